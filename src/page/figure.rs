//! A chart with its words: the finding over it, what is drawn below that, and what its signs mean.

use schemars::JsonSchema;
use serde::Serialize;

use super::embed::Way;
use super::html::Html;
use super::said::Sentence;
use super::{Page, Plan};
use chart::Remark;
use derive::Series;
use finding::{Lacks, Noted};
use model::{FrameworkId, Index, IndexId, Lang, Year};

/// What the template gets of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Figure {
    /// Unique on the page. The caption has this with `-ten` behind it for its id: the drawings are named by it.
    pub id: String,
    /// The finding, in a sentence.
    pub title: Sentence,
    /// What is drawn: measure, unit, years.
    pub about: Sentence,
    /// The drawings.
    pub chart: Html,
    /// What breaks and gaps mean.
    pub notes: Vec<Note>,
    /// What was corrected of what is drawn: the drawing has a sign there.
    pub signs: Vec<Html>,
    /// How it is put into pages of others.
    pub embed: Vec<Way>,
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
    pub text: Sentence,
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
                label: lang::phrase!("figure-new-framework").get(lang).into(),
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
pub(super) fn notes(
    plan: &Plan,
    page: &Page,
    id: IndexId,
    remarks: &[Remark],
    (lacks, gaps): (Lacks, Vec<Year>),
) -> Vec<Note> {
    let numbered = remarks.len() > 1;
    let mut notes: Vec<Note> = (1..)
        .zip(remarks)
        .map(|(number, remark)| Note {
            sign: numbered.then(|| number.to_string()),
            year: Some(remark.year),
            text: sentence(plan, page, id, remark, numbered),
        })
        .collect();
    if !gaps.is_empty() {
        notes.push(Note::of(plan.say(page, Noted::Gap(lacks, gaps))));
    }
    notes
}

/// "Bộ chỉ số 2017–2019: tám nội dung. Vì sao không so sánh."; or else the author's words.
fn sentence(plan: &Plan, page: &Page, id: IndexId, remark: &Remark, numbered: bool) -> Sentence {
    let index = plan.record.index(id);
    let framework = index.framework_of(remark.year);
    let framework = framework.filter(|id| remark.cut && index.framework(*id).from == remark.year);
    let Some(framework) = framework else {
        return Sentence::given(format!("{}.", remark.label.trim_end_matches('.')));
    };
    let said = index.annotations.iter().any(|it| it.year == remark.year);
    // A remark that stands alone has its words in the chart.
    let words = (numbered && said).then_some(remark.year);
    plan.say(page, Noted::Break(id, framework, words))
}

/// What a year without a value lacks in a drawing of scores, or of ranks, `alone`.
pub(super) fn lacks(own: &Series, alone: Lacks) -> Lacks {
    let mut points = own.points.iter();
    if points.any(|point| point.score.is_some() != point.rank.is_some()) {
        alone
    } else {
        Lacks::Figures
    }
}

impl Note {
    /// One about no year of its own.
    pub(super) fn of(text: Sentence) -> Self {
        Self {
            sign: None,
            year: None,
            text,
        }
    }
}

/// Years of a span that no run has a value for.
pub(super) fn gaps<T>(runs: &[Vec<(Year, T)>], span: (Year, Year)) -> Vec<Year> {
    (span.0..=span.1)
        .filter(|year| !runs.iter().flatten().any(|(known, _)| known == year))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn years_without_a_value_are_found_between_all_runs() {
        let runs = vec![vec![(2011, ()), (2012, ())], vec![(2016, ())]];
        assert_eq!(gaps(&runs, (2011, 2017)), [2013, 2014, 2015, 2017]);
    }
}
