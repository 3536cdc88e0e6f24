//! The examples of the `CommonMark` specification, through our reading of Markdown: what is no figure and no markup
//! comes out just as the parser renders it. The differences are named here, and there are no others.

use congbo::diagnostic::Origin;
use congbo::markdown::{self, Ask, Request, Wrap};
use congbo::model::Prose;
use pulldown_cmark::{
    CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

const SPEC: &str = include_str!("commonmark/spec-0.31.2.txt");

/// The line around an example.
const FENCE: &str = "````````````````````````````````";

/// How our rendering may differ from the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    /// A heading has an `id`, so that it can be linked to.
    HeadingId,
    /// Markup written by hand does not go to the page as it is.
    RawHtml,
}

struct Example<'s> {
    number: usize,
    markdown: String,
    html: &'s str,
}

fn examples() -> Vec<Example<'static>> {
    let mut found = Vec::new();
    for part in SPEC.split(FENCE).skip(1).step_by(2) {
        let body = part.strip_prefix(" example\n").unwrap();
        let (markdown, html) = body.split_once("\n.\n").unwrap_or_else(|| {
            let rest = body.strip_prefix(".\n").unwrap();
            ("", rest)
        });
        found.push(Example {
            number: found.len() + 1,
            markdown: format!("{markdown}\n").replace('→', "\t"),
            html,
        });
    }
    found
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES
}

fn plain(markdown: &str) -> String {
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(markdown, options()));
    out
}

/// What the parser would write for a link or an image.
fn as_parsed(request: &Request) -> Wrap {
    let address = match &request.ask {
        Ask::Figure(path) => format!("figure:{path}"),
        Ask::Arithmetic(text) => format!("figure:={text}"),
        Ask::File(file, Some(place)) => format!("{file}#{place}"),
        Ask::File(file, None) => file.clone(),
        Ask::Place(place) => format!("#{place}"),
        Ask::Image(address) | Ask::Foreign(address) => address.clone(),
        Ask::Insert(_) => return Wrap::default(),
    };
    let address = CowStr::from(address);
    let title = CowStr::from(request.title.clone());
    let (link_type, id) = (LinkType::Inline, CowStr::from(""));
    let mut out = String::new();
    if matches!(request.ask, Ask::Image(_)) {
        let start = Tag::Image {
            link_type,
            dest_url: address,
            title,
            id,
        };
        let text = Event::Text(request.text.clone().into());
        let events = [Event::Start(start), text, Event::End(TagEnd::Image)];
        html::push_html(&mut out, events.into_iter());
        return Wrap {
            before: out,
            after: String::new(),
        };
    }
    let start = Tag::Link {
        link_type,
        dest_url: address,
        title,
        id,
    };
    html::push_html(&mut out, [Event::Start(start)].into_iter());
    Wrap {
        before: out,
        after: "</a>".to_owned(),
    }
}

fn ours(markdown: &str) -> String {
    let prose = Prose {
        markdown: markdown.to_owned(),
        origin: Origin::bytes(&"content/x.md".into(), 0..markdown.len()),
    };
    markdown::parse(&prose).html(&as_parsed)
}

fn without_heading_ids(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("<h") {
        let head = &rest[at..];
        let is_heading = head.as_bytes().get(2).is_some_and(u8::is_ascii_digit)
            && head[3..].starts_with(" id=\"");
        let end = if is_heading { at + 3 } else { at + 2 };
        out.push_str(&rest[..end]);
        rest = &rest[end..];
        if is_heading {
            rest = &rest[" id=\"".len()..];
            rest = &rest[rest.find('"').unwrap() + 1..];
        }
    }
    out + rest
}

fn has_raw_html(markdown: &str) -> bool {
    TextMergeStream::new(Parser::new_ext(markdown, options()))
        .any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

/// How an example differs; nothing where it does not, an error where it does otherwise.
fn difference(example: &Example) -> Result<Option<Difference>, String> {
    let (plain, ours) = (plain(&example.markdown), ours(&example.markdown));
    if has_raw_html(&example.markdown) {
        return Ok(Some(Difference::RawHtml));
    }
    if plain == ours {
        return Ok(None);
    }
    if plain == without_heading_ids(&ours) {
        return Ok(Some(Difference::HeadingId));
    }
    Err(format!(
        "example {}:\n{}\nplain: {plain}\nours:  {ours}",
        example.number, example.markdown
    ))
}

#[test]
fn every_example_is_there() {
    let examples = examples();
    assert_eq!(examples.len(), 652);
    // The parser itself keeps to the specification, but for what our options add to it.
    let kept = examples
        .iter()
        .filter(|example| {
            let mut out = String::new();
            html::push_html(&mut out, Parser::new(&example.markdown));
            out.replace('\t', "→") == example.html.replace('\t', "→")
        })
        .count();
    assert!(kept > 600, "{kept}");
}

#[test]
fn examples_pass_unchanged_but_for_the_named_differences() {
    let mut wrong = Vec::new();
    let mut named = std::collections::BTreeMap::new();
    for example in examples() {
        match difference(&example) {
            Ok(None) => {}
            Ok(Some(difference)) => *named.entry(difference).or_insert(0) += 1,
            Err(text) => wrong.push(text),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let named: Vec<_> = named.into_iter().collect();
    assert_eq!(
        named,
        [(Difference::HeadingId, 40), (Difference::RawHtml, 72)]
    );
}

#[test]
fn headings_lose_nothing_but_their_ids() {
    assert_eq!(
        without_heading_ids("<h1 id=\"a\">b</h1><hr /><h2>c</h2>"),
        "<h1>b</h1><hr /><h2>c</h2>"
    );
}
