//! New files into a folder, beside what is there.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::{at, disk, inner, refusal};
use crate::{Failure, Files};

/// Adds `files` below `folder`, and the folders that they need. What is there already is never touched: then nothing is
/// added at all.
///
/// # Errors
/// A file of the same name is there, a path leads out of the folder, or the machine refuses.
pub fn add(folder: &Path, files: &Files) -> Result<(), Failure> {
    for (path, _) in files.iter() {
        let place = folder.join(inner(path)?);
        if place.symlink_metadata().is_ok() {
            let why = "it is there already; nothing was changed";
            return Err(refusal("create", &place, why));
        }
    }
    let mut folders = BTreeSet::new();
    for (path, bytes) in files.iter() {
        let place = folder.join(path);
        let above = place.parent().unwrap_or(folder);
        fs::create_dir_all(above).map_err(at("create the folder", above))?;
        let mut file = File::create_new(&place).map_err(at("create", &place))?;
        file.write_all(bytes)
            .and_then(|()| file.sync_all())
            .map_err(at("write", &place))?;
        let below = above.ancestors().take_while(|one| one.starts_with(folder));
        folders.extend(below.map(Path::to_owned));
    }
    for one in folders {
        disk::settle_names(&one).map_err(at("write", &one))?;
    }
    Ok(())
}

/// Adds `files` to a folder that holds nothing yet, or is not there.
///
/// # Errors
/// The folder holds something, or the machine refuses.
pub fn found(folder: &Path, files: &Files) -> Result<(), Failure> {
    let full = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        entries => entries
            .map_err(at("read the folder", folder))?
            .next()
            .is_some(),
    };
    if full {
        let why = "the folder is not empty; name a new one";
        return Err(refusal("start a site in", folder, why));
    }
    add(folder, files)
}
