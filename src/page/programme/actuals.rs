//! What was reached of a target, as a cell of the table tells it. Where it repeats a figure of the record, it is that figure.

use rust_decimal::Decimal;

use crate::html::Html;
use crate::signs::{SIGN, Signs};
use crate::sources::Sources;
use crate::{Page, Plan, datum};
use derive::{actual_figure, figures};
use finding::goal;
use lang::{Phrase, date, number};
use model::{Actual, Programme, Target};

/// The address of the figure of the record that a value repeats.
pub(super) fn of_record(
    plan: &Plan,
    (programme, target, actual): (&Programme, &Target, &Actual),
    value: Decimal,
) -> Option<String> {
    actual_figure(plan.record, programme, target, actual).filter(|path| {
        let figure = figures::find(plan.record, plan.analysis, path);
        figure.is_ok_and(|figure| figure.value == value)
    })
}

/// A value in a drawing, with a sign where the figure that it repeats was corrected.
pub(super) fn signed(
    signs: &Signs,
    of: (&Programme, &Target, &Actual),
    (value, mut words): (Decimal, String),
) -> String {
    let figure = of_record(signs.plan(), of, value);
    if figure.is_some_and(|figure| signs.is_corrected(figure)) {
        words.push_str(SIGN);
    }
    words
}

/// One value with its day and its source.
pub(super) fn actual(
    html: &mut Html,
    (plan, page): (&Plan, &Page),
    (programme, target, actual): (&Programme, &Target, &Actual),
    value: Decimal,
    sources: &mut Sources,
) {
    let lang = page.lang;
    let words = goal::amount(value, target.quantity, lang);
    let of_record = of_record(plan, (programme, target, actual), value);
    html.raw("<p>");
    if let Some(figure) = of_record {
        html.raw(&datum::open(&number::plain(value), &figure).0);
        html.raw(&words).raw("</data>");
        html.raw(&plan.on(page).mark(&figure).0);
    } else {
        datum::value(html, value, &words);
    }
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
