//! What is shown above a page: what is wrong, what is worth a look, and which editions only the author sees.

use serde_json::{Value, json};

use diagnostic::place::{Sheets, sorted};
use diagnostic::{Diagnostic, Severity};
use files::Files;
use lang::Pair;
use model::{Lang, LangId};

/// A page for when there is none.
pub(super) const BLANK: &[u8] = b"<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
<meta name=\"color-scheme\" content=\"light dark\"><title>congbo</title></head><body></body></html>\n";

/// A problem as the panel shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    severity: Severity,
    shown: Value,
}

/// What is shown above a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    lang: Lang,
    problems: Vec<Problem>,
    held: Vec<(i32, String)>,
}

impl Default for Panel {
    fn default() -> Self {
        Self::new(Lang::VI)
    }
}

impl Panel {
    /// A panel that shows nothing, in the language of its reader.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            problems: Vec::new(),
            held: Vec::new(),
        }
    }

    /// With what is wrong with the texts in `files`, in order of places.
    #[must_use]
    pub fn problems(mut self, found: &[Diagnostic], files: &Files) -> Self {
        let found = sorted(found.to_vec(), files);
        self.problems.extend(problems(&found, files, self.lang));
        self
    }

    /// With editions that the public does not see, and why.
    #[must_use]
    pub fn held(mut self, held: Vec<(i32, String)>) -> Self {
        self.held = held;
        self
    }

    /// With one more problem.
    #[must_use]
    pub fn with(mut self, problem: Problem) -> Self {
        self.problems.insert(0, problem);
        self
    }

    /// What the script in the page reads, on one line.
    pub(super) fn json(&self) -> String {
        let count = |severity| {
            let all = self.problems.iter();
            all.filter(|problem| problem.severity == severity).count()
        };
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let problems: Vec<&Value> = self.problems.iter().map(|problem| &problem.shown).collect();
        json!({
            "lang": self.lang.tag(),
            "errors": errors,
            "title": self.title(errors, warnings, problems.len()),
            "problems": problems,
            "held": self.held_line(),
        })
        .to_string()
    }

    fn title(&self, errors: usize, warnings: usize, all: usize) -> String {
        match (self.lang.id(), errors, warnings) {
            (LangId::Vi, 0, 0) => format!("{all} lưu ý"),
            (LangId::Vi, 0, _) => format!("{warnings} cảnh báo"),
            (LangId::Vi, ..) => format!("{errors} lỗi. Bên dưới là bản đúng gần nhất."),
            (LangId::En, 0, 0) => format!("{all} notes"),
            (LangId::En, 0, _) => format!("{warnings} warnings"),
            (LangId::En, ..) => format!("{errors} errors. Below is the last good page."),
        }
    }

    fn held_line(&self) -> Option<String> {
        if self.held.is_empty() {
            return None;
        }
        let words = Pair(
            "Bản xem trước, chỉ trên máy này. Kỳ chưa công bố đang hiện:",
            "Preview, on this machine only. Shown though not public:",
        );
        let all: Vec<String> = self
            .held
            .iter()
            .map(|(year, why)| format!("{year} ({why})"))
            .collect();
        Some(format!("{} {}.", words.get(self.lang), all.join("; ")))
    }
}

/// One problem, as the panel shows it.
#[must_use]
pub fn problem(found: &Diagnostic, files: &Files, lang: Lang) -> Option<Problem> {
    problems(std::slice::from_ref(found), files, lang).pop()
}

/// A problem that is no author's: the machine refuses.
#[must_use]
pub fn refusal(words: &str, lang: Lang) -> Problem {
    let severity = Severity::Error;
    Problem {
        severity,
        shown: json!({"severity": "error", "word": word(severity, lang), "message": words}),
    }
}

fn problems(found: &[Diagnostic], files: &Files, lang: Lang) -> Vec<Problem> {
    let sheets = Sheets::new(found, files);
    found
        .iter()
        .map(|found| Problem {
            severity: found.severity,
            shown: shown(found, &sheets, lang),
        })
        .collect()
}

fn shown(found: &Diagnostic, sheets: &Sheets, lang: Lang) -> Value {
    let label = |label: &diagnostic::Label| {
        let (origin, sheet) = (&label.origin, sheets.sheet(&label.origin.file));
        let place = sheet.place(&origin.spot);
        let quote = sheet.quoted(&origin.spot).map(|line| {
            let (start, end) = (place.bytes.start, place.bytes.end.min(line.end));
            let text = sheet.text();
            let after = end.max(start);
            [
                tail(&text[line.start..start]),
                text[start..after].to_owned(),
                head(&text[after..line.end.max(end)]),
            ]
        });
        json!({
            "place": format!("{}:{}:{}", origin.file, place.line, place.column),
            "number": place.line,
            "quote": quote.unwrap_or_default(),
            "text": label.text.get(lang),
        })
    };
    json!({
        "severity": found.severity.word(),
        "word": word(found.severity, lang),
        "code": found.code,
        "message": found.message.get(lang),
        "labels": std::iter::once(&found.label).chain(&found.second).map(label).collect::<Vec<_>>(),
        "help": found.help.as_ref().map(|help| help.get(lang)),
    })
}

/// The most of a line that is quoted on either side of a spot.
const AROUND: usize = 160;

fn head(text: &str) -> String {
    let shown: String = text.chars().take(AROUND).collect();
    if shown.len() < text.len() {
        shown + "…"
    } else {
        shown
    }
}

fn tail(text: &str) -> String {
    let all = text.chars().count();
    let shown: String = text.chars().skip(all.saturating_sub(AROUND)).collect();
    if shown.len() < text.len() {
        format!("…{shown}")
    } else {
        shown
    }
}

fn word(severity: Severity, lang: Lang) -> &'static str {
    match severity {
        Severity::Error => Pair("lỗi", "error"),
        Severity::Warning => Pair("cảnh báo", "warning"),
        Severity::Note => Pair("lưu ý", "note"),
    }
    .get(lang)
}
