//! What must be settled before anything is written.

use rust_decimal::Decimal;

use super::taken::Spot;
use model::mapping::Column as Role;
use model::{UnitId, Year};

/// What is wrong with a workbook that a unit filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormFault {
    /// It is none.
    NoForm,
    /// It is of another index.
    OtherIndex,
    /// It is of another year.
    OtherYear,
    /// The index does not rank its unit.
    UnknownUnit,
    /// It shows the name of another unit.
    OtherName,
    /// Its unit has sent another that says something else.
    Twice,
    /// Nobody has appraised it.
    NotAppraised,
    /// Cells have neither a score nor a reason.
    Blank,
    /// What the unit gives itself in all is not what it gives itself in parts.
    OwnSum,
}

/// What says something of a table from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whence {
    /// What stands above it, or the name of its sheet.
    Title,
    /// The name of its file.
    File,
    /// A title below it.
    Below,
    /// A row between its units, or a column of words beside them.
    Within,
}

/// Why it is not clear whose the values right of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// It names units, too.
    Others,
    /// It names others than those that are seen, and is hidden.
    Hidden,
    /// It has something else in each row, as codes and numbers of rows are.
    Keys,
}

/// What must be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Workbooks that units filled in cannot be taken as they are.
    Forms {
        /// Why.
        fault: FormFault,
        /// Where, with what stands there.
        at: Vec<(Spot, String)>,
    },
    /// What a column of numbers is.
    Column {
        /// Where.
        at: Spot,
        /// Its head, as the mapping calls it.
        head: String,
        /// What it may be.
        near: Vec<Role>,
    },
    /// Two columns are the same thing.
    SameColumn {
        /// Where the second is.
        at: Spot,
        /// The heads of both.
        heads: [String; 2],
        /// What they are.
        role: Role,
    },
    /// The mapping says two things of a column.
    Clash {
        /// Where.
        at: Spot,
        /// Both keys.
        keys: [String; 2],
    },
    /// A second column of names, and it is not clear whose the values beside it are.
    Names {
        /// Where.
        at: Spot,
        /// What makes it doubtful.
        which: Names,
    },
    /// Rows have no total.
    NoScore {
        /// Their names.
        at: Vec<Spot>,
        /// Whether no table has a column of totals.
        none: bool,
    },
    /// The mapping leaves a name out, and with it all rows of the unit.
    AllLeft {
        /// The name.
        name: String,
        /// The unit that it is.
        unit: UnitId,
        /// Its rows.
        rows: Vec<Spot>,
    },
    /// The title above a table, or its sheet, speaks of another index.
    OtherIndex {
        /// Where the table is.
        at: Spot,
        /// The other index.
        name: String,
    },
    /// What stands around a table, or between its rows, says something of its values that is not understood, or that
    /// they are no final result of a whole year.
    Unlike {
        /// Where the table is.
        at: Spot,
        /// Who says so.
        from: Whence,
        /// All that it says.
        text: String,
        /// In which of its words.
        says: String,
    },
    /// Which unit a name means.
    Unit {
        /// Where.
        at: Spot,
        /// The name.
        name: String,
        /// Units that resemble it, or that it means equally.
        near: Vec<UnitId>,
    },
    /// Two rows are the same unit and say different things.
    SameUnit {
        /// The units, each with the places of both names.
        rows: Vec<(UnitId, Spot, Spot)>,
    },
    /// What a sign in place of a number means.
    Absent {
        /// The sign.
        sign: String,
        /// Where.
        at: Vec<Spot>,
    },
    /// Whether a mark before three digits begins the decimals.
    Separator {
        /// Where.
        at: Spot,
        /// The number.
        text: String,
    },
    /// A cell cannot be read as what its column is.
    Cell {
        /// Where.
        at: Spot,
        /// What it shows.
        text: String,
        /// What is wrong.
        fault: CellFault,
    },
    /// A table lies on its side.
    Sideways {
        /// Where.
        at: Spot,
    },
    /// The title above a table speaks of another year.
    Year {
        /// Where the table is.
        at: Spot,
        /// The year of the title.
        year: Year,
    },
    /// Cells hold more digits than they show, and those shown are fewer than the index has.
    Digits {
        /// Where.
        at: Vec<Spot>,
    },
    /// Columns have more decimals than the index has had in any year.
    Longer {
        /// Their heads, each with what the mapping calls it.
        columns: Vec<(Spot, String)>,
        /// Where the longest number is.
        at: Spot,
        /// That number.
        value: Decimal,
        /// How many decimals there have been at most.
        published: u32,
    },
    /// A column reads like shares of one where points belong, or like points of a smaller scale.
    Scale {
        /// Where.
        at: Spot,
        /// Its head, as the mapping calls it.
        head: String,
        /// What it is.
        role: Role,
        /// The numbers that may be shares, or points of that scale.
        shares: Vec<Decimal>,
        /// The cells of those that are points beyond doubt.
        points: Vec<Spot>,
        /// By what they may be multiplied.
        by: Vec<Decimal>,
    },
    /// The name of a file, or a title below a table, speaks of another year or index.
    Elsewhere {
        /// Where the table is.
        at: Spot,
        /// Who says so.
        from: Whence,
        /// What it says.
        says: String,
        /// What is wanted.
        is: String,
    },
    /// Keys of the mapping name cells and not of which year's file.
    CellKeys {
        /// Those under `units`.
        units: Vec<String>,
        /// Those under `printed`.
        printed: Vec<String>,
    },
    /// Points that are taken away are printed as if they were given.
    Penalty {
        /// The first.
        at: Spot,
        /// The head of its column, as the mapping calls it.
        head: String,
        /// What it is.
        role: Role,
        /// The number.
        value: Decimal,
        /// Whether totals show that it is taken away.
        proved: bool,
    },
    /// Nearly all units have what is on record of an earlier year.
    Again {
        /// Where the table is.
        at: Spot,
        /// The year.
        year: Year,
        /// How many units, of how many.
        share: (usize, usize),
    },
    /// Most units of a table contradict it: it is misread.
    Misread {
        /// The first cell that contradicts.
        at: Spot,
        /// The head of its column, as the mapping calls it.
        head: String,
        /// By what.
        proof: Proof,
        /// How many units contradict, of how many.
        share: (usize, usize),
    },
    /// Values contradict others of the same file or of the record.
    Contradiction {
        /// By what.
        proof: Proof,
        /// The cells, each with what is wrong.
        at: Vec<(Spot, Against)>,
    },
    /// Among how many units ranks are: the table has not all.
    Of {
        /// How many it has.
        listed: usize,
        /// How many there are in the field.
        field: usize,
    },
    /// There is no table at all.
    NoTable,
    /// There are tables, and no row of them was taken.
    NoRow {
        /// Where the first is.
        at: Spot,
        /// How many rows were left out.
        rows: usize,
        /// How many of them are of another year.
        years: usize,
    },
    /// Of sheets of one file some are called copies of another, and say more or something else.
    Copies {
        /// The file's place among those given.
        file: usize,
        /// The sheet that was copied, and its copies.
        sheets: Vec<String>,
        /// The other sheets that hold tables.
        others: Vec<String>,
    },
    /// There is no sheet of that name.
    NoSheet {
        /// The name.
        name: String,
    },
}

