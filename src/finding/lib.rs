//! What the program says of figures in words: every sentence, title, caption and description is made from a finding.
//!
//! A finding is a value: its kind, its subject, its figures, its years, the year it compares with, the units it speaks of
//! and who of them are equal. One that the record does not carry cannot be made: its constructor returns nothing. Words
//! come from the whole finding, in each language, never from parts of sentences; both languages say the same finding.
//! This room knows no page, no markup and no chart.

pub use derive::Entry;
use model::{Lang, Record, Year};

pub use about::{About, Known};
pub use across::Across;
pub use against_mean::AgainstMean;
pub use among_peers::AmongPeers;
pub use announced::Announced;
pub use at::At;
pub use behind::Behind;
pub use by_population::ByPopulation;
pub use claimed::Claimed;
pub use corrected::Corrected;
pub use covers::Covers;
pub use drawn::{Drawn, InField, OverYears, What};
pub use earlier::Earlier;
pub use ends::Ends;
pub use extremes::Extremes;
pub use field::Field;
pub use field_moved::FieldMoved;
pub use fixed::{FINER, Fixed, WITHOUT_PARTS};
pub use from_worst::FromWorst;
pub use goal::{Margin, Reached};
pub use heading::Heading;
pub use in_search::InSearch;
pub use in_table::InTable;
pub use kept::Kept;
pub use lacking::Lacking;
pub use leads::{LeadForm, Leads};
pub use like_for_like::LikeForLike;
pub use made_of::MadeOf;
pub use mark::{Mark, Named};
pub use moved::Moved;
pub use named::{NamedFact, Of};
pub use near::Near;
pub use noted::{Lacks, Noted};
pub use objected::Objected;
pub use on_boundaries::OnBoundaries;
pub use other::{Other, Piece};
pub use place::Place;
pub use published::Published;
pub use ranks::{Best, Ranks};
pub use remark::Remark;
pub use revised::{Revised, RevisedMany};
pub use run::Run;
pub use several::{Several, Titled};
pub use standing::{Form, Standing};
pub use step::{Against, Step};
pub use strengths::Strengths;
pub use surveyed::Surveyed;
pub use targets::Targets;
pub use totalled::Totalled;
pub use why::Why;
pub use widest::Widest;

mod about;
mod across;
mod against_mean;
mod among_peers;
pub mod amount;
mod announced;
mod at;
mod behind;
mod by_population;
pub mod changes;
mod claimed;
mod corrected;
mod covers;
mod drawn;
mod earlier;
mod ends;
mod extremes;
mod field;
mod field_moved;
mod fixed;
mod from_worst;
pub mod goal;
pub mod heading;
pub mod in_search;
mod in_table;
pub mod kept;
pub mod keys;
mod lacking;
mod leads;
mod like_for_like;
mod made_of;
mod mark;
mod moved;
pub mod named;
pub mod names;
pub mod namesakes;
mod near;
mod noted;
mod objected;
mod on_boundaries;
mod other;
mod place;
pub mod published;
mod ranks;
mod remark;
pub mod revised;
mod run;
mod several;
mod standing;
mod step;
mod strengths;
mod surveyed;
mod targets;
pub mod totalled;
mod why;
mod widest;
pub mod written;

