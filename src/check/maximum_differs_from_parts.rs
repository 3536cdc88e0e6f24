//! A maximum that is not the sum of the maxima of its parts, where the framework adds up.

use rust_decimal::Decimal;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Component, ComponentId, Framework, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "maximum-differs-from-parts",
    severity: Severity::Error,
    summary: lang::phrase!("rule--maximum-differs-from-parts"),
    why: message!("why--maximum-differs-from-parts"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let frameworks = record.indices.iter().flat_map(|index| &index.frameworks);
    let of_forms = |framework: &Framework| {
        let mut found = Vec::new();
        for one in framework.forms().iter().flat_map(of_framework) {
            // What is wrong for several fields is told once.
            if framework.groups.is_empty() || !found.contains(&one) {
                found.push(one);
            }
        }
        found
    };
    frameworks.flat_map(of_forms).collect()
}

/// A maximum beside the sum of those of its parts.
struct Maximum<'a> {
    component: Option<&'a Component>,
    stated: Decimal,
    /// What those of its parts make.
    sum: Decimal,
    /// Whether that is their mean by weight.
    is_mean: bool,
}

fn of_framework(framework: &Framework) -> Vec<Diagnostic> {
    let Some(making) = framework.making() else {
        return Vec::new();
    };
    let plain = if making.is_sum() {
        framework.maximum_of_parts(None)
    } else {
        let max = |id: ComponentId| framework.component(id).max;
        making.gathered(max)
    };
    let top = framework.max.zip(plain);
    let top = top.map(|(stated, sum)| Maximum {
        component: None,
        stated,
        // Where a mean does not end it is no maximum, and rounding it for the words hides nothing.
        sum: if making.is_sum() {
            sum
        } else {
            (sum / making.whole()).round_dp(6).normalize()
        },
        is_mean: !making.is_sum(),
    });
    let below: Vec<Maximum<'_>> = framework
        .all()
        .filter_map(|(id, component)| {
            let (stated, sum) = component.max.zip(framework.maximum_of_parts(Some(id)))?;
            Some(Maximum {
                component: Some(component),
                stated,
                sum,
                is_mean: false,
            })
        })
        .collect();
    let add_up = below.iter().filter(|one| one.stated == one.sum).count();
    // Where most of the lower levels do not add up, they are scored in another way.
    let below = below.into_iter().filter(|_| add_up > 0);
    let all: Vec<Maximum<'_>> = top.into_iter().chain(below).collect();
    let few = all
        .iter()
        .skip(1)
        .filter(|one| one.stated != one.sum)
        .count()
        <= add_up;
    let told = all.into_iter().filter(|one| one.stated != one.sum);
    told.filter(|one| one.component.is_none() || few)
        .map(|one| differs(framework, &one))
        .collect()
}

fn differs(framework: &Framework, one: &Maximum<'_>) -> Diagnostic {
    let (name, at, set) = match one.component {
        Some(component) => (&component.name, &component.origin, &component.max_at),
        None => (&framework.name, &framework.origin, &framework.max_at),
    };
    let Maximum { stated, sum, .. } = one;
    let parts = if one.component.is_some() {
        "parts"
    } else {
        "components"
    };
    let (made, told) = if one.is_mean {
        (
            tell!("maximum-differs-from-parts-weighted-mean", sum),
            tell!("maximum-differs-from-parts-their-weights-mean", sum),
        )
    } else {
        (
            tell!("maximum-differs-from-parts-sum", sum),
            tell!("maximum-differs-from-parts-add-up", sum),
        )
    };
    RULE.found(
        set.clone(),
        tell!("maximum-differs-from-parts-stated", stated, name => name, made => made),
        told,
    )
    .against(
        at.key(parts),
        tell!("maximum-differs-from-parts-its-are-here"),
    )
    .help(tell!("maximum-differs-from-parts-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Adds, ComponentId, Framework};
    use sample::decimal;

    fn count(change: impl Fn(&mut Framework)) -> usize {
        let record = sample::record(|record| {
            let framework = &mut record.0.indices[0].frameworks[0];
            framework.components[3].parent = None;
            framework.components[3].level = 1;
            framework.components[3].max = Some(decimal("25"));
            change(framework);
            record.0.indices[0].frameworks.truncate(1);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_maxima_of_parts_add_up() {
        assert_eq!(count(|_| {}), 0);
        assert_eq!(count(|framework| framework.max = Some(decimal("90"))), 1);
        assert_eq!(
            count(|framework| framework.components[0].max = Some(decimal("26"))),
            1
        );
        assert_eq!(count(|framework| framework.components[0].max = None), 0);
        assert_eq!(
            count(|framework| framework.total = model::Total::Unstated),
            0
        );
    }

    #[test]
    fn penalties_add_nothing_and_bonuses_may() {
        let count = |adds: Adds, max: &'static str| {
            count(move |framework| {
                framework.components[3].adds = adds;
                framework.max = Some(decimal(max));
            })
        };
        let told = |adds| ["75", "100"].map(|max| count(adds, max));
        assert_eq!(told(Adds::Penalty), [0, 1]);
        assert_eq!(told(Adds::Bonus), [0, 0]);
        assert_eq!(told(Adds::Points), [1, 0]);
    }

    #[test]
    fn within_a_component_too_penalties_add_nothing_and_bonuses_may() {
        let count = |adds: Adds, max: &'static str| {
            count(move |framework| {
                let mut part = framework.components[0].clone();
                part.parent = Some(ComponentId(0));
                part.level = 2;
                part.max = Some(decimal("20"));
                let mut more = part.clone();
                (more.adds, more.max) = (adds, Some(decimal("5")));
                // Others add up, so that a difference is one.
                let mut one = framework.components[1].clone();
                (one.parent, one.level) = (Some(ComponentId(1)), 2);
                framework.components[0].max = Some(decimal(max));
                framework.max = None;
                framework.components.extend([part, more, one]);
            })
        };
        let told = |adds| ["20", "25", "24"].map(|max| count(adds, max));
        assert_eq!(told(Adds::Penalty), [0, 1, 1]);
        assert_eq!(told(Adds::Bonus), [0, 0, 1]);
        assert_eq!(told(Adds::Points), [1, 0, 1]);
    }

    #[test]
    fn the_maximum_of_a_mean_is_the_mean_of_maxima() {
        let count = |max: &str, own: &str| {
            let record = sample::record(|record| {
                sample::weigh(record, &["20", "30", "50"]);
                let framework = &mut record.0.indices[0].frameworks[0];
                framework.max = Some(decimal(max));
                framework.components[2].max = Some(decimal(own));
                record.0.indices[0].frameworks.truncate(1);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count("100", "100"), 0);
        assert_eq!(count("300", "100"), 1);
        assert_eq!(count("75", "50"), 0);
        assert_eq!(count("100", "50"), 1);
    }

    #[test]
    fn below_the_first_level_the_others_say_whether_parts_add_up() {
        let below = |first: &'static str, second: &'static str| {
            count(move |framework| {
                for (place, max, parent) in [(4, first, 0), (5, second, 1)] {
                    let mut part = framework.components[0].clone();
                    part.code = format!("part-{place}");
                    part.parent = Some(ComponentId(parent));
                    part.level = 2;
                    part.max = Some(decimal(max));
                    framework.components.push(part);
                }
            })
        };
        assert_eq!(below("25", "25"), 0);
        assert_eq!(below("25", "24"), 1);
        assert_eq!(below("10", "10"), 0, "they are scored in another way");
    }
}
