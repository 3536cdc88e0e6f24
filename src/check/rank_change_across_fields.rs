//! A declared change of rank between two years in which not as many units were ranked.

use super::{Check, Entry, Rows, Rule, past};
use derive::{Analysis, Point};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-change-across-fields",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--rank-change-across-fields"),
    why: message!("why--rank-change-across-fields"),
    check: Check::Rows(check),
};

/// One finding a row. Ranks of components have no denominator of their own.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.filter_map(|entry| of_entry(rows.record, rows.analysis, entry))
        .collect()
}

fn of_entry(record: &Record, analysis: &Analysis, entry: &Entry<'_>) -> Option<Diagnostic> {
    let change = entry.result.change.as_deref()?;
    let (rank, since) = (change.rank.filter(|rank| *rank != 0)?, change.since);
    let point = past::point(entry, analysis, since)?;
    let (old, new) = (point.rank?.of?, entry.standing.rank?.of?);
    if old == new {
        return None;
    }
    let (of, year) = (entry.name(), entry.year);
    let found = RULE.found(
        entry.result.origin.key("change").key("rank"),
        tell!(
            "rank-change-across-fields-units-ranked",
            rank = format!("{rank:+}"),
            of => of,
            since,
            old,
            year,
            new,
        ),
        tell!("rank-change-across-fields-units", old, since, new, year),
    );
    let found = found.against(
        row(record, point),
        tell!("rank-change-across-fields-result", since),
    );
    Some(found.help(tell!("rank-change-across-fields-help")))
}

fn row(record: &Record, point: &Point) -> Origin {
    let table = &record.editions[usize::from(point.edition)].tables[usize::from(point.table)];
    table.rows[point.row as usize].origin.key("unit")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Coverage, DeclaredChange};

    fn count(fields: (Option<u32>, Option<u32>)) -> usize {
        let record = sample::record(|record| {
            for (year, rank, of) in [(2017, 20, fields.0), (2018, 12, fields.1)] {
                let table = record.table(year, 0, &[(0, Some("60"))]);
                table.coverage = Coverage::Partial.into();
                table.of = of;
                table.rows[0].rank = Some(rank);
                table.rows[0].change = (year == 2018).then(|| {
                    Box::new(DeclaredChange {
                        since: 2017,
                        score: None,
                        rank: Some(8),
                        direction: None,
                    })
                });
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn both_years_rank_as_many_units() {
        assert_eq!(count((Some(63), Some(34))), 1);
        assert_eq!(count((Some(63), Some(63))), 0);
    }

    #[test]
    fn an_unknown_number_is_not_doubted() {
        assert_eq!(count((None, Some(63))), 0);
    }
}
