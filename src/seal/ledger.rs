//! The ledger, held against seals and corrections: what is in it and not as it was entered, what is not in it yet, and the
//! entries that it then gets.

use std::collections::{BTreeMap, BTreeSet};

use files::manifest::sha256;
use model::ledger::{Entry, FIRST, What};
use model::seal::Block;
use model::{Correction, CorrectionKind, Edition, Lang, Ledger, Moment, Record, Year};

/// The SHA-256 of what a correction says: its keys in this order, those that it has, each on a line as a seal writes them.
#[must_use]
pub fn content(record: &Record, correction: &Correction) -> String {
    let Correction {
        kind,
        figure,
        old,
        new,
        reason,
        date,
        document,
        origin: _,
    } = correction;
    let mut text = Block::default();
    let mut line = |key: &str, value: &str| text.push(key, value, false);
    line("figure", figure);
    let kind = match kind {
        CorrectionKind::Mistake => "correction",
        CorrectionKind::Revision => "revision",
    };
    line("kind", kind);
    line("old", old);
    line("new", new);
    line("reason", reason.written(Lang::VI).unwrap_or(&reason.vi));
    for (lang, words) in reason.others.iter() {
        let key = format!("reason.{}", lang.tag());
        line(&key, reason.written(lang).unwrap_or(words));
    }
    line("date", &date.to_string());
    if let Some(document) = document {
        line("document", &record.document(*document).slug);
    }
    sha256(text.0.as_bytes())
}

/// What a correction said before more was added to it: its reason in other languages, and the document that orders it, which may
/// have a day of its own to come. Whatever else it says is there from the start.
#[must_use]
pub fn earlier(record: &Record, correction: &Correction) -> Vec<String> {
    let mut all = vec![correction.clone()];
    // Each language may have come by itself; of more than these, the last were there from the start.
    for (lang, _) in correction.reason.others.iter().take(TOLD_LATER) {
        let without = |one: &Correction| {
            let mut one = one.clone();
            let others = one.reason.others.iter();
            let others = others.filter(|(other, _)| *other != lang);
            one.reason.others = others.map(|(lang, words)| (lang, words.clone())).collect();
            one
        };
        all.extend(all.iter().map(without).collect::<Vec<_>>());
    }
    if correction.document.is_some() {
        let without = |one: &Correction| Correction {
            document: None,
            ..one.clone()
        };
        all.extend(all.iter().map(without).collect::<Vec<_>>());
    }
    let less = all.iter().skip(1);
    less.map(|one| content(record, one)).collect()
}

/// In how many languages a reason may be told later: how it may have read before doubles with each.
const TOLD_LATER: usize = 4;

/// How the corrections of an edition stand to the ledger.
#[derive(Debug, Default)]
pub struct Standing<'a> {
    /// Entries whose correction is gone, or says otherwise.
    pub changed: Vec<(&'a Entry, Option<&'a Correction>)>,
    /// Corrections that are not entered.
    pub due: Vec<&'a Correction>,
    /// Corrections that are entered and to which something was added since, which is not.
    pub added: Vec<&'a Correction>,
}

