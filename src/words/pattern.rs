//! Words as they are kept: literals, slots and choices, compiled once.

use std::fmt::{Display, Write as _};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::names::NAMES;

/// The words of one language, in the order of the names of their keys.
#[derive(Debug)]
pub(crate) struct Words {
    patterns: Vec<Pattern>,
    plurals: Option<Plurals>,
}

struct Plurals(PluralRules);

impl std::fmt::Debug for Plurals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Plurals")
            .field(&self.0.get_locale())
            .finish()
    }
}

#[derive(Debug, Default)]
struct Pattern(Box<[Piece]>);

#[derive(Debug)]
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

/// What is wrong with a file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, in bytes of the file.
    pub at: Range<usize>,
    /// What it is, in English, for a programmer.
    pub what: String,
}

impl Words {
    /// Reads the file of a language that has words for every key.
    pub(crate) fn read(tag: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
            let problem = |error: fluent_syntax::parser::ParserError| Problem {
                at: error.slice.unwrap_or(error.pos),
                what: error.kind.to_string(),
            };
            errors.into_iter().map(problem).collect::<Vec<_>>()
        })?;
        let mut patterns: Vec<Pattern> = NAMES.iter().map(|_| Pattern::default()).collect();
        let mut problems = Vec::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            let at = place_in(text, name);
            match NAMES.binary_search_by_key(&name, |(known, _)| known) {
                Ok(place) => match compiled(message.value.as_ref(), NAMES[place].1) {
                    Ok(pattern) => patterns[place] = pattern,
                    Err(what) => problems.push(Problem { at, what }),
                },
                Err(_) => problems.push(Problem {
                    at,
                    what: format!("nothing asks for `{name}`"),
                }),
            }
        }
        if problems.is_empty() {
            let id: Option<LanguageIdentifier> = tag.parse().ok();
            let rules = |id| PluralRules::create(id, PluralRuleType::CARDINAL).ok();
            Ok(Self {
                patterns,
                plurals: id.and_then(rules).map(Plurals),
            })
        } else {
            Err(problems)
        }
    }

    /// The words of a key that has no variables.
    pub(crate) fn text(&self, place: u16) -> &str {
        match &self.patterns[usize::from(place)].0[..] {
            [Piece::Text(text)] => text,
            _ => "",
        }
    }

    pub(crate) fn fill(&self, place: u16, values: &[&dyn Display]) -> String {
        // Room for a short sentence: a page says hundreds.
        let mut said = String::with_capacity(160);
        self.write(&self.patterns[usize::from(place)], values, &mut said);
        said
    }

    fn write(&self, pattern: &Pattern, values: &[&dyn Display], said: &mut String) {
        for piece in &pattern.0 {
            match piece {
                Piece::Text(text) => said.push_str(text),
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
                    self.write(chosen, values, said);
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

fn place_in(text: &str, name: &str) -> Range<usize> {
    // A slice of the text: its address says where it stands.
    let start = name.as_ptr() as usize - text.as_ptr() as usize;
    start..start + name.len()
}

fn compiled(pattern: Option<&ast::Pattern<&str>>, variables: &[&str]) -> Result<Pattern, String> {
    let Some(pattern) = pattern else {
        return Err("there are no words".to_owned());
    };
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal(&mut pieces, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    literal(&mut pieces, value);
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
    variables: &[&str],
) -> Result<Piece, String> {
    let mut named = Vec::new();
    let mut otherwise = Pattern::default();
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            &variant.key;
        let pattern = compiled(Some(&variant.value), variables)?;
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

fn slot(inline: &InlineExpression<&str>, variables: &[&str]) -> Result<usize, String> {
    let InlineExpression::VariableReference { id } = inline else {
        return Err("only variables and texts in quotes may stand in braces".to_owned());
    };
    let found = variables.iter().position(|known| *known == id.name);
    found.ok_or_else(|| {
        let known: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
        format!("there is no `${}` here, but {}", id.name, known.join(", "))
    })
}
