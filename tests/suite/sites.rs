//! Whole sites, built in memory: the same bytes every time, and every link leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use congbo::files::{self, Files, Memory, Stamp};
use congbo::model::Moment;

/// The sites whose every page is looked at.
const SITES: [&str; 7] = [
    "tests/sites/small",
    "tests/sites/lao-cai",
    "tests/sites/nhom",
    "tests/sites/khoi",
    "tests/sites/cham-diem",
    "tests/sites/hop-nhat",
    ".",
];

pub(crate) const NOW: Moment = Moment(1_800_000_000);

pub(super) fn build(site: &str) -> Files {
    build_with(site, "")
}

/// A site that was built once for all tests that only look at it.
pub(super) fn built(site: &'static str) -> Arc<Files> {
    static BUILT: Mutex<BTreeMap<&'static str, Arc<Files>>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let site = built.entry(site).or_insert_with(|| Arc::new(build(site)));
    Arc::clone(site)
}

/// The site with more settings in its `site.yaml`.
pub(super) fn build_with(site: &str, settings: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
    let mut content = files::read(&root, "content").unwrap();
    let path = "content/site.yaml";
    let text = [content.get(path).unwrap(), settings.as_bytes()].concat();
    content.insert(path, text);
    build_content(site, &content)
}

/// The site with other words in its files.
pub(super) fn build_changed(site: &str, changes: &[(&str, &str, &str)]) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
    let mut content = files::read(&root, "content").unwrap();
    for (path, from, to) in changes {
        let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        content.insert(*path, text.replacen(from, to, 1));
    }
    build_content(site, &content)
}

/// A site from its content.
pub(super) fn build_content(site: &str, content: &Files) -> Files {
    let themes = files::read(Path::new(env!("CARGO_MANIFEST_DIR")), "themes").unwrap();
    build_themed(site, content, &themes)
}

/// A site from its content, with themes of a test's own.
pub(super) fn build_themed(site: &str, content: &Files, themes: &Files) -> Files {
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let built = congbo::build(content, themes, &stamp, NOW, &memory);
    if let Err(congbo::BuildError::Author(found)) = &built {
        let files = content.clone().with(themes.clone());
        let text = congbo::diagnostic::short::render(found, &files, congbo::model::Lang::EN);
        panic!("{site}:\n{text}");
    }
    built.unwrap_or_else(|_| panic!("memory refuses nothing"));
    memory.into_files()
}

/// The first file that differs, if any.
fn difference(a: &Files, b: &Files) -> Option<String> {
    let paths = |files: &Files| {
        files
            .iter()
            .map(|(path, _)| path.to_owned())
            .collect::<BTreeSet<_>>()
    };
    paths(a)
        .union(&paths(b))
        .find(|path| a.get(path) != b.get(path))
        .cloned()
}

#[test]
fn one_input_gives_one_output_whatever_the_number_of_threads() {
    let first = build("tests/sites/small");
    for threads in [1, 2, 7] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let again = pool.install(|| build("tests/sites/small"));
        assert_eq!(difference(&first, &again), None, "{threads} threads");
    }
}

#[test]
fn one_input_gives_one_output_whatever_the_environment() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    let folder = tempfile::tempdir().unwrap();
    let mut sites = Vec::new();
    for (zone, locale) in [
        ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8"),
        ("America/St_Johns", "tr_TR.UTF-8"),
    ] {
        let out = folder.path().join(locale);
        let status = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(["build", "--quiet", "--root"])
            .arg(&root)
            .arg("--out")
            .arg(&out)
            .env("TZ", zone)
            .env("LANG", locale)
            .env("LC_ALL", locale)
            .status()
            .unwrap();
        assert!(status.success());
        sites.push(files::read_as(&out, "site").unwrap());
    }
    assert_eq!(difference(&sites[0], &sites[1]), None);
}

#[test]
fn the_files_of_the_small_site() {
    let site = built("tests/sites/small");
    // Pictures are drawn by one feature of the program, and have tests of their own.
    let paths = site.iter().map(|(path, _)| path);
    let paths = paths.filter(|path| !path.starts_with("assets/card/"));
    let list: Vec<String> = paths.map(unhashed).collect();
    insta::assert_snapshot!(list.join("\n"));
}

/// The names of styles and scripts change with their content, which is no matter here.
fn unhashed(path: &str) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    match parts.as_slice() {
        [stem @ .., _, ending @ ("css" | "js")] if path.starts_with("assets/") => {
            format!("{}.HASH.{ending}", stem.join("."))
        }
        _ => path.to_owned(),
    }
}

pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|ending| ending == "html")
}

/// The values of attributes named `name`, quoted or not.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or(tag);
        if !tag.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            continue;
        }
        let mut rest = tag;
        while let Some(at) = rest.find(name) {
            let apart =
                rest[..at].ends_with(|letter: char| letter.is_whitespace() || letter == '"');
            rest = &rest[at + name.len()..];
            let Some(value) = rest.strip_prefix('=').filter(|_| apart) else {
                continue;
            };
            let value = match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => value.split(|letter: char| letter.is_whitespace()).next(),
            };
            found.extend(value);
        }
    }
    found
}

