//! What breaks and gaps of a line mean.

use super::Says;
use super::drawn::span;
use model::{FrameworkId, IndexId, Lang, Record, Year};

/// A note below a chart over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// Years without a value, and what they lack.
    Gap(Lacks, Vec<Year>),
    /// A new framework from a year on, with what the author says of it where the chart has only a number for it.
    Break(IndexId, FrameworkId, Option<Year>),
}

/// What is not there in some years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// Neither scores nor ranks, or the only one of them that is drawn.
    Figures,
    /// Scores alone.
    Scores,
    /// Ranks alone.
    Ranks,
}

impl Says for Noted {
    fn kind(&self) -> &'static str {
        match self {
            Self::Gap(..) => "gap",
            Self::Break(..) => "break",
        }
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Gap(_, years) => years.clone(),
            Self::Break(_, _, year) => year.iter().copied().collect(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        match self {
            Self::Gap(lacks, years) => {
                let spans = years.chunk_by(|before, after| before + 1 == *after);
                let spans: Vec<String> = spans
                    .filter_map(|one| Some(span((*one.first()?, *one.last()?))))
                    .collect();
                let years = spans.join(", ");
                match lacks {
                    Lacks::Figures => lang::say!(lang, "noted-no-figures", years),
                    Lacks::Scores => lang::say!(lang, "noted-no-scores", years),
                    Lacks::Ranks => lang::say!(lang, "noted-no-ranks", years),
                }
            }
            Self::Break(index, framework, annotated) => {
                let index = record.index(*index);
                let framework = index.framework(*framework);
                let mut text = framework.name.get(lang).to_owned();
                let mut words = index.annotations.iter();
                let words = words.find(|one| Some(one.year) == *annotated);
                if let Some(words) = words {
                    text.push_str(": ");
                    text.push_str(words.text.get(lang).trim_end_matches('.'));
                }
                text.push_str(". ");
                let plain = lang::phrase!("noted-scores-do-not-compare");
                let note = framework.break_note.as_ref();
                text.push_str(note.map_or(plain.get(lang), |note| note.get(lang)));
                text
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lacks, Noted};
    use crate::Finding;
    use model::Lang;

    #[test]
    fn years_without_a_value_are_told_as_spans() {
        let record = sample::record(|_| {});
        let gap = Finding::from(Noted::Gap(Lacks::Figures, vec![2013, 2014, 2015, 2017]));
        assert_eq!(
            gap.say(&record, Lang::VI),
            "Không có số liệu năm 2013–2015, 2017; ở đó đường không nối."
        );
    }

    #[test]
    fn a_year_that_has_its_rank_lacks_only_its_score() {
        let record = sample::record(|_| {});
        let gap = Finding::from(Noted::Gap(Lacks::Scores, vec![2023]));
        assert_eq!(
            gap.say(&record, Lang::EN),
            "There are no scores for 2023; no line is drawn there."
        );
    }
}
