//! The files that an import is given, and of folders the spreadsheets in them.

use std::path::{Path, PathBuf};

use super::{Stop, words};
use intake::Workbook;

/// A file that was read.
pub(super) struct File {
    pub(super) name: String,
    pub(super) sha256: String,
}

/// Reads them.
pub(super) fn read(places: &[PathBuf]) -> Result<(Vec<Workbook>, Vec<File>), Stop> {
    let (mut books, mut files) = (Vec::new(), Vec::new());
    for (name, bytes) in opened(places)? {
        let mut book =
            quietly(|| intake::read(&bytes)).map_err(|refusal| words::unread(&name, &refusal))?;
        let sha256 = files::manifest::sha256(&bytes);
        book.name.clone_from(&name);
        books.push(book);
        files.push(File { name, sha256 });
    }
    Ok((books, files))
}

/// The files with their names; of a folder all spreadsheets in it, in order of their names.
fn opened(places: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Stop> {
    let mut all = Vec::new();
    for place in places {
        if !place.is_dir() {
            all.push((name(place), files::read::one(place)?));
            continue;
        }
        let inside = files::read_as(place, "")?;
        let before = all.len();
        for (path, bytes) in inside.iter() {
            let path = path.trim_start_matches('/');
            let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
            let is_table = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "docx"].contains(&&*ending);
            let is_lock = path
                .rsplit('/')
                .next()
                .is_some_and(|name| name.starts_with("~$"));
            if is_table && !is_lock {
                all.push((path.to_owned(), bytes.to_vec()));
            }
        }
        if all.len() == before {
            return Err(words::empty_folder(&place.display().to_string()).into());
        }
    }
    Ok(all)
}

/// The name of a file.
pub(super) fn name(place: &Path) -> String {
    let name = place.file_name().unwrap_or(place.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Runs what may stumble over damaged bytes, without the words of a program that breaks.
pub(super) fn quietly<T>(read: impl FnOnce() -> T) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let done = read();
    std::panic::set_hook(hook);
    done
}
