//! Columns of shares: a percentage beside a score is its share of the maximum, or of something else.

use rust_decimal::Decimal;

use super::{Claim, lines, spot, value};
use crate::draft::called;
use crate::take::Request;
use crate::taken::{Against, Line, Proof, Question, Spot, Taken, Why};
use model::mapping::Column as Role;

/// The most that a unit can have.
fn most(request: &Request<'_>, line: &Line) -> Option<Decimal> {
    let most = line.max.or(request.framework.max);
    most.filter(|most| *most > Decimal::ZERO)
}

/// Shares that are not those of scores by the maximum, as far as the digits of both can tell.
pub(super) fn differing(request: &Request<'_>, taken: &Taken) -> Claim {
    let (mut all, mut found) = (0, Vec::new());
    for (block, line) in lines(taken) {
        let percent = value(line, Role::Percent);
        let score = value(line, Role::Score);
        let (Some(percent), Some(score), Some(most)) = (percent, score, most(request, line)) else {
            continue;
        };
        all += 1;
        let hundredth = |value: Decimal| (value * Decimal::ONE_HUNDRED).checked_div(most);
        let Some(share) = hundredth(score) else {
            continue;
        };
        // Both are rounded, and shares are cut off as well: that is told once they are written.
        let digits = hundredth(Decimal::new(1, score.scale())).unwrap_or_default();
        let allowed = Decimal::new(1, percent.scale()) + digits;
        if (percent - share).abs() > allowed
            && let Some((_, at)) = spot(taken, block, line, Role::Percent)
        {
            let other = share.round_dp(percent.scale());
            let value = percent;
            found.push((at, Against { value, other }));
        }
    }
    Claim::new(Proof::Share, all, found)
}

/// Asks what a share is where nobody says of which maximum.
pub(super) fn ask(request: &Request<'_>, taken: &mut Taken) {
    let mut questions = Vec::new();
    for block in &mut taken.blocks {
        let is_known = block.rows.iter().any(|line| most(request, line).is_some());
        let is_open =
            |role: Option<Role>, why: Why| role == Some(Role::Percent) && why != Why::Mapped;
        let mut heads = block.columns.iter();
        let head = heads.find(|head| is_open(head.role, head.why));
        let Some(head) = head.filter(|_| !is_known && !block.rows.is_empty()) else {
            continue;
        };
        let at = Spot {
            file: block.file,
            sheet: block.sheet.clone(),
            cell: (block.head.end.saturating_sub(1), head.column),
        };
        questions.push(Question::Column {
            at,
            head: called(request, block, head),
            near: vec![Role::Percent],
        });
        // The mapping that is left behind does not say it either.
        for head in &mut block.columns {
            if is_open(head.role, head.why) {
                (head.role, head.why) = (None, Why::Unknown);
            }
        }
    }
    taken.questions.extend(questions);
}
