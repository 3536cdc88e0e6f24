//! How many were asked in a survey, and by how much its scores may be off, as its publisher states it.

use super::{Says, amount};
use derive::figures::{Quantity, address_of_survey, of_survey};
use lang::number;
use model::{IndexId, Lang, LangId, Record, Table, Year};

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

    /// "Thành phần “Công khai”", where it is of a component.
    fn part(&self, record: &Record, lang: Lang) -> Option<String> {
        let index = record.index(self.index);
        let framework = index.framework(self.table(record)?.framework);
        let name = framework.component(self.stated.component?).name.get(lang);
        Some(match lang.id() {
            LangId::Vi => lang::text!("Thành phần “{name}”"),
            LangId::En => lang::text!("Component “{name}”"),
        })
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
            match (lang.id(), n) {
                (LangId::Vi, _) => lang::text!("Khảo sát {people} người"),
                (LangId::En, 1) => lang::text!("1 person was surveyed"),
                (LangId::En, _) => lang::text!("{people} people were surveyed"),
            }
        });
        let margin = self.stated.margin.map(|margin| {
            let margin = number::exact(margin, lang);
            match lang.id() {
                LangId::Vi => lang::text!("Sai số ±{margin} {unit}, theo cơ quan công bố"),
                LangId::En => lang::text!("Margin of error ±{margin} {unit}, as published"),
            }
        });
        let parts = [(self.part(record, lang), ": "), (asked, "; "), (margin, "")];
        let mut said = String::new();
        let mut between = "";
        for (words, behind) in parts {
            let Some(words) = words else { continue };
            said.push_str(between);
            said.push_str(&if between.is_empty() {
                words
            } else {
                small(&words)
            });
            between = behind;
        }
        said.push('.');
        said
    }
}

/// Words that do not begin a sentence.
fn small(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
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
