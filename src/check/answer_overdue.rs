//! An answer that came too late, or has not come.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-overdue",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--answer-overdue"),
    why: Docs {
        vi: "Hạn trả lời là mười ngày (Luật Tiếp cận thông tin sửa đổi, Điều 22, hiệu lực từ 1-9-2026), mười lăm ngày với kiến nghị nhận \
             trước đó; tính ngày theo lịch Việt Nam, từ ngày sau ngày nhận. Luật có tính ngày làm việc hay không thì congbo không biết: nếu \
             tính như vậy mà vẫn trong hạn, ghi một ngoại lệ cùng lý do. Trang vẫn được dựng, vì trễ một câu trả lời không được làm cả trang \
             ngừng công bố.",
        en: "An answer is due after ten days (amended Law on Access to Information, Article 22, in force since 1 September 2026), fifteen \
             for what came in before; days of the calendar in Vietnam are counted, beginning with the day after the receipt. Whether the \
             law means working days is not known to congbo: where by these it was in time, write an exception with that reason. The site is \
             built, since one late answer must not keep everything else from being published.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let (code, term) = (&objection.code, objection.term());
        let (key, vi, en) = match (&objection.answer, objection.took()) {
            (Answer::Awaited { left: Some(left) }, _) if *left < 0 => {
                let late = left.unsigned_abs();
                (
                    "received",
                    format!("kiến nghị {code} quá hạn trả lời {late} ngày"),
                    format!(
                        "the answer to the objection {code} is {late} {} late",
                        if late == 1 { "day" } else { "days" }
                    ),
                )
            }
            (Answer::Given { .. }, Some(days)) if days > term => (
                "answered",
                format!("kiến nghị {code} được trả lời sau {days} ngày"),
                format!("the objection {code} was answered after {days} days"),
            ),
            _ => continue,
        };
        let said = RULE.found(
            objection.origin.key(key),
            Words::new(vi, en),
            Words::new(
                format!("hạn là {term} ngày, tính theo lịch"),
                format!("{term} days of the calendar are allowed"),
            ),
        );
        found.push(match key {
            "received" => said.help(
                "trả lời ngay, rồi ghi answered, outcome và answer",
                "answer it now, and write answered, outcome and answer",
            ),
            _ => said.help(
                "sửa ngày nếu gõ nhầm; nếu đúng là trễ thì để nguyên, hoặc ghi ngoại lệ với lý do",
                "correct the day if it is a slip; if it was late leave it, or write an exception with the reason",
            ),
        });
    }
    found
}
