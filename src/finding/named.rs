//! What a seal holds and a correction changes, by name: a figure, a word of a table, of a framework or a source, a text.

use super::{Says, keys, namesakes};
use derive::figures::{self, ActualAddress, Address, Whose};
use derive::{FactAddress, Subject};
use lang::date;
use model::{CorrectionKind, Edition, Framework, Index, IndexId, Lang, Record, Year, of_field};

mod of_fields;

/// A fact of an edition by its address: "PAR INDEX 2018, Lai Châu: điểm".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFact {
    year: Year,
    address: String,
    of: Of,
    kind: Option<CorrectionKind>,
}

/// What an address belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A table of the edition.
    Table(IndexId),
    /// How an index is measured.
    Index(IndexId),
    /// The edition as a whole, or what is of no index.
    Edition,
}

impl NamedFact {
    /// What is at an address of an edition.
    #[must_use]
    pub fn of(record: &Record, edition: &Edition, address: &str) -> Self {
        Self {
            year: edition.year,
            address: address.to_owned(),
            of: belongs_to(record, address),
            kind: None,
        }
    }

    /// The same with the word for what happened ahead of it: "Đính chính: …".
    #[must_use]
    pub fn headed(self, kind: CorrectionKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// What it belongs to.
    #[must_use]
    pub fn belongs_to(&self) -> Of {
        self.of
    }
}

impl Says for NamedFact {
    fn kind(&self) -> &'static str {
        "named"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        figure_at(&self.address)
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let words = in_words(record, &self.address, lang);
        // A text that is of no year stands with the edition whose correction it is.
        let words = match FactAddress::parse(&self.address) {
            Some(FactAddress::Text(_)) | None => {
                let edition = Names { record, lang }.subject(Subject::Edition(self.year));
                lang::text!("{edition}, {words}")
            }
            Some(_) => words,
        };
        match self.kind {
            Some(kind) => lang::text!("{}: {words}", happened(kind, lang)),
            None => words,
        }
    }
}

/// "Đính chính", "Điều chỉnh": the two are different words.
#[must_use]
pub fn happened(kind: CorrectionKind, lang: Lang) -> &'static str {
    match kind {
        CorrectionKind::Mistake => lang::phrase!("named-correction"),
        CorrectionKind::Revision => lang::phrase!("named-revision"),
    }
    .get(lang)
}

/// That something was added to what happened to a figure, after it was entered into the ledger.
#[must_use]
pub fn added_to(kind: CorrectionKind, lang: Lang) -> &'static str {
    match kind {
        CorrectionKind::Mistake => lang::phrase!("named-added-to-the-correction"),
        CorrectionKind::Revision => lang::phrase!("named-added-to-the-revision"),
    }
    .get(lang)
}

/// What happened to a figure of which no more is known than that something did.
#[must_use]
pub fn happened_somehow(lang: Lang) -> &'static str {
    lang::phrase!("named-correction-or-revision").get(lang)
}

/// The figure that an address names; none where it is that of something else.
pub(super) fn figure_at(address: &str) -> Vec<String> {
    let is_figure = address.parse::<Address>().is_ok();
    is_figure.then(|| address.to_owned()).into_iter().collect()
}

fn belongs_to(record: &Record, address: &str) -> Of {
    let table = |code: &str| record.find_index(code).map_or(Of::Edition, Of::Table);
    let index = |code| {
        record
            .find_index(of_field(code).0)
            .map_or(Of::Edition, Of::Index)
    };
    match FactAddress::parse(address) {
        Some(FactAddress::Figure(Address::Result { index, .. } | Address::Also { index, .. })) => {
            table(&index)
        }
        Some(FactAddress::Figure(Address::Set { index: code, .. })) => index(&code),
        Some(FactAddress::Also { index, .. }) => table(index),
        Some(FactAddress::Word(subject, _) | FactAddress::Translation(subject, ..)) => {
            match subject {
                Subject::Table(code, _) | Subject::Row(code, ..) | Subject::Part(code, ..) => {
                    table(code)
                }
                Subject::Index(code)
                | Subject::Framework(code, _)
                | Subject::Component(code, ..)
                | Subject::Bands(code, _)
                | Subject::Band(code, ..) => index(code),
                Subject::Edition(_) | Subject::Unit(_) | Subject::Source(_) => Of::Edition,
            }
        }
        Some(
            FactAddress::Figure(Address::Actual(_))
            | FactAddress::Correction { .. }
            | FactAddress::Text(_),
        )
        | None => Of::Edition,
    }
}

