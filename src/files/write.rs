//! Finished files → a folder on disk, whole or not at all.
//!
//! `Staging` collects a site in a folder of its own beside the output, on the same file system, and swaps the two in
//! one step when the site is whole. Whatever happens before (an error, a kill, a full disk) leaves the old site as it
//! was. It never writes outside these two folders and never replaces a folder that a build did not make: those it made
//! hold the file `.congbo`.

mod beside;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::place::{MARK, Mark};
use super::{Failure, Files, Outlet, Sink};

/// What the author keeps in the output folder, and every build carries over.
const KEPT: &str = ".gitignore";

/// How much of a file waits until it is written.
const PIECE: usize = 32 * 1024;

/// A site that is being written. Dropping it without `commit` leaves no trace.
#[derive(Debug)]
pub struct Staging {
    /// The folder that is replaced at the end.
    output: PathBuf,
    /// Where the files gather, beside it.
    folder: PathBuf,
    /// The mark, locked while this build lives, so that another can tell a leftover from a neighbour.
    _mark: File,
    files: AtomicU64,
    bytes: AtomicU64,
}

/// How much was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Number of files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

impl Staging {
    /// Opens a folder beside `output`, after clearing away what killed builds left there.
    ///
    /// # Errors
    /// `output` holds what no build made, or the machine refuses.
    pub fn new(output: &Path) -> Result<Self, Failure> {
        Self::marked(output, Mark::Site)
    }

    /// The same for a site with a mark of its own.
    ///
    /// # Errors
    /// As `new`.
    pub fn marked(output: &Path, mark: Mark) -> Result<Self, Failure> {
        let output = settle(output)?;
        beside::sweep(&output)?;
        refuse_foreign(&output)?;
        let (folder, mark) = beside::create(&output, mark)?;
        Ok(Self {
            output,
            folder,
            _mark: mark,
            files: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
        })
    }

    /// Swaps the finished site with the old one and removes the old.
    ///
    /// # Errors
    /// The machine refuses; the old site is then still in place.
    pub fn commit(self) -> Result<Written, Failure> {
        refuse_foreign(&self.output)?;
        let kept = self.output.join(KEPT);
        if kept.is_file() && !self.folder.join(KEPT).exists() {
            fs::copy(&kept, self.folder.join(KEPT)).map_err(at("copy", &kept))?;
        }
        swap(&self.folder, &self.output)?;
        Ok(Written {
            files: self.files.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
        })
    }
}

impl Staging {
    /// Makes a file that must be new. Its folder is made when the first file in it finds none, so that neither a lock
    /// nor a list of folders is shared between threads.
    fn create(&self, path: &str) -> Result<(PathBuf, File), Failure> {
        let place = self.folder.join(inner(path)?);
        let file = match File::create_new(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let parent = place.parent().unwrap_or(&self.folder);
                fs::create_dir_all(parent).map_err(at("create the folder", parent))?;
                File::create_new(&place)
            }
            opened => opened,
        }
        .map_err(at("create", &place))?;
        Ok((place, file))
    }

    fn count(&self, bytes: u64) {
        self.files.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// A file of a site that is being written. What was refused is kept: whoever fills it may put the error in words of
/// its own.
struct Open<'a> {
    staging: &'a Staging,
    place: PathBuf,
    file: BufWriter<File>,
    bytes: u64,
    refused: Option<io::Error>,
}

impl Open<'_> {
    fn told(&mut self, done: io::Result<()>) -> io::Result<()> {
        done.map_err(|error| {
            let kind = error.kind();
            self.refused.get_or_insert(error);
            kind.into()
        })
    }
}

impl Write for Open<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.write_all(piece)?;
        Ok(piece.len())
    }

    fn write_all(&mut self, piece: &[u8]) -> io::Result<()> {
        self.bytes += piece.len() as u64;
        let done = self.file.write_all(piece);
        self.told(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.file.flush();
        self.told(done)
    }
}

impl Outlet for Open<'_> {
    fn close(mut self: Box<Self>) -> Result<u64, Failure> {
        // What it says is kept, unless something was said before.
        let _ = self.flush();
        let (staging, bytes) = (self.staging, self.bytes);
        self.drop_it()?;
        staging.count(bytes);
        Ok(bytes)
    }

    fn drop_it(mut self: Box<Self>) -> Result<(), Failure> {
        match self.refused.take() {
            Some(error) => Err(at("write", &self.place)(error)),
            None => Ok(()),
        }
    }
}

impl Drop for Staging {
    /// Removes what lies beside the output: an unfinished site, or after a swap the old one.
    fn drop(&mut self) {
        // Nothing can be told from here; what stays is marked, and the next build removes it.
        let _ = beside::remove(&self.folder);
    }
}

