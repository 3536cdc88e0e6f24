//! How many were asked in a survey, and by how much its scores may be off, as its publisher states it.

use super::{Says, amount, names};
use derive::figures::{Quantity, address_of_survey, of_survey};
use lang::number;
use model::{IndexId, Lang, Record, Table, Year};

/// "Khảo sát 8.427 người; sai số ±1,5 điểm, theo cơ quan công bố."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surveyed {
    index: IndexId,
    year: Year,
    stated: model::Surveyed,
}

impl Surveyed {
    /// All that the survey of a table states of itself: of the whole first, then of components.
    #[must_use]
    pub fn all(table: &Table, year: Year) -> Vec<Self> {
        let stated = table.surveyed.iter();
        let all = stated.map(|stated| Self {
            index: table.index,
            year,
            stated: *stated,
        });
        all.collect()
    }

    fn table<'a>(&self, record: &'a Record) -> Option<&'a Table> {
        record.edition(self.year)?.table(self.index)
    }

    /// "thành phần “Công khai”", where it is of a component.
    fn part(&self, record: &Record, lang: Lang) -> Option<String> {
        let index = record.index(self.index);
        let framework = index.framework(self.table(record)?.framework);
        let name = framework.component(self.stated.component?).name.get(lang);
        Some(lang::say!(lang, "surveyed-of-component", name))
    }
}

impl Says for Surveyed {
    fn kind(&self) -> &'static str {
        "surveyed"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let Some(table) = self.table(record) else {
            return Vec::new();
        };
        let (at, component) = ((table, self.year), self.stated.component);
        let all = Quantity::all().filter(|one| one.is_of_survey());
        let all = all.filter(|one| of_survey(table, self.year, component, *one).is_some());
        all.map(|one| address_of_survey(record, at, component, one).to_string())
            .collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let unit = amount::unit_of_change(record.index(self.index), lang);
        let asked = self.stated.respondents.map(|n| {
            let people = number::integer(n.into(), lang);
            lang::say!(lang, "surveyed-asked", n, people)
        });
        let margin = self.stated.margin.map(|margin| {
            let margin = number::exact(margin, lang);
            lang::say!(lang, "surveyed-margin", margin, unit)
        });
        // Each may begin the sentence: they are in small letters, and the sentence gets its capital.
        let parts = [(self.part(record, lang), ": "), (asked, "; "), (margin, "")];
        let mut said = String::new();
        let mut between = "";
        for (words, behind) in parts {
            let Some(words) = words else { continue };
            said.extend([between, &words]);
            between = behind;
        }
        said.push('.');
        names::capital(&said)
    }
}

#[cfg(test)]
mod tests {
    use super::Surveyed;
    use crate::Finding;
    use model::Lang;
    use model::{Measure, Text};

    #[test]
    fn a_survey_says_how_many_were_asked_and_how_far_it_may_be_off() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60"))]);
            table.surveyed = vec![
                sample::surveyed(None, Some(8427), Some("1.5")),
                sample::surveyed(Some(0), Some(1), None),
                sample::surveyed(Some(1), None, Some("2")),
            ];
            sample.0.indices[0].measure = Measure::Percent;
            sample.0.indices[0].frameworks[0].components[0].name = Text::same("Mở");
        });
        let all = Surveyed::all(&record.editions[0].tables[0], 2018);
        let all: Vec<Finding> = all.into_iter().map(Finding::from).collect();
        let said = |lang| {
            all.iter()
                .map(|one| one.say(&record, lang))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            said(Lang::VI),
            [
                "Khảo sát 8.427 người; sai số ±1,5 điểm phần trăm, theo cơ quan công bố.",
                "Thành phần “Mở”: khảo sát 1 người.",
                "Thành phần “Part 1”: sai số ±2 điểm phần trăm, theo cơ quan công bố.",
            ]
        );
        assert_eq!(
            said(Lang::EN),
            [
                "8,427 people were surveyed; margin of error ±1.5 percentage points, as published.",
                "Component “Mở”: 1 person was surveyed.",
                "Component “Part 1”: margin of error ±2 percentage points, as published.",
            ]
        );
        let figures: Vec<String> = all.iter().flat_map(|one| one.figures(&record)).collect();
        assert_eq!(
            figures,
            [
                "one/2018/@/respondents",
                "one/2018/@/margin",
                "one/2018/@/part-0/respondents",
                "one/2018/@/part-1/margin",
            ]
        );
    }
}
