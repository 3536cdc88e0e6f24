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
    text.chars().map(|letter| advance(letter, weight)).sum()
}

fn advance(letter: char, weight: Weight) -> i32 {
    let code = letter as usize;
    let pair = if (0x20..0x7f).contains(&code) {
        (REGULAR[code - 0x20], SEMI_BOLD[code - 0x20])
    } else {
        beyond_ascii(letter)
    };
    i32::from(match weight {
        Weight::Regular => pair.0,
        Weight::SemiBold => pair.1,
    })
}

/// Letters that are no part of the table are taken to be as wide as the em, which is too wide rather than too narrow.
fn beyond_ascii(letter: char) -> (u16, u16) {
    if ('\u{300}'..='\u{36f}').contains(&letter) {
        return (0, 0);
    }
    BEYOND_ASCII
        .iter()
        .find(|(letters, ..)| letters.contains(letter))
        .map_or((1000, 1000), |&(_, regular, semi_bold)| {
            (regular, semi_bold)
        })
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
