//! Themes: one that inherits and changes a single file, and one of quite another character.

use std::collections::BTreeSet;

use congbo::files::{self, Files, Memory, Stamp};
use congbo::page::shape::Shape;
use serde_json::Value;

use super::embeds::is_embed;
use super::sites::{NOW, broken_links, build_with, built, is_page};

/// The sites that the plain theme is held to.
const SITES: [&str; 2] = ["tests/sites/lao-cai", "."];

fn kind(html: &str) -> &str {
    let (_, rest) = html.split_once("page-kind").expect("a page names its kind");
    let (_, rest) = rest.split_once("content=").expect("a kind has a value");
    let end = |letter: char| letter.is_whitespace() || "\">".contains(letter);
    rest.trim_start_matches('"').split(end).next().unwrap()
}

pub(super) fn pages(site: &Files) -> impl Iterator<Item = (&str, &str)> {
    site.iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

#[test]
fn the_plain_theme_shows_every_page_of_the_default_one() {
    let mut kinds = BTreeSet::new();
    for name in SITES {
        let plain = build_with(name, "\ntheme: van-ban\n");
        let usual = built(name);
        let paths = |site: &Files| -> Vec<String> {
            pages(site).map(|(path, _)| path.to_owned()).collect()
        };
        assert_eq!(paths(&plain), paths(&usual), "{name}");
        let wrong = broken_links(&plain);
        assert_eq!(wrong, [""; 0], "{name}");
        for (path, html) in pages(&plain) {
            assert!(!html.contains("<script"), "{path}");
            assert!(!html.contains("&lt;data "), "{path}: markup shown as text");
            kinds.insert(kind(html).to_owned());
        }
    }
    assert_eq!(kinds.len(), 25, "{kinds:?}");
}

#[test]
fn the_plain_theme_asks_for_little() {
    let site = build_with("tests/sites/small", "\ntheme: van-ban\ncards: false\n");
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
pub(super) fn with_theme(theme: &[(&str, &str)]) -> Result<Files, String> {
    built_with(theme, "theme: cua-tinh\n")
}

/// The same with settings in its `site.yaml`.
fn built_with(theme: &[(&str, &str)], settings: &str) -> Result<Files, String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut content = files::read(&root.join("tests/sites/small"), "content").unwrap();
    let path = "content/site.yaml";
    let text = [content.get(path).unwrap(), b"\n", settings.as_bytes()].concat();
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
        Err(congbo::BuildError::Author(found)) => {
            let files = content.with(themes);
            let lang = congbo::model::Lang::EN;
            Err(congbo::diagnostic::short::render(&found, &files, lang))
        }
        Err(congbo::BuildError::Machine(failure)) => panic!("{failure}"),
    }
}

