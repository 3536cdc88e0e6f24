//! How much a table lists is said of each group: of one all may be known, and of another some values.

use std::collections::BTreeMap;
use std::path::Path;

use congbo::files::{self, Files};
use congbo::seal;

use super::sealing::{change, done, told};
use super::sites::{NOW, build_content};

const SITE: &str = "tests/sites/nhom";
const TABLE: &str = "content/editions/2025/ddci.yaml";
const ALL: &str = "coverage: complete\nfields: [so, xa]\n";
const COMMUNES: [&str; 3] = ["@xa", "xa-", "dac-khu-"];

/// The site with other words for how much the table of 2025 lists.
fn content(words: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE);
    let mut content = files::read(&root, "content").unwrap();
    let text = String::from_utf8(content.get(TABLE).unwrap().to_vec()).unwrap();
    assert!(text.contains(ALL));
    content.insert(TABLE, text.replacen(ALL, words, 1));
    content
}

/// Every figure of a group by its address.
fn figures(content: &Files, is_ours: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
    let Ok(checked) = congbo::check(content, NOW) else {
        panic!("it holds");
    };
    let places = 0..checked.record.editions.len();
    let facts = places.map(|place| seal::facts(&checked.record, &checked.analysis, place));
    let all = facts.flat_map(|facts| facts.figures);
    all.filter(|fact| fact.address.split('/').nth(2).is_some_and(&is_ours))
        .map(|fact| (fact.address, fact.value))
        .collect()
}

#[test]
fn what_is_known_of_a_group_hangs_on_no_other() {
    let is_commune = |step: &str| COMMUNES.iter().any(|begin| step.starts_with(begin));
    let is_department = |step: &str| step == "@so" || step.starts_with("so-");
    let words = ["complete", "partial"];
    for so in words {
        for xa in words {
            let mixed = content(&format!("coverage: {{xa: {xa}, so: {so}}}\n"));
            let alone = |word: &str| content(&format!("coverage: {word}\nfields: [so, xa]\n"));
            let departments = figures(&mixed, is_department);
            assert_eq!(departments, figures(&alone(so), is_department), "{so} {xa}");
            let communes = figures(&mixed, is_commune);
            assert_eq!(communes, figures(&alone(xa), is_commune), "{so} {xa}");
            for (figure, word) in [("@so/mean", so), ("so-noi-vu/rank", so), ("@xa/mean", xa)] {
                let all = departments.iter().chain(&communes);
                let is_known = all
                    .clone()
                    .any(|(path, _)| path.ends_with(&format!("2025/{figure}")));
                assert_eq!(is_known, word == "complete", "{figure}: {so} {xa}");
            }
        }
    }
}

#[test]
fn a_unit_is_lacking_where_all_of_its_group_are_said_to_be_there() {
    let lacks = |words: &str, unit: &str| {
        let mut content = content(words);
        let text = String::from_utf8(content.get(TABLE).unwrap().to_vec()).unwrap();
        let rows = text.lines().filter(|line| !line.contains(unit));
        content.insert(TABLE, rows.collect::<Vec<_>>().join("\n") + "\n");
        congbo::check(&content, NOW).is_err()
    };
    let mixed = "coverage: {so: complete, xa: partial}\n";
    assert!(lacks(mixed, "so-noi-vu"));
    assert!(!lacks(mixed, "xa-nui-xanh"));
    assert!(lacks(ALL, "xa-nui-xanh"));
    assert!(!lacks(
        "coverage: {so: partial, xa: partial}\n",
        "so-noi-vu"
    ));
}

#[test]
fn one_number_of_ranked_units_for_several_groups_is_asked_about() {
    for (of, is_found) in [("of: 3\n", true), ("", false)] {
        let words = format!("coverage: {{so: complete, xa: partial}}\n{of}");
        let found = match congbo::check(content(&words), NOW) {
            Err(congbo::BuildError::Author(found)) => found,
            _ => Vec::new(),
        };
        let codes: Vec<&str> = found.iter().map(|one| one.code).collect();
        assert_eq!(codes == ["field-size-differs"], is_found, "{codes:?}");
    }
}

#[test]
fn readers_are_told_of_each_group_how_much_is_known() {
    let site = build_content(SITE, &content("coverage: {so: complete, xa: partial}\n"));
    let page = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    for (path, all, some) in [
        (
            "2025/ddci.html",
            "Nhóm sở, ban, ngành: có đủ các đơn vị được xếp hạng",
            "Nhóm xã và đặc khu: chỉ gồm những giá trị đã tìm được nguồn",
        ),
        (
            "en/2025/ddci.html",
            "Of departments, all units that were ranked are listed",
            "Of communes and special zones, only values with a known source",
        ),
    ] {
        let html = page(path);
        assert!(html.contains(all) && html.contains(some), "{path}");
    }
    assert!(!page("2025/ddci.html").contains("Bảng có đủ"));
    let edition = page("2025/index.html");
    assert!(!edition.contains("Chỉ có một phần kết quả"));
}

#[test]
fn a_seal_holds_of_each_group_how_much_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for (path, bytes) in content("coverage: {so: complete, xa: partial}\n").iter() {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let as_of = ["--as-of", "2026-03-01T08:00:00+07:00"];
    done(root, &["seal", "2025", as_of[0], as_of[1]]);
    let seal = std::fs::read_to_string(root.join("content/editions/2025/seal.yaml")).unwrap();
    assert!(seal.contains("ddci/2025/coverage: \"complete: so; partial: xa\""));
    change(root, TABLE, "xa: partial", "xa: complete");
    let (code, said) = told(root, &["check", as_of[0], as_of[1], "--lang", "en"]);
    assert!(code == 1 && said.contains("ddci/2025/coverage"), "{said}");
    // What follows from a correction of it is told, and no silent change is left.
    let correction = "- {figure: ddci/2025/coverage, old: \"complete: so; partial: xa\", new: \"complete: so, xa\", \
                      reason: Đã đủ các xã., date: 2026-03-01}\n";
    std::fs::write(
        root.join("content/editions/2025/corrections.yaml"),
        correction,
    )
    .unwrap();
    let (_, said) = told(root, &["check", as_of[0], as_of[1], "--lang", "en"]);
    assert!(!said.contains("sealed-figure-changed"), "{said}");
}