/// By what a table proves itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// Values lie between 0 and the maximum.
    Range,
    /// Totals are the sums of their parts.
    Sum,
    /// Ranks follow scores.
    Rank,
    /// Rows of means and extremes are those of their column.
    Extremes,
    /// A row or a column of maxima is that of the framework.
    Maxima,
    /// Rows stand in the order of their scores.
    Order,
    /// What a table says of an earlier year is what the record says.
    Earlier,
    /// Shares are those of scores by the maximum.
    Share,
    /// No unit moves far more than all others.
    Jump,
    /// No typed number has more digits than all others of its column.
    Digits,
}

/// What a value is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    /// The value.
    pub value: Decimal,
    /// What it should be, or beside which it stands.
    pub other: Decimal,
}

/// Why a cell cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellFault {
    /// No number.
    Number,
    /// No rank.
    Rank,
    /// No band of that year.
    Band,
    /// A spreadsheet made a day of it.
    Day,
    /// An error of the spreadsheet.
    Error,
    /// A formula that was never worked out.
    Formula,
    /// True or false.
    Truth,
    /// Per cent in a column of points.
    Percent,
    /// A number that is struck through, or raised as a whole.
    Struck,
    /// A number that is hidden, or shown as something else.
    Form,
    /// A number beside a reason why there is none.
    Reason,
    /// A value of a component that does not apply to the group of the unit.
    Group,
}

impl CellFault {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 12] = [
        Self::Formula,
        Self::Error,
        Self::Percent,
        Self::Number,
        Self::Struck,
        Self::Form,
        Self::Reason,
        Self::Day,
        Self::Truth,
        Self::Rank,
        Self::Band,
        Self::Group,
    ];
}
