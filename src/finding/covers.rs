//! How much a table lists of one group, where it is not the same of all.

use super::field::Field;
use super::{InField, Says};
use model::{Lang, Record, Year};

/// "Nhóm xã và đặc khu: chỉ gồm những giá trị đã tìm được nguồn; …"
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covers {
    of: InField,
    listed: Listed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listed {
    /// All units, by their scores.
    All,
    /// All units, by ranks without scores.
    Ranks,
    Some,
}

impl Covers {
    /// Of a field; nothing where the table lists as much of all.
    #[must_use]
    pub fn of(field: &Field) -> Option<Self> {
        let mut rows = field.standing.order.iter();
        let listed = match field.is_complete() {
            false => Listed::Some,
            true if rows.all(|row| field.score(*row).is_none()) => Listed::Ranks,
            true => Listed::All,
        };
        let of = field.place();
        (field.table.coverage.of_all().is_none()).then_some(Self { of, listed })
    }
}

impl Says for Covers {
    fn kind(&self) -> &'static str {
        "coverage"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        let group = index.fields[self.of.field].name.get(lang);
        match self.listed {
            Listed::All => lang::say!(lang, "covers-all", group),
            Listed::Ranks => lang::say!(lang, "covers-ranks", group),
            Listed::Some => lang::say!(lang, "covers-some", group),
        }
    }
}
