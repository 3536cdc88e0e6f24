//! A target in points whose value and goal are points of different maxima.

use rust_decimal::Decimal;

use super::entry::maximum;
use super::{Check, Rule};
use derive::{Analysis, actual_figure, figures};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Actual, Date, Programme, Quantity, Record, Target};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "target-across-maxima",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--target-across-maxima"),
    why: message!("why--target-across-maxima"),
    check: Check::Record(check),
};

/// One finding an actual.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for programme in &record.programmes {
        for target in &programme.targets {
            of_target(record, analysis, programme, target, &mut found);
        }
    }
    found
}

fn of_target(
    record: &Record,
    analysis: &Analysis,
    programme: &Programme,
    target: &Target,
    found: &mut Vec<Diagnostic>,
) {
    for part in &target.parts {
        of_target(record, analysis, programme, part, found);
    }
    let goal_year = target.deadline.map(Date::year).or(programme.to);
    let (Some(index), Some(goal_year)) = (target.index, goal_year) else {
        return;
    };
    if target.quantity != Quantity::Points || target.goal.is_none() {
        return;
    }
    let unit = target.units.first().copied().unwrap_or(programme.unit);
    let highest = |year| maximum(record, analysis, (index, unit), year);
    let Some((goal_max, goal_at)) = highest(goal_year) else {
        return;
    };
    for actual in &target.actuals {
        let year = actual.date.year();
        let Some((max, _)) = highest(year).filter(|(max, _)| *max != goal_max) else {
            continue;
        };
        // What is taken from the record has the maximum of its own year all the same.
        let Some(value) = actual
            .value
            .or_else(|| of_record(record, analysis, programme, target, actual))
        else {
            continue;
        };
        let said = RULE.found(
            actual.value_at(),
            tell!(
                "target-across-maxima-points-compared-goal-set",
                value,
                year,
                max,
                goal_max
            ),
            tell!("target-across-maxima-maximum", year, max),
        );
        let said = said.against(
            goal_at.clone(),
            tell!(
                "target-across-maxima-maximum-goal-year",
                goal_year,
                goal_max
            ),
        );
        found.push(said.help(tell!("target-across-maxima-help")));
    }
}

/// A value that the author leaves to the record.
fn of_record(
    record: &Record,
    analysis: &Analysis,
    programme: &Programme,
    target: &Target,
    actual: &Actual,
) -> Option<Decimal> {
    let path = actual_figure(record, programme, target, actual)?;
    let figure = figures::find(record, analysis, &path).ok()?;
    Some(figure.value)
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Date, Goal, IndexId, Quantity, Target};
    use sample::decimal;

    fn places(quantity: Quantity, change: impl FnOnce(&mut Target)) -> Vec<Origin> {
        let record = sample::record(|record| {
            record.table(2016, 0, &[(0, Some("67.41"))]).rows[0].max =
                Some(Box::new(decimal("97.5")));
            let goal = Goal::Above(decimal("70"));
            let mut programme = sample::programme(0, &[(goal, &["67.41", "70.61"])]);
            let target = &mut programme.targets[0];
            target.quantity = quantity;
            target.index = Some(IndexId(0));
            target.deadline = Date::parse("2018");
            target.actuals[0].date = Date::parse("2016").unwrap();
            target.actuals[1].date = Date::parse("2017").unwrap();
            change(target);
            record.0.programmes.push(programme);
        });
        let found = check(&record, &analyse(&record)).into_iter();
        found.map(|one| one.label.origin).collect()
    }

    fn count(quantity: Quantity) -> usize {
        places(quantity, |_| {}).len()
    }

    #[test]
    fn what_nobody_wrote_is_told_where_its_index_is_named() {
        let at = |change: fn(&mut Target)| places(Quantity::Points, change).remove(0);
        let target = Origin::file("content/targets/one.yaml")
            .key("targets")
            .item(0);
        let first = target.key("actuals").item(0);
        assert_eq!(at(|_| {}), first.key("value"));
        assert_eq!(at(|target| target.actuals[0].value = None), first);
        let made = at(|target| {
            let own = target.origin.key("index");
            let actual = &mut target.actuals[0];
            (actual.value, actual.is_written, actual.origin) = (None, false, own);
        });
        assert_eq!(made, target.key("index"));
    }

    #[test]
    fn points_of_another_maximum_are_found_and_shares_are_not() {
        assert_eq!(count(Quantity::Points), 1);
        assert_eq!(count(Quantity::Percent), 0);
    }
}
