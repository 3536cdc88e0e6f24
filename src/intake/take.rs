//! Workbooks → what they say about the units of one index in one year.

use std::ops::Range;

use super::elsewhere::Elsewhere;
use super::frame::Frame;
use super::grid::{Column, Content, Row, Sheet, Workbook};
use super::groups;
use super::locate::{self, Place};
use super::names::Lexicon;
use super::panels::Panels;
use super::roles::Heads;
use super::taken::{Block, LeftRow, LeftSheet, Names, Question, Remark, Spot, Taken};
use super::{
    apart, beside, codes, columns, continued, copies, downward, forms, framed, hidden, join, keyed,
    keys, known, long, noted, paired, proof, rows, sheets, titles, turned, unranked, within, write,
};
use model::mapping::{self, Separator};
use model::{Framework, Index, IndexId, Mapping, Record, Unit, UnitId, Year};

/// What is wanted of the files.
#[derive(Debug)]
pub struct Request<'a> {
    /// Everything that is known.
    pub record: &'a Record,
    /// The index.
    pub index: IndexId,
    /// The framework in force.
    pub framework: &'a Framework,
    /// The year of the edition.
    pub year: Year,
    /// The files.
    pub files: &'a [Workbook],
    /// What the author has settled.
    pub mapping: Option<&'a Mapping>,
    /// The sheets that are read, where some are named.
    pub sheets: &'a [String],
    /// What else is taken from the same files, each on its own: tables of it are left out here without a question.
    pub beside: &'a [(IndexId, Year)],
    /// The group of the index that is read, where it is not the same for all: the framework is then that of the group.
    pub group: Option<usize>,
}

/// What is read against while a table is taken.
pub(super) struct Setting<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) units: Lexicon<UnitId>,
    pub(super) heads: Heads,
    pub(super) frame: Frame,
    /// Whether files have tables apart, which may be of one group each.
    pub(super) is_parted: bool,
}

impl Request<'_> {
    /// The index whose results are wanted.
    #[must_use]
    pub fn index(&self) -> &Index {
        self.record.index(self.index)
    }

    /// The units that the index ranks and that live when the year ends, of whatever group.
    pub(super) fn named(&self) -> impl Iterator<Item = (UnitId, &Unit)> {
        let all = self.record.all_units();
        all.filter(|(_, unit)| self.index().ranks(unit, self.year))
    }

    /// Those of the group that is read.
    pub(super) fn ranked(&self) -> impl Iterator<Item = (UnitId, &Unit)> {
        self.named().filter(|(_, unit)| self.is_of_group(unit))
    }

    /// Whether a unit is of the group that is read.
    pub(super) fn is_of_group(&self, unit: &Unit) -> bool {
        self.group.is_none() || self.index().field_of(unit) == self.group
    }

    pub(super) fn reads_hidden(&self) -> bool {
        self.mapping.is_some_and(|mapping| mapping.hidden)
    }
}

/// More tables are no tables.
const TABLES: usize = 50;

/// Takes what the files say: of an index whose groups differ each group by its own form of the framework.
#[must_use]
pub fn take(request: &Request<'_>) -> Taken {
    if request.group.is_none() && request.index().has_groups(request.year) {
        return groups::take(request);
    }
    of_one(request)
}

/// Takes what the files say of the units that are ranked by one form of the framework, also from tables that lie on their side.
pub(super) fn of_one(request: &Request<'_>) -> Taken {
    let taken = read_all(request);
    let lies = |one: &Question| matches!(one, Question::Sideways { .. });
    let books = taken
        .questions
        .iter()
        .any(lies)
        .then(|| turned::upright(request));
    let Some(books) = books.flatten() else {
        return taken;
    };
    let files = &books;
    let upright = read_all(&Request { files, ..*request });
    if upright.questions.is_empty() && write::has_room(&upright) {
        upright.named_back(&books)
    } else {
        taken
    }
}

