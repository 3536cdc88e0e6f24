//! Columns that few rankings have: what a source states beside results, and who made the totals.

use rust_decimal::Decimal;

use super::table::{Cell, Column, Kind};
use lang::Phrase;
use lang::phrases::{MARGIN, OWN_SCORE, RESPONDENTS, VOTES};

/// A column that few tables have, and what stands in it.
pub(super) type Beside = (
    Column<'static>,
    fn(&model::Table, Option<&model::Kept>) -> Cell<'static>,
);

/// The columns that a table has beside those of every ranking: only where its source states any of it.
pub(super) fn beside(table: &model::Table) -> Vec<Beside> {
    let has = |is: fn(&model::Kept) -> bool| table.kept.iter().any(is);
    let all: [(bool, Beside); 5] = [
        (
            table.totalled,
            (Column::fixed("score_basis", BASIS, Kind::Text), |_, _| {
                Cell::Text("computed")
            }),
        ),
        (
            has(|kept| kept.own.is_some()),
            (
                Column::fixed("self_score", OWN_SCORE, Kind::Number),
                |_, kept| Cell::number(kept.and_then(|kept| kept.own)),
            ),
        ),
        (
            has(|kept| kept.respondents.is_some()),
            (
                Column::fixed("respondents", RESPONDENTS, Kind::Whole),
                |_, kept| count(kept.and_then(|kept| kept.respondents)),
            ),
        ),
        (
            has(|kept| kept.votes.is_some()),
            (Column::fixed("votes", VOTES, Kind::Whole), |_, kept| {
                count(kept.and_then(|kept| kept.votes))
            }),
        ),
        (
            has(|kept| kept.margin.is_some()),
            (Column::fixed("margin", MARGIN, Kind::Number), |_, kept| {
                Cell::number(kept.and_then(|kept| kept.margin))
            }),
        ),
    ];
    let stated = all.into_iter().filter(|(is, _)| *is);
    stated.map(|(_, column)| column).collect()
}

/// Who made a total: nobody but this program, where it says "computed".
pub(super) const BASIS: Phrase = lang::phrase!("beside-basis");

fn count(count: Option<u32>) -> Cell<'static> {
    Cell::number(count.map(Decimal::from))
}
