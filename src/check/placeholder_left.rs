//! Words that `new` laid down, still there where an author's belong.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Spot, message, tell};
use model::placeholder::{SAMPLE_BANNER, in_prose, is_value, of_sample};
use model::{Index, Programme, Record, Subject, Target, texts};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "placeholder-left",
    severity: Severity::Error,
    summary: lang::phrase!("rule--placeholder-left"),
    why: message!("why--placeholder-left"),
    check: Check::Record(check),
};

/// The name of the rule: what is not public yet may have such words.
pub const PLACEHOLDER: &str = RULE.name;

/// Every placeholder that is left, whatever they weigh on the site.
#[must_use]
pub fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut hold = |words: &str, code: &str, at: &dyn Fn() -> Origin| {
        if is_value(words, code) {
            found.push(left(words, at()));
        }
    };
    for unit in &record.units {
        hold(&unit.name.vi, &unit.code, &|| unit.origin.key("name"));
    }
    for index in &record.indices {
        of_index(index, &mut hold);
    }
    for source in &record.sources {
        let at = || source.origin.key("title");
        hold(&source.title.vi, &source.code, &at);
    }
    for document in &record.documents {
        let at = || document.origin.key("title");
        hold(&document.title.vi, &document.slug, &at);
    }
    for programme in &record.programmes {
        of_programme(programme, &mut hold);
    }
    for objection in &record.objections {
        let at = || objection.origin.key("said");
        hold(&objection.said.vi, &objection.code, &at);
    }
    for (subject, narrative) in &record.narratives {
        if let (Subject::Page(slug), Some(title)) = (subject, &narrative.title) {
            let file = &narrative.vi.origin.file;
            hold(&title.vi, slug, &|| Origin::file(file).key("title"));
        }
    }
    for (prose, _) in page::prose::all(record) {
        if let Some(range) = in_prose(&prose.markdown) {
            let start = match prose.origin.spot {
                Spot::Bytes(start, _) => start as usize,
                _ => 0,
            };
            let words = &prose.markdown[range.clone()];
            let at = start + range.start..start + range.end;
            found.push(left(words, Origin::bytes(&prose.origin.file, at)));
        }
    }
    found.extend(of_sample_texts(record));
    found
}

/// Texts of the sample on a site that no longer says to be one.
fn of_sample_texts(record: &Record) -> Vec<Diagnostic> {
    let banner = record.site.banner.as_ref();
    let is_sample = banner.is_some_and(|banner| banner.vi.starts_with(SAMPLE_BANNER));
    let mut found = Vec::new();
    if !is_sample {
        texts::each(record, &mut |text| {
            let range = of_sample(text.words);
            found.extend(range.map(|range| left(&text.words[range.clone()], (text.place)(range))));
        });
    }
    found
}

/// Takes a value, the code of whose it is, and where it stands.
type Hold<'a> = dyn FnMut(&str, &str, &dyn Fn() -> Origin) + 'a;

fn of_index(index: &Index, hold: &mut Hold<'_>) {
    hold(&index.name.vi, &index.code, &|| index.origin.key("name"));
    let at = || index.origin.key("publisher");
    hold(&index.publisher.vi, &index.code, &at);
    let frameworks = index.frameworks.iter();
    for component in frameworks.flat_map(|framework| &framework.components) {
        let at = || component.origin.key("name");
        hold(&component.name.vi, &component.code, &at);
    }
}

fn of_programme(programme: &Programme, hold: &mut Hold<'_>) {
    let at = || programme.origin.key("name");
    hold(&programme.name.vi, &programme.slug, &at);
    of_targets(&programme.targets, hold);
}

fn of_targets(targets: &[Target], hold: &mut Hold<'_>) {
    for target in targets {
        hold(&target.name.vi, &target.number, &|| {
            target.origin.key("name")
        });
        of_targets(&target.parts, hold);
    }
}

fn left(words: &str, at: Origin) -> Diagnostic {
    RULE.found(
        at,
        tell!("placeholder-left-not-replaced", words),
        tell!("placeholder-left-real-words-belong"),
    )
    .help(tell!("placeholder-left-help"))
}
