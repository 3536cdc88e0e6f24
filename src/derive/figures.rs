//! One number by its address: `par/2018/lai-chau/score`.

use rust_decimal::Decimal;

use super::arithmetic::Ratio;
use super::expression::{self, Expression, Fault};
use super::{Analysis, Changes, Standing, part_share};
use crate::model::{self, Record, Value};

/// A number of the record, or derived from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Which number of the row it is.
    pub quantity: Quantity,
    /// Its value, unrounded. Of a change: positive is an improvement.
    pub value: Decimal,
    /// Among how many, for a rank.
    pub of: Option<u32>,
    /// With how many decimals it must at least be written in prose.
    pub decimals: u32,
    /// The year.
    pub year: model::Year,
    /// The index.
    pub index: model::IndexId,
    /// The unit.
    pub unit: model::UnitId,
}

/// The numbers of a row that have an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// The score, or that of a component.
    Score,
    /// The rank, or that among the scores of a component.
    Rank,
    /// The number of units ranked.
    Of,
    /// The share of the maximum, or that of a component.
    Percent,
    /// The change of the score, or that of a component.
    Change,
    /// The change of the rank, or that of a component.
    RankChange,
}

impl Quantity {
    /// All of them with the last step of their address.
    pub const ALL: [(&'static str, Self); 6] = [
        ("score", Self::Score),
        ("rank", Self::Rank),
        ("of", Self::Of),
        ("percent", Self::Percent),
        ("change", Self::Change),
        ("rank-change", Self::RankChange),
    ];
}

/// Why there is no such figure: the step of the address that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// It has too few or too many steps.
    Shape,
    /// There is no such index.
    Index(String),
    /// There is no such edition, or it has no table of the index.
    Year(String),
    /// There is no such unit, or it has no row in the table.
    Unit(String),
    /// The framework has no such component.
    Component(String),
    /// There is no such number of a row, or of a component.
    Quantity(String),
    /// The number is not there: not published, or nothing to compare with.
    Absent,
}

/// A row with what is derived for it.
struct Row<'a> {
    index: model::IndexId,
    year: model::Year,
    table: &'a model::Table,
    result: &'a model::Result,
    standing: &'a Standing,
}

/// The figure at `path`.
///
/// # Errors
/// There is no such figure.
pub fn find(record: &Record, analysis: &Analysis, path: &str) -> Result<Figure, Unknown> {
    let steps: Vec<&str> = path.split('/').collect();
    let (&[index, year, unit], rest) = steps.split_first_chunk().ok_or(Unknown::Shape)?;
    let row = row(record, analysis, index, year, unit)?;
    let (component, quantity) = match rest {
        [quantity] => (None, *quantity),
        [component, quantity] => (Some(*component), *quantity),
        _ => return Err(Unknown::Shape),
    };
    let quantity = Quantity::ALL
        .iter()
        .find(|(name, _)| *name == quantity)
        .map(|(_, quantity)| *quantity)
        .ok_or_else(|| Unknown::Quantity(quantity.to_owned()))?;
    let found = match component {
        None => total(&row, quantity),
        Some(code) => {
            let framework = record.index(row.index).framework(row.table.framework);
            let id = framework
                .all()
                .find(|(_, component)| component.code == code)
                .map(|(id, _)| id)
                .ok_or_else(|| Unknown::Component(code.to_owned()))?;
            part(&row, (id, framework.component(id)), quantity)?
        }
    };
    let (value, of) = found.ok_or(Unknown::Absent)?;
    let decimals = match quantity {
        Quantity::Score | Quantity::Change => record
            .index(row.index)
            .decimals
            .min(value.normalize().scale()),
        Quantity::Percent => value.normalize().scale().min(1),
        Quantity::Rank | Quantity::Of | Quantity::RankChange => 0,
    };
    Ok(Figure {
        quantity,
        value,
        of,
        decimals,
        year: row.year,
        index: row.index,
        unit: row.result.unit,
    })
}

/// Arithmetic that may name figures, and its exact result.
///
/// # Errors
/// Why it has none.
pub fn work_out(
    record: &Record,
    analysis: &Analysis,
    text: &str,
) -> Result<(Expression, Ratio), Fault> {
    let expression = expression::parse(text)?;
    let figure = |path: &str| Ratio::of(find(record, analysis, path).ok()?.value);
    let result = expression.value(&figure)?;
    Ok((expression, result))
}

fn row<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
    index: &str,
    year: &str,
    unit: &str,
) -> Result<Row<'a>, Unknown> {
    let index = record
        .find_index(index)
        .ok_or_else(|| Unknown::Index(index.to_owned()))?;
    let unknown_year = || Unknown::Year(year.to_owned());
    let wanted: model::Year = year.parse().map_err(|_| unknown_year())?;
    let edition = record
        .editions
        .iter()
        .position(|edition| edition.year == wanted)
        .ok_or_else(unknown_year)?;
    let tables = &record.editions[edition].tables;
    let place = tables
        .iter()
        .position(|table| table.index == index)
        .ok_or_else(unknown_year)?;
    let unknown_unit = || Unknown::Unit(unit.to_owned());
    let id = record.find_unit(unit).ok_or_else(unknown_unit)?;
    let table = &tables[place];
    let at = table
        .rows
        .iter()
        .position(|row| row.unit == id)
        .ok_or_else(unknown_unit)?;
    Ok(Row {
        index,
        year: wanted,
        table,
        result: &table.rows[at],
        standing: &analysis.tables[edition][place].rows[at],
    })
}

/// A number of the row itself. What is derived comes before what is declared; where both are there, they agree.
fn total(row: &Row, quantity: Quantity) -> Option<(Decimal, Option<u32>)> {
    let rank = row.standing.rank;
    let of = rank
        .and_then(|rank| rank.of)
        .or(row.result.of)
        .or(row.table.of);
    let told = Changes::of(row.result, row.standing);
    let value = match quantity {
        Quantity::Score => row.result.score.score(),
        Quantity::Rank => rank
            .map(|rank| rank.place)
            .or(row.result.rank)
            .map(Decimal::from),
        Quantity::Of => of.map(Decimal::from),
        Quantity::Percent => row.result.declared_percent().or(row.standing.share),
        Quantity::Change => told.score.map(|score| score.change),
        Quantity::RankChange => told.rank.map(|rank| rank.change.by.into()),
    }?;
    let of = of.filter(|_| quantity == Quantity::Rank);
    Some((value, of))
}

/// A number of a component of the row.
fn part(
    row: &Row,
    (id, component): (model::ComponentId, &model::Component),
    quantity: Quantity,
) -> Result<Option<(Decimal, Option<u32>)>, Unknown> {
    let declared = row.result.part(id);
    let derived = row.standing.parts.get(usize::from(id.0));
    let rank = derived
        .and_then(super::PartStanding::rank)
        .or(row.result.part_rank(id));
    let of = row.standing.rank.and_then(|rank| rank.of).or(row.table.of);
    let told = Changes::of_part(row.result, row.standing, id);
    let found = match quantity {
        Quantity::Score => declared.map(|part| part.score).and_then(Value::score),
        Quantity::Rank => return Ok(rank.map(|rank| (rank.into(), of))),
        Quantity::Percent => declared.and_then(|part| part_share(component, part)),
        Quantity::Change => told.score.map(|score| score.change),
        Quantity::RankChange => told.rank.map(|rank| rank.change.by.into()),
        Quantity::Of => return Err(Unknown::Quantity("of".to_owned())),
    };
    Ok(found.map(|value| (value, None)))
}
