//! An author's file as text: UTF-8 without its byte order mark, line ends as `\n`, in NFC.
//!
//! Everybody who reads or quotes an author's file comes through here, so that a byte offset means the same to the
//! stage that finds a fault and to the renderer that shows it. Must never guess another encoding.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Larger files are nobody's writing: a table of all communes of the country with all their parts has a tenth of this.
pub const LARGEST: usize = 16 << 20;

/// The bytes are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUtf8;

/// Reads a file as text.
///
/// # Errors
/// The bytes are not UTF-8.
pub fn read(bytes: &[u8]) -> Result<Cow<'_, str>, NotUtf8> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotUtf8)?;
    Ok(tidy(Cow::Borrowed(text)))
}

/// Reads a file as text, with U+FFFD for whatever is not UTF-8 and without what is beyond all measure: only for showing
/// where something is.
#[must_use]
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    tidy(String::from_utf8_lossy(&bytes[..bytes.len().min(LARGEST)]))
}

fn tidy(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(text.trim_start_matches('\u{feff}').to_owned()),
    };
    let text = if text.contains("\r\n") {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        text
    };
    // Letters that are composed for sure, and nearly all texts have no others: looking up each takes its time.
    let is_composed = |letter: char| matches!(letter, '\0'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}');
    if text.chars().all(is_composed) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text;
    }
    Cow::Owned(text.nfc().collect())
}

/// The front matter of a Markdown file: YAML between two lines of `---` at its very top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Front {
    /// There is none: all is Markdown.
    Absent,
    /// It begins and never ends.
    Open,
    /// The YAML between the fences, and where the Markdown begins.
    Closed {
        /// The YAML.
        yaml: Range<usize>,
        /// The first byte of the Markdown.
        body: usize,
    },
}

/// Finds the front matter in a text that `read` gave.
#[must_use]
pub fn front(text: &str) -> Front {
    let mut at = 0;
    let mut start = None;
    for line in text.split_inclusive('\n') {
        let fence = line.trim_end() == "---";
        let next = at + line.len();
        match start {
            None if fence => start = Some(next),
            None => return Front::Absent,
            Some(start) if fence => {
                return Front::Closed {
                    yaml: start..at,
                    body: next,
                };
            }
            Some(_) => {}
        }
        at = next;
    }
    if start.is_some() {
        Front::Open
    } else {
        Front::Absent
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::{Front, NotUtf8, front, lossy, read};

    #[test]
    fn marks_and_line_ends_go_and_letters_are_composed() {
        let text = read("\u{feff}tie\u{302}\u{301}ng\r\nViệt\r\n".as_bytes());
        assert_eq!(text.as_deref(), Ok("tiếng\nViệt\n"));
    }

    #[test]
    fn letters_are_composed_whatever_their_code() {
        for letter in ('\0'..=char::MAX).filter(|&letter| letter != '\r' && letter != '\u{feff}') {
            let (text, whole) = (
                format!("a{letter}"),
                format!("a{letter}").nfc().collect::<String>(),
            );
            assert_eq!(read(text.as_bytes()).as_deref(), Ok(whole.as_str()));
        }
    }

    #[test]
    fn other_encodings_are_refused_and_can_be_shown() {
        assert_eq!(read(b"ti\xeang"), Err(NotUtf8));
        assert_eq!(lossy(b"ti\xeang"), "ti\u{fffd}ng");
    }

    #[test]
    fn front_matter_is_found_only_at_the_top() {
        assert_eq!(front("a\n---\nb\n---\n"), Front::Absent);
        assert_eq!(front(""), Front::Absent);
        assert_eq!(front("---\na: 1\n"), Front::Open);
        assert_eq!(
            front("---\n---"),
            Front::Closed {
                yaml: 4..4,
                body: 7
            }
        );
        let text = "---\na: 1\n--- \nChữ\n";
        let found = Front::Closed {
            yaml: 4..9,
            body: 14,
        };
        assert_eq!(front(text), found);
    }
}
