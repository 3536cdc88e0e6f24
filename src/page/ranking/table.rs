//! The table of a ranking: one row a unit, one column a component.

use super::Scene;
use crate::lang::{number, phrases};
use crate::model::{ComponentId, Lang, Value};
use crate::page::entry::{self, Entry};
use crate::page::html::Html;
use crate::page::say;
use crate::page::sources::Sources;

/// Which columns a table has.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one column is there"
)]
struct Columns<'a> {
    share: bool,
    max: bool,
    since: bool,
    band: bool,
    parts: Vec<(ComponentId, &'a crate::model::Component)>,
    sources: bool,
}

impl<'a> Columns<'a> {
    fn of(scene: &Scene<'a>, rows: &[u32], sources: &Sources) -> Self {
        let results = || rows.iter().map(|&row| &scene.table.rows[row as usize]);
        let entries = || rows.iter().map(|&row| scene.entry(row));
        let own_max = results().any(|result| result.max.is_some());
        Self {
            max: own_max,
            share: own_max
                || scene
                    .framework
                    .max
                    .is_some_and(|max| max != rust_decimal::Decimal::ONE_HUNDRED),
            since: entries().any(|entry| entry.told().is_some()),
            band: entries().any(|entry| entry.standing.band.is_some()),
            parts: scene
                .framework
                .top()
                .filter(|(id, _)| results().any(|result| result.part(*id).is_some()))
                .collect(),
            sources: sources.are_several(),
        }
    }

    /// How many columns follow rank and unit, without the one of sources.
    fn values(&self) -> usize {
        1 + usize::from(self.max)
            + usize::from(self.share)
            + 2 * usize::from(self.since)
            + usize::from(self.band)
            + self.parts.len()
    }
}

/// Writes the table of some rows.
pub(super) fn write(scene: &Scene, rows: &[u32], field: &str, sources: &mut Sources) -> Html {
    let columns = Columns::of(scene, rows, sources);
    let mut html = Html(String::with_capacity(
        rows.len() * (400 + columns.parts.len() * 110),
    ));
    let lang = scene.lang();
    html.raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.text(&caption(scene, field))
        .raw("\"><table class=\"ranking\"><caption>");
    html.text(&caption(scene, field))
        .raw("</caption><thead><tr>");
    head(&mut html, scene, &columns);
    html.raw("</tr></thead><tbody>");
    for &row in rows {
        let entry = scene.entry(row);
        let home = scene.home == Some(row);
        html.raw("<tr id=\"").raw(&entry.unit.code);
        html.raw(if home {
            "\" class=\"own\"><td class=\"num\">"
        } else {
            "\"><td class=\"num\">"
        });
        entry.rank(&mut html, lang);
        html.raw("</td><th scope=\"row\"><a href=\"don-vi/")
            .raw(&entry.unit.code);
        html.raw(".html\">")
            .text(entry.unit.name.get(lang))
            .raw("</a></th>");
        cells(&mut html, &entry, &columns, lang);
        if columns.sources {
            html.raw("<td class=\"source\">");
            sources.mark(&mut html, entry.result.source, scene.page);
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table></div>");
    html
}

/// "PAPI 2018: tỉnh, thành phố".
fn caption(scene: &Scene, field: &str) -> String {
    let short = scene.index.short.get(scene.lang());
    format!("{short} {}: {field}", scene.year)
}

fn head(html: &mut Html, scene: &Scene, columns: &Columns) {
    let lang = scene.lang();
    let mut column = |name: &str, class: &str| {
        html.raw("<th scope=\"col\"")
            .raw(class)
            .raw(">")
            .text(name)
            .raw("</th>");
    };
    let num = " class=\"num\"";
    column(phrases::RANK.get(lang), num);
    column(phrases::UNIT.get(lang), "");
    let score = match scene.index.measure {
        crate::model::Measure::Points => phrases::SCORE.get(lang).to_owned(),
        crate::model::Measure::Percent => say(lang, "Kết quả (%)", "Result (%)").to_owned(),
    };
    column(&score, num);
    if columns.max {
        column(phrases::MAX.get(lang), num);
    }
    if columns.share {
        column(say(lang, "So với tối đa (%)", "Of maximum (%)"), num);
    }
    if columns.since {
        column(phrases::SCORE_CHANGE.get(lang), num);
        column(phrases::RANK_CHANGE.get(lang), num);
    }
    if columns.band {
        column(phrases::BAND.get(lang), "");
    }
    for (_, component) in &columns.parts {
        column(component.name.get(lang), " class=\"num part\"");
    }
    if columns.sources {
        column(phrases::SOURCE.get(lang), "");
    }
}

fn cells(html: &mut Html, entry: &Entry, columns: &Columns, lang: Lang) {
    if let (Value::Absent(reason), true, None) = (
        entry.result.score,
        entry.result.parts.is_empty(),
        entry.standing.rank,
    ) {
        html.raw("<td colspan=\"").show(columns.values()).raw("\">");
        entry::absent(html, reason, lang);
        html.raw("</td>");
        return;
    }
    html.raw("<td class=\"num\">");
    entry.score(html, lang);
    html.raw("</td>");
    if columns.max {
        html.raw("<td class=\"num\">");
        match entry.max() {
            Some(max) => html.raw(&number::exact(max.normalize(), lang)),
            None => html.raw(entry::DASH),
        };
        html.raw("</td>");
    }
    if columns.share {
        html.raw("<td class=\"num\">");
        match entry.result.percent.or(entry.standing.share) {
            Some(share) => html.raw(&number::fixed(share, 2, lang)),
            None => html.raw(entry::DASH),
        };
        html.raw("</td>");
    }
    if columns.since {
        entry.change_cells(html, lang);
    }
    if columns.band {
        html.raw("<td>")
            .text(entry.band(lang).unwrap_or(entry::DASH))
            .raw("</td>");
    }
    for (id, component) in &columns.parts {
        html.raw("<td class=\"num\">");
        entry.part(html, component, entry.result.part(*id), lang);
        html.raw("</td>");
    }
}
