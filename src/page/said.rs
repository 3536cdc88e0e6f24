//! A sentence of a page with the finding that it says. Whatever the program puts in words reaches a page as one of these.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use super::cards::Card;
use super::compare::Compare;
use super::corrected::Mark;
use super::edition::Edition;
use super::entry::Entry;
use super::figure::Figure;
use super::home::Home;
use super::html::Html;
use super::index::Index;
use super::methodology::Methodology;
use super::ranking::Ranking;
use super::unit_in_edition::UnitInEdition;
use super::{Body, Kind, Page, Plan};
use finding::{AmongPeers, FieldMoved, Finding, Near, OnBoundaries, RevisedMany};
use model::{Lang, Record};

/// Words with what they say, and the marks of those of its figures that were corrected. A template gets all as markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    text: String,
    finding: Option<Box<Finding>>,
    marks: Option<Box<Marks>>,
}

/// More marks than this behind one sentence are one, which counts them.
const MOST_MARKS: usize = 3;

/// The marks of corrected figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Marks {
    html: Html,
    /// What they say, where no markup can stand.
    words: Vec<Sentence>,
}

impl Sentence {
    /// A finding in a language.
    #[must_use]
    pub fn of(finding: impl Into<Finding>, record: &Record, lang: Lang) -> Self {
        let finding = finding.into();
        Self {
            text: finding.say(record, lang),
            finding: Some(Box::new(finding)),
            marks: None,
        }
    }

    /// The author's own words.
    #[must_use]
    pub fn given(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            finding: None,
            marks: None,
        }
    }

    /// The words of the finding alone.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The words for where no markup can stand: names of drawings, descriptions, pictures.
    #[must_use]
    pub fn plain(&self) -> String {
        match &self.marks {
            Some(marks) => {
                let words: Vec<&str> = marks.words.iter().map(Self::as_str).collect();
                lang::text!("{} ({})", self.text, words.join("; "))
            }
            None => self.text.clone(),
        }
    }

    /// The words as markup, with the marks of corrected figures behind them.
    #[must_use]
    pub fn html(&self) -> Html {
        let marks = self.marks.as_ref().map_or("", |marks| &marks.html.0);
        let mut html = Html::with_room(self.text.len() + marks.len());
        html.text(&self.text).raw(marks);
        html
    }

    /// What it says; nothing where the words are the author's, or of a plan that lists no findings.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        self.finding.as_deref()
    }
}

impl From<Sentence> for String {
    fn from(sentence: Sentence) -> Self {
        match sentence.marks {
            Some(_) => sentence.plain(),
            None => sentence.text,
        }
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.marks.is_none() && template::is_plain(&self.text) {
            return serializer.serialize_str(&self.text);
        }
        self.html().serialize(serializer)
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
        Html::json_schema(generator)
    }
}

impl<'a> Plan<'a> {
    /// So that every sentence keeps what it says, for those who list them. Pages need the words alone.
    #[must_use]
    pub fn listing_findings(mut self) -> Listing<'a> {
        self.heard = Some(Arc::default());
        for then in &mut self.then {
            then.heard.clone_from(&self.heard);
        }
        Listing(self)
    }

    /// A finding in the language of a page.
    pub(super) fn say(&self, page: &Page, finding: impl Into<Finding>) -> Sentence {
        let finding = finding.into();
        Sentence {
            text: finding.say(self.record, page.lang),
            marks: self.marks_of(page, &finding),
            finding: self.heard.is_some().then(|| Box::new(finding)),
        }
    }

    /// The marks of a sentence that rests on corrected figures, for behind its words.
    fn marks_of(&self, page: &Page, finding: &Finding) -> Option<Box<Marks>> {
        if self.marks().is_empty() || !self.marks().may_reach(&finding.years()) {
            return None;
        }
        let mut marks = Marks::default();
        let (all, n) = self.corrected_in(finding, MOST_MARKS);
        let mut write = |mark: &Mark, said: Finding| {
            let words = Sentence::of(said, self.record, page.lang);
            self.on(page).write_mark(&mut marks.html, mark, &words.text);
            marks.words.push(words);
        };
        match all[..] {
            [first, ..] if n > MOST_MARKS => write(first, RevisedMany(n).into()),
            _ => all
                .into_iter()
                .for_each(|mark| write(mark, mark.said.clone().named().into())),
        }
        (!marks.words.is_empty()).then(|| Box::new(marks))
    }

    /// What happened to the field of a result meanwhile, and how many others are close by.
    pub(super) fn field_beside(&self, page: &Page, entry: &Entry) -> Vec<Sentence> {
        let moved = FieldMoved::beside(entry).map(Finding::from);
        let near = Near::of(entry);
        let peers = AmongPeers::of(self.record, entry).into_iter();
        let all = moved
            .into_iter()
            .chain(near.map(Finding::from))
            .chain(peers.map(Finding::from))
            .chain(OnBoundaries::of(entry).map(Finding::from));
        all.map(|one| self.say(page, one)).collect()
    }
}

