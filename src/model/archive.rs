//! An archive of an edition that the site offers.

use std::fmt;
use std::sync::Arc;

use super::Year;
use diagnostic::Origin;

/// A packed bag with its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Archive {
    /// The edition.
    pub year: Year,
    /// The file's name.
    pub file: String,
    /// The SHA-256 of the file.
    pub sha256: String,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// Where the author, or the program for him, wrote it.
    pub origin: Origin,
}

impl fmt::Debug for Archive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Archive({}, {})", self.file, self.sha256)
    }
}
