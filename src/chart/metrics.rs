//! How wide the theme's typeface sets a text, so that charts can be laid out without a font at hand.
//!
//! Advance widths in thousandths of the em, measured from the regular (400) and semi-bold (600) cuts of Inter 4.001,
//! Copyright The Inter Project Authors, SIL Open Font License 1.1 (<https://github.com/rsms/inter>). Only the widths
//! are here, no outlines. Never ask for a font of the system: the same text is as wide on every machine.

/// How heavy a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// The width of a text in thousandths of the em.
pub(super) fn width(text: &str, weight: Weight) -> i32 {
    match weight {
        Weight::Regular => sum(text, &REGULAR, |pair| pair.0),
        Weight::SemiBold => sum(text, &SEMI_BOLD, |pair| pair.1),
    }
}

fn sum(text: &str, ascii: &[u16; 0x5f], of: fn((u16, u16)) -> u16) -> i32 {
    let advance = |letter: char| match ascii.get((letter as usize).wrapping_sub(0x20)) {
        Some(width) => i32::from(*width),
        None => i32::from(of(beyond_ascii(letter))),
    };
    text.chars().map(advance).sum()
}

/// Letters that are no part of the table are taken to be as wide as the em, which is too wide rather than too narrow.
fn beyond_ascii(letter: char) -> (u16, u16) {
    match letter as usize {
        code @ 0xa0..0x1b1 => LATIN[code - 0xa0],
        code @ 0x1ea0..0x1efa => TONED[code - 0x1ea0],
        0x300..=0x36f => (0, 0),
        _ => seldom(letter),
    }
}

const fn seldom(letter: char) -> (u16, u16) {
    let mut row = 0;
    while row < BEYOND_ASCII.len() {
        let (letters, regular, semi_bold) = BEYOND_ASCII[row];
        if has(letters.as_bytes(), letter) {
            return (regular, semi_bold);
        }
        row += 1;
    }
    (1000, 1000)
}

/// Whether a text has a letter; `str::contains`, for tables that are made when the program is compiled.
const fn has(text: &[u8], letter: char) -> bool {
    let mut bytes = [0; 4];
    let sought = letter.encode_utf8(&mut bytes).as_bytes();
    let mut start = 0;
    while start + sought.len() <= text.len() {
        let mut same = 0;
        while same < sought.len() && text[start + same] == sought[same] {
            same += 1;
        }
        if same == sought.len() {
            return true;
        }
        start += 1;
    }
    false
}

/// The letters of Vietnamese by their code, looked up many times for each chart.
const LATIN: [(u16, u16); 0x1b1 - 0xa0] = table(0xa0);
const TONED: [(u16, u16); 0x1efa - 0x1ea0] = table(0x1ea0);

const fn table<const N: usize>(first: u32) -> [(u16, u16); N] {
    let mut widths = [(1000, 1000); N];
    let mut code = first;
    let mut place = 0;
    while place < N {
        if let Some(letter) = char::from_u32(code) {
            widths[place] = seldom(letter);
        }
        code += 1;
        place += 1;
    }
    widths
}

/// Space to tilde, regular.
const REGULAR: [u16; 95] = [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
    618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
    590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
    679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
    242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];

/// Space to tilde, semi-bold.
const SEMI_BOLD: [u16; 95] = [
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623,
    636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605,
    588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720,
    713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569,
    262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
];

/// Vietnamese letters and signs of typesetting: letters of the same widths, regular, semi-bold.
const BEYOND_ASCII: [(&str, u16, u16); 34] = [
    ("ÀÁÂÃĂẠẢẤẦẨẪẬẮẰẲẴẶ", 690, 728),
    ("àáâãăạảấầẩẫậắằẳẵặ", 562, 574),
    ("ÈÉÊẸẺẼẾỀỂỄỆ", 601, 605),
    ("ÒÓÔÕỌỎỐỒỔỖỘ", 765, 769),
    ("èéêẹẻẽếềểễệ", 583, 591),
    ("òóôõọỏốồổỗộ", 600, 609),
    ("×±−≤≥≠", 662, 673),
    ("ƠỚỜỞỠỢ", 762, 773),
    ("ơớờởỡợ", 597, 607),
    ("ƯỨỪỬỮỰ", 741, 734),
    ("ưứừửữự", 620, 646),
    ("ÌÍĨỈỊ", 269, 277),
    ("ÙÚŨỤỦ", 744, 736),
    ("ÝỲỴỶỸ", 679, 713),
    ("ìíĩỉị", 242, 262),
    ("ùúũụủ", 591, 612),
    ("ýỳỵỷỹ", 562, 588),
    ("«»", 583, 634),
    ("đ₫", 612, 624),
    ("‘’", 261, 294),
    ("←→", 954, 954),
    ("▲▼", 1011, 1034),
    ("\u{a0}", 281, 252),
    ("°", 456, 458),
    ("²", 442, 454),
    ("·", 288, 319),
    ("½", 847, 870),
    ("Đ", 735, 751),
    ("–", 500, 500),
    ("—", 1000, 1000),
    ("“", 440, 507),
    ("”", 440, 501),
    ("…", 864, 956),
    ("\u{202f}", 182, 166),
];
