//! Vietnamese alphabetical order, as in dictionaries: syllable by syllable, letters before tones before case.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

/// The letters in their order; ă â đ ê ô ơ ư are letters of their own, not variants.
const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// Bytes of a key. Smaller ones end things, so that the shorter of two words with one beginning comes first.
const END: u8 = 0;
const TONES: u8 = 1;
const NUMBER: u8 = 0x10;
const LETTER: u8 = 0x20;
const OTHER: u8 = 0x60;

/// Tones in their order after the level one, then any mark that is not Vietnamese.
const MARKS: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];
const FOREIGN: u8 = 9;

/// The bytes by which texts sort. Two texts have one key only if they are the same text.
#[must_use]
pub fn key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 3);
    let composed: String = text.nfc().collect();
    let syllables = composed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty());
    for syllable in syllables {
        push(&mut key, syllable);
    }
    key.push(END);
    key.extend(
        composed
            .chars()
            .filter(|c| c.is_alphabetic())
            .map(|c| u8::from(c.is_uppercase()) + 1),
    );
    key.push(END);
    key.extend_from_slice(text.as_bytes());
    key
}

/// The letter of the alphabet under which a text stands in a list; nothing for what begins with a number or a letter of
/// another alphabet.
#[must_use]
pub fn letter(text: &str) -> Option<char> {
    let first = text.nfc().find(|c| c.is_alphanumeric())?;
    let mut key = Vec::new();
    for lower in first.to_lowercase() {
        push_letter(&mut key, &mut Vec::new(), lower);
    }
    let place = key.first()?.checked_sub(LETTER)?;
    ALPHABET.chars().nth(usize::from(place))
}

/// Compares two texts; for a whole list, make the keys once.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b))
}

/// One syllable: its letters, then its tones.
fn push(key: &mut Vec<u8>, syllable: &str) {
    let mut tones = Vec::new();
    let mut chars = syllable.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_ascii_digit() {
            let mut digits = String::from(c);
            while let Some(digit) = chars.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            push_number(key, &digits);
        } else {
            for lower in c.to_lowercase() {
                push_letter(key, &mut tones, lower);
            }
        }
    }
    key.push(TONES);
    key.append(&mut tones);
    key.push(TONES);
}

/// Numbers by their value: "Quận 2" before "Quận 10".
fn push_number(key: &mut Vec<u8>, digits: &str) {
    let digits = digits.trim_start_matches('0');
    key.push(NUMBER);
    key.push(u8::try_from(digits.len()).unwrap_or(u8::MAX));
    key.extend_from_slice(digits.as_bytes());
}

fn push_letter(key: &mut Vec<u8>, tones: &mut Vec<u8>, c: char) {
    let mut letter = None;
    let mut tone = None;
    for part in std::iter::once(c).nfd() {
        match (part, letter) {
            ('\u{306}', Some('a')) => letter = Some('ă'),
            ('\u{302}', Some('a')) => letter = Some('â'),
            ('\u{302}', Some('e')) => letter = Some('ê'),
            ('\u{302}', Some('o')) => letter = Some('ô'),
            ('\u{31b}', Some('o')) => letter = Some('ơ'),
            ('\u{31b}', Some('u')) => letter = Some('ư'),
            (base, None) => letter = Some(base),
            (mark, Some(_)) => tone = Some(MARKS.iter().position(|&m| m == mark)),
        }
    }
    let Some(letter) = letter else { return };
    if let Some(place) = ALPHABET.chars().position(|c| c == letter) {
        key.push(LETTER + u8::try_from(place).expect("the alphabet has 33 letters"));
    } else {
        key.push(OTHER);
        key.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
    if let Some(tone) = tone {
        let place = tone.and_then(|place| u8::try_from(place).ok());
        tones.push(place.map_or(FOREIGN, |place| place + 2));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{compare, key};

    fn sorted(mut words: Vec<&str>) -> Vec<&str> {
        words.sort_by_cached_key(|word| key(word));
        words
    }

    #[track_caller]
    fn holds(order: &[&str]) {
        let mut words = order.to_vec();
        words.reverse();
        assert_eq!(sorted(words), order);
    }

    #[test]
    fn provinces_stand_as_in_an_official_list() {
        holds(&[
            "An Giang",
            "Bà Rịa – Vũng Tàu",
            "Bạc Liêu",
            "Bắc Giang",
            "Bắc Kạn",
            "Bắc Ninh",
            "Bến Tre",
            "Bình Dương",
            "Bình Định",
            "Bình Phước",
            "Bình Thuận",
            "Cà Mau",
            "Cao Bằng",
            "Cần Thơ",
            "Đà Nẵng",
            "Đắk Lắk",
            "Đắk Nông",
            "Điện Biên",
            "Đồng Nai",
            "Đồng Tháp",
            "Gia Lai",
            "Hà Giang",
            "Hà Nam",
            "Hà Nội",
            "Hà Tĩnh",
            "Hải Dương",
            "Hải Phòng",
            "Hậu Giang",
            "Hòa Bình",
            "Hưng Yên",
            "Khánh Hòa",
            "Kiên Giang",
            "Kon Tum",
            "Lai Châu",
            "Lạng Sơn",
            "Lào Cai",
            "Lâm Đồng",
            "Long An",
        ]);
    }

    #[test]
    fn letters_with_a_hook_or_a_roof_are_letters_of_their_own() {
        holds(&[
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "v",
        ]);
    }

    #[test]
    fn a_text_stands_under_its_first_letter_without_tone() {
        let under = |text| super::letter(text);
        assert_eq!(under("Ấn Độ"), Some('â'));
        assert_eq!(under("“Điện Biên”"), Some('đ'));
        assert_eq!(under("xã"), Some('x'));
        assert_eq!(under("2018"), None);
        assert_eq!(under("Ω"), None);
        assert_eq!(under("–"), None);
    }

    #[test]
    fn tones_decide_only_between_the_same_letters() {
        holds(&["ma", "mà", "mả", "mã", "má", "mạ", "mai", "mày", "mây"]);
        holds(&["Hòa", "Hóa", "Hoan"]);
    }

    #[test]
    fn a_syllable_is_settled_before_the_next_one_counts() {
        holds(&["Ha Nam", "Hà Giang", "Hai"]);
    }

    #[test]
    fn case_counts_last_and_numbers_by_value() {
        holds(&["sở nội vụ", "Sở nội vụ", "Sở Nội vụ", "sở tài chính"]);
        holds(&["Quận 2", "Quận 10", "Quận Ba Đình"]);
    }

    #[test]
    fn the_place_of_the_tone_mark_does_not_matter() {
        assert!(compare("Hoà Bình", "Hòa Bình 2").is_lt());
        assert!(compare("Hòa An", "Hoà Bình").is_lt());
    }

    proptest! {
        #[test]
        fn the_order_is_total(a in "[a-zA-Zăâđêôơưàảãáạ 0-9–]{0,12}", b in "[a-zA-Zăâđêôơưàảãáạ 0-9–]{0,12}") {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            prop_assert!(compare(&a, &b).is_ne() || a == b);
        }
    }
}
