//! What a page, a part of it or a table is headed by: its subject by name, with the year that it is of.

use super::Says;
use model::{Edition, IndexId, Lang, ProgrammeId, Record, Subject, Text, UnitId, Year};

/// A subject by name. It rests on no figure, and says nothing of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// "Lai Châu", "Lai Châu 2018".
    Unit(UnitId, Option<Year>),
    /// "PAPI", "PAPI 2018".
    Index(IndexId, Option<Year>),
    /// "Chỉ số cải cách hành chính (PAR INDEX)".
    InFull(IndexId),
    /// "Cách đo PAPI".
    Measured(IndexId),
    /// "Kết quả năm 2018".
    Results(Year),
    /// "Kết quả các chỉ số năm 2018".
    AllIndices(Year),
    /// "2018: Lai Châu tăng năm bậc": an edition with its headline.
    Edition(Year),
    /// "Nổi bật năm 2018: Lai Châu tăng năm bậc".
    Story(Year),
    /// What a programme is called in short.
    Programme(ProgrammeId),
}

impl Says for Heading {
    fn kind(&self) -> &'static str {
        "heading"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Unit(_, year) | Self::Index(_, year) => year.iter().copied().collect(),
            Self::Results(year)
            | Self::AllIndices(year)
            | Self::Edition(year)
            | Self::Story(year) => vec![*year],
            Self::InFull(_) | Self::Measured(_) | Self::Programme(_) => Vec::new(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let short = |index: IndexId| record.index(index).short.get(lang);
        match (*self, lang) {
            (Self::Unit(unit, year), _) => with_year(record.unit(unit).name.get(lang), year),
            (Self::Index(index, year), _) => with_year(short(index), year),
            (Self::InFull(index), _) => {
                lang::text!("{} ({})", record.index(index).name.get(lang), short(index))
            }
            (Self::Measured(index), Lang::Vi) => lang::text!("Cách đo {}", short(index)),
            (Self::Measured(index), Lang::En) => lang::text!("How {} is measured", short(index)),
            (Self::Results(year), Lang::Vi) => lang::text!("Kết quả năm {year}"),
            (Self::Results(year), Lang::En) => lang::text!("Results of {year}"),
            (Self::Edition(year), _) => lang::text!("{year}: {}", of_edition(record, year, lang)),
            (Self::Story(year), Lang::Vi) => {
                lang::text!("Nổi bật năm {year}: {}", of_edition(record, year, lang))
            }
            (Self::Story(year), Lang::En) => {
                lang::text!("The story of {year}: {}", of_edition(record, year, lang))
            }
            (Self::AllIndices(year), Lang::Vi) => {
                lang::text!("Kết quả các chỉ số năm {year}")
            }
            (Self::AllIndices(year), Lang::En) => {
                lang::text!("Results of the indices of {year}")
            }
            (Self::Programme(id), _) => {
                let programme = &record.programmes[usize::from(id.0)];
                programme.short.get(lang).to_owned()
            }
        }
    }
}

/// The author's own headline of an edition: its headline, or the title of its story.
#[must_use]
pub fn headline<'a>(record: &'a Record, edition: &'a Edition) -> Option<&'a Text> {
    let story = record.narratives.get(&Subject::Edition(edition.year));
    let own = edition.headline.as_ref();
    own.or_else(|| story.and_then(|story| story.title.as_ref()))
}

fn of_edition(record: &Record, year: Year, lang: Lang) -> String {
    let own = record.edition(year).and_then(|one| headline(record, one));
    own.map_or_else(
        || Heading::Results(year).say(record, lang),
        |text| text.get(lang).to_owned(),
    )
}

fn with_year(name: &str, year: Option<Year>) -> String {
    year.map_or_else(|| name.to_owned(), |year| lang::text!("{name} {year}"))
}

#[cfg(test)]
mod tests {
    use super::Heading;
    use crate::Finding;
    use model::Lang::{En, Vi};
    use model::{IndexId, UnitId};

    #[test]
    fn a_subject_is_named_with_the_year_that_it_is_of() {
        let record = sample::record(|_| {});
        let said = |heading, lang| Finding::from(heading).say(&record, lang);
        let short = record.indices[0].short.get(En);
        let id = IndexId(0);
        assert_eq!(
            said(Heading::Index(id, Some(2018)), En),
            format!("{short} 2018")
        );
        assert_eq!(
            said(Heading::Measured(id), En),
            format!("How {short} is measured")
        );
        assert_eq!(
            said(Heading::Unit(UnitId(0), None), Vi),
            record.units[0].name.get(Vi)
        );
        assert_eq!(said(Heading::Results(2018), Vi), "Kết quả năm 2018");
        let years = |heading| Finding::from(heading).years();
        assert_eq!(years(Heading::Unit(UnitId(0), Some(2018))), [2018]);
        assert!(years(Heading::Measured(id)).is_empty());
    }
}
