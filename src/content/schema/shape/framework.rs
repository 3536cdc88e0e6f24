//! The shape of a framework and of the tree of its components.

use super::Shape::{Choice, Entries, Form, Group, List, Score, Text, Whole};
use super::{CODE, Field, Shape, may, must, words};
use crate::resolve::frameworks;

pub(super) static FRAMEWORK: &[Field] = &[
    must("code", Form(CODE)),
    must("name", Text),
    must("from", Whole),
    may("to", Whole),
    may("max", Score),
    may("maxima", Entries(&Score)),
    may("min", Score),
    may("minima", Entries(&Score)),
    must("total", Choice(&words(&frameworks::TOTALS))),
    may("comparable", List(&Form(CODE))),
    may("basis", Text),
    may("break", Text),
    may("source", Form(CODE)),
    may("components", List(&COMPONENT)),
];

static COMPONENT: Shape = Group(&[
    must("code", Form(CODE)),
    must("name", Text),
    may("about", Text),
    may("fields", List(&Form(CODE))),
    may("max", Score),
    may("maxima", Entries(&Score)),
    may("adds", Choice(&words(&model::Adds::CODES))),
    may("min", Score),
    may("minima", Entries(&Score)),
    may("weight", Score),
    may("weights", Entries(&Score)),
    may("lead", Form(CODE)),
    may("parts", List(&COMPONENT)),
]);
