//! Targets in places, where units were merged between the act that sets them and what was reached: a place among 63 is none
//! among 34.

use super::{Analysis, Rank, targets};
use model::{
    Date, Goal, Index, IndexId, Life, Mergers, Programme, Quantity, Record, Target, Unit, UnitId,
    Year,
};

/// What keeps a target in places from being decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Across {
    /// The index.
    pub index: IndexId,
    /// The field that ranks the unit.
    pub field: usize,
    /// The unit.
    pub unit: UnitId,
    /// The day from which there are other units.
    pub since: Date,
    /// Where the last result before that day lies among the units since.
    pub before: Option<Before>,
    /// Whether a goal that is missed among fewer units is missed among more.
    keeps_missed: bool,
}

/// The last result before units were merged, among those that there are since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The year.
    pub year: Year,
    /// The place that the unit had then; none where it came of a merger itself.
    pub rank: Option<Rank>,
    /// The best place that it may come to.
    pub best: u32,
    /// The worst.
    pub worst: u32,
    /// Of how many units.
    pub of: u32,
    /// How many units have no result.
    pub lacking: usize,
}

impl Across {
    /// The target whose last value is of `reached`, or that is to be reached then: nothing where as many units were ranked when
    /// its programme was laid down.
    pub(super) fn of(
        record: &Record,
        analysis: &Analysis,
        (programme, target): (&Programme, &Target),
        reached: Year,
    ) -> Option<Self> {
        if target.quantity != Quantity::Rank {
            return None;
        }
        let (id, unit) = (target.index?, targets::unit(programme, target)?);
        let (index, own) = (record.index(id), record.unit(unit));
        let field = index.field_of(own)?;
        let known = match target.goal {
            Some(Goal::Up { from, .. }) => from,
            // Whoever lays down a place for some years knows the ranking of the year before.
            _ => programme.from?.checked_sub(1)?,
        };
        let since = merged(record, (index, field), known, reached)?;
        Some(Self {
            index: id,
            field,
            unit,
            since,
            before: before(record, analysis, (id, field, unit), (since, reached)),
            keeps_missed: index.mergers == Mergers::Between && own.lives_at_end_of(known),
        })
    }

    /// Whether the verdict on a goal that is missed by its number is certain: who stands behind so many merged units stands
    /// behind a part of each.
    pub(super) fn is_certainly_missed(&self, holds: bool) -> bool {
        self.keeps_missed && !holds
    }
}

/// The day from which units of a field are merged that were apart at the end of one year and no more at that of another.
fn merged(
    record: &Record,
    (index, field): (&Index, usize),
    known: Year,
    reached: Year,
) -> Option<Date> {
    let kinds = &index.fields[field].kinds;
    let is_other = |unit: &Unit| {
        let mut after = unit.successors.iter().map(|id| record.unit(*id));
        // Who goes on alone under another code changes nobody's place.
        unit.successors.len() > 1
            || after.any(|after| after.predecessors.len() > 1 || after.lives_at_end_of(known))
    };
    let ended = record.units.iter().filter(|unit| {
        kinds.contains(&unit.kind)
            && unit.lives_at_end_of(known)
            && unit.life_at_end_of(reached) == Life::After
            && is_other(unit)
    });
    let last = ended
        .filter_map(|unit| unit.to)
        .max_by_key(|day| day.last_day())?;
    let (year, month, day) = last.next_day();
    Date::new(i16::try_from(year).ok()?, Some(month), Some(day))
}

/// The last year before a day of which it is certain where the unit would stand among those of a later year.
fn before(
    record: &Record,
    analysis: &Analysis,
    (index, field, unit): (IndexId, usize, UnitId),
    (since, reached): (Date, Year),
) -> Option<Before> {
    let editions = record.editions.iter().zip(&analysis.tables).rev();
    let mut editions = editions.filter(|(edition, _)| (edition.year, 12, 31) < since.first_day());
    editions.find_map(|(edition, standings)| {
        let mut tables = edition.tables.iter().zip(standings);
        let (table, standing) = tables.find(|(table, _)| table.index == index)?;
        let later = standing.fields.iter().find(|one| one.field == field)?;
        let later = later.later.as_ref()?;
        // Boundaries that are newer than what was reached tell nothing of it.
        if later.since.first_day() > (reached, 12, 31) {
            return None;
        }
        let range = later.of(unit)?;
        let row = table.rows.iter().position(|row| row.unit == unit);
        Some(Before {
            year: edition.year,
            rank: row.and_then(|row| standing.rows[row].rank),
            best: range.best,
            worst: range.worst,
            of: later.of,
            lacking: later.lacking,
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::{Met, TargetStanding, analyse};
    use model::{Date, Goal, Mergers, Quantity, Record};
    use sample::decimal;

    /// What becomes of a place that unit 0 was to reach by 2025, set when there were four units, of which two were merged.
    fn standing(goal: Goal, reached: &[&str], fill: impl FnOnce(&mut Record)) -> TargetStanding {
        let record = sample::record(|sample| {
            let scores = ["50", "60", "40", "55"].map(Some);
            sample::merge_of_four(sample, 2024, scores);
            sample::place_to_reach(sample, goal, reached);
            fill(&mut sample.0);
        });
        analyse(&record).programmes[0].targets[0].clone()
    }

    const SECOND: fn() -> Goal = || Goal::AtMost(decimal("2"));

    #[test]
    fn a_place_among_fewer_units_decides_nothing() {
        let told = standing(SECOND(), &["2"], |_| ());
        assert_eq!((told.met, told.margin), (Met::Undecidable, None));
        let across = told.across.expect("a merger");
        assert_eq!(Some(across.since), Date::parse("2025-07-01"));
        let before = across.before.expect("the places are certain");
        let rank = before.rank.expect("a rank");
        assert_eq!((before.year, rank.place, rank.of), (2024, 3, Some(4)));
        assert_eq!((before.best, before.worst, before.of), (2, 3, 3));
    }

    #[test]
    fn who_is_behind_merged_units_is_behind_a_part_of_each() {
        assert_eq!(standing(SECOND(), &["3"], |_| ()).met, Met::No);
        let unstated = |record: &mut Record| record.indices[0].mergers = Mergers::Unstated;
        let told = standing(SECOND(), &["3"], unstated);
        assert_eq!(told.met, Met::Undecidable);
        assert_eq!(told.across.expect("a merger").before, None);
    }

    #[test]
    fn what_is_still_to_be_reached_is_told_to_be_undecidable_too() {
        let told = standing(SECOND(), &[], |_| ());
        assert_eq!(told.met, Met::Unknown);
        assert!(told.across.is_some());
    }

    #[test]
    fn a_place_that_is_set_or_reached_among_the_same_units_is_decided() {
        let later = |record: &mut Record| record.programmes[0].from = Some(2026);
        let told = standing(SECOND(), &["2"], later);
        assert_eq!((told.met, told.across), (Met::Yes, None));
        let alone = |record: &mut Record| {
            record.units[1].successors.clear();
            record.units[2].successors.clear();
            record.units[5].predecessors.clear();
        };
        assert_eq!(standing(SECOND(), &["2"], alone).met, Met::Yes);
        let points =
            |record: &mut Record| record.programmes[0].targets[0].quantity = Quantity::Points;
        assert_eq!(standing(SECOND(), &["2"], points).met, Met::Yes);
    }
}
