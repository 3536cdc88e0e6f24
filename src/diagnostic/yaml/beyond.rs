//! What a parser of YAML is better not given: references, and nests without end.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::DEPTH;

/// What a parser is better not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beyond {
    /// A mark for another place, or a reference to it.
    Reference(Range<usize>),
    /// The first value that is nested too deeply.
    Depth(Range<usize>),
}

/// Whether a text can have a reference or a deep nest, by its bytes alone: `false` is certain.
#[must_use]
pub fn may_be_beyond(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |at: usize| at == 0 || b" \t\n[{,:-?".contains(&bytes[at - 1]);
    let ends = |at: usize| bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
    let (mut open, mut deepest, mut signs) = (0_usize, 0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'&' | b'*' if begins(at) && !ends(at) => return true,
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            // Lists and complex keys that begin on one line: `- - - a`.
            b'-' | b'?' if begins(at) && ends(at) => signs += 1,
            b'\n' => {
                signs = bytes[at + 1..]
                    .iter()
                    .take_while(|next| **next == b' ')
                    .count();
            }
            _ => {}
        }
        deepest = deepest.max(open + signs);
    }
    deepest >= DEPTH
}

/// The first reference or too deep nest of a text. Stops there, whatever comes after it.
#[must_use]
pub fn beyond(text: &str) -> Option<Beyond> {
    if let Some(at) = abyss(text) {
        return Some(Beyond::Depth(at..at + 1));
    }
    let mut depth = 0;
    let bytes = |span: &Span| {
        let mut letters = text.char_indices().map(|(at, _)| at);
        let start = letters.nth(span.start.index()).unwrap_or(text.len());
        let rest = &text[start..];
        let end = rest.find(|letter: char| letter.is_whitespace() || ",]}".contains(letter));
        start..start + end.unwrap_or(rest.len())
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        match event {
            Event::Alias(_) => return Some(Beyond::Reference(bytes(&span))),
            Event::Scalar(_, _, anchor, _) if anchor > 0 => {
                return Some(Beyond::Reference(bytes(&span)));
            }
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => {
                if anchor > 0 {
                    return Some(Beyond::Reference(bytes(&span)));
                }
                depth += 1;
                if depth > DEPTH {
                    return Some(Beyond::Depth(bytes(&span)));
                }
            }
            Event::MappingEnd | Event::SequenceEnd => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where so many brackets are open that no words in quotation marks explain them. The parser is not asked: what it does
/// grows with the square of the depth.
fn abyss(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > 10 * DEPTH
    })
}
