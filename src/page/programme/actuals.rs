//! What was reached of a target, as a cell of the table tells it. Where it repeats a figure of the record, it is that figure.

use crate::drawn;
use crate::html::{Html, escape};
use crate::sources::Sources;
use crate::{Page, Plan, datum};
use derive::figures::Reached;
use finding::goal;
use lang::number;
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
    let on = plan.on(page);
    let mut value = Html::default();
    datum::number(&mut value, on, reached.value, &reached.address, |out| {
        escape(out, &words);
    });
    let ratio = actual
        .ratio
        .map(|(a, b)| lang::text!("{}/{}", number::exact(a, lang), number::exact(b, lang)));
    let day = on.day(actual.date);
    let said = match actual.date.month() {
        Some(_) => lang::say_markup!(escape, lang, "actuals-by-day", day = day.0),
        None => lang::say_markup!(escape, lang, "actuals-in-year", year = day.0),
    };
    let mut source = Html::default();
    sources.mark(&mut source, actual.source, on);
    let actual = drawn::Actual {
        value,
        ratio,
        day: Html(said),
        source,
        note: actual.note.as_ref().map(|note| note.get(lang)),
    };
    on.draw(html, &actual);
}
