//! What a person may answer where a mapping of lists of units has a question mark.

use std::collections::BTreeSet;

use super::{Proposal, Question};
use crate::answers::Choice;
use lang::Pair;
use model::unit_list::Column;
use model::{Lang, Record, UnitId};

/// What columns are called.
const COLUMNS: [(Column, Pair); 12] = [
    (Column::Name, Pair("tên đơn vị", "names of units")),
    (Column::English, Pair("tên tiếng Anh", "names in English")),
    (Column::Full, Pair("tên đầy đủ", "full names")),
    (Column::Code, Pair("mã đơn vị", "codes")),
    (Column::Kind, Pair("loại đơn vị", "kinds")),
    (Column::Parent, Pair("đơn vị cấp trên", "units above")),
    (Column::From, Pair("từ ngày", "first days")),
    (Column::Until, Pair("đến ngày", "last days")),
    (
        Column::Former,
        Pair("các đơn vị cũ hợp thành", "units of which it was made"),
    ),
    (
        Column::District,
        Pair("huyện của các đơn vị cũ", "districts of the former units"),
    ),
    (Column::Now, Pair("đơn vị mới", "the unit that it became")),
    (Column::Leave, Pair("bỏ qua", "leave it out")),
];

/// What names may mean beside a unit of the record.
const MEANT: [(&str, Pair); 3] = [
    ("new", Pair("đơn vị mới", "a new unit")),
    (
        "divided",
        Pair("được chia cho nhiều đơn vị", "divided among several"),
    ),
    ("leave", Pair("bỏ qua", "leave it out")),
];

/// What may stand in a section of a mapping of lists, or behind a key of its own, where a question mark stands.
#[must_use]
pub fn choices(record: &Record, said: &Proposal, lang: Lang, key: &str) -> Vec<Choice<String>> {
    let made = |answer: &str, label: &str| Choice {
        answer: answer.to_owned(),
        label: label.to_owned(),
    };
    let unit = |id: UnitId| {
        let unit = record.unit(id);
        made(&unit.code, unit.name.get(lang))
    };
    match key {
        "columns" => COLUMNS
            .iter()
            .map(|(column, label)| made(column.word(), label.get(lang)))
            .collect(),
        "kinds" | "former" => {
            let kinds = record.kinds.iter();
            kinds
                .map(|kind| made(&kind.code, kind.name.get(lang)))
                .collect()
        }
        "units" => {
            let meant = MEANT
                .iter()
                .map(|(word, label)| made(word, label.get(lang)));
            near(said).into_iter().map(unit).chain(meant).collect()
        }
        "parent" => record.all_units().map(|(id, _)| unit(id)).collect(),
        _ => Vec::new(),
    }
}

/// The units that open names may mean.
fn near(said: &Proposal) -> BTreeSet<UnitId> {
    let names = said.questions.iter().filter_map(|question| match question {
        Question::Units { names, .. } => Some(names),
        _ => None,
    });
    names
        .flatten()
        .flat_map(|(_, _, near)| near.iter().copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use model::unit_list::Column;

    #[test]
    fn every_column_has_a_name() {
        let columns = COLUMNS.map(|(column, _)| column);
        assert_eq!(columns, Column::WORDS.map(|(_, column)| column));
    }
}
