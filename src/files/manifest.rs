//! SHA-256 of files: what proves, years later, that a file is what it was.
//!
//! A hash is 64 small hexadecimal digits everywhere, as other tools print it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

pub use super::digest::sha256;
use super::{Failure, Files, Sink};

/// Whether a text is a SHA-256 as we write it.
#[must_use]
pub fn is_sha256(text: &str) -> bool {
    let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.len() == 64 && text.bytes().all(digit)
}

/// The lines of a manifest as `sha256sum` and bags have them, in order of paths.
#[must_use]
pub fn lines<'a>(hashes: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (path, hash) in hashes {
        text.push_str(hash);
        text.push_str("  ");
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// Paths with their hashes.
#[must_use]
pub fn of(files: &Files) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, bytes)| (path.to_owned(), sha256(bytes)))
        .collect()
}

/// A sink that keeps the hashes of what is put in, and nothing else.
#[derive(Debug, Default)]
pub struct Hashes(Mutex<BTreeMap<String, String>>);

impl Hashes {
    /// Paths with their hashes.
    #[must_use]
    pub fn into_map(self) -> BTreeMap<String, String> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Hashes {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let hash = sha256(bytes);
        let mut hashes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.insert(path.to_owned(), hash);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{is_sha256, sha256};

    #[test]
    fn a_hash_is_what_other_tools_print() {
        let hash = sha256(b"abc");
        assert_eq!(
            hash,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert!(is_sha256(&hash));
        assert!(!is_sha256(&hash.to_uppercase()) && !is_sha256(&hash[1..]));
    }
}
