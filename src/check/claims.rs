//! What corrections claim, held against the seal and the record: what the rules on corrections share.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use derive::{Analysis, figures};
use diagnostic::Origin;
use model::seal::Format;
use model::{Correction, Edition, Record};
use seal::{Fact, Facts, Undone, facts_in, later, same, undone};

/// What is wrong with a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Neither the seal nor the record has such a figure.
    Unknown,
    /// It does not begin with what was published before it.
    Old(String),
    /// The record does not have what it says.
    New(String, Option<Origin>),
    /// Old and new are the same.
    Same,
    /// The new words stand nowhere in the text, or more than once.
    Words,
}

/// The figures of a seal with their values.
type Sealed<'a> = BTreeMap<&'a str, Cow<'a, str>>;

/// What an edition says now.
struct Now<'a> {
    /// By the format of its seal.
    own: Facts<'a>,
    /// By the newest, where that is another: pages show numbers that an old seal has no address for.
    newest: Option<Facts<'a>>,
}

impl<'a> Now<'a> {
    fn of(record: &'a Record, analysis: &'a Analysis, place: usize) -> Self {
        let seal = record.editions[place].seal.as_deref();
        let format = seal.map_or(Format::NEWEST, |seal| seal.format);
        let is_old = format != Format::NEWEST;
        Self {
            own: facts_in(format, record, analysis, place),
            newest: is_old.then(|| facts_in(Format::NEWEST, record, analysis, place)),
        }
    }

    fn get(&self, figure: &str) -> Option<&Fact<'a>> {
        let newest = || self.newest.as_ref()?.get(figure);
        self.own.get(figure).or_else(newest)
    }

    fn sealed<'s>(&self, sealed: &'s Sealed<'_>, figure: &str) -> Was<'s> {
        if let Some(known) = sealed.get(figure) {
            return Was::Value(known);
        }
        if let Some(whole) = figures::whole(figure).and_then(|whole| sealed.get(whole)) {
            let number = seal::number_of_other(whole, figure);
            return number.map_or(Was::Nothing, Was::Value);
        }
        let is_listed = self.own.get(figure).is_some() || self.get(figure).is_none();
        if is_listed { Was::Nothing } else { Was::Untold }
    }
}

/// What a figure was when its edition was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Was<'s> {
    Value(&'s str),
    /// It was not there.
    Nothing,
    /// The edition is not sealed, or the format of the seal has no address for it: nobody can say.
    Untold,
}

/// Everything that is wrong with corrections, with the correction it is wrong with.
pub(super) fn wrong<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> Vec<(&'a Correction, Wrong)> {
    let mut found = Vec::new();
    for (place, edition) in record.editions.iter().enumerate() {
        if edition.corrections.is_empty() {
            continue;
        }
        let now = Now::of(record, analysis, place);
        let after = later(edition);
        let after: BTreeSet<&Origin> = after.iter().map(|one| &one.origin).collect();
        let sealed = edition.seal.as_ref();
        let sealed = sealed.map(|seal| seal.figures.iter().map(|one| (one.name, one.value)));
        let sealed: Option<Sealed<'_>> = sealed.map(Iterator::collect);
        let mut chains: BTreeMap<Cow<str>, Vec<&Correction>> = BTreeMap::new();
        for correction in &edition.corrections {
            let figure = figures::canonical_path(record, analysis, &correction.figure);
            chains.entry(figure).or_default().push(correction);
        }
        for (figure, chain) in chains {
            found.extend(match figure.strip_prefix("text/") {
                Some(path) => text(edition, &now.own, path, &chain),
                None => numbers((sealed.as_ref(), &after), &now, &figure, &chain),
            });
        }
    }
    found
}

