//! Figures in prose on finished pages: each leads to its own row.

use congbo::diagnostic::Origin;
use congbo::files::{Files, Memory, Stamp, text};
use congbo::model::{Lang, Moment};

use super::checks::{faults, read};
use super::numbers::numbers;
use super::sites::{build, is_page};

/// The links that hold a figure of the record: the address of the link, and that of the figure.
fn figures(html: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for part in html.split("<a href=\"").skip(1) {
        let Some((link, rest)) = part.split_once("\"><data value=") else {
            continue;
        };
        let figure = rest.split_once(" data-figure=").map(|(_, rest)| rest);
        let figure = figure.and_then(|rest| rest.split_once('>'));
        if let (false, Some((figure, _))) = (link.contains('>'), figure) {
            found.push((link, figure));
        }
    }
    found
}

/// The file that a link from `page` leads to.
fn file(page: &str, link: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in link.split('/') {
        match step {
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[test]
fn every_figure_in_prose_leads_to_its_row() {
    let site = build(".");
    let mut seen = 0;
    for (page, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
        let html = std::str::from_utf8(bytes).unwrap();
        for (link, figure) in figures(html) {
            seen += 1;
            let (to, id) = link.split_once('#').expect("a row has an id");
            let to = if to.is_empty() {
                page.to_owned()
            } else {
                file(page, to)
            };
            let there = site.get(&to).unwrap_or_else(|| panic!("{page}: {to}"));
            let there = std::str::from_utf8(there).unwrap();
            let row = there
                .split("<tr id=")
                .skip(1)
                .find(|row| row.split([' ', '>']).next() == Some(id))
                .unwrap_or_else(|| panic!("{page}: {link} leads to no row"));
            let row = format!("<tr id={}", row.split("</tr>").next().unwrap());
            if figure.ends_with("/score") || figure.ends_with("/rank") {
                let mut shown = numbers(&row).into_iter();
                assert!(
                    shown.any(|one| one.address == figure),
                    "{page}: {figure} is not in the row {link}"
                );
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn figures_are_counted_for_people_and_programs() {
    let run = |format: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args([
                "check",
                "--figures",
                "--lang",
                Lang::EN.tag(),
                "--format",
                format,
            ])
            .arg("--root")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small"))
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let (text, json) = (run("text"), run("json"));
    let sums: serde_json::Value = serde_json::from_str(json.lines().last().unwrap()).unwrap();
    let [bound, stated, unbound] =
        ["bound", "stated", "unbound"].map(|key| sums[key].as_u64().unwrap());
    let total = bound + stated + unbound;
    assert!(text.contains(&format!("In all {total} numbers: {bound} bound")));
    assert_eq!(text.matches("\n  content/").count() as u64, unbound);
}

/// A site with one figure, 67.41, and an edition that says something of it.
fn site(edition: &str) -> Files {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = read(&root.join("tests/checks/figure-differs/good"));
    files.insert("content/editions/2021/edition.yaml", edition.as_bytes());
    files
}

#[test]
fn a_number_in_a_title_a_banner_or_a_basis_is_listed() {
    let mut files = site("status: published\n");
    let mut add = |path: &str, more: &str| {
        let old = files.get(path).map(text::lossy).unwrap_or_default();
        files.insert(path, format!("{old}{more}"));
    };
    add(
        "content/sources.yaml",
        "s2: {title: Cả nước có 211 người, publisher: Bộ}\n",
    );
    add("content/site.yaml", "banner: Mới có 212 người\n");
    add(
        "content/indices/par.yaml",
        "    basis: Sau khi hỏi 213 người\n",
    );
    add(
        "content/targets/ct.yaml",
        "name: Giúp 214 người\nunit: song-mo\nbasis: Theo lời 215 người\ntargets:\n  - {number: 1, name: Đạt, quantity: count}\n",
    );
    let checked = congbo::check(&files, super::sites::NOW);
    let checked = checked.unwrap_or_else(|_| panic!("nothing of it is an error"));
    let listed: Vec<String> = congbo::check::coverage(&checked.record)
        .into_iter()
        .flat_map(|file| file.unbound)
        .map(|(written, _)| written)
        .collect();
    for number in 211..=215 {
        assert!(listed.contains(&number.to_string()), "{number}: {listed:?}");
    }
}

#[test]
fn short_texts_are_held_like_prose() {
    let path = "content/editions/2021/edition.yaml";
    for (key, text, code) in [
        (
            "headline",
            "Đạt [66,66 điểm](figure:par/2021/song-mo/score)",
            "figure-differs",
        ),
        (
            "event",
            "Đạt [67,41%](figure:par/2021/song-mo/score)",
            "figure-unit-differs",
        ),
        (
            "note",
            "Đạt [67,41](figure:par/2021/song-xa/score)",
            "unknown-figure",
        ),
        ("note", "Đạt {{ score(\"par\", 2020) }}", "unknown-figure"),
        (
            "note",
            "Đạt 8[67,41](figure:par/2021/song-mo/score)",
            "figure-reads-otherwise",
        ),
        (
            "headline",
            "Đạt [67,41] (figure:par/2021/song-mo/score)",
            "binding-not-read",
        ),
    ] {
        let files = site(&format!("status: published\n{key}: '{text}'\n"));
        let found = faults(&files);
        let codes: Vec<&str> = found.iter().map(|found| found.code).collect();
        assert_eq!(codes, [code], "{text}");
        assert_eq!(found[0].label.origin, Origin::file(path).key(key));
    }
    let files = site(
        "status: published\nnote: {vi: 'Đạt [67,41](figure:par/2021/song-mo/score)', en: 'Got [66.66](figure:par/2021/song-mo/score)'}\n",
    );
    let found = faults(&files);
    assert_eq!(found[0].code, "figure-differs");
    assert_eq!(
        found[0].label.origin,
        Origin::file(path).key("note").key("en")
    );
}

#[test]
fn short_texts_are_figures_in_markup_and_words_elsewhere() {
    let files = site(
        "status: published\nheadline: 'Tỉnh đạt [67,41 điểm](figure:par/2021/song-mo/score) & hơn'\nevent: 'Công bố {{ score(\"par\", 2021) }} điểm'\n",
    );
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let themes = congbo::files::read(root, "themes").unwrap();
    let (memory, stamp) = (
        Memory::default(),
        Stamp {
            version: "0".into(),
        },
    );
    let built = congbo::build(&files, &themes, &stamp, Moment(1_800_000_000), &memory);
    assert!(built.is_ok());
    let built = memory.into_files();
    for (path, bytes) in built.iter() {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("](figure:") && !text.contains("{{ score"),
            "{path}"
        );
    }
    let page = String::from_utf8_lossy(built.get("2021/index.html").unwrap()).into_owned();
    assert!(
        page.contains("<title>Tỉnh đạt 67,41 điểm &amp; hơn"),
        "{page}"
    );
    let meta = page
        .split("<p class=meta>")
        .nth(1)
        .unwrap()
        .split("</p>")
        .next()
        .unwrap();
    assert!(meta.starts_with("Công bố <"), "{meta}");
    assert!(
        meta.contains("par/2021/song-mo/score") && meta.contains(">67,41</data>"),
        "{meta}"
    );
    let search = built.iter().find(|(path, _)| *path == "tim-kiem.html");
    let search = String::from_utf8_lossy(search.unwrap().1).into_owned();
    assert!(search.contains("Tỉnh đạt 67,41 điểm"));
}
