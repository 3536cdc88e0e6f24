//! What looks like a binding or an insertion and was read as mere words, so that nothing holds it to the record.
//!
//! What is shown on purpose (code between backticks, a fenced block, a remark for those who write) is none of it. Never
//! judges the figures themselves.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::spans::Spans;
use super::syntax::is_comment;
use super::{Ask, parse};
use diagnostic::Spot;
use model::Prose;

/// A binding or an insertion that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Where it stands in the Markdown.
    pub range: Range<usize>,
    /// Why it was not read.
    pub why: Why,
}

/// Why something was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its paragraph is indented, which makes it code.
    Indented,
    /// It stands within HTML.
    Markup,
    /// There is a blank in the address or before it.
    Blank,
    /// Its brackets are escaped.
    Escaped,
    /// Its braces are not closed, or not opened.
    Braces,
    /// It stands behind a label that nothing defines.
    Label,
    /// Anything else.
    Other,
}

/// How many bytes around the mark may belong to it.
const REACH: usize = 300;

/// Everything that looks like a binding or an insertion and was not read as one, in order.
#[must_use]
pub fn unread(prose: &Prose) -> Vec<Unread> {
    let source = prose.markdown.as_str();
    let may_bind = super::line::may_bind(source);
    let mut foreign = super::foreign::places(source).peekable();
    // Braces, and the first byte of wide ones.
    let may_insert = memchr::memchr3(b'{', b'}', 0xef, source.as_bytes()).is_some();
    if !may_bind && !may_insert && foreign.peek().is_none() {
        return Vec::new();
    }
    let fields = if prose.is_line() {
        Fields::of_line(source)
    } else {
        Fields::of(prose)
    };
    let mut found = Vec::new();
    if may_bind {
        bindings(source, &fields, &mut found);
    }
    insertions(source, &fields, &mut found);
    for range in foreign.filter(|range| !fields.is_settled(range.start)) {
        let why = fields.why(range.start).unwrap_or(Why::Other);
        found.push(Unread { range, why });
    }
    found.sort_by_key(|unread| unread.range.start);
    found
}

/// What is read, what is shown on purpose, and what is neither.
#[derive(Default)]
struct Fields {
    read: Spans,
    quiet: Spans,
    indented: Spans,
    markup: Spans,
}

impl Fields {
    fn of(prose: &Prose) -> Self {
        let start = match prose.origin.spot {
            Spot::Bytes(start, _) => start as usize,
            _ => 0,
        };
        let requests = parse(prose).requests;
        let mut read = Vec::new();
        let mut addresses = Vec::new();
        for request in &requests {
            let is_read = match &request.ask {
                // A figure is foreign where it stands between angle brackets.
                Ask::Foreign(address) => !address.starts_with("figure:"),
                Ask::Figure(_) | Ask::Arithmetic(_) | Ask::Insert(_) | Ask::Image(_) => true,
                Ask::File(..) | Ask::Place(_) => false,
            };
            if !is_read {
                continue;
            }
            if let Spot::Bytes(from, to) = request.origin.spot {
                read.push(from as usize - start..to as usize - start);
            }
            match &request.ask {
                Ask::Figure(path) => addresses.push(format!("figure:{path}")),
                Ask::Arithmetic(text) => addresses.push(format!("figure:={text}")),
                _ => {}
            }
        }
        addresses.sort_unstable();
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
        let parser = Parser::new_ext(&prose.markdown, options);
        // The address of a link may stand apart from it, at the foot of the text.
        for (_, definition) in parser.reference_definitions().iter() {
            if addresses
                .binary_search_by(|known| known.as_str().cmp(&definition.dest))
                .is_ok()
            {
                read.push(definition.span.clone());
            }
        }
        let (mut quiet, mut indented, mut markup) = (Vec::new(), Vec::new(), Vec::new());
        for (event, range) in parser.into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => indented.push(range),
                Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => quiet.push(range),
                Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                    if is_comment(&prose.markdown[range.clone()]) {
                        quiet.push(range);
                    } else {
                        markup.push(range);
                    }
                }
                _ => {}
            }
        }
        Self {
            read: Spans::of(read),
            quiet: Spans::of(quiet),
            indented: Spans::of(indented),
            markup: Spans::of(markup),
        }
    }

    /// A short text has neither code nor HTML.
    fn of_line(source: &str) -> Self {
        Self {
            read: Spans::of(super::line::read(source)),
            ..Self::default()
        }
    }

    fn is_settled(&self, at: usize) -> bool {
        self.read.has(at) || self.quiet.has(at)
    }

    fn why(&self, at: usize) -> Option<Why> {
        if self.indented.has(at) {
            Some(Why::Indented)
        } else if self.markup.has(at) {
            Some(Why::Markup)
        } else {
            None
        }
    }
}

