//! What somebody says is wrong with a published figure, and what the office answered.
//!
//! Who said so is not here: what the office keeps for itself is let go of where the file is read, and no later stage can
//! show what it does not hold.

use super::{Date, Text, Year};
use diagnostic::Origin;

/// What became of an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The figure was wrong, as was said.
    Upheld,
    /// The figure was wrong, and not as was said.
    Partly,
    /// The figure is right.
    Rejected,
    /// Whoever objected took it back.
    Withdrawn,
}

impl Outcome {
    /// All of them, with the words of the file.
    pub const ALL: [(&'static str, Self); 4] = [
        ("upheld", Self::Upheld),
        ("partly", Self::Partly),
        ("rejected", Self::Rejected),
        ("withdrawn", Self::Withdrawn),
    ];

    /// The word of the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        let own = all.find(|(_, one)| *one == self);
        own.map_or("", |(code, _)| code)
    }

    /// Whether the figure was wrong, so that it had to be corrected.
    #[must_use]
    pub fn is_wrong(self) -> bool {
        matches!(self, Self::Upheld | Self::Partly)
    }
}

/// How far an objection has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is not answered.
    Awaited {
        /// How many days are left to answer, counted from the day of the build; below zero they are over. Nothing where
        /// everything is read, whatever its day.
        left: Option<i32>,
    },
    /// It is answered.
    Given {
        /// On which day.
        day: Date,
        /// What became of it.
        outcome: Outcome,
        /// What was answered.
        text: Option<Text>,
    },
}

/// An objection to one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// The code, for ever the same: its place on the page.
    pub code: String,
    /// The figure's address: `par/2018/lai-chau/score`.
    pub figure: String,
    /// What is said to be wrong, without who says so.
    pub said: Text,
    /// The day it came in.
    pub received: Date,
    /// What became of it.
    pub answer: Answer,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Objection {
    /// The edition whose figure is meant, by its address.
    #[must_use]
    pub fn year(&self) -> Option<Year> {
        year_of(&self.figure)
    }

    /// The day on which something of it was told last.
    #[must_use]
    pub fn told(&self) -> Date {
        match &self.answer {
            Answer::Awaited { .. } => self.received,
            Answer::Given { day, .. } => *day,
        }
    }

    /// How many days an answer may take.
    #[must_use]
    pub fn term(&self) -> i32 {
        term(self.received)
    }

    /// How many days the answer took; nothing where there is none.
    #[must_use]
    pub fn took(&self) -> Option<i32> {
        match &self.answer {
            Answer::Awaited { .. } => None,
            Answer::Given { day, .. } => self.received.days_until(*day),
        }
    }
}

/// The edition of the figure at an address, which is its second step.
#[must_use]
pub fn year_of(figure: &str) -> Option<Year> {
    figure.split('/').nth(1)?.parse().ok()
}

/// How many days an answer to what came in on a day may take: ten by the amended Law on Access to Information (Article 22),
/// fifteen before it was in force. They are days of the calendar in Vietnam, and the day of receipt is not one of them:
/// whether the law means working days is not known here, and days of the calendar end first.
#[must_use]
pub fn term(received: Date) -> i32 {
    let in_force = (2026, 9, 1);
    if received.first_day() < in_force {
        15
    } else {
        10
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, term};

    #[test]
    fn ten_days_hold_since_the_law_does() {
        let of = |day| term(Date::parse(day).expect(day));
        assert_eq!(of("2026-08-31"), 15);
        assert_eq!(of("2026-09-01"), 10);
    }
}
