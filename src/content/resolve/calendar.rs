//! The calendar of announcements.

use std::collections::BTreeMap;

use super::{Known, choice, code, date, text};
use crate::read::Read;
use crate::schema;
use crate::{Visibility, fault};
use diagnostic::{Diagnostic, Origin};
use model::{Announcement, Stage};

/// A stage as it is written.
#[derive(Clone, Copy)]
pub(crate) enum Word {
    Expected,
    Confirmed,
    Moved,
    Announced,
}

pub(crate) const STAGES: [(&str, Word); 4] = [
    ("expected", Word::Expected),
    ("confirmed", Word::Confirmed),
    ("moved", Word::Moved),
    ("announced", Word::Announced),
];

/// The entries, in the author's order.
pub(crate) fn calendar(
    read: Read<schema::Calendar>,
    known: &Known,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Vec<Announcement> {
    let root = read.origin;
    let mut codes: BTreeMap<String, Origin> = BTreeMap::new();
    let rows = read.value.into_iter().enumerate();
    rows.filter_map(|(place, mut raw)| {
        let at = root.item(place);
        code(&raw.code, || at.key("code"), said);
        let own = at.key("code");
        if let Some(first) = codes.insert(raw.code.clone(), own.clone()) {
            said.push(fault::duplicate("duplicate-code", &raw.code, first, own));
        }
        let stage = stage(&mut raw, &at, said);
        let time = raw.time.as_deref().and_then(|words| {
            let time = clock(words);
            if time.is_none() {
                said.push(fault::bad_time(words, at.key("time")));
            }
            time
        });
        let index = raw.index.as_deref();
        let indices = &known.indices;
        Some(Announcement {
            index: indices.find_some(index, || at.key("index"), said),
            date: date(Some(&raw.date), || at.key("date"), said)?,
            // What was brought up to date on a day to come was not, so far.
            updated: date(raw.updated.as_deref(), || at.key("updated"), said)
                .filter(|day| !visibility.is_to_come(*day)),
            code: raw.code,
            title: text(raw.title),
            year: raw.year,
            time,
            stage: stage?,
            place: text(raw.place),
            note: text(raw.note),
            origin: at,
        })
    })
    .collect()
}

fn stage(raw: &mut schema::Announcement, at: &Origin, said: &mut Vec<Diagnostic>) -> Option<Stage> {
    Some(
        match choice(&raw.state, &STAGES, || at.key("state"), said) {
            Word::Expected => Stage::Expected,
            Word::Confirmed => Stage::Confirmed,
            Word::Announced => Stage::Announced,
            Word::Moved => {
                let was = date(raw.was.as_deref(), || at.key("was"), said);
                for (key, given) in [("was", raw.was.is_some()), ("reason", raw.reason.is_some())] {
                    if !given {
                        said.push(fault::missing_key(key, at.key("state")));
                    }
                }
                Stage::Moved {
                    was: was?,
                    reason: text(raw.reason.take())?,
                }
            }
        },
    )
}

/// `08:30` as hour and minute.
fn clock(words: &str) -> Option<(i8, i8)> {
    let (hour, minute) = words.split_once(':')?;
    let two = |part: &str, below: i8| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|n| digits && *n < below)
    };
    Some((two(hour, 24)?, two(minute, 60)?))
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn a_time_of_day_has_two_digits_and_two() {
        assert_eq!(clock("08:30"), Some((8, 30)));
        assert_eq!(clock("00:00"), Some((0, 0)));
        for words in ["8:30", "24:00", "08:60", "08.30", "-1:30", "08:3a", ""] {
            assert_eq!(clock(words), None, "{words}");
        }
    }
}
