//! A rank that is 0, or greater than the number of units ranked.

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-beyond-field",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-beyond-field"),
    why: message!("why--rank-beyond-field"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let ranks = |entry: &Entry<'_>| -> Vec<Diagnostic> {
        let total = entry
            .result
            .rank
            .map(|rank| (rank, entry.result.origin.key("rank")));
        let part = |part: &model::Part| {
            let rank = entry.result.part_rank(part.component)?;
            Some((rank, entry.part_origin(part, "rank")))
        };
        let ranks = total
            .into_iter()
            .chain(entry.result.parts.iter().filter_map(part));
        ranks
            .filter_map(|(rank, at)| beyond(entry, rank, at))
            .collect()
    };
    rows.all.iter().flat_map(ranks).collect()
}

/// Whether there is such a rank among as many as are ranked, where that is known.
pub(super) fn is_within(rank: u32, of: Option<&(u32, Origin)>) -> bool {
    let most = of.map_or(u32::MAX, |(of, _)| *of);
    (1..=most).contains(&rank)
}

fn beyond(entry: &Entry<'_>, rank: u32, at: Origin) -> Option<Diagnostic> {
    let of = entry.stated_of();
    if is_within(rank, of.as_ref()) {
        return None;
    }
    let name = entry.name();
    // How many were ranked may be unknown; where ranks begin is not.
    let (message, label) = match &of {
        Some((of, _)) => (
            tell!("rank-beyond-field-not-among", rank, name => name, of),
            tell!("rank-beyond-field-must-lie-among", of),
        ),
        None => (
            tell!("rank-beyond-field-below-1", rank, name => name),
            tell!("rank-beyond-field-must-be-1-or-more"),
        ),
    };
    let found = RULE.found(at, message, label);
    let found = match of {
        Some((_, set)) => found.against(set, tell!("rank-beyond-field-number-units-ranked")),
        None => found,
    };
    Some(found.help(tell!("rank-beyond-field-help")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Coverage;

    fn count(rank: u32, table_of: Option<u32>, own: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            table.of = table_of;
            table.rows[0].rank = Some(rank);
            table.rows[0].of = own;
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_last_place_is_the_number_of_units() {
        assert_eq!(count(63, Some(63), None), 0);
        assert_eq!(count(64, Some(63), None), 1);
        assert_eq!(count(0, Some(63), None), 1);
    }

    #[test]
    fn a_row_can_have_a_number_of_units_of_its_own() {
        assert_eq!(count(63, Some(63), Some(61)), 1);
        assert_eq!(count(64, None, None), 0);
    }

    #[test]
    fn a_rank_of_0_is_told_whatever_the_number_of_units() {
        assert_eq!(count(0, None, None), 1);
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            sample::parts(&mut table.rows[0], &[Some("20")]);
            sample::rank(&mut table.rows[0], 0, 0);
        });
        assert_eq!(RULE.check(&record, &analyse(&record)).len(), 1);
    }
}
