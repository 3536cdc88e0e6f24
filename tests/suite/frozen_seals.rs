//! Seals that programs of their time wrote, kept byte for byte: they verify for ever, and a figure that is not what was sealed is
//! named.

use std::path::Path;
use std::process::Command;

use congbo::files;

use super::sealing::change;

const AS_OF: &str = "2023-07-01T08:00:00+07:00";

/// A copy of a site with an edition that was sealed long ago.
fn site(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seals");
    let content = files::read_as(&from.join(name).join("content"), "content").unwrap();
    files::add(folder.path(), &content).unwrap();
    folder
}

fn told(root: &Path, command: &str) -> (bool, String) {
    told_with(root, &[command, "--as-of", AS_OF, "--format", "short"])
}

fn told_with(root: &Path, words: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "en_US.UTF-8")
        .output()
        .unwrap();
    let both = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&both).into_owned();
    (output.status.success(), said)
}

/// A seal of the first format, as the program that brought seals wrote it, with a correction of its text: a complete table of one
/// unit, places and shares that were worked out.
#[test]
fn a_seal_of_the_first_format_verifies_for_ever_and_names_what_is_another() {
    for command in ["check", "verify"] {
        let site = site("format-1");
        let (is_fine, said) = told(site.path(), command);
        assert!(is_fine, "{command}: {said}");
    }
    for (file, from, to, named) in [
        (
            "par.yaml",
            "score: 70",
            "score: 70.5",
            "par/2021/song-mo/score, 70 → 70.5",
        ),
        (
            "par.yaml",
            "source: s1",
            "of: 2\nsource: s1",
            "had no par/2021/of; now it has 2",
        ),
        (
            "edition.yaml",
            "2022-05-20",
            "2022-05-21",
            "2021/announced, 2022-05-20 → 2022-05-21",
        ),
    ] {
        let site = site("format-1");
        change(
            site.path(),
            &format!("content/editions/2021/{file}"),
            from,
            to,
        );
        let (is_fine, said) = told(site.path(), "verify");
        assert!(!is_fine && said.contains(named), "{named}: {said}");
    }
    let site = site("format-1");
    change(
        site.path(),
        "content/editions/2021/index.md",
        "dẫn đầu",
        "đứng đầu",
    );
    let (is_fine, said) = told(site.path(), "verify");
    assert!(
        !is_fine && said.contains("text/editions/2021/index.md"),
        "{said}"
    );
}

/// A seal of the second format, as it was written before there was a third: a complete table with parts, a partial one, one of
/// places without scores, stated and worked out changes, stated numbers of units, a maximum of a unit's own.
#[test]
fn a_seal_of_the_second_format_verifies_for_ever() {
    let site = site("format-2");
    for command in ["check", "verify"] {
        let (is_fine, said) = told(site.path(), command);
        assert!(is_fine, "{command}: {said}");
    }
}

#[test]
fn a_figure_that_is_not_what_a_seal_of_the_second_format_has_is_named() {
    for (file, from, to, named) in [
        // A place without a score, in a complete and in a partial table.
        (
            "papi",
            "dien-bien, score: not-published, rank: 2",
            "dien-bien, score: not-published, rank: 3",
            "papi/2022/dien-bien/rank, 2 → 3",
        ),
        (
            "ddci",
            "rank: 60",
            "rank: 61",
            "ddci/2022/hoa-binh/rank, 60 → 61",
        ),
        // A stated number of units.
        ("ddci", "of: 63", "of: 62", "ddci/2022/of, 63 → 62"),
        // Stated changes.
        (
            "ddci",
            "rank: -4",
            "rank: -5",
            "ddci/2022/hoa-binh/rank-change, -4 (2020) → -5 (2020)",
        ),
        (
            "par",
            "score: 4.25",
            "score: 4.26",
            "par/2022/son-la/stated-change, 4.25 (2021) → 4.26 (2021)",
        ),
        // A component, and a maximum of a unit's own.
        (
            "par",
            "the-che: 26.00",
            "the-che: 26.50",
            "par/2022/lai-chau/the-che/score, 26.00 → 26.50",
        ),
        (
            "par",
            "max: 95",
            "max: 96",
            "par/2022/lai-chau/max, 95 → 96",
        ),
    ] {
        let site = site("format-2");
        let path = format!("content/editions/2022/{file}.yaml");
        change(site.path(), &path, from, to);
        let (is_fine, said) = told(site.path(), "verify");
        assert!(!is_fine && said.contains(named), "{named}: {said}");
    }
}

/// A seal of the third format, as the program wrote it before there was a fourth: a correction that was made before, what was
/// divided with the digits of pages, another published value in words alone, and nothing of programmes.
#[test]
fn a_seal_of_the_third_format_verifies_for_ever_and_names_what_is_another() {
    for command in ["check", "verify"] {
        let site = site("format-3");
        let (is_fine, said) = told(site.path(), command);
        assert!(is_fine, "{command}: {said}");
    }
    for (file, from, to, named) in [
        (
            "papi",
            "score: 42.01",
            "score: 42.02",
            "papi/2022/son-la/also/0, 42.01; 2/–; bao-cao-khac",
        ),
        (
            "papi",
            "score: 40.30",
            "score: 40.31",
            "papi/2022/hoa-binh/score, 40.30 → 40.31",
        ),
        (
            "ddci",
            "rank: -4",
            "rank: -5",
            "ddci/2022/hoa-binh/rank-change, -4 (2020) → -5 (2020)",
        ),
        (
            "corrections",
            "41.10",
            "41.20",
            "2022/correction/2023-06-15/papi/2022/lai-chau/score, 41.10 → 41.00",
        ),
    ] {
        let site = site("format-3");
        let path = format!("content/editions/2022/{file}.yaml");
        change(site.path(), &path, from, to);
        let (is_fine, said) = told(site.path(), "verify");
        assert!(!is_fine && said.contains(named), "{named}: {said}");
    }
    // What a programme reached has no address in this format.
    let site = site("format-3");
    let programme = "content/targets/nq-01.yaml";
    change(site.path(), programme, "value: 31.50", "value: 31.60");
    let (is_fine, said) = told(site.path(), "verify");
    assert!(is_fine, "{said}");
}

