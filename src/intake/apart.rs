//! Sheets that are called by numbers, a component each, beside one of totals: "I", "II", "Nội dung 3".
//!
//! That they are components is proved by their sums, and which is which by numbers that the framework itself has, or where
//! their maxima leave one way only. Otherwise all of them are one question.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::columns;
use super::numbered::numbers;
use super::roles::counted;
use super::take::Setting;
use super::taken::{Block, Line, Question, Spot, Taken, Whence, Why};
use model::form::Adds;
use model::mapping::Column as Role;
use model::{ComponentId, UnitId, Value};

/// Fewer units prove nothing.
const FEW: usize = 3;

/// Takes such sheets for the components that they are, or asks which they are.
pub(super) fn settle(setting: &Setting<'_>, taken: &mut Taken) {
    leave_answered(taken);
    let Some((sheets, whole)) = found(taken) else {
        return;
    };
    let components: Option<Vec<ComponentId>> = sheets
        .iter()
        .map(|(number, _)| component(setting, *number))
        .collect();
    let proved = components
        .as_ref()
        .filter(|all| is_proved(setting, taken, &sheets, all, whole));
    let near: Vec<Option<ComponentId>> = sheets
        .iter()
        .map(|(number, _)| component(setting, *number))
        .collect();
    let proved = proved.is_some();
    for ((_, place), id) in sheets.iter().zip(near) {
        let block = &mut taken.blocks[*place];
        let mine = (block.file, block.sheet.clone());
        let of = |at: &Spot| (at.file, &at.sheet) == (mine.0, &mine.1);
        taken.questions.retain(
            |one| !matches!(one, Question::Unlike { at, from: Whence::Title, .. } if of(at)),
        );
        for line in &mut block.rows {
            give(line, id.filter(|_| proved));
        }
        let mut heads = block.columns.iter_mut();
        let rank = heads.find(|head| head.role == Some(Role::Rank));
        if let Some((head, id)) = rank.zip(id.filter(|_| proved)) {
            (head.role, head.why) = (Some(Role::PartRank(id)), Why::Counted);
        }
        let mut heads = block.columns.iter_mut();
        let Some(head) = heads.find(|head| head.role == Some(Role::Score)) else {
            continue;
        };
        (head.role, head.why) = match id.filter(|_| proved) {
            Some(id) => (Some(Role::Part(id)), Why::Counted),
            None => (None, Why::Numbered),
        };
        if !proved {
            let head = head.clone();
            let at = Spot {
                file: block.file,
                sheet: block.sheet.clone(),
                cell: (block.head.end.saturating_sub(1), head.column),
            };
            let key = columns::key(&head, false, setting.request);
            taken.questions.push(Question::Column {
                at,
                head: format!("[{}] {key}", block.sheet),
                near: id.map(Role::Part).into_iter().collect(),
            });
        }
    }
}

/// Asks no more what a title means that is the number of a sheet whose column the author has named.
fn leave_answered(taken: &mut Taken) {
    let is_said = |block: &&Block| {
        let mut heads = block.columns.iter();
        let is_part =
            heads.any(|head| head.why == Why::Mapped && matches!(head.role, Some(Role::Part(_))));
        is_part && number_of(&block.sheet).is_some()
    };
    let said = taken.blocks.iter().filter(is_said);
    let said: Vec<(usize, String)> = said
        .map(|block| (block.file, block.sheet.clone()))
        .collect();
    taken.questions.retain(|one| {
        let is_of = |at: &Spot| said.contains(&(at.file, at.sheet.clone()));
        !matches!(one, Question::Unlike { at, from: Whence::Title, text, .. } if is_of(at) && *text == at.sheet)
    });
}

/// Puts the score of a row where it belongs.
fn give(line: &mut Line, id: Option<ComponentId>) {
    let (score, rank) = (line.score.take(), line.rank.take());
    let Some(id) = id else {
        return;
    };
    line.parts.extend(score.map(|score| (id, score)));
    line.ranks.extend(rank.map(|rank| (id, rank)));
}

/// The component of a number, in the framework's own numbers or in its order.
fn component(setting: &Setting<'_>, number: u32) -> Option<ComponentId> {
    let own = setting.heads.of_number(&[number]);
    own.or_else(|| setting.heads.at(&[number]))
}

/// The places of tables of components, each with the number of its sheet, and that of totals.
type Numbered = (Vec<(u32, usize)>, Option<usize>);

