//! Markdown that becomes something else than its author meant: a second title, a link without words, marks of lists and
//! links that are shown as they were typed. Finds them, never judges.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::events::Events;
use model::Prose;

/// What became of Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A heading as high as the page's own title.
    Title,
    /// A link without words.
    Wordless,
    /// A link that was not read as one.
    RawLink,
    /// A link by a label that nothing defines.
    RawReference,
    /// The same around words with a number: the label was to hold it to the data.
    RawBinding,
    /// A line that begins as an item of a list and is none.
    RawItem,
    /// A line that begins as a heading and is none.
    RawHeading,
    /// A line that begins as a row of a table and is none.
    RawRow,
    /// Marks of bold or struck letters that are shown as they were typed.
    RawMark,
}

impl Events<'_> {
    /// Everything of the prose that is not in form, in order.
    #[must_use]
    pub fn forms(&self) -> Vec<(Form, Range<usize>)> {
        let mut reader = Reader::default();
        for (event, range) in TextMergeWithOffset::new(self.all.iter().cloned()) {
            reader.take(&event, &range);
        }
        reader.found.sort_by_key(|(_, range)| range.start);
        reader.found
    }
}

/// The tables of a prose: how many rows each has below its head, and where it stands.
#[must_use]
pub fn tables(prose: &Prose) -> Vec<(usize, Range<usize>)> {
    let mut tables: Vec<(usize, Range<usize>)> = Vec::new();
    if prose.is_line() || !prose.markdown.contains('|') {
        return tables;
    }
    for (event, range) in Parser::new_ext(&prose.markdown, options()).into_offset_iter() {
        match (event, tables.last_mut()) {
            (Event::Start(Tag::Table(_)), _) => tables.push((0, range)),
            (Event::Start(Tag::TableRow), Some((rows, _))) => *rows += 1,
            _ => {}
        }
    }
    tables
}

/// The lists of a prose, those within items after the one around them: how many items each has, and where it stands.
#[must_use]
pub fn lists(prose: &Prose) -> Vec<(usize, Range<usize>)> {
    let mut lists: Vec<(usize, Range<usize>)> = Vec::new();
    let mut open = Vec::new();
    if prose.is_line() {
        return lists;
    }
    for (event, range) in Parser::new_ext(&prose.markdown, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::List(_)) => {
                open.push(lists.len());
                lists.push((0, range));
            }
            Event::End(TagEnd::List(_)) => drop(open.pop()),
            Event::Start(Tag::Item) => {
                if let Some((items, _)) = open.last().and_then(|place| lists.get_mut(*place)) {
                    *items += 1;
                }
            }
            _ => {}
        }
    }
    lists
}

/// What is read of Markdown here.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES
}

/// Marks that begin an item wherever they stand.
const BULLETS: [char; 20] = [
    '•', '●', '○', '▪', '■', '◦', '‣', '∙', '·', '►', '▶', '➢', '➤', '❖', '◆', '✓', '✔', '→', '⇒',
    '\u{f0b7}',
];

/// Marks that begin an item where several lines have one.
const DASHES: [char; 6] = ['-', '–', '—', '−', '+', '*'];

#[derive(Default)]
struct Reader {
    found: Vec<(Form, Range<usize>)>,
    /// For each open link, where it is and whether it has words.
    links: Vec<(Range<usize>, bool)>,
    /// How many blocks of code are open.
    code: u32,
    /// Whether a line of a paragraph begins here.
    begins: bool,
    /// Lines of the open paragraph that begin with a dash.
    dashes: Vec<Range<usize>>,
    /// Whether a line of the open paragraph was found to be an item.
    told: bool,
}

