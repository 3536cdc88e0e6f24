//! Lists of a document of Word: what stands before each of their items.
//!
//! An item names its list and how far in it stands, or its style does. What stands before it is a sign, or is counted.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::marks::attribute;
use crate::word::Mark;

/// Lists have nine levels.
const LEVELS: usize = 9;

/// A list and a level of it.
type Place = (String, usize);

/// What stands before items of a level.
#[derive(Debug, Clone)]
struct Form {
    /// From where it is counted.
    start: u32,
    /// How the number is written: decimal, lowerLetter, bullet.
    format: String,
    /// What is shown: `%1.`, `Điều %1.`, `%1.%2`.
    text: String,
}

/// The lists of a document, and how far each is counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    forms: BTreeMap<Place, Form>,
    styles: BTreeMap<String, Place>,
    counts: BTreeMap<String, [Option<u32>; LEVELS]>,
}

impl Lists {
    /// Reads what lists a document has, and which styles belong to one.
    pub(super) fn read(numbering: &str, styles: &str) -> Self {
        let mut lists = Self {
            styles: of_styles(styles),
            ..Self::default()
        };
        let (mut list, mut level) = (String::new(), 0);
        let mut kinds: BTreeMap<Place, Form> = BTreeMap::new();
        each(numbering, |name, tag| {
            let value = || attribute(tag, "w:val").unwrap_or_default();
            match name {
                "abstractNum" => list = attribute(tag, "w:abstractNumId").unwrap_or_default(),
                "lvl" => {
                    level = depth(&attribute(tag, "w:ilvl").unwrap_or_default());
                    let form = Form {
                        start: 1,
                        format: String::new(),
                        text: String::new(),
                    };
                    kinds.insert((list.clone(), level), form);
                }
                "num" => list = attribute(tag, "w:numId").unwrap_or_default(),
                "abstractNumId" => {
                    let of = value();
                    let levels = kinds.iter().filter(|((kind, _), _)| *kind == of);
                    let levels =
                        levels.map(|((_, level), form)| ((list.clone(), *level), form.clone()));
                    lists.forms.extend(levels);
                }
                "lvlOverride" => level = depth(&attribute(tag, "w:ilvl").unwrap_or_default()),
                "startOverride" => {
                    if let Some(form) = lists.forms.get_mut(&(list.clone(), level)) {
                        form.start = value().parse().unwrap_or(1);
                    }
                }
                _ => {
                    if let Some(form) = kinds.get_mut(&(list.clone(), level)) {
                        form.say(name, value);
                    }
                }
            }
        });
        lists
    }

    /// What stands before a paragraph, and how far in: by its own list and level, or those of its style.
    pub(super) fn mark(
        &mut self,
        (list, level): (Option<&str>, Option<u8>),
        style: Option<&str>,
    ) -> Option<(u8, Mark)> {
        let of_style = style.and_then(|style| self.styles.get(style)).cloned();
        let list = match (list, of_style.as_ref()) {
            (Some(list), _) => list.to_owned(),
            (None, Some((list, _))) => list.clone(),
            // A level without a list is one of a list that the document does not describe.
            (None, None) => return level.map(|level| (level, Mark::Bullet)),
        };
        // The list 0 is none: what the style says is taken away.
        if list == "0" {
            return None;
        }
        let level = level.map(usize::from).or(of_style.map(|(_, level)| level));
        let level = level.unwrap_or(0).min(LEVELS - 1);
        let shown = u8::try_from(level).unwrap_or(0);
        let Some(form) = self.forms.get(&(list.clone(), level)).cloned() else {
            return Some((shown, Mark::Bullet));
        };
        if form.format == "bullet" {
            return Some((shown, Mark::Bullet));
        }
        let counts = self.counts.entry(list.clone()).or_default();
        let next = counts[level].map_or(form.start, |count| count.saturating_add(1));
        counts[level] = Some(next);
        counts[level + 1..].fill(None);
        let counts = *counts;
        let plain = format!("%{}", level + 1);
        let is_plain = form.format == "decimal"
            && [format!("{plain}."), format!("{plain})")].contains(&form.text);
        if is_plain {
            return Some((shown, Mark::Number(next)));
        }
        let label = self.label(&list, &form, counts);
        (!label.trim().is_empty()).then_some((shown, Mark::Label(label)))
    }

