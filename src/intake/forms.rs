//! Workbooks that units filled in → what each says, with the cell of every value. What a sheet is, its mark says and not
//! its name; where rows are, its hidden column says.

mod said;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::grid::{Content, Odd, Row, Sheet};
use crate::take::{Request, Setting};
use crate::taken::{Block, FormFault, Head, LeftRow, Line, Question, Spelt, Spot, Taken, Why};
use lang::names::same;
use lang::number::exact;
use model::form::{
    APPRAISED, BAND, HEAD, KEYS, MARK, Mark, OWN, OWN_HEAD, TOTAL, UNIT, is_sum_of_parts,
};
use model::mapping::Column as Role;
use model::{ComponentId, Lang, UnitId, Value};

/// The mark of a sheet that a unit filled in.
fn mark(sheet: &Sheet) -> Option<Mark> {
    Mark::read(sheet.words(MARK)?)
}

/// Whether any of the files is one that a unit filled in.
pub(super) fn are_filled(request: &Request<'_>) -> bool {
    let mut sheets = request.files.iter().flat_map(|book| &book.sheets);
    sheets.any(|sheet| mark(sheet).is_some())
}

impl Taken {
    /// Whether it was taken from workbooks that units filled in: those say themselves how they are read.
    #[must_use]
    pub fn is_filled_in(&self) -> bool {
        let mut columns = self.blocks.iter().flat_map(|block| &block.columns);
        columns.any(|head| head.row.is_some())
    }
}

/// Takes what all of them say.
pub(super) fn gather(setting: &Setting<'_>, taken: &mut Taken) {
    let mut faults: BTreeMap<FormFault, Vec<(Spot, String)>> = BTreeMap::new();
    for (file, book) in setting.request.files.iter().enumerate() {
        let filled = book
            .sheets
            .iter()
            .filter_map(|sheet| Some((sheet, mark(sheet)?)));
        let filled: Vec<(&Sheet, Mark)> = filled.collect();
        if filled.is_empty() {
            let at = Spot {
                file,
                sheet: String::new(),
                cell: MARK,
            };
            faults
                .entry(FormFault::NoForm)
                .or_default()
                .push((at, String::new()));
        }
        for (sheet, mark) in filled {
            let at = Spot {
                file,
                sheet: sheet.name.clone(),
                cell: UNIT,
            };
            let form = Form { sheet, at, setting };
            form.take(&mark, taken, &mut faults);
        }
    }
    let all = faults
        .into_iter()
        .map(|(fault, at)| Question::Forms { fault, at });
    taken.questions.extend(all);
}

/// What a form says of components.
#[derive(Default)]
struct Parts {
    values: Vec<(ComponentId, Value)>,
    columns: Vec<Head>,
    blank: Vec<(Spot, String)>,
}

/// What is wrong, where, with what stands there.
type Fault = (FormFault, (Spot, String));

type Faults = BTreeMap<FormFault, Vec<(Spot, String)>>;

/// A sheet that is read.
struct Form<'a> {
    sheet: &'a Sheet,
    at: Spot,
    setting: &'a Setting<'a>,
}

