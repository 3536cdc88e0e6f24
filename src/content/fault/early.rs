//! What can be wrong about days and what is kept until one, by name; `list` has it among all others.

use super::named::{Fault, fault};
use super::{error, warning};
use diagnostic::{Diagnostic, Origin, Words};
use model::{Date, Year};

/// See `list`.
pub(super) const FOREIGN_OFFSET: Fault = fault(
    "foreign-offset",
    (
        "thời điểm công bố ghi theo múi giờ không phải của Việt Nam",
        "the moment of an announcement has an offset that is not Vietnam's",
    ),
    (
        "Giờ Việt Nam quanh năm là +07:00. Múi giờ khác vẫn là một thời điểm hợp lệ, nhưng thường do chép nhầm hoặc do máy đặt \
         sai, và kỳ công bố sẽ lên trang sớm hoặc muộn vài giờ. Viết lại theo +07:00 để ai đọc cũng hiểu. Đây là nhắc nhở: trang vẫn \
         được dựng.",
        "Clocks in Vietnam are at +07:00 all year. Another offset is a moment too, but it often comes from a slip or from a machine \
         that is set wrong, and the edition would be public hours early or late. Write it with +07:00, so that everybody reads the \
         same hour. This is a reminder: the site is built.",
    ),
);

/// That a moment is written in the time of another place.
pub(crate) fn foreign_offset(text: &str, here: &str, origin: Origin) -> Diagnostic {
    warning(
        "foreign-offset",
        Words::new(
            format!("thời điểm {text} không ghi theo giờ Việt Nam"),
            format!("the moment {text} is not in the time of Vietnam"),
        ),
        origin,
        Words::new(
            format!("ở Việt Nam lúc ấy là {here}"),
            format!("in Vietnam it is {here} then"),
        ),
    )
    .help(
        format!("viết {here}, nếu đúng là giờ ấy"),
        format!("write {here}, if that is the hour"),
    )
}

/// See `list`.
pub(super) const NO_SUCH_OFFSET: Fault = fault(
    "no-such-offset",
    (
        "thời điểm công bố ghi múi giờ không nơi nào dùng",
        "the moment of an announcement has an offset of no place",
    ),
    (
        "Sau giờ là độ lệch so với giờ quốc tế; ở Việt Nam là +07:00. Độ lệch như +17:00 không nơi nào có: thường là giờ công bố bị gõ \
         vào chỗ của múi giờ, và kỳ công bố sẽ lên trang sai giờ. Viết 2026-03-20T17:00:00+07:00.",
        "After the hour stands the offset from universal time, which is +07:00 in Vietnam. No place has one such as +17:00: it often \
         is the hour typed in place of the offset, and the edition would be public at another hour than was meant. Write \
         2026-03-20T17:00:00+07:00.",
    ),
);

/// That a moment has an offset that no clock of the world has.
pub(crate) fn no_such_offset(text: &str, origin: Origin) -> Diagnostic {
    let local = text.get(..19).unwrap_or(text);
    error(
        "no-such-offset",
        Words::new(
            format!("không nơi nào có múi giờ của “{text}”"),
            format!("no place has the offset of “{text}”"),
        ),
        origin,
        Words::new(
            "múi giờ của Việt Nam là +07:00",
            "the offset of Vietnam is +07:00",
        ),
    )
    .help(
        format!("viết như {local}+07:00"),
        format!("write it as {local}+07:00"),
    )
}

/// See `list`.
pub(super) const DOCUMENT_OF_HELD_EDITION: Fault = fault(
    "document-of-held-edition",
    (
        "văn bản nói về một kỳ chưa công khai mà kỳ ấy không liệt kê",
        "a document speaks of an edition that is not public, and is not listed there",
    ),
    (
        "Văn bản gắn số của một kỳ còn giữ kín, hoặc giao việc theo chỉ số chỉ có trong kỳ ấy, thì được giữ lại cùng kỳ và lên trang \
         cùng lúc. Ghi tên văn bản vào documents: của kỳ ấy để ai đọc cũng biết, và để trang của kỳ dẫn tới văn bản. Cứ để nguyên các \
         con số đã gắn. Đây là nhắc nhở: trang vẫn được dựng.",
        "A document that binds figures of an edition that is held back, or assigns tasks in an index that only this edition has, is \
         held back with it and is public at the same moment. List it under documents: of that edition, so that everybody knows, and so \
         that the edition's page leads to it. Leave its figures bound. This is a reminder: the site is built.",
    ),
);

/// That a document goes with an edition that does not list it.
pub(crate) fn document_of_held_edition(slug: &str, year: Year, origin: Origin) -> Diagnostic {
    warning(
        "document-of-held-edition",
        Words::new(
            format!("văn bản {slug} nói về kỳ {year}, chưa công khai"),
            format!("the document {slug} speaks of the edition of {year}, which is not public yet"),
        ),
        origin,
        Words::new(
            "được giữ lại cùng kỳ ấy",
            "it is held back with that edition",
        ),
    )
    .help(
        format!("ghi {slug} vào documents: trong content/editions/{year}/edition.yaml"),
        format!("list {slug} under documents: in content/editions/{year}/edition.yaml"),
    )
}

/// See `list`.
pub(super) const DOCUMENT_TO_COME: Fault = fault(
    "document-to-come",
    (
        "văn bản đề ngày chưa tới",
        "a document is dated in the future",
    ),
    (
        "Văn bản chưa đến ngày thì chưa ban hành, nên được giữ lại đến hết ngày trước đó: không có trang, không có trong tìm kiếm, danh \
         mục hay dữ liệu, kể cả khi một kỳ đã công khai liệt kê nó. Nếu ngày bị gõ nhầm, hãy sửa. Đây là nhắc nhở: trang vẫn được dựng.",
        "A document whose day has not come is not issued yet, and is held back until that day: it has no page and is in no search, list or \
         data file, even where a public edition lists it. If the day is a slip, correct it. This is a reminder: the site is built.",
    ),
);

