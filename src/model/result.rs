//! Results: what a source states about one unit in one index in one edition.

use rust_decimal::Decimal;

use super::cell::{Layout, Row};
use super::{
    ComponentId, Coverage, Covered, Date, FrameworkId, IndexId, Score, SourceId, Text, UnitId,
    Value, Year,
};
use diagnostic::Origin;

/// The results of one index in one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The index.
    pub index: IndexId,
    /// The framework in force.
    pub framework: FrameworkId,
    /// Whether all ranked units are listed, by field.
    pub coverage: Covered,
    /// The fields of the index whose results are announced; empty where all are.
    pub fields: Vec<usize>,
    /// How many units were ranked, where a source states it.
    pub of: Option<u32>,
    /// When the publisher of the index made it public, where that is known.
    pub published: Option<Date>,
    /// A public remark on the whole table.
    pub note: Option<Text>,
    /// The source of rows that name no other.
    pub source: SourceId,
    /// The rows, in the order of their units' names, one a unit.
    pub rows: Vec<Result>,
    /// Where in files the values stand, of rows that were taken from one.
    pub layouts: Vec<Layout>,
    /// In which further rows of files values of a unit stand, where several tables are joined.
    pub joined: Vec<(UnitId, Row)>,
    /// Whether totals are sums of parts that the program made: the source states none.
    pub totalled: bool,
    /// What sources state beside results, of the units of which they do, in order of units.
    pub kept: Vec<Kept>,
    /// What a survey states of itself: of the whole first, then of components in the framework's order, each once.
    pub surveyed: Vec<Surveyed>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// What a survey states of itself, as a whole or of a component. Few state any of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surveyed {
    /// The component; absent where it is of the whole.
    pub component: Option<ComponentId>,
    /// How many were asked.
    pub respondents: Option<u32>,
    /// By how much its scores may be off, as the publisher states it: never worked out here.
    pub margin: Option<Decimal>,
}

/// What a source states of a unit beside its result. Few state any of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The unit.
    pub unit: UnitId,
    /// The score that the unit gives itself, before it was appraised.
    pub own: Option<Score>,
    /// How many were asked in a survey.
    pub respondents: Option<u32>,
    /// How many votes there were.
    pub votes: Option<u32>,
    /// By how much the score may be off, as the publisher states it: never worked out here.
    pub margin: Option<Decimal>,
}

/// What is published about one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    /// The unit.
    pub unit: UnitId,
    /// The total.
    pub score: Value,
    /// The unit's own maximum, where criteria that do not apply to it were dropped.
    pub max: Option<Box<Score>>,
    /// The share of the maximum in per cent, as declared.
    pub percent: Option<Box<Decimal>>,
    /// The rank as declared.
    pub rank: Option<u32>,
    /// Among how many, as declared for this unit; else the table's.
    pub of: Option<u32>,
    /// The change as declared.
    pub change: Option<Box<DeclaredChange>>,
    /// The band as declared: its place in the scheme of the year.
    pub band: Option<u8>,
    /// Component results in the framework's order; a component that is not listed is not published.
    pub parts: Vec<Part>,
    /// What is stated of components beside that, in the same order.
    pub stated: Box<[Stated]>,
    /// The source of the values used.
    pub source: SourceId,
    /// Where in its file the values stand, if they were taken from one.
    pub row: Option<Row>,
    /// A public remark.
    pub note: Option<Box<Text>>,
    /// Other values that were published for the same thing.
    pub also: Box<[Alternative]>,
    /// Where the author wrote it; the keys of its values follow from it.
    pub origin: Origin,
}

/// The result of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The component.
    pub component: ComponentId,
    /// Its score.
    pub score: Value,
}

/// What a source states of a component beside its score. Few state any of it, and most of a record is parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The component.
    pub component: ComponentId,
    /// The rank as declared.
    pub rank: Option<u32>,
    /// The change as declared.
    pub change: Option<DeclaredChange>,
    /// The group as the source words it: "khá tốt".
    pub group: Option<Text>,
}

/// A change that a source states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclaredChange {
    /// The year compared with.
    pub since: Year,
    /// Of the score; positive is a gain.
    pub score: Option<Decimal>,
    /// Of the rank; positive is an improvement.
    pub rank: Option<i32>,
    /// Up or down where the source gives no number; positive is up.
    pub direction: Option<i8>,
}

/// Another published value for the same result, kept beside the one that is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The other score.
    pub score: Option<Score>,
    /// The other rank.
    pub rank: Option<u32>,
    /// The other number of units.
    pub of: Option<u32>,
    /// Where it was published.
    pub source: SourceId,
    /// Why it is not the one that is used.
    pub reason: Text,
}

impl Table {
    /// Whether results of a field of the index are announced.
    #[must_use]
    pub fn announces(&self, field: usize) -> bool {
        self.fields.is_empty() || self.fields.contains(&field)
    }

    /// Whether every ranked unit of a field is listed.
    #[must_use]
    pub fn is_complete(&self, field: Option<usize>) -> bool {
        self.coverage.of(field) == Coverage::Complete
    }

    /// What the source states of a unit beside its result.
    #[must_use]
    pub fn kept(&self, unit: UnitId) -> Option<&Kept> {
        let place = self.kept.binary_search_by_key(&unit, |kept| kept.unit);
        place.ok().map(|place| &self.kept[place])
    }

    /// What the survey states of itself, as a whole or of a component.
    #[must_use]
    pub fn surveyed(&self, component: Option<ComponentId>) -> Option<&Surveyed> {
        self.surveyed.iter().find(|one| one.component == component)
    }
}

impl Result {
    /// The unit's own maximum.
    #[must_use]
    pub fn own_max(&self) -> Option<Score> {
        self.max.as_deref().copied()
    }

    /// The share of the maximum in per cent, as declared.
    #[must_use]
    pub fn declared_percent(&self) -> Option<Decimal> {
        self.percent.as_deref().copied()
    }

    /// What is published for a component.
    #[must_use]
    pub fn part(&self, component: ComponentId) -> Option<&Part> {
        self.parts.iter().find(|part| part.component == component)
    }

    /// What is stated of a component beside its score.
    #[must_use]
    pub fn stated(&self, component: ComponentId) -> Option<&Stated> {
        self.stated.iter().find(|one| one.component == component)
    }

    /// The rank of a component as declared.
    #[must_use]
    pub fn part_rank(&self, component: ComponentId) -> Option<u32> {
        self.stated(component)?.rank
    }

    /// The change of a component as declared.
    #[must_use]
    pub fn part_change(&self, component: ComponentId) -> Option<&DeclaredChange> {
        self.stated(component)?.change.as_ref()
    }
}
