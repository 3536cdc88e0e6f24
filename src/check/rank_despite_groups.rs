//! A rank given as published, where the publisher puts units into groups only.

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Ranking;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-despite-groups",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--rank-despite-groups"),
    why: Docs {
        vi: "Báo cáo PAPI chia các tỉnh thành bốn nhóm và không xếp hạng. Một hạng ghi như thể do nguồn công bố (“hạng 18”) \
             là do người khác xếp theo tổng điểm. Trang này tự tính hạng từ điểm và nói rõ là tính toán, nên không cần \
             ghi `rank`; nếu cơ quan công bố thật sự xếp hạng, hãy ghi `ranking: ranks` cho chỉ số. Mỗi bảng được nhắc \
             một lần, ở hạng đầu tiên.",
        en: "The PAPI report puts provinces into four groups and does not rank them. A rank given as if published (\"18th\") \
             was made by others from the totals. This site works ranks out from the scores and says so, and needs no \
             `rank`; if the publisher does rank, say `ranking: ranks` for the index. Each table is named once, at its \
             first rank.",
    },
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
    let more = match ranked.count() {
        0 => Words::new("", ""),
        more => Words::new(
            format!("; bảng còn {more} hạng khác"),
            format!("; the table has {more} more"),
        ),
    };
    let name = entry.name();
    let found = RULE.found(
        entry.result.origin.key("rank"),
        Words::new(
            format!(
                "hạng {rank} của {} được ghi như công bố, nhưng chỉ số này chỉ chia nhóm{}",
                name.vi, more.vi
            ),
            format!(
                "rank {rank} of {} is given as published, but the index only forms groups{}",
                name.en, more.en
            ),
        ),
        Words::new(
            "cơ quan công bố không xếp hạng",
            "the publisher does not rank",
        ),
    );
    let found = found.against(
        entry.index.origin.key("ranking"),
        Words::new("chỉ số chỉ chia nhóm", "the index only forms groups"),
    );
    Some(found.help(
        "bỏ `rank`: trang tự tính hạng từ điểm và nói rõ là tính toán",
        "leave `rank` out: the site works ranks out from the scores and says so",
    ))
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
