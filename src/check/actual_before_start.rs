//! What was reached, dated before the programme begins.

use super::{Check, Docs, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Actual, Lang, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "actual-before-start",
    severity: Severity::Error,
    summary: lang::phrase!("rule--actual-before-start"),
    why: Docs {
        vi: "Chương trình 2021–2025 không thể đã đạt gì từ năm 2012: năm bị gõ nhầm, và biểu đồ lấy sai giá trị mới nhất. Giá trị gốc \
             trước khi đặt mục tiêu thì ghi ở `note`, không ghi là kết quả đạt được. Ngày sai mà vẫn nằm trong chương trình thì \
             không thấy được.",
        en: "A programme of 2021–2025 cannot have reached anything in 2012: the year is a slip, and the chart takes the wrong value \
             for the latest. A value from before the target was set belongs in the `note`; it is not something reached. A wrong \
             date within the programme cannot be seen.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in goals::all(record, analysis) {
        let Some(from) = entry.programme.from else {
            continue;
        };
        let early = entry
            .target
            .actuals
            .iter()
            .filter(|actual| actual.date.year() < from);
        found.extend(early.map(|actual| told(&entry, actual, from)));
    }
    found
}

fn told(entry: &goals::Entry<'_>, actual: &Actual, from: Year) -> Diagnostic {
    let date = actual.date;
    let found = RULE.found(
        actual.date_at(),
        Words::new(
            format!(
                "kết quả đề {date} của {} ở trước năm {from}, khi chương trình bắt đầu",
                entry.name(Lang::VI)
            ),
            format!(
                "a value of {date} for {} lies before {from}, when the programme begins",
                entry.name(Lang::EN)
            ),
        ),
        Words::new(
            format!("phải từ năm {from} trở đi"),
            format!("must be {from} or later"),
        ),
    );
    found
        .against(
            entry.programme.origin.key("from"),
            Words::new("chương trình bắt đầu ở đây", "the programme begins here"),
        )
        .help(
            "đối chiếu ngày với nguồn; giá trị trước khi đặt mục tiêu thì ghi ở note",
            "compare the date with its source; a value from before belongs in the note",
        )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;

    #[test]
    fn nothing_is_reached_before_the_first_year() {
        let count = |from: i32| {
            let record = sample::record(|record| {
                let goal = Goal::AtLeast(sample::decimal("30"));
                // Reached in 2021 and 2022.
                let mut programme = sample::programme(1, &[(goal, &["20", "40"])]);
                programme.from = Some(from);
                record.0.programmes.push(programme);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!([2021, 2022, 2023].map(count), [0, 1, 2]);
    }
}
