//! Results of the units that this one came of: beside each other, each within its own boundaries, never one line.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Measured, apart};
use crate::cells;
use crate::drawn::{Row, Table};
use crate::entry::Entry;
use crate::figure::Figure;
use crate::html::Html;
use crate::sources::Sources;
use crate::table::{Column, Head};
use crate::{Page, Plan, Sentence};
use finding::{ByPopulation, Finding, Heading, OnBoundaries};
use lang::phrases;
use model::{IndexId, Record, UnitId, Year};

/// One index in which units that this one came of have results.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Former {
    /// Unique on the page.
    pub id: String,
    /// The index.
    pub short: Sentence,
    /// Between which scores and places the unit would have been in their last year, where that is certain; and the mean
    /// by population, where the site works it out.
    pub findings: Vec<Sentence>,
    /// Its scores and theirs, a line each.
    pub chart: Option<Figure>,
    /// Year by year, a column a unit, its own first where it has results.
    pub table: Html,
}

/// An index with the units that have results in it.
type OfIndex<'a> = (IndexId, Vec<Predecessor<'a>>);

impl Former {
    /// The sentences that its values are.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let own = std::iter::once(&self.short).chain(&self.findings);
        own.chain(self.chart.iter().flat_map(Figure::sentences))
    }
}

/// The same for a page that lists no sources.
pub(crate) fn beside(plan: &Plan, page: &Page, id: UnitId) -> Vec<Former> {
    let (own, before) = (super::measured(plan, id), measured(plan, id));
    tell(plan, page, (id, &own, &before), &mut Sources::default())
}

/// The results in an index of the units that one came of.
pub(super) struct Predecessor<'a> {
    pub(super) unit: UnitId,
    /// Oldest first.
    pub(super) entries: Vec<Entry<'a>>,
}

/// What the units that `id` came of have results in, index by index.
pub(super) fn measured<'a>(plan: &Plan<'a>, id: UnitId) -> Vec<OfIndex<'a>> {
    let former = all_before(plan.record, id);
    let of = |index: IndexId| {
        let columns = former.iter().filter_map(|unit| {
            let series = plan.analysis.series.get(&(index, *unit))?;
            let points = series.points.iter();
            let entries = points.map(|at| plan.entry(at.edition, at.table, at.row));
            let entries: Vec<Entry> = entries.filter(|entry| entry.says_something()).collect();
            (!entries.is_empty()).then_some(Predecessor {
                unit: *unit,
                entries,
            })
        });
        columns.collect::<Vec<_>>()
    };
    let indices = plan.record.all_indices();
    let indices = indices.map(|(index, _)| (index, of(index)));
    indices.filter(|(_, columns)| !columns.is_empty()).collect()
}

/// Every result of them.
pub(super) fn entries<'m, 'a>(
    measured: &'m [(IndexId, Vec<Predecessor<'a>>)],
) -> impl Iterator<Item = &'m Entry<'a>> {
    let columns = measured.iter().flat_map(|(_, columns)| columns);
    columns.flat_map(|column| &column.entries)
}

/// Every unit that one came of, and those that these came of, in the order of the record.
fn all_before(record: &Record, id: UnitId) -> BTreeSet<UnitId> {
    let mut all = BTreeSet::new();
    let mut next = vec![id];
    while let Some(unit) = next.pop() {
        let before = record.unit(unit).predecessors.iter();
        next.extend(
            before
                .filter(|one| **one != id && all.insert(**one))
                .copied(),
        );
    }
    all
}

