//! What lies beside an output or a file until it is whole: where it gathers, and what killed runs left there.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::{MARK, Mark, at, refusal};
use crate::Failure;

/// What the names beside an output, or a file, begin with.
pub(super) fn prefix(output: &Path) -> String {
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.congbo-")
}

/// Names beside a place to try, one after the other. No two of this process are the same, even if the first was taken for
/// a leftover and is gone; runs with the same number, as every container has them, may have left one.
fn names(place: &Path) -> impl Iterator<Item = PathBuf> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let stem = format!("{}{}", prefix(place), std::process::id());
    (0..1000).map(move |_| {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        place.with_file_name(format!("{stem}-{number}"))
    })
}

/// Locks a new file, unless another run took it for a leftover before. The system lets go of the lock however this process
/// ends.
fn is_kept(file: &File, place: &Path) -> bool {
    // Where locks are not to be had, leftovers stay: none can be told from a neighbour.
    let taken = matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock));
    !taken && place.exists()
}

/// Makes a marked folder that nobody else has, beside the output.
pub(super) fn create(output: &Path, kind: Mark) -> Result<(PathBuf, File), Failure> {
    for folder in names(output) {
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            made => made.map_err(at("create the folder", &folder))?,
        }
        match write_mark(&folder, kind) {
            Ok(Some(mark)) => return Ok((folder, mark)),
            Ok(None) => {}
            Err(error) => {
                let _ = remove(&folder);
                return Err(at("create", &folder.join(MARK))(error));
            }
        }
    }
    let why = "every name for a folder beside it is taken";
    Err(refusal("build into", output, why))
}

/// Marks a folder and locks the mark. None where another build cleared the folder away before the lock was had.
fn write_mark(folder: &Path, kind: Mark) -> io::Result<Option<File>> {
    let place = folder.join(MARK);
    let mut mark = match File::create_new(&place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        made => made?,
    };
    if !is_kept(&mark, &place) {
        return Ok(None);
    }
    mark.write_all(kind.text().as_bytes())?;
    Ok(Some(mark))
}

/// Puts back an output that a build was killed in the middle of replacing, and removes marked folders of dead builds.
pub(super) fn sweep(output: &Path) -> Result<(), Failure> {
    let above = output.parent().unwrap_or(output);
    let prefix = prefix(output);
    for entry in fs::read_dir(above).map_err(at("read the folder", above))? {
        let entry = entry.map_err(at("read the folder", above))?;
        let Some(rest) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.strip_prefix(&prefix).map(str::to_owned))
        else {
            continue;
        };
        let folder = entry.path();
        if rest.ends_with(ASIDE) && !output.exists() {
            fs::rename(&folder, output).map_err(at("put back", output))?;
            continue;
        }
        let Ok(mark) = File::open(folder.join(MARK)) else {
            // A kill before the mark was made, or after it was removed, leaves an empty folder; a full one is not ours.
            let _ = fs::remove_dir(&folder);
            continue;
        };
        if mark.try_lock().is_ok() {
            remove(&folder).map_err(at("remove", &folder))?;
        }
    }
    Ok(())
}

/// Makes a locked file that nobody else has, beside the one it is to replace, after clearing away what killed runs left.
pub(super) fn draft(place: &Path) -> io::Result<(PathBuf, File)> {
    sweep_drafts(place);
    for draft in names(place) {
        match File::create_new(&draft) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => {
                let file = made?;
                if is_kept(&file, &draft) {
                    return Ok((draft, file));
                }
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Removes what killed runs left beside a file. That some of it stays is no reason not to write.
fn sweep_drafts(place: &Path) {
    let prefix = prefix(place);
    let above = place.parent().unwrap_or(place);
    let entries = fs::read_dir(above).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let is_draft = name.to_str().is_some_and(|name| name.starts_with(&prefix));
        if !is_draft || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        let left = File::open(entry.path()).is_ok_and(|draft| draft.try_lock().is_ok());
        if left {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// What the name of an old site ends with while it stands aside.
pub(super) const ASIDE: &str = "-aside";

/// Removes a folder, its mark last, so that what a kill leaves is still known as ours. Another build may be removing the
/// same leftover.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            gone(fs::remove_dir_all(entry.path()))?;
        } else if entry.file_name() != MARK {
            gone(fs::remove_file(entry.path()))?;
        }
    }
    gone(fs::remove_dir_all(folder))
}

/// What is not there any more was removed by somebody else.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