/// The tables of sheets that are called by numbers and have a score and nothing else of the same units, each with its number; and
/// that of totals on a sheet of another name.
fn found(taken: &Taken) -> Option<Numbered> {
    let is_one = |block: &Block| {
        let mut roles = block.columns.iter().filter_map(|head| head.role);
        let has_parts = roles.any(|role| matches!(role, Role::Part(_) | Role::PartRank(_)));
        let mut heads = block.columns.iter();
        let score = heads.find(|head| head.role == Some(Role::Score));
        !has_parts && score.is_some_and(|head| head.why != Why::Mapped) && !block.rows.is_empty()
    };
    let all = (0..).zip(&taken.blocks).filter(|(_, block)| is_one(block));
    let (mut sheets, mut others) = (Vec::new(), Vec::new());
    for (place, block) in all {
        match number_of(&block.sheet) {
            Some(number) => sheets.push((number, place)),
            None => others.push(place),
        }
    }
    sheets.sort_unstable();
    let names: Vec<BTreeSet<UnitId>> = sheets
        .iter()
        .map(|(_, place)| units(&taken.blocks[*place]))
        .collect();
    let is_same = names.windows(2).all(|pair| pair[0] == pair[1]);
    let is_counted = (1..)
        .zip(&sheets)
        .all(|(wanted, (number, _))| wanted == *number);
    let whole = match others[..] {
        [place] if names.first() == Some(&units(&taken.blocks[place])) => Some(place),
        _ => None,
    };
    (sheets.len() > 1 && is_same && is_counted).then_some((sheets, whole))
}

/// The number by which a sheet is called: "2", "II", "Nội dung 3".
fn number_of(sheet: &str) -> Option<u32> {
    let alone = numbers(sheet).and_then(|number| u32::try_from(number).ok());
    alone.or_else(|| {
        let found = counted(sheet)?;
        match found.number[..] {
            [number] if found.rest.is_empty() => Some(number),
            _ => None,
        }
    })
}

fn units(block: &Block) -> BTreeSet<UnitId> {
    block.rows.iter().map(|line| line.unit).collect()
}

fn scores(block: &Block) -> BTreeMap<UnitId, Decimal> {
    let scores = block.rows.iter();
    let scores = scores.filter_map(|line| Some((line.unit, line.score.and_then(Value::score)?)));
    scores.collect()
}

/// Whether sheets are all components, by their sums, and which of them is which is beyond doubt.
fn is_proved(
    setting: &Setting<'_>,
    taken: &Taken,
    sheets: &[(u32, usize)],
    components: &[ComponentId],
    whole: Option<usize>,
) -> bool {
    let framework = setting.request.framework;
    let tops: BTreeSet<ComponentId> = framework.top().map(|(id, _)| id).collect();
    let is_whole = tops.len() == sheets.len() && components.iter().all(|id| tops.contains(id));
    let adds = framework.top().all(|(_, part)| part.adds == Adds::Points);
    let Some(totals) = whole.map(|place| scores(&taken.blocks[place])) else {
        return false;
    };
    let columns: Vec<BTreeMap<UnitId, Decimal>> = sheets
        .iter()
        .map(|(_, place)| scores(&taken.blocks[*place]))
        .collect();
    let digits = Decimal::new(5, 1 + setting.request.index().decimals);
    let allowed = digits * Decimal::from(columns.len() + 1);
    let is_sum = |(unit, total): (&UnitId, &Decimal)| {
        let mut parts = columns.iter().map(|column| column.get(unit));
        let sum = parts.try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part?));
        sum.is_some_and(|sum| (sum - total).abs() <= allowed)
    };
    is_whole
        && adds
        && totals.len() >= FEW
        && columns.iter().all(|column| column.len() == totals.len())
        && totals.iter().all(is_sum)
        && is_one_way(setting, sheets, components, &columns)
}

/// Whether each sheet can only be the component of its number: the framework has that number, or the values of every other order
/// would exceed a maximum.
fn is_one_way(
    setting: &Setting<'_>,
    sheets: &[(u32, usize)],
    components: &[ComponentId],
    columns: &[BTreeMap<UnitId, Decimal>],
) -> bool {
    let is_told = |(number, _): &(u32, usize)| setting.heads.of_number(&[*number]).is_some();
    if sheets.iter().all(is_told) {
        return true;
    }
    let most = |id: &ComponentId| setting.request.framework.component(*id).max;
    let can_be = |sheet: usize, id: &ComponentId| {
        let largest = columns[sheet].values().max();
        most(id)
            .zip(largest)
            .is_none_or(|(most, largest)| *largest <= most)
    };
    let all = 0..columns.len();
    // Another order would lead from sheet to sheet and back: whoever can be nobody else's is taken away, until none is left.
    let mut open: BTreeSet<usize> = all.clone().collect();
    let fits = all.clone().all(|sheet| can_be(sheet, &components[sheet]));
    while let Some(alone) = open.iter().copied().find(|sheet| {
        let mut others = open.iter().filter(|other| *other != sheet);
        others.all(|other| !can_be(*sheet, &components[*other]))
    }) {
        open.remove(&alone);
    }
    fits && open.is_empty()
}
