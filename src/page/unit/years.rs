//! A unit's results in one index, year by year.

use crate::changes::Base;
use crate::datum::{self, InRow, On};
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
    heads.extend(banded.then_some((phrases::BAND.get(lang), Column::Words)));
    heads.extend(several.then_some((phrases::SOURCE.get(lang), Column::Words)));
    let mut html = Html::with_room(512 + 640 * entries.len());
    let columns = heads.len();
    table::open(&mut html, name, "years", heads);
    for (at, entry) in entries.iter().enumerate().rev() {
        let next = at.checked_sub(1).map(|next| entries[next].year);
        let of = entry.row(None);
        let on = plan.on(page).in_row(&of);
        row(&mut html, entry, next, (&of, on));
        if banded {
            html.raw("<td>");
            entry.band_or_dash(&mut html, on);
            html.raw("</td>");
        }
        if several {
            html.raw("<td>");
            sources.mark(&mut html, entry.result.source, page);
            html.raw("</td>");
        }
        html.raw("</tr>");
        crate::index::why(&mut html, plan, page, entry, columns);
    }
    table::close(&mut html);
    html
}

fn row(html: &mut Html, entry: &Entry, next: Option<Year>, (of, on): (&InRow, On)) {
    html.raw("<tr");
    datum::name_row(html, of);
    html.raw("><th scope=row><a href=../")
        .whole(entry.year.unsigned_abs())
        .raw("/don-vi/");
    html.raw(&entry.unit.code)
        .raw(".html#")
        .raw(&entry.index.code)
        .raw(">");
    html.whole(entry.year.unsigned_abs())
        .raw("</a></th><td class=num>");
    entry.score(html, on);
    html.raw("</td><td class=num>");
    entry.rank_of(html, on);
    html.raw("</td>");
    entry.change_cells(html, Base::next_row(entry.year, next), on);
}
