//! Who has the highest and the lowest total of a field, beside the value.

use rust_decimal::Decimal;

use super::at::At;
use super::field::{Field, MOST_NAMED};
use super::{InField, Says, names};
use model::{Lang, Record, UnitId, Year};

/// "Quảng Ninh"; "Quảng Ninh và Bến Tre"; "4 sở".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ends {
    of: InField,
    units: Vec<UnitId>,
    /// The value that they share.
    pub value: Decimal,
}

impl Ends {
    /// The highest and the lowest; nothing where not all of the field is known or all have the same.
    #[must_use]
    pub fn of(field: &Field) -> Option<[Self; 2]> {
        let spread = field.standing.total.as_ref()?;
        let (best, worst) = (spread.best.0, spread.worst.0);
        let end = |value| Self {
            of: field.place(),
            units: field.units(&field.at(value)),
            value,
        };
        (best != worst).then(|| [end(best), end(worst)])
    }
}

impl Says for Ends {
    fn kind(&self) -> &'static str {
        "ends"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let (index, year) = (self.of.index, self.of.year);
        let units = self.units.iter();
        units
            .map(|&unit| At { index, year, unit }.figure(record, "score"))
            .collect()
    }

    fn over(&self) -> Vec<InField> {
        vec![self.of]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        if self.units.len() > MOST_NAMED {
            let field = (record.index(self.of.index), Some(self.of.field));
            return names::count(record, field, self.units.len(), None, lang);
        }
        names::list(record, &self.units, lang)
    }
}
