//! Whether targets are met, by what was reached last.

use rust_decimal::Decimal;

use super::{Met, ProgrammeStanding, TargetStanding};
use crate::model::{Goal, Programme, Target};

/// The standing of a programme.
pub(super) fn of(programme: &Programme) -> ProgrammeStanding {
    let targets: Vec<TargetStanding> = programme.targets.iter().map(standing).collect();
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
        claim_holds: programme.claim.as_ref().map(|claim| claim.met == met),
        targets,
    }
}

fn standing(target: &Target) -> TargetStanding {
    let parts: Vec<TargetStanding> = target.parts.iter().map(standing).collect();
    let reached = target
        .goal
        .zip(target.actuals.last().map(|actual| actual.value));
    let own = reached.map(|(goal, value)| {
        if holds(goal, value) {
            Met::Yes
        } else {
            Met::No
        }
    });
    let verdicts = parts.iter().map(|part| part.met).chain(own);
    TargetStanding {
        met: together(verdicts),
        margin: reached.map(|(goal, value)| margin(goal, value)),
        parts,
    }
}

/// A target with parts is met only by all of them.
fn together(verdicts: impl Iterator<Item = Met>) -> Met {
    verdicts
        .reduce(|all, one| match (all, one) {
            (a, b) if a == b => a,
            (Met::Yes | Met::Partly, _) | (_, Met::Yes | Met::Partly) => Met::Partly,
            _ => Met::No,
        })
        .unwrap_or(Met::Unknown)
}

fn holds(goal: Goal, value: Decimal) -> bool {
    match goal {
        Goal::Above(_) => margin(goal, value) > Decimal::ZERO,
        Goal::AtLeast(_) | Goal::AtMost(_) | Goal::RankWithin(..) => {
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
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{holds, margin, of, together};
    use crate::derive::{Met, sample};
    use crate::model::Goal;

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
        let standing = of(&programme);
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
