//! Changes in the cells of tables: their signs, what they are against, and whose word they are.

use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::cells::{amount, beside, direction, none, way_by, whose};
use super::datum::{self, On};
use super::drawn::Row;
use super::entry::Entry;
use super::html::Html;
use derive::{Against, Changes, RankChange};
use finding::{Heading, InField, LikeForLike, Remark};
use lang::number;
use model::{Component, ComponentId, Year};

/// What the changes of a column are against, where its head says so: cells that are against something else say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Base {
    /// The year that changes of the score are against.
    pub score: Option<Year>,
    /// The year that changes of the rank are against, and among how many they were worked out.
    pub rank: Option<(Year, Option<NonZeroU32>)>,
}

impl Base {
    /// Of a row that stands alone: the year before.
    pub(super) fn year_before(year: Year) -> Self {
        Self {
            score: Some(year - 1),
            rank: Some((year - 1, None)),
        }
    }

    /// Of rows of which each is a year: the year before, where the next row is that year. Beside another row a change
    /// would be read as against that one, so it names its year.
    pub(super) fn next_row(year: Year, next: Option<Year>) -> Self {
        if next == Some(year - 1) {
            Self::year_before(year)
        } else {
            Self::default()
        }
    }

    /// What most changes of a column are against; of two that are as frequent, the later year.
    pub(super) fn of(all: &[Changes]) -> Self {
        let scores = all.iter().filter_map(|told| told.score);
        let ways = all.iter().filter_map(|told| told.direction);
        let years = scores
            .map(|score| score.since)
            .chain(ways.map(|way| way.since));
        let ranks = all.iter().filter_map(|told| told.rank);
        Self {
            score: most(years),
            rank: most(ranks.map(|rank| (rank.since, rank.change.among))),
        }
    }

    /// The head of a column of changes of the score.
    pub(super) fn score_head(&self, on: On) -> String {
        on.words(Heading::ScoreChange(self.score))
    }

    /// The head of a column of changes of the rank.
    pub(super) fn rank_head(&self, on: On) -> String {
        on.words(Heading::RankChange(self.rank.map(|(year, _)| year)))
    }

    /// What is said once for the whole table, of whose rows the changes and their addresses are given: among how many units
    /// its changes of rank were worked out.
    pub(super) fn like_for_like(
        &self,
        of: InField,
        rows: impl Iterator<Item = (Changes, String)>,
    ) -> Option<LikeForLike> {
        let (since, n) = self.rank?;
        let n = n?;
        let own = rows.filter(|(told, _)| {
            let rank = told.rank;
            rank.is_some_and(|rank| (rank.since, rank.change.among) == (since, Some(n)))
        });
        Some(LikeForLike {
            of,
            since,
            n,
            figures: own.map(|(_, address)| address).collect(),
        })
    }
}

fn most<T: Ord + Copy>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counted = std::collections::BTreeMap::<T, usize>::new();
    for one in all {
        *counted.entry(one).or_default() += 1;
    }
    let most = counted.into_iter().max_by_key(|&(one, count)| (count, one));
    most.map(|(one, _)| one)
}

