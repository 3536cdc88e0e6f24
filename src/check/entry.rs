//! A row of a table with all that it belongs to: what most rules on results go through.

use std::ops::Deref;

use rust_decimal::Decimal;

use derive::{Analysis, TableStanding};
use diagnostic::{Origin, Words};
use model::{Component, IndexId, Making, Part, Record, Table, UnitId, Year};

/// A result as rules name it: by what it is called in messages, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a>(derive::Entry<'a>);

impl<'a> Deref for Entry<'a> {
    type Target = derive::Entry<'a>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The rows of a table, which all rules on rows go through before the next table is laid out.
pub(super) struct Rows<'a> {
    /// The record.
    pub(super) record: &'a Record,
    /// What is derived from it.
    pub(super) analysis: &'a Analysis,
    /// The rows, in the order of their file.
    pub(super) all: Vec<Entry<'a>>,
}

/// Rows to which one form of a framework applies, and how it makes totals of parts.
pub(super) struct OfForm<'a, 'b> {
    /// The rows, in the order of their file.
    pub(super) rows: Vec<&'b Entry<'a>>,
    /// Nothing where the framework does not say it.
    pub(super) making: Option<Making>,
}

impl<'a> Rows<'a> {
    /// Lays out a table.
    pub(super) fn of(record: &'a Record, analysis: &'a Analysis, place: Place<'a>) -> Self {
        let all = in_file(record, place);
        Self {
            record,
            analysis,
            all,
        }
    }

    /// The rows by the form of the framework that applies to them.
    pub(super) fn forms(&self) -> Vec<OfForm<'a, '_>> {
        let forms = by_form(self.all.iter(), |entry| entry);
        let forms = forms.into_iter().map(|rows| OfForm {
            making: rows.first().and_then(|entry| entry.framework.making()),
            rows,
        });
        forms.collect()
    }
}

/// A table with its year and what is derived for it.
type Place<'a> = (Year, &'a Table, &'a TableStanding);

/// Each table.
pub(super) fn places<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Place<'a>> {
    let editions = record.editions.iter().zip(&analysis.tables);
    editions.flat_map(|(edition, standings)| {
        let tables = edition.tables.iter().zip(standings);
        tables.map(|(table, standing)| (edition.year, table, standing))
    })
}

/// The rows of a table, in the order of its file.
fn in_file<'a>(record: &'a Record, (year, table, standings): Place<'a>) -> Vec<Entry<'a>> {
    let rows = standings.in_file.iter();
    rows.map(|row| entry(record, year, table, standings, *row))
        .collect()
}

/// The rows of each table, in the order of their file.
pub(super) fn tables<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Vec<Entry<'a>>> {
    places(record, analysis).map(|place| in_file(record, place))
}

/// The rows of each table to which one form of a framework applies, in the order of their file.
pub(super) fn forms<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Vec<Entry<'a>>> {
    tables(record, analysis).flat_map(|rows| by_form(rows.into_iter(), |entry| entry))
}

/// Rows apart by the form of the framework that applies to them: all together where there is but one.
fn by_form<'a: 'b, 'b, T>(
    rows: impl Iterator<Item = T>,
    entry: impl Fn(&T) -> &Entry<'a>,
) -> Vec<Vec<T>> {
    let mut forms: Vec<(&str, Vec<T>)> = Vec::new();
    for row in rows {
        let code = entry(&row).framework.code.as_str();
        match forms.iter_mut().find(|(known, _)| *known == code) {
            Some((_, rows)) => rows.push(row),
            None => forms.push((code, vec![row])),
        }
    }
    forms.into_iter().map(|(_, rows)| rows).collect()
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

/// Whether every unit of a field is listed.
pub(super) fn is_complete(field: &[&Entry<'_>]) -> bool {
    field.first().is_some_and(|entry| entry.is_complete())
}

/// The rows of one table.
pub(super) fn rows<'a>(
    record: &'a Record,
    year: Year,
    table: &'a Table,
    standings: &'a TableStanding,
) -> impl Iterator<Item = Entry<'a>> {
    let rows = (0u32..).zip(&table.rows);
    rows.map(move |(row, _)| entry(record, year, table, standings, row))
}

fn entry<'a>(
    record: &'a Record,
    year: Year,
    table: &'a Table,
    standings: &'a TableStanding,
    row: u32,
) -> Entry<'a> {
    Entry(derive::Entry::new(record, year, table, standings, row))
}

/// The highest total of a unit in an index in a year, and where that is set: where it has no result, the framework's in
/// force.
pub(super) fn maximum(
    record: &Record,
    analysis: &Analysis,
    (index, unit): (IndexId, UnitId),
    year: Year,
) -> Option<(Decimal, Origin)> {
    if let Some(entry) = derive::Entry::find(record, analysis, (index, unit), year) {
        return Entry(entry).maximum();
    }
    let index = record.index(index);
    let framework = index.framework_for(index.framework_of(year)?, record.unit(unit));
    Some((framework.max?, framework.max_at.clone()))
}

impl<'a> Entry<'a> {
    /// The highest total the unit can have, and where that is set.
    pub(super) fn maximum(&self) -> Option<(Decimal, Origin)> {
        let set = if self.has_own_max() {
            self.result.origin.key("max")
        } else {
            self.framework.max_at.clone()
        };
        Some((self.max()?, set))
    }

    /// Among how many the row is ranked as its author says, and where that stands.
    pub(super) fn stated_of(&self) -> Option<(u32, Origin)> {
        let row = self.result.of.map(|of| (of, self.result.origin.key("of")));
        row.or_else(|| Some((self.table.of?, self.table.origin.key("of"))))
    }

    /// The place of a component's value `name`. A part is a bare score, or a mapping where it states more.
    pub(super) fn part_origin(&self, part: &Part, name: &str) -> Origin {
        let origin = self
            .result
            .origin
            .key("parts")
            .key(&self.component(part).code);
        match self.result.stated(part.component) {
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
        let (unit, index, year) = (&self.unit.name, &self.index.short, self.year);
        Words::of(|lang| format!("{}, {} {year}", unit.get(lang), index.get(lang)))
    }

    /// "“Cải cách thủ tục hành chính” (Lai Châu, PAR INDEX 2018)".
    pub(super) fn part_name(&self, part: &Part) -> Words {
        let (component, name) = (&self.component(part).name, self.name());
        Words::of(|lang| format!("“{}” ({})", component.get(lang), name.get(lang)))
    }
}
