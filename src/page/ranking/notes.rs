//! Under the table: remarks on rows, and other values that were published for the same results.

use super::Scene;
use crate::datum::On;
use crate::html::Html;
use crate::sources::Sources;
use crate::{line, values, waivers};
use finding::{Other, Piece};
use lang::Phrase;
use model::{Alternative, Total};

/// Writes them; empty where there are none.
pub(super) fn write(scene: &Scene, sources: &mut Sources) -> Html {
    let mut html = Html::default();
    let rows = (0u32..).zip(&scene.table.rows);
    for (row, result) in rows {
        let waived: Vec<_> = waivers::of_row(scene.plan, result).collect();
        if result.note.is_none() && result.also.is_empty() && waived.is_empty() {
            continue;
        }
        let entry = scene.entry(row);
        let lang = scene.lang();
        html.raw("<li><a href=\"#").raw(&entry.unit.code).raw("\">");
        html.text(entry.unit.name.get(lang)).raw("</a>: ");
        if let Some(note) = &result.note {
            html.raw(&line::html(scene.plan, scene.page, note).0);
            html.raw(&entry.mark(scene.plan.on(scene.page), "note").0);
            html.raw(" ");
        }
        for (said, other) in Other::all(&entry).into_iter().zip(&result.also) {
            alternative(&mut html, scene.plan.on(scene.page), said, other);
            html.raw(" ");
            sources.mark(&mut html, other.source, scene.plan.on(scene.page));
            html.raw(" ");
        }
        for waiver in &waived {
            waivers::of_value(&mut html, waiver, result, entry.framework, lang);
            html.raw(" ");
        }
        html.raw("</li>");
    }
    if scene.table.totalled {
        let text = totalled(scene.framework.total);
        html.raw("<li>").raw(text.get(scene.lang())).raw("</li>");
    }
    for waiver in waivers::of_table(scene.plan, scene.table) {
        html.raw("<li>");
        waivers::note(&mut html, waiver, scene.lang());
        html.raw("</li>");
    }
    if !html.0.is_empty() {
        html.0.insert_str(0, "<ul class=notes>");
        html.raw("</ul>");
    }
    html
}

/// That totals are none of the source's.
pub(crate) fn totalled(total: Total) -> Phrase {
    match total {
        Total::Sum | Total::Unstated => lang::phrase!("notes-summed-here"),
        Total::WeightedMean => lang::phrase!("notes-weighed-here"),
    }
}

/// "Giá trị khác đã công bố: 72,20 điểm, hạng 57/63. Không dùng vì: …"
pub(crate) fn alternative(html: &mut Html, on: On, said: Other, other: &Alternative) {
    let lang = on.lang();
    let (mut value, mut reason) = (Html::default(), Html::default());
    for piece in said.pieces(on.record(), lang) {
        match piece {
            Piece::Words(words) => {
                value.text(words);
            }
            Piece::Number(address, number) => {
                values::exact(&mut value, on, number, &address.to_string());
            }
        }
    }
    reason.text(other.reason.get(lang));
    html.raw(&lang::say_markup!(
        crate::html::escape,
        lang,
        "notes-not-used",
        value = value.0,
        reason = reason.0
    ));
    if let Some(whole) = said.whole() {
        html.raw(&on.mark(&whole).0);
    }
    on.hear(said);
}
