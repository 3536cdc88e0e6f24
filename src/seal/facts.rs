//! Everything that an edition says, as addresses and values in order of addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::{format_1, format_2, format_3, format_4, format_5, format_6, measured, once_told};
use derive::fact::Step;
use derive::{Analysis, Word};
use diagnostic::Origin;
use files::manifest::sha256;
use model::seal::Format;
use model::{
    Correction, DocumentId, Edition, Lang, Narrative, Record, SourceId, Subject, Text, UnitId,
};

/// One thing that an edition says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<'a> {
    /// Its address: `par/2018/lai-chau/score`.
    pub address: String,
    /// Its value as the record has it, every digit kept.
    pub value: String,
    /// Whether nobody states it and it was worked out.
    pub computed: bool,
    /// Where the author wrote it, or what it was worked out from.
    pub at: At<'a>,
}

/// A place that is put together only when it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At<'a> {
    pub(super) base: &'a Origin,
    pub(super) part: Option<&'a str>,
    pub(super) key: Option<&'static str>,
}

impl<'a> At<'a> {
    pub(super) fn of(base: &'a Origin) -> Self {
        Self {
            base,
            part: None,
            key: None,
        }
    }

    pub(super) fn key(base: &'a Origin, key: &'static str) -> Self {
        Self {
            key: Some(key),
            ..Self::of(base)
        }
    }

    /// The place.
    #[must_use]
    pub fn origin(&self) -> Origin {
        let mut origin = self.base.clone();
        if let Some(part) = self.part {
            origin = origin.key("parts").key(part);
        }
        self.key.map_or(origin.clone(), |key| origin.key(key))
    }
}

/// What an edition says.
#[derive(Debug, Clone, Default)]
pub struct Facts<'a> {
    /// Values, in order of their addresses.
    pub figures: Vec<Fact<'a>>,
    /// Texts, in order of their paths below `content/`.
    pub texts: BTreeMap<String, Told<'a>>,
    /// Whether words of authors are said in other languages as well.
    pub(super) translated: bool,
}

/// A text with its hash.
#[derive(Debug, Clone)]
pub struct Told<'a> {
    /// The SHA-256 of `words`.
    pub hash: String,
    /// Title, summary and prose.
    pub words: String,
    /// Where it is written.
    pub at: &'a Origin,
    /// Whether it may be added later: a translation.
    pub is_translation: bool,
}

impl<'a> Facts<'a> {
    /// Adds what is stated of a subject, which `base` is the address of.
    pub(super) fn add(
        &mut self,
        base: &str,
        step: impl Into<Step>,
        value: impl Into<String>,
        at: At<'a>,
    ) {
        self.figures.push(Fact {
            address: format!("{base}/{}", step.into().name()),
            value: value.into(),
            computed: false,
            at,
        });
    }

    pub(super) fn add_some(
        &mut self,
        base: &str,
        step: impl Into<Step>,
        value: Option<impl ToString>,
        at: At<'a>,
    ) {
        if let Some(value) = value {
            self.add(base, step, value.to_string(), at);
        }
    }

    /// Adds words of an author, in the languages that the format knows of.
    pub(super) fn say(&mut self, base: &str, word: Word, text: &Text, at: At<'a>) {
        self.add(base, word, &*text.vi, at);
        if !self.translated {
            return;
        }
        for (lang, words) in text.others.iter() {
            self.figures.push(Fact {
                address: format!("{base}/{}.{}", word.name(), lang.tag()),
                value: words.clone(),
                computed: false,
                at,
            });
        }
    }

    pub(super) fn say_some(&mut self, base: &str, word: Word, text: Option<&Text>, at: At<'a>) {
        if let Some(text) = text {
            self.say(base, word, text, at);
        }
    }

    /// Adds a value that nobody states.
    pub(super) fn compute(
        &mut self,
        base: &str,
        step: impl Into<Step>,
        value: Option<impl ToString>,
        at: At<'a>,
    ) {
        self.figures.extend(value.map(|value| Fact {
            address: format!("{base}/{}", step.into().name()),
            value: value.to_string(),
            computed: true,
            at,
        }));
    }

    /// Adds another published value of a row, which `base` is the address of.
    pub(super) fn add_also(&mut self, base: &str, place: usize, value: String, at: At<'a>) {
        self.figures.push(Fact {
            address: format!("{base}/also/{place}"),
            value,
            computed: false,
            at,
        });
    }

