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
pub(super) enum Kind {
    Mean,
    Median,
    Highest,
    Lowest,
}

/// How rows are called that sum up a column, in both languages: whole, or before what they are of.
const CALLED: [(&str, Kind); 26] = [
    ("average", Kind::Mean),
    ("binh quan", Kind::Mean),
    ("diem binh quan", Kind::Mean),
    ("diem trung binh", Kind::Mean),
    ("gia tri trung binh", Kind::Mean),
    ("mean", Kind::Mean),
    ("muc trung binh", Kind::Mean),
    ("trung binh", Kind::Mean),
    ("diem trung vi", Kind::Median),
    ("gia tri trung vi", Kind::Median),
    ("median", Kind::Median),
    ("trung vi", Kind::Median),
    ("cao nhat", Kind::Highest),
    ("diem cao nhat", Kind::Highest),
    ("gia tri lon nhat", Kind::Highest),
    ("highest", Kind::Highest),
    ("lon nhat", Kind::Highest),
    ("max", Kind::Highest),
    ("maximum", Kind::Highest),
    ("diem thap nhat", Kind::Lowest),
    ("gia tri nho nhat", Kind::Lowest),
    ("lowest", Kind::Lowest),
    ("min", Kind::Lowest),
    ("minimum", Kind::Lowest),
    ("nho nhat", Kind::Lowest),
    ("thap nhat", Kind::Lowest),
];

/// What a row sums up, by its name.
pub(super) fn kind(name: &str) -> Option<Kind> {
    let words = bare(name);
    let begins = |known: &str| {
        let rest = words.strip_prefix(known);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let found = CALLED.iter().filter(|(known, _)| begins(known));
    let found = found.max_by_key(|(known, _)| known.len());
    found.map(|(_, kind)| *kind)
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
    let whole = super::covered::coverage(request, taken.lines()).0 == Coverage::Complete;
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
                    median(&values)
                }
                Kind::Median if whole && one_block && is_far(value, median(&values)) => {
                    median(&values)
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

/// The middle of values in their order.
fn median(values: &[Decimal]) -> Decimal {
    let (low, high) = (values[(values.len() - 1) / 2], values[values.len() / 2]);
    (low + high) / Decimal::TWO
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

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    #[test]
    fn rows_of_means_and_extremes_are_known_in_both_languages() {
        for (name, wanted) in [
            ("Trung bình cả nước", Some(Kind::Mean)),
            ("BÌNH QUÂN", Some(Kind::Mean)),
            ("Điểm trung bình", Some(Kind::Mean)),
            ("Average", Some(Kind::Mean)),
            ("Trung vị", Some(Kind::Median)),
            ("Median score", Some(Kind::Median)),
            ("MAX", Some(Kind::Highest)),
            ("Lớn nhất", Some(Kind::Highest)),
            ("Highest", Some(Kind::Highest)),
            ("Min", Some(Kind::Lowest)),
            ("Giá trị nhỏ nhất", Some(Kind::Lowest)),
            ("Điểm tối đa", None),
            ("Minh Hóa", None),
            ("Maximilian", None),
        ] {
            assert_eq!(kind(name), wanted, "{name}");
        }
    }
}
