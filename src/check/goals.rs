//! Targets with the programmes they belong to: what the rules on targets share.

use rust_decimal::Decimal;

use super::entry::maximum;
use derive::{Analysis, TargetStanding};
use diagnostic::{Origin, Words, tell};
use model::{Programme, Record, Target, UnitId, Year};

/// A target, or a part of one.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) programme: &'a Programme,
    pub(super) target: &'a Target,
    pub(super) standing: &'a TargetStanding,
}

/// All targets, each before its parts.
pub(super) fn all<'a>(record: &'a Record, analysis: &'a Analysis) -> Vec<Entry<'a>> {
    let mut found = Vec::new();
    for (programme, standing) in record.programmes.iter().zip(&analysis.programmes) {
        push(programme, &programme.targets, &standing.targets, &mut found);
    }
    found
}

fn push<'a>(
    programme: &'a Programme,
    targets: &'a [Target],
    standings: &'a [TargetStanding],
    found: &mut Vec<Entry<'a>>,
) {
    for (target, standing) in targets.iter().zip(standings) {
        found.push(Entry {
            programme,
            target,
            standing,
        });
        push(programme, &target.parts, &standing.parts, found);
    }
}

impl Entry<'_> {
    /// "mục tiêu 8 của “Nghị quyết 08”".
    pub(super) fn name(&self) -> Words {
        tell!("target-of-programme", number = self.target.number, programme => self.programme.short)
    }

    /// The one unit it is measured by.
    pub(super) fn unit(&self) -> Option<UnitId> {
        derive::target_unit(self.programme, self.target)
    }

    /// Among how many units its index ranked the unit at most, as far as the record tells.
    pub(super) fn places(&self, analysis: &Analysis) -> Option<u32> {
        let series = analysis.series.get(&(self.target.index?, self.unit()?))?;
        series
            .points
            .iter()
            .filter_map(|point| point.rank?.of)
            .max()
    }

    /// The highest total of its index in a year, and where that is set.
    pub(super) fn maximum(
        &self,
        record: &Record,
        analysis: &Analysis,
        year: Year,
    ) -> Option<(Decimal, Origin)> {
        maximum(record, analysis, (self.target.index?, self.unit()?), year)
    }
}
