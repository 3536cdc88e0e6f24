//! The cells of one row: each is read as what its column is, and what cannot be read is asked.

use rust_decimal::Decimal;

use super::grid::{Column, Content, Row, Sheet};
use super::proof::longer::rounded;
use super::take::Setting;
use super::taken::{Block, CellFault, Head, Line, Question, Remark, Spelt, Spot, Taken};
use super::values::{Because, Read, Reading};
use lang::names::{bare, same};
use model::mapping::Column as Role;
use model::{Absence, UnitId, Value};

/// The cells of one row.
pub(super) struct Cells<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) block: &'a Block,
    pub(super) setting: &'a Setting<'a>,
    pub(super) reading: Reading<'a>,
    pub(super) taken: &'a mut Taken,
    pub(super) row: Row,
}

impl Cells<'_> {
    pub(super) fn line(&mut self, name: String, unit: UnitId, how: Spelt) -> Line {
        let mut line = Line {
            row: self.row,
            name,
            unit,
            how,
            score: None,
            max: None,
            percent: None,
            rank: None,
            of: None,
            band: None,
            own: None,
            respondents: None,
            votes: None,
            margin: None,
            parts: Vec::new(),
            ranks: Vec::new(),
            joined: Vec::new(),
        };
        let hundred = Some(Decimal::ONE_HUNDRED);
        let framework = self.setting.request.framework;
        for head in self.block.columns.clone() {
            let column = head.column;
            if !super::groups::applies(head.role, self.setting.request) {
                self.of_another_group(column);
                continue;
            }
            match head.role {
                None | Some(Role::Unit | Role::Leave) => {}
                Some(Role::Score) => line.score = self.score(&head, framework.max),
                Some(Role::Part(id)) => {
                    let most = framework.component(id).max;
                    line.parts
                        .extend(self.score(&head, most).map(|value| (id, value)));
                }
                Some(Role::Percent) => line.percent = self.plain(&head, hundred),
                Some(Role::Max) => line.max = self.plain(&head, None),
                Some(Role::Rank) => {
                    if let Some((rank, of)) = self.rank(column) {
                        (line.rank, line.of) = (Some(rank), of);
                    }
                }
                Some(Role::PartRank(id)) => {
                    line.ranks
                        .extend(self.rank(column).map(|(rank, _)| (id, rank)));
                }
                Some(Role::Band) => line.band = self.band(column),
                Some(Role::Own) => line.own = self.plain(&head, None),
                Some(Role::Respondents) => line.respondents = self.count(&head),
                Some(Role::Votes) => line.votes = self.count(&head),
                Some(Role::Margin) => line.margin = self.margin(&head),
            }
        }
        line
    }

    /// Of a component that does not apply to the group a cell holds nothing, or a sign of that.
    fn of_another_group(&mut self, column: Column) {
        let text = self.content(column).map(Content::text).unwrap_or_default();
        if super::values::sign(&text).is_none() && bare(&text) != "khong ap dung" {
            self.fault(column, CellFault::Group);
        }
    }

    fn spot(&self, column: Column) -> Spot {
        Spot {
            file: self.block.file,
            sheet: self.block.sheet.clone(),
            cell: (self.row, column),
        }
    }

    fn content(&self, column: Column) -> Option<&Content> {
        self.sheet.seen((self.row, column))
    }

    fn fault(&mut self, column: Column, fault: CellFault) {
        let text = self.content(column).map(Content::text).unwrap_or_default();
        let at = self.spot(column);
        self.taken
            .questions
            .push(Question::Cell { at, text, fault });
    }

    /// A score, multiplied where the mapping says so.
    fn score(&mut self, head: &Head, most: Option<Decimal>) -> Option<Value> {
        match self.value(head.column, most)? {
            Value::Score(value) => self.multiplied(head, value).map(Value::Score),
            absent @ Value::Absent(_) => Some(absent),
        }
    }

    /// A number of a column by what the mapping multiplies it, with the digits that the mapping says.
    fn multiplied(&self, head: &Head, value: Decimal) -> Option<Decimal> {
        let request = self.setting.request;
        let key = super::draft::called(request, self.block, head);
        let entry = super::columns::entry(request, &key, &self.block.sheet);
        let value = match entry.and_then(|entry| entry.times) {
            Some(times) => times.apply(value)?,
            None => value,
        };
        match head.role {
            None | Some(Role::Respondents | Role::Votes) => Some(value),
            Some(role) => Some(rounded(request, role, value)),
        }
    }

    /// A number, or the reason why there is none; nothing where that is asked.
    fn value(&mut self, column: Column, most: Option<Decimal>) -> Option<Value> {
        if let Some(Content::Number(number)) = self.content(column)
            && number.shown != number.stored
        {
            let fewer = number.shown.scale() < self.setting.request.index().decimals;
            let settled = self
                .setting
                .request
                .mapping
                .is_some_and(|mapping| mapping.digits.is_some());
            if fewer && !settled {
                let at = self.spot(column);
                self.taken.ask_digits(at);
            } else {
                self.taken.longer();
            }
        }
        match self.reading.number(self.content(column), most) {
            Read::Value(value, footnote) => {
                if let Some(mark) = footnote {
                    let at = self.spot(column);
                    self.taken.remarks.push(Remark::Footnote(at, mark));
                }
                Some(Value::Score(value))
            }
            Read::Absent(absence, because) => {
                if because == Because::Source {
                    self.taken.marked(absence);
                }
                Some(Value::Absent(absence))
            }
            Read::Sign(sign) => {
                let at = self.spot(column);
                self.taken.ask_absent(sign, at);
                None
            }
            Read::Ambiguous => {
                let text = self.content(column).map(Content::text).unwrap_or_default();
                let at = self.spot(column);
                if !self
                    .taken
                    .questions
                    .iter()
                    .any(|question| matches!(question, Question::Separator { .. }))
                {
                    self.taken.questions.push(Question::Separator { at, text });
                }
                None
            }
            Read::Fault(fault) => {
                self.fault(column, fault);
                None
            }
        }
    }

    /// A number that may be missing without a reason.
    fn plain(&mut self, head: &Head, most: Option<Decimal>) -> Option<Decimal> {
        let column = head.column;
        match self.reading.number(self.content(column), most) {
            Read::Value(value, _) => self.multiplied(head, value),
            Read::Absent(..) | Read::Sign(_) => None,
            Read::Ambiguous | Read::Fault(_) => {
                self.fault(column, CellFault::Number);
                None
            }
        }
    }

    /// By how much a total may be off: to both sides, so that it has no sign.
    fn margin(&mut self, head: &Head) -> Option<Decimal> {
        let bare = self.content(head.column).and_then(super::margin::unsigned);
        let value = match &bare {
            Some(bare) => {
                if let Read::Value(value, _) = self.reading.number(Some(bare), None) {
                    self.multiplied(head, value)?
                } else {
                    self.fault(head.column, CellFault::Number);
                    return None;
                }
            }
            None => self.plain(head, None)?,
        };
        if value.is_sign_negative() && !value.is_zero() {
            self.fault(head.column, CellFault::Number);
            return None;
        }
        Some(value.abs())
    }

    /// A number of things, which are never parted.
    fn count(&mut self, head: &Head) -> Option<u32> {
        let column = head.column;
        let value = self.plain(head, None)?;
        let count = value
            .is_integer()
            .then(|| u32::try_from(value).ok())
            .flatten();
        if count.is_none() {
            self.fault(column, CellFault::Number);
        }
        count
    }

    fn rank(&mut self, column: Column) -> Option<(u32, Option<u32>)> {
        match self.reading.rank(self.content(column)) {
            Ok(rank) => rank,
            Err(fault) => {
                self.fault(column, fault);
                None
            }
        }
    }

    fn band(&mut self, column: Column) -> Option<usize> {
        let text = self.content(column)?.text();
        if super::values::sign(&text).is_some() {
            return None;
        }
        let name = super::number::without_footnote(&text);
        let request = self.setting.request;
        let bands = request.index().bands_of(request.year, request.group);
        let bands = bands.map_or(&[][..], |scheme| &scheme.bands);
        let is_named = |fold: fn(&str) -> String| {
            bands.iter().position(|band| {
                let mut names = std::iter::once(&*band.code).chain(band.name.words());
                names.any(|known| fold(known) == fold(name))
            })
        };
        let found = is_named(same).or_else(|| is_named(bare));
        if found.is_none() {
            self.fault(column, CellFault::Band);
        }
        found
    }
}

impl Taken {
    fn longer(&mut self) {
        match self.remarks.iter_mut().find_map(|remark| match remark {
            Remark::Digits(count) => Some(count),
            _ => None,
        }) {
            Some(count) => *count += 1,
            None => self.remarks.push(Remark::Digits(1)),
        }
    }

    fn ask_digits(&mut self, spot: Spot) {
        for question in &mut self.questions {
            if let Question::Digits { at } = question {
                at.push(spot);
                return;
            }
        }
        self.questions.push(Question::Digits { at: vec![spot] });
    }

    fn marked(&mut self, absence: Absence) {
        for remark in &mut self.remarks {
            if let Remark::Marked(known, count) = remark
                && *known == absence
            {
                *count += 1;
                return;
            }
        }
        self.remarks.push(Remark::Marked(absence, 1));
    }

    fn ask_absent(&mut self, sign: String, at: Spot) {
        for question in &mut self.questions {
            if let Question::Absent {
                sign: known,
                at: places,
            } = question
                && *known == sign
            {
                places.push(at);
                return;
            }
        }
        self.questions.push(Question::Absent { sign, at: vec![at] });
    }
}
