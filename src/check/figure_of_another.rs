//! Words around a bound number that name another unit, year, index or component than its address.

use std::collections::{BTreeMap, BTreeSet};

use super::mentions::{Mentions, Named};
use super::prose::{self, Said};
use super::{Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use lang::numerals::{Kind, numerals};
use markdown::Ask;
use model::{Component, Framework, Lang, Record, Text, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-of-another",
    severity: Severity::Warning,
    summary: Docs {
        vi: "chữ quanh một con số nêu đơn vị, năm hay chỉ số khác với địa chỉ của nó",
        en: "the words around a number name another unit, year or index than its address",
    },
    why: Docs {
        vi: "Con số khớp với địa chỉ, nhưng địa chỉ là của đơn vị khác: “Sở Y tế đạt [72,23 điểm](…/so-noi-vu/score)”. Đơn vị, năm, chỉ số và \
             thành phần mà mệnh đề nêu tên được đối chiếu với địa chỉ; mệnh đề không nêu tên nào thì không biết được. Sửa địa chỉ, hoặc \
             tách câu cho rõ con số nói về ai.",
        en: "The number agrees with its address, and the address is of somebody else: \"The Department of Health has \
             [72.23 points](…/so-noi-vu/score)\". Units, years, indices and components that the clause names are compared with the \
             address; of a clause that names none nothing can be known. Correct the address, or part the sentence so that it says \
             whose number it is.",
    },
    check,
};

/// Every number that seems to be of another.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mentions = Mentions::of(record);
    let units: BTreeMap<&str, UnitId> = record
        .all_units()
        .map(|(id, unit)| (unit.code.as_str(), id))
        .collect();
    let mut found = Vec::new();
    for text in prose::running(record, prose::may_bind) {
        for said in text.said() {
            found.extend(check_said(record, (&mentions, &units), said));
        }
    }
    found
}

fn check_said(
    record: &Record,
    (mentions, units): (&Mentions, &BTreeMap<&str, UnitId>),
    said: Said,
) -> Option<Diagnostic> {
    let Ask::Figure(path) = &said.bound.ask else {
        return None;
    };
    let steps: Vec<&str> = path.split('/').collect();
    let (index, year, unit, component) = match steps.as_slice() {
        [index, year, unit, _] => (*index, *year, *unit, None),
        [index, year, unit, component, _] => (*index, *year, *unit, Some(*component)),
        _ => return None,
    };
    let (index, unit) = (record.find_index(index)?, *units.get(unit)?);
    let clause = clause(said);
    let named = mentions.find(clause, said.lang);
    let all: BTreeSet<Named> = named
        .iter()
        .flat_map(|(_, ids)| ids.iter().copied())
        .collect();
    let kind = record.unit(unit).kind;
    let other_unit = named.iter().find(|(_, ids)| {
        ids.iter()
            .all(|named| matches!(named, Named::Unit(id) if record.unit(*id).kind == kind))
    });
    // How many are ranked is a number of the table, whoever's row it is read from.
    let of = path.ends_with("/of");
    if let Some((range, _)) = other_unit.filter(|_| !of && !all.contains(&Named::Unit(unit))) {
        return Some(differs(
            said,
            path,
            &clause[range.clone()],
            &record.unit(unit).name,
        ));
    }
    let other_index = named
        .iter()
        .find(|(_, ids)| ids.iter().all(|named| matches!(named, Named::Index(_))));
    if let Some((range, _)) = other_index.filter(|_| !all.contains(&Named::Index(index))) {
        return Some(differs(
            said,
            path,
            &clause[range.clone()],
            &record.index(index).short,
        ));
    }
    let change = path.ends_with("change");
    if let Some(named) = other_year(said, clause, year).filter(|_| !change && !of) {
        return Some(differs(said, path, named, &Text::same(year)));
    }
    let year = year.parse().ok()?;
    let index = record.index(index);
    let framework = index.framework(index.framework_of(year)?);
    let own = framework
        .components
        .iter()
        .find(|one| Some(one.code.as_str()) == component)?;
    other_component(framework, own, clause, said.lang)
        .map(|named| differs(said, path, named, &own.name))
}

