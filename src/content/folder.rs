//! Which file of `content/` is what, by its path alone.

use std::collections::BTreeMap;

use diagnostic::Diagnostic;
use files::Files;
use model::{Lang, Others, Year};

use super::fault;

/// A Markdown text and its siblings in other languages, by their paths.
#[derive(Debug, Default)]
pub(super) struct Translated<'a> {
    pub(super) vi: Option<&'a str>,
    pub(super) others: Others<&'a str>,
}

impl<'a> Translated<'a> {
    /// The paths of all there are.
    pub(super) fn paths(&self) -> impl Iterator<Item = &'a str> {
        let others = self.others.iter().map(|(_, path)| *path);
        self.vi.into_iter().chain(others)
    }

    /// The file that stands for all: the Vietnamese one, where there is one.
    pub(super) fn path(&self) -> &'a str {
        self.paths().next().unwrap_or_default()
    }
}

/// The files of an edition.
#[derive(Debug, Default)]
pub(super) struct EditionFiles<'a> {
    pub(super) edition: Option<&'a str>,
    pub(super) corrections: Option<&'a str>,
    pub(super) seal: Option<&'a str>,
    /// Results by the code of their index.
    pub(super) tables: BTreeMap<&'a str, &'a str>,
    /// The edition's own narrative.
    pub(super) story: Option<Translated<'a>>,
    /// Narratives by the code of an index.
    pub(super) indices: BTreeMap<&'a str, Translated<'a>>,
    /// Narratives by the code of a unit.
    pub(super) units: BTreeMap<&'a str, Translated<'a>>,
}

/// The files of `content/`.
#[derive(Debug, Default)]
pub(super) struct Folder<'a> {
    pub(super) site: Option<&'a str>,
    pub(super) sources: Option<&'a str>,
    pub(super) units: Option<&'a str>,
    pub(super) waivers: Option<&'a str>,
    pub(super) archives: BTreeMap<&'a str, &'a str>,
    pub(super) calendar: Option<&'a str>,
    pub(super) ledger: Option<&'a str>,
    pub(super) objections: Option<&'a str>,
    pub(super) indices: BTreeMap<&'a str, &'a str>,
    pub(super) editions: BTreeMap<Year, EditionFiles<'a>>,
    pub(super) documents: BTreeMap<&'a str, Translated<'a>>,
    pub(super) pages: BTreeMap<&'a str, Translated<'a>>,
    pub(super) targets: BTreeMap<&'a str, &'a str>,
    pub(super) stories: BTreeMap<&'a str, Translated<'a>>,
}

/// Sorts the files; what nothing reads is said.
pub(super) fn sort<'a>(files: &'a Files, said: &mut Vec<Diagnostic>) -> Folder<'a> {
    let mut folder = Folder::default();
    for (path, _) in files.iter() {
        let Some(below) = path.strip_prefix("content/") else {
            continue;
        };
        let hidden = below.split('/').any(|name| name.starts_with(['.', '~']));
        if !hidden && place(&mut folder, path, below).is_none() {
            said.push(match meant(below) {
                Some(name) => fault::misnamed_file(path, &name),
                None => fault::unknown_file(path),
            });
        }
    }
    folder
}

/// The path that a file would be read under, where its name is nearly one: another ending, capital letters, a year that
/// is not four digits.
fn meant(below: &str) -> Option<String> {
    let lower = below.to_lowercase();
    let plain = lower.strip_suffix(".txt").unwrap_or(&lower);
    let (stem, ending) = plain.rsplit_once('.')?;
    let ending = match ending {
        "yaml" | "yml" => "yaml",
        "md" | "markdown" | "mkd" => "md",
        _ => return None,
    };
    let mut parts: Vec<String> = stem.split('/').map(|part| part.trim().to_owned()).collect();
    if let [first, year, _, ..] = parts.as_mut_slice()
        && first == "editions"
    {
        let number: Year = year.trim_start_matches('+').parse().ok()?;
        *year = number.to_string();
    }
    let name = format!("{}.{ending}", parts.join("/"));
    let known = name != below && place(&mut Folder::default(), "", &name).is_some();
    known.then_some(name)
}

