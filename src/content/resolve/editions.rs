//! Editions with their corrections, and which of them are public.

use super::{Known, choice, date, text};
use crate::Visibility;
use crate::fault;
use crate::read::Read;
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use model::{
    Correction, CorrectionKind, Edition, Moment, Offset, Record, Seal, Status, Table, Year,
};

/// A status as it is written.
#[derive(Clone, Copy)]
pub(crate) enum Word {
    Published,
    Draft,
    Embargoed,
    Sealed,
}

pub(crate) const WORDS: [(&str, Word); 4] = [
    ("published", Word::Published),
    ("draft", Word::Draft),
    ("embargoed", Word::Embargoed),
    ("sealed", Word::Sealed),
];

/// Why a figure changes; nothing is a mistake.
pub(crate) const KINDS: [(&str, CorrectionKind); 2] = [
    ("correction", CorrectionKind::Mistake),
    ("revision", CorrectionKind::Revision),
];

/// Where an edition is on its way to the public. What cannot be understood is never public.
pub(crate) fn status(
    read: &Read<schema::Edition>,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Status {
    let at = &read.origin;
    let before = said.len();
    match choice(&read.value.status, &WORDS, || at.key("status"), said) {
        _ if said.len() > before => Status::Draft,
        Word::Draft => Status::Draft,
        Word::Published | Word::Sealed if is_kept(read, visibility, said) => Status::Draft,
        Word::Published => Status::Published,
        Word::Sealed => Status::Sealed,
        Word::Embargoed => embargo(read.value.until.as_deref(), at, visibility, said),
    }
}

/// Whether an edition that is said to be public is to be kept until a moment to come, which is said.
fn is_kept(
    read: &Read<schema::Edition>,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> bool {
    let Some(text) = read.value.until.as_deref() else {
        return false;
    };
    let has_come = |moment| visibility.shows(Status::Embargoed(moment));
    if Moment::parse(text).is_some_and(has_come) {
        return false;
    }
    said.push(fault::kept_and_public(text, read.origin.key("until")));
    true
}

fn embargo(
    until: Option<&str>,
    at: &Origin,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Status {
    let Some(text) = until else {
        said.push(fault::missing_key("until", at.key("status")));
        return Status::Draft;
    };
    if let Some(moment) = Moment::parse(text) {
        match Offset::of(text) {
            Some(Offset::Vietnam) | None => {}
            Some(Offset::Elsewhere) => {
                said.push(fault::foreign_offset(
                    text,
                    &moment.written(),
                    at.key("until"),
                ));
            }
            Some(Offset::Nowhere) => {
                said.push(fault::no_such_offset(text, at.key("until")));
                return Status::Draft;
            }
        }
        if visibility.is_long_after(moment) {
            said.push(fault::embargo_ended(text, at));
        }
        return Status::Embargoed(moment);
    }
    said.push(fault::bad_moment(text, at.key("until")));
    Status::Draft
}

/// An edition's own files, as they were read.
pub(crate) struct Head {
    pub(crate) status: Status,
    pub(crate) edition: Read<schema::Edition>,
    pub(crate) corrections: Option<Read<schema::Corrections>>,
    pub(crate) seal: Option<Box<Seal>>,
}

/// An edition with its tables, in the order of indices, and its corrections, oldest first.
pub(crate) fn edition(
    year: Year,
    head: Head,
    mut tables: Vec<Table>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Edition {
    let (at, raw) = (head.edition.origin, head.edition.value);
    tables.sort_by_key(|table| table.index);
    let list = at.key("documents");
    Edition {
        year,
        status: head.status,
        headline: text(raw.headline),
        announced: date(raw.announced.as_deref(), || at.key("announced"), said),
        event: text(raw.event),
        documents: known.documents.find_all(&raw.documents, &list, said),
        note: text(raw.note),
        tables,
        corrections: head
            .corrections
            .map_or_else(Vec::new, |read| all(read, known, said)),
        seal: head.seal,
        origin: at,
    }
}

/// Puts the rows of all tables in the order of their units' names. That in which they stand in their files says nothing:
/// it would show wherever two are equal. Where a row stood is kept in its origin.
pub(crate) fn with_rows_in_order(mut record: Record) -> Record {
    for table in record
        .editions
        .iter_mut()
        .flat_map(|edition| &mut edition.tables)
    {
        table.rows.sort_by_key(|row| row.unit);
    }
    record
}

fn all(
    read: Read<schema::Corrections>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Correction> {
    let root = read.origin;
    let rows = read.value.into_iter().enumerate();
    let mut corrections: Vec<Correction> = rows
        .filter_map(|(place, raw)| {
            let at = root.item(place);
            let document = raw.document.as_deref();
            let documents = &known.documents;
            let kind = raw.kind.as_deref().unwrap_or(KINDS[0].0);
            Some(Correction {
                kind: choice(kind, &KINDS, || at.key("kind"), said),
                document: documents.find_some(document, || at.key("document"), said),
                date: date(Some(&raw.date), || at.key("date"), said)?,
                figure: raw.figure,
                old: raw.old,
                new: raw.new,
                reason: raw.reason.0,
                origin: at,
            })
        })
        .collect();
    // Of one figure, corrections of one day follow on from each other as they were written down.
    corrections.sort_by(|a, b| (a.date, &a.figure).cmp(&(b.date, &b.figure)));
    corrections
}
