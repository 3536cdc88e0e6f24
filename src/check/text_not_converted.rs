//! Text in TCVN3 or VNI that nobody turned into Unicode.

use super::{Check, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::legacy::{self, Found, Known};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "text-not-converted",
    severity: Severity::Error,
    summary: lang::phrase!("rule--text-not-converted"),
    why: message!("why--text-not-converted"),
    check: Check::Letters(check),
};

/// One finding a text: who forgot to convert one word forgot the others.
fn check() -> OfLetters {
    let mut known = Known::default();
    Box::new(move |letters, place| {
        let found = legacy::find_unknown(letters.text, &mut known)?;
        let word = &letters.text[found.range.clone()];
        Some(diagnostic(word, &found, place(found.range.clone())))
    })
}

fn diagnostic(word: &str, found: &Found, origin: Origin) -> Diagnostic {
    let (name, reading) = (found.legacy.name(), &found.reading);
    let said = RULE.found(
        origin,
        tell!("text-not-converted-unicode", word, name),
        tell!("text-not-converted-reads", reading),
    );
    said.help(tell!("text-not-converted-help", name))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use diagnostic::{Origin, Spot};
    use model::{Narrative, Prose, Subject, Text};

    #[test]
    fn a_name_is_shown_by_its_key_and_prose_by_the_word() {
        let record = sample::record(|record| {
            record.0.units[0].name = Text::same("Lai Ch©u");
            let file = "content/pages/a.md".into();
            let vi = Prose {
                markdown: "# Báo cáo\n\nSôû Noäi vuï".to_owned(),
                origin: Origin::bytes(&file, 20..50),
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
        assert_eq!(labels, ["it reads “Châu”", "it reads “Sở”"]);
        assert_eq!(found[0].label.origin, record.units[0].origin.key("name"));
        assert_eq!(found[1].label.origin.spot, Spot::Bytes(33, 38));
    }
}
