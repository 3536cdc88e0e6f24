//! A target that had to be met before its programme began.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Programme, Record, Target, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "deadline-before-start",
    severity: Severity::Error,
    summary: lang::phrase!("rule--deadline-before-start"),
    why: Docs {
        vi: "Nghị quyết từ năm 2021 đặt mục tiêu đến năm 2025; hạn “2015” hay “2020” là gõ nhầm. Hạn sai làm biểu đồ và nhận xét \
             đạt hay chưa đạt sai theo.",
        en: "A resolution of 2021 sets targets for 2025; a deadline of \"2015\" or \"2020\" is a slip. A wrong deadline spoils the \
             chart and the verdict on whether the target was met.",
    },
    check: Check::Record(check),
};

/// One finding a target, parts included.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for programme in &record.programmes {
        if let Some(from) = programme.from {
            for target in &programme.targets {
                of_target(programme, from, target, &mut found);
            }
        }
    }
    found
}

fn of_target(programme: &Programme, from: Year, target: &Target, found: &mut Vec<Diagnostic>) {
    if let Some(deadline) = target.deadline.filter(|deadline| deadline.year() < from) {
        let (name, name_en) = (&programme.short.vi, programme.short.get(Lang::EN));
        let number = &target.number;
        let said = RULE.found(
            target.origin.key("deadline"),
            Words::new(
                format!("hạn {deadline} của mục tiêu {number} ở trước năm {from}, khi “{name}” bắt đầu"),
                format!("the deadline {deadline} of target {number} lies before {from}, when “{name_en}” begins"),
            ),
            Words::new(
                format!("phải từ năm {from} trở đi"),
                format!("must be {from} or later"),
            ),
        );
        let said = said.against(
            programme.origin.key("from"),
            Words::new("chương trình bắt đầu ở đây", "the programme begins here"),
        );
        found.push(said.help(
            "đối chiếu hạn với văn bản đặt ra mục tiêu, rồi sửa",
            "compare the deadline with the act that sets the target, and correct it",
        ));
    }
    for part in &target.parts {
        of_target(programme, from, part, found);
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::check;
    use derive::analyse;
    use model::{Date, Goal};

    fn count(deadline: &str) -> usize {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(Decimal::ONE);
            let mut programme = sample::programme(0, &[(goal, &[])]);
            programme.from = Some(2021);
            let mut part = programme.targets[0].clone();
            part.deadline = Date::parse(deadline);
            programme.targets[0].parts.push(part);
            record.0.programmes.push(programme);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn parts_have_deadlines_too_and_the_first_year_is_in_time() {
        assert_eq!(count("2020-12-31"), 1);
        assert_eq!(count("2021"), 0);
    }
}