/// Takes what files say in which rows are units.
fn read_all(request: &Request<'_>) -> Taken {
    let units = known::units(request);
    let setting = Setting {
        request,
        is_parted: groups::is_parted(request, &units),
        units,
        heads: Heads::new(
            request.record,
            request.index,
            request.framework,
            request.year,
        ),
        frame: Frame::new(request),
    };
    let mut taken = Taken::default();
    let filled = forms::are_filled(request);
    for (file, book) in request.files.iter().enumerate() {
        if let Some(encoding) = &book.encoding {
            taken.remarks.push(Remark::Encoding(file, encoding.clone()));
        }
        if filled {
            continue;
        }
        for sheet in copies::in_order(book) {
            match sheets::left(request, sheet) {
                Some(why) => taken.sheets.push((file, sheet.name.clone(), why)),
                None => copies::read((file, book, sheet), &setting, &mut taken),
            }
        }
    }
    if filled {
        forms::gather(&setting, &mut taken);
    }
    sheets::missing(request, &mut taken);
    apart::settle(&setting, &mut taken);
    join::join(&setting, &mut taken);
    proof::prove(&setting, &mut taken);
    taken.questions.extend(keys::asked(request));
    if taken.blocks.is_empty() && taken.questions.is_empty() {
        taken.questions = codes::asked(request);
        if taken.questions.is_empty() {
            taken.questions = unranked::asked(request);
        }
        if taken.questions.is_empty() {
            taken.questions.push(Question::NoTable);
        }
    }
    taken.questions.extend(nothing(&taken));
    taken
}

/// Asks where tables were found and no row of them was taken: an empty table is no result.
fn nothing(taken: &Taken) -> Option<Question> {
    let block = taken.blocks.first()?;
    if !taken.questions.is_empty() || taken.count() > 0 {
        return None;
    }
    let left = taken.blocks.iter().flat_map(|block| &block.left);
    let years = left
        .clone()
        .filter(|(.., why)| *why == LeftRow::OtherYear)
        .count();
    Some(Question::NoRow {
        at: Spot {
            file: block.file,
            sheet: block.sheet.clone(),
            cell: (block.head.end.saturating_sub(1), 0),
        },
        rows: left.count(),
        years,
    })
}

/// A text of a mapping with the year in its place.
pub(super) fn written(text: &str, year: Year) -> String {
    text.replace("{year}", &year.to_string())
}

/// Reads every table of a sheet.
pub(super) fn read(file: usize, sheet: &Sheet, setting: &Setting<'_>, taken: &mut Taken) {
    let (whole, seen) = (sheet, hidden::seen(sheet, setting));
    let told = seen.iter().filter_map(|_| hidden::told(file, sheet));
    taken.remarks.extend(told);
    let sheet = seen.as_ref().unwrap_or(sheet);
    let at = Spot {
        file,
        sheet: sheet.name.clone(),
        cell: (0, 0),
    };
    if locate::lies_on_its_side(sheet, &setting.units) {
        taken.questions.push(Question::Sideways { at });
        return;
    }
    let before = taken.blocks.len();
    let mut found = false;
    let mut rows = rows_asked(setting.request, sheet);
    let panels = Panels::of(sheet, rows.clone(), setting);
    while taken.blocks.len() < before + TABLES
        && let Some(mut place) = locate::find(sheet, rows.clone(), &setting.units)
    {
        place.body.end = rows::next_head(sheet, &place, setting).unwrap_or(place.body.end);
        let above = rows.start..place.head.start;
        rows.start = place.body.end.max(rows.start + 1);
        let Some(own) = groups::own(&at, sheet, &place, setting, taken) else {
            found = true;
            continue;
        };
        let sheet = &*own;
        place.about = titles::about(sheet, above.clone(), setting);
        let first = taken.blocks.len();
        let elsewhere = Elsewhere::new(sheet, file, &place, place.body.start, setting);
        let beside = || titles::beside(sheet, above.clone(), &place, setting);
        let why = panels.left(place.head.start, setting).or_else(beside);
        if let Some(why) = why.or_else(|| elsewhere.beside(setting)) {
            taken.sheets.push((file, sheet.name.clone(), why));
            found = true;
            continue;
        }
        let asked = taken.questions.len();
        titles::ask(&at, whole, above.clone(), &place, setting, taken);
        hidden::ask(&at, [whole, sheet], &place, setting, taken);
        tables(&at, sheet, &place, setting, taken);
        within::ask([whole, sheet], first, setting, taken);
        noted::ask(whole, (&place, above.clone()), first, setting, taken);
        let rows = taken.blocks[first..].iter().flat_map(|block| &block.rows);
        if let Some(last) = rows.map(|line| line.row).max() {
            let elsewhere = Elsewhere::new(sheet, file, &place, last + 1, setting);
            elsewhere.ask(&at, setting, taken);
        }
        let since = [first, asked];
        framed::ask([whole, sheet], &place, above, since, setting, taken);
    }
    if taken.blocks.len() == before && !found {
        let why = LeftSheet::NoTable;
        taken.sheets.push((file, sheet.name.clone(), why));
    }
}

