//! A text document: its headings, paragraphs, lists, tables and footnotes, and the Markdown that says the same.

use std::fmt::Write as _;

use crate::framed::is_remark;
use crate::grid::{Content, Sheet, Workbook};

/// A text document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
    /// Its footnotes by their marks.
    pub notes: Vec<(String, String)>,
}

/// A piece of a document. Texts are Markdown already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading and its level, from 1.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// An item of a list, how far in it stands, and what stands before it.
    Item(u8, Mark, String),
    /// A table, as a sheet has it.
    Table(Sheet),
}

/// What stands before an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A sign.
    Bullet,
    /// A number as Markdown counts: `3.`
    Number(u32),
    /// Anything else that is counted: `a)`, `II.`, `Điều 3.`
    Label(String),
    /// A sign that was typed, in a paragraph that is one to Word. This is all of it.
    Typed(String),
}

/// Signs that are typed before items, and those of items within others.
const TYPED: [(&str, u8); 9] = [
    ("- ", 0),
    ("– ", 0),
    ("— ", 0),
    ("• ", 0),
    ("● ", 0),
    ("▪ ", 0),
    ("\u{f0b7} ", 0),
    ("+ ", 1),
    ("◦ ", 1),
];

impl Block {
    /// A paragraph, or an item before which a sign was typed. One within another has another item above it.
    pub(crate) fn of(text: &str, above: Option<&Self>) -> Self {
        let mut signs = TYPED.iter();
        let found = signs.find_map(|(sign, depth)| Some((text.strip_prefix(sign)?.trim(), *depth)));
        match found.filter(|(rest, _)| !rest.is_empty()) {
            Some((rest, depth)) => {
                let is_below = matches!(above, Some(Self::Item(..)));
                let mark = Mark::Typed(paragraph(text));
                Self::Item(if is_below { depth } else { 0 }, mark, rest.to_owned())
            }
            None => Self::Paragraph(paragraph(text)),
        }
    }

    /// What is a paragraph to Word.
    fn paragraph(&self) -> Option<&str> {
        match self {
            Self::Paragraph(text) | Self::Item(_, Mark::Typed(text), _) => Some(text),
            _ => None,
        }
    }
}

/// A longer paragraph above a table is no name of it.
const CAPTION: usize = 90;

/// So many paragraphs above a table may be its titles.
const TITLES: usize = 4;

/// What stands above the next table: the headings that it is under, and the paragraphs since the last of them or since
/// the table before.
#[derive(Debug, Default)]
struct Above<'a> {
    headings: Vec<(u8, &'a str)>,
    paragraphs: Vec<&'a str>,
}

impl<'a> Above<'a> {
    fn heading(&mut self, level: u8, text: &'a str) {
        self.headings.retain(|(above, _)| *above < level);
        self.headings.push((level, text));
        self.paragraphs.clear();
    }

    /// The lines, the uppermost first. What ends as sentences do explains; what leads to the table does not.
    fn lines(&self) -> Vec<String> {
        let headings = self.headings.iter().map(|(_, text)| *text);
        let first = self.paragraphs.len().saturating_sub(TITLES);
        let paragraphs = self.paragraphs[first..].iter().copied();
        let is_title = |text: &&str| !text.trim_end().ends_with(['.', ';']);
        headings
            .chain(paragraphs.filter(is_title))
            .map(plain)
            .collect()
    }
}

impl Document {
    /// Its tables as the sheets of a workbook, each called as the paragraph above calls it, with what stands above and below.
    pub(crate) fn workbook(&self) -> Workbook {
        let mut sheets: Vec<Sheet> = Vec::new();
        let mut above = Above::default();
        let mut caption: Option<&str> = None;
        for (at, block) in self.blocks.iter().enumerate() {
            if let Some(text) = block.paragraph() {
                above.paragraphs.push(text);
                caption = Some(text);
                continue;
            }
            match block {
                Block::Heading(level, text) => {
                    above.heading(*level, text);
                    caption = Some(text);
                }
                Block::Paragraph(_) | Block::Item(..) => caption = None,
                Block::Table(sheet) => {
                    let mut sheet = sheet.clone();
                    let number = sheets.len() + 1;
                    let caption = caption.take();
                    let caption = caption.filter(|text| text.chars().count() <= CAPTION);
                    let name = caption.map_or_else(|| format!("Bảng {number}"), plain);
                    let is_taken = sheets.iter().any(|other| other.name == name);
                    sheet.name = if is_taken {
                        format!("{name} ({number})")
                    } else {
                        name
                    };
                    sheet.above = above.lines();
                    sheet.below.extend(remarks(&self.blocks[at + 1..]));
                    sheets.push(sheet);
                    above.paragraphs.clear();
                }
            }
        }
        Workbook {
            name: String::new(),
            sheets,
            encoding: None,
            shows_decimals: true,
        }
    }

    /// The Markdown that says the same. Its headings begin below the title that a page has.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        let mut list = List::default();
        for block in &self.blocks {
            if let Block::Item(depth, mark, text) = block {
                list.item(&mut out, usize::from(*depth), mark, text);
                continue;
            }
            list.end(&mut out);
            match block {
                Block::Heading(level, text) => {
                    let signs = "#".repeat(usize::from(*level + 1).min(6));
                    line(&mut out, &format!("{signs} {text}\n"));
                }
                Block::Paragraph(text) => line(&mut out, &format!("{text}\n")),
                Block::Item(..) => {}
                Block::Table(sheet) => table(&mut out, sheet),
            }
        }
        list.end(&mut out);
        for (mark, text) in &self.notes {
            line(&mut out, &format!("[^{mark}]: {text}\n"));
        }
        while out.ends_with("\n\n") {
            out.pop();
        }
        out
    }
}

