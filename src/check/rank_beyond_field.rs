//! A rank that is 0, or greater than the number of units ranked.

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-beyond-field",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-beyond-field"),
    why: Docs {
        vi: "“Hạng 64 trên 63” không thể đúng: hạng hoặc số đơn vị bị gõ nhầm. Hạng tốt nhất là 1.",
        en: "\"64th of 63\" cannot be right: the rank or the number of units is a slip. The best rank is 1.",
    },
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
    let (vi, en) = match &of {
        Some((of, _)) => (
            format!("nằm trong 1 đến {of}"),
            format!("lie between 1 and {of}"),
        ),
        None => ("bắt đầu từ 1".to_owned(), "be 1 or more".to_owned()),
    };
    let found = RULE.found(
        at,
        Words::new(
            format!("hạng {rank} của {} không {vi}", name.vi),
            format!("rank {rank} of {} does not {en}", name.en),
        ),
        Words::new(format!("phải {vi}"), format!("must {en}")),
    );
    let found = match of {
        Some((_, set)) => found.against(
            set,
            Words::new("số đơn vị được xếp hạng", "the number of units ranked"),
        ),
        None => found,
    };
    Some(found.help(
        "đối chiếu hạng và số đơn vị với nguồn",
        "compare the rank and the number of units with the source",
    ))
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
