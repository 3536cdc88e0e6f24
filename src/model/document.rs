//! Directives, notices, reports, plans and articles that the results belong to.

use super::{ComponentId, Date, FrameworkId, IndexId, Narrative, SourceId, Text, UnitId};
use diagnostic::Origin;

/// A document's place in `Record::documents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u16);

/// A document with what it says about itself. Everything but title, type and text may be unknown, and is then
/// shown as not stated, never left out in silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The address: the file's name without its ending.
    pub slug: String,
    /// What it is about.
    pub title: Text,
    /// What it is: Chỉ thị, Thông báo, Báo cáo …
    pub form: Text,
    /// Number and symbol as printed: `13/CT-UBND`.
    pub number: Option<String>,
    /// Place of issue.
    pub place: Option<Text>,
    /// Date of issue.
    pub date: Option<Date>,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// Who signed it.
    pub signatory: Option<Signatory>,
    /// To whom it went.
    pub recipients: Vec<Text>,
    /// What it decides, point by point.
    pub decides: Vec<Text>,
    /// Which unit answers for what.
    pub assigns: Vec<Assignment>,
    /// The source it was read from.
    pub source: Option<SourceId>,
    /// A public remark, as on figures that contradict each other.
    pub note: Option<Text>,
    /// The text, ours, with the document's figures.
    pub text: Narrative,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// Who signed, and in what capacity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The full name.
    pub name: String,
    /// "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH".
    pub capacity: Option<Text>,
}

/// The part a unit plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Chủ trì.
    Lead,
    /// Phối hợp.
    Support,
}

/// A task given to a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The unit.
    pub unit: UnitId,
    /// The part it plays.
    pub role: Role,
    /// The index it is about.
    pub index: Option<IndexId>,
    /// The component, in a framework of that index.
    pub component: Option<(FrameworkId, ComponentId)>,
    /// What it has to do.
    pub task: Text,
    /// Where the author wrote it.
    pub origin: Origin,
}
