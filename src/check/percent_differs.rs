//! A declared percentage that score and maximum contradict.

use super::{Check, Docs, Entry, Rows, Rule, as_in_the_file, verdict};
use derive::verdict::{Scale, Verdict, of_share};
use diagnostic::{Diagnostic, Severity, Words};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "percent-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--percent-differs"),
    why: Docs {
        vi: "Tỷ lệ phần trăm là điểm chia cho mức tối đa. Nếu nguồn công bố cả ba mà không khớp, một trong ba con số bị \
             chép sai, hoặc mức tối đa của đơn vị khác mức chung và cần ghi ở dòng kết quả. Ví dụ 67,41 trên 97,5 là \
             69,14%; 69,13% là bị cắt bớt chữ số thay vì làm tròn, 69,41% là đảo hai chữ số.",
        en: "The percentage is the score divided by the maximum. If a source states all three and they do not fit, one \
             of them was copied wrongly, or the unit's maximum is not the common one and has to be stated in its row. For \
             example 67.41 of 97.5 is 69.14%; 69.13% was cut off instead of rounded, 69.41% has two digits transposed.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    rows.all.iter().filter_map(differs).collect()
}

fn differs(entry: &Entry<'_>) -> Option<Diagnostic> {
    let declared = entry.result.declared_percent()?;
    let score = entry.result.score.score()?;
    let max = entry.max()?;
    let judged = of_share(score, max, Scale::Hundred, declared);
    if judged.verdict == Verdict::Right {
        return None;
    }
    let name = entry.name();
    let (_, set) = entry.maximum()?;
    let share = judged.right?;
    let found = RULE.found(
        entry.result.origin.key("percent"),
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
        verdict::words(
            &judged,
            &verdict::Share {
                of: Some((score, max)),
                printed: &format!("{declared}%"),
                sign: "%",
                write: as_in_the_file,
            },
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
    use super::RULE;
    use derive::analyse;

    fn count(percent: &str) -> usize {
        found(percent).len()
    }

    fn found(percent: &str) -> Vec<diagnostic::Diagnostic> {
        let record = sample::record(|record| {
            let row = &mut record.table(2016, 0, &[(0, Some("67.41"))]).rows[0];
            row.max = Some(Box::new(sample::decimal("97.5")));
            row.percent = Some(Box::new(sample::decimal(percent)));
        });
        RULE.check(&record, &analyse(&record))
    }

    #[test]
    fn what_became_of_the_number_is_said() {
        let label = |percent: &str| found(percent).remove(0).label.text.en;
        assert_eq!(
            label("69.13"),
            "cut off instead of rounded: 67.41/97.5 is 69.14%"
        );
        assert_eq!(
            label("69.41"),
            "two neighbouring digits are transposed: 67.41/97.5 is 69.14%"
        );
        assert_eq!(
            label("144.64"),
            "numerator and denominator are swapped: 97.5/67.41 is 144.64%, while 67.41/97.5 is 69.14%"
        );
    }

    #[test]
    fn a_percentage_is_held_against_its_own_decimals() {
        assert_eq!(count("69.14"), 0);
        assert_eq!(count("69.1"), 0);
        assert_eq!(count("69.15"), 1);
        assert_eq!(count("67.41"), 1);
    }
}
