//! A site in a language whose words do not come along: a made-up one, of which every word is told from every other.

use congbo::diagnostic::short;
use congbo::files::Files;
use congbo::model::Lang;

use super::sites::{NOW, build_themed, is_page};
use super::words::{between_brackets, bracketed, content, says_no_word_of_its_own, sources};

const SMALL: &str = "tests/sites/small";

/// How every word of the made-up language begins.
const SIGN: &str = "⟦&qaa ";

/// The small site in three languages, the third of them made up, with texts of its author in it.
fn site(third: &str) -> Files {
    let mut content = content(SMALL);
    change(
        &mut content,
        "site.yaml",
        "[vi, en]",
        &format!("[vi, en, {third}]"),
    );
    let title = format!("en: Song Mo provincial indices, {third}: Ein Zug}}");
    change(
        &mut content,
        "site.yaml",
        "en: Song Mo provincial indices}",
        &title,
    );
    let name = format!("en: Department of Home Affairs, {third}: Innenamt}}");
    change(
        &mut content,
        "units.yaml",
        "en: Department of Home Affairs}",
        &name,
    );
    let story = "---\ntitle: Rückblick\n---\n\nEs sind [72.23](figure:par/2022/song-mo/score).\n";
    content.insert(format!("content/editions/2022/index.{third}.md"), story);
    content
}

