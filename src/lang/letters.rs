//! Letters that are not what they look like, or nothing at all: broken by a wrong encoding, of another alphabet, or
//! invisible. None of them stands in Vietnamese or English writing.

use std::ops::Range;

/// A letter or several that do not belong in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// The bytes.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: Kind,
}

/// What is wrong with letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// U+FFFD: the letter that stood there is lost.
    Lost,
    /// UTF-8 that was read as another encoding; with what it was.
    Misread(String),
    /// A letter of a font's own, or none at all.
    Private,
    /// A control character.
    Control,
    /// A mark that turns the direction of writing.
    Direction,
    /// A mark without width.
    Invisible,
    /// A letter or digit that looks like this one and is another.
    Alike(char),
}

/// Whether a letter is one or a digit, as `char::is_alphanumeric` says; that of our own writing is told without its tables.
#[must_use]
pub fn is_alphanumeric(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{24f}'
        | '\u{1e00}'..='\u{1eff}' => true,
        _ => letter.is_alphanumeric(),
    }
}

/// All letters that do not belong in a text, in order.
pub fn strays(text: &str) -> impl Iterator<Item = Stray> {
    let plain = is_plain(text.as_bytes());
    strays_from(text, if plain { text.len() } else { 0 })
}

fn strays_from(text: &str, mut at: usize) -> impl Iterator<Item = Stray> {
    let bytes = text.as_bytes();
    std::iter::from_fn(move || {
        while at < bytes.len() {
            if bytes[at] >= b' ' && bytes[at] < 0x7f || bytes[at] == b'\n' {
                at += 1;
                continue;
            }
            // â alone is a letter of ours; broken text goes on with another sign.
            if matches!(bytes[at..], [0xc3, 0xa2, ..0x80, ..]) {
                at += 2;
                continue;
            }
            // Nearly all that is left: U+1EA0 to U+1EF9, by their bytes.
            if bytes[at] == 0xe1
                && matches!(
                    bytes[at + 1..],
                    [0xba, 0xa0..=0xbf, ..] | [0xbb, 0x80..=0xb9, ..]
                )
            {
                at += 3;
                continue;
            }
            let letter = text[at..].chars().next()?;
            let from = at;
            at += letter.len_utf8();
            if is_vietnamese(letter) {
                continue;
            }
            if let Some((kind, end)) = stray(text, from, letter) {
                let range = from..end;
                return Some(Stray { range, kind });
            }
        }
        None
    })
}

/// Whether a text is written with nothing but ASCII that is seen, ends of lines and the letters of Vietnamese: most are, and
/// bytes tell so, many at a time. Broken text always has a sign besides.
fn is_plain(bytes: &[u8]) -> bool {
    let odd = |byte: u8| {
        let sign = byte < b' ' && byte != b'\n' || byte == 0x7f;
        sign || byte >= 0xc0 && !matches!(byte, 0xc3..=0xc6 | 0xe1)
    };
    // What follows the first byte of a letter, and what follows that.
    let foreign = |first: u8, second: u8, third: u8| {
        // A small letter is 0x20 behind its capital.
        let marked =
            matches!(second & !0x20, 0x80..=0x83 | 0x88..=0x8d | 0x92..=0x95 | 0x99 | 0x9a | 0x9d);
        let toned = second == 0xba && third >= 0xa0 || second == 0xbb && third <= 0xb9;
        first == 0xc3 && !marked
            || first == 0xc4 && !matches!(second, 0x82 | 0x83 | 0x90 | 0x91 | 0xa8 | 0xa9)
            || first == 0xc5 && !matches!(second, 0xa8 | 0xa9)
            || first == 0xc6 && !matches!(second, 0xa0 | 0xa1 | 0xaf | 0xb0)
            || first == 0xe1 && !toned
    };
    if bytes.iter().fold(false, |any, byte| any | odd(*byte)) {
        return false;
    }
    let last = bytes.len().saturating_sub(2);
    let (seconds, thirds) = (
        bytes.get(1..).unwrap_or_default(),
        bytes.get(2..).unwrap_or_default(),
    );
    let inner = bytes[..last].iter().zip(seconds).zip(thirds);
    let inner = inner.fold(false, |any, ((first, second), third)| {
        any | foreign(*first, *second, *third)
    });
    let end = match bytes[last..] {
        [first, second] => foreign(first, second, 0),
        _ => false,
    };
    !inner && !end
}

/// The letters that Vietnamese has and no broken text begins with, dashes and quotation marks: most that are no ASCII.
fn is_vietnamese(letter: char) -> bool {
    matches!(
        letter,
        '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}'
            | 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư'
            | 'À' | 'Á' | 'Â' | 'È'..='Í' | 'Ò'..='Õ' | 'Ù' | 'Ú' | 'Ý'
            | 'à' | 'ã' | 'è'..='í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý'
    )
}

