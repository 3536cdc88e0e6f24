//! What is shown for an address that does not exist.
//!
//! It stands at whatever address was asked for, in whatever folder: a way up from there is not known. Its links begin
//! with the site's own address; where that is not known they are those of the page's place, as on every other page.

use super::{Body, Context, Filled, Kind, Page, Plan, address};
use derive::Analysis;
use finding::Fixed;
use model::Record;

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![("404.html".into(), Kind::NotFound)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("not-found-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("not-found-summary"))),
        crumbs: Vec::new(),
        body: Body::Plain {},
    }
}

/// Makes all links of the page begin with `root`.
pub(super) fn lead_from(context: &mut Context, page: &Page, root: &str) {
    let at = |tail: &str, lang| format!("{root}{}", address::in_language(tail, lang));
    root.clone_into(&mut context.root);
    context.top = at("", page.lang);
    for other in &mut context.alternates {
        let lang = model::Lang::of(other.lang).unwrap_or(page.lang);
        other.href = at(&page.tail, lang);
    }
}
