//! A dated, reasoned, public change of a published figure.

use super::{Date, DocumentId, Text};
use diagnostic::Origin;

/// Why a published figure changes: the two are different words, and readers are told which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It was wrong (đính chính).
    Mistake,
    /// It was right by what was known or in force, and is measured anew as planned or by a new method (điều chỉnh).
    Revision,
}

/// A correction of one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Whether a mistake is mended or a figure is revised.
    pub kind: Kind,
    /// The figure's address: `par/2018/lai-chau/score`; of a text `text/` and its path below `content/`.
    pub figure: String,
    /// The value as it was published; `none` where there was none.
    pub old: String,
    /// The value that holds; `none` where there is none any more.
    pub new: String,
    /// Why.
    pub reason: Text,
    /// When it was made public.
    pub date: Date,
    /// The document that orders it.
    pub document: Option<DocumentId>,
    /// Where the author wrote it.
    pub origin: Origin,
}
