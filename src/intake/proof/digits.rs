//! A number that was typed with more decimals than all others of its column: a raised digit that marks a footnote looks
//! so where letters cannot be raised.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Claim, Held};
use crate::grid::Content;
use crate::take::Request;
use crate::taken::{Against, Proof, Spot, Taken};
use model::mapping::Column as Role;

/// How many numbers must have fewer decimals before one that has more is remarked on.
const ALIKE: usize = 2;

/// Numbers of a block that are typed and longer than all others of their column.
pub(super) fn longer(request: &Request<'_>, taken: &Taken, held: &[Held]) -> Option<Claim> {
    let files: BTreeSet<usize> = taken.blocks.iter().map(|block| block.file).collect();
    let mut found = Vec::new();
    let mut all = 0;
    for file in files {
        let ours: Vec<&Held> = held.iter().filter(|held| held.at.file == file).collect();
        let mut scales: Vec<u32> = ours.iter().map(|held| held.value.scale()).collect();
        scales.sort_unstable();
        // Half of them have no more.
        let Some(usual) = scales.get(scales.len().saturating_sub(1) / 2) else {
            continue;
        };
        let longer = ours.iter().filter(|held| held.value.scale() > *usual);
        let longer = longer.filter(|held| is_typed(request, &held.at));
        let longer: Vec<&&Held> = longer
            .filter(|held| !adds_up(request, taken, held))
            .collect();
        if ours.len() < ALIKE + longer.len() || *usual == 0 {
            continue;
        }
        all += ours.len();
        found.extend(longer.into_iter().map(|held| {
            let other = held
                .value
                .round_dp_with_strategy(*usual, RoundingStrategy::ToZero);
            let against = Against {
                value: held.value,
                other,
            };
            (held.at.clone(), against)
        }));
    }
    (!found.is_empty()).then(|| Claim::new(Proof::Digits, all.max(found.len() * 2), found))
}

/// Whether the total of a number's row is the sum of its parts to the last digit: all of them are right then.
fn adds_up(request: &Request<'_>, taken: &Taken, held: &Held) -> bool {
    // A total that was made of its parts proves nothing.
    if taken.totalled {
        return false;
    }
    let lines = taken.blocks.iter().flat_map(|block| &block.rows);
    let Some(line) = lines.into_iter().find(|line| line.unit == held.unit) else {
        return false;
    };
    let mut sum = Decimal::ZERO;
    for (id, _) in request.framework.top() {
        let Some(value) = super::value(line, Role::Part(id)) else {
            return false;
        };
        sum += value;
    }
    super::value(line, Role::Score) == Some(sum)
}

/// Whether a cell holds words, in which a raised digit may have become one like the others.
fn is_typed(request: &Request<'_>, at: &Spot) -> bool {
    let sheets = request
        .files
        .get(at.file)
        .map_or(&[][..], |book| &book.sheets);
    let sheet = sheets.iter().find(|sheet| sheet.name == at.sheet);
    let content = sheet.and_then(|sheet| sheet.seen(at.cell));
    matches!(content, Some(Content::Words(_)))
}
