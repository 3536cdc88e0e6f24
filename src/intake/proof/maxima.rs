//! Maxima that a table says, in a row or in columns of their own, as proof of it: points of ten are no points of a hundred.

use rust_decimal::Decimal;

use super::{Claim, lines, value};
use crate::maximum;
use crate::roles::Said;
use crate::summary::number;
use crate::take::{Request, Setting};
use crate::taken::{Against, Block, Head, LeftRow, Proof, Spot, Taken, Why};
use lang::names::bare;
use model::mapping::Column as Role;
use model::{ComponentId, Total};

/// How a row of maxima begins to be called, or of weights.
pub(crate) const CALLED: [&str; 11] = [
    "diem chuan",
    "diem khung",
    "diem toi da",
    "he so",
    "khung diem",
    "muc diem toi da",
    "muc toi da",
    "thang diem",
    "toi da",
    "tong diem toi da",
    "trong so",
];

/// What a row of maxima says and the framework does not. A row without a name above all units is one where it has no
/// less than any of them has.
pub(super) fn differing(request: &Request<'_>, taken: &Taken) -> Claim {
    let (mut all, mut found) = (0, Vec::new());
    for block in &taken.blocks {
        let first = block.rows.iter().map(|line| line.row).min();
        let Some(first) = first else { continue };
        let rows = block.left.iter().filter(|(row, name, why)| match why {
            LeftRow::Nameless => *row < first && reaches(request, block, *row, 2),
            LeftRow::Numbering => {
                *row < first && !counts(request, block, *row) && reaches(request, block, *row, 1)
            }
            LeftRow::Total => CALLED.iter().any(|known| bare(name).starts_with(known)),
            _ => false,
        });
        for (row, name, _) in rows {
            let weighs = ["trong so", "he so"]
                .iter()
                .any(|known| bare(name).starts_with(known));
            for (at, most, role) in maxima(request, block, *row) {
                let Some(ours) = ours(request, role) else {
                    continue;
                };
                all += 1;
                if most != ours && !(weighs && is_weight(request, role, most)) {
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

/// What columns of maxima say and the framework does not: each of a component, and that of the total where it has one
/// number for all units, since one unit alone may have a maximum of its own.
pub(super) fn columns(setting: &Setting<'_>, taken: &Taken) -> Vec<Claim> {
    let request = setting.request;
    let blocks = taken.blocks.iter().enumerate();
    let heads = blocks.flat_map(|(place, block)| {
        let heads = block.columns.iter();
        heads.map(move |head| (place, block, head))
    });
    let claims = heads.filter_map(|(place, block, head)| {
        let ours = match head.role {
            Some(Role::Max) => request.framework.max,
            Some(Role::Leave) if head.why == Why::Aside => {
                let part = setting.heads.maxima_of(&head.path).map(Role::Part);
                ours(request, part.or_else(|| of_long(setting, block, head))?)
            }
            _ => None,
        }?;
        let found = said(request, taken, place, head);
        let one = found.first().map(|(_, most)| *most);
        let is_one = found.iter().all(|(_, most)| Some(*most) == one);
        let all = found.len();
        let differ = found.into_iter().filter(|(_, most)| *most != ours);
        let differ = differ.filter(|_| head.role != Some(Role::Max) || is_one && all > 1);
        let against = |value| Against { value, other: ours };
        let differ = differ.map(|(at, most)| (at, against(most))).collect();
        Some(Claim::new(Proof::Maxima, all, differ))
    });
    claims.collect()
}

/// Of what a column of maxima in a long table is: of what the rows of that table are.
fn of_long(setting: &Setting<'_>, block: &Block, head: &Head) -> Option<Role> {
    let said = setting.heads.read(&head.path);
    let mut columns = block.columns.iter();
    let value = columns.find(|other| other.why == Why::Long && other.role != Some(Role::Rank))?;
    value
        .role
        .filter(|_| matches!(said, Said::One(Role::Max, _)))
}

/// What a column says in the rows of units, of those as well that were joined to rows of another table.
fn said(request: &Request<'_>, taken: &Taken, place: usize, head: &Head) -> Vec<(Spot, Decimal)> {
    let rows = lines(taken).flat_map(|(own, line)| {
        let joined = line.joined.iter().copied();
        std::iter::once((own, line.row)).chain(joined)
    });
    let rows = rows.filter(|(own, _)| *own == place);
    let spots = rows.map(|(_, row)| spot(&taken.blocks[place], row, head));
    spots
        .filter_map(|at| Some((at.clone(), number(request, &at)?)))
        .collect()
}

fn spot(block: &Block, row: u32, head: &Head) -> Spot {
    Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (row, head.column),
    }
}

/// The maximum of the framework.
fn ours(request: &Request<'_>, role: Role) -> Option<Decimal> {
    match role {
        Role::Score => request.framework.max,
        Role::Part(id) => request.framework.component(id).max,
        _ => None,
    }
}

/// Whether a number is the weight of a component, as it stands in the framework, in per cent or as a share of one.
fn is_weight(request: &Request<'_>, role: Role, said: Decimal) -> bool {
    let framework = request.framework;
    let of = |id: ComponentId| {
        let component = framework.component(id);
        let share = component
            .max
            .zip(framework.max.filter(|most| !most.is_zero()));
        let share = share.map(|(most, whole)| most / whole);
        [
            component.weight,
            share.filter(|_| framework.total != Total::WeightedMean),
        ]
    };
    let hundred = Decimal::ONE_HUNDRED;
    let is = |ours: Decimal| said == ours || said == ours * hundred || said * hundred == ours;
    match role {
        Role::Part(id) => of(id).into_iter().flatten().any(is),
        // All weights together.
        _ => said == Decimal::ONE || said == hundred,
    }
}

/// The numbers of a row in columns whose maximum is known, each with what its column is.
fn maxima(request: &Request<'_>, block: &Block, row: u32) -> Vec<(Spot, Decimal, Role)> {
    let known = block.columns.iter().filter_map(|head| {
        let role = head.role.filter(|role| ours(request, *role).is_some())?;
        let at = spot(block, row, head);
        let most = number(request, &at).or_else(|| maximum::alone(&text(request, &at)?))?;
        Some((at, most, role))
    });
    known.collect()
}

/// What a cell shows.
fn text(request: &Request<'_>, at: &Spot) -> Option<String> {
    let mut sheets = request.files.get(at.file)?.sheets.iter();
    let sheet = sheets.find(|sheet| sheet.name == at.sheet)?;
    Some(sheet.seen(at.cell)?.text())
}

/// Whether the numbers of a row count its columns.
fn counts(request: &Request<'_>, block: &Block, row: u32) -> bool {
    let numbers = block.columns.iter().filter_map(|head| {
        let text = text(request, &spot(block, row, head))?;
        maximum::alone(&text)
    });
    let numbers: Vec<Decimal> = numbers.collect();
    numbers.len() > 1
        && numbers
            .windows(2)
            .all(|pair| pair[0] + Decimal::ONE == pair[1])
}

/// Whether a row has some numbers and no unit more than it in any column.
fn reaches(request: &Request<'_>, block: &Block, row: u32, least: usize) -> bool {
    let all = maxima(request, block, row);
    let within = all.iter().all(|(_, most, role)| {
        let mut lines = block.rows.iter();
        lines.all(|line| value(line, *role).is_none_or(|one| one <= *most))
    });
    all.len() >= least && within
}
