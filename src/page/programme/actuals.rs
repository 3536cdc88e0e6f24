//! What was reached of a target, as a cell of the table tells it. Where it repeats a figure of the record, it is that figure.

use rust_decimal::Decimal;

use crate::html::Html;
use crate::sources::Sources;
use crate::{Page, Plan, datum};
use derive::figures;
use finding::goal;
use lang::{Phrase, date, number};
use model::{Actual, Programme, Target};

/// What was reached, with its address: that of the record whose figure it is, or its own.
pub(super) struct Known<'a> {
    pub actual: &'a Actual,
    pub value: Decimal,
    pub address: String,
}

/// All of a target of which the value is known.
pub(super) fn of<'a>(
    plan: &Plan,
    programme: &Programme,
    (target, values): (&'a Target, &[Option<Decimal>]),
    own: impl Iterator<Item = figures::Stated<'a>>,
) -> Vec<Known<'a>> {
    let all = target.actuals.iter().zip(values).zip(own);
    all.filter_map(|((actual, value), own)| {
        let (value, of) = ((*value)?, (programme, target, actual));
        let at = (value, &own.address);
        Some(Known {
            actual,
            value,
            address: figures::shown_at(plan.record, plan.analysis, of, at),
        })
    })
    .collect()
}

/// One value with its day and its source.
pub(super) fn actual(
    html: &mut Html,
    (plan, page): (&Plan, &Page),
    (target, reached): (&Target, &Known),
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
        |html| {
            html.text(&words);
        },
    );
    if let Some((a, b)) = actual.ratio {
        html.raw(" (").raw(&number::exact(a, lang)).raw("/");
        html.raw(&number::exact(b, lang)).raw(")");
    }
    html.raw(if actual.date.month().is_some() {
        Phrase(" đến ", " by ").get(lang)
    } else {
        Phrase(" năm ", " in ").get(lang)
    })
    .raw("<time datetime=\"")
    .show(actual.date)
    .raw("\">");
    html.raw(&date::short(actual.date, lang)).raw("</time> ");
    sources.mark(html, actual.source, page);
    if let Some(note) = &actual.note {
        html.raw(" <span class=of>")
            .text(note.get(lang))
            .raw("</span>");
    }
    html.raw("</p>");
}
