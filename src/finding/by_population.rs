//! The mean of the parts of a merged unit by how many people each had: what the site works out, apart from what was published.

use rust_decimal::Decimal;

use super::at::At;
use super::field::Field;
use super::{InField, Says, amount, names};
use lang::number;
use model::{Lang, Record, UnitId, Year};

/// "PAPI 2022 của Mơ Biển, bình quân theo dân số của các phần (Biển 1.200.000 người và Núi 800.000 người), là 45,30 điểm:
/// trang này tính từ dân số ghi ở “Niên giám”, không phải kết quả công bố."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByPopulation {
    at: At,
    field: usize,
    mean: Decimal,
    parts: Vec<(UnitId, u32)>,
}

impl ByPopulation {
    /// Of a unit that came of several, where the site gives how many people each of them had.
    #[must_use]
    pub fn of(field: &Field, unit: UnitId) -> Option<Self> {
        let range = field.standing.later.as_ref()?.of(unit)?;
        let populations = field.record.site.populations.as_ref()?;
        let parts = range.parts.iter();
        let parts = parts.map(|part| Some((*part, *populations.of.get(part)?)));
        Some(Self {
            at: At {
                index: field.table.index,
                year: field.year,
                unit,
            },
            field: field.standing.field,
            mean: range.mean?,
            parts: parts.collect::<Option<_>>()?,
        })
    }
}

impl Says for ByPopulation {
    fn kind(&self) -> &'static str {
        "by-population"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let scores = self.parts.iter().map(|(unit, _)| {
            let at = At {
                unit: *unit,
                ..self.at
            };
            at.figure(record, "score")
        });
        [self.at.figure(record, "later-mean")]
            .into_iter()
            .chain(scores)
            .collect()
    }

    fn over(&self) -> Vec<InField> {
        vec![self.at.in_field(self.field)]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record);
        let (short, name) = (index.short.get(lang), self.at.unit(record).name.get(lang));
        let (year, mean) = (self.at.year, amount::spoken(index, self.mean, lang));
        let parts = self.parts.iter().map(|(unit, people)| {
            let name = record.unit(*unit).name.get(lang);
            let people = number::integer((*people).into(), lang);
            lang::say!(lang, "by-population-part", name, people)
        });
        let parts: Vec<String> = parts.collect();
        let parts = names::joined(&parts.iter().map(|one| &**one).collect::<Vec<_>>(), lang);
        let populations = record.site.populations.as_ref();
        let source = populations.map(|known| record.source(known.source).title.get(lang));
        let source = source.unwrap_or_default();
        lang::say!(
            lang,
            "by-population",
            index = short,
            year,
            name,
            parts,
            mean,
            source
        )
    }
}

#[cfg(test)]
mod tests {
    use super::ByPopulation;
    use crate::{Field, Finding};
    use derive::analyse;
    use model::Lang;
    use model::{Populations, SourceId, Text, UnitId};

    #[test]
    fn the_mean_by_population_says_whose_arithmetic_it_is() {
        let mut record = sample::record(|sample| {
            let scores = ["50", "60", "40", "55"].map(Some);
            sample::merge_of_four(sample, 2018, scores);
        });
        let said = |record: &model::Record| {
            let analysis = analyse(record);
            let rows = &analysis.tables[0][0];
            let field = Field {
                record,
                year: 2018,
                table: &record.editions[0].tables[0],
                rows,
                standing: &rows.fields[0],
            };
            let finding = Finding::from(ByPopulation::of(&field, UnitId(5))?);
            let words = [Lang::VI, Lang::EN].map(|lang| finding.say(record, lang));
            Some((words, finding.figures(record)))
        };
        assert_eq!(said(&record), None, "no populations are given");
        record.sources[0].title = Text::same("Niên giám");
        record.site.populations = Some(Populations {
            source: SourceId(0),
            of: [(UnitId(1), 1_200_000), (UnitId(2), 400_000)].into(),
        });
        let (words, figures) = said(&record).expect("a finding");
        assert_eq!(
            words,
            [
                "one 2018 của Unit 5, bình quân theo dân số của các phần (Unit 1 1.200.000 người và Unit 2 400.000 người), là \
                 55,00 điểm: trang này tính từ dân số ghi ở “Niên giám”, không phải kết quả công bố.",
                "one 2018 of Unit 5, as the average of its parts by population (Unit 1 1,200,000 people and Unit 2 400,000 \
                 people), is 55.00 points: worked out by this site from the populations in “Niên giám”, and no published result.",
            ]
        );
        let own = "one/2018/unit-5/later-mean";
        assert_eq!(
            figures,
            [own, "one/2018/unit-1/score", "one/2018/unit-2/score"]
        );
    }
}
