//! What a correction says was there, read back from the words in which a seal has it. Nothing where they mean nothing.

use rust_decimal::Decimal;

use super::changes::NOTHING;
use model::{
    Absence, BandBasis, BandScheme, Coverage, Index, Measure, Ranking, Total, Value, Year,
};

/// It means nothing of what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unreadable;

pub(super) fn measure(old: &str) -> Option<Measure> {
    match old {
        "points" => Some(Measure::Points),
        "percent" => Some(Measure::Percent),
        _ => None,
    }
}

pub(super) fn ranking(old: &str) -> Option<Ranking> {
    match old {
        "ranks" => Some(Ranking::Ranks),
        "groups" => Some(Ranking::Groups),
        _ => None,
    }
}

pub(super) fn total(old: &str) -> Option<Total> {
    match old {
        "sum" => Some(Total::Sum),
        "weighted-mean" => Some(Total::WeightedMean),
        "unstated" => Some(Total::Unstated),
        _ => None,
    }
}

/// Whether all units are listed, and of which fields of the index where not of all.
pub(super) fn coverage(old: &str, index: &Index) -> Option<(Coverage, Vec<usize>)> {
    let (word, fields) = match old.split_once(": ") {
        Some((word, fields)) => (word, fields.split(", ").collect()),
        None => (old, Vec::new()),
    };
    let coverage = match word {
        "complete" => Coverage::Complete,
        "partial" => Coverage::Partial,
        _ => return None,
    };
    let place = |code: &str| index.fields.iter().position(|field| field.code == code);
    let fields: Option<Vec<usize>> = fields.into_iter().map(place).collect();
    Some((coverage, fields?))
}

pub(super) fn basis(old: &str) -> Option<BandBasis> {
    match old {
        "score" => Some(BandBasis::Score),
        "share" => Some(BandBasis::Share),
        "stated" => Some(BandBasis::Stated),
        _ => None,
    }
}

/// The place of a band by its code; nothing inside where there was none.
pub(super) fn band(scheme: Option<&BandScheme>, old: &str) -> Result<Option<u8>, Unreadable> {
    if old == NOTHING {
        return Ok(None);
    }
    let mut bands = scheme.into_iter().flat_map(|scheme| &scheme.bands);
    let place = bands.position(|band| band.code == old).ok_or(Unreadable)?;
    u8::try_from(place).map(Some).map_err(|_| Unreadable)
}

/// "72.23"; of "-3 (2020)" what stands before the year. Nothing inside where there was none.
pub(super) fn number(text: &str) -> Result<Option<Decimal>, Unreadable> {
    let number = text.split(" (").next().unwrap_or_default().trim();
    if number == NOTHING {
        return Ok(None);
    }
    let number = number.replace(',', ".").parse();
    number.map(Some).map_err(|_| Unreadable)
}

pub(super) fn whole(text: &str) -> Result<Option<u32>, Unreadable> {
    let number = number(text)?.map(u32::try_from).transpose();
    number.map_err(|_| Unreadable)
}

/// The year of "-3 (2020)" and of "-12 (2023; 59)".
pub(super) fn against(text: &str) -> Option<Year> {
    let (_, rest) = text.strip_suffix(')')?.split_once(" (")?;
    rest.split(';').next()?.parse().ok()
}

/// A score, or why there was none.
pub(super) fn value(text: &str) -> Option<Value> {
    let mut absences = Absence::ALL.into_iter();
    if let Some(absence) = absences.find(|absence| absence.code() == text.trim()) {
        return Some(Value::Absent(absence));
    }
    let nothing = Value::Absent(Absence::NotPublished);
    Some(number(text).ok()?.map_or(nothing, Value::Score))
}
