//! Whether targets are met, by what was reached last.

use rust_decimal::Decimal;

use super::{Across, Analysis, Met, ProgrammeStanding, TargetStanding};
use super::{base, figures};
use model::{
    Actual, Date, Goal, IndexId, Measure, Programme, Quantity, Record, Target, UnitId, Year,
};

/// The standing of a programme, by the figures that are worked out already.
pub(super) fn of(record: &Record, analysis: &Analysis, programme: &Programme) -> ProgrammeStanding {
    let value = |target: &Target, actual: &Actual| {
        let of_record = || {
            let path = figure(record, programme, target, actual)?;
            Some(figures::find(record, analysis, &path).ok()?.value)
        };
        actual.value.or_else(of_record)
    };
    let across =
        |target: &Target, reached| Across::of(record, analysis, (programme, target), reached);
    let base = |target: &Target, reached| base::of(record, analysis, (programme, target), reached);
    let known = Known {
        value: &value,
        across: &across,
        base: &base,
    };
    summary(programme, &known)
}

/// The unit by whose results a target is measured; none where it binds several.
#[must_use]
pub fn unit(programme: &Programme, target: &Target) -> Option<UnitId> {
    match target.units.as_slice() {
        [] => Some(programme.unit),
        [unit] => Some(*unit),
        _ => None,
    }
}

/// The address of the figure that an actual is: the one that the author gives, else the target's own index, unit and
/// quantity in the year. None where the record has no table of it and none is named.
#[must_use]
pub fn figure(
    record: &Record,
    programme: &Programme,
    target: &Target,
    actual: &Actual,
) -> Option<String> {
    if let Some(figure) = &actual.figure {
        return Some(figure.clone());
    }
    let of = (target.index?, unit(programme, target)?);
    result(record, of, actual.date.year(), target.quantity)
}

/// The address of the figure of a unit in an index and a year that is measured in a quantity; none where the record has no row
/// of it.
pub(super) fn result(
    record: &Record,
    (index, unit): (IndexId, UnitId),
    year: Year,
    quantity: Quantity,
) -> Option<String> {
    let table = record.edition(year)?.table(index)?;
    table.rows.iter().find(|row| row.unit == unit)?;
    let index = record.index(index);
    let quantity = match quantity {
        Quantity::Rank => "rank",
        Quantity::Points => "score",
        Quantity::Percent if index.measure == Measure::Percent => "score",
        Quantity::Percent => "percent",
        Quantity::Count => return None,
    };
    let unit = &record.unit(unit).code;
    Some(format!("{}/{year}/{unit}/{quantity}", index.code))
}

/// What is known of targets.
struct Known<'v> {
    /// What an actual comes to.
    value: &'v dyn Fn(&Target, &Actual) -> Option<Decimal>,
    /// Which units were merged before a target was reached in a year.
    across: &'v dyn Fn(&Target, Year) -> Option<Across>,
    /// From what a goal is measured, and why what was reached in a year does not compare with it.
    base: &'v dyn Fn(&Target, Option<Year>) -> base::Measured,
}

fn summary(programme: &Programme, known: &Known) -> ProgrammeStanding {
    let targets = programme.targets.iter();
    let targets = targets.map(|target| standing(target, known));
    let targets: Vec<TargetStanding> = targets.collect();
    let count = |met: Met| {
        let found = targets.iter().filter(|target| target.met == met).count();
        u32::try_from(found).expect("a programme has fewer than 2^32 targets")
    };
    let met = count(Met::Yes);
    ProgrammeStanding {
        met,
        partly: count(Met::Partly),
        missed: count(Met::No),
        unknown: count(Met::Unknown),
        undecidable: count(Met::Undecidable),
        claim_holds: programme.claim.as_ref().map(|claim| claim.met == met),
        targets,
    }
}

fn standing(target: &Target, known: &Known) -> TargetStanding {
    let parts = target.parts.iter();
    let parts: Vec<TargetStanding> = parts.map(|part| standing(part, known)).collect();
    let actuals = target.actuals.iter();
    let actuals: Vec<Option<Decimal>> = actuals
        .map(|actual| (known.value)(target, actual))
        .collect();
    let values = target.actuals.iter().zip(&actuals).rev();
    let mut values = values.filter_map(|(actual, value)| Some((actual.date, (*value)?)));
    let last = values.next().filter(|(day, _)| match target.goal {
        // The year that it is set against reaches nothing.
        Some(Goal::Up { from, .. }) => day.year() > from,
        _ => true,
    });
    let day = last.map(|(day, _)| day).or(target.deadline);
    let across = day.map(Date::year);
    let across = across.and_then(|year| (known.across)(target, year));
    let (base, obstacle) = (known.base)(target, last.map(|(day, _)| day.year()));
    let goal = match target.goal {
        Some(Goal::Up { .. }) => base.as_ref().map(|base| base.goal),
        goal => goal,
    };
    let value = last.map(|(_, value)| value);
    let reached = goal.zip(value).filter(|_| obstacle.is_none());
    let own = match reached {
        Some((goal, value)) => Some(verdict(holds(goal, value), across.as_ref())),
        // What has nothing to be measured from, since units were merged, is not decided; what only lacks it is not known.
        None if target.goal.is_some() && (obstacle.is_some() || across.is_some()) => {
            value.map(|_| Met::Undecidable)
        }
        None => None,
    };
    let verdicts = parts.iter().map(|part| part.met).chain(own);
    TargetStanding {
        met: together(verdicts),
        margin: reached
            .filter(|_| across.is_none())
            .map(|(goal, value)| margin(goal, value)),
        across,
        base,
        obstacle,
        actuals,
        parts,
    }
}

