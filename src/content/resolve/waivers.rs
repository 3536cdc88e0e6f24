//! Exceptions, each led to the place that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::date;
use crate::read::Read;
use crate::schema;
use crate::{Input, fault};
use diagnostic::place::Sheet;
use diagnostic::{Diagnostic, Origin, Spot};
use files::text;
use model::{Edition, Stands, Waiver};

/// The exceptions that are public, in order of their places. Of those for an edition that is not public, nothing is
/// kept and nothing is said.
pub(crate) fn waivers(
    read: Read<schema::Waivers>,
    input: Input<'_>,
    editions: &[Edition],
    said: &mut Vec<Diagnostic>,
) -> Vec<Waiver> {
    let mut asked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for waiver in &read.value {
        let words = asked.entry(&waiver.file).or_default();
        words.extend(waiver.at.as_deref().filter(|at| !at.is_empty()));
    }
    let asked = asked.into_iter().filter(|(_, words)| words.len() >= MANY);
    let quoted = asked.filter_map(|(file, words)| {
        let bytes = input.whole.get(&format!("content/{file}"))?;
        let is_text = Path::new(file).extension() == Some("md".as_ref());
        let words: Vec<&str> = words.into_iter().collect();
        is_text.then(|| (file.to_owned(), places_of(&text::lossy(bytes), &words)))
    });
    let mut desk = Desk {
        input,
        sheets: BTreeMap::new(),
        quoted: quoted.collect(),
    };
    let root = read.origin;
    let mut waivers: Vec<Waiver> = read
        .value
        .into_iter()
        .enumerate()
        .filter(|(_, raw)| is_public(&raw.file, editions))
        .filter_map(|(place, raw)| {
            let at = root.item(place);
            let day = date(Some(&raw.date), || at.key("date"), said);
            let found = desk.find(&raw, &at).map_err(|fault| said.push(*fault));
            let (place, printed, stands) = found.ok()?;
            Some(Waiver {
                rule: raw.rule,
                place,
                printed,
                value: raw.value.map(|value| value.0),
                numbers: raw.numbers.map(|numbers| numbers.0),
                stands,
                reason: raw.reason.0,
                right: raw.right.map(|right| right.0),
                date: day?,
                origin: at,
            })
        })
        .collect();
    // The order in which they are listed means nothing; what is told of one place goes by the checks' names.
    waivers.sort_by(|a, b| {
        let key = |one: &'_ Waiver| (one.rule.clone(), one.printed.clone(), one.date);
        let told = a.place.cmp(&b.place).then_with(|| key(a).cmp(&key(b)));
        told.then_with(|| a.origin.cmp(&b.origin))
    });
    waivers
}

/// Whether a file below `content/` may be spoken of: those of an edition only when the edition is public.
fn is_public(file: &str, editions: &[Edition]) -> bool {
    let Some(below) = file.strip_prefix("editions/") else {
        return true;
    };
    let folder = below.split('/').next().unwrap_or(below);
    editions
        .iter()
        .any(|edition| edition.year.to_string() == folder)
}

/// The files that exceptions name, each read once.
struct Desk<'a> {
    input: Input<'a>,
    sheets: BTreeMap<Arc<str>, Sheet>,
    /// Of texts for which there are many: where their words stand, by file and words.
    quoted: BTreeMap<String, Quoted>,
}

/// Where words stand first, and how often.
type Quoted = BTreeMap<String, (usize, usize)>;

/// So many exceptions for one text are looked for in one go.
const MANY: usize = 32;

/// Where each of some words stands first in a text, and how often; the words are in their order.
fn places_of(text: &str, words: &[&str]) -> Quoted {
    // Of each the nearest before it with which it begins.
    let mut begins: Vec<Option<usize>> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let mut before = at.checked_sub(1);
        while let Some(place) = before.filter(|place| !word.starts_with(words[*place])) {
            before = begins[place];
        }
        begins.push(before);
    }
    let mut found = vec![(0, 0); words.len()];
    for (at, _) in text.char_indices() {
        let rest = &text[at..];
        let mut place = words.partition_point(|word| *word <= rest).checked_sub(1);
        while let Some(one) = place {
            if rest.starts_with(words[one]) {
                let (first, n) = &mut found[one];
                if *n == 0 {
                    *first = at;
                }
                *n += 1;
            }
            place = begins[one];
        }
    }
    let found = words.iter().zip(found).filter(|(_, (_, n))| *n > 0);
    found
        .map(|(word, place)| ((*word).to_owned(), place))
        .collect()
}

