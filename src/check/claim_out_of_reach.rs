//! A claim on a target programme that no reading of its targets gives.

use super::{Check, Rule};
use derive::{Analysis, Met, ProgrammeStanding, TargetStanding};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Claim, Programme, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "claim-out-of-reach",
    severity: Severity::Error,
    summary: lang::phrase!("rule--claim-out-of-reach"),
    why: message!("why--claim-out-of-reach"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let programmes = record.programmes.iter().zip(&analysis.programmes);
    programmes
        .filter_map(|(programme, standing)| told(programme, standing))
        .collect()
}

/// How many are met at least and at most, and of how many.
#[derive(Clone, Copy)]
struct Counted {
    least: u32,
    most: u32,
    of: u32,
}

impl Counted {
    fn targets(targets: &[TargetStanding]) -> Self {
        let none = Self {
            least: 0,
            most: 0,
            of: 0,
        };
        targets.iter().fold(none, |sum, target| Self {
            least: sum.least + u32::from(target.met == Met::Yes),
            most: sum.most + u32::from(target.met != Met::No),
            of: sum.of + 1,
        })
    }

    fn parts(targets: &[TargetStanding]) -> Self {
        let none = Self {
            least: 0,
            most: 0,
            of: 0,
        };
        targets.iter().fold(none, |sum, target| {
            let own = if target.parts.is_empty() {
                Self::targets(std::slice::from_ref(target))
            } else {
                Self::parts(&target.parts)
            };
            Self {
                least: sum.least + own.least,
                most: sum.most + own.most,
                of: sum.of + own.of,
            }
        })
    }

    fn gives(self, claim: &Claim) -> bool {
        claim.of == self.of && (self.least..=self.most).contains(&claim.met)
    }
}

/// Whether some way of counting gives what is claimed.
pub(super) fn within_reach(claim: &Claim, standing: &ProgrammeStanding) -> bool {
    let targets = &standing.targets;
    Counted::targets(targets).gives(claim) || Counted::parts(targets).gives(claim)
}

fn told(programme: &Programme, standing: &ProgrammeStanding) -> Option<Diagnostic> {
    let claim = programme.claim.as_ref()?;
    if within_reach(claim, standing) {
        return None;
    }
    let (targets, parts) = (
        Counted::targets(&standing.targets),
        Counted::parts(&standing.targets),
    );
    let key = if claim.of == targets.of || claim.of == parts.of {
        "met"
    } else {
        "of"
    };
    let range = |count: &Counted| {
        if count.least == count.most {
            count.least.to_string()
        } else {
            format!("{}–{}", count.least, count.most)
        }
    };
    let (by_targets, of) = (range(&targets), targets.of);
    let label = if parts.of == targets.of {
        tell!("claim-out-of-reach-figures-give", by_targets, of)
    } else {
        tell!(
            "claim-out-of-reach-figures-give-by-parts",
            by_targets,
            of,
            by_parts = range(&parts),
            parts = parts.of,
        )
    };
    let found = RULE.found(
        programme.origin.key("claim").key(key),
        tell!(
            "claim-out-of-reach-no-way-counting-gives",
            programme => programme.short,
            met = claim.met,
            of = claim.of,
        ),
        label,
    );
    Some(found.help(tell!("claim-out-of-reach-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;
    use sample::decimal;

    fn count(met: u32, of: u32) -> usize {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(decimal("30"));
            let targets: [(Goal, &[&str]); 3] = [(goal, &["37.36"]), (goal, &["20"]), (goal, &[])];
            let mut programme = sample::programme(met, &targets);
            programme.claim.as_mut().unwrap().of = of;
            record.0.programmes.push(programme);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_claim_is_in_reach_of_some_way_of_counting() {
        assert_eq!(count(1, 3), 0);
        assert_eq!(count(2, 3), 0, "the one without figures may be met");
        assert_eq!(count(3, 3), 1);
        assert_eq!(count(0, 3), 1);
        assert_eq!(count(1, 4), 1);
    }

    #[test]
    fn parts_may_be_counted() {
        let record = |met, of| {
            sample::record(|record| {
                let goal = Goal::AtLeast(decimal("30"));
                let mut programme = sample::programme(met, &[(goal, &["40"]), (goal, &["20"])]);
                programme.claim.as_mut().unwrap().of = of;
                let parts = programme.targets.clone();
                programme.targets[1].parts = parts;
                programme.targets[1].goal = None;
                record.0.programmes.push(programme);
            })
        };
        let count = |met, of| {
            let record = record(met, of);
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(2, 2), 0, "one in part taken as met");
        assert_eq!(count(2, 3), 0);
        assert_eq!(count(3, 3), 1);
    }
}
