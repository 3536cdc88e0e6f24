//! What a goal is measured from that is set against the unit's own result of an earlier year: "one place up on 2024".

use rust_decimal::Decimal;

use super::changes::{self, Figures};
use super::{Analysis, NoChange, figures, targets};
use model::{Goal, Life, Programme, Quantity, Record, Target, Year};

/// The result of the earlier year, and what is to be reached from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// The earlier year.
    pub year: Year,
    /// The result then, in the target's own quantity.
    pub value: Decimal,
    /// The address of that figure.
    pub address: String,
    /// The goal that it makes: at most a rank, at least a score.
    pub goal: Goal,
}

/// What a goal is measured from, and why what was reached does not compare with it.
pub(super) type Measured = (Option<Base>, Option<NoChange>);

/// Where a target is set against an earlier year: the result then, where the record has it, and why what was reached in another
/// year does not compare with it, where it does not.
pub(super) fn of(
    record: &Record,
    analysis: &Analysis,
    (programme, target): (&Programme, &Target),
    reached: Option<Year>,
) -> Measured {
    let found = || {
        let Some(Goal::Up { from, by }) = target.goal else {
            return None;
        };
        let index = target.index?;
        let unit = targets::unit(programme, target)?;
        Some((from, by, index, unit))
    };
    let Some((from, by, index, unit)) = found() else {
        return (None, None);
    };
    let result = || {
        let address = targets::result(record, (index, unit), from, target.quantity)?;
        let value = figures::find(record, analysis, &address).ok()?.value;
        let goal = match target.quantity {
            Quantity::Rank => Goal::AtMost(value - by),
            Quantity::Percent | Quantity::Points | Quantity::Count => Goal::AtLeast(value + by),
        };
        Some(Base {
            year: from,
            value,
            address,
            goal,
        })
    };
    let base = result();
    let own = record.unit(unit);
    let is_new = own.life_at_end_of(from) == Life::Before && !own.predecessors.is_empty();
    let points = analysis.series.get(&(index, unit));
    let point = |year: Year| {
        let mut points = points.into_iter().flat_map(|series| &series.points);
        Some(Figures::of(
            record,
            points.find(|point| point.year == year)?,
        ))
    };
    let obstacle = || {
        let (old, new) = (point(from)?, point(reached?)?);
        changes::obstacle(record.index(index), &old, &new)
    };
    let obstacle = match base {
        None => is_new.then_some(NoChange::Unit),
        // Places and shares are what they are out of whatever maximum.
        Some(_) => obstacle().filter(|one| {
            target.quantity == Quantity::Points || !matches!(one, NoChange::Maximum(_))
        }),
    };
    (base, obstacle)
}

#[cfg(test)]
mod tests {
    use crate::{Met, NoChange, TargetStanding, analyse};
    use model::{Goal, Quantity, Record};
    use rust_decimal::Decimal;
    use sample::decimal;

    /// What becomes of a goal set for 2019 against 2018: three units, of which the first went from rank 3 with 40 to rank 2 with
    /// 55.
    fn standing(quantity: Quantity, by: &str, fill: impl FnOnce(&mut Record)) -> TargetStanding {
        let record = sample::record(|sample| {
            for (year, scores) in [(2018, ["40", "50", "60"]), (2019, ["55", "50", "60"])] {
                let rows = scores.map(Some);
                let rows = [(0, rows[0]), (1, rows[1]), (2, rows[2])];
                sample.table(year, 0, &rows);
            }
            let by = decimal(by);
            sample::place_to_reach(sample, Goal::Up { from: 2018, by }, &[]);
            let programme = &mut sample.0.programmes[0];
            (programme.from, programme.to) = (Some(2019), Some(2019));
            let target = &mut programme.targets[0];
            (target.quantity, target.deadline) = (quantity, model::Date::parse("2019"));
            let mut reached = sample::programme(0, &[(Goal::AtLeast(by), &["0"])]);
            let mut actual = reached.targets.remove(0).actuals.remove(0);
            (actual.date, actual.value) = (model::Date::parse("2019").expect("a year"), None);
            target.actuals = vec![actual];
            fill(&mut sample.0);
        });
        analyse(&record).programmes[0].targets[0].clone()
    }

    #[test]
    fn a_place_up_on_an_earlier_year_is_counted_from_the_place_then() {
        let told = standing(Quantity::Rank, "1", |_| ());
        let base = told.base.expect("a rank of 2018");
        assert_eq!((base.year, base.value), (2018, Decimal::from(3)));
        assert_eq!(base.goal, Goal::AtMost(Decimal::TWO));
        assert_eq!(base.address, "one/2018/unit-0/rank");
        assert_eq!((told.met, told.margin), (Met::Yes, Some(Decimal::ZERO)));
        let told = standing(Quantity::Rank, "2", |_| ());
        assert_eq!(
            (told.met, told.margin),
            (Met::No, Some(Decimal::NEGATIVE_ONE))
        );
    }

    #[test]
    fn points_more_than_an_earlier_year_are_counted_from_the_score_then() {
        let told = standing(Quantity::Points, "15", |_| ());
        assert_eq!((told.met, told.margin), (Met::Yes, Some(Decimal::ZERO)));
        assert_eq!(standing(Quantity::Points, "15.1", |_| ()).met, Met::No);
    }

    #[test]
    fn a_result_of_another_framework_decides_nothing() {
        for quantity in [Quantity::Rank, Quantity::Points] {
            let told = standing(quantity, "1", |record| {
                record.editions[1].tables[0].framework = model::FrameworkId(1);
            });
            assert_eq!((told.met, told.margin), (Met::Undecidable, None));
            assert_eq!(told.obstacle, Some(NoChange::Framework(2018)));
        }
    }

    #[test]
    fn a_unit_that_was_made_since_has_nothing_to_be_measured_from() {
        let told = standing(Quantity::Points, "1", |record| {
            record.editions[0].tables[0].rows.remove(0);
            record.units[0].from = model::Date::parse("2019-01-01");
            record.units[0].predecessors = vec![model::UnitId(1)];
        });
        assert_eq!(told.met, Met::Undecidable);
        assert_eq!((told.base, told.obstacle), (None, Some(NoChange::Unit)));
    }

    #[test]
    fn without_a_result_then_nothing_is_known() {
        let told = standing(Quantity::Points, "1", |record| {
            record.editions[0].tables[0].rows.remove(0);
        });
        assert_eq!((told.met, told.obstacle), (Met::Unknown, None));
    }
}
