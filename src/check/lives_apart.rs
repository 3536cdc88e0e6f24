//! Units that are ranked together though one had ended before the other began: the one is named in place of its namesake.

use super::{Check, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Record, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "lives-apart",
    severity: Severity::Error,
    summary: lang::phrase!("rule--lives-apart"),
    why: message!("why--lives-apart"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = fields(&rows.all);
    all.iter()
        .flat_map(|field| of_field(rows.record, field))
        .collect()
}

fn of_field(record: &Record, field: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let field: Vec<&Entry> = field
        .iter()
        .copied()
        .filter(|entry| has_result(entry))
        .collect();
    let last = field
        .iter()
        .max_by_key(|entry| entry.unit.from.map(model::Date::first_day));
    let first = field.iter().filter(|entry| entry.unit.to.is_some());
    let first = first.min_by_key(|entry| entry.unit.to.map(model::Date::last_day));
    let (Some(last), Some(first)) = (last, first) else {
        return Vec::new();
    };
    let ended = field
        .iter()
        .filter(|entry| is_before(entry.unit, last.unit));
    let begun = field
        .iter()
        .filter(|entry| is_before(first.unit, entry.unit));
    let (ended, begun): (Vec<&&Entry>, Vec<&&Entry>) = (ended.collect(), begun.collect());
    // The few are wrong, the many are those of the table.
    if ended.len() <= begun.len() {
        let told = ended.into_iter().map(|entry| told(record, entry, last));
        told.collect()
    } else {
        let told = begun.into_iter().map(|entry| told(record, entry, first));
        told.collect()
    }
}

/// Whether one ended before another began.
fn is_before(a: &Unit, b: &Unit) -> bool {
    let ends = a.to.zip(b.from);
    ends.is_some_and(|(to, from)| to.last_day() < from.first_day())
}

fn has_result(entry: &Entry<'_>) -> bool {
    entry.result.score.score().is_some() || entry.result.rank.is_some()
}

fn told(record: &Record, entry: &Entry<'_>, other: &Entry<'_>) -> Diagnostic {
    let (own, theirs) = (life(entry.unit), life(other.unit));
    let (name, beside) = (&entry.unit.name, &other.unit.name);
    let found = RULE.found(
        entry.result.origin.key("unit"),
        tell!(
            "lives-apart-ranked",
            name => name,
            own => own,
            beside => beside,
            theirs => theirs,
            year = entry.year,
        ),
        tell!("lives-apart-existed", own => own),
    );
    let found = found.against(
        other.result.origin.key("unit"),
        tell!("lives-apart-exists", theirs => theirs),
    );
    match namesake(record, entry.unit, other.unit) {
        Some(one) => found.help(tell!(
            "lives-apart-help-unit-name-time-table",
            one = one.code,
        )),
        None => found.help(tell!("lives-apart-help-use-code-unit-existed")),
    }
}

/// "từ 2025-07-01".
fn life(unit: &Unit) -> Words {
    match (unit.from, unit.to) {
        (Some(from), Some(to)) => tell!("lives-apart-from-until", from, to),
        (Some(from), None) => tell!("lives-apart-from", from),
        (None, Some(to)) => tell!("lives-apart-until", to),
        (None, None) => Words::new("", ""),
    }
}

/// Whoever alone bears the name of a unit at the time of another: it is meant, most likely.
fn namesake<'a>(record: &'a Record, unit: &Unit, other: &Unit) -> Option<&'a Unit> {
    let level = |unit: &Unit| record.kind(unit.kind).level;
    let is_one = |one: &&Unit| {
        one.code != unit.code
            && one.name.vi == unit.name.vi
            && level(one) == level(unit)
            && !is_before(one, other)
            && !is_before(other, one)
    };
    let mut all = record.units.iter().filter(is_one);
    all.next().filter(|_| all.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Date;

    /// What is told, where units end or begin on days.
    fn found(
        lives: &[(usize, Option<&str>, Option<&str>)],
        scores: [Option<&str>; 4],
    ) -> Vec<String> {
        let record = sample::record(|record| {
            for (unit, from, to) in lives {
                record.0.units[*unit].from = from.and_then(Date::parse);
                record.0.units[*unit].to = to.and_then(Date::parse);
            }
            let rows: Vec<(u32, Option<&str>)> = (0..4).zip(scores).collect();
            record.table(2018, 0, &rows);
        });
        let found = RULE.check(&record, &analyse(&record));
        found.into_iter().map(|one| one.message.en).collect()
    }

    const ALL: [Option<&str>; 4] = [Some("70"); 4];

    #[test]
    fn one_that_ended_is_not_ranked_with_those_that_came_after_it() {
        let new = [1, 2, 3].map(|unit| (unit, Some("2018-07-01"), None));
        let old = (0, None, Some("2018-06-30"));
        let told = found(&[new.as_slice(), &[old]].concat(), ALL);
        assert_eq!(told.len(), 1);
        assert!(
            told[0].starts_with("Unit 0 (until 2018-06-30) is ranked with Unit "),
            "{told:?}"
        );
        let without = [None, Some("70"), Some("70"), Some("70")];
        assert_eq!(found(&[new.as_slice(), &[old]].concat(), without), [""; 0]);
    }

    #[test]
    fn the_few_are_told_of() {
        let old = [1, 2, 3].map(|unit| (unit, None, Some("2018-06-30")));
        let new = (0, Some("2018-07-01"), None);
        let told = found(&[old.as_slice(), &[new]].concat(), ALL);
        assert_eq!(told.len(), 1);
        assert!(
            told[0].starts_with("Unit 0 (since 2018-07-01) is ranked with Unit "),
            "{told:?}"
        );
    }

    #[test]
    fn lives_that_meet_on_one_day_are_together() {
        let lives = [(0, None, Some("2018-07-01")), (1, Some("2018-07-01"), None)];
        assert_eq!(found(&lives, ALL), [""; 0]);
        assert_eq!(
            found(&[(0, None, Some("2018")), (1, Some("2018"), None)], ALL),
            [""; 0]
        );
    }
}
