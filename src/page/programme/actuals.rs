//! What was reached of a target, as a cell of the table tells it. Where it repeats a figure of the record, it is that figure.

use crate::html::{Html, escape};
use crate::sources::Sources;
use crate::{Page, Plan, datum};
use derive::figures::Reached;
use finding::goal;
use lang::{date, number};
use model::Target;

/// One value with its day and its source.
pub(super) fn actual(
    html: &mut Html,
    (plan, page): (&Plan, &Page),
    (target, reached): (&Target, &Reached),
    sources: &mut Sources,
) {
    let (lang, actual) = (page.lang, reached.actual);
    let words = goal::amount(reached.value, target.quantity, lang);
    html.raw("<p>");
    datum::number(
        html,
        plan.on(page),
        reached.value,
        &reached.address,
        |out| {
            escape(out, &words);
        },
    );
    if let Some((a, b)) = actual.ratio {
        html.raw(" (").raw(&number::exact(a, lang)).raw("/");
        html.raw(&number::exact(b, lang)).raw(")");
    }
    let mut day = Html::default();
    day.raw("<time datetime=\"").show(actual.date).raw("\">");
    day.text(&date::short(actual.date, lang)).raw("</time>");
    let said = match actual.date.month() {
        Some(_) => lang::say_markup!(crate::html::escape, lang, "actuals-by-day", day = day.0),
        None => lang::say_markup!(crate::html::escape, lang, "actuals-in-year", year = day.0),
    };
    html.raw(" ").raw(&said).raw(" ");
    sources.mark(html, actual.source, plan.on(page));
    if let Some(note) = &actual.note {
        html.raw(" <span class=of>")
            .text(note.get(lang))
            .raw("</span>");
    }
    html.raw("</p>");
}