/// The kinds of findings, each a type of its name.
macro_rules! findings {
    ($($(#[$doc:meta])* $kind:ident,)*) => {
        /// Something that the record carries and that may be said.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Finding {
            $($(#[$doc])* $kind($kind),)*
        }

        impl Finding {
            fn inner(&self) -> &dyn Says {
                match self {
                    $(Self::$kind(one) => one,)*
                }
            }
        }

        $(impl From<$kind> for Finding {
            fn from(one: $kind) -> Self {
                Self::$kind(one)
            }
        })*
    };
}

findings! {
    /// How a unit did in an index in a year.
    Standing,
    /// Why a change is not told.
    Why,
    /// The newest score of a unit and how it moved.
    Moved,
    /// The newest rank of a unit among its ranks over the years.
    Ranks,
    /// The best or the worst rank of a unit over the years.
    Best,
    /// Years in which a score rose or fell one after another.
    Run,
    /// In which of several indices a unit stands best and worst.
    Extremes,
    /// From the lowest rank of the record to the newest, in several indices.
    FromWorst,
    /// Who is in front.
    Leads,
    /// How far a unit is from the mean.
    AgainstMean,
    /// In which component units are farthest apart.
    Widest,
    /// Components in which a unit is above and below its field.
    Strengths,
    /// What a chart draws.
    Drawn,
    /// What a page shows.
    About,
    /// What a table holds.
    InTable,
    /// Units that a table lacks.
    Lacking,
    /// Who has the highest or the lowest total.
    Ends,
    /// How far a unit is behind those above it.
    Behind,
    /// How many targets are met.
    Targets,
    /// How the whole field moved.
    FieldMoved,
    /// How many lie within a stated distance.
    Near,
    /// Where a unit stands among those that resemble it.
    AmongPeers,
    /// Where a result would lie on boundaries that came later.
    OnBoundaries,
    /// Why a target in places is not decided.
    Across,
    /// The mean of the parts of a merged unit by population.
    ByPopulation,
    /// By how much a total changed, ahead of its parts.
    MadeOf,
    /// What breaks and gaps of a line mean.
    Noted,
    /// How many objections there were, or how long an answer took.
    Objected,
    /// What a source states of a programme.
    Claimed,
    /// Another value that was published for a result.
    Other,
    /// Of which groups a table has results.
    Announced,
    /// How much a table lists of one group, where it is not the same of all.
    Covers,
    /// When an index was made public.
    Published,
    /// How many were asked in a survey, and by how much its scores may be off.
    Surveyed,
    /// How the total of a framework comes about.
    Totalled,
    /// The accessible name of a mark of a drawing.
    Mark,
    /// How far a target was passed or missed.
    Margin,
    /// A target with what was reached.
    Reached,
    /// One change of a result.
    Step,
    /// What all changes of a card are against.
    Against,
    /// Among whom the changes of rank of a column were worked out.
    LikeForLike,
    /// How what was corrected is called.
    NamedFact,
    /// What stood there, what holds, and why.
    Corrected,
    /// What is found by searching.
    InSearch,
    /// A figure that stays although it is wrong.
    Kept,
    /// What stands beside a figure.
    Remark,
    /// That a figure was corrected.
    Revised,
    /// How many corrected figures a sentence rests on.
    RevisedMany,
    /// What a page, a part of it or a table is headed by.
    Heading,
    /// What a page is for.
    Fixed,
    /// Another finding, with the unit that it is about ahead of it.
    Titled,
    /// Findings one after another.
    Several,
}

/// What every finding can do.
trait Says {
    /// What kind it is: a word for lists and for programs.
    fn kind(&self) -> &'static str;

    /// The addresses of the figures that it rests on.
    fn figures(&self, record: &Record) -> Vec<String>;

    /// The fields of whose scores any may have made it: what is counted, averaged or ordered over all of them.
    fn over(&self) -> Vec<InField> {
        Vec::new()
    }

    /// The years that it names or speaks of.
    fn years(&self) -> Vec<Year>;

    /// It in words.
    fn say(&self, record: &Record, lang: Lang) -> String;
}

impl Finding {
    /// What kind it is: a word for lists and for programs.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.inner().kind()
    }

    /// The addresses of the figures that it rests on, each once.
    #[must_use]
    pub fn figures(&self, record: &Record) -> Vec<String> {
        let mut all = self.inner().figures(record);
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|one| seen.insert(one.clone()));
        all
    }

    /// The fields of whose scores any may have made it.
    #[must_use]
    pub fn over(&self) -> Vec<InField> {
        self.inner().over()
    }

    /// The years that it speaks of, oldest first.
    #[must_use]
    pub fn years(&self) -> Vec<Year> {
        let mut years = self.inner().years();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// It in words.
    #[must_use]
    pub fn say(&self, record: &Record, lang: Lang) -> String {
        self.inner().say(record, lang)
    }
}
