//! Of what a number in words is told that is bound to nothing: of which indices, units and years.
//!
//! Not a rule: what holds places and what holds scores against the record ask the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::clauses::{self, CLAUSE, SENTENCE};
use super::mentions::{Mentions, Named};
use super::running::Running;
use diagnostic::{Key, Origin, Spot};
use lang::numerals::{Kind, Numeral, numerals};
use model::{Index, IndexId, Lang, Record, UnitId, Year};

/// Who is named where, and whose file each row stands in.
pub(super) struct Whereof<'a> {
    record: &'a Record,
    mentions: Mentions,
    rows: Lazy<'a, Rows>,
}

/// What few sites need, and is then worked out once.
pub(super) type Lazy<'a, T> = LazyLock<T, Box<dyn FnOnce() -> T + Send + 'a>>;

/// The units of rows by the place of the row.
type Rows = BTreeMap<(Arc<str>, u32), UnitId>;

/// What a number is told of.
pub(super) struct Of {
    /// The indices that are named before it in its clause, or else in its sentence.
    pub(super) indices: BTreeSet<IndexId>,
    /// The units that the sentence names; where it names none, the one that the text is about, or the home unit.
    pub(super) units: BTreeSet<UnitId>,
    /// The years that the sentence names; where it names none, the one that the text is about.
    pub(super) years: BTreeSet<Year>,
    /// The index whose file the text stands in.
    pub(super) own: Option<IndexId>,
}

impl Of {
    /// Each index with each unit.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (IndexId, UnitId)> {
        let indices = self.indices.iter();
        indices.flat_map(|index| self.units.iter().map(|unit| (*index, *unit)))
    }
}

/// What the text at a place is about.
#[derive(Default)]
struct About {
    index: Option<IndexId>,
    unit: Option<UnitId>,
    year: Option<Year>,
}

/// Words that make goals of the numbers in a sentence.
const GOALS: [&str; 12] = [
    "mục tiêu",
    "phấn đấu",
    "kế hoạch",
    "dự kiến",
    "quyết tâm",
    "trở lên",
    "ít nhất",
    "goal",
    "target",
    "aim",
    "plan",
    "at least",
];

/// Every number in words that is bound to nothing.
pub(super) fn unbound(words: &Running<'_>) -> Vec<Numeral> {
    // A short text shows how it is bound, and is read again as what it says.
    if words.text.contains("](figure:") {
        return Vec::new();
    }
    let is_bound = |numeral: &Numeral| {
        words.bound.iter().any(|bound| {
            bound.range.start <= numeral.range.start && numeral.range.end <= bound.range.end
        })
    };
    let all = numerals(words.text, words.lang).into_iter();
    all.filter(|numeral| !is_bound(numeral)).collect()
}

/// Whether the sentence of a number speaks of goals.
pub(super) fn is_goal(text: &str, range: &Range<usize>) -> bool {
    says(&text[clauses::around(text, range, &SENTENCE)], &GOALS)
}

/// Whether any of some words stand in a text.
pub(super) fn says(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    words.iter().any(|word| lower.contains(word))
}

impl<'a> Whereof<'a> {
    pub(super) fn new(record: &'a Record) -> Self {
        Self {
            record,
            mentions: Mentions::of(record),
            rows: LazyLock::new(Box::new(|| rows(record))),
        }
    }

    /// What the number at a range of some words is told of.
    pub(super) fn of(&self, words: &Running<'_>, range: &Range<usize>, origin: &Origin) -> Of {
        let text = words.text;
        let sentence = clauses::around(text, range, &SENTENCE);
        let clause = clauses::around(text, range, &CLAUSE);
        let about = self.about(origin);
        let before = |from: usize| self.named(&text[from..range.start], words.lang).0;
        let mut indices = before(clause.start);
        if indices.is_empty() {
            indices = before(sentence.start);
        }
        let (_, mut units) = self.named(&text[sentence.clone()], words.lang);
        if units.is_empty() {
            units.insert(about.unit.unwrap_or(self.record.site.home));
        }
        let mut years = years(&text[sentence], words.lang);
        if years.is_empty() {
            years.extend(about.year);
        }
        Of {
            indices,
            units,
            years,
            own: about.index,
        }
    }

    /// The indices and units that words name.
    fn named(&self, text: &str, lang: Lang) -> (BTreeSet<IndexId>, BTreeSet<UnitId>) {
        let (mut indices, mut units) = (BTreeSet::new(), BTreeSet::new());
        let found = self.mentions.find(text, lang);
        for named in found.into_iter().flat_map(|(_, all)| all) {
            match named {
                Named::Index(index) => indices.insert(*index),
                Named::Unit(unit) => units.insert(*unit),
            };
        }
        (indices, units)
    }

    /// What the file says that a text stands in: `editions/2018/par.yaml`, `editions/2018/units/lao-cai.md`, `indices/par.yaml`.
    fn about(&self, origin: &Origin) -> About {
        let steps: Vec<&str> = origin.file.split('/').collect();
        let code = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
        match steps[..] {
            [_, "editions", year, name] => About {
                index: self.record.find_index(&code(name)),
                unit: self.row(origin),
                year: self.edition(year),
            },
            [_, "editions", year, "units", name] => About {
                unit: self.record.find_unit(&code(name)),
                year: self.edition(year),
                ..About::default()
            },
            [_, "indices", name] => {
                let index = self.record.find_index(&code(name));
                About {
                    year: index.and_then(|id| annotated(self.record.index(id), origin)),
                    index,
                    ..About::default()
                }
            }
            _ => About::default(),
        }
    }

    fn edition(&self, year: &str) -> Option<Year> {
        let editions = self.record.editions.iter().map(|edition| edition.year);
        editions.into_iter().find(|own| own.to_string() == year)
    }

    fn row(&self, origin: &Origin) -> Option<UnitId> {
        match origin.spot.keys()[..] {
            [_, Key::Item(place), ..] => self.rows.get(&(origin.file.clone(), place)).copied(),
            _ => None,
        }
    }
}

/// The year of the remark on one that stands at a place.
fn annotated(index: &Index, origin: &Origin) -> Option<Year> {
    match &origin.spot.keys()[..] {
        [Key::Name(name), Key::Item(place), ..] if **name == *"annotations" => {
            let annotation = index.annotations.get(usize::try_from(*place).ok()?);
            annotation.map(|annotation| annotation.year)
        }
        _ => None,
    }
}

fn rows(record: &Record) -> Rows {
    let tables = record.editions.iter().flat_map(|edition| &edition.tables);
    let rows = tables.flat_map(|table| &table.rows);
    let rows = rows.filter_map(|row| match row.origin.spot {
        Spot::Result(place) => Some(((row.origin.file.clone(), place), row.unit)),
        _ => None,
    });
    rows.collect()
}

/// The years that words name.
fn years(text: &str, lang: Lang) -> BTreeSet<Year> {
    let named = numerals(text, lang).into_iter();
    let named = named.filter(|numeral| numeral.kind == Kind::Year);
    named
        .filter_map(|numeral| text[numeral.range].parse().ok())
        .collect()
}
