//! What stands beside editions and is read when all names are known: archives, the calendar, objections.

use super::{Desk, keep, some};
use crate::Input;
use crate::folder::Folder;
use crate::read;
use crate::resolve::{archives, calendar, objections, waivers};
use diagnostic::Diagnostic;
use files::Files;
use model::{Announcement, Archive, Edition, Objection, Waiver};

/// The calendar of announcements, where there is one.
pub(super) fn planned(
    desk: &Desk<'_>,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Announcement> {
    let read = some(desk.files, folder.calendar, said);
    read.map_or_else(Vec::new, |read| {
        calendar::calendar(read, desk.known, desk.visibility, said)
    })
}

/// What was said to be wrong with figures, and what was answered.
pub(super) fn objected(
    desk: &Desk<'_>,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Objection> {
    let read = some(desk.files, folder.objections, said);
    read.map_or_else(Vec::new, |read| {
        objections::objections(read, desk.known, desk.visibility, said)
    })
}

/// The exceptions.
pub(super) fn waived(
    input: Input<'_>,
    folder: &Folder<'_>,
    editions: &[Edition],
    said: &mut Vec<Diagnostic>,
) -> Vec<Waiver> {
    let read = some(input.files, folder.waivers, said);
    read.map_or_else(Vec::new, |read| {
        waivers::waivers(read, input, editions, said)
    })
}

/// The archives of public editions, oldest first.
pub(super) fn offered(
    files: &Files,
    folder: &Folder<'_>,
    editions: &[Edition],
    said: &mut Vec<Diagnostic>,
) -> Vec<Archive> {
    let archives = folder.archives.values();
    let mut archives: Vec<Archive> = archives
        .filter_map(|path| keep(read::file(files, path), said))
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|read| archives::archive(read, files, editions, said))
        .collect();
    archives.sort_by(|a, b| (a.year, &a.file).cmp(&(b.year, &b.file)));
    archives
}
