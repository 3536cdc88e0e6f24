//! A field on boundaries that came later: what is certain of its ranks without any assumption.
//!
//! Where the score of a merged unit lies between those of its parts, its rank among the units of the new boundaries lies
//! between two places, and so does that of every other unit. A part without a result may have had any.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{FieldStanding, Standing};
use model::{Date, Index, Mergers, Populations, Record, Table, UnitId, Year};

/// The units of a field as they are after the last merger, with what is certain of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boundaries {
    /// The day from which the last of them is as it is.
    pub since: Date,
    /// How many units there are.
    pub of: u32,
    /// How many units of the year have no result, and may stand anywhere.
    pub lacking: usize,
    ranges: BTreeMap<UnitId, Range>,
}

impl Boundaries {
    /// The units of which it is known where they would stand.
    pub fn units(&self) -> impl Iterator<Item = UnitId> {
        self.ranges.keys().copied()
    }

    /// Where a unit of the new boundaries would stand; nothing for one whose own parts are not all known.
    #[must_use]
    pub fn of(&self, unit: UnitId) -> Option<&Range> {
        self.ranges.get(&unit)
    }
}

/// Between which places and values a unit lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The best place.
    pub best: u32,
    /// The worst place.
    pub worst: u32,
    /// The units that it is made of, in the order of the record; itself alone where it did not change.
    pub parts: Vec<UnitId>,
    /// The lowest score, or share where shares compare, and the highest.
    pub values: (Decimal, Decimal),
    /// The mean of the parts by their populations, where the site gives all of them: its own arithmetic, and no result.
    pub mean: Option<Decimal>,
}

/// The field of a table on the newest boundaries that the record knows; nothing where none of its units merged since, not
/// all of the field is listed, or it is not known where each went.
pub(super) fn later(
    record: &Record,
    (index, field, year): (&Index, usize, Year),
    table: &Table,
    standing: &FieldStanding,
    rows: &[Standing],
) -> Option<Boundaries> {
    if index.mergers != Mergers::Between || !table.is_complete(Some(field)) {
        return None;
    }
    let field = &index.fields[field];
    let ranked = |id: UnitId| field.has(record.unit(id));
    let mut parts: BTreeMap<UnitId, Vec<UnitId>> = BTreeMap::new();
    for (id, unit) in record.all_units().filter(|(id, _)| ranked(*id)) {
        if unit.lives_at_end_of(year) {
            let now = became(record, id).filter(|now| ranked(*now))?;
            parts.entry(now).or_default().push(id);
        } else if unit.to.is_none() {
            parts.entry(id).or_default();
        }
    }
    let merged = parts
        .iter()
        .filter(|(now, of)| !of.is_empty() && of[..] != [**now]);
    let since = merged.map(|(now, _)| record.unit(*now).from);
    // A successor whose first day is not known leaves nothing to name.
    let since = since.reduce(|a, b| Some(a?.max(b?)))??;
    let with_score = standing.order.iter().filter_map(|&row| {
        let result = &table.rows[row as usize];
        let share = standing.by_share.then(|| rows[row as usize].share);
        Some((result.unit, share.unwrap_or(result.score.score())?))
    });
    let scores: BTreeMap<UnitId, Decimal> = with_score.collect();
    // A mean of shares of unlike maxima is no score.
    let populations = record.site.populations.as_ref();
    let populations = populations.filter(|_| !standing.by_share);
    let lacking = parts
        .values()
        .flatten()
        .filter(|part| !scores.contains_key(part));
    Some(Boundaries {
        since,
        of: u32::try_from(parts.len()).ok()?,
        lacking: lacking.count(),
        ranges: ranges(parts, &scores, populations),
    })
}

