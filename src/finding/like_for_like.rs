//! Among whom the changes of rank of a whole column were worked out, where the two years rank other units.

use std::num::NonZeroU32;

use super::{InField, Says, names};
use model::{Lang, Record, Year};

/// "Thay đổi hạng so với năm 2023 tính trong 59 tỉnh, thành phố có kết quả cả hai năm."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LikeForLike {
    /// The field.
    pub of: InField,
    /// The year that the changes are against.
    pub since: Year,
    /// How many units have a result in both years.
    pub n: NonZeroU32,
    /// The addresses of the changes.
    pub figures: Vec<String>,
}

impl Says for LikeForLike {
    fn kind(&self) -> &'static str {
        "like-for-like"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        self.figures.clone()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let field = (record.index(self.of.index), Some(self.of.field));
        let units = names::count(record, field, self.n.get() as usize, None, lang);
        lang::say!(lang, "like-for-like-among", units, year = self.since)
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::LikeForLike;
    use crate::{Finding, InField};
    use model::IndexId;
    use model::Lang;

    #[test]
    fn the_years_and_the_number_of_units_are_said() {
        let record = sample::record(|_| {});
        let (index, year, field) = (IndexId(0), 2024, 0);
        let of = InField { index, year, field };
        let n = NonZeroU32::new(59).unwrap();
        let figures = Vec::new();
        let since = 2023;
        let said = Finding::from(LikeForLike {
            of,
            since,
            n,
            figures,
        });
        let vi = said.say(&record, Lang::VI);
        assert!(
            vi.starts_with("Thay đổi hạng so với năm 2023 tính trong 59 "),
            "{vi}"
        );
        let en = said.say(&record, Lang::EN);
        assert!(en.contains("compared with 2023") && en.contains("among the 59 "));
        assert_eq!(said.years(), [2023, 2024]);
    }
}
