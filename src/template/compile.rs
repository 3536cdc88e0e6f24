//! A template is read: its tags become steps, its names places.

use std::ops::Range;

use super::data::{Field, Kind};
use super::draw::{Path, Step, Test};
use super::scan::{self, Tag, Token, Word, plain};

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The template, by its name.
    pub template: String,
    /// Where in it.
    pub range: Range<usize>,
    /// What.
    pub what: What,
}

/// What can be wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A name that is not there, and those that are.
    Unknown(String, Vec<&'static str>),
    /// A tag, or a part of one, that this language has not.
    Beyond,
    /// A value that cannot be printed, compared or gone through so.
    Unfit(String),
    /// Templates that include one another without an end, or one that is not there.
    Include(String),
    /// A tag that closes nothing, or one that nothing closes.
    Open,
}

/// How many templates, and how many tags, may stand within one another.
const DEEPEST: usize = 32;

/// Reads a template.
pub(super) fn template<'a>(
    name: &str,
    fields: &'static [Field],
    source: &dyn Fn(&str) -> Option<&'a str>,
) -> Result<Vec<Step>, Vec<Fault>> {
    let own = Scope { name: "", fields };
    let mut reader = Reader {
        source,
        scopes: vec![own],
        within: Vec::new(),
        faults: Vec::new(),
    };
    let steps = reader.file(name, 0..0);
    if reader.faults.is_empty() {
        Ok(steps)
    } else {
        Err(reader.faults)
    }
}

/// What a loop gives a name, or the template's own fields, which have none.
struct Scope<'a> {
    name: &'a str,
    fields: &'static [Field],
}

struct Reader<'r, 'a> {
    source: &'r dyn Fn(&str) -> Option<&'a str>,
    scopes: Vec<Scope<'a>>,
    /// The templates that are being read, each within the one before.
    within: Vec<String>,
    faults: Vec<Fault>,
}

/// A part of a template: text, or a tag.
enum Part<'a> {
    Text(&'a str),
    Tag(Tag<'a>, Range<usize>),
}

/// The parts of a template that are still to be read.
struct Rest<'a>(std::iter::Peekable<std::vec::IntoIter<Part<'a>>>, usize);

/// The words of the tag that ended a block, and its place.
type End<'a> = (Vec<Token<'a>>, Range<usize>);

