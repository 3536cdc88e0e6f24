//! What few samples have: a merger, weights, a text.

use rust_decimal::Decimal;

use super::{Sample, decimal};
use diagnostic::Origin;
use model::{Date, Mergers, Narrative, Prose, Subject, Total, UnitId, Year};

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
            en: None,
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
