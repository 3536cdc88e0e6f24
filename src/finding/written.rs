//! A value of a fact, as a correction or a seal writes it, in words: a number with the signs of the language, what a code
//! stands for and never the code.

use rust_decimal::Decimal;

use super::changes;
use derive::figures::{Address, Quantity, Whose};
use derive::{FactAddress, Subject, Word};
use lang::{Phrase, date, number, phrases};
use model::{Absence, Date, Lang, Life, Record};

/// What a correction writes where a figure was not there, or is not there any more.
const NOTHING: &str = "none";

/// The value of what is at an address, as an author or a seal wrote it: of a number the digits that are written.
#[must_use]
pub fn written(record: &Record, address: &str, value: &str, lang: Lang) -> String {
    in_words(record, address, value, Digits::Written, lang)
}

/// The value of what was worked out: at least with the digits of its column.
#[must_use]
pub fn worked_out(record: &Record, address: &str, value: &str, lang: Lang) -> String {
    in_words(record, address, value, Digits::OfColumn, lang)
}

/// With how many digits a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Digits {
    /// Those that are written.
    Written,
    /// At least those of its column: zeros at its end are not written.
    OfColumn,
}

fn in_words(record: &Record, address: &str, value: &str, digits: Digits, lang: Lang) -> String {
    let value = value.trim();
    if value == NOTHING {
        return lang::phrase!("written-none").get(lang).to_owned();
    }
    let said = match FactAddress::parse(address) {
        Some(FactAddress::Figure(figure)) => {
            let least = match digits {
                Digits::Written => 0,
                Digits::OfColumn => of_column(record, &figure),
            };
            amount(value, least, life(record, &figure), lang)
        }
        Some(FactAddress::Word(subject, word)) => word_value(record, subject, word, value, lang),
        Some(FactAddress::Also { .. }) => also(record, value, lang),
        Some(FactAddress::Correction { of, .. }) => value.split_once(" → ").map(|(old, new)| {
            let of = of.trim_end_matches('+');
            let (old, new) = (
                written(record, of, old, lang),
                written(record, of, new, lang),
            );
            lang::text!("{old} → {new}")
        }),
        // In the words of an author, or of nothing that has words.
        Some(FactAddress::Translation(..) | FactAddress::Text(_)) | None => None,
    };
    said.unwrap_or_else(|| value.to_owned())
}

/// Where the year of a figure lies in the life of its unit.
fn life(record: &Record, figure: &Address) -> Life {
    let Address::Result { year, whose, .. } = figure else {
        return Life::Within;
    };
    let unit = match whose {
        Whose::Unit(code) => record.find_unit(code),
        Whose::Field(_) | Whose::Table => None,
    };
    unit.map_or(Life::Within, |id| record.unit(id).life_at_end_of(*year))
}

/// How many decimals a column of such figures has; nothing of one that has its own digits.
fn of_column(record: &Record, figure: &Address) -> u32 {
    let Address::Result {
        index,
        component,
        quantity,
        ..
    } = figure
    else {
        return 0;
    };
    let index = record.find_index(index);
    let of_index = index.map_or(0, |id| record.index(id).decimals);
    match quantity {
        _ if quantity.is_whole() => 0,
        Quantity::Max | Quantity::Min | Quantity::Weight | Quantity::Margin => 0,
        Quantity::Percent => quantity.digits(component.is_some(), of_index).unwrap_or(0),
        _ => of_index,
    }
}

/// A number, with the year that it is against where it is a change; or why there is none.
fn amount(value: &str, least: u32, life: Life, lang: Lang) -> Option<String> {
    let against = value
        .strip_suffix(')')
        .and_then(|value| value.split_once(" ("));
    if let Some((by, year)) = against {
        let by = amount(by, least, life, lang).unwrap_or_else(|| by.to_owned());
        return Some(with_year(&by, year, lang));
    }
    if let Ok(number) = value.replace(',', ".").parse::<Decimal>() {
        return Some(number::fixed(number, number.scale().max(least), lang));
    }
    let mut absences = Absence::ALL.into_iter();
    let absence = absences.find(|absence| absence.code() == value)?;
    Some(phrases::absence_in(absence, life).get(lang).to_owned())
}

fn with_year(by: &str, year: &str, lang: Lang) -> String {
    let (base, n) = year.split_once("; ").unwrap_or((year, ""));
    if let Some(day) = Date::parse(base).filter(|_| base.contains('-')) {
        let of = if n.is_empty() { "" } else { "/" };
        let (by, day) = (lang::text!("{by}{of}{n}"), date::short(day, lang));
        return lang::say!(lang, "written-on-the-boundaries-since", by, day);
    }
    match year.split_once("; ") {
        Some((year, n)) => lang::say!(lang, "written-among", by, year, n),
        None => lang::say!(lang, "written-compared-with", by, year),
    }
}

/// What is stated and is no figure. Nothing where it is in the words of an author, or means nothing.
fn word_value(
    record: &Record,
    subject: Subject,
    word: Word,
    value: &str,
    lang: Lang,
) -> Option<String> {
    match word {
        // In the words of an author.
        Word::Event
        | Word::Headline
        | Word::Note
        | Word::Group
        | Word::Name
        | Word::Publisher
        | Word::Title => None,
        Word::Announced | Word::Published | Word::Date => {
            Some(date::short(Date::parse(value)?, lang))
        }
        Word::Of if matches!(subject, Subject::Table(..)) => amount(value, 0, Life::Within, lang),
        Word::Decimals | Word::From | Word::To | Word::StatedChange | Word::StatedRankChange => {
            amount(value, 0, Life::Within, lang)
        }
        Word::Direction => direction(value, lang),
        Word::Coverage => coverage(record, subject, value, lang),
        Word::Of | Word::Measure | Word::Ranking | Word::Total | Word::Adds => {
            Some(code(word, value)?.get(lang).to_owned())
        }
        Word::Framework
        | Word::Source
        | Word::Band
        | Word::Parent
        | Word::Kind
        | Word::Document
        | Word::Documents => named(record, subject, word, value, lang),
    }
}

