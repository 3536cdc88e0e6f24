//! A trap of text taken from PDF files: some fonts say Ƣ where they show Ư, and Õ where they show Ò, as in "HÀI LÕNG
//! CỦA NGƢỜI DÂN".
//!
//! Ƣ is no letter of Vietnamese, so it is always wrong. Õ is one: it counts only in words that are none with it and
//! are common with Ò.

use std::ops::Range;

/// Words that Ò makes common and Õ does not make at all. "lõng" is a word, in "lạc lõng" and "lõng bõng" only; so is
/// "dõng", in "dõng dạc" and the name Nghĩa Dõng.
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
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..)?);
    // Hardly any text has one: many bytes are looked at at a time.
    if !pairs.fold(false, |any, (one, other)| {
        any | may_be_trap(&[*one, *other])
    }) {
        return None;
    }
    let mut done = 0;
    loop {
        let letter = done + bytes[done..].windows(2).position(may_be_trap)?;
        let range = word_around(text, letter);
        let before = text[..range.start].trim_end_matches(is_between);
        let after = text[range.end..].trim_start_matches(is_between);
        let neighbours = (
            &before[word_around(before, before.len()).start..],
            &after[..word_around(after, 0).end],
        );
        if let Some(reading) = meant(neighbours.0, &text[range.clone()], neighbours.1) {
            return Some(Trap { range, reading });
        }
        done = range.end;
    }
}

/// Whether two bytes are one of the letters Ƣ, ƣ, Õ, õ.
fn may_be_trap(pair: &[u8]) -> bool {
    matches!(pair, [0xc6, 0xa2 | 0xa3] | [0xc3, 0x95 | 0xb5])
}

/// What stands between words.
fn is_between(letter: char) -> bool {
    !letter.is_alphabetic()
}

/// The word that a place lies in or beside.
fn word_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].trim_end_matches(char::is_alphabetic).len();
    let end = text.len() - text[at..].trim_start_matches(char::is_alphabetic).len();
    start..end
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
    let hooked = word.contains(['Ƣ', 'ƣ']);
    let horned = word.replace('Ƣ', "Ư").replace('ƣ', "ư");
    let lower = horned.to_lowercase();
    let grave = lower.replace('õ', "ò");
    let beside = (&*before.to_lowercase(), &*after.to_lowercase());
    let is_word = matches!(
        (&*lower, beside),
        ("lõng", ("lạc", _) | (_, "bõng" | "thõng")) | ("dõng", ("nghĩa", _) | (_, "dạc"))
    );
    if lower.contains('õ') && MEANT.binary_search(&grave.as_str()).is_ok() && !is_word {
        return Some(horned.replace('Õ', "Ò").replace('õ', "ò"));
    }
    hooked.then_some(horned)
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
            "xã Nghĩa Dõng",
            "đọc dõng dạc",
            "lõng bõng",
            "São João",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
