//! When two spellings are one name: Hòa and Hoà, Đắk Lắk and Dak Lak, composed and decomposed.

use unicode_normalization::UnicodeNormalization;

use super::{fold, legacy, pdf, syllable};

/// The name without what spelling leaves free: case, spaces and hyphens, and on which vowel the tone mark stands.
#[must_use]
pub fn same(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    for word in words(name) {
        if !out.is_empty() {
            out.push(' ');
        }
        let mut tone = None;
        let letters: String = word
            .nfd()
            .flat_map(char::to_lowercase)
            .filter(|c| {
                let is_tone = syllable::is_tone(*c);
                tone = tone.or(is_tone.then_some(*c));
                !is_tone
            })
            .collect();
        out.extend(letters.nfc());
        out.extend(tone);
    }
    out
}

/// The name without any mark, as in a code: "dak lak".
#[must_use]
pub fn bare(name: &str) -> String {
    words(&fold(name)).collect::<Vec<_>>().join(" ")
}

/// The name in Unicode as it was meant, where it is text that was never converted or that a PDF spoilt.
#[must_use]
pub fn mended(name: &str) -> Option<String> {
    if let Some(found) = legacy::find(name) {
        return Some(legacy::decode(name, found.legacy));
    }
    pdf::find(name).map(|_| pdf::mend(name))
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric() && !is_mark(c))
        .filter(|word| !word.is_empty())
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::{bare, mended, same};

    #[test]
    fn the_place_of_the_tone_and_the_form_do_not_matter() {
        for (a, b) in [
            ("Hòa Bình", "Hoà Bình"),
            ("Thuỷ lợi", "Thủy  Lợi"),
            ("Thừa Thiên - Huế", "Thừa Thiên – Huế"),
            ("Lai Châu", "Lai Cha\u{302}u"),
        ] {
            assert_eq!(same(a), same(b));
        }
        assert_ne!(same("Hòa Bình"), same("Hóa Bình"));
        assert_ne!(same("Đắk Lắk"), same("Đăk Lăk"));
    }

    #[test]
    fn without_marks_more_spellings_meet() {
        assert_eq!(bare("Đắk Lắk"), "dak lak");
        assert_eq!(bare("Đăk Lăk"), bare("dak-lak"));
    }

    #[test]
    fn spoilt_names_are_read() {
        assert_eq!(mended("Lai Ch©u").as_deref(), Some("Lai Châu"));
        assert_eq!(mended("Laøo Cai").as_deref(), Some("Lào Cai"));
        assert_eq!(mended("Bình Dƣơng").as_deref(), Some("Bình Dương"));
        assert_eq!(mended("Lai Châu"), None);
    }
}