impl Form<'_> {
    fn take(&self, mark: &Mark, taken: &mut Taken, faults: &mut Faults) {
        let request = self.setting.request;
        let mut fault = |fault, text: &str| {
            let entry: &mut Vec<_> = faults.entry(fault).or_default();
            entry.push((self.at.clone(), text.to_owned()));
        };
        if mark.index != request.index().code {
            return fault(FormFault::OtherIndex, &mark.index);
        }
        if mark.year != request.year {
            return fault(FormFault::OtherYear, &mark.year.to_string());
        }
        let Some((id, unit)) = request.named().find(|(_, unit)| unit.code == mark.unit) else {
            return fault(FormFault::UnknownUnit, &mark.unit);
        };
        // It is taken with its group.
        if !request.is_of_group(unit) {
            return;
        }
        let shown = self.sheet.seen(UNIT).map(Content::text).unwrap_or_default();
        let names = [&unit.name.vi, &unit.full_name().vi];
        if names.iter().all(|name| same(name) != same(&shown)) {
            return fault(FormFault::OtherName, &format!("{} ≠ {shown}", unit.name.vi));
        }
        let Some(column) = self.column() else {
            return fault(FormFault::NotAppraised, &unit.name.vi);
        };
        let (block, said) = self.block(id, column, taken);
        for (fault, at) in said {
            faults.entry(fault).or_default().push(at);
        }
        add(block, id, taken, faults);
    }

    /// The rows by what the hidden column says they are.
    fn rows(&self) -> BTreeMap<&str, Row> {
        let rows = HEAD + 1..self.sheet.height();
        let keyed = rows.filter_map(|row| Some((self.sheet.words((row, KEYS))?, row)));
        let mut all = BTreeMap::new();
        for (key, row) in keyed {
            all.entry(key).or_insert(row);
        }
        all
    }

    /// The column that is taken: that of the appraisal where it holds anything, or that of the unit where the mapping
    /// says so.
    fn column(&self) -> Option<u32> {
        let rows = self.rows();
        let holds = |column: u32| {
            rows.values()
                .any(|row| match self.sheet.cells.get(&(*row, column)) {
                    Some(Content::Words(words)) => !words.is_empty(),
                    Some(Content::Odd(odd, _)) => *odd != Odd::Formula,
                    Some(Content::Number(_)) => true,
                    None => false,
                })
        };
        let own = self.setting.request.mapping.is_some_and(|mapping| {
            let mut columns = mapping.columns.iter();
            columns.any(|entry| {
                same(&entry.what) == same(OWN_HEAD) && entry.column == Some(Role::Score)
            })
        });
        if holds(APPRAISED) {
            return Some(APPRAISED);
        }
        own.then_some(OWN)
    }

    fn spot(&self, row: Row, column: u32) -> Spot {
        Spot {
            cell: (row, column),
            ..self.at.clone()
        }
    }

    /// What a form says of components, the columns and rows of that, and where it says nothing.
    fn parts(&self, column: u32, taken: &mut Taken) -> Parts {
        let framework = self.setting.request.framework;
        let rows = self.rows();
        let mut said = Parts::default();
        for (part, component) in framework.all().collect::<Vec<_>>().into_iter().rev() {
            let Some(row) = rows.get(component.code.as_str()) else {
                let missing = (self.spot(HEAD, KEYS), component.name.vi.clone());
                said.blank.push(missing);
                continue;
            };
            let below = framework
                .all()
                .filter(|(_, other)| other.parent == Some(part));
            let below: Vec<ComponentId> = below.map(|(id, _)| id).collect();
            let is_sum = is_sum_of_parts(framework, part);
            let sum = is_sum.then(|| sum(&said.values, &below)).flatten();
            match self.value(*row, column, component.max, sum, taken) {
                Some(value) => {
                    said.values.push((part, value));
                    said.columns.push(head(column, *row, Role::Part(part)));
                }
                // What the sheet adds up itself is asked for by its parts.
                None if !is_sum => {
                    let blank = (self.spot(*row, column), component.name.vi.clone());
                    said.blank.push(blank);
                }
                None => {}
            }
        }
        said.values.reverse();
        said.columns.reverse();
        said.blank.reverse();
        said
    }

    /// What a form says, and where it says nothing or contradicts itself.
    fn block(&self, id: UnitId, column: u32, taken: &mut Taken) -> (Block, Vec<Fault>) {
        let framework = self.setting.request.framework;
        let rows = self.rows();
        let Parts {
            values: parts,
            mut columns,
            blank,
        } = self.parts(column, taken);
        let total = rows.get(TOTAL).copied();
        let making = framework.making();
        let decimals = self.setting.request.index().decimals;
        let added = making.as_ref();
        let added = added.and_then(|making| making.written(decimals, |id| of(&parts, id)));
        let score = total.and_then(|row| self.value(row, column, framework.max, added, taken));
        let row = total.unwrap_or(HEAD);
        if score.is_some() {
            columns.push(head(column, row, Role::Score));
        }
        let band = rows
            .get(BAND)
            .and_then(|row| self.band(*row, column, taken));
        if let (Some(_), Some(row)) = (band, rows.get(BAND)) {
            columns.push(head(column, *row, Role::Band));
        }
        let (own, other) = total
            .filter(|_| column != OWN)
            .map_or((None, None), |row| self.own(row));
        if own.is_some() {
            columns.push(head(OWN, row, Role::Own));
        }
        let name = self.sheet.seen(UNIT).map(Content::text).unwrap_or_default();
        let line = Line {
            row,
            name,
            unit: id,
            how: Spelt::Exactly,
            score,
            max: None,
            percent: None,
            rank: None,
            of: None,
            band,
            own,
            respondents: None,
            votes: None,
            margin: None,
            parts,
            ranks: Vec::new(),
            joined: Vec::new(),
        };
        let block = self.made(columns, line);
        let is_asked = blank.is_empty() || making.is_none();
        let no_total = (is_asked && block.rows.iter().all(|line| line.score.is_none()))
            .then(|| (self.spot(row, column), "Tổng điểm".to_owned()));
        let blank = blank
            .into_iter()
            .chain(no_total)
            .map(|at| (FormFault::Blank, at));
        let other = other.map(|at| (FormFault::OwnSum, at));
        (block, blank.chain(other).collect())
    }

    /// The table that a form is, of one row.
    fn made(&self, columns: Vec<Head>, line: Line) -> Block {
        Block {
            file: self.at.file,
            sheet: self.at.sheet.clone(),
            head: HEAD..HEAD + 1,
            years: None,
            lent: false,
            turned: None,
            columns,
            rows: vec![line],
            left: Vec::new(),
        }
    }
}

