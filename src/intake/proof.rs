//! A table proves itself before it is written: its totals against its parts, its ranks against its scores, its rows of
//! means and extremes against their columns, its order, and what it says of earlier years against the record. What
//! contradicts is asked with its cells; where most units contradict, the table is misread.

mod digits;
pub(super) mod longer;
mod low;
pub(super) mod maxima;
mod order;
mod past;
mod penalty;
mod scale;
mod share;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::grid::Row;
use super::summary;
use super::take::{Request, Setting};
use super::taken::{Against, Block, Line, Proof, Question, Spot, Taken, Whence};
use model::mapping::Column as Role;
use model::{ComponentId, Coverage, Making, UnitId, Value};

/// How many rows must follow an order before a row out of it is remarked on.
const ORDERED: usize = 8;

/// How many units must have moved before one that moved more is remarked on.
const MOVED: usize = 10;

/// A value with its unit and cell.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) unit: UnitId,
    pub(super) value: Decimal,
    pub(super) at: Spot,
    /// The place of its block.
    pub(super) block: usize,
    pub(super) row: Row,
}

/// What contradicts, of how many units.
pub(super) struct Claim {
    proof: Proof,
    all: usize,
    found: Vec<(Spot, Against)>,
}

impl Claim {
    pub(super) fn new(proof: Proof, all: usize, found: Vec<(Spot, Against)>) -> Self {
        Self { proof, all, found }
    }

    /// Whether a cell is among what contradicts.
    fn is_of(&self, at: &Spot) -> bool {
        self.found.iter().any(|(found, _)| found == at)
    }
}

/// Asks about everything that contradicts.
pub(super) fn prove(setting: &Setting<'_>, taken: &mut Taken) {
    let request = setting.request;
    let mut claims = Vec::new();
    let mut roles: BTreeSet<Role> = BTreeSet::new();
    for block in &taken.blocks {
        roles.extend(block.columns.iter().filter_map(|head| head.role));
    }
    for role in roles {
        let (most, rank) = match role {
            Role::Score => (request.framework.max, Role::Rank),
            Role::Part(id) => (request.framework.component(id).max, Role::PartRank(id)),
            Role::Percent | Role::Own => {
                let held = values(taken, role);
                if !scale::ask(request, role, &held, taken) {
                    let held = scale::multiplied(request, role, held, taken);
                    let most = scale::most(request, role);
                    claims.push(range(taken, &held, role, (Some(Decimal::ZERO), most)));
                }
                continue;
            }
            _ => continue,
        };
        let held = values(taken, role);
        // What else speaks against shares among points has the same cause.
        if scale::ask(request, role, &held, taken)
            || role == Role::Score && low::ask(request, &held, taken)
        {
            continue;
        }
        claims.push(range(taken, &held, role, (least(request, role), most)));
        claims.extend(digits::longer(request, taken, &held));
        claims.extend(order::ranks(request, taken, role, rank));
        if role == Role::Score {
            claims.extend(order::order(taken, &held, rank));
        }
        claims.extend(summary::extremes(setting, taken, &held, role));
    }
    let sums = sums(request, taken);
    let making = request.framework.making();
    let penalty =
        making.and_then(|making| penalty::instead_of_sums(request, &making, taken, &sums));
    match penalty {
        Some(penalty) => taken.questions.push(penalty),
        None => claims.push(sums),
    }
    claims.push(share::differing(request, taken));
    claims.push(maxima::differing(request, taken));
    claims.extend(maxima::columns(setting, taken));
    claims.extend(past::earlier(setting, taken));
    claims.extend(past::jumps(request, taken));
    tell(request, taken, claims);
    share::ask(request, taken);
    longer::ask(request, taken);
    taken.questions.extend(past::again(setting, taken));
    taken.questions.extend(penalty::asked(request, taken));
    of(request, taken);
}

