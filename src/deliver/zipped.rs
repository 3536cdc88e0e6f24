//! A folder as one zip file, and back: the same folder gives the same bytes, whatever the day and the system.
//!
//! What is read comes from outside: a name that leads out of the folder, and more bytes than anyone packs, are refused.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use files::Files;

/// The most that is unpacked.
const LARGEST: u64 = 1 << 30;

/// Why a file cannot be unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is no zip file, or a damaged one.
    Damaged,
    /// It would be larger than anyone means.
    TooLarge,
    /// A name in it leads out of the folder, or comes twice.
    BadName,
}

/// Packs a folder under one folder of this name.
///
/// # Panics
/// Never: what is written to is memory.
#[must_use]
pub fn packed(files: &Files, name: &str) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files.iter() {
        let started = writer.start_file(format!("{name}/{path}"), options);
        started.expect("a name and fixed options can be written to memory");
        writer.write_all(bytes).expect("memory takes all");
    }
    let done = writer.finish().expect("memory takes all");
    done.into_inner()
}

/// Unpacks a zip file; a single folder that holds everything is left out of the paths.
///
/// # Errors
/// It is damaged, too large, or has names that cannot be.
pub fn unpacked(bytes: &[u8]) -> Result<Files, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
    let mut files = Files::default();
    let mut left = LARGEST;
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).map_err(|_| Refused::Damaged)?;
        let name = file.name().map_err(|_| Refused::BadName)?.into_owned();
        if name.ends_with('/') {
            continue;
        }
        let plain = name.split('/').all(|step| !["", ".", ".."].contains(&step));
        if !plain || name.contains('\\') || files.get(&name).is_some() {
            return Err(Refused::BadName);
        }
        let mut content = Vec::new();
        let read = (&mut file).take(left + 1).read_to_end(&mut content);
        read.map_err(|_| Refused::Damaged)?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or(Refused::TooLarge)?;
        files.insert(name, content);
    }
    let first = files
        .iter()
        .next()
        .and_then(|(path, _)| path.split_once('/'));
    let Some((folder, _)) = first.map(|(folder, rest)| (folder.to_owned(), rest.to_owned())) else {
        return Ok(files);
    };
    let inner = files.below(&folder);
    Ok(if inner.len() == files.len() {
        inner
    } else {
        files
    })
}

#[cfg(test)]
mod tests {
    use super::{Refused, packed, unpacked};
    use files::Files;

    #[test]
    fn a_folder_comes_back_and_is_the_same_bytes_each_time() {
        let mut files = Files::default();
        files.insert("data/trang/đầu.html", "một ".repeat(1000));
        files.insert("bagit.txt", "");
        let zip = packed(&files, "lai-chau-2023");
        assert!(zip == packed(&files, "lai-chau-2023"));
        assert!(unpacked(&zip).unwrap() == files);
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        assert_eq!(unpacked(b"hello").unwrap_err(), Refused::Damaged);
        let mut zip = packed(&Files::default(), "a");
        zip.truncate(zip.len() / 2);
        assert_eq!(unpacked(&zip).unwrap_err(), Refused::Damaged);
    }

    #[test]
    fn names_that_lead_out_are_refused() {
        let mut files = Files::default();
        files.insert("../x", "x");
        assert_eq!(
            unpacked(&packed(&files, "a")).unwrap_err(),
            Refused::BadName
        );
    }
}
