//! Rows of one unit that stand in several tables become one: scores on one sheet, ranks on another, or in blocks side by
//! side. Nothing is joined that contradicts.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::take::{Request, Setting};
use super::taken::{Block, Head, LeftRow, Line, Question, Remark, Spot, Taken, Whence, Why};
use super::{numbered, titles};
use lang::names::{bare, same};
use model::form::Adds;
use model::mapping::{Column as Role, Row as Meant, Totals};
use model::{ComponentId, Total, UnitId, Value};

/// Joins the rows of each unit, and asks where they say different things.
pub(super) fn join(setting: &Setting<'_>, taken: &mut Taken) {
    let mut all: BTreeMap<UnitId, Vec<(usize, usize)>> = BTreeMap::new();
    for (place, block) in taken.blocks.iter().enumerate() {
        for (row, line) in block.rows.iter().enumerate() {
            all.entry(line.unit).or_default().push((place, row));
        }
    }
    let mut gone: Vec<(usize, usize)> = Vec::new();
    let mut totals: BTreeMap<usize, [usize; 2]> = BTreeMap::new();
    let mut twice = Vec::new();
    for (unit, places) in all {
        let has_score =
            |(block, row): &&(usize, usize)| taken.blocks[*block].rows[*row].score.is_some();
        let first = *places.iter().find(has_score).unwrap_or(&places[0]);
        for other in places.into_iter().filter(|place| *place != first) {
            let line = taken.blocks[other.0].rows[other.1].clone();
            let is_total = lends_total(&taken.blocks[first.0], &taken.blocks[other.0]);
            let base = &mut taken.blocks[first.0].rows[first.1];
            if is_total && !line.parts.is_empty() {
                let counts = totals.entry(first.0).or_default();
                counts[usize::from(can_be_total(setting.request, base, &line))] += 1;
            }
            match merged(base, &line) {
                Some(false) => {}
                Some(true) => {
                    base.joined.push((other.0, line.row));
                    taken.blocks[other.0].lent = true;
                }
                None => {
                    let spot = |(block, row): (usize, usize)| name_of(&taken.blocks[block], row);
                    twice.push((unit, spot(first), spot(other)));
                    continue;
                }
            }
            gone.push(other);
        }
    }
    gone.sort_unstable();
    for (block, row) in gone.into_iter().rev() {
        let line = taken.blocks[block].rows.remove(row);
        if !taken.blocks[block].lent {
            let left = (line.row, line.name, LeftRow::Again);
            taken.blocks[block].left.push(left);
        }
    }
    twice.retain(|(_, first, second)| !is_of_a_year(first, taken) && !is_of_a_year(second, taken));
    if !twice.is_empty() {
        taken.questions.push(Question::SameUnit { rows: twice });
    }
    ask_totals(setting, taken, &totals);
    numbered::ask(setting, taken);
    left_twice(setting, taken);
    without_total(setting.request, taken);
}

/// Whether it is asked of which year the tables of a sheet are: the answer settles what else is said twice in it.
fn is_of_a_year(at: &Spot, taken: &Taken) -> bool {
    taken.questions.iter().any(|one| match one {
        Question::Year { at: known, .. }
        | Question::Elsewhere {
            at: known,
            from: Whence::Within | Whence::Below,
            ..
        } => (known.file, &known.sheet) == (at.file, &at.sheet),
        _ => false,
    })
}

/// Whether a table has totals, and none of the parts that another sheet or file has.
fn lends_total(block: &Block, other: &Block) -> bool {
    let has = |is: fn(Role) -> bool| block.columns.iter().any(|head| head.role.is_some_and(is));
    (block.file, &block.sheet) != (other.file, &other.sheet)
        && has(|role| role == Role::Score)
        && !has(|role| matches!(role, Role::Part(_)))
}

/// Whether a score can be the total of parts that stand elsewhere: points of all parts together are no less than those that
/// are known, and no more than these and the maxima of the others; a mean is no less than the least.
fn can_be_total(request: &Request<'_>, base: &Line, other: &Line) -> bool {
    let total = base.score.and_then(Value::score);
    if let Some((least, most)) = bounds(request, other) {
        return total.is_none_or(|total| (least..=most).contains(&total));
    }
    let scores = other.parts.iter().filter_map(|(_, value)| value.score());
    let maxima = request.framework.all().filter_map(|(_, part)| part.max);
    let adds = request.framework.max > maxima.max();
    let least = if adds { scores.max() } else { scores.min() };
    total.zip(least).is_none_or(|(total, least)| total >= least)
}

