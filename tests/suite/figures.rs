//! Figures in prose on finished pages: each leads to its own row.

use congbo::model::Lang;

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
            let row = row.split("</tr>").next().unwrap();
            if figure.ends_with("/score") || figure.ends_with("/rank") {
                let shown = row.contains(&format!("data-figure={figure}>"));
                assert!(shown, "{page}: {figure} is not in the row {link}");
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
                Lang::En.tag(),
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
