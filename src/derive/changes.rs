//! Changes against the last comparable edition, of totals and of components. Never across a break.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    Change, FieldStanding, NoChange, PartStanding, Point, Rank, Standing, TableStanding, parts,
    standings,
};
use crate::model::{
    self, ComponentId, Coverage, Framework, FrameworkId, Index, IndexId, Record, Table, Total,
    UnitId, Year,
};

/// The rows of each unit in each index, oldest first.
pub(super) type Points = BTreeMap<(IndexId, UnitId), Vec<Point>>;

/// Fills in the changes of all rows and their components.
pub(super) fn fill(record: &Record, points: &Points, tables: &mut [Vec<TableStanding>]) {
    let mut pairs = Pairs::default();
    for (&(index, unit), years) in points {
        let mut prior: Option<&Point> = None;
        for point in years.iter().filter(|point| has_result(point)) {
            let change = match prior {
                Some(prior) => between(
                    record.index(index),
                    &Figures::of(record, prior),
                    &Figures::of(record, point),
                ),
                None => Change::None(first(record, points, index, unit, point.year)),
            };
            standing(tables, point).change = change;
            if let (Some(prior), Change::Since { score, .. }) = (prior, change) {
                compare_parts(record, &mut pairs, (prior, point), score, tables);
            }
            prior = Some(point);
        }
    }
}

/// Whether a row states a score or a rank at all.
pub(super) fn has_result(point: &Point) -> bool {
    point.score.is_some() || point.rank.is_some()
}

/// The author's table and row of a point.
pub(super) fn row<'a>(record: &'a Record, point: &Point) -> (&'a Table, &'a model::Result) {
    let table = &record.editions[usize::from(point.edition)].tables[usize::from(point.table)];
    (table, &table.rows[point.row as usize])
}

/// The total of a unit in a year, with what decides whether it compares.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures {
    year: Year,
    framework: FrameworkId,
    max: Option<Decimal>,
    score: Option<Decimal>,
    rank: Option<Rank>,
}

impl Figures {
    /// The figures of a point.
    pub(super) fn of(record: &Record, point: &Point) -> Self {
        let (table, row) = row(record, point);
        Self {
            year: point.year,
            framework: table.framework,
            max: standings::maximum(record.index(table.index), table, row),
            score: point.score,
            rank: point.rank,
        }
    }
}

/// Why the totals of two years do not compare, if they do not.
pub(super) fn obstacle(index: &Index, old: &Figures, new: &Figures) -> Option<NoChange> {
    if !index.compare(old.framework, new.framework) {
        return Some(NoChange::Framework(old.year));
    }
    (old.max != new.max).then_some(NoChange::Maximum(old.year))
}

/// The change from one year to a later one.
fn between(index: &Index, old: &Figures, new: &Figures) -> Change {
    if let Some(obstacle) = obstacle(index, old, new) {
        return Change::None(obstacle);
    }
    let ranks = old.rank.zip(new.rank);
    let fields = ranks.and_then(|(old, new)| old.of.zip(new.of));
    let same_field = fields.is_some_and(|(old, new)| old == new);
    Change::Since {
        year: old.year,
        score: old.score.zip(new.score).map(|(old, new)| new - old),
        rank: ranks
            .filter(|_| same_field)
            .and_then(|(old, new)| places_gained(old.place, new.place)),
        fields: fields.filter(|_| !same_field),
    }
}

/// Positive if the later rank is the better one.
fn places_gained(old: u32, new: u32) -> Option<i32> {
    i32::try_from(i64::from(old) - i64::from(new)).ok()
}

/// Why a unit has no earlier result of its own.
fn first(record: &Record, points: &Points, index: IndexId, unit: UnitId, year: Year) -> NoChange {
    let had_result = |&predecessor: &UnitId| {
        points
            .get(&(index, predecessor))
            .is_some_and(|points| points.iter().any(|p| p.year < year && has_result(p)))
    };
    if record.unit(unit).predecessors.iter().any(had_result) {
        NoChange::Unit
    } else {
        NoChange::First
    }
}

fn standing<'a>(tables: &'a mut [Vec<TableStanding>], point: &Point) -> &'a mut Standing {
    &mut tables[usize::from(point.edition)][usize::from(point.table)].rows[point.row as usize]
}