impl Entry<'_> {
    /// What is told of how the result changed.
    pub(super) fn told(&self) -> Changes {
        Changes::of(self.result, self.standing)
    }

    /// What is told of how a component changed.
    pub(super) fn told_part(&self, component: ComponentId) -> Changes {
        Changes::of_part(self.result, self.standing, component)
    }

    /// Two cells: the changes of score and rank, each with its sign and its direction in words.
    pub(super) fn change_cells(&self, row: &mut Row, base: Base, on: On) {
        let told = self.told();
        self.score_change_cell(row, None, (&told, base), on);
        self.rank_change_cell(row, None, (&told, base), on);
    }

    /// A cell: the change of the score, or that of a component, with its sign and its direction in words.
    pub(super) fn score_change_cell(
        &self,
        row: &mut Row,
        component: Option<&Component>,
        (told, base): (&Changes, Base),
        on: On,
    ) {
        let (lang, decimals) = (on.lang(), self.index.decimals);
        let way = way_by(told.score.map(|score| score.change), decimals);
        row.change(way, |html| match (told.score, told.direction) {
            (Some(Against { change, since, by }), _) => {
                let address = self.address(component, "change");
                datum::number(html, on, change, &address, |out| {
                    amount(out, change, decimals, lang);
                });
                direction(html, change, decimals, on);
                against(html, since, base.score, on);
                whose(html, by, on);
            }
            (None, Some(way)) if component.is_none() => way_of(html, way, base.score, on),
            _ => none(html, on),
        });
    }

    /// A cell: the change of the rank, in the same way.
    pub(super) fn rank_change_cell(
        &self,
        row: &mut Row,
        component: Option<&Component>,
        (told, base): (&Changes, Base),
        on: On,
    ) {
        let lang = on.lang();
        let by = told.rank.map(|rank| Decimal::from(rank.change.by));
        let year = base.rank.map(|base| base.0);
        row.change(way_by(by, 0), |html| match (told.rank, told.direction) {
            (Some(rank), _) => {
                let by = Decimal::from(rank.change.by);
                let address = self.address(component, "rank-change");
                datum::number(html, on, by, &address, |out| {
                    number::write_signed(out, by, 0, lang);
                });
                direction(html, by, 0, on);
                against(html, rank.since, year, on);
                among_of(html, rank, base, on);
                whose(html, rank.by, on);
            }
            // Sources word how a component moved beside its place.
            (None, Some(way)) if component.is_some() => way_of(html, way, year, on),
            _ => none(html, on),
        });
    }
}

/// Up or down where a source gives no number.
fn way_of(html: &mut Html, way: Against<i8>, base: Option<Year>, on: On) {
    html.text(&on.remark(Remark::Way(way.change, None)));
    against(html, way.since, base, on);
    whose(html, way.by, on);
}

/// The year that a change is against, where the column's is another. Only the year is seen.
fn against(html: &mut Html, since: Year, base: Option<Year>, on: On) {
    if base != Some(since) {
        let words = on.words(Remark::Against(since));
        let (before, year) = words.split_at(words.rfind(' ').map_or(0, |at| at + 1));
        beside(html, [before, year, ""], on);
    }
}

/// Among how many a change was worked out, where that is not said of the whole column: "(trong 59)" is seen, since a cell
/// has no room for more; what it means stands where signs are explained.
fn among_of(html: &mut Html, rank: Against<RankChange>, base: Base, on: On) {
    let Some(n) = rank.change.among else { return };
    if base.rank.and_then(|base| base.1) != Some(n) {
        let words = on.words(Remark::Among(n));
        let end = words.match_indices(' ').nth(1);
        let (seen, heard) = words.split_at(end.map_or(words.len(), |(at, _)| at));
        beside(html, ["", seen, heard], on);
    }
}

#[cfg(test)]
mod tests {
    use super::Base;
    use derive::{Against, By, Changes};

    fn against(since: i32) -> Changes {
        Changes {
            score: Some(Against {
                change: rust_decimal::Decimal::ONE,
                since,
                by: By::Computed,
            }),
            ..Changes::default()
        }
    }

    #[test]
    fn a_change_names_its_year_beside_a_row_of_another() {
        assert_eq!(Base::next_row(2022, Some(2021)), Base::year_before(2022));
        assert_eq!(Base::next_row(2022, Some(2018)), Base::default());
        assert_eq!(Base::next_row(2018, None), Base::default());
    }

    #[test]
    fn a_column_is_against_the_year_of_most_and_else_of_the_latest() {
        let base = |years: &[i32]| {
            let all: Vec<Changes> = years.iter().copied().map(against).collect();
            Base::of(&all).score
        };
        assert_eq!(base(&[2017, 2016, 2016]), Some(2016));
        assert_eq!(base(&[2016, 2017]), Some(2017));
        assert_eq!(base(&[]), None);
    }
}
