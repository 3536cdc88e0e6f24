//! One correction, taken back: what it says was there is there again.

use rust_decimal::Decimal;

use derive::figures::{Address, Quantity, Whose};
use model::{
    Absence, ComponentId, Correction, DeclaredChange, Framework, Part, Record, Result, Stated,
    Table, UnitId, Value, Year,
};

/// Puts back what a correction says was there.
pub(super) fn correction(record: &mut Record, correction: &Correction) -> Option<()> {
    let old = correction.old.as_str();
    match correction.figure.parse::<Address>() {
        Ok(Address::Result {
            index,
            year,
            whose: Whose::Unit(unit),
            component,
            quantity,
            since,
        }) => {
            let unit = record.find_unit(&unit)?;
            let index = record.find_index(&index)?;
            let mut editions = record.editions.iter().map(|edition| edition.year);
            let edition = editions.position(|one| one == year)?;
            let mut tables = record.editions[edition].tables.iter();
            let table = tables.position(|table| table.index == index)?;
            let framework = record.editions[edition].tables[table].framework;
            let component = match component {
                Some(code) => {
                    let mut all = record.index(index).framework(framework).all();
                    Some(all.find(|(_, one)| one.code == code)?.0)
                }
                None => None,
            };
            let table = &mut record.editions[edition].tables[table];
            let row = row_of(table, unit, correction);
            let since = since.or_else(|| against(old));
            match component {
                None => of_row(row, quantity, old, since),
                Some(id) => of_part(row, id, quantity, old, since),
            }
        }
        Ok(Address::Maximum {
            index,
            framework,
            component,
        }) => {
            let framework = framework_of(record, &index, &framework)?;
            match component {
                None => framework.max = number(old),
                Some(code) => {
                    let mut all = framework.components.iter_mut();
                    all.find(|one| one.code == code)?.max = number(old);
                }
            }
        }
        Ok(Address::Weight {
            index,
            framework,
            component,
        }) => {
            let framework = framework_of(record, &index, &framework)?;
            let mut all = framework.components.iter_mut();
            all.find(|one| one.code == component)?.weight = number(old);
        }
        _ => of_table(record, &correction.figure, old)?,
    }
    Some(())
}

fn framework_of<'a>(record: &'a mut Record, index: &str, code: &str) -> Option<&'a mut Framework> {
    let index = record.find_index(index)?;
    let mut frameworks = record.indices[usize::from(index.0)].frameworks.iter_mut();
    frameworks.find(|one| one.code == code)
}

/// `par/2018/of`, `bands/par/2018/tot/from`: what is no figure and others are worked out from.
fn of_table(record: &mut Record, figure: &str, old: &str) -> Option<()> {
    let steps: Vec<&str> = figure.split('/').collect();
    match steps[..] {
        [index, year, "of"] => {
            let (index, year) = (record.find_index(index)?, year.parse::<Year>().ok()?);
            let edition = record.editions.iter_mut().find(|one| one.year == year)?;
            let table = edition.tables.iter_mut().find(|one| one.index == index)?;
            table.of = old.parse().ok();
        }
        ["bands", index, year, band, "from"] => {
            let (index, year) = (record.find_index(index)?, year.parse::<Year>().ok()?);
            let index = &mut record.indices[usize::from(index.0)];
            let covers = |from, to: Option<Year>| from <= year && to.is_none_or(|to| year <= to);
            let mut schemes = index.bands.iter_mut();
            let scheme = schemes.find(|one| covers(one.from, one.to))?;
            scheme.bands.iter_mut().find(|one| one.code == band)?.from = number(old);
        }
        _ => {}
    }
    Some(())
}

/// The row of a unit; one that a correction took away is there again, with nothing in it.
fn row_of<'t>(table: &'t mut Table, unit: UnitId, correction: &Correction) -> &'t mut Result {
    let place = table.rows.iter().position(|row| row.unit == unit);
    let place = place.unwrap_or_else(|| {
        table.rows.push(Result {
            unit,
            score: Value::Absent(Absence::NotPublished),
            max: None,
            percent: None,
            rank: None,
            of: None,
            change: None,
            band: None,
            parts: Vec::new(),
            stated: Box::default(),
            source: table.source,
            row: None,
            note: None,
            also: Box::default(),
            origin: correction.origin.clone(),
        });
        table.rows.len() - 1
    });
    &mut table.rows[place]
}

fn of_row(row: &mut Result, quantity: Quantity, old: &str, since: Option<Year>) {
    match quantity {
        Quantity::Score => row.score = value(old),
        Quantity::Max => row.max = number(old).map(Box::new),
        Quantity::Percent => row.percent = number(old).map(Box::new),
        Quantity::Rank => row.rank = whole(old),
        Quantity::Of => row.of = whole(old),
        Quantity::Change | Quantity::RankChange => {
            let known = row.change.take().map(|change| *change);
            row.change = change(known, quantity, old, since).map(Box::new);
        }
        // Nobody states the others.
        _ => {}
    }
}

fn of_part(
    row: &mut Result,
    component: ComponentId,
    quantity: Quantity,
    old: &str,
    since: Option<Year>,
) {
    if quantity == Quantity::Score {
        let score = value(old);
        match row.parts.iter_mut().find(|one| one.component == component) {
            Some(part) => part.score = score,
            None => row.parts.push(Part { component, score }),
        }
        row.parts.sort_by_key(|part| part.component);
        return;
    }
    if !matches!(
        quantity,
        Quantity::Rank | Quantity::Change | Quantity::RankChange
    ) {
        return;
    }
    let mut stated = std::mem::take(&mut row.stated).into_vec();
    if !stated.iter().any(|one| one.component == component) {
        stated.push(Stated {
            component,
            rank: None,
            change: None,
            group: None,
        });
    }
    stated.sort_by_key(|one| one.component);
    for one in &mut stated {
        if one.component != component {
        } else if quantity == Quantity::Rank {
            one.rank = whole(old);
        } else {
            one.change = change(one.change, quantity, old, since);
        }
    }
    row.stated = stated.into();
}

/// A stated change with one of its numbers as it was.
fn change(
    known: Option<DeclaredChange>,
    quantity: Quantity,
    old: &str,
    since: Option<Year>,
) -> Option<DeclaredChange> {
    let since = since.or(known.map(|known| known.since))?;
    let mut change = known.unwrap_or(DeclaredChange {
        since,
        score: None,
        rank: None,
        direction: None,
    });
    change.since = since;
    if quantity == Quantity::Change {
        change.score = number(old);
    } else {
        change.rank = number(old).and_then(|by| by.try_into().ok());
    }
    let says = change.score.is_some() || change.rank.is_some() || change.direction.is_some();
    says.then_some(change)
}

/// "72.23"; of "-3 (2020)" what stands before the year.
fn number(text: &str) -> Option<Decimal> {
    let number = text.split(" (").next().unwrap_or_default();
    number.trim().replace(',', ".").parse().ok()
}

fn whole(text: &str) -> Option<u32> {
    number(text)?.try_into().ok()
}

/// The year of "-3 (2020)" and of "-12 (2023; 59)".
fn against(text: &str) -> Option<Year> {
    let (_, rest) = text.strip_suffix(')')?.split_once(" (")?;
    rest.split(';').next()?.parse().ok()
}

/// A score, or why there was none.
fn value(text: &str) -> Value {
    let absence = || {
        let mut all = Absence::ALL.into_iter();
        let named = all.find(|absence| absence.code() == text.trim());
        Value::Absent(named.unwrap_or(Absence::NotPublished))
    };
    number(text).map_or_else(absence, Value::Score)
}
