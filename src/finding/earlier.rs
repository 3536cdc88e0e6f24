//! Which earlier rank stands beside the newest in a chart of places, and how its caption says so.

use super::drawn::span;
use model::{Lang, Record, UnitId, Year};

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
    match earlier {
        None => lang::say!(lang, "earlier-none", name, years),
        Some(Earlier::Compared) => lang::say!(lang, "earlier-compared", name, years, one),
        Some(Earlier::Lowest) => lang::say!(lang, "earlier-lowest", name, years, one),
    }
}
