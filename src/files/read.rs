//! A folder on disk → `Files`.
//!
//! Reads and never writes. Names that begin with a dot are left out: they belong to editors and version control; but not
//! in a bag, where every file counts. A link is followed only while it stays within the folder that is read, so that a
//! site cannot publish what lies beside it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use unicode_normalization::UnicodeNormalization as _;
use walkdir::{DirEntry, WalkDir};

use super::{Failure, Files};

/// The most that is read of one file.
const LARGEST: u64 = 256 << 20;

/// Reads `folder` below `root`; the paths of its files begin with `folder/`.
///
/// # Errors
/// The folder or a file in it cannot be read, a name is not Unicode, or a link leads out of the folder.
pub fn read(root: &Path, folder: &str) -> Result<Files, Failure> {
    read_as(&root.join(folder), folder)
}

/// Reads the folder at `path`; the paths of its files begin with `name/`, whatever it is called on disk.
///
/// # Errors
/// As `read`.
pub fn read_as(path: &Path, name: &str) -> Result<Files, Failure> {
    read_some(path, name, &|_| true)
}

/// Reads those files in the folder at `path` that are wanted by their paths, which begin with `name/`.
///
/// # Errors
/// As `read`.
pub fn read_some(
    path: &Path,
    name: &str,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Files, Failure> {
    gather(path, name, Hidden::LeftOut, is_wanted)
}

/// Reads the folder at `path`, hidden files too.
///
/// # Errors
/// As `read`.
pub fn read_whole(path: &Path, name: &str) -> Result<Files, Failure> {
    gather(path, name, Hidden::Kept, &|_| true)
}

/// What becomes of names that begin with a dot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    LeftOut,
    Kept,
}

fn gather(
    path: &Path,
    name: &str,
    hidden: Hidden,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Files, Failure> {
    let base = fs::canonicalize(path).map_err(|source| failure("read the folder", path, source))?;
    let contents = list(&base, hidden)?
        .into_par_iter()
        .map(|place| {
            let inner = place.strip_prefix(&base).unwrap_or(&place);
            let key = format!("{name}/{}", key(inner)?);
            let bytes = is_wanted(&key).then(|| contents(&place)).transpose()?;
            Ok(bytes.map(|bytes| (key, bytes)))
        })
        .filter_map(Result::transpose)
        .collect::<Result<Vec<_>, Failure>>()?;
    let mut files = Files::default();
    for (key, bytes) in contents {
        if files.get(&key).is_some() {
            let why =
                io::Error::other("two files have this name once their accents are normalised");
            return Err(failure("read", &path.join(&key), why));
        }
        files.insert(key, bytes);
    }
    Ok(files)
}

/// Reads one file that a command was given.
///
/// # Errors
/// It cannot be read, or is larger than anything that is read.
pub fn one(place: &Path) -> Result<Vec<u8>, Failure> {
    contents(place)
}

/// The bytes of a file, unless there are more than anyone means to publish: what is read is held in memory.
fn contents(place: &Path) -> Result<Vec<u8>, Failure> {
    let refused = |source| failure("read", place, source);
    let size = fs::metadata(place).map_err(refused)?.len();
    if size > LARGEST {
        return Err(refused(io::Error::other("it is larger than 256 MB")));
    }
    fs::read(place).map_err(refused)
}

/// Every file below `base`, in order.
fn list(base: &Path, hidden: Hidden) -> Result<Vec<PathBuf>, Failure> {
    let walk = WalkDir::new(base)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || hidden == Hidden::Kept || !is_hidden(entry));
    let mut places = Vec::new();
    for entry in walk {
        let entry = entry.map_err(|trouble| {
            let place = trouble.path().unwrap_or(base).to_owned();
            failure("read", &place, trouble.into())
        })?;
        if entry.path_is_symlink() && !stays_within(base, entry.path())? {
            let why = io::Error::other("it leads out of the folder");
            return Err(failure("follow the link", entry.path(), why));
        }
        if entry.file_type().is_file() {
            places.push(entry.into_path());
        }
    }
    Ok(places)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn stays_within(base: &Path, link: &Path) -> Result<bool, Failure> {
    let target =
        fs::canonicalize(link).map_err(|source| failure("follow the link", link, source))?;
    Ok(target.starts_with(base))
}

/// The path with `/` between its parts and composed accents, whatever the system writes.
fn key(inner: &Path) -> Result<String, Failure> {
    let mut key = String::new();
    for part in inner {
        let part = part.to_str().ok_or_else(|| {
            let why = io::Error::other("the name is not Unicode");
            failure("read", inner, why)
        })?;
        if !key.is_empty() {
            key.push('/');
        }
        key.extend(part.nfc());
    }
    Ok(key)
}

fn failure(tried: &'static str, path: &Path, source: io::Error) -> Failure {
    Failure {
        tried,
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{read, read_as, read_whole};

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let place = root.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        }
        root
    }

    #[test]
    fn files_are_keyed_by_folder_and_path() {
        let root = folder(&[
            ("content/site.yaml", "a"),
            ("content/editions/2018/par.yaml", "b"),
            ("themes/x.css", "c"),
        ]);
        let files = read(root.path(), "content").unwrap();
        let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(
            paths,
            ["content/editions/2018/par.yaml", "content/site.yaml"]
        );
        assert_eq!(files.get("content/site.yaml"), Some(b"a".as_slice()));
        let renamed = read_as(&root.path().join("themes"), "t").unwrap();
        assert_eq!(renamed.get("t/x.css"), Some(b"c".as_slice()));
    }

    #[test]
    fn hidden_names_are_left_out() {
        let root = folder(&[("content/.git/config", "a"), ("content/.x", "b")]);
        assert!(read(root.path(), "content").unwrap().is_empty());
        let whole = read_whole(&root.path().join("content"), "bag").unwrap();
        assert!(whole.get("bag/.git/config").is_some() && whole.get("bag/.x").is_some());
    }

    #[test]
    fn decomposed_names_are_composed() {
        let root = folder(&[("content/le\u{302}\u{303}.md", "a")]);
        let files = read(root.path(), "content").unwrap();
        assert!(files.get("content/lễ.md").is_some());
    }

    #[test]
    fn a_missing_folder_is_a_failure_that_names_it() {
        let root = folder(&[]);
        let failure = read(root.path(), "content").unwrap_err().to_string();
        assert!(
            failure.starts_with("could not read the folder"),
            "{failure}"
        );
        assert!(failure.contains("/content: "), "{failure}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_refused_and_one_within_is_followed() {
        use std::os::unix::fs::symlink;

        let root = folder(&[("content/a.md", "a"), ("secret/b.md", "b")]);
        symlink("a.md", root.path().join("content/c.md")).unwrap();
        let files = read(root.path(), "content").unwrap();
        assert_eq!(files.get("content/c.md"), Some(b"a".as_slice()));

        symlink("../secret", root.path().join("content/d")).unwrap();
        let failure = read(root.path(), "content").unwrap_err().to_string();
        assert!(failure.ends_with("it leads out of the folder"), "{failure}");
    }
}
