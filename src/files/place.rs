//! A folder on disk that is read and changed file by file, as when a finished site is published into another folder.
//!
//! Each file is put in its place in one step, so that a reader meets the old one or the new one. Nothing is ever read
//! or written outside the folder, whatever links lie in it. Here too is the mark of folders that a build has made.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use super::Failure;
use super::write::disk::Disk;
use super::write::inner;

/// The file that says that a folder was made by a build and may be replaced by the next.
pub(super) const MARK: &str = ".congbo";

/// What stands in it.
const MARK_TEXT: &str = "Thư mục này do congbo tạo ra; lần xuất bản sau sẽ thay thế toàn bộ.\n\
                         This folder is made by congbo; the next build replaces all of it.\n";

/// What stands in it besides when the site is of a moment to come.
const REHEARSAL_TEXT: &str = "Bản tập duyệt: có nội dung chưa công bố, không đăng lên mạng.\n\
                              A rehearsal: it shows what is not public; it is never published.\n";

/// Whose folder it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A build made it, for the public.
    Site,
    /// A build made it as if a moment to come were here.
    Rehearsal,
}

impl Mark {
    /// Whether a text is that of a mark.
    pub(super) fn is_in(text: &str) -> bool {
        text.starts_with(MARK_TEXT)
    }

    /// What stands in the mark.
    pub(super) fn text(self) -> String {
        match self {
            Self::Site => MARK_TEXT.to_owned(),
            Self::Rehearsal => format!("{MARK_TEXT}{REHEARSAL_TEXT}"),
        }
    }
}

/// Where a file gathers before it is put in its place.
const ASIDE: &str = ".congbo-part";

/// A folder on disk.
#[derive(Debug, Clone)]
pub struct Place {
    root: PathBuf,
}

/// A path below a real folder, of which nothing is there yet: `new/../output` would be `output` once `new` was made.
fn below(mut real: PathBuf, rest: &Path) -> PathBuf {
    for step in rest.components() {
        match step {
            Component::ParentDir => {
                real.pop();
            }
            Component::CurDir => {}
            step => real.push(step),
        }
    }
    real
}