/// Whether a total is the sum of all parts of its unit, as far as digits can tell: whatever its sheet is called, it is theirs.
pub(super) fn is_sum(request: &Request<'_>, line: &Line) -> bool {
    let mut sum = Decimal::ZERO;
    let mut count = 0;
    for (id, part) in request.framework.top() {
        let known = line.parts.iter().find(|(of, _)| *of == id);
        let Some(score) = known.and_then(|(_, value)| value.score()) else {
            return false;
        };
        if part.adds == Adds::Points {
            (sum, count) = (sum + score, count + 1);
        }
    }
    let digits = Decimal::new(5, 1 + request.index().decimals) * Decimal::from(count + 1);
    let total = line.score.and_then(Value::score);
    count > 1 && total.is_some_and(|total| (total - sum).abs() <= digits)
}

/// Between which numbers the total of parts lies, where it is their sum.
fn bounds(request: &Request<'_>, line: &Line) -> Option<(Decimal, Decimal)> {
    let framework = request.framework;
    let top = || {
        framework
            .top()
            .filter(|(_, part)| part.adds == Adds::Points)
    };
    let maxima: Option<Decimal> = top().map(|(_, part)| part.max).sum();
    if framework.total != Total::Sum || maxima != framework.max || top().count() < 2 {
        return None;
    }
    let extras = framework
        .top()
        .filter(|(_, part)| part.adds != Adds::Points);
    let extras: Decimal = extras.filter_map(|(_, part)| part.max).sum();
    let known = |id: ComponentId| {
        let mut parts = line.parts.iter();
        parts.find(|(of, _)| *of == id)?.1.score()
    };
    let least: Decimal = top().filter_map(|(id, _)| known(id)).sum();
    let open = top().filter(|(id, _)| known(*id).is_none());
    let most = least + open.filter_map(|(_, part)| part.max).sum::<Decimal>();
    // As far as the digits that are printed can tell, and as what is added or taken away on top.
    let digits = Decimal::new(5, 1) * Decimal::from(line.parts.len()) + extras;
    Some((least - digits, most + digits))
}

/// Asks whether what stands on a sheet of its own is the total of the parts on others: its name says something else and its
/// head says no more than "Điểm", or it cannot be for many units.
fn ask_totals(setting: &Setting<'_>, taken: &mut Taken, totals: &BTreeMap<usize, [usize; 2]>) {
    for (place, [beyond, within]) in totals {
        let block = &taken.blocks[*place];
        let head = block
            .columns
            .iter()
            .find(|head| head.role == Some(Role::Score));
        let Some(head) = head.filter(|head| head.why != Why::Mapped) else {
            continue;
        };
        let is_named = head
            .path
            .iter()
            .any(|text| bare(text).contains("tong diem") || setting.heads.speaks_of_ours(text));
        let is_plain = is_named
            || setting.heads.says_nothing(&block.sheet)
            || block.rows.iter().all(|line| is_sum(setting.request, line));
        let at = titles::head_of(block);
        let ours = &setting.request.index().code;
        let is_asked = taken
            .questions
            .iter()
            .any(|one| matches!(one, Question::Unlike { at: known, .. } if *known == at));
        if beyond * 3 <= *within && is_plain
            || is_asked
            || titles::is_settled(&block.sheet, ours, setting)
            || titles::is_settled(&head.path.join(" / "), ours, setting)
        {
            continue;
        }
        let says = if block.sheet.is_empty() {
            head.path.join(" / ")
        } else {
            block.sheet.clone()
        };
        taken.questions.push(Question::Unlike {
            at,
            from: Whence::Title,
            text: says.clone(),
            says,
        });
    }
}

fn name_of(block: &Block, row: usize) -> Spot {
    let is_unit = |head: &&Head| head.role == Some(Role::Unit);
    let column = block
        .columns
        .iter()
        .find(is_unit)
        .map_or(0, |head| head.column);
    Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (block.rows[row].row, column),
    }
}

/// Puts a value where there is none; whether that was more. Nothing where there is another.
fn put<T: PartialEq + Copy>(
    ours: &mut Option<T>,
    theirs: Option<T>,
    more: &mut bool,
) -> Option<()> {
    match (*ours, theirs) {
        (_, None) => Some(()),
        (None, Some(value)) => {
            *ours = Some(value);
            *more = true;
            Some(())
        }
        (Some(one), Some(two)) => (one == two).then_some(()),
    }
}

