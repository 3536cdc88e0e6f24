//! Nothing early: words and numbers of every kind are planted in an edition that is not public yet, and every byte of
//! the site is searched for them. At the moment of announcement each must be there.

use congbo::files::{Files, Memory, Stamp};
use congbo::model::Moment;

/// The moment until which the edition is kept.
const UNTIL: &str = "2026-03-20T08:00:00+07:00";

/// What is planted, and where.
const PLANTED: [(&str, &str); 14] = [
    ("headline of the edition", "Chim hoàng yến đầu đề"),
    ("event of the edition", "Chim hoàng yến hội nghị"),
    ("score", "83,17"),
    ("score in data files", "83.17"),
    ("score of a component", "41,09"),
    ("note of a row", "Chim hoàng yến ghi chú"),
    ("name of a unit", "Sở Hoàng Yến"),
    ("code of a unit, a file name", "so-hoang-yen"),
    ("title of a source", "Chim hoàng yến nguồn"),
    ("narrative of the edition", "Chim hoàng yến thuyết minh"),
    ("narrative of a unit", "Chim hoàng yến đơn vị"),
    ("title of a document", "Chim hoàng yến văn bản"),
    ("slug of a document, a file name", "2026-03-19-hoang-yen"),
    ("reason of a waiver", "Chim hoàng yến ngoại lệ"),
];

/// A site with a public edition of 2024 and one of 2025 in which everything is planted.
fn site(status: &str) -> Files {
    let table = |rows: &str, source: &str| {
        format!("coverage: complete\nsource: {source}\nresults:\n{rows}")
    };
    let row = |unit: &str, score: &str, rank: u8, parts: &str| {
        format!("  - {{unit: {unit}, score: {score}, rank: {rank}, parts: {{{parts}}}}}\n")
    };
    let old = row("so-a", "80.00", 1, "a: 40.00, b: 40.00")
        + &row("so-b", "70.00", 2, "a: 35.00, b: 35.00");
    let new = "  - {unit: so-hoang-yen, score: 83.17, rank: 1, parts: {a: 41.09, b: 42.08}, note: Chim hoàng yến ghi chú}\n"
        .to_owned()
        + &row("so-a", "81.00", 2, "a: 40.50, b: 40.50");
    let head = format!(
        "{status}\nheadline: Chim hoàng yến đầu đề\nevent: Chim hoàng yến hội nghị\nannounced: 2026-03-20\n\
         documents: [2026-03-19-hoang-yen]\n"
    );
    let mut files = Files::default();
    for (path, text) in [
        ("site.yaml", "title: Trang\nsummary: Tóm tắt\nauthority: Tỉnh\nhome: tinh\n".to_owned()),
        (
            "units.yaml",
            "kinds:\n  tinh: {name: Tỉnh, level: province}\n  so: {name: Sở, level: department}\nunits:\n  \
             - {code: so-hoang-yen, name: Sở Hoàng Yến, kind: so, parent: tinh}\n  - {code: tinh, name: Tỉnh, kind: tinh}\n  \
             - {code: so-a, name: Sở A, kind: so}\n  - {code: so-b, name: Sở B, kind: so}\n"
                .to_owned(),
        ),
        (
            "sources.yaml",
            "cu: {title: Nguồn cũ}\nmoi: {title: Chim hoàng yến nguồn, document: 2026-03-19-hoang-yen}\n".to_owned(),
        ),
        (
            "indices/cs.yaml",
            "name: Chỉ số\npublisher: Tỉnh\nmeasure: points\ndecimals: 2\nranking: ranks\nfields:\n  \
             - {code: so, name: các sở, kinds: [so]}\nframeworks:\n  - code: f\n    name: Bộ\n    from: 2024\n    max: 100\n    \
             total: sum\n    components: [{code: a, name: Một, max: 50}, {code: b, name: Hai, max: 50}]\n"
                .to_owned(),
        ),
        ("editions/2024/edition.yaml", "status: published\n".to_owned()),
        ("editions/2024/cs.yaml", table(&old, "cu")),
        ("editions/2025/edition.yaml", head),
        ("editions/2025/cs.yaml", table(&new, "moi")),
        (
            "editions/2025/index.md",
            "Chim hoàng yến thuyết minh: [84,00 điểm](figure:cs/2025/so-hoang-yen/score).\n".to_owned(),
        ),
        ("editions/2025/units/so-hoang-yen.md", "Chim hoàng yến đơn vị.\n".to_owned()),
        (
            "documents/2026-03-19-hoang-yen.md",
            "---\ntitle: Chim hoàng yến văn bản\nform: Quyết định\ndate: 2026-03-19\n---\n\nLời văn bản.\n".to_owned(),
        ),
        (
            "waivers.yaml",
            "- rule: figure-differs\n  file: editions/2025/index.md\n  at: \"[84,00 điểm](figure:cs/2025/so-hoang-yen/score)\"\n  \
             reason: Chim hoàng yến ngoại lệ\n  date: 2026-03-19\n"
                .to_owned(),
        ),
    ] {
        files.insert(format!("content/{path}"), text);
    }
    files
}

