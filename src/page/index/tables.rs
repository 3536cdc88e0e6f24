//! The tables of an index over the years: the home unit by year, and all units of a field by year.

use super::{Field, Year};
use crate::changes::Base;
use crate::datum;
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::sources::Sources;
use crate::table::{self, Column};
use crate::{Page, Plan, address, matrix, values};
use derive::figures::Quantity;
use finding::{Ends, Heading, Why};
use lang::{number, phrases};
use model::{IndexId, Lang};

/// The home unit year by year, newest first, with mean and best of its field where any year has them.
pub(super) fn home(plan: &Plan, page: &Page, entries: &[Entry], sources: &mut Sources) -> Html {
    let lang = page.lang;
    let mut html = Html::default();
    let has_mean = has_mean(entries);
    let has_best = has_best(plan, entries);
    let heads = heads(entries, (has_mean, has_best), lang);
    let columns = heads.len();
    let name = lang::phrase!("tables-results-by-year").get(lang);
    table::open(&mut html, name, "years", heads);
    let on = plan.on(page);
    for (at, entry) in entries.iter().enumerate().rev() {
        let next = at.checked_sub(1).map(|next| entries[next].year);
        html.raw("<tr id=nam-")
            .whole(entry.year.unsigned_abs())
            .raw("><th scope=row><a href=");
        html.raw(&plan.link(page, &address::ranking(entry.year, &entry.index.code)));
        html.raw(">")
            .whole(entry.year.unsigned_abs())
            .raw("</a></th><td class=num>");
        entry.score(&mut html, on);
        html.raw("</td><td class=num>");
        entry.rank_of(&mut html, on);
        html.raw("</td>");
        entry.change_cells(&mut html, Base::next_row(entry.year, next), on);
        if has_mean {
            html.raw("<td class=num>");
            entry.mean_figure(&mut html, on, |out, mean| {
                entry.print(out, mean, lang);
            });
            html.raw("</td>");
        }
        if has_best {
            html.raw("<td>");
            best(&mut html, plan, page, plan.field_of(entry).as_ref());
            html.raw("</td>");
        }
        html.raw("<td>");
        sources.mark(&mut html, entry.result.source, page);
        html.raw("</td></tr>");
        why(&mut html, plan, page, entry, columns);
    }
    table::close(&mut html);
    html
}

/// Whether any year has the mean of its field.
fn has_mean(entries: &[Entry]) -> bool {
    let mut fields = entries.iter().filter_map(|entry| entry.field);
    fields.any(|field| field.total.is_some())
}

/// Whether any year knows who was in front.
fn has_best(plan: &Plan, entries: &[Entry]) -> bool {
    let mut fields = entries.iter().filter_map(|entry| plan.field_of(entry));
    fields.any(|field| Ends::of(&field).is_some())
}

fn heads(
    entries: &[Entry],
    (has_mean, has_best): (bool, bool),
    lang: Lang,
) -> Vec<(&'static str, Column)> {
    let mut heads = entry::year_heads(entries, lang);
    let best = lang::phrase!("tables-first").get(lang);
    heads.extend(has_mean.then_some((phrases::MEAN.get(lang), Column::Figures)));
    heads.extend(has_best.then_some((best, Column::Words)));
    heads.push((phrases::SOURCE.get(lang), Column::Words));
    heads
}

/// The units in front with their score.
fn best(html: &mut Html, plan: &Plan, page: &Page, field: Option<&finding::Field>) {
    let ends = field.and_then(Ends::of);
    let Some([best, _]) = ends else {
        entry::none(html, plan.on(page));
        return;
    };
    let Some(field) = field else { return };
    let value = best.value;
    html.raw(&plan.heard(page, best).html().0).raw(" (");
    let place = datum::InField {
        index: field.index(),
        year: field.year,
        field: field.standing.field,
        quantity: Quantity::Best,
    };
    values::of_field(html, plan.on(page), place, value, |out| {
        number::write_fixed(out, value, field.index().decimals, page.lang);
    });
    html.raw(")");
}

/// A row of its own that says why a change is not told.
pub(crate) fn why(html: &mut Html, plan: &Plan, page: &Page, entry: &Entry, columns: usize) {
    if let Some(why) = Why::of(entry) {
        html.raw("<tr class=why><td colspan=\"")
            .show(columns)
            .raw("\"><span>");
        html.raw(&plan.heard(page, why).html().0)
            .raw("</span></td></tr>");
    }
}

/// One table a field: units down, years across, score and rank in a cell.
pub(super) fn fields(plan: &Plan, page: &Page, id: IndexId, years: &[Year]) -> Vec<Field> {
    let index = plan.record.index(id);
    let fields = index.fields.iter().enumerate();
    fields
        .filter_map(|(place, field)| {
            let units = units(years, place, plan, page);
            if units.is_empty() {
                return None;
            }
            Some(Field {
                id: format!("nhom-{}", field.code),
                heading: plan.say(page, Heading::AllUnits(id, place)),
                table: across(plan, page, &units, years, field.name.get(page.lang)),
            })
        })
        .collect()
}

/// The units of a field with their rows by year, in the order of their names.
fn units(years: &[Year], field: usize, plan: &Plan, page: &Page) -> Vec<matrix::Line> {
    let found = years.iter().enumerate().flat_map(|(column, year)| {
        let of = |place: u8| year.standing.fields[usize::from(place)].field;
        let rows = year.table.rows.iter().zip(&year.standing.rows).zip(0u32..);
        rows.filter(move |((_, standing), _)| standing.field.map(of) == Some(field))
            .map(move |((result, _), row)| (column, result.unit, row))
    });
    matrix::lines(plan, page.lang, years.len(), found)
}

/// The table of a field; its heading says that it is of all units, `name` of which.
fn across(plan: &Plan, page: &Page, units: &[matrix::Line], years: &[Year], name: &str) -> Html {
    let lang = page.lang;
    let home = plan.record.site.home;
    let mut html = Html::with_room(units.len() * (120 + years.len() * 260));
    let heads = years.iter();
    let heads = heads.map(|year| (year.year.to_string(), Column::Figures));
    let first = (phrases::UNIT.get(lang).to_owned(), Column::Words);
    table::open(
        &mut html,
        name,
        "matrix",
        std::iter::once(first).chain(heads),
    );
    for (unit, rows) in units {
        let named = plan.record.unit(*unit);
        html.raw(if *unit == home {
            "<tr class=own>"
        } else {
            "<tr>"
        });
        html.raw("<th scope=row><a href=../don-vi/")
            .raw(&named.code)
            .raw(".html>");
        html.text(named.name.get(lang)).raw("</a></th>");
        let cells = years.iter().zip(rows);
        let cells = cells.map(|(of, row)| row.map(|row| plan.entry(of.edition, of.place, row)));
        matrix::cells(&mut html, cells, plan.on(page));
        html.raw("</tr>");
    }
    table::close(&mut html);
    html
}
