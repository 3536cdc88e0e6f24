//! A complete table without a row of a unit that lives and is of a kind that is ranked.

use std::collections::BTreeSet;

use super::{Check, Entry, Rows, Rule, fields, is_complete};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Date, Field, KindId, Level, Record, Unit, UnitId, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-missing",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unit-missing"),
    why: message!("why--unit-missing"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if counted(&rows.all) {
        return found;
    }
    let all = fields(&rows.all);
    for field in all.iter().filter(|field| is_complete(field)) {
        found.extend(of_field(rows.record, field));
    }
    found.extend(without_rows(rows, &all));
    found
}

/// Fields of the index of which the table has no row at all, where units of them live.
fn without_rows(rows: &Rows<'_>, all: &[Vec<&Entry<'_>>]) -> Vec<Diagnostic> {
    let Some(first) = rows.all.first().filter(|_| rows.all.len() > 1) else {
        return Vec::new();
    };
    let parents: BTreeSet<Option<UnitId>> =
        rows.all.iter().map(|entry| entry.unit.parent).collect();
    let ranked = all.iter().filter_map(|rows| field(rows.first()?));
    let ranked: BTreeSet<&str> = ranked.map(|field| &*field.code).collect();
    let announced = first.index.fields.iter().enumerate();
    let asked = |place: usize| first.table.announces(place) && first.table.is_complete(Some(place));
    let announced = announced.filter(|(place, _)| asked(*place));
    let empty = announced
        .map(|(_, field)| field)
        .filter(|field| !ranked.contains(&*field.code));
    let listed: BTreeSet<UnitId> = rows.all.iter().map(|entry| entry.result.unit).collect();
    let lists = empty.map(|field| missing(rows.record, first, field, &parents, &listed));
    let lists = lists.filter(|missing| !missing.is_empty());
    lists
        .map(|missing| told(rows.record, first, 0, &missing))
        .collect()
}

/// Whether the number of ranked units is stated, and is the number of rows that have a result.
fn counted(rows: &[Entry<'_>]) -> bool {
    let results = rows
        .iter()
        .filter(|entry| entry.result.score.score().is_some() || entry.result.rank.is_some())
        .count();
    let of = rows.first().and_then(|entry| entry.table.of);
    of.is_some_and(|of| usize::try_from(of) == Ok(results))
}

fn of_field(record: &Record, rows: &[&Entry<'_>]) -> Option<Diagnostic> {
    let (first, others) = rows.split_first()?;
    // A table of one row ranks nobody.
    if others.is_empty() {
        return None;
    }
    let field = field(first)?;
    let listed: BTreeSet<UnitId> = rows.iter().map(|entry| entry.result.unit).collect();
    let parents: BTreeSet<Option<UnitId>> = rows.iter().map(|entry| entry.unit.parent).collect();
    let missing = missing(record, first, field, &parents, &listed);
    (!missing.is_empty()).then(|| told(record, first, rows.len(), &missing))
}

/// The field in which a row is ranked.
fn field<'a>(entry: &Entry<'a>) -> Option<&'a Field> {
    let place = entry.standing.field.map(usize::from)?;
    let field = entry.standings.fields.get(place)?.field;
    entry.index.fields.get(field)
}

/// The living units of a field, and of some units above, that are not listed.
fn missing(
    record: &Record,
    of: &Entry<'_>,
    field: &Field,
    parents: &BTreeSet<Option<UnitId>>,
    listed: &BTreeSet<UnitId>,
) -> Vec<UnitId> {
    let took_part = took_part(record, of, &field.kinds);
    let is_asked_for = |id: UnitId, unit: &Unit| {
        let is_body = record.kind(unit.kind).level == Level::Body;
        field.has(unit) && parents.contains(&unit.parent) && (!is_body || took_part.contains(&id))
    };
    // Where units are ranked that began within the year, as after a merger, all are asked for that were there by then.
    let begun = listed.iter().filter_map(|id| record.unit(*id).from);
    let by = begun.map(Date::first_day).max();
    let by = by.unwrap_or_default().max((of.year, 1, 1));
    let missing = record.all_units().filter(|(id, unit)| {
        is_asked_for(*id, unit) && !listed.contains(id) && lives_through(unit, by, of.year)
    });
    let mut missing: Vec<UnitId> = missing.map(|(id, _)| id).collect();
    // Whoever reads the site asks for its own unit first.
    missing.sort_by_key(|id| (*id != record.site.home, *id));
    missing
}

