//! What is ranked: provinces, departments, districts, communes, and the bodies that documents name.

use std::fmt;

use super::{Date, Text, Year};
use diagnostic::Origin;

/// A unit's place in `Record::units`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub u32);

/// A kind's place in `Record::kinds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KindId(pub u16);

/// A kind of unit, as the site's author names it: tỉnh, sở, huyện, xã …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The code in content and data files.
    pub code: String,
    /// Its name, in the singular.
    pub name: Text,
    /// What it amounts to in the order of government.
    pub level: Level,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// The level of government a kind belongs to. Decides under which heading a unit is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Provinces and cities under the central government.
    Province,
    /// Departments and other bodies of a province.
    Department,
    /// Districts and cities of a province; the level ended on 1/7/2025.
    District,
    /// Communes, wards and townships.
    Commune,
    /// Bodies that take part but are not ranked: councils, associations, the press.
    Body,
}

/// A unit with its names and its life. What it is called, its kind and its parent are those of today: whoever speaks of a year
/// asks the record of that year (`Record::in_year`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The code in content, addresses and data files; unique in the site.
    pub code: String,
    /// The short name, as in a table: "Lai Châu", "Sở Nội vụ".
    pub name: Text,
    /// The full name where it differs: "Tỉnh Lai Châu".
    pub full: Option<Text>,
    /// What kind of unit it is.
    pub kind: KindId,
    /// The unit it belongs to: a department's province.
    pub parent: Option<UnitId>,
    /// Other spellings met in official tables.
    pub aliases: Vec<String>,
    /// First day of its life; absent if before the record begins.
    pub from: Option<Date>,
    /// Last day of its life; absent while it lives.
    pub to: Option<Date>,
    /// What it was before it became what it is, oldest first.
    pub was: Vec<Earlier>,
    /// Units that took over when it ended.
    pub successors: Vec<UnitId>,
    /// Units it took over from; the mirror of `successors`.
    pub predecessors: Vec<UnitId>,
    /// What it was made of that has no results of its own here.
    pub formerly: Vec<Former>,
    /// Where it stands on the grid that stands for a map.
    pub tile: Option<Tile>,
    /// Islands that belong to it and stand on the grid in a place of their own.
    pub islands: Option<Islands>,
    /// A public remark.
    pub note: Option<Text>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// What a unit was up to a day, while its life went on: a province that became a city, a ward with another name. What is not said
/// was as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The last day.
    pub to: Date,
    /// Its short name then.
    pub name: Option<Text>,
    /// Its full name then.
    pub full: Option<Text>,
    /// Its kind then.
    pub kind: Option<KindId>,
    /// The unit it belonged to then.
    pub parent: Option<UnitId>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// A unit that ended and is known by its name only: nothing was measured of it, and it has no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// Its name, without the word for its kind: "Mường Than".
    pub name: Text,
    /// What kind of unit it was.
    pub kind: KindId,
    /// The unit it belonged to, often one that ended too.
    pub parent: Option<UnitId>,
    /// Its number in the national list of units.
    pub number: Option<String>,
    /// Whether only a part of it became part of this one.
    pub part: bool,
}

impl Former {
    /// Whether two are parts of one: by their numbers, or else by all that is known of them.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        if let (Some(own), Some(others)) = (&self.number, &other.number) {
            return own == others;
        }
        let key = |one: &Self| (one.kind, one.parent);
        key(self) == key(other) && self.name.vi == other.name.vi
    }

    /// What two that are parts of one share at least one of.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let number = self.number.as_deref().into_iter();
        number.chain([&*self.name.vi])
    }
}

/// A cell of the grid that stands for a map: a column and a row, as in a spreadsheet: "C5".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// From the left, beginning with 0.
    pub column: u8,
    /// From the top, beginning with 0.
    pub row: u8,
}

impl Tile {
    /// Reads "C5": a letter and a number from 1 to 99. Nothing where it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let column = text.bytes().next().filter(u8::is_ascii_uppercase)? - b'A';
        let row = text[1..].parse::<u8>().ok()?;
        let tile = Self {
            column,
            row: row.checked_sub(1)?,
        };
        (row < 100 && tile.to_string() == text).then_some(tile)
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", char::from(b'A' + self.column), self.row + 1)
    }
}

/// Islands of a unit on the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Islands {
    /// What they are called: "Hoàng Sa".
    pub name: Text,
    /// Where they stand.
    pub tile: Tile,
}

/// Where the end of a year lies in the life of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Life {
    /// Before it: the unit was founded later.
    Before,
    /// Within it, as far as is known.
    Within,
    /// Behind it: the unit had ended.
    After,
}

impl Unit {
    /// The full name, or the short one where there is no other.
    #[must_use]
    pub fn full_name(&self) -> &Text {
        self.full.as_ref().unwrap_or(&self.name)
    }

    /// What it was when a year ended, where it was not yet what it is now.
    #[must_use]
    pub fn earlier(&self, year: Year) -> Option<&Earlier> {
        let held = |was: &&Earlier| was.to.last_day() >= (year, 12, 31);
        self.was
            .iter()
            .find(held)
            .filter(|_| self.lives_at_end_of(year))
    }

    /// Makes it of a kind, now and before.
    pub fn set_kind(&mut self, kind: KindId) {
        self.kind = kind;
        for was in &mut self.was {
            was.kind = None;
        }
    }

    /// The unit as it was when a year ended.
    #[must_use]
    pub(super) fn in_year(&self, year: Year) -> Self {
        let mut then = self.clone();
        if let Some(was) = self.earlier(year) {
            then.name = was.name.clone().unwrap_or(then.name);
            then.full = match (&was.full, &was.name) {
                // The full name of today has the short one of today in it.
                (None, Some(_)) => None,
                (full, _) => full.clone().or(then.full),
            };
            then.kind = was.kind.unwrap_or(then.kind);
            then.parent = was.parent.or(then.parent);
        }
        then.was.clear();
        then
    }

    /// Whether the unit is there when a year ends.
    #[must_use]
    pub fn lives_at_end_of(&self, year: Year) -> bool {
        self.life_at_end_of(year) == Life::Within
    }

    /// Where the end of a year lies in the life of the unit.
    #[must_use]
    pub fn life_at_end_of(&self, year: Year) -> Life {
        let end = (year, 12, 31);
        if self.from.is_some_and(|from| from.first_day() > end) {
            Life::Before
        } else if self.to.is_some_and(|to| to.last_day() < end) {
            Life::After
        } else {
            Life::Within
        }
    }
}
