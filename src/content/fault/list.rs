//! The mistakes of form by name, for whoever asks what one means. No exception is made from them: they keep the record
//! from existing.

use super::named::{Fault, fault, unknown};
use super::{bounds, early, groups, ledger, private, said, sealed, value, weights};

/// All of them, in order of their names.
pub const FAULTS: &[Fault] = &[
    fault(
        "accent-too-pale",
        (
            "màu nhấn quá gần màu nền, chữ và liên kết khó đọc",
            "the accent colour is too near its background for links to be read",
        ),
        (
            "Liên kết và dòng của đơn vị mình mang màu nhấn: trên nền trắng, trên nền nhạt của dòng ấy, và ban đêm trên nền \
             tối. Chữ cần độ tương phản ít nhất 4,5:1 với nền (WCAG, mức AA); thấp hơn thì người mắt kém, hoặc đọc điện \
             thoại ngoài nắng, không đọc được. Chọn màu đậm hơn.",
            "Links and the row of the home unit take the accent: on white, on the tint of that row, and by night on dark \
             paper. Text needs a contrast of at least 4.5:1 with what it stands on (WCAG, level AA); with less, readers with \
             weak eyes, or with a phone in the sun, cannot read it. Choose a darker colour.",
        ),
    ),
    fault(
        "ambiguous-place",
        (
            "chỗ của một ngoại lệ ứng với nhiều nơi",
            "the place of an exception is more than one place",
        ),
        (
            "Một ngoại lệ chỉ che đúng một chỗ đã biết; nếu ứng với nhiều nơi, nó có thể che một lỗi chưa ai thấy. Chép \
             dài thêm đoạn chữ, hoặc gọi mục của danh sách bằng số thứ tự.",
            "An exception stands for one known place; standing for several it might hide a mistake that nobody has seen. \
             Copy more of the words, or name the item of a list by its place.",
        ),
    ),
    groups::ANNOUNCED_GROUPS_DIFFER,
    sealed::ARCHIVE_DIFFERS,
    said::BAD_ADDRESS,
    fault(
        "bad-base",
        (
            "địa chỉ của trang viết không đầy đủ",
            "the address of the site is not a full one",
        ),
        (
            "Mọi địa chỉ đầy đủ trong nguồn cấp tin, sơ đồ trang và dữ liệu mô tả đều dựng từ địa chỉ này.",
            "Every full address in the feed, the sitemap and the descriptions is made from it.",
        ),
    ),
    fault(
        "bad-cell",
        (
            "chỗ của một giá trị trong bảng tính viết sai",
            "the place of a value in a spreadsheet is not written as one",
        ),
        (
            "Người đọc lần theo ô để đối chiếu với tệp gốc. Cột ghi bằng chữ cái (C), dòng ghi bằng số từ 1.",
            "Readers follow the cell to the file it is of. A column is written in letters (C), a row as a number from 1.",
        ),
    ),
    fault(
        "bad-code",
        (
            "mã có ký tự không dùng được",
            "a code has characters that cannot be used",
        ),
        (
            "Mã trở thành địa chỉ trang và tên tệp, nên chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối.",
            "A code becomes the address of a page and the name of a file: only the letters a–z, digits and hyphens.",
        ),
    ),
    fault(
        "bad-colour",
        ("màu viết sai", "a colour is not written as one"),
        (
            "Màu nhấn của trang là dấu # và sáu chữ số, đặt trong dấu nháy: \"#9b1c31\".",
            "The accent colour is a # and six digits, in quotation marks: \"#9b1c31\".",
        ),
    ),
    fault(
        "bad-date",
        (
            "ngày hoặc thời điểm viết sai",
            "a date or a moment is not written as one",
        ),
        (
            "Ngày viết theo năm-tháng-ngày (2019-08-21), vì cách viết khác có thể đọc lẫn ngày với tháng. Chỉ biết tháng \
             hoặc năm thì viết 2019-08 hoặc 2019.",
            "Dates are written year-month-day (2019-08-21): other ways may be read with day and month swapped. Where only \
             month or year is known, write 2019-08 or 2019.",
        ),
    ),
    fault(
        "bad-goal",
        (
            "mục tiêu không có đúng một mức cần đạt",
            "a target has not exactly one goal",
        ),
        (
            "Có đạt hay không chỉ xét được khi mục tiêu có đúng một mức: at-least, above, at-most, rank-within, hoặc from và up.",
            "Whether a target is met can only be said of one goal: at-least, above, at-most, rank-within, or from with up.",
        ),
    ),
    bounds::BAD_MARGIN,
    bounds::BAD_MINIMUM,
    value::BAD_POPULATION,
    fault(
        "bad-score",
        (
            "chỗ của điểm số không phải là một con số",
            "what stands in place of a score is not a number",
        ),
        (
            "Điểm giữ nguyên từng chữ số như đã công bố, với dấu chấm thập phân trong tệp YAML. Khi không có điểm, ghi lý \
             do: not-published, not-assessed, did-not-exist hoặc not-comparable; không bao giờ ghi 0 hay để trống.",
            "A score keeps its digits as published, with a decimal point in YAML. Where there is none, the reason stands \
             in its place: not-published, not-assessed, did-not-exist or not-comparable; never 0, never nothing.",
        ),
    ),
    value::BAD_TILE,
    weights::BAD_WEIGHT,
    fault(
        "control-character",
        (
            "có ký tự điều khiển trong văn bản",
            "a control character stands in a text",
        ),
        (
            "Ký tự NUL và các ký tự điều khiển khác không nhìn thấy được, thường do tệp hỏng hoặc chép từ chương trình khác, và trình duyệt hiện ra mỗi nơi một kiểu. Xóa ký tự ấy đi.",
            "NUL and other control characters cannot be seen; they come from damaged files or from other programs, and each browser shows them differently. Delete the character.",
        ),
    ),
    early::DAY_TO_COME,
    early::DOCUMENT_OF_HELD_EDITION,
    early::DOCUMENT_TO_COME,
    fault(
        "duplicate-code",
        ("một mã được dùng hai lần", "a code is used twice"),
        (
            "Mã là tên duy nhất của một thứ và là địa chỉ trang của nó. Đổi một trong hai mã, hoặc bỏ mục thừa.",
            "A code is the one name of a thing and the address of its page. Change one of the two, or remove what is \
             there twice.",
        ),
    ),
    fault(
        "duplicate-key",
        ("một khóa được viết hai lần", "a key is written twice"),
        (
            "Khi một khóa có hai giá trị, không biết giá trị nào là thật. Giữ lại một dòng.",
            "With two values for one key nobody can know which holds. Keep one of the lines.",
        ),
    ),
    fault(
        "duplicate-result",
        (
            "một đơn vị có hai kết quả trong một bảng",
            "a unit has two results in one table",
        ),
        (
            "Mỗi đơn vị có một kết quả trong một chỉ số của một năm. Giá trị khác cũng đã được công bố thì ghi ở `also`, \
             kèm nguồn và lý do không dùng.",
            "A unit has one result in an index in a year. Another published value belongs under `also`, with its source \
             and the reason why it is not used.",
        ),
    ),
    sealed::EMBARGO_ENDED,
    said::EMPTY_TEXT,
    early::FOREIGN_OFFSET,
    fault(
        "framework-missing",
        (
            "không có bộ chỉ số nào cho năm ấy",
            "no framework covers the year",
        ),
        (
            "Điểm chỉ có nghĩa trong bộ chỉ số của năm đó. Thêm bộ chỉ số, hoặc sửa các năm của bộ đang có.",
            "A score has its meaning within the framework of its year. Add a framework, or correct the years of one.",
        ),
    ),
    fault(
        "frameworks-overlap",
        (
            "hai bộ chỉ số cùng có hiệu lực trong một năm",
            "two frameworks are in force in one year",
        ),
        (
            "Mỗi năm chỉ thuộc một bộ chỉ số, nếu không thì không biết điểm tối đa và các thành phần nào được dùng.",
            "A year belongs to one framework; else nobody can know which maximum and which components hold.",
        ),
    ),
    said::FRONT_MATTER_NOT_FIRST,
    groups::GROUP_DOES_NOT_FIT,
    groups::GROUP_NOT_ANNOUNCED,
    ledger::LEDGER_BEHIND,
    ledger::LEDGER_BROKEN,
    ledger::LEDGER_DAMAGED,
    ledger::LEDGER_OUT_OF_TIME,
    early::LINK_TO_HELD_BACK,
    fault(
        "misnamed-file",
        (
            "tên tệp gần đúng nhưng không phải tên được đọc",
            "a file is nearly named as one that is read",
        ),
        (
            "Windows hay giấu đuôi tệp: par.yaml.txt, par.yml, PAR.YAML, hay thư mục 02024 bên cạnh 2024 trông như đúng mà không được đọc, và kết quả trong đó không lên trang. Đổi tên tệp theo gợi ý. Tên sai nhiều hơn thế chỉ được nhắc là tệp không dùng đến (unknown-file).",
            "Windows likes to hide endings: par.yaml.txt, par.yml, PAR.YAML, or a folder 02024 beside 2024 look right and are not read, and the results in them are not published. Rename the file as suggested. A name that is further off is only told as a file that nothing reads (unknown-file).",
        ),
    ),
    fault(
        "missing-file",
        ("thiếu một tệp cần có", "a file that is needed is missing"),
        (
            "Trang cần tệp ấy để biết mình nói về ai và về kỳ nào. Tạo tệp, hoặc sửa tên tệp gọi đến nó.",
            "The site needs it to know whom and what it is about. Create it, or correct the name of the file that calls \
             for it.",
        ),
    ),
    fault(
        "missing-key",
        ("thiếu một khóa bắt buộc", "a key that is needed is missing"),
        (
            "Không có khóa ấy thì thông tin không đủ để công bố. Thêm một dòng với khóa được nêu.",
            "Without it there is not enough to publish. Add a line with the key that is named.",
        ),
    ),
    fault(
        "nested",
        ("mục con lồng quá sâu", "a value is nested too deeply"),
        (
            "Không tệp nội dung nào cần đến nhiều tầng như vậy; tầng thừa thường do thiếu dấu đóng ngoặc hoặc thụt dòng sai. Bỏ bớt tầng.",
            "No content file needs so many levels; extra ones come from a bracket that was not closed or from wrong indentation. Take levels away.",
        ),
    ),
    early::NO_SUCH_OFFSET,
    fault(
        "not-utf8",
        ("tệp không dùng bảng mã UTF-8", "a file is not UTF-8"),
        (
            "Đọc bằng bảng mã khác thì chữ Việt sẽ sai. Mở tệp và lưu lại với bảng mã UTF-8.",
            "Read in another encoding, Vietnamese letters come out wrong. Open the file and save it again as UTF-8.",
        ),
    ),
    groups::PART_DOES_NOT_APPLY,
    private::PRIVATE_PLACE,
    fault(
        "reference",
        (
            "dùng neo (&) hoặc tham chiếu (*) của YAML",
            "an anchor (&) or an alias (*) of YAML is used",
        ),
        (
            "Vài dòng tham chiếu lẫn nhau có thể phình ra thành hàng tỷ giá trị, và người đọc không thấy số liệu ở chính chỗ của nó. Viết hẳn giá trị ra, hoặc đặt chữ trong dấu nháy nếu nó bắt đầu bằng & hay *.",
            "A few lines that refer to each other can grow to billions of values, and a reader does not find the figure in its own place. Write the value out, or put words that begin with & or * in quotation marks.",
        ),
    ),
    sealed::SEAL_DAMAGED,
    sealed::SEAL_IGNORED,
    sealed::SEAL_MISSING,
    private::SENDER_NAMED,
    fault(
        "too-deep",
        (
            "chỉ số thành phần có quá ba cấp",
            "components go deeper than three levels",
        ),
        (
            "Trang hiện ba cấp dưới chỉ số. Gộp cấp sâu nhất vào cấp trên nó.",
            "The site shows three levels below an index. Merge the deepest into the one above.",
        ),
    ),
    fault(
        "too-large",
        ("tệp quá lớn", "a file is too large"),
        (
            "Tệp nội dung là chữ và số do người viết; tệp lớn như vậy thường là ảnh, bảng tính hay bản sao lưu để nhầm chỗ. Chia nhỏ tệp, hoặc chuyển nó ra khỏi content/.",
            "Content files are words and numbers that people write; one as large as this is a picture, a spreadsheet or a backup in the wrong place. Split it, or move it out of content/.",
        ),
    ),
    unknown(
        "unknown-band",
        "mức xếp loại chưa được khai báo",
        "a band is not declared",
    ),
    fault(
        "unknown-choice",
        (
            "giá trị không nằm trong các giá trị dùng được",
            "a value is none of those that can be used",
        ),
        (
            "Ở chỗ này chỉ có vài giá trị có nghĩa; thông báo nêu đủ các giá trị ấy.",
            "Only a few values mean something here; the message names them all.",
        ),
    ),
    unknown(
        "unknown-component",
        "chỉ số thành phần không có trong bộ chỉ số của năm",
        "a component is not in the framework of the year",
    ),
    unknown(
        "unknown-document",
        "văn bản không có trong documents/",
        "a document is not in documents/",
    ),
    unknown(
        "unknown-field",
        "nhóm chưa được khai báo trong chỉ số",
        "a field is not declared in the index",
    ),
    fault(
        "unknown-file",
        ("tệp không được dùng đến", "nothing reads a file"),
        (
            "Tên hoặc chỗ của tệp không được nhận biết, nên nội dung của nó không lên trang. Sửa tên tệp, hoặc chuyển nó \
             ra ngoài content/.",
            "Its name or place means nothing, so that what it says is not published. Correct the name, or move the file \
             out of content/.",
        ),
    ),
    unknown(
        "unknown-framework",
        "bộ chỉ số chưa được khai báo",
        "a framework is not declared",
    ),
    unknown(
        "unknown-index",
        "chỉ số chưa được khai báo",
        "an index is not declared",
    ),
    fault(
        "unknown-key",
        ("khóa không được nhận biết", "a key is not recognised"),
        (
            "Khóa viết sai mà bị bỏ qua thì thông tin mất mà không ai biết. Sửa lại khóa theo gợi ý.",
            "Were a misspelt key passed over, what it says would be lost without a word. Correct it as suggested.",
        ),
    ),
    unknown(
        "unknown-kind",
        "loại đơn vị chưa được khai báo",
        "a kind of unit is not declared",
    ),
    fault(
        "unknown-place",
        (
            "không tìm thấy chỗ của một ngoại lệ",
            "the place of an exception cannot be found",
        ),
        (
            "Ngoại lệ nói về một con số cụ thể; không tìm thấy con số ấy thì ngoại lệ không có nghĩa. Chép nguyên văn \
             đoạn chữ từ tệp Markdown, hoặc nối các khóa của tệp YAML bằng dấu chấm.",
            "An exception is about one figure; where that cannot be found it means nothing. Copy the words exactly from a \
             Markdown file, or join the keys of a YAML file by dots.",
        ),
    ),
    unknown(
        "unknown-source",
        "nguồn chưa được khai báo",
        "a source is not declared",
    ),
    unknown(
        "unknown-unit",
        "đơn vị chưa được khai báo",
        "a unit is not declared",
    ),
    fault(
        "unreadable-yaml",
        (
            "không đọc được tệp YAML từ một chỗ trở đi",
            "YAML cannot be read from some place on",
        ),
        (
            "Thường do thụt đầu dòng lệch, thiếu dấu nháy, hoặc dấu hai chấm trong lời văn chưa đặt trong dấu nháy.",
            "Mostly a line that is not aligned, a quotation mark that is missing, or words with a colon that are not in \
             quotation marks.",
        ),
    ),
    fault(
        "wrong-type",
        ("giá trị không đúng kiểu", "a value is of the wrong type"),
        (
            "Chỗ này cần một kiểu giá trị khác: số, chữ, danh sách hay nhóm khóa. Thông báo nêu kiểu cần có.",
            "Another kind of value belongs here: a number, a text, a list or a group of keys. The message says which.",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::FAULTS;

    #[test]
    fn faults_are_sorted_and_named_once() {
        assert!(FAULTS.windows(2).all(|two| two[0].name < two[1].name));
    }
}