/// Pages whose sentences keep what they say: the one kind of plan that can be asked for its findings.
pub struct Listing<'a>(Plan<'a>);

impl<'a> std::ops::Deref for Listing<'a> {
    type Target = Plan<'a>;

    fn deref(&self) -> &Plan<'a> {
        &self.0
    }
}

impl Listing<'_> {
    /// Every sentence that the program says on a page, in no order that matters.
    #[must_use]
    pub fn said(&self, page: &Page) -> Vec<Sentence> {
        // On a page of a year units are called as they were then.
        let plan = self.of(page);
        // Pages that name this one have filled it as well.
        drop(plan.all_heard(page));
        let filled = plan.fill_kind(page);
        // What stands in front of every page of its kind is filled apart from it.
        drop(super::corrections::told(plan, page));
        let mut all = plan.all_heard(page);
        all.extend(super::described::about(plan, page));
        all.extend(super::described::name(plan, page));
        all.extend(super::waivers::said(plan, page));
        if page.kind == Kind::Search {
            all.extend(super::search::said(plan, page.lang));
        }
        all.extend([filled.title, filled.description]);
        all.extend(filled.body.sentences().into_iter().cloned());
        all.retain(|sentence| sentence.finding.is_some() && !sentence.text.is_empty());
        let marks = all.iter().flat_map(|sentence| &sentence.marks);
        let marks: Vec<_> = marks.flat_map(|marks| marks.words.clone()).collect();
        all.extend(marks);
        all
    }

    /// What is said in place of a page's picture to those who do not see it, beside the page's title.
    #[must_use]
    pub fn said_of_card(&self, page: &Page) -> Option<Sentence> {
        super::card::said(self.of(page), page)
    }
}

impl Body {
    /// The sentences that its values are.
    fn sentences(&self) -> Vec<&Sentence> {
        match self {
            Self::Home(home) => of_home(home),
            Self::Edition(edition) => of_edition(edition),
            Self::Embed(embed) => embed.sentences(),
            Self::Ranking(ranking) => of_ranking(ranking),
            Self::UnitInEdition(unit) => of_year(unit),
            Self::Index(index) => of_index(index),
            Self::Unit(unit) => unit.sentences(),
            Self::Indices(indices) => {
                let indices = indices.indices.iter();
                indices
                    .flat_map(|one| [Some(&one.short), Some(&one.name), one.newest.as_ref()])
                    .flatten()
                    .collect()
            }
            Self::Compare(compare) => of_compare(compare),
            Self::Programme(programme) => vec![&programme.finding, &programme.about],
            Self::Programmes(programmes) => {
                let programmes = programmes.programmes.iter();
                programmes.flat_map(|one| &one.said).collect()
            }
            Self::Methodology(methodology) => of_methodology(methodology),
            Self::Glossary(glossary) => glossary.indices.iter().map(|one| &one.short).collect(),
            Self::Downloads(data) => data.editions.iter().map(|one| &one.heading).collect(),
            Self::Article(_)
            | Self::Archive(_)
            | Self::Calendar(_)
            | Self::Communes(_)
            | Self::Corrections(_)
            | Self::Document(_)
            | Self::Documents(_)
            | Self::Ledger(_)
            | Self::Objections(_)
            | Self::Units(_)
            | Self::Plain {}
            | Self::Methods(_)
            | Self::Search(_) => Vec::new(),
        }
    }
}

