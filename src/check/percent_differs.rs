//! A declared percentage that score and maximum contradict.

use super::{Docs, Entry, Rule, agree, entries, rounded};
use crate::derive::Analysis;
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "percent-differs",
    severity: Severity::Error,
    summary: Docs {
        vi: "tỷ lệ phần trăm công bố khác tỷ lệ tính từ điểm và mức tối đa",
        en: "a declared percentage differs from score by maximum",
    },
    why: Docs {
        vi: "Tỷ lệ phần trăm là điểm chia cho mức tối đa. Nếu nguồn công bố cả ba mà không khớp, một trong ba con số bị \
             chép sai, hoặc mức tối đa của đơn vị khác mức chung và cần ghi ở dòng kết quả.",
        en: "The percentage is the score divided by the maximum. If a source states all three and they do not fit, one \
             of them was copied wrongly, or the unit's maximum is not the common one and has to be stated in its row.",
    },
    check,
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    entries(record, analysis)
        .filter_map(|entry| differs(&entry))
        .collect()
}

fn differs(entry: &Entry<'_>) -> Option<Diagnostic> {
    let share = entry.standing.share?;
    let declared = entry
        .row
        .percent
        .filter(|&declared| !agree(declared, share))?;
    let share = rounded(share, declared.scale());
    let name = entry.name();
    let (max, set) = entry.maximum()?;
    let score = entry.row.score.score()?;
    let found = RULE.found(
        entry.row.origin.key("percent"),
        Words::new(
            format!(
                "tỷ lệ công bố {declared}% của {} khác {share}% tính từ điểm",
                name.vi
            ),
            format!(
                "declared percentage {declared}% of {} differs from {share}% by score",
                name.en
            ),
        ),
        Words::new(
            format!("{score} trên {max} là {share}%"),
            format!("{score} of {max} is {share}%"),
        ),
    );
    let found = found.against(
        set,
        Words::new("mức tối đa được đặt ở đây", "the maximum is set here"),
    );
    Some(found.help(
        "đối chiếu điểm, mức tối đa và tỷ lệ với nguồn, rồi sửa số sai",
        "compare score, maximum and percentage with the source and correct the wrong one",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::derive::{analyse, sample};

    fn count(percent: &str) -> usize {
        let record = sample::record(|record| {
            let row = &mut record.table(2016, 0, &[(0, Some("67.41"))]).rows[0];
            row.max = Some(sample::decimal("97.5"));
            row.percent = Some(sample::decimal(percent));
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_percentage_is_held_against_its_own_decimals() {
        assert_eq!(count("69.14"), 0);
        assert_eq!(count("69.1"), 0);
        assert_eq!(count("69.15"), 1);
        assert_eq!(count("67.41"), 1);
    }
}