/// What a unit is by now; nothing where it was divided, or ended without a successor.
fn became(record: &Record, id: UnitId) -> Option<UnitId> {
    let mut now = id;
    // Content in which units succeed each other in a circle is refused elsewhere; it must not hold this up.
    for _ in 0..=record.units.len() {
        match record.unit(now).successors[..] {
            [] => return record.unit(now).to.is_none().then_some(now),
            [next] => now = next,
            _ => return None,
        }
    }
    None
}

/// The lowest and the highest value of the parts; nothing where one has none.
fn ends(parts: &[UnitId], scores: &BTreeMap<UnitId, Decimal>) -> Option<(Decimal, Decimal)> {
    let values: Option<Vec<Decimal>> = parts.iter().map(|part| scores.get(part).copied()).collect();
    let values = values?;
    // A unit that is made of none of them was founded since, and may stand anywhere.
    Some((*values.iter().min()?, *values.iter().max()?))
}

/// The mean of the values of several parts by how many people each had; nothing where that is not known of one.
fn mean(
    parts: &[UnitId],
    scores: &BTreeMap<UnitId, Decimal>,
    populations: &Populations,
) -> Option<Decimal> {
    if parts.len() < 2 {
        return None;
    }
    let (mut sum, mut people) = (Decimal::ZERO, Decimal::ZERO);
    for part in parts {
        let weight = Decimal::from(*populations.of.get(part)?);
        sum = sum.checked_add(weight.checked_mul(*scores.get(part)?)?)?;
        people += weight;
    }
    sum.checked_div(people)
}

/// Who is certainly better stands ahead whatever the weights; who may be better can. One without values may stand anywhere.
fn ranges(
    parts: BTreeMap<UnitId, Vec<UnitId>>,
    scores: &BTreeMap<UnitId, Decimal>,
    populations: Option<&Populations>,
) -> BTreeMap<UnitId, Range> {
    let all = parts.len();
    let known = parts
        .into_iter()
        .filter_map(|(now, of)| Some((now, ends(&of, scores)?, of)));
    let known: Vec<_> = known.collect();
    let (mut lows, mut highs): (Vec<_>, Vec<_>) = known.iter().map(|one| one.1).unzip();
    lows.sort_unstable();
    highs.sort_unstable();
    let anywhere = all - known.len();
    let above = |sorted: &[Decimal], value: Decimal| {
        sorted.len() - sorted.partition_point(|one| *one <= value)
    };
    let place = |better: usize| u32::try_from(better + 1).ok();
    let range = |(now, (low, high), parts): (UnitId, (Decimal, Decimal), Vec<UnitId>)| {
        // It is not ahead of itself, though its own best is above its own worst.
        let own = usize::from(high > low);
        let range = Range {
            best: place(above(&lows, high))?,
            worst: place(above(&highs, low) - own + anywhere)?,
            mean: populations.and_then(|known| mean(&parts, scores, known)),
            parts,
            values: (low, high),
        };
        Some((now, range))
    };
    known.into_iter().filter_map(range).collect()
}

#[cfg(test)]
mod tests {
    use super::Range;
    use crate::analyse;
    use model::{Date, Mergers, Record, UnitId};
    use sample::decimal;

    /// Units 0 to 4 in 2018, of which 1 and 2 became unit 5 afterwards.
    fn merged(scores: &[(u32, Option<&str>)], fill: impl FnOnce(&mut Record)) -> Record {
        sample::record(|sample| {
            sample::merge(sample, &[1, 2], 5);
            for unit in [6, 7] {
                sample.0.units[unit].to = Date::parse("2015-12-31");
            }
            sample.table(2018, 0, scores);
            fill(&mut sample.0);
        })
    }

    const FIVE: [(u32, Option<&str>); 5] = [
        (0, Some("50")),
        (1, Some("60")),
        (2, Some("40")),
        (3, Some("55")),
        (4, Some("45")),
    ];

    /// Best and worst place of a unit, and among how many.
    fn places(record: &Record, unit: u32) -> Option<(u32, u32, u32)> {
        let analysis = analyse(record);
        let later = analysis.tables[0][0].fields[0].later.as_ref()?;
        let Range { best, worst, .. } = later.of(UnitId(unit))?;
        Some((*best, *worst, later.of))
    }

