//! Totals that are not to the digit what their parts make, and what rounding can explain of it.
//!
//! Not a rule: one rule finds what rounding cannot explain, another notes what it can.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Entry;
use derive::Analysis;
use diagnostic::{Origin, Words, tell};
use model::{
    Component, ComponentId, Framework, FrameworkId, IndexId, Making, Part, Record, SourceId,
};

/// A total beside what its parts make, from which it differs.
pub(super) struct Addition<'a> {
    entry: Entry<'a>,
    /// The component it is the total of; none for the total of the row.
    part: Option<&'a Part>,
    /// The total as published.
    pub(super) total: Decimal,
    /// The sum of the parts as published, or their mean, of whose digits two more than any printed one are told.
    pub(super) sum: Decimal,
    /// Whether it is their mean, each by its weight.
    is_mean: bool,
    /// How many parts there are.
    pub(super) n: usize,
    /// Half a unit of the last printed place of each part by its weight, and of the total: exact values reach all but
    /// this far.
    pub(super) allowed: Decimal,
    /// How far they are apart and how far they may be, both as many times as the whole, so that nothing is rounded.
    apart: (Decimal, Decimal),
    /// What a total is divided by.
    whole: Decimal,
}

impl Addition<'_> {
    /// Whether there are exact values that are printed as these are, and of which one is the sum of the others. Half a
    /// unit above is rounded away from a value, so that the bound itself is out of reach.
    pub(super) fn rounding_explains(&self) -> bool {
        self.apart.0.abs() < self.apart.1
    }

    /// Whether the difference is at least one unit of the last decimal that the index shows.
    pub(super) fn shows(&self) -> bool {
        self.apart.0.abs() >= Decimal::new(1, self.entry.index.decimals) * self.whole
    }

    /// What its parts make, in words after "differs from".
    pub(super) fn made(&self) -> Words {
        let Self { sum, n, .. } = self;
        if self.is_mean {
            return tell!("sums-weighted-mean-parts", sum, n);
        }
        tell!("sums-sum-parts", sum, n)
    }

    /// The same, said where the parts stand.
    pub(super) fn made_here(&self) -> Words {
        let sum = self.sum;
        if self.is_mean {
            return tell!("sums-their-weights-mean-these", sum);
        }
        tell!("sums-these-add-up", sum)
    }

    /// What it is the total of.
    pub(super) fn name(&self) -> Words {
        match self.part {
            Some(part) => self.entry.part_name(part),
            None => self.entry.name(),
        }
    }

    /// Where the total stands.
    pub(super) fn origin(&self) -> Origin {
        match self.part {
            Some(part) => self.entry.part_origin(part, "score"),
            None => self.entry.result.origin.key("score"),
        }
    }

    /// Where the parts stand.
    pub(super) fn parts_origin(&self) -> Origin {
        self.entry.result.origin.key("parts")
    }
}

/// The totals of each table that differ from what their parts make, where the framework says how they do.
pub(super) fn tables<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> impl Iterator<Item = Vec<Addition<'a>>> {
    let learnt = Learnt::of(record, analysis);
    super::forms(record, analysis).map(move |rows| of_table(&rows, &learnt))
}

/// Which components other rows show to be the sum of their parts, though no maximum says so: by the framework, the
/// component, and which of its parts are published; how many rows add up, and how many do not.
struct Learnt(BTreeMap<Shape, (usize, usize)>);

/// A component by the group of its parts, and which of them are published.
type Shape = (IndexId, FrameworkId, usize, Vec<ComponentId>);

/// With fewer rows that add up, chance may have done it.
const SHOWN: usize = 3;

impl Learnt {
    fn of(record: &Record, analysis: &Analysis) -> Self {
        let mut learnt = Self(BTreeMap::new());
        for rows in super::forms(record, analysis) {
            let making = rows.first().and_then(|entry| entry.framework.making());
            for entry in rows.iter().filter(|_| making.is_some()) {
                learnt.add(entry);
            }
        }
        learnt
    }

    fn add(&mut self, entry: &Entry<'_>) {
        let mut groups: BTreeMap<usize, (Vec<ComponentId>, Column)> = BTreeMap::new();
        for part in &entry.result.parts {
            let component = entry.component(part);
            if let (Some(_), Some(score)) = (component.parent, part.score.score()) {
                let (listed, column) = groups.entry(group_of(component)).or_default();
                listed.push(part.component);
                column.add(Some(score), Decimal::ONE);
            }
        }
        if groups.is_empty() {
            return;
        }
        for part in &entry.result.parts {
            let group = below(part.component);
            let (Some(total), Some((listed, column))) = (part.score.score(), groups.remove(&group))
            else {
                continue;
            };
            let allowed = Decimal::new(5, column.decimals.max(total.scale()) + 1)
                * Decimal::from(column.n + 1);
            let key = (entry.table.index, entry.table.framework, group, listed);
            let (add_up, not) = self.0.entry(key).or_default();
            let it = (total - column.sum).abs() < allowed;
            *(if it { add_up } else { not }) += 1;
        }
    }

    /// Whether the other rows with these parts published add up.
    fn adds_up(&self, entry: &Entry<'_>, group: usize) -> Option<usize> {
        let own = entry.result.parts.iter().filter(|part| {
            part.score.score().is_some() && group_of(entry.component(part)) == group
        });
        let listed: Vec<ComponentId> = own.map(|part| part.component).collect();
        let n = listed.len();
        let key = (entry.table.index, entry.table.framework, group, listed);
        let (add_up, not) = self.0.get(&key)?;
        (*add_up >= SHOWN && not * SHOWN <= *add_up).then_some(n)
    }
}

