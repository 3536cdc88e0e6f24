//! Tables that lie on their side: a unit a column, a component a row. Each is turned upright once and read as any other; of
//! what is taken every cell keeps its own name. What is asked of one is asked of nobody: it is to be turned in the file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::grid::{Column, Content, Row, Sheet, Workbook};
use super::known;
use super::locate;
use super::names::{Lexicon, Match};
use super::roles::{Heads, Said};
use super::sheets;
use super::take::Request;
use super::taken::{Block, Remark, Taken};
use lang::names::bare;
use model::cell::letters;
use model::mapping::key;
use model::{Mapping, UnitId};

/// The files with every sheet turned that lies on its side; nothing where one of them cannot be.
pub(super) fn upright(request: &Request<'_>) -> Option<Vec<Workbook>> {
    let names_cells = |mapping: &Mapping| {
        let mut columns = mapping.columns.iter();
        let mut units = mapping.units.iter();
        mapping.rows.is_some()
            || !mapping.printed.is_empty()
            || columns.any(|entry| entry.what.starts_with('='))
            || units.any(|(name, _)| key(name).1.starts_with('='))
    };
    // What an author says of rows and letters is said of the file as it lies.
    if request.mapping.is_some_and(names_cells) {
        return None;
    }
    let units = known::units(request);
    let (record, framework) = (request.record, request.framework);
    let heads = Heads::new(record, request.index, framework, request.year);
    let mut books = request.files.to_vec();
    for sheet in books.iter_mut().flat_map(|book| &mut book.sheets) {
        if sheets::left(request, sheet).is_none() && locate::lies_on_its_side(sheet, &units) {
            let is_whole = sheet.hidden_rows.is_empty() && sheet.hidden_columns.is_empty();
            *sheet = turned(sheet, &units, &heads).filter(|_| is_whole)?;
        }
    }
    Some(books)
}

/// A sheet with the table that lies in it upright, below what stands above it and above what stands below.
fn turned(sheet: &Sheet, units: &Lexicon<UnitId>, heads: &Heads) -> Option<Sheet> {
    let (names, first) = names(sheet, units)?;
    let count = |row: Row| sheet.cells.range((row, first)..(row + 1, 0)).count();
    let is_of_values = |row: &Row| {
        let mut cells = sheet.cells.range((*row, first)..(*row + 1, 0));
        2 * count(*row) >= count(names) || cells.any(|(_, content)| is_number(content))
    };
    let last = (names + 1..sheet.height()).rfind(is_of_values)?;
    let rows = names + 1..last + 1;
    let mut left: Vec<Column> = (0..first).collect();
    left.retain(|column| !numbers_rows(sheet, (names, *column), rows.clone()));
    let groups = groups(sheet, rows.clone(), first, &left);
    is_clear(sheet, rows, first, &left, &groups).then_some(())?;
    // A group stands over its rows where their numbers stood: above what they are called.
    let free = (0..*left.first()?).next();
    // A component of which no unit has a value is no group of those below it.
    let is_group = |text: &String| match heads.read(std::slice::from_ref(text)) {
        Said::Nothing(near) => near.is_empty(),
        said => !matches!(said, Said::One(..) | Said::Several(_)),
    };
    let are_groups = free.is_some() && groups.values().all(is_group);
    (groups.is_empty() || are_groups).then_some(())?;
    let to = |(row, column): (Row, Column)| match row {
        row if row < names => (row, column),
        row if row <= last => (names + column, row - names),
        row => (names + sheet.width + row - last - 1, column),
    };
    let is_kept = |(row, column): &(Row, Column)| {
        let is_here = *column >= first || left.contains(column);
        *row < names || *row > last || is_here && !groups.contains_key(row)
    };
    let mut whole = Sheet {
        cells: BTreeMap::new(),
        covered: BTreeMap::new(),
        turned: Some(names),
        ..sheet.clone()
    };
    for (place, content) in sheet.cells.iter().filter(|(place, _)| is_kept(place)) {
        whole.put(to(*place), content.clone());
    }
    for row in (names + 1..=last).filter(|row| has_values(sheet, *row, first)) {
        if let Some(((_, group), free)) = groups.range(..row).next_back().zip(free) {
            whole.put(to((row, free)), Content::Words(group.clone()));
        }
    }
    let covered = sheet.covered.iter().filter(|(place, _)| is_kept(place));
    whole.covered = covered.map(|(place, of)| (to(*place), to(*of))).collect();
    Some(whole)
}

