//! Whether a text tells who somebody is: names however they are spelt, whole or as one is addressed.
//!
//! What is private is asked about and never given back.

use unicode_normalization::UnicodeNormalization;

use super::{letters, names};

/// Words before the name of a person. Marks count: "cơ" is no "cô".
const ADDRESSES: [&str; 24] = [
    "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "ngài", "thầy", "mr", "mrs", "ms",
    "miss", "sir", "madam", "dr", "ts", "ths", "gs", "pgs", "bs", "ks",
];

/// Shorter names stand in many words by chance, and count only as a name is written.
const SHORTEST: usize = 4;

/// A word of a text.
struct Word {
    /// As it is written, in small letters.
    lower: String,
    /// The same, wherever the tone mark stands.
    same: String,
    /// Without marks.
    bare: String,
    is_capital: bool,
    /// Whether it begins a text or a sentence, where any word has a capital letter.
    is_first: bool,
}

fn read(text: &str) -> Vec<Word> {
    let seen: String = text.chars().filter(|c| !letters::is_unseen(*c)).collect();
    let mut words = Vec::new();
    let mut is_first = true;
    let is_own = |c: char| c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
    let mut rest = seen.as_str();
    while let Some(start) = rest.find(is_own) {
        is_first |= rest[..start].contains(['.', '!', '?', '\n', ':', '“', '"']);
        let own = &rest[start..];
        let end = own.find(|c| !is_own(c)).unwrap_or(own.len());
        let word = &own[..end];
        words.push(Word {
            lower: word.nfc().flat_map(char::to_lowercase).collect(),
            same: names::same(word),
            bare: names::bare(word),
            is_capital: word.starts_with(char::is_uppercase),
            is_first,
        });
        is_first = false;
        rest = &own[end..];
    }
    words
}

/// Whether `text` tells any of what stands between signs in `own`: who somebody is, where they live, how to reach them. What
/// `is_known` of is no secret.
#[must_use]
pub fn tells(text: &str, own: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let text = read(text);
    pieces(own).any(|piece| !is_known(piece) && tells_piece(&text, piece, &is_known))
}

/// What stands between commas, brackets, lines and "and", without the word before a colon that says what it is.
fn pieces(own: &str) -> impl Iterator<Item = &str> {
    let parts = own.split([',', ';', '\n', '(', ')', '|', '–', '—', '&']);
    let parts = parts
        .flat_map(|part| part.split(" và "))
        .flat_map(|part| part.split(" and "));
    parts.map(|part| {
        part.rsplit_once(": ")
            .map_or(part, |(_, after)| after)
            .trim()
    })
}

fn tells_piece(text: &[Word], piece: &str, is_known: &impl Fn(&str) -> bool) -> bool {
    let words = read(piece);
    let titles = words.iter().take_while(|word| is_address(word)).count();
    // Who is called by nothing else is called so.
    let titles = if titles == words.len() { 0 } else { titles };
    let name = &words[titles..];
    let is_unit = titles > 0 && is_known(&spelt(name));
    is_addressed(text, name) || !is_unit && is_written(text, name)
}

fn is_address(word: &Word) -> bool {
    ADDRESSES.contains(&word.lower.as_str())
}

fn spelt(name: &[Word]) -> String {
    let words: Vec<&str> = name.iter().map(|word| word.same.as_str()).collect();
    words.join(" ")
}

/// Whether the name stands in the text, wherever its words are joined or parted.
fn is_written(text: &[Word], name: &[Word]) -> bool {
    let letters: String = name.iter().map(|word| word.bare.as_str()).collect();
    if letters.is_empty() {
        return false;
    }
    let is_long =
        name.len() > 1 && letters.chars().count() >= SHORTEST || letters.chars().count() > SHORTEST;
    (0..text.len()).any(|from| {
        let Some(len) = joined(&text[from..], &letters) else {
            return false;
        };
        is_long || is_as_written(text, from..from + len, name)
    })
}

/// How many words make up the letters, from the first word on.
fn joined(text: &[Word], letters: &str) -> Option<usize> {
    let mut rest = letters;
    for (place, word) in text.iter().enumerate() {
        rest = rest.strip_prefix(word.bare.as_str())?;
        if rest.is_empty() {
            return Some(place + 1);
        }
    }
    None
}

