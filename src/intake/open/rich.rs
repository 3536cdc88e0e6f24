//! How letters stand in workbooks of Excel before 2007: fonts, texts in pieces, and formats that hold on a condition.

use std::collections::BTreeMap;

use super::runs::Runs;
use super::styles::Stand;
use super::xls::word;
use crate::grid::{Area, Column, Content, Odd, Row, Sheet};

/// How the letters of a font stand.
pub(super) fn stand(font: &[u8]) -> Stand {
    let (bits, height) = (word(font, 2).unwrap_or(0), word(font, 8).unwrap_or(0));
    match (bits & 8 != 0, height) {
        (true, _) => Stand::Struck,
        (false, 1 | 2) => Stand::Raised,
        _ => Stand::Plain,
    }
}

/// The font of a number: the fourth one is never kept.
pub(super) fn font(fonts: &[Stand], number: u16) -> Stand {
    let place = usize::from(number);
    let place = if place > 3 { place - 1 } else { place };
    fonts.get(place).copied().unwrap_or_default()
}

/// The letters of a text, and where in it which font begins.
type Text = (Vec<u16>, Vec<(u16, u16)>);

/// The list of texts, over the records in which it stands.
struct Pieces<'a> {
    records: &'a [&'a [u8]],
    at: usize,
}

impl Pieces<'_> {
    /// Steps into the next record where this one is read; whether it did.
    fn turn(&mut self) -> Option<bool> {
        let mut turned = false;
        while self.at >= self.records.first()?.len() {
            self.records = &self.records[1..];
            self.at = 0;
            turned = true;
        }
        Some(turned)
    }

    fn byte(&mut self) -> Option<u8> {
        self.turn()?;
        let byte = *self.records.first()?.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, count: u32) -> Option<()> {
        for _ in 0..count {
            self.byte()?;
        }
        Some(())
    }

    /// The letters of a text. Where it goes on in another record, that says anew how wide they are.
    fn letters(&mut self, count: u16, mut wide: bool) -> Option<Vec<u16>> {
        let mut letters = Vec::new();
        for _ in 0..count {
            if self.turn()? {
                wide = self.byte()? & 1 != 0;
            }
            letters.push(if wide {
                self.word()?
            } else {
                u16::from(self.byte()?)
            });
        }
        Some(letters)
    }

    /// A text and where in it which font begins.
    fn text(&mut self) -> Option<Text> {
        let (count, bits) = (self.word()?, self.byte()?);
        let runs = if bits & 8 != 0 { self.word()? } else { 0 };
        let more = if bits & 4 != 0 {
            u32::from(self.word()?) | u32::from(self.word()?) << 16
        } else {
            0
        };
        let letters = self.letters(count, bits & 1 != 0)?;
        let mut fonts = Vec::new();
        for _ in 0..runs {
            fonts.push((self.word()?, self.word()?));
        }
        self.skip(more)?;
        Some((letters, fonts))
    }
}

/// The texts of a workbook of which pieces are raised or struck through, by their numbers.
pub(super) fn texts(records: &[&[u8]], fonts: &[Stand]) -> BTreeMap<u32, Runs> {
    let mut all = BTreeMap::new();
    let mut pieces = Pieces { records, at: 8 };
    let mut number = 0;
    while let Some((letters, runs)) = pieces.text() {
        let is_plain = |(_, of): &(u16, u16)| font(fonts, *of) == Stand::Plain;
        if !runs.iter().all(is_plain) {
            all.insert(number, cut(&letters, &runs, fonts));
        }
        number += 1;
    }
    all
}

fn cut(letters: &[u16], runs: &[(u16, u16)], fonts: &[Stand]) -> Runs {
    let mut text = Runs::default();
    let starts = std::iter::once((0, Stand::Plain)).chain(
        runs.iter()
            .map(|(at, of)| (usize::from(*at), font(fonts, *of))),
    );
    let starts: Vec<(usize, Stand)> = starts.collect();
    let ends = starts
        .iter()
        .skip(1)
        .map(|(at, _)| *at)
        .chain([letters.len()]);
    for ((start, stand), end) in starts.iter().zip(ends) {
        if let Some(piece) = letters.get(*start..end.min(letters.len())) {
            text.push(&String::from_utf16_lossy(piece), *stand);
        }
    }
    text
}

/// The cells for which formats hold on a condition.
pub(super) fn areas(data: &[u8]) -> Vec<Area> {
    let count = word(data, 12).unwrap_or(0);
    let area = |place: u16| {
        let at = 14 + 8 * usize::from(place);
        let number = |step: usize| word(data, at + step).map(u32::from);
        Some(Area {
            from: (number(0)?, number(4)?),
            to: (number(2)?, number(6)?),
        })
    };
    (0..count.min(500)).filter_map(area).collect()
}

/// What such a format makes of numbers: nothing where it only colours them.
pub(super) fn odd(data: &[u8]) -> Option<Odd> {
    let bits = u32::from(word(data, 6)?) | u32::from(word(data, 8)?) << 16;
    if bits & 1 << 25 != 0 {
        return Some(Odd::Form);
    }
    let is_struck = word(data, 80)? & 0x80 != 0 && word(data, 100)? & 0x80 == 0;
    (bits & 1 << 26 != 0 && is_struck).then_some(Odd::Struck)
}

/// Marks the numbers that a format may show as something else.
pub(super) fn put_on(sheet: &mut Sheet, conditions: &[(Area, Odd)]) {
    for (area, odd) in conditions {
        let rows = (area.from.0, 0)..=(area.to.0.max(area.from.0), Column::MAX);
        for ((_, column), content) in sheet.cells.range_mut::<(Row, Column), _>(rows) {
            if (area.from.1..=area.to.1).contains(column) && matches!(content, Content::Number(_)) {
                *content = Content::Odd(*odd, content.text());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Stand, font, stand, texts};
    use crate::grid::Content;

    #[test]
    fn pieces_that_are_raised_or_struck_are_no_part_of_a_number() {
        let fonts = [Stand::Plain, Stand::Raised, Stand::Struck];
        let mut list = vec![0, 0, 0, 0, 2, 0, 0, 0];
        // "92,21" of which the last digit is raised, and "91,2 92,2" of which the first is struck through, cut in two.
        list.extend([5, 0, 8, 1, 0]);
        list.extend(b"92,21");
        list.extend([4, 0, 1, 0]);
        list.extend([9, 0, 8, 2, 0]);
        list.extend(b"91,");
        let mut rest = vec![0];
        rest.extend(b"2 92,2");
        rest.extend([0, 0, 2, 0, 5, 0, 0, 0]);
        let found = texts(&[&list, &rest], &fonts);
        let words = |number: u32| found[&number].content();
        assert_eq!(words(0), Some(Content::Words("92,2¹".to_owned())));
        assert_eq!(words(1), Some(Content::Words("92,2".to_owned())));
    }

    #[test]
    fn fonts_say_how_letters_stand() {
        assert_eq!(stand(&[200, 0, 8, 0, 0, 0, 0, 0, 0, 0]), Stand::Struck);
        assert_eq!(stand(&[200, 0, 0, 0, 0, 0, 0, 0, 1, 0]), Stand::Raised);
        assert_eq!(stand(&[]), Stand::Plain);
        let fonts = [
            Stand::Plain,
            Stand::Plain,
            Stand::Plain,
            Stand::Plain,
            Stand::Struck,
        ];
        assert_eq!(font(&fonts, 5), Stand::Struck);
        assert_eq!(font(&fonts, 9), Stand::Plain);
    }
}
