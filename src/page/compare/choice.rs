//! All units of the home unit's kind with their newest values, each with a check box.

use super::Newest;
use crate::html::Html;
use crate::table::{self, Column};
use crate::{Page, Plan, address, matrix};
use finding::Heading;
use lang::phrases;

/// The table; nothing where no index has a complete table.
pub(super) fn table(plan: &Plan, page: &Page, newest: &[Newest]) -> Option<Html> {
    let units = units(plan, page, newest);
    if units.is_empty() {
        return None;
    }
    let lang = page.lang;
    let home = plan.record.site.home;
    let mut html = Html::with_room(units.len() * 600);
    head(&mut html, plan, page, newest);
    for (unit, rows) in &units {
        let named = plan.record.unit(*unit);
        html.raw(if *unit == home {
            "<tr class=own>"
        } else {
            "<tr>"
        });
        html.raw("<th scope=row><input type=checkbox aria-label=\"");
        let name = named.name.get(lang);
        html.text(&lang::say!(lang, "choice-choose", unit = name));
        html.raw(if *unit == home {
            "\" checked> <a href=\""
        } else {
            "\"> <a href=\""
        });
        html.raw(&plan.link(page, &address::unit(&named.code)))
            .raw("\">");
        html.text(named.name.get(lang)).raw("</a></th>");
        let cells = newest.iter().zip(rows);
        let cells = cells.map(|(of, row)| row.map(|row| plan.entry(of.edition, of.place, row)));
        matrix::cells(&mut html, cells, plan.on(page));
        html.raw("</tr>");
    }
    table::close(&mut html);
    html.raw("</form>");
    Some(html)
}

/// The switch above the table, and the table up to its rows.
fn head(html: &mut Html, plan: &Plan, page: &Page, newest: &[Newest]) {
    let lang = page.lang;
    html.raw("<form class=compare autocomplete=off><p class=choose><label><input type=checkbox id=chi-da-chon> ");
    html.text(lang::phrase!("choice-only-chosen").get(lang));
    html.raw("</label> <button type=reset>");
    html.text(lang::phrase!("choice-clear").get(lang))
        .raw("</button></p>");
    let heads = newest.iter().map(|newest| {
        let head = Heading::Column(newest.index, Some(newest.home.year));
        (plan.words(page, head), Column::Figures)
    });
    let first = (phrases::UNIT.get(lang).to_owned(), Column::Words);
    let name = lang::phrase!("choice-table").get(lang);
    table::open(html, name, "matrix", std::iter::once(first).chain(heads));
}

/// Units of the home unit's fields in the newest tables, with their rows, in the order of their names.
fn units(plan: &Plan, page: &Page, newest: &[Newest]) -> Vec<matrix::Line> {
    let found = newest.iter().enumerate().flat_map(|(column, newest)| {
        let rows = newest.home.field.into_iter().flat_map(|field| &field.order);
        rows.map(move |&row| (column, newest.home.table.rows[row as usize].unit, row))
    });
    matrix::lines(plan, page.lang, newest.len(), found)
}
