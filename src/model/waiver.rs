//! An exception: a place where a rule's finding is true, is known, and stays as it was printed.

use std::borrow::Cow;

use super::{Date, Prose, Result, Table, Text};
use diagnostic::{Key, Origin, Severity, Spot};

/// A finding that stays, said in public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The rule whose findings are meant, by its name.
    pub rule: String,
    /// Where they lie.
    pub place: Origin,
    /// The words or the value that stand there; empty for a file as a whole.
    pub printed: String,
    /// The value that it excuses, as the author has written it down.
    pub value: Option<String>,
    /// Every number that what it excuses names, as the author has written them down: "16; 18".
    pub numbers: Option<String>,
    /// What that is held against.
    pub stands: Stands,
    /// Why it stays.
    pub reason: Text,
    /// What is right, for whoever reads the figure.
    pub right: Option<Text>,
    /// When this was decided.
    pub date: Date,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// What stands at the place of an exception today, beside the words by which it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// Nothing that could change without the place: words of a text, a file.
    Nothing,
    /// A value of a YAML file, or all values below its place.
    Value(String),
    /// A text that is bound to a figure of the record, or to arithmetic with such.
    Bound(String),
}

impl Waiver {
    /// The byte after its place, in the Markdown of `prose`; nothing where it lies elsewhere.
    #[must_use]
    pub fn end_in(&self, prose: &Prose) -> Option<usize> {
        match (&self.place.spot, &prose.origin.spot) {
            (Spot::Bytes(_, end), Spot::Bytes(start, _))
                if self.place.file == prose.origin.file =>
            {
                end.checked_sub(*start).map(|end| end as usize)
            }
            _ => None,
        }
    }

    /// The keys that lead from `origin` to its place, without places in lists.
    #[must_use]
    pub fn names_below(&self, origin: &Origin) -> Vec<&str> {
        let above = origin.spot.keys().len();
        let below = match &self.place.spot {
            Spot::Keys(keys) | Spot::Name(keys) => keys.get(above..).unwrap_or_default(),
            // A whole result, to which no name leads on.
            Spot::Result(_) | Spot::File | Spot::Bytes(..) => &[],
        };
        below
            .iter()
            .filter_map(|key| match key {
                Key::Name(name) => Some(&**name),
                Key::Item(_) => None,
            })
            .collect()
    }
}

/// How much the findings of a rule weigh on this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The rule, by its name.
    pub rule: String,
    /// What its findings weigh.
    pub severity: Severity,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// The rows of a table in the order of their places in its file.
#[derive(Debug)]
pub struct RowsInFile<'a>(Vec<(Cow<'a, [Key]>, &'a Result)>);

impl<'a> RowsInFile<'a> {
    /// Those of `table`.
    #[must_use]
    pub fn of(table: &'a Table) -> Self {
        let rows = table.rows.iter();
        let mut rows: Vec<_> = rows.map(|row| (row.origin.spot.keys(), row)).collect();
        rows.sort_by(|a, b| a.0.cmp(&b.0));
        Self(rows)
    }

    /// The row in which the place of an exception lies.
    #[must_use]
    pub fn find(&self, waiver: &Waiver) -> Option<&'a Result> {
        let keys = waiver.place.spot.keys();
        let after = self.0.partition_point(|(place, _)| **place <= *keys);
        let (_, row) = self.0.get(after.checked_sub(1)?)?;
        row.origin.covers(&waiver.place).then_some(*row)
    }
}
