//! How an official list of units is read: which column is what, which word is which kind, which name is which unit.

use super::{Date, Level, UnitId};
use diagnostic::Origin;

/// What the author has settled about lists of units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitList {
    /// The sheets that are read; all that hold a list where none is named.
    pub sheets: Vec<String>,
    /// What columns are, by their heads or letters; nothing where it is still asked.
    pub columns: Vec<(String, Option<Column>)>,
    /// Which kinds words mean; nothing where it is still asked.
    pub kinds: Vec<(String, Option<KindMeant>)>,
    /// What names mean; nothing where it is still asked.
    pub units: Vec<(String, Option<Meant>)>,
    /// The unit above all units of the list that name none.
    pub parent: Option<UnitId>,
    /// The first day of units that the list makes of others, where it gives none.
    pub from: Option<Date>,
    /// The kind of former units whose kind the list does not say.
    pub former: Option<KindMeant>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// A kind, which may have to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindMeant {
    /// Its code.
    pub code: String,
    /// Its level, where the author says it.
    pub level: Option<Level>,
}

/// What a name in a list means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// A unit that is in the record.
    Unit(UnitId),
    /// A unit that is not, though one bears its name.
    New,
    /// A former unit of which several took a part.
    Divided,
    /// Nothing that is taken.
    Leave,
}

/// What a column of a list of units is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Names.
    Name,
    /// Names in English.
    English,
    /// Full names.
    Full,
    /// Codes: national numbers, or codes as content has them.
    Code,
    /// Words for kinds.
    Kind,
    /// Units above.
    Parent,
    /// First days.
    From,
    /// Last days.
    Until,
    /// Units of which the unit was made.
    Former,
    /// The districts in which those lay.
    District,
    /// Units that the unit became.
    Now,
    /// Nothing that is taken.
    Leave,
}

impl Column {
    /// The words of a mapping.
    pub const WORDS: [(&'static str, Self); 12] = [
        ("name", Self::Name),
        ("english", Self::English),
        ("full", Self::Full),
        ("code", Self::Code),
        ("kind", Self::Kind),
        ("parent", Self::Parent),
        ("from", Self::From),
        ("until", Self::Until),
        ("former", Self::Former),
        ("district", Self::District),
        ("now", Self::Now),
        ("leave", Self::Leave),
    ];

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, column)| *column == self);
        found.map_or("leave", |(word, _)| word)
    }
}
