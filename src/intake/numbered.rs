//! Sheets and titles that are a number alone: "II" may be the second list of units, and the second component as well.

use std::collections::BTreeSet;
use std::ops::Range;

use super::framed::Said;
use super::grid::{Column, Row, Sheet};
use super::join::is_sum;
use super::take::Setting;
use super::taken::{Block, Question, Taken, Whence};
use super::titles;
use lang::names::bare;
use model::mapping::Column as Role;

/// No index has more components beside each other.
const MOST: usize = 20;

/// Asks whether the values of such a sheet are totals, where nothing but its number and the head of a column could say so.
pub(super) fn ask(setting: &Setting<'_>, taken: &mut Taken) {
    let request = setting.request;
    let is_one = |block: &Block| numbers(&block.sheet).is_some_and(|number| number <= MOST);
    let of_totals = |block: &&Block| !block.rows.is_empty() && scores(block);
    // Lists of other units on sheets of other numbers are no components: they would name the same ones.
    let lists = taken
        .blocks
        .iter()
        .filter(of_totals)
        .filter(|block| is_one(block));
    let is_list = lists.count() > 1;
    let is_asked = |one: &Question| matches!(one, Question::SameUnit { .. });
    if is_list || taken.questions.iter().any(is_asked) {
        return;
    }
    let ours = &request.index().code;
    let open = taken.blocks.iter().filter(of_totals).find(|block| {
        is_one(block)
            && !block.rows.iter().all(|line| is_sum(request, line))
            && !titles::is_settled(&block.sheet, ours, setting)
    });
    let question = open.map(|block| Question::Unlike {
        at: titles::head_of(block),
        from: Whence::Title,
        text: block.sheet.clone(),
        says: block.sheet.clone(),
    });
    taken.questions.extend(question);
}

/// The title that is a number alone, above a table of totals without components.
pub(super) fn title(
    all: &[Said],
    sheet: &str,
    blocks: &[Block],
    setting: &Setting<'_>,
) -> Option<(Said, String)> {
    let has_parts = |block: &Block| {
        let mut heads = block.columns.iter();
        heads.any(|head| matches!(head.role, Some(Role::Part(_))))
    };
    if blocks.iter().any(has_parts) || !blocks.iter().any(scores) {
        return None;
    }
    let ours = &setting.request.index().code;
    let mut titles = all
        .iter()
        .filter(|said| said.from == Whence::Title && said.text != sheet);
    let found = titles.find(|said| {
        let is_one = numbers(&said.text).is_some_and(|number| number <= MOST);
        is_one && !titles::is_settled(&said.text, ours, setting)
    });
    found.map(|said| (said.clone(), said.text.clone()))
}

/// Rows that are numbered as groups of others are, I or A among 1, 2, 3: what has the name of a unit there may be the mean of a
/// district, and the unit of that name one of its communes.
pub(super) fn groups(sheet: &Sheet, rows: Range<Row>, names: Column) -> BTreeSet<Row> {
    let is_counted = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter =
        |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_roman = |text: &str| text.bytes().all(|byte| b"IVX".contains(&byte));
    for column in (0..names).rev() {
        let texts = rows.clone().filter_map(|row| {
            let text = sheet.cells.get(&(row, column))?.text();
            Some((row, text.trim().trim_end_matches('.').to_owned()))
        });
        let mut texts: Vec<(Row, String)> = texts.filter(|(_, text)| !text.is_empty()).collect();
        let count = texts.iter().filter(|(_, text)| is_counted(text)).count();
        texts.retain(|(_, text)| is_roman(text) || is_letter(text));
        if texts.len() < count {
            return texts.into_iter().map(|(row, _)| row).collect();
        }
    }
    BTreeSet::new()
}

/// Whether a table has totals. A mapping says of a head that it is of totals, and nothing of a sheet.
fn scores(block: &Block) -> bool {
    let mut heads = block.columns.iter();
    heads.any(|head| head.role == Some(Role::Score))
}

/// The number that a name is, also a Roman one: "2", "II", "(II)".
pub(super) fn numbers(name: &str) -> Option<usize> {
    const ROMAN: [&str; 12] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    let words = bare(name);
    let roman = ROMAN.iter().position(|known| *known == words);
    words.parse().ok().or(roman.map(|place| place + 1))
}
