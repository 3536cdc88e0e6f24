//! What is found by searching: how a thing is called, and what tells it from others of its name.

use super::{Says, names};
use lang::{Phrase, date};
use model::{
    ComponentId, DocumentId, FrameworkId, IndexId, Lang, ProgrammeId, Record, UnitId, Year,
};

/// What readers call a unit.
pub const UNIT: Phrase = lang::phrase!("unit");
/// The same of an index.
pub const INDEX: Phrase = lang::phrase!("index");
/// The same of an edition.
pub const EDITION: Phrase = lang::phrase!("in-search-edition");
/// The same of a programme.
pub const PROGRAMME: Phrase = lang::phrase!("in-search-programme");
/// The same of a document.
pub const DOCUMENT: Phrase = lang::phrase!("in-search-document");
/// The same of a component.
pub const COMPONENT: Phrase = lang::phrase!("component");

/// The same of a commune that is part of another by now.
pub const FORMER: Phrase = lang::phrase!("in-search-former");

/// A thing that has a name and a page, or a place on one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InSearch {
    /// "Lai Châu: Đơn vị · Tỉnh".
    Unit(UnitId),
    /// "Xã Mường Than: Tên trước đây · Huyện Than Uyên; nay thuộc Xã Than Uyên, từ 01/07/2025": a unit, and the place of
    /// the former one among those that it was made of.
    Former(UnitId, usize),
    /// "PAR INDEX: Chỉ số · Chỉ số cải cách hành chính".
    Index(IndexId),
    /// "Năm 2018: Kỳ công bố · …".
    Edition(Year),
    /// A programme of targets.
    Programme(ProgrammeId),
    /// "…: Văn bản · Chỉ thị số 13, 21/8/2019".
    Document(DocumentId),
    /// "Cải cách thể chế: Chỉ số thành phần · PAR INDEX, 2018–2020".
    Component(IndexId, FrameworkId, ComponentId),
}

impl InSearch {
    /// What readers call a thing of its sort.
    #[must_use]
    pub fn sort(self) -> Phrase {
        match self {
            Self::Unit(_) => UNIT,
            Self::Former(..) => FORMER,
            Self::Index(_) => INDEX,
            Self::Edition(_) => EDITION,
            Self::Programme(_) => PROGRAMME,
            Self::Document(_) => DOCUMENT,
            Self::Component(..) => COMPONENT,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self, record: &Record, lang: Lang) -> String {
        match self {
            Self::Unit(id) => names::capital(record.unit(id).name.get(lang)),
            Self::Former(id, place) => {
                names::former(record, &record.unit(id).formerly[place], lang)
            }
            Self::Index(id) => names::capital(record.index(id).short.get(lang)),
            Self::Edition(year) => lang::say!(lang, "heading-year", subject = year),
            Self::Programme(id) => {
                names::capital(record.programmes[usize::from(id.0)].short.get(lang))
            }
            Self::Document(id) => names::capital(record.document(id).title.get(lang)),
            Self::Component(index, framework, id) => {
                let framework = record.index(index).framework(framework);
                names::capital(framework.component(id).name.get(lang))
            }
        }
    }

    /// What tells it from others of its name; may be empty.
    #[must_use]
    pub fn detail(self, record: &Record, lang: Lang) -> String {
        match self {
            Self::Unit(id) => names::told_apart(record, id, lang),
            Self::Former(id, place) => became(record, id, place, lang),
            Self::Index(id) => record.index(id).name.get(lang).to_owned(),
            Self::Edition(year) => {
                let headline = record.edition(year).and_then(|one| one.headline.as_ref());
                headline.map_or_else(String::new, |text| text.get(lang).to_owned())
            }
            Self::Programme(id) => record.programmes[usize::from(id.0)]
                .name
                .get(lang)
                .to_owned(),
            Self::Document(id) => {
                let document = record.document(id);
                let name = names::document(document, lang);
                document.date.map_or_else(
                    || name.clone(),
                    |day| lang::text!("{name}, {}", date::short(day, lang)),
                )
            }
            Self::Component(index, framework, _) => {
                let index = record.index(index);
                let framework = index.framework(framework);
                let years = names::years(framework.from, framework.to, lang);
                lang::text!("{}, {years}", index.short.get(lang))
            }
        }
    }
}

/// Where a former unit lay, and what it is part of since when.
fn became(record: &Record, id: UnitId, place: usize, lang: Lang) -> String {
    let former = &record.unit(id).formerly[place];
    let name = |id: UnitId| record.unit(id).full_name().get(lang);
    let heirs: Vec<&str> = record.heirs(id, place).into_iter().map(name).collect();
    let now = names::joined(&heirs, lang);
    let part = match record.unit(id).from {
        Some(day) => {
            let day = date::short(day, lang);
            lang::say!(lang, "in-search-part-of-since", now, day)
        }
        None => lang::say!(lang, "in-search-part-of", now),
    };
    match former.parent.map(name) {
        Some(of) => lang::text!("{of}; {part}"),
        None => part,
    }
}

impl Says for InSearch {
    fn kind(&self) -> &'static str {
        "entry"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Edition(year) => vec![*year],
            _ => Vec::new(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let (name, detail) = (self.name(record, lang), self.detail(record, lang));
        let sort = self.sort().get(lang);
        if detail.is_empty() {
            lang::text!("{name}: {sort}")
        } else {
            lang::text!("{name}: {sort} · {detail}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::InSearch;
    use crate::Finding;
    use model::Lang;
    use model::{Date, UnitId};

    #[test]
    fn a_unit_that_is_gone_says_until_when_it_was() {
        let record = sample::record(|sample| {
            sample.0.units[0].to = Date::parse("2025-06-30");
        });
        let unit = Finding::from(InSearch::Unit(UnitId(0)));
        let name = record.units[0].name.get(Lang::VI);
        let said = unit.say(&record, Lang::VI);
        assert!(said.starts_with(&format!("{name}: Đơn vị · ")), "{said}");
        assert!(said.ends_with(", đến 30/06/2025"), "{said}");
        assert!(unit.say(&record, Lang::EN).contains(": Unit · "));
        let edition = Finding::from(InSearch::Edition(2018));
        assert_eq!(edition.say(&record, Lang::EN), "Year 2018: Edition");
    }

    #[test]
    fn a_former_unit_says_what_it_is_part_of() {
        let record = sample::record(|sample| {
            for place in [1, 2] {
                let unit = &mut sample.0.units[place];
                unit.from = Date::parse("2025-07-01");
                unit.formerly = vec![model::Former {
                    name: model::Text::same("Mường Than".to_owned()),
                    kind: model::KindId(0),
                    parent: Some(UnitId(0)),
                    number: None,
                    part: true,
                }];
            }
        });
        let former = Finding::from(InSearch::Former(UnitId(1), 0));
        let said = former.say(&record, Lang::VI);
        let heirs = "nay thuộc Unit 1 và Unit 2, từ 01/07/2025";
        assert!(
            said.contains(" Mường Than: Tên trước đây · Unit 0; "),
            "{said}"
        );
        assert!(said.ends_with(heirs), "{said}");
        let heirs = "now part of Unit 1 and Unit 2, since 1 July 2025";
        assert!(former.say(&record, Lang::EN).ends_with(heirs));
    }
}
