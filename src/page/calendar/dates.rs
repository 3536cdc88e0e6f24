//! When what a page shows last changed, as far as the content tells. Where one date of it is not known, none is: an old
//! date on a page that changed since is worse than none.

use crate::{Kind, Page, Plan};
use model::{Date, Edition, IndexId, Objection, UnitId};

impl Plan<'_> {
    /// The day on which what a page shows last changed, where that is known.
    #[must_use]
    pub fn changed(&self, page: &Page) -> Option<Date> {
        changed(self, page)
    }
}

fn changed(plan: &Plan, page: &Page) -> Option<Date> {
    let editions = &plan.record.editions;
    match &page.kind {
        Kind::Edition(place) | Kind::UnitInEdition(place, _) => {
            let until = &editions[..=usize::from(*place)];
            until_corrected(until, until.last()?.announced)
        }
        Kind::Ranking(place, table) => {
            let until = &editions[..=usize::from(*place)];
            let own = until.last()?;
            let table = own.tables.get(usize::from(*table))?;
            until_corrected(until, own.announced.max(table.published))
        }
        Kind::Embed(shown) => {
            let until = &editions[..=usize::from(shown.edition()?)];
            until_corrected(until, until.last()?.announced)
        }
        Kind::Index(id) => newest(editions.iter().filter(|edition| has_index(edition, *id))),
        Kind::Unit(id) => newest(editions.iter().filter(|edition| names(edition, *id))),
        Kind::Home | Kind::Units | Kind::Compare | Kind::Downloads => newest(editions.iter()),
        Kind::Corrections => editions.iter().flat_map(corrections).max(),
        Kind::Objections => plan.record.objections.iter().map(Objection::told).max(),
        Kind::Ledger => {
            let newest = plan.record.ledger.as_ref()?.entries.last()?;
            newest.at.in_vietnam().map(|(day, _, _)| day)
        }
        Kind::Document(id) => plan.record.document(*id).date,
        Kind::Documents => all(plan.record.documents.iter().map(|one| one.date)),
        Kind::Calendar
        | Kind::Communes
        | Kind::Indices
        | Kind::Methodology(_)
        | Kind::Methods
        | Kind::Programme(_)
        | Kind::Programmes
        | Kind::Archive
        | Kind::Article(_)
        | Kind::Glossary
        | Kind::Search
        | Kind::NotFound => None,
    }
}

/// The last of a page's own day and those of corrections: what is told against earlier years changes with theirs.
fn until_corrected(until: &[Edition], own: Option<Date>) -> Option<Date> {
    let own = own?;
    let corrected = until.iter().flat_map(corrections).max();
    Some(corrected.map_or(own, |day| day.max(own)))
}

fn corrections(edition: &Edition) -> impl Iterator<Item = Date> {
    edition.corrections.iter().map(|one| one.date)
}

fn has_index(edition: &Edition, index: IndexId) -> bool {
    edition.table(index).is_some()
}

fn names(edition: &Edition, unit: UnitId) -> bool {
    edition.names(unit)
}

/// The last day of announcement or correction, where all are known.
fn newest<'a>(editions: impl Iterator<Item = &'a Edition> + Clone) -> Option<Date> {
    let announced = all(editions.clone().map(|edition| edition.announced))?;
    let corrected = editions.flat_map(corrections).max();
    Some(corrected.map_or(announced, |day| day.max(announced)))
}

/// The last of some days, where all are known.
fn all(days: impl Iterator<Item = Option<Date>>) -> Option<Date> {
    days.collect::<Option<Vec<_>>>()?.into_iter().max()
}