impl Reader {
    fn take(&mut self, event: &Event, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => self.found.push((Form::Title, range.clone())),
            // What is bound must say a number, which is another rule's matter.
            Event::Start(Tag::Link { dest_url, .. }) => {
                let bound = dest_url.starts_with("figure:");
                self.links.push((range.clone(), bound));
            }
            Event::End(TagEnd::Link) => {
                if let Some((range, false)) = self.links.pop() {
                    self.found.push((Form::Wordless, range));
                }
            }
            Event::Start(Tag::CodeBlock(_)) => self.code += 1,
            Event::End(TagEnd::CodeBlock) => self.code = self.code.saturating_sub(1),
            Event::Start(Tag::Paragraph) => self.paragraph(),
            Event::End(TagEnd::Paragraph) => self.close(),
            Event::SoftBreak | Event::HardBreak => self.begins = true,
            Event::Html(tags) | Event::InlineHtml(tags) if is_title(tags) => {
                self.begins = false;
                self.found.push((Form::Title, range.clone()));
            }
            Event::Text(text) if self.code == 0 => self.text(text, range),
            Event::Code(_) | Event::InlineHtml(_) => self.begins = false,
            _ => {}
        }
        let worded = match event {
            Event::Text(text) | Event::Code(text) => text.chars().any(char::is_alphanumeric),
            Event::Start(Tag::Image { .. }) => true,
            _ => false,
        };
        if worded {
            for (_, words) in &mut self.links {
                *words = true;
            }
        }
    }

    fn paragraph(&mut self) {
        self.begins = true;
        self.told = false;
        self.dashes.clear();
    }

    fn close(&mut self) {
        if self.dashes.len() > 1 && !self.told {
            self.found.push((Form::RawItem, self.dashes[0].clone()));
        }
        self.paragraph();
        self.begins = false;
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let same = text.len() == range.len();
        let place = |piece: Range<usize>| {
            if same {
                range.start + piece.start..range.start + piece.end
            } else {
                range.clone()
            }
        };
        let first = text.chars().next();
        let begins = std::mem::take(&mut self.begins);
        if begins && let Some(form) = raw(text).filter(|_| !self.told) {
            self.told = true;
            self.found.push((form, place(0..text.len())));
        }
        if begins && is_lettered(text) {
            self.dashes.push(place(0..text.len()));
        } else if begins
            && let Some(first) = first
            && text[first.len_utf8()..]
                .starts_with(|next: char| next.is_whitespace() || next.is_alphabetic())
        {
            let line = place(0..text.len());
            if BULLETS.contains(&first) && !std::mem::replace(&mut self.told, true) {
                self.found.push((Form::RawItem, line));
            } else if DASHES.contains(&first) {
                self.dashes.push(line);
            }
        }
        // Where a backslash stands before it, it is meant to be seen.
        for mark in ["**", "~~"].into_iter().filter(|_| same) {
            if let Some(at) = text.find(mark) {
                self.found.push((Form::RawMark, place(at..at + mark.len())));
            }
        }
        self.links_of(text, place);
    }

    /// Links that are shown with their brackets.
    fn links_of(&mut self, text: &str, place: impl Fn(Range<usize>) -> Range<usize>) {
        let mut done = 0;
        for (at, _) in text.match_indices(']') {
            let after = &text[at + 1..];
            let apart = after.trim_start();
            let raw = after.starts_with('(')
                || ["(http:", "(https:", "(../", "(./"]
                    .iter()
                    .any(|start| apart.starts_with(start));
            let bound = apart.starts_with("(figure:");
            // The bracket that closes a label is behind the one that closed its words.
            let words = text.get(done..at).filter(|_| !bound);
            let Some(open) = words.and_then(|words| words.rfind('[')) else {
                continue;
            };
            let open = done + open;
            if raw {
                let end = after.find(')').map_or(text.len(), |close| at + close + 2);
                self.found.push((Form::RawLink, place(open..end)));
                done = at + 1;
            } else if let Some(label) = label(&text[open..=at], after) {
                let end = at + 1 + label;
                let has_number = text[open..at].contains(|c: char| c.is_ascii_digit());
                let form = if has_number {
                    Form::RawBinding
                } else {
                    Form::RawReference
                };
                self.found.push((form, place(open..end)));
                done = end;
            }
        }
    }
}

/// How long the label of a link is, brackets and all, that stands behind words in brackets. Numbers in brackets, one behind
/// another, are marks of sources.
fn label(words: &str, after: &str) -> Option<usize> {
    let worded = |text: &str| text.contains(char::is_alphabetic);
    let inner = after.strip_prefix('[')?;
    let inner = &inner[..inner.find(']')?];
    // An address is a binding in the manner of other tools, and another rule's matter.
    let plain = !inner.contains(['[', '\n', '/']);
    let labelled = worded(inner) || (inner.is_empty() && worded(words));
    let said = words.contains(char::is_alphanumeric);
    (plain && said && labelled).then_some(inner.len() + 2)
}

