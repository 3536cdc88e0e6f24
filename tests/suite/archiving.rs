//! An archive: a bag that is whole, opens without a network, tells nothing early, and is found out when a bit flips.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use congbo::archive::PAGES;
use congbo::deliver::{bag, zipped};
use congbo::files::{self, Files};

fn told(root: &Path, words: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "en_US.UTF-8")
        .output()
        .unwrap();
    let both = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&both).into_owned();
    (output.status.code().unwrap_or(-1), said)
}

fn done(root: &Path, words: &[&str]) -> String {
    let (code, said) = told(root, words);
    assert_eq!(code, 0, "{words:?}: {said}");
    said
}

/// The small site with its edition of 2022 sealed.
fn sealed() -> tempfile::TempDir {
    let site = super::sealing::small();
    done(
        site.path(),
        &["seal", "2022", "--as-of", "2023-07-01T08:00:00+07:00"],
    );
    site
}

fn archived(root: &Path) -> Files {
    done(root, &["archive", "2022", "--zip"]);
    let zip = fs::read(root.join("archives/song-mo-2022.zip")).unwrap();
    zipped::unpacked(&zip).unwrap()
}

#[test]
fn a_bag_has_no_trace_of_what_is_held_back() {
    let site = sealed();
    let root = site.path();
    let before = archived(root);
    let content = super::traces::spoilt(files::read(root, "content").unwrap());
    for (path, bytes) in content.iter() {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), bytes).unwrap();
    }
    let after = archived(root);
    let differ = |path: &&str| before.get(path) != after.get(path);
    let paths = before.iter().chain(after.iter()).map(|(path, _)| path);
    let paths: BTreeSet<&str> = paths.filter(differ).collect();
    assert_eq!(paths, BTreeSet::new());
}

#[test]
fn a_seal_and_a_bag_made_while_an_edition_is_held_back_hold_the_same_sources() {
    let site = super::sealing::small();
    let root = site.path();
    let content = super::traces::spoilt(files::read(root, "content").unwrap());
    for (path, bytes) in content.iter() {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), bytes).unwrap();
    }
    done(root, &["seal", "2022"]);
    done(root, &["archive", "2022", "--zip"]);
    let said = done(root, &["verify", "archives/song-mo-2022.zip"]);
    let sources = said.split(" source files").next().unwrap();
    let (same, all) = sources.rsplit(' ').next().unwrap().split_once('/').unwrap();
    assert_eq!(same, all, "{said}");
    let said = done(root, &["verify"]);
    assert!(!said.contains("Files that differ"), "{said}");
    // A seal of an earlier program names the hashes of whole files; no ledger was there then.
    fs::remove_file(root.join("content/ledger.yaml")).unwrap();
    let seal = root.join("content/editions/2022/seal.yaml");
    let hash = |bytes: &[u8]| congbo::files::manifest::sha256(bytes);
    let whole = hash(&fs::read(root.join("content/units.yaml")).unwrap());
    let bag = zipped::unpacked(&fs::read(root.join("archives/song-mo-2022.zip")).unwrap());
    let cut = hash(bag.unwrap().get("data/content/units.yaml").unwrap());
    let text = fs::read_to_string(&seal).unwrap();
    assert!(whole != cut && text.contains(&cut));
    let (above, _) = text.split_once("whole: ").unwrap();
    let above = above.replace(&cut, &whole);
    let own = hash(above.as_bytes());
    fs::write(&seal, format!("{above}whole: {own}\n")).unwrap();
    let said = done(root, &["verify"]);
    assert!(!said.contains("Files that differ"), "{said}");
}

#[test]
fn a_bag_is_whole_and_the_same_each_time_as_a_folder_and_as_a_zip() {
    let site = sealed();
    let root = site.path();
    let zipped = archived(root);
    let first = fs::read(root.join("archives/song-mo-2022.zip")).unwrap();
    done(root, &["archive", "2022", "--zip"]);
    assert!(first == fs::read(root.join("archives/song-mo-2022.zip")).unwrap());
    done(root, &["archive", "2022"]);
    let folder = files::read(root, "archives/song-mo-2022").unwrap();
    assert!(folder.below("archives/song-mo-2022") == zipped);
    assert_eq!(bag::wrong(&zipped), []);
    for path in [
        "data/trang/2022/index.html",
        "data/trang/2022/sipas.csv",
        "data/trang/2022/sipas.json",
        "data/trang/2022/sipas.xlsx",
        "data/trang/datapackage.json",
        "data/content/editions/2022/seal.yaml",
        "data/content/editions/2022/sipas.yaml",
        "data/themes/default/base.html",
        "data/nguon.csv",
        "data/README.vi.md",
        "data/README.en.md",
    ] {
        assert!(zipped.get(path).is_some(), "{path}");
    }
    let info = String::from_utf8(zipped.get("bag-info.txt").unwrap().to_vec()).unwrap();
    assert!(info.contains("Bagging-Date: 2023-07-01\n"), "{info}");
}