/// Holds the corrections of an edition against the ledger.
#[must_use]
pub fn standing<'a>(record: &Record, ledger: &'a Ledger, edition: &'a Edition) -> Standing<'a> {
    let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, correction) in edition.corrections.iter().enumerate().rev() {
        let own = content(record, correction);
        open.entry(own).or_default().push(place);
    }
    let own = ledger.entries.iter().filter(|one| one.year == edition.year);
    // Each entry is of one correction, and of all that it says if it can be.
    let lost: Vec<&Entry> = own
        .filter(|entry| taken(&mut open, entry).is_none() && !entry.is_seal())
        .collect();
    let mut less: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    if !lost.is_empty() {
        for (place, correction) in edition.corrections.iter().enumerate().rev() {
            for own in earlier(record, correction) {
                less.entry(own).or_default().push(place);
            }
        }
    }
    let mut entered = BTreeSet::new();
    let lost = lost.into_iter().filter(|entry| {
        let place = taken(&mut less, entry);
        entered.extend(place);
        place.is_none()
    });
    let lost: Vec<&Entry> = lost.collect();
    let mut left: Vec<usize> = open.into_values().flatten().collect();
    left.sort_unstable();
    let mut changed: Vec<(&Entry, Option<&Correction>)> = Vec::new();
    for entry in lost {
        let own = |place: &usize| is_of(&edition.corrections[*place], entry);
        let place = left.iter().position(own).map(|at| left.remove(at));
        changed.push((entry, place.map(|place| &edition.corrections[place])));
    }
    let (added, due): (Vec<usize>, Vec<usize>) =
        left.into_iter().partition(|place| entered.contains(place));
    let corrections = |places: Vec<usize>| {
        let all = places.into_iter().map(|place| &edition.corrections[place]);
        all.collect()
    };
    Standing {
        changed,
        due: corrections(due),
        added: corrections(added),
    }
}

/// Takes the correction that an entry is of from those that say what it holds.
fn taken(open: &mut BTreeMap<String, Vec<usize>>, entry: &Entry) -> Option<usize> {
    match &entry.what {
        What::Seal { .. } => None,
        What::Correction { content, .. } => open.get_mut(content)?.pop(),
    }
}

/// Whether a correction is of the figure of an entry.
fn is_of(correction: &Correction, entry: &Entry) -> bool {
    matches!(&entry.what, What::Correction { figure, .. } if *figure == correction.figure)
}

/// What is public, sealed or corrected, and not in the ledger yet: of each edition its seal, then its corrections.
#[must_use]
pub fn due(record: &Record) -> Vec<(Year, What)> {
    let none = Ledger::default();
    let ledger = record.ledger.as_ref().unwrap_or(&none);
    let mut due = Vec::new();
    for edition in &record.editions {
        let Some(seal) = &edition.seal else { continue };
        if ledger.sealed(edition.year).is_none() {
            let whole = seal.whole.clone();
            due.push((edition.year, What::Seal { whole }));
        }
        let standing = standing(record, ledger, edition);
        let corrections = standing.due.into_iter().chain(standing.added);
        due.extend(corrections.map(|one| {
            let what = What::Correction {
                figure: one.figure.clone(),
                date: one.date,
                content: content(record, one),
            };
            (edition.year, what)
        }));
    }
    due
}

/// The ledger with more entries at its end.
#[must_use]
pub fn entered(
    ledger: Option<Ledger>,
    due: Vec<(Year, What)>,
    at: Moment,
    program: &str,
) -> Ledger {
    let mut ledger = ledger.unwrap_or_default();
    for (year, what) in due {
        let before = ledger.entries.last().map_or(FIRST, |last| &last.hash);
        let mut entry = Entry {
            number: ledger.entries.len() + 1,
            what,
            year,
            at,
            program: program.to_owned(),
            before: before.to_owned(),
            hash: String::new(),
            origin: ledger.origin.clone(),
        };
        entry.hash = sha256(entry.said().as_bytes());
        ledger.entries.push(entry);
    }
    ledger
}

#[cfg(test)]
mod tests {
    use super::{content, due, entered, standing};
    use derive::analyse;
    use diagnostic::Origin;
    use model::ledger::What;
    use model::{Correction, CorrectionKind, Date, Moment, Record, Status, Text};

    fn correction(old: &str, new: &str) -> Correction {
        Correction {
            kind: CorrectionKind::Mistake,
            figure: "one/2018/unit-0/score".to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            reason: Text::same("A slip"),
            date: Date::parse("2020-02-01").unwrap(),
            document: None,
            origin: Origin::default(),
        }
    }

