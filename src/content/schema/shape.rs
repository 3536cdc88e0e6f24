//! The shape of content files as a value: which keys a group has, which of them it needs, and what stands behind each.
//!
//! serde stops at the first fault of a file; the shape is gone through then, to tell all. A test holds them together.

mod framework;
mod intake;
pub(super) mod private;

use Shape::{
    ByField, Choice, Count, Entries, Form, Group, Line, List, Pair, Part, Score, Text, Truth,
    Whole, Words,
};
use framework::FRAMEWORK;
use intake::{CELLS, MAPPING, UNIT_LIST};

use super::value::words;
use crate::resolve::{documents, editions, indices, site, tables, targets};

/// What may stand in a place.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Any scalar, as written.
    Words,
    /// Any scalar that says something.
    Line,
    /// Words that only the office reads: nothing of them is made public.
    Private,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A scalar that has a form of its own, as a regular expression.
    Form(&'static str),
    /// A text in one language or two.
    Text,
    /// A score, or the reason why there is none.
    Score,
    /// A whole number from 0.
    Count,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Truth,
    /// Two of a kind.
    Pair(&'static Shape),
    /// Items of a kind.
    List(&'static Shape),
    /// Values of a kind by keys of the author's own.
    Entries(&'static Shape),
    /// Values of a kind by words as others write them: heads of columns, names, signs.
    Spoken(&'static Shape),
    /// Keys that are known.
    Group(&'static [Field]),
    /// A score, or a group where more is said.
    Part(&'static [Field]),
    /// One of a few words for all fields of an index, or one for each by its code.
    ByField(&'static [&'static str]),
    /// Names of the author's own that lead to words in both languages, or to more names.
    Names,
}

/// A key of a group.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) need: Need,
    pub(crate) shape: Shape,
}

/// Whether a key may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Must,
    May,
}

/// A value that has a shape.
pub(crate) trait Shaped {
    const SHAPE: &'static Shape;
}

pub(crate) const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        need: Need::Must,
        shape,
    }
}

pub(crate) const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        need: Need::May,
        shape,
    }
}

/// The tag of a language: its letters, and a script or a region where that matters.
pub(crate) const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$";

/// A code, in a declaration or a reference.
pub(super) const CODE: &str = "^[a-z0-9-]+$";
/// A day, a month or a year.
pub(super) const DAY: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
/// A moment with its time zone.
const MOMENT: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+ ?(Z|[+-][0-9]{2}:?[0-9]{2})$";
const SHA256: &str = "^[0-9a-f]{64}$";
const COLOUR: &str = "^#[0-9A-Fa-f]{6}$";

macro_rules! shaped {
    ($($kind:ty: $shape:expr;)*) => {
        $(impl Shaped for $kind {
            const SHAPE: &'static Shape = &$shape;
        })*
    };
}

shaped! {
    super::Site: Group(SITE);
    super::Sources: Entries(&Group(SOURCE));
    super::Units: Group(super::unit::UNITS);
    super::Index: Group(INDEX);
    super::Edition: Group(EDITION);
    super::Table: Group(TABLE);
    super::Archive: Group(&[must("edition", Whole), must("file", Words), must("sha256", Form(SHA256))]);
    super::Corrections: List(&Group(CORRECTION));
    super::Mapping: Group(MAPPING);
    super::UnitList: Group(UNIT_LIST);
    super::Waivers: List(&Group(WAIVER));
    super::Calendar: List(&Group(super::calendar::ANNOUNCEMENT));
    super::Objections: List(&Group(super::objection::OBJECTION));
    super::Programme: Group(PROGRAMME);
    super::Heading: Group(HEADING);
    super::Document: Group(DOCUMENT);
}

static SITE: &[Field] = &[
    must("title", Text),
    must("summary", Text),
    must("authority", Text),
    may("publisher", Text),
    must("home", Form(CODE)),
    may(
        "peers",
        List(&Group(&[
            must("name", Text),
            must("units", List(&Form(CODE))),
        ])),
    ),
    may(
        "populations",
        Group(&[must("source", Form(CODE)), must("of", Entries(&Count))]),
    ),
    may("base", Words),
    may("languages", List(&Form(LANGUAGE))),
    may("theme", Words),
    may("accent", Form(COLOUR)),
    may("emblem", Words),
    may("cards", Truth),
    may("licence", Group(&[must("name", Text), may("url", Words)])),
    may("contact", Text),
    may("banner", Text),
    may("exports", List(&Choice(&words(&site::EXPORTS)))),
    may("rules", Entries(&Choice(&words(&site::SEVERITIES)))),
    may("trust-html", Truth),
];

static SOURCE: &[Field] = &[
    must("title", Text),
    may("publisher", Text),
    may("url", Words),
    may("date", Form(DAY)),
    may("document", Form(CODE)),
    may("file", Words),
    may("sha256", Form(SHA256)),
    may("licence", Text),
    may("note", Text),
];

static INDEX: &[Field] = &[
    may("order", Whole),
    must("name", Text),
    may("short", Text),
    must("publisher", Text),
    may("about", Text),
    must("measure", Choice(&words(&indices::MEASURES))),
    must("decimals", Count),
    must("ranking", Choice(&words(&indices::RANKINGS))),
    may("mergers", Choice(&words(&indices::MERGERS))),
    must("fields", List(&Group(FIELD))),
    may("bands", List(&Group(BANDS))),
    must("frameworks", List(&Group(FRAMEWORK))),
    may("annotations", List(&Group(ANNOTATION))),
];