fn place<'a>(folder: &mut Folder<'a>, path: &'a str, below: &'a str) -> Option<()> {
    let parts: Vec<&str> = below.split('/').collect();
    match parts[..] {
        ["site.yaml"] => folder.site = Some(path),
        ["sources.yaml"] => folder.sources = Some(path),
        ["units.yaml"] => folder.units = Some(path),
        ["waivers.yaml"] => folder.waivers = Some(path),
        ["calendar.yaml"] => folder.calendar = Some(path),
        ["ledger.yaml"] => folder.ledger = Some(path),
        ["objections.yaml"] => folder.objections = Some(path),
        // Read by whoever takes in a table, and by nobody else.
        ["intake", name] if name.strip_suffix(".yaml").is_some() => {}
        ["indices", name] => {
            folder.indices.insert(name.strip_suffix(".yaml")?, path);
        }
        ["archives", name] => match name.strip_suffix(".yaml") {
            Some(stem) => {
                folder.archives.insert(stem, path);
            }
            None => name.strip_suffix(".zip").map(drop)?,
        },
        ["documents", name] => pair(&mut folder.documents, name, path)?,
        ["pages", name] => pair(&mut folder.pages, name, path)?,
        ["targets", name] => match name.strip_suffix(".yaml") {
            Some(slug) => {
                folder.targets.insert(slug, path);
            }
            None => pair(&mut folder.stories, name, path)?,
        },
        ["editions", year, ref rest @ ..] => {
            // Four digits: "02024" would be a second folder of one year.
            let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
            let year = year
                .parse()
                .ok()
                .filter(|y| digits && (1000..=9999).contains(y))?;
            edition(folder.editions.entry(year).or_default(), rest, path)?;
        }
        _ => return None,
    }
    Some(())
}

fn edition<'a>(files: &mut EditionFiles<'a>, rest: &[&'a str], path: &'a str) -> Option<()> {
    match *rest {
        ["edition.yaml"] => files.edition = Some(path),
        ["corrections.yaml"] => files.corrections = Some(path),
        ["seal.yaml"] => files.seal = Some(path),
        ["units", name] => pair(&mut files.units, name, path)?,
        [name] => match name.strip_suffix(".yaml") {
            Some(code) => {
                files.tables.insert(code, path);
            }
            None => match of_story(name) {
                Some(lang) => file(files.story.get_or_insert_default(), lang, path),
                None => pair(&mut files.indices, name, path)?,
            },
        },
        _ => return None,
    }
    Some(())
}

/// The language of the story of an edition, by the name of its file.
fn of_story(name: &str) -> Option<Lang> {
    let (lang, stem) = Lang::of_stem(name.strip_suffix(".md")?);
    (stem == "index").then_some(lang)
}

fn pair<'a>(
    all: &mut BTreeMap<&'a str, Translated<'a>>,
    name: &'a str,
    path: &'a str,
) -> Option<()> {
    let (lang, stem) = Lang::of_stem(name.strip_suffix(".md")?);
    file(all.entry(stem).or_default(), lang, path);
    Some(())
}

fn file<'a>(text: &mut Translated<'a>, lang: Lang, path: &'a str) {
    if lang == Lang::VI {
        text.vi = Some(path);
    } else {
        text.others.set(lang, path);
    }
}

#[cfg(test)]
mod tests {
    use super::{meant, sort};
    use files::Files;

    #[test]
    fn a_second_folder_of_one_year_is_told_and_not_read() {
        let mut files = Files::default();
        for year in ["2024", "02024", "+2024"] {
            files.insert(format!("content/editions/{year}/par.yaml"), "");
        }
        let mut said = Vec::new();
        let folder = sort(&files, &mut said);
        assert_eq!(folder.editions.len(), 1);
        assert_eq!(
            folder.editions[&2024].tables["par"],
            "content/editions/2024/par.yaml"
        );
        assert_eq!(said.len(), 2);
        assert_eq!(
            meant("editions/02024/par.yaml").as_deref(),
            Some("editions/2024/par.yaml")
        );
    }
}
