//! All units of the home unit's kind with their newest values, each with a check box.

use super::Newest;
use crate::drawn::{self, Row, Table};
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
        let mut row = Row::new(None, table::own(is_home));
        let (name, href) = (
            named.name.get(lang),
            plan.link(page, &address::unit(&named.code)),
        );
        row.name(|html| {
            let mut link = Html::default();
            on.link(&mut link, Some(&href), name);
            let choose = drawn::Choose {
                text: lang::say!(lang, "choice-choose", unit = name),
                checked: is_home,
                name: link,
            };
            on.draw(html, &choose);
        });
        let cells = newest.iter().zip(rows);
        let cells = cells.map(|(of, row)| row.map(|row| plan.entry(of.edition, of.place, row)));
        matrix::cells(&mut row, cells, on);
        table.rows.push(row);
    }
    let choice = drawn::Choice {
        only: lang::phrase!("choice-only-chosen").get(lang),
        clear: lang::phrase!("choice-clear").get(lang),
        table: table.drawn(on),
    };
    Some(on.drawn(&choice))
}

/// Units of the home unit's fields in the newest tables, with their rows, in the order of their names.
fn units(plan: &Plan, page: &Page, newest: &[Newest]) -> Vec<matrix::Line> {
    let found = newest.iter().enumerate().flat_map(|(column, newest)| {
        let rows = newest.home.field.into_iter().flat_map(|field| &field.order);
        rows.map(move |&row| (column, newest.home.table.rows[row as usize].unit, row))
    });
    matrix::lines(plan, page.lang, newest.len(), found)
}
