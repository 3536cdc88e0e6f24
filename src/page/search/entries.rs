//! What can be found: the record's nouns and the site's own pages, each once.

use std::collections::BTreeSet;

use super::{Entry, What, headings};
use crate::{Kind, Plan, address, communes};
use finding::{InSearch, names};
use lang::order;
use model::{Framework, FrameworkId, IndexId, Lang, ProgrammeId, Record, Text, Year};

/// Everything, in the order of the alphabet.
pub(super) fn all(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let mut all = units(plan, lang);
    all.extend(indices(plan, lang));
    all.extend(editions(plan, lang));
    all.extend(programmes(plan, lang));
    all.extend(former(plan, lang));
    all.extend(pages(plan, lang));
    for (id, _) in plan.record.all_indices() {
        all.extend(components(plan, id, lang));
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

fn units(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let mut years = years(plan.record);
    plan.record
        .all_units()
        .filter_map(|(id, unit)| {
            let href = plan.place_of(id)?;
            let name = unit.name.get(lang);
            let before = unit.was.iter();
            let before = before.flat_map(|was| was.name.iter().chain(&was.full));
            let names = unit
                .name
                .words()
                .chain(unit.full.iter().flat_map(Text::words))
                .chain(before.flat_map(Text::words))
                .chain(unit.aliases.iter().map(String::as_str));
            Some(Entry {
                also: also(name, names),
                years: std::mem::take(&mut years[id.0 as usize]),
                ..found(plan, What::Unit, InSearch::Unit(id), href, lang)
            })
        })
        .collect()
}

/// What communes were called before: each leads to what it is part of, or, where it was divided, to where that is told.
fn former(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let all = communes::former(plan.record).into_iter();
    all.filter_map(|one| {
        let (unit, place) = one.told;
        let href = match plan.record.heirs(unit, place)[..] {
            [heir] => plan.place_of(heir)?,
            _ => communes::place(&one.id),
        };
        let former = &plan.record.unit(unit).formerly[place];
        let of = InSearch::Former(unit, place);
        let name = |lang| names::former(plan.record, former, lang);
        // English too where no page is in it: visitors know it.
        let site = &plan.record.site;
        let english = site.lang(Lang::EN);
        let languages = site.languages.iter().copied().chain([english]);
        let mut all: Vec<String> = languages.map(name).collect();
        all.push(names::former_in_short(plan.record, former));
        let all = all
            .iter()
            .map(String::as_str)
            .chain(former.number.as_deref());
        Some(Entry {
            also: also(&name(lang), all),
            ..found(plan, What::Former, of, href, lang)
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
            let names = index.short.words().chain(index.name.words());
            let editions = plan.record.editions.iter();
            let href = address::index(&index.code);
            Entry {
                also: also(
                    &format!("{text} {}", index.name.get(lang)),
                    names.chain([index.code.as_str()]),
                ),
                years: editions
                    .filter(|edition| edition.table(id).is_some())
                    .map(|edition| edition.year)
                    .collect(),
                ..found(plan, What::Index, InSearch::Index(id), href, lang)
            }
        })
        .collect()
}

fn editions(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let editions = plan.record.editions.iter();
    editions
        .map(|edition| {
            let (year, href) = (edition.year, address::edition(edition.year));
            found(plan, What::Edition, InSearch::Edition(year), href, lang)
        })
        .collect()
}

fn programmes(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let programmes = (0..).map(ProgrammeId).zip(&plan.record.programmes);
    programmes
        .map(|(id, programme)| {
            let href = address::programme(&programme.slug);
            Entry {
                also: also(programme.short.get(lang), programme.short.words()),
                ..found(plan, What::Programme, InSearch::Programme(id), href, lang)
            }
        })
        .collect()
}

/// Documents, and pages that are about no single thing of the record.
fn pages(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let pages = plan.pages.iter().filter(|page| page.lang == lang);
    pages
        .filter_map(|page| match page.kind {
            Kind::Document(id) => {
                let title = &plan.record.document(id).title;
                let of = InSearch::Document(id);
                Some(Entry {
                    also: also(title.get(lang), title.words()),
                    ..found(plan, What::Document, of, page.tail.clone(), lang)
                })
            }
            Kind::Article(_)
            | Kind::Methodology(_)
            | Kind::Methods
            | Kind::Compare
            | Kind::Downloads
            | Kind::Archive
            | Kind::Corrections
            | Kind::Objections
            | Kind::Glossary
            | Kind::Units
            | Kind::Communes
            | Kind::Indices
            | Kind::Documents
            | Kind::Programmes => Some(Entry {
                what: What::Page,
                text: plan.fill(page).title,
                href: page.tail.clone(),
                detail: String::new(),
                also: Vec::new(),
                years: Vec::new(),
                of: None,
            }),
            _ => None,
        })
        .collect()
}

/// Components of all frameworks: one that several have stands once, as the newest has it.
fn components(plan: &Plan, id: IndexId, lang: Lang) -> Vec<Entry> {
    let index = plan.record.index(id);
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    let frameworks = (0..).map(FrameworkId).zip(&index.frameworks);
    let frameworks: Vec<(FrameworkId, &Framework)> = frameworks.collect();
    for (framework_id, framework) in frameworks.into_iter().rev() {
        for (component_id, component) in framework.all() {
            let name = component.name.get(lang);
            // In every language, so that each finds the same.
            let names: Vec<String> = component.name.words().map(lang::fold).collect();
            if !seen.insert(names) {
                continue;
            }
            let place = address::component(&framework.code, &component.code);
            let href = format!("{}#{place}", address::methodology(&index.code));
            let of = InSearch::Component(id, framework_id, component_id);
            all.push(Entry {
                also: also(name, component.name.words()),
                ..found(plan, What::Component, of, href, lang)
            });
        }
    }
    all
}

/// An entry with the name, and what tells it from others, that its finding gives it.
fn found(plan: &Plan, what: What, of: InSearch, href: String, lang: Lang) -> Entry {
    Entry {
        what,
        text: of.name(plan.record, lang),
        href,
        detail: of.detail(plan.record, lang),
        also: Vec::new(),
        years: Vec::new(),
        of: Some(of),
    }
}
