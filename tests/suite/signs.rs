//! Numbers that were corrected within drawings, generated sentences, titles and descriptions: where no `<data>` can stand a
//! sign stands behind the number, and the page says what was corrected.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use congbo::files::Files;
use congbo::finding::InField;
use congbo::page::Listing;

use super::marks::{MARKS, TABLE, content, corrections, listed, pages};
use super::sites::{NOW, build_content};

/// A page without its generated sentences that rest on corrected figures. Each has their marks behind it, and no other one
/// has any.
pub(super) fn without_sentences(plan: &Listing, path: &str, html: &str) -> String {
    let page = plan.pages.iter().find(|page| page.path == path);
    let mut said = page.map_or_else(Vec::new, |page| plan.said(page));
    // Where pictures are drawn, what they show is said in words on the page.
    let of_card = page.and_then(|page| plan.said_of_card(page));
    said.extend(of_card.filter(|_| cfg!(feature = "cards")));
    // How a figure is called says nothing of its value, a mark has none itself, and where each number of what is said is a
    // figure in the open each has its own.
    let without = [
        "named",
        "revised",
        "revised-many",
        "other",
        "change",
        "against",
    ];
    said.retain(|one| {
        let kind = one.finding().map(congbo::finding::Finding::kind);
        kind.is_some_and(|kind| !without.contains(&kind))
    });
    said.sort_by_key(|one| Reverse(one.as_str().len()));
    // What followed from a correction has a mark of its own.
    let corrected: BTreeSet<String> = plan.corrected().map(|(figure, ..)| figure).collect();
    // What else was published is corrected as a whole.
    let is_corrected = |figure: &String| {
        let whole = figure.rsplit_once('/').map_or("", |(whole, _)| whole);
        let is_other = figure.contains("/also/") && corrected.contains(whole);
        is_other || corrected.contains(listed(figure))
    };
    // What is counted over a field rests on all its scores.
    let is_over = |field: &InField| {
        let index = plan.record.index(field.index);
        let mut units = plan.record.units.iter();
        units.any(|unit| {
            let score = format!("{}/{}/{}/score", index.code, field.year, unit.code);
            index.fields[field.field].kinds.contains(&unit.kind) && corrected.contains(&score)
        })
    };
    let mut html = html.to_owned();
    for one in said {
        let finding = one.finding().unwrap();
        let figures = finding.figures(plan.record);
        let (markup, words) = (one.html().0, one.plain());
        let has_mark = MARKS.iter().any(|mark| markup.contains(mark));
        let expected = figures.iter().any(is_corrected) || finding.over().iter().any(is_over);
        assert_eq!(has_mark, expected, "{path}: {markup}");
        assert_eq!(words != one.as_str(), expected, "{path}: {words}");
        if expected {
            html = html.replace(&markup, "").replace(&words, "");
            // Who is equal may be told elsewhere; the words of this sentence never stand without what was corrected.
            for (at, words) in html.match_indices(one.as_str()) {
                let rest = &html[at + words.len()..];
                let rest = rest.strip_prefix("</data>").unwrap_or(rest);
                let has_mark = MARKS.iter().any(|mark| rest.starts_with(mark));
                assert!(has_mark, "{path}: {words}");
            }
        }
    }
    html
}

