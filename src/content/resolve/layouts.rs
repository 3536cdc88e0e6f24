//! Where in files the values of a table stand: columns by their letters, rows by their numbers.

use super::tables::Setting;
use crate::fault;
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use model::cell::{Layout, Row, place};
use model::mapping::Column;

/// The layouts of a table.
pub(super) fn layouts(
    raw: Vec<schema::Cells>,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Layout> {
    raw.into_iter()
        .enumerate()
        .map(|(place, raw)| layout(raw, &at.item(place), setting, said))
        .collect()
}

fn layout(
    raw: schema::Cells,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Layout {
    let sources = &setting.known.sources;
    let source = sources.find_some(raw.source.as_deref(), || at.key("source"), said);
    let mut columns: Vec<(Column, (u32, Option<u32>))> = Vec::new();
    for (key, letters, quantity) in [
        ("unit", raw.unit, Column::Unit),
        ("score", raw.score, Column::Score),
        ("max", raw.max, Column::Max),
        ("percent", raw.percent, Column::Percent),
        ("rank", raw.rank, Column::Rank),
        ("band", raw.band, Column::Band),
        ("self", raw.own, Column::Own),
        ("respondents", raw.respondents, Column::Respondents),
        ("votes", raw.votes, Column::Votes),
        ("margin", raw.margin, Column::Margin),
    ] {
        let Some(letters) = letters else { continue };
        columns.extend(read(&letters, || at.key(key), said).map(|column| (quantity, column)));
    }
    let scores: fn(_) -> _ = Column::Part;
    let ranks: fn(_) -> _ = Column::PartRank;
    for (key, entries, of) in [("parts", raw.parts, scores), ("ranks", raw.ranks, ranks)] {
        for (code, letters) in entries.0 {
            let below = || at.key(key);
            let component = setting.components.find(&code, || below().name(&code), said);
            let column = read(&letters, || below().key(&code), said);
            columns.extend(component.map(of).zip(column));
        }
    }
    Layout {
        source: source.unwrap_or(setting.source),
        sheet: raw.sheet,
        rows: raw.rows,
        apart: columns
            .iter()
            .filter_map(|(quantity, (_, row))| Some((*quantity, (*row)?)))
            .collect(),
        columns: columns
            .into_iter()
            .map(|(quantity, (column, _))| (quantity, column))
            .collect(),
    }
}

/// A column, or a cell where a quantity has a row of its own.
fn read(
    text: &str,
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<(u32, Option<u32>)> {
    let found = place(text);
    if found.is_none() {
        said.push(fault::bad_cell(text, at()));
    }
    found
}

/// In which layout a row stands: that of its sheet and source, or else the first.
pub(super) fn row(
    raw: &schema::Row,
    at: &Origin,
    source: model::SourceId,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Option<Row> {
    let number = raw.row?;
    let fits = |layout: &Layout| {
        layout.source == source
            && (raw.sheet.is_none() || layout.sheet == raw.sheet)
            && layout
                .rows
                .is_none_or(|(first, last)| (first..=last).contains(&number))
    };
    let named = raw
        .cells
        .and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    let layout = match named {
        Some(place) => Some(place).filter(|place| *place < setting.layouts.len()),
        None => setting.layouts.iter().position(fits),
    };
    let layout = layout.and_then(|place| u8::try_from(place).ok());
    if layout.is_none() || number == 0 {
        said.push(fault::bad_cell(&number.to_string(), at.key("row")));
    }
    layout.map(|layout| Row {
        layout,
        row: number,
    })
}

/// In which further layouts and rows values of a row stand.
pub(super) fn joined(
    raw: &schema::Row,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, (number, row)) in raw.joined.iter().enumerate() {
        let layout = number
            .checked_sub(1)
            .and_then(|layout| u8::try_from(layout).ok());
        let layout = layout.filter(|layout| usize::from(*layout) < setting.layouts.len());
        match layout {
            Some(layout) if *row > 0 => rows.push(Row { layout, row: *row }),
            _ => said.push(fault::bad_cell(
                &row.to_string(),
                at.key("joined").item(place),
            )),
        }
    }
    rows
}
