//! One number by its address: which it is, who says so, against which year, or why there is none.
//!
//! Whoever shows, seals, exports, checks or quotes a number of a result asks here, so that one address is one number
//! everywhere. Must never round but as every place that shows it does, and never choose between two sources: the
//! choice is made where a table is worked out.

use super::Analysis;
use super::arithmetic::Ratio;
use super::expression::{self, Expression, Fault};
use model::{Record, Year};

mod actual;
mod address;
mod all;
mod canonical;
mod figure;
mod known;
mod later;
mod missing;
mod quantity;
mod row;
mod survey;

pub use actual::{ActualAddress, Pursued, Reached, Stated, actuals, pursued, shown_at, stated};
pub use address::{Address, Whose};
pub use all::{Listed, of_table, others};
pub use canonical::{canonical, canonical_path, whole};
pub use figure::{Figure, rounded};
pub use missing::Missing;
pub use quantity::Quantity;
pub use row::FieldRow;
pub use survey::{address_of_survey, of_survey};

/// Why there is no such figure: the step of the address that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// It has too few or too many steps.
    Shape,
    /// There is no such index.
    Index(String),
    /// There is no such edition; or no such framework.
    Year(String),
    /// The edition has no table of the index.
    Table(String),
    /// There is no such unit; or no such field, or no unit of it in the table.
    Unit(String),
    /// The framework has no such component.
    Component(String),
    /// There is no such number of a row, of a component or of a field.
    Quantity(String),
    /// There is no such programme, target of it, or date for which anything is told of it.
    Target(String),
    /// Everything is there but the number, and why.
    Absent(Missing),
}

/// The figure at `path`.
///
/// # Errors
/// There is no such figure.
pub fn find(record: &Record, analysis: &Analysis, path: &str) -> Result<Figure, Unknown> {
    get(record, analysis, &path.parse()?)
}

