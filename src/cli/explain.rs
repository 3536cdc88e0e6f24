//! `congbo explain NAME`: what a finding means, why it is looked for, an example, and what can be done.

use std::fmt::Write as _;
use std::process::ExitCode;

use super::Console;
use super::console::{err, out};
use check::{FIRM, RULES};
use content::FAULTS;
use diagnostic::{Severity, nearest};
use files::Failure;
use lang::Pair;
use model::{Lang, LangId};

/// What authors read where each fixture of a fault is checked: the examples, as true as the test that holds them.
const EXAMPLES: &str =
    include_str!("../../tests/suite/snapshots/suite__checks__what_authors_read.snap");

/// Columns of running text.
const WIDTH: usize = 88;

/// The words for the weights of findings, as they stand before the bracket in an example.
const WORDS: [(Severity, &str, &str); 3] = [
    (Severity::Error, "lỗi", "error"),
    (Severity::Warning, "cảnh báo", "warning"),
    (Severity::Note, "lưu ý", "note"),
];

/// Rules on exceptions themselves, from which none is made.
const ABOUT_EXCEPTIONS: [&str; 2] = ["unknown-rule", "waiver-unused"];

/// What nothing in the content contradicts, though it is wrong.
const BEYOND: [Pair; 7] = [
    Pair(
        "hai cột có giá trị gần nhau đổi chỗ cho nhau ở mọi dòng",
        "two columns of like values exchanged in all rows",
    ),
    Pair(
        "mọi giá trị của một cột cùng lệch sang đơn vị bên cạnh, khi bảng không có tổng hay hạng",
        "all values of a column moved on by one unit, where a table has neither totals nor ranks",
    ),
    Pair(
        "tiêu chí con không còn cộng đúng, khi không điểm tối đa nào cho biết chúng cộng thành gì",
        "sub-components that no longer add up, where no maximum says what they add up to",
    ),
    Pair(
        "hai phần của một tiêu chí đổi chỗ cho nhau mà tổng vẫn như cũ",
        "two parts of one component exchanged, with the same sum as before",
    ),
    Pair(
        "con số không gắn với bảng mà không chỗ nào khác nhắc lại",
        "a number that is bound to nothing and stands nowhere else",
    ),
    Pair(
        "tên đơn vị, cơ quan hoặc ngày có thật nhưng không phải cái được nói tới",
        "a unit, an authority or a day that exists and is not the one that was meant",
    ),
    Pair(
        "nhận xét bằng lời không kèm con số: “gấp đôi”, “dưới trung bình”",
        "what is said in words without a number: “doubled”, “below the average”",
    ),
];

/// A rule or a mistake of form, in one language.
struct Topic {
    name: &'static str,
    summary: &'static str,
    why: &'static str,
    /// Of a rule; a mistake of form has no weight that a site could change.
    severity: Option<Severity>,
}

/// Explains one name, or lists all.
pub(super) fn run(name: Option<&str>, console: &Console) -> Result<ExitCode, Failure> {
    let Some(name) = name else {
        out(&list(console.lang))?;
        return Ok(ExitCode::SUCCESS);
    };
    let wanted = name.trim().to_lowercase().replace('_', "-");
    let topics = topics(console.lang);
    if let Some(topic) = topics.iter().find(|topic| topic.name == wanted) {
        out(&explained(topic, console.lang))?;
        return Ok(ExitCode::SUCCESS);
    }
    let near = nearest(&wanted, topics.iter().map(|topic| topic.name));
    err(&unknown(name, near, console.lang));
    Ok(ExitCode::from(2))
}

/// Rules first, then mistakes of form, each in order of names.
fn topics(lang: Lang) -> Vec<Topic> {
    let rules = RULES.iter().map(|rule| Topic {
        name: rule.name,
        summary: rule.summary.get(lang),
        why: rule.why.get(lang),
        severity: Some(rule.severity),
    });
    let faults = FAULTS.iter().map(|fault| Topic {
        name: fault.name,
        summary: fault.summary.get(lang),
        why: fault.why.get(lang),
        severity: None,
    });
    rules.chain(faults).collect()
}

fn explained(topic: &Topic, lang: Lang) -> String {
    let say = |vi: &'static str, en: &'static str| lang::Pair(vi, en).get(lang);
    let mut text = format!("{}\n{}\n", topic.name, topic.summary);
    let mut section = |title: &str, body: &str| {
        let _ = write!(text, "\n{title}\n{}\n", indented(body));
    };
    section(say("Mức độ", "Severity"), weight(topic.severity, lang));
    section(say("Vì sao", "Why"), &wrapped(topic.why));
    if let Some(example) = example(topic.name, lang) {
        section(say("Ví dụ", "Example"), &example);
        if topic.severity.is_some()
            && !ABOUT_EXCEPTIONS.contains(&topic.name)
            && !FIRM.contains(&topic.name)
        {
            section(
                say("Nếu bản in đúng là như vậy", "If it was printed so"),
                &waiver(topic.name, file_of(&example), lang),
            );
        }
    }
    text
}

fn weight(severity: Option<Severity>, lang: Lang) -> &'static str {
    let (vi, en) = match severity {
        Some(Severity::Error) => (
            "lỗi: chưa sửa thì không công bố gì cả",
            "error: nothing is published until it is mended",
        ),
        Some(Severity::Warning) => (
            "cảnh báo: vẫn công bố, nhưng hãy xem lại",
            "warning: the site is published; look at it again",
        ),
        Some(Severity::Note) => ("lưu ý: điều nên biết", "note: worth knowing"),
        None => (
            "sai cách viết tệp: không có ngoại lệ và không đổi được mức độ",
            "a mistake in the form of a file: no exceptions, and its weight cannot be changed",
        ),
    };
    lang::Pair(vi, en).get(lang)
}

