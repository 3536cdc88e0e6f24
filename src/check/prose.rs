//! What the rules on prose share: every text, its open places, and the words bound to figures with those around them.

use std::ops::Range;

use derive::arithmetic::Ratio;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::literal::{self, Direction, Literal, Measured};
use markdown::{Ask, Bound, Form, Parsed, Passage, Request};
use model::{Lang, Prose, Record, texts};

/// Whether a digit, a mark and a digit follow each other at all.
pub(super) fn has_marked_digits(markdown: &str) -> bool {
    let bytes = markdown.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    memchr::memchr2_iter(b'.', b',', bytes).any(|at| at > 0 && is_digit(at - 1) && is_digit(at + 1))
}

/// A text that is read.
pub(super) struct Read<'a> {
    /// The text.
    pub(super) prose: &'a Prose,
    /// Its open places.
    pub(super) parsed: Parsed,
}

/// Every text of the record that has an open place and may hold what a rule looks for, one at a time: what was read of
/// all texts together would be larger than the record.
pub(super) fn read(record: &Record, may_hold: fn(&str) -> bool) -> impl Iterator<Item = Read<'_>> {
    read_with_lang(record, may_hold).map(|(read, _)| read)
}

/// The same, with the language of each.
pub(super) fn read_with_lang(
    record: &Record,
    may_hold: fn(&str) -> bool,
) -> impl Iterator<Item = (Read<'_>, Lang)> {
    page::line::with_prose(record)
        .into_iter()
        .filter(move |(prose, _)| may_hold(&prose.markdown) && markdown::may_ask(&prose.markdown))
        .map(|(prose, lang)| {
            let parsed = markdown::parse(prose);
            (Read { prose, parsed }, lang)
        })
}

/// A text as running words.
pub(super) struct Running<'a> {
    /// The text.
    pub(super) prose: &'a Prose,
    /// The language it is in.
    pub(super) lang: Lang,
    /// Its words.
    pub(super) passages: Vec<Passage>,
}

/// Every text of the record that may hold what a rule looks for, one at a time; the others are not read.
pub(super) fn running(
    record: &Record,
    may_hold: fn(&str) -> bool,
) -> impl Iterator<Item = Running<'_>> {
    page::line::with_prose(record)
        .into_iter()
        .filter(move |(prose, _)| may_hold(&prose.markdown))
        .map(|(prose, lang)| Running {
            prose,
            lang,
            passages: markdown::passages(prose),
        })
}

/// Every text of the record that may hold what a rule looks for, as it is written.
pub(super) fn all(record: &Record, may_hold: fn(&str) -> bool) -> Vec<&Prose> {
    page::line::with_prose(record)
        .into_iter()
        .map(|(prose, _)| prose)
        .filter(|prose| may_hold(&prose.markdown))
        .collect()
}

/// What a rule says of the markup of texts: of each piece with a form of its own, by its words.
pub(super) fn forms(
    record: &Record,
    may_hold: fn(&str) -> bool,
    said: fn(Form, &str, Origin) -> Option<Diagnostic>,
) -> Vec<Diagnostic> {
    let texts = all(record, may_hold).into_iter();
    texts
        .flat_map(|prose| {
            let found = markdown::forms(prose).into_iter();
            found.filter_map(move |(form, range)| {
                let words = prose.markdown.get(range.clone()).unwrap_or_default();
                said(form, words.trim(), prose.part(&range))
            })
        })
        .collect()
}

/// Shows every passage of prose and every short text to `visit`, with what gives the place of a piece of it.
pub(super) fn sentences(
    record: &Record,
    may_hold: fn(&str) -> bool,
    visit: &mut dyn FnMut(&str, Lang, texts::Place<'_>),
) {
    for text in running(record, may_hold) {
        if text.prose.is_line() {
            continue;
        }
        for passage in &text.passages {
            let place = |range: Range<usize>| passage.origin(text.prose, &range);
            visit(&passage.text, text.lang, &place);
        }
    }
    texts::each(record, &mut |text| {
        if let (Some(_), Some(lang)) = (text.text, text.lang)
            && may_hold(text.words)
        {
            visit(text.words, lang, text.place);
        }
    });
}

/// Whether a text has a digit.
pub(super) fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a text may have words that are bound to figures.
pub(super) fn may_bind(markdown: &str) -> bool {
    markdown.contains("figure:")
}

/// Words that are bound to a figure or to arithmetic, and what stands around them.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    /// What they are bound to.
    pub(super) bound: &'a Bound,
    /// The passage they stand in.
    pub(super) passage: &'a Passage,
    /// The language it is in.
    pub(super) lang: Lang,
}

/// How many words before bound ones may say their direction.
const BEFORE: usize = 4;

