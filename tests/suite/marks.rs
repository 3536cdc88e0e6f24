//! Marks of corrections over finished pages: every corrected figure has its own, nothing else has one, and no link
//! stands within a link.

use std::collections::{BTreeMap, BTreeSet};

use congbo::files::Files;

use super::numbers::{Number, numbers};
use super::sealing;
use super::signs::without_sentences;
use super::sites::{NOW, build_content, built, is_page};

/// A site with a correction of every kind.
pub(super) fn content() -> Files {
    let mut files = Files::default();
    for (path, text) in [
        ("site.yaml", SITE),
        ("units.yaml", UNITS),
        ("sources.yaml", "s: {title: Nguồn}\n"),
        ("indices/chi.yaml", INDEX),
        (
            "editions/2021/edition.yaml",
            "status: published\nannounced: 2022-05-01\n",
        ),
        ("editions/2021/chi.yaml", BEFORE),
        ("editions/2022/edition.yaml", EDITION),
        ("editions/2022/chi.yaml", TABLE),
        ("editions/2022/index.md", PROSE),
        ("documents/2023-06-01-bao-cao.md", DOCUMENT),
        ("targets/nq.yaml", TARGETS),
        ("pages/bai.md", PAGE),
        ("pages/bai.en.md", PAGE),
    ] {
        files.insert(format!("content/{path}"), text);
    }
    files.insert("content/editions/2022/corrections.yaml", corrections());
    files
}

const SITE: &str = "title: Trang\nsummary: Tóm tắt\nauthority: Cơ quan\nhome: mot\nlanguages: [vi, en]\nbase: https://example.org/\n";

const UNITS: &str = "kinds:\n  tinh: {name: Tỉnh, level: province}\nunits:\n  - {code: mot, name: Một, kind: tinh}\n  \
- {code: hai, name: Hai, kind: tinh}\n  - {code: ba, name: Ba, kind: tinh}\n";

const INDEX: &str = "name: Chỉ số
publisher: Bộ
measure: points
decimals: 2
ranking: ranks
fields:
  - {code: tinh, name: tỉnh, kinds: [tinh]}
bands:
  - {from: 2021, of: score, bands: [{code: tot, name: Tốt, from: 80}, {code: kha, name: Khá, from: 40}]}
frameworks:
  - code: bo
    name: Bộ chỉ số
    from: 2021
    max: 120
    total: sum
    components:
      - {code: x, name: Phần X, max: 60}
      - {code: y, name: Phần Y, max: 60}
";

const BEFORE: &str = "coverage: complete
source: s
results:
  - {unit: mot, score: 60.00, rank: 2, parts: {x: 30.00, y: 30.00}}
  - {unit: hai, score: 80.00, rank: 1, parts: {x: 40.00, y: 40.00}}
  - {unit: ba, score: 50.00, rank: 3, parts: {x: 20.00, y: 30.00}}
";

const EDITION: &str = "status: published
announced: 2023-05-01
documents: [2023-06-01-bao-cao]
headline: Năm 2022
";

pub(super) const TABLE: &str = "coverage: complete
of: 3
source: s
results:
  - unit: mot
    score: 71.37
    percent: 59.48
    rank: 2
    change: {since: 2021, score: 11.37, rank: 0}
    band: kha
    note: {vi: Lời ghi, en: A remark}
    parts:
      x: {score: 41.37, rank: 2, change: {since: 2021, score: 11.37, rank: 0}, group: nhóm A}
      y: 30.00
    also:
      - {score: 71.38, source: s, reason: Chép khác}
  - {unit: hai, score: 90.00, max: 110, rank: 1, band: tot, parts: {x: 50.00, y: 40.00}}
  - {unit: ba, score: 50.00, rank: 3, band: kha, parts: {x: 20.00, y: 30.00}}
";

const PROSE: &str = "---
title: {vi: Năm 2022, en: The year 2022}
---

Tỉnh đạt [71,37 điểm](figure:chi/2022/mot/score), Ba đạt [50,00 điểm](figure:chi/2022/ba/score).
";

const PAGE: &str = "---
title: Bài
---

## Hạng [2](figure:chi/2022/mot/rank)

