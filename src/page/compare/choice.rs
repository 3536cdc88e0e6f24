//! All units of the home unit's kind with their newest values, each with a check box.

use super::Newest;
use crate::drawn::{Row, Table, Way};
use crate::html::Html;
use crate::table::Column;
use crate::{Page, Plan, address, matrix};
use finding::Heading;
use lang::phrases;
use model::Lang;

/// The table; nothing where no index has a complete table.
pub(super) fn table(plan: &Plan, page: &Page, newest: &[Newest]) -> Option<Html> {
    let units = units(plan, page, newest);
    if units.is_empty() {
        return None;
    }
    let lang = page.lang;
    let home = plan.record.site.home;
    let on = plan.on(page);
    let heads = newest.iter().map(|newest| {
        let head = Heading::Column(newest.index, Some(newest.home.year));
        ("index", on.words(head).into(), Column::Figures)
    });
    let first = ("unit", phrases::UNIT.get(lang).into(), Column::Words);
    let name = lang::phrase!("choice-table").get(lang);
    let mut table = Table::new("matrix", name, std::iter::once(first).chain(heads));
    for (unit, rows) in &units {
        let named = plan.record.unit(*unit);
        let is_home = *unit == home;
        let mut row = Row::new(None, if is_home { "own" } else { "" });
        let (name, href) = (
            named.name.get(lang),
            plan.link(page, &address::unit(&named.code)),
        );
        row.name(|html| {
            html.raw("<input type=checkbox aria-label=\"");
            html.text(&lang::say!(lang, "choice-choose", unit = name));
            html.raw(if is_home { "\" checked> " } else { "\"> " });
            on.draw(
                html,
                &Way {
                    href: &href,
                    text: name,
                },
            );
        });
        let cells = newest.iter().zip(rows);
        let cells = cells.map(|(of, row)| row.map(|row| plan.entry(of.edition, of.place, row)));
        matrix::cells(&mut row, cells, on);
        table.rows.push(row);
    }
    let mut html = Html::with_room(units.len() * 600);
    head(&mut html, lang);
    table.draw(&mut html, on);
    html.raw("</form>");
    Some(html)
}

/// The switch above the table.
fn head(html: &mut Html, lang: Lang) {
    html.raw("<form class=compare autocomplete=off><p class=choose><label><input type=checkbox id=chi-da-chon> ");
    html.text(lang::phrase!("choice-only-chosen").get(lang));
    html.raw("</label> <button type=reset>");
    html.text(lang::phrase!("choice-clear").get(lang))
        .raw("</button></p>");
}

/// Units of the home unit's fields in the newest tables, with their rows, in the order of their names.
fn units(plan: &Plan, page: &Page, newest: &[Newest]) -> Vec<matrix::Line> {
    let found = newest.iter().enumerate().flat_map(|(column, newest)| {
        let rows = newest.home.field.into_iter().flat_map(|field| &field.order);
        rows.map(move |&row| (column, newest.home.table.rows[row as usize].unit, row))
    });
    matrix::lines(plan, page.lang, newest.len(), found)
}
