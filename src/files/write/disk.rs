//! What was written is on the disk, not only in the memory of the system, before it takes the place of what was there.
//!
//! A disk that fills up late, a quota, a server far away refuse only when what they were given is laid down. Where the
//! system can lay down a whole file system in one call, that is done once a site; elsewhere, and where the files lie on
//! another machine, each file is laid down before it is closed.

use std::fs::File;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

/// How the files of a folder get to its disk.
#[derive(Debug)]
pub(crate) struct Disk {
    /// The folder, open since before the first file: what is refused before that is told to others.
    whole: Option<File>,
}

impl Disk {
    /// Is asked for before the first file is written.
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            whole: whole(folder),
        }
    }

    /// Lays down a file, where it cannot wait for the others. It is said here, if anywhere, that there was no room.
    pub(crate) fn close(&self, file: &File) -> io::Result<()> {
        match self.whole {
            Some(_) => Ok(()),
            None => file.sync_data(),
        }
    }

    /// Lays down everything that was written since the folder was opened.
    pub(crate) fn settle(&self, folder: &Path) -> io::Result<()> {
        match self.whole.as_ref().map(sync_all) {
            Some(Err(error)) if error.kind() == io::ErrorKind::Unsupported => one_by_one(folder),
            Some(done) => done,
            None => Ok(()),
        }
    }
}

/// File systems that are another program's or another machine's: to them a call for all of it means little.
#[cfg(target_os = "linux")]
const FOREIGN: [u32; 6] = [
    0x6573_5546, // FUSE
    0x0000_6969, // NFS
    0xff53_4d42, // CIFS
    0xfe53_4d42, // SMB 2
    0x0102_1997, // 9P
    0x0000_517b, // SMB
];

#[cfg(target_os = "linux")]
fn whole(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    let kind = rustix::fs::fstatfs(&folder).ok()?.f_type;
    let is_foreign = FOREIGN
        .iter()
        .any(|&foreign| i128::from(kind) & 0xffff_ffff == i128::from(foreign));
    (!is_foreign).then_some(folder)
}

#[cfg(target_os = "linux")]
fn sync_all(folder: &File) -> io::Result<()> {
    rustix::fs::syncfs(folder).map_err(Into::into)
}

#[cfg(not(target_os = "linux"))]
fn whole(_: &Path) -> Option<File> {
    None
}

#[cfg(not(target_os = "linux"))]
fn sync_all(_: &File) -> io::Result<()> {
    Ok(())
}

/// Lays down the files of a folder where the system has no call for all of them.
fn one_by_one(folder: &Path) -> io::Result<()> {
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            File::open(entry.path())?.sync_data()?;
        }
    }
    Ok(())
}

/// Lays down which names stand in a folder, where a system has folders that can be asked.
#[cfg(unix)]
pub(crate) fn settle_names(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some file systems of other machines have no such call; there each change is laid down when it is made.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

#[cfg(not(unix))]
pub(crate) fn settle_names(_: &Path) -> io::Result<()> {
    Ok(())
}
