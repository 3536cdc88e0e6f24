//! A table of which an import brings other groups than it has: those that it has stay as they are.

use std::collections::BTreeSet;

use super::kept::layouts;
use intake::{Before, Request, Taken};
use model::Table;

/// What a table has of groups that are in none of the files.
pub(super) struct Beside {
    /// What is written before what is taken.
    pub(super) before: Before,
    /// The codes of the units.
    pub(super) units: BTreeSet<String>,
    /// Whether it has no value of the groups that are in the files: nothing is replaced.
    pub(super) is_apart: bool,
    /// Whether it says something of all its rows at once that is not known of those that are taken.
    pub(super) is_of_all: bool,
}

/// What the table that is there has of other groups; nothing where it has nothing, or the index has one group.
pub(super) fn beside(request: &Request<'_>, taken: &Taken, old: &str) -> Option<Beside> {
    let (record, index) = (request.record, request.index());
    let edition = record.edition(request.year)?;
    let table: &Table = edition.table(request.index)?;
    if index.fields.len() < 2 {
        return None;
    }
    let covers = intake::covers(request, taken);
    let is_taken = |field: Option<usize>| covers.iter().any(|one| one.field == field);
    let rows = table.rows.iter().map(|row| {
        let unit = record.unit(row.unit);
        // A row of a new edition that nobody has filled in yet holds nothing.
        let has_value = row.score.score().is_some() || !row.parts.is_empty();
        (index.field_of(unit), unit.code.clone(), has_value)
    });
    let (own, others): (Vec<_>, Vec<_>) = rows.partition(|(field, ..)| is_taken(*field));
    let fields: BTreeSet<usize> = others.iter().filter_map(|(field, ..)| *field).collect();
    let groups = fields.into_iter();
    let groups = groups.map(|field| (field, table.coverage.of(Some(field))));
    let before = Before {
        source: record.source(table.source).code.clone(),
        layouts: layouts(old),
        groups: groups.collect(),
    };
    (!others.is_empty()).then(|| Beside {
        before,
        units: others.into_iter().map(|(_, unit, _)| unit).collect(),
        is_apart: own.iter().all(|(.., has_value)| !has_value),
        is_of_all: table.of.is_some() || table.totalled != taken.totalled,
    })
}
