//! A bag by RFC 8493: files with their hashes and a few words about them, for an archive that outlives the program.
//!
//! Files to files, nothing else: the same payload gives the same bag.

use std::collections::BTreeMap;

use files::Files;
use files::manifest::{is_sha256, lines, of, sha256};

const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const PAYLOAD: &str = "manifest-sha256.txt";
const TAGS: &str = "tagmanifest-sha256.txt";

/// The files about the payload that every bag of ours has. Others may lie beside them, as systems leave some: what no
/// manifest names is no part of the bag.
const OWN_TAGS: [&str; 3] = ["bag-info.txt", "bagit.txt", PAYLOAD];

/// What is wrong with a bag, at which of its files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wrong {
    /// The file's path in the bag.
    pub path: String,
    /// What is wrong with it.
    pub what: What,
}

/// What can be wrong with a file of a bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Its bytes are not those of its hash.
    Differs,
    /// A manifest names it, and it is not there.
    Missing,
    /// It is there, and no manifest names it.
    Unlisted,
    /// It does not say what it must.
    Unreadable,
}

/// Packs a payload, whose paths are those below `data/`, with labels and values in their order.
#[must_use]
pub fn packed(payload: &Files, info: &[(&str, String)]) -> Files {
    let mut bag = Files::default();
    let (mut count, mut bytes) = (0_u64, 0_u64);
    let mut hashes = BTreeMap::new();
    for (path, content) in payload.iter() {
        let path = format!("data/{path}");
        hashes.insert(encoded(&path), sha256(content));
        count += 1;
        bytes += content.len() as u64;
        bag.insert(path, content);
    }
    let mut about = String::new();
    for (label, value) in info {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        about += label;
        about += ": ";
        about += &value;
        about += "\n";
    }
    let size = format!("Payload-Oxum: {bytes}.{count}\n");
    about += &size;
    let list = |hashes: &BTreeMap<String, String>| {
        lines(
            hashes
                .iter()
                .map(|(path, hash)| (path.as_str(), hash.as_str())),
        )
    };
    let mut tags = Files::default();
    tags.insert("bag-info.txt", about);
    tags.insert("bagit.txt", DECLARATION);
    tags.insert(PAYLOAD, list(&hashes));
    let manifest = list(&of(&tags));
    tags.insert(TAGS, manifest);
    bag.with(tags)
}

/// Everything that is wrong with a bag, in order of paths.
#[must_use]
pub fn wrong(bag: &Files) -> Vec<Wrong> {
    let mut found = Vec::new();
    let mut note = |path: &str, what: What| {
        found.push(Wrong {
            path: path.to_owned(),
            what,
        });
    };
    let declared = bag.get("bagit.txt").unwrap_or_default();
    if !declared.starts_with(b"BagIt-Version: 1.0\n") {
        note("bagit.txt", What::Unreadable);
    }
    // What would have to be fetched from the web is not here, and an archive needs all of itself.
    if bag.get("fetch.txt").is_some() {
        note("fetch.txt", What::Unlisted);
    }
    for manifest in [PAYLOAD, TAGS] {
        let Some(hashes) = bag.get(manifest).and_then(read) else {
            note(manifest, What::Unreadable);
            continue;
        };
        for (path, hash) in &hashes {
            match bag.get(path) {
                None => note(path, What::Missing),
                Some(bytes) if sha256(bytes) != *hash => note(path, What::Differs),
                Some(_) => {}
            }
        }
        let is_payload = |path: &str| path.starts_with("data/");
        let must = |path: &str| match manifest {
            PAYLOAD => is_payload(path),
            _ => OWN_TAGS.contains(&path),
        };
        for (path, _) in bag.iter() {
            if must(path) && !hashes.contains_key(path) {
                note(path, What::Unlisted);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Hashes by path, from a manifest.
fn read(bytes: &[u8]) -> Option<BTreeMap<String, String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut hashes = BTreeMap::new();
    for line in text.lines() {
        let (hash, path) = line.split_once(' ')?;
        let hash = hash.to_lowercase();
        let path = decoded(path.trim_start_matches([' ', '*']));
        if !is_sha256(&hash) || hashes.insert(path, hash).is_some() {
            return None;
        }
    }
    Some(hashes)
}

/// A path as manifests write it: a line is one path, whatever letters it has.
fn encoded(path: &str) -> String {
    path.replace('%', "%25")
        .replace('\n', "%0A")
        .replace('\r', "%0D")
}

fn decoded(path: &str) -> String {
    path.replace("%0A", "\n")
        .replace("%0a", "\n")
        .replace("%0D", "\r")
        .replace("%0d", "\r")
        .replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::{What, packed, wrong};
    use files::Files;

    fn bag() -> Files {
        let mut payload = Files::default();
        payload.insert("trang/a.html", "một");
        payload.insert("content/100%.md", "hai\n");
        packed(
            &payload,
            &[("Source-Organization", "Sở\nNội vụ".to_owned())],
        )
    }

    #[test]
    fn a_bag_says_what_the_standard_asks_for() {
        let bag = bag();
        let text = |path: &str| String::from_utf8(bag.get(path).unwrap().to_vec()).unwrap();
        assert_eq!(
            text("bag-info.txt"),
            "Source-Organization: Sở Nội vụ\nPayload-Oxum: 9.2\n"
        );
        assert!(text("manifest-sha256.txt").contains("  data/content/100%25.md\n"));
        assert_eq!(text("tagmanifest-sha256.txt").lines().count(), 3);
        assert_eq!(wrong(&bag), []);
    }

    #[test]
    fn every_flipped_bit_is_found_and_named() {
        let whole = bag();
        for (path, bytes) in whole.iter() {
            for at in 0..bytes.len() {
                let mut bytes = bytes.to_vec();
                bytes[at] ^= 1;
                let mut spoilt = whole.clone();
                spoilt.insert(path, bytes);
                let found = wrong(&spoilt);
                assert!(!found.is_empty(), "{path} at {at}");
                if path != "tagmanifest-sha256.txt" {
                    assert!(
                        found.iter().any(|one| one.path == path),
                        "{path} at {at}: {found:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_added_or_taken_away_is_found() {
        let mut more = bag();
        more.insert("data/x", "x");
        assert_eq!(wrong(&more)[0].what, What::Unlisted);
        let mut hidden = bag();
        hidden.insert("data/trang/.x", "x");
        assert_eq!(wrong(&hidden)[0].path, "data/trang/.x");
        let mut less = Files::default();
        for (path, bytes) in bag().iter().filter(|(path, _)| !path.ends_with("a.html")) {
            less.insert(path, bytes);
        }
        assert_eq!(wrong(&less)[0].what, What::Missing);
        assert!(!wrong(&Files::default()).is_empty());
    }

    #[test]
    fn what_systems_leave_beside_the_payload_is_no_part_of_the_bag() {
        let mut bag = bag();
        for stray in ["Thumbs.db", ".DS_Store", ".congbo", "desktop.ini"] {
            bag.insert(stray, "x");
        }
        assert_eq!(wrong(&bag), []);
    }
}
