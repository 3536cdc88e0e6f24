//! Heads of margins of error: "Sai số", "Biên độ sai số", "± (điểm)", "Khoảng tin cậy ±", "Margin of error". The sign alone may
//! as well head a change: the numbers below it say which.

use super::grid::{Content, Sheet};
use super::locate::Place;
use super::taken::{Block, Head, Question, Taken, Why};
use super::{columns, grid};
use lang::names::bare;
use model::mapping::Column as Role;

/// What margins are called.
const CALLED: [&str; 11] = [
    "bien do sai so",
    "bien sai so",
    "margin",
    "margin of error",
    "moe",
    "muc sai so",
    "sai so",
    "sai so khao sat",
    "sai so mau",
    "sai so thong ke",
    "sai so uoc luong",
];

/// What is a margin only where the sign stands beside it: without it a column has both ends of an interval.
const SPANS: [&str; 5] = [
    "bien do",
    "ci",
    "confidence interval",
    "do tin cay",
    "khoang tin cay",
];

/// Words for what points are measured in.
const MEASURES: [&str; 6] = ["d", "diem", "diem phan tram", "diem so", "point", "points"];

/// Signs that say "to both sides".
const SIGNS: [&str; 3] = ["±", "+/-", "+/−"];

/// What a head says of a margin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    /// Whether it is in per cent.
    pub(super) percent: bool,
    /// Whether nothing but the sign and a measure says so.
    pub(super) sign_alone: bool,
}

/// What a head says of a margin; nothing where it speaks of something else.
pub(super) fn said(text: &str) -> Option<Said> {
    let has_sign = SIGNS.iter().any(|sign| text.contains(sign));
    let words = bare(text);
    // "95%" is how sure a margin is, and no measure of it.
    let is_sure = |word: &&str| !["90", "95", "99"].contains(word);
    let words: Vec<&str> = words.split(' ').filter(is_sure).collect();
    let words = words.join(" ");
    let words = words.strip_suffix(" phan tram").unwrap_or(&words);
    let percent = ["90", "95", "99"]
        .iter()
        .fold(text.to_owned(), |text, sure| {
            text.replace(&format!("{sure}%"), "")
        })
        .contains('%');
    let measured = || {
        let mut all = MEASURES.iter();
        all.find_map(|measure| words.strip_suffix(measure)?.strip_suffix(' '))
    };
    let name = measured().unwrap_or(words);
    let is_called = CALLED.contains(&name) || has_sign && SPANS.contains(&name);
    let sign_alone = has_sign && (MEASURES.contains(&words) || words.is_empty() && percent);
    (is_called || sign_alone).then_some(Said {
        percent,
        sign_alone: !is_called,
    })
}

/// A cell of margins without the sign before its number.
pub(super) fn unsigned(content: &Content) -> Option<Content> {
    let Content::Words(words) = content else {
        return None;
    };
    let mut signs = SIGNS.iter();
    let rest = signs.find_map(|sign| words.trim_start().strip_prefix(sign))?;
    Some(Content::Words(rest.trim().to_owned()))
}

/// Whether any number of a column says by a sign in which direction it goes, as changes do.
pub(super) fn are_signed(sheet: &Sheet, place: &Place, column: grid::Column) -> bool {
    let mut cells = place
        .body
        .clone()
        .filter_map(|row| sheet.cells.get(&(row, column)));
    cells.any(|content| match content {
        Content::Number(number) => number.shown.is_sign_negative() && !number.shown.is_zero(),
        Content::Words(words) => {
            let signed = words.trim_start().strip_prefix(['-', '−', '–', '+']);
            signed.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
        }
        Content::Odd(..) => false,
    })
}

/// Whether a column has margins with their sign.
pub(super) fn are_margins(sheet: &Sheet, place: &Place, column: grid::Column) -> bool {
    let mut cells = place
        .body
        .clone()
        .filter_map(|row| sheet.cells.get(&(row, column)));
    cells.any(|content| unsigned(content).is_some())
}

/// What a column is whose head may be that of margins; nothing where its numbers speak against it.
pub(super) fn of_column(
    (sheet, place, column): (&Sheet, &Place, grid::Column),
    path: &[String],
    numbers: usize,
) -> Option<(Role, Why)> {
    if are_signed(sheet, place, column) {
        let said = path.last().and_then(|leaf| self::said(leaf));
        let is_change = said.is_some_and(|said: Said| said.sign_alone);
        return is_change.then_some((Role::Leave, Why::Change));
    }
    let is_empty = numbers == 0 && !are_margins(sheet, place, column);
    Some(if is_empty {
        (Role::Leave, Why::Aside)
    } else {
        (Role::Margin, Why::Named)
    })
}

/// Asks of what a margin is that stands beside the score of a component and says nothing of it.
pub(super) fn ask(
    block: &mut Block,
    place: &Place,
    request: &super::take::Request<'_>,
    taken: &mut Taken,
) {
    let is_value = |head: &&Head| {
        matches!(head.role, Some(Role::Score | Role::Part(_))) && head.why != Why::Paired
    };
    let open = |head: &Head| {
        let mut before = block.columns.iter().rev();
        let nearest = before.find(|other| other.column < head.column && is_value(other));
        let is_of_a_part = nearest.is_some_and(|other| matches!(other.role, Some(Role::Part(_))));
        head.role == Some(Role::Margin) && head.why != Why::Mapped && is_of_a_part
    };
    let found = block.columns.iter().position(open);
    let Some(at) = found else { return };
    let head = &block.columns[at];
    taken.questions.push(Question::Column {
        at: columns::spot(block, place, head.column),
        head: super::draft::called(request, block, head),
        near: vec![Role::Margin],
    });
    let head = &mut block.columns[at];
    (head.role, head.why) = (None, Why::Unknown);
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn margins_are_known_by_words_or_by_their_sign_beside_some() {
        for (text, wanted) in [
            ("Sai số", Some((false, false))),
            ("Biên độ sai số", Some((false, false))),
            ("Sai số (%)", Some((true, false))),
            ("Sai số (±)", Some((false, false))),
            ("± (điểm)", Some((false, true))),
            ("± (%)", Some((true, true))),
            ("Khoảng tin cậy ±", Some((false, false))),
            ("Khoảng tin cậy 95% (±)", Some((false, false))),
            ("Margin of error", Some((false, false))),
            ("Margin of error (95%)", Some((false, false))),
            ("Khoảng tin cậy", None),
            ("Khoảng tin cậy 95%", None),
            ("±", None),
            ("+/-", None),
            ("Sai số chuẩn", None),
            ("Tăng/giảm (±)", None),
            ("Điểm", None),
        ] {
            let found = said(text).map(|said| (said.percent, said.sign_alone));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
