//! A short text of YAML: a title, a note, a reason. Bindings and insertions are read in it, and nothing else: a star is a
//! star, and a number at its start no list.

use std::ops::Range;

use pulldown_cmark::{Event, html::push_html};

use super::passages::{Bound, Passage};
use super::syntax::{ask, braces, call};
use super::{Ask, Call, Parsed, Piece, Request};
use model::Prose;

/// A piece of a short text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// Words as they stand.
    Words(Range<usize>),
    /// Words that are bound: all of the markup, and the words in it.
    Bound(Range<usize>, Range<usize>, Ask),
    /// A place where a figure is put in.
    Insert(Range<usize>, Option<Call>),
}

/// Whether a short text may have anything to be read in it: nearly all have nothing.
#[must_use]
pub fn may_be_marked(source: &str) -> bool {
    source.contains(['{', '}', '｛', '｝']) || (source.contains([':', '：']) && may_bind(source))
}

/// Whether a text may bind anything.
pub(super) fn may_bind(source: &str) -> bool {
    let has = |word: &[u8]| memchr::memmem::find(source.as_bytes(), word).is_some();
    has(b"igure") || has(b"IGURE")
}

/// The words of a short text as they are read: without the markup of bindings, and with what `insert` gives for each call.
#[must_use]
pub fn words(source: &str, insert: &dyn Fn(&Call) -> Option<String>) -> String {
    let mut words = String::with_capacity(source.len());
    for part in parts(source) {
        match part {
            Part::Words(range) | Part::Bound(_, range, _) => words.push_str(&source[range]),
            Part::Insert(range, call) => match call.as_ref().and_then(insert) {
                Some(figure) => words.push_str(&figure),
                None => words.push_str(&source[range]),
            },
        }
    }
    words
}

/// What is read in a short text, in the source.
pub(super) fn read(source: &str) -> Vec<Range<usize>> {
    let parts = parts(source).into_iter();
    parts
        .filter_map(|part| match part {
            Part::Words(_) => None,
            Part::Bound(whole, ..) | Part::Insert(whole, _) => Some(whole),
        })
        .collect()
}

/// A short text as running words.
pub(super) fn passage(prose: &Prose) -> Passage {
    let source = &prose.markdown;
    let mut passage = Passage::new();
    for part in parts(source) {
        let from = passage.text.len();
        match part {
            Part::Words(range) => passage.add(&source[range.clone()], range.start),
            Part::Bound(whole, words, ask) => {
                passage.add(&source[words.clone()], words.start);
                passage.bound.push(Bound {
                    ask,
                    range: from..passage.text.len(),
                    origin: prose.part(&whole),
                });
            }
            Part::Insert(whole, call) => {
                passage.add(&source[whole.clone()], whole.start);
                passage.bound.push(Bound {
                    ask: Ask::Insert(call),
                    range: from..passage.text.len(),
                    origin: prose.part(&whole),
                });
            }
        }
    }
    passage
}

/// A short text with its open places.
pub(super) fn parse(prose: &Prose) -> Parsed {
    let source = &prose.markdown;
    let mut parsed = Parsed {
        pieces: Vec::new(),
        requests: Vec::new(),
        headings: Vec::new(),
    };
    let html = |range: Range<usize>| {
        let mut html = String::new();
        push_html(
            &mut html,
            std::iter::once(Event::Text(source[range].into())),
        );
        Piece::Html(html)
    };
    for part in parts(source) {
        let request = parsed.requests.len();
        let (whole, words, ask) = match part {
            Part::Words(range) => {
                parsed.pieces.push(html(range));
                continue;
            }
            Part::Bound(whole, words, ask) => (whole, words, ask),
            Part::Insert(whole, call) => (whole.clone(), whole.end..whole.end, Ask::Insert(call)),
        };
        parsed.requests.push(Request {
            ask,
            text: source[words.clone()].to_owned(),
            title: String::new(),
            within_link: false,
            origin: prose.part(&whole),
        });
        parsed.pieces.push(Piece::Before(request));
        parsed.pieces.push(html(words));
        parsed.pieces.push(Piece::After(request));
    }
    parsed
}