    /// A record with a sealed edition that was corrected there and back and there again, all of it entered.
    fn record() -> Record {
        let mut record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
        });
        let day = Date::parse("2020-01-01").unwrap();
        let seal = crate::draft(&record, &analyse(&record), 0, day, "0");
        let edition = &mut record.editions[0];
        edition.seal = Some(Box::new(seal));
        edition.status = Status::Sealed;
        edition.corrections = [("60", "61"), ("61", "60"), ("60", "61")]
            .map(|(old, new)| correction(old, new))
            .into();
        let due = due(&record);
        assert_eq!(due.len(), 4);
        record.ledger = Some(entered(None, due, Moment(1_600_000_000), "0"));
        record
    }

    fn counted(record: &Record) -> (usize, usize) {
        let ledger = record.ledger.as_ref().unwrap();
        let standing = standing(record, ledger, &record.editions[0]);
        (standing.changed.len(), standing.due.len())
    }

    #[test]
    fn what_is_entered_is_not_due_and_each_of_two_that_are_alike_counts() {
        let mut record = record();
        assert_eq!(counted(&record), (0, 0));
        assert_eq!(due(&record), []);
        let again = record.editions[0].corrections[0].clone();
        record.editions[0].corrections.push(again);
        assert_eq!(counted(&record), (0, 1));
        record.editions[0].corrections.truncate(2);
        assert_eq!(counted(&record), (1, 0));
    }

    #[test]
    fn every_word_of_a_correction_is_in_its_hash() {
        let record = record();
        let plain = correction("60", "61");
        let english = Text::both("A slip", "A slip");
        let others = [
            correction("6", "061"),
            Correction {
                kind: CorrectionKind::Revision,
                ..plain.clone()
            },
            Correction {
                reason: english,
                ..plain.clone()
            },
            Correction {
                reason: Text::same("A slip."),
                ..plain.clone()
            },
            Correction {
                figure: "one/2018/unit-1/score".to_owned(),
                ..plain.clone()
            },
            Correction {
                date: Date::parse("2020-02").unwrap(),
                ..plain.clone()
            },
        ];
        for other in others {
            assert_ne!(
                content(&record, &plain),
                content(&record, &other),
                "{other:?}"
            );
        }
    }

    #[test]
    fn what_is_added_to_a_correction_is_entered_beside_it_and_is_then_held() {
        let mut record = record();
        let told = |record: &Record| {
            let standing = standing(record, record.ledger.as_ref().unwrap(), &record.editions[0]);
            (
                standing.changed.len(),
                standing.due.len(),
                standing.added.len(),
            )
        };
        // Of three, two of which are alike, the first gets its other languages, in whichever order.
        let lo = model::Lang::of("lo").unwrap();
        for lang in [lo, model::Lang::EN] {
            let reason = &mut record.editions[0].corrections[0].reason;
            reason.others.set(lang, "Otherwise said".to_owned());
            assert_eq!(told(&record), (0, 0, 1), "{lang:?}");
        }
        let more = due(&record);
        assert_eq!(more.len(), 1);
        record.ledger = Some(entered(
            record.ledger.clone(),
            more,
            Moment(1_600_000_000),
            "0",
        ));
        assert_eq!(told(&record), (0, 0, 0));
        for words in [Some("Otherwise".to_owned()), None] {
            let mut other = record.clone();
            let others = words.map(|words: String| (model::Lang::EN, words));
            other.editions[0].corrections[0].reason.others = others.into_iter().collect();
            assert_eq!(told(&other).0, 1);
        }
        record.editions[0].corrections.pop();
        assert_eq!(told(&record).0, 1);
    }

    #[test]
    fn a_correction_that_says_otherwise_is_told_with_its_entry_and_is_not_due() {
        let mut record = record();
        record.editions[0].corrections[1].reason = Text::same("Another");
        let ledger = record.ledger.as_ref().unwrap();
        let standing = standing(&record, ledger, &record.editions[0]);
        let [(entry, Some(correction))] = standing.changed[..] else {
            panic!("{standing:?}");
        };
        assert!(matches!(entry.what, What::Correction { .. }));
        assert_eq!((entry.number, &*correction.reason.vi), (3, "Another"));
        assert!(standing.due.is_empty());
    }
}
