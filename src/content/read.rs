//! Files → schema values and prose, each file on its own: one that cannot be read hides none of the others.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::fault;
use super::folder::Translated;
use super::schema::shape::{Shape, Shaped};
use super::{schema, yaml};
use diagnostic::{Diagnostic, Origin, tell};
use files::{Files, text};
use lang::letters;
use model::narrative::Prose;
use model::{Lang, Narrative, Others};

/// What a file says, and the root of its places.
#[derive(Debug)]
pub(super) struct Read<T> {
    pub(super) origin: Origin,
    pub(super) value: T,
}

/// A Markdown file: its front matter, if any, and its text.
pub(super) struct Page<T> {
    pub(super) front: Option<T>,
    pub(super) prose: Prose,
}

/// The one place that works in parallel: many input files, results in the order of the files.
pub(super) fn each<I: Sync, T: Send>(inputs: &[I], work: impl Fn(&I) -> T + Sync + Send) -> Vec<T> {
    inputs.par_iter().map(work).collect()
}

fn open<'a>(files: &'a Files, file: &Arc<str>) -> Result<Cow<'a, str>, Vec<Diagnostic>> {
    let bytes = files.get(file).unwrap_or_default();
    if bytes.len() > text::LARGEST {
        return Err(vec![fault::too_large(file)]);
    }
    let text = text::read(bytes).map_err(|_| {
        let shown = text::lossy(bytes);
        let at = shown.find('\u{fffd}').unwrap_or(0);
        let at = at..at + '\u{fffd}'.len_utf8();
        vec![fault::not_utf8(Origin::bytes(file, at))]
    })?;
    match text.bytes().position(is_control) {
        Some(at) => Err(vec![fault::control_character(
            text.as_bytes()[at],
            Origin::bytes(file, at..at + 1),
        )]),
        None => Ok(text),
    }
}

/// Whether a byte is of those that no writing has: neither letter nor space nor line end.
fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || byte == 0x7f
}

/// Reads a YAML file.
pub(super) fn file<T: DeserializeOwned + Shaped>(
    files: &Files,
    path: &str,
) -> Result<Read<T>, Vec<Diagnostic>> {
    let origin = Origin::file(path);
    let text = open(files, &origin.file)?;
    let value = yaml::read(&origin.file, &text, 0..text.len())?;
    Ok(Read { origin, value })
}

/// Reads a YAML file that must be there.
pub(super) fn required<T: DeserializeOwned + Shaped>(
    files: &Files,
    found: Option<&str>,
    path: &str,
) -> Result<Read<T>, Vec<Diagnostic>> {
    match found {
        Some(found) => file(files, found),
        None => Err(vec![fault::missing_file(path, Origin::file(path))]),
    }
}

/// Reads a Markdown file.
pub(super) fn page<T: DeserializeOwned + Shaped>(
    files: &Files,
    path: &str,
) -> Result<Page<T>, Vec<Diagnostic>> {
    let file: Arc<str> = path.into();
    let text = open(files, &file)?;
    let (front, body) = match text::front(&text) {
        text::Front::Absent => {
            match misplaced(&text, T::SHAPE).or_else(|| later(&text, 0, T::SHAPE)) {
                Some(line) => return Err(vec![misplaced_front(&text, line, &file)]),
                None => (None, 0),
            }
        }
        text::Front::Open => return Err(vec![open_front(Origin::bytes(&file, 0..3))]),
        text::Front::Closed { yaml, .. } if text[yaml.clone()].trim().is_empty() => {
            (None, yaml.end + "---\n".len())
        }
        text::Front::Closed { yaml, body } => {
            if let Some(line) = later(&text, body, T::SHAPE) {
                return Err(vec![misplaced_front(&text, line, &file)]);
            }
            (Some(yaml::read(&file, &text, yaml)?), body)
        }
    };
    let body = body.min(text.len());
    let origin = Origin::bytes(&file, body..text.len());
    let markdown = text[body..].to_owned();
    let prose = Prose { markdown, origin };
    Ok(Page { front, prose })
}

/// The line at the top of a text that was meant to open its front matter, or is part of one that nothing opens.
fn misplaced(text: &str, shape: &Shape) -> Option<Range<usize>> {
    let unseen = |letter: char| letter.is_whitespace() || letters::is_unseen(letter);
    let start = text.len() - text.trim_start_matches(unseen).len();
    let mut lines = text[start..].split('\n').map(str::trim);
    let first = lines.next()?;
    let line = start..start + first.len();
    let known = |key: &str| is_known(key, shape);
    let dashes = ['-', '\u{ad}', '‐', '‑', '‒', '–', '—', '―', '−', '－'];
    if first.chars().count() > 1 || first == "—" {
        let next = lines.find(|line| !line.is_empty()).unwrap_or_default();
        if first.chars().all(|letter| dashes.contains(&letter)) && key(next).is_some() {
            return Some(line);
        }
        // Rules, fences of code and of other tools are front matter only where a key of ours follows.
        let fence = first.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let fence = fence.len() > 2 && fence.chars().all(|letter| "+*_`~".contains(letter));
        let toml = next.split_once('=').map(|(key, _)| key.trim_end());
        if fence && (key(next).is_some_and(known) || toml.is_some_and(known)) {
            return Some(line);
        }
    }
    key(first).is_some_and(known).then_some(line)
}