fn of_table<'a>(rows: &[Entry<'a>], learnt: &Learnt) -> Vec<Addition<'a>> {
    let Some(framework) = rows.first().map(|entry| entry.framework) else {
        return Vec::new();
    };
    let has_parts = rows.iter().any(|entry| !entry.result.parts.is_empty());
    let Some(making) = framework.making().filter(|_| has_parts) else {
        return Vec::new();
    };
    let tree = Tree::of(framework);
    let columns = |entry| columns(entry, &making);
    let columns: Vec<Vec<Column>> = rows.iter().map(columns).collect();
    let usual = usual_decimals(rows, &columns);
    let mut found = Vec::new();
    for (entry, columns) in rows.iter().zip(&columns) {
        let usual = &usual[&entry.result.source];
        let half_a_unit = |group: usize| {
            let decimals = columns[group].decimals.max(usual[group]);
            Decimal::new(5, decimals + 1)
        };
        let mut compare = |group: usize, total: Option<Decimal>, above: usize, part| {
            let whole = columns[group].n == tree.children[group];
            let shown = || group > TOP && learnt.adds_up(entry, group) == Some(columns[group].n);
            let Some(total) = total.filter(|_| whole || shown()) else {
                return;
            };
            let halves = (half_a_unit(group), half_a_unit(above));
            let by = (&making, group == TOP && !making.is_sum());
            found.extend(addition((*entry, part), total, columns[group], halves, by));
        };
        if tree.children[TOP] > 0 {
            compare(TOP, entry.result.score.score(), TOTAL, None);
        }
        for part in &entry.result.parts {
            let group = below(part.component);
            if tree.adds_up[group] || learnt.adds_up(entry, group).is_some() {
                let above = group_of(entry.component(part));
                compare(group, part.score.score(), above, Some(part));
            }
        }
    }
    found
}

/// A total beside what its parts make, where these differ; `halves` are those of a part and of the total.
fn addition<'a>(
    (entry, part): (Entry<'a>, Option<&'a Part>),
    total: Decimal,
    column: Column,
    halves: (Decimal, Decimal),
    (making, is_mean): (&Making, bool),
) -> Option<Addition<'a>> {
    let (whole, count) = if is_mean {
        (making.whole(), making.whole())
    } else {
        (Decimal::ONE, Decimal::from(column.n))
    };
    let off = total * whole - column.sum;
    if off.is_zero() {
        return None;
    }
    let reach = halves.0 * count + halves.1 * whole;
    let told = |value: Decimal| {
        let digits = column.decimals.max(total.scale()) + 2;
        (value / whole).round_dp(digits)
    };
    Some(Addition {
        entry,
        part,
        total,
        sum: if is_mean {
            told(column.sum)
        } else {
            column.sum
        },
        is_mean,
        n: column.n,
        allowed: if is_mean { told(reach) } else { reach },
        apart: (off, reach),
        whole,
    })
}

/// Figures that are printed alike: the totals of rows, the components of the first level, the parts of a component.
const TOTAL: usize = 0;
const TOP: usize = 1;

fn below(component: ComponentId) -> usize {
    usize::from(component.0) + 2
}

fn group_of(component: &Component) -> usize {
    component.parent.map_or(TOP, below)
}

/// What a framework says of each group.
struct Tree {
    /// How many components it has.
    children: Vec<usize>,
    /// Whether the maxima show that the parts of the component sum up to it.
    adds_up: Vec<bool>,
}

impl Tree {
    fn of(framework: &Framework) -> Self {
        let groups = framework.components.len() + 2;
        let mut children = vec![0; groups];
        for (_, component) in framework.all() {
            children[group_of(component)] += 1;
        }
        let mut adds_up = vec![false; groups];
        for (id, component) in framework.all() {
            let made = framework.maximum_of_parts(Some(id));
            adds_up[below(id)] = made.is_some() && made == component.max;
        }
        Self { children, adds_up }
    }
}

/// What a row has in a group; each part of the first level by its weight.
#[derive(Clone, Copy, Default)]
struct Column {
    sum: Decimal,
    n: usize,
    decimals: u32,
}

impl Column {
    fn add(&mut self, score: Option<Decimal>, weight: Decimal) {
        if let Some(score) = score {
            self.sum += score * weight;
            self.n += 1;
            self.decimals = self.decimals.max(score.scale());
        }
    }
}

fn columns(entry: &Entry<'_>, making: &Making) -> Vec<Column> {
    let mut columns = vec![Column::default(); entry.framework.components.len() + 2];
    columns[TOTAL].add(entry.result.score.score(), Decimal::ONE);
    for part in &entry.result.parts {
        let weight = making.weight(part.component).unwrap_or(Decimal::ONE);
        columns[group_of(entry.component(part))].add(part.score.score(), weight);
    }
    columns
}

/// How many decimals at least half of the rows of a source have in each group. Tables lose zeros at the end: where
/// others have 1.978, a plain 2 was printed to three decimals as well.
fn usual_decimals(rows: &[Entry<'_>], columns: &[Vec<Column>]) -> BTreeMap<SourceId, Vec<u32>> {
    let mut seen: BTreeMap<SourceId, Vec<Vec<u32>>> = BTreeMap::new();
    for (entry, columns) in rows.iter().zip(columns) {
        let groups = seen
            .entry(entry.result.source)
            .or_insert_with(|| vec![Vec::new(); columns.len()]);
        for (group, column) in groups.iter_mut().zip(columns) {
            if column.n > 0 {
                group.push(column.decimals);
            }
        }
    }
    let median = |mut decimals: Vec<u32>| {
        decimals.sort_unstable();
        let middle = decimals.len().saturating_sub(1) / 2;
        decimals.get(middle).copied().unwrap_or(0)
    };
    seen.into_iter()
        .map(|(source, groups)| (source, groups.into_iter().map(median).collect()))
        .collect()
}
