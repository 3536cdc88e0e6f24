//! How the total of a framework comes about.

use super::{Says, amount};
use lang::{Phrase, number};
use model::{Framework, IndexId, Lang, Record, Score, Total, Year};

/// "Tối đa 100 điểm. Tổng là phép cộng các chỉ số thành phần cấp 1." Where the fields of the index differ, with the
/// maximum of each: "Tối đa 100 điểm (sở, ban, ngành)." Scores below zero and points beyond the maximum are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totalled {
    index: IndexId,
    maxima: Vec<Maximum>,
    total: Total,
    goes_beyond: bool,
}

/// The highest total under a framework, or under the form that it has for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Maximum {
    /// The code of the framework, or of that form of it.
    pub framework: String,
    /// As it is published.
    pub max: Score,
    /// The lowest total, where that is below zero.
    pub min: Option<Score>,
    /// The field that it is for, where they differ.
    pub field: Option<usize>,
}

/// What stands before a lowest total.
pub const LOWEST: Phrase = lang::phrase!("totalled-lowest");

const BEYOND: Phrase = lang::phrase!("totalled-beyond");

impl Totalled {
    /// Of a framework.
    #[must_use]
    pub fn of(index: IndexId, framework: &Framework) -> Self {
        let forms = framework.forms().iter().zip(0..);
        let maxima = forms.filter_map(|(form, place)| {
            Some(Maximum {
                framework: form.code.clone(),
                max: form.max?,
                min: form.min,
                field: (!framework.groups.is_empty()).then_some(place),
            })
        });
        Self {
            index,
            maxima: maxima.collect(),
            total: framework.total,
            goes_beyond: framework.forms().iter().any(Framework::goes_beyond),
        }
    }

    /// The highest totals.
    #[must_use]
    pub fn maxima(&self) -> &[Maximum] {
        &self.maxima
    }
}

impl Totalled {
    /// How the total comes from its parts: what is said behind the maximum.
    #[must_use]
    pub fn how(&self, lang: Lang) -> String {
        let mut said = self.made(lang).to_owned();
        if self.goes_beyond {
            said.push(' ');
            said.push_str(BEYOND.get(lang));
        }
        said
    }

    fn made(&self, lang: Lang) -> &'static str {
        match self.total {
            Total::Sum => lang::phrase!("totalled-sum"),
            Total::WeightedMean => lang::phrase!("totalled-mean"),
            Total::Unstated => lang::phrase!("totalled-unstated"),
        }
        .get(lang)
    }
}

impl Says for Totalled {
    fn kind(&self) -> &'static str {
        "total"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let index = &record.index(self.index).code;
        let maxima = self.maxima.iter();
        let address = |one: &Maximum, end| lang::text!("framework/{index}/{}/{end}", one.framework);
        let both = |one: &Maximum| {
            let least = one.min.map(|_| address(one, "min"));
            std::iter::once(address(one, "max")).chain(least)
        };
        maxima
            .flat_map(|one| both(one).collect::<Vec<_>>())
            .collect()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.index);
        let maxima = self.maxima.iter().map(|one| {
            let unit = amount::measure_behind(index, lang);
            let value = |value| {
                let value = number::exact(value, lang);
                match one.field {
                    Some(field) => {
                        let field = index.fields[field].name.get(lang);
                        lang::text!("{value}{unit} ({field})")
                    }
                    None => value + unit,
                }
            };
            let most = lang::say!(lang, "totalled-at-most", value = value(one.max));
            let least = one.min.map_or_else(String::new, |min| {
                lang::say!(lang, "totalled-at-least", value = value(min)) + " "
            });
            most + " " + &least
        });
        maxima.collect::<String>() + &self.how(lang)
    }
}
