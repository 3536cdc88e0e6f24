//! Themes: one that inherits and changes a single file, and one of quite another character.

use std::collections::BTreeSet;

use congbo::files::{self, Files, Memory, Stamp};

use super::sites::{NOW, broken_links, build, build_with, is_page};

/// The sites that the plain theme is held to.
const SITES: [&str; 2] = ["tests/sites/lao-cai", "."];

fn kind(html: &str) -> &str {
    let (_, rest) = html.split_once("page-kind").expect("a page names its kind");
    let (_, rest) = rest.split_once("content=").expect("a kind has a value");
    let end = |letter: char| letter.is_whitespace() || "\">".contains(letter);
    rest.trim_start_matches('"').split(end).next().unwrap()
}

fn pages(site: &Files) -> impl Iterator<Item = (&str, &str)> {
    site.iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

#[test]
fn the_plain_theme_shows_every_page_of_the_default_one() {
    let mut kinds = BTreeSet::new();
    for name in SITES {
        let plain = build_with(name, "\ntheme: van-ban\n");
        let usual = build(name);
        let paths = |site: &Files| -> Vec<String> {
            pages(site).map(|(path, _)| path.to_owned()).collect()
        };
        assert_eq!(paths(&plain), paths(&usual), "{name}");
        let wrong = broken_links(&plain);
        assert_eq!(wrong, [""; 0], "{name}");
        for (path, html) in pages(&plain) {
            assert!(!html.contains("<script"), "{path}");
            kinds.insert(kind(html).to_owned());
        }
    }
    assert_eq!(kinds.len(), 21, "{kinds:?}");
}

#[test]
fn the_plain_theme_asks_for_little() {
    let site = build_with("tests/sites/small", "\ntheme: van-ban\n");
    let assets: Vec<&str> = site
        .iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("assets/"))
        .collect();
    let [style] = assets[..] else {
        panic!("one style and nothing else: {assets:?}");
    };
    let text = std::str::from_utf8(site.get(style).unwrap()).unwrap();
    assert!(text.len() < 6000, "{}", text.len());
    assert!(!text.contains("url("), "{text}");
}

/// Builds the small site with a theme of its own, beside those of the program.
fn with_theme(theme: &[(&str, &str)]) -> Result<Files, String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut content = files::read(&root.join("tests/sites/small"), "content").unwrap();
    let path = "content/site.yaml";
    let text = [content.get(path).unwrap(), b"\ntheme: cua-tinh\n"].concat();
    content.insert(path, text);
    let mut themes = congbo::theme::brought();
    for (path, text) in theme {
        themes.insert(format!("themes/cua-tinh/{path}"), *text);
    }
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    match congbo::build(&content, &themes, &stamp, NOW, &memory) {
        Ok(_) => Ok(memory.into_files()),
        Err(congbo::Trouble::Author(found)) => {
            let files = content.with(themes);
            let lang = congbo::model::Lang::En;
            Err(congbo::diagnostic::short::render(&found, &files, lang))
        }
        Err(congbo::Trouble::Machine(failure)) => panic!("{failure}"),
    }
}

#[test]
fn a_site_changes_one_file_and_keeps_the_rest() {
    let site = with_theme(&[
        ("theme.yaml", "inherits: default\n"),
        ("parts/emblem.html", "<b class=\"dau-rieng\">★</b>"),
    ])
    .unwrap();
    let usual = build("tests/sites/small");
    let mut changed = 0;
    for ((path, own), (_, usual)) in pages(&site).zip(pages(&usual)) {
        assert!(own.contains("★"), "{path}");
        changed += 1;
        let main = |html: &str| html.split_once("<main").map(|(_, rest)| rest.to_owned());
        assert_eq!(main(own), main(usual), "{path}");
    }
    assert!(changed > 10);
    let style = |site: &Files| {
        let styles = site
            .iter()
            .find(|(path, _)| path.starts_with("assets/style."));
        styles.map(|(path, _)| path.to_owned())
    };
    assert_eq!(style(&site), style(&usual));
}

#[test]
fn an_error_in_an_inherited_template_is_shown_where_it_was_written() {
    let said = with_theme(&[
        ("theme.yaml", "inherits: default\n"),
        ("parts/chips.html", "<p>\n{{ chipss.href }}</p>\n"),
    ])
    .unwrap_err();
    assert!(
        said.contains("themes/cua-tinh/parts/chips.html:2:4"),
        "{said}"
    );
}