/// Reads what stands at one place: one table, or several in it.
fn tables(at: &Spot, sheet: &Sheet, place: &Place, setting: &Setting<'_>, taken: &mut Taken) {
    let filled = downward::filled(sheet, place, &setting.units);
    let sheet = filled.as_ref().unwrap_or(sheet);
    if let Some(parts) = long::cut(sheet, place, setting) {
        for (sheet, place) in &parts {
            match paired::cut(sheet, place, setting) {
                Some(pair) => blocks(at, &pair, setting, taken),
                None => block(at.file, sheet, place, setting, taken),
            }
        }
        return;
    }
    if let Some(pair) = paired::cut(sheet, place, setting) {
        return blocks(at, &pair, setting, taken);
    }
    let parts = beside::cut(
        sheet,
        place,
        &setting.units,
        &left_columns(sheet, place, setting),
    );
    aside(at, place, &parts, taken);
    blocks(at, &parts.tables, setting, taken);
}

fn blocks(at: &Spot, parts: &[(Sheet, Place)], setting: &Setting<'_>, taken: &mut Taken) {
    for (sheet, place) in parts {
        block(at.file, sheet, place, setting, taken);
    }
}

/// Asks about names of which it is not clear what they are of, and tells of boxes that are left out.
fn aside(at: &Spot, place: &Place, parts: &beside::Parts, taken: &mut Taken) {
    let spot = |column| Spot {
        cell: (place.head.end.saturating_sub(1), column),
        ..at.clone()
    };
    let doubt = parts.doubt.map(|column| Question::Names {
        at: spot(column),
        which: Names::Others,
    });
    taken.questions.extend(doubt);
    let boxes = parts.boxes.iter().map(|column| Remark::Box(spot(*column)));
    taken.remarks.extend(boxes);
}

/// The columns that the mapping says hold no names of rows.
pub(super) fn left_columns(sheet: &Sheet, place: &Place, setting: &Setting<'_>) -> Vec<Column> {
    let all = 0..sheet.width;
    let is_left = |column: &Column| {
        let said = columns::settled(sheet, place, *column, setting);
        said.is_some_and(|role| role != mapping::Column::Unit)
    };
    all.filter(is_left).collect()
}

fn block(file: usize, sheet: &Sheet, place: &Place, setting: &Setting<'_>, taken: &mut Taken) {
    let mut block = Block {
        file,
        sheet: sheet.name.clone(),
        head: place.head.clone(),
        years: None,
        lent: false,
        turned: sheet.turned,
        columns: Vec::new(),
        rows: Vec::new(),
        left: Vec::new(),
    };
    let asked = taken.questions.len();
    columns::read(&mut block, sheet, place, setting, taken);
    keyed::ask(&block, sheet, place, taken);
    if let Some(more) = continued::read(&block, sheet, place, setting, taken, asked) {
        taken.blocks.push(more);
        return;
    }
    rows::read(&mut block, sheet, place, setting, taken);
    groups::left(&mut block, setting);
    taken.blocks.push(block);
}

/// The rows that the mapping asks for, or all.
fn rows_asked(request: &Request<'_>, sheet: &Sheet) -> Range<Row> {
    let height = sheet.height();
    match request.mapping.and_then(|mapping| mapping.rows) {
        Some((first, last)) => first.saturating_sub(1).min(height)..last.min(height),
        None => 0..height,
    }
}

/// The separators of a table beyond doubt.
pub(super) fn marks(
    sheet: &Sheet,
    rows: Range<Row>,
    mapping: Option<&Mapping>,
) -> super::number::Marks {
    let mut marks = super::number::Marks::default();
    for (_, content) in sheet.cells.range((rows.start, 0)..(rows.end, 0)) {
        if let Content::Words(text) = content {
            marks.learn(text);
        }
    }
    match mapping.and_then(|mapping| mapping.decimal) {
        Some(Separator::Comma) => marks.comma = true,
        Some(Separator::Point) => marks.point = true,
        None => {}
    }
    marks
}
