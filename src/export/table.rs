//! What every data format is fed from: a table of exact values with named columns. Nothing is formatted for readers.

use std::borrow::Cow;

use rust_decimal::Decimal;

use lang::Phrase;
use model::{Absence, Lang, Licence, Source, Year};

/// The language of tables and sheets: that which counts.
pub(crate) const OWN: Lang = Lang::VI;
/// The language that stands beside it, where a format has room for two.
pub(crate) const BESIDE: Lang = Lang::EN;

/// A table as it leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table<'a> {
    /// What it is, in Vietnamese.
    pub title: String,
    /// The index it is about, where it is one.
    pub index: Option<&'a str>,
    /// The unit it is about, where it is one.
    pub unit: Option<&'a str>,
    /// The year it is about, where it is one.
    pub year: Option<Year>,
    /// Who publishes the site.
    pub publisher: &'a str,
    /// The licence of the data, where one is stated.
    pub licence: Option<&'a Licence>,
    /// How to cite it.
    pub citation: String,
    /// The address of the page that shows it, where the site's base is known.
    pub address: Option<String>,
    /// Where its values come from, in the author's order.
    pub sources: Vec<&'a Source>,
    /// The name of its columns, where many tables have the same.
    pub schema: Option<&'static str>,
    /// The columns.
    pub columns: Vec<Column<'a>>,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell<'a>>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column<'a> {
    /// The head in CSV and the key in JSON; unique in the table.
    pub code: Cow<'a, str>,
    /// What it is called, in Vietnamese.
    pub name: Cow<'a, str>,
    /// What it is called in English, where that is known.
    pub english: Option<Cow<'a, str>>,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column, besides nothing and reasons for absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Texts and codes.
    Text,
    /// Years.
    Year,
    /// Whole numbers.
    Whole,
    /// Numbers.
    Number,
    /// `yes` and `no`.
    Flag,
}

impl Column<'_> {
    /// A column that is the same in every table.
    #[must_use]
    pub fn fixed(code: &'static str, name: Phrase, kind: Kind) -> Self {
        Self {
            code: code.into(),
            name: name.get(OWN).into(),
            english: Some(name.get(BESIDE).into()),
            kind,
        }
    }
}

/// A value. A missing score is its reason; a cell that does not apply is empty. Neither is ever 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Does not apply here, or is not known.
    Empty,
    /// A text or a code.
    Text(&'a str),
    /// An exact number.
    Number(Decimal),
    /// A missing value with its reason.
    Absent(Absence),
    /// A cell of a spreadsheet.
    Place(model::cell::Cell<'a>),
    /// A day.
    Day(model::Date),
}

impl<'a> Cell<'a> {
    /// A whole number.
    #[must_use]
    pub fn whole(value: impl Into<Decimal>) -> Self {
        Self::Number(value.into())
    }

    /// A number, where there is one.
    #[must_use]
    pub fn number(value: Option<Decimal>) -> Self {
        value.map_or(Self::Empty, Self::Number)
    }

    /// A text, where there is one.
    #[must_use]
    pub fn text(value: Option<&'a str>) -> Self {
        value.map_or(Self::Empty, Self::Text)
    }
}