/// Where `figure:` stands outside of what was read, as it stands in a binding.
fn bindings(source: &str, fields: &Fields, found: &mut Vec<Unread>) {
    const WORD: &str = "figure";
    let mut done = 0;
    for (colon, _) in source.match_indices([':', '：']) {
        let before = source[..colon].trim_end_matches([' ', '\u{a0}', '\\']);
        let Some(at) = before.len().checked_sub(WORD.len()) else {
            continue;
        };
        let is_word = source.is_char_boundary(at) && before[at..].eq_ignore_ascii_case(WORD);
        if at < done || !is_word || fields.is_settled(at) {
            continue;
        }
        let after = source[colon..].trim_start_matches([':', '：', ' ', '\u{a0}']);
        let linked = before[..at]
            .trim_end_matches(|letter: char| letter.is_whitespace() || "<\"'\\".contains(letter))
            .strip_suffix(['(', '（']);
        let linked =
            linked.map(|before| before.trim_end_matches([' ', '\n', '\t', '\u{a0}', '\\']));
        let words = linked.is_some_and(|before| before.ends_with([']', '］']));
        let bare = source[..at].ends_with('<') && !after.starts_with(char::is_whitespace);
        if !words && !bare && !is_address(after) {
            continue;
        }
        let close = source[colon..reach(source, colon)].find('>');
        let (start, end) = match close.filter(|_| bare && !words) {
            Some(close) => (at - 1, colon + close + 1),
            None if words => (start_of(source, at), end_of(source, colon)),
            None => (at, end_of(source, colon)),
        };
        let why = fields
            .why(at)
            .unwrap_or_else(|| spelling(&source[start..end]));
        done = end;
        found.push(Unread {
            range: start..end,
            why,
        });
    }
}

/// Whether a text begins as the address of a figure or as arithmetic does.
pub(super) fn is_address(text: &str) -> bool {
    let code = |step: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        !step.is_empty() && step.bytes().all(fits)
    };
    let mut steps = text.splitn(3, '/').map(str::trim);
    let (index, year) = (steps.next().unwrap_or_default(), steps.next());
    let year = year.is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()));
    text.starts_with('=') || (code(index) && year)
}

/// How far what begins at a byte may go, on a border of letters.
pub(super) fn reach(source: &str, at: usize) -> usize {
    let mut to = source.len().min(at + REACH);
    while !source.is_char_boundary(to) {
        to -= 1;
    }
    to
}

/// The bracket that opens the words of a binding.
fn start_of(source: &str, at: usize) -> usize {
    let mut from = at.saturating_sub(REACH);
    while !source.is_char_boundary(from) {
        from += 1;
    }
    let before = &source[from..at];
    let open = before.rfind(['[', '［']).map_or(at, |open| from + open);
    // An escaped bracket is shown with what escapes it.
    if source[..open].ends_with('\\') {
        open - 1
    } else {
        open
    }
}

/// Behind the parenthesis that closes an address, on its line.
fn end_of(source: &str, at: usize) -> usize {
    let line = source[at..reach(source, at)]
        .split('\n')
        .next()
        .unwrap_or_default();
    match line.find([')', '）']) {
        Some(close) => {
            let length = line[close..].chars().next().map_or(0, char::len_utf8);
            at + close + length
        }
        None => at + line.trim_end().len(),
    }
}

/// What of its spelling keeps a binding from being read.
fn spelling(text: &str) -> Why {
    let blank = |text: &str| text.contains([' ', '\n', '\t', '\u{a0}']);
    let (words, address) = text.rsplit_once(['(', '（']).unwrap_or(("", text));
    let between = words.rsplit_once([']', '］']).map_or("", |(_, rest)| rest);
    if text.contains('\\') {
        Why::Escaped
    } else if blank(between) || blank(address) {
        Why::Blank
    } else {
        Why::Other
    }
}

