//! Tables over whole editions: all units by the totals of all indices, and all years by mean and leading unit.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::drawn::{Row, Table};
use super::entry::{self, Entry};
use super::html::{Html, escape};
use super::table::{self, Column};
use super::{Page, Plan, address, datum, values};
use derive::figures::Quantity;
use finding::{Fixed, Heading};
use lang::{order, phrases};
use model::{Measure, UnitId};

/// Every unit of an edition with its total in each index, in the order of their names.
pub(super) fn totals(plan: &Plan, page: &Page, edition: u16, name: &str) -> Option<Html> {
    let lang = page.lang;
    let of = &plan.record.editions[usize::from(edition)];
    let mut units: BTreeMap<UnitId, Vec<Option<Entry>>> = BTreeMap::new();
    for (table, place) in of.tables.iter().zip(0..) {
        for (row, at) in table.rows.iter().zip(0..) {
            let cells = units.entry(row.unit).or_default();
            cells.resize(of.tables.len(), None);
            cells[usize::from(place)] = Some(plan.entry(edition, place, at));
        }
    }
    if units.is_empty() {
        return None;
    }
    let shorts = of.tables.iter();
    let shorts = shorts.map(|table| plan.words(page, Heading::Column(table.index, None)));
    let unit = ("unit", phrases::UNIT.get(lang).into(), Column::Words);
    let heads =
        std::iter::once(unit).chain(shorts.map(|short| ("score", short.into(), Column::Figures)));
    let mut table = Table::new("", name, heads);
    let on = plan.on(page);
    for (id, cells) in units {
        let unit = plan.record.unit(id);
        let is_home = id == plan.record.site.home;
        let mut row = Row::new(None, table::own(is_home));
        let tail = address::unit_in_edition(of.year, &unit.code);
        row.name(|html| link(html, plan, page, &tail, unit.name.get(lang)));
        for cell in cells {
            row.add("num", |html| match cell {
                Some(entry) => entry.score(html, on),
                None => entry::none(html, on),
            });
        }
        table.rows.push(row);
    }
    Some(table.drawn(on))
}

/// What the table of those in front is called.
const LEADERS: Fixed = Fixed(lang::phrase!("overview-leaders"));

/// Every complete table, newest edition first, with the mean of its field and the unit in front.
pub(super) fn leaders(plan: &Plan, page: &Page) -> Option<Html> {
    let lang = page.lang;
    let first = lang::phrase!("overview-first").get(lang);
    let heads = [
        ("year", phrases::YEAR.get(lang).into(), Column::Words),
        ("index", phrases::INDEX.get(lang).into(), Column::Words),
        ("mean", phrases::MEAN.get(lang).into(), Column::Figures),
        ("best", first.into(), Column::Words),
    ];
    let mut table = Table::new("", LEADERS.0.get(lang), heads);
    for (at, edition) in plan.record.editions.iter().enumerate().rev() {
        let at = u16::try_from(at).expect("editions are counted in 16 bits");
        for (_, place) in edition.tables.iter().zip(0u16..) {
            let fields = plan.fields(at, place).into_iter();
            for field in fields.filter(finding::Field::is_complete) {
                let Some(spread) = &field.standing.total else {
                    continue;
                };
                let first = field.first().into_iter();
                let first: Vec<Entry> = first.map(|row| plan.entry(at, place, row)).collect();
                let mean = (spread.mean, field.standing.field);
                table.rows.extend(leader(plan, page, &first, mean));
            }
        }
    }
    if table.rows.is_empty() {
        return None;
    }
    plan.hear(page, LEADERS);
    Some(table.drawn(plan.on(page)))
}

/// Edition, index, mean and the units in front.
fn leader(plan: &Plan, page: &Page, all: &[Entry], (mean, field): (Decimal, usize)) -> Option<Row> {
    let lang = page.lang;
    let first = all.first()?;
    let place = datum::InField {
        index: first.index,
        year: first.year,
        field,
        quantity: Quantity::Mean,
    };
    let edition = address::edition(first.year);
    let ranking = address::ranking(first.year, &first.index.code);
    let mut row = Row::new(None, "");
    row.add("", |html| {
        link(html, plan, page, &edition, &first.year.to_string());
    });
    row.add("", |html| {
        link(html, plan, page, &ranking, first.index.short.get(lang));
    });
    row.add("num", |html| {
        values::of_field(html, plan.on(page), place, mean, |out| {
            escape(out, &first.printed(mean, lang));
        });
        if first.index.measure == Measure::Percent {
            html.raw("%");
        }
    });
    let mut all: Vec<&Entry> = all.iter().collect();
    all.sort_by_cached_key(|entry| order::key(entry.unit.name.get(lang)));
    row.add("", |html| {
        for (place, one) in all.into_iter().enumerate() {
            html.raw(if place > 0 { ", " } else { "" });
            let unit = address::unit_in_edition(one.year, &one.unit.code);
            link(html, plan, page, &unit, one.unit.name.get(lang));
        }
    });
    Some(row)
}

fn link(html: &mut Html, plan: &Plan, page: &Page, tail: &str, words: &str) {
    let href = plan.link_if(page, tail);
    plan.on(page).link(html, href.as_deref(), words);
}
