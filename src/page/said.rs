//! A sentence of a page with the finding that it says. Whatever the program puts in words reaches a page as one of these.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use super::cards::Card;
use super::figure::Figure;
use super::{Body, Page, Plan};
use crate::finding::Finding;
use crate::model::{Lang, Record};

/// Words with what they say. A template gets the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    text: String,
    finding: Option<Box<Finding>>,
}

impl Sentence {
    /// A finding in a language.
    #[must_use]
    pub fn of(finding: impl Into<Finding>, record: &Record, lang: Lang) -> Self {
        let finding = finding.into();
        Self {
            text: finding.say(record, lang),
            finding: Some(Box::new(finding)),
        }
    }

    /// The author's own words.
    #[must_use]
    pub fn given(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            finding: None,
        }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it says; nothing where the words are the author's.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        self.finding.as_deref()
    }
}

impl From<Sentence> for String {
    fn from(sentence: Sentence) -> Self {
        sentence.text
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl JsonSchema for Sentence {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Sentence".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

impl Plan<'_> {
    /// A finding in the language of a page.
    pub(super) fn say(&self, page: &Page, finding: impl Into<Finding>) -> Sentence {
        Sentence::of(finding, self.record, page.lang)
    }

    /// Every sentence that the program says on a page, in no order that matters.
    #[must_use]
    pub fn said(&self, page: &Page) -> Vec<Sentence> {
        let filled = self.fill_kind(page);
        let mut all = filled.said;
        all.push(filled.description);
        all.extend(filled.body.sentences().into_iter().cloned());
        all.retain(|sentence| sentence.finding.is_some() && !sentence.text.is_empty());
        all
    }
}

impl Body {
    /// The sentences that its values are.
    fn sentences(&self) -> Vec<&Sentence> {
        match self {
            Self::Home(home) => {
                let newest = home.newest.iter().flat_map(|newest| &newest.findings);
                let figure = home.places.iter().flat_map(Figure::sentences);
                let cards = home.cards.iter().flat_map(Card::sentences);
                newest.chain(figure).chain(cards).collect()
            }
            Self::Edition(edition) => {
                let cards = edition.cards.iter().flat_map(Card::sentences);
                let tables = edition.tables.iter().map(|table| &table.about);
                cards.chain(tables).collect()
            }
            Self::Ranking(ranking) => {
                let own = ranking.finding.iter().chain(&ranking.why);
                let fields = ranking.fields.iter();
                let figures = fields.flat_map(|one| [&one.bars, &one.strip, &one.heat]);
                let figures = figures.flatten().flat_map(Figure::sentences);
                own.chain(&ranking.basis).chain(figures).collect()
            }
            Self::UnitInEdition(unit) => {
                let figure = unit.places.iter().flat_map(Figure::sentences);
                let cards = unit.cards.iter().flat_map(|card| {
                    let own = std::iter::once(&card.finding).chain(&card.why);
                    own.chain(card.chart.iter().flat_map(Figure::sentences))
                });
                figure.chain(cards).collect()
            }
            Self::Index(index) => {
                let figures = index.trend.iter().chain(&index.bump);
                let figures = figures.flat_map(Figure::sentences);
                index.finding.iter().chain(figures).collect()
            }
            Self::Unit(unit) => {
                let figure = unit.places.iter().flat_map(Figure::sentences);
                let cards = unit.cards.iter().flat_map(|card| {
                    let own = std::iter::once(&card.finding).chain(&card.remarks);
                    let figures = card.scores.iter().chain(&card.ranks);
                    own.chain(figures.flat_map(Figure::sentences))
                });
                figure.chain(cards).collect()
            }
            Self::Indices(indices) => indices
                .indices
                .iter()
                .filter_map(|one| one.newest.as_ref())
                .collect(),
            Self::Compare(compare) => {
                let all = compare.indices.iter().chain(&compare.past);
                all.map(|one| &one.finding).collect()
            }
            Self::Programme(programme) => vec![&programme.finding, &programme.about],
            Self::Article(_)
            | Self::Archive(_)
            | Self::Calendar(_)
            | Self::Corrections(_)
            | Self::Document(_)
            | Self::Documents(_)
            | Self::Glossary(_)
            | Self::Programmes(_)
            | Self::Units(_)
            | Self::Plain {}
            | Self::Downloads(_)
            | Self::Methodology(_)
            | Self::Methods(_)
            | Self::Search(_) => Vec::new(),
        }
    }
}

impl Figure {
    fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        [&self.title, &self.about].into_iter().chain(&self.names)
    }
}

impl Card {
    fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.why.iter().chain(&self.names)
    }
}