/// The part of a page that tells them, beside what the unit has itself.
pub(super) fn tell(
    plan: &Plan,
    page: &Page,
    (id, own, before): (UnitId, &[Measured], &[OfIndex]),
    sources: &mut Sources,
) -> Vec<Former> {
    let one = |(index, columns): &OfIndex| {
        // The unit's own results in the index may be on the page too.
        let name = plan.words(page, Heading::Former(*index));
        let own = itself(id, own, *index);
        let all: Vec<&Predecessor> = own.iter().chain(columns).collect();
        Former {
            id: lang::text!("truoc-{}", plan.record.index(*index).code),
            findings: last(plan, id, columns)
                .into_iter()
                .map(|one| plan.say(page, one))
                .collect(),
            chart: apart::chart(plan, page, (*index, id), &all),
            table: by_year(plan, page, (&name, &all), sources),
            short: plan.say(page, Heading::Index(*index, None)),
        }
    };
    before.iter().map(one).collect()
}

/// The unit's own results in an index, beside which those of others stand.
fn itself<'a>(id: UnitId, own: &[Measured<'a>], index: IndexId) -> Option<Predecessor<'a>> {
    let of = |one: &&Measured| one.entries.iter().any(|entry| entry.table.index == index);
    let entries = own.iter().find(of)?.entries.iter();
    let entries: Vec<Entry> = entries
        .filter(|entry| entry.says_something())
        .copied()
        .collect();
    (!entries.is_empty()).then_some(Predecessor { unit: id, entries })
}

/// Where the unit would have stood in the last year of which that is certain, and its mean by population then.
fn last(plan: &Plan, id: UnitId, columns: &[Predecessor]) -> Vec<Finding> {
    // All parts have a result in such a year, so those of one tell all years in question.
    let years = columns.first().into_iter();
    let mut years = years.flat_map(|column| column.entries.iter().rev());
    let found = years.find_map(|entry| {
        let field = plan.field_of(entry)?;
        let places = OnBoundaries::merged(&field, id)?;
        let mean = ByPopulation::of(&field, id);
        Some(std::iter::once(Finding::from(places)).chain(mean.map(Finding::from)))
    });
    found.into_iter().flatten().collect()
}

fn by_year(
    plan: &Plan,
    page: &Page,
    (name, columns): (&str, &[&Predecessor]),
    sources: &mut Sources,
) -> Html {
    let lang = page.lang;
    let several = sources.are_several();
    let years = columns.iter().flat_map(|column| &column.entries);
    let years: BTreeSet<Year> = years.map(|entry| entry.year).collect();
    let units = columns.iter();
    let units = units.map(|column| plan.words(page, Heading::Until(column.unit)));
    let mut heads: Vec<Head> = vec![("year", phrases::YEAR.get(lang).into(), Column::Words)];
    heads.extend(units.map(|unit| ("unit", unit.into(), Column::Figures)));
    heads.extend(several.then(|| ("source", phrases::SOURCE.get(lang).into(), Column::Words)));
    let mut table = Table::new("years", name, heads);
    for year in years.into_iter().rev() {
        let mut row = Row::new(None, "");
        row.name(|html| _ = html.show(year));
        let mut of_year = Vec::new();
        for column in columns {
            let entry = column.entries.iter().find(|entry| entry.year == year);
            of_year.extend(entry.map(|entry| entry.result.source));
            cell(&mut row, plan, page, entry);
        }
        of_year.sort_unstable();
        of_year.dedup();
        row.add_if(several, "", |html| {
            for source in of_year {
                sources.mark(html, source, plan.on(page));
            }
        });
        table.rows.push(row);
    }
    table.drawn(plan.on(page))
}

/// A score with its rank behind it: both are figures of another unit than the page is about.
fn cell(row: &mut Row, plan: &Plan, page: &Page, entry: Option<&Entry>) {
    let Some(entry) = entry else {
        row.add("num", |html| cells::none(html, plan.on(page)));
        return;
    };
    let of = entry.row(None);
    let on = plan.on(page).in_row(&of);
    row.add("num", |html| {
        entry.score(html, on);
        if entry.standing.rank.is_some() {
            html.raw(" (");
            entry.rank_of(html, on);
            html.raw(")");
        }
    });
    row.of(&of);
}