/// The only row that names units, and the first column of those.
fn names(sheet: &Sheet, units: &Lexicon<UnitId>) -> Option<(Row, Column)> {
    let mut met: BTreeMap<Row, (BTreeSet<UnitId>, Column)> = BTreeMap::new();
    for ((row, column), content) in &sheet.cells {
        let Content::Words(words) = content else {
            continue;
        };
        if let Some(Match::One(unit, _)) = units.spelt(words) {
            let entry = met.entry(*row);
            entry.or_insert((BTreeSet::new(), *column)).0.insert(unit);
        }
    }
    met.retain(|_, (units, _)| units.len() > 1);
    let (row, (_, first)) = met.pop_first()?;
    (met.is_empty() && first > 0).then_some((row, first))
}

/// Whether a column left of the units only numbers the rows: 1, 2, 3; I, II; 1.1.
fn numbers_rows(sheet: &Sheet, head: (Row, Column), rows: Range<Row>) -> bool {
    const HEADS: [&str; 5] = ["", "no", "so tt", "stt", "tt"];
    let is_number = |part: &str| {
        let is_short = part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_letter = part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_roman = part.bytes().all(|byte| b"IVX".contains(&byte));
        !part.is_empty() && (is_short || is_letter || is_roman)
    };
    let text = |place| sheet.seen(place).map(Content::text);
    let mut texts = rows.filter_map(|row| text((row, head.1)));
    HEADS.contains(&bare(&text(head).unwrap_or_default()).as_str())
        && texts.all(|text| text.trim_end_matches('.').split('.').all(is_number))
}

/// Rows that say what the rows below them are: they have words, and no value of any unit.
fn groups(
    sheet: &Sheet,
    rows: Range<Row>,
    first: Column,
    left: &[Column],
) -> BTreeMap<Row, String> {
    let group = |row: Row| {
        let words = left.iter();
        let words = words.filter_map(|column| sheet.words((row, *column)));
        let words: Vec<&str> = words.collect();
        let is_one = words.windows(2).all(|pair| pair[0] == pair[1]);
        let text = words.first().filter(|_| is_one)?;
        Some((row, (*text).to_owned()))
    };
    rows.filter(|row| !has_values(sheet, *row, first))
        .filter_map(group)
        .collect()
}

fn has_values(sheet: &Sheet, row: Row, first: Column) -> bool {
    sheet
        .cells
        .range((row, first)..(row + 1, 0))
        .next()
        .is_some()
}

/// Whether each row has values and words of its own, which no other row of its group has.
fn is_clear(
    sheet: &Sheet,
    mut rows: Range<Row>,
    first: Column,
    left: &[Column],
    groups: &BTreeMap<Row, String>,
) -> bool {
    let mut labels = BTreeSet::new();
    rows.all(|row| {
        let words = left.iter().filter_map(|column| sheet.words((row, *column)));
        let label: Vec<String> = words.map(bare).collect();
        let group = groups.range(..row).next_back().map(|(row, _)| *row);
        let is_blank = !has_values(sheet, row, 0);
        let is_one = !label.concat().is_empty() && has_values(sheet, row, first);
        is_blank || groups.contains_key(&row) || is_one && labels.insert((group, label))
    })
}

fn is_number(content: &Content) -> bool {
    match content {
        Content::Number(_) => true,
        Content::Words(words) => words.starts_with(|c: char| c.is_ascii_digit()),
        Content::Odd(..) => false,
    }
}

impl Taken {
    /// The same with the cells of remarks called as in the file.
    pub(super) fn named_back(mut self, books: &[Workbook]) -> Self {
        for remark in &mut self.remarks {
            let spots = match remark {
                Remark::Footnote(spot, _) | Remark::Box(spot) => vec![spot],
                Remark::Continued(more, base) => vec![more, base],
                _ => Vec::new(),
            };
            for spot in spots {
                let mut sheets = books[spot.file].sheets.iter();
                let sheet = sheets.find(|sheet| sheet.name == spot.sheet);
                spot.cell = cell(sheet.and_then(|sheet| sheet.turned), spot.cell);
            }
        }
        self
    }
}

/// A cell as the file calls it.
fn cell(turned: Option<Row>, (row, column): (Row, Column)) -> (Row, Column) {
    match turned {
        Some(names) if row >= names => (names + column, row - names),
        _ => (row, column),
    }
}

impl Block {
    /// The cell of a value as the file calls it.
    pub(super) fn cell(&self, row: Row, column: Column) -> (Row, Column) {
        cell(self.turned, (row, column))
    }

    /// A row as the file calls it: a column of one that lies on its side.
    pub(super) fn row_name(&self, row: Row) -> String {
        let (line, column) = self.cell(row, 0);
        match self.turned {
            Some(names) if row >= names => letters(column),
            _ => (line + 1).to_string(),
        }
    }

    /// A column as the file calls it: a row of one that lies on its side.
    pub(super) fn column_name(&self, column: Column) -> String {
        match self.turned {
            Some(names) => (names + column + 1).to_string(),
            None => letters(column),
        }
    }
}
