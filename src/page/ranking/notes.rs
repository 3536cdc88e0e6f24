//! Under the table: remarks on rows, and other values that were published for the same results.

use super::Scene;
use crate::datum::{self, On};
use crate::entry::Entry;
use crate::html::Html;
use crate::line;
use crate::sources::Sources;
use crate::waivers;
use lang::{Phrase, number};
use model::{Alternative, Lang, Total};

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
        for (place, other) in result.also.iter().enumerate() {
            alternative(&mut html, &entry, other, lang);
            html.raw(&also(&entry, place, scene.plan.on(scene.page)).0);
            html.raw(" ");
            sources.mark(&mut html, other.source, scene.page);
            html.raw(" ");
        }
        for waiver in &waived {
            waivers::of_value(&mut html, waiver, result, entry.framework, lang);
            html.raw(" ");
        }
        html.raw("</li>");
    }
    if scene.table.totalled {
        let text = match scene.framework.total {
            Total::Sum | Total::Unstated => Phrase(
                "Tổng điểm do trang này cộng từ các thành phần; nguồn không công bố tổng.",
                "Totals are sums of the components made by this site; the source states none.",
            ),
            Total::WeightedMean => Phrase(
                "Tổng điểm do trang này tính từ các thành phần theo trọng số; nguồn không công bố tổng.",
                "Totals are weighted means of the components made by this site; the source states none.",
            ),
        };
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

/// The mark of another published value, where it was corrected.
pub(crate) fn also(entry: &Entry, place: usize, on: On) -> Html {
    let (index, unit) = (&entry.index.code, &entry.unit.code);
    on.mark(&lang::text!("{index}/{}/{unit}/also/{place}", entry.year))
}

/// "Giá trị khác đã công bố: 72,20 điểm, hạng 57/63. Lý do không dùng: …"
pub(crate) fn alternative(html: &mut Html, entry: &Entry, other: &Alternative, lang: Lang) {
    html.raw(Phrase("Giá trị khác đã công bố: ", "Another published value: ").get(lang));
    if let Some(score) = other.score {
        datum::value(html, score, &number::exact(score, lang));
        html.raw(" ");
        html.raw(crate::entry::measure(entry.index, lang));
    }
    if let Some(rank) = other.rank {
        if other.score.is_some() {
            html.raw(", ");
        }
        html.raw(Phrase("hạng ", "rank ").get(lang)).show(rank);
        if let Some(of) = other.of {
            html.raw("/").show(of);
        }
    }
    html.raw(Phrase(". Không dùng vì: ", ". Not used because: ").get(lang));
    html.text(other.reason.get(lang));
}
