//! A declared change of rank between two years whose results are made in different ways.

use super::{Check, Docs, Entry, Rows, Rule, past};
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-change-across-break",
    severity: Severity::Note,
    summary: lang::phrase!("rule--rank-change-across-break"),
    why: Docs {
        vi: "Chỉ thị 13 năm 2019 viết PAPI “tăng 37 hạng”. Đúng là từ hạng 63 lên hạng 26, nhưng năm 2017 đo sáu nội dung, năm \
             2018 đo tám: tăng hạng có thể chỉ vì cách đo đổi. Hạng so sánh được khi thận trọng, điểm thì không; vì vậy đây là \
             lưu ý chứ không phải lỗi. Nên nói rõ trong ghi chú của kết quả.",
        en: "Directive 13 of 2019 says that PAPI rose \"by 37 places\". It did, from 63rd to 26th; but 2017 measured six dimensions \
             and 2018 eight, and the rise may come from the new way of measuring. Ranks compare with care, scores do not: this \
             is a note and no error. Better say so in the note of the result.",
    },
    check: Check::Rows(check),
};

/// One finding a declared change.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| of_entry(rows.record, entry)).collect()
}

fn of_entry(record: &Record, entry: &Entry<'_>) -> Vec<Diagnostic> {
    let declared = past::declared(entry).into_iter();
    let of_rank = declared.filter_map(|declared| {
        let (rank, since) = (declared.change.rank?, declared.change.since);
        let obstacle =
            past::framework(entry, since).or_else(|| past::merger(record, entry, since))?;
        let (of, what) = (&declared.of, &obstacle.what);
        let found = RULE.found(
            declared.at.key("rank"),
            Words::new(
                format!(
                    "thay đổi hạng {rank:+} của {} so với năm {since} đi qua chỗ đứt: {}",
                    of.vi, what.vi
                ),
                format!(
                    "the change of rank {rank:+} of {} against {since} crosses a break: {}",
                    of.en, what.en
                ),
            ),
            Words::new(
                format!("hạng năm {since} được tính theo cách khác"),
                format!("the rank of {since} was made in another way"),
            ),
        );
        let found = found.against(obstacle.at, Words::new("từ chỗ này", "because of this"));
        Some(found.help(
            "nói rõ trong ghi chú của kết quả rằng hai năm đo khác nhau",
            "say in the note of the result that the two years were measured differently",
        ))
    });
    of_rank.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::DeclaredChange;

    fn count(years: (i32, i32)) -> usize {
        let record = sample::record(|record| {
            record.table(years.0, 0, &[(0, Some("60"))]);
            let change = DeclaredChange {
                since: years.0,
                score: None,
                rank: Some(37),
                direction: None,
            };
            record.table(years.1, 0, &[(0, Some("61"))]).rows[0].change = Some(Box::new(change));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_rank_across_a_break_is_noted() {
        assert_eq!(count((2019, 2020)), 1);
        assert_eq!(count((2018, 2019)), 0);
    }
}
