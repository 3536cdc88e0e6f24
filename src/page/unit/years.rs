//! A unit's results in one index, year by year.

use crate::changes::Base;
use crate::datum::{InRow, On};
use crate::drawn::{Row, Table};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::sources::Sources;
use crate::table::{self, Column};
use crate::{Page, Plan};
use lang::phrases;
use model::Year;

/// The table, newest year first.
pub(super) fn table(
    plan: &Plan,
    page: &Page,
    (name, entries): (&str, &[Entry]),
    sources: &mut Sources,
) -> Html {
    let lang = page.lang;
    let several = sources.are_several();
    let banded = entries.iter().any(|entry| entry.standing.band.is_some());
    let mut heads = entry::year_heads(entries, lang);
    heads.extend(banded.then(|| ("band", phrases::BAND.get(lang).into(), Column::Words)));
    heads.extend(several.then(|| ("source", phrases::SOURCE.get(lang).into(), Column::Words)));
    let columns = heads.len();
    let mut table = Table::new("years", name, heads);
    for (at, entry) in entries.iter().enumerate().rev() {
        let next = at.checked_sub(1).map(|next| entries[next].year);
        let of = entry.row(None);
        let on = plan.on(page).in_row(&of);
        let mut row = row(entry, next, (&of, on));
        row.add_if(banded, "", |html| entry.band_or_dash(html, on));
        row.add_if(several, "", |html| {
            sources.mark(html, entry.result.source, plan.on(page));
        });
        table.rows.push(row);
        table
            .rows
            .extend(crate::index::why(plan, page, entry, columns));
    }
    table.drawn(plan.on(page))
}

fn row(entry: &Entry, next: Option<Year>, (of, on): (&InRow, On)) -> Row {
    let mut row = Row::new(Some(table::result(of)), "");
    let year = entry.year;
    let href = lang::text!(
        "../{year}/don-vi/{}.html#{}",
        entry.unit.code,
        entry.index.code
    );
    row.lead(on, &href, &year.to_string());
    row.add("num", |html| entry.score(html, on));
    row.add("num", |html| entry.rank_of(html, on));
    entry.change_cells(&mut row, Base::next_row(year, next), on);
    row
}
