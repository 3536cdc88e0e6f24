//! Narratives as markup on a page, in the page's language or marked as being in another.

use serde::Serialize;

use super::html::Html;
use super::{Page, Plan};
use crate::model::{Narrative, Subject};

/// A narrative, rendered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prose {
    /// The markup.
    pub html: Html,
    /// The language it is really in.
    pub lang: &'static str,
    /// Whether that is not the page's.
    pub foreign: bool,
}

impl Plan<'_> {
    /// The story of a subject, where there is one.
    #[must_use]
    pub fn prose(&self, page: &Page, subject: &Subject) -> Option<Prose> {
        let narrative = self.record.narratives.get(subject)?;
        self.narrative(page, narrative)
    }

    /// A story, where it says anything.
    #[must_use]
    pub fn narrative(&self, page: &Page, narrative: &Narrative) -> Option<Prose> {
        let (prose, lang) = narrative.get(page.lang);
        if prose.markdown.trim().is_empty() {
            return None;
        }
        let mut html = Html::default();
        html.raw("<p>").text(&prose.markdown).raw("</p>");
        Some(Prose {
            html,
            lang: lang.tag(),
            foreign: lang != page.lang,
        })
    }
}
