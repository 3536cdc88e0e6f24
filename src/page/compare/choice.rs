//! All units of the home unit's kind with their newest values, each with a check box.

use std::collections::BTreeMap;

use super::Newest;
use crate::lang::{order, phrases};
use crate::model::{Lang, UnitId};
use crate::page::entry;
use crate::page::html::Html;
use crate::page::{Page, Plan, address, say};

/// The table; nothing where no index has a complete table.
pub(super) fn table(plan: &Plan, page: &Page, newest: &[Newest]) -> Option<Html> {
    let units = units(plan, page, newest);
    if units.is_empty() {
        return None;
    }
    let lang = page.lang;
    let home = plan.record.site.home;
    let mut html = Html(String::with_capacity(units.len() * 600));
    head(&mut html, newest, lang);
    for (unit, rows) in &units {
        let named = plan.record.unit(*unit);
        html.raw(if *unit == home {
            "<tr class=own>"
        } else {
            "<tr>"
        });
        html.raw("<th scope=row><input type=checkbox aria-label=\"");
        html.raw(say(lang, "Chọn ", "Choose "))
            .text(named.name.get(lang));
        html.raw(if *unit == home {
            "\" checked> <a href=\""
        } else {
            "\"> <a href=\""
        });
        html.raw(&plan.link(page, &address::unit(&named.code)))
            .raw("\">");
        html.text(named.name.get(lang)).raw("</a></th>");
        for (newest, row) in newest.iter().zip(rows) {
            html.raw("<td class=num>");
            match row {
                Some(row) => {
                    let entry = plan.entry(newest.edition, newest.place, *row);
                    entry.score_and_rank(&mut html, lang);
                }
                None => entry::none(&mut html, lang),
            }
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table></div></form>");
    Some(html)
}

/// The switch above the table, and the table up to its rows.
fn head(html: &mut Html, newest: &[Newest], lang: Lang) {
    html.raw("<form class=compare autocomplete=off><p class=choose><label><input type=checkbox id=chi-da-chon> ");
    html.raw(say(
        lang,
        "Chỉ hiện đơn vị đã chọn",
        "Show chosen units only",
    ));
    html.raw("</label> <button type=reset>");
    html.raw(say(lang, "Bỏ chọn", "Clear")).raw("</button></p>");
    html.raw("<div class=table tabindex=0 role=region aria-label=\"");
    html.raw(say(
        lang,
        "Chọn đơn vị để so sánh",
        "Choose units to compare",
    ));
    html.raw("\"><table class=matrix><thead><tr><th scope=col>");
    html.raw(phrases::UNIT.get(lang)).raw("</th>");
    for newest in newest {
        html.raw("<th scope=col class=num>");
        entry::index_head(html, newest.home.index, lang);
        html.raw(" ").show(newest.home.year).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
}

/// Units of the home unit's fields in the newest tables, with their rows, in the order of their names.
fn units(plan: &Plan, page: &Page, newest: &[Newest]) -> Vec<(UnitId, Vec<Option<u32>>)> {
    let mut units: BTreeMap<UnitId, Vec<Option<u32>>> = BTreeMap::new();
    let columns = newest.len();
    for (column, newest) in newest.iter().enumerate() {
        let Some(field) = newest.home.field else {
            continue;
        };
        for &row in &field.order {
            let unit = newest.home.table.rows[row as usize].unit;
            let line = units.entry(unit).or_insert_with(|| vec![None; columns]);
            line[column] = Some(row);
        }
    }
    let mut units: Vec<_> = units.into_iter().collect();
    units.sort_by_cached_key(|(unit, _)| order::key(plan.record.unit(*unit).name.get(page.lang)));
    units
}