static ANNOTATION: &[Field] = &[must("year", Whole), must("text", Text)];

static FIELD: &[Field] = &[
    must("code", Form(CODE)),
    must("name", Text),
    must("kinds", List(&Form(CODE))),
    may("parents", List(&Form(CODE))),
];

static BANDS: &[Field] = &[
    must("from", Whole),
    may("to", Whole),
    may("fields", List(&Form(CODE))),
    must("of", Choice(&words(&indices::BASES))),
    must(
        "bands",
        List(&Group(&[
            must("code", Form(CODE)),
            must("name", Text),
            may("from", Score),
            may("to", Score),
        ])),
    ),
];

static EDITION: &[Field] = &[
    must("status", Choice(&words(&editions::WORDS))),
    may("until", Form(MOMENT)),
    may("headline", Text),
    may("announced", Form(DAY)),
    may("event", Text),
    may("documents", List(&Form(CODE))),
    may("note", Text),
];

static TABLE: &[Field] = &[
    must("coverage", ByField(&words(&tables::COVERAGES))),
    may("fields", List(&Form(CODE))),
    may("of", Count),
    may("published", Form(DAY)),
    may("totals", Choice(&words(&tables::TOTALS))),
    must("source", Form(CODE)),
    may("respondents", Count),
    may("margin", Score),
    may("parts", Entries(&Group(SURVEYED))),
    may("note", Text),
    may("cells", List(&Group(CELLS))),
    must("results", List(&Group(ROW))),
];

static SURVEYED: &[Field] = &[may("respondents", Count), may("margin", Score)];

static ROW: &[Field] = &[
    must("unit", Form(CODE)),
    may("sheet", Words),
    may("row", Count),
    may("cells", Count),
    may("joined", List(&Pair(&Count))),
    must("score", Score),
    may("max", Score),
    may("percent", Score),
    may("rank", Count),
    may("of", Count),
    may("self", Score),
    may("respondents", Count),
    may("votes", Count),
    may("margin", Score),
    may("change", Group(CHANGE)),
    may("band", Form(CODE)),
    may("source", Form(CODE)),
    may("note", Text),
    may("parts", Entries(&Part(PART))),
    may("also", List(&Group(ALTERNATIVE))),
];

static CHANGE: &[Field] = &[
    must("since", Whole),
    may("score", Score),
    may("rank", Whole),
    may("direction", Choice(&words(&tables::DIRECTIONS))),
];

static PART: &[Field] = &[
    may("score", Score),
    may("rank", Count),
    may("change", Group(CHANGE)),
    may("group", Text),
];

static ALTERNATIVE: &[Field] = &[
    may("score", Score),
    may("rank", Count),
    may("of", Count),
    must("source", Form(CODE)),
    must("reason", Text),
];

static CORRECTION: &[Field] = &[
    may("kind", Choice(&words(&editions::KINDS))),
    must("figure", Words),
    must("old", Words),
    must("new", Words),
    must("reason", Text),
    must("date", Form(DAY)),
    may("document", Form(CODE)),
];

static WAIVER: &[Field] = &[
    must("rule", Words),
    must("file", Words),
    may("at", Words),
    may("value", Line),
    may("numbers", Line),
    must("reason", Text),
    may("right", Text),
    must("date", Form(DAY)),
];

static PROGRAMME: &[Field] = &[
    must("name", Text),
    may("short", Text),
    must("unit", Form(CODE)),
    may("basis", Text),
    may("document", Form(CODE)),
    may("from", Whole),
    may("to", Whole),
    may("claim", Group(CLAIM)),
    must("targets", List(&TARGET)),
];

static CLAIM: &[Field] = &[
    must("met", Count),
    must("of", Count),
    must("source", Form(CODE)),
    may("note", Text),
];

static TARGET: Shape = Group(&[
    must("number", Line),
    must("name", Text),
    must("quantity", Choice(&words(&targets::QUANTITIES))),
    may("goal", Group(GOAL)),
    may("deadline", Form(DAY)),
    may("index", Form(CODE)),
    may("units", List(&Form(CODE))),
    may("actuals", List(&Group(ACTUAL))),
    may("parts", List(&TARGET)),
    may("note", Text),
]);

static GOAL: &[Field] = &[
    may("at-least", Score),
    may("above", Score),
    may("at-most", Score),
    may("rank-within", Pair(&Count)),
    may("from", Whole),
    may("up", Score),
];

static ACTUAL: &[Field] = &[
    must("date", Form(DAY)),
    may("value", Score),
    may("figure", Words),
    may("ratio", Pair(&Score)),
    must("source", Form(CODE)),
    may("note", Text),
];

static HEADING: &[Field] = &[may("title", Text), may("summary", Text)];

static DOCUMENT: &[Field] = &[
    must("title", Text),
    must("form", Text),
    may("number", Line),
    may("place", Text),
    may("date", Form(DAY)),
    may("issuer", Text),
    may(
        "signatory",
        Group(&[must("name", Line), may("capacity", Text)]),
    ),
    may("recipients", List(&Text)),
    may("decides", List(&Text)),
    may("assigns", List(&Group(ASSIGNMENT))),
    may("source", Form(CODE)),
    may("note", Text),
];

static ASSIGNMENT: &[Field] = &[
    must("unit", Form(CODE)),
    must("role", Choice(&words(&documents::ROLES))),
    may("index", Form(CODE)),
    may("component", Form(CODE)),
    may("framework", Form(CODE)),
    must("task", Text),
];
