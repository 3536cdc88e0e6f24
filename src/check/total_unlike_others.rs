//! A total that does not come out with the weights by which all others of its table do.

use rust_decimal::Decimal;

use super::{Check, Entry, Rule, fields, forms, half_a_unit};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{ComponentId, Framework, Record, Total};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-unlike-others",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--total-unlike-others"),
    why: message!("why--total-unlike-others"),
    check: Check::Record(check),
};

/// How many more rows than components there must be.
const MORE: usize = 5;

/// How many rows may be put aside, until the rest agree.
const ASIDE: usize = 6;

/// Among so many rows each is put aside by itself first.
const EACH: usize = 100;

/// Weights are told in this many parts of the whole: half a per cent each.
const STEPS: u32 = 200;

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rows in forms(record, analysis) {
        let unstated = rows.first().is_some_and(|one| match one.framework.total {
            Total::Unstated => true,
            Total::Sum | Total::WeightedMean => false,
        });
        if unstated {
            found.extend(fields(&rows).iter().flat_map(|field| of_field(field)));
        }
    }
    found
}

/// A row with its total and the values of all components of the first level.
struct Sum<'a, 'b> {
    entry: &'b Entry<'a>,
    total: Decimal,
    parts: Vec<Decimal>,
    /// How far rounding of the total and of the parts, each by its weight, may take it.
    halves: (Decimal, Vec<Decimal>),
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let Some(framework) = rows.first().map(|entry| entry.framework) else {
        return Vec::new();
    };
    let first: Vec<ComponentId> = framework.top().map(|(id, _)| id).collect();
    let sums: Vec<Sum<'_, '_>> = rows.iter().filter_map(|entry| sum(entry, &first)).collect();
    if first.len() < 2 || sums.len() < first.len() + MORE {
        return Vec::new();
    }
    let Some((weights, aside)) = agreeing(&sums, framework, &first) else {
        return Vec::new();
    };
    let apart = aside.into_iter().filter(|one| !one.follows(&weights));
    apart.map(|one| unlike(one, &weights)).collect()
}

fn sum<'a, 'b>(entry: &'b Entry<'a>, first: &[ComponentId]) -> Option<Sum<'a, 'b>> {
    let total = entry.result.score.score()?;
    let of = |id: &ComponentId| {
        let part = entry.result.parts.iter().find(|part| part.component == *id);
        part?.score.score()
    };
    let parts: Vec<Decimal> = first.iter().map(of).collect::<Option<_>>()?;
    let halves = parts.iter().copied().map(half_a_unit).collect();
    Some(Sum {
        entry,
        total,
        parts,
        halves: (half_a_unit(total), halves),
    })
}

impl Sum<'_, '_> {
    fn by(&self, weights: &[Decimal]) -> Option<Decimal> {
        weighted(weights, &self.parts)
    }

    /// How far the total is from what weights make of the parts.
    fn off(&self, weights: &[Decimal]) -> Decimal {
        self.by(weights)
            .map_or(Decimal::MAX, |sum| (sum - self.total).abs())
    }

    /// Whether rounding explains how far.
    fn follows(&self, weights: &[Decimal]) -> bool {
        let most = weighted(weights, &self.halves.1).map(|parts| parts + self.halves.0);
        most.is_some_and(|most| self.off(weights) <= most)
    }
}

fn weighted(weights: &[Decimal], values: &[Decimal]) -> Option<Decimal> {
    let mut products = weights.iter().zip(values).map(|(a, b)| a.checked_mul(*b));
    products.try_fold(Decimal::ZERO, |sum, product| sum.checked_add(product?))
}

/// The weights that all rows follow but a few, and those few.
fn agreeing<'s, 'a, 'b>(
    sums: &'s [Sum<'a, 'b>],
    framework: &Framework,
    first: &[ComponentId],
) -> Option<(Vec<Decimal>, Vec<&'s Sum<'a, 'b>>)> {
    let max = framework.max?;
    let maxima: Option<Vec<Decimal>> = first
        .iter()
        .map(|id| framework.component(*id).max)
        .collect();
    let maxima = maxima?;
    let mut rest: Vec<&Sum<'_, '_>> = sums.iter().collect();
    let mut aside = Vec::new();
    let all = equations(&rest)?;
    let weights_of = |grid: Grid| round(&solved(grid)?, max, &maxima);
    let whole = weights_of(all.clone());
    if let Some(weights) = whole.filter(|found| sums.iter().all(|one| one.follows(found))) {
        return Some((weights, aside));
    }
    // One value far out bends the weights towards its own row, so that others seem to be the odd ones.
    if sums.len() <= EACH {
        for (turn, odd) in sums.iter().enumerate() {
            let weights = without(&all, odd).and_then(weights_of);
            let is_odd = |weights: &Vec<Decimal>| {
                let mut places = sums.iter().enumerate();
                // All others follow them, and this one does not.
                places.all(|(place, one)| one.follows(weights) != (place == turn))
            };
            if let Some(weights) = weights.filter(is_odd) {
                return Some((weights, vec![odd]));
            }
        }
    }
    loop {
        let fitted = solved(equations(&rest)?)?;
        let weights = round(&fitted, max, &maxima);
        if let Some(weights) = weights.filter(|weights| rest.iter().all(|one| one.follows(weights)))
        {
            return Some((weights, aside));
        }
        let worst = (0..rest.len()).max_by_key(|place| rest[*place].off(&fitted))?;
        aside.push(rest.swap_remove(worst));
        if aside.len() > ASIDE || rest.len() < first.len() + MORE - 1 {
            return None;
        }
    }
}

