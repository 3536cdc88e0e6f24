//! Where a value comes from.

use super::{Date, DocumentId, Text};
use diagnostic::Origin;

/// A source's place in `Record::sources`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

/// A publication that states values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The code in content and data files.
    pub code: String,
    /// What it is.
    pub title: Text,
    /// Who published it.
    pub publisher: Option<Text>,
    /// Its address on the web.
    pub url: Option<String>,
    /// When it was published.
    pub date: Option<Date>,
    /// The document of this site that it is.
    pub document: Option<DocumentId>,
    /// The file from which values were taken.
    pub file: Option<SourceFile>,
    /// Under what terms it may be used.
    pub licence: Option<Text>,
    /// How far it can be trusted.
    pub note: Option<Text>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// A file of a publisher, as it was when values were taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name.
    pub name: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: Option<String>,
}
