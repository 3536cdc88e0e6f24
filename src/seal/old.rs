//! What a correction says was there, read back from the words in which a seal has it. Nothing where they mean nothing.

use rust_decimal::Decimal;

use super::changes::NOTHING;
use model::{
    Absence, Adds, BandBasis, BandScheme, Coverage, Covered, Index, Measure, Ranking, Total, Value,
    Year,
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

/// What a component adds; points of its own where nothing is said.
pub(super) fn adds(old: &str) -> Option<Adds> {
    let known = Adds::CODES.into_iter().find(|(code, _)| *code == old);
    match known {
        Some((_, adds)) => Some(adds),
        None => (old == NOTHING).then_some(Adds::Points),
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

/// Whether all units are listed, and of which fields of the index where not of all: "complete", "complete: so, xa", and
/// "complete: so; partial: xa" where it is not the same of all.
pub(super) fn coverage(old: &str, index: &Index) -> Option<(Covered, Vec<usize>)> {
    let word = |word: &str| match word {
        "complete" => Some(Coverage::Complete),
        "partial" => Some(Coverage::Partial),
        _ => None,
    };
    if let Some(coverage) = word(old) {
        return Some((coverage.into(), Vec::new()));
    }
    let place = |code: &str| index.fields.iter().position(|field| field.code == code);
    let mut each = Vec::new();
    for part in old.split("; ") {
        let (coverage, fields) = part.split_once(": ")?;
        let coverage = word(coverage)?;
        for field in fields.split(", ") {
            each.push((place(field)?, coverage));
        }
    }
    let fields: Vec<usize> = each.iter().map(|(field, _)| *field).collect();
    let covered = Covered::by_field(each);
    // What is said of each field says which are announced; they are listed where that is not all.
    let is_said = covered.of_all().is_none() && fields.len() == index.fields.len();
    Some((covered, if is_said { Vec::new() } else { fields }))
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
