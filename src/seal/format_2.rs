//! What the tables of an edition say, in the second format of seals: every figure that a page of the edition can print.
//!
//! Seals made in it are held by its own rules for ever: what was divided has four decimals. Some were made when a declared
//! place without a score was no figure of a complete table, and others when it was one: a seal tells itself which, by
//! holding such places or none. Whatever else it says the third format says too.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::facts::{At, Fact, Facts};
use super::rows::{alternative, head, value};
use derive::figures::{self, Figure, Listed, Quantity};
use derive::{Analysis, By, Changes, TableStanding, Word};
use model::{
    ComponentId, Coverage, DeclaredChange, Framework, Index, Record, Result, Seal, Table, Value,
};

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    in_words(facts, record, analysis, (edition, place));
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    let standings = &analysis.tables[edition][place];
    let base = format!("{}/{}/", index.code, record.editions[edition].year);
    let seal = record.editions[edition].seal.as_deref();
    let knows_all = table.coverage.of_all() == Some(Coverage::Partial)
        || seal.is_some_and(|seal| holds_places_without_scores(seal, &base));
    let all = figures::of_table(record, analysis, edition, place).into_iter();
    for mut listed in all.filter(|one| is_printed(one.figure.quantity)) {
        if knows_all || is_told(&mut listed.figure, listed.row, (table, standings)) {
            let value = listed.figure.in_four();
            facts.figures.extend(fact((index, table), &listed, value));
        }
    }
}

/// Whether a quantity is told of results by all formats since the second.
pub(super) fn is_printed(quantity: Quantity) -> bool {
    !quantity.is_only_said() && !quantity.is_kept()
}

