//! The finished sites that the browser is shown, and the pages of them that stand for all.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use congbo::files::{self, Files, Staging, Stamp};
use congbo::model::Moment;

use crate::server;

/// Everything that the record holds is public by then.
const NOW: Moment = Moment(1_900_000_000);

/// A built site.
#[derive(Debug)]
pub(crate) struct Site {
    /// The sub-path under which it is served.
    pub(crate) name: &'static str,
    /// Where it lies.
    pub(crate) folder: PathBuf,
    /// Its files.
    pub(crate) files: Files,
    /// Its pages, in order of kind, language and, the biggest first, size.
    pub(crate) pages: Vec<Page>,
}

/// A page of a site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Page {
    /// What its `<meta name=page-kind>` says.
    pub(crate) kind: String,
    /// The language of its frame.
    pub(crate) lang: &'static str,
    /// Its file below the site's root.
    pub(crate) path: String,
}

/// How a page is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Opened from disk.
    Disk,
    /// Served under a sub-path.
    Served,
}

/// A page with the site that it is of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sample {
    pub(crate) site: &'static Site,
    pub(crate) page: &'static Page,
}

impl fmt::Display for Sample {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.site.name, self.page.path)
    }
}

impl Sample {
    /// The page's address.
    pub(crate) fn address(&self, place: Place) -> String {
        self.site.base(place) + &self.page.path
    }
}

impl Site {
    /// The address of the site's root.
    pub(crate) fn base(&self, place: Place) -> String {
        match place {
            Place::Disk => format!("file://{}/", self.folder.display()),
            Place::Served => format!("{}{}/", *ADDRESS, self.name),
        }
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }
}

/// All sites.
pub(crate) static SITES: LazyLock<[Site; 2]> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    [
        build("bao-cao", root),
        build("lao-cai", &root.join("tests/sites/lao-cai")),
    ]
});

/// The address of the server that serves them all.
static ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let folders = SITES
        .iter()
        .map(|site| (site.name.to_owned(), site.folder.clone()));
    server::serve(folders.collect())
});

/// Two pages of each kind and language of each site: the biggest, and the one in the middle.
pub(crate) fn sample() -> Vec<Sample> {
    pick(|pages| vec![0, pages / 2])
}

/// One page of each kind and language of each site: the one in the middle.
pub(crate) fn one_a_kind() -> Vec<Sample> {
    pick(|pages| vec![pages / 2])
}

/// Of each kind and language of each site the pages at some places.
fn pick(places: impl Fn(usize) -> Vec<usize>) -> Vec<Sample> {
    let mut picked = Vec::new();
    for site in SITES.iter() {
        let alike = |a: &Page, b: &Page| a.kind == b.kind && a.lang == b.lang;
        for pages in site.pages.chunk_by(alike) {
            let mut places = places(pages.len());
            places.dedup();
            picked.extend(places.into_iter().map(|at| Sample {
                site,
                page: &pages[at],
            }));
        }
    }
    picked
}

/// Builds the site of a folder into a folder of cargo's, which the next run builds anew.
fn build(name: &'static str, root: &Path) -> Site {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("browser")
        .join(name);
    std::fs::create_dir_all(folder.parent().expect("it has one")).expect("a folder");
    let content = files::read(root, "content").expect("the content is read");
    let themes = files::read(repository, "themes").expect("the themes are read");
    let stamp = Stamp {
        version: "0".to_owned(),
    };
    let staging = Staging::new(&folder).expect("a place to build");
    congbo::build(&content, &themes, &stamp, NOW, &staging).expect("the site is built");
    staging.commit().expect("the site appears");
    let files = read_site(&folder);
    let pages = pages(&files);
    Site {
        name,
        folder,
        files,
        pages,
    }
}

/// The files of a built site, by their paths below its root.
fn read_site(folder: &Path) -> Files {
    let mut files = Files::default();
    for (path, bytes) in files::read_as(folder, "site")
        .expect("the site is read")
        .iter()
    {
        files.insert(path.trim_start_matches("site/"), bytes);
    }
    files
}

fn is_page(path: &str) -> bool {
    std::path::Path::new(path)
        .extension()
        .is_some_and(|ending| ending == "html")
}

fn pages(files: &Files) -> Vec<Page> {
    let mut sizes = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| is_page(path)) {
        let text = std::str::from_utf8(bytes).expect("a page is text");
        let kind = kind(text).unwrap_or_else(|| panic!("{path} does not tell its kind"));
        let lang = if path.starts_with("en/") { "en" } else { "vi" };
        let page = Page {
            kind,
            lang,
            path: path.to_owned(),
        };
        sizes.insert(page, bytes.len());
    }
    let mut pages = sizes.keys().cloned().collect::<Vec<_>>();
    pages.sort_by_key(|page| {
        let size = std::cmp::Reverse(sizes[page]);
        (page.kind.clone(), page.lang, size, page.path.clone())
    });
    pages
}

/// What a page says of its kind, whether its attributes are quoted or not.
fn kind(text: &str) -> Option<String> {
    let tag = text
        .split('<')
        .find(|tag| tag.starts_with("meta ") && tag.contains("page-kind"))?;
    let value = tag.split("content=").nth(1)?.trim_start_matches('"');
    let end = value.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')?;
    Some(value[..end].to_owned())
}
