//! Why a change is not told, or what it does not tell.

use super::at::At;
use super::changes::told;
use super::{Entry, Says};
use derive::{Change, NoChange};
use lang::Phrase;
use model::{FrameworkId, Lang, LangId, Record, Year};

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
            NoChange::First => fixed(lang::phrase!("why-there-is-no-earlier-result")),
            NoChange::Absent => fixed(lang::phrase!("why-there-is-no-result-in")),
            NoChange::Framework(year) => {
                let framework = self.at.index(record).framework(self.framework);
                let name = framework.name.get(lang);
                let mut text = match lang.id() {
                    LangId::Vi => lang::text!(
                        "Không so sánh với năm {year} vì bộ chỉ số đã thay đổi (nay là “{name}”)."
                    ),
                    LangId::En => lang::text!(
                        "Not compared with {year}: the framework has changed (it is “{name}” since)."
                    ),
                };
                if let Some(note) = &framework.break_note {
                    text.push(' ');
                    text.push_str(note.get(lang));
                }
                text
            }
            NoChange::Maximum(year) => match lang.id() {
                LangId::Vi => lang::text!(
                    "Không so sánh với năm {year} vì điểm tối đa của đơn vị hai năm khác nhau."
                ),
                LangId::En => lang::text!(
                    "Not compared with {year}: the unit's maximum differs between the two years."
                ),
            },
            NoChange::Unit => fixed(lang::phrase!("why-not-compared-with-earlier-years")),
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
        match (self.reason, lang.id()) {
            (Reason::Nothing(reason), _) => self.nothing(reason, record, lang),
            (Reason::ScoreFramework(year), LangId::Vi) => {
                lang::text!("Không so sánh điểm với năm {year} vì bộ chỉ số đã thay đổi.")
            }
            (Reason::ScoreFramework(year), LangId::En) => {
                lang::text!("Scores are not compared with {year}: the framework has changed.")
            }
            (Reason::ScoreMaximum(year), LangId::Vi) => {
                lang::text!(
                    "Không so sánh điểm với năm {year} vì điểm tối đa của đơn vị đã thay đổi."
                )
            }
            (Reason::ScoreMaximum(year), LangId::En) => {
                lang::text!("Scores are not compared with {year}: the unit's maximum has changed.")
            }
            (Reason::Fields(year, before, now), LangId::Vi) => lang::text!(
                "Không so sánh hạng với năm {year} vì số đơn vị được xếp hạng thay đổi ({before} rồi {now}) và không rõ là những đơn vị nào."
            ),
            (Reason::Fields(year, before, now), LangId::En) => lang::text!(
                "Ranks are not compared with {year}: the number of units ranked changed ({before}, then {now}), and which they are is not known."
            ),
        }
    }
}
