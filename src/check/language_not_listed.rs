//! A text in a language that the site does not have.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Lang, Record, texts};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "language-not-listed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--language-not-listed"),
    why: message!("why--language-not-listed"),
    check: Check::Record(check),
};

/// Short texts: of what stands in a file of its own it is told that the file is shown nowhere. English may be there before the
/// site has it.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let languages = &record.site.languages;
    let is_unknown = |lang: &Lang| !lang.is_brought() && !languages.contains(lang);
    let mut found = Vec::new();
    texts::each(record, &mut |text| {
        let Some(lang) = text.lang.filter(is_unknown).filter(|_| text.text.is_some()) else {
            return;
        };
        let tag = lang.tag();
        let place = (text.place)(0..text.words.len());
        if place.file.ends_with(&format!(".{tag}.md")) {
            return;
        }
        let told = RULE.found(
            place,
            tell!("language-not-listed-not-there", tag),
            tell!("language-not-listed-shown-nowhere"),
        );
        let listed = Origin::file("content/site.yaml").key("languages");
        let told = told.against(listed, tell!("text-without-page-languages-site"));
        found.push(told.help(tell!("language-not-listed-help", tag)));
    });
    found
}
