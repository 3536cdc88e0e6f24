//! An answer put into the text of a mapping.

use crate::sections::{below, count, place, with};
use crate::write::quoted;

/// What an answer writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    /// A line of its own.
    Line(&'static str, String),
    /// What a key of a section means.
    Entry(&'static str, String, String),
    /// All of a list.
    List(&'static str, Vec<String>),
    /// More of a list.
    Items(&'static str, Vec<String>),
    /// Several of them, which say one thing together.
    All(Vec<Put>),
}

impl Put {
    pub(super) fn line(key: &'static str, value: &str) -> Self {
        Self::Line(key, value.to_owned())
    }

    /// The text of a mapping with the answer in it; nothing where its author has written that part in a form of his own.
    #[must_use]
    pub fn put_into(&self, text: &str) -> Option<String> {
        match self {
            Self::Line(key, value) => Some(line(text, key, &format!("{key}: {}", plain(value)))),
            Self::Entry(section, key, value) => {
                let pair = format!("{}: {}", quoted(key), plain(value));
                entry(text, section, key, &pair)
            }
            Self::List(key, items) => {
                let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
                let whole = format!("{key}: [{}]", items.join(", "));
                let is_one_line = place(text, key).is_none_or(|(_, rest)| rest.ends_with(']'));
                is_one_line.then(|| line(text, key, &whole))
            }
            Self::All(puts) => {
                let first = text.to_owned();
                puts.iter().try_fold(first, |text, put| put.put_into(&text))
            }
            Self::Items(key, items) => {
                let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
                list(text, key, &items)
            }
        }
    }
}

/// An answer as YAML has it: a word as it is, anything else in quotation marks.
#[must_use]
pub(super) fn plain(answer: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "-. ".contains(c);
    let begins = answer.starts_with(|c: char| c.is_ascii_lowercase());
    let is_count = answer.len() < 4 && answer.parse::<u32>().is_ok() && !answer.starts_with('0');
    if is_count || begins && answer.chars().all(is_word) {
        answer.to_owned()
    } else {
        quoted(answer)
    }
}

fn line(text: &str, key: &str, whole: &str) -> String {
    let at = place(text, key).map_or(count(text)..count(text), |(at, _)| at..at + 1);
    with(text, at, &[whole.to_owned()])
}

fn entry(text: &str, section: &str, key: &str, pair: &str) -> Option<String> {
    let Some((at, rest)) = place(text, section) else {
        let lines = [format!("{section}:"), format!("  {pair}")];
        return Some(with(text, count(text)..count(text), &lines));
    };
    if !rest.is_empty() {
        let whole = within(rest, '{', '}', pair)?;
        return Some(with(text, at..at + 1, &[format!("{section}: {whole}")]));
    }
    let inner = below(text, at);
    let lines: Vec<&str> = text.lines().collect();
    let single = key.replace('\'', "''");
    let keys = [
        format!("{}:", quoted(key)),
        format!("{key}:"),
        format!("'{single}':"),
    ];
    let known = inner.clone().find(|at| {
        let line = lines[*at].trim_start();
        line == "{}" || keys.iter().any(|key| line.starts_with(key.as_str()))
    });
    let set_in = |at: usize| lines[at].len() - lines[at].trim_start().len();
    let first = inner
        .clone()
        .find(|at| !lines[*at].trim_start().starts_with('#'));
    let pair = format!("{}{pair}", " ".repeat(first.map_or(2, set_in)));
    let at = known.map_or(inner.end..inner.end, |at| at..at + 1);
    Some(with(text, at, &[pair]))
}

fn list(text: &str, key: &str, items: &[String]) -> Option<String> {
    let Some((at, rest)) = place(text, key) else {
        let whole = format!("{key}: [{}]", items.join(", "));
        return Some(with(text, count(text)..count(text), &[whole]));
    };
    if !rest.is_empty() {
        let whole = within(rest, '[', ']', &items.join(", "))?;
        return Some(with(text, at..at + 1, &[format!("{key}: {whole}")]));
    }
    let inner = below(text, at);
    let lines: Vec<&str> = text.lines().collect();
    let first = inner
        .clone()
        .find(|at| lines[*at].trim_start().starts_with('-'))?;
    let set_in = lines[first].len() - lines[first].trim_start().len();
    let items: Vec<String> = items
        .iter()
        .map(|item| format!("{}- {item}", " ".repeat(set_in)))
        .collect();
    Some(with(text, inner.end..inner.end, &items))
}

/// A collection in one line with more at its end.
fn within(whole: &str, open: char, close: char, more: &str) -> Option<String> {
    let inner = whole.strip_prefix(open)?.strip_suffix(close)?.trim();
    let comma = if inner.is_empty() { "" } else { ", " };
    Some(format!("{open}{inner}{comma}{more}{close}"))
}

#[cfg(test)]
mod tests {
    use super::Put;

    fn put(text: &str, put: &Put) -> String {
        put.put_into(text).unwrap()
    }

    #[test]
    fn an_answer_stands_where_its_section_is() {
        let leave = Put::Entry("columns", "Nhóm hai".to_owned(), "leave".to_owned());
        for (text, wanted) in [
            ("index: a\n", "index: a\ncolumns:\n  \"Nhóm hai\": leave\n"),
            (
                "columns:\n  {}\nunits:\n",
                "columns:\n  \"Nhóm hai\": leave\nunits:\n",
            ),
            (
                "columns:\n    \"A\": score\n\n# more\nunits:\n",
                "columns:\n    \"A\": score\n    \"Nhóm hai\": leave\n\n# more\nunits:\n",
            ),
            (
                "columns:\n  \"Nhóm hai\": \"?\"  # x\n  B: rank\n",
                "columns:\n  \"Nhóm hai\": leave\n  B: rank\n",
            ),
            (
                "columns:\r\n  A: score\r\n# more\r\n  'Nhóm hai': \"?\"\r\n# of units\r\nunits:",
                "columns:\r\n  A: score\r\n# more\r\n  \"Nhóm hai\": leave\r\n# of units\r\nunits:\r\n",
            ),
            (
                "columns: {A: score}  # x\n",
                "columns: {A: score, \"Nhóm hai\": leave}\n",
            ),
        ] {
            assert_eq!(put(text, &leave), wanted, "{text}");
        }
        assert_eq!(leave.put_into("columns: &a {A: score}\n"), None);
    }

    #[test]
    fn lists_grow_and_lines_are_replaced() {
        let printed = Put::Items("printed", vec!["[A] =F6".to_owned()]);
        for (text, wanted) in [
            ("", "printed: [\"[A] =F6\"]\n"),
            ("printed: [\"=B2\"]\n", "printed: [\"=B2\", \"[A] =F6\"]\n"),
            (
                "printed:\n- \"=B2\"\nof: 63\n",
                "printed:\n- \"=B2\"\n- \"[A] =F6\"\nof: 63\n",
            ),
        ] {
            assert_eq!(put(text, &printed), wanted, "{text}");
        }
        let sheets = Put::List("sheets", vec!["Bảng 2".to_owned()]);
        let wanted = "index: a\nsheets: [\"Bảng 2\"]\n";
        assert_eq!(put("index: a\nsheets: [\"Bảng 1\"] # x\n", &sheets), wanted);
        assert_eq!(put("index: a\n", &sheets), wanted);
        assert_eq!(sheets.put_into("sheets:\n  - A\n"), None);
        let of = Put::line("of", "63");
        assert_eq!(put("of: 5\nindex: a\n", &of), "of: 63\nindex: a\n");
        let title = Put::Entry("titles", "2020".to_owned(), "2021".to_owned());
        assert_eq!(put("", &title), "titles:\n  \"2020\": \"2021\"\n");
    }
}