/// The cell of a row in which a value stands.
pub(super) fn spot(taken: &Taken, block: usize, line: &Line, role: Role) -> Option<(usize, Spot)> {
    let own = std::iter::once((block, line.row));
    let places = own.chain(line.joined.iter().copied());
    places.into_iter().find_map(|(place, row)| {
        let block = &taken.blocks[place];
        let head = block.columns.iter().find(|head| head.role == Some(role))?;
        let cell = (head.row.unwrap_or(row), head.column);
        Some((
            place,
            Spot {
                file: block.file,
                sheet: block.sheet.clone(),
                cell,
            },
        ))
    })
}

/// All lines with the places of their blocks.
fn lines(taken: &Taken) -> impl Iterator<Item = (usize, &Line)> {
    let blocks = taken.blocks.iter().enumerate();
    blocks.flat_map(|(place, block)| block.rows.iter().map(move |line| (place, line)))
}

fn value(line: &Line, role: Role) -> Option<Decimal> {
    let value = match role {
        Role::Score => line.score?,
        Role::Part(id) => line.parts.iter().find(|(known, _)| *known == id)?.1,
        Role::Percent => return line.percent,
        Role::Own => return line.own,
        _ => return None,
    };
    match value {
        Value::Score(value) => Some(value),
        Value::Absent(_) => None,
    }
}

fn rank(line: &Line, role: Role) -> Option<u32> {
    match role {
        Role::Rank => line.rank,
        Role::PartRank(id) => line
            .ranks
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, rank)| *rank),
        _ => None,
    }
}

fn values(taken: &Taken, role: Role) -> Vec<Held> {
    let all = lines(taken).filter_map(|(block, line)| {
        let (block, at) = spot(taken, block, line, role)?;
        let (unit, row) = (line.unit, at.cell.0);
        Some(Held {
            unit,
            value: value(line, role)?,
            at,
            block,
            row,
        })
    });
    all.collect()
}

/// The least that a role can have: nothing, but where points are taken away or the framework says what is lowest.
fn least(request: &Request<'_>, role: Role) -> Option<Decimal> {
    match role {
        Role::Part(id) => request.framework.component(id).bounds().0,
        Role::Score => Some(request.framework.min.unwrap_or_default()),
        _ => Some(Decimal::ZERO),
    }
}

fn range(
    taken: &Taken,
    held: &[Held],
    role: Role,
    (least, most): (Option<Decimal>, Option<Decimal>),
) -> Claim {
    let own: BTreeMap<UnitId, Decimal> = match role {
        Role::Score => lines(taken)
            .filter_map(|(_, line)| Some((line.unit, line.max?)))
            .collect(),
        _ => BTreeMap::new(),
    };
    let found = held.iter().filter_map(|held| {
        let most = own.get(&held.unit).copied().or(most);
        let other = match (least, most) {
            (Some(least), _) if held.value < least => least,
            (_, Some(most)) if held.value > most => most,
            _ => return None,
        };
        Some((
            held.at.clone(),
            Against {
                value: held.value,
                other,
            },
        ))
    });
    Claim {
        proof: Proof::Range,
        all: held.len(),
        found: found.collect(),
    }
}

fn sums(request: &Request<'_>, taken: &Taken) -> Claim {
    let Some(making) = request.framework.making() else {
        return Claim {
            proof: Proof::Sum,
            all: 0,
            found: Vec::new(),
        };
    };
    let claim = totals(&making, taken, Decimal::scale, None);
    // A mean of parts that are printed as whole numbers has digits that none of them has; where all totals follow the
    // weights as far as that, it is their rounding, and no column was taken for another.
    if !making.is_sum() && claim.found.len() * 2 > claim.all {
        let wide = totals(&making, taken, |_| 0, None);
        if wide.found.is_empty() {
            return wide;
        }
    }
    claim
}

