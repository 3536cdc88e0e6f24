//! Values that YAML alone cannot say: texts in two languages, scores with their own digits, mappings in the author's order.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, Visitor};
use serde::{Deserialize, de};

use super::FullPart;
use lang::letters;
use model::{Absence, Lang, Others, Written};

/// Plain words, or `{vi, en}`, with any other language beside them.
#[derive(Debug)]
pub(crate) struct Text(pub(crate) model::Text);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Text, E> {
        let (vi, written) = marked(said(words)?.to_owned());
        let written = written.map(|vi| Written {
            vi: Some(vi),
            ..Written::default()
        });
        Ok(Text(model::Text {
            written: written.map(Box::new),
            ..model::Text::same(vi)
        }))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Text, E> {
        Ok(Text(model::Text::same(number.to_string())))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Text, M::Error> {
        let (mut vi, mut others, mut written) = (None, Others::default(), Written::default());
        while let Some(key) = map.next_key::<String>()? {
            let Some(lang) = Lang::of(&key) else {
                return Err(M::Error::unknown_field(&key, &["vi", "en"]));
            };
            let is_there = vi.is_some() && lang == Lang::VI || others.get(lang).is_some();
            if is_there {
                return Err(M::Error::duplicate_field(lang.tag()));
            }
            let (words, marks) = marked(map.next_value::<Line>()?.0);
            if lang == Lang::VI {
                (vi, written.vi) = (Some(words), marks);
            } else {
                others.set(lang, words);
                if let Some(marks) = marks {
                    written.others.set(lang, marks);
                }
            }
        }
        let vi = vi.ok_or_else(|| M::Error::missing_field("vi"))?;
        let any = written.vi.is_some() || !written.others.is_empty();
        let written = any.then(|| Box::new(written));
        Ok(Text(model::Text {
            vi,
            others,
            written,
        }))
    }
}

/// What serde is told of words that say nothing.
pub(crate) const NOTHING_SAID: &str = "empty text";

/// Words that say something: whoever writes a key means it to be read.
fn said<E: Error>(words: &str) -> Result<&str, E> {
    if letters::is_wordless(words) {
        return Err(E::custom(NOTHING_SAID));
    }
    Ok(words)
}

/// Words as they are read, and as they were written where that may be something else. What is put in is put in later.
fn marked(words: String) -> (String, Option<String>) {
    if !markdown::may_be_marked(&words) {
        return (words, None);
    }
    (markdown::words(&words, &|_| None), Some(words))
}

/// Words in no language, as they are printed.
#[derive(Debug)]
pub(crate) struct Line(pub(crate) String);

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        let words = String::deserialize(yaml)?;
        said::<D::Error>(&words)?;
        Ok(Self(words))
    }
}

/// What stands where a score belongs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Score(Decimal),
    Absent(Absence),
    /// Neither: as written.
    Bad(Box<str>),
}

impl Cell {
    /// Reads a score or the code of an absence.
    pub(crate) fn read(text: &str) -> Self {
        if let Some(score) = decimal(text) {
            return Self::Score(score);
        }
        let absence = Absence::ALL.into_iter().find(|a| a.code() == text);
        absence.map_or_else(|| Self::Bad(text.into()), Self::Absent)
    }
}

/// Digits, and at most one point between digits. No exponent, no separators, no plus sign, and no zero before other
/// digits: in 07.00 a digit may have changed places.
fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |run: &str| !run.is_empty() && run.bytes().all(|b| b.is_ascii_digit());
    let leads = whole.len() > 1 && whole.starts_with('0');
    if leads || !plain(whole) || !plain(part) || digits.len() > 18 {
        return None;
    }
    let scale = digits.len() - digits.find('.').map_or(digits.len(), |at| at + 1);
    let number = digits
        .bytes()
        .filter(u8::is_ascii_digit)
        .fold(0i64, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    let signed = if digits.len() < text.len() {
        -number
    } else {
        number
    };
    Some(Decimal::new(signed, u32::try_from(scale).ok()?))
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        // Asking for a string gives the scalar as written; asking for a number would lose its digits.
        yaml.deserialize_str(CellVisitor)
    }
}

struct CellVisitor;

impl Visitor<'_> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a score")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell::read(text))
    }
}

/// What stands beside a component's code: a score, or a mapping with more.
#[derive(Debug)]
pub(crate) enum Part {
    Plain(Cell),
    Full(Box<FullPart>),
}

/// A value of a mapping: most are read like any other, parts need a second look.
pub(crate) trait Entry<'de>: Sized {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error>;
}

