//! How the templates of a page fit together: what extends what, and where a block begins and ends.

use super::{DEEPEST, Tags};
use template::scan::{Tag, Token, Word, plain};

/// A template with those that it extends, itself first.
pub(super) fn chain<'a>(tags: &Tags<'a>, name: &'a str) -> Vec<&'a str> {
    let mut chain = vec![name];
    while let Some(parent) = chain.last().and_then(|last| parent(tags, last)) {
        if chain.len() > DEEPEST {
            break;
        }
        chain.push(parent);
    }
    chain
}

fn parent<'a>(tags: &Tags<'a>, name: &str) -> Option<&'a str> {
    tags.get(name)?.iter().find_map(|tag| match tag {
        Tag::Act(tokens) => match plain(tokens) {
            [first, second, ..] if first.name() == Some("extends") => match second.word {
                Word::Quoted(parent) => tags.get_key_value(parent).map(|(name, _)| *name),
                _ => None,
            },
            _ => None,
        },
        Tag::Print(_) => None,
    })
}

/// How many tags there are up to the one that closes what was opened before, that one included.
pub(super) fn until(tags: &[Tag], opening: &str, closing: &str) -> usize {
    let mut open = 1;
    for (at, tag) in tags.iter().enumerate() {
        let Tag::Act(tokens) = tag else { continue };
        let first = plain(tokens).first().and_then(Token::name);
        if first == Some(opening) {
            open += 1;
        } else if first == Some(closing) {
            open -= 1;
            if open == 0 {
                return at + 1;
            }
        }
    }
    tags.len()
}

/// What stands in the block `name` of a template.
pub(super) fn body<'t, 'a>(tags: &'t [Tag<'a>], name: &str) -> Option<&'t [Tag<'a>]> {
    let at = tags.iter().position(|tag| match tag {
        Tag::Act(tokens) => match plain(tokens) {
            [block, own, ..] => block.name() == Some("block") && own.name() == Some(name),
            _ => false,
        },
        Tag::Print(_) => false,
    })?;
    let rest = &tags[at + 1..];
    Some(&rest[..until(rest, "block", "endblock")])
}

pub(super) fn calls_super(tags: &[Tag]) -> bool {
    tags.iter().any(|tag| match tag {
        Tag::Print(tokens) => plain(tokens).first().and_then(Token::name) == Some("super"),
        Tag::Act(_) => false,
    })
}
