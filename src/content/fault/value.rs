//! Scores, dates and codes that cannot be read.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};

pub(crate) fn bad_score(text: &str, origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "bad-score",
        Words::new(
            format!("“{text}” không phải là một con số"),
            format!("“{text}” is not a number"),
        ),
        origin,
        Words::new(
            "cần một số như 72.23",
            "a number such as 72.23 belongs here",
        ),
    );
    let pointed = text.trim().replace(',', ".");
    if pointed != text && pointed.parse::<rust_decimal::Decimal>().is_ok() {
        return diagnostic.help(
            format!(
                "trong tệp YAML dùng dấu chấm thập phân: {pointed} (trang web vẫn hiện dấu phẩy)"
            ),
            format!(
                "write a decimal point in YAML: {pointed} (Vietnamese pages still show a comma)"
            ),
        );
    }
    let bare = text.trim_start_matches('0');
    if bare.len() < text.len() && bare.starts_with(|first: char| first.is_ascii_digit()) {
        return diagnostic.help(
            format!("bỏ số 0 ở đầu ({bare}), sau khi xem có chữ số nào gõ nhầm chỗ không"),
            format!("drop the zero in front ({bare}), once you saw that no digit is misplaced"),
        );
    }
    diagnostic.help(
        "khi không có điểm, ghi rõ lý do: not-published, not-assessed, did-not-exist hoặc not-comparable",
        "where there is no score, say why: not-published, not-assessed, did-not-exist or not-comparable",
    )
}

pub(crate) fn bad_cell(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-cell",
        Words::new(
            format!("“{text}” không chỉ tới ô nào của bảng tính"),
            format!("“{text}” leads to no cell of a spreadsheet"),
        ),
        origin,
        Words::new(
            "không có cột, hoặc không có bảng “cells” nào ứng với dòng này",
            "there is no such column, or no entry of “cells” for this row",
        ),
    )
    .help(
        "cột ghi bằng chữ cái như C, dòng ghi bằng số từ 1; trang tính và nguồn phải có trong “cells”",
        "write a column in letters such as C, a row as a number from 1; sheet and source must be in “cells”",
    )
}

/// That a day from which others are counted is none, or only a month or a year.
pub(crate) fn no_whole_day(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        Words::new(
            format!("“{text}” không phải là một ngày trọn vẹn"),
            format!("“{text}” is not a whole date"),
        ),
        origin,
        Words::new(
            "cần đủ năm-tháng-ngày, vì hạn trả lời tính theo ngày",
            "year, month and day belong here: the days of an answer are counted",
        ),
    )
    .help("viết như 2026-10-05", "write it as 2026-10-05")
}

pub(crate) fn bad_date(text: &str, origin: Origin) -> Diagnostic {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let turned = match parts[..] {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => String::new(),
    };
    let example = match model::Date::parse(&turned) {
        Some(_) => turned,
        None => "2019-08-21".to_owned(),
    };
    error(
        "bad-date",
        Words::new(
            format!("“{text}” không phải là ngày hợp lệ"),
            format!("“{text}” is not a valid date"),
        ),
        origin,
        Words::new(
            "cần năm, năm-tháng hoặc năm-tháng-ngày",
            "a year, year-month or year-month-day belongs here",
        ),
    )
    .help(
        format!("viết như {example}"),
        format!("write it as {example}"),
    )
}

pub(crate) fn bad_moment(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        Words::new(
            format!("“{text}” không phải là thời điểm hợp lệ"),
            format!("“{text}” is not a valid moment"),
        ),
        origin,
        Words::new(
            "cần ngày, giờ và múi giờ",
            "a day, a time and an offset belong here",
        ),
    )
    .help(
        "viết như 2024-05-23T08:00:00+07:00",
        "write it as 2024-05-23T08:00:00+07:00",
    )
}

pub(crate) fn bad_time(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        Words::new(
            format!("“{text}” không phải là giờ hợp lệ"),
            format!("“{text}” is not a valid time of day"),
        ),
        origin,
        Words::new("cần giờ và phút", "hour and minute belong here"),
    )
    .help("viết như \"08:30\"", "write it as \"08:30\"")
}

/// See `list`.
pub(super) const BAD_TILE: Fault = fault(
    "bad-tile",
    (
        "ô của một đơn vị trên lưới viết sai",
        "the cell of a unit on the grid is not written as one",
    ),
    (
        "Trang xếp hạng vẽ các đơn vị trên một lưới thay cho bản đồ. Ô viết như trong bảng tính: một chữ cái cho cột, một số \
         từ 1 đến 99 cho hàng.",
        "Rankings draw the units on a grid that stands for a map. A cell is written as in a spreadsheet: a letter for the \
         column, a number from 1 to 99 for the row.",
    ),
);

/// A cell of the grid that is none.
pub(crate) fn bad_tile(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-tile",
        Words::new(
            format!("“{text}” không phải là một ô của lưới"),
            format!("“{text}” is no cell of a grid"),
        ),
        origin,
        Words::new(
            "cần một chữ cái A–Z và một số từ 1 đến 99",
            "a letter from A to Z and a number from 1 to 99 belong here",
        ),
    )
    .help("viết như C5", "write it as C5")
}

/// See `list`.
pub(super) const BAD_POPULATION: Fault = fault(
    "bad-population",
    (
        "số dân của một đơn vị không lớn hơn 0",
        "the population of a unit is not above nought",
    ),
    (
        "Bình quân theo dân số của đơn vị sáp nhập chia cho tổng số dân của các phần; phần không có người nào thì không có trọng số.",
        "The mean of a merged unit by population divides by the people of its parts; a part without people weighs nothing.",
    ),
);

/// A population that is none.
pub(crate) fn bad_population(code: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-population",
        Words::new(
            format!("số dân của {code} không lớn hơn 0"),
            format!("the population of {code} is not above nought"),
        ),
        origin,
        Words::new(
            "cần số người, từ 1 trở lên",
            "how many people there were belongs here, one or more",
        ),
    )
    .help(
        "ghi số dân theo nguồn, hoặc bỏ dòng này",
        "write the number of the source, or leave the line out",
    )
}

pub(crate) fn bad_base(text: &str, origin: Origin) -> Diagnostic {
    let better = text.split_once("://").map_or(text, |(_, rest)| rest);
    let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-/:".contains(letter);
    let example = if !better.is_empty() && better.chars().all(fits) {
        format!("https://{}/", better.trim_matches('/'))
    } else {
        "https://chiso.example.gov.vn/".to_owned()
    };
    error(
        "bad-base",
        Words::new(
            format!("“{text}” không phải là địa chỉ của một trang"),
            format!("“{text}” is not the address of a site"),
        ),
        origin,
        Words::new(
            "cần địa chỉ đầy đủ, bắt đầu bằng https://",
            "a full address belongs here, beginning with https://",
        ),
    )
    .help(
        format!("viết như {example}"),
        format!("write it as {example}"),
    )
}

pub(crate) fn bad_code(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-code",
        Words::new(
            format!("mã “{text}” có ký tự không dùng được"),
            format!("the code “{text}” has characters that cannot be used"),
        ),
        origin,
        Words::new(
            "mã trở thành địa chỉ trang",
            "a code becomes the address of a page",
        ),
    )
    .help(
        "chỉ dùng chữ thường không dấu a–z, chữ số và dấu gạch nối",
        "use only the letters a–z, digits and hyphens",
    )
}
