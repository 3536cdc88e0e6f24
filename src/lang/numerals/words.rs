//! The words beside a number that tell what it is.

use model::{Lang, LangId};

/// Words before the number of a document.
const DOCUMENTS: [&[&str]; 2] = [
    &[
        "số",
        "số hiệu",
        "nghị quyết",
        "nghị định",
        "chỉ thị",
        "quyết định",
        "thông báo",
        "thông tư",
        "kế hoạch",
        "đề án",
        "kết luận",
        "công văn",
        "công điện",
        "luật",
        "hướng dẫn",
        "báo cáo",
        "tờ trình",
        "pháp lệnh",
        "mã",
        "điện thoại",
        "fax",
        "quốc lộ",
        "nq",
        "ct",
    ],
    &[
        "no",
        "no.",
        "number",
        "resolution",
        "decree",
        "directive",
        "decision",
        "notice",
        "circular",
        "plan",
        "project",
        "scheme",
        "conclusion",
        "law",
        "report",
        "code",
        "phone",
        "highway",
        "iso",
    ],
];

/// Words before the place of something in a list.
const PLACES: [&[&str]; 2] = [
    &[
        "điều",
        "khoản",
        "mục",
        "phụ lục",
        "bảng",
        "biểu",
        "hình",
        "chương",
        "trang",
        "chú thích",
        "cước chú",
        "ghi chú",
        "mục tiêu",
        "chỉ tiêu",
        "nhiệm vụ",
        "mức độ",
        "cấp độ",
        "lần thứ",
        "khóa",
        "phiên bản",
        "phần",
        "bước",
        "tiêu chí",
        "lần",
    ],
    &[
        "article",
        "clause",
        "section",
        "annex",
        "appendix",
        "table",
        "chart",
        "chapter",
        "page",
        "footnote",
        "note",
        "target",
        "targets",
        "level",
        "levels",
        "version",
        "part",
        "step",
        "item",
        "phase",
        "criterion",
    ],
];

/// Words after an amount: what was counted or measured. Never a word that may follow a year as well.
const COUNTED: [&[&str]; 2] = [
    &[
        "%",
        "điểm",
        "phần trăm",
        "người",
        "đơn vị",
        "hồ sơ",
        "văn bản",
        "doanh nghiệp",
        "hộ",
        "tổ chức",
        "dịch vụ",
        "thủ tục",
        "giao dịch",
        "tài khoản",
        "cán bộ",
        "lượt",
        "cuộc",
        "tỷ",
        "tỉ",
        "triệu",
        "nghìn",
        "ngàn",
        "đồng",
        "cơ sở",
        "dự án",
        "viên chức",
        "công chức",
        "biên chế",
        "phiếu",
        "trường",
        "hội nghị",
        "lớp",
        "tin",
        "chữ ký",
        "hạng",
        "bậc",
        "ngày làm việc",
    ],
    &[
        "%",
        "points",
        "point",
        "percent",
        "per cent",
        "percentage",
        "people",
        "units",
        "files",
        "documents",
        "businesses",
        "enterprises",
        "households",
        "procedures",
        "services",
        "accounts",
        "staff",
        "million",
        "billion",
        "thousand",
        "dong",
        "projects",
        "transactions",
        "conferences",
        "places",
    ],
];

/// Words before a year, which make it one whatever follows.
const DATES: [&[&str]; 2] = [
    &[
        "năm",
        "từ",
        "đến",
        "giai đoạn",
        "so với",
        "hết",
        "trước",
        "sau",
        "kỳ",
        "cuối",
        "đầu",
        "tháng",
        "quý",
    ],
    &[
        "year", "in", "since", "from", "by", "until", "of", "to", "than", "before", "after",
        "against",
    ],
];

fn of(lists: [&'static [&'static str]; 2], lang: Lang) -> &'static [&'static str] {
    match crate::read_as(lang) {
        Some(LangId::Vi) => lists[0],
        Some(LangId::En) => lists[1],
        None => &[],
    }
}

/// How many bytes beside a number are looked at.
const NEAR: usize = 48;

/// The last `count` words of what stands right before a number, in small letters; nothing across a mark.
pub(super) fn last(before: &str, count: usize) -> String {
    let mut from = before.len().saturating_sub(NEAR);
    while !before.is_char_boundary(from) {
        from += 1;
    }
    // From the end: among many numbers each is asked for the few words before it.
    let words = before[from..].split_whitespace().rev().take(count);
    let mut words: Vec<&str> = words.collect();
    words.reverse();
    words
        .join(" ")
        .trim_start_matches(['(', '“', '"'])
        .to_lowercase()
}

/// Whether the words before a number end with one of the list.
fn ends_with(before: &str, list: &[&str]) -> bool {
    let letter = before.trim_end().chars().next_back();
    if !letter.is_some_and(|letter| letter.is_alphabetic() || letter == '.') {
        return false;
    }
    let end = last(before, 3);
    list.iter().any(|word| {
        end.strip_suffix(word)
            .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// Whether the words after a number begin with one of the list.
fn begins_with(after: &str, list: &[&str]) -> bool {
    let letter = after.trim_start().chars().next();
    if !letter.is_some_and(|letter| letter.is_alphabetic() || letter == '%') {
        return false;
    }
    let mut to = after.len().min(NEAR);
    while !after.is_char_boundary(to) {
        to -= 1;
    }
    let start = after[..to].trim_start().to_lowercase();
    list.iter().any(|word| {
        start
            .strip_prefix(word)
            .is_some_and(|rest| *word == "%" || !rest.starts_with(char::is_alphanumeric))
    })
}

/// Whether something that is counted follows.
pub(super) fn counts(after: &str, lang: Lang) -> bool {
    begins_with(after, of(COUNTED, lang))
}

/// Whether a word for a time stands before.
pub(super) fn dates(before: &str, lang: Lang) -> bool {
    ends_with(before, of(DATES, lang))
}

/// Whether a word for a document stands before. "Con số" and "chỉ số" are none.
pub(super) fn names_document(before: &str, lang: Lang) -> bool {
    let end = last(before, 2);
    let other = [
        "con số",
        "chỉ số",
        "tổng số",
        "trong số",
        "đa số",
        "hệ số",
        "thiểu số",
        "dân số",
        "a number",
        "number of",
    ];
    ends_with(before, of(DOCUMENTS, lang)) && !other.contains(&end.as_str())
}

/// Whether a word for a place in a list stands before.
pub(super) fn names_place(before: &str, lang: Lang) -> bool {
    ends_with(before, of(PLACES, lang))
}

/// Whether it is the day or the month of a date.
pub(super) fn is_day(before: &str, after: &str, lang: Lang) -> bool {
    match crate::read_as(lang) {
        Some(LangId::Vi) => {
            let part = ["đầu", "cuối"]
                .iter()
                .any(|word| begins_with(after, &[&format!("tháng {word}")]));
            part || ends_with(before, &["ngày", "tháng", "quý", "thế kỷ", "lúc", "tuần"])
        }
        None => false,
        Some(LangId::En) => {
            let months = begins_with(after, &["months of"])
                || begins_with(after, &["st century", "th century"]);
            let suffix = super::behind_ordinal(after).unwrap_or(after);
            months
                || begins_with(suffix, &crate::date::MONTHS)
                || ends_with(before, &crate::date::MONTHS)
                || ends_with(before, &["quarter"])
        }
    }
}
