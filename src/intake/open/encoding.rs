//! The bytes of a text file → text: Unicode by its marks, older encodings by whether what comes out is Vietnamese.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization as _;

use super::Refusal;
use lang::{legacy, syllable};

/// How much of a text is looked at.
const SAMPLE: usize = 64 << 10;

/// The text, and the name of its encoding where that is not UTF-8.
pub(super) fn read(bytes: &[u8]) -> Result<(String, Option<&'static str>), Refusal> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(&bytes[mark..]);
        let name = (encoding != UTF_8).then(|| encoding.name());
        return sound(text.into_owned(), broken).map(|text| (text, name));
    }
    if let Some(encoding) = wide(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        return sound(text.into_owned(), broken).map(|text| (text, Some(encoding.name())));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return sound(text.to_owned(), false).map(|text| (text, None));
    }
    old(bytes)
}

fn sound(text: String, broken: bool) -> Result<String, Refusal> {
    if broken {
        return Err(Refusal::Damaged);
    }
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}');
    if text.chars().any(odd) {
        return Err(Refusal::Foreign(super::Foreign::Other));
    }
    Ok(text)
}

/// UTF-16 without its mark: every other byte of a table is 0.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |start: usize| {
        let places = sample.iter().skip(start).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    match half {
        0 => None,
        _ if odd * 3 > half && even * 20 < half => Some(UTF_16LE),
        _ if even * 3 > half && odd * 20 < half => Some(UTF_16BE),
        _ => None,
    }
}

/// One byte a letter: what is more Vietnamese is right; where nothing is, nothing is guessed. Text in the fonts of old
/// stays as it is typed, and is turned into Unicode with the rest of the workbook.
fn old(bytes: &[u8]) -> Result<(String, Option<&'static str>), Refusal> {
    if let Some(word) = lost(bytes) {
        return Err(Refusal::Lost { word });
    }
    let (windows, broken) = WINDOWS_1258.decode_without_bom_handling(bytes);
    let windows: String = windows.nfc().collect();
    let (typed, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let share = if broken { 0 } else { vietnamese(&windows) };
    let western = vietnamese(&typed);
    let fonts =
        legacy::find(&typed).map_or(0, |found| vietnamese(&legacy::decode(&typed, found.legacy)));
    match () {
        // The marks of Windows-1258 are other letters in Windows-1252: what reads better is right.
        () if western >= share && western >= fonts && western >= 90 => {
            Ok((sound(typed.into_owned(), false)?, Some("Windows-1252")))
        }
        () if fonts > share && fonts >= 75 => Ok((sound(typed.into_owned(), false)?, None)),
        () if share >= 75 => Ok((sound(windows, false)?, Some("Windows-1258"))),
        () => Err(Refusal::Letters),
    }
}

/// A word of which letters became question marks, where many did: between letters there is none in any text.
fn lost(bytes: &[u8]) -> Option<String> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0xc0;
    let words = sample.split(|byte| !is_letter(byte) && *byte != b'?');
    let words = words.filter(|word| word.iter().any(is_letter));
    let (mut all, mut found) = (0, Vec::new());
    for word in words {
        all += 1;
        if word
            .windows(2)
            .any(|pair| pair[0] == b'?' && is_letter(&pair[1]))
        {
            found.push(word);
        }
    }
    let first = found
        .first()
        .filter(|_| found.len() >= 2 && found.len() * 20 >= all)?;
    Some(
        WINDOWS_1252
            .decode_without_bom_handling(first)
            .0
            .into_owned(),
    )
}

/// How many of a hundred words with marks are Vietnamese syllables.
fn vietnamese(text: &str) -> usize {
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_ascii())
        .take(20_000);
    let (mut all, mut right) = (0, 0);
    for word in words {
        all += 1;
        right += usize::from(syllable::is_one(word));
    }
    (right * 100).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::open::Refusal;

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn unicode_is_read_with_and_without_its_mark() {
        let text = "STT;Đơn vị\n1;Lào Cai\n";
        assert_eq!(read(text.as_bytes()).unwrap(), (text.to_owned(), None));
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(marked.as_bytes()).unwrap().0, text);
        for big in [false, true] {
            let name = if big { "UTF-16BE" } else { "UTF-16LE" };
            assert_eq!(
                read(&utf16(text, big)).unwrap(),
                (text.to_owned(), Some(name))
            );
            assert_eq!(
                read(&utf16(&marked, big)).unwrap(),
                (text.to_owned(), Some(name))
            );
        }
    }

    #[test]
    fn windows_1258_is_composed() {
        // "Lào Cai, Điện Biên, Hà Nội": letters and marks apart.
        let bytes = b"L\xe0o Cai, \xd0i\xea\xf2n Bi\xean, H\xe0 N\xf4\xf2i\n";
        let (text, name) = read(bytes).unwrap();
        assert_eq!(
            (text.as_str(), name),
            ("Lào Cai, Điện Biên, Hà Nội\n", Some("Windows-1258"))
        );
    }

    #[test]
    fn windows_1252_is_told_from_windows_1258() {
        let (text, name) = read(b"T\xean;Kh\xe1nh H\xf2a;H\xe0 Giang;C\xe0 Mau\n").unwrap();
        let wanted = (
            "T\u{ea}n;Kh\u{e1}nh H\u{f2}a;H\u{e0} Giang;C\u{e0} Mau\n",
            Some("Windows-1252"),
        );
        assert_eq!((text.as_str(), name), wanted);
    }

    #[test]
    fn what_excel_loses_in_its_own_encoding_is_told() {
        for bytes in [
            &b"T?nh;?i?m\nNinh B\xecnh;60\n?i?n Bi\xean;61\nS\xf3c Tr?ng;59\n"[..],
            b"T?nh;?i?m\nC?n Th?;60\nH\xe0 N?i;61\n",
        ] {
            let refused = read(bytes).unwrap_err();
            assert!(matches!(refused, Refusal::Lost { .. }), "{refused:?}");
        }
    }

    #[test]
    fn fonts_of_old_stay_as_typed() {
        let (text, name) = read(b"Lai Ch\xa9u;L\xb5o Cai;H\xb5 N\xe9i\n").unwrap();
        assert_eq!((text.as_str(), name), ("Lai Ch©u;Lµo Cai;Hµ Néi\n", None));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b"\xff\x80\x81\x90\x8d").unwrap_err(), Refusal::Letters);
        assert!(read(b"a\x01b\x02;c;d;e").is_err());
    }
}
