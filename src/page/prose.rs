//! An author's prose on a page, with the language it is really in.

use serde::Serialize;

use super::html::{Html, escape};
use super::{Page, Plan};
use crate::model::Narrative;
use crate::model::narrative::Prose;

/// Prose as markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The markup.
    pub html: Html,
    /// Its language where that is not the page's: the page says so.
    pub foreign: Option<&'static str>,
}

/// The prose in the page's language, or in Vietnamese where there is no other; nothing where it is empty.
pub(super) fn text(plan: &Plan, page: &Page, narrative: &Narrative) -> Option<Text> {
    let (prose, lang) = narrative.get(page.lang);
    if prose.markdown.trim().is_empty() {
        return None;
    }
    Some(Text {
        html: markup(plan, page, prose),
        foreign: (lang != page.lang).then(|| lang.tag()),
    })
}

fn markup(_: &Plan, _: &Page, prose: &Prose) -> Html {
    let mut html = Html::default();
    for paragraph in prose
        .markdown
        .split("\n\n")
        .filter(|p| !p.trim().is_empty())
    {
        html.0.push_str("<p>");
        escape(&mut html.0, paragraph.trim());
        html.0.push_str("</p>");
    }
    html
}