/// Whether tags open a heading of the first level.
fn is_title(tags: &str) -> bool {
    let tags = tags.to_ascii_lowercase();
    let mut opened = tags
        .match_indices("<h1")
        .map(|(at, open)| &tags[at + open.len()..]);
    opened.any(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
}

/// Whether a line begins as an item of a law does: "a) ", "đ) ".
fn is_lettered(line: &str) -> bool {
    let mut letters = line.chars();
    let first = letters.next();
    first.is_some_and(char::is_lowercase)
        && letters.next() == Some(')')
        && letters.next().is_some_and(char::is_whitespace)
}

/// What a line was to be that begins with the marks of a heading or of a row of a table.
fn raw(line: &str) -> Option<Form> {
    let words = line.trim_start_matches('#');
    let hashes = line.len() - words.len();
    // One word behind one mark is a tag of social media.
    let heading = words.starts_with(char::is_alphabetic) && (hashes > 1 || words.contains(' '));
    if (1..=6).contains(&hashes) && heading {
        return Some(Form::RawHeading);
    }
    let row =
        line.starts_with('|') && line.trim_end().ends_with('|') && line.matches('|').count() > 2;
    row.then_some(Form::RawRow)
}

#[cfg(test)]
mod tests {
    use super::{Events, Form};
    use diagnostic::Origin;
    use model::Prose;

    fn found(markdown: &str) -> Vec<(Form, &str)> {
        let prose = Prose {
            markdown: markdown.to_owned(),
            origin: Origin::file("content/x.md"),
        };
        let found = Events::of(&prose).forms().into_iter();
        found
            .map(|(form, range)| (form, markdown[range].trim_end()))
            .collect()
    }

    #[test]
    fn what_is_in_form_is_passed_over() {
        let markdown = "## Mục\n\n- một\n- hai\n\n[ba](a.md) – bốn\n\n*Năm* [`a`](b.md) [1] và (2).\n\n    • mã\n\n– một dòng\n\na) một\n\n| a |\n|---|\n\n#nhãn\n\n<hr>";
        assert_eq!(found(markdown), []);
    }

    #[test]
    fn what_became_something_else_is_found() {
        assert_eq!(found("# Tiêu đề"), [(Form::Title, "# Tiêu đề")]);
        assert_eq!(found("Tiêu đề\n==="), [(Form::Title, "Tiêu đề\n===")]);
        assert_eq!(found("[](a.md)"), [(Form::Wordless, "[](a.md)")]);
        assert_eq!(found("[ * ](a.md)"), [(Form::Wordless, "[ * ](a.md)")]);
        assert_eq!(
            found("xem [văn bản](https://n.vn/văn bản.pdf) ấy"),
            [(Form::RawLink, "[văn bản](https://n.vn/văn bản.pdf)")]
        );
        assert_eq!(
            found("[a] (https://n.vn)"),
            [(Form::RawLink, "[a] (https://n.vn)")]
        );
        assert_eq!(
            found("xem [văn bản][nhãn] và [hai][] ấy [1][2], [72,23][par]"),
            [
                (Form::RawReference, "[văn bản][nhãn]"),
                (Form::RawReference, "[hai][]"),
                (Form::RawBinding, "[72,23][par]"),
            ]
        );
        assert_eq!(found("[a][b]\n\n[b]: https://n.vn"), []);
        assert_eq!(found("• một\n• hai"), [(Form::RawItem, "• một")]);
        assert_eq!(found("Gồm:\n– một\n– hai"), [(Form::RawItem, "– một")]);
        assert_eq!(found("a) một\nb) hai"), [(Form::RawItem, "a) một")]);
        assert_eq!(found("*một\n*hai"), [(Form::RawItem, "*một")]);
        assert_eq!(found("#Mục một"), [(Form::RawHeading, "#Mục một")]);
        assert_eq!(found("##Mục"), [(Form::RawHeading, "##Mục")]);
        assert_eq!(found("| a | b |\n| 1 | 2 |"), [(Form::RawRow, "| a | b |")]);
        assert_eq!(found("~~1~~72,23"), [(Form::RawMark, "~~")]);
        assert_eq!(found("**Kết quả:**năm"), [(Form::RawMark, "**")]);
        assert_eq!(found("**Kết quả:** năm, \\*\\* và `**`"), []);
        assert_eq!(found("<h1>Một</h1>"), [(Form::Title, "<h1>Một</h1>")]);
        assert_eq!(found("Một <H1 id=a>hai</H1>"), [(Form::Title, "<H1 id=a>")]);
    }
}
