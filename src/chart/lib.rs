//! Charts as inline SVG, drawn when the site is built. The only room that knows plotters.
//!
//! A chart is plain data in, markup out: no fonts are asked for, colours are classes of the theme, and the same data
//! give the same bytes on every machine. Texts arrive formatted; the values beside them only place the marks.

use rust_decimal::Decimal;

mod ends;
mod layout;
mod metrics;
mod scale;
mod sheet;
mod svg;
mod words;
mod years;

pub mod bump;
pub mod goals;
pub mod heat;
pub mod places;
pub mod ranking;
pub mod share;
pub mod spark;
pub mod strip;
pub mod tiles;
pub mod trend;
pub mod waterfall;

/// Finished markup of one chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svg(pub String);

/// For which width a chart is laid out. A phone's is not the desk's, shrunken: it is another drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// 280 units: a card, one of several that share their scales.
    Card,
    /// 340 units: a phone, or beside a table or another chart on a desk.
    Phone,
    /// 720 units.
    Desk,
}

impl Width {
    /// In units of the drawing; a unit is a CSS pixel where there is room.
    #[must_use]
    pub fn units(self) -> i32 {
        match self {
            Self::Card => 280,
            Self::Phone => 340,
            Self::Desk => 720,
        }
    }
}

/// How wide the theme's typeface sets a text in its semi-bold cut, in thousandths of the size.
#[must_use]
pub fn width(text: &str) -> i32 {
    metrics::width(text, metrics::Weight::SemiBold)
}

/// What every chart says about itself to those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    /// What it is called.
    pub label: Label,
    /// How the chart is built and where its numbers stand as a table.
    pub desc: String,
    /// Unique on the page; ids inside the chart begin with it.
    pub id: String,
}

/// The accessible name of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// The words of the element with this id, which stands on the page for everybody: they are not written twice.
    By(String),
    /// Words of its own, where none stand beside it: the finding, in a sentence.
    Own(String),
}

impl Default for Label {
    fn default() -> Self {
        Self::Own(String::new())
    }
}

/// A value with the text that is printed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// Places the mark.
    pub value: Decimal,
    /// Is printed.
    pub text: String,
}

/// Something to know about a year, marked in a chart over time and explained below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The year; of a break the first one after it.
    pub year: i32,
    /// In a few words: "8 nội dung".
    pub label: String,
    /// Whether values before it and from it on do not compare: it then stands between the years.
    pub cut: bool,
}

/// What marks a unit out in a chart. Shape and weight differ as well as colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Mark {
    /// One of many.
    #[default]
    Plain,
    /// The unit that the page is about.
    Own,
    /// A unit or a mean that it is compared with.
    Other,
}