impl Place {
    /// The folder by its real name; it need not be there yet.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let real = whole.ancestors().find_map(|above| {
            let real = fs::canonicalize(above).ok()?;
            Some(below(real, whole.strip_prefix(above).ok()?))
        });
        // What is joined to itself with nothing ends in a separator, which is no part of a name.
        let root = real.unwrap_or(whole).components().collect();
        Self { root }
    }

    /// Its real name.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The mark of a build, where there is one.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn mark(&self) -> Result<Option<Mark>, Failure> {
        let Some(text) = self.get(MARK)? else {
            return Ok(None);
        };
        let rehearsal = String::from_utf8_lossy(&text).contains(REHEARSAL_TEXT);
        Ok(Some(if rehearsal {
            Mark::Rehearsal
        } else {
            Mark::Site
        }))
    }

    /// The paths of all files but hidden ones, in order.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn paths(&self) -> Result<Vec<String>, Failure> {
        let mut paths = Vec::new();
        let walk = WalkDir::new(&self.root).into_iter().filter_entry(|entry| {
            entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
        });
        for entry in walk {
            let entry = entry.map_err(|trouble| {
                let place = trouble.path().unwrap_or(&self.root).to_owned();
                at("read", &place)(trouble.into())
            })?;
            if !entry.file_type().is_file() {
                continue;
            }
            let inner = entry.path().strip_prefix(&self.root);
            let inner = inner.unwrap_or(entry.path()).to_str();
            let inner = inner.ok_or_else(|| {
                at("read", entry.path())(io::Error::other("the name is not Unicode"))
            })?;
            paths.push(inner.replace('\\', "/"));
        }
        paths.sort_unstable();
        Ok(paths)
    }

    /// The bytes of a file, or nothing where there is none.
    ///
    /// # Errors
    /// It cannot be read, or lies outside.
    pub fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let place = self.root.join(inner(path)?);
        match fs::canonicalize(&place) {
            Err(error) if is_absent(&error) => return Ok(None),
            Ok(real) if !real.starts_with(&self.root) => {
                let why = io::Error::other("it leads out of the folder");
                return Err(at("follow the link", &place)(why));
            }
            _ => {}
        }
        match fs::read(&place) {
            Err(error) if is_absent(&error) => Ok(None),
            read => read.map(Some).map_err(at("read", &place)),
        }
    }

    /// Puts a file in its place in one step, and makes the folders that it needs.
    ///
    /// # Errors
    /// The machine refuses, or the place lies outside; what was there is then still there.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let place = self.root.join(inner(path)?);
        let above = place.parent().unwrap_or(&self.root);
        fs::create_dir_all(above).map_err(at("create the folder", above))?;
        let real = fs::canonicalize(above).map_err(at("find the folder", above))?;
        if !real.starts_with(&self.root) {
            let why = io::Error::other("it leads out of the folder");
            return Err(at("follow the link", above)(why));
        }
        let aside = self.root.join(ASIDE);
        let put = || {
            let mut file = File::create(&aside)?;
            file.write_all(bytes)?;
            file.sync_data()?;
            fs::rename(&aside, &place)
        };
        put().map_err(|error| {
            // What is left aside is written over by the next file.
            let _ = fs::remove_file(&aside);
            at("write", &place)(error)
        })
    }

    /// Lays down on the disk which files are there and which are not.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn settle(&self) -> Result<(), Failure> {
        let settled = Disk::of(&self.root).settle(&self.root);
        settled.map_err(at("write", &self.root))
    }

    /// Removes a file, and the folders that hold nothing any more.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn remove(&self, path: &str) -> Result<(), Failure> {
        let place = self.root.join(inner(path)?);
        match fs::remove_file(&place) {
            Err(error) if !is_absent(&error) => return Err(at("remove", &place)(error)),
            _ => {}
        }
        let mut above = place.parent();
        while let Some(folder) = above.filter(|folder| *folder != self.root) {
            // A folder that is not empty stays.
            if fs::remove_dir(folder).is_err() {
                break;
            }
            above = folder.parent();
        }
        Ok(())
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn at(tried: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |source| Failure {
        tried,
        path,
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Place};

    #[test]
    fn a_folder_has_one_name_by_whatever_way() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| Place::at(&root.path().join(path)).root().to_owned();
        assert_eq!(at("new/../output"), at("output"));
        assert_eq!(at("new/./deep/../../output/"), at("output"));
        assert_ne!(at("new/output"), at("output"));
    }

    #[test]
    fn files_come_and_go_and_empty_folders_with_them() {
        let root = tempfile::tempdir().unwrap();
        let place = Place::at(&root.path().join("a/b"));
        place.put("2018/don-vi/x.html", b"x").unwrap();
        place.put("index.html", b"h").unwrap();
        place.put(".hidden", b"h").unwrap();
        assert_eq!(place.paths().unwrap(), ["2018/don-vi/x.html", "index.html"]);
        place.put("index.html", b"new").unwrap();
        assert_eq!(
            place.get("index.html").unwrap().as_deref(),
            Some(&b"new"[..])
        );
        assert_eq!(place.get("index.html/x").unwrap(), None);
        place.remove("2018/don-vi/x.html").unwrap();
        place.remove("2018/don-vi/x.html").unwrap();
        assert!(!place.root().join("2018").exists());
        assert_eq!(place.mark().unwrap(), None);
        place
            .put(".congbo", Mark::Rehearsal.text().as_bytes())
            .unwrap();
        assert_eq!(place.mark().unwrap(), Some(Mark::Rehearsal));
    }

    #[test]
    fn nothing_is_reached_outside() {
        let root = tempfile::tempdir().unwrap();
        let place = Place::at(&root.path().join("in"));
        for folder in ["in", "out"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        std::fs::write(root.path().join("out/a"), "a").unwrap();
        for path in ["../out/a", "/etc/passwd", "a/../../out/a", ""] {
            assert!(place.put(path, b"x").is_err(), "{path}");
            assert!(place.get(path).is_err(), "{path}");
            assert!(place.remove(path).is_err(), "{path}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../out", root.path().join("in/link")).unwrap();
            assert!(place.put("link/a", b"x").is_err());
            assert!(place.get("link/a").is_err());
        }
        assert_eq!(std::fs::read(root.path().join("out/a")).unwrap(), b"a");
    }
}
