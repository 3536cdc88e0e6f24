//! A folder as a target: on this machine, or on a drive of the server.

use std::collections::{BTreeMap, BTreeSet};

use super::{Head, Target};
use files::{Failure, Place, digest::sha256};

/// A folder in which the site is published. A file is told from others by its bytes.
#[derive(Debug)]
pub struct Folder(pub Place);

impl Target for Folder {
    fn versions(&self, paths: &BTreeSet<String>) -> Result<BTreeMap<String, String>, Failure> {
        let mut versions = BTreeMap::new();
        for path in paths {
            if let Some(bytes) = self.0.get(path)? {
                versions.insert(path.clone(), sha256(&bytes));
            }
        }
        Ok(versions)
    }

    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.0.get(path)
    }

    fn key(&self, path: &str) -> Result<Option<String>, Failure> {
        // Of a packed copy this is not the key, so it is packed once more.
        Ok(self.0.get(path)?.map(|bytes| sha256(&bytes)))
    }

    fn put(&self, path: &str, bytes: &[u8], _: &Head) -> Result<String, Failure> {
        self.0.put(path, bytes)?;
        Ok(sha256(bytes))
    }

    fn remove(&self, path: &str) -> Result<(), Failure> {
        self.0.remove(path)
    }

    fn settle(&self) -> Result<(), Failure> {
        self.0.settle()
    }

    fn lanes(&self) -> usize {
        1
    }
}
