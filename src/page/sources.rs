//! Where values come from, as the page shows it: numbered where there are several, a line where there is one.

use super::datum::On;
use super::drawn;
use super::html::{Html, escape};
use super::{Page, Plan, address};
use lang::phrases;
use model::{Result, SourceId};

/// The sources named on a page, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Sources(Vec<SourceId>);

impl Sources {
    /// The sources of some results, and of the other values published beside them.
    pub(super) fn of<'a>(results: impl IntoIterator<Item = &'a Result>) -> Self {
        let mut sources = Self::default();
        for result in results {
            sources.number(result.source);
        }
        sources
    }

    /// The number of a source, from 1.
    pub(super) fn number(&mut self, source: SourceId) -> usize {
        if let Some(place) = self.0.iter().position(|&known| known == source) {
            return place + 1;
        }
        self.0.push(source);
        self.0.len()
    }

    /// Whether rows need to say which one is theirs.
    pub(super) fn are_several(&self) -> bool {
        self.0.len() > 1
    }

    /// A link to the source in the list: `[2]`.
    pub(super) fn mark(&mut self, html: &mut Html, source: SourceId, on: On) {
        let number = self.number(source);
        let name = phrases::SOURCE.get(on.lang());
        on.draw(html, &drawn::Source { number, name });
    }

    /// The list: a sentence for one, numbered items for several.
    pub(super) fn list(&self, plan: &Plan, page: &Page) -> Html {
        if self.0.is_empty() {
            return Html::default();
        }
        let cited = (1..).zip(&self.0).map(|(number, source)| {
            let mut text = Html::default();
            cite(&mut text, plan, page, *source);
            drawn::Numbered { number, text }
        });
        let sources = drawn::Cited {
            several: self.are_several(),
            name: phrases::SOURCE.get(page.lang),
            sources: cited.collect(),
        };
        plan.on(page).drawn(&sources)
    }
}

/// A source with its title, publisher, date, licence and remark; a link where there is something to link to.
pub(super) fn cite(html: &mut Html, plan: &Plan, page: &Page, id: SourceId) {
    let (source, lang, on) = (plan.record.source(id), page.lang, plan.on(page));
    let document = source
        .document
        .and_then(|id| plan.link_if(page, &address::document(&plan.record.document(id).slug)));
    let file = source.file.as_ref().map(|file| {
        let name = on.drawn(&drawn::File {
            name: &file.name,
            checksum: file.sha256.as_deref(),
        });
        Html(lang::say_markup!(
            escape,
            lang,
            "sources-file",
            file = name.0
        ))
    });
    let licence = source.licence.as_ref().map(|licence| licence.get(lang));
    let citation = drawn::Citation {
        href: document.as_deref().or(source.url.as_deref()),
        title: source.title.get(lang),
        publisher: source.publisher.as_ref().map(|text| text.get(lang)),
        day: source.date.map(|day| on.day(day)),
        file,
        licence: licence.map(|licence| lang::say!(lang, "sources-licence", licence)),
        note: source.note.as_ref().map(|text| text.get(lang)),
    };
    on.draw(html, &citation);
}
