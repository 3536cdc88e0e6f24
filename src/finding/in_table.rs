//! What a table holds: how many units of which field have a result, their mean, and who is in front.

use rust_decimal::Decimal;

use super::at::At;
use super::field::{Field, MOST_NAMED};
use super::{InField, Says, amount, names};
use model::{IndexId, Lang, Record, UnitId, Year};

/// "Chỉ số cải cách hành chính. 63 tỉnh, thành phố; trung bình: 83,26 điểm; dẫn đầu: Quảng Ninh."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InTable {
    index: IndexId,
    year: Year,
    partial: bool,
    fields: Vec<OfField>,
    title: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct OfField {
    of: InField,
    n: usize,
    one: Option<UnitId>,
    mean: Option<Decimal>,
    leaders: Vec<UnitId>,
    partial: bool,
}

impl InTable {
    /// Of a table with its fields; nothing where it has none.
    #[must_use]
    pub fn of(fields: &[Field]) -> Option<Self> {
        let first = fields.first()?;
        let of_field = |field: &Field| {
            let with_result = field.with_result();
            let leaders = field.units(&field.first());
            OfField {
                of: field.place(),
                n: with_result.len(),
                one: field.units(&with_result).first().copied(),
                mean: field.standing.total.as_ref().map(|spread| spread.mean),
                leaders,
                partial: !field.is_complete(),
            }
        };
        Some(Self {
            index: first.table.index,
            year: first.year,
            partial: !fields.iter().any(Field::is_complete),
            fields: fields.iter().map(of_field).collect(),
            title: false,
        })
    }

    /// As the title of a chart: only how many units have a result.
    #[must_use]
    pub fn as_title(self) -> Self {
        Self {
            title: true,
            ..self
        }
    }

    /// "15 sở và 2 doanh nghiệp có kết quả".
    fn counted(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.index);
        let counts = self.fields.iter().map(|field| {
            let of = (index, Some(field.of.field));
            names::count(record, of, field.n, field.one, lang)
        });
        let counts: Vec<String> = counts.collect();
        let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
        let counts = names::joined(&counts, lang);
        lang::say!(lang, "in-table-counted", counts)
    }

    /// "63 tỉnh, thành phố; trung bình: 83,26 điểm; dẫn đầu: Quảng Ninh".
    fn of_field(&self, record: &Record, field: &OfField, lang: Lang) -> String {
        let index = record.index(self.index);
        let count = |n, one| names::count(record, (index, Some(field.of.field)), n, one, lang);
        let mut count_of_all = count(field.n, field.one);
        if field.partial && !self.partial {
            count_of_all = lang::say!(lang, "in-table-in-part", count = count_of_all);
        }
        let mean = field.mean.map(|mean| {
            let mean = amount::spoken(index, mean, lang);
            lang::say!(lang, "in-table-average", mean)
        });
        let named = || names::list(record, &field.leaders, lang);
        let first = match field.leaders.len() {
            0 => None,
            1 => Some(lang::say!(lang, "in-table-first", units = named())),
            2..=MOST_NAMED => Some(lang::say!(lang, "in-table-tied", units = named())),
            n => Some(lang::say!(lang, "in-table-tied", units = count(n, None))),
        };
        let parts = [Some(count_of_all), mean, first].into_iter().flatten();
        parts.collect::<Vec<_>>().join("; ")
    }
}

impl Says for InTable {
    fn kind(&self) -> &'static str {
        "table"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let (index, year) = (self.index, self.year);
        let of = |field: &OfField| {
            let ranked = (!field.partial).then(|| field.of.figure(record, "ranked"));
            let mut all: Vec<String> = ranked.into_iter().collect();
            if self.title {
                return all;
            }
            all.extend(field.mean.map(|_| field.of.figure(record, "mean")));
            let leaders = field.leaders.iter();
            all.extend(leaders.map(|&unit| At { index, year, unit }.figure(record, "rank")));
            all
        };
        self.fields.iter().flat_map(of).collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        if self.title {
            return self.counted(record, lang);
        }
        let index = record.index(self.index);
        let fields = self.fields.iter();
        let fields = fields.map(|field| self.of_field(record, field, lang));
        lang::say!(
            lang,
            "in-table",
            partial = self.partial,
            index = index.name.get(lang),
            fields = fields.collect::<Vec<_>>().join(". ")
        )
    }
}
