//! Scores exactly as published, and the ways in which a score can be missing.

use rust_decimal::Decimal;

/// A published decimal, with the digits it was published with: 1.50 stays 1.50.
pub type Score = Decimal;

/// A value of the record: a score, or the reason why there is none. Never 0 for a missing one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A score as published.
    Score(Score),
    /// No score, and why.
    Absent(Absence),
}

impl Value {
    /// The score, where there is one.
    #[must_use]
    pub fn score(self) -> Option<Score> {
        match self {
            Self::Score(score) => Some(score),
            Self::Absent(_) => None,
        }
    }
}

/// Why a value is missing. The four are different facts, and none of them is zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    /// There is or may be a value, but the publisher has not made it public.
    NotPublished,
    /// The unit was not measured in that year.
    NotAssessed,
    /// The unit or the component did not exist.
    DidNotExist,
    /// There is a value, but it does not compare with the others of its column.
    NotComparable,
}

impl Absence {
    /// The code in content and data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotPublished => "not-published",
            Self::NotAssessed => "not-assessed",
            Self::DidNotExist => "did-not-exist",
            Self::NotComparable => "not-comparable",
        }
    }

    /// All of them, in the order in which they are explained.
    pub const ALL: [Self; 4] = [
        Self::NotPublished,
        Self::NotAssessed,
        Self::DidNotExist,
        Self::NotComparable,
    ];
}
