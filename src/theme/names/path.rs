//! Where a path of names begins and ends among the words of a tag, and what its steps lead to.

use page::shape::Shape;
use template::scan::{Token, Word};

/// Words that are no names.
const KEYWORDS: [&str; 14] = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "True", "False", "none", "None",
    "null",
];

/// Whether the name at `at` stands for a value: it is no keyword, filter, test, function or argument.
pub(super) fn is_value(tokens: &[Token], at: usize, name: &str) -> bool {
    let before = at.checked_sub(1).map(|at| &tokens[at]);
    let named = |token: &Token, word| token.name() == Some(word);
    let after_is = before.is_some_and(|token| named(token, "is"))
        || before.is_some_and(|token| named(token, "not"))
            && at >= 2
            && named(&tokens[at - 2], "is");
    let filter = before.is_some_and(|token| token.is("|"));
    let next = tokens.get(at + 1);
    let called = next.is_some_and(|token| token.is("(") || token.is("="));
    !KEYWORDS.contains(&name) && !after_is && !filter && !called && !name.starts_with("__tera")
}

/// The place behind the path that begins at `at`.
pub(super) fn end(tokens: &[Token], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(token) = tokens.get(at) {
        if token.is("[") || token.is("?[") {
            at = closing(tokens, at) + 1;
        } else if (token.is(".") || token.is("?."))
            && tokens
                .get(at + 1)
                .is_some_and(|next| matches!(next.word, Word::Name(_) | Word::Number(_)))
        {
            at += 2;
        } else {
            break;
        }
    }
    at.min(tokens.len())
}

/// The bracket that closes the one at `open`, or the last word.
pub(super) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if token.is("[") || token.is("?[") {
            depth += 1;
        } else if token.is("]") {
            depth -= 1;
            if depth == 0 {
                return at;
            }
        }
    }
    tokens.len() - 1
}

/// Whether what ends at `end` may be missing: it is asked whether it is defined, or has a value to stand in for it.
pub(super) fn is_excused(tokens: &[Token], end: usize) -> bool {
    let word = |at: usize| tokens.get(at).and_then(Token::name).unwrap_or_default();
    let tested = word(end) == "is"
        && (["defined", "undefined"].contains(&word(end + 1))
            || word(end + 1) == "not" && ["defined", "undefined"].contains(&word(end + 2)));
    tested || tokens.get(end).is_some_and(|token| token.is("|")) && word(end + 1) == "default"
}

/// A field of what a name stands for, or the names of those that there are.
pub(super) fn inner<'s>(shape: &'s Shape, name: &str) -> Result<Shape, Vec<&'s str>> {
    match shape {
        Shape::Any => Ok(Shape::Any),
        Shape::Maybe(one) => inner(one, name),
        Shape::Fields(fields) => match fields.iter().find(|field| *field.name == *name) {
            Some(field) => Ok(field.shape.clone()),
            None => Err(fields.iter().map(|field| &*field.name).collect()),
        },
        _ => Err(Vec::new()),
    }
}

/// One of the items of a list.
pub(super) fn item(shape: &Shape) -> Shape {
    match shape {
        Shape::List(one) => (**one).clone(),
        Shape::Maybe(one) => item(one),
        _ => Shape::Any,
    }
}

/// What stands behind brackets.
pub(super) fn picked(shape: &Shape, tokens: &[Token]) -> Shape {
    match (shape, tokens) {
        (Shape::Maybe(one), _) => picked(one, tokens),
        (Shape::Row(items), [token]) => {
            let place = match token.word {
                Word::Number(digits) => digits.parse().ok(),
                _ => None,
            };
            let item = place.and_then(|place: usize| items.get(place));
            item.cloned().unwrap_or(Shape::Any)
        }
        (Shape::List(_), tokens) if tokens.iter().any(|token| token.is(":")) => shape.clone(),
        (Shape::List(one), _) => (**one).clone(),
        _ => Shape::Any,
    }
}
