//! The units of the record as a list may name them.

use std::collections::BTreeMap;

use super::super::times::without_time;
use lang::names::same;
use model::{Date, Level, Record, Unit, UnitId};

/// The units of the record by their names.
pub(super) struct Old<'a> {
    record: &'a Record,
    known: BTreeMap<String, Vec<UnitId>>,
}

impl<'a> Old<'a> {
    pub(super) fn new(record: &'a Record) -> Self {
        let mut known: BTreeMap<String, Vec<UnitId>> = BTreeMap::new();
        for (id, unit) in record.all_units() {
            let names = [&unit.name.vi]
                .into_iter()
                .chain(unit.full.as_ref().map(|full| &full.vi));
            let was = unit.was.iter();
            let was = was.flat_map(|was| was.name.iter().chain(&was.full));
            let names = names.chain(was.map(|text| &text.vi));
            // A name that says of which time it is has its name alone too: lives tell units of one name apart.
            let all: Vec<&str> = names.chain(&unit.aliases).map(String::as_str).collect();
            let alone = all.iter().filter_map(|name| without_time(name));
            for name in alone.chain(all.iter().copied()) {
                let ids = known.entry(same(name)).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        Self { record, known }
    }

    /// The units of a name, at a level where one is known.
    pub(super) fn called(&self, names: &[&str], level: Option<Level>) -> Vec<UnitId> {
        let mut all: Vec<UnitId> = Vec::new();
        for name in names {
            for id in self.known.get(&same(name)).into_iter().flatten() {
                let of_level = level.is_none_or(|level| self.level(*id) == level);
                if of_level && !all.contains(id) {
                    all.push(*id);
                }
            }
        }
        all
    }

    pub(super) fn unit(&self, id: UnitId) -> &'a Unit {
        self.record.unit(id)
    }

    pub(super) fn level(&self, id: UnitId) -> Level {
        self.record.kind(self.unit(id).kind).level
    }

    /// Whether a unit lives on a day; where no day is given, whether it lives still.
    pub(super) fn lives(&self, id: UnitId, day: Option<Date>) -> bool {
        let unit = self.unit(id);
        match day {
            None => unit.to.is_none(),
            Some(day) => {
                let day = day.first_day();
                unit.from.is_none_or(|from| from.first_day() <= day)
                    && unit.to.is_none_or(|to| to.last_day() >= day)
            }
        }
    }

    /// Whether a unit begins on a day.
    pub(super) fn begins(&self, id: UnitId, day: Date) -> bool {
        let from = self.unit(id).from;
        from.is_some_and(|from| from.first_day() == day.first_day())
    }
}

/// The day before another.
pub(super) fn day_before(day: Date) -> Option<Date> {
    let (year, month, day) = day.day_before();
    Date::new(i16::try_from(year).ok()?, Some(month), Some(day))
}

/// The day after another.
pub(super) fn day_after(day: Date) -> Option<Date> {
    let (year, month, day) = day.next_day();
    Date::new(i16::try_from(year).ok()?, Some(month), Some(day))
}