impl<'a> Reader<'_, 'a> {
    fn fault(&mut self, range: &Range<usize>, what: What) {
        let template = self.within.last().cloned().unwrap_or_default();
        self.faults.push(Fault {
            template,
            range: range.clone(),
            what,
        });
    }

    /// A whole template, which a tag at `asked` names.
    fn file(&mut self, name: &str, asked: Range<usize>) -> Vec<Step> {
        let is_open = self.within.iter().any(|one| one == name);
        let Some(text) = (self.source)(name).filter(|_| !is_open && self.within.len() < DEEPEST)
        else {
            self.fault(&asked, What::Include(name.to_owned()));
            return Vec::new();
        };
        self.within.push(name.to_owned());
        let mut rest = Rest(parts(text).into_iter().peekable(), 0);
        let (steps, end) = self.block(&mut rest);
        if let Some((_, range)) = end {
            self.fault(&range, What::Open);
        }
        self.within.pop();
        steps
    }

    /// Steps up to a tag that is of the block around them.
    fn block(&mut self, rest: &mut Rest<'a>) -> (Vec<Step>, Option<End<'a>>) {
        let mut steps = Vec::new();
        while let Some(part) = rest.0.next() {
            let (tag, range) = match part {
                Part::Text(text) => {
                    steps.push(Step::Literal(text.into()));
                    continue;
                }
                Part::Tag(tag, range) => (tag, range),
            };
            match tag {
                Tag::Print(tokens) => steps.extend(self.print(plain(&tokens), &range)),
                Tag::Act(tokens) => {
                    let words = plain(&tokens);
                    match words.first().and_then(Token::name) {
                        Some("if") => steps.push(self.branches(words, &range, rest)),
                        Some("for") => steps.extend(self.each(words, &range, rest)),
                        Some("include") => match words {
                            [_, one] if let Word::Quoted(name) = one.word => {
                                steps.extend(self.file(name, range));
                            }
                            _ => self.fault(&range, What::Beyond),
                        },
                        Some("elif" | "else" | "endif" | "endfor") => {
                            return (steps, Some((words.to_vec(), range)));
                        }
                        _ => self.fault(&range, What::Beyond),
                    }
                }
            }
        }
        (steps, None)
    }

    fn print(&mut self, words: &[Token<'a>], range: &Range<usize>) -> Option<Step> {
        if let [one] = words
            && let Word::Quoted(text) = one.word
        {
            return Some(Step::Literal(text.into()));
        }
        let bar = words.iter().position(|word| word.is("|"));
        let (name, filter) = words.split_at(bar.unwrap_or(words.len()));
        let is_safe = match filter {
            [] => false,
            [_, one] if one.name() == Some("safe") => true,
            _ => {
                self.fault(range, What::Beyond);
                return None;
            }
        };
        let (path, kind) = self.path(name, range)?;
        let fits = match kind.present() {
            Kind::Text | Kind::Written | Kind::Whole => !is_safe,
            Kind::Markup => is_safe,
            Kind::Truth | Kind::One(_) | Kind::Many(_) | Kind::Maybe(_) => false,
        };
        if !fits {
            self.fault(range, What::Unfit(written(name)));
        }
        Some(Step::Print(path))
    }

    /// Goes a block deeper; where that is too deep, nothing of the rest is read.
    fn enter(&mut self, rest: &mut Rest<'a>, range: &Range<usize>) {
        rest.1 += 1;
        if rest.1 > DEEPEST {
            self.fault(range, What::Beyond);
            rest.0.by_ref().for_each(drop);
        }
    }

    fn branches(&mut self, words: &[Token<'a>], range: &Range<usize>, rest: &mut Rest<'a>) -> Step {
        let mut branches = Vec::new();
        let mut test = self.test(&words[1..], range);
        let mut is_last = false;
        self.enter(rest, range);
        loop {
            let (steps, end) = self.block(rest);
            branches.push((test.take(), steps.into()));
            let Some((words, at)) = end else {
                self.fault(range, What::Open);
                break;
            };
            match words.first().and_then(Token::name) {
                Some("elif") if !is_last => test = self.test(&words[1..], &at),
                Some("else") if !is_last => is_last = true,
                Some("endif") => break,
                _ => {
                    self.fault(&at, What::Open);
                    break;
                }
            }
        }
        rest.1 -= 1;
        Step::If(branches.into())
    }

    fn each(
        &mut self,
        words: &[Token<'a>],
        range: &Range<usize>,
        rest: &mut Rest<'a>,
    ) -> Option<Step> {
        let (name, path) = match words {
            [_, one, of, path @ ..] if of.name() == Some("in") => (one.name(), path),
            _ => (None, words),
        };
        let Some(name) = name else {
            self.fault(range, What::Beyond);
            return None;
        };
        let found = self.path(path, range);
        let fields = match found.as_ref().map(|(_, kind)| kind.present()) {
            Some(Kind::Many(fields)) => fields,
            Some(_) => {
                self.fault(range, What::Unfit(written(path)));
                &[]
            }
            None => &[],
        };
        self.scopes.push(Scope { name, fields });
        self.enter(rest, range);
        let (steps, end) = self.block(rest);
        rest.1 -= 1;
        self.scopes.pop();
        if end.is_none_or(|(words, _)| words.first().and_then(Token::name) != Some("endfor")) {
            self.fault(range, What::Open);
        }
        found.map(|(path, _)| Step::For(path, steps.into()))
    }

    /// A condition: `or` binds least, `not` most.
    fn test(&mut self, words: &[Token<'a>], range: &Range<usize>) -> Option<Test> {
        for (word, join) in [
            ("or", Test::Either as fn(Box<Test>, Box<Test>) -> Test),
            ("and", Test::Both),
        ] {
            // From the right, so that a long row of them is no deep one of calls within calls that wait.
            if let Some(at) = words.iter().rposition(|one| one.name() == Some(word)) {
                if words.len() > 8 * DEEPEST {
                    self.fault(range, What::Beyond);
                    return None;
                }
                let one = self.test(&words[..at], range)?;
                let other = self.test(&words[at + 1..], range)?;
                return Some(join(one.into(), other.into()));
            }
        }
        match words {
            [not, rest @ ..] if not.name() == Some("not") && words.len() <= 8 * DEEPEST => {
                Some(Test::Not(self.test(rest, range)?.into()))
            }
            words => match words.iter().position(|word| word.is("==") || word.is("!=")) {
                Some(at) => {
                    let same = self.same(&words[..at], &words[at + 1..], range)?;
                    Some(if words[at].is("!=") {
                        Test::Not(same.into())
                    } else {
                        same
                    })
                }
                None => self.path(words, range).map(|(path, _)| Test::Is(path)),
            },
        }
    }

    /// That a text is another one, which is a name or stands in quotation marks.
    fn same(
        &mut self,
        one: &[Token<'a>],
        other: &[Token<'a>],
        range: &Range<usize>,
    ) -> Option<Test> {
        let found = self.text(one, range)?;
        Some(match other {
            [word] if let Word::Quoted(text) = word.word => Test::Same(found, text.into()),
            other => Test::Equal(found, self.text(other, range)?),
        })
    }

    /// Where the text of a name is.
    fn text(&mut self, words: &[Token<'a>], range: &Range<usize>) -> Option<Path> {
        let (found, kind) = self.path(words, range)?;
        if !matches!(kind.present(), Kind::Text) {
            self.fault(range, What::Unfit(written(words)));
        }
        Some(found)
    }

    /// Where the value of a name is, and what it is.
    fn path(&mut self, words: &[Token<'a>], range: &Range<usize>) -> Option<(Path, Kind)> {
        let names: Vec<&Token> = words.iter().step_by(2).collect();
        let mut dots = words.iter().skip(1).step_by(2);
        let is_path = words.len() % 2 == 1 && dots.all(|dot| dot.is("."));
        if !is_path || names.iter().any(|name| name.name().is_none()) {
            self.fault(range, What::Beyond);
            return None;
        }
        let first = names[0].name().unwrap_or_default();
        let scopes = self.scopes.iter().rev().enumerate();
        let mut given = scopes.filter(|(_, scope)| scope.name == first || scope.name.is_empty());
        let (up, scope) = given.next()?;
        let skipped = usize::from(!scope.name.is_empty());
        let mut fields = scope.fields;
        let mut places = Vec::new();
        let mut kind = None;
        for name in &names[skipped..] {
            let text = name.name().unwrap_or_default();
            let place = fields.iter().position(|field| field.name == text);
            let Some(place) = place else {
                let known = fields.iter().map(|field| field.name).collect();
                self.fault(&name.range, What::Unknown(text.to_owned(), known));
                return None;
            };
            let found = fields[place].kind;
            fields = match found.present() {
                Kind::One(fields) => fields,
                _ => &[],
            };
            kind = Some(found);
            places.push(u8::try_from(place).ok()?);
        }
        let Some(kind) = kind else {
            self.fault(range, What::Unfit(first.to_owned()));
            return None;
        };
        let path = Path {
            up: u8::try_from(up).ok()?,
            field: places[0],
            within: places[1..].into(),
        };
        Some((path, kind))
    }
}

fn written(words: &[Token]) -> String {
    let words = words.iter().map(|word| match word.word {
        Word::Name(text) | Word::Quoted(text) | Word::Number(text) | Word::Sign(text) => text,
    });
    words.collect()
}

/// A template as texts and tags; white space beside a tag is gone where the tag says so, comments are always.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut done = 0;
    let mut trims = false;
    let add = |parts: &mut Vec<_>, mut text, (before, behind): (bool, bool)| {
        if before {
            text = str::trim_start(text);
        }
        if behind {
            text = text.trim_end();
        }
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
    };
    for mark in scan::marks(text) {
        let own = &text[mark.range.clone()];
        let behind = own[2..].starts_with('-');
        add(&mut parts, &text[done..mark.range.start], (trims, behind));
        trims = ["-}}", "-%}", "-#}"].iter().any(|end| own.ends_with(end));
        done = mark.range.end;
        parts.extend(mark.tag.map(|tag| Part::Tag(tag, mark.range)));
    }
    add(&mut parts, &text[done..], (trims, false));
    parts
}
