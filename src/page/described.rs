//! What a page's data set holds, in a sentence for machines.

use super::{Kind, Page, Plan, Sentence};
use finding::{About, Heading, Known};
use model::Year;

/// What a page's data set holds, in a sentence; nothing for a page that shows none.
pub(super) fn about(plan: &Plan, page: &Page) -> Option<Sentence> {
    let editions = &plan.record.editions;
    let about = match &page.kind {
        Kind::Index(id) => {
            let known = known(plan.record, tables_of(plan, *id));
            About::Index(*id, years_of(plan, *id), known)
        }
        Kind::Edition(place) => {
            let edition = &editions[usize::from(*place)];
            let ids = edition.tables.iter().map(|table| table.index);
            About::Year(
                edition.year,
                ids.collect(),
                known(plan.record, edition.tables.iter()),
            )
        }
        Kind::Ranking(place, table) => {
            let edition = &editions[usize::from(*place)];
            let table = &edition.tables[usize::from(*table)];
            let known = known(plan.record, std::iter::once(table));
            About::Index(table.index, vec![edition.year], known)
        }
        _ => return None,
    };
    Some(plan.say(page, about))
}

/// What a page's data set is called; nothing for a page that shows none.
pub(super) fn name(plan: &Plan, page: &Page) -> Option<Sentence> {
    let year = |place: u16| plan.record.editions[usize::from(place)].year;
    let name = match page.kind {
        Kind::Index(id) => Heading::InFull(id),
        Kind::Edition(place) => Heading::AllIndices(year(place)),
        Kind::Ranking(place, table) => {
            let edition = &plan.record.editions[usize::from(place)];
            let index = edition.tables[usize::from(table)].index;
            Heading::Index(index, Some(edition.year))
        }
        _ => return None,
    };
    Some(plan.say(page, name))
}

/// The years of which an index has a table.
pub(super) fn years_of(plan: &Plan, id: model::IndexId) -> Vec<Year> {
    let editions = plan.record.editions.iter();
    let with_table = editions.filter(|edition| edition.table(id).is_some());
    with_table.map(|edition| edition.year).collect()
}

/// The tables of an index.
fn tables_of<'a>(plan: &Plan<'a>, id: model::IndexId) -> impl Iterator<Item = &'a model::Table> {
    let editions = plan.record.editions.iter();
    editions.filter_map(move |edition| edition.tables.iter().find(|table| table.index == id))
}

/// What tables state at all.
fn known<'a>(record: &model::Record, tables: impl Iterator<Item = &'a model::Table>) -> Known {
    let mut known = Known::default();
    for table in tables {
        let index = record.index(table.index);
        let is_complete = |unit| table.is_complete(index.field_of(record.unit(unit)));
        for row in &table.rows {
            let scored = row.score.score().is_some();
            known.scores |= scored;
            known.ranks |= row.rank.is_some() || (scored && is_complete(row.unit));
            known.parts |= row.parts.iter().any(|part| part.score.score().is_some());
        }
    }
    known
}