/// A page without what the marks of markup are held by elsewhere: numbers with an address, and what tells of corrections.
fn without_marked(html: &str) -> String {
    // A number without an address is a number like others here.
    let plain = |part: &str| match part.split_once('>') {
        Some((tag, words)) if !tag.contains("data-figure") => words.replacen("</data>", "", 1),
        _ => format!("<data {part}"),
    };
    let mut parts = html.split("<data ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    out.extend(parts.map(plain));
    for (open, close) in [
        ("<data ", "</data>"),
        ("<ins>", "</ins>"),
        ("<del>", "</del>"),
    ] {
        while let Some(at) = out.find(open) {
            let end = at + out[at..].find(close).unwrap() + close.len();
            out.replace_range(at..end, "");
        }
    }
    out
}

/// The sort of chart in which something stands; nothing outside of drawings.
fn chart_around(before: &str) -> Option<&str> {
    let (_, chart) = before.rsplit_once("data-chart=")?;
    let is_open = !chart.contains("</svg>");
    is_open.then(|| chart.split([' ', '"']).find(|part| !part.is_empty()))?
}

/// What stands between a number and the end of its text, its attribute or its string.
fn rest_of_text(html: &str) -> &str {
    html.split(['<', '"']).next().unwrap_or_default()
}

#[test]
fn a_corrected_number_has_its_mark_wherever_it_is_printed() {
    let content = content();
    let site = build_content("signs", &content);
    let checked = congbo::check(&content, NOW).unwrap_or_else(|_| panic!("it holds"));
    let plan = congbo::page::plan(&checked.record, &checked.analysis).listing_findings();
    let mut drawn = BTreeMap::new();
    for (path, html) in pages(&site) {
        let is_english = path.starts_with("en/");
        let words = if is_english {
            "correction, before: "
        } else {
            "đính chính, trước là "
        };
        let html = without_marked(&without_sentences(&plan, path, html));
        // Numbers that stand nowhere else: the score, its share, its change, and the score of a component.
        for number in ["71,37", "59,48", "11,37", "41,37"] {
            let number = if is_english {
                number.replace(',', ".")
            } else {
                number.to_owned()
            };
            for (at, _) in html.match_indices(&number) {
                let rest = rest_of_text(&html[at + number.len()..]);
                let around = html[at.saturating_sub(80)..].chars().take(240);
                let around: String = around.collect();
                let has_mark = |rest: &str| MARKS.iter().any(|mark| rest.starts_with(mark));
                let has_sign = rest.contains('*') || has_mark(&html[at + number.len()..]);
                assert!(
                    has_sign || rest.contains(words),
                    "{path}: {number}: {around}"
                );
                if let Some(chart) = chart_around(&html[..at]).filter(|_| has_sign) {
                    *drawn.entry((chart.to_owned(), number.clone())).or_insert(0) += 1;
                }
            }
        }
    }
    // Every sort of chart that shows one, with how often it is drawn, in each language: those of rankings and indices also
    // alone, for pages of others.
    let all = [
        ("goals", "71,37", 2),
        ("heat", "41,37", 2),
        ("ranking", "71,37", 2),
        ("trend", "71,37", 5),
    ];
    let languages = |(chart, number, times): (&str, &str, i32)| {
        [number.to_owned(), number.replace(',', ".")].map(|one| ((chart.to_owned(), one), times))
    };
    let expected = all.into_iter().flat_map(languages);
    assert_eq!(drawn, expected.collect::<BTreeMap<_, _>>());
}

/// The note below a drawing that has a sign.
#[test]
fn a_drawing_with_a_sign_says_below_it_what_was_corrected() {
    let site = build_content("signs", &content());
    let text = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    let note = ">* Chỉ số 2022, Một: điểm: đính chính, trước là 69,00</a></li>";
    for (path, up) in [
        ("2022/chi.html", "../"),
        ("don-vi/mot.html", "../"),
        ("chi-so/chi.html", "../"),
        ("nhung/2022/chi/thanh-0.html", "../../../"),
        ("muc-tieu/nq.html", "../"),
    ] {
        let page = text(path);
        let (before, _) = page
            .split_once(note)
            .unwrap_or_else(|| panic!("{path}: {page}"));
        let link = before.rsplit_once("<a href=\"").unwrap().1;
        let place = link.strip_prefix(&format!("{up}dinh-chinh.html#"));
        let place = place.and_then(|place| place.strip_suffix('"')).unwrap();
        assert!(
            text("dinh-chinh.html").contains(&format!("id=\"{place}\"")),
            "{path}: {place}"
        );
    }
    let files: &Files = &site;
    let plain = files.get("2021/chi.html").unwrap();
    assert!(!String::from_utf8_lossy(plain).contains("69,00"));
}

/// The place of a correction on the page of all of them, by its figure in words.
fn place_of(site: &Files, told: &str) -> String {
    let page = String::from_utf8(site.get("dinh-chinh.html").unwrap().to_vec()).unwrap();
    let (before, _) = page.split_once(&format!(">{told}</a>")).unwrap();
    let (_, row) = before.rsplit_once("<tr id=\"").unwrap();
    row.split('"').next().unwrap().to_owned()
}

#[test]
fn the_place_of_a_correction_stays_whatever_else_is_corrected_that_day() {
    let told = "Chỉ số 2022, Một: điểm";
    let mut files = content();
    let before = build_content("marks", &files);
    let more =
        "- {figure: chi/2022/ba/note, old: Khác, new: Lời khác, reason: Nhầm, date: 2023-07-01}\n";
    let table = TABLE.replace("{unit: ba,", "{unit: ba, note: Lời khác,");
    files.insert("content/editions/2022/chi.yaml", table);
    files.insert(
        "content/editions/2022/corrections.yaml",
        format!("{more}{}", corrections()),
    );
    let after = build_content("marks", &files);
    assert_eq!(place_of(&before, told), place_of(&after, told));
    // Links of the time when corrections were numbered lead to a place of the same page.
    let page = String::from_utf8(after.get("dinh-chinh.html").unwrap().to_vec()).unwrap();
    assert!(page.contains("<span id=\"sua-2022-1\"></span>"));
}
