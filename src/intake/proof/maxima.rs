//! A row of maxima as proof of a table: points of ten are no points of a hundred.

use rust_decimal::Decimal;

use super::{Claim, value};
use crate::summary::number;
use crate::take::Request;
use crate::taken::{Against, Block, LeftRow, Proof, Spot, Taken};
use lang::names::bare;
use model::mapping::Column as Role;

/// How a row of maxima begins to be called.
const CALLED: [&str; 4] = ["diem chuan", "diem toi da", "thang diem", "toi da"];

/// What a row of maxima says and the framework does not. A row without a name above all units is one where it has no
/// less than any of them has.
pub(super) fn differing(request: &Request<'_>, taken: &Taken) -> Claim {
    let (mut all, mut found) = (0, Vec::new());
    for block in &taken.blocks {
        let first = block.rows.iter().map(|line| line.row).min();
        let Some(first) = first else { continue };
        let rows = block.left.iter().filter(|(row, name, why)| match why {
            LeftRow::Nameless => *row < first && reaches(request, block, *row),
            LeftRow::Total => CALLED.iter().any(|known| bare(name).starts_with(known)),
            _ => false,
        });
        for (row, ..) in rows {
            for (at, most, ours) in maxima(request, block, *row) {
                all += 1;
                if most != ours {
                    let against = Against {
                        value: most,
                        other: ours,
                    };
                    found.push((at, against));
                }
            }
        }
    }
    Claim::new(Proof::Maxima, all, found)
}

/// The numbers of a row in columns whose maximum is known, each with that.
fn maxima(request: &Request<'_>, block: &Block, row: u32) -> Vec<(Spot, Decimal, Decimal)> {
    let of = |role| match role {
        Role::Score => request.framework.max,
        Role::Part(id) => request.framework.component(id).max,
        _ => None,
    };
    let heads = block.columns.iter();
    let known = heads.filter_map(|head| Some((head.column, of(head.role?)?)));
    let numbers = known.filter_map(|(column, ours)| {
        let at = Spot {
            file: block.file,
            sheet: block.sheet.clone(),
            cell: (row, column),
        };
        let most = number(request, &at)?;
        Some((at, most, ours))
    });
    numbers.collect()
}

/// Whether a row has more than one number and no unit more than it in any column.
fn reaches(request: &Request<'_>, block: &Block, row: u32) -> bool {
    let all = maxima(request, block, row);
    let within = all.iter().all(|(at, most, _)| {
        let head = block.columns.iter().find(|head| head.column == at.cell.1);
        let role = head.and_then(|head| head.role);
        let mut lines = block.rows.iter();
        lines.all(|line| {
            role.and_then(|role| value(line, role))
                .is_none_or(|one| one <= *most)
        })
    });
    all.len() > 1 && within
}
