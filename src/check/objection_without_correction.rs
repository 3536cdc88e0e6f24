//! An objection that was right, and nothing was corrected.

use std::collections::BTreeSet;

use super::objected::Corrected;
use super::{Check, Docs, Rule};
use derive::{Analysis, figures};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Answer, Date, Objection, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-without-correction",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-without-correction"),
    why: Docs {
        vi: "Thông tin không chính xác thì phải sửa kịp thời, dưới đúng hình thức đã công bố. `outcome: upheld` và `partly` nói rằng con số \
             đã sai, nên phải có đính chính của chính con số ấy, hoặc của con số mà nó được tính ra, không sớm hơn ngày nhận kiến nghị. \
             Nếu con số đúng, ghi `outcome: rejected`.",
        en: "Inaccurate information is corrected promptly, in the form in which it was published. `outcome: upheld` and `partly` say that \
             the figure was wrong, so that there is a correction of it, or of one that it is worked out from, not before the objection came \
             in. Where the figure is right, write `outcome: rejected`.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let is_wrong = |objection: &&Objection| matches!(&objection.answer, Answer::Given { outcome, .. } if outcome.is_wrong());
    let mut left: Vec<&Objection> = record.objections.iter().filter(is_wrong).collect();
    if left.is_empty() {
        return Vec::new();
    }
    let corrected = Corrected::of(record, analysis);
    left.retain(|one| !corrected.last(one).is_some_and(|day| is_after(day, one)));
    // What moved because something else was corrected takes its time to find.
    if !left.is_empty() {
        let followed = seal::followed(record, analysis).into_iter();
        let followed: BTreeSet<String> = followed.map(|(_, change)| change.address).collect();
        let all = record.editions.iter().flat_map(|one| &one.corrections);
        let last = all.map(|one| one.date).max();
        left.retain(|one| {
            let figure = figures::canonical_path(record, analysis, &one.figure);
            !(followed.contains(&*figure) && last.is_some_and(|day| is_after(day, one)))
        });
    }
    left.into_iter().map(said).collect()
}

/// Whether the day of a correction is not before an objection came in.
fn is_after(day: Date, objection: &Objection) -> bool {
    day.last_day() >= objection.received.first_day()
}

fn said(objection: &Objection) -> Diagnostic {
    let Objection {
        code,
        figure,
        received,
        origin,
        ..
    } = objection;
    let year = figure.split('/').nth(1).unwrap_or_default();
    RULE.found(
        origin.key("outcome"),
        Words::new(
            format!("kiến nghị {code} đúng, mà {figure} chưa được đính chính từ ngày {received}"),
            format!(
                "the objection {code} was right, and {figure} was not corrected since {received}"
            ),
        ),
        Words::new(
            "con số sai thì phải được đính chính",
            "a figure that was wrong is corrected",
        ),
    )
    .help(
        format!("ghi đính chính vào editions/{year}/corrections.yaml, hoặc sửa outcome"),
        format!("add a correction to editions/{year}/corrections.yaml, or correct outcome"),
    )
}
