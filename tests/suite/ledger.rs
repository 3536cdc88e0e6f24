//! The ledger: what was sealed and corrected cannot go, or say otherwise, in silence.

use std::fs;
use std::path::Path;

use congbo::files::{self, manifest::sha256};

use super::sealing::{change, done, seal, small, told};

pub(super) const LEDGER: &str = "content/ledger.yaml";
const TABLE: &str = "content/editions/2022/sipas.yaml";
const CORRECTIONS: &str = "content/editions/2022/corrections.yaml";
const SEAL: &str = "content/editions/2022/seal.yaml";
const HEAD: &str = "content/editions/2022/edition.yaml";

/// The small site with both of its editions sealed.
pub(super) fn sealed() -> tempfile::TempDir {
    let site = small();
    seal(site.path(), "2021");
    seal(site.path(), "2022");
    site
}

pub(super) fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap()
}

/// Every command refuses the site and says why.
#[track_caller]
fn refused(root: &Path, rule: &str) {
    for command in ["check", "build", "verify"] {
        let (code, said) = told(root, &[command, "--format", "short"]);
        assert!(
            code == 1 && said.contains(&format!("[{rule}]")),
            "{command}: {said}"
        );
    }
    assert!(!root.join("output").exists());
}

/// One more correction of what was sealed, in the table and in the list.
pub(super) fn correct(root: &Path) {
    change(root, TABLE, "78.15", "78.20");
    let before = text(root, CORRECTIONS);
    let next = "- figure: sipas/2022/dong-bang/score\n  old: 78.15\n  new: 78.20\n  reason: {vi: Đo lại, en: Measured anew}\n  kind: revision\n  date: 2023-08-01\n";
    fs::write(root.join(CORRECTIONS), format!("{before}{next}")).unwrap();
}

pub(super) fn enter(root: &Path) -> String {
    done(root, &["seal", "2022", "--as-of", "2023-09-01"])
}

#[test]
fn each_seal_and_correction_has_an_entry_that_holds_the_hash_of_the_one_before() {
    let site = sealed();
    let root = site.path();
    correct(root);
    refused(root, "correction-not-entered");
    let seal_before = text(root, SEAL);
    assert!(enter(root).contains("now 4 in all"));
    assert_eq!(text(root, SEAL), seal_before);
    done(root, &["check"]);
    let (code, said) = told(root, &["seal", "2022"]);
    assert!(code == 2 && said.contains("sealed already"), "{said}");
    let ledger = text(root, LEDGER);
    let entries: Vec<&str> = ledger.split("\n- ").skip(1).collect();
    let kinds = ["  seal: ", "  seal: ", "  correction: ", "  correction: "];
    assert_eq!(entries.len(), kinds.len(), "{ledger}");
    let mut before = "0".repeat(64);
    for (entry, kind) in entries.iter().zip(kinds) {
        assert!(entry.contains(kind), "{entry}");
        let (said, hash) = entry.split_once("  hash: ").unwrap();
        assert!(said.contains(&format!("before: \"{before}\"")), "{entry}");
        before = sha256(format!("- {said}").as_bytes());
        assert_eq!(hash.trim_end(), format!("\"{before}\""));
    }
    let whole = seal_before.lines().last().unwrap();
    let whole = whole.strip_prefix("whole: ").unwrap();
    assert!(entries[1].contains(&format!("seal: \"{whole}\"")));
}

#[test]
fn a_sealed_edition_that_went_with_its_folder_is_told() {
    let site = sealed();
    let root = site.path();
    fs::remove_dir_all(root.join("content/editions/2021")).unwrap();
    refused(root, "ledger-edition-gone");
}

#[test]
fn a_sealed_edition_that_became_a_draft_with_its_seal_gone_is_told() {
    let site = sealed();
    let root = site.path();
    fs::remove_file(root.join(SEAL)).unwrap();
    change(root, HEAD, "sealed", "draft");
    refused(root, "ledger-edition-gone");
}