fn verdict(holds: bool, across: Option<&Across>) -> Met {
    match across {
        Some(across) if !across.is_certainly_missed(holds) => Met::Undecidable,
        _ if holds => Met::Yes,
        _ => Met::No,
    }
}

/// A target with parts is met only by all of them.
fn together(verdicts: impl Iterator<Item = Met>) -> Met {
    verdicts
        .reduce(|all, one| match (all, one) {
            (a, b) if a == b => a,
            (Met::Yes | Met::Partly, _) | (_, Met::Yes | Met::Partly) => Met::Partly,
            (Met::No, _) | (_, Met::No) => Met::No,
            _ => Met::Unknown,
        })
        .unwrap_or(Met::Unknown)
}

fn holds(goal: Goal, value: Decimal) -> bool {
    match goal {
        Goal::Above(_) => margin(goal, value) > Decimal::ZERO,
        Goal::AtLeast(_) | Goal::AtMost(_) | Goal::RankWithin(..) | Goal::Up { .. } => {
            margin(goal, value) >= Decimal::ZERO
        }
    }
}

/// The distance from the goal, positive if beyond it.
fn margin(goal: Goal, value: Decimal) -> Decimal {
    match goal {
        Goal::AtLeast(least) | Goal::Above(least) => value - least,
        Goal::AtMost(most) => most - value,
        Goal::RankWithin(best, worst) => Decimal::from(best.max(worst)) - value,
        Goal::Up { .. } => unreachable!("it is measured from its base"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{Known, holds, margin, summary, together};
    use crate::Met;
    use model::Goal;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn each_goal_is_read_as_the_act_words_it() {
        assert!(holds(Goal::AtLeast(d("30")), d("30")));
        assert!(!holds(Goal::Above(d("90")), d("90.00")));
        assert!(holds(Goal::AtMost(d("10")), d("10")));
        assert!(holds(Goal::RankWithin(45, 50), d("33")));
        assert!(!holds(Goal::RankWithin(45, 50), d("51")));
        assert_eq!(margin(Goal::RankWithin(45, 50), d("51")), d("-1"));
    }

    #[test]
    fn a_target_is_met_only_by_all_of_its_parts() {
        let met = |verdicts: &[Met]| together(verdicts.iter().copied());
        assert_eq!(met(&[Met::Yes, Met::Yes]), Met::Yes);
        assert_eq!(met(&[Met::Yes, Met::No, Met::Yes]), Met::Partly);
        assert_eq!(met(&[Met::Unknown, Met::No]), Met::No);
        assert_eq!(met(&[Met::Yes, Met::Unknown]), Met::Partly);
        assert_eq!(met(&[Met::Undecidable, Met::Unknown]), Met::Unknown);
        assert_eq!(met(&[]), Met::Unknown);
    }

    #[test]
    fn the_last_actual_counts_and_a_claim_is_held_against_it() {
        let programme = sample::programme(
            5,
            &[
                (Goal::AtLeast(d("30")), &["20", "37.36"]),
                (Goal::AtMost(d("20")), &[]),
            ],
        );
        let known = Known {
            value: &|_, actual| actual.value,
            across: &|_, _| None,
            base: &|_, _| (None, None),
        };
        let standing = summary(&programme, &known);
        assert_eq!((standing.met, standing.missed, standing.unknown), (1, 0, 1));
        assert_eq!(standing.claim_holds, Some(false));
        assert_eq!(standing.targets[0].margin, Some(d("7.36")));
    }

    proptest! {
        #[test]
        fn beyond_at_least_is_short_of_at_most(goal in any::<i32>(), value in any::<i32>()) {
            let (goal, value) = (Decimal::from(goal), Decimal::from(value));
            prop_assert_eq!(margin(Goal::AtLeast(goal), value), -margin(Goal::AtMost(goal), value));
        }
    }
}
