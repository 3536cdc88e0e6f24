//! An objection to a figure that is not there.

use super::objected::{self, Corrected};
use super::{Check, Docs, Rule, unknown_figure};
use derive::Analysis;
use derive::figures::Unknown;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-of-unknown-figure",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-of-unknown-figure"),
    why: Docs {
        vi: "Trang dẫn từ kiến nghị tới đúng con số, nên `figure` phải là địa chỉ của một con số trong kỳ đã công bố: \
             chỉ-số/năm/đơn-vị/đại-lượng, như par/2018/lai-chau/score. Con số đã bị đính chính bỏ đi thì vẫn nêu được.",
        en: "The page leads from an objection to the figure, so that `figure` is the address of one in a published edition: \
             index/year/unit/quantity, as par/2018/lai-chau/score. One that a correction took away may still be named.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if record.objections.is_empty() {
        return found;
    }
    let corrected = Corrected::of(record, analysis);
    for objection in &record.objections {
        let Some(unknown) = objected::unknown(&corrected, objection) else {
            continue;
        };
        let figure = &objection.figure;
        let help = match unknown {
            Unknown::Index(_) | Unknown::Quantity(_) | Unknown::Shape => {
                unknown_figure::advice(record, &unknown)
            }
            _ => Words::new(
                "ghi địa chỉ của một con số có trên trang",
                "write the address of a figure that is on a page",
            ),
        };
        found.push(
            RULE.found(
                objection.origin.key("figure"),
                Words::new(
                    format!(
                        "kiến nghị {} về một con số không có: {figure}",
                        objection.code
                    ),
                    format!(
                        "the objection {} is about a figure that does not exist: {figure}",
                        objection.code
                    ),
                ),
                unknown_figure::reason(&unknown),
            )
            .help(help.vi, help.en),
        );
    }
    found
}
