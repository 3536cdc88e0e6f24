//! Objections: nobody who made one is ever shown, nothing is told early, and the days of an answer are counted.

use std::path::Path;

use congbo::content;
use congbo::diagnostic::{Diagnostic, Severity, json, sarif, short, terminal};
use congbo::files::{self, Files, Memory, Stamp};
use congbo::model::{Lang, Moment};

use super::sealing::{change, done, seal, small};

mod message;
mod private;

/// A moment when everything of the small site was announced, but for its draft.
const LATER: &str = "2023-07-01T08:00:00+07:00";

const FILE: &str = "content/objections.yaml";

/// What only the office reads in the small site, piece by piece and by how else it might be written.
const CANARIES: [&str; 13] = [
    "Hải Quỳ",
    "Hai Quy",
    "hai-quy",
    "haiquy",
    "Bến Lau",
    "ben lau",
    // Fewer digits stand in some hash by chance.
    "0987654321",
    "0987 654",
    "654 321",
    "Đã gọi lại",
    "bản sao biên bản",
    "Mộc Lan",
    "moc lan",
];

fn moment(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

fn small_site() -> Files {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    files::read(&site, "content").unwrap()
}

fn with(list: &str) -> Files {
    let mut files = small_site();
    files.insert(FILE, list);
    files
}

fn built(content: &Files, now: &str) -> Files {
    let sink = Memory::default();
    let themes = congbo::theme::embedded();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let built = congbo::build(content, &themes, &stamp, moment(now), &sink);
    if let Err(error) = built {
        panic!("{error:?}");
    }
    sink.into_files()
}

/// What is found, as the code of each and whether it stops a build.
fn found(content: &Files, now: &str) -> Vec<Diagnostic> {
    let inspection = congbo::inspect(content, moment(now));
    let ours = |one: &Diagnostic| &*one.label.origin.file == FILE && !one.early;
    inspection.found.into_iter().filter(ours).collect()
}

fn codes(list: &str, now: &str) -> Vec<(&'static str, Severity)> {
    let found = found(&with(list), now).into_iter();
    found.map(|one| (one.code, one.severity)).collect()
}

/// Fails where a file holds what only the office reads, also within compressed ones.
fn hold(files: &Files, what: &str) {
    for (path, bytes) in files.iter() {
        let mut texts = vec![String::from_utf8_lossy(bytes).to_lowercase()];
        if let Ok(parts) = congbo::deliver::zipped::unpacked(bytes) {
            let parts = parts.iter();
            texts.extend(parts.map(|(_, part)| String::from_utf8_lossy(part).to_lowercase()));
        }
        for canary in CANARIES {
            let canary = canary.to_lowercase();
            let told = path.contains(&canary) || texts.iter().any(|text| text.contains(&canary));
            assert!(!told, "{what}: {path} tells {canary}");
        }
    }
}

#[test]
fn who_objects_is_in_no_file_of_the_site_and_of_no_archive() {
    let content = small_site();
    let list = String::from_utf8_lossy(content.get(FILE).unwrap());
    assert!(list.contains("Hải Quỳ") && list.contains("Mộc Lan"));
    hold(&built(&content, LATER), "the site");
    let site = small();
    let root = site.path();
    seal(root, "2022");
    done(root, &["archive", "2022", "--publish"]);
    done(root, &["archive", "2022", "--as-of", LATER]);
    done(root, &["build", "--as-of", LATER]);
    for folder in ["archives", "output"] {
        hold(&files::read(root, folder).unwrap(), folder);
    }
    let mut after = files::read(root, "content").unwrap();
    after.retain(|path| path != FILE);
    hold(&after, "what commands wrote beside the objections");
}

#[test]
fn no_stage_after_reading_and_no_finding_has_who_objects() {
    let content = small_site();
    let loaded = content::record(&content, moment(LATER)).unwrap();
    let record = format!("{:?}", loaded.record).to_lowercase();
    // Every fault of the file that is told in words of its own.
    let list = String::from_utf8(content.get(FILE).unwrap().to_vec()).unwrap();
    let spoilt = [
        list.replace("dong-bang/score", "dong-bang/scor"),
        list.replace("2023-05-25", "2023-05"),
        list.replace("from: Lê Mộc Lan", "from: [Lê Mộc Lan]"),
        list.replace("from: Lê Mộc Lan", "fom: Lê Mộc Lan"),
        list.replace("Tỉnh phải", "Bà Lê Mộc Lan nói tỉnh phải"),
        list.replace("Tỉnh phải", "Gọi 0987 654 321: tỉnh phải"),
    ];
    let mut told = record;
    for list in spoilt {
        let content = with(&list);
        let found = found(&content, LATER);
        assert!(!found.is_empty(), "{list}");
        told += &messages(&found, &content);
    }
    for canary in CANARIES {
        assert!(!told.contains(&canary.to_lowercase()), "{canary} is told");
    }
}

/// What is said in every form and language, in small letters.
fn messages(found: &[Diagnostic], content: &Files) -> String {
    let mut told = String::new();
    for lang in [Lang::VI, Lang::EN] {
        told += &json::render(found, content, lang);
        told += &sarif::render(found, content, lang, &[], "1");
        told += &short::render(found, content, lang);
        told += &terminal::render(found, content, lang, terminal::Color::Never);
    }
    told.to_lowercase()
}

fn objection(code: &str, rest: &str) -> String {
    format!("- {{code: {code}, said: Điểm này sai, {rest}}}\n")
}

#[test]
fn an_objection_to_what_is_held_back_leaves_no_trace() {
    let list = String::from_utf8(small_site().get(FILE).unwrap().to_vec()).unwrap();
    let held = objection(
        "kn-kin",
        "figure: par/2023/song-mo/score, received: 2023-06-01",
    );
    let before = built(&with(&list), LATER);
    assert_eq!(built(&with(&format!("{held}{list}")), LATER), before);
    let mut none = small_site();
    none.retain(|path| path != FILE);
    assert_eq!(built(&with(&held), LATER), built(&none, LATER));
}

#[test]
fn no_day_of_an_objection_is_before_it_comes() {
    let figure = "figure: par/2022/song-mo/score";
    let of = |rest: &str| codes(&objection("kn", &format!("{figure}, {rest}")), LATER);
    let error = |code| vec![(code, Severity::Error)];
    assert_eq!(of("received: 2023-07-01"), []);
    assert_eq!(of("received: 2023-07-02"), error("day-to-come"));
    let answered = "received: 2023-06-25, outcome: rejected, answered: 2023-07-0";
    assert_eq!(of(&format!("{answered}1")), []);
    assert_eq!(of(&format!("{answered}2")), error("day-to-come"));
}

#[test]
fn the_days_of_an_answer_are_counted_by_the_calendar_of_vietnam() {
    // Of an objection that came in on 10 December 2026 the last day is the 20th.
    let list = objection("kn", "figure: par/2022/song-mo/score, received: 2026-12-10");
    let at = |now: &str| codes(&list, now);
    let warning = |code| vec![(code, Severity::Warning)];
    assert_eq!(at("2026-12-16T23:59:59+07:00"), []);
    assert_eq!(at("2026-12-17T00:00:00+07:00"), warning("answer-due"));
    assert_eq!(at("2026-12-20T23:59:59+07:00"), warning("answer-due"));
    // It is the 20th in London, and the 21st in Hà Nội.
    assert_eq!(at("2026-12-20T17:00:00Z"), warning("answer-overdue"));
    assert!(!built(&with(&list), "2026-12-25T08:00:00+07:00").is_empty());
    // What came in before the law was in force has the fifteen days of the one before it.
    let list = objection("kn", "figure: par/2022/song-mo/score, received: 2026-08-31");
    let at = |now: &str| codes(&list, now);
    assert_eq!(at("2026-09-11T08:00:00+07:00"), []);
    assert_eq!(at("2026-09-15T23:00:00+07:00"), warning("answer-due"));
    assert_eq!(at("2026-09-16T00:00:00+07:00"), warning("answer-overdue"));
}

#[test]
fn what_belongs_together_stands_together() {
    let figure = "figure: par/2022/song-mo/score, received: 2023-06-01";
    for rest in ["answered: 2023-06-02", "outcome: rejected", "answer: Đúng"] {
        let list = objection("kn", &format!("{figure}, {rest}"));
        let codes = codes(&list, LATER);
        assert!(codes.iter().all(|one| one.0 == "missing-key"), "{codes:?}");
        assert!(!codes.is_empty(), "{rest}");
    }
    let twice = objection("kn", figure).repeat(2);
    assert_eq!(codes(&twice, LATER)[0].0, "duplicate-code");
    for empty in ["from: ''", "contact: ' '", "internal: ''"] {
        let list = objection("kn", &format!("{figure}, {empty}"));
        assert_eq!(codes(&list, LATER)[0].0, "empty-text", "{empty}");
    }
}

#[test]
fn a_figure_that_followed_from_a_correction_was_corrected() {
    let mut content = with(&objection(
        "kn",
        "figure: par/2022/song-mo/rank, received: 2023-06-01, answered: 2023-06-09, outcome: upheld",
    ));
    let of = |content: &Files| found(content, LATER).iter().map(|one| one.code).collect();
    let codes: Vec<&str> = of(&content);
    assert_eq!(codes, ["objection-without-correction"]);
    content.insert(
        "content/editions/2022/corrections.yaml",
        "- {figure: par/2022/song-mo/rank, old: \"1\", new: \"2\", reason: Đọc sai, date: 2023-06-09}\n",
    );
    let codes: Vec<&str> = of(&content);
    assert_eq!(codes, [""; 0]);
    // The mean is nobody's statement: it moved with the score.
    let mean = "figure: sipas/2022/@provinces/mean, received: 2023-05-28, answered: 2023-06-01, outcome: upheld";
    assert_eq!(codes_of_small(mean), [""; 0]);
    let early = mean
        .replace("2023-05-28", "2023-06-02")
        .replace("2023-06-01", "2023-06-03");
    assert_eq!(codes_of_small(&early), ["objection-without-correction"]);
}

fn codes_of_small(rest: &str) -> Vec<&'static str> {
    let found = found(&with(&objection("kn", rest)), LATER);
    found.iter().map(|one| one.code).collect()
}