/// For two frameworks that compare, the component of the old one that each of the new one's goes on with.
#[derive(Default)]
struct Pairs(BTreeMap<(IndexId, FrameworkId, FrameworkId), Vec<Option<ComponentId>>>);

impl Pairs {
    /// Components of one code and one maximum are the same. Within one framework they trivially are.
    fn of(
        &mut self,
        index: &Index,
        id: IndexId,
        old: FrameworkId,
        new: FrameworkId,
    ) -> &[Option<ComponentId>] {
        self.0.entry((id, old, new)).or_insert_with(|| {
            let codes: BTreeMap<&str, ComponentId> = index
                .framework(old)
                .all()
                .map(|(component, c)| (c.code.as_str(), component))
                .collect();
            let same = |c: &model::Component| {
                let found = *codes.get(c.code.as_str())?;
                let before = index.framework(old).component(found);
                (before.max == c.max && before.level == c.level).then_some(found)
            };
            index.framework(new).components.iter().map(same).collect()
        })
    }
}

/// Fills in the changes of components, and what of the change of the total they leave unexplained.
fn compare_parts(
    record: &Record,
    pairs: &mut Pairs,
    (prior, point): (&Point, &Point),
    total: Option<Decimal>,
    tables: &mut [Vec<TableStanding>],
) {
    let (old_table, old_row) = row(record, prior);
    let (table, new_row) = row(record, point);
    let index = record.index(table.index);
    let pairs = pairs.of(index, table.index, old_table.framework, table.framework);
    let before = InYear::of(record, tables, prior);
    let now = InYear::of(record, tables, point);
    let mut changed = now.standing.parts.clone();
    for part in &new_row.parts {
        let Some(pair) = pairs[usize::from(part.component.0)] else {
            continue;
        };
        let old_score = parts::find(old_row, pair).and_then(|old| old.score.score());
        let standing = &mut changed[usize::from(part.component.0)];
        standing.change = part
            .score
            .score()
            .zip(old_score)
            .map(|(new, old)| new - old);
        if before.ranked_in(pair).is_some()
            && before.ranked_in(pair) == now.ranked_in(part.component)
        {
            let ranks = before.standing.parts[usize::from(pair.0)]
                .rank
                .zip(standing.rank);
            standing.rank_change = ranks.and_then(|(old, new)| places_gained(old, new));
        }
    }
    let frameworks = (
        index.framework(old_table.framework),
        index.framework(table.framework),
    );
    let unexplained = total.and_then(|total| unexplained(frameworks, &changed, total));
    let standing = standing(tables, point);
    standing.parts = changed;
    standing.unexplained = unexplained;
}

/// What is derived for a unit in a year, with its field.
struct InYear<'a> {
    coverage: Coverage,
    field: Option<&'a FieldStanding>,
    standing: &'a Standing,
}

impl<'a> InYear<'a> {
    fn of(record: &Record, tables: &'a [Vec<TableStanding>], point: &Point) -> Self {
        let table = &tables[usize::from(point.edition)][usize::from(point.table)];
        let standing = &table.rows[point.row as usize];
        Self {
            coverage: row(record, point).0.coverage,
            field: standing
                .field
                .map(|field| &table.fields[usize::from(field)]),
            standing,
        }
    }

    /// Among how many the unit is ranked in a component.
    fn ranked_in(&self, component: ComponentId) -> Option<u32> {
        match self.coverage {
            Coverage::Complete => {
                let spread = self.field?.components.get(usize::from(component.0))?;
                spread.as_ref().map(|spread| spread.n)
            }
            Coverage::Partial => self.standing.rank?.of,
        }
    }
}

/// The change of the total less those of the first level's components; absent where any of them is not known or the
/// total is not their sum.
fn unexplained(
    (old, framework): (&Framework, &Framework),
    parts: &[PartStanding],
    total: Decimal,
) -> Option<Decimal> {
    let sums = framework.total == Total::Sum && old.total == Total::Sum;
    let count = framework.top().count();
    if !sums || count == 0 || old.top().count() != count {
        return None;
    }
    framework.top().try_fold(total, |rest, (component, _)| {
        Some(rest - parts[usize::from(component.0)].change?)
    })
}