impl Desk<'_> {
    /// The place of an exception, and what stands there.
    fn find(
        &mut self,
        raw: &schema::Waiver,
        at: &Origin,
    ) -> Result<(Origin, String, Stands), Box<Diagnostic>> {
        let file: Arc<str> = format!("content/{}", raw.file).into();
        let Input { whole, places, .. } = self.input;
        let Some(bytes) = whole.get(&file) else {
            let all = self.input.files.iter().map(|(path, _)| path);
            let all = all.filter_map(|path| path.strip_prefix("content/"));
            let fault = fault::no_such_file(&raw.file, all, at.key("file"));
            return Err(Box::new(fault));
        };
        let sheet = self
            .sheets
            .entry(Arc::clone(&file))
            .or_insert_with(|| Sheet::new(&file, text::lossy(bytes)));
        let is_text = Path::new(&raw.file).extension() == Some("md".as_ref());
        let spot = match &raw.at {
            None => Spot::File,
            Some(words) if is_text => {
                let quoted = self.quoted.get(&raw.file);
                in_text(sheet, (words, quoted), &raw.file, &at.key("at"))?
            }
            Some(path) => sheet
                .follow(path)
                .map(Spot::Keys)
                .map_err(|why| Box::new(fault::astray(&raw.file, &why, at.key("at"))))?,
        };
        if matches!(&spot, Spot::Keys(keys) if schema::json::is_private(&raw.file, keys)) {
            return Err(Box::new(fault::private_place(at.key("at"))));
        }
        let named = raw.at.as_deref().unwrap_or_default();
        // A path to more than one value names it to the author; readers are told by the page what it is.
        let otherwise = if is_text { named } else { "" };
        let printed = match &spot {
            Spot::Keys(keys) => sheet.scalar(keys).unwrap_or(otherwise),
            _ => words(named),
        };
        let stands = match &spot {
            Spot::Keys(keys) if !is_text => Stands::Value(sheet.values(keys)),
            Spot::Bytes(..) => bound(named).map_or(Stands::Nothing, Stands::Bound),
            _ => Stands::Nothing,
        };
        let printed = printed.to_owned();
        let spot = match spot {
            Spot::Keys(keys) => Spot::Keys(places.left(&file, &keys).unwrap_or(keys)),
            other => other,
        };
        Ok((Origin { file, spot }, printed, stands))
    }
}

/// The one place of some words; in front matter the value that they touch.
fn in_text(
    sheet: &Sheet,
    (words, quoted): (&str, Option<&Quoted>),
    file: &str,
    at: &Origin,
) -> Result<Spot, Box<Diagnostic>> {
    let text = sheet.text();
    let place = if let Some(known) = quoted {
        known.get(words).copied()
    } else {
        let mut places = text.match_indices(words).map(|(at, _)| at);
        let first = places.next().filter(|_| !words.is_empty());
        first.map(|first| (first, 1 + places.count()))
    };
    let Some((start, n)) = place else {
        return Err(Box::new(fault::no_such_text(file, at.clone())));
    };
    if n > 1 {
        return Err(Box::new(fault::text_repeated(file, n, at.clone())));
    }
    let range = start..start + words.len();
    let body = match text::front(text) {
        text::Front::Closed { body, .. } => body,
        text::Front::Absent | text::Front::Open => 0,
    };
    if range.start < body
        && let Some(keys) = sheet.value_at(&range)
    {
        return Ok(Spot::Keys(keys));
    }
    Ok(Origin::bytes(&at.file, range).spot)
}

/// The address, or the arithmetic with addresses, to which a piece of Markdown is bound. Plain numbers stand in the piece
/// itself, and cannot change without it.
fn bound(markdown: &str) -> Option<String> {
    let (_, rest) = markdown.split_once("](figure:")?;
    let (ask, _) = rest
        .split_once(')')
        .filter(|_| !rest.starts_with('='))
        .or_else(|| rest.rsplit_once(')'))?;
    let steps: Vec<&str> = ask.split('/').collect();
    let is_year = |step: &str| step.len() == 4 && step.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = |step: &str| step.ends_with(|letter: char| letter.is_ascii_alphanumeric());
    let asks = steps
        .windows(3)
        .any(|three| is_name(three[0]) && is_year(three[1]) && !is_year(three[2]));
    asks.then(|| ask.to_owned())
}

/// What a reader sees of a piece of Markdown: of a link, its words.
fn words(markdown: &str) -> &str {
    let link = markdown.strip_prefix('[');
    let link = link.and_then(|rest| rest.split_once("]("));
    link.map_or(markdown, |(words, _)| words)
}

#[cfg(test)]
mod quoted {
    use super::places_of;

    #[test]
    fn many_words_are_found_as_each_alone() {
        let text = "ab abc b abcd; bc ữa ữ";
        let words = ["a", "ab", "abc", "abd", "b", "bc", "x", "ữ"];
        let found = places_of(text, &words);
        for word in words {
            let mut alone = text.match_indices(word).map(|(at, _)| at);
            let alone = alone.next().map(|first| (first, 1 + alone.count()));
            assert_eq!(found.get(word).copied(), alone, "{word}");
        }
    }
}
