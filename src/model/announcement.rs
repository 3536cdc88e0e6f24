//! What will be announced, when, and how sure that is.

use super::{Date, IndexId, Text, Year};
use diagnostic::Origin;

/// How sure a day is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It is meant to be then.
    Expected,
    /// It is settled.
    Confirmed,
    /// It was meant to be on another day.
    Moved {
        /// The day it was meant to be.
        was: Date,
        /// Why it is another.
        reason: Text,
    },
    /// It has been announced.
    Announced,
}

/// An entry of the calendar of announcements. It says in public what its author wrote, and nothing of the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The code, for ever the same, by which calendar programs know the entry again.
    pub code: String,
    /// What is announced, in the author's words.
    pub title: Option<Text>,
    /// The year that was measured.
    pub year: Year,
    /// The index, where it is not all of them.
    pub index: Option<IndexId>,
    /// The day, or as much of it as is known.
    pub date: Date,
    /// The time of day in Viet Nam: hour and minute.
    pub time: Option<(i8, i8)>,
    /// How sure it is.
    pub stage: Stage,
    /// Where.
    pub place: Option<Text>,
    /// A public remark.
    pub note: Option<Text>,
    /// When the author last changed the entry.
    pub updated: Option<Date>,
    /// Where the author wrote it.
    pub origin: Origin,
}
