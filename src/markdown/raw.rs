//! Markup written by hand: what of it may stand on a public page. The only file that knows ammonia.
//!
//! Whatever acts (scripts, handlers, forms, frames) or fetches (images, media, styles) is taken out, whatever only shapes
//! the text stays; but what turns the direction of writing would turn numbers. Only prose that has such markup comes through here, and all of it does: tags that are opened in one
//! place and closed in another are put in order.

use std::borrow::Cow;

use ammonia::{Builder, UrlRelative};

use super::SEAM;

/// Tags that shape text and tables, and do nothing.
const TAGS: [&str; 57] = [
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
];

/// Attributes by tag, beside those that every tag may have.
const ATTRIBUTES: [(&str, &[&str]); 20] = [
    ("a", &["href", "title"]),
    ("abbr", &["title"]),
    ("code", &["class"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("data", &["value"]),
    ("details", &["open"]),
    ("div", &["class", "id"]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("li", &["value", "id", "class"]),
    ("ol", &["start", "reversed", "type", "class"]),
    ("sup", &["class", "id"]),
    ("td", &["colspan", "rowspan", "style"]),
    ("th", &["colspan", "rowspan", "scope", "style"]),
    ("time", &["datetime"]),
];

/// The one use of a style that Markdown itself makes: the side on which a column of a table stands.
const STYLES: [&str; 3] = [
    "text-align: left",
    "text-align: center",
    "text-align: right",
];

/// HTML of which parts were written by hand, without anything that acts or fetches. Seams between the tags stay; within
/// a tag, where nothing can be put in, they go.
pub(super) fn tame(html: &str) -> String {
    if is_abyss(html) {
        return ammonia::clean_text(html);
    }
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().collect())
        .clean_content_tags(["script", "style", "template", "textarea", "title", "xmp"].into())
        .generic_attributes(["lang"].into())
        .tag_attributes(
            ATTRIBUTES
                .into_iter()
                .map(|(tag, names)| (tag, names.iter().copied().collect()))
                .collect(),
        )
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(UrlRelative::Custom(Box::new(within)))
        .attribute_filter(|_, name, value| match name {
            "style" if !STYLES.contains(&value.trim_end_matches(';')) => None,
            _ if value.contains(SEAM) => Some(value.replace(SEAM, "").into()),
            _ => Some(value.into()),
        })
        .link_rel(None);
    builder.clean(html).to_string()
}

/// Whether so many tags are open at once that putting them in order, which takes the square of their number, would not
/// end soon. Such markup is shown as words.
fn is_abyss(html: &str) -> bool {
    const DEPTH: usize = 1000;
    let bytes = html.as_bytes();
    let mut open = 0_usize;
    for at in memchr::memchr_iter(b'<', bytes) {
        match bytes.get(at + 1) {
            Some(b'/') => open = open.saturating_sub(1),
            _ if [b"br", b"hr"]
                .iter()
                .any(|tag| bytes[at + 1..].starts_with(*tag)) => {}
            Some(letter) if letter.is_ascii_alphabetic() => open += 1,
            _ => {}
        }
        if open > DEPTH {
            return true;
        }
    }
    false
}

/// Of addresses without a scheme those stay that lead to a place on the page itself; links between files are Markdown's.
fn within(address: &str) -> Option<Cow<'_, str>> {
    address.starts_with('#').then_some(Cow::Borrowed(address))
}
