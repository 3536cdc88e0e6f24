//! Text in pieces → the words of a cell. What is raised behind a number is the mark of a footnote, what is struck
//! through is withdrawn: neither is part of the number.

use super::styles::Stand;
use super::words;
use crate::grid::{Content, Odd};

/// The text of a cell, piece by piece.
#[derive(Debug, Clone, Default)]
pub(super) struct Runs {
    text: String,
    struck: String,
}

impl Runs {
    pub(super) fn push(&mut self, piece: &str, stand: Stand) {
        match stand {
            Stand::Plain => self.text.push_str(piece),
            Stand::Struck => self.struck.push_str(piece),
            Stand::Raised => self.raise(piece),
        }
    }

    /// Puts another text behind it, as of the next paragraph of a cell.
    pub(super) fn append(&mut self, other: &Self) {
        for (ours, theirs) in [
            (&mut self.text, &other.text),
            (&mut self.struck, &other.struck),
        ] {
            if !ours.is_empty() && !theirs.is_empty() {
                ours.push(' ');
            }
            ours.push_str(theirs);
        }
    }

    fn raise(&mut self, piece: &str) {
        let behind_a_number = self.text.trim_end().ends_with(|c: char| c.is_ascii_digit());
        let mark = piece.trim();
        let letters = !mark.is_empty() && mark.chars().all(|c| c.is_ascii_lowercase());
        if behind_a_number && letters {
            self.text.extend(["(", mark, ")"]);
            return;
        }
        self.text.extend(piece.chars().map(raised));
    }

    /// What the cell holds.
    pub(super) fn content(&self) -> Option<Content> {
        if let Some(text) = words(&self.text) {
            return Some(Content::Words(text));
        }
        let struck = words(&self.struck)?;
        Some(if struck.chars().any(char::is_alphabetic) {
            Content::Words(struck)
        } else {
            Content::Odd(Odd::Struck, struck)
        })
    }
}

/// A digit as Unicode raises it.
fn raised(digit: char) -> char {
    match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' => '⁰',
        '4'..='9' => {
            char::from_u32(u32::from(digit) - u32::from('4') + u32::from('⁴')).unwrap_or(digit)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Odd, Runs, Stand};

    fn read(pieces: &[(&str, Stand)]) -> Option<Content> {
        let mut runs = Runs::default();
        for (piece, stand) in pieces {
            runs.push(piece, *stand);
        }
        runs.content()
    }

    #[test]
    fn what_is_raised_or_struck_is_no_part_of_a_number() {
        use Stand::{Plain, Raised, Struck};
        let words = |text: &str| Some(Content::Words(text.into()));
        assert_eq!(read(&[("92,2", Plain), ("1", Raised)]), words("92,2¹"));
        assert_eq!(read(&[("92,2", Plain), ("15", Raised)]), words("92,2¹⁵"));
        assert_eq!(read(&[("92,2", Plain), ("a", Raised)]), words("92,2(a)"));
        assert_eq!(read(&[("91,2 ", Struck), ("92,2", Plain)]), words("92,2"));
        assert_eq!(read(&[("Sở Y tế", Struck)]), words("Sở Y tế"));
        let withdrawn = Some(Content::Odd(Odd::Struck, "92,2".into()));
        assert_eq!(read(&[("92,2", Struck)]), withdrawn);
    }
}