fn change(content: &mut Files, file: &str, from: &str, to: &str) {
    let path = format!("content/{file}");
    let text = String::from_utf8(content.get(&path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    content.insert(path, text.replace(from, to));
}

fn themes(third: &str) -> Files {
    let mut themes = bracketed();
    let words = between_brackets("en", SIGN);
    themes.insert(format!("themes/ngoac/words/{third}.ftl"), words);
    themes
}

fn text(site: &Files, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Whether a word between brackets is of the made-up language; in a line to copy, markup is escaped once more.
fn is_made_up(rest: &str) -> bool {
    rest["⟦&".len()..]
        .trim_start_matches("amp;")
        .starts_with("qaa")
}

#[test]
fn every_page_is_in_its_own_language_alone() {
    let site = says_no_word_of_its_own(SMALL, &site("qaa"), &themes("qaa"));
    let mut seen = 0;
    for (path, html) in site.iter().filter(|(path, _)| is_page(path)) {
        let html = String::from_utf8_lossy(html);
        let own = path.starts_with("qaa/");
        // The other languages call themselves by names of their own, where they are led to.
        seen += html.matches("⟦&amp;qaa ").count();
        let most = if own { 2 } else { 1 };
        let others = html.match_indices("⟦&amp;").map(|(at, _)| &html[at..]);
        let others = others.filter(|rest| own != is_made_up(rest));
        let others: Vec<String> = others.map(|rest| rest.chars().take(60).collect()).collect();
        assert!(others.len() <= most, "{path}: {others:#?}");
        let tag = if own {
            "qaa"
        } else if path.starts_with("en/") {
            "en"
        } else {
            "vi"
        };
        assert!(
            html.contains(&format!("<html lang={tag}>"))
                || html.contains(&format!("<html lang=\"{tag}\">")),
            "{path}"
        );
    }
    assert!(seen > 1_000, "{seen}");
    for (path, tail) in site
        .iter()
        .map(|(path, _)| (path, path.strip_prefix("en/")))
    {
        let Some(tail) = tail.filter(|_| is_page(path)) else {
            continue;
        };
        assert!(
            site.get(&format!("qaa/{tail}")).is_some(),
            "{path} in three languages"
        );
    }
}

#[test]
fn what_its_author_wrote_in_it_stands_there_and_the_rest_is_vietnamese() {
    let site = build_themed(SMALL, &site("qaa"), &themes("qaa"));
    let edition = text(&site, "qaa/2022/index.html");
    assert!(edition.contains("Es sind"));
    assert!(text(&site, "qaa/index.html").contains("Ein Zug"));
    assert!(text(&site, "qaa/don-vi/so-noi-vu.html").contains("Innenamt"));
    assert!(text(&site, "qaa/don-vi/nui-xanh.html").contains("Núi Xanh"));
    let page = text(&site, "2022/par.html");
    for (lang, path) in [("en", "en/2022/par.html"), ("qaa", "qaa/2022/par.html")] {
        let link = format!("hreflang={lang} href=https://example.org/song-mo/{path}>");
        assert!(page.replace('"', "").contains(&link), "{link}");
    }
    let chosen = text(&site, "qaa/2022/par.html").replace('"', "");
    assert!(chosen.contains("hreflang=vi lang=vi>") && chosen.contains("hreflang=en lang=en>"));
    assert!(chosen.contains("hreflang=x-default href=https://example.org/song-mo/2022/par.html>"));
    assert!(text(&site, "qaa/feed.xml").contains("xml:lang=\"qaa\""));
    assert!(site.get("qaa/lich-cong-bo.ics").is_some());
    let names = text(&site, "chi-so/par.js");
    assert!(
        names.contains(r#"["so-noi-vu","#) || names.contains(r#"["song-mo",["#),
        "{names}"
    );
    let script = site
        .iter()
        .find(|(path, _)| path.starts_with("assets/script.qaa."));
    let script = String::from_utf8_lossy(script.unwrap().1);
    assert!(script.contains(r#""folder":"qaa/""#) && script.contains(r#""place":2"#));
}

#[test]
fn a_place_in_a_text_is_looked_for_in_all_its_languages() {
    let linked = |to: &str| {
        let mut content = site("qaa");
        content.insert("content/pages/gioi-thieu.qaa.md", "## Kapitel\n\nText.\n");
        let story = format!("[zu](../../pages/{to})\n");
        content.insert("content/editions/2022/index.qaa.md", story);
        content
    };
    let there = build_themed(SMALL, &linked("gioi-thieu.md#kapitel"), &themes("qaa"));
    let page = text(&there, "qaa/2022/index.html");
    assert!(page.contains("../gioi-thieu.html#kapitel"));
    let gone = told(&linked("gioi-thieu.qaa.md#anderes"), &themes("qaa"));
    assert!(gone.contains("index.qaa.md:1:1: error["), "{gone}");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let shown = |third: &str| {
        let content = {
            let mut content = site(third);
            let path = format!("content/editions/2022/index.{third}.md");
            content.insert(path, "Es ist gut.\n");
            content
        };
        let site = build_themed(SMALL, &content, &themes(third));
        text(&site, &format!("{third}/2022/par.html"))
    };
    assert!(shown("qaa").contains(">72.23<"));
    assert!(shown("lo").contains(">72,23<"));
}

/// What a build of the site tells, in English.
fn told(content: &Files, themes: &Files) -> String {
    let stamp = congbo::files::Stamp {
        version: "0.0.0".into(),
    };
    let memory = congbo::files::Memory::default();
    let Err(congbo::BuildError::Author(found)) =
        congbo::build(content, themes, &stamp, NOW, &memory)
    else {
        panic!("it is built");
    };
    assert_eq!(memory.into_files().iter().count(), 0);
    let helps = found.iter().filter_map(|one| Some(&*one.help.as_ref()?.en));
    let helps: Vec<&str> = helps.collect();
    let files = content.clone().with(themes.clone());
    short::render(&found, &files, Lang::EN) + &helps.join("\n")
}

#[test]
fn a_language_without_words_or_with_some_of_them_is_told_at_its_place() {
    let silent = told(&site("qaa"), &bracketed());
    assert!(
        silent.contains("content/site.yaml:8:21: error[theme-strings]"),
        "{silent}"
    );
    assert!(silent.contains("themes/ngoac/words/qaa.ftl"), "{silent}");
    // Wherever the author lists it.
    let mut listed = site("qaa");
    change(&mut listed, "site.yaml", "[vi, en, qaa]", "[qaa, en]");
    let silent = told(&listed, &bracketed());
    assert!(
        silent.contains("content/site.yaml:8:13: error[theme-strings]"),
        "{silent}"
    );
    let mut few = themes("qaa");
    let words = between_brackets("en", SIGN);
    let lines = words
        .lines()
        .filter(|line| !line.starts_with("rank =") && !line.starts_with("unit ="));
    few.insert(
        "themes/ngoac/words/qaa.ftl",
        lines.collect::<Vec<_>>().join("\n"),
    );
    let lacking = told(&site("qaa"), &few);
    assert!(lacking.contains("lacks 2 words: rank, unit"), "{lacking}");
}

#[test]
fn what_is_no_language_of_the_site_is_told() {
    let mut content = content(SMALL);
    change(&mut content, "site.yaml", "[vi, en]", "[vi, en, English]");
    let wrong = told(&content, &bracketed());
    assert!(
        wrong.contains("content/site.yaml:8:21: error[unknown-choice]"),
        "{wrong}"
    );
}

#[test]
fn every_message_is_asked_for() {
    let rust = sources("src", &["rs"]);
    let messages = std::fs::read_to_string("src/words/messages/vi.ftl").unwrap();
    let keys = messages.lines().filter_map(|line| line.split_once(" ="));
    let keys = keys.map(|(key, _)| key);
    let keys = keys.filter(|key| key.starts_with(|sign: char| sign.is_ascii_lowercase()));
    let keys: Vec<&str> = keys.collect();
    assert!(keys.len() > 1_000, "{}", keys.len());
    let idle = keys
        .into_iter()
        .filter(|key| !rust.contains(&format!("\"{key}\"")));
    let idle: Vec<&str> = idle.collect();
    assert!(idle.is_empty(), "nothing asks for {idle:#?}");
}
