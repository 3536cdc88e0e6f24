//! An answer whose last day is near.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-due",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--answer-due"),
    why: Docs {
        vi: "Luật Tiếp cận thông tin sửa đổi (Điều 22, hiệu lực từ 1-9-2026) cho mười ngày để kiểm tra và trả lời một kiến nghị về thông \
             tin không chính xác; kiến nghị nhận trước đó theo luật cũ là mười lăm ngày. Ở đây tính ngày theo lịch Việt Nam, từ ngày sau \
             ngày nhận. Luật có tính ngày làm việc hay không thì congbo không biết; ngày theo lịch hết sớm hơn nên không bị trễ. Trang vẫn \
             được dựng.",
        en: "The amended Law on Access to Information (Article 22, in force since 1 September 2026) gives ten days to look into an \
             objection to inaccurate information and to answer; for what came in before, the older law gives fifteen. Days of the \
             calendar in Vietnam are counted, beginning with the day after the receipt. Whether the law means working days is not known \
             to congbo; days of the calendar end first, so that nothing is late. The site is built.",
    },
    check: Check::Record(check),
};

/// So many days before the end it is told.
const NEAR: i32 = 3;

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Answer::Awaited { left: Some(left) } = objection.answer else {
            continue;
        };
        if !(0..=NEAR).contains(&left) {
            continue;
        }
        let (code, term) = (&objection.code, objection.term());
        let (vi, en) = match left {
            0 => (
                "hôm nay là ngày cuối".to_owned(),
                "today is the last day".to_owned(),
            ),
            1 => ("còn 1 ngày".to_owned(), "1 day is left".to_owned()),
            days => (format!("còn {days} ngày"), format!("{days} days are left")),
        };
        let said = RULE.found(
            objection.origin.key("received"),
            Words::new(
                format!("kiến nghị {code} chưa được trả lời, {vi}"),
                format!("the objection {code} is not answered, and {en}"),
            ),
            Words::new(
                format!("hạn là {term} ngày từ ngày này, tính theo lịch"),
                format!("{term} days of the calendar are counted from this day"),
            ),
        );
        found.push(said.help(
            "trả lời, rồi ghi answered, outcome và answer",
            "answer it, and write answered, outcome and answer",
        ));
    }
    found
}