/// "up (2016)": a direction with the year that it is against.
fn direction(value: &str, lang: Lang) -> Option<String> {
    let against = value.strip_suffix(')');
    let against = against.and_then(|value| value.split_once(" ("));
    let way = match against.map_or(value, |(way, _)| way) {
        "up" => changes::direction(1, lang),
        "down" => changes::direction(-1, lang),
        _ => return None,
    };
    Some(against.map_or_else(|| way.to_owned(), |(_, year)| with_year(way, year, lang)))
}

/// What one of the codes means that content is written in.
fn code(word: Word, code: &str) -> Option<Phrase> {
    Some(match (word, code) {
        (Word::Of, "score") => lang::phrase!("written-the-score"),
        (Word::Of, "share") => lang::phrase!("written-the-share-of-the-maximum"),
        (Word::Of, "stated") => lang::phrase!("written-what-the-source-states"),
        (Word::Coverage, "complete") => {
            lang::phrase!("written-all-units-that-were-ranked")
        }
        (Word::Coverage, "partial") => lang::phrase!("written-values-with-a-known-source"),
        (Word::Measure, "points") => phrases::POINTS,
        (Word::Measure, "percent") => lang::phrase!("written-per-cent"),
        (Word::Ranking, "ranks") => lang::phrase!("written-ranked"),
        (Word::Ranking, "groups") => lang::phrase!("written-grouped-only"),
        (Word::Total, "sum") => lang::phrase!("written-sum-of-the-components"),
        (Word::Total, "weighted-mean") => lang::phrase!("written-weighted-mean-of-the-components"),
        (Word::Adds, "bonus") => lang::phrase!("written-bonus-points"),
        (Word::Adds, "penalty") => lang::phrase!("written-penalty-points"),
        (Word::Total, "unstated") => lang::phrase!("written-not-made-fully-public"),
        _ => return None,
    })
}

/// "đủ các đơn vị được xếp hạng (sở, ban, ngành; xã)": with the groups, where not all are announced, or where it is not the
/// same of all.
fn coverage(record: &Record, subject: Subject, value: &str, lang: Lang) -> Option<String> {
    if let Some(said) = code(Word::Coverage, value) {
        return Some(said.get(lang).to_owned());
    }
    let Subject::Table(index, _) = subject else {
        return None;
    };
    let all = &record.index(record.find_index(index)?).fields;
    let name = |code: &str| {
        let field = all.iter().find(|field| field.code == code);
        field.map_or(code.to_owned(), |field| field.name.get(lang).to_owned())
    };
    let part = |part: &str| {
        let (word, fields) = part.split_once(": ")?;
        let names: Vec<String> = fields.split(", ").map(name).collect();
        let said = code(Word::Coverage, word)?.get(lang);
        Some(lang::text!("{said} ({})", names.join("; ")))
    };
    let parts: Option<Vec<String>> = value.split("; ").map(part).collect();
    Some(parts?.join("; "))
}

/// What a code of the record stands for.
fn named(record: &Record, subject: Subject, word: Word, code: &str, lang: Lang) -> Option<String> {
    let index = |code: &str| Some(record.index(record.find_index(code)?));
    let title = |slug: &str| {
        let document = record.find_document(slug);
        let title = document.map(|id| record.document(id).title.get(lang));
        lang::text!("“{}”", title.unwrap_or(slug))
    };
    let name = match (word, subject) {
        (Word::Framework, Subject::Table(of, _)) => &index(of)?.framework_named(code)?.name,
        (Word::Band, Subject::Row(of, year, unit)) => {
            let unit = record.unit(record.find_unit(unit)?);
            let mut all = index(of)?.bands_for(year, unit)?.bands.iter();
            &all.find(|one| one.code == code)?.name
        }
        (Word::Parent, Subject::Component(of, own, _)) => {
            let mut parts = index(of)?.framework_named(own)?.components.iter();
            &parts.find(|one| one.code == code)?.name
        }
        (Word::Source, _) => &record.sources.iter().find(|one| one.code == code)?.title,
        (Word::Kind, _) => &record.kinds.iter().find(|one| one.code == code)?.name,
        (Word::Document, _) => return Some(title(code)),
        (Word::Documents, _) => {
            let all: Vec<String> = code.split(", ").map(title).collect();
            return Some(all.join(", "));
        }
        _ => return None,
    };
    Some(name.get(lang).to_owned())
}

/// Another published value: "72.5; 1/4; qd-1149; Làm tròn."
fn also(record: &Record, value: &str, lang: Lang) -> Option<String> {
    let mut fields = value.splitn(4, "; ");
    let (score, place) = (fields.next()?, fields.next()?);
    let (source, reason) = (fields.next()?, fields.next()?);
    let (rank, of) = place.split_once('/')?;
    let shown = |value: &str| amount(value, 0, Life::Within, lang).filter(|_| value != "–");
    let mut said = Vec::new();
    said.extend(shown(score).map(|score| lang::say!(lang, "written-also-score", score)));
    said.extend(shown(rank).map(|rank| {
        let rank = shown(of).map_or_else(|| rank.clone(), |of| lang::text!("{rank}/{of}"));
        lang::say!(lang, "written-also-rank", rank)
    }));
    let known = record.sources.iter().find(|one| one.code == source);
    let source = known.map_or(source, |source| source.title.get(lang));
    let said = said.join(", ");
    Some(lang::say!(lang, "written-also", said, source, reason))
}