/// What is at an address, in words. Of what the record does not know the code stands in quotation marks.
#[must_use]
pub fn in_words(record: &Record, address: &str, lang: Lang) -> String {
    let names = Names { record, lang };
    match FactAddress::parse(address) {
        Some(FactAddress::Figure(figure)) => names.figure(&figure),
        Some(FactAddress::Word(subject, word)) => {
            lang::text!(
                "{}: {}",
                names.subject(subject),
                keys::word(subject, word).get(lang)
            )
        }
        Some(FactAddress::Translation(subject, word, tag)) => {
            let language = names.language(tag);
            let what = keys::translation(word, (tag, language), lang).unwrap_or_default();
            lang::text!("{}: {what}", names.subject(subject))
        }
        Some(FactAddress::Also {
            index, year, unit, ..
        }) => {
            let also = keys::words("also", lang).unwrap_or_default();
            lang::text!("{}: {also}", names.subject(Subject::Row(index, year, unit)))
        }
        Some(FactAddress::Correction { date, of, .. }) => {
            let what = in_words(record, of.trim_end_matches('+'), lang);
            let day = date::short(date, lang);
            lang::say!(lang, "named-correction-of", day, what)
        }
        Some(FactAddress::Text(path)) => names.text(path),
        // What nothing can be called is a slip, which checks name.
        None => address.to_owned(),
    }
}

/// What things are called in a language.
struct Names<'a> {
    record: &'a Record,
    lang: Lang,
}

