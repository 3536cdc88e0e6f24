//! Target programmes with their goals and what was reached.

use rust_decimal::Decimal;

use super::{Known, choice, code, date, number, text};
use crate::fault;
use crate::read::Read;
use crate::schema;
use diagnostic::{Diagnostic, Origin, tell};
use model::{
    Actual, Claim, Date, Goal, Measure, Narrative, Programme, Quantity, Record, Result, SourceId,
    Table, Target, UnitId, Year,
};

pub(crate) const QUANTITIES: [(&str, Quantity); 4] = [
    ("percent", Quantity::Percent),
    ("rank", Quantity::Rank),
    ("points", Quantity::Points),
    ("count", Quantity::Count),
];

/// A programme.
pub(crate) fn programme(
    slug: &str,
    read: Read<schema::Programme>,
    story: Option<Narrative>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Programme {
    let (at, raw) = (read.origin, read.value);
    code(slug, || at.clone(), said);
    let unit = known.units.find(&raw.unit, || at.key("unit"), said);
    let document = raw.document.as_deref();
    let documents = &known.documents;
    let claim = raw.claim.map(|raw| {
        let at = at.key("claim").key("source");
        let source = known.sources.find(&raw.source, || at, said);
        Claim {
            met: raw.met,
            of: raw.of,
            source: source.unwrap_or(SourceId(0)),
            note: text(raw.note),
        }
    });
    Programme {
        slug: slug.to_owned(),
        short: raw.short.map_or_else(|| raw.name.0.clone(), |text| text.0),
        name: raw.name.0,
        unit: unit.unwrap_or(UnitId(0)),
        basis: text(raw.basis),
        document: documents.find_some(document, || at.key("document"), said),
        from: raw.from,
        to: raw.to,
        claim,
        targets: targets(raw.targets, &at.key("targets"), known, said),
        text: story,
        origin: at,
    }
}

fn targets(
    raw: Vec<schema::Target>,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Target> {
    raw.into_iter()
        .enumerate()
        .map(|(place, raw)| target(raw, at.item(place), known, said))
        .collect()
}

fn target(raw: schema::Target, at: Origin, known: &Known, said: &mut Vec<Diagnostic>) -> Target {
    let index = raw.index.as_deref();
    let actuals = raw.actuals.into_iter().enumerate();
    let mut actuals: Vec<Actual> = actuals
        .filter_map(|(place, raw)| {
            let at = at.key("actuals").item(place);
            if raw.value.is_none() && raw.figure.is_none() && index.is_none() {
                said.push(fault::missing_key("value", at));
                return None;
            }
            actual(raw, at, known, said)
        })
        .collect();
    actuals.sort_by_key(|actual| actual.date);
    let quantity = choice(&raw.quantity, &QUANTITIES, || at.key("quantity"), said);
    let deadline = date(raw.deadline.as_deref(), || at.key("deadline"), said);
    let of = Of {
        quantity,
        by: deadline.map(Date::year),
        has_index: index.is_some(),
    };
    Target {
        number: raw.number.0,
        name: raw.name.0,
        quantity,
        goal: raw.goal.and_then(|raw| goal(&raw, of, &at, said)),
        deadline,
        index: known.indices.find_some(index, || at.key("index"), said),
        units: known.units.find_all(&raw.units, &at.key("units"), said),
        actuals,
        parts: targets(raw.parts, &at.key("parts"), known, said),
        note: text(raw.note),
        origin: at,
    }
}

/// Gives targets of which nobody says what was reached the figures that the record has of their own index and unit, while
/// the programme runs and until the deadline; where its first year is not known, that of the deadline alone.
pub(crate) fn with_figures(mut record: Record) -> Record {
    let mut programmes = std::mem::take(&mut record.programmes);
    for programme in &mut programmes {
        let run = (programme.unit, programme.from, programme.to);
        reach(&mut programme.targets, run, &record);
    }
    record.programmes = programmes;
    record
}

fn reach(
    targets: &mut [Target],
    run @ (own, from, to): (UnitId, Option<Year>, Option<Year>),
    record: &Record,
) {
    for target in targets {
        reach(&mut target.parts, run, record);
        let unit = match target.units[..] {
            [] => own,
            [unit] => unit,
            _ => continue,
        };
        let (Some(index), true) = (target.index, target.actuals.is_empty()) else {
            continue;
        };
        let deadline = target.deadline.map(Date::year);
        let last = deadline.into_iter().chain(to).min();
        let first = from.or(deadline);
        let runs = |year: Year| {
            first.is_some_and(|first| first <= year) && last.is_none_or(|last| year <= last)
        };
        let editions = record.editions.iter().filter(|edition| runs(edition.year));
        let found = editions.filter_map(|edition| {
            let table = edition.table(index)?;
            let row = table.rows.iter().find(|row| row.unit == unit)?;
            let year = i16::try_from(edition.year).ok()?;
            let is_known = is_known(record, table, row, target.quantity);
            let date = Date::new(year, None, None).filter(|_| is_known)?;
            Some(Actual {
                date,
                value: None,
                figure: None,
                ratio: None,
                source: row.source,
                note: None,
                is_written: false,
                origin: target.origin.key("index"),
            })
        });
        target.actuals = found.collect();
    }
}

/// Whether a row has a quantity: as it was published, or as it is worked out. A share needs a maximum; so does a rank where
/// some units have maxima of their own, and where anybody has a score no rank without one stands in a complete table.
fn is_known(record: &Record, table: &Table, row: &Result, quantity: Quantity) -> bool {
    let index = record.index(table.index);
    let scored = |row: &Result| row.score.score().is_some();
    let unit = record.unit(row.unit);
    let most = row.own_max();
    let most = most.or(index.framework_for(table.framework, unit).max);
    let own_maxima = || table.rows.iter().any(|row| row.own_max().is_some());
    match quantity {
        Quantity::Points => scored(row),
        Quantity::Percent if index.measure == Measure::Percent => scored(row),
        Quantity::Percent => row.declared_percent().is_some() || scored(row) && most.is_some(),
        Quantity::Rank if !table.is_complete(index.field_of(unit)) => row.rank.is_some(),
        Quantity::Rank if scored(row) => most.is_some() || !own_maxima(),
        Quantity::Rank => row.rank.is_some() && !table.rows.iter().any(scored),
        Quantity::Count => false,
    }
}

/// What a goal is of.
#[derive(Clone, Copy)]
struct Of {
    quantity: Quantity,
    /// By the end of which year.
    by: Option<Year>,
    has_index: bool,
}

fn goal(raw: &schema::Goal, of: Of, at: &Origin, said: &mut Vec<Diagnostic>) -> Option<Goal> {
    let at = at.key("goal");
    let at_least = number(raw.at_least.as_ref(), || at.key("at-least"), said);
    let above = number(raw.above.as_ref(), || at.key("above"), said);
    let at_most = number(raw.at_most.as_ref(), || at.key("at-most"), said);
    let up = number(raw.up.as_ref(), || at.key("up"), said);
    let is_against = raw.from.is_some() || raw.up.is_some();
    let written = [&raw.at_least, &raw.above, &raw.at_most]
        .iter()
        .filter(|cell| cell.is_some())
        .count()
        + usize::from(raw.rank_within.is_some())
        + usize::from(is_against);
    if written != 1 {
        said.push(one_goal(at));
        return None;
    }
    if is_against {
        let goal = raw.from.zip(up).filter(|&up| can_be(up, of));
        if goal.is_none() && (up.is_some() || raw.up.is_none()) {
            said.push(not_against(at));
        }
        return goal.map(|(from, by)| Goal::Up { from, by });
    }
    let within = raw.rank_within.map(|(a, b)| Goal::RankWithin(a, b));
    let bound = |bound: Option<Decimal>, goal: fn(Decimal) -> Goal| bound.map(goal);
    bound(at_least, Goal::AtLeast)
        .or_else(|| bound(above, Goal::Above))
        .or_else(|| bound(at_most, Goal::AtMost))
        .or(within)
}

/// Whether a result can be so much better than that of a year: both are of one index, and the year is over by then.
fn can_be((from, by): (Year, Decimal), of: Of) -> bool {
    let is_number = match of.quantity {
        Quantity::Count => false,
        Quantity::Rank => by.fract().is_zero(),
        Quantity::Percent | Quantity::Points => true,
    };
    of.has_index && is_number && by >= Decimal::ZERO && of.by.is_none_or(|year| from < year)
}

fn not_against(origin: Origin) -> Diagnostic {
    fault::error(
        "bad-goal",
        tell!("resolve-targets-goal-against-earlier-year"),
        origin,
        tell!("resolve-targets-takes-both-up-index"),
    )
    .help(tell!("resolve-targets-help-write-goal-2024-up"))
}

fn one_goal(origin: Origin) -> Diagnostic {
    fault::error(
        "bad-goal",
        tell!("resolve-targets-goal-states-exactly-one"),
        origin,
        tell!("resolve-targets-none-given-more-one"),
    )
    .help(tell!("resolve-targets-help-write-one-least-above"))
}

fn actual(
    raw: schema::Actual,
    at: Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Option<Actual> {
    let day = date(Some(&raw.date), || at.key("date"), said);
    let value = number(raw.value.as_ref(), || at.key("value"), said);
    let whole = value.is_some() || raw.value.is_none();
    let source = known.sources.find(&raw.source, || at.key("source"), said);
    let ratio = raw.ratio.and_then(|(a, b)| {
        let list = at.key("ratio");
        let a = number(Some(&a), || list.item(0), said);
        let b = number(Some(&b), || list.item(1), said);
        a.zip(b)
    });
    Some(Actual {
        date: day.filter(|_| whole)?,
        value,
        figure: raw.figure,
        ratio,
        source: source?,
        note: text(raw.note),
        is_written: true,
        origin: at,
    })
}

#[cfg(test)]
mod tests {
    use super::{Of, goal};
    use crate::schema;
    use diagnostic::Origin;
    use model::{Goal, Quantity};

    /// What is made of a goal, and the codes of what is wrong with it.
    fn read(yaml: &str, quantity: Quantity, has_index: bool) -> (Option<Goal>, Vec<&'static str>) {
        let raw: schema::Goal = serde_yaml::from_str(yaml).expect("a goal");
        let by = Some(2025);
        let of = Of {
            quantity,
            by,
            has_index,
        };
        let mut said = Vec::new();
        let goal = goal(
            &raw,
            of,
            &Origin::file("content/targets/one.yaml"),
            &mut said,
        );
        (goal, said.iter().map(|one| one.code).collect())
    }

    #[test]
    fn a_goal_against_an_earlier_year_has_that_year_and_an_index() {
        let up = |by: i64| Goal::Up {
            from: 2024,
            by: by.into(),
        };
        let one = "{from: 2024, up: 1}";
        assert_eq!(read(one, Quantity::Rank, true), (Some(up(1)), vec![]));
        let same = "{from: 2024, up: 0}";
        assert_eq!(read(same, Quantity::Points, true), (Some(up(0)), vec![]));
        for (yaml, quantity, has_index) in [
            (one, Quantity::Rank, false),
            (one, Quantity::Count, true),
            ("{from: 2025, up: 1}", Quantity::Rank, true),
            ("{from: 2024, up: 0.5}", Quantity::Rank, true),
            ("{from: 2024, up: -1}", Quantity::Points, true),
            ("{from: 2024}", Quantity::Points, true),
            ("{up: 1}", Quantity::Points, true),
            ("{from: 2024, up: 1, at-least: 3}", Quantity::Points, true),
        ] {
            let found = read(yaml, quantity, has_index);
            assert_eq!(found, (None, vec!["bad-goal"]), "{yaml}");
        }
    }
}
