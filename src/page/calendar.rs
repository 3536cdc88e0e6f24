//! The calendar of announcements: what comes, how sure it is, what was moved and why, and what has been announced.
//!
//! What comes is what the author wrote in `calendar.yaml`, and what is past follows from the editions that are public.
//! An edition that is not public adds nothing here, whatever its file says.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address, given};
use derive::Analysis;
use finding::{Finding, Fixed, Heading};
use lang::date;
use model::{Announcement, Date, IndexId, Lang, Record, Stage, Text, Year};

mod dates;

/// The page's address.
pub const TAIL: &str = "lich-cong-bo.html";

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Calendar {
    /// What comes, the nearest first.
    pub next: Vec<Row>,
    /// What has been announced, newest first.
    pub past: Vec<Row>,
    /// The same as a file for calendar programs.
    pub file: Link,
}

/// An announcement as pages show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// What is announced.
    pub title: String,
    /// The same with how sure it is, for a line of its own: "Công bố kết quả PAPI năm 2025 (dự kiến)".
    pub text: String,
    /// Its page, once it is public.
    pub href: Option<String>,
    /// The year that was measured.
    pub year: Year,
    /// The index, where it is not all of them.
    pub index: Option<String>,
    /// The day, or as much of it as is known.
    pub date: String,
    /// The time of day, where it is known: "8 giờ 30".
    pub time: Option<String>,
    /// The same for machines.
    pub datetime: String,
    /// `expected`, `confirmed`, `moved`, `announced`.
    pub state: &'static str,
    /// The state in words.
    pub told: &'static str,
    /// The day it was meant to be, where it was moved.
    pub was: Option<String>,
    /// The same for machines.
    pub was_datetime: Option<String>,
    /// Why it was moved.
    pub reason: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// A public remark.
    pub note: Option<String>,
}

/// An announcement, from the calendar or from an edition.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// By which calendar programs know it again.
    pub code: String,
    /// What the author calls it.
    title: Option<&'a Text>,
    /// The year that was measured.
    pub year: Year,
    index: Option<IndexId>,
    /// The day, or as much of it as is known.
    pub date: Date,
    /// Hour and minute in Viet Nam.
    pub time: Option<(i8, i8)>,
    /// How sure it is.
    pub stage: Stage,
    place: Option<&'a Text>,
    note: Option<&'a Text>,
    /// When the entry last changed, as far as is known.
    pub updated: Date,
    /// Whether its edition is public.
    public: bool,
}

/// All announcements, oldest first. Of one that is in the calendar and public, the edition's word counts.
#[must_use]
pub fn entries(record: &Record) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> = record
        .calendar
        .iter()
        .map(|one| planned(record, one))
        .collect();
    for edition in &record.editions {
        let Some(day) = edition.announced else {
            continue;
        };
        let known = |one: &&Announcement| one.year == edition.year && one.index.is_none();
        if record.calendar.iter().any(|one| known(&one)) {
            continue;
        }
        entries.push(Entry {
            code: format!("ky-{}", edition.year),
            title: edition.event.as_ref(),
            year: edition.year,
            index: None,
            date: day,
            time: None,
            stage: Stage::Announced,
            place: None,
            note: None,
            updated: day,
            public: true,
        });
    }
    entries.sort_by(|a, b| (a.date, a.time, &a.code).cmp(&(b.date, b.time, &b.code)));
    entries
}

fn planned<'a>(record: &'a Record, one: &'a Announcement) -> Entry<'a> {
    let edition = record.edition(one.year).filter(|edition| match one.index {
        None => edition.announced.is_some(),
        Some(index) => edition.table(index).is_some(),
    });
    let day = edition
        .filter(|_| one.index.is_none())
        .and_then(|edition| edition.announced);
    let date = day.unwrap_or(one.date);
    Entry {
        code: one.code.clone(),
        title: one.title.as_ref(),
        year: one.year,
        index: one.index,
        date,
        time: one.time.filter(|_| date == one.date),
        stage: match edition {
            Some(_) => Stage::Announced,
            None => one.stage.clone(),
        },
        place: one.place.as_ref(),
        note: one.note.as_ref(),
        updated: day.or(one.updated).unwrap_or(one.date),
        public: edition.is_some(),
    }
}

