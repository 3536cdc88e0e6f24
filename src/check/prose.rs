//! What the rules on prose share: every text, its open places, and the words bound to figures with those around them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use memchr::memmem;
use rust_decimal::Decimal;

use super::running::{OfWords, Running};
use derive::Analysis;
use derive::arithmetic::Ratio;
use derive::figures;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::literal::{self, Direction, Literal, Measured};
use markdown::{Ask, Bound, Call, Events, Footnotes, Form, Parsed, Passage, Request};
use model::{Lang, LangId, Prose, Record};

/// Whether a digit, a mark and a digit follow each other at all.
pub(super) fn has_marked_digits(markdown: &str) -> bool {
    let bytes = markdown.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    memchr::memchr2_iter(b'.', b',', bytes).any(|at| at > 0 && is_digit(at - 1) && is_digit(at + 1))
}

/// Finds what is wrong with one text.
pub(super) type OfText<'a> = Box<dyn Fn(&Reading<'_>) -> Vec<Diagnostic> + Sync + 'a>;

/// A text that rules look at. What was read of it for one of them need not be read for the next.
pub(super) struct Reading<'a> {
    /// The text.
    pub(super) prose: &'a Prose,
    /// The language it is in.
    pub(super) lang: Lang,
    events: OnceCell<Events<'a>>,
    passages: OnceCell<Vec<Passage>>,
    forms: OnceCell<Vec<(Form, Range<usize>)>>,
    parsed: OnceCell<Option<Parsed>>,
    put_in: OnceCell<Vec<Passage>>,
}

impl<'a> Reading<'a> {
    pub(super) fn of(prose: &'a Prose, lang: Lang) -> Self {
        Self {
            prose,
            lang,
            events: OnceCell::new(),
            passages: OnceCell::new(),
            forms: OnceCell::new(),
            parsed: OnceCell::new(),
            put_in: OnceCell::new(),
        }
    }

    /// It as it is written.
    pub(super) fn markdown(&self) -> &'a str {
        &self.prose.markdown
    }

    fn events(&self) -> &Events<'a> {
        self.events.get_or_init(|| Events::of(self.prose))
    }

    /// It as running words.
    pub(super) fn passages(&self) -> &[Passage] {
        self.passages.get_or_init(|| self.events().passages())
    }

    /// What in it is not in form.
    pub(super) fn forms(&self) -> &[(Form, Range<usize>)] {
        self.forms.get_or_init(|| self.events().forms())
    }

    /// Its footnotes.
    pub(super) fn footnotes(&self) -> Footnotes {
        self.events().footnotes()
    }

    /// It with its open places, where it has any.
    pub(super) fn parsed(&self) -> Option<&Parsed> {
        let parse = || markdown::may_ask(self.markdown()).then(|| markdown::parse(self.prose));
        self.parsed.get_or_init(parse).as_ref()
    }

    /// Its open places.
    pub(super) fn requests(&self) -> &[Request] {
        self.parsed().map_or(&[], |parsed| &parsed.requests)
    }

    /// It as readers see it: running words with the figures that are put into them.
    pub(super) fn put_in(&self, record: &Record, analysis: &Analysis) -> &[Passage] {
        if !may_put_in(self.markdown()) {
            return self.passages();
        }
        self.put_in.get_or_init(|| {
            let insert = |call: &Call| page::prose::put_in(record, analysis, call, self.lang);
            let passages = self.passages().iter();
            passages.map(|passage| passage.put_in(&insert)).collect()
        })
    }

    /// All words that are bound to figures or arithmetic, in order.
    pub(super) fn said(&self) -> impl Iterator<Item = Said<'_>> {
        let passages = if may_bind(self.markdown()) {
            self.passages()
        } else {
            &[]
        };
        let all = self.said_in(passages);
        all.filter(|said| matches!(said.bound.ask, Ask::Figure(_) | Ask::Arithmetic(_)))
    }

    /// The same, and the figures that are put in.
    pub(super) fn said_or_put_in(
        &self,
        record: &Record,
        analysis: &Analysis,
    ) -> impl Iterator<Item = Said<'_>> {
        let passages = if may_ask(self.markdown()) {
            self.put_in(record, analysis)
        } else {
            &[]
        };
        self.said_in(passages)
    }

    fn said_in<'r>(&'r self, passages: &'r [Passage]) -> impl Iterator<Item = Said<'r>> {
        passages.iter().flat_map(|passage| {
            passage.bound.iter().map(|bound| Said {
                bound,
                passage,
                lang: self.lang,
            })
        })
    }
}

