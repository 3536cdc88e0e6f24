//! What is in a zip file, and how large it becomes: both are known before anything of it is read.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::{Foreign, Refusal};

/// Spreadsheets that are zip files.
pub(super) enum Kind {
    Xlsx,
    Ods,
    Docx,
}

/// The most that all parts may become.
const TOTAL: u64 = 256 << 20;

/// The most that a part may become of which every piece is held in memory.
const HELD: u64 = 64 << 20;

/// The most that the list of styles may become: each is large in memory.
const STYLES: u64 = 16 << 20;

/// The most parts.
const PARTS: usize = 10_000;

/// A part while it is read.
pub(super) type Part<'p, 'a> = ZipFile<'p, Cursor<&'a [u8]>>;

/// The archive of a file.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Where each part is, by its name in one form. Of parts of one name the last counts, as it does for calamine.
    places: BTreeMap<String, usize>,
}

impl<'a> Archive<'a> {
    /// Whether there is a part of that name.
    fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The part of a name, however the archive writes it.
    pub(super) fn part(&mut self, name: &str) -> Result<Part<'_, 'a>, Refusal> {
        let place = self.places.get(&in_one_form(name));
        let place = *place.ok_or(Refusal::Damaged)?;
        self.zip.by_index(place).map_err(|error| refused(&error))
    }

    /// The text of a part.
    pub(super) fn text(&mut self, name: &str) -> Result<String, Refusal> {
        let part = self.part(name)?;
        let mut bytes = Vec::new();
        let read = part.take(TOTAL).read_to_end(&mut bytes);
        read.map_err(|_| Refusal::Damaged)?;
        String::from_utf8(bytes).map_err(|_| Refusal::Damaged)
    }
}

/// A name as all parts are looked up: some programs divide paths as Windows does, and capitals do not count.
fn in_one_form(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

/// Opens an archive.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, Refusal> {
    let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if zip.len() > PARTS {
        return Err(Refusal::Bomb);
    }
    let mut places = BTreeMap::new();
    for (place, name) in zip.file_names().enumerate() {
        let name = name.map_err(|_| Refusal::Damaged)?;
        places.insert(in_one_form(&name), place);
    }
    Ok(Archive { zip, places })
}

/// The most that a part may become.
fn most(name: &str) -> u64 {
    let name = in_one_form(name);
    if name.ends_with("styles.xml") {
        STYLES
    } else if name.contains("worksheets/") || name.ends_with("content.xml") {
        TOTAL
    } else {
        HELD
    }
}

/// Tells what an archive is, after every part of it has been unpacked and measured: what its list says may be a lie.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    let mut archive = open(bytes)?;
    let mut total = 0;
    for place in 0..archive.zip.len() {
        let part = archive.zip.by_index(place);
        let part = part.map_err(|error| refused(&error))?;
        let most = most(&part.name().map_err(|_| Refusal::Damaged)?);
        let most = most.min(TOTAL - total);
        // Pictures and other parts may be broken and do no harm; what is read later tells for itself.
        let size = copy(&mut part.take(most + 1), &mut sink()).unwrap_or(0);
        if size > most {
            return Err(Refusal::Bomb);
        }
        total += size;
    }
    let has = |name: &str| archive.has(name);
    if has("xl/workbook.bin") {
        return Err(Refusal::Foreign(Foreign::Xlsb));
    }
    if has("word/document.xml") {
        return Ok(Kind::Docx);
    }
    if has("ppt/presentation.xml") {
        return Err(Refusal::Foreign(Foreign::Document));
    }
    if has("mimetype") && has("content.xml") {
        return of_mimetype(&mut archive);
    }
    let xlsx = ["[content_types].xml", "_rels/.rels", "xl/workbook.xml"];
    if xlsx.into_iter().any(has) {
        return Ok(Kind::Xlsx);
    }
    Err(Refusal::Foreign(Foreign::Packed))
}

fn of_mimetype(archive: &mut Archive<'_>) -> Result<Kind, Refusal> {
    let kind = archive.text("mimetype")?;
    let manifest = archive.text("META-INF/manifest.xml").unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refusal::Password);
    }
    match kind.trim() {
        "application/vnd.oasis.opendocument.spreadsheet"
        | "application/vnd.oasis.opendocument.spreadsheet-template" => Ok(Kind::Ods),
        _ => Err(Refusal::Foreign(Foreign::Document)),
    }
}

fn refused(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            Refusal::Password
        }
        _ => Refusal::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::{HELD, STYLES, TOTAL, most};

    #[test]
    fn how_large_a_part_may_become_does_not_hang_on_how_its_path_is_divided() {
        for (name, wanted) in [
            ("xl/worksheets/sheet1.xml", TOTAL),
            ("xl\\worksheets\\sheet1.xml", TOTAL),
            ("XL\\Worksheets\\Sheet1.xml", TOTAL),
            ("xl\\styles.xml", STYLES),
            ("xl\\sharedStrings.xml", HELD),
        ] {
            assert_eq!(most(name), wanted, "{name}");
        }
    }
}