    #[test]
    fn a_merged_unit_may_stand_wherever_its_parts_do() {
        let record = merged(&FIVE, |_| {});
        assert_eq!(places(&record, 5), Some((1, 4, 4)));
        assert_eq!(places(&record, 3), Some((1, 2, 4)));
        assert_eq!(places(&record, 0), Some((2, 3, 4)));
        assert_eq!(places(&record, 4), Some((3, 4, 4)));
        assert_eq!(places(&record, 1), None, "it is there no more");
        let later = &analyse(&record).tables[0][0].fields[0].later;
        let later = later.as_ref().expect("a merger");
        assert_eq!(Some(later.since), Date::parse("2025-07-01"));
        let merged = later.of(UnitId(5)).expect("a range");
        assert_eq!(merged.parts, [UnitId(1), UnitId(2)]);
        assert_eq!(merged.values, (decimal("40"), decimal("60")));
    }

    #[test]
    fn a_part_without_a_result_may_have_had_any() {
        let mut scores = FIVE;
        scores[1].1 = None;
        let record = merged(&scores, |_| {});
        assert_eq!(places(&record, 5), None);
        assert_eq!(places(&record, 3), Some((1, 2, 4)));
        assert_eq!(places(&record, 4), Some((3, 4, 4)));
        // One that the table does not list at all is lacking just so, and so is one that was founded since.
        let record = merged(&FIVE[1..], |_| {});
        assert_eq!(places(&record, 4), Some((2, 4, 4)));
        let founded = |record: &mut Record| {
            record.units[6].from = Date::parse("2020-01-01");
            record.units[6].to = None;
        };
        assert_eq!(places(&merged(&FIVE, founded), 3), Some((1, 3, 5)));
    }

    #[test]
    fn nothing_is_said_where_it_is_not_known_what_became_of_a_unit() {
        let gone = |record: &mut Record| record.units[3].to = Date::parse("2024-12-31");
        assert_eq!(places(&merged(&FIVE, gone), 0), None);
        let divided = |record: &mut Record| record.units[1].successors.push(UnitId(6));
        assert_eq!(places(&merged(&FIVE, divided), 0), None);
        let undated = |record: &mut Record| record.units[5].from = None;
        assert_eq!(places(&merged(&FIVE, undated), 0), None);
        let unstated = |record: &mut Record| record.indices[0].mergers = Mergers::Unstated;
        assert_eq!(places(&merged(&FIVE, unstated), 0), None);
        let circle = |record: &mut Record| record.units[5].successors = vec![UnitId(1)];
        assert_eq!(places(&merged(&FIVE, circle), 0), None);
    }

    #[test]
    fn the_mean_of_parts_is_by_their_populations_and_only_where_all_are_known() {
        let mean = |people: &[(u32, u32)]| {
            let record = merged(&FIVE, |record| {
                let of = people.iter().map(|(unit, people)| (UnitId(*unit), *people));
                record.site.populations = Some(model::Populations {
                    source: model::SourceId(0),
                    of: of.collect(),
                });
            });
            let analysis = analyse(&record);
            let later = analysis.tables[0][0].fields[0].later.as_ref()?;
            assert_eq!(later.of(UnitId(0))?.mean, None, "it is what it was");
            later.of(UnitId(5))?.mean
        };
        // 60 of three people and 40 of one.
        assert_eq!(mean(&[(1, 3), (2, 1)]), Some(decimal("55")));
        assert_eq!(mean(&[(1, 3)]), None);
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn where_nothing_merged_there_are_no_other_boundaries() {
        let alone = |record: &mut Record| {
            for unit in &mut record.units {
                unit.successors.clear();
                unit.to = None;
            }
        };
        assert_eq!(places(&merged(&FIVE, alone), 0), None);
    }
}
