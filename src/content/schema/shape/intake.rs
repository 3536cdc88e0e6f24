//! The shape of what an import writes.

use super::Shape::Count;
use super::Shape::{Choice, Entries, Form, List, Pair, Spoken, Truth, Words};
use super::{CODE, Field, may, must, words};
use crate::resolve::{mappings, tables};

/// The letters of a column of a spreadsheet, or a cell of it.
const COLUMN: &str = "^[A-Z]{1,3}[0-9]*$";

pub(super) static CELLS: &[Field] = &[
    may("source", Form(CODE)),
    may("sheet", Words),
    may("rows", Pair(&Count)),
    may("unit", Form(COLUMN)),
    may("score", Form(COLUMN)),
    may("max", Form(COLUMN)),
    may("percent", Form(COLUMN)),
    may("rank", Form(COLUMN)),
    may("band", Form(COLUMN)),
    may("self", Form(COLUMN)),
    may("respondents", Form(COLUMN)),
    may("votes", Form(COLUMN)),
    may("margin", Form(COLUMN)),
    may("parts", Entries(&Form(COLUMN))),
    may("ranks", Entries(&Form(COLUMN))),
];

pub(super) static MAPPING: &[Field] = &[
    must("index", Form(CODE)),
    may("sheets", List(&Words)),
    may("rows", Pair(&Count)),
    may("columns", Spoken(&Words)),
    may("units", Spoken(&Words)),
    may("absent", Spoken(&Words)),
    may("decimal", Choice(&words(&mappings::SEPARATORS))),
    may("digits", Choice(&words(&mappings::DIGITS))),
    may("hidden", Truth),
    may("coverage", Choice(&words(&tables::COVERAGES))),
    may("of", Count),
    may("total", Choice(&words(&mappings::TOTALS))),
    may("titles", Spoken(&Words)),
    may("printed", List(&Words)),
];

pub(super) static UNIT_LIST: &[Field] = &[
    may("sheets", List(&Words)),
    may("columns", Spoken(&Words)),
    may("kinds", Spoken(&Words)),
    may("units", Spoken(&Words)),
    may("parent", Words),
    may("from", Words),
    may("former", Words),
];
