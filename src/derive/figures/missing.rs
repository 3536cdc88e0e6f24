//! Why a figure is not there, though its address leads to something: decided beside what decides which figure it is.

use super::Quantity;
use super::row::FieldRow;
use crate::parts::find;
use crate::{Change, Changes, Entry, NoChange};
use model::{Absence, ComponentId, Index, Life, Ranking, Table, Total, Unit, Value, Year};

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The record says why there is no score, and whether the unit was there.
    Score(Absence, Life),
    /// The source does not state it, and it cannot be worked out.
    NotStated,
    /// The unit did not exist at the end of the year.
    NotFounded,
    /// The unit had ended before the end of the year.
    Ended,
    /// The index does not rank units of its kind.
    OtherKind,
    /// The component does not apply to the units of its field.
    DoesNotApply,
    /// Each field has its own, at an address of the field.
    ByField,
    /// Results of its field are not announced.
    NotAnnounced,
    /// The table has all units that there were, and not this one.
    NotListed,
    /// The table has only some units, and not this one.
    NotAmongSome,
    /// The table has only some units, so that nothing is known of the field.
    OnlySome,
    /// Not every ranked unit has a score in the component.
    NotOfAll,
    /// No unit has a score.
    NoScores,
    /// The units' maxima differ, so that their scores do not compare.
    MaximaDiffer,
    /// The index puts units into groups and ranks none.
    Groups,
    /// There is no maximum.
    NoMaximum,
    /// The component comes on top or is taken away: it is no share of a maximum, and lacks nothing to one.
    NoShare,
    /// With points on top the score is more than the maximum.
    BeyondMaximum,
    /// The total is no mean by weight, or the component is a part of another.
    NotWeighted,
    /// The components are not known to make up the total.
    NotMadeOfParts,
    /// Nobody is in front of the unit.
    InFront,
    /// There is no earlier year in which the whole field is known and that compares.
    NoMove,
    /// No unit of the field merged since, or it is not certain where the unit would stand.
    NotOnBoundaries,
    /// There is no change.
    NoChange(NoChange),
    /// A change is known, but against another year.
    AgainstOther(Year),
    /// One of the two years has no such number.
    NotInBoth(Year),
    /// The years rank different numbers of units, and not all of them are known.
    OtherUnits(Year, (u32, u32)),
    /// The component was not there in that year, had another maximum, or has no such number in it.
    OtherComponent(Year),
    /// So many other values were published, and not more.
    OnlyOthers(usize),
    /// The other published value has no such number.
    NotOfOther,
    /// The value is a figure of the record, which a programme does not state again.
    OfRecord,
}

/// Why a unit that the record knows has no row in a table.
pub(super) fn of_unit(index: &Index, table: &Table, unit: &Unit, year: Year) -> Missing {
    let Some(field) = index.field_of(unit) else {
        return Missing::OtherKind;
    };
    match unit.life_at_end_of(year) {
        Life::Before => Missing::NotFounded,
        Life::After => Missing::Ended,
        Life::Within if !table.announces(field) => Missing::NotAnnounced,
        Life::Within if table.is_complete(Some(field)) => Missing::NotListed,
        Life::Within => Missing::NotAmongSome,
    }
}

/// Why a result, or a component of it, has no such number.
pub(super) fn of_row(
    entry: &Entry,
    component: Option<ComponentId>,
    quantity: Quantity,
    since: Option<Year>,
) -> Missing {
    let value = match component {
        None => Some(entry.result.score),
        Some(id) => find(entry.result, id).map(|part| part.score),
    };
    let max = match component {
        None => entry.max(),
        Some(id) => entry.framework.component(id).max,
    };
    let of_score = match value {
        Some(Value::Absent(absence)) => Missing::Score(absence, entry.life()),
        Some(Value::Score(_)) | None => Missing::NotStated,
    };
    if component.is_some_and(|id| !entry.framework.component(id).applies) {
        return Missing::DoesNotApply;
    }
    match quantity {
        Quantity::Rank | Quantity::Of | Quantity::RankChange
            if entry.index.ranking == Ranking::Groups =>
        {
            Missing::Groups
        }
        Quantity::Change | Quantity::RankChange => change(entry, component, quantity, since),
        Quantity::Percent | Quantity::Lost
            if component.is_some_and(|id| !entry.framework.component(id).has_share()) =>
        {
            Missing::NoShare
        }
        Quantity::Lost if value.and_then(Value::score).is_some() && max.is_some() => {
            Missing::BeyondMaximum
        }
        Quantity::Max | Quantity::Percent | Quantity::Lost | Quantity::Near if max.is_none() => {
            Missing::NoMaximum
        }
        Quantity::ToNext | Quantity::ToLeader | Quantity::ToMean | Quantity::Near
            if matches!(value, Some(Value::Score(_))) =>
        {
            distance(entry, component)
        }
        Quantity::Contribution if !is_weighted(entry, component) => Missing::NotWeighted,
        Quantity::Contribution | Quantity::Unexplained => match entry.standing.change {
            Change::None(reason) => Missing::NoChange(reason),
            Change::Since { .. } => Missing::NotMadeOfParts,
        },
        _ if quantity.is_kept() => Missing::NotStated,
        _ => of_score,
    }
}

fn is_weighted(entry: &Entry, component: Option<ComponentId>) -> bool {
    let is_first = component.is_some_and(|id| entry.framework.component(id).level == 1);
    is_first && entry.framework.total == Total::WeightedMean
}