/// Whether a short name is written as one is: with its marks and a capital letter, and not within a longer name.
fn is_as_written(text: &[Word], at: std::ops::Range<usize>, name: &[Word]) -> bool {
    let own = &text[at.clone()];
    let is_capital = |place: Option<usize>| {
        let word = place.and_then(|place| text.get(place));
        word.is_some_and(|word| word.is_capital && !word.is_first && !is_address(word))
    };
    own.len() == name.len()
        && own
            .iter()
            .zip(name)
            .all(|(a, b)| a.same == b.same && a.is_capital)
        && (!own[0].is_first || own.len() > 1)
        && !is_capital(at.start.checked_sub(1))
        && !is_capital(Some(at.end))
}

/// Whether somebody is addressed by the name or by the last words of it, as in "bà Quỳ".
fn is_addressed(text: &[Word], name: &[Word]) -> bool {
    let titles = (0..text.len()).filter(|at| is_address(&text[*at]));
    titles.into_iter().any(|at| {
        let after = &text[at + 1..];
        (0..name.len()).any(|from| {
            let given = &name[from..];
            after.len() >= given.len()
                && after[0].is_capital
                && given.iter().zip(after).all(|(a, b)| a.bare == b.bare)
                && !after.get(given.len()).is_some_and(|next| next.is_capital)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::tells;

    const NONE: fn(&str) -> bool = |_| false;

    #[test]
    fn a_name_is_known_again_however_it_is_written() {
        for (own, text) in [
            ("Ông Nguyễn Văn Quýt", "Theo Nguyễn Văn Quýt, điểm này sai."),
            (
                "Nguyễn Văn Quýt, thôn Bản Lướt",
                "Người dân thôn bản Lướt nói",
            ),
            ("Bà Hải Quỳ", "HẢI QUỲ nói điểm này sai"),
            ("Bà Nguyễn Thị Hải Quỳ", "theo bà Quỳ thì sai"),
            ("Nguyễn Thị Hải Quỳ", "Chị Hải Quỳ nói"),
            ("Nguyễn Văn Quýt (thôn Bản Lướt)", "Nguyễn Văn Quýt nói"),
            ("Nguyễn Văn Quýt và Lê Mơ", "Lê Mơ nói"),
            ("Họ tên: Nguyễn Văn Quýt", "Nguyễn Văn Quýt nói"),
            ("Nguyễn Văn Quýt", "Nguy\u{ad}ễn V\u{ad}ăn Qu\u{200b}ýt nói"),
            ("Nguyễn Văn Quýt", "kn-nguyen-van-quyt-01"),
            ("Nguyễn Văn Quýt", "kn-nguyenvanquyt"),
            ("Lý A", "Theo Lý A thì sai"),
            ("Vũ Ý", "Điểm mà Vũ Ý nêu"),
            ("Bà Mơ", "Điểm mà Mơ nêu là sai"),
            ("Bà Mơ", "bà Mơ nói"),
            ("quyt@example.vn", "viết cho quyt@example.vn"),
            ("0987 654 321", "gọi 0987654321"),
        ] {
            assert!(tells(text, own, NONE), "{own}: {text}");
        }
    }

    #[test]
    fn other_words_tell_nobody() {
        for (own, text) in [
            ("Nguyễn Văn Quýt", "Ông Nguyễn Văn Quýtt nói điểm này sai"),
            ("Lý A", "lý do ở cột a"),
            ("Lý A", "Bảng A ghi sai"),
            ("Trần Hà", "Điểm của Hà Giang ghi sai"),
            ("Bà Hà", "Hà Giang đứng trên"),
            ("Bà Hà", "tỉnh Hà Giang đứng trên"),
            ("Lê Quân", "cơ quan thẩm định"),
            ("Bà Mơ", "Điểm ghi mơ hồ"),
            ("Ông An", "An toàn thực phẩm"),
            ("Anh", "bảng tiếng anh"),
            ("", "Điểm này sai"),
            ("…", "Điểm này sai"),
        ] {
            assert!(!tells(text, own, NONE), "{own}: {text}");
        }
    }

    #[test]
    fn a_unit_is_nobody() {
        let is_unit = |name: &str| name.to_lowercase() == "sông mơ";
        assert!(!tells("Điểm của Sông Mơ", "Sông Mơ", is_unit));
        assert!(!tells("Điểm của Sông Mơ", "Bà Sông Mơ", is_unit));
        assert!(tells("Bà Sông Mơ nói", "Bà Sông Mơ", is_unit));
    }
}
