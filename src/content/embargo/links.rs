//! Links that lead to what is held back, by the path of a file or by an address of the site: whoever reads where a link
//! leads knows of it before its day.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::Withheld;
use crate::fault;
use diagnostic::{Diagnostic, Origin};
use files::{Files, text};
use model::{Lang, Year};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Aim {
    Edition(Year),
    Document(String),
    Index(String),
    Programme(String),
    Unit(String),
}

/// A link and its place.
type Link = (Range<usize>, Aim);

/// The years of some editions that a text of `file` links to.
pub(super) fn years(
    file: &str,
    text: &str,
    base: Option<&str>,
    of: &BTreeSet<Year>,
) -> BTreeSet<Year> {
    let aims = links(file, text, base).into_iter();
    let years = aims.filter_map(|(_, aim)| match aim {
        Aim::Edition(year) => Some(year),
        _ => None,
    });
    years.filter(|year| of.contains(year)).collect()
}

/// Every link of public files to what is held back.
pub(super) fn told(withheld: &Withheld, public: &Files) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let own = |path: &str| {
        let mut years = withheld.years.iter();
        years.any(|year| path.starts_with(&format!("content/editions/{year}/")))
    };
    for (path, bytes) in public.iter() {
        let ending = Path::new(path).extension();
        let is_text = ending.is_some_and(|ending| ending == "md" || ending == "yaml");
        // Of these no reader sees a word.
        let unseen = path.starts_with("content/intake/");
        if !path.starts_with("content/") || !is_text || unseen || own(path) {
            continue;
        }
        let Ok(text) = text::read(bytes) else {
            continue;
        };
        let file: Arc<str> = path.into();
        for (range, aim) in links(path, &text, withheld.base.as_deref()) {
            if withheld.hides(&aim) {
                let link = text[range.clone()].to_owned();
                said.push(fault::link_to_held_back(&link, Origin::bytes(&file, range)));
            }
        }
    }
    said
}

impl Withheld {
    fn hides(&self, aim: &Aim) -> bool {
        match aim {
            Aim::Edition(year) => self.years.contains(year),
            Aim::Document(slug) => self.documents.contains(slug),
            Aim::Index(code) => self.indices.contains(code),
            Aim::Programme(slug) => self.programmes.contains(slug),
            Aim::Unit(code) => self.units.contains(code),
        }
    }
}

/// All links of a text that may lead to a page of the site, in order.
fn links(file: &str, text: &str, base: Option<&str>) -> Vec<Link> {
    let mut found: Vec<Link> = paths(file, text).collect();
    if let Some(base) = base {
        found.extend(addresses(text, base));
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Links by paths of files, seen from the file they stand in.
fn paths<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Link> + 'a {
    let opens = ["](", "]:"].into_iter();
    let places = opens.flat_map(move |mark| {
        let places = text.match_indices(mark);
        places.map(move |(at, _)| at + mark.len())
    });
    places.filter_map(move |at| {
        let rest = &text[at..];
        let start = at + rest.len() - rest.trim_start_matches([' ', '<']).len();
        let range = start..start + end(&text[start..]);
        let path = joined(file, &text[range.clone()])?;
        let steps: Vec<&str> = path.split('/').collect();
        let aim = match steps[..] {
            ["content", "editions", year, ..] => Aim::Edition(self::year(year)?),
            ["content", "documents", name] => Aim::Document(stem(name)),
            ["content", "indices", name] => Aim::Index(stem(name)),
            ["content", "targets", name] => Aim::Programme(stem(name)),
            _ => return None,
        };
        Some((range, aim))
    })
}

/// Full addresses of pages of the site.
fn addresses(text: &str, base: &str) -> Vec<Link> {
    let lower = text.to_ascii_lowercase();
    let base = base.to_ascii_lowercase();
    let host = base.split_once("://").map_or(&*base, |(_, host)| host);
    let host = host.trim_end_matches('/');
    if host.is_empty() {
        return Vec::new();
    }
    let places = memchr::memmem::find_iter(lower.as_bytes(), host.as_bytes());
    let links = places.filter_map(|at| {
        let from = at + host.len();
        let rest = &lower[from..from + end(&lower[from..])];
        // A folder of a language is named as its tag is, which may have capital letters.
        let own = text[from + 1..].len() - Lang::of_path(text[from..].strip_prefix('/')?).1.len();
        let page = &rest[1 + own..];
        let steps: Vec<&str> = page.split('/').collect();
        let aim = match steps[..] {
            ["van-ban", name] => Aim::Document(stem(name)),
            ["chi-so" | "phuong-phap", name] => Aim::Index(stem(name)),
            ["muc-tieu", name] => Aim::Programme(stem(name)),
            ["don-vi", name] => Aim::Unit(stem(name)),
            [year, ..] => Aim::Edition(self::year(year)?),
            [] => return None,
        };
        let before = text[..at].rfind(|letter: char| !letter.is_ascii_graphic() || is_end(letter));
        let start = before.map_or(0, |before| {
            before + text[before..].chars().next().map_or(0, char::len_utf8)
        });
        Some((start..from + rest.len(), aim))
    });
    links.collect()
}

fn year(step: &str) -> Option<Year> {
    let is_year = step.len() == 4 && step.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| step.parse().ok())?
}

/// The name of a file or page without its endings and places in it.
fn stem(name: &str) -> String {
    let stem = name.split(['.', '#', '?']).next();
    stem.unwrap_or(name).to_owned()
}

/// Where a link ends.
fn end(text: &str) -> usize {
    text.find(is_end).unwrap_or(text.len())
}

fn is_end(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '(' | ')' | '<' | '>' | '"' | '\'' | '[' | ']' | '{' | '}'
        )
}

/// A path, seen from the folder of a file; nothing where it is no path, or leads out of all folders.
fn joined(file: &str, path: &str) -> Option<String> {
    let path = path.split(['#', '?']).next().unwrap_or(path);
    let is_path = !path.is_empty() && !path.starts_with('/') && !path.contains(':');
    is_path.then(|| markdown::joined(file, path))?
}

#[cfg(test)]
mod tests {
    use super::{Aim, links};

    fn aims(text: &str) -> Vec<(&str, Aim)> {
        let base = Some("https://Chi-So.vn/tinh/");
        let found = links("content/editions/2024/par.md", text, base);
        let shown = found.into_iter().map(|(range, aim)| (&text[range], aim));
        shown.collect()
    }

    #[test]
    fn links_lead_to_pages_by_paths_and_by_addresses() {
        let text = "[a](../2025/index.md#x), [b]: ../../documents/qd.en.md \"t\"\n<https://chi-so.vn/tinh/en/2025/par.html>";
        assert_eq!(
            aims(text),
            [
                ("../2025/index.md#x", Aim::Edition(2025)),
                ("../../documents/qd.en.md", Aim::Document("qd".into())),
                (
                    "https://chi-so.vn/tinh/en/2025/par.html",
                    Aim::Edition(2025)
                ),
            ]
        );
        let units = "xem chi-so.vn/tinh/don-vi/xa-a.html.";
        let xa = Aim::Unit("xa-a".into());
        assert_eq!(aims(units), [("chi-so.vn/tinh/don-vi/xa-a.html.", xa)]);
        for text in [
            "[a](#x) [b](https://x.vn/2025/) [c](../../../../x.md)",
            "https://chi-so.vn/2025/",
            "](",
        ] {
            assert_eq!(aims(text), [], "{text}");
        }
    }
}
