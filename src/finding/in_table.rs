//! What a table holds: how many units of which field have a result, their mean, and who is in front.

use rust_decimal::Decimal;

use super::at::At;
use super::field::{Field, MOST_NAMED};
use super::{InField, Says, amount, names};
use model::{IndexId, Lang, LangId, Record, UnitId, Year};

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
        match lang.id() {
            LangId::Vi => lang::text!("{counts} có kết quả"),
            LangId::En => lang::text!("{counts} with a result"),
        }
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
        let mut text = lang::text!("{}. ", index.name.get(lang));
        let fields = self.fields.iter().map(|field| {
            let mut said = names::count(
                record,
                (index, Some(field.of.field)),
                field.n,
                field.one,
                lang,
            );
            if let Some(mean) = field.mean {
                said.push_str(lang::phrase!("in-table-average").get(lang));
                said.push_str(&amount::spoken(index, mean, lang));
            }
            if field.partial && !self.partial {
                said.push_str(lang::phrase!("in-table-known-only-in-part").get(lang));
            }
            let first = lang::phrase!("in-table-first").get(lang);
            let tied = lang::phrase!("in-table-sharing-first-place").get(lang);
            match field.leaders.len() {
                0 => {}
                1 => {
                    said.push_str(first);
                    said.push_str(&names::list(record, &field.leaders, lang));
                }
                2..=MOST_NAMED => {
                    said.push_str(tied);
                    said.push_str(&names::list(record, &field.leaders, lang));
                }
                n => {
                    said.push_str(tied);
                    let field = (index, Some(field.of.field));
                    said.push_str(&names::count(record, field, n, None, lang));
                }
            }
            said
        });
        text.push_str(&fields.collect::<Vec<_>>().join(". "));
        text.push('.');
        if self.partial {
            text.push_str(lang::phrase!("in-table-only-a-part-of-the").get(lang));
        }
        text
    }
}
