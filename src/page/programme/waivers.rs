//! What a programme says that was left as printed, and what is right.

use crate::Plan;
use crate::datum::On;
use crate::drawn::{Noted, Notes};
use crate::html::Html;
use crate::waivers::note;
use model::{Lang, Programme, Target, Waiver};

/// The exceptions for figures of a target programme, each with the number of the target it is about.
pub(super) fn of_programme(html: &mut Html, plan: &Plan, programme: &Programme, on: On) {
    let (here, lang) = (plan.record.waivers_in(&programme.origin.file), on.lang());
    if here.is_empty() {
        return;
    }
    let notes = here.iter().map(|waiver| {
        let target = target(&programme.targets, waiver);
        let named = target.map(|target| {
            let number = &target.number;
            lang::say!(lang, "waivers-target", number)
        });
        let mut text = Html::default();
        note(&mut text, waiver, on);
        Noted {
            of: named
                .or_else(|| claim(programme, waiver, lang))
                .unwrap_or_default(),
            href: target.map(|target| lang::text!("#muc-tieu-{}", target.step())),
            text,
        }
    });
    let notes = notes.collect();
    on.draw(html, &Notes { notes });
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
