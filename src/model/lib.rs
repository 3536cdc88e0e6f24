//! The nouns of the record: units, indices, frameworks, editions, results, documents, targets, narratives.
//!
//! Plain values with no way in from text and no way out to it: the YAML shape lives in `content`, the template
//! contract in `page`, the columns of data files in `export`. Identifiers are places in the record's lists, given
//! out by `content` only, so that a later stage can never hold a unit or an index that does not exist.

pub mod adds;
pub mod announcement;
pub mod archive;
pub mod cell;
pub mod codes;
pub mod correction;
pub mod coverage;
pub mod date;
pub mod document;
pub mod edition;
pub mod form;
pub mod framework;
pub mod index;
pub mod ledger;
pub mod making;
pub mod mapping;
pub mod narrative;
pub mod objection;
pub mod placeholder;
pub mod record;
pub mod result;
pub mod score;
pub mod seal;
pub mod shade;
pub mod site;
pub mod source;
pub mod target;
pub mod text;
pub mod texts;
pub mod unit;
pub mod unit_list;
pub mod waiver;

pub use adds::Adds;
pub use announcement::{Announcement, Stage};
pub use archive::Archive;
pub use codes::Lookups;
pub use correction::{Correction, Kind as CorrectionKind};
pub use coverage::{Coverage, Covered};
pub use date::{Date, Moment, Offset};
pub use diagnostic::{Lang, LangId};
pub use document::{Assignment, Document, DocumentId, Role, Signatory};
pub use edition::{Edition, EditionId, Status};
pub use framework::{Component, ComponentId, FOR, Framework, FrameworkId, Total};
pub use index::{
    Annotation, Band, BandBasis, BandScheme, Field, Index, IndexId, Measure, Mergers, Ranking,
};
pub use ledger::Ledger;
pub use making::{Making, MakingKind};
pub use mapping::Mapping;
pub use narrative::{Narrative, Prose, Subject};
pub use objection::{Answer, Objection, Outcome};
pub use record::{Record, of_field};
pub use result::{Alternative, DeclaredChange, Kept, Part, Result, Stated, Surveyed, Table};
pub use score::{Absence, Score, Value};
pub use seal::Seal;
pub use site::{Export, Licence, Markup, Peers, Populations, Site};
pub use source::{Source, SourceFile, SourceId};
pub use target::{Actual, Claim, Goal, Programme, ProgrammeId, Quantity, Target};
pub use text::{Others, Text, Written};
pub use unit::{Earlier, Former, Islands, Kind, KindId, Level, Life, Tile, Unit, UnitId};
pub use unit_list::UnitList;
pub use waiver::{RowsInFile, Stands, Waiver, Weight};

/// A calendar year, as in the name of an edition.
pub type Year = i32;
