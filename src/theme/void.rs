//! Markup of templates that the pages' own policy makes void: a browser passes it over, and nobody is told.
//!
//! Only what the site's own files hold is looked at; what the program brings along was looked through when the program
//! was tested. A theme whose policy allows such markup, or which has none, may write what it likes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::family::Piece;
use super::{error, has_ending, parts};
use diagnostic::Diagnostic;
use template::scan;

/// What is void.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Void {
    /// `<style>` with rules of its own.
    Styles,
    /// `<script>` with lines of its own.
    Script,
    /// `style="…"`
    Style,
    /// `onclick="…"` and its like, by its name.
    Handler(String),
}

/// Everything void in a theme's own templates, each at its place.
pub(super) fn faults(pieces: &BTreeMap<&str, Piece<'_>>) -> Vec<Diagnostic> {
    let text = |piece: &Piece<'_>| std::str::from_utf8(piece.bytes).map(str::to_owned);
    let frame = pieces
        .iter()
        .filter(|(tail, _)| **tail == "base.html" || parts::name(tail).is_some());
    let base: String = frame.filter_map(|(_, piece)| text(piece).ok()).collect();
    if !base.contains("Content-Security-Policy") || base.contains("'unsafe-inline'") {
        return Vec::new();
    }
    let own = pieces
        .iter()
        .filter(|(tail, piece)| has_ending(tail, "html") && piece.brought.is_none());
    let found = own.filter_map(|(_, piece)| Some((piece.path, text(piece).ok()?)));
    found
        .flat_map(|(path, text)| {
            let told = void(&text).into_iter();
            told.map(move |(what, range)| error::void(path, range, &what))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Stands for a letter of a tag of the template, so that no sign within it is taken for markup.
const TAG: u8 = 1;

/// What is void in a template, with its places.
fn void(template: &str) -> Vec<(Void, Range<usize>)> {
    let text = without_tags(template);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'<', &text[at..]).map(|open| at + open) {
        at = match text.get(open + 1) {
            Some(b'!') if text[open..].starts_with(b"<!--") => after(&text, open, b"-->"),
            Some(letter) if letter.is_ascii_alphabetic() => element(&text, open, &mut found),
            _ => open + 1,
        };
    }
    found
}

/// The bytes of a template, those of its tags and comments made into a sign that no markup has.
fn without_tags(template: &str) -> Vec<u8> {
    let mut text = template.as_bytes().to_vec();
    for range in scan::ranges(template) {
        text[range].fill(TAG);
    }
    text
}

/// The place behind the next `end`, or the end of all.
fn after(text: &[u8], at: usize, end: &[u8]) -> usize {
    memchr::memmem::find(&text[at..], end).map_or(text.len(), |found| at + found + end.len())
}

/// Reads the element that opens at `open`: its attributes, and its text where that is no markup. Gives the place behind.
fn element(text: &[u8], open: usize, found: &mut Vec<(Void, Range<usize>)>) -> usize {
    let name = word(text, open + 1, |byte| {
        byte.is_ascii_alphanumeric() || byte == b'-'
    });
    let mut at = name.end;
    let mut is_data = false;
    while let Some(&byte) = text.get(at).filter(|&&byte| byte != b'>') {
        if !(byte.is_ascii_alphabetic()) {
            at += 1;
            continue;
        }
        let attribute = word(text, at, |byte| !is_end_of_name(byte));
        let (value, end) = value(text, attribute.end);
        let key = String::from_utf8_lossy(&text[attribute.clone()]).to_lowercase();
        let is_handler = key.len() > 2
            && key.starts_with("on")
            && key.bytes().all(|byte| byte.is_ascii_alphabetic());
        // A source is elsewhere, and a type that is no script is data.
        is_data |= key == "src";
        is_data |= key == "type" && !text[value].to_ascii_lowercase().ends_with(b"javascript");
        if key == "style" {
            found.push((Void::Style, attribute));
        } else if is_handler {
            found.push((Void::Handler(key), attribute));
        }
        at = end.max(at + 1);
    }
    let inner = (at + 1).min(text.len());
    let tag = text[name.clone()].to_ascii_lowercase();
    let what = match &*tag {
        b"style" => Void::Styles,
        b"script" => Void::Script,
        _ => return inner,
    };
    let end = memchr::memmem::find_iter(&text[inner..], b"</")
        .map(|at| inner + at)
        .find(|at| {
            let closed = text.get(at + 2..at + 2 + tag.len());
            closed.is_some_and(|closed| closed.eq_ignore_ascii_case(&tag))
        })
        .unwrap_or(text.len());
    let own = text[inner..end]
        .iter()
        .any(|byte| !byte.is_ascii_whitespace() && *byte != TAG);
    if own && !(is_data && what == Void::Script) {
        found.push((what, open..name.end));
    }
    end
}

fn is_end_of_name(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/' | b'"' | b'\'' | TAG)
}

fn word(text: &[u8], from: usize, belongs: impl Fn(u8) -> bool) -> Range<usize> {
    let length = text[from..]
        .iter()
        .take_while(|byte| belongs(**byte))
        .count();
    from..from + length
}

/// The value of an attribute whose name ends at `at`, and the place behind it.
fn value(text: &[u8], at: usize) -> (Range<usize>, usize) {
    let blank = |at: usize| word(text, at, |byte| byte.is_ascii_whitespace()).end;
    let sign = blank(at);
    if text.get(sign) != Some(&b'=') {
        return (at..at, at);
    }
    let start = blank(sign + 1);
    if let Some(&mark @ (b'"' | b'\'')) = text.get(start) {
        let inner = word(text, start + 1, |byte| byte != mark);
        let end = (inner.end + 1).min(text.len());
        (inner, end)
    } else {
        let bare = |byte: u8| !byte.is_ascii_whitespace() && byte != b'>';
        let inner = word(text, start, bare);
        let end = inner.end;
        (inner, end)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::void;

    fn said(template: &str) -> Vec<String> {
        let found = void(template).into_iter();
        found
            .map(|(what, range)| format!("{what:?} {}", &template[range]))
            .collect()
    }

    #[test]
    fn what_a_browser_passes_over_is_found_at_its_place() {
        assert_eq!(
            said("<svg><STYLE>.a{fill:red}</STYLE><rect style='fill:#ff0' x=\"1\"/></svg>"),
            ["Styles <STYLE", "Style style"]
        );
        assert_eq!(
            said("{% if a > b %}<a href=x\nOnClick=go()>{{ x }}</a>{% endif %}"),
            ["Handler(\"onclick\") OnClick"]
        );
        assert_eq!(said("<script>go()</script>"), ["Script <script"]);
        assert_eq!(said("<b style=\"{{ a }}\">{{ '<b>' }}"), ["Style style"]);
    }

    #[test]
    fn what_holds_is_left_alone() {
        for text in [
            "<style>{{ sheet.text | safe }}</style><script>{{ script.early | safe }}</script>",
            "<script defer src=\"{{ root }}a.js\"> </script>",
            "<script type=application/ld+json>{\"a\": 1}</script>",
            "<!-- <style>a</style> -->{# <b style=a> #}{% raw %}{% endraw %}",
            "<p class=style data-style=\"style='a'\" title=\"onclick=x\">style=\"a\" 1 < 2</p>",
            "<p {% if a %}hidden{% endif %} class=\"a {% if b == \"c\" %}on{% endif %}\">",
        ] {
            assert_eq!(said(text), [""; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_template_is_too_much(text in any::<String>()) {
            void(&text);
        }

        #[test]
        fn no_markup_is_too_much(text in "[<>/='\"{}%#a style on!-]{0,60}") {
            for (_, range) in void(&text) {
                assert!(!text[range].is_empty());
            }
        }
    }
}
