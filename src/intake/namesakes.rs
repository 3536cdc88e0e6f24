//! Units of one name: "Tân Phong" is a commune and a ward. A column of kinds, or the row above a list of one kind, says which
//! is meant.

use super::grid::{Content, Row, Sheet};
use super::kinds::{self, Kind};
use super::locate;
use super::names::{How, Match};
use super::spelling::without_number;
use super::take::Setting;
use super::taken::{Block, LeftRow};
use lang::names::bare;
use model::UnitId;

/// Words before the kind of a list: "Các xã", "Khối phường".
const BEFORE: [&str; 4] = ["cac ", "cap ", "don vi ", "khoi "];

/// What a name means; of several the only one of the kind that the row says, or else the list in which it stands.
pub(super) fn find(
    sheet: &Sheet,
    (row, name): (Row, &str),
    block: &Block,
    setting: &Setting<'_>,
) -> Match<UnitId> {
    match setting.units.find(name) {
        Match::Several(several) => match told_apart(sheet, row, block, &several, setting) {
            Some(unit) => Match::One(unit, How::Otherwise),
            None => Match::Several(several),
        },
        found => found,
    }
}

fn told_apart(
    sheet: &Sheet,
    row: Row,
    block: &Block,
    several: &[UnitId],
    setting: &Setting<'_>,
) -> Option<UnitId> {
    let mut beside = locate::seen(sheet, row).filter_map(|(_, content)| match content {
        Content::Words(words) => whole(words),
        _ => None,
    });
    let of_list = || {
        let can_say = |why: LeftRow| matches!(why, LeftRow::Section | LeftRow::Note);
        let mut lists = block.left.iter().rev();
        lists.find_map(|(_, text, why)| whole(text).filter(|_| can_say(*why)))
    };
    let kind = match beside.next() {
        Some(kind) => kind,
        None => of_list()?,
    };
    let is_of = |id: &UnitId| setting.units.about(*id).and_then(|about| about.kind) == Some(kind);
    let mut fitting = several.iter().copied().filter(is_of);
    fitting.next().filter(|_| fitting.next().is_none())
}

/// The kind that is all a text says.
fn whole(text: &str) -> Option<Kind> {
    let words = bare(without_number(text));
    let rest = BEFORE.iter().find_map(|lead| words.strip_prefix(lead));
    let words = rest.unwrap_or(&words);
    kinds::is_whole(words).then(|| Kind::of(words))?
}
