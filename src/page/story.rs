//! The first lines of a story, for pages that lead to it.

use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::{Page, Plan, Prose, Sentence, address};
use finding::Heading;
use model::Subject;

/// The first lines of an edition's story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Story {
    /// The year of the edition.
    pub year: i32,
    /// "Nổi bật năm 2018: …": the year and its headline.
    pub title: Sentence,
    /// Where the whole stands.
    pub href: String,
    /// The first lines.
    pub prose: Prose,
}

/// How many letters of a story home shows at least, in whole paragraphs.
const LINES: usize = 280;

/// The first lines of the newest story that has any.
pub(super) fn newest(plan: &Plan, page: &Page) -> Option<Story> {
    plan.record.editions.iter().rev().find_map(|edition| {
        let whole = plan.prose(page, &Subject::Edition(edition.year))?;
        Some(Story {
            year: edition.year,
            title: plan.say(page, Heading::Story(edition.year)),
            href: plan.link(page, &address::edition(edition.year)),
            prose: Prose {
                html: first_lines(&whole.html)?,
                ..whole
            },
        })
    })
}

/// The first paragraphs, up to `LINES` letters; one that leads to a place on its own page stays there.
fn first_lines(whole: &Html) -> Option<Html> {
    let mut lines = Html::default();
    for part in whole.0.split("<p>").skip(1) {
        let (paragraph, _) = part.split_once("</p>")?;
        if paragraph.contains("href=\"#")
            || paragraph.contains("href=#")
            || paragraph.contains(" id=")
        {
            continue;
        }
        lines.raw("<p>").raw(paragraph).raw("</p>");
        if lines.0.chars().count() >= LINES {
            break;
        }
    }
    (!lines.0.is_empty()).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::first_lines;
    use crate::html::Html;

    #[test]
    fn a_paragraph_that_leads_to_its_own_page_stays_there() {
        let whole = "<h2>A</h2><p>Một<a href=\"#b\">1</a></p><p>Hai</p><table></table>";
        let lines = first_lines(&Html(whole.to_owned()));
        assert_eq!(lines, Some(Html("<p>Hai</p>".to_owned())));
        assert_eq!(first_lines(&Html("<ul></ul>".to_owned())), None);
    }
}
