//! The record as it was when an edition was the newest: what its pages were made of.

use model::{Record, Subject, Year};

/// The record without what was announced after the edition of `year`. The places of the other editions stay.
#[must_use]
pub fn then(mut record: Record, year: Year) -> Record {
    record.editions.retain(|edition| edition.year <= year);
    record.ledger = record.ledger.map(|ledger| ledger.up_to(year));
    record.archives.retain(|archive| archive.year <= year);
    // Whoever objects has seen what was announced.
    record.objections.clear();
    record.narratives.retain(|subject, _| match subject {
        Subject::Edition(of) | Subject::Table(of, _) | Subject::Unit(of, _) => *of <= year,
        Subject::Page(_) => true,
    });
    record.waivers.retain(|waiver| {
        let below = waiver.place.file.strip_prefix("content/editions/");
        let of = below.and_then(|below| below.split('/').next());
        let of = of.and_then(|of| of.parse::<Year>().ok());
        of.is_none_or(|of| of <= year)
    });
    record
}