#[test]
fn a_correction_that_is_gone_or_says_otherwise_is_told() {
    for (from, to) in [
        (
            "reason: {vi: Đo lại, en: Measured anew}",
            "reason: {vi: Đo lại, en: Measured}",
        ),
        ("reason: {vi: Đo lại, en: Measured anew}", "reason: Đo lại"),
        ("date: 2023-08-01", "date: 2023-08-02"),
        ("kind: revision", "kind: correction"),
        ("Digits swapped on entry.", "Digits swapped."),
        ("document: 2023-05-04-bao-cao-10", ""),
    ] {
        let site = sealed();
        let root = site.path();
        correct(root);
        enter(root);
        change(root, CORRECTIONS, from, to);
        refused(root, "ledger-correction-changed");
    }
    let site = sealed();
    let root = site.path();
    let before = [TABLE, CORRECTIONS].map(|path| (path, text(root, path)));
    correct(root);
    enter(root);
    for (path, text) in before {
        fs::write(root.join(path), text).unwrap();
    }
    refused(root, "ledger-correction-changed");
}

#[test]
fn an_edition_is_not_sealed_anew_with_another_score() {
    let site = sealed();
    let root = site.path();
    let ledger = text(root, LEDGER);
    fs::remove_file(root.join(SEAL)).unwrap();
    change(root, HEAD, "sealed", "published");
    change(root, TABLE, "score: 78.15", "score: 78.25");
    change(root, CORRECTIONS, "78.15", "78.25");
    let (code, said) = told(root, &["seal", "2022", "--as-of", "2023-09-01"]);
    assert!(code == 1 && said.contains("ledger-edition-gone"), "{said}");
    assert!(!root.join(SEAL).exists());
    assert_eq!(text(root, LEDGER), ledger);
}

#[test]
fn a_seal_that_was_written_anew_with_all_its_hashes_is_told() {
    let site = sealed();
    let root = site.path();
    let forged = small();
    change(forged.path(), TABLE, "score: 78.15", "score: 78.25");
    change(forged.path(), CORRECTIONS, "78.15", "78.25");
    seal(forged.path(), "2022");
    for path in [TABLE, CORRECTIONS, SEAL] {
        fs::copy(forged.path().join(path), root.join(path)).unwrap();
    }
    refused(root, "ledger-seal-differs");
}

#[test]
fn a_site_that_was_sealed_before_there_were_ledgers_begins_one_with_all_its_seals() {
    let site = sealed();
    let root = site.path();
    fs::remove_file(root.join(LEDGER)).unwrap();
    let seals = files::read(root, "content").unwrap();
    let said = done(root, &["check", "--format", "short"]);
    assert_eq!(said.matches("warning[ledger-missing]").count(), 2, "{said}");
    assert!(enter(root).contains("now 3 in all"));
    let mut after = files::read(root, "content").unwrap();
    after.retain(|path| path != LEDGER);
    assert!(after == seals);
    let said = done(root, &["check", "--format", "short"]);
    assert!(!said.contains("ledger"), "{said}");
}

#[test]
fn a_seal_that_is_put_beside_a_ledger_is_told() {
    let site = small();
    let root = site.path();
    seal(root, "2021");
    let ledger = text(root, LEDGER);
    seal(root, "2022");
    fs::write(root.join(LEDGER), ledger).unwrap();
    refused(root, "seal-not-entered");
    enter(root);
    done(root, &["check"]);
}

#[test]
fn nothing_is_entered_before_it_happens() {
    let site = sealed();
    let root = site.path();
    let words = ["check", "--format", "short", "--as-of", "2023-06-30"];
    let (code, said) = told(root, &words);
    assert!(code == 1 && said.contains("[ledger-out-of-time]"), "{said}");
    correct(root);
    change(root, CORRECTIONS, "2023-08-01", "2023-06-01");
    let (code, said) = told(root, &["seal", "2022", "--as-of", "2023-06-30"]);
    assert!(code == 1 && said.contains("ledger-out-of-time"), "{said}");
}

#[test]
fn no_weight_and_no_exception_passes_over_the_ledger() {
    let site = sealed();
    let root = site.path();
    fs::remove_file(root.join(LEDGER)).unwrap();
    let settings = text(root, "content/site.yaml");
    let rules = format!("{settings}\nrules: {{ledger-missing: note}}\n");
    fs::write(root.join("content/site.yaml"), rules).unwrap();
    let (code, said) = told(root, &["check", "--format", "short"]);
    assert!(code == 1 && said.contains("[seal-excepted]"), "{said}");
    assert!(said.contains("warning[ledger-missing]"), "{said}");
}

