//! The question which digits are taken of numbers that are longer than any the index has had.

use crate::report::Teller;
use crate::taken::Question;

impl Teller<'_> {
    /// Which digits are taken of columns with more decimals than the index has had.
    pub(super) fn longer(&self, question: &Question) -> Option<String> {
        let Question::Longer {
            columns,
            at,
            value,
            published,
        } = question
        else {
            return None;
        };
        let list: Vec<String> = columns
            .iter()
            .map(|(at, name)| format!("{} “{name}”", self.at(at)))
            .collect();
        Some(self.told(
            "{count} cột có số dài hơn {published} chữ số thập phân, là mức dài nhất mà chỉ số từng công bố (như {at}: {value}): {list}. Giữ nguyên như trong ô (shown), hay làm tròn đến {published} chữ số (rounded)?\n    digits: rounded",
            "{count} columns have numbers with more than {published} decimals, the most that the index ever had (as {at}: {value}): {list}. Are they kept as they are in the cells (shown), or rounded to {published} decimals (rounded)?\n    digits: rounded",
            &[
                ("count", &columns.len().to_string()),
                ("published", &published.to_string()),
                ("at", &self.at(at)),
                ("value", &lang::number::exact(*value, self.lang)),
                ("list", &self.few(&list)),
            ],
        ))
    }
}
