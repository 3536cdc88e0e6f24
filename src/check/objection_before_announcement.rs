//! An objection to what was not announced yet.

use super::{Check, Docs, Rule, objected};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-before-announcement",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-before-announcement"),
    why: Docs {
        vi: "Chưa công bố thì chưa ai ngoài cơ quan biết con số để kiến nghị. Ngày nhận sai làm sai hạn trả lời, vốn tính từ ngày ấy. \
             Góp ý trong lúc thẩm định, trước khi công bố, không phải là kiến nghị về con số đã công bố và không ghi ở đây.",
        en: "Before the announcement nobody outside the office knows the figure to object to. A wrong day of receipt makes the last day \
             of the answer wrong, which is counted from it. What is said while results are appraised, before they are published, is no \
             objection to a published figure and is not kept here.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Some((edition, table)) = objected::table(record, objection) else {
            continue;
        };
        let Some(published) = edition.published(table) else {
            continue;
        };
        let received = objection.received;
        if received.last_day() >= published.first_day() {
            continue;
        }
        let code = &objection.code;
        let at = match table.published {
            Some(_) => table.origin.key("published"),
            None => edition.origin.key("announced"),
        };
        let said = RULE.found(
            objection.origin.key("received"),
            Words::new(
                format!("kiến nghị {code} nhận ngày {received}, trước ngày công bố {published}"),
                format!("the objection {code} came in on {received}, before the announcement on {published}"),
            ),
            Words::new(
                "lúc ấy kết quả chưa được công bố",
                "the results were not announced then",
            ),
        );
        let said = said.against(
            at,
            Words::new("ngày công bố ở đây", "the day of the announcement"),
        );
        found.push(said.help(
            "sửa ngày nhận kiến nghị hoặc ngày công bố",
            "correct the day of receipt or that of the announcement",
        ));
    }
    found
}
