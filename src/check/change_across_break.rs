//! A declared change of a score between two years that do not compare.

use super::{Check, Entry, Rows, Rule, past};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-across-break",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-across-break"),
    why: message!("why--change-across-break"),
    check: Check::Rows(check),
};

/// One finding a declared change.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| of_entry(rows.record, rows.analysis, entry))
        .collect()
}

fn of_entry(record: &Record, analysis: &Analysis, entry: &Entry<'_>) -> Vec<Diagnostic> {
    let declared = past::declared(entry).into_iter();
    let of_score = declared.filter_map(|declared| {
        let change = declared.change;
        let (key, value) = match (change.score, change.direction) {
            (Some(score), _) => ("score", format!("{score:+}")),
            (None, Some(way)) if change.rank.is_none() => ("direction", direction(way).to_owned()),
            _ => return None,
        };
        let since = change.since;
        let obstacle = past::framework(entry, since)
            .or_else(|| past::merger(record, entry, since))
            .or_else(|| {
                let total = declared.what == past::What::Total;
                total.then(|| past::maximum(record, analysis, entry, since))?
            })?;
        let (of, what) = (&declared.of, &obstacle.what);
        let found = RULE.found(
            declared.at.key(key),
            tell!(
                "change-across-break-against-compares-does-not",
                value,
                of => of,
                since,
                what => what,
            ),
            tell!(
                "change-across-break-does-not-compare",
                since,
                year = entry.year
            ),
        );
        let found = found.against(obstacle.at, tell!("because-of-this"));
        Some(found.help(tell!("change-across-break-help")))
    });
    of_score.collect()
}

/// As authors write it.
fn direction(way: i8) -> &'static str {
    if way < 0 { "down" } else { "up" }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Date, DeclaredChange};
    use sample::{Sample, decimal};

    fn messages(years: (i32, i32), fill: impl FnOnce(&mut Sample)) -> Vec<String> {
        let record = sample::record(|record| {
            record.table(years.0, 0, &[(0, Some("60"))]);
            let change = DeclaredChange {
                since: years.0,
                score: Some(decimal("11.32")),
                rank: Some(37),
                direction: None,
            };
            record.table(years.1, 0, &[(0, Some("71.32"))]).rows[0].change = Some(Box::new(change));
            fill(record);
        });
        let found = RULE.check(&record, &analyse(&record));
        found.into_iter().map(|d| d.message.en).collect()
    }

    #[test]
    fn a_new_framework_is_a_break() {
        let found = messages((2019, 2020), |_| ());
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("the framework changed"), "{found:?}");
        assert_eq!(messages((2017, 2018), |_| ()), [""; 0]);
    }

    #[test]
    fn another_maximum_is_a_break() {
        let found = messages((2016, 2017), |record| {
            record.0.editions[0].tables[0].rows[0].max = Some(Box::new(decimal("97.5")));
        });
        assert!(
            found[0].ends_with("the maximum changed: 97.5 → 100"),
            "{found:?}"
        );
    }

    #[test]
    fn a_merger_is_a_break() {
        let born = messages((2017, 2018), |record| {
            record.0.units[0].from = Date::parse("2018-01-01");
        });
        assert!(born[0].ends_with("since 2018-01-01"), "{born:?}");
        let grown = messages((2017, 2018), |record| {
            record.0.units[1].to = Date::parse("2017-12-31");
            record.0.units[0].predecessors = vec![model::UnitId(1)];
        });
        assert!(grown[0].contains("took in"), "{grown:?}");
    }

    #[test]
    fn a_change_of_rank_alone_is_not_this_rules_business() {
        let found = messages((2019, 2020), |record| {
            let row = &mut record.0.editions[1].tables[0].rows[0];
            row.change.as_mut().unwrap().score = None;
        });
        assert_eq!(found, [""; 0]);
    }
}
