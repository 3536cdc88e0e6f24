//! What is drawn in the table of components: each share of a maximum as a bar, beside average and best of the field.

use rust_decimal::Decimal;

use crate::entry::Entry;
use crate::html::Html;
use crate::{Page, Plan, Sentence};
use chart::share::{self, Field};
use derive::Shares;
use finding::{Fixed, Mark, Strengths};
use model::ComponentId;

/// What its bars show of a unit, and how they are read; nothing where fewer than two components have a share.
pub(super) fn said(plan: &Plan, page: &Page, entry: &Entry) -> Option<(Sentence, Sentence)> {
    let strengths = Strengths::of(entry)?;
    let mut parts = entry.framework.top();
    let key = if parts.any(|(id, _)| field(entry, id).is_some()) {
        lang::phrase!("shares-key")
    } else {
        lang::phrase!("shares-key-of-bars")
    };
    Some((plan.say(page, strengths), plan.say(page, Fixed(key))))
}

/// Draws the share of a component.
pub(super) fn bar(
    html: &mut Html,
    plan: &Plan,
    page: &Page,
    (entry, id): (&Entry, ComponentId),
    own: Decimal,
) {
    let field = field(entry, id).map(|shares| Field {
        said: plan.heard(page, Mark::part(entry, id, shares)).into(),
        mean: shares.mean.near,
        best: shares.best.near,
    });
    html.raw(&share::draw(&share::Share { own, field }).0);
}

/// What is known of a component in the field.
fn field(entry: &Entry, id: ComponentId) -> Option<Shares> {
    let spread = entry.field?.components.get(usize::from(id.0))?;
    spread.as_ref()?.shares
}
