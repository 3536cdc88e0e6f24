//! A seal: what an edition said when it was sealed, kept word for word.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Date, Year};
use diagnostic::Origin;

/// The manifest that fixes an edition. Its blocks are kept as they are written, one entry a line: they are long, and are
/// read in order only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The rules by which it was made, and by which it is held for ever.
    pub format: Format,
    /// The edition.
    pub year: Year,
    /// The day it was sealed.
    pub date: Date,
    /// The version of the program that sealed it.
    pub program: String,
    /// The SHA-256 of figures and texts: the one number that stands for all that was announced.
    pub digest: String,
    /// What the edition states, and what was worked out from it, by address.
    pub figures: Block,
    /// The SHA-256 of its texts, by path below `content/`.
    pub texts: Block,
    /// The SHA-256 of the files it was made of, by path.
    pub inputs: Block,
    /// The SHA-256 of its pages and data files, by path.
    pub pages: Block,
    /// The SHA-256 of the file above its last line, which names it; empty before there is a file.
    pub whole: String,
    /// Where it is written.
    pub origin: Origin,
}

/// The rules by which a seal was made: a later one never changes what an earlier one says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// What is stated, and what was worked out of it where nobody states it.
    One,
    /// Every figure that a page can print; changes of rank like for like.
    Two,
    /// Also places without scores in a complete table, and how every total is made; what was divided has the digits
    /// that are printed.
    Three,
    /// Also each number of another published value, and what programmes state of the year.
    Four,
    /// Also the numbers that only sentences tell (how many lie near, how a mean moved, places on later boundaries), and the
    /// English of all words that are held in Vietnamese.
    Five,
    /// Also what a component adds, the lowest scores and what stands beside results; of what comes on top or is taken away
    /// no share and no lack.
    Six,
}

impl Format {
    /// In which new seals are made.
    pub const NEWEST: Self = Self::Six;

    /// The number in the file.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
            Self::Six => 6,
        }
    }

    /// The format of a number.
    #[must_use]
    pub fn numbered(text: &str) -> Option<Self> {
        let all = [
            Self::One,
            Self::Two,
            Self::Three,
            Self::Four,
            Self::Five,
            Self::Six,
        ];
        all.into_iter()
            .find(|format| format.number().to_string() == text)
    }
}

/// Entries in order of their names, one a line: `  name: "value"`, and ` # computed` behind what nobody states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block(pub String);

/// An entry of a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The address of a figure, or the path of a file.
    pub name: &'a str,
    /// The value, or the hash.
    pub value: Cow<'a, str>,
    /// Whether the value was worked out, and follows when others are corrected.
    pub computed: bool,
}

/// What stands behind an entry that was worked out.
const COMPUTED: &str = " # computed";

impl Block {
    /// Adds an entry, which comes after those that are there.
    pub fn push(&mut self, name: &str, value: &str, computed: bool) {
        self.0.push_str("  ");
        self.0.push_str(name);
        self.0.push_str(": \"");
        for letter in value.chars() {
            match letter {
                '"' | '\\' => self.0.extend(['\\', letter]),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
        if computed {
            self.0.push_str(COMPUTED);
        }
        self.0.push('\n');
    }

    /// The entries. A line that is none is left out: whoever reads the file has refused it.
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> {
        self.0.lines().filter_map(entry)
    }

    /// All values by their names.
    #[must_use]
    pub fn to_map(&self) -> BTreeMap<String, String> {
        self.iter()
            .map(|entry| (entry.name.to_owned(), entry.value.into_owned()))
            .collect()
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut entries = self.iter();
        entries
            .find(|entry| entry.name == name)
            .map(|entry| entry.value)
    }
}

/// Reads one line of a block.
#[must_use]
pub fn entry(line: &str) -> Option<Entry<'_>> {
    let (name, rest) = line.strip_prefix("  ")?.split_once(": \"")?;
    let (rest, computed) = match rest.strip_suffix(COMPUTED) {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let value = plain(rest.strip_suffix('"')?)?;
    Some(Entry {
        name,
        value,
        computed,
    })
}

/// Takes the escapes out of a value; nothing where one is none.
fn plain(value: &str) -> Option<Cow<'_, str>> {
    if !value.contains(['\\', '"']) {
        return Some(value.into());
    }
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return None,
            '\\' => text.push(match letters.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other @ ('"' | '\\') => other,
                _ => return None,
            }),
            _ => text.push(letter),
        }
    }
    Some(text.into())
}

#[cfg(test)]
mod tests {
    use super::{Block, entry};

    #[test]
    fn entries_read_back_whatever_they_hold() {
        let mut block = Block::default();
        let values = [
            "85.20",
            "",
            "a \"b\" \\ c\nd\te\r",
            " # computed",
            "x\" # computed",
        ];
        for (at, value) in values.iter().enumerate() {
            block.push(&format!("a/{at}"), value, at % 2 == 0);
        }
        let read: Vec<_> = block.iter().collect();
        assert_eq!(read.len(), values.len());
        for (at, entry) in read.iter().enumerate() {
            assert_eq!(entry.value, values[at]);
            assert_eq!(entry.computed, at % 2 == 0);
        }
        assert_eq!(block.get("a/0").as_deref(), Some("85.20"));
        assert_eq!(block.get("b"), None);
    }

    #[test]
    fn a_line_that_is_no_entry_is_none() {
        for line in [
            "",
            "a: \"1\"",
            "  a: 1",
            "  a: \"1",
            "  a: \"1\"2\"",
            "  a: \"\\x\"",
        ] {
            assert_eq!(entry(line), None, "{line}");
        }
    }
}
