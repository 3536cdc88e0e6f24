//! Finished files → a folder on disk, whole or not at all.
//!
//! `Staging` collects a site in a folder of its own beside the output, on the same file system, and swaps the two in
//! one step when the site is whole. Whatever happens before (an error, a kill, a full disk) leaves the old site as it
//! was. A site is on the disk before it takes the old one's place. Nothing is written outside these two folders, and no
//! folder is replaced that a build did not make: those it made hold the file `.congbo`, which lists what else they hold.

mod add;
mod beside;
pub(super) mod disk;
mod ours;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use disk::Disk;
use ours::refuse_foreign;

pub use add::{add, found};

use super::place::{MARK, Mark};
use super::{Failure, Outlet, Sink};

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
    mark: File,
    /// What was written, with its size.
    files: Mutex<BTreeMap<String, u64>>,
    disk: Disk,
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
        let disk = Disk::of(&folder);
        Ok(Self {
            output,
            folder,
            mark,
            files: Mutex::default(),
            disk,
        })
    }

    /// Lays the finished site down on the disk, swaps it with the old one and removes the old.
    ///
    /// # Errors
    /// The machine refuses; the old site is then still in place.
    pub fn commit(self) -> Result<Written, Failure> {
        refuse_foreign(&self.output)?;
        let kept = self.output.join(KEPT);
        if kept.is_file() && !self.folder.join(KEPT).exists() {
            let bytes = fs::read(&kept).map_err(at("copy", &kept))?;
            let (_, mut copy) = self.create(KEPT)?;
            let copied = copy.write_all(&bytes).and_then(|()| self.disk.close(&copy));
            copied.map_err(at("copy", &kept))?;
        }
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let list = ours::list(&files);
        let listed = (&self.mark).write_all(list.as_bytes());
        listed
            .and_then(|()| self.disk.close(&self.mark))
            .and_then(|()| self.disk.settle(&self.folder))
            .map_err(at("write", &self.folder))?;
        swap(&self.folder, &self.output)?;
        let above = self.output.parent().unwrap_or(&self.output);
        if let Err(error) = disk::settle_names(above) {
            swap(&self.folder, &self.output)?;
            return Err(at("put the site at", &self.output)(error));
        }
        Ok(Written {
            files: files.len() as u64,
            bytes: files.values().sum(),
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

    /// Ends a file, and notes it.
    fn close(&self, path: &str, file: &File, bytes: u64) -> io::Result<()> {
        self.disk.close(file)?;
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), bytes);
        Ok(())
    }
}

/// A file of a site that is being written. What was refused is kept: whoever fills it may put the error in words of
/// its own.
struct Open<'a> {
    staging: &'a Staging,
    path: String,
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
        // What these say is kept, unless something was said before.
        let _ = self.flush();
        if self.refused.is_none() {
            let closed = (self.staging).close(&self.path, self.file.get_ref(), self.bytes);
            let _ = self.told(closed);
        }
        let bytes = self.bytes;
        self.drop_it()?;
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
        file.write_all(bytes)
            .and_then(|()| self.close(path, &file, bytes.len() as u64))
            .map_err(at("write", &place))
    }

    fn stream(&self, path: &str) -> Result<Option<Box<dyn Outlet + '_>>, Failure> {
        let (place, file) = self.create(path)?;
        Ok(Some(Box::new(Open {
            staging: self,
            path: path.to_owned(),
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
        fs::rename(&aside, &place)?;
        disk::settle_names(above)
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
