//! Where things stand: finds line and column of an `Origin`, reading each file once however many diagnostics it has.
//!
//! The only file that knows saphyr-parser. Must never fail: of a text that cannot be parsed it shows the nearest place
//! that can be found.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub use super::secret::is_secret;
pub use super::yaml::beyond::{Beyond, beyond, may_be_beyond};
pub use super::yaml::remarks::{last_words, remarks};
pub use super::yaml::{Entry, Map, Node};

use super::path::{self, PathError};
use super::yaml;
use super::{Diagnostic, Keys, Origin, Spot};
use files::{Files, text};

/// After how many bytes letters are counted anew.
const STRIDE: usize = 1024;

/// A place as people and editors name it: lines and columns from 1, columns in characters, the end not included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The line of the first character.
    pub line: usize,
    /// The column of the first character.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column of the end.
    pub end_column: usize,
    /// The bytes in the text as read.
    pub bytes: Range<usize>,
}

/// A file's text with what is needed to find places in it.
#[derive(Debug)]
pub struct Sheet {
    text: String,
    is_secret: bool,
    lines: Vec<usize>,
    counts: OnceCell<Vec<usize>>,
    yaml: Range<usize>,
    tree: OnceCell<yaml::Tree>,
    named: OnceCell<path::Named>,
}

