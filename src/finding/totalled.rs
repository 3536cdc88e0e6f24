//! How the total of a framework comes about.

use super::{Says, amount};
use lang::{Phrase, number};
use model::{Framework, IndexId, Lang, Record, Score, Total, Year};

/// "Tối đa 100 điểm. Tổng là phép cộng các chỉ số thành phần cấp 1." Where the fields of the index differ, with the
/// maximum of each: "Tối đa 100 điểm (sở, ban, ngành)."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totalled {
    index: IndexId,
    maxima: Vec<Maximum>,
    total: Total,
}

/// The highest total under a framework, or under the form that it has for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Maximum {
    /// The code of the framework, or of that form of it.
    pub framework: String,
    /// As it is published.
    pub max: Score,
    /// The field that it is for, where they differ.
    pub field: Option<usize>,
}

impl Totalled {
    /// Of a framework.
    #[must_use]
    pub fn of(index: IndexId, framework: &Framework) -> Self {
        let forms = framework.forms().iter().zip(0..);
        let maxima = forms.filter_map(|(form, place)| {
            Some(Maximum {
                framework: form.code.clone(),
                max: form.max?,
                field: (!framework.groups.is_empty()).then_some(place),
            })
        });
        Self {
            index,
            maxima: maxima.collect(),
            total: framework.total,
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
    pub fn how(&self, lang: Lang) -> &'static str {
        match self.total {
            Total::Sum => Phrase(
                "Tổng là phép cộng các chỉ số thành phần cấp 1.",
                "The total is the plain sum of the components of the first level.",
            ),
            Total::WeightedMean => Phrase(
                "Tổng là trung bình các chỉ số thành phần cấp 1, mỗi thành phần theo trọng số của nó.",
                "The total is the mean of the components of the first level, each by its weight.",
            ),
            Total::Unstated => Phrase(
                "Cách tính tổng từ các chỉ số thành phần không được công bố đầy đủ.",
                "How the total comes from the components has not been made fully public.",
            ),
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
        let address = |one: &Maximum| lang::text!("framework/{index}/{}/max", one.framework);
        maxima.map(address).collect()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.index);
        let maxima = self.maxima.iter().map(|one| {
            let max = number::exact(one.max, lang);
            let unit = amount::measure_behind(index, lang);
            let field = one.field.map_or_else(String::new, |field| {
                lang::text!(" ({})", index.fields[field].name.get(lang))
            });
            match lang {
                Lang::Vi => lang::text!("Tối đa {max}{unit}{field}. "),
                Lang::En => lang::text!("Maximum {max}{unit}{field}. "),
            }
        });
        maxima.collect::<String>() + self.how(lang)
    }
}