impl Entry<'_> {
    /// What is announced, in words.
    #[must_use]
    pub fn title(&self, record: &Record, lang: Lang) -> String {
        self.title.map_or_else(
            || Finding::from(self.heading()).say(record, lang),
            |title| title.get(lang).to_owned(),
        )
    }

    /// What it is called where the author does not say.
    fn heading(&self) -> Heading {
        Heading::Announcement(self.index, self.year)
    }

    /// Where its results are, once they are public.
    #[must_use]
    pub fn tail(&self, record: &Record) -> Option<address::Tail> {
        let index = self.index.map(|id| record.index(id).code.as_str());
        self.public.then(|| match index {
            Some(index) => address::ranking(self.year, index),
            None => address::edition(self.year),
        })
    }

    /// Where, in words.
    #[must_use]
    pub fn place(&self, lang: Lang) -> Option<&str> {
        self.place.map(|place| place.get(lang))
    }

    /// The remark.
    #[must_use]
    pub fn note(&self, lang: Lang) -> Option<&str> {
        self.note.map(|note| note.get(lang))
    }

    /// The stage as a code and in words.
    #[must_use]
    pub fn told(&self, lang: Lang) -> (&'static str, &'static str) {
        let (code, phrase) = match &self.stage {
            Stage::Expected => ("expected", lang::phrase!("calendar-expected")),
            Stage::Confirmed => ("confirmed", lang::phrase!("calendar-confirmed")),
            Stage::Moved { .. } => ("moved", lang::phrase!("calendar-moved")),
            Stage::Announced => ("announced", lang::phrase!("calendar-announced")),
        };
        (code, phrase.get(lang))
    }

    /// What is announced, with the stage beside it.
    #[must_use]
    pub fn with_stage(&self, title: &str, lang: Lang) -> String {
        let (stage, _) = self.told(lang);
        lang::say!(lang, "calendar-with-stage", title, stage)
    }

    fn row(&self, plan: &Plan, page: &Page) -> Row {
        let lang = page.lang;
        let (state, told) = self.told(lang);
        let (was, reason) = match &self.stage {
            Stage::Moved { was, reason } => (Some(*was), Some(reason)),
            _ => (None, None),
        };
        let tail = self.tail(plan.record);
        let title = self.title(plan.record, lang);
        if self.title.is_none() {
            plan.hear(page, self.heading());
        }
        Row {
            text: self.with_stage(&title, lang),
            title,
            href: tail.and_then(|tail| plan.link_if(page, &tail)),
            year: self.year,
            index: self
                .index
                .map(|id| plan.record.index(id).short.get(lang).to_owned()),
            date: date::short(self.date, lang),
            time: self.time.map(|time| clock(time, lang)),
            datetime: match self.time {
                Some((hour, minute)) => format!("{}T{hour:02}:{minute:02}:00+07:00", self.date),
                None => date::iso(self.date),
            },
            state,
            told,
            was: was.map(|day| date::short(day, lang)),
            was_datetime: was.map(date::iso),
            reason: given(reason, lang),
            place: self.place(lang).map(str::to_owned),
            note: self.note(lang).map(str::to_owned),
        }
    }
}

/// "8 giờ 30", "14 giờ"; "08:30" in English.
fn clock((hour, minute): (i8, i8), lang: Lang) -> String {
    let (hh, mm) = (format!("{hour:02}"), format!("{minute:02}"));
    lang::say!(lang, "calendar-clock", hour, hh, minute, mm)
}

/// How many announcements to come home names.
const NEAREST: usize = 3;

/// What happens next, for home: the nearest announcements that are still to come.
pub(super) fn next(plan: &Plan, page: &Page) -> Vec<Row> {
    let entries = entries(plan.record);
    let coming = entries.iter().filter(|one| one.stage != Stage::Announced);
    let nearest = coming.take(NEAREST);
    nearest.map(|one| one.row(plan, page)).collect()
}

/// One page, where there is anything to tell.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    if entries(record).is_empty() {
        return Vec::new();
    }
    vec![(TAIL.to_owned(), Kind::Calendar)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let (mut past, next): (Vec<_>, Vec<_>) = entries(plan.record)
        .into_iter()
        .partition(|one| one.stage == Stage::Announced);
    past.sort_by_key(|one| Reverse(one.date));
    let rows = |entries: &[Entry]| entries.iter().map(|one| one.row(plan, page)).collect();
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("calendar-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("calendar-summary"))),
        crumbs: Vec::new(),
        body: Body::Calendar(Calendar {
            next: rows(&next),
            past: rows(&past),
            file: Link {
                text: "ICS".to_owned(),
                href: plan.link(page, &TAIL.replace(".html", ".ics")),
            },
        }),
    }
}