/// Weights as a publisher sets them, near those that were found: shares of the whole in steps, which make up all of it.
fn round(weights: &[Decimal], max: Decimal, maxima: &[Decimal]) -> Option<Vec<Decimal>> {
    let steps = Decimal::from(STEPS);
    let mut all = Decimal::ZERO;
    let mut rounded = Vec::new();
    for (weight, most) in weights.iter().zip(maxima) {
        let share = weight
            .checked_mul(*most)?
            .checked_mul(steps)?
            .checked_div(max)?
            .round();
        if share <= Decimal::ZERO {
            return None;
        }
        all = all.checked_add(share)?;
        rounded.push(
            share
                .checked_mul(max)?
                .checked_div(most.checked_mul(steps)?)?,
        );
    }
    (all == steps).then_some(rounded)
}

/// The normal equations of rows, a line each.
type Grid = Vec<Vec<Decimal>>;

fn equations(rows: &[&Sum<'_, '_>]) -> Option<Grid> {
    let n = rows.first()?.parts.len();
    let mut grid = vec![vec![Decimal::ZERO; n + 1]; n];
    for row in rows {
        each(&mut grid, row, Decimal::checked_add)?;
    }
    Some(grid)
}

/// The same without one of the rows.
fn without(all: &Grid, row: &Sum<'_, '_>) -> Option<Grid> {
    let mut grid = all.clone();
    each(&mut grid, row, Decimal::checked_sub)?;
    Some(grid)
}

fn each(
    grid: &mut Grid,
    row: &Sum<'_, '_>,
    put: fn(Decimal, Decimal) -> Option<Decimal>,
) -> Option<()> {
    for (line, a) in grid.iter_mut().zip(&row.parts) {
        let values = row.parts.iter().chain([&row.total]);
        for (cell, b) in line.iter_mut().zip(values) {
            *cell = put(*cell, a.checked_mul(*b)?)?;
        }
    }
    Some(())
}

/// The weights from which all totals are least far.
fn solved(mut grid: Grid) -> Option<Vec<Decimal>> {
    let n = grid.len();
    for column in 0..n {
        let pivot = (column..n).max_by_key(|line| grid[*line][column].abs())?;
        grid.swap(column, pivot);
        let (head, tail) = grid.split_at_mut(column + 1);
        let line = head.last()?;
        for below in tail {
            let by = below[column].checked_div(line[column])?;
            for (cell, above) in below.iter_mut().zip(line).skip(column) {
                *cell = cell.checked_sub(by.checked_mul(*above)?)?;
            }
        }
    }
    let mut weights = vec![Decimal::ZERO; n];
    for line in (0..n).rev() {
        let known = weighted(&weights[line + 1..], &grid[line][line + 1..n])?;
        weights[line] = grid[line][n]
            .checked_sub(known)?
            .checked_div(grid[line][line])?;
    }
    Some(weights)
}

fn unlike(sum: &Sum<'_, '_>, weights: &[Decimal]) -> Diagnostic {
    let (entry, name) = (sum.entry, sum.entry.name());
    let worked = sum.by(weights).unwrap_or_default();
    let worked = worked.round_dp(sum.total.scale());
    let total = sum.total;
    let found = RULE.found(
        entry.result.origin.key("score"),
        tell!("total-unlike-others-does-not-follow-weights", total, name => name, worked),
        tell!("total-unlike-others-row"),
    );
    found
        .against(
            entry.result.origin.key("parts"),
            tell!("total-unlike-others-components"),
        )
        .help(tell!("total-unlike-others-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Total;
    use sample::decimal;

    /// Three parts of 25 that count for a quarter, for half and for a quarter of 100; the first total of the last row.
    fn count(total: Total, last: &str) -> usize {
        let parts = [
            ["12", "20", "9"],
            ["17", "11", "21"],
            ["23", "14", "16"],
            ["9", "22", "13"],
            ["19", "8", "24"],
            ["15", "17", "11"],
            ["21", "24", "18"],
            ["8", "13", "20"],
            ["24", "10", "7"],
        ];
        let record = sample::record(|record| {
            let framework = &mut record.0.indices[0].frameworks[0];
            framework.total = total;
            framework.components.truncate(3);
            framework.max = Some(decimal("100"));
            let by = ["1", "2", "1"].map(decimal);
            let mut totals: Vec<String> = parts
                .iter()
                .map(|row| {
                    let products = row.iter().zip(by).map(|(part, by)| decimal(part) * by);
                    products.sum::<rust_decimal::Decimal>().to_string()
                })
                .collect();
            last.clone_into(&mut totals[8]);
            let rows: Vec<(u32, Option<&str>)> = (0..)
                .zip(&totals)
                .map(|(unit, total)| (unit % 3, Some(total.as_str())))
                .collect();
            let table = record.table(2018, 0, &rows);
            for (row, parts) in table.rows.iter_mut().zip(&parts) {
                sample::parts(row, &parts.map(Some));
            }
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn weights_show_in_the_rows() {
        assert_eq!(count(Total::Unstated, "51"), 0);
        assert_eq!(count(Total::Unstated, "54"), 1);
        assert_eq!(count(Total::Unstated, "15"), 1);
        assert_eq!(count(Total::Sum, "54"), 0);
    }
}
