//! What readers call the keys of a result, where an exception or a correction names one.

use lang::Phrase;
use model::{DeclaredChange, Lang, Result, Stated};

/// The keys of a row and of a component, with their names in the middle of a sentence.
const KEYS: &[(&str, Phrase)] = &[
    ("score", Phrase("điểm", "score")),
    ("max", Phrase("điểm tối đa", "maximum")),
    ("percent", Phrase("tỷ lệ", "share")),
    ("rank", Phrase("hạng", "rank")),
    ("of", Phrase("số đơn vị", "number of units")),
    ("change", Phrase("thay đổi", "change")),
    ("direction", Phrase("tăng hay giảm", "up or down")),
    ("band", Phrase("xếp loại", "band")),
    ("group", Phrase("nhóm", "group")),
    ("source", Phrase("nguồn", "source")),
    ("note", Phrase("ghi chú", "note")),
    (
        "also",
        Phrase("giá trị khác đã công bố", "another published value"),
    ),
    ("sheet", Phrase("trang tính", "sheet")),
    (
        "row",
        Phrase("dòng trong tệp nguồn", "row of the source's file"),
    ),
];

/// Whoever adds a field says here that `KEYS` names it, or nothing compiles.
const _: fn(&Result, &Stated, &DeclaredChange) = |row, stated, change| {
    let Result {
        unit: _,
        score: _,
        max: _,
        percent: _,
        rank: _,
        of: _,
        change: _,
        band: _,
        parts: _,
        stated: _,
        source: _,
        row: _,
        note: _,
        also: _,
        origin: _,
    } = row;
    let Stated {
        component: _,
        rank: _,
        change: _,
        group: _,
    } = stated;
    let DeclaredChange {
        since: _,
        score: _,
        rank: _,
        direction: _,
    } = change;
};

/// What a key is called; nothing for one that readers do not see.
#[must_use]
pub fn words(key: &str, lang: Lang) -> Option<&'static str> {
    let found = KEYS.iter().find(|(known, _)| *known == key);
    found.map(|(_, words)| words.get(lang))
}
