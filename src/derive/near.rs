//! How many others lie within a hundredth of the maximum of a unit: a few places may be a few hundredths.

use rust_decimal::Decimal;

use super::Entry;
use model::UnitId;

/// Those whose scores lie near that of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// How many others there are.
    pub n: u32,
    /// The first of them, best first.
    pub first: Option<UnitId>,
    /// How far they may be from it.
    pub within: Decimal,
}

/// The others of its field near a result; nothing where the unit has no score, or where not all of its field is known.
#[must_use]
pub fn near(entry: &Entry) -> Option<Near> {
    let field = entry.field?;
    field.total.as_ref()?;
    let own = entry.result.score.score()?;
    let within = entry.max()? / Decimal::ONE_HUNDRED;
    // Best first: those above the band, then those within it.
    let from = field.scores.partition_point(|score| *score > own + within);
    let to = field.scores.partition_point(|score| *score >= own - within);
    let units = field.order[from..to].iter();
    let mut units = units.map(|&row| entry.table.rows[row as usize].unit);
    Some(Near {
        n: u32::try_from(to - from).ok()?.checked_sub(1)?,
        first: units.find(|unit| *unit != entry.result.unit),
        within,
    })
}

#[cfg(test)]
mod tests {
    use super::near;
    use crate::{Entry, analyse};

    fn of(scores: &[(u32, Option<&str>)]) -> Option<u32> {
        let record = sample::record(|sample| {
            sample.table(2018, 1, scores);
        });
        let analysis = analyse(&record);
        let own = scores.iter().position(|row| row.0 == 0)?;
        let table = &record.editions[0].tables[0];
        let own = u32::try_from(own).ok()?;
        let entry = Entry::new(&record, 2018, table, &analysis.tables[0][0], own);
        near(&entry).map(|near| near.n)
    }

    #[test]
    fn those_within_the_distance_are_counted_whatever_the_order_of_rows() {
        let mut rows = [
            (0, Some("50")),
            (1, Some("51")),
            (2, Some("49")),
            (3, Some("51.01")),
        ];
        assert_eq!(of(&rows), Some(2));
        rows.reverse();
        assert_eq!(of(&rows), Some(2));
        assert_eq!(of(&[(0, Some("50")), (1, Some("60"))]), Some(0));
        assert_eq!(of(&[(0, None), (1, Some("60"))]), None);
    }
}