fn parts(source: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let (mut done, mut at) = (0, 0);
    while let Some(next) = source[at..].find(['[', '{']) {
        let open = at + next;
        let found = match source.as_bytes()[open] {
            b'[' => binding(source, open),
            _ => insertion(source, open),
        };
        let Some((part, end)) = found else {
            at = open + 1;
            continue;
        };
        if done < open {
            parts.push(Part::Words(done..open));
        }
        parts.push(part);
        (done, at) = (end, end);
    }
    if done < source.len() {
        parts.push(Part::Words(done..source.len()));
    }
    parts
}

/// `[words](figure:…)` that begins at `open`, and where it ends.
fn binding(source: &str, open: usize) -> Option<(Part, usize)> {
    let inner = &source[open + 1..];
    let close = inner
        .find(['[', ']'])
        .filter(|at| inner.as_bytes()[*at] == b']')?;
    let words = open + 1..open + 1 + close;
    if source[..open].ends_with('\\') || source[words.clone()].ends_with('\\') {
        return None;
    }
    let start = words.end + 2;
    source.get(words.end..)?.strip_prefix("](figure:")?;
    let mut deep = 0_u32;
    for (length, letter) in source[start..].char_indices() {
        match letter {
            '(' => deep += 1,
            ')' if deep > 0 => deep -= 1,
            ')' => {
                let ask = ask(&source[start..start + length])?;
                let end = start + length + 1;
                return Some((Part::Bound(open..end, words, ask), end));
            }
            letter if letter.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// `{{ call }}` that begins at `open`, and where it ends.
fn insertion(source: &str, open: usize) -> Option<(Part, usize)> {
    let (from, close) = braces(source, open)?;
    let line = !source[open..close].contains('\n');
    (from == open && line).then(|| {
        let call = call(&source[open + 2..close]);
        (Part::Insert(open..close + 2, call), close + 2)
    })
}

#[cfg(test)]
mod tests {
    use super::{may_be_marked, words};
    use crate::{Ask, Why, Wrap, parse, passages, unread};
    use diagnostic::Origin;
    use model::Prose;

    fn line(source: &str) -> Prose {
        Prose {
            markdown: source.to_owned(),
            origin: Origin::file("content/editions/2018/edition.yaml").key("headline"),
        }
    }

    #[test]
    fn bindings_and_insertions_are_read_and_nothing_else() {
        let source =
            "1. *Đạt* [72,23 điểm](figure:par/2018/x/score), hạng {{ rank(\"par\", 2018) }} & <b>";
        let said = words(source, &|call| Some(call.arguments[1].clone()));
        assert_eq!(said, "1. *Đạt* 72,23 điểm, hạng 2018 & <b>");
        let prose = line(source);
        let html = parse(&prose).html(&|_| Wrap {
            before: "<i>".into(),
            after: "</i>".into(),
        });
        assert_eq!(
            html,
            "1. *Đạt* <i>72,23 điểm</i>, hạng <i></i> &amp; &lt;b&gt;"
        );
        let passage = &passages(&prose)[0];
        assert_eq!(passage.bound.len(), 2);
        assert_eq!(&passage.text[passage.bound[0].range.clone()], "72,23 điểm");
        assert_eq!(passage.bound[0].origin, prose.origin);
        assert_eq!(unread(&prose), []);
    }

    #[test]
    fn arithmetic_keeps_its_parentheses_and_what_is_not_read_is_noticed() {
        let parsed = parse(&line("[1](figure:=(1+2)/3)"));
        assert_eq!(parsed.requests[0].ask, Ask::Arithmetic("(1+2)/3".into()));
        for source in [
            "[1] (figure:=1)",
            "[1](figure:=1 + 2)",
            "\\[1\\](figure:=1)",
            "{{ a }",
        ] {
            assert!(may_be_marked(source));
            assert_eq!(words(source, &|_| None), source);
            assert_eq!(unread(&line(source)).len(), 1, "{source}");
        }
        assert_eq!(unread(&line("{{ a }"))[0].why, Why::Braces);
        assert!(!may_be_marked("Kết quả [2018]: 5*3"));
    }
}
