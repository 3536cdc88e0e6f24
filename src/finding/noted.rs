//! What breaks and gaps of a line mean.

use super::Says;
use super::drawn::span;
use lang::Phrase;
use model::{FrameworkId, IndexId, Lang, Record, Year};

/// A note below a chart over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// Years without a value.
    Gap(Vec<Year>),
    /// A new framework from a year on, with what the author says of it where the chart has only a number for it.
    Break(IndexId, FrameworkId, Option<Year>),
}

impl Says for Noted {
    fn kind(&self) -> &'static str {
        match self {
            Self::Gap(_) => "gap",
            Self::Break(..) => "break",
        }
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Gap(years) => years.clone(),
            Self::Break(_, _, year) => year.iter().copied().collect(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        match self {
            Self::Gap(years) => {
                let spans = years.chunk_by(|before, after| before + 1 == *after);
                let spans: Vec<String> = spans
                    .filter_map(|one| Some(span((*one.first()?, *one.last()?))))
                    .collect();
                let list = spans.join(", ");
                match lang {
                    Lang::Vi => format!("Chỗ đường ngắt là năm không có số liệu: {list}."),
                    Lang::En => format!("The line is broken where there are no figures: {list}."),
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
                let plain = Phrase(
                    "Điểm không so sánh với các năm trước.",
                    "Scores do not compare with the years before.",
                );
                let note = framework.break_note.as_ref();
                text.push_str(note.map_or(plain.get(lang), |note| note.get(lang)));
                text
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Noted;
    use crate::Finding;
    use model::Lang::Vi;

    #[test]
    fn years_without_a_value_are_told_as_spans() {
        let record = sample::record(|_| {});
        let gap = Finding::from(Noted::Gap(vec![2013, 2014, 2015, 2017]));
        assert_eq!(
            gap.say(&record, Vi),
            "Chỗ đường ngắt là năm không có số liệu: 2013–2015, 2017."
        );
    }
}
