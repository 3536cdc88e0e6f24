//! Text in the 8-bit encodings of the time before Unicode, as it looks when it was never converted: TCVN3 ("ABC"
//! fonts: `Lai Ch©u`) and VNI (`Lai Chaâu`). Finds it and turns it into Unicode.
//!
//! Pure functions on text. What is found is certain enough to be said, never enough to be changed without asking: a
//! word counts only if it is no Vietnamese syllable as it stands and is one when it is converted.

mod tcvn3;
mod vni;

use std::collections::BTreeSet;
use std::ops::Range;

use super::syllable;

/// An encoding that is not Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Legacy {
    /// TCVN 5712:1993, third form; the encoding of fonts whose names begin with `.Vn`.
    Tcvn3,
    /// VNI for Windows: a letter and its mark are two characters.
    Vni,
}

impl Legacy {
    const ALL: [Self; 2] = [Self::Tcvn3, Self::Vni];

    /// The name people know it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
        }
    }
}

/// A text that was not converted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its encoding.
    pub legacy: Legacy,
    /// The bytes of the first word that shows it.
    pub range: Range<usize>,
    /// That word in Unicode.
    pub reading: String,
}

/// Words that were looked up and are Vietnamese as they stand. The texts of a site share most of theirs, and no syllable is
/// longer than the bytes of a key.
#[derive(Debug, Default)]
pub struct Known(BTreeSet<u128>);

impl Known {
    fn key(word: &str) -> Option<u128> {
        let mut bytes = [0; 16];
        bytes
            .get_mut(..word.len())?
            .copy_from_slice(word.as_bytes());
        Some(u128::from_be_bytes(bytes))
    }

    fn has(&self, word: &str) -> bool {
        Self::key(word).is_some_and(|key| self.0.contains(&key))
    }
}

/// Finds out whether a text, read as if it were Unicode, holds words in an older encoding.
#[must_use]
pub fn find(text: &str) -> Option<Found> {
    find_unknown(text, &mut Known::default())
}

/// The same where many texts are looked at: each word is looked up once.
#[must_use]
pub fn find_unknown(text: &str, known: &mut Known) -> Option<Found> {
    if text.is_ascii() {
        return None;
    }
    let mut tallies = Legacy::ALL.map(|legacy| Tally {
        legacy,
        count: 0,
        sure: false,
        first: None,
    });
    for run in suspect_runs(text) {
        if is_modern(&text.as_bytes()[run.clone()]) {
            continue;
        }
        for range in words(&text[run.clone()]) {
            let range = run.start + range.start..run.start + range.end;
            let word = &text[range.clone()];
            if is_suspect(word, known) {
                for tally in &mut tallies {
                    tally.add(word, &range);
                }
            }
        }
    }
    let mut best: Option<Tally> = None;
    for tally in tallies.into_iter().filter(|tally| tally.sure) {
        if tally.count > best.as_ref().map_or(0, |best| best.count) {
            best = Some(tally);
        }
    }
    best.and_then(|tally| tally.first)
}

/// What speaks for an encoding in a text.
struct Tally {
    legacy: Legacy,
    /// How many words are syllables in it.
    count: usize,
    /// Whether one of them can be nothing but letters.
    sure: bool,
    first: Option<Found>,
}

impl Tally {
    fn add(&mut self, word: &str, range: &Range<usize>) {
        let Some(reading) = reading(word, self.legacy) else {
            return;
        };
        self.count += 1;
        self.sure |= !may_be_signs(word);
        let legacy = self.legacy;
        self.first.get_or_insert(Found {
            legacy,
            range: range.clone(),
            reading,
        });
    }
}

/// Whether a word has letters of an 8-bit encoding and is no Vietnamese as it stands. Most words are told by their
/// first letters, and the rest are looked up once.
fn is_suspect(word: &str, known: &mut Known) -> bool {
    let mut letters = false;
    let mut signs = false;
    for c in word.chars() {
        letters |= c.is_ascii_alphabetic();
        signs |= !c.is_ascii();
        if c > 'ÿ' {
            return false;
        }
    }
    if !letters || !signs || known.has(word) {
        return false;
    }
    let suspect = is_odd(word) || !syllable::is_one(word);
    if !suspect {
        known.0.extend(Known::key(word));
    }
    suspect
}

/// Whether a word may be a unit or a product: "µm", "m×n".
fn may_be_signs(word: &str) -> bool {
    let between = word.contains(['×', '÷', '·', '«', '»', '¬']);
    word.starts_with('µ') || (between && word.chars().count() <= 3)
}

/// The syllable that a suspect is in an encoding.
fn reading(word: &str, legacy: Legacy) -> Option<String> {
    let reading = convert(word, legacy)?;
    // Few words have such a rime, and VNI for "sông" would be TCVN3 for one.
    let rare = reading.contains("oo") || reading.contains("oõ");
    let likely = !rare && (legacy == Legacy::Tcvn3 || !is_odd(word));
    (likely && syllable::is_one(&reading)).then_some(reading)
}

/// A capital after a small letter: in TCVN3 any letter can look so, in words never.
fn is_odd(word: &str) -> bool {
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_lowercase() && letters.peek().is_some_and(|next| next.is_uppercase()) {
            return true;
        }
    }
    false
}

