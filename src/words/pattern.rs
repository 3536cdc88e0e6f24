//! Words as they are kept: literals, slots and choices, compiled once.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser::ParserError;
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::table::Table;

/// The words of one language, in the order of the names of their keys.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    table: &'static Table,
    patterns: Vec<Pattern>,
    /// What only templates of a theme ask for.
    own: BTreeMap<Box<str>, Box<str>>,
    plurals: Option<Plurals>,
}

#[derive(Clone)]
struct Plurals(PluralRules);

impl std::fmt::Debug for Plurals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Plurals")
            .field(&self.0.get_locale())
            .finish()
    }
}

#[derive(Debug, Clone, Default)]
struct Pattern(Box<[Piece]>);

#[derive(Debug, Clone)]
enum Piece {
    Text(Box<str>),
    /// A variable by its place among the variables of the words.
    Slot(usize),
    Choice {
        by: usize,
        variants: Box<[(Box<str>, Pattern)]>,
        otherwise: Pattern,
    },
}

/// How deep braces may stand within each other.
const DEPTH: usize = 16;

/// Writes the words of a file behind what is said already.
pub(crate) type Literal = fn(&mut String, &str);

/// Other words than those that come along.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// One key, in plain text.
    Text(String, String),
    /// A file in the syntax of Fluent.
    File(String),
}

/// What is wrong with a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which change, by its place.
    pub change: usize,
    /// Where in a file, in bytes.
    pub at: Range<usize>,
    /// What it is.
    pub what: Wrong,
}

/// What can be wrong with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The syntax, in the words of its reader, in English.
    Syntax(String),
    /// The words have a variable that nothing fills; these are filled.
    Variable(String, &'static [&'static str]),
    /// What stands in braces is neither a variable nor a text in quotes.
    Braces,
    /// A key with variables is given plain text.
    Plain(String, &'static [&'static str]),
    /// There are no words.
    Empty(String),
    /// Nothing asks for a key of this name.
    Unasked(String),
    /// A language whose words do not come along lacks these keys.
    Lacking(Vec<&'static str>),
}

impl Words {
    /// The words of a language that come along; nothing where there are none.
    ///
    /// # Panics
    /// Where they cannot be read: then what the program was made of was not whole.
    pub(crate) fn built_in(table: &'static Table, tag: &str) -> Option<Self> {
        let (_, text) = table.files.iter().find(|(known, _)| *known == tag)?;
        let mut words = Self::none(table, tag);
        if let Err(wrong) = words.read(text) {
            panic!("{tag}.ftl: {wrong:?}");
        }
        Some(words)
    }

    /// A language that says nothing yet.
    pub(crate) fn none(table: &'static Table, tag: &str) -> Self {
        let id: Option<LanguageIdentifier> = tag.parse().ok();
        // Rules are known by languages alone, whatever the script or the region.
        let id = id.map(|id| LanguageIdentifier::from_parts(id.language, None, None, &[]));
        let rules = |id| PluralRules::create(id, PluralRuleType::CARDINAL).ok();
        Self {
            table,
            patterns: table.names.iter().map(|_| Pattern::default()).collect(),
            own: BTreeMap::new(),
            plurals: id.and_then(rules).map(Plurals),
        }
    }

    /// Says with other words what the changes name.
    pub(crate) fn change(&mut self, changes: &[Change]) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::new();
        for (change, one) in changes.iter().enumerate() {
            let wrong = match one {
                Change::Text(key, text) => self.set(key, text).map_err(|what| vec![(0..0, what)]),
                Change::File(text) => self.read(text),
            };
            for (at, what) in wrong.err().into_iter().flatten() {
                problems.push(Problem { change, at, what });
            }
        }
        let lacking = self.lacking();
        if problems.is_empty() && !lacking.is_empty() {
            problems.push(Problem {
                change: changes.len().saturating_sub(1),
                at: 0..0,
                what: Wrong::Lacking(lacking),
            });
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }

    /// The keys for which there are no words.
    fn lacking(&self) -> Vec<&'static str> {
        let all = self.table.names.iter().zip(&self.patterns);
        let lacking = all.filter(|(_, pattern)| pattern.0.is_empty());
        lacking.map(|((name, _), _)| *name).collect()
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Wrong> {
        let known = self.table.find(key);
        match known.map(|place| (place, self.table.variables(place))) {
            Some((_, variables)) if !variables.is_empty() => {
                Err(Wrong::Plain(key.to_owned(), variables))
            }
            Some((place, _)) => {
                self.patterns[place] = Pattern(Box::new([Piece::Text(text.into())]));
                Ok(())
            }
            None => {
                self.own.insert(key.into(), text.into());
                Ok(())
            }
        }
    }

    fn read(&mut self, text: &str) -> Result<(), Vec<(Range<usize>, Wrong)>> {
        // What some editors put first in a file is no part of its words.
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        self.read_plain(&text[mark..]).map_err(|found| {
            let moved = |at: Range<usize>| at.start + mark..at.end + mark;
            found
                .into_iter()
                .map(|(at, wrong)| (moved(at), wrong))
                .collect()
        })
    }

