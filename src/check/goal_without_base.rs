//! A goal that is set against a year of which the record has no result of the unit.

use super::{Check, Docs, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Goal, Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "goal-without-base",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--goal-without-base"),
    why: Docs {
        vi: "`goal: {from: 2024, up: 1}` là hơn năm 2024 một hạng hoặc một điểm: phải biết kết quả năm 2024 của đơn vị thì mới biết mức \
             cần đạt. Hồ sơ không có thì trang không thể nói mục tiêu đạt hay chưa. Nhập kết quả năm ấy, sửa năm gõ sai, hoặc ghi \
             thẳng mức cần đạt như trong văn bản.",
        en: "`goal: {from: 2024, up: 1}` is one place or one point up on 2024: what is to be reached is known only with the unit's result \
             of 2024. Where the record has none, no page can say whether the target is met. Import the results of that year, correct \
             the year, or write what is to be reached as the act has it.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(without)
        .collect()
}

fn without(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let Some(Goal::Up { from, .. }) = entry.target.goal else {
        return None;
    };
    if entry.standing.base.is_some() || entry.standing.obstacle.is_some() {
        return None;
    }
    let found = RULE.found(
        entry.target.origin.key("goal").key("from"),
        Words::new(
            format!(
                "{} so với năm {from}, mà hồ sơ không có kết quả năm ấy",
                entry.name(Lang::VI)
            ),
            format!(
                "{} is set against {from}, and the record has no result of that year",
                entry.name(Lang::EN)
            ),
        ),
        Words::new("không có kết quả của đơn vị", "no result of the unit"),
    );
    Some(found.help(
        "nhập kết quả năm ấy, hoặc ghi thẳng mức cần đạt: at-least, at-most",
        "import the results of that year, or write what is to be reached: at-least, at-most",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;
    use rust_decimal::Decimal;

    fn count(from: i32) -> usize {
        let record = sample::record(|sample| {
            sample.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            let by = Decimal::ONE;
            sample::place_to_reach(sample, Goal::Up { from, by }, &[]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_year_without_a_result_is_told() {
        assert_eq!(count(2017), 1);
        assert_eq!(count(2018), 0);
    }
}