/// What the rules on texts and on words find in one of them. All that was read of it is given back before the next: that of
/// all texts together would be larger than the record.
pub(super) fn check(
    (prose, lang): (&Prose, Lang),
    of_text: &[OfText],
    of_words: &[OfWords],
) -> Vec<Diagnostic> {
    let text = Reading::of(prose, lang);
    let mut found: Vec<_> = of_text.iter().flat_map(|rule| rule(&text)).collect();
    if !prose.is_line() && has_digit(&prose.markdown) && !of_words.is_empty() {
        let passages = text.passages().iter();
        let passages = passages.filter(|passage| has_digit(&passage.text));
        found.extend(passages.flat_map(|passage| {
            let place = |range: Range<usize>| passage.origin(prose, &range);
            let running = Running {
                text: &passage.text,
                lang,
                bound: &passage.bound,
                place: &place,
            };
            of_words
                .iter()
                .flat_map(|rule| rule(&running))
                .collect::<Vec<_>>()
        }));
    }
    found
}

/// Finds what a rule says of the markup of texts that may hold what it looks for: of each piece with a form of its own, by
/// its words.
pub(super) fn forms<'a>(
    may_hold: fn(&str) -> bool,
    said: fn(Form, &str, Origin) -> Option<Diagnostic>,
) -> OfText<'a> {
    Box::new(move |text| {
        if !may_hold(text.markdown()) {
            return Vec::new();
        }
        let forms = text.forms().iter();
        forms
            .filter_map(|(form, range)| {
                let words = text.markdown().get(range.clone()).unwrap_or_default();
                said(*form, words.trim(), text.prose.part(range))
            })
            .collect()
    })
}

/// Finds what a rule says of words that are bound and of figures that are put in, of each by itself.
pub(super) fn each_bound<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
    check: fn(&Record, &Analysis, Said<'_>) -> Option<Diagnostic>,
) -> OfText<'a> {
    Box::new(move |text| {
        let said = text.said_or_put_in(record, analysis);
        said.filter_map(|said| check(record, analysis, said))
            .collect()
    })
}

/// Whether a text has a digit.
pub(super) fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a text may have words that are bound to figures.
pub(super) fn may_bind(markdown: &str) -> bool {
    memmem::find(markdown.as_bytes(), b"figure:").is_some()
}

/// Whether figures may be put into a text.
fn may_put_in(markdown: &str) -> bool {
    memmem::find(markdown.as_bytes(), b"{{").is_some()
}

/// Whether a text may ask for a figure, be it bound or put in.
pub(super) fn may_ask(markdown: &str) -> bool {
    may_bind(markdown) || may_put_in(markdown)
}

/// The address of the figure that is asked for; none for arithmetic.
pub(super) fn address<'a>(record: &Record, ask: &'a Ask) -> Option<Cow<'a, str>> {
    match ask {
        Ask::Figure(path) => Some(Cow::Borrowed(path)),
        Ask::Insert(Some(call)) => page::prose::address_of(record, call).map(Cow::Owned),
        _ => None,
    }
}

/// The highest score there can be where the score at an address is.
pub(super) fn highest(record: &Record, analysis: &Analysis, path: &str) -> Option<Decimal> {
    let highest = format!("{}/max", path.strip_suffix("/score")?);
    Some(figures::find(record, analysis, &highest).ok()?.value)
}

/// Words that are bound to a figure or to arithmetic, or a figure that is put in, and what stands around them.
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

impl<'a> Said<'a> {
    /// The words.
    pub(super) fn words(self) -> &'a str {
        &self.passage.text[self.bound.range.clone()]
    }

    /// Where their number is, from its first digit to its last; nothing where they have none.
    pub(super) fn number(self) -> Option<Range<usize>> {
        let (words, start) = (self.words(), self.bound.range.start);
        let first = words.find(|letter: char| letter.is_ascii_digit())?;
        let last = words.rfind(|letter: char| letter.is_ascii_digit())?;
        Some(start + first..start + last + 1)
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
            .or_else(|| match self.lang.id() {
                LangId::En => near(&first_words(self.after())),
                LangId::Vi => None,
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
    Diagnostic::new(code, Severity::Error, message, origin, label).help(help)
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
