//! The feed: editions that were announced and figures that were corrected, newest first, as Atom (RFC 4287).
//!
//! An entry has the day on which it became public. Editions of which no day is known are left out: there is no true date
//! to give them.

use super::{host, moment};
use finding::{Corrected, Heading, NamedFact, Published};
use model::{Date, Edition, Lang, Table};
use page::html::escape;
use page::{Kind, Page, Plan, Sentence, address, edition};

/// How many entries the feed has at most.
const MOST: usize = 50;

/// An entry.
struct Entry {
    id: String,
    title: Sentence,
    summary: Sentence,
    href: String,
    published: Date,
    updated: Date,
}

/// The feed, where there is anything to tell.
pub(super) fn write(plan: &Plan, base: &str, lang: Lang) -> Option<String> {
    let entries = entries(plan, base, lang);
    let updated = entries.iter().map(|entry| entry.updated).max()?;
    let site = &plan.record.site;
    let own = format!("{base}{}", address::in_language(address::FEED, lang));
    let home = plan.absolute(&address::in_language("index.html", lang))?;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        lang.tag()
    );
    element(&mut out, "id", &own);
    element(&mut out, "title", site.title.get(lang));
    element(&mut out, "subtitle", site.summary.get(lang));
    element(&mut out, "updated", &moment(updated));
    link(&mut out, "self", &own);
    link(&mut out, "alternate", &home);
    author(&mut out, site.publisher().get(lang), base);
    if let Some(licence) = &site.licence {
        element(&mut out, "rights", licence.name.get(lang));
    }
    for entry in &entries {
        out.push_str("<entry>\n");
        element(&mut out, "id", &entry.id);
        element(&mut out, "title", entry.title.as_str());
        link(&mut out, "alternate", &entry.href);
        element(&mut out, "published", &moment(entry.published));
        element(&mut out, "updated", &moment(entry.updated));
        element(&mut out, "summary", &entry.summary.plain());
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    Some(out)
}

/// The newest, newest first.
fn entries(plan: &Plan, base: &str, lang: Lang) -> Vec<Entry> {
    let mut entries = Vec::new();
    for page in plan.pages.iter().filter(|page| page.lang == lang) {
        match &page.kind {
            Kind::Edition(place) => {
                let edition = &plan.record.editions[usize::from(*place)];
                entries.extend(announced(plan, base, page, edition));
            }
            Kind::Ranking(place, table) => {
                let edition = &plan.record.editions[usize::from(*place)];
                entries.extend(published(plan, base, page, (edition, usize::from(*table))));
            }
            Kind::Corrections => {
                for edition in &plan.record.editions {
                    corrected(plan, base, page, edition, &mut entries);
                }
            }
            _ => {}
        }
    }
    entries.sort_by(|a, b| (b.published, &a.id).cmp(&(a.published, &b.id)));
    entries.truncate(MOST);
    entries
}

fn announced(plan: &Plan, base: &str, page: &Page, edition: &Edition) -> Option<Entry> {
    let published = edition.announced.filter(|day| day.day().is_some())?;
    let corrected = edition.corrections.iter().map(|one| one.date).max();
    Some(Entry {
        id: tag(base, published, page.lang, &format!("ky/{}", edition.year)),
        title: Sentence::of(Heading::Edition(edition.year), plan.record, page.lang),
        summary: edition::summary(plan, page, edition),
        href: plan.absolute(&page.path)?,
        published,
        updated: corrected.map_or(published, |day| day.max(published)),
    })
}

/// An index that its publisher made public on another day than that of the edition.
fn published(
    plan: &Plan,
    base: &str,
    page: &Page,
    (edition, table): (&Edition, usize),
) -> Option<Entry> {
    let table = &edition.tables[table];
    let known = table.published.filter(|day| day.day().is_some());
    let published = known.filter(|day| edition.announced != Some(*day))?;
    let index = plan.record.index(table.index);
    let (lang, year) = (page.lang, edition.year);
    Some(Entry {
        id: tag(
            base,
            published,
            lang,
            &format!("chi-so/{}/{year}", index.code),
        ),
        title: Sentence::of(Heading::Index(table.index, Some(year)), plan.record, lang),
        summary: said_of(plan, page, table)?,
        href: plan.absolute(&page.path)?,
        published,
        updated: published,
    })
}

/// When the publisher of an index made it public.
fn said_of(plan: &Plan, page: &Page, table: &Table) -> Option<Sentence> {
    let (index, day) = (table.index, table.published?);
    Some(Sentence::of(
        Published { index, day },
        plan.record,
        page.lang,
    ))
}

/// What the program says in the feed.
pub(super) fn said(plan: &Plan, lang: Lang) -> Vec<Sentence> {
    let base = plan.record.site.base.as_deref().unwrap_or_default();
    let entries = entries(plan, base, lang).into_iter();
    let said = entries.flat_map(|entry| [entry.title, entry.summary]);
    said.filter(|sentence| sentence.finding().is_some())
        .collect()
}

fn corrected(plan: &Plan, base: &str, page: &Page, edition: &Edition, entries: &mut Vec<Entry>) {
    let Some(href) = plan.absolute(&page.path) else {
        return;
    };
    for (place, one) in edition.corrections.iter().enumerate() {
        let (record, lang) = (plan.record, page.lang);
        let named = NamedFact::of(record, edition, &one.figure).headed(one.kind);
        let named = Sentence::of(named, record, lang);
        let Some(told) = Corrected::of(edition, place) else {
            continue;
        };
        let told = Sentence::of(told, record, lang);
        let same =
            |other: &&model::Correction| other.figure == one.figure && other.date == one.date;
        let before = edition.corrections[..place].iter().filter(same).count();
        let number = if before == 0 {
            String::new()
        } else {
            format!("/{}", before + 1)
        };
        entries.push(Entry {
            title: named,
            summary: told,
            id: tag(
                base,
                one.date,
                page.lang,
                &format!("dinh-chinh/{}{number}", one.figure),
            ),
            href: href.clone(),
            published: one.date,
            updated: one.date,
        });
    }
}

/// An identity that stays the same when addresses change (RFC 4151).
fn tag(base: &str, day: Date, lang: Lang, what: &str) -> String {
    let (year, month, day) = day.first_day();
    let what = address::in_language(what, lang);
    format!("tag:{},{year:04}-{month:02}-{day:02}:{what}", host(base))
}

fn element(out: &mut String, name: &str, text: &str) {
    out.extend(["<", name, ">"]);
    escape(out, text);
    out.extend(["</", name, ">\n"]);
}

fn link(out: &mut String, rel: &str, href: &str) {
    out.extend(["<link rel=\"", rel, "\" href=\""]);
    escape(out, href);
    out.push_str("\"/>\n");
}

fn author(out: &mut String, name: &str, base: &str) {
    out.push_str("<author>\n");
    element(out, "name", name);
    element(out, "uri", base);
    out.push_str("</author>\n");
}
