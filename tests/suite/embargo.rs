//! Nothing early: words and numbers of every kind are planted in an edition that is not public yet, and every byte of
//! the site is searched for them. At the moment of announcement each must be there.

use std::io::{Cursor, Read as _};

use congbo::files::{Files, Memory, Stamp};
use congbo::model::Moment;

/// The moment until which the edition is kept.
pub(super) const UNTIL: &str = "2026-03-20T08:00:00+07:00";

/// What is planted, and where. A day of the edition is written in every way in which the site writes days.
const PLANTED: [(&str, &str); 25] = [
    ("headline of the edition", "Chim hoàng yến đầu đề"),
    ("event of the edition", "Chim hoàng yến hội nghị"),
    ("note of the edition", "Chim hoàng yến lưu ý"),
    ("day of announcement", "20/03/2026"),
    ("day of announcement for machines", "2026-03-20"),
    ("day of announcement in the calendar file", "20260320"),
    ("score", "83,17"),
    ("score in data files", "83.17"),
    ("score of a component", "41,09"),
    ("note of a row", "Chim hoàng yến ghi chú"),
    ("another published value", "83,05"),
    (
        "why another value is not used",
        "Chim hoàng yến giá trị khác",
    ),
    ("name of a unit", "Sở Hoàng Yến"),
    ("code of a unit, a file name", "so-hoang-yen"),
    ("title of a source", "Chim hoàng yến nguồn"),
    ("address of a source", "https://hoang-yen.example"),
    ("narrative of the edition", "Chim hoàng yến thuyết minh"),
    ("narrative of an index", "Chim hoàng yến chỉ số"),
    ("narrative of a unit", "Chim hoàng yến đơn vị"),
    ("title of a document", "Chim hoàng yến văn bản"),
    ("slug of a document, a file name", "2026-03-19-hoang-yen"),
    ("day of a document", "19/03/2026"),
    ("reason of a waiver", "Chim hoàng yến ngoại lệ"),
    ("reason of a correction", "Chim hoàng yến đính chính"),
    ("value that was corrected", "80,91"),
];

/// Outputs that must be there already before the moment, so that nothing is found in them for want of a file.
const OUTPUTS: [&str; 14] = [
    "index.html",
    "2024/cs.html",
    "2024/cs.csv",
    "2024/cs.json",
    "2024/cs.xlsx",
    "2024/don-vi/so-a.xlsx",
    "chi-so/cs.xlsx",
    "catalog.jsonld",
    "datapackage.json",
    "du-lieu.html",
    "feed.xml",
    "lich-cong-bo.html",
    "lich-cong-bo.ics",
    "sitemap.xml",
];

/// A site with a public edition of 2024 and one of 2025 in which everything is planted.
pub(super) fn site(status: &str) -> Files {
    let mut files = Files::default();
    for (path, text) in PUBLIC.into_iter().chain(HIDDEN) {
        files.insert(format!("content/{path}"), text.replace("STATUS", status));
    }
    files
}

const PUBLIC: [(&str, &str); 7] = [
    (
        "site.yaml",
        "title: Trang\nsummary: Tóm tắt\nauthority: Tỉnh\nhome: tinh\nbase: https://chiso.example.vn/\nexports: [csv, json, xlsx, unit-xlsx]\n",
    ),
    (
        "units.yaml",
        "kinds:\n  tinh: {name: Tỉnh, level: province}\n  so: {name: Sở, level: department}\nunits:\n  \
         - {code: so-hoang-yen, name: Sở Hoàng Yến, kind: so, parent: tinh}\n  - {code: tinh, name: Tỉnh, kind: tinh}\n  \
         - {code: so-a, name: Sở A, kind: so}\n  - {code: so-b, name: Sở B, kind: so}\n",
    ),
    (
        "sources.yaml",
        "cu: {title: Nguồn cũ}\nmoi: {title: Chim hoàng yến nguồn, url: \"https://hoang-yen.example\", document: \
         2026-03-19-hoang-yen}\n",
    ),
    (
        "indices/cs.yaml",
        "name: Chỉ số\npublisher: Tỉnh\nmeasure: points\ndecimals: 2\nranking: ranks\nfields:\n  \
         - {code: so, name: các sở, kinds: [so]}\nframeworks:\n  - code: f\n    name: Bộ\n    from: 2024\n    max: 100\n    \
         total: sum\n    components: [{code: a, name: Một, max: 50}, {code: b, name: Hai, max: 50}]\n",
    ),
    (
        "calendar.yaml",
        "- {code: ket-qua-2025, year: 2025, date: 2026-03, state: expected, note: Lịch công khai}\n",
    ),
    (
        "editions/2024/edition.yaml",
        "status: published\nannounced: 2025-04-10\n",
    ),
    (
        "editions/2024/cs.yaml",
        "coverage: complete\nsource: cu\nresults:\n  - {unit: so-a, score: 80.00, rank: 1, parts: {a: 40.00, b: 40.00}}\n  \
         - {unit: so-b, score: 70.00, rank: 2, parts: {a: 35.00, b: 35.00}}\n",
    ),
];

