//! A chart with its words: the finding over it, what is drawn below that, and what its signs mean.

use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::said::Sentence;
use crate::chart::Remark;
use crate::lang::Phrase;
use crate::model::{FrameworkId, Index, Lang, Year};

/// What the template gets of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Figure {
    /// Unique on the page.
    pub id: String,
    /// The finding, in a sentence.
    pub title: Sentence,
    /// What is drawn: measure, unit, years.
    pub about: Sentence,
    /// The drawings.
    pub chart: Html,
    /// What breaks and gaps mean.
    pub notes: Vec<Note>,
    /// What the drawings say about themselves.
    #[serde(skip)]
    pub names: Vec<Sentence>,
}

/// A remark below a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// The number in the chart, where it has any.
    pub sign: Option<String>,
    /// The year it is about.
    pub year: Option<i32>,
    /// What there is to know.
    pub text: String,
}

/// What there is to know about an index within some years: where its totals stop comparing, and what authors say.
pub(super) fn remarks(index: &Index, years: (Year, Year), lang: Lang) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = Vec::new();
    for (place, pair) in (0u16..).zip(index.frameworks.windows(2)) {
        let from = pair[1].from;
        let compares = index.compare(FrameworkId(place), FrameworkId(place + 1));
        if years.0 < from && from <= years.1 && !compares {
            remarks.push(Remark {
                year: from,
                label: Phrase("Bộ chỉ số mới", "New framework").get(lang).into(),
                cut: true,
            });
        }
    }
    for annotation in &index.annotations {
        let text = annotation.text.get(lang);
        let year = annotation.year;
        match remarks.iter_mut().find(|remark| remark.year == year) {
            Some(remark) => text.clone_into(&mut remark.label),
            None if years.0 <= year && year <= years.1 => remarks.push(Remark {
                year,
                label: text.to_owned(),
                cut: false,
            }),
            None => {}
        }
    }
    remarks.sort_by_key(|remark| remark.year);
    remarks
}

/// The same in whole sentences, with the years that have no value.
pub(super) fn notes(index: &Index, remarks: &[Remark], gaps: &[Year], lang: Lang) -> Vec<Note> {
    let numbered = remarks.len() > 1;
    let mut notes: Vec<Note> = (1..)
        .zip(remarks)
        .map(|(number, remark)| Note {
            sign: numbered.then(|| number.to_string()),
            year: Some(remark.year),
            text: sentence(index, remark, numbered, lang),
        })
        .collect();
    if let Some(text) = gap(gaps, lang) {
        notes.push(Note {
            sign: None,
            year: None,
            text,
        });
    }
    notes
}

/// "Bộ chỉ số 2017–2019: tám nội dung. Vì sao không so sánh."
fn sentence(index: &Index, remark: &Remark, numbered: bool, lang: Lang) -> String {
    let framework = index
        .framework_of(remark.year)
        .map(|id| index.framework(id))
        .filter(|framework| remark.cut && framework.from == remark.year);
    let Some(framework) = framework else {
        return format!("{}.", remark.label.trim_end_matches('.'));
    };
    let said = index.annotations.iter().any(|it| it.year == remark.year);
    let mut text = framework.name.get(lang).to_owned();
    // A remark that stands alone has its words in the chart.
    if numbered && said {
        text.push_str(": ");
        text.push_str(remark.label.trim_end_matches('.'));
    }
    text.push_str(". ");
    match &framework.break_note {
        Some(note) => text.push_str(note.get(lang)),
        None => text.push_str(
            Phrase(
                "Điểm không so sánh với các năm trước.",
                "Scores do not compare with the years before.",
            )
            .get(lang),
        ),
    }
    text
}

/// "Chưa có số liệu: 2017, 2020–2021."
fn gap(years: &[Year], lang: Lang) -> Option<String> {
    let spans: Vec<String> = years
        .chunk_by(|before, after| before + 1 == *after)
        .map(|span| match span {
            [one] => one.to_string(),
            [first, .., last] => format!("{first}–{last}"),
            [] => String::new(),
        })
        .collect();
    let list = spans.join(", ");
    (!years.is_empty()).then(|| match lang {
        Lang::Vi => format!("Chỗ đường ngắt là năm không có số liệu: {list}."),
        Lang::En => format!("The line is broken where there are no figures: {list}."),
    })
}

/// Years of a span that no run has a value for.
pub(super) fn gaps<T>(runs: &[Vec<(Year, T)>], span: (Year, Year)) -> Vec<Year> {
    (span.0..=span.1)
        .filter(|year| !runs.iter().flatten().any(|(known, _)| known == year))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{gap, gaps};
    use crate::model::Lang;

    #[test]
    fn years_without_a_value_are_told_as_spans() {
        let runs = vec![vec![(2011, ()), (2012, ())], vec![(2016, ())]];
        let missing = gaps(&runs, (2011, 2017));
        assert_eq!(missing, [2013, 2014, 2015, 2017]);
        assert_eq!(
            gap(&missing, Lang::Vi).as_deref(),
            Some("Chỗ đường ngắt là năm không có số liệu: 2013–2015, 2017.")
        );
        assert_eq!(gap(&[], Lang::En), None);
    }
}
