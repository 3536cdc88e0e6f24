//! Under the table: remarks on rows, and other values that were published for the same results.

use super::Scene;
use crate::datum::On;
use crate::drawn::{Noted, Notes};
use crate::html::Html;
use crate::sources::Sources;
use crate::{line, values, waivers};
use finding::{Other, Piece};
use lang::Phrase;
use model::{Alternative, Total};

/// Writes them; empty where there are none.
pub(super) fn write(scene: &Scene, sources: &mut Sources) -> Html {
    let (lang, on) = (scene.lang(), scene.plan.on(scene.page));
    let mut notes = Vec::new();
    let rows = (0u32..).zip(&scene.table.rows);
    for (row, result) in rows {
        let waived: Vec<_> = waivers::of_row(scene.plan, result).collect();
        if result.note.is_none() && result.also.is_empty() && waived.is_empty() {
            continue;
        }
        let entry = scene.entry(row);
        let mut text = Html::default();
        if let Some(note) = &result.note {
            text.raw(&line::html(scene.plan, scene.page, note).0);
            text.raw(&entry.mark(on, "note").0).raw(" ");
        }
        for (said, other) in Other::all(&entry).into_iter().zip(&result.also) {
            alternative(&mut text, on, said, other);
            text.raw(" ");
            sources.mark(&mut text, other.source, on);
            text.raw(" ");
        }
        for waiver in &waived {
            waivers::of_value(&mut text, waiver, result, entry.framework, on);
            text.raw(" ");
        }
        notes.push(Noted {
            of: entry.unit.name.get(lang).to_owned(),
            href: Some(lang::text!("#{}", entry.unit.code)),
            text,
        });
    }
    let whole = |text| Noted {
        of: String::new(),
        href: None,
        text,
    };
    if scene.table.totalled {
        let mut text = Html::default();
        text.text(totalled(scene.framework.total).get(lang));
        notes.push(whole(text));
    }
    for waiver in waivers::of_table(scene.plan, scene.table) {
        let mut text = Html::default();
        waivers::note(&mut text, waiver, on);
        notes.push(whole(text));
    }
    if notes.is_empty() {
        return Html::default();
    }
    on.drawn(&Notes { notes })
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