/// Of bodies, which mostly are not ranked at all, those that the index has ranked in another year.
fn took_part(record: &Record, of: &Entry<'_>, kinds: &[KindId]) -> BTreeSet<UnitId> {
    let mut all = kinds.iter().map(|kind| record.kind(*kind).level);
    if !all.any(|level| level == Level::Body) {
        return BTreeSet::new();
    }
    let tables = record.editions.iter().flat_map(|edition| &edition.tables);
    let tables = tables.filter(|table| table.index == of.table.index);
    let rows = tables.flat_map(|table| &table.rows);
    rows.map(|row| row.unit).collect()
}

/// Whether a unit certainly is there from a day of a year on, and still is when the year is over and appraised.
fn lives_through(unit: &Unit, by: (Year, i8, i8), year: Year) -> bool {
    let born = unit.from.is_none_or(|from| from.last_day() <= by);
    let ended = unit.to.is_some_and(|to| to.first_day() <= (year, 12, 31));
    born && !ended
}

/// As many names as fit into a message.
const NAMES: usize = 8;

fn told(record: &Record, entry: &Entry<'_>, rows: usize, missing: &[UnitId]) -> Diagnostic {
    let names = Words::of(|lang| {
        let units = missing
            .iter()
            .take(NAMES)
            .map(|id| record.unit(*id).name.get(lang));
        let names = units.collect::<Vec<_>>().join(", ");
        if missing.len() > NAMES {
            format!("{names}, …")
        } else {
            names
        }
    });
    let n = missing.len();
    let codes: Vec<&str> = missing
        .iter()
        .take(1)
        .map(|id| record.unit(*id).code.as_str())
        .collect();
    let code = codes.concat();
    let table = Words::of(|lang| format!("{} {}", entry.index.short.get(lang), entry.year));
    let of = entry.table.of;
    let label = match of {
        Some(of) => tell!("unit-missing-table-units-field-of", rows, of),
        None => tell!("unit-missing-table-units-field", rows),
    };
    let found = RULE.found(
        entry.table.origin.key("coverage"),
        tell!(
            "unit-missing-said-complete-lacks",
            table => table,
            n,
            names => names,
        ),
        label,
    );
    let found = found.against(
        record.unit(missing[0]).origin.clone(),
        tell!("unit-missing-no-row"),
    );
    found.help(tell!("unit-missing-help", code))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Coverage, Date, KindId, Level, UnitId};

    fn found(change: impl Fn(&mut sample::Sample)) -> Vec<String> {
        let record = sample::record(|record| {
            let rows: Vec<(u32, Option<&str>)> = (0..7).map(|unit| (unit, Some("70"))).collect();
            record.table(2018, 0, &rows);
            change(record);
        });
        let found = RULE.check(&record, &analyse(&record));
        found.into_iter().map(|one| one.message.en).collect()
    }

    #[test]
    fn each_living_unit_of_the_field_has_a_row() {
        let lacks = "one 2018 is said to be complete and lacks 1: Unit 7";
        assert_eq!(found(|_| {}), [lacks]);
        let table = |record: &mut sample::Sample, of| record.0.editions[0].tables[0].of = of;
        assert_eq!(found(|record| table(record, Some(8))), [lacks]);
        assert_eq!(found(|record| table(record, Some(7))), [""; 0]);
        assert_eq!(
            found(|record| record.0.editions[0].tables[0].coverage = Coverage::Partial.into()),
            [""; 0]
        );
    }

    #[test]
    fn a_unit_that_lives_for_a_part_of_the_year_is_not_asked_for() {
        let born = |date| found(move |record| record.0.units[7].from = Date::parse(date)).len();
        assert_eq!(["2018-01-01", "2018-07-01", "2018"].map(born), [1, 0, 0]);
        let ended = |date| found(move |record| record.0.units[7].to = Date::parse(date)).len();
        assert_eq!(["2018-12-31", "2019-06-30", "2017"].map(ended), [0, 1, 0]);
        assert_eq!(
            found(|record| record.0.units[7].parent = Some(UnitId(0))),
            [""; 0]
        );
    }

    #[test]
    fn where_units_are_ranked_that_began_within_the_year_all_of_that_day_are_asked_for() {
        let begun = |dates: [&str; 2]| {
            let born = |record: &mut sample::Sample| {
                for (unit, date) in [6, 7].into_iter().zip(dates) {
                    record.0.units[unit].from = Date::parse(date);
                }
            };
            found(born).len()
        };
        assert_eq!(begun(["2018-07-01", "2018-07-01"]), 1);
        assert_eq!(begun(["2018-07-01", "2018-03-01"]), 1);
        assert_eq!(begun(["2018-07-01", "2018-08-01"]), 0);
    }

    /// A second kind, ranked apart, and a unit of it.
    fn with_second_field(record: &mut sample::Sample, level: Level) {
        let record = &mut record.0;
        let mut kind = record.kinds[0].clone();
        (kind.code, kind.level) = ("firm".to_owned(), level);
        record.kinds.push(kind);
        let mut field = record.indices[0].fields[0].clone();
        (field.code, field.kinds) = ("firms".to_owned(), vec![KindId(1)]);
        record.indices[0].fields.push(field);
        record.units[7].kind = KindId(1);
    }

    #[test]
    fn a_field_without_a_row_lacks_all_of_its_units() {
        let lacks = "one 2018 is said to be complete and lacks 1: Unit 7";
        let commune = Level::Commune;
        assert_eq!(found(|record| with_second_field(record, commune)), [lacks]);
        let listed = found(|record| {
            with_second_field(record, commune);
            let mut row = record.0.editions[0].tables[0].rows[6].clone();
            row.unit = UnitId(7);
            record.0.editions[0].tables[0].rows.push(row);
        });
        assert_eq!(listed, [""; 0]);
    }

    #[test]
    fn a_unit_that_has_a_row_is_lacking_in_no_field() {
        let both = found(|record| {
            with_second_field(record, Level::Commune);
            let kinds = vec![KindId(0), KindId(1)];
            record.0.indices[0].fields[1].kinds = kinds;
        });
        assert_eq!(
            both,
            ["one 2018 is said to be complete and lacks 1: Unit 7"]
        );
    }

    #[test]
    fn a_body_is_asked_for_where_the_index_ranks_it_in_another_year() {
        let lacks = "one 2018 is said to be complete and lacks 1: Unit 7";
        let body = Level::Body;
        for with_field in [false, true] {
            let change = |record: &mut sample::Sample| {
                record.0.kinds[0].level = body;
                if with_field {
                    with_second_field(record, body);
                }
            };
            assert_eq!(found(change), [""; 0]);
            let other = found(|record| {
                change(record);
                let table = record.table(2019, 0, &[(7, Some("70")), (6, Some("60"))]);
                table.coverage = Coverage::Partial.into();
            });
            assert_eq!(other, [lacks]);
        }
    }

    #[test]
    fn the_home_unit_is_named_first() {
        let found = found(|record| {
            record.0.editions[0].tables[0].rows.truncate(5);
            record.0.site.home = UnitId(6);
        });
        assert_eq!(
            found,
            ["one 2018 is said to be complete and lacks 3: Unit 6, Unit 5, Unit 7"]
        );
    }
}
