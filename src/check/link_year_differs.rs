//! A link whose words name another year than the page it leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::numerals::{Kind, numerals};
use markdown::{Ask, Request};
use model::{Date, Document, Lang, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-year-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--link-year-differs"),
    why: message!("why--link-year-differs"),
    check: Check::Texts(check),
};

/// Every such link.
fn check<'a>(record: &'a Record, _: &'a Analysis) -> OfText<'a> {
    let documents: BTreeMap<&str, &Document> = record
        .documents
        .iter()
        .map(|document| (document.slug.as_str(), document))
        .collect();
    Box::new(move |text| {
        let mut found = Vec::new();
        for request in text.requests() {
            let Ask::File(to, place) = &request.ask else {
                continue;
            };
            let told = years_in(&request.text, text.lang);
            let led = markdown::joined(&text.prose.origin.file, to)
                .map(|path| years_of(&documents, &path, place.as_deref()))
                .unwrap_or_default();
            if let (Some(year), false) = (told.first(), led.is_empty() || !told.is_disjoint(&led)) {
                found.push(differs(request, *year, &led));
            }
        }
        found
    })
}

/// The years that words name.
fn years_in(text: &str, lang: Lang) -> BTreeSet<Year> {
    let years = numerals(text, lang).into_iter();
    years
        .filter(|numeral| numeral.kind == Kind::Year)
        .filter_map(|numeral| text[numeral.range].parse().ok())
        .collect()
}

/// The years that a content file is about; none where it is about none or more than can be known.
fn years_of(
    documents: &BTreeMap<&str, &Document>,
    path: &str,
    place: Option<&str>,
) -> BTreeSet<Year> {
    let mut years = BTreeSet::new();
    let steps: Vec<&str> = path.split('/').collect();
    match steps.as_slice() {
        ["content", "editions", year, ..] => years.extend(year.parse::<Year>()),
        ["content", "documents", name] => {
            let (_, slug) = Lang::of_stem(name.trim_end_matches(".md"));
            if let Some(document) = documents.get(slug) {
                years.extend(document.date.map(Date::year));
                years.extend(years_in(&document.title.vi, Lang::VI));
                years.extend(slug.split('-').filter_map(|step| {
                    let year: Year = step.parse().ok()?;
                    (1900..=2100).contains(&year).then_some(year)
                }));
            }
        }
        _ => {}
    }
    years.extend(place.and_then(|place| place.strip_prefix("nam-")?.parse::<Year>().ok()));
    years
}

fn differs(request: &Request, told: Year, led: &BTreeSet<Year>) -> Diagnostic {
    let words = &request.text;
    let led: Vec<String> = led.iter().map(Year::to_string).collect();
    let led = led.join(", ");
    RULE.found(
        request.origin.clone(),
        tell!("link-year-differs-names-leads", words, told, led),
        tell!("link-year-differs-page-leads", led),
    )
    .help(tell!("link-year-differs-help"))
}
