//! A score below zero or above its maximum.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Adds, Measure, Part};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "score-out-of-range",
    severity: Severity::Error,
    summary: lang::phrase!("rule--score-out-of-range"),
    why: message!("why--score-out-of-range"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| total(entry).into_iter().chain(parts(entry)))
        .collect()
}

fn total(entry: &Entry<'_>) -> Option<Diagnostic> {
    let score = entry.result.score.score()?;
    let percent = entry.index.measure == Measure::Percent;
    let hundred = percent.then_some(Decimal::ONE_HUNDRED);
    let framework = entry.framework;
    let least = framework.min.unwrap_or_default();
    let known = entry.max().or(hundred);
    let most = known.and_then(|max| framework.most(max));
    if fits(score, (Some(least), most)) {
        return None;
    }
    let hundred = || hundred.map(|max| (max, entry.index.origin.key("measure")));
    let (_, set) = entry.maximum().or_else(hundred).unzip();
    let limit = Limit {
        least,
        least_at: framework.min.map(|_| framework.origin.key("min")),
        most: most.zip(set),
    };
    let at = entry.result.origin.key("score");
    limit.outside(score, at, &entry.name())
}

fn parts(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let part = |part: &Part| {
        let score = part.score.score()?;
        let component = entry.component(part);
        let (least, most) = component.bounds();
        if fits(score, (least, most)) {
            return None;
        }
        let name = entry.part_name(part);
        let at = entry.part_origin(part, "score");
        let set = match component.min {
            Some(_) => component.origin.key("min"),
            None => component.max_at.clone(),
        };
        if let Some(least) = least.filter(|least| score < *least && component.adds == Adds::Penalty)
        {
            return Some(beyond(score, (-least, set), at, &name));
        }
        let of_max = if component.adds == Adds::Penalty {
            set.clone()
        } else {
            component.max_at.clone()
        };
        let limit = Limit {
            least: least.unwrap_or_default(),
            least_at: component.min.map(|_| set),
            most: most.map(|most| (most, of_max)),
        };
        limit.outside(score, at, &name)
    };
    entry.result.parts.iter().filter_map(part).collect()
}

/// Nearly all scores do, and nothing is to be made up for them.
fn fits(score: Decimal, (least, most): (Option<Decimal>, Option<Decimal>)) -> bool {
    least.is_none_or(|least| score >= least) && most.is_none_or(|most| score <= most)
}

/// Between what a score must lie, and where that is set.
struct Limit {
    least: Decimal,
    least_at: Option<Origin>,
    most: Option<(Decimal, Origin)>,
}

/// More is taken away than may be.
fn beyond(score: Decimal, (max, set): (Decimal, Origin), at: Origin, of: &Words) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!("score-out-of-range-penalty-more", score, of => of, max),
        tell!("score-out-of-range-must-not-take-away", max),
    );
    let found = found.against(set, tell!("maximum-set-here"));
    found.help(tell!(
        "score-out-of-range-help-copy-published-correct-maximum"
    ))
}

impl Limit {
    fn outside(self, score: Decimal, at: Origin, of: &Words) -> Option<Diagnostic> {
        let least = self.least;
        if score < least {
            return Some(below(score, (least, self.least_at), at, of));
        }
        let (max, set) = self.most?;
        if score <= max {
            return None;
        }
        let found = RULE.found(
            at,
            tell!("score-out-of-range-lies-above-maximum", score, of => of, max),
            tell!("score-out-of-range-must-lie-between", least, max),
        );
        let found = found.against(set, tell!("maximum-set-here"));
        Some(found.help(tell!(
            "score-out-of-range-help-copy-published-correct-maximum"
        )))
    }
}