/// Holds totals against what parts make; `digits` says to how many decimals a total shows that parts are printed, and one
/// part may be turned round.
fn totals(
    making: &Making,
    taken: &Taken,
    digits: fn(&Decimal) -> u32,
    turned: Option<ComponentId>,
) -> Claim {
    let mut claim = Claim {
        proof: Proof::Sum,
        all: 0,
        found: Vec::new(),
    };
    for (block, line) in lines(taken) {
        let part = |id: ComponentId| {
            let value = value(line, Role::Part(id))?;
            Some(if turned == Some(id) { -value } else { value })
        };
        let gathered = making.gathered(part);
        let (Some(total), Some(gathered)) = (value(line, Role::Score), gathered) else {
            continue;
        };
        claim.all += 1;
        let parts = making.ids().filter_map(part);
        let decimals = parts.map(|part| part.scale()).max().unwrap_or(0);
        let decimals = decimals.max(digits(&total));
        // All as many times as the whole, so that nothing is rounded.
        let all: Decimal = making.ids().filter_map(|id| making.weight(id)).sum();
        let allowed = Decimal::new(5, decimals + 1) * (all + making.whole());
        if (gathered - total * making.whole()).abs() >= allowed
            && let Some((_, at)) = spot(taken, block, line, Role::Score)
        {
            let other = making.written(decimals, part).unwrap_or(total);
            claim.found.push((
                at,
                Against {
                    value: total,
                    other,
                },
            ));
        }
    }
    claim
}

/// Puts what contradicts into questions: a table is misread where most units do.
fn tell(request: &Request<'_>, taken: &mut Taken, claims: Vec<Claim>) {
    let printed = request.mapping.map_or(&[][..], |mapping| &mapping.printed);
    let is_printed = |at: &Spot| {
        let name = format!("={}", super::grid::name(at.cell));
        printed
            .iter()
            .filter_map(|key| super::keys::of_year(key, request.year))
            .any(|key| key == super::draft::cell(at) || key == name)
    };
    let mut all: BTreeMap<Proof, Vec<(Spot, Against)>> = BTreeMap::new();
    for claim in claims {
        let mut found = claim.found;
        found.retain(|(at, _)| !is_printed(at));
        let Some((first, _)) = found.first() else {
            continue;
        };
        // Whether a sheet is one of totals at all is asked first: the answer settles this as well.
        let is_asked = taken.questions.iter().any(|one| {
            let of = |at: &Spot| (at.file, &at.sheet) == (first.file, &first.sheet);
            matches!(one, Question::Unlike { at, from: Whence::Title, .. } if of(at))
        });
        if found.len() > 1 && found.len() * 2 > claim.all {
            if is_asked {
                continue;
            }
            let head = called(request, taken, first);
            taken.questions.push(Question::Misread {
                at: first.clone(),
                head,
                proof: claim.proof,
                share: (found.len(), claim.all),
            });
        } else {
            all.entry(claim.proof).or_default().extend(found);
        }
    }
    for (proof, at) in all {
        taken.questions.push(Question::Contradiction { proof, at });
    }
}

/// The column of a cell as the mapping calls it.
fn called(request: &Request<'_>, taken: &Taken, at: &Spot) -> String {
    let is_of = |block: &&Block| {
        let rows = block.rows.first().zip(block.rows.last());
        let is_within =
            rows.is_some_and(|(first, last)| (first.row..=last.row).contains(&at.cell.0));
        block.file == at.file && block.sheet == at.sheet && is_within
    };
    let mut blocks = taken.blocks.iter().filter(is_of);
    let found = blocks.find_map(|block| {
        let mut heads = block.columns.iter();
        let head = heads.find(|head| head.column == at.cell.1)?;
        Some(super::draft::called(request, block, head))
    });
    found.unwrap_or_else(|| format!("={}", model::cell::letters(at.cell.1)))
}

/// Asks among how many units ranks are, where the table has not all of them and does not say.
fn of(request: &Request<'_>, taken: &mut Taken) {
    let has_ranks = taken.lines().any(|(_, line)| line.rank.is_some());
    let told = taken.lines().any(|(_, line)| line.of.is_some());
    let settled = request.mapping.is_some_and(|mapping| mapping.of.is_some());
    if !has_ranks || told || settled {
        return;
    }
    let (coverage, missing) = super::covered::coverage(request, taken.lines());
    if coverage == Coverage::Partial && !missing.is_empty() {
        let listed = taken.count();
        taken.questions.push(Question::Of {
            listed,
            field: listed + missing.len(),
        });
    }
}