impl<'a> Running<'a> {
    /// All words that are bound to figures or arithmetic, in order.
    pub(super) fn said(&'a self) -> impl Iterator<Item = Said<'a>> {
        self.passages.iter().flat_map(move |passage| {
            let asks = |bound: &&Bound| matches!(bound.ask, Ask::Figure(_) | Ask::Arithmetic(_));
            passage.bound.iter().filter(asks).map(move |bound| Said {
                bound,
                passage,
                lang: self.lang,
            })
        })
    }
}

impl<'a> Said<'a> {
    /// The words.
    pub(super) fn words(self) -> &'a str {
        &self.passage.text[self.bound.range.clone()]
    }

    /// What comes before them in their passage.
    pub(super) fn before(self) -> &'a str {
        &self.passage.text[..self.bound.range.start]
    }

    /// What comes after them.
    pub(super) fn after(self) -> &'a str {
        &self.passage.text[self.bound.range.end..]
    }

    /// The number that they say.
    pub(super) fn literal(self) -> Option<Literal> {
        literal::read(self.words(), self.lang)
    }

    /// What the number is measured in, as the words say or those that follow them.
    pub(super) fn measured(self, literal: &Literal) -> Option<Measured> {
        let ends = self
            .words()
            .trim_end()
            .ends_with(|end: char| end.is_ascii_digit());
        let next = || ends.then(|| literal::measured(self.after())).flatten();
        literal.measured.or_else(next)
    }

    /// Up or down, as the words say, or those right before or after them.
    pub(super) fn direction(self, literal: &Literal) -> Option<Direction> {
        let near = |text: &str| literal::direction(text);
        literal
            .direction
            .or_else(|| near(&last_words(self.before())))
            .or_else(|| match self.lang {
                Lang::En => near(&first_words(self.after())),
                Lang::Vi => None,
            })
    }

    /// Whether the words say the result. A number of per cent is a hundred times a share, unless the result is one
    /// already. A difference may be written either way round where its words say which way it goes.
    pub(super) fn equals(self, result: Ratio, literal: &Literal) -> bool {
        let fits = |value: Ratio| value.rounds_to(literal.value, literal.decimals);
        let turned = |value: Ratio| value.negative().is_some_and(fits);
        if let Some(of) = literal.of {
            let share = || Ratio::of(literal.value)?.over(Ratio::of(of)?);
            return share() == Some(result);
        }
        let either = self.direction(literal).is_some();
        let holds = |value: Ratio| fits(value) || (either && turned(value));
        holds(result) || self.hundredfold(result, literal).is_some_and(holds)
    }

    /// The result in per cent, where that is what is said.
    pub(super) fn hundredfold(self, result: Ratio, literal: &Literal) -> Option<Ratio> {
        let percent = [Measured::Percent, Measured::PercentagePoints].map(Some);
        percent
            .contains(&self.measured(literal))
            .then(|| result.times(Ratio::new(100, 1)?))?
    }
}

/// How many bytes beside a number are looked at: a passage can be as long as a file.
const NEAR: usize = 400;

/// The end of a text, on a border of letters.
pub(super) fn near_end(text: &str) -> &str {
    let mut from = text.len().saturating_sub(NEAR);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

/// The start of a text, on a border of letters.
pub(super) fn near_start(text: &str) -> &str {
    let mut to = text.len().min(NEAR);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[..to]
}

/// The last words of a clause.
fn last_words(text: &str) -> String {
    let text = near_end(text);
    let clause = text
        .rsplit(['.', ';', '(', '|', '?', '!'])
        .next()
        .unwrap_or(text);
    let words: Vec<&str> = clause.split_whitespace().rev().take(BEFORE).collect();
    let after_comma = words.iter().take_while(|word| !word.ends_with(','));
    let words: Vec<&str> = after_comma.copied().collect();
    words.into_iter().rev().collect::<Vec<_>>().join(" ")
}

/// The first words of what follows, up to any mark.
fn first_words(text: &str) -> String {
    let text = near_start(text);
    let clause = text
        .split(['.', ';', ',', '(', ')', ':'])
        .next()
        .unwrap_or(text);
    clause
        .split_whitespace()
        .take(2)
        .collect::<Vec<_>>()
        .join(" ")
}

/// An error at a request.
pub(super) fn error(
    code: &'static str,
    request: &Request,
    message: Words,
    label: Words,
    help: Words,
) -> Diagnostic {
    let origin = request.origin.clone();
    Diagnostic::new(code, Severity::Error, message, origin, label).help(help.vi, help.en)
}

#[cfg(test)]
mod tests {
    use super::has_marked_digits;

    #[test]
    fn most_texts_need_not_be_read() {
        assert!(has_marked_digits("đạt 99.5%") && has_marked_digits("1,2"));
        assert!(!has_marked_digits("năm 2018. 5 điểm") && !has_marked_digits(".5"));
        assert!(!has_marked_digits(""));
    }
}
