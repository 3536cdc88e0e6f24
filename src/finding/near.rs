//! How many others lie within a stated distance of a unit: a few places may be a few hundredths.

use super::at::At;
use super::{Entry, InField, Says, amount, names};
use model::{Lang, Record, Year};

/// "12 tỉnh, thành phố khác cách Lai Châu không quá 0,80 điểm."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    at: At,
    field: usize,
    others: derive::Near,
}

impl Near {
    /// Within a hundredth of the maximum; nothing where nobody is, where the unit has no score, or where not all of its
    /// field is known.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let near = derive::near(entry).filter(|near| near.n > 0)?;
        Some(Self {
            at: At::of(entry),
            field: entry.field?.field,
            others: near,
        })
    }
}

impl Says for Near {
    fn kind(&self) -> &'static str {
        "near"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let figures = ["near", "score", "max"];
        figures.map(|one| self.at.figure(record, one)).into()
    }

    fn over(&self) -> Vec<InField> {
        vec![self.at.in_field(self.field)]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record);
        let name = self.at.unit(record).name.get(lang);
        let within = amount::apart(index, self.others.within, lang);
        let (n, first) = (self.others.n, self.others.first);
        let units = names::count(record, (index, Some(self.field)), n as usize, first, lang);
        lang::say!(lang, "near-within", n, units, name, within)
    }
}

#[cfg(test)]
mod tests {
    use super::Near;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

    #[test]
    fn how_many_lie_near_is_a_figure_of_the_unit() {
        let record = sample::record(|sample| {
            let rows = [
                (0, Some("50")),
                (1, Some("51")),
                (2, Some("49")),
                (3, Some("51.01")),
            ];
            sample.table(2018, 1, &rows);
        });
        let analysis = analyse(&record);
        let entry = |row| {
            let table = &record.editions[0].tables[0];
            Entry::new(&record, 2018, table, &analysis.tables[0][0], row)
        };
        let said = Finding::from(Near::of(&entry(0)).unwrap());
        let figures = said.figures(&record);
        assert_eq!(figures[0], "two/2018/unit-0/near");
        let near = derive::figures::find(&record, &analysis, &figures[0]).unwrap();
        let said = said.say(&record, Lang::VI);
        assert!(said.starts_with(&format!("{} ", near.value)), "{said}");
        assert!(said.ends_with(" không quá 1,00 điểm."), "{said}");
    }
}