/// Corrections of one figure, oldest first: each begins where the one before it ended.
fn numbers<'a>(
    (sealed, after): (Option<&Sealed<'_>>, &BTreeSet<&Origin>),
    now: &Now<'_>,
    figure: &str,
    chain: &[&'a Correction],
) -> Option<(&'a Correction, Wrong)> {
    let current = now.get(figure);
    let was = sealed.map_or(Was::Untold, |figures| now.sealed(figures, figure));
    let (first, last) = (*chain.first()?, *chain.last()?);
    let known = current.is_some() || matches!(was, Was::Value(_));
    if !known {
        return Some((first, Wrong::Unknown));
    }
    if let Some(idle) = chain.iter().find(|one| same(&one.old, Some(&one.new))) {
        return Some((idle, Wrong::Same));
    }
    let mut after = chain.iter().filter(|one| after.contains(&one.origin));
    let sealed = match was {
        Was::Value(value) => Some(value),
        Was::Nothing | Was::Untold => None,
    };
    if was != Was::Untold
        && let Some(first) = after.next()
        && !same(&first.old, sealed)
    {
        let sealed = sealed.unwrap_or(seal::NOTHING).to_owned();
        return Some((first, Wrong::Old(sealed)));
    }
    let pairs = chain.windows(2);
    for pair in pairs {
        if !same(&pair[1].old, Some(&pair[0].new)) {
            return Some((pair[1], Wrong::Old(pair[0].new.clone())));
        }
    }
    let value = current.map(|fact| fact.value.as_str());
    if !same(&last.new, value) {
        let value = value.unwrap_or(seal::NOTHING).to_owned();
        return Some((
            last,
            Wrong::New(value, current.map(|fact| fact.at.origin())),
        ));
    }
    None
}

fn text<'a>(
    edition: &Edition,
    now: &Facts<'_>,
    path: &str,
    chain: &[&'a Correction],
) -> Option<(&'a Correction, Wrong)> {
    let first = *chain.first()?;
    let Some(told) = now.texts.get(path) else {
        return Some((first, Wrong::Unknown));
    };
    if let Some(idle) = chain.iter().find(|one| one.old == one.new) {
        return Some((idle, Wrong::Same));
    }
    match undone(told, edition, path) {
        Undone::PathError(place) => {
            let astray = later(edition)[place];
            let astray = chain.iter().find(|one| one.origin == astray.origin);
            Some((astray.copied().unwrap_or(first), Wrong::Words))
        }
        Undone::Differs if edition.seal.is_some() => Some((first, Wrong::Old(String::new()))),
        Undone::Whole | Undone::Differs => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Wrong, wrong};
    use derive::analyse;
    use model::seal::{Block, Format};
    use model::{Correction, CorrectionKind, Date, Record, Status, Text};

    /// A record whose edition of 2018 was sealed in a format, and has another published value.
    fn sealed(format: Format) -> Record {
        let mut record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            sample::also(&mut table.rows[1], "61.50", Some(2));
        });
        let analysis = analyse(&record);
        let day = Date::parse("2020-01-01").unwrap();
        let mut seal = seal::draft(&record, &analysis, 0, day, "0");
        (seal.format, seal.figures) = (format, Block::default());
        for fact in &seal::facts_in(format, &record, &analysis, 0).figures {
            seal.figures.push(&fact.address, &fact.value, fact.computed);
        }
        record.editions[0].seal = Some(Box::new(seal));
        record.editions[0].status = Status::Sealed;
        record
    }

    fn correct(record: &mut Record, figure: &str, old: &str, new: &str) {
        record.editions[0].corrections = vec![Correction {
            kind: CorrectionKind::Mistake,
            figure: figure.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            reason: Text::same("A slip"),
            date: Date::parse("2020-02-01").unwrap(),
            document: None,
            origin: diagnostic::Origin::file("content/editions/2018/corrections.yaml"),
        }];
    }

    fn said(record: &Record) -> Option<Wrong> {
        let analysis = analyse(record);
        wrong(record, &analysis)
            .into_iter()
            .map(|(_, wrong)| wrong)
            .next()
    }

    #[test]
    fn a_number_of_another_value_is_corrected_by_itself_whatever_the_format_of_the_seal() {
        use Format::{Five, Four, One, Six, Three, Two};
        for format in [One, Two, Three, Four, Five, Six] {
            let mut record = sealed(format);
            let row = &mut record.editions[0].tables[0].rows[1];
            sample::also(row, "61.60", Some(2));
            let score = "one/2018/unit-1/also/0/score";
            correct(&mut record, score, "61.50", "61.60");
            assert_eq!(said(&record), None, "{format:?}");
            let changes = seal::changes(&record, &analyse(&record), 0);
            let silent = |one: &&seal::Change| one.cause == seal::Cause::Silent;
            assert_eq!(changes.iter().find(silent), None, "{format:?}");
            // It begins with what was sealed, also where that stands among other words.
            correct(&mut record, score, "61.40", "61.60");
            let sealed = Wrong::Old("61.50".to_owned());
            assert_eq!(said(&record), Some(sealed), "{format:?}");
            correct(
                &mut record,
                "one/2018/unit-1/also/1/score",
                "61.50",
                "61.60",
            );
            assert_eq!(said(&record), Some(Wrong::Unknown), "{format:?}");
        }
    }

    /// What pages show has an address, which a correction may name; an old seal does not say what it was.
    #[test]
    fn what_an_old_seal_has_no_address_for_can_be_corrected() {
        let mut record = sealed(Format::One);
        correct(&mut record, "one/2018/@all/mean", "64", "65");
        assert_eq!(said(&record), None);
        correct(&mut record, "one/2018/@all/mean", "64", "66");
        let is_65 = |wrong| matches!(wrong, Wrong::New(value, _) if value == "65");
        assert!(said(&record).is_some_and(is_65));
    }
}
