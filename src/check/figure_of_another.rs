//! Words around a bound number that name another unit, year, index or component than its address.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

mod scope;

use super::mentions::{Mentions, Named};
use super::prose::{self, Said};
use super::{Check, OfText, Rule};
use derive::Analysis;
use derive::figures::{self, Address, Quantity, Whose};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Component, Framework, IndexId, Record, Text, UnitId, Year};
use scope::Lead;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-of-another",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--figure-of-another"),
    why: message!("why--figure-of-another"),
    check: Check::Texts(check),
};

/// Every number that seems to be of another.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    // Most texts bind nothing, and many sites have no text that does.
    let known = LazyLock::new(|| {
        let units = record.all_units();
        let units = units.map(|(id, unit)| (unit.code.as_str(), id));
        (Mentions::of(record), units.collect::<BTreeMap<_, _>>())
    });
    Box::new(move |text| {
        let mut found = Vec::new();
        for said in text.said_or_put_in(record, analysis) {
            let (mentions, units) = &*known;
            let passages = text.put_in(record, analysis);
            let cells = said.passage.beside.into_iter().flatten();
            let cells = cells.map(|place| prose::near_start(&passages[place].text));
            let near = Near {
                said,
                texts: std::iter::once(scope::clause(said)).chain(cells).collect(),
                leads: scope::leads(said, passages),
            };
            found.extend(check_said(record, analysis, (mentions, units), &near));
        }
        found
    })
}

/// A bound number, and the texts that may say whose it is.
struct Near<'a> {
    said: Said<'a>,
    /// Its clause, and in a table the first cell of its row and the head of its column.
    texts: Vec<&'a str>,
    /// Where those name nobody: what the clause is an addition to, and what it stands under, the nearest first.
    leads: Vec<Lead<'a>>,
}

fn check_said(
    record: &Record,
    analysis: &Analysis,
    (mentions, units): (&Mentions, &BTreeMap<&str, UnitId>),
    near: &Near,
) -> Option<Diagnostic> {
    let path = &*prose::address(record, &near.said.bound.ask)?;
    let address: Address = path.parse().ok()?;
    let Address::Result {
        index,
        year,
        whose: Whose::Unit(unit),
        component,
        quantity,
        since,
    } = &address
    else {
        return None;
    };
    let (index, unit) = (record.find_index(index)?, *units.get(unit.as_str())?);
    // How many are ranked is a number of the table, whoever's row it is read from.
    let of = *quantity == Quantity::Of;
    if let Some((named, own)) = other_name(record, mentions, near, (index, unit), of) {
        return Some(differs(near.said, path, named, own));
    }
    let other = if quantity.is_change() {
        let known = || figures::get(record, analysis, &address).ok()?.since;
        let since = since.or_else(known)?;
        near.other_base(since).map(|named| (named, since))
    } else {
        let named = near.other_year(&year.to_string()).filter(|_| !of);
        named.map(|named| (named, *year))
    };
    if let Some((named, own)) = other {
        return Some(differs(
            near.said,
            path,
            named,
            &Text::same(own.to_string()),
        ));
    }
    let index = record.index(index);
    let framework = index.framework(index.framework_of(*year)?);
    let own = match component {
        Some(code) => Some(framework.components.iter().find(|one| one.code == *code)?),
        None => None,
    };
    let named = near.other_component(framework, own, index.short.get(near.said.lang));
    let name = own.map_or(&index.short, |own| &own.name);
    named
        .filter(|_| !of)
        .map(|named| differs(near.said, path, named, name))
}

/// The name of another unit of the same kind, or of another index, that stands near, and whose name is not there.
fn other_name<'a>(
    record: &'a Record,
    mentions: &Mentions,
    near: &Near<'a>,
    (index, unit): (IndexId, UnitId),
    of: bool,
) -> Option<(&'a str, &'a Text)> {
    let kind = record.unit(unit).kind;
    let like = |named: &Named| matches!(named, Named::Unit(id) if record.unit(*id).kind == kind);
    let other = |is: &dyn Fn(&Named) -> bool, own: Named| {
        let named = near.nearest(
            |text| mentions.find(text, near.said.lang),
            |ids| ids.iter().any(is),
        );
        let is_named = named.iter().any(|(_, ids)| ids.contains(&own));
        let mut others = named.into_iter().filter(|(_, ids)| ids.iter().all(is));
        others.next().filter(|_| !is_named).map(|(words, _)| words)
    };
    if let Some(words) = other(&like, Named::Unit(unit)).filter(|_| !of) {
        return Some((words, &record.unit(unit).name));
    }
    let words = other(
        &|named| matches!(named, Named::Index(_)),
        Named::Index(index),
    )?;
    Some((words, &record.index(index).short))
}

/// Words of a clause that speaks of the whole, whatever part it names beside that.
const WHOLE: [&str; 6] = ["tổng", "chung", "toàn", "total", "overall", "whole"];

