//! Which earlier rank stands beside the newest in a chart of places, and how its caption says so.

use super::drawn::span;
use model::{Lang, LangId, Record, UnitId, Year};

/// Which earlier rank a chart shows beside the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// That of the year compared with.
    Compared,
    /// The lowest of all years.
    Lowest,
}

/// "Hạng của Lai Châu, 2022–2024; càng về bên trái càng tốt. Chấm đặc: …; vòng rỗng: …"
pub(super) fn caption(
    (unit, years): (UnitId, (Year, Year)),
    earlier: Option<Earlier>,
    record: &Record,
    lang: Lang,
) -> String {
    let name = record.unit(unit).name.get(lang);
    let one = years.0 == years.1;
    let years = span(years);
    let mut text = match lang.id() {
        LangId::Vi => lang::text!("Hạng của {name}, {years}; càng về bên trái càng tốt"),
        LangId::En => lang::text!("Ranks of {name}, {years}; further left is better"),
    };
    let ring = match earlier {
        None => return text,
        Some(Earlier::Compared) => lang::phrase!("earlier-the-year-compared-with"),
        Some(Earlier::Lowest) => lang::phrase!("earlier-the-year-with-the-lowest"),
    };
    let dot = match (one, lang.id()) {
        (true, LangId::Vi) => lang::text!("năm {years}"),
        (true, LangId::En) => years,
        (false, LangId::Vi) => "năm ghi bên tên chỉ số".to_owned(),
        (false, LangId::En) => "the year beside the name".to_owned(),
    };
    let (dots, rings) = match lang.id() {
        LangId::Vi => (". Chấm đặc: ", "; vòng rỗng: "),
        LangId::En => (". Dot: ", "; ring: "),
    };
    text.extend([dots, &dot, rings, ring.get(lang)]);
    text
}
