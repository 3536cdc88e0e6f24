//! What each component contributes to the change of a total, and what they leave unexplained.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::changes::{Known, row, standing};
use super::like_for_like::{RankChange, places_gained};
use super::{FieldStanding, PartStanding, Point, Standing, TableStanding, parts};
use model::{ComponentId, FrameworkId, Index, IndexId, Making, Record};

/// What two frameworks that compare have in common, worked out once for all rows.
#[derive(Default)]
pub(super) struct Pairs(BTreeMap<(IndexId, FrameworkId, FrameworkId, Option<usize>), Common>);

struct Common {
    /// The component of the old one that each of the new one's goes on with.
    goes_on: Vec<Option<ComponentId>>,
    /// How totals are made of components, where it is in one way in both.
    making: Option<Making>,
}

impl Pairs {
    /// Components of one code and one maximum are the same. Within one framework they trivially are.
    fn of(
        &mut self,
        index: &Index,
        id: IndexId,
        (old, new): (FrameworkId, FrameworkId),
        field: Option<usize>,
    ) -> &Common {
        self.0.entry((id, old, new, field)).or_insert_with(|| {
            let [old, new] = [old, new].map(|id| index.framework(id).of_field(field));
            let codes: BTreeMap<&str, ComponentId> = old
                .all()
                .map(|(component, c)| (c.code.as_str(), component))
                .collect();
            let same = |c: &model::Component| {
                let found = *codes.get(c.code.as_str())?;
                let before = old.component(found);
                (c.applies && before.max == c.max && before.level == c.level).then_some(found)
            };
            let goes_on: Vec<Option<ComponentId>> = new.components.iter().map(same).collect();
            let pair = |id: ComponentId| goes_on[usize::from(id.0)];
            let making = new.making().zip(old.making());
            let making = making.filter(|(new, old)| new.same(old, pair));
            let making = making.map(|(new, _)| new);
            Common { goes_on, making }
        })
    }
}

/// Fills in the changes of components, and what of the change of the total they leave unexplained.
pub(super) fn fill(
    record: &Record,
    known: &mut Known,
    (prior, point): (&Point, &Point),
    total: Option<Decimal>,
    tables: &mut [Vec<TableStanding>],
) {
    let (old_table, old_row) = row(record, prior);
    let (table, new_row) = row(record, point);
    let index = record.index(table.index);
    let frameworks = (old_table.framework, table.framework);
    let field = index.field_of(record.unit(new_row.unit));
    let common = known.pairs.of(index, table.index, frameworks, field);
    let before = InYear::of(record, tables, prior);
    let now = InYear::of(record, tables, point);
    let mut changes = Vec::with_capacity(new_row.parts.len());
    for part in &new_row.parts {
        let Some(pair) = common.goes_on[usize::from(part.component.0)] else {
            continue;
        };
        let old_score = parts::find(old_row, pair).and_then(|old| old.score.score());
        let scores = part.score.score().zip(old_score);
        let ranked = (pair, part.component);
        let rank = before.places_to(&now, ranked).and_then(|places| {
            if before.is_complete && now.is_complete {
                let lists = &mut known.lists;
                lists.change(record, tables, (prior, point), Some(ranked), places)
            } else {
                let by = places_gained(places.0, places.1)?;
                Some(RankChange { by, among: None })
            }
        });
        changes.push((part.component, scores.map(|(new, old)| new - old), rank));
    }
    let standing = standing(tables, point);
    for (component, score, rank) in changes {
        let part = &mut standing.parts[usize::from(component.0)];
        (part.change, part.rank_change) = (score, rank);
    }
    let making = common.making.as_ref();
    let unexplained = making
        .zip(total)
        .and_then(|(making, total)| unexplained(making, &standing.parts, total));
    standing.unexplained = unexplained.map(Box::new);
}

/// What is derived for a unit in a year, with its field.
struct InYear<'a> {
    is_complete: bool,
    field: Option<&'a FieldStanding>,
    standing: &'a Standing,
}

impl<'a> InYear<'a> {
    fn of(record: &Record, tables: &'a [Vec<TableStanding>], point: &Point) -> Self {
        let table = &tables[usize::from(point.edition)][usize::from(point.table)];
        let standing = &table.rows[point.row as usize];
        let field = standing.field;
        let field = field.map(|field| &table.fields[usize::from(field)]);
        let place = field.map(|field| field.field);
        Self {
            is_complete: row(record, point).0.is_complete(place),
            field,
            standing,
        }
    }

    /// The unit's places in a component in both years, where all of a list is known or as many were ranked.
    fn places_to(
        &self,
        later: &Self,
        (old, new): (ComponentId, ComponentId),
    ) -> Option<(u32, u32)> {
        let (before, now) = (self.ranked_in(old)?, later.ranked_in(new)?);
        if before != now && !(self.is_complete && later.is_complete) {
            return None;
        }
        let place = |standing: &Standing, id: ComponentId| standing.parts[usize::from(id.0)].rank();
        place(self.standing, old).zip(place(later.standing, new))
    }

    /// Among how many the unit is ranked in a component.
    fn ranked_in(&self, component: ComponentId) -> Option<u32> {
        if !self.is_complete {
            return self.standing.rank?.of;
        }
        let spread = self.field?.components.get(usize::from(component.0))?;
        spread.as_ref().map(|spread| spread.n)
    }
}

