//! A column whose head says nothing that is known, and whose numbers are the sums of all components in every row: it is the
//! total, whatever it is called.

use rust_decimal::Decimal;

use super::columns;
use super::grid::{Column, Row, Sheet};
use super::locate::Place;
use super::long::number;
use super::names::Match;
use super::take::Setting;
use super::taken::{Block, Question, Taken, Why};
use lang::names::bare;
use model::form::Adds;
use model::mapping::Column as Role;
use model::{Total, UnitId};

/// So few sums may be chance.
const FEW: usize = 3;

/// Words for totals that say other things as well: "TH" is "tổng hợp" and "thực hiện".
const TOTALS: [&str; 4] = ["tc", "th", "tong hop", "t hop"];

/// What a head that is not clear is most likely to be.
pub(super) fn likely(path: &[String], setting: &Setting<'_>) -> Option<Role> {
    let words = bare(path.last()?);
    let is_year = words == setting.request.year.to_string();
    (is_year || TOTALS.contains(&words.as_str())).then_some(Role::Score)
}

/// Takes the open column that is the sum of all components for the total, where no other is.
pub(super) fn take(
    block: &mut Block,
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let framework = setting.request.framework;
    let of = |role| {
        let mut heads = block.columns.iter();
        heads
            .find(|head| head.role == Some(role))
            .map(|head| head.column)
    };
    let tops = || framework.top();
    let adds = tops().all(|(_, part)| part.adds == Adds::Points);
    let parts: Option<Vec<Column>> = tops().map(|(id, _)| of(Role::Part(id))).collect();
    let Some(parts) = parts.filter(|parts| parts.len() > 1 && adds) else {
        return;
    };
    if framework.total != Total::Sum || of(Role::Score).is_some() || place.ranks {
        return;
    }
    let units = |row: &Row| -> Option<UnitId> {
        match setting.units.spelt(sheet.words((*row, place.units))?)? {
            Match::One(unit, _) => Some(unit),
            _ => None,
        }
    };
    let rows: Vec<Row> = place
        .body
        .clone()
        .filter(|row| units(row).is_some())
        .collect();
    let digits = Decimal::new(5, 1 + setting.request.index().decimals);
    let allowed = digits * Decimal::from(parts.len() + 1);
    let value = |row: Row, column: Column| number(sheet.seen((row, column))?);
    let is_sum = |row: Row, column: Column| {
        let mut parts = parts.iter().map(|part| value(row, *part));
        let sum = parts.try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part?));
        let off = sum
            .zip(value(row, column))
            .and_then(|(sum, total)| sum.checked_sub(total));
        off.is_some_and(|off| off.abs() <= allowed)
    };
    let mut heads = block.columns.iter();
    let found = heads.position(|head| {
        let is_open = head.role.is_none() && head.why == Why::Unknown;
        is_open && rows.len() >= FEW && rows.iter().all(|row| is_sum(*row, head.column))
    });
    let Some(head) = found.and_then(|place| block.columns.get_mut(place)) else {
        return;
    };
    (head.role, head.why) = (Some(Role::Score), Why::Summed);
    let column = head.column;
    let at = columns::spot(block, place, column);
    taken
        .questions
        .retain(|one| !matches!(one, Question::Column { at: known, .. } if *known == at));
}