/// Line ends and marks that editors and Git put in are not what a file says.
#[test]
fn a_ledger_and_a_seal_with_the_line_ends_of_windows_hold() {
    let site = sealed();
    let root = site.path();
    for path in [LEDGER, SEAL, CORRECTIONS] {
        let windows = text(root, path).replace('\n', "\r\n");
        fs::write(root.join(path), format!("\u{feff}{windows}")).unwrap();
    }
    done(root, &["verify"]);
}

/// What is added to a correction later is entered beside it, and is then held like the rest.
#[test]
fn the_english_of_a_reason_that_is_added_is_entered_and_then_held() {
    let site = sealed();
    let root = site.path();
    let (both, vi) = ("reason: {vi: Đo lại, en: Measured anew}", "reason: Đo lại");
    correct(root);
    change(root, CORRECTIONS, both, vi);
    enter(root);
    change(root, CORRECTIONS, vi, both);
    let said = done(root, &["check", "--format", "short"]);
    assert!(said.contains("warning[addition-not-entered]"), "{said}");
    assert!(enter(root).contains("now 5 in all"));
    let said = done(root, &["check", "--format", "short"]);
    assert!(!said.contains("addition-not-entered"), "{said}");
    done(root, &["build"]);
    for (path, words) in [
        ("output/so-cong-bo.html", "Bổ sung cho điều chỉnh: <a"),
        ("output/en/so-cong-bo.html", "Added to the revision: <a"),
    ] {
        let page = text(root, path);
        assert_eq!(page.matches(words).count(), 1, "{page}");
    }
    fs::remove_dir_all(root.join("output")).unwrap();
    let other = "reason: {vi: Đo lại, en: Measured}";
    for (from, to) in [(both, other), (other, vi)] {
        change(root, CORRECTIONS, from, to);
        refused(root, "ledger-correction-changed");
    }
}

/// Its document shows from its own day on; until then nothing tells that there will be one.
#[test]
fn a_correction_with_a_document_to_come_is_entered_and_the_document_on_its_day() {
    let site = sealed();
    let root = site.path();
    correct(root);
    let plain = text(root, CORRECTIONS);
    let path = "content/documents/2023-10-01-dinh-chinh.md";
    let document = "---\ntitle: Văn bản\nform: Báo cáo\nnumber: 1/BC\nplace: Sông Mơ\ndate: 2023-10-01\nissuer: Sở Nội vụ\nsignatory: {name: Trần Thị Mơ, capacity: Giám đốc}\nrecipients: [Sở]\n---\n\nĐính chính.\n";
    fs::write(root.join(path), document).unwrap();
    let named = plain.replace(
        "kind: revision",
        "kind: revision\n  document: 2023-10-01-dinh-chinh",
    );
    fs::write(root.join(CORRECTIONS), named).unwrap();
    assert!(enter(root).contains("now 4 in all"));
    let without = sealed();
    correct(without.path());
    enter(without.path());
    assert_eq!(text(root, LEDGER), text(without.path(), LEDGER));
    // On its day it may be built at once, and is told until it is entered.
    let on = |command| [command, "--format", "short", "--as-of", "2023-10-01"];
    let said = done(root, &on("check"));
    assert!(said.contains("warning[addition-not-entered]"), "{said}");
    done(root, &on("build"));
    let said = done(root, &["seal", "2022", "--as-of", "2023-10-01"]);
    assert!(said.contains("now 5 in all"), "{said}");
    let said = done(root, &on("check"));
    assert!(!said.contains("addition-not-entered"), "{said}");
    fs::remove_dir_all(root.join("output")).unwrap();
    change(root, CORRECTIONS, "  document: 2023-10-01-dinh-chinh\n", "");
    refused(root, "ledger-correction-changed");
}

/// A moment that has passed is that of its entries, and whoever enters them is told so.
#[test]
fn an_entry_that_is_not_dated_by_the_clock_says_so() {
    let site = small();
    let root = site.path();
    let said = done(root, &["seal", "2022", "--as-of", "2023-09-01", "--quiet"]);
    assert!(
        said.contains("dated 2023-09-01T23:59:59+07:00 by --as-of"),
        "{said}"
    );
    let said = done(root, &["seal", "2021"]);
    assert!(!said.contains("by --as-of"), "{said}");
}
