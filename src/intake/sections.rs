//! The sections of a mapping as lines of a text: where they begin and end, and how they grow. Not a byte of what an author
//! wrote is changed otherwise.

use std::ops::Range;

/// The lines of a text with others in place of some.
pub(super) fn with(text: &str, at: Range<usize>, lines: &[String]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut all: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if let Some(last) = all.last_mut().filter(|last| !last.ends_with('\n')) {
        last.push_str(end);
    }
    all.splice(at, lines.iter().map(|line| format!("{line}{end}")));
    all.concat()
}

/// The place of a line that begins with a key, and what stands behind its colon.
pub(super) fn place<'a>(text: &'a str, key: &str) -> Option<(usize, &'a str)> {
    let mut lines = text.lines().enumerate();
    lines.find_map(|(at, line)| {
        let rest = line.strip_prefix(key)?.strip_prefix(':')?;
        Some((at, rest.split(" #").next().unwrap_or_default().trim()))
    })
}

pub(super) fn count(text: &str) -> usize {
    text.lines().count()
}

/// The lines below a head: those that are set in, with remarks at the margin between them.
pub(super) fn below(text: &str, at: usize) -> Range<usize> {
    let inner = text.lines().skip(at + 1);
    let inner =
        inner.take_while(|line| line.starts_with([' ', '-', '#']) || line.trim().is_empty());
    let end = at + 1 + inner.count();
    let lines: Vec<&str> = text.lines().collect();
    let is_own = |line: &str| !line.trim().is_empty() && !line.starts_with('#');
    let last = (at + 1..end).rev().find(|at| is_own(lines[*at]));
    at + 1..last.map_or(at + 1, |last| last + 1)
}

/// The lines of a section; none where it is not there, or stands in one line.
#[must_use]
pub fn section(text: &str, name: &str) -> Range<usize> {
    match place(text, name) {
        Some((at, "")) => below(text, at),
        _ => 0..0,
    }
}

/// A text with lines at the end of one of its sections; as it was where the section is written in one line.
pub(super) fn grown(text: &str, section: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return text.to_owned();
    }
    match place(text, section) {
        None => {
            let head = std::iter::once(format!("{section}:"));
            let lines: Vec<String> = head.chain(lines.iter().cloned()).collect();
            with(text, count(text)..count(text), &lines)
        }
        Some((_, rest)) if !rest.is_empty() => text.to_owned(),
        Some((at, _)) => {
            let inner = below(text, at);
            // What a first import without any column left.
            let is_bare = |at: &usize| {
                text.lines()
                    .nth(*at)
                    .is_some_and(|line| line.trim() == "{}")
            };
            let from = inner.clone().next_back().filter(is_bare);
            with(text, from.unwrap_or(inner.end)..inner.end, lines)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{grown, section};

    #[test]
    fn a_section_grows_at_its_end_and_keeps_the_ends_of_its_lines() {
        let lines = ["  \"B\": \"?\"".to_owned()];
        for (text, wanted) in [
            ("index: a\n", "index: a\nunits:\n  \"B\": \"?\"\n"),
            ("units:\n  {}\nof: 5\n", "units:\n  \"B\": \"?\"\nof: 5\n"),
            (
                "units:\r\n  A: a\r\n# của sở\r\n  C: c\r\n\r\n# ký hiệu\r\nabsent:\r\n",
                "units:\r\n  A: a\r\n# của sở\r\n  C: c\r\n  \"B\": \"?\"\r\n\r\n# ký hiệu\r\nabsent:\r\n",
            ),
            (
                "units: # tên\n  A: a",
                "units: # tên\n  A: a\n  \"B\": \"?\"\n",
            ),
            ("units: {A: a}\n", "units: {A: a}\n"),
        ] {
            assert_eq!(grown(text, "units", &lines), wanted, "{text}");
        }
        assert_eq!(
            grown("units: {A: a}\r\n", "units", &[]),
            "units: {A: a}\r\n"
        );
    }

    #[test]
    fn a_section_is_its_lines() {
        let text = "a: 1\nunits:\n  A: a\n# x\n  B: b\n\nof: 5\n";
        assert_eq!(section(text, "units"), 2..5);
        assert!(section(text, "absent").is_empty() && section(text, "of").is_empty());
    }
}
