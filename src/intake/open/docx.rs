//! Documents of Word since 2007: headings, paragraphs, lists, tables and footnotes.
//!
//! Read piece by piece and never one within another without end, so that time and memory hang on the size of the file
//! alone. What was deleted under track changes is not there; what was added is.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::marks::attribute;
use super::pack;
use super::runs::Runs;
use super::styles::{self, Stand};
use super::{CELLS, Foreign, ROWS, Refusal};
use crate::grid::{Column, Row, Sheet};
use crate::word::{Block, Document, escaped};
use skipped::is_skipped;

mod headings;
mod lists;
mod notes;
mod skipped;

/// More columns has no table that stands on a page.
const COLUMNS: Column = 300;

/// Tables within tables are read as part of the cell in which they stand.
const DEPTH: usize = 2;

/// Reads a document.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    let mut archive = pack::open(bytes)?;
    let styles = archive.text("word/styles.xml").unwrap_or_default();
    let numbering = archive.text("word/numbering.xml").unwrap_or_default();
    let mut writer = Writer {
        levels: headings::levels(&styles),
        lists: lists::Lists::read(&numbering, &styles),
        ..Writer::default()
    };
    each(&archive.text("word/document.xml")?, &mut writer)?;
    let notes = notes::read(&mut archive)?;
    for block in &mut writer.document.blocks {
        if let Block::Table(sheet) = block {
            sheet.below = notes::marked(&notes, &sheet.below);
        }
    }
    let named = |mark: &String| Some((mark.clone(), notes.get(mark)?.clone()));
    writer.document.notes = writer.marks.iter().filter_map(named).collect();
    Ok(writer.document)
}

/// Its tables; a document without one is no table.
pub(super) fn workbook(bytes: &[u8]) -> Result<crate::Workbook, Refusal> {
    let book = read(bytes)?.workbook();
    if book.sheets.is_empty() {
        return Err(Refusal::Foreign(Foreign::Document));
    }
    Ok(book)
}

fn each(text: &str, writer: &mut Writer) -> Result<(), Refusal> {
    let mut xml = Reader::from_str(text);
    loop {
        match xml.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Eof => return Ok(()),
            Event::Start(tag) => writer.start(&tag, true),
            Event::Empty(tag) => writer.start(&tag, false),
            Event::End(tag) => writer.end(tag.local_name().as_ref())?,
            event => writer.text(&event),
        }
    }
}

/// A paragraph while it is read: its text for a cell, and as Markdown.
#[derive(Debug, Default)]
struct Paragraph {
    runs: Runs,
    markdown: Runs,
    level: Option<u8>,
    item: Option<u8>,
    list: Option<String>,
    style: Option<String>,
    /// In how many tables it stands.
    depth: usize,
    /// How the run looks in which it stands: a text box is part of a run of the paragraph around it.
    around: (Stand, bool),
}

/// A table while it is read.
#[derive(Debug, Default)]
struct Table {
    sheet: Sheet,
    next: (Row, Column),
    cell: Runs,
    width: Column,
    joins: Option<bool>,
    /// The first cell of what is one downwards, by columns.
    above: BTreeMap<Column, (Row, Column)>,
}

/// What was read so far.
#[derive(Debug, Default)]
struct Writer {
    levels: BTreeMap<String, u8>,
    lists: lists::Lists,
    document: Document,
    notes: BTreeMap<String, String>,
    /// The marks of footnotes in the order of the text.
    marks: Vec<String>,
    note: Option<String>,
    /// The paragraphs that are open, the innermost last: a text box in one has its own.
    open: Vec<Paragraph>,
    /// Those that ended within another: they stand behind it.
    inside: Vec<Paragraph>,
    tables: Vec<Table>,
    deeper: usize,
    stand: Stand,
    hidden: bool,
    in_text: bool,
    in_marks: bool,
    /// How deep it is within what is not shown.
    skipped: usize,
    cells: usize,
}

