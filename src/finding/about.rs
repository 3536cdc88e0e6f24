//! What a page shows, in a sentence that names its subject.

use super::Says;
use super::names;
use model::{DocumentId, IndexId, Lang, Record, UnitId, Year};

/// A page's subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The home unit beside others.
    Compare(UnitId),
    /// A unit of which there is no result.
    Unit(UnitId),
    /// The results of a year, with the indices that they are of.
    Edition(Year, Vec<IndexId>),
    /// A document of which nothing else is said.
    Document(DocumentId),
    /// How an index is measured.
    Methodology(IndexId),
    /// Scores and whatever else is known of one index in some years.
    Index(IndexId, Vec<Year>, Known),
    /// The same of all indices of a year.
    Year(Year, Vec<IndexId>, Known),
}

/// What is known beside scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// Scores of totals.
    pub scores: bool,
    /// Ranks.
    pub ranks: bool,
    /// Scores of components.
    pub parts: bool,
}

impl Known {
    /// "điểm, thứ hạng và điểm thành phần".
    fn say(self, lang: Lang) -> String {
        let all = [
            (self.scores, lang::phrase!("about-scores")),
            (self.ranks, lang::phrase!("about-ranks")),
            (self.parts, lang::phrase!("about-parts")),
        ];
        let known = all.into_iter().filter(|(known, _)| *known);
        let known: Vec<&str> = known.map(|(_, word)| word.get(lang)).collect();
        if known.is_empty() {
            return lang::phrase!("about-results").get(lang).to_owned();
        }
        names::joined(&known, lang)
    }
}

impl Says for About {
    fn kind(&self) -> &'static str {
        "about"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Edition(year, _) | Self::Year(year, ..) => vec![*year],
            Self::Index(_, years, _) => years.clone(),
            Self::Compare(_) | Self::Unit(_) | Self::Document(_) | Self::Methodology(_) => {
                Vec::new()
            }
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let shorts = |all: &[IndexId]| {
            let names = all.iter().map(|id| record.index(*id).short.get(lang));
            names.collect::<Vec<_>>().join(", ")
        };
        match self {
            Self::Compare(unit) => {
                let home = record.unit(*unit).name.get(lang);
                lang::say!(lang, "about-compare", home)
            }
            Self::Unit(unit) => {
                let unit = record.unit(*unit);
                let kind = record.kind(unit.kind).name.get(lang);
                lang::say!(lang, "about-unit", name = unit.name.get(lang), kind)
            }
            Self::Edition(year, all) => {
                lang::say!(lang, "about-edition", year, indices = shorts(all))
            }
            Self::Document(id) => {
                let document = record.document(*id);
                let title = document.title.get(lang);
                lang::text!("{}: {title}", names::document(document, lang))
            }
            Self::Methodology(index) => {
                let index = record.index(*index).name.get(lang);
                lang::say!(lang, "about-methodology", index)
            }
            Self::Index(index, years, known) => of_index(record, *index, years, *known, lang),
            Self::Year(year, all, known) => {
                let (indices, known) = (shorts(all), known.say(lang));
                lang::say!(lang, "about-year", year, indices, known)
            }
        }
    }
}

fn of_index(record: &Record, index: IndexId, years: &[Year], known: Known, lang: Lang) -> String {
    let index = record.index(index);
    let (name, publisher) = (index.name.get(lang), index.publisher.get(lang));
    let index = match years {
        [] => name.to_owned(),
        [one] => lang::text!("{name}, {one}"),
        [first, .., last] => lang::text!("{name}, {first}–{last}"),
    };
    let known = known.say(lang);
    lang::say!(lang, "about-index", index, known, publisher)
}
