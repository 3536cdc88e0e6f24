//! Workbooks that units fill in: where on a sheet what stands, and by what a sheet is known again.

pub use crate::adds::Adds;
use crate::{ComponentId, Framework, Year};

/// How the mark of a sheet begins, with the version of its layout.
const SIGN: &str = "congbo-form-1";

/// The cell of the mark: row and column, from 0.
pub const MARK: (u32, u32) = (0, 0);

/// The cell of the unit's name.
pub const UNIT: (u32, u32) = (1, 1);

/// The row of the head.
pub const HEAD: u32 = 4;

/// The hidden column that says what each row is.
pub const KEYS: u32 = 0;
/// Numbers of components.
pub const NUMBERS: u32 = 1;
/// Names of components.
pub const NAMES: u32 = 2;
/// Their maxima.
pub const MAXIMA: u32 = 3;
/// What the unit gives itself.
pub const OWN: u32 = 4;
/// What the appraisal gives it.
pub const APPRAISED: u32 = 5;
/// Why there is no score.
pub const WHY: u32 = 6;
/// What proves it.
pub const PROOF: u32 = 7;

/// The key of the row of the total.
pub const TOTAL: &str = "=total";
/// The key of the row of the band.
pub const BAND: &str = "=band";

/// The head of the column in which a unit gives itself points.
pub const OWN_HEAD: &str = "Điểm tự chấm";
/// The head of the column of the appraisal.
pub const APPRAISED_HEAD: &str = "Điểm thẩm định";

/// Of what a sheet is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The code of the index.
    pub index: String,
    /// The year.
    pub year: Year,
    /// The code of the unit.
    pub unit: String,
}

impl Mark {
    /// The text of its cell.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{SIGN} {} {} {}", self.index, self.year, self.unit)
    }

    /// The mark that a text is, if it is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        if words.next() != Some(SIGN) {
            return None;
        }
        let (index, year, unit) = (words.next()?, words.next()?, words.next()?);
        Some(Self {
            index: index.to_owned(),
            year: year.parse().ok()?,
            unit: unit.to_owned(),
        })
    }
}

/// Whether what a component has is the sum of what its parts have: it has parts, the framework says how
/// totals are made, and the maxima add up. Of any other the score is asked for, and a blank cell says nothing.
#[must_use]
pub fn is_sum_of_parts(framework: &Framework, id: ComponentId) -> bool {
    let most = framework.component(id).max;
    framework.making().is_some() && most.is_some() && most == framework.maximum_of_parts(Some(id))
}

#[cfg(test)]
mod tests {
    use super::Mark;

    #[test]
    fn a_mark_is_read_as_it_is_written() {
        let mark = Mark {
            index: "par".to_owned(),
            year: 2026,
            unit: "so-noi-vu".to_owned(),
        };
        assert_eq!(Mark::read(&mark.text()), Some(mark));
        for text in ["", "congbo-form-1", "congbo-form-1 par x so", "par 2026 so"] {
            assert_eq!(Mark::read(text), None, "{text}");
        }
    }
}