Đạt [71,37](figure:chi/2022/mot/score), tăng [+11,37](figure:=chi/2022/mot/score-chi/2021/mot/score).
So với năm 2021: [+11,37](figure:chi/2022/mot/change/2021), tối đa [60](figure:chi/2022/mot/y/max).
Xem [kỳ {{ score(\"chi\", 2022) }}](../editions/2022/index.md) và {{ change(\"chi\", 2022) }}.
";

const TARGETS: &str = "name: Nghị quyết
unit: mot
targets:
  - {number: \"1\", name: Đạt 65 điểm, quantity: points, goal: {at-least: 65}, index: chi, actuals: [{date: 2022, value: 71.37, source: s}]}
";

const DOCUMENT: &str = "---
title: Báo cáo
form: Báo cáo
date: 2023-06-01
---

Điểm [71,37](figure:chi/2022/mot/score), phần X [41,37](figure:chi/2022/mot/x/score).
";

/// Every figure that was corrected, with what it was.
pub(super) const CORRECTED: [(&str, &str, &str); 17] = [
    ("chi/2022/mot/score", "69.00", "71.37"),
    ("chi/2022/mot/rank", "3", "2"),
    ("chi/2022/mot/percent", "57.50", "59.48"),
    ("chi/2022/mot/change", "9.00 (2021)", "11.37 (2021)"),
    ("chi/2022/mot/rank-change", "-1 (2021)", "0 (2021)"),
    ("chi/2022/mot/band", "tot", "kha"),
    ("chi/2022/ba/change/2021", "1.00 (2021)", "0.00 (2021)"),
    ("chi/2022/mot/note", "Lời", "Lời ghi"),
    ("chi/2022/mot/x/score", "39.00", "41.37"),
    ("chi/2022/mot/x/rank", "3", "2"),
    ("chi/2022/mot/x/change", "9.00 (2021)", "11.37 (2021)"),
    ("chi/2022/mot/x/rank-change", "-1 (2021)", "0 (2021)"),
    ("chi/2022/hai/max", "120", "110"),
    ("framework/chi/bo/y/max", "50", "60"),
    ("bands/chi/2022/kha/from", "45", "40"),
    ("chi/2022/mot/x/group", "nhóm B", "nhóm A"),
    (
        "chi/2022/mot/also/0",
        "70.10; –/–; s; Chép khác",
        "71.38; –/–; s; Chép khác",
    ),
];

pub(super) fn corrections() -> String {
    let corrections = CORRECTED.iter();
    let corrections = corrections.map(|(figure, old, new)| {
        format!(
            "- {{figure: {figure}, old: \"{old}\", new: \"{new}\", reason: Nhầm, date: 2023-07-01}}\n"
        )
    });
    corrections.collect()
}

pub(super) const MARKS: [&str; 2] = ["<a class=revised ", "<span class=revised>"];

/// The figures of a page that have a mark. Whatever else has one is told.
fn marked(path: &str, page: &str, is_corrected: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let mut marked = BTreeSet::new();
    let mut places = BTreeSet::new();
    for Number { address, end, .. } in numbers(page) {
        let rest = &page[end..];
        let rest = rest.strip_prefix("</a>").unwrap_or(rest);
        let has_mark = MARKS.iter().any(|mark| rest.starts_with(mark));
        assert_eq!(has_mark, is_corrected(&address), "{path}: {address}");
        if has_mark {
            places.insert(page.len() - rest.len());
            marked.insert(address);
        }
    }
    for (at, _) in MARKS.iter().flat_map(|mark| page.match_indices(mark)) {
        let before = &page[..at];
        let words = [
            ("Lời ghi", "chi/2022/mot/note"),
            ("A remark", "chi/2022/mot/note"),
            ("nhóm A</span>", "chi/2022/mot/x/group"),
            ("Chép khác", "chi/2022/mot/also/0"),
        ];
        let told = words.iter().find(|(words, _)| before.ends_with(words));
        // A difference of two figures has no address, and the mark of the one that was corrected.
        let number = before.rsplit('>').next().unwrap_or_default();
        if number.starts_with(['+', '−']) && number.ends_with(|sign: char| sign.is_ascii_digit())
        {
            continue;
        }
        let shown = page[at..].chars().take(80).collect::<String>();
        assert!(places.contains(&at) || told.is_some(), "{path}: {shown}");
        marked.extend(told.map(|(_, figure)| (*figure).to_owned()));
    }
    marked
}

/// Fails where a link stands within a link.
fn no_link_in_a_link(path: &str, page: &str) {
    let mut open = None;
    for (at, _) in page.match_indices('<') {
        let rest = &page[at..];
        if rest.starts_with("<a ") || rest.starts_with("<a>") {
            let shown = |at: usize| page[at..].chars().take(160).collect::<String>();
            if let Some(before) = open.replace(at) {
                panic!("{path}: {} within {}", shown(at), shown(before));
            }
        } else if rest.starts_with("</a>") {
            open = None;
        }
    }
}

pub(super) fn pages(site: &Files) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.iter().filter(|(path, _)| is_page(path));
    pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

/// One figure has two addresses here: a change with the year that it is told against, and a framework's maximum.
pub(super) fn listed(address: &str) -> &str {
    match address {
        row if row.starts_with("chi/") && row.ends_with("/y/max") => "framework/chi/bo/y/max",
        other => other
            .strip_suffix("change/2021")
            .map_or(other, |stem| &other[..stem.len() + "change".len()]),
    }
}

/// By which addresses a number of a page may have been corrected: its own, those it is worked out from, and of what else was
/// published that of the whole.
fn corrected_by(address: &str) -> Vec<&str> {
    let address = listed(address);
    let named = address.strip_prefix('=').map(|text| text.split('-'));
    let whole = address.rsplit_once('/').map(|(whole, _)| whole);
    let whole = whole.filter(|whole| whole.contains("/also/"));
    let all = named.into_iter().flatten().chain([address]);
    all.chain(whole).collect()
}

#[test]
fn what_was_corrected_is_marked_wherever_it_is_shown_and_nothing_else() {
    let content = content();
    let site = build_content("marks", &content);
    let checked = congbo::check(&content, NOW).unwrap_or_else(|_| panic!("it holds"));
    let plan = congbo::page::plan(&checked.record, &checked.analysis).listing_findings();
    let corrected: BTreeSet<&str> = CORRECTED
        .iter()
        .map(|(figure, ..)| listed(figure))
        .collect();
    let all: BTreeSet<String> = plan.corrected().map(|(figure, ..)| figure).collect();
    assert!(corrected.iter().all(|figure| all.contains(*figure)));
    let is_corrected = |address: &str| corrected_by(address).iter().any(|one| all.contains(*one));
    for lang in ["", "en/"] {
        let mut kinds: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (path, page) in pages(&site) {
            no_link_in_a_link(path, page);
            let page = without_sentences(&plan, path, page);
            let marked = marked(path, &page, &is_corrected);
            if path.starts_with("en/") == (lang == "en/") {
                let tail = path.strip_prefix("en/").unwrap_or(path);
                kinds.insert(tail, marked);
            }
        }
        let shown: BTreeSet<&String> = kinds.values().flatten().collect();
        for figure in &corrected {
            assert!(
                shown.iter().any(|one| one == figure),
                "{lang}{figure} is marked nowhere"
            );
        }
        for (tail, figure) in [
            ("bai.html", "chi/2022/mot/rank"),
            ("bai.html", "chi/2022/mot/change"),
            ("bai.html", "chi/2022/mot/change/2021"),
            ("bai.html", "chi/2022/mot/y/max"),
            ("2021/don-vi/ba.html", "chi/2021/ba/y/max"),
            ("2022/don-vi/ba.html", "chi/2022/ba/change"),
            ("van-ban/2023-06-01-bao-cao.html", "chi/2022/mot/x/score"),
            ("phuong-phap/chi.html", "framework/chi/bo/y/max"),
            ("phuong-phap/chi.html", "bands/chi/2022/kha/from"),
            ("thuat-ngu.html", "framework/chi/bo/y/max"),
            ("muc-tieu/nq.html", "chi/2022/mot/score"),
            ("index.html", "chi/2022/mot/rank-change"),
            ("index.html", "chi/2022/mot/band"),
            ("2022/index.html", "chi/2022/mot/change"),
            ("2022/chi.html", "chi/2022/mot/also/0"),
            ("so-sanh.html", "chi/2022/mot/score"),
            ("chi-so/chi.html", "chi/2022/mot/change"),
            ("2022/chi.html", "chi/2022/hai/max"),
            ("2022/chi.html", "chi/2022/mot/percent"),
            ("don-vi/mot.html", "chi/2022/mot/band"),
            ("2022/don-vi/mot.html", "chi/2022/mot/x/rank-change"),
            // What follows, in an edition that is not sealed.
            ("2022/chi.html", "chi/2022/hai/percent"),
        ] {
            assert!(kinds[tail].contains(figure), "{tail}: {figure}");
        }
    }
}

#[test]
fn a_mark_says_what_stood_there_and_leads_to_its_correction() {
    let site = build_content("marks", &content());
    let text = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    let page = text("2022/don-vi/mot.html");
    let title = "\" title=\"đính chính, trước là 69,00\">";
    let (before, after) = page.split_once(title).unwrap();
    let open = "</data><a class=revised href=\"../../dinh-chinh.html#";
    let (_, place) = before.rsplit_once(open).unwrap();
    assert!(
        place.starts_with("sua-2022-") && place.len() == "sua-2022-".len() + 8,
        "{place}"
    );
    let words =
        "<span aria-hidden=true>*</span><span class=heard> (đính chính, trước là 69,00)</span></a>";
    assert!(after.starts_with(words), "{after}");
    let all = text("dinh-chinh.html");
    let (_, told) = all.split_once(&format!("id=\"{place}\"")).unwrap();
    let (told, _) = told.split_once("</tr>").unwrap_or((told, ""));
    assert!(told.contains("69,00") && told.contains("71,37"), "{told}");
    let page = text("en/2022/don-vi/mot.html");
    assert!(page.contains("title=\"correction, before: 69.00\""));
    // Within the words of a link the mark is none.
    let page = text("bai.html");
    assert!(
        page.contains(">71,37</data><span class=revised><span aria-hidden=true>*"),
        "{page}"
    );
}

#[test]
fn no_link_stands_within_a_link() {
    for site in ["tests/sites/small", "tests/sites/lao-cai", "."] {
        for (path, page) in pages(&built(site)) {
            no_link_in_a_link(&format!("{site}: {path}"), page);
        }
    }
}

#[test]
fn what_follows_from_a_correction_of_a_sealed_figure_is_marked_too() {
    let site = sealing::small();
    let root = site.path();
    sealing::seal(root, "2022");
    let table = "content/editions/2022/par.yaml";
    sealing::change(
        root,
        table,
        "score: 60.40, rank: 3",
        "score: 61.40, rank: 3",
    );
    sealing::change(root, table, "bo-may: 27,", "bo-may: 28,");
    let place = root.join("content/editions/2022/corrections.yaml");
    let mut text = std::fs::read_to_string(&place).unwrap();
    let all = [("score", "60.40", "61.40"), ("bo-may/score", "27", "28")];
    text.extend(all.map(|(figure, old, new)| {
        format!(
            "- {{figure: par/2022/dong-bang/{figure}, old: \"{old}\", new: \"{new}\", reason: {{vi: Nhầm, en: A slip}}, date: 2023-07-02}}\n"
        )
    }));
    std::fs::write(place, text).unwrap();
    sealing::done(root, &["seal", "2022", "--as-of", "2023-09-01"]);
    sealing::done(root, &["build"]);
    let page = std::fs::read_to_string(root.join("output/2022/don-vi/dong-bang.html")).unwrap();
    let figure = "data-figure=percent>70,0%</data><a class=revised href=\"../../dinh-chinh.html#";
    let (_, rest) = page.split_once(figure).unwrap_or_else(|| panic!("{page}"));
    let id = rest.split('"').next().unwrap();
    assert!(
        rest.contains("tính lại sau đính chính, trước là 67,5"),
        "{page}"
    );
    let all = std::fs::read_to_string(root.join("output/dinh-chinh.html")).unwrap();
    assert!(all.contains(&format!("<tr id=\"{id}\">")), "{id}");
    no_link_in_a_link("dinh-chinh.html", &all);
}
