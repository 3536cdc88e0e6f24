//! A target that is to be met after its programme ends.

use super::{Check, Docs, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "deadline-after-end",
    severity: Severity::Error,
    summary: lang::phrase!("rule--deadline-after-end"),
    why: Docs {
        vi: "Nghị quyết giai đoạn 2021–2025 không đặt hạn năm 2052: hai chữ số đổi chỗ, hoặc năm kết thúc của chương trình sai. Nếu \
             văn bản có tầm nhìn xa hơn (đến năm 2030), sửa `to` của chương trình. Hạn sai mà vẫn nằm trong chương trình thì không \
             thấy được.",
        en: "A resolution for 2021–2025 sets no deadline in 2052: two digits were exchanged, or the programme's last year is wrong. If \
             the act looks further (to 2030), correct the `to` of the programme. A wrong deadline within the programme cannot be \
             seen.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(late)
        .collect()
}

fn late(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let to = entry.programme.to?;
    let deadline = entry
        .target
        .deadline
        .filter(|deadline| deadline.year() > to)?;
    let found = RULE.found(
        entry.target.origin.key("deadline"),
        Words::new(
            format!(
                "hạn {deadline} của {} ở sau năm {to}, khi chương trình kết thúc",
                entry.name(Lang::VI)
            ),
            format!(
                "the deadline {deadline} of {} lies after {to}, when the programme ends",
                entry.name(Lang::EN)
            ),
        ),
        Words::new(
            format!("phải đến hết năm {to}"),
            format!("must be {to} or earlier"),
        ),
    );
    let found = found.against(
        entry.programme.origin.key("to"),
        Words::new("chương trình kết thúc ở đây", "the programme ends here"),
    );
    Some(found.help(
        "đối chiếu hạn với văn bản đặt ra mục tiêu, rồi sửa hạn hoặc năm kết thúc",
        "compare the deadline with the act that sets the target, and correct it or the last year",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Goal};

    #[test]
    fn the_last_year_is_in_time() {
        let count = |deadline: &str| {
            let record = sample::record(|record| {
                let goal = Goal::AtLeast(sample::decimal("30"));
                let mut programme = sample::programme(1, &[(goal, &[])]);
                programme.to = Some(2025);
                programme.targets[0].deadline = Date::parse(deadline);
                record.0.programmes.push(programme);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(["2025-12-31", "2026"].map(count), [0, 1]);
    }
}
