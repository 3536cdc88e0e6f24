//! A trap of text taken from PDF files: some fonts say Ƣ where they show Ư, and Õ where they show Ò, as in "HÀI LÕNG
//! CỦA NGƢỜI DÂN".
//!
//! Ƣ is no letter of Vietnamese, so it is always wrong. Õ is one: it counts only in words that are none with it and
//! are common with Ò.

use std::ops::Range;

/// Words that Ò makes common and Õ does not make at all. "lõng" is a word, in "lạc lõng" and "lõng bõng" only.
const MEANT: &[&str] = &[
    "chòm", "còn", "dòng", "giòn", "hòa", "hòm", "hòn", "lòng", "mòn", "ngòi", "nòi", "phòng",
    "ròng", "sòng", "trò", "tròn", "tòa", "đò", "đòi",
];

/// A letter that a PDF put in place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trap {
    /// The bytes of the word.
    pub range: Range<usize>,
    /// The word as it was meant.
    pub reading: String,
}

/// The first word of a text that carries the trap.
#[must_use]
pub fn find(text: &str) -> Option<Trap> {
    if !may_carry(text) {
        return None;
    }
    let mut before = "";
    let mut words = words(text).peekable();
    while let Some(range) = words.next() {
        let word = &text[range.clone()];
        let after = words.peek().map_or("", |next| &text[next.clone()]);
        if let Some(reading) = meant(before, word, after) {
            return Some(Trap { range, reading });
        }
        before = word;
    }
    None
}

/// Whether one of the letters Ƣ, ƣ, Õ, õ is there, by their bytes.
fn may_carry(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(0xc6, 0xc3, bytes).any(|at| {
        matches!(
            (bytes[at], bytes.get(at + 1)),
            (0xc6, Some(0xa2 | 0xa3)) | (0xc3, Some(0x95 | 0xb5))
        )
    })
}

/// The text as it was meant.
#[must_use]
pub fn mend(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(trap) = find(rest) {
        out.push_str(&rest[..trap.range.start]);
        out.push_str(&trap.reading);
        rest = &rest[trap.range.end..];
    }
    out.push_str(rest);
    out
}

fn meant(before: &str, word: &str, after: &str) -> Option<String> {
    if !may_carry(word) {
        return None;
    }
    let hooked = word.contains(['Ƣ', 'ƣ']);
    let horned = word.replace('Ƣ', "Ư").replace('ƣ', "ư");
    let lower = horned.to_lowercase();
    let grave = lower.replace('õ', "ò");
    let is_lost = lower == "lõng"
        && (before.to_lowercase() == "lạc" || ["bõng", "thõng"].contains(&&*after.to_lowercase()));
    if lower.contains('õ') && MEANT.binary_search(&grave.as_str()).is_ok() && !is_lost {
        return Some(horned.replace('Õ', "Ò").replace('õ', "ò"));
    }
    hooked.then_some(horned)
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let start = word.as_ptr().addr() - text.as_ptr().addr();
            start..start + word.len()
        })
}

#[cfg(test)]
mod tests {
    use super::{MEANT, find, mend};

    #[test]
    fn words_are_sorted() {
        assert!(MEANT.is_sorted());
    }

    #[test]
    fn the_trap_is_found_and_mended() {
        assert_eq!(mend("HÀI LÕNG CỦA NGƢỜI DÂN"), "HÀI LÒNG CỦA NGƯỜI DÂN");
        assert_eq!(
            mend("Văn phõng, đƣợc, HÕA BÌNH"),
            "Văn phòng, được, HÒA BÌNH"
        );
        let text = "Sự hài lõng";
        assert_eq!(&text[find(text).unwrap().range], "lõng");
    }

    #[test]
    fn words_that_are_words_stay() {
        for text in [
            "Võ Văn Kiệt theo dõi rõ, cõi, gõ, ngõ, lõi",
            "lạc lõng",
            "lõng bõng",
            "São João",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
