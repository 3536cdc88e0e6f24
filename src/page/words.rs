//! Spans of years, as several pages write them.

use model::Lang;

/// "2011–2017", "từ năm 2018", "2016".
pub(super) fn years(from: i32, to: Option<i32>, lang: Lang) -> String {
    match (to, lang) {
        (Some(to), _) if to == from => from.to_string(),
        (Some(to), _) => format!("{from}–{to}"),
        (None, Lang::Vi) => format!("từ năm {from}"),
        (None, Lang::En) => format!("since {from}"),
    }
}
