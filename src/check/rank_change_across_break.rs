//! A declared change of rank between two years whose results are made in different ways.

use super::{Check, Entry, Rows, Rule, past};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-change-across-break",
    severity: Severity::Note,
    summary: lang::phrase!("rule--rank-change-across-break"),
    why: message!("why--rank-change-across-break"),
    check: Check::Rows(check),
};

/// One finding a declared change.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| of_entry(rows.record, entry)).collect()
}

fn of_entry(record: &Record, entry: &Entry<'_>) -> Vec<Diagnostic> {
    let declared = past::declared(entry).into_iter();
    let of_rank = declared.filter_map(|declared| {
        let (rank, since) = (declared.change.rank?, declared.change.since);
        let obstacle =
            past::framework(entry, since).or_else(|| past::merger(record, entry, since))?;
        let (of, what) = (&declared.of, &obstacle.what);
        let found = RULE.found(
            declared.at.key("rank"),
            tell!(
                "rank-change-across-break-against-crosses",
                rank = format!("{rank:+}"),
                of => of,
                since,
                what => what,
            ),
            tell!("rank-change-across-break-made-another-way", since),
        );
        let found = found.against(obstacle.at, tell!("because-of-this"));
        Some(found.help(tell!("rank-change-across-break-help")))
    });
    of_rank.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::DeclaredChange;

    fn count(years: (i32, i32)) -> usize {
        let record = sample::record(|record| {
            record.table(years.0, 0, &[(0, Some("60"))]);
            let change = DeclaredChange {
                since: years.0,
                score: None,
                rank: Some(37),
                direction: None,
            };
            record.table(years.1, 0, &[(0, Some("61"))]).rows[0].change = Some(Box::new(change));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_rank_across_a_break_is_noted() {
        assert_eq!(count((2019, 2020)), 1);
        assert_eq!(count((2018, 2019)), 0);
    }
}
