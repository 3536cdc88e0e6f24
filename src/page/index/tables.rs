//! The tables of an index over the years: the home unit by year, and all units of a field by year.

use super::{Field, Year};
use crate::changes::Base;
use crate::datum;
use crate::drawn::{Row, Table};
use crate::entry::{self, Entry};
use crate::html::Html;
use crate::sources::Sources;
use crate::table::{self, Column, Head};
use crate::{Page, Plan, address, matrix, values};
use derive::figures::Quantity;
use finding::{Ends, Heading, Why};
use lang::{number, phrases};
use model::{IndexId, Lang};

/// The home unit year by year, newest first, with mean and best of its field where any year has them.
pub(super) fn home(plan: &Plan, page: &Page, entries: &[Entry], sources: &mut Sources) -> Html {
    let lang = page.lang;
    let has_mean = has_mean(entries);
    let has_best = has_best(plan, entries);
    let heads = heads(entries, (has_mean, has_best), lang);
    let columns = heads.len();
    let name = lang::phrase!("tables-results-by-year").get(lang);
    let mut table = Table::new("years", name, heads);
    let on = plan.on(page);
    for (at, entry) in entries.iter().enumerate().rev() {
        let next = at.checked_sub(1).map(|next| entries[next].year);
        let mut row = Row::new(None, "").at(lang::text!("nam-{}", entry.year));
        let href = plan.link(page, &address::ranking(entry.year, &entry.index.code));
        row.lead(on, &href, &entry.year.to_string());
        row.add("num", |html| entry.score(html, on));
        row.add("num", |html| entry.rank_of(html, on));
        entry.change_cells(&mut row, Base::next_row(entry.year, next), on);
        row.add_if(has_mean, "num", |html| {
            entry.mean_figure(html, on, |out, mean| {
                entry.print(out, mean, lang);
            });
        });
        row.add_if(has_best, "", |html| {
            best(html, plan, page, plan.field_of(entry).as_ref());
        });
        row.add("", |html| {
            sources.mark(html, entry.result.source, plan.on(page));
        });
        table.rows.push(row);
        table.rows.extend(why(plan, page, entry, columns));
    }
    table.drawn(on)
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

fn heads(entries: &[Entry], (has_mean, has_best): (bool, bool), lang: Lang) -> Vec<Head<'static>> {
    let mut heads = entry::year_heads(entries, lang);
    let best = lang::phrase!("tables-first").get(lang);
    heads.extend(has_mean.then(|| ("mean", phrases::MEAN.get(lang).into(), Column::Figures)));
    heads.extend(has_best.then(|| ("best", best.into(), Column::Words)));
    heads.push(("source", phrases::SOURCE.get(lang).into(), Column::Words));
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
pub(crate) fn why(plan: &Plan, page: &Page, entry: &Entry, columns: usize) -> Option<Row> {
    let why = Why::of(entry)?;
    let mut row = Row::new(None, "why");
    row.add("", |html| {
        html.raw(&plan.heard(page, why).html().0);
    });
    row.span(columns);
    Some(row)
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
    let heads = years.iter();
    let heads = heads.map(|year| ("year", year.year.to_string().into(), Column::Figures));
    let first = ("unit", phrases::UNIT.get(lang).into(), Column::Words);
    let mut table = Table::new("matrix", name, std::iter::once(first).chain(heads));
    let on = plan.on(page);
    for (unit, rows) in units {
        let named = plan.record.unit(*unit);
        let mut row = Row::new(None, table::own(*unit == home));
        let href = lang::text!("../don-vi/{}.html", named.code);
        row.lead(on, &href, named.name.get(lang));
        let cells = years.iter().zip(rows);
        let cells = cells.map(|(of, row)| row.map(|row| plan.entry(of.edition, of.place, row)));
        matrix::cells(&mut row, cells, on);
        table.rows.push(row);
    }
    table.drawn(on)
}
