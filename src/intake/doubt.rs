//! What makes it doubtful that a column is what its head says: a number that may be another maximum, a label that stands
//! alone in its row of the head, centred over some columns and not merged over them, so that nobody can see over which, and
//! numbers that are places where points belong.

use super::grid::{Column, Sheet};
use super::held::{Held, numbers_columns};
use super::locate::{Place, seen};
use super::roles::{Heads, Said};
use super::take::Setting;
use model::mapping::Column as Role;

/// Whether a column that its head says to be something may be something else.
pub(super) fn is_doubtful(
    (sheet, place, column): (&Sheet, &Place, Column),
    path: &[String],
    held: &Held,
    heads: &Heads,
) -> bool {
    let said = heads.read(path);
    let Said::One(role, _) = said else {
        return false;
    };
    // A number alone may be the most of a column that has no more than it: another scale than the framework's.
    let another_scale = || {
        let alone = heads.numbers_alone(path);
        let mut alone = alone.into_iter().map(Some);
        alone.any(|number| held.most <= number) && !numbers_columns(sheet, place)
    };
    let under_another = || {
        let label = over(sheet, place, column);
        label.is_some_and(|label| {
            let path = std::iter::once(label).chain(path.iter().cloned());
            heads.read(&path.collect::<Vec<_>>()) != said
        })
    };
    let has_points = matches!(role, Role::Score | Role::Part(_));
    held.numbers > 0 && (has_points && another_scale() || under_another())
}

/// Whether a column of points holds places: 1, 2, 3, each once but for ties. A head that names a component alone does not say
/// whether its score or its rank stands below.
pub(super) fn is_ranking(held: &Held, role: Role, setting: &Setting<'_>) -> bool {
    ranks(role).is_some() && held.is_ranking(|| setting.request.ranked().count())
}

/// What the places of a score are.
pub(super) fn ranks(role: Role) -> Option<Role> {
    match role {
        Role::Score => Some(Role::Rank),
        Role::Part(id) => Some(Role::PartRank(id)),
        _ => None,
    }
}

/// The label that may stand over a column though it stands farther right.
fn over(sheet: &Sheet, place: &Place, column: Column) -> Option<String> {
    let rows = place.head.start..place.head.end.saturating_sub(1);
    rows.into_iter().find_map(|row| {
        let mut texts = seen(sheet, row);
        let (at, content) = texts.next().filter(|_| column > place.units)?;
        let has_head = (row + 1..place.head.end).any(|row| sheet.seen((row, column)).is_some());
        (texts.next().is_none() && at > column && has_head).then(|| content.text())
    })
}