fn below(
    score: Decimal,
    (least, set): (Decimal, Option<Origin>),
    at: Origin,
    of: &Words,
) -> Diagnostic {
    let message = match &set {
        None => tell!("score-out-of-range-below-zero", score, of => of),
        Some(_) => tell!("score-out-of-range-lies-below-lowest", score, of => of, least),
    };
    let must = tell!("score-out-of-range-must-not-below", least);
    let found = RULE.found(at, message, must);
    let found = match set {
        None => found,
        Some(set) => found.against(set, tell!("score-out-of-range-lowest-set")),
    };
    found.help(tell!("score-out-of-range-help-copy-published"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Adds;

    #[test]
    fn scores_up_to_the_maximum_are_fine() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("100")), (1, Some("0"))]);
            sample::parts(&mut table.rows[0], &[Some("25"), Some("0.00")]);
        });
        assert_eq!(RULE.check(&record, &analyse(&record)), []);
    }

    #[test]
    fn both_places_are_shown() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("100.01")), (1, Some("-1"))]);
            sample::parts(&mut table.rows[1], &[None, Some("25.5")]);
        });
        let found = RULE.check(&record, &analyse(&record));
        let results = diagnostic::Origin::file("content/editions/2018/one.yaml").key("results");
        let places: Vec<_> = found.iter().map(|d| d.label.origin.clone()).collect();
        let parts = results.item(1).key("parts").key("part-1");
        assert_eq!(
            places,
            [
                results.item(0).key("score"),
                results.item(1).key("score"),
                parts
            ]
        );
        let set = &record.indices[0].frameworks[0].components[1].origin;
        assert_eq!(found[2].second.as_ref().unwrap().origin, set.key("max"));
        assert_eq!(
            found[0].message.en,
            "score 100.01 of Unit 0, one 2018 lies above the maximum of 100"
        );
    }

    #[test]
    fn what_is_taken_away_may_be_less_than_nothing() {
        let record = sample::record(|record| {
            record.0.indices[0].frameworks[0].components[0].adds = Adds::Penalty;
            let table = record.table(2018, 0, &[(0, Some("90")), (1, Some("90"))]);
            sample::parts(&mut table.rows[0], &[Some("-25"), Some("-1")]);
            sample::parts(&mut table.rows[1], &[Some("-25.5"), Some("1")]);
        });
        let found = RULE.check(&record, &analyse(&record));
        let told: Vec<&str> = found.iter().map(|d| d.message.en.as_str()).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].starts_with("score -1 of"), "{told:?}");
        assert!(told[1].starts_with("penalty -25.5 of"), "{told:?}");
    }

    /// How many scores of one row are told, of a framework whose fourth component, of 10 points, adds so.
    fn count(adds: Adds, max: &str, (total, part): (&str, &str)) -> usize {
        let record = sample::record(|record| {
            let framework = &mut record.0.indices[0].frameworks[0];
            framework.max = Some(sample::decimal(max));
            let own = &mut framework.components[3];
            (own.parent, own.level, own.adds) = (None, 1, adds);
            if adds == Adds::Penalty {
                (own.min, own.max) = (Some(sample::decimal("-10")), None);
            }
            let table = record.table(2018, 0, &[(0, Some(total))]);
            let parts = [None, None, None, Some(part)];
            sample::parts(&mut table.rows[0], &parts);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn points_on_top_lift_a_total_beyond_its_maximum_and_no_farther() {
        for (adds, max, scores, told) in [
            (Adds::Bonus, "75", ("85", "10"), 0),
            (Adds::Bonus, "75", ("85.01", "10"), 1),
            (Adds::Bonus, "75", ("80", "10.01"), 1),
            (Adds::Bonus, "75", ("80", "-1"), 1),
            // They are in the maximum already.
            (Adds::Bonus, "85", ("85.01", "10"), 1),
            (Adds::Points, "75", ("75.01", "10"), 1),
            (Adds::Penalty, "75", ("75.01", "-10"), 1),
            (Adds::Penalty, "75", ("75", "-10.01"), 1),
            (Adds::Penalty, "75", ("75", "0.01"), 1),
            (Adds::Penalty, "75", ("75", "0"), 0),
        ] {
            assert_eq!(count(adds, max, scores), told, "{adds:?} {max} {scores:?}");
        }
    }

    #[test]
    fn scores_are_below_zero_where_the_framework_says_so() {
        let count = |min: Option<&str>, total: &str, part: &str| {
            let record = sample::record(|record| {
                let framework = &mut record.0.indices[0].frameworks[0];
                framework.min = min.map(sample::decimal);
                framework.components[0].min = min.map(sample::decimal);
                let table = record.table(2018, 0, &[(0, Some(total))]);
                sample::parts(&mut table.rows[0], &[Some(part)]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(None, "-1", "-1"), 2);
        assert_eq!(count(Some("-1"), "-1", "-1"), 0);
        assert_eq!(count(Some("-1"), "-1.01", "-1.01"), 2);
    }

    #[test]
    fn a_unit_can_have_a_maximum_of_its_own() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("98"))]);
            table.rows[0].max = Some(Box::new(sample::decimal("97.5")));
        });
        assert_eq!(RULE.check(&record, &analyse(&record)).len(), 1);
    }
}