impl Names<'_> {
    /// What a language calls itself.
    fn language<'t>(&self, tag: &'t str) -> &'t str {
        Lang::of(tag).map_or(tag, |of| self.record.site.lang(of).name())
    }

    fn index(&self, code: &str) -> Option<&Index> {
        let id = self.record.find_index(of_field(code).0)?;
        Some(self.record.index(id))
    }

    fn short(&self, code: &str) -> String {
        let index = self.index(code);
        index.map_or_else(
            || quoted(code),
            |index| index.short.get(self.lang).to_owned(),
        )
    }

    fn unit(&self, code: &str) -> String {
        let unit = self.record.find_unit(code);
        unit.map_or_else(
            || quoted(code),
            |unit| namesakes::distinct(self.record, unit, self.lang),
        )
    }

    fn component(&self, framework: Option<&Framework>, code: &str) -> String {
        let mut all = framework.into_iter().flat_map(|one| &one.components);
        let named = all.find(|one| one.code == code);
        quoted(named.map_or(code, |component| component.name.get(self.lang)))
    }

    /// The component of a table of a year.
    fn part(&self, index: &str, year: Year, code: &str) -> String {
        let framework = || {
            let id = self.record.find_index(index)?;
            let table = self.record.edition(year)?.table(id)?;
            Some(self.record.index(id).framework(table.framework))
        };
        self.component(framework(), code)
    }

    fn figure(&self, figure: &Address) -> String {
        let lang = self.lang;
        match figure {
            Address::Result {
                index,
                year,
                whose,
                component,
                quantity,
                since,
            } => {
                let short = self.short(index);
                let whose = match whose {
                    Whose::Unit(code) => self.unit(code),
                    Whose::Field(code) => self.field(index, code),
                    Whose::Table => lang::phrase!("named-the-whole-table").get(lang).to_owned(),
                };
                let component = component.as_deref().map_or_else(String::new, |code| {
                    lang::text!(", {}", self.part(index, *year, code))
                });
                let quantity = keys::quantity(*quantity).get(lang);
                let quantity = since.map_or_else(
                    || quantity.to_owned(),
                    |year| lang::say!(lang, "named-compared-with", quantity, year),
                );
                lang::text!("{short} {year}, {whose}{component}: {quantity}")
            }
            Address::Also {
                index,
                year,
                unit,
                quantity,
                ..
            } => {
                let row = self.subject(Subject::Row(index, *year, unit));
                let also = keys::words("also", lang).unwrap_or_default();
                let quantity = keys::quantity(*quantity).get(lang);
                lang::text!("{row}, {also}: {quantity}")
            }
            Address::Actual(actual) => self.actual(actual),
            Address::Set {
                index,
                framework,
                component,
                quantity,
            } => {
                let subject = match component {
                    Some(component) => Subject::Component(index, framework, component),
                    None => Subject::Framework(index, framework),
                };
                let quantity = keys::quantity(*quantity).get(lang);
                lang::text!("{}: {quantity}", self.subject(subject))
            }
        }
    }

    /// "Nghị quyết 08, mục tiêu 6a (30/8/2023)": what was reached of a target.
    fn actual(&self, actual: &ActualAddress) -> String {
        let programme = self.record.find_programme(&actual.programme);
        let short = programme.map_or_else(
            || quoted(&actual.programme),
            |one| one.short.get(self.lang).to_owned(),
        );
        let known = figures::stated(self.record, actual);
        let number = known.map_or(&*actual.target, |one| &*one.target.number);
        let day = date::short(actual.date, self.lang);
        lang::say!(self.lang, "named-target", programme = short, number, day)
    }

    fn field(&self, index: &str, code: &str) -> String {
        let mut fields = self.index(index).into_iter().flat_map(|one| &one.fields);
        let field = fields.find(|one| one.code == code);
        field.map_or_else(|| quoted(code), |one| one.name.get(self.lang).to_owned())
    }

    fn subject(&self, subject: Subject) -> String {
        let lang = self.lang;
        match subject {
            Subject::Edition(year) => lang::say!(lang, "named-edition", year),
            Subject::Table(index, year) => lang::text!("{} {year}", self.short(index)),
            Subject::Row(index, year, unit) => {
                lang::text!("{} {year}, {}", self.short(index), self.unit(unit))
            }
            Subject::Part(index, year, unit, component) => {
                let row = self.subject(Subject::Row(index, year, unit));
                lang::text!("{row}, {}", self.part(index, year, component))
            }
            Subject::Index(index) => self.short(index),
            Subject::Framework(index, own) => {
                lang::text!("{}, {}", self.short(index), self.framework_name(index, own))
            }
            Subject::Component(index, own, component) => {
                let framework = self.subject(Subject::Framework(index, own));
                let component = self.component(self.framework(index, own), component);
                lang::text!("{framework}, {component}")
            }
            Subject::Bands(index, year) => {
                lang::say!(lang, "named-bands", bands = self.bands(index, year))
            }
            Subject::Band(index, year, code) => {
                let scheme = self.record.find_bands(index, year);
                let mut bands = scheme.into_iter().flat_map(|one| &one.bands);
                let band = bands.find(|one| one.code == code);
                let band = quoted(band.map_or(code, |band| band.name.get(lang)));
                lang::say!(lang, "named-band", bands = self.bands(index, year), band)
            }
            Subject::Unit(unit) => self.unit(unit),
            Subject::Source(code) => {
                let mut sources = self.record.sources.iter();
                let source = sources.find(|one| one.code == code);
                let title = quoted(source.map_or(code, |source| source.title.get(lang)));
                lang::say!(lang, "named-source", title)
            }
        }
    }

    /// A text by its path: what it is about, and in which language where that is not the first.
    fn text(&self, path: &str) -> String {
        let lang = self.lang;
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let (spoken, stem) = Lang::of_stem(stem);
        let about = |what| lang::say!(lang, "named-text-on", what);
        let steps: Vec<&str> = stem.split('/').collect();
        let what = match steps[..] {
            ["editions", _, "index"] => lang::phrase!("named-text-on-the-edition")
                .get(lang)
                .to_owned(),
            ["editions", _, "units", unit] => about(self.unit(unit)),
            ["editions", _, index] => about(self.short(index)),
            ["documents", slug] => {
                let id = self.record.find_document(slug);
                let title = id.map(|id| self.record.document(id).title.get(lang));
                let title = quoted(title.unwrap_or(slug));
                lang::say!(lang, "named-document", title)
            }
            _ => lang::say!(lang, "named-text", path = quoted(stem)),
        };
        if spoken == Lang::VI {
            return what;
        }
        let tag = spoken.tag();
        let language = self.language(tag);
        lang::say!(lang, "named-in-language", text = what, tag, language)
    }
}

fn quoted(name: &str) -> String {
    lang::text!("“{name}”")
}

#[cfg(test)]
mod tests;