const HIDDEN: [(&str, &str); 8] = [
    (
        "editions/2025/edition.yaml",
        "STATUS\nheadline: Chim hoàng yến đầu đề\nevent: Chim hoàng yến hội nghị\nannounced: 2026-03-20\nnote: Chim hoàng \
         yến lưu ý\ndocuments: [2026-03-19-hoang-yen]\n",
    ),
    (
        "editions/2025/cs.yaml",
        "coverage: complete\nsource: moi\nresults:\n  - {unit: so-hoang-yen, score: 83.17, rank: 1, parts: {a: 41.09, b: \
         42.08}, note: Chim hoàng yến ghi chú, also: [{score: 83.05, source: moi, reason: Chim hoàng yến giá trị khác}]}\n  \
         - {unit: so-a, score: 81.00, rank: 2, parts: {a: 40.50, b: 40.50}}\n  - {unit: so-b, score: not-assessed}\n",
    ),
    (
        "editions/2025/corrections.yaml",
        "- {figure: cs/2025/so-a/score, old: \"80.91\", new: \"81.00\", reason: Chim hoàng yến đính chính, date: \
         2026-03-20}\n",
    ),
    ("editions/2025/cs.md", "Chim hoàng yến chỉ số.\n"),
    (
        "editions/2025/index.md",
        "Chim hoàng yến thuyết minh: [84,00 điểm](figure:cs/2025/so-hoang-yen/score).\n",
    ),
    (
        "editions/2025/units/so-hoang-yen.md",
        "Chim hoàng yến đơn vị.\n",
    ),
    (
        "documents/2026-03-19-hoang-yen.md",
        "---\ntitle: Chim hoàng yến văn bản\nform: Quyết định\ndate: 2026-03-19\n---\n\nLời văn bản.\n",
    ),
    (
        "waivers.yaml",
        "- rule: figure-differs\n  file: editions/2025/index.md\n  at: \"[84,00 điểm](figure:cs/2025/so-hoang-yen/score)\"\n  \
         reason: Chim hoàng yến ngoại lệ\n  date: 2026-03-19\n",
    ),
];

pub(super) fn built(content: &Files, now: Moment) -> Files {
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let done = congbo::build(content, &congbo::theme::embedded(), &stamp, now, &memory);
    if let Err(congbo::BuildError::Author(found)) = &done {
        panic!(
            "{}",
            congbo::diagnostic::short::render(found, content, congbo::model::Lang::EN)
        );
    }
    memory.into_files()
}

/// Where `words` stand in a site: in the name of a file, or in its bytes; of a packed file, in what is in it.
pub(super) fn places(words: &str, site: &Files) -> Vec<String> {
    let holds = |bytes: &[u8]| memchr::memmem::find(bytes, words.as_bytes()).is_some();
    let found = site.iter().filter(|(path, bytes)| {
        path.contains(words) || holds(bytes) || unpacked(bytes).iter().any(|inner| holds(inner))
    });
    found.map(|(path, _)| path.to_owned()).collect()
}

/// What is in a packed file, names included.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut inner = Vec::new();
    if bytes.starts_with(b"PK") {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        for place in 0..zip.len() {
            let mut file = zip.by_index(place).unwrap();
            let mut all = file.name().unwrap().as_bytes().to_vec();
            file.read_to_end(&mut all).unwrap();
            inner.push(all);
        }
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut all = Vec::new();
        let mut reader = flate2::read::GzDecoder::new(bytes);
        reader.read_to_end(&mut all).unwrap();
        inner.push(all);
    }
    inner
}

#[test]
fn words_are_found_in_packed_files() {
    let mut site = Files::default();
    let at = Moment::parse(UNTIL).unwrap();
    let due = built(&self::site("status: published"), at);
    site.insert("a.xlsx", due.get("2025/cs.xlsx").unwrap());
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut gz, "83.17 Sở Hoàng Yến".as_bytes()).unwrap();
    site.insert("b.gz", gz.finish().unwrap());
    for words in ["83.17", "Sở Hoàng Yến"] {
        assert_eq!(places(words, &site), ["a.xlsx", "b.gz"], "{words}");
    }
}

pub(super) fn moments() -> (Moment, Moment) {
    let until = Moment::parse(UNTIL).unwrap();
    (Moment(until.0 - 1), until)
}

