//! How much was found, in a line or a few: what keeps the hundredth diagnostic from hiding the first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Diagnostic, Severity};
use crate::{Lang, LangId};

/// From so many diagnostics on they are also counted by name.
const MANY: usize = 12;

/// "3 lỗi, 1 cảnh báo trong 2 tệp", and below it how often each name occurs where there are many.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], lang: Lang) -> String {
    let mut files = BTreeSet::new();
    let mut codes: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        files.insert(&diagnostic.label.origin.file);
        *codes
            .entry((diagnostic.severity, diagnostic.code))
            .or_default() += 1;
    }
    let weights = [Severity::Error, Severity::Warning, Severity::Note];
    let counts: Vec<String> = weights
        .into_iter()
        .filter_map(|weight| {
            let same = codes
                .iter()
                .filter(|((severity, _), _)| *severity == weight);
            let count = same.map(|(_, count)| count).sum::<usize>();
            (count > 0).then(|| counted(count, weight, lang))
        })
        .collect();
    let mut out = counts.join(", ");
    let _ = match (lang.id(), files.len()) {
        (LangId::Vi, many) => write!(out, " trong {many} tệp"),
        (LangId::En, 1) => write!(out, " in 1 file"),
        (LangId::En, many) => write!(out, " in {many} files"),
    };
    if diagnostics.len() >= MANY && codes.len() > 1 {
        let mut codes: Vec<_> = codes.into_iter().collect();
        codes.sort_by_key(|((severity, code), count)| (*severity, usize::MAX - count, *code));
        for ((severity, code), count) in codes {
            let word = counted(count, severity, lang);
            let _ = write!(out, "\n{word:>16}  {code}");
        }
    }
    out
}

/// "2 cảnh báo", "2 warnings".
fn counted(count: usize, severity: Severity, lang: Lang) -> String {
    let word = match (lang.id(), severity) {
        (LangId::Vi, Severity::Error) => "lỗi",
        (LangId::Vi, Severity::Warning) => "cảnh báo",
        (LangId::Vi, Severity::Note) => "lưu ý",
        (LangId::En, severity) => severity.word(),
    };
    let plural = if lang == Lang::EN && count != 1 {
        "s"
    } else {
        ""
    };
    format!("{count} {word}{plural}")
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::Lang;
    use crate::{Diagnostic, Label, Origin, Severity, Words};

    fn found(code: &'static str, severity: Severity, file: &str) -> Diagnostic {
        Diagnostic {
            code,
            severity,
            message: Words::new("", ""),
            label: Label {
                origin: Origin::file(file),
                text: Words::new("", ""),
            },
            second: None,
            early: false,
            help: None,
        }
    }

    #[test]
    fn few_are_counted_by_weight_only() {
        let few = [
            found("b", Severity::Warning, "x"),
            found("a", Severity::Error, "x"),
            found("a", Severity::Error, "x"),
        ];
        assert_eq!(render(&few, Lang::VI), "2 lỗi, 1 cảnh báo trong 1 tệp");
        assert_eq!(render(&few, Lang::EN), "2 errors, 1 warning in 1 file");
    }

    #[test]
    fn many_are_counted_by_name_the_heaviest_and_most_frequent_first() {
        let mut many = vec![found("z", Severity::Note, "y")];
        many.extend((0..10).map(|_| found("a", Severity::Warning, "x")));
        many.push(found("c", Severity::Error, "x"));
        many.extend((0..2).map(|_| found("d", Severity::Error, "x")));
        assert_eq!(
            render(&many, Lang::EN),
            "3 errors, 10 warnings, 1 note in 2 files\n        2 errors  d\n         1 error  c\n     10 warnings  a\n          \
             1 note  z"
        );
    }
}
