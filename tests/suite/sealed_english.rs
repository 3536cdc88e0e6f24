//! What is announced is sealed in English, too: a translation that was there says the same for ever.

use std::fs;
use std::path::Path;

use super::sealing::{change, done, seal, small, told};

const UNITS: &str = "content/units.yaml";
const INDEX: &str = "content/indices/sipas.yaml";
const HEAD: &str = "content/editions/2022/edition.yaml";

/// The small site, whose units have English names, with its edition of 2022 sealed.
fn sealed() -> tempfile::TempDir {
    let site = small();
    let root = site.path();
    change(
        root,
        UNITS,
        "name: Sông Mơ",
        "name: {vi: Sông Mơ, en: Song Mo}",
    );
    seal(root, "2022");
    site
}

#[track_caller]
fn refused(root: &Path, rule: &str, address: &str) {
    for command in ["check", "build", "verify"] {
        let (code, said) = told(root, &[command, "--format", "short"]);
        let is_said = said
            .lines()
            .any(|line| line.contains(&format!("error[{rule}]")) && line.contains(address));
        assert!(code == 1 && is_said, "{command}: {address}: {said}");
    }
}

#[test]
fn no_english_name_or_headline_of_a_sealed_edition_changes_in_silence() {
    for (path, from, to, address) in [
        (
            UNITS,
            "en: Song Mo}",
            "en: Nui Xanh}",
            "unit/song-mo/name.en, Song Mo → Nui Xanh",
        ),
        (
            INDEX,
            "en: Satisfaction index",
            "en: Reform index",
            "index/sipas/name.en",
        ),
        (
            INDEX,
            "en: Access}",
            "en: Procedures}",
            "framework/sipas/sipas/tiep-can/name.en",
        ),
        (
            INDEX,
            ", en: Access}",
            "}",
            "framework/sipas/sipas/tiep-can/name.en",
        ),
        (
            INDEX,
            "en: Ministry of Home Affairs",
            "en: Ministry of Finance",
            "index/sipas/publisher.en",
        ),
        (
            HEAD,
            "en: Indices of 2022",
            "en: Indices of 2021",
            "2022/headline.en",
        ),
        (
            HEAD,
            "en: Announcement conference",
            "en: Meeting",
            "2022/event.en",
        ),
    ] {
        let site = sealed();
        change(site.path(), path, from, to);
        refused(site.path(), "sealed-figure-changed", address);
    }
}

#[test]
fn no_number_of_an_english_narrative_changes_in_silence() {
    let site = sealed();
    let path = "content/editions/2022/index.en.md";
    change(site.path(), path, "72.23 points", "72.2 points");
    refused(
        site.path(),
        "sealed-text-changed",
        "editions/2022/index.en.md",
    );
}

/// As in Vietnamese it is changed in public, and what was not there may be added.
#[test]
fn english_is_corrected_or_added_in_public() {
    let site = sealed();
    let root = site.path();
    let named = "{code: nui-xanh, name: {vi: Núi Xanh, en: Nui Xanh}";
    change(root, UNITS, "{code: nui-xanh, name: Núi Xanh", named);
    done(root, &["check"]);
    change(root, HEAD, "en: Indices of 2022", "en: The indices of 2022");
    let path = root.join("content/editions/2022/corrections.yaml");
    let list = fs::read_to_string(&path).unwrap();
    let next = "- {figure: 2022/headline.en, old: Indices of 2022, new: The indices of 2022, reason: {vi: Dịch lại, en: Translated anew}, date: 2023-08-01}\n";
    fs::write(&path, list + next).unwrap();
    done(root, &["seal", "2022", "--as-of", "2023-09-01"]);
    done(root, &["build"]);
    let page = fs::read_to_string(root.join("output/en/dinh-chinh.html")).unwrap();
    assert!(
        page.contains("headline in English") || page.contains("Headline in English"),
        "{page}"
    );
}