/// A list while it is written.
#[derive(Debug, Default)]
struct List {
    /// Where the texts of items begin, those of the outermost first, each with whether it is counted.
    open: Vec<(usize, bool)>,
}

impl List {
    /// Writes an item: what is within another begins where the text of that does.
    fn item(&mut self, out: &mut String, depth: usize, mark: &Mark, text: &str) {
        let depth = depth.min(self.open.len());
        let at = depth.checked_sub(1).map_or(0, |above| self.open[above].0);
        let text = paragraph(text);
        let (sign, is_counted) = match mark {
            Mark::Bullet | Mark::Typed(_) => ("- ".to_owned(), false),
            Mark::Number(number) => (format!("{number}. "), true),
            // Markdown knows no such list: it stays a line of its own.
            Mark::Label(label) => {
                self.end(out);
                let label = self::paragraph(&escaped(&format!("{label} ")));
                return line(out, &format!("{label}{text}\n"));
            }
        };
        // A list that is counted and one that is not are two.
        let is_other = self
            .open
            .get(depth)
            .is_some_and(|(_, known)| *known != is_counted);
        if is_other && depth == 0 {
            self.end(out);
        }
        self.open.truncate(depth);
        self.open.push((at + sign.len(), is_counted));
        line(out, &format!("{}{sign}{text}", " ".repeat(at)));
    }

    fn end(&mut self, out: &mut String) {
        if !self.open.is_empty() {
            out.push('\n');
        }
        self.open.clear();
    }
}

/// The paragraphs at the beginning of what follows a table that are remarks on it.
fn remarks(blocks: &[Block]) -> impl Iterator<Item = String> {
    let texts = blocks
        .iter()
        .map_while(|block| block.paragraph().map(plain));
    texts.take_while(|text| text.starts_with(['(', '*', '¹']) || is_remark(text))
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes all");
}

/// A text without the signs of Markdown.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("[^") {
        out += &rest[..at];
        rest = rest[at..].split_once(']').map_or("", |(_, rest)| rest);
    }
    out += rest;
    out.replace('\\', "").trim().to_owned()
}

/// A table of Markdown: what was one cell stands in the first of them.
fn table(out: &mut String, sheet: &Sheet) {
    let row = |row: u32| {
        let cells = (0..sheet.width).map(|column| {
            let text = sheet.cells.get(&(row, column)).map(Content::text);
            escaped(&text.unwrap_or_default()).replace('|', "\\|")
        });
        let cells: Vec<String> = cells.collect();
        format!("| {} |", cells.join(" | "))
    };
    for at in 0..sheet.height() {
        line(out, &row(at));
        if at == 0 {
            let signs = vec!["---"; usize::try_from(sheet.width).unwrap_or(1)];
            line(out, &format!("| {} |", signs.join(" | ")));
        }
    }
    out.push('\n');
}

/// A text whose signs Markdown does not take for its own.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if matches!(letter, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '{' | '}') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A paragraph that Markdown takes for nothing else: "1. Kết quả" is no list, "# 5" no heading.
pub(crate) fn paragraph(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let is_item = (1..=9).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") "));
    if is_item {
        return format!("{}\\{rest}", &text[..digits]);
    }
    let is_sign = ["# ", "> ", "+ ", "- "]
        .iter()
        .any(|sign| text.starts_with(sign));
    if is_sign || text.starts_with("##") || text.starts_with("---") {
        return format!("\\{text}");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Block, Document, Mark, escaped, paragraph};
    use crate::grid::{Content, Sheet};

    #[test]
    fn a_document_becomes_markdown_and_its_tables_sheets() {
        let mut sheet = Sheet::default();
        for (place, text) in [
            ((0, 0), "Đơn vị"),
            ((0, 1), "Điểm"),
            ((1, 0), "Sở A|B"),
            ((1, 1), "91,5"),
        ] {
            sheet.put(place, Content::Words(text.to_owned()));
        }
        let document = Document {
            blocks: vec![
                Block::Heading(1, "Kết quả".to_owned()),
                Block::Item(0, Mark::Bullet, "một".to_owned()),
                Block::Item(1, Mark::Bullet, "hai".to_owned()),
                Block::Paragraph("Bảng 1. Kết quả năm 2021[^1]".to_owned()),
                Block::Table(sheet),
            ],
            notes: vec![("1".to_owned(), "Nguồn: Sở A.".to_owned())],
        };
        assert_eq!(
            document.markdown(),
            "## Kết quả\n\n- một\n  - hai\n\nBảng 1. Kết quả năm 2021[^1]\n\n| Đơn vị | Điểm |\n| --- | --- |\n\
             | Sở A\\|B | 91,5 |\n\n[^1]: Nguồn: Sở A.\n"
        );
        assert_eq!(
            document.workbook().sheets[0].name,
            "Bảng 1. Kết quả năm 2021"
        );
    }

    #[test]
    fn signs_of_markdown_stay_signs() {
        assert_eq!(escaped("a*b_[c]"), "a\\*b\\_\\[c\\]");
        assert_eq!(paragraph("1. Kết quả"), "1\\. Kết quả");
        assert_eq!(paragraph("- một"), "\\- một");
        assert_eq!(paragraph("2021 là năm"), "2021 là năm");
    }
}
