//! A code that becomes a file which Windows cannot hold.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Record, Subject};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "name-reserved",
    severity: Severity::Error,
    summary: lang::phrase!("rule--name-reserved"),
    why: message!("why--name-reserved"),
    check: Check::Record(check),
};

/// One finding a code.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let units = record.units.iter();
    let units = units.map(|unit| (unit.code.as_str(), unit.origin.key("code")));
    let units = units.filter(|(code, _)| is_reserved(code));
    let file = |file: &str| Origin::file(file);
    let indices = record.indices.iter();
    let indices = indices.map(|index| (index.code.as_str(), file(&index.origin.file)));
    let documents = record.documents.iter();
    let documents = documents.map(|it| (it.slug.as_str(), file(&it.origin.file)));
    let programmes = record.programmes.iter();
    let programmes = programmes.map(|it| (it.slug.as_str(), file(&it.origin.file)));
    let pages = record.narratives.iter().filter_map(|(subject, narrative)| {
        let Subject::Page(slug) = subject else {
            return None;
        };
        Some((slug.as_str(), file(&narrative.vi.origin.file)))
    });
    let all = units
        .chain(indices)
        .chain(documents)
        .chain(programmes)
        .chain(pages);
    all.filter(|(code, _)| is_reserved(code))
        .map(|(code, at)| reserved(code, at))
        .collect()
}

/// Whatever the case, and whatever follows the first dot.
fn is_reserved(code: &str) -> bool {
    let stem = code.split('.').next().unwrap_or(code).to_ascii_lowercase();
    let numbered = |name: &str| {
        let number = stem.strip_prefix(name);
        number.is_some_and(|n| n.len() == 1 && matches!(n.as_bytes()[0], b'1'..=b'9'))
    };
    ["con", "prn", "aux", "nul"].contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

fn reserved(code: &str, at: Origin) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!("name-reserved-windows-keeps-itself", code),
        tell!("name-reserved-file-html-cannot-written", code),
    );
    found.help(tell!("name-reserved-help"))
}

#[cfg(test)]
mod tests {
    use super::is_reserved;

    #[test]
    fn names_of_devices_are_reserved_and_words_that_begin_so_are_not() {
        for code in ["con", "CON", "nul", "com1", "lpt9", "aux"] {
            assert!(is_reserved(code), "{code}");
        }
        for code in ["con-cuong", "com", "com0", "com10", "conn", "lpt"] {
            assert!(!is_reserved(code), "{code}");
        }
    }
}