/// Braces, or what is called between them, outside of what was read.
fn insertions(source: &str, fields: &Fields, found: &mut Vec<Unread>) {
    let mut done = 0;
    for (at, mark) in source.match_indices(['{', '}', '｛', '｝']) {
        if at < done || fields.is_settled(at) {
            continue;
        }
        let rest = &source[at + mark.len()..];
        let double = rest.starts_with(['{', '}', '｛', '｝']);
        let called = matches!(mark, "{" | "｛") && is_call(rest);
        if !double && !called {
            continue;
        }
        let line = source[at..reach(source, at)]
            .split('\n')
            .next()
            .unwrap_or_default();
        let close = line.rfind(['}', '｝']).filter(|close| *close > 0);
        let end = close.map_or(at + line.trim_end().len(), |close| {
            at + close + line[close..].chars().next().map_or(0, char::len_utf8)
        });
        done = end;
        let why = fields.why(at).unwrap_or(Why::Braces);
        found.push(Unread {
            range: at..end,
            why,
        });
    }
}

/// Whether a text begins with a call of what can be put in.
pub(super) fn is_call(text: &str) -> bool {
    const CALLS: [&str; 4] = ["score", "rank", "change", "chart"];
    let text = text.trim_start();
    CALLS.iter().any(|call| {
        text.strip_prefix(call)
            .is_some_and(|rest| rest.trim_start().starts_with('('))
    })
}

#[cfg(test)]
mod tests {
    use super::{Why, unread};
    use diagnostic::Origin;
    use model::Prose;

    fn found(markdown: &str) -> Vec<(String, Why)> {
        let prose = Prose {
            markdown: markdown.to_owned(),
            origin: Origin::bytes(&"content/x.md".into(), 7..7 + markdown.len()),
        };
        let found = unread(&prose).into_iter();
        found
            .map(|unread| (markdown[unread.range].to_owned(), unread.why))
            .collect()
    }

    fn one(markdown: &str) -> (String, Why) {
        let mut all = found(markdown);
        assert_eq!(all.len(), 1, "{markdown}: {all:?}");
        all.remove(0)
    }

    #[test]
    fn what_is_read_or_shown_on_purpose_is_none() {
        for markdown in [
            "[1](figure:par/2018/x/score) {{ score(\"par\", 2018) }}",
            "[1][f]\n\n[f]: figure:par/2018/x/score",
            "`[1] (figure:par/2018/x/score)` và `{{ a }}`",
            "```\n[1] (figure:par/2018/x/score) {{ a\n```",
            "<!-- [1] (figure:par/2018/x/score) -->",
            "see the figure: it says {much}",
            "![x](figure:par/2018/x/score)",
            "<b>[1](figure:=1+2)</b>",
        ] {
            assert_eq!(found(markdown), [], "{markdown}");
        }
    }

    #[test]
    fn every_way_of_not_being_read_is_known() {
        let raw = "[1 điểm](figure:par/2018/x/score)";
        for (markdown, why) in [
            (format!("a\n\n\t{raw}"), Why::Indented),
            (format!("<div>\n{raw}\n</div>"), Why::Markup),
            (format!("<p title=\"{raw}\">a</p>"), Why::Markup),
        ] {
            assert_eq!(one(&markdown), (raw.to_owned(), why));
        }
        for (markdown, why) in [
            ("[1] (figure:par/2018/x/score)", Why::Blank),
            ("[1](figure:=3 + 10 + 5)", Why::Blank),
            ("[1](figure: par/2018/x/score)", Why::Blank),
            ("\\[1\\](figure:par/2018/x/score)", Why::Escaped),
            ("[1]\\(figure:par/2018/x/score)", Why::Escaped),
            ("[1]（figure:par/2018/x/score）", Why::Other),
            ("figure:par/2018/x/score", Why::Other),
            ("<figure:par/2018/x/score>", Why::Other),
            ("<figure:=1+2>", Why::Other),
            ("{{ score(\"par\", 2018) }", Why::Braces),
            ("{ score(\"par\", 2018) }", Why::Braces),
        ] {
            assert_eq!(one(markdown), (markdown.to_owned(), why));
        }
        assert_eq!(one("[g]: figure:par/2018/x/score").1, Why::Other);
        assert_eq!(one("a }} b").1, Why::Braces);
        assert_eq!(one("Đạt ｛｛ score(\"par\") ｝｝").1, Why::Braces);
    }
}
