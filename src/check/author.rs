//! Every text that an author wrote and a reader sees, for rules that look at letters whatever they are for.

use std::cell::OnceCell;
use std::ops::Range;

use diagnostic::Diagnostic;
use lang::letters::{self, Kind, Stray};
use model::Record;
use model::texts::{self, Place, Use};

/// Finds what is wrong with the letters of a text: one finding a text, since who made one such letter made others.
pub(super) type OfLetters = Box<dyn FnMut(&Letters<'_>, Place<'_>) -> Option<Diagnostic> + Send>;

/// The letters of a text, looked through once.
pub(super) struct Letters<'t> {
    /// The text.
    pub(super) text: &'t str,
    strays: OnceCell<Vec<Stray>>,
}

impl<'t> Letters<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            strays: OnceCell::new(),
        }
    }

    /// The first letters that do not belong there, of the kinds that are wanted.
    pub(super) fn stray(&self, wanted: fn(&Kind) -> bool) -> Option<&Stray> {
        let strays = self
            .strays
            .get_or_init(|| letters::strays(self.text).collect());
        strays.iter().find(|stray| wanted(&stray.kind))
    }
}

/// What the rules on letters find, in one tour.
pub(super) fn check(record: &Record, rules: &mut [OfLetters]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !rules.is_empty() {
        each(record, &mut |text, place| {
            let letters = Letters::of(text);
            found.extend(rules.iter_mut().filter_map(|rule| rule(&letters, place)));
        });
    }
    found
}

/// Shows every text of the record to `visit`, and by themselves the letters that prose writes as `&#8238;`. Places are made
/// only when they are asked for.
fn each(record: &Record, visit: &mut dyn FnMut(&str, Place<'_>)) {
    texts::each(record, &mut |text| {
        visit(text.words, text.place);
        if text.used != Use::Prose {
            return;
        }
        let mut letter = [0; 4];
        for (range, written) in written_out(text.words) {
            visit(written.encode_utf8(&mut letter), &|_| {
                (text.place)(range.clone())
            });
        }
    });
}

/// Names of letters that nobody sees; those of letters that are seen are no trouble.
const UNSEEN: [(&str, char); 12] = [
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("zwj", '\u{200d}'),
    ("zwnj", '\u{200c}'),
    ("ZeroWidthSpace", '\u{200b}'),
    ("NoBreak", '\u{2060}'),
    ("af", '\u{2061}'),
    ("ApplyFunction", '\u{2061}'),
    ("it", '\u{2062}'),
    ("InvisibleTimes", '\u{2062}'),
    ("ic", '\u{2063}'),
    ("InvisibleComma", '\u{2063}'),
];

/// The longest name of a letter, or its number with leading zeros, is not longer than this.
const LONGEST: usize = 16;

/// Every letter that is written by its number or by a name of those above.
fn written_out(markdown: &str) -> Vec<(Range<usize>, char)> {
    let letter = |name: &str| -> Option<char> {
        let Some(number) = name.strip_prefix('#') else {
            let known = UNSEEN.iter().find(|(known, _)| *known == name);
            return known.map(|(_, letter)| *letter);
        };
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        char::from_u32(code.ok()?)
    };
    let written = |at: usize| {
        let rest = &markdown.as_bytes()[at + 1..];
        let end = rest
            .iter()
            .take(LONGEST + 1)
            .position(|byte| *byte == b';')?;
        let name = markdown.get(at + 1..at + 1 + end)?;
        Some((at..at + end + 2, letter(name)?))
    };
    let signs = markdown.match_indices('&');
    signs.filter_map(|(at, _)| written(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::written_out;

    #[test]
    fn letters_by_number_are_letters() {
        let letters = |text: &str| -> String {
            written_out(text)
                .into_iter()
                .map(|(_, letter)| letter)
                .collect()
        };
        assert_eq!(
            letters("a &#8238; &#x202E; &rlm; &amp; &#9999999999; &;"),
            "\u{202e}\u{202e}\u{200f}"
        );
        assert_eq!(written_out("đ &#65;x")[0].0, 3..8);
        assert_eq!(letters("A & B; 3 &lt; 4"), "");
    }
}
