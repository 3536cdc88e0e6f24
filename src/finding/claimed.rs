//! What a source states of a programme beside what the figures say.

use super::Says;
use model::{Lang, Programme, Record, Year};

/// "Nguồn nêu: đạt 7/9 mục tiêu."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    met: u32,
    of: u32,
}

impl Claimed {
    /// Of a programme; nothing where nothing was claimed.
    #[must_use]
    pub fn of(programme: &Programme) -> Option<Self> {
        let claim = programme.claim.as_ref()?;
        Some(Self {
            met: claim.met,
            of: claim.of,
        })
    }
}

impl Says for Claimed {
    fn kind(&self) -> &'static str {
        "claimed"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        lang::say!(lang, "claimed", met = self.met, of = self.of)
    }
}