/// Whether a seal has the place of a unit whose score it says is not there, in the table that `base` begins the addresses of.
fn holds_places_without_scores(seal: &Seal, base: &str) -> bool {
    let mut ranked = BTreeSet::new();
    for entry in seal.figures.iter() {
        let own = entry.name.strip_prefix(base);
        match own.and_then(|own| own.split_once('/')) {
            Some((unit, "rank")) => drop(ranked.insert(unit)),
            // In order of addresses the place comes first.
            Some((unit, "score"))
                if ranked.contains(unit) && entry.value.parse::<Decimal>().is_err() =>
            {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// Whether a seal that holds no places without scores knows a figure: none of those places, and nothing that is counted
/// from them.
fn is_told(
    figure: &mut Figure,
    row: Option<usize>,
    (table, standings): (&Table, &TableStanding),
) -> bool {
    let Some(row) = row else {
        let scored = |row: &Result| row.score.score().is_some();
        return figure.quantity != Quantity::Ranked || table.rows.iter().any(scored);
    };
    let rank = standings.rows[row].rank;
    if rank.is_none_or(|rank| rank.computed) {
        return true;
    }
    match figure.quantity {
        Quantity::Rank => false,
        Quantity::Of => {
            let stated = table.rows[row].of.or(table.of);
            if let Some(of) = stated {
                figure.value = of.into();
            }
            stated.is_some()
        }
        Quantity::RankChange => {
            let stated = figure.by != By::Computed;
            figure.by = By::Published;
            stated
        }
        _ => true,
    }
}

/// Adds what a table says beside its figures.
pub(super) fn in_words<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    let year = record.editions[edition].year;
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let base = format!("{}/{year}", index.code);
    head(facts, index, table, &base);
    let standings = analysis.tables[edition][place].rows.iter();
    for (row, standing) in table.rows.iter().zip(standings) {
        let base = format!("{base}/{}", record.unit(row.unit).code);
        let band = |place: u8| {
            let bands = &index.bands_for(year, record.unit(row.unit))?.bands;
            bands.get(usize::from(place)).map(|band| &*band.code)
        };
        let stated = row.band.and_then(band);
        let computed = standing.band.and_then(band).filter(|_| stated.is_none());
        said(facts, record, (row, framework), &base);
        facts.add_some(&base, Word::Band, stated, At::key(&row.origin, "band"));
        facts.compute(&base, Word::Band, computed, At::of(&row.origin));
        displaced(
            facts,
            (row, &Changes::of(row, standing)),
            framework,
            None,
            &base,
        );
        for part in &row.stated {
            let told = Changes::of_part(row, standing, part.component);
            let base = format!("{base}/{}", framework.component(part.component).code);
            displaced(facts, (row, &told), framework, Some(part.component), &base);
        }
    }
}

/// What a row says in words, and why values of it are not there.
fn said<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    (row, framework): (&'a Result, &'a Framework),
    base: &str,
) {
    let key = |key| At::key(&row.origin, key);
    let absent = |found: Value| found.score().is_none().then(|| value(found));
    facts.add_some(base, Quantity::Score, absent(row.score), key("score"));
    let source = &*record.source(row.source).code;
    facts.add(base, Word::Source, source, key("source"));
    facts.say_some(base, Word::Note, row.note.as_deref(), key("note"));
    for (place, other) in row.also.iter().enumerate() {
        let told = alternative(record, other);
        facts.add_also(base, place, told, key("also"));
    }
    for part in &row.parts {
        let code = &framework.component(part.component).code;
        let at = of_part(row, framework, part.component, None);
        let base = format!("{base}/{code}");
        facts.add_some(&base, Quantity::Score, absent(part.score), at);
    }
    for part in &row.stated {
        let code = &framework.component(part.component).code;
        let at = of_part(row, framework, part.component, Some("group"));
        let base = format!("{base}/{code}");
        facts.say_some(&base, Word::Group, part.group.as_ref(), at);
    }
}

/// What a source states of a change and no figure holds: a direction, and a number that another one was told for.
fn displaced<'a>(
    facts: &mut Facts<'a>,
    (row, told): (&'a Result, &Changes),
    framework: &'a Framework,
    component: Option<ComponentId>,
    base: &str,
) {
    let declared = match component {
        None => row.change.as_deref(),
        Some(id) => row.part_change(id),
    };
    let Some(DeclaredChange {
        since,
        score,
        rank,
        direction,
    }) = declared
    else {
        return;
    };
    let at = match component {
        None => At::key(&row.origin, "change"),
        Some(id) => of_part(row, framework, id, Some("change")),
    };
    let told_for = |by: Option<By>| by == Some(By::Both);
    let score = score.filter(|_| told_for(told.score.map(|told| told.by)));
    let rank = rank.filter(|_| told_for(told.rank.map(|told| told.by)));
    let way = direction.map(|by| if by < 0 { "down" } else { "up" });
    let against = |what: String| format!("{what} ({since})");
    let mut add = |word: Word, value: Option<String>| {
        facts.add_some(base, word, value.map(against), at);
    };
    add(Word::StatedChange, score.map(|by| by.to_string()));
    add(Word::StatedRankChange, rank.map(|by| by.to_string()));
    add(Word::Direction, way.map(str::to_owned));
}

/// A figure as a fact, by the address by which it is listed: the maximum of a framework is told once, with the framework.
pub(super) fn fact<'a>(
    (index, table): (&'a Index, &'a Table),
    listed: &Listed,
    value: Decimal,
) -> Option<Fact<'a>> {
    let figure = &listed.figure;
    let framework = index.framework(table.framework);
    let row = listed.row.map(|row| &table.rows[row]);
    if !listed.is_canonical {
        return None;
    }
    let key = (figure.by != By::Computed)
        .then(|| key(figure.quantity))
        .flatten();
    let at = match (row, listed.component) {
        (Some(row), Some(id)) => {
            // A component of which only the score is stated stands there as a number.
            let key = key.filter(|key| *key != "score" || row.stated(id).is_some());
            of_part(row, framework, id, key)
        }
        (Some(row), None) => At {
            key,
            ..At::of(&row.origin)
        },
        (None, _) => At::of(&table.origin),
    };
    // A change that is worked out follows the figures that it is worked out from, whoever states it too.
    let follows = figure.quantity.is_change() && figure.by != By::Published;
    let computed = follows || figure.by == By::Computed;
    Some(Fact {
        address: listed.address.to_string(),
        value: written(figure, value),
        computed,
        at,
    })
}

/// "85.20"; of a change with the year that it is against, and among how many: "-12 (2023; 59)"; of a place on later
/// boundaries with their day: "29 (2025-07-01; 34)".
fn written(figure: &Figure, value: Decimal) -> String {
    let with = |base: &dyn std::fmt::Display, n: Option<u32>| match n {
        Some(n) => format!("{value} ({base}; {n})"),
        None => format!("{value} ({base})"),
    };
    match (figure.since, figure.boundaries) {
        (Some(year), _) => with(&year, figure.among),
        (None, Some(day)) => with(&day, figure.of),
        (None, None) => value.to_string(),
    }
}

/// The key under which a source's value is written.
fn key(quantity: Quantity) -> Option<&'static str> {
    match quantity {
        Quantity::Score => Some("score"),
        Quantity::Max => Some("max"),
        Quantity::Percent => Some("percent"),
        Quantity::Rank => Some("rank"),
        Quantity::Of => Some("of"),
        Quantity::Change | Quantity::RankChange => Some("change"),
        _ if quantity.is_kept() => Some(quantity.name()),
        _ => None,
    }
}

fn of_part<'a>(
    row: &'a Result,
    framework: &'a Framework,
    id: ComponentId,
    key: Option<&'static str>,
) -> At<'a> {
    At {
        part: Some(&framework.component(id).code),
        key,
        ..At::of(&row.origin)
    }
}
