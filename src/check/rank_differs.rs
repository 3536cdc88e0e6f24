//! A declared rank that the scores of a complete table contradict.

use std::collections::BTreeMap;

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::Part;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-differs"),
    why: message!("why--rank-differs"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let claims = Claims::of(&rows.all);
    let complete = rows.all.iter().filter(|entry| entry.is_complete());
    complete
        .flat_map(|entry| total(entry, &claims).into_iter().chain(parts(entry)))
        .collect()
}

/// How many units of a field state a rank.
struct Claims(BTreeMap<(Option<u8>, u32), u32>);

impl Claims {
    fn of(rows: &[Entry<'_>]) -> Self {
        let mut claims = BTreeMap::new();
        for entry in rows {
            if let Some(rank) = entry.result.rank {
                *claims.entry((entry.standing.field, rank)).or_insert(0) += 1;
            }
        }
        Self(claims)
    }

    fn one(&self, entry: &Entry<'_>, rank: u32) -> bool {
        self.0.get(&(entry.standing.field, rank)) == Some(&1)
    }
}

fn total(entry: &Entry<'_>, claims: &Claims) -> Option<Diagnostic> {
    let Some(rank) = entry.standing.rank else {
        return entry.result.rank.map(|declared| unscored(entry, declared));
    };
    let computed = rank.place;
    let declared = entry.result.rank.filter(|&declared| declared != computed)?;
    if rank.tied && claims.one(entry, declared) && within_tie(entry, declared) {
        return None;
    }
    Some(found(
        entry,
        (declared, computed),
        &entry.name(),
        entry.result.origin.key("rank"),
        entry.result.origin.key("score"),
    ))
}

/// A rank that no page shows: the others are ranked as if the unit had not been.
fn unscored(entry: &Entry, declared: u32) -> Diagnostic {
    let name = entry.name();
    let diagnostic = RULE.found(
        entry.result.origin.key("rank"),
        tell!("rank-differs-declared-comes-without-score", declared, name => name),
        tell!("rank-differs-complete-table-ranks-score"),
    );
    diagnostic.help(tell!("rank-differs-help-write-score-source-if"))
}

/// Whether the units that are equal as printed can share out the places of their tie: digits that are not
/// printed can tell them apart.
fn within_tie(entry: &Entry<'_>, declared: u32) -> bool {
    let place = |row: u32| {
        entry.standings.rows[row as usize]
            .rank
            .map_or(u32::MAX, |rank| rank.place)
    };
    let (Some(own), Some(field)) = (entry.standing.rank, entry.standing.field) else {
        return false;
    };
    let order = &entry.standings.fields[usize::from(field)].order;
    let start = order.partition_point(|&row| place(row) < own.place);
    let end = order.partition_point(|&row| place(row) <= own.place);
    let n = u32::try_from(end - start).unwrap_or(u32::MAX);
    (own.place..own.place.saturating_add(n)).contains(&declared)
}

fn parts(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let differs = |part: &Part| {
        let computed = entry.standing.parts[usize::from(part.component.0)].rank()?;
        let declared = entry.result.part_rank(part.component);
        let declared = declared.filter(|&declared| declared != computed)?;
        let name = entry.part_name(part);
        let places = (
            entry.part_origin(part, "rank"),
            entry.part_origin(part, "score"),
        );
        Some(found(
            entry,
            (declared, computed),
            &name,
            places.0,
            places.1,
        ))
    };
    entry.result.parts.iter().filter_map(differs).collect()
}

fn found(
    entry: &Entry<'_>,
    (declared, computed): (u32, u32),
    of: &Words,
    at: Origin,
    score: Origin,
) -> Diagnostic {
    let n = entry
        .standing
        .field
        .and_then(|field| entry.standings.fields[usize::from(field)].n)
        .unwrap_or_default();
    let diagnostic = RULE.found(
        at,
        tell!("rank-differs-declared-score", declared, of => of, computed),
        tell!("rank-differs-score-unit-among-units", computed, n),
    );
    let diagnostic = diagnostic.against(score, tell!("rank-differs-score-ranked"));
    diagnostic.help(tell!("rank-differs-help-compare-score-source-correct"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Coverage;

    #[test]
    fn tied_units_may_both_declare_the_better_rank() {
        let record = sample::record(|record| {
            let table = record.table(
                2018,
                0,
                &[(0, Some("70")), (1, Some("70")), (2, Some("60"))],
            );
            table.rows[0].rank = Some(1);
            table.rows[1].rank = Some(1);
            table.rows[2].rank = Some(3);
        });
        assert_eq!(RULE.check(&record, &analyse(&record)), []);
    }

    #[test]
    fn a_rank_the_scores_contradict_is_found() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            table.rows[1].rank = Some(1);
            sample::parts(&mut table.rows[0], &[Some("10")]);
            sample::parts(&mut table.rows[1], &[Some("20")]);
            sample::rank(&mut table.rows[0], 0, 1);
        });
        let found = RULE.check(&record, &analyse(&record));
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0].label.origin,
            record.editions[0].tables[0].rows[0]
                .origin
                .key("parts")
                .key("part-0")
                .key("rank")
        );
        assert_eq!(
            found[1].label.origin,
            record.editions[0].tables[0].rows[1].origin.key("rank")
        );
        assert_eq!(
            found[1].message.en,
            "declared rank 1 of Unit 1, one 2018 differs from rank 2 by score"
        );
    }

    #[test]
    fn a_rank_without_a_score_is_found_in_a_complete_table() {
        let said = |coverage: Coverage| {
            let record = sample::record(|record| {
                let table = record.table(2018, 0, &[(0, Some("70")), (1, None)]);
                table.coverage = coverage.into();
                table.rows[0].rank = Some(1);
                table.rows[1].rank = Some(2);
            });
            RULE.check(&record, &analyse(&record))
        };
        let found = said(Coverage::Complete);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].message.en,
            "declared rank 2 of Unit 1, one 2018 comes without a score"
        );
        assert_eq!(said(Coverage::Partial), []);
    }

    #[test]
    fn in_a_partial_table_the_source_is_believed() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            table.rows[0].rank = Some(58);
        });
        assert_eq!(RULE.check(&record, &analyse(&record)), []);
    }
}
