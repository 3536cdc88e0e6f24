//! A target programme: one row a value that was reached, and one for each target or part of which none is known.

use rust_decimal::Decimal;

use super::results::listed;
use super::table::{BESIDE, Cell, Column, Kind, Table};
use derive::{Analysis, Met, TargetStanding, figures};
use lang::{Phrase, phrases};
use model::{Goal, Programme, Quantity, Record, Target};

const COLUMNS: [(&str, Phrase, Kind); 19] = [
    ("programme", lang::phrase!("goals-programme"), Kind::Text),
    ("number", lang::phrase!("goals-number"), Kind::Text),
    ("part_of", lang::phrase!("goals-part-of"), Kind::Text),
    ("name", phrases::GOAL, Kind::Text),
    (
        "name_en",
        lang::phrase!("fields-name-in-english"),
        Kind::Text,
    ),
    ("quantity", lang::phrase!("goals-quantity"), Kind::Text),
    ("goal", lang::phrase!("goals-comparison"), Kind::Text),
    (
        "goal_value",
        lang::phrase!("programme-to-be-reached"),
        Kind::Number,
    ),
    ("goal_worst", lang::phrase!("goals-worst-rank"), Kind::Whole),
    ("deadline", lang::phrase!("programme-by"), Kind::Text),
    ("verdict", lang::phrase!("programme-verdict"), Kind::Text),
    ("date", lang::phrase!("goals-date"), Kind::Text),
    ("value", phrases::ACTUAL, Kind::Number),
    ("numerator", lang::phrase!("goals-numerator"), Kind::Number),
    (
        "denominator",
        lang::phrase!("goals-denominator"),
        Kind::Number,
    ),
    ("figure", lang::phrase!("goals-figure"), Kind::Text),
    (
        "margin",
        lang::phrase!("programme-against-the-goal"),
        Kind::Number,
    ),
    ("source", phrases::SOURCE, Kind::Text),
    ("note", lang::phrase!("note"), Kind::Text),
];

/// What a goal is measured from that is set against an earlier year.
const AGAINST: [(&str, Phrase, Kind); 3] = [
    ("goal_from", lang::phrase!("goals-against"), Kind::Whole),
    ("goal_up", lang::phrase!("goals-better-by"), Kind::Number),
    ("goal_base", lang::phrase!("goals-before"), Kind::Number),
];

/// A target or a part of one, with a value that was reached.
pub(super) struct Row<'a> {
    target: &'a Target,
    part_of: Option<&'a str>,
    standing: &'a TargetStanding,
    reached: Option<Reached<'a>>,
}

/// What was reached.
struct Reached<'a> {
    known: figures::Reached<'a>,
    /// How far beyond the goal, of what the verdict is by.
    margin: Option<Decimal>,
}

/// The rows of a programme, in the order of the act, each part behind what it is a part of.
pub(super) fn rows<'a>(
    record: &Record,
    analysis: &Analysis,
    (programme, standings): (&'a Programme, &'a [TargetStanding]),
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for one in figures::pursued(record, analysis, (programme, standings)) {
        let row = |reached| Row {
            target: one.target,
            part_of: one.part_of.map(|above| above.number.as_str()),
            standing: one.standing,
            reached,
        };
        let before = rows.len();
        rows.extend(one.reached.into_iter().map(|known| {
            row(Some(Reached {
                known,
                margin: None,
            }))
        }));
        match rows[before..].last_mut() {
            Some(Row {
                reached: Some(last),
                ..
            }) => last.margin = one.standing.margin,
            _ => rows.push(row(None)),
        }
    }
    rows
}

/// The table of a programme.
pub(super) fn table<'a>(
    record: &'a Record,
    programme: &'a Programme,
    rows: &'a [Row<'a>],
) -> Table<'a> {
    let reached = rows.iter().filter_map(|row| row.reached.as_ref());
    let sources = reached.map(|reached| reached.known.actual.source);
    let is_up = |row: &Row| matches!(row.target.goal, Some(Goal::Up { .. }));
    let against = rows.iter().any(is_up);
    // What no target of a programme has takes no column.
    let columns = COLUMNS.iter().chain(AGAINST.iter().filter(|_| against));
    Table {
        title: programme.name.vi.clone(),
        sources: listed(record, sources),
        columns: columns
            .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
            .collect(),
        rows: rows
            .iter()
            .map(|row| {
                let own = cells(record, programme, row).into_iter();
                own.chain(earlier(row).into_iter().filter(|_| against))
                    .collect()
            })
            .collect(),
        ..Table::default()
    }
}

/// What is to be reached, counted from the result of the earlier year.
fn bound(standing: &TargetStanding) -> Option<Decimal> {
    match standing.base.as_ref()?.goal {
        Goal::AtLeast(value) | Goal::Above(value) | Goal::AtMost(value) => Some(value),
        Goal::RankWithin(..) | Goal::Up { .. } => None,
    }
}

fn earlier<'a>(row: &Row) -> [Cell<'a>; 3] {
    let Some(Goal::Up { from, by }) = row.target.goal else {
        return [Cell::Empty, Cell::Empty, Cell::Empty];
    };
    let base = row.standing.base.as_ref();
    [
        Cell::number(Some(Decimal::from(from))),
        Cell::number(Some(by)),
        Cell::number(base.map(|base| base.value)),
    ]
}

fn cells<'a>(record: &'a Record, programme: &'a Programme, row: &'a Row) -> Vec<Cell<'a>> {
    let (target, reached) = (row.target, row.reached.as_ref());
    let (goal, value, worst) = match target.goal {
        None => (None, None, None),
        Some(Goal::AtLeast(value)) => (Some("at-least"), Some(value), None),
        Some(Goal::Above(value)) => (Some("above"), Some(value), None),
        Some(Goal::AtMost(value)) => (Some("at-most"), Some(value), None),
        Some(Goal::RankWithin(best, worst)) => {
            (Some("rank-within"), Some(best.into()), Some(worst.into()))
        }
        Some(Goal::Up { .. }) => (Some("up"), bound(row.standing), None),
    };
    let ratio = reached.and_then(|reached| reached.known.actual.ratio);
    let note = reached.and_then(|reached| reached.known.actual.note.as_ref());
    vec![
        Cell::Text(&programme.slug),
        Cell::Text(&target.number),
        Cell::text(row.part_of),
        Cell::Text(&target.name.vi),
        Cell::text(target.name.other(BESIDE)),
        Cell::Text(match target.quantity {
            Quantity::Percent => "percent",
            Quantity::Rank => "rank",
            Quantity::Points => "points",
            Quantity::Count => "count",
        }),
        Cell::text(goal),
        Cell::number(value),
        Cell::number(worst),
        target.deadline.map_or(Cell::Empty, Cell::Day),
        Cell::Text(match row.standing.met {
            Met::Yes => "met",
            Met::No => "missed",
            Met::Partly => "partly",
            Met::Unknown => "unknown",
            Met::Undecidable => "undecidable",
        }),
        reached.map_or(Cell::Empty, |reached| Cell::Day(reached.known.actual.date)),
        Cell::number(reached.map(|reached| reached.known.value)),
        Cell::number(ratio.map(|(numerator, _)| numerator)),
        Cell::number(ratio.map(|(_, denominator)| denominator)),
        Cell::text(reached.map(|reached| reached.known.address.as_str())),
        Cell::number(reached.and_then(|reached| reached.margin)),
        Cell::text(reached.map(|one| record.source(one.known.actual.source).code.as_str())),
        Cell::text(note.map(|note| note.vi.as_str())),
    ]
}
