//! Official lists of units → units for `units.yaml`: codes, names, kinds, units above, lives, and of which units each was
//! made. What is proposed is shown before anything is written, and what the list leaves open is asked.

mod answers;
mod codes;
mod columns;
mod country;
mod draft;
mod former;
mod heads;
mod kinds;
mod old;
mod propose;
mod province;
mod rows;
mod tell;
mod text;

use super::grid::{Column as Place, Workbook};
use super::taken::Spot;
use model::unit_list::Column;
use model::{Date, Level, Record, UnitId, UnitList};

pub use answers::choices;
pub use draft::{added, mapping};
pub use propose::propose;
pub use province::{OfCountry, of_country};
pub use tell::{questions, understood};
pub use text::{Grown, Whence, grown};

/// What is wanted of the files.
#[derive(Debug)]
pub struct Request<'a> {
    /// Everything that is known.
    pub record: &'a Record,
    /// The files.
    pub files: &'a [Workbook],
    /// What the author has settled.
    pub list: Option<&'a UnitList>,
    /// The sheets that are read, where some are named.
    pub sheets: &'a [String],
}

/// What a list comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Kinds that are to be made.
    pub kinds: Vec<NewKind>,
    /// Units that are to be made.
    pub units: Vec<NewUnit>,
    /// Units of the record that end, or end for more.
    pub ended: Vec<Ended>,
    /// Units that are there already.
    pub same: Vec<UnitId>,
    /// What each column was taken for, table by table.
    pub columns: Vec<Read>,
    /// Rows that were left out, with what stands there.
    pub left: Vec<(Spot, String)>,
    /// What must be settled before anything is written.
    pub questions: Vec<Question>,
}

/// A column that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The cell of its head.
    pub at: Spot,
    /// Its head.
    pub head: String,
    /// What it is; nothing where that is open.
    pub column: Option<Column>,
}

/// A kind that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewKind {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its name in English, where the word is known.
    pub english: Option<String>,
    /// Its level.
    pub level: Level,
}

/// A unit that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUnit {
    /// Where the list names it first.
    pub at: Spot,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its name in English, where the list has it.
    pub english: Option<String>,
    /// Its full name, where it differs.
    pub full: Option<String>,
    /// The same in English.
    pub full_english: Option<String>,
    /// The code of its kind.
    pub kind: String,
    /// The code of the unit above.
    pub parent: Option<String>,
    /// Its number in the national list of units.
    pub number: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// The codes of those that took over.
    pub successors: Vec<String>,
    /// What it was made of that is known by name only.
    pub formerly: Vec<NewFormer>,
    /// What it was before.
    pub was: Option<NewEarlier>,
}

/// What a unit was before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEarlier {
    /// The last day.
    pub to: Date,
    /// The code of the kind that it was of.
    pub kind: String,
    /// Its full name then, in both languages.
    pub full: (String, String),
}

/// A former unit that is known by name only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFormer {
    /// Its name without the word for its kind.
    pub name: String,
    /// The code of its kind.
    pub kind: String,
    /// The code of the unit above.
    pub parent: Option<String>,
    /// Its number in the national list of units.
    pub number: Option<String>,
    /// Whether only a part of it became part of the unit.
    pub part: bool,
}

/// What is added to a unit of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The unit.
    pub unit: UnitId,
    /// Its last day, where the record gives none.
    pub to: Option<Date>,
    /// The codes of those that took over and that the record does not name.
    pub successors: Vec<String>,
    /// What it was made of, where the record says nothing of that.
    pub formerly: Vec<NewFormer>,
}

/// What must be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// No sheet has a list of names.
    NoList,
    /// What columns are.
    Columns {
        /// Their heads, with their cells.
        heads: Vec<(Spot, String)>,
    },
    /// Two columns are the same thing.
    SameColumn {
        /// The head of the second, with its cell.
        at: Spot,
        /// Both heads.
        heads: [String; 2],
        /// What they are.
        column: Column,
    },
    /// Of which kind units are.
    Kinds {
        /// The words that say it; an empty one where the list says nothing.
        words: Vec<(String, Vec<Spot>)>,
    },
    /// Of which kind former units are.
    FormerKind {
        /// Their cells.
        at: Vec<Spot>,
    },
    /// Since when units are that were made of others.
    From {
        /// Their cells.
        at: Vec<Spot>,
    },
    /// To which unit above the units belong.
    Parent {
        /// Their cells.
        at: Vec<Spot>,
        /// Units above that are not in the record.
        unknown: Vec<String>,
    },
    /// What names mean.
    Units {
        /// Each name with its cell and the units that it may mean.
        names: Vec<(String, Spot, Vec<UnitId>)>,
        /// Why that is open.
        why: Doubt,
    },
    /// Days that are none.
    Days {
        /// Each text with its cell.
        at: Vec<(String, Spot)>,
    },
    /// Units of the record that ended on another day.
    Ends {
        /// Each with its cell, the day in the record and the day in the list.
        units: Vec<(UnitId, Spot, Date, Date)>,
    },
}

/// Why it is open what a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Several units of the record bear it.
    Several,
    /// The record has it as another kind.
    OtherKind,
    /// Several units took it over, and the list does not say that each took a part.
    Divided,
    /// The record has no such district that lived until then.
    District,
}

/// A unit as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Listed {
    at: Spot,
    /// As it is written.
    written: String,
    /// Without the word for its kind.
    name: String,
    kind: Option<kinds::Word>,
    /// The word for its kind as the list has it.
    word: String,
    english: Option<String>,
    full: Option<String>,
    code: Option<String>,
    parent: Option<String>,
    from: Option<Date>,
    until: Option<Date>,
    former: Vec<Former>,
    now: Vec<Former>,
}

/// A unit of which another was made.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Former {
    at: Spot,
    name: String,
    kind: Option<kinds::Word>,
    /// Whether a part of it went there.
    part: bool,
    /// The district in which it lay, as it is written, with its cell.
    district: Option<(Spot, String)>,
}

/// A table of a sheet: the row of its head's end, and what its columns are.
struct Table<'a> {
    file: usize,
    sheet: &'a super::grid::Sheet,
    body: std::ops::Range<super::grid::Row>,
    columns: Vec<(Place, Column)>,
    title: String,
}