#[test]
fn a_hidden_file_in_the_payload_is_found_and_what_systems_leave_beside_it_is_not() {
    let site = sealed();
    let root = site.path();
    done(root, &["archive", "2022"]);
    let bag = root.join("archives/song-mo-2022");
    for stray in ["Thumbs.db", ".DS_Store"] {
        fs::write(bag.join(stray), "x").unwrap();
    }
    done(root, &["verify", "archives/song-mo-2022"]);
    fs::write(bag.join("data/trang/.them.html"), "x").unwrap();
    let (code, said) = told(root, &["verify", "archives/song-mo-2022"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("data/trang/.them.html"), "{said}");
}

#[cfg(feature = "cards")]
#[test]
fn a_bag_has_the_pictures_of_its_own_pages_only() {
    let site = sealed();
    let bag = archived(site.path());
    let paths = bag.iter().map(|(path, _)| path);
    let pictures: Vec<&str> = paths
        .filter_map(|path| path.strip_prefix("data/trang/assets/card/"))
        .collect();
    let own = |path: &&str| path.trim_start_matches("en/").starts_with("2022/");
    assert!(
        !pictures.is_empty() && pictures.iter().all(own),
        "{pictures:?}"
    );
}

#[test]
fn every_link_of_a_bag_ends_within_it() {
    let site = sealed();
    let bag = archived(site.path());
    let pages = bag.below(&format!("data/{PAGES}"));
    let mut count = 0;
    for (path, bytes) in pages.iter().filter(|(path, _)| super::sites::is_page(path)) {
        let html = String::from_utf8_lossy(bytes);
        for part in html
            .split("href=")
            .skip(1)
            .chain(html.split("src=").skip(1))
        {
            let end = part.trim_start_matches(['"', '\'']);
            let end = end.split(['"', '\'', ' ', '>', '#', '?']).next().unwrap();
            if end.is_empty() || end.contains(':') {
                continue;
            }
            let mut steps: Vec<&str> = path.split('/').collect();
            steps.pop();
            for step in end.split('/') {
                match step {
                    ".." => drop(steps.pop().unwrap()),
                    step => steps.push(step),
                }
            }
            count += 1;
            assert!(pages.get(&steps.join("/")).is_some(), "{path}: {end}");
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn the_pages_of_a_bag_are_those_of_the_seal_whatever_came_after() {
    let site = sealed();
    let root = site.path();
    archived(root);
    let said = done(root, &["verify", "archives/song-mo-2022.zip"]);
    let line = said
        .lines()
        .find(|line| line.contains("pages and data files"))
        .unwrap();
    let (same, all) = line
        .trim()
        .split_once(' ')
        .unwrap()
        .0
        .split_once('/')
        .unwrap();
    assert_eq!(same, all, "{said}");
    let first = fs::read(root.join("archives/song-mo-2022.zip")).unwrap();
    // The draft of the next year becomes public: nothing of the archive changes.
    let draft = root.join("content/editions/2023/edition.yaml");
    let text = fs::read_to_string(&draft).unwrap();
    fs::write(&draft, text.replace("status: draft", "status: published")).unwrap();
    done(root, &["archive", "2022", "--zip"]);
    let second = fs::read(root.join("archives/song-mo-2022.zip")).unwrap();
    let [first, second] = [first, second].map(|zip| zipped::unpacked(&zip).unwrap());
    let pages = |bag: &Files| bag.below(&format!("data/{PAGES}/2022"));
    assert!(pages(&first) == pages(&second));
}

#[test]
fn one_flipped_bit_is_found_and_named() {
    let site = sealed();
    let root = site.path();
    done(root, &["archive", "2022"]);
    let folder = root.join("archives/song-mo-2022");
    done(root, &["verify", "archives/song-mo-2022"]);
    for path in [
        "data/trang/2022/index.html",
        "data/content/editions/2022/seal.yaml",
        "bag-info.txt",
        "manifest-sha256.txt",
    ] {
        let place = folder.join(path);
        let whole = fs::read(&place).unwrap();
        let mut spoilt = whole.clone();
        let middle = spoilt.len() / 2;
        spoilt[middle] ^= 1;
        fs::write(&place, spoilt).unwrap();
        let (code, said) = told(root, &["verify", "archives/song-mo-2022"]);
        assert_eq!(code, 1, "{path}: {said}");
        assert!(said.contains(&format!("{path}: ")), "{path}: {said}");
        fs::write(&place, whole).unwrap();
    }
    let zip = root.join("a.zip");
    fs::write(&zip, b"no zip").unwrap();
    assert_eq!(told(root, &["verify", "a.zip"]).0, 1);
    // Who names a year, as for the other commands, is told what to do.
    let (code, said) = told(root, &["verify", "2022"]);
    assert!(
        code == 2 && said.contains("`congbo verify`"),
        "{code}: {said}"
    );
}

#[test]
fn nothing_of_an_edition_that_is_not_public_gets_into_a_bag() {
    let site = sealed();
    let root = site.path();
    let add = |path: &str, text: &str| {
        let place = root.join(path);
        let before = fs::read_to_string(&place).unwrap_or_default();
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, before + text).unwrap();
    };
    add(
        "content/editions/2030/edition.yaml",
        "status: draft\nheadline: Chim hoàng yến\n",
    );
    add(
        "content/editions/2030/sipas.yaml",
        "coverage: partial\nsource: hoang-yen\nresults:\n  - {unit: so-hoang-yen, score: 83.17}\n",
    );
    add(
        "content/sources.yaml",
        "# Chim hoàng yến\nhoang-yen: {title: Chim hoàng yến}\n",
    );
    let units = fs::read_to_string(root.join("content/units.yaml")).unwrap();
    let kind = units
        .split("kind: ")
        .nth(1)
        .unwrap()
        .split([',', '}', '\n'])
        .next()
        .unwrap();
    add(
        "content/units.yaml",
        &format!(
            "  # Chim hoàng yến\n  - {{code: so-hoang-yen, name: Chim hoàng yến, kind: {kind}}}\n"
        ),
    );
    done(root, &["build"]);
    let bag = archived(root);
    assert!(bag.get("data/content/sources.yaml").is_some());
    let leaks: BTreeSet<&str> = bag
        .iter()
        .filter(|(path, bytes)| {
            let text = String::from_utf8_lossy(bytes);
            path.contains("2030") || text.contains("hoàng yến") || text.contains("hoang-yen")
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(leaks, BTreeSet::new());
}

#[test]
fn only_a_sealed_edition_is_archived() {
    let site = super::sealing::small();
    let (code, said) = told(site.path(), &["archive", "2022"]);
    assert!(code == 2 && said.contains("not sealed"), "{said}");
}

#[test]
fn a_commitment_is_never_passed_over_in_silence() {
    let site = super::sealing::small();
    let root = site.path();
    let as_of = ["--as-of", "2023-07-01T08:00:00+07:00"];
    let said = done(root, &["commit", "2022", as_of[0], as_of[1]]);
    let commitment = said.lines().find(|line| line.len() == 64).unwrap();
    done(root, &["seal", "2022", as_of[0], as_of[1]]);
    done(root, &["archive", "2022", "--zip"]);
    let bag = root.join("archives/song-mo-2022.zip");
    let proof = ["verify", bag.to_str().unwrap(), "--commitment", commitment];
    // The salt that is kept beside the content is found.
    assert!(done(root, &proof).contains("The commitment holds"));

    let elsewhere = tempfile::tempdir().unwrap();
    for (lang, words) in [
        (
            "en",
            "the commitment cannot be checked: its salt is missing",
        ),
        ("vi", "không đối chiếu được cam kết: thiếu chuỗi bí mật"),
    ] {
        let unsalted = [&proof[..], &["--lang", lang]].concat();
        let (code, said) = told(elsewhere.path(), &unsalted);
        assert!(code == 2 && said.contains(words), "{said}");
        assert!(said.contains("--salt"), "{said}");
    }
    let note = fs::read_to_string(root.join("private/commitment-2022.yaml")).unwrap();
    let salt = note.lines().find_map(|line| line.strip_prefix("salt: "));
    let salt = salt.unwrap().trim_matches('"');
    let salted = [&proof[..], &["--salt", salt]].concat();
    assert!(done(elsewhere.path(), &salted).contains("The commitment holds"));
    let other = [&proof[..], &["--salt", "x"]].concat();
    let (code, said) = told(elsewhere.path(), &other);
    assert!(code == 1 && said.contains("does not agree"), "{said}");
}
