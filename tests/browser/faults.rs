//! What a scenario found wrong: all of it is shown at once, as authors are shown all that is wrong with their text.

use std::fmt::Display;

/// As many are printed; the rest is counted.
const SHOWN: usize = 40;

/// Gathers what is wrong while a scenario goes on.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<String>);

impl Faults {
    /// Something is wrong on a page.
    pub(crate) fn add(&mut self, page: impl Display, what: impl Display) {
        self.0.push(format!("{page}: {what}"));
    }

    /// Each of `all` is wrong on a page.
    pub(crate) fn extend(&mut self, page: impl Display, all: impl IntoIterator<Item = String>) {
        for what in all {
            self.add(&page, what);
        }
    }

    /// Fails, unless nothing is wrong.
    #[track_caller]
    pub(crate) fn settle(self) {
        let all = self.0.len();
        let shown = self.0.into_iter().take(SHOWN).collect::<Vec<_>>();
        assert!(all == 0, "{all} wrong:\n{}", shown.join("\n"));
    }
}
