//! Names of quantities and of spans of years, as several pages write them.

use crate::lang::Phrase;
use crate::model::Lang;

/// What a quantity of a result is called in the middle of a sentence, by its name in the content.
pub(super) fn quantity(name: &str, lang: Lang) -> Option<&'static str> {
    let words = match name {
        "score" => Phrase("điểm", "score"),
        "rank" => Phrase("hạng", "rank"),
        "of" => Phrase("số đơn vị", "number of units"),
        "percent" => Phrase("tỷ lệ", "share"),
        "band" => Phrase("xếp loại", "band"),
        _ => return None,
    };
    Some(words.get(lang))
}

/// "2011–2017", "từ năm 2018", "2016".
pub(super) fn years(from: i32, to: Option<i32>, lang: Lang) -> String {
    match (to, lang) {
        (Some(to), _) if to == from => from.to_string(),
        (Some(to), _) => format!("{from}–{to}"),
        (None, Lang::Vi) => format!("từ năm {from}"),
        (None, Lang::En) => format!("since {from}"),
    }
}
