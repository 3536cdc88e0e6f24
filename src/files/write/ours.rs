//! Whether a folder is ours to replace: a build made it, and nothing was put into it since.
//!
//! The mark of a folder lists its files and their sizes. A file or folder that it does not speak of was put there by a
//! hand, and a folder into which a mark was copied holds other files than the mark says, or lacks some; none of these is
//! ever replaced. Marks of older versions list nothing, and their folders are replaced as they always were.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::{KEPT, MARK, Mark, at, refusal};
use crate::Failure;

/// What systems leave in any folder that somebody looks into.
const LEFT_BY_SYSTEMS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// What a mark says of its folder: files by their paths, with their sizes.
pub(super) fn list(files: &BTreeMap<String, u64>) -> String {
    let lines = files.iter().map(|(path, size)| format!("{size}  {path}\n"));
    std::iter::once("\n".to_owned()).chain(lines).collect()
}

/// What a mark lists; nothing where it is one of an older version.
fn listed(mark: &str) -> Option<BTreeMap<&str, u64>> {
    let (_, list) = mark.split_once("\n\n")?;
    let lines = list.lines().map(|line| {
        let (size, path) = line.split_once("  ")?;
        Some((path, size.parse().ok()?))
    });
    // A line that says nothing lists nothing: what it was about is then found to be there unlisted.
    Some(lines.flatten().collect())
}

/// Refuses to replace a folder that holds anything no build made.
pub(super) fn refuse_foreign(output: &Path) -> Result<(), Failure> {
    let entries = match fs::read_dir(output) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(at("read the folder", output))?,
    };
    let mut foreign = false;
    for entry in entries {
        let name = entry.map_err(at("read the folder", output))?.file_name();
        if name == ".git" {
            let why = "it holds a .git, which a build would remove; build into a folder inside it";
            return Err(refusal("replace", output, why));
        }
        foreign |= name != KEPT;
    }
    if !foreign {
        return Ok(());
    }
    let place = output.join(MARK);
    let mark = match fs::read(&place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        mark => Some(mark.map_err(at("read", &place))?),
    };
    let mark = mark.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let Some(mark) = mark.filter(|text| Mark::is_in(text)) else {
        let why =
            "it is not empty and was not made by congbo; name another folder, or empty it first";
        return Err(refusal("replace", output, why));
    };
    match listed(&mark) {
        Some(listed) => hold(output, &listed),
        None => Ok(()),
    }
}

/// Holds a folder against what its mark lists.
fn hold(output: &Path, listed: &BTreeMap<&str, u64>) -> Result<(), Failure> {
    let paths = listed.keys().map(|path| Path::new(*path));
    let folders: BTreeSet<&Path> = paths.flat_map(|path| path.ancestors().skip(1)).collect();
    let mut missing = listed.clone();
    for entry in WalkDir::new(output).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|trouble| {
            let place = trouble.path().unwrap_or(output).to_owned();
            at("read", &place)(trouble.into())
        })?;
        let inner = entry.path().strip_prefix(output).ok();
        let is_ours = inner.is_some_and(|inner| folders.contains(inner));
        if entry.file_type().is_dir() && is_ours || may_be_there(&entry) {
            continue;
        }
        let inner = inner
            .and_then(Path::to_str)
            .map(|inner| inner.replace('\\', "/"));
        let size = inner.and_then(|inner| missing.remove(&*inner));
        let why = match (size, entry.metadata()) {
            (None, _) => {
                "congbo did not make it, and a build would remove it; move it out of the folder"
            }
            (Some(size), Ok(there)) if there.is_file() && there.len() == size => continue,
            (Some(_), _) => {
                "it was changed after the build, and a new build would lose that; move it out of the folder"
            }
        };
        return Err(refusal("replace", entry.path(), why));
    }
    match missing.first_key_value() {
        None => Ok(()),
        Some((path, _)) => {
            let why = "the last build put it there and it is gone, so the folder may not be that build's; remove the folder";
            Err(refusal("replace", &output.join(path), why))
        }
    }
}

/// Whether a file is no reason to stop: our own, or one that systems leave.
fn may_be_there(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let own = entry.depth() == 1 && (name == MARK || name == KEPT);
    own || LEFT_BY_SYSTEMS.iter().any(|left| name == *left)
}