    /// The value at an address.
    #[must_use]
    pub fn get(&self, address: &str) -> Option<&Fact<'a>> {
        let place = self
            .figures
            .binary_search_by(|fact| fact.address.as_str().cmp(address));
        place.ok().map(|place| &self.figures[place])
    }

    fn text(&mut self, narrative: &'a Narrative) {
        for (lang, prose) in narrative.all() {
            let told = |text: &Option<Text>| {
                let text = text.as_ref().filter(|text| text.has(lang));
                text.map(|text| text.get(lang).to_owned())
            };
            let title = told(&narrative.title).unwrap_or_default();
            let summary = told(&narrative.summary).unwrap_or_default();
            let words = format!("{title}\n{summary}\n{}", prose.markdown);
            let file = &*prose.origin.file;
            let path = file.strip_prefix("content/").unwrap_or(file).to_owned();
            let hash = sha256(words.as_bytes());
            let told = Told {
                hash,
                words,
                at: &prose.origin,
                is_translation: lang != Lang::VI,
            };
            self.texts.insert(path, told);
        }
    }
}

/// What the edition at a place of the record says, by the format of its seal, or by the newest where it has none.
#[must_use]
pub fn facts<'a>(record: &'a Record, analysis: &'a Analysis, place: usize) -> Facts<'a> {
    let seal = record.editions[place].seal.as_deref();
    let format = seal.map_or(Format::NEWEST, |seal| seal.format);
    facts_in(format, record, analysis, place)
}

/// What the edition at a place of the record says in a format.
#[must_use]
pub fn facts_in<'a>(
    format: Format,
    record: &'a Record,
    analysis: &'a Analysis,
    place: usize,
) -> Facts<'a> {
    let edition = &record.editions[place];
    let mut facts = Facts {
        translated: format >= Format::Five,
        ..Facts::default()
    };
    head(&mut facts, record, edition);
    let (mut units, mut sources) = (BTreeSet::new(), BTreeSet::new());
    let mut documents: BTreeSet<DocumentId> = edition.documents.iter().copied().collect();
    for (at, table) in edition.tables.iter().enumerate() {
        let add = match format {
            Format::One => format_1::table,
            Format::Two => format_2::table,
            Format::Three => format_3::table,
            Format::Four => format_4::table,
            Format::Five => format_5::table,
            Format::Six => format_6::table,
        };
        add(&mut facts, record, analysis, (place, at));
        once_told::table(&mut facts, format, record, (place, at));
        let index = record.index(table.index);
        measured::index(&mut facts, index);
        let own = index.framework(table.framework);
        for form in own.forms() {
            measured::framework(&mut facts, format, index, form);
        }
        measured::bands(&mut facts, index, edition.year);
        sources.insert(table.source);
        for row in &table.rows {
            units.insert(row.unit);
            sources.insert(row.source);
            sources.extend(row.also.iter().map(|other| other.source));
        }
    }
    if format >= Format::Four {
        format_4::programmes(&mut facts, record, edition.year);
    }
    named_units(&mut facts, record.in_year(edition.year), &units);
    named_sources(&mut facts, record, &sources);
    documents.extend(sources.iter().filter_map(|id| record.source(*id).document));
    for id in documents {
        facts.text(&record.document(id).text);
    }
    for (subject, narrative) in &record.narratives {
        let own = match subject {
            Subject::Edition(year) | Subject::Table(year, _) | Subject::Unit(year, _) => {
                *year == edition.year
            }
            Subject::Page(_) => false,
        };
        if own {
            facts.text(narrative);
        }
    }
    facts.figures.sort_by(|a, b| a.address.cmp(&b.address));
    facts
}

fn head<'a>(facts: &mut Facts<'a>, record: &Record, edition: &'a Edition) {
    let (base, at) = (edition.year.to_string(), &edition.origin);
    let key = |key| At::key(at, key);
    let announced = edition.announced;
    facts.add_some(&base, Word::Announced, announced, key("announced"));
    let texts = [
        (Word::Event, &edition.event, "event"),
        (Word::Headline, &edition.headline, "headline"),
        (Word::Note, &edition.note, "note"),
    ];
    for (word, text, name) in texts {
        facts.say_some(&base, word, text.as_ref(), key(name));
    }
    for (address, correction) in corrections(edition).into_iter().zip(&edition.corrections) {
        let told = format!("{} → {}", correction.old, correction.new);
        facts.figures.push(Fact {
            address,
            value: told,
            computed: false,
            at: At::of(&correction.origin),
        });
    }
    let slugs = edition.documents.iter();
    let slugs: Vec<&str> = slugs.map(|id| &*record.document(*id).slug).collect();
    if !slugs.is_empty() {
        facts.add(&base, Word::Documents, slugs.join(", "), key("documents"));
    }
}

