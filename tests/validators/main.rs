//! What others make of what we publish: the Library of Congress's bagit-python reads the bag of an archive, frictionless its
//! data package and that of a whole site, openpyxl and `LibreOffice` the workbooks. `tests/run` installs them.
#![allow(clippy::disallowed_methods, reason = "tests read folders")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use congbo::files;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// How a command ends, and what it says.
fn told(words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .args(["--lang", "en"])
        .output()
        .unwrap();
    let both = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8(both).unwrap_or_default(),
    )
}

fn done(words: &[&str]) {
    let (code, said) = told(words);
    assert_eq!(code, Some(0), "{words:?}: {said}");
}

/// What the validator of such things says: `valid`, or what is wrong.
fn verdict(kind: &str, place: &Path) -> String {
    let root = Path::new(ROOT);
    let output = Command::new(root.join("target/python/bin/python"))
        .arg(root.join("tests/validators/verdict.py"))
        .arg(kind)
        .arg(place)
        .output()
        .expect("tests/run installs the validators");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The small site with its edition of 2022 archived, and the folder of the bag.
fn archived(folder: &Path) -> PathBuf {
    let from = Path::new(ROOT).join("tests/sites/small");
    files::add(folder, &files::read(&from, "content").unwrap()).unwrap();
    let root = folder.to_str().unwrap();
    let now = "2023-07-01T08:00:00+07:00";
    done(&["seal", "2022", "--as-of", now, "--root", root]);
    done(&["archive", "2022", "--root", root]);
    done(&["archive", "2022", "--zip", "--root", root]);
    folder.join("archives/song-mo-2022")
}

/// Flips one bit in the middle of a file.
fn flip(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_bag_and_its_package_are_valid_and_a_flipped_bit_is_found_by_all() {
    let folder = tempfile::tempdir().unwrap();
    let bag = archived(folder.path());
    let package = bag.join("data/trang/datapackage.json");
    assert_eq!(verdict("bag", &bag), "valid");
    assert_eq!(verdict("package", &package), "valid");
    for path in [
        "data/trang/2022/index.html",
        "data/trang/2022/sipas.csv",
        "data/content/editions/2022/seal.yaml",
    ] {
        let file = bag.join(path);
        flip(&file);
        let theirs = verdict("bag", &bag);
        assert!(theirs.contains(path), "{path}: {theirs}");
        let (code, ours) = told(&["verify", bag.to_str().unwrap()]);
        assert_eq!(code, Some(1), "{path}: {ours}");
        assert!(ours.contains(path), "{path}: {ours}");
        if path.strip_suffix(".csv").is_some() {
            let theirs = verdict("package", &package);
            assert!(theirs.contains("hash"), "{theirs}");
        }
        flip(&file);
    }
    fs::remove_file(bag.join("data/nguon.csv")).unwrap();
    let theirs = verdict("bag", &bag);
    assert!(theirs.contains("Payload-Oxum"), "{theirs}");
}

#[test]
fn a_bag_that_was_zipped_is_valid_when_others_unpack_it() {
    let folder = tempfile::tempdir().unwrap();
    archived(folder.path());
    let unpacked = folder.path().join("unpacked");
    let zip = folder.path().join("archives/song-mo-2022.zip");
    let python = Command::new(Path::new(ROOT).join("target/python/bin/python"))
        .args(["-m", "zipfile", "-e"])
        .args([&zip, &unpacked])
        .status();
    assert!(python.expect("tests/run installs Python").success());
    let tops: Vec<_> = fs::read_dir(&unpacked).unwrap().flatten().collect();
    assert_eq!(tops.len(), 1, "{tops:?}");
    assert_eq!(verdict("bag", &tops[0].path()), "valid");
}

#[test]
fn the_package_of_a_whole_site_is_valid_and_notices_another_figure() {
    for name in ["tests/sites/small", "tests/sites/lao-cai", "."] {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        let root = Path::new(ROOT).join(name);
        let (root, out) = (root.to_str().unwrap(), site.to_str().unwrap());
        done(&["build", "--quiet", "--root", root, "--out", out]);
        let package = site.join("datapackage.json");
        assert_eq!(verdict("package", &package), "valid", "{name}");
        if name == "tests/sites/small" {
            let csv = site.join("2022/sipas.csv");
            flip(&csv);
            let theirs = verdict("package", &package);
            assert!(theirs.contains("hash"), "{theirs}");
        }
    }
}

#[test]
fn workbooks_say_what_the_tables_beside_them_say() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let root = Path::new(ROOT).join("tests/sites/small");
    let (root, out) = (root.to_str().unwrap(), site.to_str().unwrap());
    done(&["build", "--quiet", "--root", root, "--out", out]);
    assert_eq!(verdict("workbooks", &site), "valid");
    let csv = site.join("2022/sipas.csv");
    flip(&csv);
    let theirs = verdict("workbooks", &site);
    assert!(theirs.contains("sipas.xlsx"), "{theirs}");
}

/// Workbooks of a site, and those that units fill in, with their lists and locked cells.
#[test]
fn libreoffice_opens_every_workbook_and_saves_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(ROOT).join("tests/sites/nhom");
    files::add(folder.path(), &files::read(&from, "content").unwrap()).unwrap();
    let site = folder.path().join("site");
    let (root, out) = (folder.path().to_str().unwrap(), site.to_str().unwrap());
    done(&["template", "ddci", "2026", "--root", root]);
    done(&["build", "--quiet", "--root", root, "--out", out]);
    assert_eq!(verdict("office", folder.path()), "valid");
    let form = folder.path().join("bieu-mau/ddci-2026/so-noi-vu.xlsx");
    flip(&form);
    let theirs = verdict("office", form.parent().unwrap());
    assert!(theirs.contains("so-noi-vu.xlsx"), "{theirs}");
}
