//! Numbers that only sentences tell are sealed: how many lie near, how a mean moved, places on later boundaries. One that
//! moves without a correction is refused; a merger that comes later makes other figures and is no change.

use std::fs;
use std::path::Path;

use congbo::files;

use super::sealing::{change, done, told};

pub(crate) const AS_OF: [&str; 2] = ["--as-of", "2026-01-15T08:00:00+07:00"];
const PAPI: &str = "content/editions/2021/papi.yaml";
const UNITS: &str = "content/units.yaml";

/// A site of two years, of which nothing is sealed.
pub(crate) fn open() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seals/format-4/content");
    let mut content = files::read_as(&from, "content").unwrap();
    content.retain(|path| !path.ends_with("/seal.yaml") && !path.ends_with("/ledger.yaml"));
    files::add(folder.path(), &content).unwrap();
    let head = "content/editions/2022/edition.yaml";
    change(folder.path(), head, "status: sealed", "status: published");
    folder
}

/// Two of its four provinces have become one.
pub(crate) fn merge(root: &Path) {
    change(
        root,
        "content/indices/papi.yaml",
        "measure: points",
        "measure: points\nmergers: between",
    );
    let of = |code: &str, name: &str| format!("{{code: {code}, name: {name}, kind: tinh}}");
    for (code, name) in [("lai-chau", "Lai Châu"), ("hoa-binh", "Hòa Bình")] {
        let own = of(code, name);
        let gone = own.replace('}', ", to: 2025-06-30, successors: [phu-tho]}");
        change(root, UNITS, &own, &gone);
    }
    let mut units = fs::read_to_string(root.join(UNITS)).unwrap();
    units.push_str("  - {code: phu-tho, name: Phú Thọ, kind: tinh, from: 2025-07-01}\n");
    fs::write(root.join(UNITS), units).unwrap();
}

fn seal(root: &Path) -> String {
    done(root, &["seal", "2022", AS_OF[0], AS_OF[1]]);
    fs::read_to_string(root.join("content/editions/2022/seal.yaml")).unwrap()
}

fn check(root: &Path) -> (i32, String) {
    told(root, &["check", AS_OF[0], AS_OF[1], "--format", "short"])
}

#[test]
fn a_new_seal_lists_what_only_sentences_tell() {
    let site = open();
    merge(site.path());
    let seal = seal(site.path());
    for line in [
        "format: 6\n",
        "  papi/2022/son-la/near: \"1\" # computed\n",
        "  papi/2022/@tinh/mean-change: \"0.37 (2021; 3)\" # computed\n",
        "  papi/2022/son-la/later-best: \"1 (2025-07-01; 3)\" # computed\n",
        "  papi/2022/phu-tho/later-worst: \"3 (2025-07-01; 3)\" # computed\n",
        "  papi/2022/@tinh/later-units: \"3 (2025-07-01)\" # computed\n",
    ] {
        assert!(seal.contains(line), "{line}{seal}");
    }
    done(site.path(), &["verify", AS_OF[0], AS_OF[1]]);
}

#[test]
fn a_mean_that_moved_needs_a_correction_of_the_score_that_moved_it() {
    let site = open();
    let root = site.path();
    seal(root);
    // The edition of 2021 is not sealed; what is said of 2022 against it is.
    change(root, PAPI, "42.05", "42.95");
    let (code, said) = check(root);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("papi/2022/@tinh/mean-change, 0.37 (2021; 3) → 0.07 (2021; 3)"),
        "{said}"
    );
    let correction = "- {figure: papi/2021/dien-bien/score, old: 42.05, new: 42.95, reason: Nhập nhầm, date: 2025-12-01}\n";
    fs::write(
        root.join("content/editions/2021/corrections.yaml"),
        correction,
    )
    .unwrap();
    let (code, said) = check(root);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_count_that_moved_with_a_correction_is_told_beside_it() {
    let site = open();
    let root = site.path();
    seal(root);
    change(root, "content/editions/2022/papi.yaml", "40.30", "40.19");
    let correction = "- {figure: papi/2022/hoa-binh/score, old: 40.30, new: 40.19, reason: Nhập nhầm, date: 2026-01-10}\n";
    let path = "content/editions/2022/corrections.yaml";
    fs::write(root.join(path), correction).unwrap();
    seal(root);
    done(
        root,
        &["build", "--quiet", AS_OF[0], AS_OF[1], "--out", "site"],
    );
    let page = fs::read_to_string(root.join("site/dinh-chinh.html")).unwrap();
    for near in [
        "QT 2022, Lai Châu: số đơn vị khác ở gần",
        "QT 2022, Hòa Bình: số đơn vị khác ở gần",
    ] {
        assert!(page.contains(near), "{near}: {page}");
    }
    assert!(
        !page.contains("QT 2022, Sơn La: số đơn vị khác ở gần"),
        "{page}"
    );
}

#[test]
fn a_merger_that_comes_later_is_no_change_of_what_was_sealed() {
    let site = open();
    let root = site.path();
    seal(root);
    merge(root);
    let (code, said) = check(root);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn who_came_of_whom_is_not_rewritten_under_a_seal() {
    let site = open();
    let root = site.path();
    merge(root);
    seal(root);
    // The same day, and another unit that it came of.
    for (from, to) in [
        (
            "hoa-binh, name: Hòa Bình, kind: tinh, to: 2025-06-30, successors: [phu-tho]",
            "hoa-binh, name: Hòa Bình, kind: tinh",
        ),
        (
            "dien-bien, name: Điện Biên, kind: tinh",
            "dien-bien, name: Điện Biên, kind: tinh, to: 2025-06-30, successors: [phu-tho]",
        ),
    ] {
        change(root, UNITS, from, to);
    }
    let (code, said) = check(root);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("papi/2022/phu-tho/later-best"), "{said}");
}

#[test]
fn a_theme_with_words_of_its_own_changes_nothing_that_was_sealed() {
    let site = open();
    let root = site.path();
    let edition = "content/editions/2022/edition.yaml";
    let call = "\"{{ change(\\\"papi\\\", 2022) }}\"";
    let told = format!("{{vi: {call}, en: {call}}}");
    change(
        root,
        edition,
        "{vi: Kết quả năm 2022, en: Results of 2022}",
        &told,
    );
    seal(root);
    let page = || fs::read_to_string(root.join("output/2022/index.html")).unwrap();
    done(root, &["build", AS_OF[0], AS_OF[1]]);
    assert!(
        page().contains("<h1>tăng ") || page().contains("<h1>giảm "),
        "{}",
        page()
    );
    let words = "change-score = đi { $by } { $unit }\n";
    fs::create_dir_all(root.join("themes/own/words")).unwrap();
    fs::write(root.join("themes/own/theme.yaml"), "inherits: default\n").unwrap();
    fs::write(root.join("themes/own/words/vi.ftl"), words).unwrap();
    let settings = root.join("content/site.yaml");
    let mut text = fs::read_to_string(&settings).unwrap();
    text.push_str("theme: own\n");
    fs::write(&settings, text).unwrap();
    done(root, &["build", AS_OF[0], AS_OF[1]]);
    assert!(page().contains("<h1>đi "), "{}", page());
    done(root, &["verify", AS_OF[0], AS_OF[1]]);
}
