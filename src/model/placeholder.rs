//! Words that stand where an author's belong, until somebody writes them. What is newly laid down takes them from here,
//! and whoever looks for what was left reads the same list.

use std::ops::Range;

use memchr::memmem;

/// Words that stand for others; `@code@` and `@year@` in them are the code and the year of what was laid down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placeholder {
    /// By what it is called where files are laid down.
    pub name: &'static str,
    /// The words.
    pub words: &'static str,
}

const fn placeholder(name: &'static str, words: &'static str) -> Placeholder {
    Placeholder { name, words }
}

/// All of them.
pub const PLACEHOLDERS: [Placeholder; 14] = [
    placeholder("component-one", "Thành phần thứ nhất"),
    placeholder("component-two", "Thành phần thứ hai"),
    placeholder("document-text", "Chép lời của văn bản vào đây."),
    placeholder("document-title", "Trích yếu của văn bản"),
    placeholder(
        "edition-text",
        "Viết thuyết minh của kỳ công bố năm @year@ ở đây.",
    ),
    placeholder("index-name", "Chỉ số @code@"),
    placeholder("index-publisher", "Cơ quan công bố chỉ số"),
    placeholder("objection-said", "Viết ở đây điều bị cho là sai."),
    placeholder("page-text", "Viết nội dung trang ở đây."),
    placeholder("page-title", "Trang @code@"),
    placeholder("programme-name", "Chương trình @code@"),
    placeholder("source-title", "Kết quả công bố năm @year@"),
    placeholder("target-name", "Mục tiêu thứ nhất"),
    placeholder("unit-name", "Đơn vị @code@"),
];

/// How the banner of the sample begins with which a site starts: while it says so, all of it is made up.
pub const SAMPLE_BANNER: &str = "Trang mẫu:";

/// What the sample says and no real site does.
pub const SAMPLE: [&str; 10] = [
    "Tỉnh Mẫu",
    "Sở Mẫu ",
    "Trang mẫu để bắt đầu",
    "Trang mẫu này do `congbo init` tạo ra",
    "Viết ở đây: trang do ai phụ trách",
    "Số liệu ở đây là giả định.",
    "Chỉ số giả định",
    "Kỳ công bố mẫu",
    "(văn bản mẫu)",
    "Quyết định mẫu",
];

impl Placeholder {
    /// The placeholder of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        PLACEHOLDERS.into_iter().find(|one| one.name == name)
    }
}

/// Whether a value is still a placeholder; `code` is that of the thing, with its year at the end where it has one.
#[must_use]
pub fn is_value(text: &str, code: &str) -> bool {
    let text = text.trim();
    let year = code.rsplit('-').next().unwrap_or(code);
    let own = [("@code@", code), ("@year@", year)];
    PLACEHOLDERS.iter().any(|one| {
        let parted = own.iter().find_map(|(mark, own)| {
            let (before, after) = one.words.split_once(mark)?;
            Some((before, *own, after))
        });
        match parted {
            Some((before, own, after)) => text
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .is_some_and(|rest| rest == own),
            None => text == one.words,
        }
    })
}

/// Where a text still speaks of the sample.
#[must_use]
pub fn of_sample(text: &str) -> Option<Range<usize>> {
    SAMPLE.iter().find_map(|words| {
        let start = memmem::find(text.as_bytes(), words.as_bytes())?;
        Some(start..start + words.len())
    })
}

/// Where prose still has a placeholder.
#[must_use]
pub fn in_prose(markdown: &str) -> Option<Range<usize>> {
    let sentences = PLACEHOLDERS.iter().filter(|one| one.words.ends_with('.'));
    let mut found = sentences.filter_map(|one| {
        let (before, after) = one.words.split_once("@year@").unwrap_or((one.words, ""));
        let start = memmem::find(markdown.as_bytes(), before.as_bytes())?;
        let rest = &markdown[start + before.len()..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = if after.is_empty() { 0 } else { digits };
        let end = start + before.len() + digits + after.len();
        rest[digits..].starts_with(after).then_some(start..end)
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::{in_prose, is_value, of_sample};

    #[test]
    fn a_value_is_a_placeholder_as_a_whole_and_with_its_own_code() {
        assert!(is_value("Đơn vị so-noi-vu", "so-noi-vu"));
        assert!(is_value("Trích yếu của văn bản", "x"));
        assert!(is_value("Kết quả công bố năm 2026", "ket-qua-2026"));
        assert!(!is_value("Kết quả công bố năm 2026", "ket-qua-2025"));
        assert_eq!(of_sample("Của Tỉnh Mẫu."), Some(6..18));
        assert_eq!(of_sample("Tỉnh mẫu mực"), None);
        for (words, code) in [
            ("Đơn vị so-noi-vu", "so-y-te"),
            ("Đơn vị so-noi-vu mới", "so-noi-vu"),
            ("Sở Nội vụ", "so-noi-vu"),
            ("Trích yếu", "x"),
        ] {
            assert!(!is_value(words, code), "{words}");
        }
    }

    #[test]
    fn a_sentence_is_found_among_others() {
        let text = "Lời đầu.\n\nViết thuyết minh của kỳ công bố năm 2026 ở đây.\n";
        let range = in_prose(text).unwrap();
        assert_eq!(
            &text[range],
            "Viết thuyết minh của kỳ công bố năm 2026 ở đây."
        );
        assert!(in_prose("Xem trang: Viết nội dung trang ở đây.").is_some());
        assert!(in_prose("Viết thuyết minh của kỳ công bố năm ngoái ở đây.").is_none());
        assert!(in_prose("Chép lời của văn bản").is_none());
    }
}