    /// A label with the number of each level that it names.
    fn label(&self, list: &str, form: &Form, counts: [Option<u32>; LEVELS]) -> String {
        let mut label = form.text.clone();
        for (level, count) in counts.into_iter().enumerate() {
            let of = self.forms.get(&(list.to_owned(), level));
            let count = count.or(of.map(|form| form.start)).unwrap_or(1);
            let format = of.map_or("decimal", |form| form.format.as_str());
            label = label.replace(&format!("%{}", level + 1), &written(count, format));
        }
        label
    }
}

impl Form {
    fn say(&mut self, name: &str, value: impl Fn() -> String) {
        match name {
            "start" => self.start = value().parse().unwrap_or(1),
            "numFmt" => self.format = value(),
            "lvlText" => self.text = value(),
            _ => {}
        }
    }
}

fn depth(text: &str) -> usize {
    text.parse::<usize>().unwrap_or(0).min(LEVELS - 1)
}

/// The list of each style that has one, be it that of the style on which it is based.
fn of_styles(text: &str) -> BTreeMap<String, Place> {
    let mut own: BTreeMap<String, Place> = BTreeMap::new();
    let mut based: Vec<(String, String)> = Vec::new();
    let (mut style, mut level) = (String::new(), 0);
    each(text, |name, tag| {
        let value = || attribute(tag, "w:val").unwrap_or_default();
        match name {
            "style" => (style, level) = (attribute(tag, "w:styleId").unwrap_or_default(), 0),
            "basedOn" => based.push((style.clone(), value())),
            "ilvl" => level = depth(&value()),
            "numId" => _ = own.insert(style.clone(), (value(), level)),
            _ => {}
        }
    });
    for _ in 0..LEVELS {
        for (style, base) in &based {
            if let Some(place) = own.get(base).filter(|_| !own.contains_key(style)).cloned() {
                own.insert(style.clone(), place);
            }
        }
    }
    own
}

/// A number as a list writes it.
fn written(number: u32, format: &str) -> String {
    match format {
        "lowerLetter" => letters(number, 'a'),
        "upperLetter" => letters(number, 'A'),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        "decimalZero" => format!("{number:02}"),
        "none" | "bullet" => String::new(),
        _ => number.to_string(),
    }
}

/// a, b, …, z, aa, bb: what stands behind the last letter of the alphabet doubles it.
fn letters(number: u32, first: char) -> String {
    let place = number.saturating_sub(1);
    let letter = char::from_u32(u32::from(first) + place % 26).unwrap_or(first);
    let count = usize::try_from(place / 26 + 1).unwrap_or(1).min(LEVELS);
    letter.to_string().repeat(count)
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let (mut rest, mut out) = (number.min(3999), String::new());
    for (value, sign) in SIGNS {
        while rest >= value {
            out += sign;
            rest -= value;
        }
    }
    out
}

/// Goes through the elements of a part.
fn each(text: &str, mut element: impl FnMut(&str, &BytesStart<'_>)) {
    let mut xml = Reader::from_str(text);
    while let Ok(event) = xml.read_event() {
        match &event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => element(tag.local_name().as_ref(), tag),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{letters, roman};

    #[test]
    fn numbers_are_written_as_lists_write_them() {
        for (number, letter, sign) in [(1, "a", "I"), (4, "d", "IV"), (27, "aa", "XXVII")] {
            assert_eq!(letters(number, 'a'), letter);
            assert_eq!(roman(number), sign);
        }
    }
}
