//! Where in the file of its source a result stands. A cell is named only while it holds the value: of one that was
//! corrected, the correction is named instead.

use super::datum::On;
use super::drawn;
use super::entry::Entry;
use super::html::Html;
use model::Lang;
use model::cell::{Layout, letters};
use model::mapping::Column;

/// "Trong tệp nguồn: trang tính “Phụ lục I”, ô L9 (tổng điểm), C9–K9 (thành phần)". Nothing for a result that was not
/// taken from a file.
pub(super) fn cells(html: &mut Html, on: On, entry: &Entry) {
    if entry.result.row.is_none() {
        return;
    }
    let lang = on.lang();
    let mut corrected = Corrected::default();
    let mut places = Html::default();
    for (at, (layout, row)) in entry.table.places(entry.result).enumerate() {
        places.raw(if at > 0 { "; " } else { "" });
        if let Some(sheet) = &layout.sheet {
            let sheet = lang::say!(lang, "taken-sheet", sheet);
            places.text(&sheet).raw(", ");
        }
        places.text(&lang::say!(lang, "taken-row", row = row.row));
        for (cell, holds) in told(layout, row.row, entry, on, &mut corrected) {
            let cell = lang::say!(lang, "taken-cell", cell, holds);
            places.raw(", ").text(&cell);
        }
    }
    let mut text = Html(lang::say_markup!(
        crate::html::escape,
        lang,
        "taken-in-the-source-file",
        places = places.0
    ));
    corrected.tell(&mut text, lang);
    on.draw(html, &drawn::Origin { text });
}

/// The cells of a row with what they hold.
fn told(
    layout: &Layout,
    row: u32,
    entry: &Entry,
    on: On,
    corrected: &mut Corrected,
) -> Vec<(String, String)> {
    let lang = on.lang();
    let mut told = Vec::new();
    for (quantity, code, words) in [
        (Column::Score, "score", lang::phrase!("taken-total")),
        (Column::Rank, "rank", lang::phrase!("taken-rank")),
        (Column::Band, "band", lang::phrase!("taken-band")),
    ] {
        let found = layout.columns.iter().find(|(known, _)| *known == quantity);
        let Some((_, column)) = found else {
            continue;
        };
        let words = words.get(lang).to_owned();
        let row = layout.row_of(quantity, row);
        match entry.mark(on, code) {
            mark if mark.0.is_empty() => told.push((format!("{}{row}", letters(*column)), words)),
            mark => corrected.add(&words, &mark),
        }
    }
    let components = lang::phrase!("taken-components").get(lang);
    for (first, last) in runs((layout, row), entry, on, corrected) {
        let name = |(row, column): (u32, u32)| format!("{}{row}", letters(column));
        let (from, to) = (name(first), name(last));
        let place = if first == last {
            from
        } else {
            format!("{from}–{to}")
        };
        told.push((place, components.to_owned()));
    }
    told
}

/// The values that are not those of their cells any more, with their marks.
#[derive(Default)]
struct Corrected(Html);

impl Corrected {
    fn add(&mut self, words: &str, mark: &Html) {
        let html = &mut self.0;
        html.raw(if html.0.is_empty() { "" } else { ", " });
        html.text(words).raw(&mark.0);
    }

    /// "Theo đính chính, không theo tệp: tổng điểm*."
    fn tell(self, html: &mut Html, lang: Lang) {
        if !self.0.0.is_empty() {
            let said = lang::say_markup!(
                crate::html::escape,
                lang,
                "taken-by-correction",
                what = self.0.0
            );
            html.raw(" ").raw(&said);
        }
    }
}

/// The cells of components, from first to last; between those of which the scores were corrected, where there are any.
fn runs(
    (layout, row): (&Layout, u32),
    entry: &Entry,
    on: On,
    corrected: &mut Corrected,
) -> Vec<(Place, Place)> {
    let mut cells: Vec<(Place, _)> = layout
        .columns
        .iter()
        .filter_map(|(quantity, column)| match quantity {
            Column::Part(id) => {
                let place = (layout.row_of(*quantity, row), *column);
                Some((place, entry.framework.component(*id)))
            }
            _ => None,
        })
        .collect();
    cells.sort_by_key(|(place, _)| *place);
    let mut runs: Vec<(Place, Place)> = Vec::new();
    let mut goes_on = false;
    for (place, component) in cells {
        let mark = entry.part_mark(on, component, "score");
        if mark.0.is_empty() {
            match runs.last_mut().filter(|_| goes_on) {
                Some(run) => run.1 = place,
                None => runs.push((place, place)),
            }
        } else {
            let name = format!("“{}”", component.name.get(on.lang()));
            corrected.add(&name, &mark);
        }
        goes_on = mark.0.is_empty();
    }
    runs
}

/// A row, from 1, and a column.
type Place = (u32, u32);