/// How to keep what was printed, or to make less of the rule.
fn waiver(name: &str, file: &str, lang: Lang) -> String {
    let (vi, en) = (
        (
            "Ghi vào content/waivers.yaml; ngoại lệ được công khai bên con số:",
            "chỗ ấy, chép nguyên văn; với YAML: results.so-noi-vu.rank",
            "vì sao giữ nguyên",
            "con số đúng",
            "Muốn đổi mức độ, ghi vào content/site.yaml:",
        ),
        (
            "Write into content/waivers.yaml; the exception is public, beside the figure:",
            "the place, copied exactly; in YAML: results.so-noi-vu.rank",
            "why it stays",
            "what is right",
            "To change the severity, write into content/site.yaml:",
        ),
    );
    let (lead, place, reason, right, severity) = match lang.id() {
        LangId::Vi => vi,
        LangId::En => en,
    };
    format!(
        "{lead}\n  - rule: {name}\n    file: {file}\n    at: \"{place}\"\n    reason: \"{reason}\"\n    right: \
         \"{right}\"\n    date: 2026-11-22\n{severity}\n  rules: {{{name}: note}}"
    )
}

/// The first thing said about a name among the examples.
fn example(name: &str, lang: Lang) -> Option<String> {
    let head = |line: &str| {
        let (word, rest) = line.split_once('[')?;
        let known = WORDS.iter().any(|(_, vi, en)| match lang.id() {
            LangId::Vi => *vi == word,
            LangId::En => *en == word,
        });
        let other = WORDS.iter().any(|(_, vi, en)| *vi == word || *en == word);
        let named = rest.split(']').next() == Some(name);
        other.then_some(known && named)
    };
    let mut lines = EXAMPLES.lines().skip_while(|line| head(line) != Some(true));
    let mut text = lines.next()?.to_owned();
    for line in lines.take_while(|line| head(line).is_none()) {
        text.push('\n');
        text.push_str(line);
    }
    Some(text.trim_end().to_owned())
}

/// The file below `content/` that an example points at.
fn file_of(example: &str) -> &str {
    let place = example.split("--> content/").nth(1).unwrap_or_default();
    place.split(':').next().unwrap_or_default()
}

fn list(lang: Lang) -> String {
    let say = |vi: &'static str, en: &'static str| lang::Pair(vi, en).get(lang);
    let topics = topics(lang);
    let width = topics.iter().map(|topic| topic.name.len()).max();
    let width = width.unwrap_or_default();
    let (mut rules, mut faults) = (String::new(), String::new());
    for topic in &topics {
        let rows = match topic.severity {
            Some(_) => &mut rules,
            None => &mut faults,
        };
        let _ = writeln!(rows, "  {:width$}  {}", topic.name, topic.summary);
    }
    let beyond = BEYOND.map(|one| format!("  {}\n", one.get(lang))).concat();
    format!(
        "{}\n{}\n{}\n{}\n{}\n{}",
        say("Quy tắc", "Rules"),
        rules,
        say("Sai cách viết tệp", "Mistakes in the form of a file"),
        faults,
        say(
            "Điều không quy tắc nào thấy được, phải có người đọc lại",
            "What no rule can find, and somebody has to read"
        ),
        beyond
    )
}

fn unknown(name: &str, near: Option<&str>, lang: Lang) -> String {
    let (what, next) = match (lang.id(), near) {
        (LangId::Vi, Some(near)) => (
            format!("không có “{name}”"),
            format!("có phải ý bạn là “{near}”?"),
        ),
        (LangId::En, Some(near)) => (
            format!("there is no “{name}”"),
            format!("did you mean “{near}”?"),
        ),
        (LangId::Vi, None) => (
            format!("không có “{name}”"),
            "`congbo explain` liệt kê mọi tên".to_owned(),
        ),
        (LangId::En, None) => (
            format!("there is no “{name}”"),
            "`congbo explain` lists all names".to_owned(),
        ),
    };
    format!("congbo: {what}; {next}\n")
}

/// Running text in lines.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            lines.push('\n');
            column = 0;
        } else if column > 0 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width;
    }
    lines
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("  {line}"));
    let lines: Vec<String> = lines.map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{example, topics, wrapped};
    use model::Lang;

    #[test]
    fn every_name_has_an_example_in_both_languages() {
        // A fixture of what is too large would be too large; `tests/suite/hostile.rs` makes one when it runs. A ledger is behind
        // another only where a site was built before: `tests/suite/ledger_published.rs` builds one.
        let missing: Vec<&str> = topics(Lang::VI)
            .iter()
            .map(|topic| topic.name)
            .filter(|name| !["too-large", "ledger-behind"].contains(name))
            .filter(|name| example(name, Lang::VI).is_none() || example(name, Lang::EN).is_none())
            .collect();
        assert!(missing.is_empty(), "tests/checks lacks {missing:?}");
    }

    #[test]
    fn an_example_ends_where_the_next_begins() {
        let text = example("bad-code", Lang::EN).unwrap();
        assert!(text.starts_with("error[bad-code]: ") && text.contains("= help: "));
        assert_eq!(text.matches("bad-code").count(), 1);
        assert!(!text.contains("bad-colour"));
    }

    #[test]
    fn words_are_kept_when_lines_are_broken() {
        let text = "chữ ".repeat(60);
        let wrapped = wrapped(&text);
        assert!(
            wrapped
                .lines()
                .all(|line| line.chars().count() <= super::WIDTH)
        );
        assert_eq!(wrapped.split_whitespace().count(), 60);
    }
}
