//! How a page is cited: who publishes it, its title, when its figures were announced, where it stands.

use super::{Kind, Lang, Page, Plan};
use finding::published;
use lang::date;
use model::{Date, Index};

impl Plan<'_> {
    /// The line to cite a page by; nothing for pages that only lead to others.
    pub(super) fn citation(&self, page: &Page, title: &str) -> Option<String> {
        let record = self.record;
        let lang = page.lang;
        let about = match &page.kind {
            Kind::Edition(at) | Kind::UnitInEdition(at, _) => About {
                announced: record.editions[usize::from(*at)].announced,
                ..About::default()
            },
            Kind::Ranking(at, table) => {
                let edition = &record.editions[usize::from(*at)];
                let table = &edition.tables[usize::from(*table)];
                About {
                    announced: edition.announced.filter(|_| table.published.is_none()),
                    published: table.published,
                    index: Some(record.index(table.index)),
                }
            }
            Kind::Index(index) | Kind::Methodology(index) => About {
                index: Some(record.index(*index)),
                ..About::default()
            },
            Kind::Unit(_) | Kind::Document(_) | Kind::Programme(_) => About::default(),
            _ => return None,
        };
        Some(about.line(self, page, title, lang))
    }
}

/// What a citation tells beside the page.
#[derive(Default)]
struct About<'a> {
    /// The edition.
    announced: Option<Date>,
    /// The index, by its own publisher.
    published: Option<Date>,
    index: Option<&'a Index>,
}

impl About<'_> {
    fn line(&self, plan: &Plan, page: &Page, title: &str, lang: Lang) -> String {
        let site = &plan.record.site;
        let (publisher, name) = (site.publisher().get(lang), site.title.get(lang));
        let head = lang::say!(lang, "citation-head", publisher, title, site = name);
        let mut parts = vec![head];
        parts.extend(self.index.map(|index| {
            if let Some(day) = self.published {
                return published::words(index, day, lang);
            }
            let publisher = index.publisher.get(lang);
            lang::say!(lang, "citation-published-by", publisher)
        }));
        parts.extend(self.announced.map(|day| {
            let day = date::short(day, lang);
            lang::say!(lang, "citation-announced", day)
        }));
        parts.extend(plan.absolute(&page.path));
        let read = lang::phrase!("citation-accessed-on");
        parts.push(read.get(lang).to_owned());
        parts.join(" ")
    }
}
