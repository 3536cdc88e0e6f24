//! Arithmetic on the record: ranks, changes, shares, positions in the field, series over years, targets.
//!
//! Exact decimals throughout. Nothing is rounded here, nothing is put in words, and nothing is computed across a
//! break: where a change cannot be told, the reason is the value.

mod across;
pub mod arithmetic;
pub mod expression;
pub mod fact;
pub mod figures;
pub mod verdict;

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use rayon::prelude::{IntoParallelRefIterator as _, ParallelIterator as _};
use rust_decimal::Decimal;

use model::Record;

mod bands;
mod base;
mod boundaries;
mod changes;
mod columns;
mod contributions;
mod entry;
mod like_for_like;
mod moves;
mod near;
mod parts;
mod ranks;
mod series;
mod standings;
mod targets;
mod told;

pub use across::{Across, Before};
pub use bands::reached as band_reached;
pub use base::Base;
pub use boundaries::{Boundaries, Range};
pub use entry::Entry;
pub use fact::{FactAddress, Subject, Word};
pub use like_for_like::RankChange;
pub use moves::Move;
pub use near::{Near, near};
pub use parts::{contribution, part_share, points_lost};
pub use ranks::places;
pub use standings::share;
pub use targets::{figure as actual_figure, unit as target_unit};
pub use told::{Against, By, Changes};

/// Works out everything that can be derived from the record, once.
#[must_use]
pub fn analyse(record: &Record) -> Analysis {
    let mut tables: Vec<Vec<TableStanding>> = record
        .editions
        .par_iter()
        .map(|edition| {
            let standing = |table| standings::of(record, edition.year, table);
            edition.tables.par_iter().map(standing).collect()
        })
        .collect();
    let points = series::points(record, &tables);
    changes::fill(record, &points, &mut tables);
    moves::fill(record, &mut tables);
    let mut analysis = Analysis {
        series: series::all(record, points, &tables),
        programmes: Vec::new(),
        tables,
    };
    let programmes = record.programmes.iter();
    analysis.programmes = programmes
        .map(|programme| targets::of(record, &analysis, programme))
        .collect();
    analysis
}

/// Everything that is derived from a record, parallel to its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Analysis {
    /// For each edition, for each of its tables.
    pub tables: Vec<Vec<TableStanding>>,
    /// For each index and unit that has at least one row.
    pub series: BTreeMap<(model::IndexId, model::UnitId), Series>,
    /// For each target programme.
    pub programmes: Vec<ProgrammeStanding>,
}

/// What is derived for one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableStanding {
    /// One a field of the index that has rows here, in the index's order of fields.
    pub fields: Vec<FieldStanding>,
    /// Parallel to the table's rows.
    pub rows: Vec<Standing>,
    /// Which row comes after which in the file.
    pub in_file: Vec<u32>,
}

/// The field as a whole: only where coverage is complete are `n`-dependent figures there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldStanding {
    /// Which field of the index.
    pub field: usize,
    /// Rows best first; equals, and behind them those without a rank, in the order of rows, which is that of names.
    pub order: Vec<u32>,
    /// How many were ranked: counted where coverage is complete, else as declared, else unknown.
    pub n: Option<u32>,
    /// Whether shares and not scores compare: the units' maxima differ.
    pub by_share: bool,
    /// The scores of those that are ranked by their scores, as `order` has them; none where no score decides.
    pub scores: Vec<Decimal>,
    /// Totals; absent where coverage is partial, no unit has a score, or the units' maxima differ.
    pub total: Option<Spread>,
    /// Parallel to the framework's components; absent where not every ranked unit has a score here.
    pub components: Vec<Option<Spread>>,
    /// The field on boundaries that came later; absent where no unit merged since, or nothing can be said.
    pub later: Option<Boundaries>,
    /// How it moved against the last year before that it compares with; absent where it is not known whole in both.
    pub moved: Option<Move>,
}

/// Where the values of a column lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// How many values there are.
    pub n: u32,
    /// Arithmetic mean.
    pub mean: Decimal,
    /// Median.
    pub median: Decimal,
    /// Highest value, and the first row in the field's order that has it.
    pub best: (Decimal, u32),
    /// Lowest value, and the last row in the field's order that has it.
    pub worst: (Decimal, u32),
    /// Mean and best against the maximum of the component; absent where there is none, and of totals.
    pub shares: Option<Shares>,
}

/// Mean and best of a field against the maximum: worked out once for the pages of all its units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shares {
    /// Of the mean.
    pub mean: Share,
    /// Of the best.
    pub best: Share,
}

/// A share in per cent as it is shown. Both are rounded from the exact share, neither from the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// To four decimals, to draw it.
    pub near: Decimal,
    /// To whole per cent, to say it.
    pub whole: u32,
}

/// What is derived for one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Which of `TableStanding::fields` the row is in; absent if its kind is in no field.
    pub field: Option<u8>,
    /// The rank that holds.
    pub rank: Option<Rank>,
    /// The share of the maximum in per cent, unrounded; absent without score or maximum.
    pub share: Option<Decimal>,
    /// The band, as declared or else by the bounds of the scheme in force: its place in the scheme.
    pub band: Option<u8>,
    /// Against the last comparable edition.
    pub change: Change,
    /// The row of the unit one rank better; absent for the first, in partial tables, and where the units' maxima
    /// differ.
    pub next: Option<u32>,
    /// The row of the best unit; absent where the next is.
    pub leader: Option<u32>,
    /// Parallel to the framework's components.
    pub parts: Vec<PartStanding>,
    /// What of the change of the total no component of the first level explains: rounding of the parts. Absent
    /// where the parts do not make up the total or are not all there in both editions.
    pub unexplained: Option<Box<Decimal>>,
}

