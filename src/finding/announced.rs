//! Of which groups a table has results, where others are not announced yet.

use super::Says;
use super::field::Field;
use model::{IndexId, Lang, Record, Year};

/// "Bảng mới có kết quả của các nhóm: sở, ban, ngành; xã và đặc khu."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    index: IndexId,
    year: Year,
    fields: Vec<usize>,
}

impl Announced {
    /// Of the table that a field is of; nothing where it has those of all groups.
    #[must_use]
    pub fn of(field: &Field) -> Option<Self> {
        let table = field.table;
        (!table.fields.is_empty()).then(|| Self {
            index: table.index,
            year: field.year,
            fields: table.fields.clone(),
        })
    }
}

impl Says for Announced {
    fn kind(&self) -> &'static str {
        "announced"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let all = &record.index(self.index).fields;
        let names = self.fields.iter().map(|field| all[*field].name.get(lang));
        let groups = names.collect::<Vec<_>>().join("; ");
        lang::say!(lang, "announced", groups)
    }
}
