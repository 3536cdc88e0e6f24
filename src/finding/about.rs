//! What a page shows, in a sentence that names its subject.

use super::Says;
use super::names;
use model::{DocumentId, IndexId, Lang, LangId, Record, UnitId, Year};

/// A page's subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The home unit beside others.
    Compare(UnitId),
    /// A unit of which there is no result.
    Unit(UnitId),
    /// The results of a year, with the indices that they are of.
    Edition(Year, Vec<IndexId>),
    /// A document of which nothing else is said.
    Document(DocumentId),
    /// How an index is measured.
    Methodology(IndexId),
    /// Scores and whatever else is known of one index in some years.
    Index(IndexId, Vec<Year>, Known),
    /// The same of all indices of a year.
    Year(Year, Vec<IndexId>, Known),
}

/// What is known beside scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// Scores of totals.
    pub scores: bool,
    /// Ranks.
    pub ranks: bool,
    /// Scores of components.
    pub parts: bool,
}

impl Known {
    /// "điểm, thứ hạng và điểm thành phần".
    fn say(self, lang: Lang) -> String {
        let words = match lang.id() {
            LangId::Vi => ["điểm", "thứ hạng", "điểm thành phần"],
            LangId::En => ["scores", "ranks", "component scores"],
        };
        let known = [self.scores, self.ranks, self.parts];
        let known = words.into_iter().zip(known).filter(|(_, known)| *known);
        let known: Vec<&str> = known.map(|(word, _)| word).collect();
        if known.is_empty() {
            return match lang.id() {
                LangId::Vi => "kết quả".to_owned(),
                LangId::En => "results".to_owned(),
            };
        }
        names::joined(&known, lang)
    }
}

impl Says for About {
    fn kind(&self) -> &'static str {
        "about"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Edition(year, _) | Self::Year(year, ..) => vec![*year],
            Self::Index(_, years, _) => years.clone(),
            Self::Compare(_) | Self::Unit(_) | Self::Document(_) | Self::Methodology(_) => {
                Vec::new()
            }
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let shorts = |all: &[IndexId]| {
            let names = all.iter().map(|id| record.index(*id).short.get(lang));
            names.collect::<Vec<_>>().join(", ")
        };
        match (self, lang.id()) {
            (Self::Compare(unit), _) => compare(record.unit(*unit).name.get(lang), lang),
            (Self::Unit(unit), _) => {
                let unit = record.unit(*unit);
                let kind = record.kind(unit.kind).name.get(lang);
                let name = unit.name.get(lang);
                match lang.id() {
                    LangId::Vi => {
                        lang::text!("{name} ({kind}): trang này không có kết quả nào của đơn vị.")
                    }
                    LangId::En => {
                        lang::text!("{name} ({kind}): this site has no result of the unit.")
                    }
                }
            }
            (Self::Edition(year, all), LangId::Vi) => {
                lang::text!("Kết quả năm {year}: {}.", shorts(all))
            }
            (Self::Edition(year, all), LangId::En) => {
                lang::text!("Results of {year}: {}.", shorts(all))
            }
            (Self::Document(id), _) => {
                let document = record.document(*id);
                let form = document.form.get(lang);
                let number = document.number.as_ref().map(|number| match lang.id() {
                    LangId::Vi => lang::text!(" số {number}"),
                    LangId::En => lang::text!(" No. {number}"),
                });
                let title = document.title.get(lang);
                lang::text!("{form}{}: {title}", number.unwrap_or_default())
            }
            (Self::Methodology(index), _) => {
                let name = record.index(*index).name.get(lang);
                match lang.id() {
                    LangId::Vi => lang::text!(
                        "{name}: cơ quan công bố, bộ chỉ số theo từng giai đoạn, cách xếp hạng và xếp loại."
                    ),
                    LangId::En => {
                        lang::text!(
                            "{name}: publisher, frameworks by years, how ranks and bands come about."
                        )
                    }
                }
            }
            (Self::Index(index, years, known), _) => of_index(record, *index, years, *known, lang),
            (Self::Year(year, all, known), LangId::Vi) => lang::text!(
                "Kết quả năm {year} của {}: {} của các đơn vị có kết quả, mỗi giá trị dẫn nguồn.",
                shorts(all),
                known.say(lang)
            ),
            (Self::Year(year, all, known), LangId::En) => lang::text!(
                "Results of {year} in {}: {} of the units with a result, each value with its source.",
                shorts(all),
                known.say(lang)
            ),
        }
    }
}

fn compare(home: &str, lang: Lang) -> String {
    match lang.id() {
        LangId::Vi => lang::text!(
            "{home} so với mức trung bình, đơn vị dẫn đầu, đơn vị xếp liền kề và chính mình các năm trước."
        ),
        LangId::En => lang::text!(
            "{home} compared with the average, the first, its neighbours in rank, and its own past."
        ),
    }
}

fn of_index(record: &Record, index: IndexId, years: &[Year], known: Known, lang: Lang) -> String {
    let index = record.index(index);
    let (name, publisher) = (index.name.get(lang), index.publisher.get(lang));
    let years = match years {
        [] => String::new(),
        [one] => lang::text!(", {one}"),
        [first, .., last] => lang::text!(", {first}–{last}"),
    };
    let known = known.say(lang);
    match lang.id() {
        LangId::Vi => lang::text!(
            "{name}{years}: {known} của các đơn vị có kết quả. Cơ quan công bố: {publisher}. Mỗi giá trị dẫn nguồn."
        ),
        LangId::En => lang::text!(
            "{name}{years}: {known} of the units with a result. Published by {publisher}. Each value names its source."
        ),
    }
}