impl Sheet {
    /// A sheet of a text that `files::text` gave.
    #[must_use]
    pub fn new(path: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        let is_markdown = std::path::Path::new(path).extension() == Some("md".as_ref());
        let yaml = match text::front(&text) {
            text::Front::Closed { yaml, .. } if is_markdown => yaml,
            _ => 0..text.len(),
        };
        Self {
            text,
            is_secret: is_secret(path),
            lines,
            counts: OnceCell::new(),
            yaml,
            tree: OnceCell::new(),
            named: OnceCell::new(),
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte at a line and column, both from 1, the column in characters.
    #[must_use]
    pub fn byte(&self, line: usize, column: usize) -> usize {
        let Some(&start) = self.lines.get(line.saturating_sub(1)) else {
            return self.text.len();
        };
        let mut after = self.text[start..].char_indices();
        after
            .nth(column.saturating_sub(1))
            .map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The byte at a line and column of the front matter or file of YAML.
    #[must_use]
    pub fn yaml_byte(&self, line: usize, column: usize) -> usize {
        let (before, _) = self.line_column(self.yaml.start);
        self.byte(before + line.saturating_sub(1), column)
    }

    /// The YAML of the file or of its front matter as a tree, as far as it can be read.
    #[must_use]
    pub fn yaml(&self) -> Option<&Node> {
        self.tree().root.as_ref()
    }

    /// The key or scalar that begins at `at`, or the rest of the word there.
    #[must_use]
    pub fn token(&self, at: usize) -> Range<usize> {
        if let Some(range) = self.tree().tokens.get(&at) {
            return self.visible(range.clone());
        }
        let rest = self.text.get(at..).unwrap_or("");
        let end = rest.find([' ', '\n', ',', ']', '}']);
        self.visible(at..at + end.unwrap_or(rest.len()))
    }

    /// The bytes of a spot.
    #[must_use]
    pub fn range(&self, spot: &Spot) -> Range<usize> {
        match spot {
            Spot::File => 0..0,
            Spot::Bytes(start, end) => self.visible(*start as usize..*end as usize),
            Spot::Keys(_) | Spot::Result(_) => self.visible(self.tree().value(&spot.keys())),
            Spot::Name(keys) => self.visible(self.tree().name(keys)),
        }
    }

    /// The place of a spot.
    #[must_use]
    pub fn place(&self, spot: &Spot) -> Place {
        let bytes = self.range(spot);
        let (line, column) = self.line_column(bytes.start);
        let (end_line, end_column) = self.line_column(bytes.end);
        Place {
            line,
            column,
            end_line,
            end_column,
            bytes,
        }
    }

    /// The lines that are quoted of a spot, as bytes, without the last line end: none of a file as a whole, or of a secret one.
    #[must_use]
    pub fn quoted(&self, spot: &Spot) -> Option<Range<usize>> {
        if self.is_secret || *spot == Spot::File {
            return None;
        }
        let range = self.range(spot);
        let line = |at: usize| self.lines.partition_point(|start| *start <= at);
        let end = self.lines.get(line(range.end)).map(|next| next - 1);
        Some(self.lines[line(range.start) - 1]..end.unwrap_or(self.text.len()))
    }

    /// The value that an author means by keys and names joined by dots.
    ///
    /// # Errors
    /// No value is meant, or more than one.
    pub fn follow(&self, path: &str) -> Result<Keys, PathError> {
        let root = self.tree().root.as_ref();
        let named = self.named.get_or_init(|| path::Named::of(root, &self.text));
        let keys = path::follow(root, path, &self.text, named);
        let keys = keys.map(Keys::from);
        keys.map_err(|why| if self.is_secret { why.unsaid() } else { why })
    }

    /// The scalar at the end of a path, without quotation marks; nothing where there is a mapping or a list.
    #[must_use]
    pub fn scalar(&self, keys: &Keys) -> Option<&str> {
        path::scalar_at(self.tree().root.as_ref()?, keys, &self.text)
    }

    /// All scalars at and below a path, in their order.
    #[must_use]
    pub fn values(&self, keys: &Keys) -> String {
        let root = self.tree().root.as_ref();
        root.map_or_else(String::new, |root| path::values_at(root, keys, &self.text))
    }

    /// The value of YAML that shares a byte with `range`.
    #[must_use]
    pub fn value_at(&self, range: &Range<usize>) -> Option<Keys> {
        let root = self.tree().root.as_ref()?;
        path::value_at(root, range).map(Keys::from)
    }

    fn line_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at);
        (
            line,
            self.letters(at) - self.letters(self.lines[line - 1]) + 1,
        )
    }

    /// How many letters stand before a byte: counted once for every so many bytes, since a line can be as long as a file.
    fn letters(&self, at: usize) -> usize {
        let starts = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
        let counts = self.counts.get_or_init(|| {
            let mut sum = 0;
            let counted = self.text.as_bytes().chunks(STRIDE).map(|bytes| {
                sum += starts(bytes);
                sum
            });
            std::iter::once(0).chain(counted).collect()
        });
        let whole = at / STRIDE;
        counts[whole] + starts(&self.text.as_bytes()[whole * STRIDE..at])
    }

    fn tree(&self) -> &yaml::Tree {
        self.tree.get_or_init(|| {
            let text = &self.text[self.yaml.clone()];
            let mut here = (0, 0);
            let tree = yaml::parse(text, |letter| {
                here = step(text, here, letter);
                self.yaml.start + here.1
            });
            debug_assert!(tree.root.as_ref().is_none_or(Node::is_in_order));
            tree
        })
    }

    /// Within the text, on character borders, and not beyond the line in which it begins.
    fn visible(&self, range: Range<usize>) -> Range<usize> {
        let border = |mut at: usize| {
            at = at.min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = border(range.start);
        let end = border(range.end).max(start);
        let words = &self.text[start..end];
        let first = words.find('\n').map_or(words, |at| &words[..at]);
        start..start + first.trim_end().len()
    }
}

/// Goes from a letter and its byte to the letter `to`, or to the end of the text. What is asked for lies near.
fn step(text: &str, (mut letter, mut at): (usize, usize), to: usize) -> (usize, usize) {
    while letter < to && at < text.len() {
        at += 1;
        while !text.is_char_boundary(at) {
            at += 1;
        }
        letter += 1;
    }
    while letter > to {
        at -= 1;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        letter -= 1;
    }
    (letter, at)
}

/// The sheets of all files that some diagnostics name.
#[derive(Debug, Default)]
pub struct Sheets(BTreeMap<Arc<str>, Sheet>);

impl Sheets {
    /// Reads the files that `diagnostics` name. Of a file that is not there, nothing can be quoted.
    #[must_use]
    pub fn new(diagnostics: &[Diagnostic], files: &Files) -> Self {
        let mut sheets = BTreeMap::new();
        for label in diagnostics
            .iter()
            .flat_map(|d| std::iter::once(&d.label).chain(d.second.as_ref()))
        {
            let file = &label.origin.file;
            if !sheets.contains_key(file) {
                let text = files.get(file).map(text::lossy).unwrap_or_default();
                sheets.insert(Arc::clone(file), Sheet::new(file, text));
            }
        }
        Self(sheets)
    }

    /// The sheet of a file that some diagnostic names.
    ///
    /// # Panics
    /// No diagnostic of those that were given at first names the file.
    #[must_use]
    pub fn sheet(&self, file: &str) -> &Sheet {
        self.0
            .get(file)
            .expect("a sheet is made for every file that a diagnostic names")
    }

    /// The place of an origin that some diagnostic names.
    ///
    /// # Panics
    /// No diagnostic of those that were given at first names its file.
    #[must_use]
    pub fn place(&self, origin: &Origin) -> Place {
        self.sheet(&origin.file).place(&origin.spot)
    }
}

/// Puts diagnostics in the order in which an author meets them: by file and place, then by name and message.
#[must_use]
pub fn sorted(diagnostics: Vec<Diagnostic>, files: &Files) -> Vec<Diagnostic> {
    let sheets = Sheets::new(&diagnostics, files);
    let mut keyed: Vec<_> = diagnostics
        .into_iter()
        .map(|diagnostic| {
            let bytes = sheets.place(&diagnostic.label.origin).bytes;
            ((bytes.start, bytes.end), diagnostic)
        })
        .collect();
    keyed.sort_by(|(at, x), (place, y)| {
        let x = (&x.label.origin.file, at, x.code, &x.message);
        x.cmp(&(&y.label.origin.file, place, y.code, &y.message))
    });
    keyed
        .into_iter()
        .map(|(_, diagnostic)| diagnostic)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Sheet;
    use crate::{Key, Origin};

    const TEXT: &str =
        "đơn vị:\n  - code: ‘x’\n    tên: Sở Nội vụ # ghi chú\n  - {code: b, ghi: }\n";

    fn quoted(origin: &Origin) -> String {
        let sheet = Sheet::new("a.yaml", TEXT);
        TEXT[sheet.range(&origin.spot)].to_owned()
    }

    fn item(place: u32) -> Origin {
        Origin::file("a.yaml").at(&[Key::Name("đơn vị".into()), Key::Item(place)])
    }

    #[test]
    fn values_and_keys_are_found_by_their_path() {
        assert_eq!(quoted(&item(0).key("tên")), "Sở Nội vụ");
        assert_eq!(quoted(&item(0).name("tên")), "tên");
        assert_eq!(quoted(&item(1).key("code")), "b");
        assert_eq!(quoted(&Origin::file("a.yaml").key("đơn vị")), "đơn vị");
    }

    #[test]
    fn an_empty_value_is_shown_by_its_key_and_a_row_by_its_first_pair() {
        assert_eq!(quoted(&item(1).key("ghi")), "ghi");
        assert_eq!(quoted(&item(0)), "code: ‘x’");
        assert_eq!(quoted(&item(0).key("thiếu")), "code: ‘x’");
    }

    #[test]
    fn columns_count_characters() {
        let place = Sheet::new("a.yaml", TEXT).place(&item(0).key("tên").spot);
        assert_eq!((place.line, place.column, place.end_column), (3, 10, 19));
    }

    #[test]
    fn front_matter_keeps_the_lines_of_its_file() {
        let sheet = Sheet::new("a.md", "---\ntitle: Chữ\n---\nThân");
        let place = sheet.place(&Origin::file("a.md").key("title").spot);
        assert_eq!((place.line, place.column), (2, 8));
    }

    #[test]
    fn the_first_of_repeated_keys_is_found_however_many_there_are() {
        let mut text = String::from("k: 1\nk: 2\n");
        for turn in 0..50 {
            let turn = turn.to_string();
            text.extend(["đ", &turn, ": ", &turn, "\n"]);
        }
        let sheet = Sheet::new("a.yaml", text.as_str());
        let value = |name: &str| &text[sheet.range(&Origin::file("a.yaml").key(name).spot)];
        assert_eq!((value("k"), value("đ49"), value("đ7")), ("1", "49", "7"));
    }

    #[test]
    fn columns_are_right_far_along_a_line() {
        let text = format!(
            "a: \"{}\"\nb: \"{}\" ",
            "ế".repeat(5_000),
            "x".repeat(3_000)
        );
        let sheet = Sheet::new("a.yaml", text.as_str());
        let place = sheet.place(&Origin::file("a.yaml").key("a").spot);
        assert_eq!((place.line, place.column, place.end_column), (1, 4, 5_006));
        let place = sheet.place(&Origin::file("a.yaml").key("b").spot);
        assert_eq!((place.line, place.column, place.end_column), (2, 4, 3_006));
    }

    #[test]
    fn deep_nests_and_broken_text_do_no_harm() {
        let deep = "[".repeat(100_000);
        assert_eq!(Sheet::new("a.yaml", deep).token(3).start, 3);
        assert_eq!(Sheet::new("a.yaml", "a: \"b").token(3), 3..5);
        assert_eq!(quoted(&Origin::bytes(&"a.yaml".into(), 1..7)), "đơn v");
    }
}