impl Sink for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let (place, mut file) = self.create(path)?;
        file.write_all(bytes).map_err(at("write", &place))?;
        self.count(bytes.len() as u64);
        Ok(())
    }

    fn stream(&self, path: &str) -> Result<Option<Box<dyn Outlet + '_>>, Failure> {
        let (place, file) = self.create(path)?;
        Ok(Some(Box::new(Open {
            staging: self,
            place,
            file: BufWriter::with_capacity(PIECE, file),
            bytes: 0,
            refused: None,
        })))
    }

    fn before(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.output.join(inner(path).ok()?)).ok()
    }
}

/// The path, if it stays below the folder it is put in.
pub(super) fn inner(path: &str) -> Result<&Path, Failure> {
    let inner = Path::new(path);
    let plain = inner
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if path.is_empty() || !plain || path.contains('\\') {
        return Err(refusal(
            "write",
            inner,
            "the path leads out of the output folder",
        ));
    }
    Ok(inner)
}

/// The output folder by its real name: links are followed, and the folder above it exists.
fn settle(output: &Path) -> Result<PathBuf, Failure> {
    if let Ok(real) = fs::canonicalize(output) {
        if real.parent().is_none() || !real.is_dir() {
            return Err(refusal(
                "build into",
                output,
                "it is not a folder of its own",
            ));
        }
        return Ok(real);
    }
    let Some(name) = output.file_name() else {
        return Err(refusal("build into", output, "it has no name"));
    };
    let above = match output.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    fs::create_dir_all(above).map_err(at("create the folder", above))?;
    let above = fs::canonicalize(above).map_err(at("find the folder", above))?;
    Ok(above.join(name))
}

/// Refuses to replace a folder that holds anything no build made.
fn refuse_foreign(output: &Path) -> Result<(), Failure> {
    let entries = match fs::read_dir(output) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(at("read the folder", output))?,
    };
    let mut foreign = false;
    let mut marked = false;
    for entry in entries {
        let name = entry.map_err(at("read the folder", output))?.file_name();
        if name == ".git" {
            let why = "it holds a .git, which a build would remove; build into a folder inside it";
            return Err(refusal("replace", output, why));
        }
        marked |= name == MARK;
        foreign |= name != MARK && name != KEPT;
    }
    if foreign && !marked {
        let why =
            "it is not empty and was not made by congbo; name another folder, or empty it first";
        return Err(refusal("replace", output, why));
    }
    Ok(())
}

/// Puts `folder` in the place of `output`; afterwards the old site, if there was one, is at `folder`.
fn swap(folder: &Path, output: &Path) -> Result<(), Failure> {
    if !output.exists() {
        return fs::rename(folder, output).map_err(at("put the site at", output));
    }
    match exchange(folder, output) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
            ) =>
        {
            swap_by_two_renames(folder, output)
        }
        done => done.map_err(at("put the site at", output)),
    }
}

/// Exchanges two folders in one step.
#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(Into::into)
}

/// Exchanges two folders in one step, where the system can.
#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where folders cannot be exchanged in one step: the old site steps aside, and back again if the new one cannot take
/// its place. A kill between the two is mended by `beside::sweep`.
fn swap_by_two_renames(folder: &Path, output: &Path) -> Result<(), Failure> {
    let mut aside = folder.as_os_str().to_owned();
    aside.push(beside::ASIDE);
    let aside = PathBuf::from(aside);
    fs::rename(output, &aside).map_err(at("move aside", output))?;
    if let Err(error) = fs::rename(folder, output) {
        fs::rename(&aside, output).map_err(at("put back", output))?;
        return Err(at("put the site at", output)(error));
    }
    fs::rename(&aside, folder).map_err(at("move aside", &aside))
}

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
    for (path, bytes) in files.iter() {
        let place = folder.join(path);
        let above = place.parent().unwrap_or(folder);
        fs::create_dir_all(above).map_err(at("create the folder", above))?;
        let mut file = File::create_new(&place).map_err(at("create", &place))?;
        file.write_all(bytes).map_err(at("write", &place))?;
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

/// Puts `bytes` in place of a file in one step, or makes it: a kill leaves either the old file or the new one.
///
/// # Errors
/// The machine refuses; the old file is then as it was.
pub fn replace(place: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
    let above = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(above).map_err(at("create the folder", above))?;
    let (aside, mut file) = beside::draft(&place).map_err(at("write", &place))?;
    let mut written = || {
        if let Ok(old) = fs::metadata(&place) {
            file.set_permissions(old.permissions())?;
        }
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&aside, &place)
    };
    written().map_err(|error| {
        // What stays has a hidden name that nothing reads, and the next run that writes this file removes it.
        let _ = fs::remove_file(&aside);
        at("write", &place)(error)
    })
}

/// The failure of an act on a path.
fn at(tried: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |source| Failure {
        tried,
        path,
        source,
    }
}

fn refusal(tried: &'static str, path: &Path, why: &'static str) -> Failure {
    at(tried, path)(io::Error::other(why))
}

#[cfg(test)]
mod tests;
