//! A template as steps, and the way through them.

use std::fmt::Write as _;

use super::data::{Data, View};
use super::escape::escape;

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// What is written as it stands.
    Literal(Box<str>),
    /// A value.
    Print(Path),
    /// The steps of the first branch whose test holds; the last branch may have none.
    If(Box<[Branch]>),
    /// The steps for each of a list.
    For(Path, Box<[Step]>),
}

/// A test, where there is one, and the steps that are gone through where it holds.
pub(super) type Branch = (Option<Test>, Box<[Step]>);

/// Where a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    /// Of what: 0 is the innermost that a loop gives, or the template's own.
    pub(super) up: u8,
    /// The place of its field there; none for what a loop gives itself.
    pub(super) field: u8,
    /// And those of fields within.
    pub(super) within: Box<[u8]>,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Test {
    /// Something is there, true, not empty, not 0.
    Is(Path),
    /// It is this text.
    Same(Path, Box<str>),
    /// Two are the same text.
    Equal(Path, Path),
    Not(Box<Test>),
    Both(Box<Test>, Box<Test>),
    Either(Box<Test>, Box<Test>),
}

/// What names stand for: those that the innermost loop gives, and those outside it.
#[derive(Clone, Copy)]
struct Frame<'a> {
    data: &'a dyn Data,
    outer: Option<&'a Frame<'a>>,
}

/// Goes through a whole template.
pub(super) fn all(steps: &[Step], data: &dyn Data, out: &mut String) {
    run(steps, &Frame { data, outer: None }, out);
}

fn run(steps: &[Step], frame: &Frame, out: &mut String) {
    for step in steps {
        match step {
            Step::Literal(text) => out.push_str(text),
            Step::Print(path) => print(look(path, frame), out),
            Step::If(branches) => {
                let holds =
                    |test: &Option<Test>| test.as_ref().is_none_or(|test| test.holds(frame));
                if let Some((_, steps)) = branches.iter().find(|(test, _)| holds(test)) {
                    run(steps, frame, out);
                }
            }
            Step::For(path, steps) => {
                if let View::Many(many) = look(path, frame) {
                    for place in 0..many.len() {
                        let data = many.at(place);
                        let outer = Some(frame);
                        run(steps, &Frame { data, outer }, out);
                    }
                }
            }
        }
    }
}

fn look<'a>(path: &Path, frame: &'a Frame<'a>) -> View<'a> {
    let mut frame = frame;
    for _ in 0..path.up {
        match frame.outer {
            Some(outer) => frame = outer,
            None => return View::Nothing,
        }
    }
    let mut found = frame.data.view(path.field.into());
    for &field in &path.within {
        found = match found {
            View::One(data) => data.view(field.into()),
            _ => return View::Nothing,
        };
    }
    found
}

fn print(view: View, out: &mut String) {
    match view {
        View::Text(text) => escape(out, text),
        View::Markup(text) => out.push_str(text),
        View::Written(written) => written.write(out),
        View::Whole(number) => write!(out, "{number}").expect("a String takes all"),
        View::Nothing | View::Truth(_) | View::One(_) | View::Many(_) => {}
    }
}

impl Test {
    fn holds(&self, frame: &Frame) -> bool {
        match self {
            Self::Is(path) => match look(path, frame) {
                View::Nothing => false,
                View::Truth(truth) => truth,
                View::Whole(number) => number != 0,
                View::Text(text) | View::Markup(text) => !text.is_empty(),
                View::Written(_) | View::One(_) => true,
                View::Many(many) => !many.is_empty(),
            },
            Self::Same(path, text) => match look(path, frame) {
                View::Text(found) => found == &**text,
                _ => false,
            },
            Self::Equal(one, other) => match (look(one, frame), look(other, frame)) {
                (View::Text(one), View::Text(other)) => one == other,
                _ => false,
            },
            Self::Not(test) => !test.holds(frame),
            Self::Both(one, other) => one.holds(frame) && other.holds(frame),
            Self::Either(one, other) => one.holds(frame) || other.holds(frame),
        }
    }
}