#[test]
fn a_new_objection_is_laid_down_and_asks_to_be_written() {
    let site = small();
    let root = site.path();
    let told = done(root, &["new", "objection", "kn-2027-01"]);
    assert!(told.contains("objections.yaml"), "{told}");
    let list = std::fs::read_to_string(root.join(FILE)).unwrap();
    assert!(list.contains("figure: par/2022/song-mo/score\n"), "{list}");
    assert!(list.contains("Hải Quỳ"), "what was there stays: {list}");
    change(
        root,
        FILE,
        "Viết ở đây điều bị cho là sai.",
        "Điểm này sai.",
    );
    done(root, &["build"]);
}

fn text<'a>(site: &'a Files, path: &str) -> &'a str {
    let bytes = site
        .get(path)
        .unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_page_tells_what_was_said_of_which_figure_and_what_was_answered() {
    let site = built(&small_site(), LATER);
    let page = text(&site, "kien-nghi.html");
    for words in [
        "Đã nhận 2 kiến nghị, đã trả lời. Ở 1 kiến nghị, con số đã sai và đã được đính chính.",
        "data-figure=sipas/2022/dong-bang/score>78,15</data>",
        "Bảng ghi 78,51% mà biên bản thẩm định ghi 78,15%.",
        "</time>, sau 7 ngày",
        "<strong>Kiến nghị đúng</strong> · <a href=\"dinh-chinh.html#",
        "data-figure=par/2022/song-mo/rank>2/3</data>",
        "Con số đúng",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let english = text(&site, "en/kien-nghi.html");
    for words in [
        "2 objections came in, and are answered. In 1 the figure was wrong and was corrected.",
        "</time>, after 15 days",
        "The table has 78.51% where",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    // The newest stands first.
    assert!(page.find("kien-nghi-kn-2023-02") < page.find("kien-nghi-kn-2023-01"));
    for path in ["dinh-chinh.html", "2022/sipas.html", "2022/par.html"] {
        assert!(text(&site, path).contains("kien-nghi.html"), "{path}");
    }
    for path in ["2021/sipas.html", "index.html"] {
        assert!(!text(&site, path).contains("kien-nghi.html"), "{path}");
    }
}

#[test]
fn an_objection_that_waits_is_told_as_such_and_without_any_there_is_no_page() {
    let open = objection("kn", "figure: par/2022/song-mo/score, received: 2023-06-30");
    let site = built(&with(&open), LATER);
    let page = text(&site, "kien-nghi.html");
    assert!(
        page.contains("Đã nhận 1 kiến nghị, đang được kiểm tra."),
        "{page}"
    );
    assert_eq!(
        built(&with(&open), "2023-07-09T08:00:00+07:00"),
        site,
        "the page waits with it"
    );
    let mut none = small_site();
    none.retain(|path| path != FILE);
    let site = built(&none, LATER);
    for (path, bytes) in site.iter() {
        let told =
            path.contains("kien-nghi") || String::from_utf8_lossy(bytes).contains("kien-nghi");
        assert!(!told, "{path}");
    }
}

#[test]
fn a_figure_that_a_correction_took_away_may_still_have_been_objected_to() {
    let objected = "figure: sipas/2022/song-mo/tiep-can/score, received: 2023-06-01, answered: 2023-06-09, outcome: upheld";
    let mut content = with(&objection("kn", objected));
    let path = "content/editions/2022/sipas.yaml";
    let table = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    content.insert(path, table.replace("tiep-can: 83.00, ", ""));
    let codes = |content: &Files| -> Vec<&str> {
        let found = found(content, LATER);
        found.iter().map(|one| one.code).collect()
    };
    let both = [
        "objection-of-unknown-figure",
        "objection-without-correction",
    ];
    assert_eq!(codes(&content), both);
    let path = "content/editions/2022/corrections.yaml";
    let corrections = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
    let correction = "- {figure: sipas/2022/song-mo/tiep-can/score, old: \"83.00\", new: none, reason: Sai, date: 2023-06-09}\n";
    content.insert(path, corrections + correction);
    assert_eq!(codes(&content), [""; 0]);
}

#[test]
fn a_unit_that_objects_to_its_own_figure_may_be_named() {
    let of = |from: &str, said: &str| {
        let list = format!(
            "- code: kn\n  figure: par/2022/song-mo/score\n  said: {said}\n  received: 2023-06-30\n  from: {from}\n"
        );
        codes(&list, LATER)
    };
    // By its name and by its full name in units.yaml.
    assert_eq!(of("Sông Mơ", "Điểm của Sông Mơ ghi thiếu"), []);
    assert_eq!(of("Tỉnh Sông Mơ", "Điểm của tỉnh Sông Mơ ghi thiếu"), []);
    let found = of("Bà Sông Mơ", "Bà Sông Mơ nói điểm ghi thiếu");
    assert_eq!(found, [("sender-named", Severity::Error)]);
}
