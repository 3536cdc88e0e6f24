//! What was understood of the files, row by row and column by column, and what is still open.

use rust_decimal::Decimal;

use super::grid::{Column, Row};
use super::names::How;
pub use crate::asked::{Against, CellFault, FormFault, Names, Proof, Question, Whence};
use model::mapping::Column as Role;
use model::{Absence, ComponentId, IndexId, MakingKind, UnitId, Value, Year};

/// Everything that was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The tables that were found.
    pub blocks: Vec<Block>,
    /// Sheets that were left out, by file and name.
    pub sheets: Vec<(usize, String, LeftSheet)>,
    /// What must be settled before anything is written.
    pub questions: Vec<Question>,
    /// What was settled on the way and is worth knowing.
    pub remarks: Vec<Remark>,
    /// Whether totals were made of their parts: no file states any.
    pub totalled: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The file's place among those given.
    pub file: usize,
    /// The sheet's name; empty where a file names none.
    pub sheet: String,
    /// The rows of its head.
    pub head: std::ops::Range<Row>,
    /// The column that says of which year each row is.
    pub years: Option<Column>,
    /// Whether values of it are joined to rows of another table.
    pub lent: bool,
    /// The row of names where the table lies on its side in the file: rows are columns there.
    pub turned: Option<Row>,
    /// Its columns.
    pub columns: Vec<Head>,
    /// Its results.
    pub rows: Vec<Line>,
    /// Rows that were left out.
    pub left: Vec<(Row, String, LeftRow)>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The column.
    pub column: Column,
    /// The row of its one value, where that is not the row of the unit.
    pub row: Option<Row>,
    /// The texts of its head, the uppermost first.
    pub path: Vec<String>,
    /// What it is taken for; nothing where that is open.
    pub role: Option<Role>,
    /// Why.
    pub why: Why,
}

impl Head {
    /// A column of which each row has a value.
    pub(crate) fn new(column: Column, path: &[String], role: Option<Role>, why: Why) -> Self {
        Self {
            column,
            row: None,
            path: path.to_vec(),
            role,
            why,
        }
    }
}

/// Why a column is taken for what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its head says so.
    Named,
    /// Its head says so in other words than the record.
    Alike,
    /// Its head is empty, and it numbers the rows.
    Numbers,
    /// It holds the names of units.
    Names,
    /// The mapping says so.
    Mapped,
    /// It speaks of another year, or of the one before without naming it.
    OtherYear(Option<Year>),
    /// It tells a change, which is derived.
    Change,
    /// It holds no numbers and no words that are known.
    Remark,
    /// It says of which year each row is.
    Years,
    /// It repeats the names.
    Again,
    /// It is of another index.
    OtherIndex,
    /// It is a maximum, a number of votes, a weight, or what units give themselves.
    Aside,
    /// Its sheet says that it holds ranks.
    Ranked,
    /// What it holds are names of bands.
    Bands,
    /// The mapping says two things of it.
    Clash,
    /// What the mapping says of it may have been said of the table of another year.
    OfAYear,
    /// Each of its rows says of which component it is.
    Long,
    /// In every row it is the sum of all components.
    Summed,
    /// Its rows are those of ranks, beside rows of scores.
    Paired,
    /// Its sheet has the number of a component, and the sums prove it.
    Counted,
    /// Its sheet has a number, and nothing proves of which component.
    Numbered,
    /// It is of a component that does not apply to the group.
    Group,
    /// Nothing is known about it.
    Unknown,
}

impl Why {
    /// Whether rows or a year say what a column is: a mapping would say it of others as well.
    pub(super) fn is_said_beside(self) -> bool {
        matches!(
            self,
            Self::Long | Self::Paired | Self::Group | Self::OtherYear(Some(_))
        )
    }
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row.
    pub row: Row,
    /// The name as it stands there.
    pub name: String,
    /// The unit.
    pub unit: UnitId,
    /// How the name says it.
    pub how: Spelt,
    /// The total.
    pub score: Option<Value>,
    /// The unit's own maximum.
    pub max: Option<Decimal>,
    /// The share of the maximum.
    pub percent: Option<Decimal>,
    /// The rank.
    pub rank: Option<u32>,
    /// Among how many.
    pub of: Option<u32>,
    /// The band's place in the scheme of the year.
    pub band: Option<usize>,
    /// What the unit gives itself.
    pub own: Option<Decimal>,
    /// How many were asked.
    pub respondents: Option<u32>,
    /// How many votes there were.
    pub votes: Option<u32>,
    /// By how much the total may be off.
    pub margin: Option<Decimal>,
    /// Components with their scores.
    pub parts: Vec<(ComponentId, Value)>,
    /// Components with their ranks.
    pub ranks: Vec<(ComponentId, u32)>,
    /// In which rows of other tables the rest of it stands.
    pub joined: Vec<(usize, Row)>,
}

/// How a name says which unit is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelt {
    /// As in the record.
    Exactly,
    /// Otherwise.
    Otherwise,
    /// As the mapping says.
    Mapped,
}

impl From<How> for Spelt {
    fn from(how: How) -> Self {
        match how {
            How::Exactly => Self::Exactly,
            How::Otherwise => Self::Otherwise,
        }
    }
}

/// Why a sheet is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftSheet {
    /// It is hidden.
    Hidden,
    /// It holds no unit of this index.
    NoTable,
    /// Its name is another year's.
    OtherYear(Year),
    /// It is another index's.
    OtherIndex(IndexId),
    /// Others were asked for.
    NotAsked,
    /// It is empty.
    Empty,
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftRow {
    /// The head of a part of the table.
    Section,
    /// A total, a mean or a maximum.
    Total,
    /// A remark below the table.
    Note,
    /// The numbers of columns.
    Numbering,
    /// The head once more.
    Head,
    /// Numbers without a name.
    Nameless,
    /// The row of a unit once more, with the same values.
    Again,
    /// It is of another year.
    OtherYear,
    /// The mapping says so.
    Mapped,
}

/// What is worth knowing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The text of a file was converted.
    Encoding(usize, String),
    /// Cells hold more digits than they show; how many do.
    Digits(usize),
    /// Columns have more decimals than the index has had: how many columns, how many decimals, and how many there were.
    Longer(usize, u32, u32),
    /// Numbers are written with commas and with points.
    MixedMarks,
    /// The mark of a footnote was taken off a number.
    Footnote(Spot, String),
    /// A small table beside another that names only some of its units was left out.
    Box(Spot),
    /// A table without a head goes on where another ends.
    Continued(Spot, Spot),
    /// Totals were made of their parts, of how many units and how.
    Totalled(usize, MakingKind),
    /// Signs were read as the source marks them.
    Marked(Absence, usize),
    /// What is hidden of a sheet, and was left out.
    Hidden {
        /// The file's place among those given.
        file: usize,
        /// The sheet's name.
        sheet: String,
        /// Rows with something in them.
        rows: Vec<Row>,
        /// Columns with something in them.
        columns: Vec<Column>,
    },
}

/// A cell of a sheet of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The file's place among those given.
    pub file: usize,
    /// The sheet's name.
    pub sheet: String,
    /// The cell.
    pub cell: (Row, Column),
}