/// The figure at an address.
///
/// # Errors
/// There is no such figure.
pub fn get(record: &Record, analysis: &Analysis, address: &Address) -> Result<Figure, Unknown> {
    match address {
        Address::Set {
            index,
            framework,
            component,
            quantity,
        } => {
            let component = component.as_deref();
            of_framework(record, (index, framework, component), *quantity)
        }
        Address::Also {
            index,
            year,
            unit,
            place,
            quantity,
        } => {
            let entry = row::named(record, analysis, table(record, index, *year)?, unit)?;
            let missing = match entry.result.also.len() {
                n if n <= *place => Missing::OnlyOthers(n),
                _ => Missing::NotOfOther,
            };
            let found = entry.also(*place, *quantity);
            found.ok_or(Unknown::Absent(missing))
        }
        Address::Actual(address) => actual::get(record, address),
        Address::Result {
            index,
            year,
            whose,
            component,
            quantity,
            since,
        } => {
            let place = table(record, index, *year)?;
            let component = component.as_deref();
            match whose {
                Whose::Unit(unit) if quantity.needs_no_row() => {
                    later::get(record, analysis, place, (unit, *quantity))
                }
                Whose::Unit(unit) => {
                    let entry = row::named(record, analysis, place, unit)?;
                    row::get(&entry, component, *quantity, *since)
                }
                Whose::Field(field) => {
                    let field = FieldRow::named(record, analysis, place, field)?;
                    field.get(component, *quantity, *since)
                }
                Whose::Table => survey::get(record, place, component, *quantity),
            }
        }
    }
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

/// The places of an edition and of its table of an index.
fn table(record: &Record, index: &str, year: Year) -> Result<(usize, usize), Unknown> {
    let id = record
        .find_index(index)
        .ok_or_else(|| Unknown::Index(index.to_owned()))?;
    let unknown = || Unknown::Year(year.to_string());
    let edition = record
        .editions
        .binary_search_by_key(&year, |edition| edition.year)
        .map_err(|_| unknown())?;
    let tables = &record.editions[edition].tables;
    let table = tables.iter().position(|table| table.index == id);
    let table = table.ok_or_else(|| Unknown::Table(year.to_string()))?;
    Ok((edition, table))
}

/// What a framework sets: its highest or lowest score, those of a component, or what that counts for.
fn of_framework(
    record: &Record,
    (index, framework, component): (&str, &str, Option<&str>),
    quantity: Quantity,
) -> Result<Figure, Unknown> {
    let id = record
        .find_index(index)
        .ok_or_else(|| Unknown::Index(index.to_owned()))?;
    let known = record.index(id).framework_named(framework);
    let framework = known.ok_or_else(|| Unknown::Year(framework.to_owned()))?;
    let value = match component {
        None if quantity == Quantity::Min => framework.min,
        None => framework.max,
        Some(code) => {
            let component = framework.components.iter().find(|one| one.code == code);
            let component = component.ok_or_else(|| Unknown::Component(code.to_owned()))?;
            if !component.applies {
                return Err(Unknown::Absent(Missing::DoesNotApply));
            }
            match quantity {
                Quantity::Weight => component.weight,
                Quantity::Min => component.min,
                _ => component.max,
            }
        }
    };
    let missing = match quantity {
        _ if !framework.groups.is_empty() => Missing::ByField,
        Quantity::Weight => Missing::NotWeighted,
        Quantity::Min => Missing::NotStated,
        _ => Missing::NoMaximum,
    };
    let value = value.ok_or(Unknown::Absent(missing))?;
    Ok(Figure {
        index: Some(id),
        ..Figure::published(quantity, value, framework.from)
    })
}

#[cfg(test)]
mod tests {
    use super::{Missing, Unknown, canonical, canonical_path, find, of_table};
    use crate::{By, analyse};
    use model::{DeclaredChange, Record};
    use sample::decimal;

    fn record() -> Record {
        sample::record(|record| {
            let old = record.table(2017, 0, &[(0, Some("60")), (1, Some("70"))]);
            sample::parts(&mut old.rows[0], &[Some("20")]);
            sample::parts(&mut old.rows[1], &[Some("24")]);
            let new = record.table(
                2019,
                0,
                &[(0, Some("66")), (1, Some("68")), (2, Some("64"))],
            );
            for (row, score) in new.rows.iter_mut().zip(["22", "21", "20"]) {
                sample::parts(row, &[Some(score)]);
            }
            new.rows[0].change = Some(Box::new(DeclaredChange {
                since: 2018,
                score: None,
                rank: Some(-2),
                direction: None,
            }));
        })
    }

    #[test]
    fn every_quantity_has_its_number() {
        let record = record();
        let analysis = analyse(&record);
        let value = |path: &str| find(&record, &analysis, path).unwrap().written();
        for (path, expected) in [
            ("one/2019/unit-0/score", "66"),
            ("one/2019/unit-0/max", "100"),
            ("one/2019/unit-0/rank", "2"),
            ("one/2019/unit-0/of", "3"),
            ("one/2019/unit-0/percent", "66"),
            ("one/2019/unit-0/change", "6"),
            ("one/2019/unit-0/lost", "34"),
            ("one/2019/unit-0/to-next", "2"),
            ("one/2019/unit-0/to-leader", "2"),
            ("one/2019/unit-0/to-mean", "0"),
            ("one/2019/unit-0/part-0/score", "22"),
            ("one/2019/unit-0/part-0/lost", "3"),
            ("one/2019/unit-0/part-0/rank", "1"),
            ("one/2019/unit-0/part-0/rank-change", "1"),
            ("one/2019/unit-0/part-0/to-mean", "1"),
            ("one/2019/@all/ranked", "3"),
            ("one/2019/@all/mean", "66"),
            ("one/2019/@all/mean-change", "2"),
            ("one/2019/@all/mean-change/2017", "2"),
            ("one/2019/unit-0/near", "0"),
            ("one/2019/@all/part-0/median", "21"),
            ("framework/one/early/part-0/max", "25"),
        ] {
            assert_eq!(value(path), decimal(expected), "{path}");
        }
    }

    #[test]
    fn what_was_divided_has_the_digits_that_are_printed() {
        let record = sample::record(|record| {
            let scores = [
                (0, Some("14.352")),
                (1, Some("14.351")),
                (2, Some("14.351")),
            ];
            record.table(2019, 0, &scores);
            record.0.indices[0].decimals = 3;
        });
        let analysis = analyse(&record);
        let figure = |path: &str| find(&record, &analysis, path).unwrap();
        let mean = figure("one/2019/@all/mean");
        assert_eq!(mean.written(), decimal("14.351"));
        assert_eq!(mean.written_with(5), decimal("14.35133"));
        assert_eq!(mean.in_four(), decimal("14.3513"));
        let share = figure("one/2019/unit-0/percent");
        assert_eq!(share.written(), decimal("14.35"));
        let score = figure("one/2019/unit-0/score");
        assert_eq!((score.written(), score.digits), (decimal("14.352"), None));
    }

    #[test]
    fn two_changes_against_different_years_are_two_figures() {
        let record = record();
        let analysis = analyse(&record);
        let figure = |path: &str| find(&record, &analysis, path).unwrap();
        let told = figure("one/2019/unit-0/rank-change");
        assert_eq!(
            (told.value, told.since, told.by),
            ((-2).into(), Some(2018), By::Published)
        );
        assert_eq!(figure("one/2019/unit-0/rank-change/2018"), told);
        let other = figure("one/2019/unit-0/rank-change/2017");
        assert_eq!(
            (other.value, other.among, other.by),
            (0.into(), Some(2), By::Computed)
        );
        assert_eq!(
            find(&record, &analysis, "one/2019/unit-0/rank-change/2016"),
            Err(Unknown::Absent(Missing::AgainstOther(2018)))
        );
    }

    #[test]
    fn a_figure_under_two_addresses_is_listed_by_one() {
        let record = record();
        let analysis = analyse(&record);
        let listed_by = |path: &str| canonical_path(&record, &analysis, path).into_owned();
        for (path, other) in [
            (
                "one/2019/unit-0/rank-change/2018",
                "one/2019/unit-0/rank-change",
            ),
            (
                "one/2019/@all/mean-change/2017",
                "one/2019/@all/mean-change",
            ),
            ("one/2019/unit-0/change/2017", "one/2019/unit-0/change"),
            ("one/2019/unit-0/max", "framework/one/early/max"),
            (
                "one/2019/unit-0/part-0/max",
                "framework/one/early/part-0/max",
            ),
        ] {
            assert_eq!(listed_by(path), other);
            let value = |path| find(&record, &analysis, path).map(|figure| figure.value);
            assert_eq!(value(path), value(other), "{path}");
        }
        for path in [
            "one/2019/unit-0/rank-change/2017",
            "one/2019/unit-0/rank-change",
            "one/2019/unit-0/change/2001",
            "one/2019/nobody/max",
            "text/pages/2019",
        ] {
            assert_eq!(listed_by(path), path);
        }
    }

    #[test]
    fn all_that_is_listed_of_a_table_is_found_at_its_address() {
        let record = record();
        let analysis = analyse(&record);
        for edition in 0..record.editions.len() {
            let listed = of_table(&record, &analysis, edition, 0);
            assert!(listed.len() > 20);
            for one in listed {
                let path = one.address.to_string();
                assert_eq!(find(&record, &analysis, &path), Ok(one.figure), "{path}");
                let by = canonical(&record, &analysis, one.address.clone());
                assert_eq!(by == one.address, one.is_canonical, "{path}");
            }
        }
    }
}
