//! VNI for Windows: a letter, then a character that is its mark; some letters are one character.

/// Marks after `a` and `e` and `o`, with roof or breve and tone in one.
const AFTER_A: &[(char, &str)] = &[
    ('â', "â"),
    ('á', "ấ"),
    ('à', "ầ"),
    ('å', "ẩ"),
    ('ã', "ẫ"),
    ('ä', "ậ"),
    ('ê', "ă"),
    ('é', "ắ"),
    ('è', "ằ"),
    ('ú', "ẳ"),
    ('ü', "ẵ"),
    ('ë', "ặ"),
];
const AFTER_E: &[(char, &str)] = &[
    ('â', "ê"),
    ('á', "ế"),
    ('à', "ề"),
    ('å', "ể"),
    ('ã', "ễ"),
    ('ä', "ệ"),
];
const AFTER_O: &[(char, &str)] = &[
    ('â', "ô"),
    ('á', "ố"),
    ('à', "ồ"),
    ('å', "ổ"),
    ('ã', "ỗ"),
    ('ä', "ộ"),
];
/// Tones after any vowel.
const TONES: &[(char, char)] = &[
    ('ù', '\u{301}'),
    ('ø', '\u{300}'),
    ('û', '\u{309}'),
    ('õ', '\u{303}'),
    ('ï', '\u{323}'),
];
/// Letters of their own.
const ALONE: &[(char, char)] = &[
    ('í', 'í'),
    ('ì', 'ì'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('î', 'ỵ'),
    ('ñ', 'đ'),
];

/// A word in Unicode.
pub(super) fn convert(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let upper = c.is_uppercase();
        let base = if c.is_ascii() {
            lower(c)
        } else {
            ALONE.iter().find(|(sign, _)| *sign == lower(c))?.1
        };
        let letter = chars
            .peek()
            .and_then(|mark| marked(base, lower(*mark)))
            .inspect(|_| {
                chars.next();
            });
        let letter = letter.unwrap_or_else(|| base.to_string());
        if upper {
            out.push_str(&letter.to_uppercase());
        } else {
            out.push_str(&letter);
        }
    }
    Some(out)
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// The letter that a base and the character after it make.
fn marked(base: char, mark: char) -> Option<String> {
    let pairs = match base {
        'a' => AFTER_A,
        'e' => AFTER_E,
        'o' => AFTER_O,
        _ => &[],
    };
    if let Some((_, letter)) = pairs.iter().find(|(sign, _)| *sign == mark) {
        return Some((*letter).to_owned());
    }
    if !matches!(base, 'a' | 'e' | 'o' | 'u' | 'y' | 'ơ' | 'ư') {
        return None;
    }
    let (_, tone) = TONES.iter().find(|(sign, _)| *sign == mark)?;
    unicode_normalization::char::compose(base, *tone).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::convert;

    #[test]
    fn every_vowel_takes_its_marks() {
        for (typed, read) in [
            (
                "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä",
                "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ",
            ),
            ("eù eø eû eõ eï eâ eá eà eå eã eä", "é è ẻ ẽ ẹ ê ế ề ể ễ ệ"),
            ("í ì æ ó ò", "í ì ỉ ĩ ị"),
            (
                "où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï",
                "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ",
            ),
            ("uù uø uû uõ uï ö öù öø öû öõ öï", "ú ù ủ ũ ụ ư ứ ừ ử ữ ự"),
            ("yù yø yû yõ î ñ Ñ AÙ Aù ÖÏ", "ý ỳ ỷ ỹ ỵ đ Đ Á Á Ự"),
        ] {
            let typed: Vec<String> = typed
                .split(' ')
                .map(|word| convert(word).unwrap())
                .collect();
            assert_eq!(typed.join(" "), read);
        }
    }

    #[test]
    fn what_is_not_vni_is_refused() {
        assert_eq!(convert("Châu"), None);
        assert_eq!(convert("ß"), None);
    }
}
