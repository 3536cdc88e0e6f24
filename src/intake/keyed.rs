//! A column between values that has something else in each row: codes, names that nobody knows, numbers that are out of order.
//! Where the values right of it are sorted by themselves it says whose they are, and the names at the head of the row do not.

use std::collections::BTreeSet;

use super::grid::{Content, Sheet};
use super::locate::Place;
use super::taken::{Block, Head, Names, Question, Spot, Taken, Why};
use model::mapping::Column as Role;

/// Fewer rows say nothing of a column.
const ROWS: usize = 4;

/// Asks whose the values right of such a column are.
pub(super) fn ask(block: &Block, sheet: &Sheet, place: &Place, taken: &mut Taken) {
    let is_value = |head: &&Head| {
        let points = [Role::Score, Role::Rank, Role::Percent, Role::Own];
        let is_part = matches!(head.role, Some(Role::Part(_) | Role::PartRank(_)));
        is_part || head.role.is_some_and(|role| points.contains(&role))
    };
    let values = || {
        block
            .columns
            .iter()
            .filter(is_value)
            .map(|head| head.column)
    };
    let (Some(first), Some(last)) = (values().min(), values().max()) else {
        return;
    };
    let is_left = |head: &&Head| {
        let open = [Why::Named, Why::Alike, Why::Numbers, Why::Remark];
        head.role == Some(Role::Leave) && open.contains(&head.why)
    };
    let mut between = block.columns.iter().filter(is_left);
    let found = between
        .find(|head| (first..last).contains(&head.column) && tells_rows_apart(sheet, place, head));
    if let Some(head) = found {
        let at = Spot {
            file: block.file,
            sheet: block.sheet.clone(),
            cell: (block.head.end.saturating_sub(1), head.column),
        };
        let which = Names::Keys;
        taken.questions.push(Question::Names { at, which });
    }
}

/// Whether most rows that have a name have something of their own in a column, other than the numbers of rows one after the
/// other.
fn tells_rows_apart(sheet: &Sheet, place: &Place, head: &Head) -> bool {
    let rows = place.body.clone();
    let rows = rows.filter(|row| sheet.seen((*row, place.units)).is_some());
    let rows: Vec<u32> = rows.collect();
    let cells = rows
        .iter()
        .filter_map(|row| sheet.seen((*row, head.column)));
    let texts: Vec<String> = cells.map(Content::text).collect();
    let each: BTreeSet<&String> = texts.iter().collect();
    let numbers: Option<Vec<u64>> = texts.iter().map(|text| text.trim().parse().ok()).collect();
    let rises = numbers.is_some_and(|all| all.is_sorted());
    texts.len() >= ROWS
        && texts.len() * 10 >= rows.len() * 8
        && each.len() * 10 >= texts.len() * 6
        && !rises
}
