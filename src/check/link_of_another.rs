//! A link whose words name another index, unit or month than what it leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::mentions::{Mentions, Named};
use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::days;
use markdown::{Ask, Request};
use model::{Date, Document, Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-of-another",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--link-of-another"),
    why: message!("why--link-of-another"),
    check: Check::Texts(check),
};

/// What a link says or what it leads to; an empty set is of none, or unknown.
#[derive(Default)]
struct About {
    names: BTreeSet<Named>,
    /// Years with a month.
    months: BTreeSet<(i32, u32)>,
}

struct Known<'a> {
    record: &'a Record,
    mentions: Mentions,
    documents: BTreeMap<&'a str, &'a Document>,
}

/// Every such link.
fn check<'a>(record: &'a Record, _: &'a Analysis) -> OfText<'a> {
    let known = LazyLock::new(|| {
        let documents = record.documents.iter();
        Known {
            record,
            mentions: Mentions::of(record),
            documents: documents.map(|one| (one.slug.as_str(), one)).collect(),
        }
    });
    Box::new(move |text| {
        let mut found = Vec::new();
        for request in text.requests() {
            let Ask::File(to, _) = &request.ask else {
                continue;
            };
            let told = known.told(&request.text, text.lang);
            let led = markdown::joined(&text.prose.origin.file, to)
                .map(|path| known.led(&path))
                .unwrap_or_default();
            found.extend(known.differs(request, &told, &led, text.lang));
        }
        found
    })
}

impl Known<'_> {
    /// What words name. A name that several share is nobody's.
    fn told(&self, text: &str, lang: Lang) -> About {
        let found = self.mentions.find(text, lang).into_iter();
        let names = found
            .filter(|(_, ids)| ids.len() == 1)
            .flat_map(|(_, ids)| ids.iter().copied());
        let days = days::all(text, lang).into_iter();
        About {
            names: names.collect(),
            // A whole day may be that of what the page tells about.
            months: days
                .filter(|(_, day)| day.day.is_none())
                .filter_map(|(_, day)| Some((i32::try_from(day.year?).ok()?, day.month)))
                .collect(),
        }
    }

    /// What a content file is about.
    fn led(&self, path: &str) -> About {
        let steps: Vec<&str> = path.split('/').collect();
        let code = |name: &str| {
            let stem = name.trim_end_matches(".md").trim_end_matches(".yaml");
            Lang::of_stem(stem).1.to_owned()
        };
        let mut about = About::default();
        match steps.as_slice() {
            ["content", "indices", name] | ["content", "editions", _, name] => {
                let index = self.record.find_index(&code(name));
                about.names.extend(index.map(Named::Index));
            }
            ["content", "editions", _, "units", name] => {
                let unit = self.record.find_unit(&code(name));
                about.names.extend(unit.map(Named::Unit));
            }
            ["content", "documents", name] => {
                let slug = code(name);
                if let Some(document) = self.documents.get(slug.as_str()) {
                    about = self.told(&document.title.vi, Lang::VI);
                    about.names.retain(|named| matches!(named, Named::Index(_)));
                    about.months.extend(month_of(&slug));
                    about.months.extend(document.date.and_then(month));
                }
            }
            _ => {}
        }
        about
    }

    /// What the words name and the page is not about, where it is about another of the same.
    fn differs(
        &self,
        request: &Request,
        told: &About,
        led: &About,
        lang: Lang,
    ) -> Option<Diagnostic> {
        let pick = |is: fn(&Named) -> bool| {
            let of = |about: &About| -> BTreeSet<Named> {
                about.names.iter().copied().filter(is).collect()
            };
            let (told, led) = (of(told), of(led));
            let apart = !told.is_empty() && !led.is_empty() && told.is_disjoint(&led);
            apart.then(|| (self.all(&told, lang), self.all(&led, lang)))
        };
        let index = pick(|named| matches!(named, Named::Index(_)));
        let unit = || pick(|named| matches!(named, Named::Unit(_)));
        let month = || {
            let (told, led) = (&told.months, &led.months);
            let apart = !told.is_empty() && !led.is_empty() && told.is_disjoint(led);
            apart.then(|| (months(told), months(led)))
        };
        let (told, led) = index.or_else(unit).or_else(month)?;
        Some(of_another(request, &told, &led))
    }

    fn all(&self, names: &BTreeSet<Named>, lang: Lang) -> String {
        let name = |named: &Named| match named {
            Named::Unit(id) => self.record.unit(*id).name.get(lang),
            Named::Index(id) => self.record.index(*id).short.get(lang),
        };
        names.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// "06/2024".
fn months(months: &BTreeSet<(i32, u32)>) -> String {
    let shown = months
        .iter()
        .map(|(year, month)| format!("{month:02}/{year}"));
    shown.collect::<Vec<_>>().join(", ")
}

/// The year and month of a day.
fn month(date: Date) -> Option<(i32, u32)> {
    Some((date.year(), u32::try_from(date.month()?).ok()?))
}

/// The year and month at the start of a file name: `2024-06-thong-bao`.
fn month_of(slug: &str) -> Option<(i32, u32)> {
    let mut steps = slug.split('-');
    let (year, month) = (steps.next()?, steps.next()?);
    let both = year.len() == 4 && month.len() == 2;
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    (both && (1..=12).contains(&month)).then_some((year, month))
}

fn of_another(request: &Request, told: &str, led: &str) -> Diagnostic {
    let words = &request.text;
    RULE.found(
        request.origin.clone(),
        tell!("link-of-another-names-leads", words, told, led),
        tell!("link-of-another-page-leads", led),
    )
    .help(tell!("link-of-another-help"))
}
