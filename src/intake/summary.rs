//! Rows that sum up a column, as proof of it: what is called the highest is the highest, what is called the mean is the
//! mean.

use rust_decimal::Decimal;

use super::proof::Held;
use super::take::{Request, Setting, marks};
use super::taken::{Against, LeftRow, Proof, Spot, Taken};
use super::values::{Read, Reading};
use lang::names::bare;
use model::Coverage;
use model::mapping::Column as Role;

/// What a row sums up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mean,
    Median,
    Highest,
    Lowest,
}

fn kind(name: &str) -> Option<Kind> {
    let words = bare(name);
    let has = |known: &[&str]| known.iter().any(|known| words.starts_with(known));
    match () {
        () if has(&["diem toi da", "thang diem"]) => None,
        () if has(&[
            "trung binh",
            "binh quan",
            "diem trung binh",
            "diem binh quan",
            "gia tri trung binh",
            "average",
            "mean",
        ]) =>
        {
            Some(Kind::Mean)
        }
        () if has(&["trung vi", "median"]) => Some(Kind::Median),
        () if has(&["cao nhat", "diem cao nhat", "lon nhat", "max"]) => Some(Kind::Highest),
        () if has(&["thap nhat", "diem thap nhat", "nho nhat", "min"]) => Some(Kind::Lowest),
        () => None,
    }
}

/// What a row of means or extremes says of a column and that is not so. Nothing is held against a table that has not all
/// of its units, but that no value lies beyond its extremes.
pub(super) fn extremes(
    setting: &Setting<'_>,
    taken: &Taken,
    held: &[Held],
    role: Role,
) -> Option<super::proof::Claim> {
    let request = setting.request;
    let whole = super::write::coverage(request, taken).0 == Coverage::Complete;
    let mut found = Vec::new();
    let mut all = 0;
    for (place, block) in taken.blocks.iter().enumerate() {
        let mut values: Vec<Decimal> = held
            .iter()
            .filter(|held| held.block == place)
            .map(|held| held.value)
            .collect();
        values.sort_unstable();
        let (Some(lowest), Some(highest)) = (values.first(), values.last()) else {
            continue;
        };
        let one_block = values.len() == held.len();
        let Some(column) = block.columns.iter().find(|head| head.role == Some(role)) else {
            continue;
        };
        for (row, name, _) in block.left.iter().filter(|(.., why)| *why == LeftRow::Total) {
            let at = Spot {
                file: block.file,
                sheet: block.sheet.clone(),
                cell: (*row, column.column),
            };
            let (Some(kind), Some(value)) = (kind(name), number(request, &at)) else {
                continue;
            };
            all += 1;
            let other = match kind {
                Kind::Highest if value < *highest || whole && one_block && value > *highest => {
                    *highest
                }
                Kind::Lowest if value > *lowest || whole && one_block && value < *lowest => *lowest,
                Kind::Mean if one_block && (value > *highest || value < *lowest) => mean(&values),
                Kind::Mean if whole && one_block && is_far(value, mean(&values)) => mean(&values),
                Kind::Median if one_block && (value > *highest || value < *lowest) => {
                    values[values.len() / 2]
                }
                _ => continue,
            };
            found.push((at, Against { value, other }));
        }
    }
    (!found.is_empty())
        .then(|| super::proof::Claim::new(Proof::Extremes, all.max(found.len() * 2), found))
}

fn mean(values: &[Decimal]) -> Decimal {
    let sum: Decimal = values.iter().sum();
    (sum / Decimal::from(values.len().max(1))).round_dp(4)
}

/// Whether a mean is further from another than its digits can tell.
fn is_far(value: Decimal, mean: Decimal) -> bool {
    (value - mean).abs() > Decimal::new(1, value.scale().min(2))
}

/// The number of a cell, if it holds one.
pub(super) fn number(request: &Request<'_>, at: &Spot) -> Option<Decimal> {
    let book = request.files.get(at.file)?;
    let sheet = book.sheets.iter().find(|sheet| sheet.name == at.sheet)?;
    let rows = at.cell.0.saturating_sub(100)..at.cell.0 + 1;
    let reading = Reading {
        marks: marks(sheet, rows, request.mapping),
        mapping: request.mapping,
        measure: model::Measure::Percent,
    };
    match reading.number(sheet.seen(at.cell), None) {
        Read::Value(value, _) => Some(value),
        _ => None,
    }
}