impl Writer {
    fn start(&mut self, tag: &BytesStart<'_>, is_open: bool) {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        if self.skipped > 0 || is_skipped(name) {
            self.skipped += usize::from(is_open && is_skipped(name));
            return;
        }
        match name {
            "footnote" => self.note = attribute(tag, "w:id"),
            "p" if is_open => self.begin_paragraph(),
            "pPr" => self.in_marks = is_open,
            "r" => (self.stand, self.hidden) = (Stand::Plain, false),
            "t" => self.in_text = is_open,
            "tab" | "br" | "cr" if !self.in_marks => self.push(" "),
            "noBreakHyphen" => self.push("-"),
            "footnoteReference" => self.mark(tag),
            "tbl" if is_open => self.begin_table(),
            "tr" | "tc" | "gridSpan" | "gridBefore" | "vMerge" => self.of_table(name, tag),
            _ => self.look(name, tag),
        }
    }

    /// How a paragraph or a run looks.
    fn look(&mut self, name: &str, tag: &BytesStart<'_>) {
        let value = attribute(tag, "w:val");
        let number = || value.as_deref().and_then(|value| value.parse::<u8>().ok());
        let paragraph = self.open.last_mut();
        match name {
            "pStyle" => {
                let level = value.as_ref().and_then(|style| self.levels.get(style));
                if let Some(paragraph) = paragraph {
                    paragraph.level = level.copied().or(paragraph.level);
                    paragraph.style = value;
                }
            }
            "numId" => {
                if let Some(paragraph) = paragraph {
                    paragraph.list = value;
                }
            }
            "outlineLvl" => {
                if let (Some(paragraph), Some(level)) =
                    (paragraph, number().filter(|level| *level < 9))
                {
                    paragraph.level = Some(level + 1);
                }
            }
            "ilvl" => {
                if let Some(paragraph) = paragraph {
                    paragraph.item = number();
                }
            }
            "strike" | "dstrike" | "vertAlign" if !self.in_marks => {
                if let Some(stand) = styles::standing(name, value.as_deref()) {
                    self.stand = stand;
                }
            }
            "vanish" if !self.in_marks => {
                self.hidden = !matches!(value.as_deref(), Some("0" | "false"));
            }
            _ => {}
        }
    }

    fn text(&mut self, event: &Event<'_>) {
        if self.skipped > 0 || !self.in_text || self.hidden {
            return;
        }
        if let Some(text) = super::xlsx::said(event) {
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) {
        let stand = self.stand;
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.runs.push(text, stand);
            paragraph.markdown.push(&escaped(text), stand);
        }
    }

    fn mark(&mut self, tag: &BytesStart<'_>) {
        let Some(id) = attribute(tag, "w:id").filter(|id| id.len() < 12) else {
            return;
        };
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.runs.push(&id, Stand::Raised);
            paragraph.markdown.push(&format!("[^{id}]"), Stand::Plain);
        }
        // Until the footnotes are read, a table has the marks of those that it names.
        let table = self.tables.last_mut().map(|table| &mut table.sheet.below);
        let marks = table.unwrap_or(&mut self.marks);
        if !marks.contains(&id) {
            marks.push(id);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        if self.skipped > 0 {
            self.skipped -= usize::from(is_skipped(name));
            return Ok(());
        }
        match name {
            "p" => self.finish_paragraph(),
            "pPr" => self.in_marks = false,
            "t" => self.in_text = false,
            "footnote" => self.note = None,
            "tc" => return self.finish_cell(),
            "tr" if self.deeper == 0 => {
                if let Some(table) = self.tables.last_mut() {
                    table.next = (table.next.0 + 1, 0);
                }
            }
            "tbl" => self.finish_table(),
            _ => {}
        }
        Ok(())
    }

    fn depth(&self) -> usize {
        self.tables.len() + self.deeper
    }

    fn begin_paragraph(&mut self) {
        self.open.push(Paragraph {
            depth: self.depth(),
            around: (self.stand, self.hidden),
            ..Paragraph::default()
        });
    }

    /// Puts a paragraph where it belongs, and behind it what stands in boxes of it.
    fn finish_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else {
            return;
        };
        let depth = paragraph.depth;
        (self.stand, self.hidden) = paragraph.around;
        if self.open.last().is_some_and(|outer| outer.depth == depth) {
            self.inside.push(paragraph);
            return;
        }
        self.put(&paragraph);
        let mine = self.inside.iter().rposition(|one| one.depth != depth);
        for one in self.inside.split_off(mine.map_or(0, |last| last + 1)) {
            self.put(&one);
        }
    }

    fn put(&mut self, paragraph: &Paragraph) {
        if let Some(table) = self.tables.last_mut() {
            table.cell.append(&paragraph.runs);
            return;
        }
        let Some(text) = paragraph.markdown.content().map(|content| content.text()) else {
            return;
        };
        if let Some(note) = &self.note {
            let whole = self.notes.entry(note.clone()).or_default();
            if !whole.is_empty() {
                whole.push(' ');
            }
            whole.push_str(&text);
            return;
        }
        let list = (paragraph.list.as_deref(), paragraph.item);
        let mark = self.lists.mark(list, paragraph.style.as_deref());
        let block = match (paragraph.level, mark) {
            (Some(level), _) => Block::Heading(level, text),
            (None, Some((depth, mark))) => Block::Item(depth, mark, text),
            (None, None) => Block::of(&text, self.document.blocks.last()),
        };
        self.document.blocks.push(block);
    }

    fn begin_table(&mut self) {
        if self.tables.len() >= DEPTH - 1 {
            self.deeper += 1;
        } else {
            self.tables.push(Table::default());
        }
    }

    fn finish_table(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        if let Some(table) = self.tables.pop()
            && !table.sheet.cells.is_empty()
            && self.note.is_none()
        {
            self.document.blocks.push(Block::Table(table.sheet));
        }
    }

    /// Where a cell stands, and over how many others.
    fn of_table(&mut self, name: &str, tag: &BytesStart<'_>) {
        let value = attribute(tag, "w:val");
        let number = value
            .as_deref()
            .and_then(|value| value.parse::<Column>().ok());
        let Some(table) = self.tables.last_mut().filter(|_| self.deeper == 0) else {
            return;
        };
        match name {
            "tc" => (table.width, table.joins, table.cell) = (1, None, Runs::default()),
            "gridSpan" => table.width = number.unwrap_or(1).clamp(1, COLUMNS),
            "gridBefore" => table.next.1 = number.unwrap_or(0).min(COLUMNS),
            "vMerge" => table.joins = Some(value.as_deref() == Some("restart")),
            _ => {}
        }
    }

    fn finish_cell(&mut self) -> Result<(), Refusal> {
        let Some(table) = self.tables.last_mut().filter(|_| self.deeper == 0) else {
            return Ok(());
        };
        let place = table.next;
        let end = place.1.saturating_add(table.width);
        if place.0 >= ROWS || end > COLUMNS {
            return Err(Refusal::Cells);
        }
        self.cells += 1;
        if self.cells > CELLS {
            return Err(Refusal::Cells);
        }
        let first = match table.joins {
            Some(false) => table.above.get(&place.1).copied(),
            _ => None,
        };
        for column in place.1..end {
            let of = first.unwrap_or(place);
            if of != (place.0, column) {
                table.sheet.covered.insert((place.0, column), of);
            }
            match table.joins {
                Some(true) => _ = table.above.insert(column, place),
                None => _ = table.above.remove(&column),
                Some(false) => {}
            }
        }
        if first.is_none()
            && let Some(content) = table.cell.content()
        {
            table.sheet.put(place, content);
        }
        table.sheet.width = table.sheet.width.max(end);
        table.next.1 = end;
        Ok(())
    }
}
