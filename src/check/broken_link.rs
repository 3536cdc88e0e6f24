//! A link in prose that leads to no page, or that a public page must not carry.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::prose::{self, OfText};
use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use markdown::{Ask, Parsed, Request};
use model::{Lang, Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "broken-link",
    severity: Severity::Error,
    summary: lang::phrase!("rule--broken-link"),
    why: message!("why--broken-link"),
    check: Check::Texts(check),
};

/// Every broken link.
fn check<'a>(record: &'a Record, _: &'a Analysis) -> OfText<'a> {
    let places = Places::of(record);
    Box::new(move |text| {
        let Some(parsed) = text.parsed() else {
            return Vec::new();
        };
        let file = &text.prose.origin.file;
        let found = parsed.requests.iter().filter_map(|request| {
            let said = check_request(record, file, parsed, request);
            said.or_else(|| places.check(record, file, request))
        });
        found.collect()
    })
}

/// The headings of texts that links name, each text read once and only if a link asks for a place in it.
struct Places<'a>(BTreeMap<&'a str, (&'a Prose, OnceLock<Vec<String>>)>);

/// How the places begin that pages make themselves.
const MADE: [&str; 3] = ["muc-tieu-", "nam-", "nguon-"];

impl<'a> Places<'a> {
    fn of(record: &'a Record) -> Self {
        let texts = page::prose::all(record).into_iter();
        let texts = texts.map(|(prose, _)| (&*prose.origin.file, (prose, OnceLock::new())));
        Self(texts.collect())
    }

    /// A place in another file must be a heading of its text, or one that pages make: of a unit, an index, a year.
    fn check(&self, record: &Record, from: &str, request: &Request) -> Option<Diagnostic> {
        let Ask::File(to, Some(place)) = &request.ask else {
            return None;
        };
        let made = MADE.iter().any(|start| place.starts_with(start));
        if made || record.find_unit(place).is_some() || record.find_index(place).is_some() {
            return None;
        }
        let known = self.headings(&markdown::joined(from, to)?)?;
        let found = known.contains(place);
        (!found).then(|| no_heading(request, place, &known))
    }

    /// The headings of a text in all its languages; nothing where the file has no text.
    fn headings(&self, path: &str) -> Option<Vec<String>> {
        let stem = |path| Some(Lang::of_stem(str::strip_suffix(path, ".md")?).1);
        let own = stem(path)?;
        let from = self.0.range(own..);
        let near = from.take_while(|(path, _)| path.starts_with(own));
        let texts = near.filter(|(path, _)| stem(path) == Some(own));
        let headings = texts.flat_map(|(_, (prose, headings))| {
            let read = || {
                let headings = markdown::parse(prose).headings.into_iter();
                headings.map(|heading| heading.id).collect()
            };
            headings.get_or_init(read).iter().cloned()
        });
        Some(headings.collect())
    }
}

fn check_request(
    record: &Record,
    file: &str,
    parsed: &Parsed,
    request: &Request,
) -> Option<Diagnostic> {
    match &request.ask {
        Ask::File(to, _) if page::prose::tail(record, file, to).is_none() => {
            Some(no_page(request, to))
        }
        Ask::Place(place) if !parsed.headings.iter().any(|heading| heading.id == *place) => {
            Some(no_place(request, place, parsed))
        }
        // An address of a figure between angle brackets is another rule's matter.
        Ask::Foreign(address) if !address.starts_with("figure:") => Some(foreign(request, address)),
        _ => None,
    }
}

fn no_page(request: &Request, to: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        tell!("broken-link-leads-no-page", to),
        tell!("broken-link-no-such-content-file"),
        tell!("broken-link-write-path-file-content"),
    )
}

fn no_heading(request: &Request, place: &str, known: &[String]) -> Diagnostic {
    let known = if known.is_empty() {
        "–".to_owned()
    } else {
        known.join(", ")
    };
    prose::error(
        RULE.name,
        request,
        tell!("broken-link-no-heading-text-linked", place),
        tell!("broken-link-no-such-heading"),
        tell!("broken-link-headings-text", known),
    )
}

fn no_place(request: &Request, place: &str, parsed: &Parsed) -> Diagnostic {
    let known: Vec<&str> = parsed
        .headings
        .iter()
        .map(|heading| heading.id.as_str())
        .collect();
    let known = if known.is_empty() {
        "–".to_owned()
    } else {
        known.join(", ")
    };
    prose::error(
        RULE.name,
        request,
        tell!("broken-link-no-heading-text", place),
        tell!("broken-link-no-such-heading"),
        tell!("broken-link-headings-text-known", known),
    )
}

fn foreign(request: &Request, address: &str) -> Diagnostic {
    prose::error(
        RULE.name,
        request,
        tell!("broken-link-not-allowed-public-page", address),
        tell!("broken-link-only-https-http-mailto"),
        tell!("broken-link-use-https-address"),
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::prose::Reading;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Narrative, Prose, Subject};

    fn narrative(file: &str, markdown: &str) -> Narrative {
        Narrative {
            title: None,
            summary: None,
            vi: Prose {
                markdown: markdown.to_owned(),
                origin: Origin::bytes(&file.into(), 0..markdown.len()),
            },
            others: model::Others::default(),
        }
    }

    fn count(link: &str) -> usize {
        let record = sample::record(|record| {
            let mut add = |slug: &str, markdown: &str| {
                let file = format!("content/pages/{slug}.md");
                let page = Subject::Page(slug.to_owned());
                record.0.narratives.insert(page, narrative(&file, markdown));
            };
            add("a", &format!("## Một\n\n[x]({link})"));
            add("b", "## Kết quả\n\n## Kết quả");
        });
        let analysis = analyse(&record);
        let of_text = check(&record, &analysis);
        let all = page::line::with_prose(&record).into_iter();
        all.map(|(prose, lang)| of_text(&Reading::of(prose, lang)).len())
            .sum()
    }

    #[test]
    fn a_place_in_another_text_is_a_heading_of_it() {
        for link in [
            "b.md",
            "b.md#ket-qua",
            "b.md#ket-qua-2",
            "#mot",
            "b.md#unit-0",
        ] {
            assert_eq!(count(link), 0, "{link}");
        }
        for link in ["c.md", "b.md#mot", "b.md#ket-qua-3", "#hai", "ftp://x"] {
            assert_eq!(count(link), 1, "{link}");
        }
    }
}
