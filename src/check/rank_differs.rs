//! A declared rank that the scores of a complete table contradict.

use std::collections::BTreeMap;

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::Part;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-differs"),
    why: Docs {
        vi: "Khi bảng liệt kê đủ mọi đơn vị được xếp hạng, hạng tính được từ điểm: các đơn vị bằng điểm cùng nhận hạng \
             tốt hơn (1, 2, 2, 4). Hạng công bố khác hạng tính được thì một trong các con số là sai; riêng các đơn vị bằng \
             điểm đã in có thể chia nhau các hạng liền kề. Nếu bảng thật ra \
             chưa đủ đơn vị, hãy ghi `coverage: partial`. Hạng công bố của đơn vị không có điểm cũng vậy: bảng đủ đơn vị \
             không hiện hạng ấy và xếp các đơn vị khác như không có đơn vị này.",
        en: "Where a table lists every unit that was ranked, ranks follow from the scores: equal scores share the better \
             rank (1, 2, 2, 4). If a declared rank differs, one of the figures is wrong; units with equal printed \
             scores may share out the places of their tie. If the table does not list \
             all units, say `coverage: partial`. The same goes for a declared rank without a score: a complete table does \
             not show it and ranks the others as if the unit were not there.",
    },
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
        Words::new(
            format!("hạng công bố {declared} của {} không có điểm", name.vi),
            format!("declared rank {declared} of {} comes without a score", name.en),
        ),
        Words::new(
            "bảng đủ đơn vị xếp hạng theo điểm: hạng này không hiện ra, và các đơn vị khác được xếp như không có đơn vị này",
            "a complete table ranks by score: this rank would not show, and the others would be ranked as if the unit were not",
        ),
    );
    diagnostic.help(
        "ghi điểm theo nguồn; nếu nguồn chỉ cho hạng, ghi `coverage: partial`, hạng của từng đơn vị và `of`",
        "write the score as the source has it; if it gives the rank only, say `coverage: partial`, each unit's rank and `of`",
    )
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
        Words::new(
            format!(
                "hạng công bố {declared} của {} khác hạng {computed} tính từ điểm",
                of.vi
            ),
            format!(
                "declared rank {declared} of {} differs from rank {computed} by score",
                of.en
            ),
        ),
        Words::new(
            format!("theo điểm, đơn vị xếp thứ {computed} trong {n} đơn vị của bảng"),
            format!("by score the unit is {computed} among the {n} units of the table"),
        ),
    );
    let diagnostic = diagnostic.against(
        score,
        Words::new("điểm dùng để xếp hạng", "the score it is ranked by"),
    );
    diagnostic.help(
        "đối chiếu điểm và hạng với nguồn, rồi sửa số sai; nếu bảng chưa đủ đơn vị, ghi `coverage: partial`",
        "compare score and rank with the source and correct the wrong one; if units are missing, say `coverage: partial`",
    )
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
