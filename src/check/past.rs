//! What the rules on declared changes share: the year compared with, and what stands between the two years.

use super::Entry;
use super::entry::maximum as highest;
use derive::{Analysis, Point};
use diagnostic::{Origin, Words, tell};
use model::{Date, DeclaredChange, Record, Unit, Year};

/// A change that a source declares, and where.
pub(super) struct Declared {
    /// The change.
    pub(super) change: DeclaredChange,
    /// Its place: the mapping with `since`.
    pub(super) at: Origin,
    /// Whose it is, for messages.
    pub(super) of: Words,
    /// What changed.
    pub(super) what: What,
}

/// What a declared change is a change of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Total,
    Part,
}

/// The changes that a row and its parts declare.
pub(super) fn declared(entry: &Entry<'_>) -> Vec<Declared> {
    let own = entry.result.change.as_deref().map(|change| Declared {
        change: *change,
        at: entry.result.origin.key("change"),
        of: entry.name(),
        what: What::Total,
    });
    let parts = entry.result.parts.iter().filter_map(|part| {
        Some(Declared {
            change: *entry.result.part_change(part.component)?,
            at: entry.part_origin(part, "change"),
            of: entry.part_name(part),
            what: What::Part,
        })
    });
    own.into_iter().chain(parts).collect()
}

/// The unit's result in an earlier year, where the record has one.
pub(super) fn point<'a>(
    entry: &Entry<'_>,
    analysis: &'a Analysis,
    year: Year,
) -> Option<&'a Point> {
    let series = analysis
        .series
        .get(&(entry.table.index, entry.result.unit))?;
    let place = series
        .points
        .binary_search_by_key(&year, |point| point.year);
    place.ok().map(|place| &series.points[place])
}

/// Why two years do not compare: what was new, in words, and where the author says so.
pub(super) struct Obstacle {
    /// "the framework changed".
    pub(super) what: Words,
    /// Where that is written.
    pub(super) at: Origin,
}

/// Another framework, not declared comparable.
pub(super) fn framework(entry: &Entry<'_>, since: Year) -> Option<Obstacle> {
    let old = entry.index.framework_of(since)?;
    if entry.index.compare(old, entry.table.framework) {
        return None;
    }
    let (old, new) = (&entry.index.framework(old).name, &entry.framework.name);
    Some(Obstacle {
        what: tell!("past-framework-changed", old => old, new => new),
        at: entry.framework.origin.key("from"),
    })
}

/// Another highest total.
pub(super) fn maximum(
    record: &Record,
    analysis: &Analysis,
    entry: &Entry<'_>,
    since: Year,
) -> Option<Obstacle> {
    let (new, at) = entry.maximum()?;
    let whose = (entry.table.index, entry.result.unit);
    let (old, _) = highest(record, analysis, whose, since)?;
    (old != new).then(|| Obstacle {
        what: tell!("past-maximum-changed", old, new),
        at,
    })
}

/// The unit was born, or took in another, in between.
pub(super) fn merger(record: &Record, entry: &Entry<'_>, since: Year) -> Option<Obstacle> {
    let unit = entry.unit;
    if let Some(from) = unit.from.filter(|from| from.year() > since) {
        return Some(Obstacle {
            what: tell!("past-unit-exists-only-since", from),
            at: unit.origin.key("from"),
        });
    }
    let taken_in = |unit: &&Unit| {
        let end = unit.to.map(Date::year);
        end.is_some_and(|end| since <= end && end < entry.year)
    };
    let mut predecessors = unit.predecessors.iter().map(|id| record.unit(*id));
    let other = predecessors.find(taken_in)?;
    Some(Obstacle {
        what: tell!("past-unit-took", other => other.name),
        at: other.origin.key("successors"),
    })
}