/// That a document waits for its day.
pub(crate) fn document_to_come(date: Date, origin: Origin) -> Diagnostic {
    warning(
        "document-to-come",
        Words::new(
            format!("văn bản đề ngày {date}, chưa tới"),
            format!("the document is dated {date}, which has not come"),
        ),
        origin,
        Words::new(
            "được giữ lại đến ngày này",
            "it is held back until this day",
        ),
    )
    .help(
        "sửa ngày nếu gõ nhầm; nếu đúng thì cứ để, văn bản sẽ lên trang khi đến ngày",
        "correct the day if it is a slip; otherwise leave it: the document is public when the day comes",
    )
}

/// See `list`.
pub(super) const DAY_TO_COME: Fault = fault(
    "day-to-come",
    (
        "điều đang công khai lại đề ngày chưa tới",
        "what is public is dated in the future",
    ),
    (
        "Một kỳ ghi published mà ngày công bố chưa tới, một kỳ của năm chưa tới, một đính chính, kết quả thực hiện, nguồn, ngoại lệ hay \
         mục lịch ghi announced đề ngày mai sau: hoặc ngày gõ nhầm, hoặc điều ấy chưa được công khai. Kỳ chưa đến ngày thì ghi status: embargoed kèm until; mục \
         khác thì sửa ngày, hoặc bỏ ra cho đến ngày ấy. Ngày tính theo giờ Việt Nam; --as-of cho ngày khác.",
        "An edition that is said to be published and has not been announced, or of a year that has not come, a correction, an actual, a \
         source, a waiver or an entry of the calendar that was announced, all with a day to come: either the day is a slip, or it must not be public yet. An edition \
         before its day has status: embargoed with until; of anything else correct the day, or take it out until then. Days are those \
         of Vietnam; --as-of gives another.",
    ),
);

/// That an edition is said to be public, and to be kept until a moment that has not come.
pub(crate) fn kept_and_public(until: &str, origin: Origin) -> Diagnostic {
    error(
        "day-to-come",
        Words::new(
            format!("kỳ này ghi là đã công khai, mà until {until} chưa tới"),
            format!("the edition is said to be public, and its until {until} has not come"),
        ),
        origin,
        Words::new(
            "thời điểm này chưa tới, hoặc không phải một thời điểm",
            "this moment has not come, or is none",
        ),
    )
    .help(
        "ghi status: embargoed, hoặc bỏ dòng until",
        "write status: embargoed, or remove until",
    )
}

/// That an edition of a year that has not begun is said to be public.
pub(crate) fn year_to_come(year: Year, origin: Origin) -> Diagnostic {
    error(
        "day-to-come",
        Words::new(
            format!("kỳ {year} ghi là đã công khai, mà năm {year} chưa tới"),
            format!("the edition of {year} is said to be public, and {year} has not come"),
        ),
        origin,
        Words::new(
            "chưa đo được kết quả của năm này",
            "nothing of this year can have been measured",
        ),
    )
    .help(
        "sửa tên thư mục theo năm được đo, hoặc ghi status: draft",
        "name the folder by the year that was measured, or write status: draft",
    )
}

/// That something public is dated after today. `help` mends it.
pub(crate) fn day_to_come(what: &Words, date: Date, origin: Origin, help: &Words) -> Diagnostic {
    error(
        "day-to-come",
        Words::new(
            format!("{} đề ngày {date}, chưa tới", what.vi),
            format!("{} is dated {date}, which has not come", what.en),
        ),
        origin,
        Words::new("ngày này chưa tới", "this day has not come"),
    )
    .help(&*help.vi, &*help.en)
}

/// See `list`.
pub(super) const LINK_TO_HELD_BACK: Fault = fault(
    "link-to-held-back",
    (
        "liên kết dẫn tới nội dung chưa công khai",
        "a link leads to what is not public yet",
    ),
    (
        "Đường dẫn của một liên kết đọc được trên trang công khai, nên nó nói trước về kỳ, văn bản, chỉ số hay đơn vị còn giữ kín, và \
         dẫn tới một trang chưa có. Bỏ liên kết cho đến ngày công bố, hoặc chuyển câu ấy vào thuyết minh của kỳ. Văn bản có liên kết như \
         vậy mà chưa kỳ công khai nào nêu tên thì tự chờ cùng kỳ ấy.",
        "Where a link leads can be read on a public page: it tells of an edition, a document, an index or a unit that is held back, and leads \
         to a page that is not there yet. Take the link out until the announcement, or move the sentence into the edition's narrative. \
         A document with such a link that no public edition names waits with the edition by itself.",
    ),
);

/// That a public text links to what is held back.
pub(crate) fn link_to_held_back(link: &str, origin: Origin) -> Diagnostic {
    error(
        "link-to-held-back",
        Words::new(
            format!("liên kết {link} dẫn tới nội dung chưa công khai"),
            format!("the link {link} leads to what is not public yet"),
        ),
        origin,
        Words::new(
            "trang này chưa được công khai",
            "this page is not public yet",
        ),
    )
    .help(
        "bỏ liên kết cho đến ngày công bố, hoặc chuyển câu này vào kỳ chưa công khai",
        "take the link out until the announcement, or move the sentence into the edition that is held back",
    )
}
