//! What explains the change of a total: a sentence, and what each component adds to it.

use rust_decimal::Decimal;

use crate::datum;
use crate::entry::Entry;
use crate::html::Html;
use crate::{Page, Plan};
use derive::Change;
use derive::figures::Quantity;
use finding::MadeOf;
use lang::{Phrase, number};
use model::{Component, ComponentId, Year};

/// What the components of the first level contribute to the change of the total, in all digits: they add up exactly.
pub(super) fn list(plan: &Plan, page: &Page, entry: &Entry) -> Option<Html> {
    let lang = page.lang;
    let made_of = MadeOf::of(entry)?;
    let unexplained = *entry.standing.unexplained.as_deref()?;
    let Change::Since { year, .. } = entry.standing.change else {
        return None;
    };
    let is_sum = entry.framework.making().is_some_and(|one| one.is_sum());
    let mut parts: Vec<(Decimal, Option<&Component>, String)> = entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let by = derive::contribution(entry, id)?;
            let quantity = if is_sum {
                quantity(entry, id, year)
            } else {
                Quantity::Contribution.name().to_owned()
            };
            Some((by, Some(component), quantity))
        })
        .collect();
    parts.sort_by_key(|(by, ..)| std::cmp::Reverse(by.abs()));
    let exact = |value: &Decimal| value.normalize().scale();
    let mut html = Html::with_room(100 * parts.len() + 100);
    html.raw("<p>");
    html.raw(&plan.heard(page, made_of).html().0);
    html.raw("</p><dl class=made-of");
    let of = entry.row(None);
    datum::name_row(&mut html, &of);
    html.raw(">");
    let rounding = Phrase("Chênh do làm tròn", "Rounding of the parts").get(lang);
    let rest = (unexplained, None, Quantity::Unexplained.name().to_owned());
    parts.extend((!unexplained.is_zero()).then_some(rest));
    // As many for all as one of them needs, so that they can be added by eye.
    let needed = parts.iter().map(|(by, ..)| exact(by)).max();
    let digits = needed.unwrap_or(0).max(entry.index.decimals);
    let on = plan.on(page).in_row(&of);
    for (by, component, quantity) in &parts {
        let name = component.map_or(rounding, |component| component.name.get(lang));
        html.raw("<div><dt>").text(name).raw("</dt><dd>");
        let address = entry.address(*component, quantity);
        datum::number(&mut html, on, *by, &address, |html| {
            number::write_signed(&mut html.0, *by, digits, lang);
        });
        html.raw("</dd></div>");
    }
    html.raw("</dl>");
    Some(html)
}

/// The change of a component against a year: the one that is told, or else the one that names the year.
fn quantity(entry: &Entry, component: ComponentId, year: Year) -> String {
    let change = Quantity::Change.name();
    let told = entry.told_part(component).score;
    if told.is_some_and(|told| told.since == year) {
        change.to_owned()
    } else {
        lang::text!("{change}/{year}")
    }
}
