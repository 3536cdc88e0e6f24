//! `tests/sites/hop-nhat`: a province that was made of two, as an officer makes its site, from tables and few lines typed by
//! hand. `cach-lam.md` there tells how; what it gives is the content that lies beside it.
//!
//! `MERGED_IN` names a folder, new or empty, that is left standing with what was made.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use congbo::content;
use congbo::files::{self, Files};

use super::handbook::{Block, blocks};
use super::sites::{NOW, built, is_page};

const SITE: &str = "tests/sites/hop-nhat";

/// As many lines as an officer types at most.
const TYPED: usize = 150;

fn site() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE)
}

fn kept() -> Files {
    files::read(&site(), "content").unwrap()
}

#[test]
fn tables_and_few_typed_lines_give_the_content_that_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let standing = env::var_os("MERGED_IN").map(PathBuf::from);
    let root = standing.as_deref().unwrap_or(folder.path());
    fs::create_dir_all(root).unwrap();
    let text = fs::read_to_string(site().join("cach-lam.md")).unwrap();
    let steps = blocks(&text);
    let (first, rest) = steps.split_first().unwrap();
    first.follow(root);
    // The tables come into the folder that `init` has made.
    for (path, bytes) in files::read(&site(), "bang").unwrap().iter() {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    for block in rest {
        block.follow(root);
    }
    let typed: usize = steps.iter().map(Block::typed).sum();
    assert!(typed <= TYPED, "{typed} lines are typed");

    let (made, kept) = (files::read(root, "content").unwrap(), kept());
    let paths = |files: &Files| {
        files
            .iter()
            .map(|(path, _)| path.to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(paths(&made), paths(&kept));
    for (path, bytes) in made.iter() {
        let (made, kept) = (String::from_utf8_lossy(bytes), kept.get(path).unwrap());
        assert_eq!(made, String::from_utf8_lossy(kept), "{path}");
    }
}

#[test]
fn the_province_has_the_shape_of_today() {
    let record = content::record(&kept(), NOW).unwrap().record;
    let home = record.site.home;
    let living = |kinds: &[&str]| {
        let units = record
            .units
            .iter()
            .filter(|unit| unit.parent == Some(home) && unit.to.is_none());
        units
            .filter(|unit| kinds.contains(&&*record.kind(unit.kind).code))
            .count()
    };
    assert_eq!(living(&["so", "nganh-doc"]), 18);
    assert_eq!(living(&["phuong"]), 15);
    assert_eq!(living(&["xa", "dac-khu"]), 45);
    let parts = record
        .units
        .iter()
        .filter(|unit| unit.successors.contains(&home));
    assert_eq!(parts.count(), 2);
}

#[test]
fn every_page_says_that_all_is_made_up() {
    let marks = [
        "Trang mẫu để thử chương trình; mọi đơn vị và số liệu là tự đặt.",
        "A sample for trying the program; all units and figures are made up.",
    ];
    let site = built(SITE);
    let mut pages = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
        let mark = marks[usize::from(path.starts_with("en/"))];
        assert!(String::from_utf8_lossy(bytes).contains(mark), "{path}");
        pages += 1;
    }
    assert!(pages > 300, "{pages} pages");
}

#[test]
fn what_an_index_and_a_programme_do_not_have_takes_no_room() {
    let site = built(SITE);
    let page = |path: &str| String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
    // No index of the site has bands.
    assert!(!page("index.html").contains(">Xếp loại<"));
    let programme = page("muc-tieu/ke-hoach-12.html");
    let (_, main) = programme.split_once("<h1").unwrap();
    let (head, _) = main.split_once("<dl").unwrap();
    assert_eq!(head.matches("Kế hoạch mẫu số 12").count(), 1, "{head}");
}

#[test]
fn a_programme_names_its_document_by_what_it_is() {
    let site = built(SITE);
    let page = site.get("muc-tieu/ke-hoach-12.html").unwrap();
    let page = String::from_utf8_lossy(page).into_owned();
    let named = "<dt>Kế hoạch</dt><dd><a href=../van-ban/2025-03-31-ke-hoach-12.html>Kế hoạch nâng cao chỉ số PAPI năm 2025</a> \
                 (12/KH-UBND, 31/03/2025)</dd>";
    assert!(page.replace('"', "").contains(named), "{page}");
}

#[test]
fn an_index_in_per_cent_is_headed_so_where_its_units_are_ranked() {
    let site = built(SITE);
    for (path, percent, points) in [
        ("index.html", "Kết quả (%)", "Điểm"),
        ("en/index.html", "Result (%)", "Score"),
    ] {
        let html = String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
        let heads = |index: &str| -> Vec<String> {
            let tables = html.split("<table").skip(1).zip(html.split("<table"));
            let of_index = tables.filter(|(_, before)| {
                let (_, heading) = before.rsplit_once("<h").unwrap();
                heading.contains(index)
            });
            let heads = of_index.map(|(table, _)| table.split("</thead>").next().unwrap());
            heads.map(str::to_owned).collect()
        };
        let (sipas, ddci) = (heads("SIPAS 2025"), heads("DDCI 2025"));
        assert!(!sipas.is_empty() && !ddci.is_empty(), "{path}");
        assert!(sipas.iter().all(|head| head.contains(percent)), "{sipas:?}");
        let says_points = |head: &String| head.contains(&format!(">{points}<"));
        assert!(ddci.iter().all(says_points), "{ddci:?}");
        assert!(!sipas.iter().any(says_points), "{sipas:?}");
    }
}

/// The old Bến Trắng lies in Hồ Sen, and the new one is two others.
#[test]
fn an_old_name_leads_to_what_it_is_part_of_and_not_to_its_namesake() {
    let site = built(SITE);
    for path in ["xa-phuong.html", "en/xa-phuong.html"] {
        let html = String::from_utf8_lossy(site.get(path).unwrap()).replace('"', "");
        let (_, row) = html.split_once("id=cu-ben-trang>").unwrap();
        let row = row.split("<li").next().unwrap();
        assert!(row.contains("don-vi/ho-sen-song-mo-2025.html"), "{row}");
        assert!(!row.contains("don-vi/ben-trang-2025.html"), "{row}");
        let (_, today) = html.split_once("id=ben-trang-2025>").unwrap();
        let today = today.split("<li").next().unwrap();
        assert!(today.contains("Xã Bãi Vàng, Xã Đồng Trúc"), "{today}");
    }
}

/// What is found when something in a file is another thing: the codes of the checks.
fn found(path: &str, from: &str, to: &str) -> BTreeSet<String> {
    let mut content = kept();
    let path = format!("content/{path}");
    let text = String::from_utf8(content.get(&path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{path}: {from}");
    content.insert(path, text.replacen(from, to, 1));
    let found = match congbo::check(&content, NOW) {
        Ok(checked) => checked.warnings,
        Err(congbo::BuildError::Author(found)) => found,
        Err(congbo::BuildError::Machine(_)) => panic!("nothing is written"),
    };
    found.iter().map(|found| found.code.to_owned()).collect()
}

const DDCI: &str = "editions/2025/ddci.yaml";
const SIPAS: &str = "editions/2025/sipas.yaml";
const PAPI: &str = "editions/2025/papi.yaml";

#[test]
fn faults_of_a_merged_province_are_found() {
    let commune = "{unit: go-trang-2025,";
    for (code, path, from, to) in [
        // A unit among those of another group.
        ("unit-outside-fields", SIPAS, commune, "{unit: so-noi-vu,"),
        ("unit-outside-fields", DDCI, commune, "{unit: ben-da,"),
        (
            "part-does-not-apply",
            DDCI,
            "phap-ly: 9.20}",
            "phap-ly: 9.20, dat-dai: 9}",
        ),
        // A commune under the code of the former one of its name, and one that is lost.
        ("lives-apart", DDCI, commune, "{unit: go-trang,"),
        ("unit-missing", DDCI, commune, "{unit: go-trang,"),
        (
            "unit-missing",
            SIPAS,
            "  - {unit: khe-truc-2025,",
            "  # {unit: khe-truc-2025,",
        ),
        // A rank among others than the group has.
        ("field-size-differs", SIPAS, "rank: 2,", "rank: 2, of: 60,"),
        ("rank-differs", SIPAS, "rank: 2,", "rank: 17,"),
        // Places across the merger.
        (
            "rank-change-across-fields",
            PAPI,
            "rank: 5,",
            "rank: 5, change: {since: 2024, rank: 1},",
        ),
        (
            "rank-change-across-break",
            PAPI,
            "rank: 2,",
            "rank: 2, change: {since: 2024, rank: 3},",
        ),
        // Days that have not come, and a right objection that nothing came of.
        (
            "day-to-come",
            "editions/2025/edition.yaml",
            "announced: 2026",
            "announced: 2027",
        ),
        (
            "day-to-come",
            "editions/2025/corrections.yaml",
            "2026-04-13",
            "2027-04-13",
        ),
        (
            "day-to-come",
            "objections.yaml",
            "answered: 2026",
            "answered: 2027",
        ),
        (
            "objection-without-correction",
            "objections.yaml",
            "ho-man-2025",
            "go-trang-2025",
        ),
    ] {
        let codes = found(path, from, to);
        assert!(codes.contains(code), "{code}, {to}: {codes:?}");
    }
}

/// A plan made before the merger, what was said of it, and whom a lineage leads to.
#[test]
fn faults_of_what_goes_across_the_merger_are_found() {
    let target = "targets/ke-hoach-12.yaml";
    let old = "    successors: [song-mo-2025]\n";
    for (code, path, from, to) in [
        // A target across the break is said to be met, is set against what cannot be, or has what it reached typed wrongly.
        (
            "claim-differs",
            target,
            "targets:\n",
            "claim: {met: 1, of: 2, source: bang-papi-2025}\ntargets:\n",
        ),
        ("bad-goal", target, "from: 2024, up", "from: 2025, up"),
        (
            "goal-without-base",
            target,
            "{from: 2024, up: 1}",
            "{from: 2023, up: 1}, units: [go-may]",
        ),
        ("target-out-of-range", target, "[1, 4]", "[1, 6]"),
        (
            "actual-differs",
            target,
            "    index: papi\n",
            "    index: papi\n    actuals: [{date: 2025, value: 1, source: bang-papi-2025}]\n",
        ),
        // A province of one time among those of the other, and a lineage that leads astray.
        (
            "unit-outside-life",
            "editions/2024/papi.yaml",
            "{unit: song-mo,",
            "{unit: song-mo-2025,",
        ),
        (
            "lives-apart",
            PAPI,
            "{unit: song-mo-2025,",
            "{unit: song-mo,",
        ),
        (
            "successor-not-alive",
            "units.yaml",
            old,
            "    successors: [song-mo]\n",
        ),
        (
            "successor-repeated",
            "units.yaml",
            old,
            "    successors: [song-mo-2025, song-mo-2025]\n",
        ),
        (
            "name-shared",
            "units.yaml",
            "    full: \"Tỉnh Sông Mơ\"\n    kind: tinh\n    from: 2025-07-01\n",
            "    full: \"Tỉnh Sông Mơ\"\n    kind: tinh\n",
        ),
    ] {
        let codes = found(path, from, to);
        assert!(codes.contains(code), "{code}, {to}: {codes:?}");
    }
}

/// Populations, groups and objections.
#[test]
fn faults_of_what_stands_beside_results_are_found() {
    let objections = "objections.yaml";
    for (code, path, from, to) in [
        ("unknown-unit", "site.yaml", "nui-xanh: 5", "nui-xan: 5"),
        (
            "unknown-source",
            "site.yaml",
            "source: dan-so-2024",
            "source: dan-so",
        ),
        (
            "group-not-announced",
            DDCI,
            "coverage: complete",
            "coverage: {so: complete, phuong: complete}",
        ),
        (
            "objection-before-announcement",
            objections,
            "received: 2026-04",
            "received: 2026-03",
        ),
        (
            "answer-overdue",
            objections,
            "answered: 2026-04-13",
            "answered: 2026-04-30",
        ),
        (
            "answer-before-objection",
            objections,
            "answered: 2026-04-13",
            "answered: 2026-04-01",
        ),
        (
            "objection-of-unknown-figure",
            objections,
            "phan-anh/score",
            "phan-an/score",
        ),
    ] {
        let codes = found(path, from, to);
        assert!(codes.contains(code), "{code}, {to}: {codes:?}");
    }
}

/// Places before and after the merger: a plan cannot be said to be met, and what it would be among five is told.
#[test]
fn targets_across_the_merger_are_undecidable_and_a_mean_is_the_sites_own() {
    let site = built(SITE);
    let page = |path: &str| String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
    let programme = page("muc-tieu/ke-hoach-12.html");
    assert_eq!(programme.matches(">Chưa thể kết luận</td>").count(), 2);
    assert!(programme.contains("tăng 1 hạng so với năm 2024"));
    let data = page("muc-tieu/ke-hoach-12.csv");
    let undecidable = data.lines().filter(|line| line.contains(",undecidable,"));
    assert_eq!(undecidable.count(), 2, "{data}");
    assert!(data.contains("goal_from,goal_up,goal_base"), "{data}");
    let home = page("don-vi/song-mo-2025.html");
    assert!(home.contains("bình quân theo dân số của các phần"));
    assert!(home.contains("không phải kết quả công bố"));
}
