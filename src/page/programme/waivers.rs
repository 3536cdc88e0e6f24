//! What a programme says that was left as printed, and what is right.

use crate::Plan;
use crate::html::Html;
use crate::waivers::note;
use model::{Lang, Programme, Target, Waiver};

/// The exceptions for figures of a target programme, each with the number of the target it is about.
pub(super) fn of_programme(html: &mut Html, plan: &Plan, programme: &Programme, lang: Lang) {
    let here = plan.record.waivers_in(&programme.origin.file);
    if here.is_empty() {
        return;
    }
    html.raw("<ul class=notes>");
    for waiver in here {
        html.raw("<li>");
        if let Some(target) = target(&programme.targets, waiver) {
            html.raw("<a href=\"#muc-tieu-")
                .text(&target.step())
                .raw("\">");
            let number = &target.number;
            html.text(&lang::say!(lang, "waivers-target", number));
            html.raw("</a>: ");
        } else if let Some(claim) = claim(programme, waiver, lang) {
            html.text(&claim).raw(": ");
        }
        note(html, waiver, lang);
        html.raw("</li>");
    }
    html.raw("</ul>");
}

/// What the claim of a programme is called, where an exception is about it: "Số mục tiêu được nêu là đạt, 5/9".
pub(crate) fn claim(programme: &Programme, waiver: &Waiver, lang: Lang) -> Option<String> {
    let claim = programme.claim.as_ref()?;
    (waiver.names_below(&programme.origin).first() == Some(&"claim"))
        .then(|| lang::say!(lang, "waivers-claim", met = claim.met, of = claim.of))
}

/// The innermost target that an exception is about.
pub(crate) fn target<'a>(targets: &'a [Target], waiver: &Waiver) -> Option<&'a Target> {
    let found = targets
        .iter()
        .find(|target| target.origin.covers(&waiver.place))?;
    target(&found.parts, waiver).or(Some(found))
}
