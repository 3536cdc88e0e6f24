//! The tags of a template as words with their places: enough to see which names it uses, and no more.
//!
//! The engine keeps its own reading to itself. What is no template to the engine never comes here, so that nothing is
//! an error: what is not understood is passed over.

use std::ops::Range;

/// A tag of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag<'a> {
    /// `{{ … }}`
    Print(Vec<Token<'a>>),
    /// `{% … %}`
    Act(Vec<Token<'a>>),
}

/// A word of a tag, with its place in the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub word: Word<'a>,
    /// Where it stands in the template.
    pub range: Range<usize>,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word<'a> {
    /// A name or a keyword.
    Name(&'a str),
    /// What stands in quotation marks.
    Quoted(&'a str),
    /// A whole number.
    Number(&'a str),
    /// Anything else, a sign at a time; `==` and its like are one.
    Sign(&'a str),
}

impl<'a> Token<'a> {
    /// The name, if it is one.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        match self.word {
            Word::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Whether it is this sign.
    #[must_use]
    pub fn is(&self, sign: &str) -> bool {
        self.word == Word::Sign(sign)
    }
}

/// All tags of a template, in order. What stands in `raw` is text.
#[must_use]
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let marks = marks(text).into_iter();
    let tags = marks.filter_map(|mark| mark.tag);
    tags.filter(|tag| !tag.is_raw()).collect()
}

/// Where the tags and comments of a template are. What stands in `raw` is text.
#[must_use]
pub fn ranges(text: &str) -> Vec<Range<usize>> {
    marks(text).into_iter().map(|mark| mark.range).collect()
}

/// What of a template is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark<'a> {
    /// Where it is.
    pub range: Range<usize>,
    /// The tag; a comment is none.
    pub tag: Option<Tag<'a>>,
}

impl Tag<'_> {
    /// Whether text begins or ends with it in which there are no tags.
    fn is_raw(&self) -> bool {
        matches!(self, Self::Act(tokens) if matches!(first(tokens), Some("raw" | "endraw")))
    }
}

/// The words of a tag without the signs that take white space away beside it.
#[must_use]
pub fn plain<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let tokens = match tokens {
        [first, rest @ ..] if first.is("-") => rest,
        all => all,
    };
    match tokens {
        [rest @ .., last] if last.is("-") => rest,
        all => all,
    }
}

fn first<'a>(tokens: &[Token<'a>]) -> Option<&'a str> {
    let mut tokens = tokens.iter();
    tokens.find(|token| !token.is("-")).and_then(Token::name)
}

/// All tags and comments of a template, in order. What stands in `raw` is text.
#[must_use]
pub fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut marks = Vec::new();
    let mut at = 0;
    let mut raw = false;
    while let Some(start) = next(text, at) {
        match &text[start..start + 2] {
            "{#" => {
                at = past(text, start + 2, "#}");
                marks.push(Mark {
                    range: start..at,
                    tag: None,
                });
            }
            opening => {
                let (close, print) = match opening {
                    "{{" => ("}}", true),
                    _ => ("%}", false),
                };
                let (tokens, end) = words(text, start + 2, close);
                at = end;
                let first = first(&tokens);
                if raw && first != Some("endraw") {
                    continue;
                }
                raw = !print && first == Some("raw");
                let tag = if print {
                    Tag::Print(tokens)
                } else {
                    Tag::Act(tokens)
                };
                marks.push(Mark {
                    range: start..at,
                    tag: Some(tag),
                });
            }
        }
    }
    marks
}

/// Where the next tag or comment begins.
fn next(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let opens = |at: &usize| matches!(bytes.get(at + 1), Some(b'{' | b'%' | b'#'));
    memchr::memchr_iter(b'{', &bytes[at..])
        .map(|open| at + open)
        .find(opens)
}

fn past(text: &str, at: usize, end: &str) -> usize {
    text[at..]
        .find(end)
        .map_or(text.len(), |found| at + found + end.len())
}

/// The words from `at` up to `close`, and the place behind it.
fn words<'a>(text: &'a str, mut at: usize, close: &str) -> (Vec<Token<'a>>, usize) {
    let mut tokens = Vec::new();
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with(close) {
            return (tokens, at + close.len());
        }
        let Some(letter) = rest.chars().next() else {
            break;
        };
        let length = if letter.is_alphabetic() || letter == '_' {
            run(rest, |letter| letter.is_alphanumeric() || letter == '_')
        } else if letter.is_ascii_digit() {
            run(rest, |letter| letter.is_ascii_digit())
        } else if ['"', '\'', '`'].contains(&letter) {
            quoted(rest, letter)
        } else if ["==", "!=", "<=", ">=", "?.", "?[", "//", "**"]
            .iter()
            .any(|sign| rest.starts_with(sign))
        {
            2
        } else {
            letter.len_utf8()
        };
        let part = &rest[..length];
        let word = match letter {
            _ if letter.is_whitespace() => None,
            _ if letter.is_alphabetic() || letter == '_' => Some(Word::Name(part)),
            _ if letter.is_ascii_digit() => Some(Word::Number(part)),
            '"' | '\'' | '`' => Some(Word::Quoted(part.trim_matches(letter))),
            _ => Some(Word::Sign(part)),
        };
        tokens.extend(word.map(|word| Token {
            word,
            range: at..at + length,
        }));
        at += length;
    }
    (tokens, text.len())
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !belongs(letter)).unwrap_or(text.len())
}

/// The length of a text in quotation marks, both of them included.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == mark => return at + letter.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Tag, Word, tags};
    use proptest::prelude::{any, proptest};

    fn shown(text: &str) -> String {
        let mut out = String::new();
        for tag in tags(text) {
            let (mark, tokens) = match tag {
                Tag::Print(tokens) => ('=', tokens),
                Tag::Act(tokens) => ('%', tokens),
            };
            out.push(mark);
            for token in tokens {
                out.push(' ');
                out.push_str(match token.word {
                    Word::Name(word)
                    | Word::Number(word)
                    | Word::Sign(word)
                    | Word::Quoted(word) => word,
                });
                assert!(!text[token.range].is_empty());
            }
            out.push('\n');
        }
        out
    }

    #[test]
    fn tags_come_apart_into_words() {
        assert_eq!(
            shown(
                "<p>{{ a.b[0] | safe }} {%- if x == \"}}\" -%}{# {{ no }} #}{% raw %}{{ no }}{% endraw %}{{ c }}"
            ),
            "= a . b [ 0 ] | safe\n% - if x == }} -\n= c\n"
        );
    }

    proptest! {
        #[test]
        fn no_text_is_too_much(text in any::<String>()) {
            let _ = tags(&text);
        }

        #[test]
        fn no_tag_is_too_much(text in "[{}%#\"'a.\\[\\] đ|=?-]{0,40}") {
            let _ = tags(&text);
        }
    }
}