/// A seal of the fourth format, as it was written before there was a fifth: other published values with their numbers, what
/// a programme reached, and nothing that only sentences tell, though the edition has such numbers.
#[test]
fn a_seal_of_the_fourth_format_verifies_for_ever() {
    let site = site("format-4");
    for command in ["check", "verify"] {
        let (is_fine, said) = told(site.path(), command);
        assert!(is_fine, "{command}: {said}");
    }
    let papi = "content/editions/2021/papi.yaml";
    change(site.path(), papi, "42.05", "42.06");
    let (_, said) = told(site.path(), "check");
    assert!(!said.contains("mean-change"), "{said}");
}

/// A correction of the number accounts for the value of which it is one; what else changed in that is still silent.
/// A seal of the fifth format: places on later boundaries, and a penalty that has a share of its maximum and points lost, as it
/// had before anybody could say what a component adds.
#[test]
fn a_seal_of_the_fifth_format_verifies_for_ever_and_names_what_is_another() {
    let later = ["--as-of", "2026-01-15T08:00:00+07:00", "--format", "short"];
    let told = |root: &Path, command: &str| told_with(root, &[&[command], &later[..]].concat());
    for command in ["check", "verify"] {
        let site = site("format-5");
        let (is_fine, said) = told(site.path(), command);
        assert!(is_fine, "{command}: {said}");
    }
    let table = "content/editions/2022/cham-diem.yaml";
    for (from, to, named) in [
        (
            "score: 88.50, rank: 1",
            "score: 88.55, rank: 1",
            "cham-diem/2022/son-la/score, 88.50 → 88.55",
        ),
        (
            "diem-tru: -0.50",
            "diem-tru: -0.45",
            "cham-diem/2022/lai-chau/diem-tru/score, -0.50 → -0.45",
        ),
    ] {
        let site = site("format-5");
        change(site.path(), table, from, to);
        let (is_fine, said) = told(site.path(), "check");
        assert!(!is_fine && said.contains(named), "{named}: {said}");
    }
    // What units gave themselves and how many were asked was in no seal of that time.
    let site = site("format-5");
    change(site.path(), table, "respondents: 420", "respondents: 430");
    let (is_fine, said) = told(site.path(), "check");
    assert!(is_fine, "{said}");
}

#[test]
fn one_number_of_another_published_value_is_corrected_by_itself() {
    for name in ["format-3", "format-4"] {
        one_number_is_corrected(name);
    }
}

fn one_number_is_corrected(name: &str) {
    let site = site(name);
    let papi = "content/editions/2022/papi.yaml";
    change(site.path(), papi, "score: 42.01", "score: 42.02");
    let correction = "- {kind: correction, figure: papi/2022/son-la/also/0/score, old: \"42.01\", new: \"42.02\", \
                      date: 2023-07-01, reason: Chép nhầm}\n";
    let corrections = site.path().join("content/editions/2022/corrections.yaml");
    let before = std::fs::read_to_string(&corrections).unwrap_or_default();
    std::fs::write(corrections, before + correction).unwrap();
    for command in ["check", "seal", "verify"] {
        let (is_fine, said) = match command {
            "seal" => told_with(site.path(), &["seal", "2022", "--as-of", AS_OF]),
            command => told(site.path(), command),
        };
        assert!(!said.contains("sealed-figure-changed"), "{command}: {said}");
        // Only a ledger does not have it before it is entered, where there is one already.
        let is_entered = command != "check" || name == "format-3";
        assert_eq!(is_fine, is_entered, "{command}: {said}");
    }
    change(site.path(), papi, "rank: 2, source", "rank: 3, source");
    let (_, said) = told(site.path(), "check");
    // The third format has no address for the number alone.
    let number = said.contains("papi/2022/son-la/also/0/rank, 2 → 3");
    assert_eq!(number, name == "format-4", "{said}");
    assert!(
        said.contains("papi/2022/son-la/also/0, 42.01; 2/"),
        "{said}"
    );
}

#[test]
fn a_figure_that_is_not_what_a_seal_of_the_fourth_format_has_is_named() {
    for (file, from, to, named) in [
        (
            "editions/2022/papi.yaml",
            "score: 42.01",
            "score: 42.02",
            "papi/2022/son-la/also/0/score, 42.01 → 42.02",
        ),
        (
            "targets/nq-01.yaml",
            "value: 31.50",
            "value: 31.60",
            "targets/nq-01/1/2022, 31.50 → 31.60",
        ),
        (
            "editions/2022/papi.yaml",
            "score: 40.30",
            "score: 40.31",
            "papi/2022/hoa-binh/score, 40.30 → 40.31",
        ),
    ] {
        let site = site("format-4");
        change(site.path(), &format!("content/{file}"), from, to);
        let (is_fine, said) = told(site.path(), "verify");
        assert!(!is_fine && said.contains(named), "{named}: {said}");
    }
}