/// The addresses under which corrections are held, in their order: those that were made before the seal are part of it.
pub(super) fn corrections(edition: &Edition) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // How many signs the last correction of a figure on a day has got.
    let mut signs: BTreeMap<String, usize> = BTreeMap::new();
    let address = |correction: &Correction| {
        let Correction { figure, date, .. } = correction;
        let mut address = format!("{}/correction/{date}/{figure}", edition.year);
        let signs = signs.entry(address.clone()).or_default();
        address.extend(std::iter::repeat_n('+', *signs));
        while taken.contains(&address) {
            address.push('+');
            *signs += 1;
        }
        taken.insert(address.clone());
        address
    };
    edition.corrections.iter().map(address).collect()
}

/// A short name of every correction of an edition, in their order. It is made of the figure and the day, so that it stays
/// whatever else is corrected.
#[must_use]
pub fn anchors(edition: &Edition) -> Vec<String> {
    corrections(edition).iter().map(|one| anchor(one)).collect()
}

/// A short name of what is at an address.
#[must_use]
pub fn anchor(address: &str) -> String {
    let mut name = sha256(address.as_bytes());
    name.truncate(8);
    name
}

fn named_units<'a>(facts: &mut Facts<'a>, record: &'a Record, units: &BTreeSet<UnitId>) {
    for id in units {
        let unit = record.unit(*id);
        let base = format!("unit/{}", unit.code);
        let key = |key| At::key(&unit.origin, key);
        facts.say(&base, Word::Name, &unit.name, key("name"));
        let kind = record.kind(unit.kind).code.clone();
        facts.add(&base, Word::Kind, kind, key("kind"));
    }
}

fn named_sources<'a>(facts: &mut Facts<'a>, record: &'a Record, sources: &BTreeSet<SourceId>) {
    for id in sources {
        let source = record.source(*id);
        let base = format!("source/{}", source.code);
        let key = |key| At::key(&source.origin, key);
        facts.say(&base, Word::Title, &source.title, key("title"));
        let publisher = source.publisher.as_ref();
        facts.say_some(&base, Word::Publisher, publisher, key("publisher"));
        facts.add_some(&base, Word::Date, source.date, key("date"));
        let document = source.document.map(|id| &*record.document(id).slug);
        facts.add_some(&base, Word::Document, document, key("document"));
    }
}

#[cfg(test)]
mod tests {
    use super::facts;
    use derive::analyse;
    use model::{Date, Earlier, KindId, Record, Text};

    /// All that the first edition, that of 2024, says.
    fn said(change: impl FnOnce(&mut Record)) -> Vec<(String, String)> {
        let record = sample::record(|sample| {
            sample.table(2024, 0, &[(0, Some("60"))]);
            let mut kind = sample.0.kinds[0].clone();
            kind.code = "other".to_owned();
            sample.0.kinds.push(kind);
            sample.0.indices[0].fields[0].kinds.push(KindId(1));
            change(&mut sample.0);
        });
        let analysis = analyse(&record);
        let said = facts(&record, &analysis, 0).figures.into_iter();
        said.map(|fact| (fact.address, fact.value)).collect()
    }

    #[test]
    fn a_unit_that_became_something_else_is_in_a_seal_what_it_was() {
        let become_other = |day: &'static str| {
            move |record: &mut Record| {
                let unit = &mut record.units[0];
                unit.was = vec![Earlier {
                    to: Date::parse(day).expect("a day"),
                    name: Some(unit.name.clone()),
                    full: None,
                    kind: Some(unit.kind),
                    parent: None,
                    origin: unit.origin.key("was").item(0),
                }];
                (unit.name, unit.kind) = (Text::same("Another"), KindId(1));
            }
        };
        let before = said(|_| ());
        assert_eq!(said(become_other("2026-04-29")), before);
        assert_ne!(said(become_other("2024-04-29")), before);
    }
}