#[test]
fn a_site_changes_one_file_and_keeps_the_rest() {
    let site = with_theme(&[
        ("theme.yaml", "inherits: default\n"),
        ("parts/emblem.html", "<b class=\"dau-rieng\">★</b>"),
    ])
    .unwrap();
    let usual = built("tests/sites/small");
    let mut changed = 0;
    for ((path, own), (_, usual)) in pages(&site).zip(pages(&usual)) {
        // A figure within a page of somebody else has no masthead.
        assert!(own.contains("★") != is_embed(path), "{path}");
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

#[test]
fn a_misspelt_name_is_an_error_with_its_place_even_where_no_page_comes_by() {
    let said = with_theme(&[
        ("theme.yaml", "inherits: default\n"),
        (
            "parts/chips.html",
            "<p>\n{% if 1 > 2 %}{% if chipss %}{{ t.skipp }}{% endif %}{% endif %}</p>\n",
        ),
    ])
    .unwrap_err();
    for place in ["parts/chips.html:2:21", "parts/chips.html:2:35"] {
        assert!(said.contains(place), "{said}");
    }
    assert!(said.contains("template-name"), "{said}");
}

#[test]
fn the_page_for_authors_of_themes_is_up_to_date() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/CONTEXT.md");
    let reference = congbo::theme::reference();
    if std::fs::read_to_string(&page).unwrap_or_default() != reference {
        std::fs::write(page, reference).unwrap();
        panic!("themes/CONTEXT.md has been written anew: read what changed, and commit it");
    }
}

/// Where a real context differs from what the page for authors says.
fn differs(at: &str, shape: &Shape, value: &Value, wrong: &mut BTreeSet<String>) {
    let fits = match (shape, value) {
        (Shape::Maybe(_), Value::Null) => true,
        (Shape::Maybe(one), value) => return differs(at, one, value, wrong),
        (Shape::Text | Shape::Markup, value) => value.is_string(),
        (Shape::Number, value) => value.is_number(),
        (Shape::Truth, value) => value.is_boolean(),
        (Shape::List(one), Value::Array(all)) => {
            for value in all {
                differs(&format!("{at}[]"), one, value, wrong);
            }
            true
        }
        (Shape::Row(shapes), Value::Array(all)) => {
            for (shape, value) in shapes.iter().zip(all) {
                differs(&format!("{at}[]"), shape, value, wrong);
            }
            shapes.len() == all.len()
        }
        (Shape::Fields(fields), Value::Object(own)) => {
            for field in &**fields {
                let at = format!("{at}.{}", field.name);
                match own.get(&*field.name) {
                    Some(value) => differs(&at, &field.shape, value, wrong),
                    None => drop(wrong.insert(format!("{at}: missing"))),
                }
            }
            own.len() == fields.len()
        }
        _ => false,
    };
    if !fits {
        wrong.insert(format!("{at}: {shape:?} is {value}"));
    }
}

#[test]
fn every_context_is_as_the_page_for_authors_says() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let shapes = congbo::page::shape::shapes();
    let mut seen = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    // Nothing of the sites is sealed; a fixture has a ledger.
    let sealed = "tests/checks/ledger-missing/good";
    for site in ["tests/sites/small", "tests/sites/lao-cai", sealed] {
        let input = files::read(&root.join(site), "content").unwrap();
        let Ok(checked) = congbo::check(input, NOW) else {
            panic!("{site} is sound");
        };
        let plan = congbo::page::plan(&checked.record, &checked.analysis);
        for page in &plan.pages {
            let filled = plan.fill(page);
            let mut context = serde_json::to_value(&filled).unwrap();
            let own = serde_json::to_value(&filled.body).unwrap();
            let own = own.as_object().unwrap().clone();
            context.as_object_mut().unwrap().extend(own);
            let kind = page.kind.name();
            let of = shapes.kinds.iter().find(|(name, _)| *name == kind);
            let fields = shapes.page.iter().chain(&of.unwrap().1).cloned();
            let shape = Shape::Fields(fields.collect());
            differs(kind, &shape, &context, &mut wrong);
            seen.insert(kind);
            let frame = serde_json::to_value(plan.frame(page.lang)).unwrap();
            differs(
                "frame",
                &Shape::Fields(shapes.frame.clone().into()),
                &frame,
                &mut wrong,
            );
        }
    }
    assert_eq!(wrong, BTreeSet::new());
    let known: BTreeSet<&str> = shapes.kinds.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(seen, known);
}

#[test]
fn the_emblem_is_a_file_of_the_theme() {
    let theme = ("theme.yaml", "inherits: default\n");
    let picture = (
        "assets/bieu-trung.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    );
    let settings = "theme: cua-tinh\nemblem: bieu-trung.svg\n";
    let site = built_with(&[theme, picture], settings).unwrap();
    for (path, html) in pages(&site) {
        // That page must do without any other file.
        let is_alone = path.ends_with("404.html") || is_embed(path);
        assert!(html.contains("assets/bieu-trung.svg") != is_alone, "{path}");
    }
    assert!(site.get("assets/bieu-trung.svg").is_some());
    let said = built_with(&[theme], settings).unwrap_err();
    assert!(
        said.contains("content/site.yaml") && said.contains("emblem-missing"),
        "{said}"
    );
}

#[test]
fn a_part_of_the_frame_is_the_same_wherever_it_is_read_from() {
    const INHERITS: (&str, &str) = ("theme.yaml", "inherits: default\n");
    let usual = built("tests/sites/small");
    let menu = "<nav class=menu>{% for one in nav %}<a href=\"{{ top }}{{ one.href }}\"{% if one.name == section %} class=here{% endif %}>{{ t.nav[one.name] }}</a>{% endfor %}</nav>";
    let own = with_theme(&[INHERITS, ("frame/menu.html", menu)]).unwrap();
    for (path, html) in pages(&own) {
        if path.ends_with("404.html") || is_embed(path) {
            continue;
        }
        let up = "../".repeat(path.matches('/').count() - usize::from(path.starts_with("en/")));
        assert!(
            html.contains(&format!("<a href=\"{up}don-vi/index.html\"")),
            "{path}"
        );
    }
    let foot = |site: &Files, path: &str| {
        let html = std::str::from_utf8(site.get(path).unwrap()).unwrap();
        html[html.find("<footer").unwrap()..].to_owned()
    };
    let path = "don-vi/index.html";
    assert_eq!(foot(&own, path), foot(&usual, path));
    let broken = with_theme(&[
        INHERITS,
        ("frame/menu.html", "<nav>{{ nav | first | upper }}</nav>"),
    ]);
    let said = broken.unwrap_err();
    assert!(
        said.starts_with("themes/cua-tinh/frame/menu.html:1:"),
        "{said}"
    );
}
