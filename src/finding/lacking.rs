//! Units that a table should have and lacks: the home unit first.

use super::field::Field;
use super::{InField, Says, names};
use lang::order;
use lang::phrases;
use model::{Absence, Date, Lang, LangId, Record, UnitId, Value, Year};

/// "Không có kết quả: Lai Châu (không được đánh giá), Hà Giang (không công bố)."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    of: InField,
    home: UnitId,
    units: Vec<(UnitId, Option<Absence>)>,
}

/// More units than this are counted.
const MOST: usize = 6;

impl Lacking {
    /// Of a field; nothing where no unit is lacking. Of a table that is known to be partial only the home unit is told of.
    #[must_use]
    pub fn of(field: &Field) -> Option<Self> {
        let record = field.record;
        let home = record.site.home;
        let own = &field.index().fields[field.standing.field];
        let mut rows = std::collections::BTreeMap::new();
        for (row, result) in (0u32..).zip(&field.table.rows) {
            rows.insert(result.unit, row);
        }
        let is_wanted = |id: UnitId| {
            let unit = record.unit(id);
            let alive = !ended_before(unit.to, field.year) && !begins_after(unit.from, field.year);
            let wanted = alive && (field.is_complete() || id == home);
            wanted && own.has(unit)
        };
        let lacks = |id: UnitId| match rows.get(&id) {
            None => is_wanted(id).then_some((id, None)),
            Some(&row) => match field.table.rows[row as usize].score {
                Value::Absent(reason) if field.rank_of(row).is_none() => {
                    is_wanted(id).then_some((id, Some(reason)))
                }
                _ => None,
            },
        };
        let units: Vec<_> = record.all_units().filter_map(|(id, _)| lacks(id)).collect();
        (!units.is_empty()).then(|| Self {
            of: field.place(),
            home,
            units,
        })
    }
}

/// Whether a life was over before a year ended, so that a result of that year need not be.
fn ended_before(to: Option<Date>, year: Year) -> bool {
    to.is_some_and(|day| day.first_day().0 <= year)
}

fn begins_after(from: Option<Date>, year: Year) -> bool {
    from.is_some_and(|day| day.first_day().0 > year)
}

impl Says for Lacking {
    fn kind(&self) -> &'static str {
        "lacking"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let mut lacking: Vec<(bool, Vec<u8>, String)> = self
            .units
            .iter()
            .map(|(unit, reason)| {
                let name = record.unit(*unit).name.get(lang);
                let said = match reason {
                    Some(reason) => {
                        lang::text!("{name} ({})", phrases::absence(*reason).get(lang))
                    }
                    None => name.to_owned(),
                };
                (*unit != self.home, order::key(name), said)
            })
            .collect();
        lacking.sort();
        let rest = lacking.len().saturating_sub(MOST);
        let mut all: Vec<String> = lacking.into_iter().map(|(_, _, said)| said).collect();
        if rest > 1 {
            all.truncate(MOST);
            let index = record.index(self.of.index);
            let field = (index, Some(self.of.field));
            let others = names::count(record, field, rest, None, lang);
            all.push(match lang.id() {
                LangId::Vi => lang::text!("{others} khác"),
                LangId::En => lang::text!("{others} more"),
            });
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let names = names::joined(&all, lang);
        match lang.id() {
            LangId::Vi => lang::text!("Bảng không có kết quả của {names}."),
            LangId::En => lang::text!("The table has no result of {names}."),
        }
    }
}