/// Puts into a row what another of the same unit says; whether that was more. Nothing where they contradict.
pub(super) fn merged(base: &mut Line, other: &Line) -> Option<bool> {
    let mut whole = base.clone();
    let mut more = false;
    put(&mut whole.score, other.score, &mut more)?;
    put(&mut whole.max, other.max, &mut more)?;
    put(&mut whole.percent, other.percent, &mut more)?;
    put(&mut whole.rank, other.rank, &mut more)?;
    put(&mut whole.of, other.of, &mut more)?;
    put(&mut whole.band, other.band, &mut more)?;
    put(&mut whole.own, other.own, &mut more)?;
    put(&mut whole.respondents, other.respondents, &mut more)?;
    put(&mut whole.votes, other.votes, &mut more)?;
    put(&mut whole.margin, other.margin, &mut more)?;
    for (id, value) in &other.parts {
        match whole.parts.iter().find(|(known, _)| known == id) {
            Some((_, known)) if known != value => return None,
            Some(_) => {}
            None => {
                whole.parts.push((*id, *value));
                more = true;
            }
        }
    }
    for (id, rank) in &other.ranks {
        match whole.ranks.iter().find(|(known, _)| known == id) {
            Some((_, known)) if known != rank => return None,
            Some(_) => {}
            None => {
                whole.ranks.push((*id, *rank));
                more = true;
            }
        }
    }
    *base = whole;
    Some(more)
}

/// A name that the mapping leaves out, with all of its rows: one of them was meant to stay.
fn left_twice(setting: &Setting<'_>, taken: &mut Taken) {
    let Some(mapping) = setting.request.mapping else {
        return;
    };
    let mut questions = Vec::new();
    for (name, meant) in &mapping.units {
        let is_left = *meant == Some(Meant::Leave) && !name.contains('=');
        let unit = match setting.units.spelt(name) {
            Some(super::names::Match::One(unit, _)) if is_left => unit,
            _ => continue,
        };
        let rows = taken.blocks.iter().flat_map(|block| {
            let left = block
                .left
                .iter()
                .filter(|(_, text, why)| *why == LeftRow::Mapped && same(text) == same(name));
            let column = block
                .columns
                .iter()
                .find(|head| head.role == Some(Role::Unit));
            let column = column.map_or(0, |head| head.column);
            left.map(move |(row, ..)| Spot {
                file: block.file,
                sheet: block.sheet.clone(),
                cell: (*row, column),
            })
        });
        let rows: Vec<Spot> = rows.collect();
        if rows.len() > 1 && taken.lines().all(|(_, line)| line.unit != unit) {
            let name = name.clone();
            questions.push(Question::AllLeft { name, unit, rows });
        }
    }
    taken.questions.extend(questions);
}

/// Asks for totals where there are none.
fn without_total(request: &Request<'_>, taken: &mut Taken) {
    let settled = request
        .mapping
        .is_some_and(|mapping| mapping.total == Some(Totals::None));
    let is_open = taken.questions.iter().any(|question| {
        matches!(
            question,
            Question::Column { .. }
                | Question::Forms { .. }
                | Question::SameColumn { .. }
                | Question::Clash { .. }
                | Question::Separator { .. }
        )
    });
    if settled || is_open {
        return;
    }
    let has = |head: &Head| head.role == Some(Role::Score);
    let mut without = Vec::new();
    for block in &taken.blocks {
        let asked = |line: &Line| {
            let signs = taken.questions.iter().any(|question| matches!(question,
                Question::Absent { at, .. } if at.iter().any(|spot| spot.cell.0 == line.row && spot.sheet == block.sheet)));
            let cells = taken.questions.iter().any(|question| matches!(question,
                Question::Cell { at, .. } | Question::Separator { at, .. } if at.cell.0 == line.row && at.sheet == block.sheet));
            signs || cells
        };
        for (row, line) in block.rows.iter().enumerate() {
            if line.score.is_none() && !asked(line) {
                without.push(name_of(block, row));
            }
        }
    }
    if without.is_empty() {
        return;
    }
    let none = !taken
        .blocks
        .iter()
        .flat_map(|block| &block.columns)
        .any(has);
    if none && totalled(request, taken) {
        return;
    }
    taken
        .questions
        .push(Question::NoScore { at: without, none });
}

/// Makes the total of every unit from its parts, where the framework says that this is how its total is made and none is missing.
fn totalled(request: &Request<'_>, taken: &mut Taken) -> bool {
    let Some(making) = request.framework.making() else {
        return false;
    };
    let decimals = request.index().decimals;
    let sum = |line: &Line| {
        making.written(decimals, |id: ComponentId| {
            let mut parts = line.parts.iter();
            parts.find(|(known, _)| *known == id)?.1.score()
        })
    };
    let sums: Option<Vec<_>> = taken.lines().map(|(_, line)| sum(line)).collect();
    let Some(sums) = sums else {
        return false;
    };
    let lines = taken.blocks.iter_mut().flat_map(|block| &mut block.rows);
    for (line, sum) in lines.zip(&sums) {
        line.score = Some(Value::Score(*sum));
    }
    taken.totalled = true;
    taken
        .remarks
        .push(Remark::Totalled(sums.len(), making.kind()));
    true
}
