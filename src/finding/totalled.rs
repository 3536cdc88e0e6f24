//! How the total of a framework comes about.

use super::{Says, amount};
use lang::{Phrase, number};
use model::{Framework, IndexId, Lang, Record, Score, Total, Year};

/// "Tối đa 100 điểm. Tổng là phép cộng các chỉ số thành phần cấp 1."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totalled {
    index: IndexId,
    framework: String,
    max: Option<Score>,
    total: Total,
}

impl Totalled {
    /// Of a framework.
    #[must_use]
    pub fn of(index: IndexId, framework: &Framework) -> Self {
        Self {
            index,
            framework: framework.code.clone(),
            max: framework.max,
            total: framework.total,
        }
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
        let max = self
            .max
            .map(|_| lang::text!("framework/{index}/{}/max", self.framework));
        max.into_iter().collect()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let max = self.max.map(|max| {
            let max = number::exact(max.normalize(), lang);
            let unit = amount::measure(record.index(self.index), lang);
            match lang {
                Lang::Vi => lang::text!("Tối đa {max} {unit}. "),
                Lang::En => lang::text!("Maximum {max} {unit}. "),
            }
        });
        max.unwrap_or_default() + self.how(lang)
    }
}