/// Why a score has no distance from others.
fn distance(entry: &Entry, component: Option<ComponentId>) -> Missing {
    let Some(field) = entry.field else {
        return Missing::OtherKind;
    };
    match component {
        _ if !entry.is_complete() => Missing::OnlySome,
        Some(_) => Missing::NotOfAll,
        None if field.by_share => Missing::MaximaDiffer,
        None => Missing::InFront,
    }
}

fn change(
    entry: &Entry,
    component: Option<ComponentId>,
    quantity: Quantity,
    since: Option<Year>,
) -> Missing {
    let told = match component {
        None => Changes::of(entry.result, entry.standing),
        Some(id) => Changes::of_part(entry.result, entry.standing, id),
    };
    let known = match quantity {
        Quantity::RankChange => told.rank.map(|told| told.since),
        _ => told.score.map(|told| told.since),
    };
    match (
        known.filter(|known| Some(*known) != since),
        entry.standing.change,
    ) {
        (Some(known), _) => Missing::AgainstOther(known),
        (None, Change::None(NoChange::Absent)) => match entry.result.score {
            Value::Absent(absence) => Missing::Score(absence, entry.life()),
            Value::Score(_) => Missing::NoChange(NoChange::Absent),
        },
        (None, Change::None(reason)) => Missing::NoChange(reason),
        (None, Change::Since { year, .. }) if component.is_some() => Missing::OtherComponent(year),
        (
            None,
            Change::Since {
                year,
                fields: Some(fields),
                ..
            },
        ) if quantity == Quantity::RankChange => Missing::OtherUnits(year, fields),
        (None, Change::Since { year, .. }) => Missing::NotInBoth(year),
    }
}

/// Why a field, or a component of it, has no such number.
pub(super) fn of_field(
    field: &FieldRow,
    component: Option<ComponentId>,
    quantity: Quantity,
) -> Missing {
    let has_scores = !field.standing.scores.is_empty();
    let moved = field.standing.moved.as_ref();
    let framework = field.framework();
    match component {
        Some(id) if !framework.component(id).applies => Missing::DoesNotApply,
        _ if quantity.is_on_boundaries() => Missing::NotOnBoundaries,
        _ if !field.is_complete() => Missing::OnlySome,
        Some(_) => Missing::NotOfAll,
        None if quantity == Quantity::Ranked => Missing::NotStated,
        None if field.standing.by_share => Missing::MaximaDiffer,
        None if quantity == Quantity::MeanChange && has_scores => {
            moved.map_or(Missing::NoMove, |moved| Missing::AgainstOther(moved.since))
        }
        None => Missing::NoScores,
    }
}

#[cfg(test)]
mod tests {
    use super::Missing;
    use crate::figures::{Unknown, find};
    use crate::{NoChange, analyse};
    use model::{Absence, Life};

    #[test]
    fn where_there_is_none_it_is_said_why() {
        let record = sample::record(|sample| {
            sample.table(2017, 0, &[(0, Some("60")), (1, Some("70"))]);
            let some = sample.table(2018, 0, &[(0, Some("60"))]);
            some.coverage = model::Coverage::Partial.into();
            sample.table(2019, 0, &[(0, Some("66")), (1, Some("68")), (2, None)]);
            sample.0.units[3].from = model::Date::parse("2020-07-01");
            sample.0.units[4].to = model::Date::parse("2015-06-30");
        });
        let analysis = analyse(&record);
        let missing = |path: &str| match find(&record, &analysis, path) {
            Err(Unknown::Absent(missing)) => missing,
            other => panic!("{path}: {other:?}"),
        };
        for (path, expected) in [
            ("one/2017/unit-0/change", Missing::NoChange(NoChange::First)),
            ("one/2017/unit-1/to-next", Missing::InFront),
            ("one/2017/unit-2/score", Missing::NotListed),
            ("one/2018/unit-1/score", Missing::NotAmongSome),
            ("one/2018/@all/mean", Missing::OnlySome),
            ("one/2017/@all/mean-change", Missing::NoMove),
            (
                "one/2019/@all/mean-change/2001",
                Missing::AgainstOther(2017),
            ),
            ("one/2019/@all/later-units", Missing::NotOnBoundaries),
            ("one/2019/unit-0/later-best", Missing::NotOnBoundaries),
            ("one/2018/unit-0/to-mean", Missing::OnlySome),
            (
                "one/2019/unit-2/score",
                Missing::Score(Absence::NotPublished, Life::Within),
            ),
            (
                "one/2019/unit-2/change",
                Missing::Score(Absence::NotPublished, Life::Within),
            ),
            ("one/2019/unit-3/score", Missing::NotFounded),
            ("one/2019/unit-4/score", Missing::Ended),
            ("one/2019/unit-0/change/2001", Missing::AgainstOther(2018)),
            ("one/2019/unit-0/part-0/contribution", Missing::NotWeighted),
            ("one/2019/unit-0/part-0/score", Missing::NotStated),
            ("one/2019/@all/part-0/mean", Missing::NotOfAll),
            ("one/2019/unit-0/also/0/score", Missing::OnlyOthers(0)),
        ] {
            assert_eq!(missing(path), expected, "{path}");
        }
        let none = |path: &str| find(&record, &analysis, path).unwrap_err();
        assert_eq!(none("one/2016/unit-0/score"), Unknown::Year("2016".into()));
        assert_eq!(none("two/2019/unit-0/score"), Unknown::Table("2019".into()));
        assert_eq!(
            none("one/2019/nobody/score"),
            Unknown::Unit("nobody".into())
        );
    }
}
