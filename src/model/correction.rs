//! A dated, reasoned, public change of a published figure.

use super::{Date, DocumentId, Text};
use crate::diagnostic::Origin;

/// A correction of one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The figure's address: `par/2018/lai-chau/score`.
    pub figure: String,
    /// The value as it was published.
    pub old: String,
    /// The value that holds.
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
