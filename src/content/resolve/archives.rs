//! Archives that the site offers, each with its file.

use crate::fault;
use crate::read::Read;
use crate::schema;
use diagnostic::Diagnostic;
use files::Files;
use files::digest::sha256;
use model::{Archive, Edition};

/// The archive of an edition; nothing where the edition is not public, or the file is not what is written.
pub(crate) fn archive(
    read: Read<schema::Archive>,
    files: &Files,
    editions: &[Edition],
    said: &mut Vec<Diagnostic>,
) -> Option<Archive> {
    let (at, raw) = (read.origin, read.value);
    let year = raw.edition;
    editions.iter().find(|edition| edition.year == year)?;
    let path = format!("content/archives/{}", raw.file);
    let Some(bytes) = files.get(&path) else {
        said.push(fault::missing_file(&path, at.key("file")));
        return None;
    };
    if sha256(bytes) != raw.sha256 {
        said.push(fault::archive_differs(&raw.file, year, at.key("sha256")));
        return None;
    }
    Some(Archive {
        year,
        file: raw.file,
        sha256: raw.sha256,
        bytes: bytes.into(),
        origin: at,
    })
}
