//! Text as it was written before Unicode.

use unicode_normalization::UnicodeNormalization as _;

use crate::grid::Encoding;

impl Encoding {
    pub(crate) fn bytes(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Marked => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            Self::Utf16 => {
                let units = std::iter::once(0xfeff).chain(text.encode_utf16());
                units.flat_map(u16::to_le_bytes).collect()
            }
            Self::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Tcvn3 => latin(&text.chars().map(tcvn3).collect::<String>()),
            Self::Vni => latin(&text.chars().map(vni).collect::<Vec<_>>().concat()),
            Self::Windows1258 => windows_1258(text),
            Self::Ansi => latin(text),
        }
    }
}

/// One byte a letter; what has none becomes a question mark, as Excel does.
fn latin(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '–' => 0x96,
        '—' => 0x97,
        '…' => 0x85,
        c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
    };
    text.chars().map(byte).collect()
}

/// The letters of TCVN3 from 0xA1 on; a blank where a byte has none.
const LETTERS: &str = concat!(
    "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ",
    "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ",
    "ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ",
);

fn tcvn3(c: char) -> char {
    let place = |c: char| LETTERS.chars().position(|known| known == c && c != ' ');
    let small = || c.to_lowercase().next().unwrap_or(c);
    match place(c).or_else(|| place(small())) {
        Some(place) if !c.is_ascii() => char::from(u8::try_from(0xa1 + place).expect("a byte")),
        _ => c,
    }
}

fn vni(c: char) -> String {
    if c.is_ascii() {
        return c.to_string();
    }
    let (upper, low) = (c.is_uppercase(), c.to_lowercase().collect::<String>());
    let parts: Vec<char> = low.nfd().collect();
    let (base, marks) = (parts[0], &parts[1..]);
    let has = |mark: char| marks.contains(&mark);
    let tone = |names: [char; 5]| {
        let tones = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
        let at = tones.iter().position(|tone| has(*tone));
        at.map(|at| names[at])
    };
    let plain = ['ù', 'ø', 'û', 'õ', 'ï'];
    let mut out = String::new();
    match base {
        'đ' => out.push('ñ'),
        'i' => out.push(tone(['í', 'ì', 'æ', 'ó', 'ò']).unwrap_or('i')),
        'y' if has('\u{323}') => out.push('î'),
        _ if has('\u{302}') => {
            out.push(base);
            out.push(tone(['á', 'à', 'å', 'ã', 'ä']).unwrap_or('â'));
        }
        _ if has('\u{306}') => {
            out.push(base);
            out.push(tone(['é', 'è', 'ú', 'ü', 'ë']).unwrap_or('ê'));
        }
        _ => {
            out.push(match (base, has('\u{31b}')) {
                ('o', true) => 'ô',
                ('u', true) => 'ö',
                _ => base,
            });
            out.extend(tone(plain));
        }
    }
    if upper { out.to_uppercase() } else { out }
}

/// Letters with a roof, a breve or a horn are one byte, tones stand behind them.
fn windows_1258(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for c in text.nfc() {
        let parts: Vec<char> = c.nfd().collect();
        let is_tone =
            |c: &char| matches!(c, '\u{301}' | '\u{300}' | '\u{309}' | '\u{303}' | '\u{323}');
        let letter: String = parts
            .iter()
            .copied()
            .filter(|c| !is_tone(c))
            .nfc()
            .collect();
        let (bytes, _, _) = encoding_rs::WINDOWS_1258.encode(&letter);
        out.extend(bytes.iter());
        out.extend(
            parts
                .iter()
                .copied()
                .filter(is_tone)
                .map(|tone| match tone {
                    '\u{300}' => 0xcc_u8,
                    '\u{309}' => 0xd2,
                    '\u{303}' => 0xde,
                    '\u{301}' => 0xec,
                    _ => 0xf2,
                }),
        );
    }
    out
}
