//! The small languages within Markdown: addresses of links, calls between braces, ids of headings.

use memchr::memmem;
use pulldown_cmark::LinkType;
use unicode_normalization::UnicodeNormalization as _;

use super::{Ask, Call};

/// What a link asks for; nothing for an ordinary address on the web.
pub(super) fn ask(address: &str) -> Option<Ask> {
    if let Some(figure) = address.strip_prefix("figure:") {
        return Some(match figure.strip_prefix('=') {
            Some(expression) => Ask::Arithmetic(expression.to_owned()),
            None => Ask::Figure(figure.to_owned()),
        });
    }
    if let Some(place) = address.strip_prefix('#') {
        return Some(Ask::Place(place.to_owned()));
    }
    match address.split_once([':', '/', '?', '#']) {
        Some((scheme, _)) if address[scheme.len()..].starts_with(':') => {
            let open = ["http", "https", "mailto", "tel"];
            let known = open.iter().any(|known| scheme.eq_ignore_ascii_case(known));
            (!known).then(|| Ask::Foreign(address.to_owned()))
        }
        _ => Some(match address.split_once('#') {
            Some((file, place)) => Ask::File(file.to_owned(), Some(place.to_owned())),
            None => Ask::File(address.to_owned(), None),
        }),
    }
}

/// What a link of a kind asks for. An address between angle brackets has no words that could be held to a figure.
pub(super) fn of_link(kind: LinkType, address: &str) -> Option<Ask> {
    match ask(address) {
        _ if kind == LinkType::Email => None,
        Some(Ask::Figure(_) | Ask::Arithmetic(_)) if kind == LinkType::Autolink => {
            Some(Ask::Foreign(address.to_owned()))
        }
        ask => ask,
    }
}

/// The next `{{` and `}}` at or after `from`.
pub(super) fn braces(text: &str, from: usize) -> Option<(usize, usize)> {
    let open = from + memmem::find(&text.as_bytes()[from..], b"{{")?;
    let close = open + memmem::find(&text.as_bytes()[open..], b"}}")?;
    Some((open, close))
}

/// `score("par", 2018)`.
pub(super) fn call(text: &str) -> Option<Call> {
    let (name, rest) = text.trim().split_once('(')?;
    let inner = rest.trim_end().strip_suffix(')')?;
    let arguments = inner.split(',').map(argument).collect::<Option<_>>()?;
    Some(Call {
        name: name.trim_end().to_owned(),
        arguments,
    })
}

/// A quoted code, or a bare number.
fn argument(text: &str) -> Option<String> {
    let text = text.trim();
    let inner = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let bare = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    inner.or(bare.then_some(text)).map(str::to_owned)
}

pub(super) fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->") == html.len().checked_sub(3)
}

/// The words of a heading as an address: without marks, lower case, with hyphens between.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.nfd().flat_map(char::to_lowercase) {
        match letter {
            'đ' => slug.push('d'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}
