//! What can be found: the record's nouns and the site's own pages, each once.

use std::collections::BTreeSet;

use super::{Entry, What, headings};
use crate::{Kind, Page, Plan, address, documents, words};
use finding::names;
use lang::{Phrase, date, order};
use model::{Framework, Lang, Record, Text, Year};

/// Everything, in the order of the alphabet.
pub(super) fn all(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let mut all = units(plan, lang);
    all.extend(indices(plan, lang));
    all.extend(editions(plan, lang));
    all.extend(programmes(plan, lang));
    all.extend(pages(plan, lang));
    for (_, index) in plan.record.all_indices() {
        all.extend(components(index, lang));
    }
    all.extend(headings::all(plan, lang));
    all.sort_by_cached_key(|entry| (order::key(&entry.text), entry.what, entry.href.clone()));
    all
}

/// The names of a thing in the other language, and whatever else it is called.
fn also<'a>(shown: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut seen = BTreeSet::from([lang::fold(shown)]);
    names
        .into_iter()
        .filter(|name| seen.insert(lang::fold(name)))
        .map(str::to_owned)
        .collect()
}

/// Both languages of a text.
fn both(text: &Text) -> impl Iterator<Item = &str> {
    std::iter::once(text.vi.as_str()).chain(text.en.as_deref())
}

fn units(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let mut years = years(plan.record);
    plan.record
        .all_units()
        .filter_map(|(id, unit)| {
            let href = address::unit(&unit.code);
            if !plan.paths.contains(&href) {
                return None;
            }
            let name = unit.name.get(lang);
            let kind = plan.record.kind(unit.kind).name.get(lang);
            let names = both(&unit.name)
                .chain(unit.full.iter().flat_map(both))
                .chain(unit.aliases.iter().map(String::as_str));
            Some(Entry {
                what: What::Unit,
                text: names::capital(name),
                href,
                detail: match unit.to {
                    Some(day) => format!(
                        "{kind}, {} {}",
                        Phrase("đến", "until").get(lang),
                        date::short(day, lang)
                    ),
                    None => kind.to_owned(),
                },
                also: also(name, names),
                years: std::mem::take(&mut years[id.0 as usize]),
            })
        })
        .collect()
}

/// In which editions each unit has a row.
fn years(record: &Record) -> Vec<Vec<Year>> {
    let mut years: Vec<Vec<Year>> = vec![Vec::new(); record.units.len()];
    for edition in &record.editions {
        for row in edition.tables.iter().flat_map(|table| &table.rows) {
            let years = &mut years[row.unit.0 as usize];
            if years.last() != Some(&edition.year) {
                years.push(edition.year);
            }
        }
    }
    years
}

fn indices(plan: &Plan, lang: Lang) -> Vec<Entry> {
    plan.record
        .all_indices()
        .map(|(id, index)| {
            let text = index.short.get(lang);
            let names = both(&index.short).chain(both(&index.name));
            let editions = plan.record.editions.iter();
            Entry {
                what: What::Index,
                text: names::capital(text),
                href: address::index(&index.code),
                detail: index.name.get(lang).to_owned(),
                also: also(
                    &format!("{text} {}", index.name.get(lang)),
                    names.chain([index.code.as_str()]),
                ),
                years: editions
                    .filter(|edition| edition.table(id).is_some())
                    .map(|edition| edition.year)
                    .collect(),
            }
        })
        .collect()
}

fn editions(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let editions = plan.record.editions.iter();
    editions
        .map(|edition| {
            let headline = edition.headline.as_ref().map(|text| text.get(lang));
            Entry {
                what: What::Edition,
                text: format!("{} {}", Phrase("Năm", "Year").get(lang), edition.year),
                href: address::edition(edition.year),
                detail: headline.unwrap_or_default().to_owned(),
                also: Vec::new(),
                years: Vec::new(),
            }
        })
        .collect()
}

fn programmes(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let programmes = plan.record.programmes.iter();
    programmes
        .map(|programme| Entry {
            what: What::Programme,
            text: names::capital(programme.short.get(lang)),
            href: address::programme(&programme.slug),
            detail: programme.name.get(lang).to_owned(),
            also: also(programme.short.get(lang), both(&programme.short)),
            years: Vec::new(),
        })
        .collect()
}

/// Documents, and pages that are about no single thing of the record.
fn pages(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let pages = plan.pages.iter().filter(|page| page.lang == lang);
    pages
        .filter_map(|page| match page.kind {
            Kind::Document(id) => Some(document(plan.record.document(id), page)),
            Kind::Article(_)
            | Kind::Methodology(_)
            | Kind::Methods
            | Kind::Compare
            | Kind::Downloads
            | Kind::Archive
            | Kind::Corrections
            | Kind::Glossary
            | Kind::Units
            | Kind::Indices
            | Kind::Documents
            | Kind::Programmes => Some(Entry {
                what: What::Page,
                text: plan.fill(page).title,
                href: page.tail.clone(),
                detail: String::new(),
                also: Vec::new(),
                years: Vec::new(),
            }),
            _ => None,
        })
        .collect()
}

fn document(document: &model::Document, page: &Page) -> Entry {
    let lang = page.lang;
    let name = documents::name(document, lang);
    Entry {
        what: What::Document,
        text: names::capital(document.title.get(lang)),
        href: page.tail.clone(),
        detail: match document.date {
            Some(day) => format!("{name}, {}", date::short(day, lang)),
            None => name,
        },
        also: also(document.title.get(lang), both(&document.title)),
        years: Vec::new(),
    }
}

/// Components of all frameworks: one that several have stands once, as the newest has it.
fn components(index: &model::Index, lang: Lang) -> Vec<Entry> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for framework in index.frameworks.iter().rev() {
        for (_, component) in framework.all() {
            let name = component.name.get(lang);
            if !seen.insert(lang::fold(name)) {
                continue;
            }
            found.push(Entry {
                what: What::Component,
                text: names::capital(name),
                href: format!(
                    "{}#{}",
                    address::methodology(&index.code),
                    address::component(&framework.code, &component.code)
                ),
                detail: detail(index, framework, lang),
                also: also(name, both(&component.name)),
                years: Vec::new(),
            });
        }
    }
    found
}

/// "PAPI, 2011–2017".
fn detail(index: &model::Index, framework: &Framework, lang: Lang) -> String {
    let years = words::years(framework.from, framework.to, lang);
    format!("{}, {years}", index.short.get(lang))
}