fn of_edition(edition: &Edition) -> Vec<&Sentence> {
    let cards = edition.cards.iter().flat_map(Card::sentences);
    let tables = edition.tables.iter().map(|table| &table.about);
    let results = edition.cards.first().map(|_| &edition.results);
    let heads = results.into_iter();
    let heads = heads.chain(edition.tables.first().map(|_| &edition.heading));
    cards.chain(tables).chain(heads).collect()
}

fn of_index(index: &Index) -> Vec<&Sentence> {
    let figures = index.trend.iter().chain(&index.bump);
    let figures = figures.flat_map(Figure::sentences);
    let heads = index.fields.iter().map(|field| &field.heading);
    let heads = heads.chain(index.frameworks.iter().map(|one| &one.name));
    let own = index.finding.iter().chain(&index.by_year);
    own.chain(figures).chain(heads).collect()
}

fn of_compare(compare: &Compare) -> Vec<&Sentence> {
    let heads = [
        (&compare.against_others, !compare.indices.is_empty()),
        (&compare.against_itself, !compare.past.is_empty()),
        (&compare.side_by_side, compare.years.is_some()),
    ];
    let heads = heads.into_iter().filter(|one| one.1).map(|one| one.0);
    let all = compare.indices.iter().chain(&compare.past);
    let all = all.flat_map(|one| [&one.name, &one.finding]);
    let former = compare.former.iter();
    let former = former.flat_map(super::unit::former::Former::sentences);
    all.chain(heads).chain(former).collect()
}

fn of_methodology(methodology: &Methodology) -> Vec<&Sentence> {
    let missing = methodology.missing.iter().map(|(_, meaning)| meaning);
    let frameworks = methodology.frameworks.iter();
    let heads = frameworks.map(|one| &one.name);
    let heads = heads.chain(methodology.bands.iter().map(|one| &one.years));
    let all = methodology.ranks.iter().chain(missing);
    all.chain(heads).collect()
}

fn of_home(home: &Home) -> Vec<&Sentence> {
    let newest = home.newest.iter().flat_map(|newest| &newest.findings);
    let figure = home.places.iter().flat_map(Figure::sentences);
    let cards = home.cards.iter().flat_map(Card::sentences);
    let programmes = home.programmes.iter().flat_map(|one| &one.said);
    let story = home.story.iter().map(|story| &story.title);
    let heads = home.units.iter().map(|one| &one.heading);
    newest
        .chain(figure)
        .chain(cards)
        .chain(programmes)
        .chain(story)
        .chain(heads)
        .chain(home.cards.first().map(|_| &home.results))
        .collect()
}

fn of_ranking(ranking: &Ranking) -> Vec<&Sentence> {
    let own = ranking.finding.iter().chain(&ranking.why);
    let own = own.chain(&ranking.beside).chain(&ranking.basis);
    let fields = ranking.fields.iter();
    let figures = fields.flat_map(|one| [&one.bars, &one.strip, &one.tiles, &one.heat]);
    let figures = figures.flatten().flat_map(Figure::sentences);
    own.chain(figures).collect()
}

fn of_year(unit: &UnitInEdition) -> Vec<&Sentence> {
    let figure = unit.places.iter().flat_map(Figure::sentences);
    let cards = unit.cards.iter().flat_map(|card| {
        let own = [&card.heading, &card.finding].into_iter();
        let own = own.chain(&card.why);
        let own = own.chain(&card.beside);
        own.chain(&card.strengths).chain(&card.key)
    });
    figure.chain(cards).collect()
}

impl Figure {
    pub(super) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let notes = self.notes.iter().map(|note| &note.text);
        let own = [&self.title, &self.about].into_iter();
        own.chain(&self.names).chain(notes)
    }
}

impl Card {
    pub(super) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let own = [&self.index, &self.in_year].into_iter();
        own.chain(&self.why).chain(&self.names)
    }
}
