//! Totals of which none is more than one component can have: a table of that component says no more than "Điểm", too.

use rust_decimal::Decimal;

use super::Held;
use crate::take::Request;
use crate::taken::{Head, Question, Taken, Why};
use model::mapping::Column as Role;

/// So many totals at least, all of them low, are remarked on.
const FEW: usize = 5;

/// Asks what a column is whose totals are that low; whether it did.
pub(super) fn ask(request: &Request<'_>, totals: &[Held], taken: &mut Taken) -> bool {
    let maxima: Option<Vec<Decimal>> = request.framework.top().map(|(_, part)| part.max).collect();
    let highest = maxima.and_then(|maxima| maxima.into_iter().max());
    let is_half = |highest: &Decimal| {
        let most = request.framework.max;
        most.is_some_and(|most| *highest <= most / Decimal::TWO)
    };
    let Some(highest) = highest.filter(is_half) else {
        return false;
    };
    let is_low = |total: &Held| total.value > Decimal::ZERO && total.value <= highest;
    if totals.len() < FEW || !totals.iter().all(is_low) {
        return false;
    }
    let mut questions = Vec::new();
    for (place, block) in taken.blocks.iter_mut().enumerate() {
        let is_open = |head: &&Head| head.role == Some(Role::Score) && head.why != Why::Mapped;
        let Some(head) = block.columns.iter().find(is_open) else {
            continue;
        };
        let column = head.column;
        let called = crate::draft::called(request, block, head);
        let first = totals.iter().find(|total| total.block == place);
        questions.extend(first.map(|first| {
            let mut at = first.at.clone();
            at.cell = (block.head.end.saturating_sub(1), column);
            let (head, near) = (called, vec![Role::Score]);
            Question::Column { at, head, near }
        }));
        // The mapping that is left behind does not say it either.
        for head in block
            .columns
            .iter_mut()
            .filter(|head| head.column == column)
        {
            (head.role, head.why) = (None, Why::Unknown);
        }
    }
    let asks = !questions.is_empty();
    taken.questions.extend(questions);
    asks
}