#[test]
fn a_second_before_nothing_shows_and_at_the_moment_everything_does() {
    let (before, at) = moments();
    let embargoed = site(&format!("status: embargoed\nuntil: {UNTIL}"));
    let due = built(&embargoed, at);
    for early in [built(&embargoed, before), built(&site("status: draft"), at)] {
        for output in OUTPUTS {
            assert!(early.get(output).is_some(), "{output} is not there");
        }
        for (what, words) in PLANTED {
            assert_eq!(
                places(words, &early),
                Vec::<String>::new(),
                "{what}: {words}"
            );
        }
        assert!(early.iter().all(|(path, _)| !path.contains("2025")));
        assert_ne!(places("Lịch công khai", &early), Vec::<String>::new());
    }
    for (what, words) in PLANTED {
        assert_ne!(places(words, &due), Vec::<String>::new(), "{what}: {words}");
    }
    for output in OUTPUTS {
        let output = output.replace("2024", "2025");
        assert!(due.get(&output).is_some(), "{output} is not there");
    }
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
fn what_a_unit_was_made_of_is_public_and_its_results_are_not() {
    let mut content = site("status: draft");
    let units = String::from_utf8(content.get("content/units.yaml").unwrap().to_vec()).unwrap();
    let own = "name: Sở Hoàng Yến, kind: so, parent: tinh";
    let made_of = format!("{own}, formerly: [{{name: Họa Mi, kind: so}}]");
    content.insert("content/units.yaml", units.replace(own, &made_of));
    let (before, _) = moments();
    let early = built(&content, before);
    assert_ne!(places("Họa Mi", &early), Vec::<String>::new());
    assert_ne!(places("Sở Hoàng Yến", &early), Vec::<String>::new());
    for hidden in ["83,17", "83.17", "Chim hoàng yến", "2025/"] {
        assert_eq!(places(hidden, &early), Vec::<String>::new(), "{hidden}");
    }
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
    let said = congbo::diagnostic::short::render(&found, &content, congbo::model::Lang::EN);
    assert!(said.contains("content/units.yaml:8:"), "{said}");
}

#[test]
fn a_link_to_what_is_held_back_waits_with_it_or_is_told() {
    let (before, at) = moments();
    let without = built(&site("status: draft"), before);
    for link in [
        "../editions/2025/index.md",
        "https://chiso.example.vn/2025/cs.html",
    ] {
        let mut content = site("status: draft");
        let front = "---\ntitle: Lời báo\nform: Thông báo\ndate: 2025-04-01\n---\n\n";
        content.insert(
            "content/documents/loi-bao.md",
            format!("{front}Xem [bài]({link}).\n"),
        );
        assert!(built(&content, before) == without, "{link}");
    }
    let told = |path: &str, old: &str, new: &str| {
        let mut content = site("status: draft");
        let path = format!("content/{path}");
        let text = String::from_utf8(content.get(&path).unwrap().to_vec()).unwrap();
        assert!(text.contains(old), "{path}: {old}");
        content.insert(&*path, text.replacen(old, new, 1));
        let found = congbo::check(&content, before).err();
        let Some(congbo::BuildError::Author(found)) = found else {
            panic!("{path} is not told");
        };
        let found = found
            .into_iter()
            .map(|one| (one.code, one.label.origin.file.to_string()));
        assert_eq!(found.collect::<Vec<_>>(), [("link-to-held-back", path)]);
    };
    let note = "note: \"Xem https://chiso.example.vn/en/2025/index.html\"";
    told("calendar.yaml", "note: Lịch công khai", note);
    let summary = "summary: \"[Kết quả](editions/2025/index.md)\"";
    told("site.yaml", "summary: Tóm tắt", summary);
    let address =
        "{title: Nguồn cũ, url: \"https://chiso.example.vn/van-ban/2026-03-19-hoang-yen.html\"}";
    told("sources.yaml", "{title: Nguồn cũ}", address);
    // On its day each leads where it should.
    let mut content = site("status: published");
    content.insert(
        "content/pages/xem.md",
        "---\ntitle: Xem\n---\n\n[Kết quả](../editions/2025/index.md)\n",
    );
    assert!(built(&content, at).get("xem.html").is_some());
}

/// An exception is public with its reason.
#[test]
fn a_link_in_an_exception_is_told_as_any_other() {
    let (before, _) = moments();
    let mut content = site("status: draft");
    let row = "{unit: so-b, score: 70.00,";
    for (path, old, new) in [
        (
            "editions/2024/cs.yaml",
            row,
            "{unit: so-b, score: 70.00, percent: 71,",
        ),
        (
            "waivers.yaml",
            "- rule: figure-differs",
            "- {rule: percent-differs, file: editions/2024/cs.yaml, at: results.so-b.percent, value: \"71\", date: 2025-04-10, \
             reason: \"Xem https://chiso.example.vn/2025/cs.html\"}\n- rule: figure-differs",
        ),
    ] {
        let path = format!("content/{path}");
        let text = String::from_utf8(content.get(&path).unwrap().to_vec()).unwrap();
        content.insert(&*path, text.replacen(old, new, 1));
    }
    let Err(congbo::BuildError::Author(found)) = congbo::check(&content, before) else {
        panic!("the link in the exception is not told");
    };
    let codes = found.iter().map(|one| one.code);
    assert_eq!(codes.collect::<Vec<_>>(), ["link-to-held-back"]);
}
