//! A folder in memory: the one type that is read, rendered, delivered and compared in tests.

pub mod digest;
pub mod text;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

pub mod manifest;
pub mod place;
pub mod read;
pub mod write;

pub use place::{Mark, Place};
pub use read::{one, read, read_as, read_some, read_whole};
pub use write::{Staging, Written, add, found, replace};

/// A folder: relative paths with `/`, sorted, to bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Files {
    /// Puts a file in, in place of one of the same path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), Cow::Owned(bytes.into()));
    }

    /// The same for a file that is part of the program, and so need not be copied.
    pub fn insert_static(&mut self, path: &str, bytes: &'static [u8]) {
        self.files.insert(path.to_owned(), Cow::Borrowed(bytes));
    }

    /// A file's bytes.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| &**bytes)
    }

    /// A file's bytes where they are part of the program.
    #[must_use]
    pub fn get_static(&self, path: &str) -> Option<&'static [u8]> {
        match self.files.get(path)? {
            Cow::Borrowed(bytes) => Some(bytes),
            Cow::Owned(_) => None,
        }
    }

    /// All files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), &**bytes))
    }

    /// Lets go of the files whose paths are not wanted.
    pub fn retain(&mut self, is_wanted: impl Fn(&str) -> bool) {
        self.files.retain(|path, _| is_wanted(path));
    }

    /// These files and those of `others`, which come in place of files of the same path.
    #[must_use]
    pub fn with(mut self, others: Self) -> Self {
        self.files.extend(others.files);
        self
    }

    /// The files below `folder`, by their paths in it.
    #[must_use]
    pub fn below(&self, folder: &str) -> Self {
        let inner = |path: &str| {
            let rest = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some(rest.to_owned())
        };
        let files = self.files.iter();
        let files = files.filter_map(|(path, bytes)| Some((inner(path)?, bytes.clone())));
        Self {
            files: files.collect(),
        }
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// What a command knows and hands in, so that nothing else asks the machine: the same stamp gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The program's version, as pages and data files name it.
    pub version: String,
}

/// Where finished files go, one by one and from many threads.
pub trait Sink: Sync {
    /// Is told, before the first of them, how many pages will come.
    fn expect(&self, pages: usize) {
        let _ = pages;
    }

    /// Whether it keeps a file of that path: what is let go of need not be made.
    fn wants(&self, path: &str) -> bool {
        let _ = path;
        true
    }

    /// Takes a file.
    ///
    /// # Errors
    /// The machine refuses to keep it.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure>;

    /// Opens a file that comes piece by piece, so that nobody holds all of it; none where files are taken whole.
    ///
    /// # Errors
    /// The machine refuses to keep it.
    fn stream(&self, path: &str) -> Result<Option<Box<dyn Outlet + '_>>, Failure> {
        let _ = path;
        Ok(None)
    }

    /// The file that stands at the path in the site that is replaced. Whoever takes it for more than a hint looks
    /// first whether it is what it should be.
    fn before(&self, path: &str) -> Option<Vec<u8>> {
        let _ = path;
        None
    }
}

/// A file on its way into a sink. One that is never closed is worth nothing.
pub trait Outlet: Write {
    /// Adds a piece. What the machine refuses is told by `close`.
    fn add(&mut self, piece: &[u8]) {
        let _ = self.write_all(piece);
    }

    /// Ends the file, and gives its size. What the machine refused on the way is told here.
    ///
    /// # Errors
    /// The machine refuses to keep it.
    fn close(self: Box<Self>) -> Result<u64, Failure>;

    /// Lets go of a file that came to nothing. What the machine refused on the way is told here too.
    ///
    /// # Errors
    /// The machine refused to keep it.
    fn drop_it(self: Box<Self>) -> Result<(), Failure>;
}

/// Opens a file of `sink`, whichever way it takes files.
///
/// # Errors
/// The machine refuses to keep it.
pub fn open<'a>(sink: &'a dyn Sink, path: &'a str) -> Result<Box<dyn Outlet + 'a>, Failure> {
    let whole = || -> Box<dyn Outlet + 'a> {
        Box::new(Whole {
            sink,
            path,
            bytes: Vec::new(),
        })
    };
    Ok(sink.stream(path)?.unwrap_or_else(whole))
}

/// A file that is put into its sink when all of it is there.
struct Whole<'a> {
    sink: &'a dyn Sink,
    path: &'a str,
    bytes: Vec<u8>,
}

impl Write for Whole<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outlet for Whole<'_> {
    fn close(self: Box<Self>) -> Result<u64, Failure> {
        self.sink.put(self.path, &self.bytes)?;
        Ok(self.bytes.len() as u64)
    }

    fn drop_it(self: Box<Self>) -> Result<(), Failure> {
        Ok(())
    }
}

/// A file that nobody wants; it is only counted.
struct Unwanted(u64);

impl Write for Unwanted {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.0 += piece.len() as u64;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Outlet for Unwanted {
    fn close(self: Box<Self>) -> Result<u64, Failure> {
        Ok(self.0)
    }

    fn drop_it(self: Box<Self>) -> Result<(), Failure> {
        Ok(())
    }
}

/// A sink that passes on some files, by their paths, and lets go of the others.
pub struct Only<'a> {
    is_wanted: &'a (dyn Fn(&str) -> bool + Sync),
    sink: &'a dyn Sink,
}

impl<'a> Only<'a> {
    /// Passes on what is wanted to `sink`.
    #[must_use]
    pub fn new(is_wanted: &'a (dyn Fn(&str) -> bool + Sync), sink: &'a dyn Sink) -> Self {
        Self { is_wanted, sink }
    }
}

impl Sink for Only<'_> {
    fn wants(&self, path: &str) -> bool {
        (self.is_wanted)(path) && self.sink.wants(path)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        if (self.is_wanted)(path) {
            self.sink.put(path, bytes)
        } else {
            Ok(())
        }
    }

    fn stream(&self, path: &str) -> Result<Option<Box<dyn Outlet + '_>>, Failure> {
        if (self.is_wanted)(path) {
            self.sink.stream(path)
        } else {
            Ok(Some(Box::new(Unwanted(0))))
        }
    }
}

/// A sink that keeps a folder in memory.
#[derive(Debug, Default)]
pub struct Memory(Mutex<Files>);

impl Memory {
    /// What was put in.
    #[must_use]
    pub fn into_files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path, bytes);
        Ok(())
    }
}

/// The machine refuses: what was tried, on which path, and what the system said.
#[derive(Debug)]
pub struct Failure {
    /// What was tried, as "write", "create the folder".
    pub tried: &'static str,
    /// On what.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "could not {} {}: {}",
            self.tried,
            self.path.display(),
            self.source
        )
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
