//! An image in prose, which no page can show.

use super::{Check, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use markdown::{Ask, Request};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "image-in-prose",
    severity: Severity::Error,
    summary: lang::phrase!("rule--image-in-prose"),
    why: message!("why--image-in-prose"),
    check: Check::Texts(check),
};

/// One finding an image.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if !text.markdown().contains("![") {
            return Vec::new();
        }
        let requests = text.requests().iter();
        requests
            .filter_map(|request| match &request.ask {
                Ask::Image(address) => Some(image(request, address)),
                _ => None,
            })
            .collect()
    })
}

fn image(request: &Request, address: &str) -> Diagnostic {
    let label = if request.text.trim().is_empty() {
        tell!("image-in-prose-no-description-not-published")
    } else {
        tell!("image-in-prose-images-not-published")
    };
    prose::error(
        RULE.name,
        request,
        tell!("image-in-prose-would-not-page", address),
        label,
        tell!("image-in-prose-drop-link-where-published"),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose, Subject};

    #[test]
    fn every_image_is_said_and_a_link_to_one_is_not() {
        let record = sample::record(|record| {
            let markdown = "![](a.png) ![Hội nghị](b.png) [ảnh](https://example.org/c.png)";
            let file = "content/pages/a.md".into();
            let vi = Prose {
                markdown: markdown.to_owned(),
                origin: Origin::bytes(&file, 0..markdown.len()),
            };
            let narrative = Narrative {
                title: None,
                summary: None,
                vi,
                others: model::Others::default(),
            };
            let page = Subject::Page("a".to_owned());
            record.0.narratives.insert(page, narrative);
        });
        let found = RULE.check(&record, &analyse(&record));
        let labels: Vec<&str> = found.iter().map(|d| d.label.text.en.as_str()).collect();
        assert_eq!(
            labels,
            [
                "the image has no description, and is not published",
                "images are not published"
            ]
        );
    }
}
