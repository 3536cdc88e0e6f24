//! TCVN3: one byte a letter, small letters only but for Ă Â Ê Ô Ơ Ư Đ. Capitals were a matter of the font, so that a word
//! whose plain letters are capitals is meant to be all capitals.

/// The letters of bytes 0xA1 to 0xFE in their order; a blank where the byte has none.
const LETTERS: &str = concat!(
    "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ",
    "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ",
    "ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ",
);
const FIRST: u32 = 0xa1;

/// The letter that a character of Latin-1 stands for.
pub(super) fn letter(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(FIRST)?;
    let letter = LETTERS.chars().nth(usize::try_from(place).ok()?)?;
    (letter != ' ').then_some(letter)
}

/// A word in Unicode.
pub(super) fn convert(word: &str) -> Option<String> {
    let plain = || word.chars().filter(char::is_ascii_alphabetic);
    let capitals = plain().count() > 1 && plain().all(|c| c.is_ascii_uppercase());
    let mut out = String::with_capacity(word.len() * 3 / 2);
    for c in word.chars() {
        match (c.is_ascii(), letter(c)) {
            (true, _) => out.push(c),
            (false, Some(letter)) if capitals => out.extend(letter.to_uppercase()),
            (false, Some(letter)) => out.push(letter),
            (false, None) => return None,
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, letter};

    #[test]
    fn every_byte_has_its_letter() {
        assert_eq!(LETTERS.chars().count(), 0xfe - 0xa1 + 1);
        for (byte, expected) in [
            ('\u{a7}', 'Đ'),
            ('\u{ad}', 'ư'),
            ('\u{b5}', 'à'),
            ('\u{be}', 'ắ'),
            ('\u{c6}', 'ặ'),
            ('\u{cc}', 'è'),
            ('\u{ce}', 'ẻ'),
            ('\u{d8}', 'ỉ'),
            ('\u{dc}', 'ĩ'),
            ('\u{de}', 'ị'),
            ('\u{df}', 'ò'),
            ('\u{e1}', 'ỏ'),
            ('\u{ee}', 'ợ'),
            ('\u{fe}', 'ỵ'),
        ] {
            assert_eq!(letter(byte), Some(expected), "{:x}", u32::from(byte));
        }
        let letters: std::collections::BTreeSet<char> =
            LETTERS.chars().filter(|c| *c != ' ').collect();
        // Seven capitals, seven letters with a mark of their own, and twelve vowels with five tones each.
        assert_eq!(letters.len(), 7 + 7 + 12 * 5);
        assert_eq!(letter('\u{ff}'), None);
        assert_eq!(letter('a'), None);
    }
}
