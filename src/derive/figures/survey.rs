//! What a survey states of itself, as a whole or of a component: `sipas/2025/@/respondents`, `sipas/2025/@/cong-khai/margin`.

use rust_decimal::Decimal;

use super::row::component_of;
use super::{Address, Figure, Listed, Missing, Quantity, Unknown, Whose};
use model::{ComponentId, Record, Table, Year};

/// A number that the survey of a table states of itself.
#[must_use]
pub fn of_survey(
    table: &Table,
    year: Year,
    component: Option<ComponentId>,
    quantity: Quantity,
) -> Option<Figure> {
    let stated = table.surveyed(component)?;
    let value = match quantity {
        Quantity::Respondents => stated.respondents.map(Decimal::from),
        Quantity::Margin => stated.margin,
        _ => None,
    };
    Some(Figure {
        index: Some(table.index),
        ..Figure::published(quantity, value?, year)
    })
}

/// The address of such a number.
#[must_use]
pub fn address_of_survey(
    record: &Record,
    (table, year): (&Table, Year),
    component: Option<ComponentId>,
    quantity: Quantity,
) -> Address {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    Address::Result {
        index: index.code.clone(),
        year,
        whose: Whose::Table,
        component: component.map(|id| framework.component(id).code.clone()),
        quantity,
        since: None,
    }
}

pub(super) fn get(
    record: &Record,
    (edition, table): (usize, usize),
    component: Option<&str>,
    quantity: Quantity,
) -> Result<Figure, Unknown> {
    let edition = &record.editions[edition];
    let table = &edition.tables[table];
    let index = record.index(table.index);
    let component = component
        .map(|code| component_of(index, table, code))
        .transpose()?;
    let found = of_survey(table, edition.year, component, quantity);
    found.ok_or(Unknown::Absent(Missing::NotStated))
}

/// All of a table.
pub(super) fn all(record: &Record, year: Year, table: &Table, all: &mut Vec<Listed>) {
    for stated in &table.surveyed {
        for quantity in Quantity::all().filter(|one| one.is_of_survey()) {
            let component = stated.component;
            let figure = of_survey(table, year, component, quantity);
            all.extend(figure.map(|figure| Listed {
                address: address_of_survey(record, (table, year), component, quantity),
                figure,
                component,
                is_canonical: true,
                row: None,
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::analyse;
    use crate::figures::{Missing, Unknown, find, of_table};
    use sample::decimal;

    #[test]
    fn what_a_survey_states_of_itself_is_found_and_listed() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60"))]);
            table.surveyed = vec![
                sample::surveyed(None, Some(8427), Some("1.5")),
                sample::surveyed(Some(1), Some(8200), None),
            ];
        });
        let analysis = analyse(&record);
        let value = |path: &str| find(&record, &analysis, path).map(|one| one.value);
        let told = [
            ("one/2018/@/respondents", "8427"),
            ("one/2018/@/margin", "1.5"),
            ("one/2018/@/part-1/respondents", "8200"),
        ];
        for (path, number) in told {
            assert_eq!(value(path), Ok(decimal(number)), "{path}");
        }
        let listed = of_table(&record, &analysis, 0, 0).into_iter();
        let listed = listed.map(|one| one.address.to_string());
        let listed: Vec<String> = listed.filter(|one| one.contains("/@/")).collect();
        assert_eq!(listed, told.map(|(path, _)| path));
        let none = Err(Unknown::Absent(Missing::NotStated));
        assert_eq!(value("one/2018/@/part-1/margin"), none);
        assert_eq!(value("one/2018/@/part-0/margin"), none);
        let unknown = Err(Unknown::Component("khac".into()));
        assert_eq!(value("one/2018/@/khac/margin"), unknown);
    }
}