/// The key with which a line begins.
fn key(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    let word = !key.is_empty() && key.bytes().all(fits);
    (word && (rest.is_empty() || rest.starts_with(' '))).then_some(key)
}

fn is_known(key: &str, shape: &Shape) -> bool {
    matches!(shape, Shape::Group(fields) if fields.iter().any(|field| field.name == key))
}

/// The line that opens front matter in the middle of a text: after a sentence or a remark, or a second time.
fn later(text: &str, body: usize, shape: &Shape) -> Option<Range<usize>> {
    let rest = text.get(body..)?;
    let mut at = body;
    let mut is_first = true;
    let mut code: Option<&str> = None;
    for line in rest.split_inclusive('\n') {
        let (start, words) = (at, line.trim());
        at += line.len();
        let fence = ["```", "~~~"]
            .into_iter()
            .find(|own| words.starts_with(own));
        match code {
            Some(open) if fence == Some(open) => code = None,
            Some(_) => {}
            None if fence.is_some() => code = fence,
            None => {
                let opens = is_fence(words) && is_front(&text[at..], is_first, shape);
                if opens {
                    let start = start + line.len() - line.trim_start().len();
                    return Some(start..start + words.len());
                }
            }
        }
        is_first &= words.is_empty();
    }
    None
}

/// Whether a line is one that opens and closes front matter.
fn is_fence(line: &str) -> bool {
    line.len() > 2 && line.bytes().all(|byte| byte == b'-')
}

/// Whether keys of ours follow, and, in the middle of a text, a line that closes them.
fn is_front(text: &str, is_first: bool, shape: &Shape) -> bool {
    const MOST: usize = 200;
    let mut lines = text.split('\n').take(MOST);
    let mut first = lines.by_ref().skip_while(|line| line.trim().is_empty());
    let known = |key: &str| is_known(key, shape);
    if !first.next().and_then(key).is_some_and(known) {
        return false;
    }
    let is_own =
        |line: &&str| line.starts_with([' ', '#', '-']) || line.is_empty() || key(line).is_some();
    is_first
        || lines
            .find(|line| is_fence(line.trim()) || !is_own(line))
            .is_some_and(|line| is_fence(line.trim()))
}

fn misplaced_front(text: &str, line: Range<usize>, file: &Arc<str>) -> Diagnostic {
    fault::front_matter_not_first(&text[line.clone()], Origin::bytes(file, line))
}

fn open_front(origin: Origin) -> Diagnostic {
    fault::error(
        "unreadable-yaml",
        tell!("read-front-matter-opens-never"),
        origin,
        tell!("read-opens"),
    )
    .help(tell!("read-help"))
}

/// Reads a narrative with its siblings in other languages.
pub(super) fn narrative(
    files: &Files,
    pair: &Translated<'_>,
) -> Result<Narrative, Vec<Diagnostic>> {
    let vi = vietnamese(pair)?;
    let vi: Page<schema::Heading> = page(files, vi)?;
    let heading = vi.front.unwrap_or_default();
    let mut narrative = Narrative {
        title: heading.title.map(|text| text.0),
        summary: heading.summary.map(|text| text.0),
        vi: vi.prose,
        others: Others::default(),
    };
    others(files, pair, &mut narrative)?;
    match unsaid(&narrative) {
        Some(origin) => Err(vec![fault::empty_text(origin)]),
        None => Ok(narrative),
    }
}

/// Reads a page of its own, which is nothing without its words.
pub(super) fn article(files: &Files, pair: &Translated<'_>) -> Result<Narrative, Vec<Diagnostic>> {
    let article = narrative(files, pair)?;
    if is_wordless(&article.vi) {
        return Err(vec![fault::empty_text(article.vi.origin)]);
    }
    Ok(article)
}

/// Whether a text has no word that a reader sees; remarks of authors are none.
fn is_wordless(prose: &Prose) -> bool {
    let mut pieces = prose.markdown.split("<!--");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once("-->").map_or("", |(_, after)| after));
    std::iter::once(first).chain(rest).all(letters::is_wordless)
}