    fn read_plain(&mut self, text: &str) -> Result<(), Vec<(Range<usize>, Wrong)>> {
        if let Some(at) = too_deep(text) {
            return Err(vec![(at..at + 1, Wrong::Braces)]);
        }
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
            let wrong = |error: ParserError| {
                let what = Wrong::Syntax(error.kind.to_string());
                (error.slice.unwrap_or(error.pos), what)
            };
            errors.into_iter().map(wrong).collect::<Vec<_>>()
        })?;
        let mut found = Vec::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            if let Err(wrong) = self.take(name, message.value.as_ref()) {
                found.push((place_in(text, name), wrong));
            }
        }
        if found.is_empty() { Ok(()) } else { Err(found) }
    }

    fn take(&mut self, name: &str, pattern: Option<&ast::Pattern<&str>>) -> Result<(), Wrong> {
        let known = self.table.find(name);
        let variables = known.map_or(&[][..], |place| self.table.variables(place));
        let Some(pattern) = pattern else {
            return Err(Wrong::Empty(name.to_owned()));
        };
        let pattern = compiled(pattern, variables)?;
        match known {
            Some(place) => self.patterns[place] = pattern,
            None => {
                self.own.insert(name.into(), plain(&pattern).into());
            }
        }
        Ok(())
    }

    /// Every key without variables, and what a theme has of its own.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = (&str, &str)> {
        let known = self.table.names.iter().zip(&self.patterns);
        let known = known.filter(|((_, variables), _)| variables.is_empty());
        known
            .map(|((name, _), pattern)| (*name, plain(pattern)))
            .chain(self.own.iter().map(|(name, text)| (&**name, &**text)))
    }

    /// The words of a key that has no variables.
    pub(crate) fn text(&self, place: u16) -> &str {
        plain(&self.patterns[usize::from(place)])
    }

    /// The words with their values; `literal` writes what stands between them.
    pub(crate) fn fill(&self, place: u16, values: &[&dyn Display], literal: Literal) -> String {
        // Room for a short sentence: a page says hundreds.
        let mut said = String::with_capacity(160);
        let pattern = &self.patterns[usize::from(place)];
        self.write(pattern, values, literal, &mut said);
        said
    }

    fn write(
        &self,
        pattern: &Pattern,
        values: &[&dyn Display],
        literal: Literal,
        said: &mut String,
    ) {
        for piece in &pattern.0 {
            match piece {
                Piece::Text(text) => literal(said, text),
                // Nothing that is written into a text can fail.
                Piece::Slot(slot) => drop(write!(said, "{}", values[*slot])),
                Piece::Choice {
                    by,
                    variants,
                    otherwise,
                } => {
                    let value = values[*by].to_string();
                    let named = |word: &str| variants.iter().find(|(key, _)| **key == *word);
                    let chosen = named(&value).or_else(|| named(self.plural(&value)?));
                    let chosen = chosen.map_or(otherwise, |(_, pattern)| pattern);
                    self.write(chosen, values, literal, said);
                }
            }
        }
    }

    fn plural(&self, value: &str) -> Option<&'static str> {
        let plurals = self.plurals.as_ref()?;
        Some(match plurals.0.select(value).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    }
}

/// Where braces stand deeper within each other than any sentence needs: the reader of the syntax calls itself for each.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

fn place_in(text: &str, name: &str) -> Range<usize> {
    // A slice of the text: its address says where it stands.
    let start = name.as_ptr() as usize - text.as_ptr() as usize;
    start..start + name.len()
}

/// The words of a pattern that has no variable.
fn plain(pattern: &Pattern) -> &str {
    match &pattern.0[..] {
        [Piece::Text(text)] => text,
        _ => "",
    }
}

fn compiled(
    pattern: &ast::Pattern<&str>,
    variables: &'static [&'static str],
) -> Result<Pattern, Wrong> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal(&mut pieces, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    literal(&mut pieces, &unescape_unicode_to_string(value));
                }
                Expression::Inline(inline) => pieces.push(Piece::Slot(slot(inline, variables)?)),
                Expression::Select { selector, variants } => {
                    pieces.push(choice(selector, variants, variables)?);
                }
            },
        }
    }
    Ok(Pattern(pieces.into()))
}

/// Text that follows on text becomes one piece with it.
fn literal(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(before)) = pieces.last_mut() {
        *before = format!("{before}{text}").into();
    } else {
        pieces.push(Piece::Text(text.into()));
    }
}

fn choice(
    selector: &InlineExpression<&str>,
    variants: &[ast::Variant<&str>],
    variables: &'static [&'static str],
) -> Result<Piece, Wrong> {
    let mut named = Vec::new();
    let mut otherwise = Pattern::default();
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            &variant.key;
        let pattern = compiled(&variant.value, variables)?;
        if variant.default {
            otherwise = pattern;
        } else {
            named.push(((*name).into(), pattern));
        }
    }
    Ok(Piece::Choice {
        by: slot(selector, variables)?,
        variants: named.into(),
        otherwise,
    })
}

fn slot(
    inline: &InlineExpression<&str>,
    variables: &'static [&'static str],
) -> Result<usize, Wrong> {
    let InlineExpression::VariableReference { id } = inline else {
        return Err(Wrong::Braces);
    };
    let found = variables.iter().position(|known| *known == id.name);
    found.ok_or_else(|| Wrong::Variable(id.name.to_owned(), variables))
}
