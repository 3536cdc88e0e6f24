//! How the tables of a publisher are read: which column is what, which name is which unit. Written once, used every year.

use rust_decimal::Decimal;

use super::{Absence, ComponentId, Coverage, IndexId, UnitId};
use diagnostic::Origin;

/// What the author has settled about tables of one index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The index.
    pub index: IndexId,
    /// The sheets that are read; all that hold a table where none is named.
    pub sheets: Vec<String>,
    /// The first and the last row that are read, as spreadsheets count them.
    pub rows: Option<(u32, u32)>,
    /// What columns are, by their heads or letters.
    pub columns: Vec<Entry>,
    /// The keys of columns that are components of another framework than that of the year.
    pub others: Vec<String>,
    /// Which units names mean; nothing where it is still asked.
    pub units: Vec<(String, Option<Row>)>,
    /// What signs in place of a number mean; nothing where it is still asked.
    pub absent: Vec<(String, Option<Absence>)>,
    /// Whether a point or comma before three digits begins the decimals.
    pub decimal: Option<Separator>,
    /// Which digits of stored numbers are taken, where the author says so.
    pub digits: Option<Digits>,
    /// Whether hidden rows, columns and sheets are read too.
    pub hidden: bool,
    /// Whether the table is complete, where the author says so.
    pub coverage: Option<Coverage>,
    /// Among how many units ranks are, where the table has not all of them.
    pub of: Option<u32>,
    /// What a table without totals means.
    pub total: Option<Totals>,
    /// What titles say that speak of another year or index, or is not understood, and what it is all the same: "2020" is
    /// "2021".
    pub titles: Vec<(String, String)>,
    /// Cells that contradict others in the source itself and are taken as they are printed.
    pub printed: Vec<String>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// What the author says of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key as it is written: `Điểm`, `=D`, `[Bảng 2] =D`.
    pub key: String,
    /// The sheet of which it speaks; any where it names none.
    pub sheet: Option<String>,
    /// The head, or the letters behind a sign of equality.
    pub what: String,
    /// What the column is; nothing where it is still asked.
    pub column: Option<Column>,
    /// By what its numbers are multiplied: 0.75 may stand for 75 points.
    pub times: Option<Times>,
}

/// By what the numbers of a column are multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// The factor.
    pub by: Decimal,
    /// Which numbers.
    pub of: Multiplied,
}

/// Which numbers of a column are multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Multiplied {
    /// All.
    All,
    /// Those from 0 to 1: the others are points already.
    Shares,
}

impl Times {
    /// What stands behind a factor of which the numbers from 0 to 1 alone are meant.
    const SHARES: &str = " (0-1)";

    /// Reads what stands behind the word of a column: `100`, `100 (0-1)`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (by, of) = match text.strip_suffix(Self::SHARES) {
            Some(by) => (by, Multiplied::Shares),
            None => (text, Multiplied::All),
        };
        let by = by.parse().ok()?;
        Some(Self { by, of })
    }

    /// A number of the column, multiplied where it is meant; nothing where that is too large to be written.
    #[must_use]
    pub fn apply(self, value: Decimal) -> Option<Decimal> {
        let is_share = value >= Decimal::ZERO && value <= Decimal::ONE;
        if self.by == Decimal::ONE || self.of == Multiplied::Shares && !is_share {
            return Some(value);
        }
        let mut product = value.checked_mul(self.by)?.normalize();
        if self.by == Decimal::ONE_HUNDRED {
            // The digits stay those of the file: 0.9150 is 91.50.
            let digits = value.scale().saturating_sub(2);
            product.rescale(product.scale().max(digits));
        }
        Some(product)
    }
}

/// As the mapping writes it behind the word of a column: `x100`, `x100 (0-1)`.
impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let of = match self.of {
            Multiplied::All => "",
            Multiplied::Shares => Self::SHARES,
        };
        write!(f, "x{}{of}", self.by)
    }
}

/// What a table without totals means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Totals {
    /// The publisher gives none.
    None,
}

/// The sheet and the rest of a key: `[Bảng 2] =D`.
#[must_use]
pub fn key(text: &str) -> (Option<&str>, &str) {
    let named = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "));
    match named {
        Some((sheet, what)) => (Some(sheet), what),
        None => (None, text),
    }
}

/// What a column of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Names of units.
    Unit,
    /// The total.
    Score,
    /// The unit's own maximum.
    Max,
    /// The share of the maximum in per cent.
    Percent,
    /// The rank.
    Rank,
    /// The band.
    Band,
    /// The score of a component.
    Part(ComponentId),
    /// The rank in a component.
    PartRank(ComponentId),
    /// What the unit gives itself, before it was appraised.
    Own,
    /// How many were asked in a survey.
    Respondents,
    /// How many votes there were.
    Votes,
    /// By how much the total may be off, as its publisher says.
    Margin,
    /// Nothing that is taken.
    Leave,
}

impl Column {
    /// Columns that need no component, by the words of a mapping.
    pub const WORDS: [(&'static str, Self); 11] = [
        ("unit", Self::Unit),
        ("score", Self::Score),
        ("max", Self::Max),
        ("percent", Self::Percent),
        ("rank", Self::Rank),
        ("band", Self::Band),
        ("self", Self::Own),
        ("respondents", Self::Respondents),
        ("votes", Self::Votes),
        ("margin", Self::Margin),
        ("leave", Self::Leave),
    ];
}

/// What a name in a table means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A unit.
    Unit(UnitId),
    /// Nothing that is taken.
    Leave,
}

/// The sign before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// 79,50
    Comma,
    /// 79.50
    Point,
}

/// Which digits are taken of a number that has more than its cell shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Digits {
    /// Those that readers of the table see.
    #[default]
    Shown,
    /// All.
    Stored,
    /// All, rounded to as many decimals as the index has.
    Rounded,
}
