//! The YAML of the calendar of announcements.

use serde::Deserialize;

use super::shape::Shape::{Choice, Form, Text as Words, Whole};
use super::shape::{CODE, DAY, Field, may, must};
use super::value::{Text, words};
use crate::content::resolve::calendar::STAGES;

pub(in crate::content) type Calendar = Vec<Announcement>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Announcement {
    pub(in crate::content) code: String,
    pub(in crate::content) title: Option<Text>,
    pub(in crate::content) year: i32,
    pub(in crate::content) index: Option<String>,
    pub(in crate::content) date: String,
    pub(in crate::content) time: Option<String>,
    pub(in crate::content) state: String,
    pub(in crate::content) was: Option<String>,
    pub(in crate::content) reason: Option<Text>,
    pub(in crate::content) place: Option<Text>,
    pub(in crate::content) note: Option<Text>,
    pub(in crate::content) updated: Option<String>,
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