/// What ends a clause, where a blank follows or the mark needs none.
const MARKS: [char; 10] = [',', '.', ';', ':', '(', ')', '!', '?', '–', '—'];

/// What ends a sentence.
const SENTENCE: [char; 4] = ['.', ';', '!', '?'];

/// The words around a number, up to the marks on both sides that end a clause.
fn clause(said: Said<'_>) -> &str {
    around(said, &MARKS)
}

/// The words around a number, up to one of some marks on both sides.
fn around<'a>(said: Said<'a>, marks: &[char]) -> &'a str {
    let text = &said.passage.text;
    let ends = |at: usize| text[at..].starts_with([' ', '\n']) || at == text.len();
    let closes =
        |at: usize, mark: &str| matches!(mark, "(" | ")" | "–" | "—") || ends(at + mark.len());
    let before = prose::near_end(said.before());
    let first = said.bound.range.start - before.len();
    let start = before
        .match_indices(marks)
        .map(|(at, mark)| (first + at, mark))
        .rfind(|(at, mark)| closes(*at, mark))
        .map_or(first, |(at, mark)| at + mark.len());
    let (from, after) = (said.bound.range.end, prose::near_start(said.after()));
    let end = after
        .match_indices(marks)
        .map(|(at, mark)| (from + at, mark))
        .find(|(at, mark)| closes(*at, mark))
        .map_or(from + after.len(), |(at, _)| at);
    &text[start..end]
}

/// A year that the clause names, where it names years and none is that of the address; or the only year of the sentence
/// where that opens it: "Năm 2018, tỉnh đạt …".
fn other_year<'a>(said: Said<'a>, clause: &'a str, year: &str) -> Option<&'a str> {
    let years = |text: &'a str| -> Vec<&'a str> {
        let numerals = numerals(text, said.lang).into_iter();
        numerals
            .filter(|numeral| numeral.kind == Kind::Year)
            .map(|numeral| &text[numeral.range])
            .collect()
    };
    let near = years(clause);
    if near.contains(&year) {
        return None;
    }
    if let Some(first) = near.first() {
        return Some(first);
    }
    // Deeper in a sentence another year is what the number is compared with.
    let sentence = around(said, &SENTENCE).trim_start();
    let only = match years(sentence).as_slice() {
        [only] if *only != year => *only,
        _ => return None,
    };
    let opens = ["Năm ", "Trong năm ", "In "].iter().any(|word| {
        sentence
            .strip_prefix(word)
            .is_some_and(|rest| rest.starts_with(only))
    });
    opens.then_some(only)
}

/// The name of another component that the clause says in full, where it does not say the own one.
fn other_component<'a>(
    framework: &'a Framework,
    own: &Component,
    clause: &str,
    lang: Lang,
) -> Option<&'a str> {
    let clause = clause.to_lowercase();
    let says = |component: &Component| {
        let name = component.name.get(lang).to_lowercase();
        name.split_whitespace().nth(1).is_some() && clause.contains(&name)
    };
    if says(own) {
        return None;
    }
    let mut others = framework
        .components
        .iter()
        .filter(|other| other.code != own.code && says(other));
    others.next().map(|other| other.name.get(lang))
}

fn differs(said: Said, path: &str, named: &str, own: &Text) -> Diagnostic {
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        Words::new(
            format!(
                "“{words}” đứng cạnh “{named}”, còn địa chỉ {path} là của {}",
                own.vi
            ),
            format!(
                "“{words}” stands beside “{named}”, and the address {path} is of {}",
                own.get(Lang::En)
            ),
        ),
        Words::new(
            format!("con số này là của {}", own.vi),
            format!("this is a number of {}", own.get(Lang::En)),
        ),
    )
    .help(
        "sửa địa chỉ, hoặc viết rõ con số là của ai, năm nào",
        "correct the address, or say whose number it is and of which year",
    )
}
