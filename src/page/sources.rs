//! Where values come from, as the page shows it: numbered where there are several, a line where there is one.

use super::datum::On;
use super::drawn;
use super::html::Html;
use super::{Page, Plan, address};
use lang::{date, phrases};
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
        let number = u64::try_from(self.number(source)).unwrap_or_default();
        let name = phrases::SOURCE.get(on.lang());
        on.draw(html, &drawn::Source { number, name });
    }

    /// The list: a sentence for one, numbered items for several.
    pub(super) fn list(&self, plan: &Plan, page: &Page) -> Html {
        let mut html = Html::default();
        match self.0.as_slice() {
            [] => {}
            [one] => {
                html.raw("<p class=sources id=nguon-1>");
                html.text(phrases::SOURCE.get(page.lang)).raw(": ");
                cite(&mut html, plan, page, *one);
                html.raw("</p>");
            }
            many => {
                html.raw("<ol class=sources>");
                for (place, source) in many.iter().enumerate() {
                    html.raw("<li id=nguon-").show(place + 1).raw(">");
                    cite(&mut html, plan, page, *source);
                    html.raw("</li>");
                }
                html.raw("</ol>");
            }
        }
        html
    }
}

/// A source with its title, publisher, date, licence and remark; a link where there is something to link to.
pub(super) fn cite(html: &mut Html, plan: &Plan, page: &Page, id: SourceId) {
    let source = plan.record.source(id);
    let document = source
        .document
        .and_then(|id| plan.link_if(page, &address::document(&plan.record.document(id).slug)));
    let link = document.as_deref().or(source.url.as_deref());
    if let Some(link) = link {
        html.raw("<a href=\"").text(link).raw("\">");
    }
    html.text(source.title.get(page.lang));
    if link.is_some() {
        html.raw("</a>");
    }
    if let Some(publisher) = &source.publisher {
        html.raw(", ").text(publisher.get(page.lang));
    }
    if let Some(day) = source.date {
        html.raw(", <time datetime=\"").show(day).raw("\">");
        html.text(&date::short(day, page.lang)).raw("</time>");
    }
    if let Some(file) = &source.file {
        let mut name = Html::default();
        name.raw("<span translate=no");
        if let Some(sha256) = &file.sha256 {
            name.raw(" title=\"SHA-256: ").text(sha256).raw("\"");
        }
        name.raw(">").text(&file.name).raw("</span>");
        let said = lang::say_markup!(
            crate::html::escape,
            page.lang,
            "sources-file",
            file = name.0
        );
        html.raw(", ").raw(&said);
    }
    html.raw(".");
    if let Some(licence) = &source.licence {
        let licence = licence.get(page.lang);
        html.raw(" ")
            .text(&lang::say!(page.lang, "sources-licence", licence));
    }
    if let Some(note) = &source.note {
        html.raw(" ").text(note.get(page.lang));
    }
}
