//! A rank given as published, where the publisher puts units into groups only.

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Ranking;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-despite-groups",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--rank-despite-groups"),
    why: message!("why--rank-despite-groups"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    of_table(&rows.all).into_iter().collect()
}

fn of_table(rows: &[Entry<'_>]) -> Option<Diagnostic> {
    let mut ranked = rows.iter().filter_map(|entry| {
        let rank = entry
            .result
            .rank
            .filter(|_| entry.index.ranking == Ranking::Groups)?;
        Some((entry, rank))
    });
    let (entry, rank) = ranked.next()?;
    let more = ranked.count();
    let name = entry.name();
    let found = RULE.found(
        entry.result.origin.key("rank"),
        tell!("rank-despite-groups-given-published-but-index", rank, name => name, more),
        tell!("rank-despite-groups-publisher-does-not"),
    );
    let found = found.against(
        entry.index.origin.key("ranking"),
        tell!("rank-despite-groups-index-only-forms"),
    );
    Some(found.help(tell!("rank-despite-groups-help")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Ranking;

    fn found(ranking: Ranking, ranks: [Option<u32>; 2]) -> Vec<String> {
        let record = sample::record(|record| {
            record.0.indices[0].ranking = ranking;
            let table = record.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            for (row, rank) in table.rows.iter_mut().zip(ranks) {
                row.rank = rank;
            }
        });
        RULE.check(&record, &analyse(&record))
            .into_iter()
            .map(|d| d.message.en)
            .collect()
    }

    #[test]
    fn ranks_of_an_index_of_groups_are_named_once() {
        assert!(found(Ranking::Ranks, [Some(1), Some(2)]).is_empty());
        assert!(found(Ranking::Groups, [None, None]).is_empty());
        assert_eq!(
            found(Ranking::Groups, [Some(1), Some(2)]),
            [
                "rank 1 of Unit 0, one 2018 is given as published, but the index only forms groups; the table has 1 more"
            ]
        );
    }
}
