//! An exception: a place where a rule's finding is true, is known, and stays as it was printed.

use super::{Date, Text};
use crate::diagnostic::{Origin, Severity};

/// A finding that stays, said in public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The rule whose findings are meant, by its name.
    pub rule: String,
    /// Where they lie.
    pub place: Origin,
    /// The words or the value that stand there; empty for a file as a whole.
    pub printed: String,
    /// Why it stays.
    pub reason: Text,
    /// What is right, for whoever reads the figure.
    pub right: Option<Text>,
    /// When this was decided.
    pub date: Date,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// How much the findings of a rule weigh on this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The rule, by its name.
    pub rule: String,
    /// What its findings weigh.
    pub severity: Severity,
    /// Where the author wrote it.
    pub origin: Origin,
}