fn stray(text: &str, at: usize, letter: char) -> Option<(Kind, usize)> {
    let end = at + letter.len_utf8();
    if let Some((was, length)) = misread(&text[at..], letter) {
        return Some((Kind::Misread(was), at + length));
    }
    if u32::from(letter) & 0xfffe == 0xfffe {
        return Some((Kind::Private, end));
    }
    let kind = match letter {
        '\t' | '\n' | '\r' => return None,
        '\0'..'\u{20}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => Kind::Control,
        '\u{fffd}' => Kind::Lost,
        '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fff9}'..='\u{fffc}' => Kind::Private,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            Kind::Direction
        }
        '\u{200b}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}'
        | '\u{180e}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{2800}'
        | '\u{34f}'
        | '\u{e0000}'..='\u{e007f}' => Kind::Invisible,
        // Joiners belong to other writings and to small pictures; between digits and letters they only hide.
        '\u{200c}' | '\u{200d}' | '\u{ad}' if in_number(text, at, end) => Kind::Invisible,
        _ => Kind::Alike(alike(text, at, letter)?),
    };
    Some((kind, end))
}

/// Whether a digit stands on one side at least, with nothing between.
fn in_number(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    [before, after].iter().flatten().any(char::is_ascii_digit)
}

/// The letter or digit that is meant.
fn alike(text: &str, at: usize, letter: char) -> Option<char> {
    match letter {
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' | 'ɖ' => Some('đ'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0),
        _ => digit(letter).or_else(|| twin(letter).filter(|_| beside_latin(text, at, letter))),
    }
}

/// Where the ten digits of other writings begin.
const ZEROS: [u32; 36] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0,
];

/// The digit of our own that a digit of another writing stands for.
fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    // Digits of mathematics: bold, double-struck, sans-serif, monospace.
    let value = if (0x1d7ce..=0x1d7ff).contains(&code) {
        (code - 0x1d7ce) % 10
    } else {
        let place = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
        code - ZEROS[place]
    };
    char::from_digit(value, 10)
}

/// Letters of Greek and Cyrillic that look like one of ours.
const TWINS: [(&str, &str); 2] = [
    ("АВЕЅЗІЈКМНОРСТУХаеѕіјорсухһ", "ABES3IJKMHOPCTYXaesijopcyxh"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
];

fn twin(letter: char) -> Option<char> {
    TWINS.iter().find_map(|(theirs, ours)| {
        let place = theirs.chars().position(|their| their == letter)?;
        ours.chars().nth(place)
    })
}

/// Whether a letter stands in one word with letters or digits of ours.
fn beside_latin(text: &str, at: usize, letter: char) -> bool {
    let ours = |side: char| {
        side.is_ascii_alphanumeric()
            || ('\u{c0}'..'\u{250}').contains(&side)
            || ('\u{1e00}'..'\u{1f00}').contains(&side)
    };
    let before = text[..at].chars().next_back();
    let after = text[at + letter.len_utf8()..].chars().next();
    [before, after].into_iter().flatten().any(ours)
}

/// The bytes that Windows-1252 has between 0x80 and 0x9f, where it differs from Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn byte(letter: char) -> Option<u8> {
    let code = u32::from(letter);
    if let Ok(byte) = u8::try_from(code) {
        return (byte >= 0x80).then_some(byte);
    }
    let place = WINDOWS.iter().position(|known| *known == letter)?;
    u8::try_from(0x80 + place).ok()
}

/// What stood at the start of a text before its UTF-8 was read as Windows-1252, with the bytes it takes now.
fn misread(text: &str, first: char) -> Option<(String, usize)> {
    let lead = byte(first)?;
    let length = match lead {
        0xc3..=0xc6 => 2,
        0xe1 | 0xe2 => 3,
        _ => return None,
    };
    let (mut bytes, mut taken) = ([0; 3], 0);
    for (place, letter) in text.chars().take(length).enumerate() {
        bytes[place] = byte(letter)?;
        taken += letter.len_utf8();
    }
    let was = std::str::from_utf8(&bytes[..length]).ok()?;
    let mut chars = was.chars();
    let (one, None) = (chars.next()?, chars.next()) else {
        return None;
    };
    let known = match lead {
        // Ã is a letter of ours, and quotation marks and blanks may follow it.
        0xc3 => {
            matches!(bytes[1], 0xa1..=0xaa | 0xac..=0xb6 | 0xb8..=0xba | 0xbd)
                && one.is_alphabetic()
        }
        0xc4..=0xc6 => matches!(
            one,
            'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư'
        ),
        // á, º and » in a row are no writing; nor is â before €.
        0xe1 => ('\u{1ea0}'..='\u{1ef9}').contains(&one),
        _ => matches!(one, '\u{2010}'..='\u{2027}' | '€'),
    };
    known.then(|| (was.to_owned(), taken))
}

/// Whether a text says nothing: it has no letter and no digit that anybody can see. "…" and "-" cannot be read out.
#[must_use]
pub fn is_wordless(text: &str) -> bool {
    !text
        .chars()
        .any(|letter| letter.is_alphanumeric() && !is_unseen(letter))
}

/// Whether a letter has neither form nor width.
#[must_use]
pub fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests;
