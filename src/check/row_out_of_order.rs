//! A row that stands out of the order in which all others of its table stand.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Check, Entry, Rule, fields, in_order, tables};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::order;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "row-out-of-order",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--row-out-of-order"),
    why: message!("why--row-out-of-order"),
    check: Check::Record(check),
};

/// With fewer rows, chance puts all but one in order too often.
const ROWS: usize = 8;

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut names = Names::new();
    for rows in tables(record, analysis) {
        for field in fields(&rows) {
            found.extend(of_field(&field, &mut names));
        }
    }
    found
}

/// By what each name is sorted, made once for all tables.
type Names<'a> = BTreeMap<&'a str, Rc<[u8]>>;

/// By what rows are sorted.
#[derive(Clone, Copy)]
enum By {
    Rank,
    Score,
    Rising,
    Name,
}

impl By {
    /// In the order in which they are tried.
    const ALL: [Self; 4] = [Self::Rank, Self::Score, Self::Rising, Self::Name];

    fn words(self) -> Words {
        match self {
            Self::Rank => tell!("row-out-of-order-rank"),
            Self::Score | Self::Rising => tell!("row-out-of-order-score"),
            Self::Name => tell!("row-out-of-order-name"),
        }
    }
}

/// Rows that have what a table is sorted by.
struct Sorted<'a, 'b> {
    by: By,
    rows: Vec<&'b Entry<'a>>,
    astray: Vec<usize>,
}

fn sorted<'a, 'b>(by: By, rows: &[&'b Entry<'a>], names: &mut Names<'a>) -> Sorted<'a, 'b> {
    fn of<'a, 'b, K: Ord>(
        by: By,
        rows: &[&'b Entry<'a>],
        mut key: impl FnMut(&Entry<'a>) -> Option<K>,
    ) -> Sorted<'a, 'b> {
        let keyed = rows.iter().filter_map(|entry| Some((key(entry)?, *entry)));
        let (keys, rows): (Vec<K>, Vec<&Entry<'a>>) = keyed.unzip();
        let astray = in_order::astray(&keys);
        Sorted { by, rows, astray }
    }
    match by {
        By::Rank => of(by, rows, |entry| entry.result.rank),
        By::Score => of(by, rows, |entry| entry.compared_by().map(std::cmp::Reverse)),
        By::Rising => of(by, rows, |entry| entry.compared_by()),
        By::Name => of(by, rows, |entry| {
            let name = entry.unit.name.vi.as_str();
            let key = names.entry(name).or_insert_with(|| order::key(name).into());
            Some(Rc::clone(key))
        }),
    }
}

fn of_field<'a>(rows: &[&Entry<'a>], names: &mut Names<'a>) -> Vec<Diagnostic> {
    if rows.len() < ROWS {
        return Vec::new();
    }
    let orders: Vec<Sorted<'_, '_>> = By::ALL.map(|by| sorted(by, rows, names)).into();
    // A rank or a score that few rows have orders nothing; a table in any order is in order.
    let orders = orders
        .into_iter()
        .filter(|one| one.rows.len() >= ROWS && one.rows.len() * 2 > rows.len());
    let orders: Vec<Sorted<'_, '_>> = orders.collect();
    if orders
        .iter()
        .any(|one| one.astray.is_empty() && one.rows.len() == rows.len())
    {
        return Vec::new();
    }
    let told = orders.iter().find(|one| {
        let few = one.astray.len() * ROWS <= one.rows.len();
        few && !one.astray.is_empty()
    });
    told.map_or_else(Vec::new, |order| {
        let places = order.astray.iter();
        places.map(|place| astray(order, *place)).collect()
    })
}

fn astray(order: &Sorted<'_, '_>, place: usize) -> Diagnostic {
    let entry = order.rows[place];
    let (name, by) = (entry.name(), order.by.words());
    let others = order.rows.len() - order.astray.len();
    let key = match order.by {
        By::Rank => "rank",
        By::Score | By::Rising => "score",
        By::Name => "unit",
    };
    let stands = match order.by {
        By::Rank => entry.result.rank.map(|rank| rank.to_string()),
        By::Score | By::Rising => entry.result.score.score().map(|score| score.to_string()),
        By::Name => None,
    };
    let label = match stands {
        Some(stands) => tell!("row-out-of-order-value-does-not-fit-place", by => by, stands),
        None => tell!("row-out-of-order-does-not-fit-place", by => by),
    };
    let found = RULE.found(
        entry.result.origin.key(key),
        tell!("row-out-of-order-stands-others", name => name, by => by, others),
        label,
    );
    let near = place
        .checked_sub(1)
        .or_else(|| (order.rows.len() > 1).then_some(1));
    let found = match near.map(|near| order.rows[near]) {
        Some(near) => found.against(
            near.result.origin.key(key),
            tell!("row-out-of-order-beside", unit => near.unit.name),
        ),
        None => found,
    };
    found.help(tell!("row-out-of-order-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;

    fn count(scores: &[&str]) -> usize {
        let record = sample::record(|record| {
            let rows: Vec<(u32, Option<&str>)> = (0..)
                .zip(scores)
                .map(|(unit, score)| (7 - unit, Some(*score)))
                .collect();
            record.table(2018, 0, &rows);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn one_row_astray_is_told_and_a_table_without_order_is_not() {
        assert_eq!(count(&["80", "79", "78", "77", "76", "76", "74", "73"]), 0);
        assert_eq!(count(&["80", "79", "78", "37", "76", "76", "74", "73"]), 1);
        assert_eq!(count(&["73", "74", "75", "76", "67", "78", "79", "80"]), 1);
        assert_eq!(count(&["80", "70", "78", "37", "76", "60", "74", "73"]), 0);
        assert_eq!(
            count(&["80", "79", "78", "37", "76", "76", "74"]),
            0,
            "few rows say little"
        );
    }
}