/// A text in an older encoding, read as if it were Unicode, in Unicode. Words that the encoding cannot have written
/// stay as they are.
#[must_use]
pub fn decode(text: &str, legacy: Legacy) -> String {
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let mut done = 0;
    for range in words(text) {
        out.push_str(&text[done..range.start]);
        let word = &text[range.clone()];
        match convert(word, legacy).filter(|_| !word.is_ascii()) {
            Some(converted) => out.push_str(&converted),
            None => out.push_str(word),
        }
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// A word in Unicode; nothing where a character has no place in the encoding.
fn convert(word: &str, legacy: Legacy) -> Option<String> {
    match legacy {
        Legacy::Tcvn3 => tcvn3::convert(word),
        Legacy::Vni => vni::convert(word),
    }
}

/// Where suspects can be: letters without a gap, one at least of them between U+0080 and U+00FF. Most words have none,
/// and bytes tell so.
fn suspect_runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let is_part = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let mut end = 0;
    memchr::memchr2_iter(0xc2, 0xc3, bytes).filter_map(move |at| {
        if at < end {
            return None;
        }
        let before = bytes[end..at].iter().rev().take_while(|byte| is_part(byte));
        let start = at - before.count();
        let length = bytes[at..].iter().position(|byte| !is_part(byte));
        end = at + length.unwrap_or(bytes.len() - at);
        Some(start..end)
    })
}

/// Whether a run is one word with a letter that no 8-bit encoding has, as most are that have one of theirs: told by the
/// bytes, of which none stands for a sign here.
fn is_modern(run: &[u8]) -> bool {
    let (mut modern, mut at) = (false, 0);
    while at < run.len() {
        at += match run[at..] {
            [b'A'..=b'Z' | b'a'..=b'z', ..] => 1,
            [0xc3, _, ..] => 2,
            [0xc4..=0xc8, _, ..] => {
                modern = true;
                2
            }
            [0xe1, 0xba | 0xbb, _, ..] => {
                modern = true;
                3
            }
            _ => return false,
        };
    }
    modern
}

/// The words of a text. Signs that stand for letters in one of the encodings are letters here.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        // Most letters are told without the tables of Unicode.
        let is_part = |c: char| match c {
            '\0'..='\x7f' => c.is_ascii_alphabetic(),
            'À'..='ɏ' | 'Ḁ'..='ỿ' => true,
            _ => c.is_alphabetic() || tcvn3::letter(c).is_some(),
        };
        let start = loop {
            let (at, c) = rest.next()?;
            if is_part(c) {
                break at;
            }
        };
        while rest.next_if(|(_, c)| is_part(*c)).is_some() {}
        let end = rest.peek().map_or(text.len(), |(at, _)| *at);
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::{Legacy, decode, find};

    #[test]
    fn text_in_tcvn3_is_found_and_read() {
        let found = find("Sở Y tế tỉnh Lai Ch©u").unwrap();
        assert_eq!(
            (found.legacy, found.reading.as_str()),
            (Legacy::Tcvn3, "Châu")
        );
        for (text, read) in [
            (
                "Céng hßa x· héi chñ nghÜa ViÖt Nam",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
            ),
            ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
            (
                "ñy ban nh©n d©n tØnh Lµo Cai",
                "ủy ban nhân dân tỉnh Lào Cai",
            ),
            (
                "Së Néi vô, Së Tµi nguyªn vµ M«i tr\u{ad}êng",
                "Sở Nội vụ, Sở Tài nguyên và Môi trường",
            ),
            ("thÓ chÕ", "thể chế"),
            ("C¶i c¸ch thñ tôc hµnh chÝnh", "Cải cách thủ tục hành chính"),
            ("UBND TØNH Y£N B¸I", "UBND TỈNH YÊN BÁI"),
        ] {
            assert_eq!(
                find(text).map(|found| found.legacy),
                Some(Legacy::Tcvn3),
                "{text}"
            );
            assert_eq!(decode(text, Legacy::Tcvn3), read);
        }
    }

    #[test]
    fn text_in_vni_is_found_and_read() {
        for (text, read) in [
            ("Xin chaøo caùc baïn", "Xin chào các bạn"),
            (
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
            ),
            (
                "Ñoäc laäp - Töï do - Haïnh phuùc",
                "Độc lập - Tự do - Hạnh phúc",
            ),
            (
                "UÛY BAN NHAÂN DAÂN TÆNH LAI CHAÂU",
                "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
            ),
            (
                "Uûy ban nhaân daân tænh Laøo Cai",
                "Ủy ban nhân dân tỉnh Lào Cai",
            ),
            ("Soâng Mô", "Sông Mơ"),
            ("Sôû Noäi vuï vaø ngöôøi daân", "Sở Nội vụ và người dân"),
        ] {
            assert_eq!(
                find(text).map(|found| found.legacy),
                Some(Legacy::Vni),
                "{text}"
            );
            assert_eq!(decode(text, Legacy::Vni), read);
        }
    }

    #[test]
    fn the_place_is_that_of_the_first_word() {
        let text = "Báo cáo của Së Néi vô";
        assert_eq!(&text[find(text).unwrap().range], "Së");
    }

    #[test]
    fn unicode_foreign_names_and_signs_are_left_alone() {
        for text in [
            "Cộng hòa xã hội chủ nghĩa Việt Nam, Ủy ban nhân dân tỉnh Lai Châu",
            "Krông Ana, Ea Súp, Đắk Mil, Kon Plông, Mường Tè, M'nông, Xtiêng, Gié-Triêng, Blá",
            "São Paulo, Köln, Müller, José, René Descartes, naïve, café, façade, Curaçao, Noël, Zürich, Côte d’Ivoire",
            "© 2024 CECODES, VFF-CRT; 5 µm × 3 µm; m×n; x·y; 1½; § 5; ±2 °C; «trích»; Windows®",
            "Đạt 72,23 điểm – hạng 58/63; hoà giải, thuỷ lợi, quý, quí",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn reading_keeps_everything_that_is_no_word() {
        assert_eq!(
            decode("a, 1 – §: “Ch©u”\n", Legacy::Tcvn3),
            "a, 1 – Đ: “Châu”\n"
        );
    }
}
