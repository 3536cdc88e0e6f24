//! The ledger (sổ công bố): what was sealed and what was corrected since, in the order in which it was entered. Each entry
//! holds the hash of the one before, so that none can be taken out, put in, moved or rewritten without all after it.

use super::seal::Block;
use super::{Date, Moment, Year};
use diagnostic::Origin;

/// The ledger of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// Its entries, oldest first.
    pub entries: Vec<Entry>,
    /// Where it is written.
    pub origin: Origin,
}

/// An entry. It says nothing that is not public: only what is sealed is entered, and what is sealed is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which one it is, from 1.
    pub number: usize,
    /// What is entered.
    pub what: What,
    /// The edition.
    pub year: Year,
    /// When it was entered.
    pub at: Moment,
    /// The version of the program that entered it.
    pub program: String,
    /// The hash of the entry before; of the first `FIRST`.
    pub before: String,
    /// The SHA-256 of `Entry::said`.
    pub hash: String,
    /// Where it is written.
    pub origin: Origin,
}

/// What is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An edition was sealed.
    Seal {
        /// The last line of its seal: the SHA-256 of all lines above it.
        whole: String,
    },
    /// A published figure or text was corrected.
    Correction {
        /// Its address.
        figure: String,
        /// The day of the correction.
        date: Date,
        /// The SHA-256 of what the correction says, its reason included.
        content: String,
    },
}

/// What stands in the place of the hash before the first entry.
pub const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What stands above the entries, for whoever opens the file.
const HEAD: &str = "\
# Sổ công bố: mỗi lần niêm phong và mỗi đính chính của kỳ đã niêm phong là một mục; mục sau giữ mã SHA-256 của mục trước.
# `congbo seal` ghi thêm vào cuối. Không sửa, không xóa, không đổi thứ tự: sai một chữ là mọi lệnh sẽ báo.
# The ledger: an entry for each seal and for each correction of a sealed edition; each holds the SHA-256 of the one
# before. `congbo seal` adds to its end. Nothing in it is ever changed, removed or moved.
";

impl Ledger {
    /// The file.
    #[must_use]
    pub fn text(&self) -> String {
        let entries = self.entries.iter().map(Entry::text);
        entries.fold(HEAD.to_owned(), |text, entry| text + &entry)
    }

    /// The ledger as it was when the last entry of an edition was made.
    #[must_use]
    pub fn up_to(mut self, year: Year) -> Self {
        let last = self.entries.iter().rposition(|entry| entry.year == year);
        self.entries.truncate(last.map_or(0, |last| last + 1));
        self
    }

    /// The seal that was entered last for an edition.
    #[must_use]
    pub fn sealed(&self, year: Year) -> Option<(&Entry, &str)> {
        let entries = self.entries.iter().rev();
        let mut own = entries.filter(|entry| entry.year == year);
        own.find_map(|entry| match &entry.what {
            What::Seal { whole } => Some((entry, &**whole)),
            What::Correction { .. } => None,
        })
    }
}

impl Entry {
    /// Whether a seal is entered.
    #[must_use]
    pub fn is_seal(&self) -> bool {
        matches!(self.what, What::Seal { .. })
    }

    /// The lines that its hash is of.
    #[must_use]
    pub fn said(&self) -> String {
        self.lines().0.replacen(' ', "-", 1)
    }

    /// The entry as it stands in the file: those lines, and the hash.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = self.lines();
        lines.push("hash", &self.hash, false);
        lines.0.replacen(' ', "-", 1)
    }

    fn lines(&self) -> Block {
        let mut lines = Block::default();
        let mut line = |key, value: &str| lines.push(key, value, false);
        line("entry", &self.number.to_string());
        line("edition", &self.year.to_string());
        line("at", &self.at.written());
        match &self.what {
            What::Seal { whole } => line("seal", whole),
            What::Correction {
                figure,
                date,
                content,
            } => {
                line("figure", figure);
                line("date", &date.to_string());
                line("correction", content);
            }
        }
        line("program", &self.program);
        line("before", &self.before);
        lines
    }
}
