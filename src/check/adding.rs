//! Which components are the sums of their parts. Not a rule: rules that hold sums ask it.

use rust_decimal::Decimal;

use super::Entry;
use model::{Component, ComponentId, Framework};

/// Which components are what their parts make together.
pub(super) struct Sums(Vec<bool>);

impl Sums {
    /// By the maxima of the parts; where some have none, by the rows in which all are published.
    pub(super) fn of(framework: &Framework, rows: &[&Entry<'_>]) -> Self {
        let mut parts: Vec<Vec<ComponentId>> = vec![Vec::new(); framework.components.len()];
        for (id, component) in framework.all() {
            if let Some(above) = component.parent {
                parts[usize::from(above.0)].push(id);
            }
        }
        let of = |(id, own): (ComponentId, &Component)| {
            let parts = &parts[usize::from(id.0)];
            let maxima = parts.iter().map(|part| framework.component(*part).max);
            match maxima.sum::<Option<Decimal>>() {
                Some(sum) => !parts.is_empty() && own.max == Some(sum),
                None => are_sums(id, parts, rows) == Some(true),
            }
        };
        Self(framework.all().map(of).collect())
    }

    /// Whether a component is.
    pub(super) fn has(&self, id: ComponentId) -> bool {
        self.0.get(usize::from(id.0)).is_some_and(|is_sum| *is_sum)
    }
}

/// Whether a component is something else than the sum of its parts, by the maxima of all, or else by rows.
pub(super) fn is_no_sum(framework: &Framework, id: ComponentId, rows: &[&Entry<'_>]) -> bool {
    let parts = framework.all();
    let parts = parts.filter(|(_, component)| component.parent == Some(id));
    let (ids, maxima): (Vec<_>, Vec<_>) = parts.map(|(id, one)| (id, one.max)).unzip();
    let sum = maxima.into_iter().sum::<Option<Decimal>>();
    match sum.zip(framework.component(id).max) {
        Some((sum, max)) => sum != max,
        None => are_sums(id, &ids, rows) == Some(false),
    }
}

/// Whether a component is the sum of its parts in every row that has all of them; nothing where there is no such row.
fn are_sums(id: ComponentId, parts: &[ComponentId], rows: &[&Entry<'_>]) -> Option<bool> {
    let verdicts = rows.iter().filter_map(|entry| {
        let score = |id: ComponentId| {
            let mut all = entry.result.parts.iter();
            all.find(|part| part.component == id)?.score.score()
        };
        let sum: Decimal = parts.iter().map(|part| score(*part)).sum::<Option<_>>()?;
        let count = Decimal::from(parts.len() + 1);
        let off = Decimal::new(5, entry.index.decimals + 1) * count;
        Some((score(id)? - sum).abs() <= off)
    });
    verdicts.reduce(|all, holds| all && holds)
}
