//! Points that are taken away and printed as if they were given: a total proves their sign, or it is asked.

use rust_decimal::Decimal;

use super::{Claim, lines, spot, totals, value};
use crate::take::Request;
use crate::taken::{Line, Question, Taken};
use model::form::Adds;
use model::mapping::Column as Role;
use model::{ComponentId, Making, Value};

/// Asks about penalties above nothing of which no total of the file says what they do to it.
pub(super) fn asked(request: &Request<'_>, taken: &Taken) -> Vec<Question> {
    let parts = request.framework.all();
    let penalties = parts.filter(|(_, part)| part.adds == Adds::Penalty);
    let making = request.framework.making().filter(|_| !taken.totalled);
    let ask = |id: ComponentId| {
        let role = Role::Part(id);
        let is_above = |value: Decimal| value > Decimal::ZERO;
        let above = || lines(taken).filter(|(_, line)| value(line, role).is_some_and(is_above));
        let is_proved = above().any(|(_, line)| {
            let part = |id: ComponentId| value(line, Role::Part(id));
            let gathered = making.as_ref().and_then(|making| making.gathered(part));
            line.score.and_then(Value::score).is_some() && gathered.is_some()
        });
        let (block, line) = above().next().filter(|_| !is_proved)?;
        let (place, at) = spot(taken, block, line, role)?;
        let block = &taken.blocks[place];
        let head = block.columns.iter().find(|head| head.role == Some(role))?;
        let settled = super::scale::times(request, role, block).is_some();
        (!settled).then(|| Question::Penalty {
            at,
            head: crate::draft::called(request, block, head),
            role,
            value: value(line, role).unwrap_or_default(),
            proved: false,
        })
    };
    penalties.filter_map(|(id, _)| ask(id)).collect()
}

/// Asks about the one column of penalties above nothing that makes all totals right as soon as it is taken away, where they
/// are not.
pub(super) fn instead_of_sums(
    request: &Request<'_>,
    making: &Making,
    taken: &Taken,
    claim: &Claim,
) -> Option<Question> {
    claim.found.first()?;
    let parts = request.framework.all();
    let mut penalties = parts.filter(|(_, part)| part.adds == Adds::Penalty);
    penalties.find_map(|(id, _)| {
        let role = Role::Part(id);
        let values = || lines(taken).filter_map(|(_, line)| value(line, role));
        let is_given = values().all(|value| value >= Decimal::ZERO);
        let turned = totals(making, taken, Decimal::scale, Some(id));
        if !is_given || !turned.found.is_empty() {
            return None;
        }
        let is_first = |line: &Line| value(line, role).is_some_and(|value| value > Decimal::ZERO);
        let (block, line) = lines(taken).find(|(_, line)| is_first(line))?;
        let (place, at) = spot(taken, block, line, role)?;
        let block = &taken.blocks[place];
        let head = block.columns.iter().find(|head| head.role == Some(role))?;
        Some(Question::Penalty {
            head: crate::draft::called(request, block, head),
            at,
            role,
            value: value(line, role).unwrap_or_default(),
            proved: true,
        })
    })
}