/// The change of the total less what the first level's components add to it; absent where any of them is not known.
fn unexplained(making: &Making, parts: &[PartStanding], total: Decimal) -> Option<Decimal> {
    making.ids().try_fold(total, |rest, id| {
        let change = parts[usize::from(id.0)].change?;
        Some(rest - making.share(id, change)?)
    })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use model::ComponentId;

    use crate::Change;
    use crate::newest;
    use sample::{Sample, decimal};

    #[test]
    fn components_say_what_the_total_owes_to_them() {
        let standing = newest(|record| {
            let old = record.table(2017, 0, &[(0, Some("60.01")), (1, Some("60"))]);
            sample::parts(
                &mut old.rows[0],
                &[Some("20"), Some("20"), Some("20"), Some("1")],
            );
            sample::parts(
                &mut old.rows[1],
                &[Some("21"), Some("20"), Some("19"), Some("1")],
            );
            let new = record.table(2018, 0, &[(0, Some("62")), (1, Some("60"))]);
            sample::parts(
                &mut new.rows[0],
                &[Some("22"), Some("20.5"), Some("19.5"), Some("2")],
            );
            sample::parts(&mut new.rows[1], &[Some("21"), Some("20"), None, Some("1")]);
        });
        let changes: Vec<_> = standing
            .parts
            .iter()
            .map(|part| part.change.unwrap())
            .collect();
        assert_eq!(changes, ["2", "0.5", "-0.5", "1"].map(decimal));
        assert_eq!(standing.unexplained.as_deref(), Some(&decimal("-0.01")));
        let ranks: Vec<_> = standing.parts.iter().map(|part| part.rank_change).collect();
        let ranks: Vec<_> = ranks.iter().map(|rank| rank.map(|rank| rank.by)).collect();
        assert_eq!(ranks, [Some(1), Some(0), None, Some(0)]);
    }

    #[test]
    fn nothing_is_explained_where_a_component_is_missing_or_the_total_is_no_sum() {
        let years = |record: &mut Sample, index: u16, scores: &[Option<&str>]| {
            for year in [2017, 2018] {
                sample::parts(
                    &mut record.table(year, index, &[(0, Some("60"))]).rows[0],
                    scores,
                );
            }
        };
        let missing = newest(|record| years(record, 0, &[Some("20"), Some("20"), None]));
        assert_eq!(missing.unexplained, None);
        assert_eq!(missing.parts[0].change, Some(Decimal::ZERO));
        let weighted = newest(|record| years(record, 1, &[Some("20"), Some("20")]));
        assert_eq!(weighted.unexplained, None);
    }

    #[test]
    fn a_component_of_a_mean_adds_its_share() {
        let of = |weights: &[&str; 3]| {
            let record = sample::record(|record| {
                sample::weigh(record, weights);
                for (year, total, parts) in [
                    (2017, "82.12", ["80.10", "70.25", "90.05"]),
                    (2018, "83.13", ["81.10", "72.25", "90.45"]),
                ] {
                    let table = record.table(year, 0, &[(0, Some(total))]);
                    sample::parts(&mut table.rows[0], &parts.map(Some));
                }
            });
            let analysis = crate::analyse(&record);
            let table = &record.editions[1].tables[0];
            let entry = crate::Entry::new(&record, 2018, table, &analysis.tables[1][0], 0);
            let shares = (0..3).map(|id| crate::contribution(&entry, ComponentId(id)));
            let shares: Vec<_> = shares.collect();
            (shares, entry.standing.unexplained.as_deref().copied())
        };
        let (shares, rest) = of(&["20", "30", "50"]);
        assert_eq!(shares, ["0.2", "0.6", "0.2"].map(|by| Some(decimal(by))));
        assert_eq!(rest, Some(decimal("0.01")));
        let (shares, rest) = of(&["1", "1", "5"]);
        assert_eq!(
            (shares, rest),
            (vec![None; 3], None),
            "they have no end of digits"
        );
    }

    #[test]
    fn a_mean_of_one_component_is_told_as_a_mean() {
        let record = sample::record(|record| {
            sample::weigh(record, &["1", "1", "1"]);
            for framework in &mut record.0.indices[0].frameworks {
                framework.components.truncate(1);
            }
            for (year, score) in [(2017, "80.10"), (2018, "81.10")] {
                let table = record.table(year, 0, &[(0, Some(score))]);
                sample::parts(&mut table.rows[0], &[Some(score)]);
            }
        });
        let analysis = crate::analyse(&record);
        let index = &record.indices[0];
        let unit = record.unit(record.editions[1].tables[0].rows[0].unit);
        let component = &index.frameworks[0].components[0];
        let address = format!("{}/2018/{}/{}", index.code, unit.code, component.code);
        let of = |quantity: &str| {
            let address = format!("{address}/{quantity}");
            crate::figures::find(&record, &analysis, &address).map(|figure| figure.value)
        };
        // A page that explains a mean names what each component adds by this address.
        assert_eq!(of("contribution").unwrap(), Decimal::ONE);
        assert_eq!(of("change").unwrap(), Decimal::ONE);
    }

    proptest! {
        #[test]
        fn contributions_and_the_rest_add_up_exactly(
            old in (0i64..10_000, vec(0i64..2_500, 3)),
            new in (0i64..10_000, vec(0i64..2_500, 3)),
        ) {
            let standing = newest(|record| {
                for (year, (total, parts)) in [(2017, &old), (2018, &new)] {
                    let text = |score: i64| Decimal::new(score, 2).to_string();
                    let parts: Vec<String> = parts.iter().map(|&part| text(part)).collect();
                    let parts: Vec<Option<&str>> = parts.iter().map(|part| Some(part.as_str())).collect();
                    sample::parts(&mut record.table(year, 0, &[(0, Some(&text(*total)))]).rows[0], &parts);
                }
            });
            let explained: Decimal = standing.parts[..3].iter().filter_map(|part| part.change).sum();
            let Change::Since { score, .. } = standing.change else { unreachable!("one framework, one maximum") };
            prop_assert_eq!(Some(explained + *standing.unexplained.as_deref().unwrap()), score);
        }
    }
}
