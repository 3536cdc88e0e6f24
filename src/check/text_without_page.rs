//! Prose that stands on no page.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Narrative, Record, Subject, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "text-without-page",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--text-without-page"),
    why: message!("why--text-without-page"),
    check: Check::Record(check),
};

/// One finding a file.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (subject, narrative) in &record.narratives {
        if let Subject::Table(year, index) = subject {
            let edition = record.edition(*year);
            if edition.and_then(|edition| edition.table(*index)).is_none() {
                let short = &record.index(*index).short;
                found.push(no_table(narrative, *year, short));
                continue;
            }
        }
        found.extend(in_other_languages(record, narrative));
    }
    let documents = record.documents.iter().map(|document| &document.text);
    let programmes = record.programmes.iter();
    let programmes = programmes.filter_map(|programme| programme.text.as_ref());
    found.extend(
        documents
            .chain(programmes)
            .flat_map(|text| in_other_languages(record, text)),
    );
    found
}

fn no_table(narrative: &Narrative, year: i32, index: &Text) -> Diagnostic {
    let found = RULE.found(
        Origin::file(&narrative.vi.origin.file),
        tell!("text-without-page-story-shown-nowhere-edition", index => index, year),
        tell!("text-without-page-no"),
    );
    found.help(tell!("text-without-page-help-add-table-results-beside"))
}

/// The text in each language that the site does not have.
fn in_other_languages<'a>(
    record: &'a Record,
    narrative: &'a Narrative,
) -> impl Iterator<Item = Diagnostic> + 'a {
    let all = narrative.others.iter();
    let others = all.filter(|(lang, _)| !record.site.languages.contains(lang));
    others.map(|(lang, prose)| {
        let tag = lang.tag();
        let found = RULE.found(
            Origin::file(&prose.origin.file),
            tell!("text-without-page-translation", tag),
            tell!("text-without-page-no"),
        );
        let found = found.against(
            Origin::file("content/site.yaml").key("languages"),
            tell!("text-without-page-languages-site"),
        );
        found.help(tell!("text-without-page-help-add-language", tag))
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{IndexId, Narrative, Prose, Subject};

    fn count(subject: Subject, english: bool) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
            record.0.site.languages.truncate(1 + usize::from(english));
            let prose = |file: &str| Prose {
                markdown: "…".to_owned(),
                origin: Origin::bytes(&file.into(), 0..3),
            };
            let narrative = Narrative {
                title: None,
                summary: None,
                vi: prose("content/a.md"),
                others: [(model::Lang::EN, prose("content/a.en.md"))]
                    .into_iter()
                    .collect(),
            };
            record.0.narratives.insert(subject, narrative);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_story_of_a_table_needs_the_table() {
        assert_eq!(count(Subject::Table(2018, IndexId(0)), true), 0);
        assert_eq!(count(Subject::Table(2018, IndexId(1)), true), 1);
        assert_eq!(count(Subject::Edition(2018), true), 0);
    }

    #[test]
    fn english_needs_an_english_site() {
        assert_eq!(count(Subject::Page("a".to_owned()), false), 1);
        assert_eq!(count(Subject::Table(2018, IndexId(1)), false), 1);
    }
}
