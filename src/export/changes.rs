//! Columns of changes: the one that is told of a quantity, and the one that is known against another year.

use super::table::{Cell, Kind};
use derive::{By, Change, Changes, Entry, NoChange};
use lang::Phrase;
use model::Year;

/// What a source states, or what is worked out, against another year than the change that is told.
pub(super) const OTHER_CHANGES: [(&str, Phrase, Kind); 4] = [
    (
        "other_score_change",
        lang::phrase!("changes-score-against"),
        Kind::Number,
    ),
    (
        "other_score_change_since",
        lang::phrase!("changes-score-year"),
        Kind::Year,
    ),
    (
        "other_rank_change",
        lang::phrase!("changes-rank-against"),
        Kind::Whole,
    ),
    (
        "other_rank_change_since",
        lang::phrase!("changes-rank-year"),
        Kind::Year,
    ),
];

/// The change that is told of a result, or why there is none, and the other one that is known.
pub(super) fn changes(row: &Entry) -> Vec<Cell<'static>> {
    let told = Changes::of(row.result, row.standing);
    let reason = match row.standing.change {
        Change::None(reason) if told.is_empty() => Some(reason_code(reason)),
        _ => None,
    };
    let by = |by: Option<By>| Cell::text(by.map(By::code));
    let (score, rank) = (told.score, told.rank);
    let mut cells = vec![
        Cell::number(score.map(|told| told.change)),
        year(score.map(|told| told.since)),
        by(score.map(|told| told.by)),
        Cell::number(rank.map(|told| told.change.by.into())),
        year(rank.map(|told| told.since)),
        Cell::number(
            rank.and_then(|told| told.change.among)
                .map(|n| n.get().into()),
        ),
        by(rank.map(|told| told.by)),
        Cell::text(reason),
    ];
    cells.extend(other_changes(&told));
    cells
}

/// The changes that are known against another year than those that are told.
pub(super) fn other_changes(told: &Changes) -> [Cell<'static>; 4] {
    [
        Cell::number(told.other_score.map(|told| told.change)),
        year(told.other_score.map(|told| told.since)),
        Cell::number(told.other_rank.map(|told| told.change.by.into())),
        year(told.other_rank.map(|told| told.since)),
    ]
}

/// Why there is no change, as a code.
fn reason_code(reason: NoChange) -> &'static str {
    match reason {
        NoChange::First => "first",
        NoChange::Absent => "absent",
        NoChange::Framework(_) => "framework",
        NoChange::Maximum(_) => "maximum",
        NoChange::Unit => "unit",
    }
}

fn year(year: Option<Year>) -> Cell<'static> {
    year.map_or(Cell::Empty, Cell::whole)
}
