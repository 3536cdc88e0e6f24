//! The YAML of the calendar of announcements.

use serde::Deserialize;

use super::shape::Shape::{Choice, Form, Text as Words, Whole};
use super::shape::{CODE, DAY, Field, may, must};
use super::value::{Text, words};
use crate::resolve::calendar::STAGES;

pub(crate) type Calendar = Vec<Announcement>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Announcement {
    pub(crate) code: String,
    pub(crate) title: Option<Text>,
    pub(crate) year: i32,
    pub(crate) index: Option<String>,
    pub(crate) date: String,
    pub(crate) time: Option<String>,
    pub(crate) state: String,
    pub(crate) was: Option<String>,
    pub(crate) reason: Option<Text>,
    pub(crate) place: Option<Text>,
    pub(crate) note: Option<Text>,
    pub(crate) updated: Option<String>,
}

/// A time of day.
const CLOCK: &str = "^[0-9]{2}:[0-9]{2}$";

pub(super) static ANNOUNCEMENT: &[Field] = &[
    must("code", Form(CODE)),
    may("title", Words),
    must("year", Whole),
    may("index", Form(CODE)),
    must("date", Form(DAY)),
    may("time", Form(CLOCK)),
    must("state", Choice(&words(&STAGES))),
    may("was", Form(DAY)),
    may("reason", Words),
    may("place", Words),
    may("note", Words),
    may("updated", Form(DAY)),
];
