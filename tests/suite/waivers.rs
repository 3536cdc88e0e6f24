//! Exceptions as readers of the site meet them, on a changed copy of the small site.

use std::path::Path;

use congbo::diagnostic::Severity;
use congbo::files::{self, Files, Memory, Stamp};
use congbo::model::Moment;

const NOW: Moment = Moment(1_800_000_000);
const DOCUMENT: &str = "content/documents/2023-05-04-bao-cao-10.md";
const TABLE: &str = "content/editions/2022/par.yaml";

const WAIVERS: &str = r#"
- rule: figure-differs
  file: documents/2023-05-04-bao-cao-10.md
  at: "[11,92%](figure:=49/434)"
  reason: {vi: Báo cáo in như vậy., en: The report prints it so.}
  right: {vi: "49/434 là 11,29%.", en: 49/434 is 11.29%.}
  date: 2026-11-22
- rule: figure-differs
  file: documents/2023-05-04-bao-cao-10.md
  at: 1.234 hồ sơ
  reason: {vi: Báo cáo in như vậy., en: The report prints it so.}
  date: 2026-11-22
- rule: percent-differs
  file: editions/2022/par.yaml
  at: results.song-mo.percent
  reason: {vi: Thông báo in như vậy., en: The notice prints it so.}
  right: {vi: "Tỷ lệ đúng là 72,23%.", en: The share is 72.23%.}
  date: 2026-11-22
- rule: figure-differs
  file: editions/2023/index.md
  at: không được lộ
  reason: Lý do bí mật
  date: 2026-11-22
"#;

/// The small site with three figures that are wrong, and known to be.
fn content() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    let mut content = files::read(&root, "content").unwrap();
    let text = |path: &str| String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    let document =
        text(DOCUMENT) + "\nTỷ lệ đạt [11,92%](figure:=49/434), tức 1.234 hồ sơ trong năm.\n";
    let table = text(TABLE).replace("score: 72.23\n", "score: 72.23\n    percent: 72.99\n");
    content.insert(DOCUMENT, document);
    content.insert(TABLE, table);
    content
}

fn build(content: &Files) -> Files {
    let output = Memory::default();
    let stamp = Stamp {
        version: "0".to_owned(),
    };
    congbo::build(content, &congbo::theme::embedded(), &stamp, NOW, &output)
        .unwrap_or_else(|error| panic!("{error:?}"));
    output.into_files()
}

fn waived() -> Files {
    let mut content = content();
    content.insert("content/waivers.yaml", WAIVERS);
    build(&content)
}

fn page<'a>(site: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(site.get(path).unwrap()).unwrap()
}

#[track_caller]
fn holds(page: &str, part: &str) {
    assert!(page.contains(part), "{part}\nis not in\n{page}");
}

#[test]
fn without_exceptions_nothing_is_published() {
    let Err(congbo::BuildError::Author(found)) = congbo::check(content(), NOW) else {
        panic!("the wrong figures are found")
    };
    let codes: Vec<&str> = found.iter().map(|one| one.code).collect();
    assert!(
        codes.contains(&"figure-differs") && codes.contains(&"percent-differs"),
        "{codes:?}"
    );
}

#[test]
fn a_site_may_make_less_of_a_rule() {
    let mut content = content();
    let path = "content/site.yaml";
    let mut site = content.get(path).unwrap().to_vec();
    site.extend(b"rules: {figure-differs: note, percent-differs: warning}\n");
    content.insert(path, site);
    let checked = congbo::check(&content, NOW).unwrap_or_else(|_| panic!("nothing stops a build"));
    let found = checked.warnings.iter().map(|one| (one.code, one.severity));
    let found: Vec<_> = found.collect();
    assert!(
        found.contains(&("figure-differs", Severity::Note)),
        "{found:?}"
    );
    assert!(
        found.contains(&("percent-differs", Severity::Warning)),
        "{found:?}"
    );
    let methods = build(&content);
    let vi = page(&methods, "phuong-phap/index.html");
    let (stops, asks) = vi.split_once("người biên soạn phải xem lại").unwrap();
    assert!(!stops.contains("figure-differs") && asks.contains("figure-differs"));
}

#[test]
fn a_figure_in_prose_has_its_note_beside_it() {
    let site = waived();
    let vi = page(&site, "van-ban/2023-05-04-bao-cao-10.html");
    let id = "luu-y-2023-05-04-bao-cao-10-md";
    holds(
        vi,
        &format!("11,92%</data><sup class=waived id=\"{id}-1-o\"><a href=\"#{id}-1\""),
    );
    holds(
        vi,
        &format!("1.234 hồ sơ<sup class=waived id=\"{id}-2-o\">"),
    );
    holds(
        vi,
        &format!(
            "<li id=\"{id}-1\"><q>11,92%</q> giữ nguyên như bản in. <strong>Thực ra: </strong>49/434 là 11,29%. \
                        Lý do giữ nguyên: Báo cáo in như vậy. Ghi nhận ngày <time datetime=2026-11-22>22/11/2026</time>."
        ),
    );
    let en = page(&site, "en/van-ban/2023-05-04-bao-cao-10.html");
    holds(en, "In fact: </strong>49/434 is 11.29%.");
}

#[test]
fn a_value_of_a_table_has_its_note_where_its_row_has() {
    let site = waived();
    for path in ["2022/par.html", "2022/don-vi/song-mo.html"] {
        holds(
            page(&site, path),
            "Tỷ lệ: <q>72,99</q> giữ nguyên như bản in. <strong>Thực ra: </strong>Tỷ lệ đúng là 72,23%.",
        );
        holds(
            page(&site, &format!("en/{path}")),
            "Share: <q>72.99</q> stands as printed.",
        );
    }
}

#[test]
fn the_methods_list_every_exception_and_every_rule() {
    let site = waived();
    let vi = page(&site, "phuong-phap/index.html");
    for rule in congbo::check::RULES {
        holds(vi, rule.summary.get(congbo::model::Lang::VI));
    }
    holds(vi, "../van-ban/2023-05-04-bao-cao-10.html");
    holds(vi, "documents/2023-05-04-bao-cao-10.md");
    holds(vi, "../2022/par.html\">PAR INDEX 2022</a>: Sông Mơ, tỷ lệ<");
    assert_eq!(vi.matches("Lý do giữ nguyên").count(), 3);
    let en = page(&site, "en/phuong-phap/index.html");
    assert_eq!(en.matches("Why it stays").count(), 3);
    let none = build(&{
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
        files::read(&root, "content").unwrap()
    });
    holds(
        page(&none, "phuong-phap/index.html"),
        "Không có con số nào như vậy.",
    );
}

#[test]
fn an_exception_of_a_draft_leaves_no_trace() {
    for (path, bytes) in waived().iter() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("bí mật"), "{path}");
    }
}

#[test]
fn every_mark_leads_to_its_note_and_back() {
    let site = waived();
    let vi = page(&site, "van-ban/2023-05-04-bao-cao-10.html");
    let ids = |start: &str| -> Vec<String> {
        let found = vi.split(start).skip(1);
        found
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    };
    let (leads, places) = (ids("href=\"#luu-y"), ids("id=\"luu-y"));
    assert_eq!(leads.len(), 4);
    for lead in leads {
        assert!(places.contains(&lead), "{lead}");
    }
}
