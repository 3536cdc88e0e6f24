//! What the cells of a workbook say that a unit filled in: a score, a reason, a band, what the unit gives itself.

use rust_decimal::Decimal;

use super::{Form, of};
use crate::grid::{Content, Odd, Row};
use crate::take::marks;
use crate::taken::{CellFault, Question, Spot, Taken};
use crate::values::{Read, Reading};
use lang::names::bare;
use lang::number::exact;
use lang::phrases;
use model::form::{HEAD, OWN, WHY};
use model::{Absence, Lang, Value};

impl Form<'_> {
    /// The value of a row: what its cell holds, the reason that is chosen beside it, or the sum where the
    /// sheet has a formula.
    pub(super) fn value(
        &self,
        row: Row,
        column: u32,
        most: Option<Decimal>,
        sum: Option<Decimal>,
        taken: &mut Taken,
    ) -> Option<Value> {
        let content = self.sheet.seen((row, column));
        let why = self.sheet.seen((row, WHY)).map(Content::text);
        let reason = why.as_deref().and_then(reason);
        // What a unit gives itself may stand beside a reason why nobody has appraised it.
        let is_taken = Some(column) == self.column();
        let is_empty = match content {
            None => true,
            Some(Content::Words(words)) => words.trim().is_empty(),
            Some(Content::Odd(odd, _)) => *odd == Odd::Formula,
            Some(Content::Number(_)) => false,
        };
        if is_empty {
            return reason.map(Value::Absent).or(sum.map(Value::Score));
        }
        let reading = self.reading();
        let at = self.spot(row, column);
        let text = content.map(Content::text).unwrap_or_default();
        let fault = match reading.number(content, most) {
            Read::Value(..) if reason.is_some() && is_taken => CellFault::Reason,
            Read::Value(value, _) => return Some(Value::Score(value)),
            Read::Absent(absence, _) => return Some(Value::Absent(absence)),
            Read::Sign(_) => CellFault::Number,
            Read::Fault(fault) => fault,
            Read::Ambiguous => {
                taken.questions.push(Question::Separator { at, text });
                return None;
            }
        };
        taken.questions.push(Question::Cell { at, text, fault });
        None
    }

    /// What the unit gives itself in all, and where that is not what its parts make.
    pub(super) fn own(&self, total: Row) -> (Option<Decimal>, Option<(Spot, String)>) {
        let framework = self.setting.request.framework;
        // What a unit writes for itself is no result: only where it adds up is asked.
        let mut aside = Taken::default();
        let parts = self.parts(OWN, &mut aside);
        let making = framework.making();
        let decimals = self.setting.request.index().decimals;
        let part = |id| of(&parts.values, id);
        let added = making.as_ref().and_then(|one| one.written(decimals, part));
        let is_it = |said| {
            let making = making.as_ref();
            making.is_some_and(|one| one.is_total(said, decimals, part))
        };
        let said = self.value(total, OWN, framework.max, None, &mut aside);
        let said = said.and_then(Value::score);
        let other = match (said, added) {
            (Some(said), Some(added)) if !is_it(said) => {
                let text = format!("{} ≠ {}", exact(said, Lang::VI), exact(added, Lang::VI));
                Some((self.spot(total, OWN), text))
            }
            _ => None,
        };
        (said.or(added), other)
    }

    /// How its numbers are read.
    fn reading(&self) -> Reading<'_> {
        let request = self.setting.request;
        Reading {
            marks: marks(self.sheet, HEAD..self.sheet.height(), request.mapping),
            mapping: request.mapping,
            measure: request.index().measure,
        }
    }

    pub(super) fn band(&self, row: Row, column: u32, taken: &mut Taken) -> Option<usize> {
        let request = self.setting.request;
        let text = self.sheet.seen((row, column))?.text();
        let scheme = request.index().bands_of(request.year, request.group)?;
        let found = scheme
            .bands
            .iter()
            .position(|band| bare(&band.name.vi) == bare(&text));
        if found.is_none() {
            let at = self.spot(row, column);
            taken.questions.push(Question::Cell {
                at,
                text,
                fault: CellFault::Band,
            });
        }
        found
    }
}

/// The reason that a text names.
fn reason(text: &str) -> Option<Absence> {
    Absence::ALL.into_iter().find(|absence| {
        let words = phrases::absence(*absence);
        let names = [words.get(Lang::VI), words.get(Lang::EN), absence.code()];
        names.iter().any(|name| bare(name) == bare(text))
    })
}