/// The file that `link` leads to from the page at `from`, and the place in it; nothing for other sites.
fn target(from: &str, link: &str) -> Option<(String, Option<String>)> {
    if link.contains("://")
        || ["mailto:", "tel:", "data:"]
            .iter()
            .any(|scheme| link.starts_with(scheme))
    {
        return None;
    }
    let link = link.replace("&amp;", "&");
    let (path, place) = match link.split_once('#') {
        Some((path, place)) => (path, Some(place.to_owned())),
        None => (link.as_str(), None),
    };
    let path = path.split('?').next().unwrap_or(path);
    if path.is_empty() {
        return Some((from.to_owned(), place));
    }
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." => {}
            step => steps.push(step),
        }
    }
    Some((steps.join("/"), place))
}

/// Links of a site that lead to no file, or to no place in it.
pub(super) fn broken_links(site: &Files) -> Vec<String> {
    let mut wrong = Vec::new();
    let pages: BTreeMap<&str, &str> = site
        .iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(path, html)| (*path, attributes(html, "id").into_iter().collect()))
        .collect();
    for (path, html) in &pages {
        let links = attributes(html, "href")
            .into_iter()
            .chain(attributes(html, "src"));
        for link in links {
            let Some((file, place)) = target(path, link) else {
                continue;
            };
            let there = site.get(&file).is_some();
            let found = place.is_none_or(|place| {
                place.is_empty()
                    || ids
                        .get(file.as_str())
                        .is_some_and(|ids| ids.contains(place.as_str()))
            });
            if !there || !found {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    wrong
}

#[test]
fn every_link_leads_to_a_file_and_every_fragment_to_a_place() {
    for name in SITES {
        let wrong = broken_links(&built(name));
        let shown: Vec<&str> = wrong.iter().take(40).map(String::as_str).collect();
        assert!(
            wrong.is_empty(),
            "{name}, {}:\n{}",
            wrong.len(),
            shown.join("\n")
        );
    }
}

#[test]
fn the_page_for_missing_addresses_stands_at_any_of_them() {
    let base = "https://example.org/song-mo/";
    for theme in ["\n", "\ntheme: van-ban\n"] {
        let site = build_with("tests/sites/small", theme);
        for path in ["404.html", "en/404.html"] {
            let html = std::str::from_utf8(site.get(path).unwrap()).unwrap();
            // A picture that stands in the style is sought nowhere.
            let sought = html.replace("url(\"data:", "");
            for file in ["<base", "rel=\"stylesheet\"", "url(", "@import"] {
                assert!(!sought.contains(file), "{path} needs what {file} gives");
            }
            assert_eq!(attributes(html, "src"), [""; 0], "{path}");
            let mut own = 0;
            for link in attributes(html, "href") {
                if let Some(file) = link.strip_prefix(base) {
                    own += 1;
                    assert!(site.get(file).is_some(), "{path}: {link}");
                } else {
                    let elsewhere = ["#", "data:", "https://"];
                    let is_whole = elsewhere.iter().any(|start| link.starts_with(start));
                    assert!(is_whole, "{path}: {link} is sought beside the page");
                }
            }
            assert!(own > 10, "{path} leads to {own} pages");
        }
    }
}

#[test]
fn the_own_unit_is_marked_among_all_of_an_edition() {
    let site = built(".");
    let page = std::str::from_utf8(site.get("2022/index.html").unwrap()).unwrap();
    assert!(page.contains("<tr class=own><th scope=row><a href=don-vi/lai-chau.html>"));
}

#[test]
fn an_index_of_other_units_tells_its_newest_result_too() {
    let site = built(".");
    let page = std::str::from_utf8(site.get("chi-so/index.html").unwrap()).unwrap();
    assert!(page.contains("Năm 2021: Sở Thông tin và Truyền thông đạt 15,753 điểm"));
    assert!(!page.contains("Chưa có kết quả được công bố"));
}

#[test]
fn every_page_is_reached_from_home() {
    for name in SITES {
        let site = built(name);
        let mut seen = BTreeSet::from(["index.html".to_owned()]);
        let mut ahead = vec!["index.html".to_owned()];
        while let Some(path) = ahead.pop() {
            let html = site
                .get(&path)
                .map(|bytes| std::str::from_utf8(bytes).unwrap());
            for link in attributes(html.unwrap_or_default(), "href") {
                let Some((file, _)) = target(&path, link) else {
                    continue;
                };
                if is_page(&file) && seen.insert(file.clone()) {
                    ahead.push(file);
                }
            }
        }
        let orphans: Vec<&str> = site
            .iter()
            .map(|(path, _)| path)
            .filter(|path| is_page(path) && !path.ends_with("404.html") && !seen.contains(*path))
            .collect();
        assert_eq!(orphans, [""; 0], "{name}");
    }
}

#[test]
fn a_page_has_every_id_once() {
    for name in SITES {
        for (path, bytes) in built(name).iter().filter(|(path, _)| is_page(path)) {
            let html = std::str::from_utf8(bytes).unwrap();
            let ids = attributes(html, "id");
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{name}/{path}");
        }
    }
}
