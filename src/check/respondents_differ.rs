//! A stated number of respondents of a whole survey that those of its units contradict.

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Surveyed, Table};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "respondents-differ",
    severity: Severity::Error,
    summary: lang::phrase!("rule--respondents-differ"),
    why: message!("why--respondents-differ"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let Some(first) = rows.all.first() else {
        return Vec::new();
    };
    let table = first.table;
    let whole = table.surveyed(None).and_then(|stated| stated.respondents);
    let Some(whole) = whole else {
        return Vec::new();
    };
    let mut found: Vec<Diagnostic> = sum(table, whole)
        .map(|sum| of_units(first, whole, sum))
        .into_iter()
        .collect();
    found.extend(of_parts(first, whole));
    found
}

fn name(entry: &Entry) -> Words {
    Words::of(|lang| format!("{} {}", entry.index.short.get(lang), entry.year))
}

fn of_units(first: &Entry, whole: u32, sum: u64) -> Diagnostic {
    let at = first.table.origin.key("respondents");
    let of_units = RULE.found(
        at,
        tell!(
            "respondents-differ-units-together",
            whole,
            name => name(first),
            sum,
        ),
        tell!("respondents-differ-units-make", sum),
    );
    of_units.help(tell!("respondents-differ-help-compare-whole-each-unit"))
}

fn of_parts(first: &Entry, whole: u32) -> Vec<Diagnostic> {
    let table = first.table;
    let at = table.origin.key("respondents");
    let mut found = Vec::new();
    let more = |stated: &&Surveyed| stated.respondents.is_some_and(|asked| asked > whole);
    for stated in table.surveyed.iter().filter(more) {
        let (Some(component), Some(asked)) = (stated.component, stated.respondents) else {
            continue;
        };
        let framework = first.index.framework(table.framework);
        let component = framework.component(component);
        let part_at = table.origin.key("parts").key(&component.code);
        let of_part = RULE.found(
            part_at.key("respondents"),
            tell!(
                "respondents-differ-asked-people-more-all",
                part => component.name,
                asked,
                whole,
                name => name(first),
            ),
            tell!("respondents-differ-more-asked-all"),
        );
        let of_part = of_part.against(at.clone(), tell!("respondents-differ-whole"));
        found.push(of_part.help(tell!("respondents-differ-help-compare-both-source-correct")));
    }
    found
}

/// What the units make together, where that contradicts the whole.
fn sum(table: &Table, whole: u32) -> Option<u64> {
    let of = |row: &model::Result| table.kept(row.unit).and_then(|kept| kept.respondents);
    let sum: u64 = table.rows.iter().filter_map(of).map(u64::from).sum();
    let all = table.rows.iter().all(|row| of(row).is_some());
    let complete = table.coverage.of_all() == Some(model::Coverage::Complete);
    let is_all = all && complete && table.fields.is_empty();
    let differs = sum > u64::from(whole) || is_all && sum < u64::from(whole);
    differs.then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Coverage, Kept};

    fn found(coverage: Coverage, units: &[u32], whole: u32, part: Option<u32>) -> usize {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            table.coverage = coverage.into();
            table.kept = table
                .rows
                .iter()
                .zip(units)
                .map(|(row, asked)| Kept {
                    unit: row.unit,
                    own: None,
                    respondents: Some(*asked),
                    votes: None,
                    margin: None,
                })
                .collect();
            let stated =
                |component, respondents| sample::surveyed(component, Some(respondents), None);
            table.surveyed = vec![stated(None, whole)];
            table
                .surveyed
                .extend(part.map(|asked| stated(Some(0), asked)));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn all_units_together_are_the_whole_and_some_are_no_more() {
        use Coverage::{Complete, Partial};
        assert_eq!(found(Complete, &[400, 300], 700, None), 0);
        assert_eq!(found(Complete, &[400, 300], 701, None), 1);
        assert_eq!(found(Complete, &[400, 300], 699, None), 1);
        assert_eq!(found(Partial, &[400, 300], 701, None), 0);
        assert_eq!(found(Partial, &[400, 300], 699, None), 1);
        assert_eq!(found(Complete, &[400], 700, None), 0);
        assert_eq!(found(Complete, &[], 700, None), 0);
    }

    #[test]
    fn no_component_is_asked_of_more_than_all() {
        assert_eq!(found(Coverage::Complete, &[], 700, Some(700)), 0);
        assert_eq!(found(Coverage::Complete, &[], 700, Some(701)), 1);
    }
}
