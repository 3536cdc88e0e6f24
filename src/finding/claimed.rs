//! What a source states of a programme beside what the figures say.

use super::Says;
use model::{Lang, LangId, Programme, Record, Year};

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
        match (self.of, lang.id()) {
            (of, LangId::Vi) => lang::text!("Nguồn nêu: đạt {}/{of} mục tiêu.", self.met),
            (1, LangId::En) => lang::text!("The source states: {} of 1 target met.", self.met),
            (of, LangId::En) => lang::text!("The source states: {} of {of} targets met.", self.met),
        }
    }
}
