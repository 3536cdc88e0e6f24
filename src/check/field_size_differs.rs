//! A stated number of ranked units that the listed results contradict.

use super::{Check, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "field-size-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--field-size-differs"),
    why: message!("why--field-size-differs"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let fields = fields(&rows.all);
    // The table's own number speaks of its only field.
    let whole = fields.len() == 1;
    let first = rows.all.first().filter(|_| fields.len() > 1);
    found.extend(first.and_then(of_several));
    for field in fields {
        found.extend(of_field(&field, whole));
    }
    found
}

/// One number for several groups, each of which would be said to rank as many.
fn of_several(entry: &Entry<'_>) -> Option<Diagnostic> {
    let of = entry.table.of?;
    let found = RULE.found(
        entry.table.origin.key("of"),
        tell!("field-size-differs-number-ranked-units-stated", of),
        tell!("field-size-differs-each-group-ranked-itself"),
    );
    Some(found.help(tell!("field-size-differs-help-remove-state-each-row")))
}

fn of_field(rows: &[&Entry<'_>], whole: bool) -> Vec<Diagnostic> {
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let table = first.table;
    let results = rows
        .iter()
        .filter(|entry| entry.result.score.score().is_some() || entry.result.rank.is_some());
    let n = u32::try_from(results.count()).unwrap_or(u32::MAX);
    let stated = table.of.filter(|_| whole);
    let wrong = |of: u32| {
        if first.is_complete() {
            n > 0 && of != n
        } else {
            of < n
        }
    };
    let mut found = Vec::new();
    if let Some(of) = stated.filter(|&of| wrong(of)) {
        found.push(differs(
            first,
            (of, table.origin.key("of")),
            n,
            Named::Table,
        ));
    }
    for entry in rows {
        let Some(of) = entry.result.of else { continue };
        let at = entry.result.origin.key("of");
        match stated {
            Some(stated) if of != stated => found.push(disagrees(entry, (of, at), stated)),
            None if wrong(of) => found.push(differs(entry, (of, at), n, Named::Row)),
            _ => {}
        }
    }
    found
}

/// Whom a number is stated for.
#[derive(Clone, Copy)]
enum Named {
    Table,
    Row,
}

fn differs(entry: &Entry<'_>, (of, at): (u32, Origin), n: u32, named: Named) -> Diagnostic {
    let name = match named {
        Named::Row => entry.name(),
        Named::Table => Words::of(|lang| format!("{} {}", entry.index.short.get(lang), entry.year)),
    };
    RULE.found(
        at,
        tell!("field-size-differs-stated-number-ranked-units", of, name => name, n),
        tell!("field-size-differs-table-results-units", n),
    )
    .help(tell!("field-size-differs-help-correct-number-units-result"))
}

fn disagrees(entry: &Entry<'_>, (of, at): (u32, Origin), stated: u32) -> Diagnostic {
    let name = entry.name();
    RULE.found(
        at,
        tell!("field-size-differs-stated-number-ranked-units-table", of, name => name, stated),
        tell!("field-size-differs-table-says", stated),
    )
    .against(
        entry.table.origin.key("of"),
        tell!("field-size-differs-number-table"),
    )
    .help(tell!("field-size-differs-help-compare-number-ranked-units"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Coverage;

    fn count(coverage: Coverage, of: Option<u32>, own: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70")), (1, Some("60")), (2, None)]);
            table.coverage = coverage.into();
            table.of = of;
            table.rows[0].of = own;
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_complete_table_has_as_many_results_as_it_says() {
        assert_eq!(count(Coverage::Complete, Some(2), None), 0);
        assert_eq!(
            count(Coverage::Complete, Some(3), None),
            1,
            "the unit without a result is not ranked"
        );
        assert_eq!(count(Coverage::Complete, None, Some(3)), 1);
        assert_eq!(count(Coverage::Complete, Some(2), Some(3)), 1);
    }

    #[test]
    fn a_partial_table_has_no_more() {
        assert_eq!(count(Coverage::Partial, Some(63), None), 0);
        assert_eq!(count(Coverage::Partial, Some(1), None), 1);
        assert_eq!(count(Coverage::Partial, Some(63), Some(61)), 1);
        assert_eq!(count(Coverage::Partial, None, Some(61)), 0);
    }
}
