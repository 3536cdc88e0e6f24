//! Tells when a file of the site's folders changes.
//!
//! The only file that knows notify. It reads nothing: what has changed is found out by reading the site anew.

use std::io;
use std::path::{Path, PathBuf};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use files::Failure;

/// Watches as long as it lives.
#[derive(Debug)]
pub struct Watch {
    watcher: RecommendedWatcher,
    folders: Vec<PathBuf>,
}

impl Watch {
    /// Calls `tell` when something changes in one of `folders`, which may not be there yet.
    ///
    /// # Errors
    /// The system cannot watch.
    pub fn new(folders: &[PathBuf], tell: impl Fn() + Send + 'static) -> Result<Self, Failure> {
        let folders: Vec<PathBuf> = folders.iter().map(|folder| real(folder)).collect();
        let known = folders.clone();
        let made = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // What the system cannot tell in detail may be anything.
            if event.map_or(true, |event| matters(&event, &known)) {
                tell();
            }
        });
        let mut all = Self {
            watcher: made.map_err(|error| refused(&folders[0], error))?,
            folders,
        };
        all.again()?;
        Ok(all)
    }

    /// Watches also what was not there before: a folder that was made, or taken away and put back.
    ///
    /// # Errors
    /// A folder is there and cannot be watched.
    pub fn again(&mut self) -> Result<(), Failure> {
        for folder in &self.folders {
            let above = folder.parent().unwrap_or(folder);
            // That folder is watched for the coming and going of this one only; without it all is well too.
            let _ = self.watcher.watch(above, RecursiveMode::NonRecursive);
            if folder.is_dir() {
                self.watcher
                    .watch(folder, RecursiveMode::Recursive)
                    .map_err(|error| refused(folder, error))?;
            }
        }
        Ok(())
    }
}

/// The folder by its real name, which events carry; of one that is not there, that of the folder above.
fn real(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| {
        let above = folder.parent().unwrap_or(Path::new("."));
        let above = if above.as_os_str().is_empty() {
            Path::new(".")
        } else {
            above
        };
        let above = above.canonicalize().unwrap_or_else(|_| above.to_owned());
        above.join(folder.file_name().unwrap_or_default())
    })
}

/// Whether an event can change what is read. Names that begin with a dot belong to editors.
fn matters(event: &Event, folders: &[PathBuf]) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    event.paths.is_empty()
        || event.paths.iter().any(|path| {
            folders.iter().any(|folder| {
                path.strip_prefix(folder).is_ok_and(|inner| {
                    !inner
                        .iter()
                        .any(|part| part.as_encoded_bytes().starts_with(b"."))
                })
            })
        })
}

fn refused(folder: &Path, error: notify::Error) -> Failure {
    Failure {
        tried: "watch",
        path: folder.to_owned(),
        source: match error.kind {
            notify::ErrorKind::Io(error) => error,
            _ => io::Error::other(error.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Watch;

    /// Longer than any system needs to tell.
    const LONG: Duration = Duration::from_secs(10);

    /// Shorter than anyone would wait.
    const SHORT: Duration = Duration::from_millis(300);

    #[test]
    fn what_changes_is_told_and_what_is_hidden_is_not() {
        let root = tempfile::tempdir().unwrap();
        let folders: Vec<PathBuf> = ["content", "themes"]
            .map(|name| root.path().join(name))
            .into();
        std::fs::create_dir(&folders[0]).unwrap();
        let (tell, told) = mpsc::channel();
        let mut watch = Watch::new(&folders, move || tell.send(()).unwrap_or_default()).unwrap();
        let quiet = || while told.recv_timeout(SHORT).is_ok() {};
        std::fs::write(folders[0].join("a.md"), "a").unwrap();
        told.recv_timeout(LONG).unwrap();
        quiet();
        std::fs::write(folders[0].join(".a.md.swp"), "a").unwrap();
        std::fs::write(root.path().join("beside.txt"), "a").unwrap();
        std::fs::read(folders[0].join("a.md")).unwrap();
        assert!(told.recv_timeout(SHORT).is_err());
        std::fs::create_dir(&folders[1]).unwrap();
        told.recv_timeout(LONG).unwrap();
        watch.again().unwrap();
        quiet();
        std::fs::write(folders[1].join("base.html"), "a").unwrap();
        told.recv_timeout(LONG).unwrap();
    }
}
