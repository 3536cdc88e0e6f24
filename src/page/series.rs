//! Series over years as chart lines: a line ends where a year is missing and where values stop comparing.

use rust_decimal::Decimal;

use super::entry::{self, Entry};
use super::signs::Signs;
use super::{Page, Plan, Sentence, datum};
use chart::{Labelled, Mark, trend};
use derive::figures::Quantity;
use derive::{Point, Series};
use finding::{At, InField, Named};
use lang::number;
use model::{FrameworkId, Index, IndexId, Lang, Unit, Year};

/// A unit's scores as runs of a line.
pub(super) fn scores(
    (index, unit): (&Index, &Unit),
    series: &Series,
    signs: &Signs,
    lang: Lang,
) -> Vec<Vec<(i32, Labelled)>> {
    runs(series, |point| {
        let value = point.score?;
        let text = number::fixed(value, index.decimals, lang);
        let text = signs.words(text, &address((index, unit), point.year, "score"));
        Some(Labelled { value, text })
    })
}

/// The address of a unit's figure of a year.
fn address<'a>(
    (index, unit): (&'a Index, &'a Unit),
    year: Year,
    quantity: &'a str,
) -> datum::InRow<'a> {
    datum::InRow {
        index: &index.code,
        year,
        unit: &unit.code,
        component: None,
        quantity,
    }
}

/// A unit's ranks as runs of a line, which ends where scores stop comparing: what is measured is another thing then.
pub(super) fn ranks(
    of: (&Index, &Unit),
    series: &Series,
    signs: &Signs,
) -> Vec<Vec<(i32, Labelled)>> {
    let rank = |point: &Point| {
        let rank = point.rank?;
        Some(Labelled {
            value: rank.place.into(),
            text: signs.words(rank.place.to_string(), &address(of, point.year, "rank")),
        })
    };
    let mut lines = Vec::new();
    for points in series.points.chunk_by(|a, b| goes_on(of.0, a.year, b.year)) {
        let points = points.iter().map(|point| (point.year, rank(point)));
        consecutive(&mut lines, points);
    }
    lines
}

/// Whether the frameworks of two years compare.
fn goes_on(index: &Index, before: Year, after: Year) -> bool {
    let frameworks = index.framework_of(before).zip(index.framework_of(after));
    frameworks.is_none_or(|(a, b)| index.compare(a, b))
}

fn runs(series: &Series, value: impl Fn(&Point) -> Option<Labelled>) -> Vec<Vec<(i32, Labelled)>> {
    let mut lines = Vec::new();
    for run in &series.runs {
        let points = series.points[run.clone()].iter();
        consecutive(&mut lines, points.map(|point| (point.year, value(point))));
    }
    lines
}

/// Appends the runs of years that follow each other and have a value.
fn consecutive(
    lines: &mut Vec<Vec<(i32, Labelled)>>,
    points: impl Iterator<Item = (Year, Option<Labelled>)>,
) {
    let mut line: Vec<(i32, Labelled)> = Vec::new();
    for (year, value) in points {
        let follows = line.last().is_some_and(|(last, _)| last + 1 == year);
        if !follows && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if let Some(value) = value {
            line.push((year, value));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
}

/// The mean of a field in a year.
pub(super) struct MeanOf {
    pub year: Year,
    pub framework: FrameworkId,
    /// Of which field of the index, and its value, where it is known.
    pub mean: Option<(usize, Decimal)>,
}

/// Means of a field as runs of a line.
pub(super) fn means(
    index: &Index,
    years: &[MeanOf],
    signs: &Signs,
    lang: Lang,
) -> Vec<Vec<(i32, Labelled)>> {
    let mut lines = Vec::new();
    let comparable = |a: &MeanOf, b: &MeanOf| index.compare(a.framework, b.framework);
    for run in years.chunk_by(comparable) {
        let points = run.iter().map(|one| {
            let mean = one.mean.map(|(field, value)| {
                let place = datum::InField {
                    index,
                    year: one.year,
                    field,
                    quantity: Quantity::Mean,
                };
                let text = number::fixed(value, index.decimals, lang);
                Labelled {
                    value,
                    text: signs.words(text, &place),
                }
            });
            (one.year, mean)
        });
        consecutive(&mut lines, points);
    }
    lines
}

/// A line with what is said of each of its points.
pub(super) fn line(
    (label, mark): (&str, Mark),
    runs: Vec<Vec<(i32, Labelled)>>,
    said: &[(Year, Sentence)],
) -> trend::Line {
    let said = said.iter();
    trend::Line {
        label: label.to_owned(),
        mark,
        runs,
        said: said.map(|(year, said)| (*year, said.plain())).collect(),
    }
}

/// What is said of each score of a unit.
pub(super) fn said_scores(
    plan: &Plan,
    page: &Page,
    entries: &[Entry],
    named: Named,
) -> Vec<(Year, Sentence)> {
    let said = entries.iter().filter_map(|entry| {
        let score = entry.result.score.score()?;
        let mark = finding::Mark::Score(At::of(entry), score, named);
        Some((entry.year, plan.say(page, mark)))
    });
    said.collect()
}

/// What is said of each rank of a unit.
pub(super) fn said_ranks(plan: &Plan, page: &Page, entries: &[Entry]) -> Vec<(Year, Sentence)> {
    let said = entries.iter().filter_map(|entry| {
        let mark = finding::Mark::Rank(At::of(entry), entry.standing.rank?.into());
        Some((entry.year, plan.say(page, mark)))
    });
    said.collect()
}

/// What is said of each mean of the field that ranks a unit.
pub(super) fn said_means(
    plan: &Plan,
    page: &Page,
    index: IndexId,
    means: &[MeanOf],
) -> Vec<(Year, Sentence)> {
    let said = means.iter().filter_map(|of| {
        let (field, mean) = of.mean?;
        let year = of.year;
        let mark = finding::Mark::Mean(InField { index, year, field }, mean);
        Some((year, plan.say(page, mark)))
    });
    said.collect()
}

/// First and last year of a series.
pub(super) fn span(series: &Series) -> Option<(Year, Year)> {
    Some((series.points.first()?.year, series.points.last()?.year))
}

/// What the value axis measures.
pub(super) fn axis(index: &Index, lang: Lang) -> String {
    entry::measure(index, lang).to_owned()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{consecutive, goes_on};
    use chart::Labelled;

    #[test]
    fn ranks_end_where_a_framework_does_that_compares_with_no_other() {
        let mut record = sample::record(|_| {});
        let index = &mut record.indices[0];
        let (before, after) = (index.frameworks[1].from - 1, index.frameworks[1].from);
        assert!(goes_on(index, before - 1, before) && !goes_on(index, before, after));
        index.frameworks[1].comparable.push(model::FrameworkId(0));
        assert!(goes_on(index, before, after));
    }

    #[test]
    fn a_line_ends_where_a_year_or_a_value_is_missing() {
        let value = |n: i64| {
            Some(Labelled {
                value: Decimal::from(n),
                text: n.to_string(),
            })
        };
        let mut lines = Vec::new();
        let points = [
            (2011, value(1)),
            (2012, value(2)),
            (2013, None),
            (2014, value(4)),
            (2017, value(7)),
        ];
        consecutive(&mut lines, points.into_iter());
        let years: Vec<Vec<i32>> = lines
            .iter()
            .map(|line| line.iter().map(|(year, _)| *year).collect())
            .collect();
        assert_eq!(years, [vec![2011, 2012], vec![2014], vec![2017]]);
    }
}