impl<'a> Near<'a> {
    /// What is wanted of what is found, where it is nearest to the number.
    fn nearest<T>(
        &self,
        find: impl Fn(&'a str) -> Vec<(Range<usize>, T)>,
        is_wanted: impl Fn(&T) -> bool,
    ) -> Vec<(&'a str, T)> {
        let with_words = |text: &'a str, (range, what)| (&text[range], what);
        let texts = self.texts.iter();
        let near: Vec<_> = texts
            .flat_map(|text| find(text).into_iter().map(|one| with_words(text, one)))
            .filter(|(_, what)| is_wanted(what))
            .collect();
        if !near.is_empty() {
            return near;
        }
        let leads = self.leads.iter().map(|lead| {
            let found = find(lead.text);
            let names: Vec<_> = found.iter().map(|(range, _)| range.clone()).collect();
            let about = found
                .into_iter()
                .filter(|(range, what)| is_wanted(what) && lead.is_about(range, &names));
            about.map(|one| with_words(lead.text, one)).collect()
        });
        let mut leads = leads.filter(|found: &Vec<_>| !found.is_empty());
        leads.next().unwrap_or_default()
    }

    /// A year that is named near, where years are named and none is that of the address; or the only year of the sentence
    /// where that opens it: "Năm 2018, tỉnh đạt …".
    fn other_year(&self, year: &str) -> Option<&'a str> {
        let years = |text| scope::years(self.said, text);
        let near = self.nearest(
            |text| years(text).into_iter().map(|range| (range, ())).collect(),
            |()| true,
        );
        if near.iter().any(|(named, ())| *named == year) {
            return None;
        }
        if let Some((first, ())) = near.first() {
            return Some(first);
        }
        // Deeper in a sentence another year is what the number is compared with.
        let sentence = scope::sentence(self.said);
        let years = years(sentence);
        let only = match years.as_slice() {
            [only] if sentence[only.clone()] != *year => &sentence[only.clone()],
            _ => return None,
        };
        let opens = ["Năm ", "Trong năm ", "In "].iter().any(|word| {
            sentence
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(only))
        });
        opens.then_some(only)
    }

    /// The year that a change is told against, where that is not the one of its address.
    fn other_base(&self, since: Year) -> Option<&'a str> {
        scope::base(self.said).filter(|named| *named != since.to_string())
    }

    /// The name of another component that is said in full, where that of the own one is not; of a total the name of any.
    fn other_component(
        &self,
        framework: &'a Framework,
        own: Option<&Component>,
        index: &str,
    ) -> Option<&'a str> {
        let lang = self.said.lang;
        let lower = |text: &&str| text.to_lowercase();
        let mut texts: Vec<String> = self.texts.iter().map(lower).collect();
        let says = |texts: &[String], component: &Component| {
            let name = component.name.get(lang).to_lowercase();
            let several = |name: &str| name.split_whitespace().nth(1).is_some();
            // A cell of a table may say the first words of a name alone.
            let begins = |cell: &String| {
                let rest = name.strip_prefix(cell.trim());
                several(cell) && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            };
            let cells = texts.get(1..self.texts.len()).unwrap_or_default();
            let said = several(&name) && texts.iter().any(|text| text.contains(&name));
            said || cells.iter().any(begins)
        };
        let whole = |text: &String| WHOLE.iter().any(|word| text.contains(word));
        let known = match own {
            Some(own) => says(&texts, own),
            None => texts.iter().any(whole) || self.texts.iter().any(|text| text.contains(index)),
        };
        if known {
            return None;
        }
        texts.extend(scope::opening(self.said).map(str::to_lowercase));
        let leads = self.leads.iter().map(|lead| lead.text.to_lowercase());
        texts.extend(leads.filter(|lead| {
            let mut names = framework.components.iter();
            names.any(|one| scope::is_about(lead, &one.name.get(lang).to_lowercase()))
        }));
        if own.is_some_and(|own| says(&texts, own)) {
            return None;
        }
        // A part stands beside the whole that it belongs to.
        let above = |other: &Component| {
            let parent = |one: &Component| one.parent.map(|id| framework.component(id));
            std::iter::successors(own.and_then(parent), |one| parent(one))
                .any(|one| one.code == other.code)
        };
        let mut others = framework.components.iter().filter(|other| {
            own.is_none_or(|own| own.code != other.code) && !above(other) && says(&texts, other)
        });
        others.next().map(|other| other.name.get(lang))
    }
}

fn differs(said: Said, path: &str, named: &str, own: &Text) -> Diagnostic {
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        tell!("figure-of-another-stands-beside-address", words, named, path, own => own),
        tell!("figure-of-another-number", own => own),
    )
    .help(tell!("figure-of-another-help"))
}

#[cfg(test)]
mod tests;
