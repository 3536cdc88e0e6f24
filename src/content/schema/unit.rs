//! The YAML of units and their kinds.

use serde::Deserialize;

use super::or_nothing;
use super::shape::Shape::{
    Choice, Entries as Of, Form, Group, Line, List, Text as Words, Truth, Words as Plain,
};
use super::shape::{CODE, DAY, Field, may, must};
use super::value::{self, Entries, Text, words};
use crate::resolve::units;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Units {
    pub(crate) kinds: Entries<Kind>,
    pub(crate) units: Vec<Unit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kind {
    pub(crate) name: Text,
    pub(crate) level: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unit {
    pub(crate) code: String,
    pub(crate) name: Text,
    pub(crate) full: Option<Text>,
    pub(crate) kind: String,
    pub(crate) parent: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) aliases: Vec<String>,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) was: Vec<Earlier>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) successors: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) formerly: Vec<Former>,
    pub(crate) tile: Option<String>,
    pub(crate) islands: Option<Islands>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Earlier {
    pub(crate) to: String,
    pub(crate) name: Option<Text>,
    pub(crate) full: Option<Text>,
    pub(crate) kind: Option<String>,
    pub(crate) parent: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Former {
    pub(crate) name: Text,
    pub(crate) kind: String,
    pub(crate) parent: Option<String>,
    pub(crate) number: Option<value::Line>,
    pub(crate) part: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Islands {
    pub(crate) name: Text,
    pub(crate) tile: String,
}

/// A cell of a grid, as in a spreadsheet.
const TILE: &str = "^[A-Z][1-9][0-9]?$";

pub(super) static UNITS: &[Field] = &[
    must(
        "kinds",
        Of(&Group(&[
            must("name", Words),
            must("level", Choice(&words(&units::LEVELS))),
        ])),
    ),
    must("units", List(&Group(UNIT))),
];

static UNIT: &[Field] = &[
    must("code", Form(CODE)),
    must("name", Words),
    may("full", Words),
    must("kind", Form(CODE)),
    may("parent", Form(CODE)),
    may("aliases", List(&Plain)),
    may("from", Form(DAY)),
    may("to", Form(DAY)),
    may(
        "was",
        List(&Group(&[
            must("to", Form(DAY)),
            may("name", Words),
            may("full", Words),
            may("kind", Form(CODE)),
            may("parent", Form(CODE)),
        ])),
    ),
    may("successors", List(&Form(CODE))),
    may(
        "formerly",
        List(&Group(&[
            must("name", Words),
            must("kind", Form(CODE)),
            may("parent", Form(CODE)),
            may("number", Line),
            may("part", Truth),
        ])),
    ),
    may("tile", Form(TILE)),
    may(
        "islands",
        Group(&[must("name", Words), must("tile", Form(TILE))]),
    ),
    may("note", Words),
];
