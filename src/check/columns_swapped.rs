//! Two components of a row whose values stand in each other's place.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Part;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "columns-swapped",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--columns-swapped"),
    why: message!("why--columns-swapped"),
    check: Check::Rows(check),
};

/// With fewer rows a range says little.
const OTHERS: usize = 5;

/// From as many other rows on the range is that of the field.
const MANY: usize = 20;

/// Within this part of a range beside it a value is not out of place.
const BESIDE: u32 = 4;

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(fields(&rows.all).iter().flat_map(|field| of_field(field)));
    found
}

/// The two lowest and the two highest values of a column: enough to leave any one row out.
#[derive(Clone, Copy, Default)]
struct Column {
    n: usize,
    lowest: [Option<Decimal>; 2],
    highest: [Option<Decimal>; 2],
}

impl Column {
    fn add(&mut self, value: Decimal) {
        self.n += 1;
        keep(&mut self.lowest, value, |new, old| new < old);
        keep(&mut self.highest, value, |new, old| new > old);
    }

    /// Whether nothing in it is lower, or nothing higher: what lies out of the range of the others does.
    fn ends_with(&self, value: Decimal) -> bool {
        [self.lowest[0], self.highest[0]].contains(&Some(value))
    }

    /// The range of all rows but one that has `value`.
    fn without(&self, value: Decimal) -> Option<(Decimal, Decimal)> {
        let first_but = |ends: &[Option<Decimal>; 2]| ends[usize::from(ends[0] == Some(value))];
        let enough = self.n > OTHERS;
        Some((first_but(&self.lowest)?, first_but(&self.highest)?)).filter(|_| enough)
    }
}

/// Puts a value among the two that are most of all in the sense of `beats`.
fn keep(ends: &mut [Option<Decimal>; 2], value: Decimal, beats: impl Fn(Decimal, Decimal) -> bool) {
    if ends[0].is_none_or(|first| beats(value, first)) {
        *ends = [Some(value), ends[0]];
    } else if ends[1].is_none_or(|second| beats(value, second)) {
        ends[1] = Some(value);
    }
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let Some(components) = rows.first().map(|entry| entry.framework.components.len()) else {
        return Vec::new();
    };
    let mut columns = vec![Column::default(); components];
    for part in rows.iter().flat_map(|entry| &entry.result.parts) {
        if let Some(score) = part.score.score() {
            columns[usize::from(part.component.0)].add(score);
        }
    }
    rows.iter()
        .filter_map(|entry| of_row(entry, &columns))
        .collect()
}

/// The one pair of a row that is out of place as it stands, and not once its values are exchanged.
fn of_row(entry: &Entry<'_>, columns: &[Column]) -> Option<Diagnostic> {
    let mut scores = entry.result.parts.iter();
    let may_be_odd = scores.any(|part| {
        let column = &columns[usize::from(part.component.0)];
        let score = part.score.score();
        score.is_some_and(|score| column.ends_with(score))
    });
    if !may_be_odd {
        return None;
    }
    let parts = entry.result.parts.iter().filter_map(|part| {
        let score = part.score.score()?;
        let column = &columns[usize::from(part.component.0)];
        let range = column.without(score)?;
        let out = out_of(score, range);
        Some(Placed {
            part,
            score,
            range,
            n: column.n,
            out,
        })
    });
    let parts: Vec<Placed<'_>> = parts.collect();
    let odd = parts
        .iter()
        .enumerate()
        .filter(|(_, one)| !one.out.is_zero());
    let pairs = odd.flat_map(|(at, one)| {
        // Two that are both out of place are one pair.
        let rest = parts.iter().enumerate();
        let rest =
            rest.filter(move |(turn, other)| *turn != at && (*turn > at || other.out.is_zero()));
        rest.map(move |(_, other)| (one, other))
    });
    let mut pairs = pairs.filter(|(a, b)| exchanged(entry, a, b));
    let (a, b) = pairs.next().filter(|_| pairs.next().is_none())?;
    let (a, b) = if a.part.component < b.part.component {
        (a, b)
    } else {
        (b, a)
    };
    Some(swapped(entry, (a.part, a.score), (b.part, b.score)))
}

/// A value beside what the other rows have in its column.
struct Placed<'a> {
    part: &'a Part,
    score: Decimal,
    range: (Decimal, Decimal),
    /// How many values its column has.
    n: usize,
    /// How far out of that it lies, in widths of it.
    out: Decimal,
}

fn out_of(value: Decimal, (low, high): (Decimal, Decimal)) -> Decimal {
    let out = (low - value).max(value - high).max(Decimal::ZERO);
    out.checked_div(high - low).unwrap_or(out)
}

/// Whether the values of two parts are out of place by a width of what their columns hold (by three quarters of it where
/// that are many rows), and within it, or so close to it
/// that they may be the highest or lowest of all, once they are exchanged.
fn exchanged(entry: &Entry<'_>, a: &Placed<'_>, b: &Placed<'_>) -> bool {
    let beside = Decimal::ONE / Decimal::from(BESIDE);
    let siblings = entry.component(a.part).parent == entry.component(b.part).parent;
    let fits = |value, range| out_of(value, range) <= beside;
    let width = if a.n.min(b.n) > MANY {
        Decimal::new(75, 2)
    } else {
        Decimal::ONE
    };
    siblings && a.out + b.out >= width && fits(a.score, b.range) && fits(b.score, a.range)
}

fn swapped(
    entry: &Entry<'_>,
    (a, own): (&Part, Decimal),
    (b, other): (&Part, Decimal),
) -> Diagnostic {
    let name = entry.name();
    let (first, second) = (&entry.component(a).name, &entry.component(b).name);
    let found = RULE.found(
        entry.part_origin(a, "score"),
        tell!(
            "columns-swapped-seem-exchanged",
            own,
            first => first,
            other,
            second => second,
            name => name,
        ),
        tell!("columns-swapped-all-other-units-such", second => second),
    );
    found
        .against(
            entry.part_origin(b, "score"),
            tell!("columns-swapped-all-other-units-such-values", first => first),
        )
        .help(tell!("columns-swapped-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn count(last: [&str; 2], rows: usize) -> usize {
        let others = [
            ["6.1", "2.1"],
            ["6.9", "2.8"],
            ["7.4", "3.9"],
            ["6.6", "3.1"],
            ["7.9", "2.2"],
        ];
        let rows: Vec<[&str; 2]> = others[..rows].iter().copied().chain([last]).collect();
        let record = sample::record(|record| {
            let totals: Vec<(u32, Option<&str>)> = (0..)
                .zip(&rows)
                .map(|(unit, _)| (unit, Some("60")))
                .collect();
            let table = record.table(2018, 0, &totals);
            for (row, parts) in table.rows.iter_mut().zip(&rows) {
                sample::parts(row, &parts.map(Some));
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn values_in_each_others_place_are_found() {
        assert_eq!(count(["3.1", "7.2"], 5), 1);
        assert_eq!(count(["7.2", "3.1"], 5), 0);
        assert_eq!(count(["3.1", "3.2"], 5), 0, "one low value is only low");
        assert_eq!(
            count(["5.5", "5.0"], 5),
            0,
            "an outlier that fits nowhere is not exchanged"
        );
        assert_eq!(count(["3.1", "7.2"], 4), 0, "few rows say little");
    }
}
