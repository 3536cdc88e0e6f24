//! What is in a zip file, and how large it becomes: both are known before anything of it is read.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Foreign, Refusal};

/// Spreadsheets that are zip files.
pub(super) enum Kind {
    Xlsx,
    Ods,
}

/// The most that all parts may become.
const TOTAL: u64 = 256 << 20;

/// The most that a part may become of which every piece is held in memory.
const HELD: u64 = 64 << 20;

/// The most that the list of styles may become: each is large in memory.
const STYLES: u64 = 16 << 20;

/// The most parts.
const PARTS: usize = 10_000;

/// The archive of a file.
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens an archive.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, Refusal> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)
}

/// Tells what an archive is, after every part of it has been unpacked and measured: what its list says may be a lie.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    let mut archive = open(bytes)?;
    if archive.len() > PARTS {
        return Err(Refusal::Bomb);
    }
    let mut total = 0;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|error| refused(&error))?;
        let name = part
            .name()
            .map_err(|_| Refusal::Damaged)?
            .to_ascii_lowercase();
        let most = if name.ends_with("styles.xml") {
            STYLES
        } else if name.contains("worksheets/") || name.ends_with("content.xml") {
            TOTAL
        } else {
            HELD
        };
        let most = most.min(TOTAL - total);
        // Pictures and other parts may be broken and do no harm; what is read later tells for itself.
        let size = copy(&mut part.take(most + 1), &mut sink()).unwrap_or(0);
        if size > most {
            return Err(Refusal::Bomb);
        }
        total += size;
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.bin") {
        return Err(Refusal::Foreign(Foreign::Xlsb));
    }
    if has("word/document.xml") || has("ppt/presentation.xml") {
        return Err(Refusal::Foreign(Foreign::Document));
    }
    if has("mimetype") && has("content.xml") {
        return of_mimetype(&mut archive);
    }
    // Some programs divide paths as Windows does.
    let xlsx = [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl\\workbook.xml",
    ];
    if xlsx.into_iter().any(has) {
        return Ok(Kind::Xlsx);
    }
    Err(Refusal::Foreign(Foreign::Packed))
}

fn of_mimetype(archive: &mut Archive<'_>) -> Result<Kind, Refusal> {
    let kind = text(archive, "mimetype")?;
    let manifest = text(archive, "META-INF/manifest.xml").unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refusal::Password);
    }
    match kind.trim() {
        "application/vnd.oasis.opendocument.spreadsheet"
        | "application/vnd.oasis.opendocument.spreadsheet-template" => Ok(Kind::Ods),
        _ => Err(Refusal::Foreign(Foreign::Document)),
    }
}

/// The text of a part.
pub(super) fn text(archive: &mut Archive<'_>, name: &str) -> Result<String, Refusal> {
    let part = archive.by_name(name).map_err(|error| refused(&error))?;
    let mut bytes = Vec::new();
    let read = part.take(TOTAL).read_to_end(&mut bytes);
    read.map_err(|_| Refusal::Damaged)?;
    String::from_utf8(bytes).map_err(|_| Refusal::Damaged)
}

fn refused(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            Refusal::Password
        }
        _ => Refusal::Damaged,
    }
}
