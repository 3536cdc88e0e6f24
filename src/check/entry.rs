//! A row of a table with all that it belongs to: what most rules on results go through.

use rust_decimal::Decimal;

use crate::derive::{Analysis, Standing, TableStanding};
use crate::diagnostic::{Origin, Words};
use crate::model::{Component, Framework, Index, Lang, Part, Record, Result, Table, Unit, Year};

/// A row of a table with all that it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) year: Year,
    pub(super) index: &'a Index,
    pub(super) framework: &'a Framework,
    pub(super) table: &'a Table,
    pub(super) standings: &'a TableStanding,
    pub(super) unit: &'a Unit,
    pub(super) row: &'a Result,
    pub(super) standing: &'a Standing,
}

/// The rows of each table, in the order of their file.
pub(super) fn tables<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Vec<Entry<'a>>> {
    let editions = record.editions.iter().zip(&analysis.tables);
    editions.flat_map(move |(edition, tables)| {
        let rows = move |(table, standings)| {
            let mut rows: Vec<Entry<'a>> = rows(record, edition.year, table, standings).collect();
            rows.sort_by(|a, b| a.row.origin.cmp(&b.row.origin));
            rows
        };
        edition.tables.iter().zip(tables).map(rows)
    })
}

/// All rows of all tables.
pub(super) fn entries<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Entry<'a>> {
    let editions = record.editions.iter().zip(&analysis.tables);
    editions.flat_map(move |(edition, tables)| {
        let rows = move |(table, standings)| rows(record, edition.year, table, standings);
        edition.tables.iter().zip(tables).flat_map(rows)
    })
}

/// The rows of a table by the field in which they are ranked.
pub(super) fn fields<'a, 'b>(rows: &'b [Entry<'a>]) -> Vec<Vec<&'b Entry<'a>>> {
    let mut fields = Vec::new();
    for entry in rows {
        let Some(field) = entry.standing.field.map(usize::from) else {
            continue;
        };
        if fields.len() <= field {
            fields.resize_with(field + 1, Vec::new);
        }
        fields[field].push(entry);
    }
    fields
}

/// The rows of one table.
pub(super) fn rows<'a>(
    record: &'a Record,
    year: Year,
    table: &'a Table,
    standings: &'a TableStanding,
) -> impl Iterator<Item = Entry<'a>> {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let rows = table.rows.iter().zip(&standings.rows);
    rows.map(move |(row, standing)| Entry {
        year,
        index,
        framework,
        table,
        standings,
        unit: record.unit(row.unit),
        row,
        standing,
    })
}

impl<'a> Entry<'a> {
    /// The highest total the unit can have, and where that is set.
    pub(super) fn maximum(&self) -> Option<(Decimal, Origin)> {
        let own = self
            .row
            .own_max()
            .map(|max| (max, self.row.origin.key("max")));
        own.or_else(|| Some((self.framework.max?, self.framework.origin.key("max"))))
    }

    /// The highest total the unit can have.
    pub(super) fn limit(&self) -> Option<Decimal> {
        self.row.own_max().or(self.framework.max)
    }

    /// The place of a component's value `name`. A part is a bare score, or a mapping where it states more.
    pub(super) fn part_origin(&self, part: &Part, name: &str) -> Origin {
        let origin = self.row.origin.key("parts").key(&self.component(part).code);
        match self.row.stated(part.component) {
            Some(_) => origin.key(name),
            None => origin,
        }
    }

    /// The component of a part.
    pub(super) fn component(&self, part: &Part) -> &'a Component {
        self.framework.component(part.component)
    }

    /// "Lai Châu, PAR INDEX 2018", for messages.
    pub(super) fn name(&self) -> Words {
        let of = |lang| {
            format!(
                "{}, {} {}",
                self.unit.name.get(lang),
                self.index.short.get(lang),
                self.year
            )
        };
        Words::new(of(Lang::Vi), of(Lang::En))
    }

    /// "“Cải cách thủ tục hành chính” (Lai Châu, PAR INDEX 2018)".
    pub(super) fn part_name(&self, part: &Part) -> Words {
        let (component, name) = (&self.component(part).name, self.name());
        let of = |lang| format!("“{}” ({})", component.get(lang), name.get(lang));
        Words::new(of(Lang::Vi), of(Lang::En))
    }
}
