//! Tables over whole editions: all units by the totals of all indices, and all years by mean and leading unit.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::entry::{self, Entry};
use super::html::{Html, escape};
use super::table::{self, Column};
use super::{Page, Plan, address, datum, tasks, values};
use derive::figures::Quantity;
use finding::{Fixed, Heading};
use lang::{Phrase, order, phrases};
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
    let unit = (phrases::UNIT.get(lang).to_owned(), Column::Words);
    let heads: Vec<(String, Column)> = std::iter::once(unit)
        .chain(shorts.map(|short| (short, Column::Figures)))
        .collect();
    let mut html = Html::with_room(256 + units.len() * 128 * heads.len());
    table::open(&mut html, name, "", heads);
    for (id, cells) in units {
        let unit = plan.record.unit(id);
        html.raw(if id == plan.record.site.home {
            "<tr class=own><th scope=row>"
        } else {
            "<tr><th scope=row>"
        });
        let tail = address::unit_in_edition(of.year, &unit.code);
        link(&mut html, plan, page, &tail, unit.name.get(lang));
        html.raw("</th>");
        for cell in cells {
            html.raw("<td class=num>");
            match cell {
                Some(entry) => entry.score(&mut html, plan.on(page)),
                None => entry::none(&mut html, plan.on(page)),
            }
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    table::close(&mut html);
    Some(html)
}

/// What the table of those in front is called.
const LEADERS: Fixed = Fixed(lang::phrase!("overview-leaders"));

/// Every complete table, newest edition first, with the mean of its field and the unit in front.
pub(super) fn leaders(plan: &Plan, page: &Page) -> Option<Html> {
    let lang = page.lang;
    let head = |phrase: Phrase| phrase.get(lang);
    let heads = [
        (head(phrases::YEAR), Column::Words),
        (head(phrases::INDEX), Column::Words),
        (head(phrases::MEAN), Column::Figures),
        (lang::phrase!("overview-first").get(lang), Column::Words),
    ];
    let mut html = Html::default();
    table::open(&mut html, LEADERS.0.get(lang), "", heads);
    let mut any = false;
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
                any |= !first.is_empty();
                let mean = (spread.mean, field.standing.field);
                leader(&mut html, plan, page, &first, mean);
            }
        }
    }
    table::close(&mut html);
    any.then(|| {
        plan.hear(page, LEADERS);
        html
    })
}

/// Edition, index, mean and the units in front.
fn leader(
    html: &mut Html,
    plan: &Plan,
    page: &Page,
    all: &[Entry],
    (mean, field): (Decimal, usize),
) {
    let lang = page.lang;
    let Some(first) = all.first() else { return };
    let place = datum::InField {
        index: first.index,
        year: first.year,
        field,
        quantity: Quantity::Mean,
    };
    let edition = address::edition(first.year);
    let ranking = address::ranking(first.year, &first.index.code);
    html.raw("<tr><td>");
    link(html, plan, page, &edition, &first.year.to_string());
    html.raw("</td><td>");
    link(html, plan, page, &ranking, first.index.short.get(lang));
    html.raw("</td><td class=num>");
    values::of_field(html, plan.on(page), place, mean, |out| {
        escape(out, &first.printed(mean, lang));
    });
    if first.index.measure == Measure::Percent {
        html.raw("%");
    }
    html.raw("</td><td>");
    let mut all: Vec<&Entry> = all.iter().collect();
    all.sort_by_cached_key(|entry| order::key(entry.unit.name.get(lang)));
    for (place, one) in all.into_iter().enumerate() {
        html.raw(if place > 0 { ", " } else { "" });
        let unit = address::unit_in_edition(one.year, &one.unit.code);
        link(html, plan, page, &unit, one.unit.name.get(lang));
    }
    html.raw("</td></tr>");
}

fn link(html: &mut Html, plan: &Plan, page: &Page, tail: &str, words: &str) {
    tasks::link(html, plan.link_if(page, tail).as_deref(), words);
}
