//! The shape of content files as a value: which keys a group has, which of them it needs, and what stands behind each.
//!
//! serde tells the first fault of a file and stops. The shape is gone through only then, to tell them all. A test holds
//! that both say the same.

use Shape::{Count, Entries, Group, List, Pair, Part, Score, Text, Truth, Whole, Words};

/// What may stand in a place.
#[derive(Debug)]
pub(in crate::content) enum Shape {
    /// Any scalar, as written.
    Words,
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
    /// Keys that are known.
    Group(&'static [Field]),
    /// A score, or a group where more is said.
    Part(&'static [Field]),
}

/// A key of a group.
#[derive(Debug)]
pub(in crate::content) struct Field {
    pub(in crate::content) name: &'static str,
    pub(in crate::content) need: Need,
    pub(in crate::content) shape: Shape,
}

/// Whether a key may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::content) enum Need {
    Must,
    May,
}

/// A value that has a shape.
pub(in crate::content) trait Shaped {
    const SHAPE: &'static Shape;
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        need: Need::Must,
        shape,
    }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        need: Need::May,
        shape,
    }
}

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
    super::Units: Group(UNITS);
    super::Index: Group(INDEX);
    super::Edition: Group(EDITION);
    super::Table: Group(TABLE);
    super::Corrections: List(&Group(CORRECTION));
    super::Waivers: List(&Group(WAIVER));
    super::Programme: Group(PROGRAMME);
    super::Heading: Group(HEADING);
    super::Document: Group(DOCUMENT);
}

static SITE: &[Field] = &[
    must("title", Text),
    must("summary", Text),
    must("authority", Text),
    must("home", Words),
    may("base", Words),
    may("languages", List(&Words)),
    may("theme", Words),
    may("accent", Words),
    may("licence", Group(&[must("name", Text), may("url", Words)])),
    may("contact", Text),
    may("banner", Text),
    may("exports", List(&Words)),
    may("rules", Entries(&Words)),
    may("trust-html", Truth),
];

static SOURCE: &[Field] = &[
    must("title", Text),
    may("publisher", Text),
    may("url", Words),
    may("date", Words),
    may("document", Words),
    may("licence", Text),
    may("note", Text),
];

static UNITS: &[Field] = &[
    must(
        "kinds",
        Entries(&Group(&[must("name", Text), must("level", Words)])),
    ),
    must("units", List(&Group(UNIT))),
];

static UNIT: &[Field] = &[
    must("code", Words),
    must("name", Text),
    may("full", Text),
    must("kind", Words),
    may("parent", Words),
    may("aliases", List(&Words)),
    may("from", Words),
    may("to", Words),
    may("successors", List(&Words)),
    may("note", Text),
];

static INDEX: &[Field] = &[
    may("order", Whole),
    must("name", Text),
    may("short", Text),
    must("publisher", Text),
    may("about", Text),
    must("measure", Words),
    must("decimals", Count),
    must("ranking", Words),
    must("fields", List(&Group(FIELD))),
    may("bands", List(&Group(BANDS))),
    must("frameworks", List(&Group(FRAMEWORK))),
];

static FIELD: &[Field] = &[
    must("code", Words),
    must("name", Text),
    must("kinds", List(&Words)),
];

static BANDS: &[Field] = &[
    must("from", Whole),
    may("to", Whole),
    must("of", Words),
    must(
        "bands",
        List(&Group(&[
            must("code", Words),
            must("name", Text),
            may("from", Score),
            may("to", Score),
        ])),
    ),
];

static FRAMEWORK: &[Field] = &[
    must("code", Words),
    must("name", Text),
    must("from", Whole),
    may("to", Whole),
    may("max", Score),
    must("total", Words),
    may("comparable", List(&Words)),
    may("basis", Text),
    may("break", Text),
    may("source", Words),
    may("components", List(&COMPONENT)),
];

static COMPONENT: Shape = Group(&[
    must("code", Words),
    must("name", Text),
    may("about", Text),
    may("max", Score),
    may("lead", Words),
    may("parts", List(&COMPONENT)),
]);

static EDITION: &[Field] = &[
    must("status", Words),
    may("until", Words),
    may("headline", Text),
    may("announced", Words),
    may("event", Text),
    may("documents", List(&Words)),
    may("note", Text),
];

static TABLE: &[Field] = &[
    must("coverage", Words),
    may("of", Count),
    must("source", Words),
    may("note", Text),
    must("results", List(&Group(ROW))),
];

static ROW: &[Field] = &[
    must("unit", Words),
    must("score", Score),
    may("max", Score),
    may("percent", Score),
    may("rank", Count),
    may("of", Count),
    may("change", Group(CHANGE)),
    may("band", Words),
    may("source", Words),
    may("note", Text),
    may("parts", Entries(&Part(PART))),
    may("also", List(&Group(ALTERNATIVE))),
];

static CHANGE: &[Field] = &[
    must("since", Whole),
    may("score", Score),
    may("rank", Whole),
    may("direction", Words),
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
    must("source", Words),
    must("reason", Text),
];

static CORRECTION: &[Field] = &[
    must("figure", Words),
    must("old", Words),
    must("new", Words),
    must("reason", Text),
    must("date", Words),
    may("document", Words),
];

static WAIVER: &[Field] = &[
    must("rule", Words),
    must("file", Words),
    may("at", Words),
    must("reason", Text),
    may("right", Text),
    must("date", Words),
];

static PROGRAMME: &[Field] = &[
    must("name", Text),
    may("short", Text),
    must("unit", Words),
    may("basis", Text),
    may("document", Words),
    may("from", Whole),
    may("to", Whole),
    may("claim", Group(CLAIM)),
    must("targets", List(&TARGET)),
];

static CLAIM: &[Field] = &[
    must("met", Count),
    must("of", Count),
    must("source", Words),
    may("note", Text),
];

static TARGET: Shape = Group(&[
    must("number", Words),
    must("name", Text),
    must("quantity", Words),
    may("goal", Group(GOAL)),
    may("deadline", Words),
    may("index", Words),
    may("units", List(&Words)),
    may("actuals", List(&Group(ACTUAL))),
    may("parts", List(&TARGET)),
    may("note", Text),
]);

static GOAL: &[Field] = &[
    may("at-least", Score),
    may("above", Score),
    may("at-most", Score),
    may("rank-within", Pair(&Count)),
];

static ACTUAL: &[Field] = &[
    must("date", Words),
    must("value", Score),
    may("ratio", Pair(&Score)),
    must("source", Words),
    may("note", Text),
];

static HEADING: &[Field] = &[may("title", Text), may("summary", Text)];

static DOCUMENT: &[Field] = &[
    must("title", Text),
    must("form", Text),
    may("number", Words),
    may("place", Text),
    may("date", Words),
    may("issuer", Text),
    may(
        "signatory",
        Group(&[must("name", Words), may("capacity", Text)]),
    ),
    may("recipients", List(&Text)),
    may("decides", List(&Text)),
    may("assigns", List(&Group(ASSIGNMENT))),
    may("source", Words),
    may("note", Text),
];

static ASSIGNMENT: &[Field] = &[
    must("unit", Words),
    must("role", Words),
    may("index", Words),
    may("component", Words),
    may("framework", Words),
    must("task", Text),
];