/// Where a narrative says nothing: it has neither words of its own nor a headline, or a translation has none of its words.
fn unsaid(narrative: &Narrative) -> Option<Origin> {
    let headed = narrative.title.is_some() || narrative.summary.is_some();
    let own = is_wordless(&narrative.vi);
    if own && !headed {
        return Some(narrative.vi.origin.clone());
    }
    let mut others = narrative.others.iter();
    let (_, wordless) = others.find(|(_, prose)| is_wordless(prose) && !own)?;
    Some(wordless.origin.clone())
}

/// The path of the Vietnamese text, which must be there.
pub(super) fn vietnamese<'a>(pair: &Translated<'a>) -> Result<&'a str, Vec<Diagnostic>> {
    pair.vi.ok_or_else(|| {
        let other = pair.others.iter().next();
        let (own, path) = other.map_or_else(Default::default, |(lang, path)| {
            let ending = format!(".{}.md", lang.tag());
            (path.replace(&ending, ".md"), *path)
        });
        vec![fault::missing_file(&own, Origin::file(path))]
    })
}

/// Adds the siblings in other languages, whose front matter is in theirs too.
pub(super) fn others(
    files: &Files,
    pair: &Translated<'_>,
    narrative: &mut Narrative,
) -> Result<(), Vec<Diagnostic>> {
    for (lang, path) in pair.others.iter() {
        let other: Page<schema::Heading> = page(files, path)?;
        let heading = other.front.unwrap_or_default();
        add(lang, &mut narrative.title, heading.title);
        add(lang, &mut narrative.summary, heading.summary);
        narrative.others.set(lang, other.prose);
    }
    Ok(())
}

fn add(lang: Lang, text: &mut Option<model::Text>, other: Option<schema::value::Text>) {
    if let (Some(text), Some(other)) = (text, other) {
        let other = other.0;
        // A plain text in a file of a language is in that language.
        let own = if other.has(lang) { lang } else { Lang::VI };
        if let Some(written) = other.written(own) {
            let all = text.written.get_or_insert_default();
            all.others.set(lang, written.to_owned());
        }
        text.others.set(lang, other.get(own).to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::{later, misplaced, schema};
    use crate::schema::shape::Shaped as _;

    #[test]
    fn front_matter_that_is_not_first_is_noticed() {
        let line = |text: &str| {
            let found = misplaced(text, schema::Heading::SHAPE);
            found.map(|line| text[line].to_owned())
        };
        for (text, first) in [
            ("\n---\ntitle: A\n---\nLời.", "---"),
            (" ---\ntitle: A\n---\nLời.", "---"),
            ("\u{feff}---\ntitle: A\n---\n", "---"),
            ("—-\ntitle: A\n—-\nLời.", "—-"),
            ("----\n\nsummary: A\n---\n", "----"),
            ("title: A\n---\nLời.", "title: A"),
            ("+++\ntitle = \"A\"\n+++\nLời.", "+++"),
            ("***\ntitle: A\n***\nLời.", "***"),
            ("___\nsummary: A\n___\n", "___"),
            ("```yaml\ntitle: A\n```\nLời", "```yaml"),
        ] {
            assert_eq!(line(text).as_deref(), Some(first), "{text}");
        }
        for text in [
            "Lời.",
            "\n---\n\nLời: sau vạch.",
            "- a: b",
            "Ghi chú: a",
            "",
            "– title: a",
            "***\n\nGhi chú: a",
            "```yaml\nstatus: draft\n```",
        ] {
            assert_eq!(line(text), None, "{text}");
        }
    }

    #[test]
    fn front_matter_in_the_middle_of_a_text_is_noticed() {
        let line = |text: &str| {
            let body = text.find("Hết.").map_or(0, |at| at + "Hết.\n".len());
            let found = later(text, body, schema::Heading::SHAPE);
            found.map(|line| (line.start, text[line].to_owned()))
        };
        for (text, at) in [
            ("Hết.\n---\ntitle: B\n---\n", 7),
            ("Hết.\n---\ntitle: B\n", 7),
            (
                "Một câu.\n\n---\ntitle: B\nsummary: |\n  C\n---\n\nLời.\n",
                13,
            ),
            ("<!-- ghi chú -->\n---\n\nsummary: B\n# d\n---\nLời.", 18),
        ] {
            assert_eq!(line(text), Some((at, "---".to_owned())), "{text}");
        }
        for text in [
            "Hết.\n\n---\n\nLời.\n",
            "Hết.\ntitle: B\n",
            "Một câu.\n\n---\ntitle: là tên\n\nLời khác.\n\n---\n",
            "Một câu.\n\n---\n\nGhi chú: a\n\n---\n",
            "Một câu.\n\n```\n---\ntitle: B\n---\n```\n",
        ] {
            assert_eq!(line(text), None, "{text}");
        }
    }
}
