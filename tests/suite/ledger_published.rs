//! The ledger as readers have it: on the site, which goes on from what was published before, and in archives.

use std::fs;

use congbo::files::{self, manifest::sha256};

use super::ledger::{LEDGER, correct, enter, sealed, text};
use super::sealing::{done, small, told};

/// What was published is a witness that nobody has to keep.
#[test]
fn a_site_is_not_built_or_published_over_one_whose_ledger_it_does_not_go_on_from() {
    let site = sealed();
    let root = site.path();
    done(root, &["build"]);
    done(root, &["publish", "www"]);
    let (old, before) = (text(root, LEDGER), files::read(root, "www").unwrap());
    assert_eq!(text(root, "www/so-cong-bo.yaml"), old);
    // It is begun anew, as whoever rewrites a seal would do; then cut short; then it is gone.
    fs::remove_file(root.join(LEDGER)).unwrap();
    enter(root);
    let anew = text(root, LEDGER);
    let cut = old[..old.rfind("- entry").unwrap()].to_owned();
    for ledger in [Some(anew), Some(cut), None] {
        match &ledger {
            Some(ledger) => fs::write(root.join(LEDGER), ledger).unwrap(),
            None => fs::remove_file(root.join(LEDGER)).unwrap(),
        }
        let (code, said) = told(root, &["build", "--format", "short"]);
        assert!(code == 1 && said.contains("content/ledger.yaml:"), "{said}");
        assert!(said.contains("[ledger-behind]"), "{said}");
    }
    assert_eq!(text(root, "output/so-cong-bo.yaml"), old);
    // In a folder of its own it can be built, and not be published over what is public.
    enter(root);
    done(root, &["build", "--out", "other"]);
    for words in [
        &["publish", "www", "--out", "other"][..],
        &["publish", "www", "--out", "other", "--force"],
    ] {
        let (code, said) = told(root, words);
        assert!(
            code == 2 && said.contains("the ledger there has entries"),
            "{said}"
        );
    }
    assert!(files::read(root, "www").unwrap() == before);
    // With the ledger of before all goes on.
    fs::write(root.join(LEDGER), old).unwrap();
    correct(root);
    enter(root);
    done(root, &["build"]);
    done(root, &["publish", "www"]);
    assert_eq!(text(root, "www/so-cong-bo.yaml"), text(root, LEDGER));
}

#[test]
fn readers_find_the_ledger_from_seals_and_corrections_in_plain_words() {
    let site = sealed();
    let root = site.path();
    correct(root);
    enter(root);
    done(root, &["build"]);
    let ledger = text(root, LEDGER);
    let last = ledger.lines().last().unwrap();
    let hash = last.split('"').nth(1).unwrap();
    for (folder, words) in [
        (
            "output",
            [
                "Điều chỉnh: <a href",
                "Niêm phong kỳ <a href",
                "Sổ không chứng minh số liệu là đúng",
            ],
        ),
        (
            "output/en",
            [
                "Revision: <a href",
                "Sealed edition <a href",
                "does not prove that figures are right",
            ],
        ),
    ] {
        let page = text(root, &format!("{folder}/so-cong-bo.html"));
        for word in words {
            assert!(page.contains(word), "{word}: {page}");
        }
        assert!(
            page.contains(hash) && page.contains("so-cong-bo.yaml"),
            "{page}"
        );
        assert_eq!(page.matches("<tr><td").count(), 4, "{page}");
        for from in ["luu-tru.html", "dinh-chinh.html"] {
            let page = text(root, &format!("{folder}/{from}"));
            assert!(page.contains("so-cong-bo.html"), "{from}");
        }
    }
}

/// Where nothing is sealed there is no page of it, and none leads there.
#[test]
fn a_site_without_a_ledger_has_no_page_of_one() {
    let site = small();
    let root = site.path();
    done(root, &["build"]);
    let site = files::read(root, "output").unwrap();
    for (path, bytes) in site.iter() {
        assert!(!path.contains("so-cong-bo."), "{path}");
        assert!(
            !String::from_utf8_lossy(bytes).contains("so-cong-bo."),
            "{path}"
        );
    }
}

/// A bag whose manifests were made anew is whole; its ledger still tells of another seal.
#[test]
fn a_bag_has_the_ledger_up_to_its_edition_and_is_held_against_it() {
    let site = sealed();
    let root = site.path();
    let said = done(root, &["verify"]);
    assert!(
        said.contains("Ledger: 3 entries in an unbroken chain"),
        "{said}"
    );
    done(root, &["archive", "2021"]);
    let kept = "archives/song-mo-2021/data/content/ledger.yaml";
    let first = text(root, kept);
    assert_eq!(first.matches("- entry").count(), 1);
    assert!(text(root, LEDGER).starts_with(&first));
    let bag = files::read(root, "archives").unwrap();
    assert!(done(root, &["verify", "archives/song-mo-2021"]).contains("Ledger: 1 entries"));
    // What comes after changes nothing of it.
    correct(root);
    enter(root);
    done(root, &["archive", "2021"]);
    assert!(files::read(root, "archives").unwrap() == bag);
    // Forged as a whole, but for the ledger.
    let folder = root.join("archives/song-mo-2021");
    let from = text(root, kept);
    let hash = from
        .split("seal: \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    fs::write(root.join(kept), from.replace(hash, &"0".repeat(64))).unwrap();
    for list in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let lines = fs::read_to_string(folder.join(list)).unwrap();
        let anew = lines.lines().map(|line| {
            let (_, path) = line.split_once("  ").unwrap();
            format!(
                "{}  {path}\n",
                sha256(&fs::read(folder.join(path)).unwrap())
            )
        });
        fs::write(folder.join(list), anew.collect::<String>()).unwrap();
    }
    let (code, said) = told(root, &["verify", "archives/song-mo-2021"]);
    assert!(
        code == 1 && said.contains("The ledger in the bag was changed"),
        "{said}"
    );
}