impl<'de> Entry<'de> for super::Source {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for super::Surveyed {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for Cell {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for u32 {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for String {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for super::unit::Kind {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> Entry<'de> for Part {
    /// A scalar is wanted as written, which rules out asking for "anything". `serde_yaml` gives the text of a scalar to
    /// an enum and refuses a mapping without having read it, so that a second question can be put. That question goes
    /// through `next_key_seed`, which looks before it reads: what is left after an alias may be the mapping's end.
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        match map.next_value_seed(Scalar) {
            Ok(cell) => Ok(Self::Plain(cell)),
            Err(refused) => match map.next_key::<FullPart>()? {
                Some(part) => Ok(Self::Full(Box::new(part))),
                None => Err(refused),
            },
        }
    }
}

struct Scalar;

impl<'de> DeserializeSeed<'de> for Scalar {
    type Value = Cell;

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<Cell, D::Error> {
        yaml.deserialize_enum("score", &[], Self)
    }
}

impl<'de> Visitor<'de> for Scalar {
    type Value = Cell;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a score")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Cell, A::Error> {
        let (cell, rest) = access.variant::<Cell>()?;
        de::VariantAccess::unit_variant(rest)?;
        Ok(cell)
    }
}

/// A mapping in the author's order, no key twice.
#[derive(Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(Box<str>, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Entry<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

/// As many keys as are compared with each other.
const FEW: usize = 64;

impl<'de, T: Entry<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a mapping")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<T>, M::Error> {
        let mut entries: Vec<(Box<str>, T)> = Vec::new();
        let mut sorted: BTreeSet<Box<str>> = BTreeSet::new();
        while let Some(key) = map.next_key::<Box<str>>()? {
            // A few keys are compared faster than they are sorted.
            if entries.len() == FEW {
                sorted.extend(entries.iter().map(|(seen, _)| seen.clone()));
            }
            let again = if entries.len() < FEW {
                entries.iter().any(|(seen, _)| *seen == key)
            } else {
                !sorted.insert(key.clone())
            };
            if again {
                return Err(M::Error::custom(format_args!("duplicate field `{key}`")));
            }
            entries.push((key, T::next(&mut map)?));
        }
        Ok(Entries(entries))
    }
}

/// The words of a choice, from the list by which they are read.
pub(super) const fn words<T: Copy, const N: usize>(
    choices: &[(&'static str, T); N],
) -> [&'static str; N] {
    let mut words = [""; N];
    let mut place = 0;
    while place < N {
        words[place] = choices[place].0;
        place += 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Cell, Entries, Part, Text};

    #[test]
    fn digits_are_kept() {
        for text in ["1.50", "72.23", "0", "-1.2", "100.000"] {
            let Cell::Score(score) = Cell::read(text) else {
                panic!("{text}")
            };
            assert_eq!(score.to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_plain_decimal_is_kept_as_written() {
        for text in [
            "72,23", "", "1e3", ".5", "5.", "+1", "1_000", "1 000", "~", "--1", "-", "07.00", "00",
        ] {
            assert_eq!(Cell::read(text), Cell::Bad(text.into()));
        }
    }

    #[test]
    fn parts_are_scalars_as_written_or_mappings() {
        let yaml = "a: 1.50\nb: {score: 2.0, rank: 1}\nc: not-published\nd: \"3,4\"\n";
        let entries: Entries<Part> = serde_yaml::from_str(yaml).unwrap();
        let shown = format!("{:?}", entries.0);
        assert!(shown.contains("Score(1.50)") && shown.contains("Score(2.0)"));
        assert!(shown.contains("Absent(NotPublished)") && shown.contains("Bad(\"3,4\")"));
    }

    #[test]
    fn anchors_tags_and_lists_in_place_of_a_part_do_no_harm() {
        for yaml in [
            "a: &x {score: 1}\nb: *x\n",
            "a: &x {score: 1}\nb: *x\nc: 3\n",
            "a: !t 5\nb: 1\n",
            "a: !t {score: 1}\n",
            "a: [1]\n",
            "a: *x\n",
            "a:\n",
        ] {
            let _ = serde_yaml::from_str::<Entries<Part>>(yaml);
        }
    }

    #[test]
    fn a_text_needs_vietnamese() {
        assert!(serde_yaml::from_str::<Text>("{en: a}").is_err());
        let text: Text = serde_yaml::from_str("{vi: a, en: b}").unwrap();
        assert_eq!(text.0.other(model::Lang::EN), Some("b"));
        assert_eq!(serde_yaml::from_str::<Text>("2021").unwrap().0.vi, "2021");
    }
}
