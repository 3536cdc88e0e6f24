//! What few samples have: a merger, weights, a text.

use rust_decimal::Decimal;

use super::{Sample, decimal};
use diagnostic::Origin;
use model::{
    ComponentId, Date, Goal, IndexId, Mergers, Narrative, Others, Prose, Quantity, Subject,
    Surveyed, Total, UnitId, Year,
};

impl Sample {
    /// The narrative of the edition of a year, in Vietnamese, as if it stood in the file of that edition.
    pub fn tell(&mut self, year: Year, markdown: &str) {
        let told = Narrative {
            title: None,
            summary: None,
            vi: Prose {
                markdown: markdown.to_owned(),
                origin: Origin::file(&format!("content/editions/{year}/index.md")),
            },
            others: Others::default(),
        };
        self.0.narratives.insert(Subject::Edition(year), told);
    }
}

/// Makes some units end on 30/6/2025 in another, in an index whose scores of merged units lie between those of their parts.
pub fn merge(record: &mut Sample, parts: &[u32], into: u32) {
    record.0.indices[0].mergers = Mergers::Between;
    for part in parts {
        let part = &mut record.0.units[*part as usize];
        part.to = Date::parse("2025-06-30");
        part.successors = vec![UnitId(into)];
    }
    let into = &mut record.0.units[into as usize];
    into.from = Date::parse("2025-07-01");
    into.predecessors = parts.iter().copied().map(UnitId).collect();
}

/// Four units in a year, of which the second and the third became unit 5 afterwards.
pub fn merge_of_four(record: &mut Sample, year: Year, scores: [Option<&str>; 4]) {
    merge(record, &[1, 2], 5);
    for unit in [4, 6, 7] {
        record.0.units[unit].to = Date::parse("2015-12-31");
    }
    let rows: Vec<_> = (0..).zip(scores).collect();
    record.table(year, 0, &rows);
}

/// A place in the first index that unit 0 is to reach by 2025, laid down in that year; and what was reached then.
pub fn place_to_reach(record: &mut Sample, goal: Goal, reached: &[&str]) {
    let mut programme = super::programme(0, &[(goal, reached)]);
    (programme.from, programme.unit) = (Some(2025), UnitId(0));
    let target = &mut programme.targets[0];
    (target.quantity, target.index) = (Quantity::Rank, Some(IndexId(0)));
    target.deadline = Date::parse("2025");
    for (actual, date) in target
        .actuals
        .iter_mut()
        .zip(target.deadline.iter().cycle())
    {
        actual.date = *date;
    }
    record.0.programmes = vec![programme];
}

/// Makes totals of the first index weighted means of three components of 100 points each.
pub fn weigh(record: &mut Sample, weights: &[&str; 3]) {
    for framework in &mut record.0.indices[0].frameworks {
        framework.total = Total::WeightedMean;
        framework.components.truncate(3);
        for (component, weight) in framework.components.iter_mut().zip(weights) {
            component.max = Some(Decimal::ONE_HUNDRED);
            component.weight = Some(decimal(weight));
        }
    }
}

/// What a survey states of itself, or of the component at a place of its framework.
#[must_use]
pub fn surveyed(
    component: Option<u16>,
    respondents: Option<u32>,
    margin: Option<&str>,
) -> Surveyed {
    Surveyed {
        component: component.map(ComponentId),
        respondents,
        margin: margin.map(decimal),
    }
}
