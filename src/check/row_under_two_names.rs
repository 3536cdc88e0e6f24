//! Two units of a table whose total and parts are all the same.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::ComponentId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "row-under-two-names",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--row-under-two-names"),
    why: message!("why--row-under-two-names"),
    check: Check::Rows(check),
};

/// How many parts have to tell the rows apart from a coincidence.
const TELLING_PARTS: usize = 3;

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(fields(&rows.all).iter().flat_map(|field| of_field(field)));
    found
}

/// The total and the parts of a row.
type Figures = (Decimal, Vec<(ComponentId, Decimal)>);

fn figures(entry: &Entry<'_>) -> Option<Figures> {
    let total = entry.result.score.score()?;
    let score = |part: &model::Part| Some((part.component, part.score.score()?));
    let parts: Vec<_> = entry.result.parts.iter().filter_map(score).collect();
    let telling = parts
        .iter()
        .filter(|(_, score)| !score.fract().is_zero())
        .count();
    (telling >= TELLING_PARTS).then_some((total, parts))
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let mut known: Vec<(Figures, usize)> = rows
        .iter()
        .enumerate()
        .filter_map(|(place, entry)| Some((figures(entry)?, place)))
        .collect();
    known.sort_unstable();
    known
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| twice(rows[pair[1].1], rows[pair[0].1], &pair[0].0))
        .collect()
}

fn twice(entry: &Entry<'_>, other: &Entry<'_>, (total, parts): &Figures) -> Diagnostic {
    let (name, unit, n) = (entry.name(), &other.unit.name, parts.len());
    let found = RULE.found(
        entry.result.origin.key("unit"),
        tell!("row-under-two-names-exactly-all-parts", name => name, unit => unit, total, n),
        tell!("row-under-two-names-perhaps-one-copied-twice"),
    );
    found
        .against(
            other.result.origin.key("unit"),
            tell!("row-under-two-names-same"),
        )
        .help(tell!("row-under-two-names-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn count(rows: &[(&str, [&str; 3])]) -> usize {
        let record = sample::record(|record| {
            let totals: Vec<(u32, Option<&str>)> = (0..)
                .zip(rows)
                .map(|(unit, row)| (unit, Some(row.0)))
                .collect();
            let table = record.table(2018, 0, &totals);
            for (row, (_, parts)) in table.rows.iter_mut().zip(rows) {
                sample::parts(row, &parts.map(Some));
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn one_row_under_two_names_is_found_wherever_it_stands() {
        let row = ("60.33", ["20.11", "20.12", "20.10"]);
        let other = ("60.33", ["20.11", "20.13", "20.09"]);
        assert_eq!(count(&[row, other, row]), 1);
        assert_eq!(count(&[row, row, row]), 2);
        assert_eq!(count(&[row, other]), 0, "the same total alone says nothing");
    }

    #[test]
    fn whole_points_are_often_equal() {
        let row = ("60", ["20", "20", "20"]);
        assert_eq!(count(&[row, row]), 0);
        let row = ("60.5", ["20", "20.5", "20"]);
        assert_eq!(count(&[row, row]), 0);
    }
}