/// A rank with its denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// 1 is the best. Equal scores share the better rank: 1, 2, 2, 4.
    pub place: u32,
    /// Among how many; unknown in a partial table that states none.
    pub of: Option<u32>,
    /// Whether another unit has the same rank.
    pub tied: bool,
    /// Whether nobody is behind it: 2 of 3 where two share it.
    pub last: bool,
    /// Whether it was worked out here from scores, or taken from the source (partial tables, tables without scores).
    pub computed: bool,
}

/// A change against an earlier edition. Positive is always an improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It compares with this year's.
    Since {
        /// The earlier year.
        year: model::Year,
        /// Of the score; absent if either is.
        score: Option<Decimal>,
        /// Of the rank, like for like; absent if either rank is, or where not all units are known of a year and their
        /// numbers differ.
        rank: Option<RankChange>,
        /// The two numbers of units, where they differ and the ranks do not compare for it.
        fields: Option<(u32, u32)>,
    },
    /// There is none to tell.
    None(NoChange),
}

/// Why no change is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoChange {
    /// No earlier edition has a result of this unit in this index.
    First,
    /// The unit has no result in this edition.
    Absent,
    /// The framework changed after the year given, and the new one does not compare.
    Framework(model::Year),
    /// The maximum of the unit differs from that of the year given.
    Maximum(model::Year),
    /// The unit did not exist as it is now: it has predecessors with results.
    Unit,
}

/// What is derived for a component of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartStanding {
    place: Option<NonZeroU32>,
    /// The change of the score since the year of the row's change; what it adds to that of a total is `contribution`.
    pub change: Option<Decimal>,
    /// The change of the rank, like for like.
    pub rank_change: Option<RankChange>,
}

impl PartStanding {
    /// The rank among the units of the field: computed where every ranked unit has a score here, else as declared.
    #[must_use]
    pub fn rank(&self) -> Option<u32> {
        self.place.map(NonZeroU32::get)
    }
}

/// One index of one unit over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// One a year with a row, oldest first.
    pub points: Vec<Point>,
    /// Runs of points that compare with each other: half-open ranges of `points`. A line is drawn within a run only,
    /// and not across a year in between without a score.
    pub runs: Vec<std::ops::Range<usize>>,
    /// The run of better scores up to the newest point, in years; 0 if the newest is not better than the one before.
    pub rising: u32,
    /// The run of worse scores up to the newest point, in years.
    pub falling: u32,
    /// The longest run of better scores, the latest of equals: the first year that was better than the one before,
    /// and the last.
    pub longest_rise: Option<(model::Year, model::Year)>,
    /// The longest run of worse scores, in the same way.
    pub longest_fall: Option<(model::Year, model::Year)>,
    /// The best rank so far and its latest year.
    pub best_rank: Option<(Rank, model::Year)>,
    /// The worst rank so far and its latest year.
    pub worst_rank: Option<(Rank, model::Year)>,
}

/// One year of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The year.
    pub year: model::Year,
    /// The edition's place in the record.
    pub edition: u16,
    /// The table's place in the edition.
    pub table: u16,
    /// The row's place in the table.
    pub row: u32,
    /// The total.
    pub score: Option<Decimal>,
    /// The rank.
    pub rank: Option<Rank>,
}

/// What is derived for a target programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeStanding {
    /// Parallel to the programme's targets.
    pub targets: Vec<TargetStanding>,
    /// Targets that are met in every part.
    pub met: u32,
    /// Targets met in some parts only.
    pub partly: u32,
    /// Targets that are not met.
    pub missed: u32,
    /// Targets without an actual.
    pub unknown: u32,
    /// Targets of which what was reached does not compare with what was set.
    pub undecidable: u32,
    /// Whether the claim, where there is one, equals `met`.
    pub claim_holds: Option<bool>,
}

/// Whether a target is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetStanding {
    /// By its last actual, or by all of its parts.
    pub met: Met,
    /// Where it is a place: that units were merged between the act and what was reached.
    pub across: Option<Across>,
    /// Where it is set against an earlier year: the result then; none where the record has none.
    pub base: Option<Base>,
    /// Why what was reached does not compare with that year, where it does not.
    pub obstacle: Option<NoChange>,
    /// The distance from the goal, positive if beyond it, in the target's own quantity; none where the two do not compare.
    pub margin: Option<Decimal>,
    /// Parallel to the target's actuals: the value as stated, else that of the record's figure.
    pub actuals: Vec<Option<Decimal>>,
    /// Parallel to the target's parts.
    pub parts: Vec<TargetStanding>,
}

/// The verdict on a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// Reached.
    Yes,
    /// Not reached.
    No,
    /// Reached in some parts.
    Partly,
    /// There is no actual.
    Unknown,
    /// What was reached is a place among other units than the goal is, or was measured in another way.
    Undecidable,
}

/// What is derived for the first row of the newest edition's first table.
#[cfg(test)]
fn newest(fill: impl FnOnce(&mut sample::Sample)) -> Standing {
    let analysis = analyse(&sample::record(fill));
    let tables = analysis.tables.last().expect("an edition");
    tables[0].rows[0].clone()
}