fn built(content: &Files, now: Moment) -> Files {
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let done = congbo::build(content, &congbo::theme::embedded(), &stamp, now, &memory);
    if let Err(congbo::Trouble::Author(found)) = &done {
        panic!(
            "{}",
            congbo::diagnostic::short::render(found, content, congbo::model::Lang::En)
        );
    }
    memory.into_files()
}

/// Where `words` stand in a site: in the name of a file, or in its bytes.
fn places(words: &str, site: &Files) -> Vec<String> {
    let holds = |bytes: &[u8]| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    let found = site
        .iter()
        .filter(|(path, bytes)| path.contains(words) || holds(bytes));
    found.map(|(path, _)| path.to_owned()).collect()
}

fn moments() -> (Moment, Moment) {
    let until = Moment::parse(UNTIL).unwrap();
    (Moment(until.0 - 1), until)
}

#[test]
fn a_second_before_nothing_shows_and_at_the_moment_everything_does() {
    let content = site(&format!("status: embargoed\nuntil: {UNTIL}"));
    let (before, at) = moments();
    let (early, due) = (built(&content, before), built(&content, at));
    for (what, words) in PLANTED {
        assert_eq!(
            places(words, &early),
            Vec::<String>::new(),
            "{what}: {words}"
        );
        assert_ne!(places(words, &due), Vec::<String>::new(), "{what}: {words}");
    }
    assert!(early.iter().all(|(path, _)| !path.contains("2025")));
}

#[test]
fn a_site_is_the_same_whether_a_hidden_edition_is_written_or_not() {
    let (before, _) = moments();
    let with = built(&site(&format!("status: embargoed\nuntil: {UNTIL}")), before);
    let draft = built(&site("status: draft"), before);
    assert!(with == draft);
    let mut without = Files::default();
    for (path, bytes) in site("status: draft").iter() {
        let hidden =
            path.contains("/2025/") || path.contains("hoang-yen") || path == "content/waivers.yaml";
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let lines = text
            .lines()
            .filter(|line| !line.contains("oàng yến") && !line.contains("Hoàng Yến"));
        if !hidden {
            without.insert(path, lines.collect::<Vec<_>>().join("\n"));
        }
    }
    assert!(with == built(&without, before));
}

#[test]
fn what_anything_public_names_is_public() {
    let mut content = site("status: draft");
    let sources = "cu: {title: Nguồn cũ, document: 2026-03-19-hoang-yen}\nmoi: {title: Chim hoàng yến nguồn}\n";
    content.insert("content/sources.yaml", sources);
    let (before, _) = moments();
    let early = built(&content, before);
    assert_ne!(
        places("Chim hoàng yến văn bản", &early),
        Vec::<String>::new()
    );
    assert_eq!(places("Chim hoàng yến nguồn", &early), Vec::<String>::new());
    assert_eq!(places("so-hoang-yen", &early), Vec::<String>::new());
}

#[test]
fn a_mistake_behind_what_is_held_back_is_shown_at_its_own_place() {
    let mut content = site("status: draft");
    let units = String::from_utf8(content.get("content/units.yaml").unwrap().to_vec()).unwrap();
    content.insert(
        "content/units.yaml",
        units.replace("Sở B, kind: so", "Sở B, kind: soo"),
    );
    let (before, _) = moments();
    let found = congbo::content::record(&content, before).unwrap_err();
    let said = congbo::diagnostic::short::render(&found, &content, congbo::model::Lang::En);
    assert!(said.contains("content/units.yaml:8:"), "{said}");
}