/// Adds a form; of a unit that has one already it is left out, where it says the same, or asked about.
fn add(mut block: Block, id: UnitId, taken: &mut Taken, faults: &mut Faults) {
    let known = taken.lines().find(|(_, line)| line.unit == id);
    if let (Some((other, known)), Some(line)) = (known, block.rows.first()) {
        let says = |line: &Line| (line.score, line.parts.clone(), line.band);
        if says(known) == says(line) {
            block
                .left
                .push((line.row, line.name.clone(), LeftRow::Again));
        } else {
            faults
                .entry(FormFault::Twice)
                .or_default()
                .extend([said(other, known), said(&block, line)]);
        }
        block.rows.clear();
        block.columns.clear();
    }
    taken.blocks.push(block);
}

fn head(column: u32, row: Row, role: Role) -> Head {
    Head {
        column,
        row: Some(row),
        path: Vec::new(),
        role: Some(role),
        why: Why::Named,
    }
}

/// Where the total of a form stands, and what it is.
fn said(block: &Block, line: &Line) -> (Spot, String) {
    let column = block.columns.first().map_or(APPRAISED, |head| head.column);
    let at = Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (line.row, column),
    };
    let total = line.score.and_then(Value::score);
    let total = total.map_or_else(|| "–".to_owned(), |total| exact(total, Lang::VI));
    (at, total)
}

/// The sum of what components have, where all of them have a score.
fn sum(parts: &[(ComponentId, Value)], ids: &[ComponentId]) -> Option<Decimal> {
    let mut values = ids.iter().map(|id| of(parts, *id));
    values.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?))
}

/// What a component has.
fn of(parts: &[(ComponentId, Value)], id: ComponentId) -> Option<Decimal> {
    let found = parts.iter().find(|(known, _)| *known == id)?;
    found.1.score()
}
