//! Why a change is not told, or what it does not tell.

use super::at::At;
use super::changes::told;
use super::{Entry, Says};
use derive::{Change, NoChange};
use lang::Phrase;
use model::{FrameworkId, Lang, Record, Year};

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    at: At,
    framework: FrameworkId,
    reason: Reason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// Nothing is told of how the result moved.
    Nothing(NoChange),
    /// The source says how the rank moved; the scores do not compare.
    ScoreFramework(Year),
    /// The same, for the maximum of the unit.
    ScoreMaximum(Year),
    /// The number of units ranked changed: before, now.
    Fields(Year, u32, u32),
}

impl Why {
    /// Of a result; nothing where everything is told.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let told = told(entry);
        let reason = match entry.standing.change {
            Change::None(_) if told.score.is_some() => None,
            Change::None(NoChange::Framework(year)) if !told.is_empty() => {
                Some(Reason::ScoreFramework(year))
            }
            Change::None(NoChange::Maximum(year)) if !told.is_empty() => {
                Some(Reason::ScoreMaximum(year))
            }
            Change::None(_) if !told.is_empty() => None,
            Change::None(reason) => Some(Reason::Nothing(reason)),
            Change::Since {
                year,
                rank: None,
                fields: Some((before, now)),
                ..
            } if told.rank.is_none() => Some(Reason::Fields(year, before, now)),
            Change::Since { .. } => None,
        }?;
        Some(Self {
            at: At::of(entry),
            framework: entry.table.framework,
            reason,
        })
    }

    fn nothing(&self, reason: NoChange, record: &Record, lang: Lang) -> String {
        let fixed = |words: Phrase| words.get(lang).to_owned();
        match reason {
            NoChange::First => fixed(lang::phrase!("why-first")),
            NoChange::Absent => fixed(lang::phrase!("why-absent")),
            NoChange::Framework(year) => {
                let framework = self.at.index(record).framework(self.framework);
                let name = framework.name.get(lang);
                let mut text = lang::say!(lang, "why-framework", year, name);
                if let Some(note) = &framework.break_note {
                    text.push(' ');
                    text.push_str(note.get(lang));
                }
                text
            }
            NoChange::Maximum(year) => lang::say!(lang, "why-maximum", year),
            NoChange::Unit => fixed(lang::phrase!("why-other-unit")),
        }
    }
}

impl Says for Why {
    fn kind(&self) -> &'static str {
        "why-no-change"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        match self.reason {
            Reason::Fields(year, ..) => vec![
                self.at.in_year(year).figure(record, "of"),
                self.at.figure(record, "of"),
            ],
            _ => Vec::new(),
        }
    }

    fn years(&self) -> Vec<Year> {
        let before = match self.reason {
            Reason::Nothing(NoChange::Framework(year) | NoChange::Maximum(year))
            | Reason::ScoreFramework(year)
            | Reason::ScoreMaximum(year)
            | Reason::Fields(year, ..) => Some(year),
            Reason::Nothing(_) => None,
        };
        before.into_iter().chain([self.at.year]).collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        match self.reason {
            Reason::Nothing(reason) => self.nothing(reason, record, lang),
            Reason::ScoreFramework(year) => lang::say!(lang, "why-score-framework", year),
            Reason::ScoreMaximum(year) => lang::say!(lang, "why-score-maximum", year),
            Reason::Fields(year, before, now) => {
                lang::say!(lang, "why-fields", year, before, now)
            }
        }
    }
}
