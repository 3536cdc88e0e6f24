//! Which components are the sums of their parts. Not a rule: rules that hold sums ask it.

use rust_decimal::Decimal;

use super::Entry;
use model::{Component, ComponentId, Framework};

/// Which components are what their parts make together, and which are not.
pub(super) struct Sums(Vec<Known>);

/// What is known of one component.
struct Known {
    parts: Vec<ComponentId>,
    /// The maxima of the parts together, where all have one.
    maxima: Option<Decimal>,
    max: Option<Decimal>,
    /// In how many of the rows that have it and all its parts they make it together, and in how many they do not.
    holds: usize,
    fails: usize,
}

impl Sums {
    /// By the maxima of the parts; where some have none, by the rows in which all are published.
    pub(super) fn of(framework: &Framework, rows: &[&Entry<'_>]) -> Self {
        let mut parts: Vec<Vec<ComponentId>> = vec![Vec::new(); framework.components.len()];
        for (id, component) in framework.all() {
            if let Some(above) = component.parent {
                parts[usize::from(above.0)].push(id);
            }
        }
        let of = |((id, own), parts): ((ComponentId, &Component), Vec<ComponentId>)| {
            let maxima = framework.maximum_of_parts(Some(id));
            // Where all maxima are known no row is asked.
            let is_known = maxima.is_some() && own.max.is_some();
            let asked = rows.iter().filter(|_| !is_known);
            let verdicts = asked.filter_map(|row| makes(row, id, &parts));
            let (holds, fails) = verdicts.fold((0, 0), |(holds, fails), verdict| {
                (holds + usize::from(verdict), fails + usize::from(!verdict))
            });
            Known {
                maxima,
                max: own.max,
                holds,
                fails,
                parts,
            }
        };
        let all = (0..).map(ComponentId).zip(&framework.components);
        Self(all.zip(parts).map(of).collect())
    }

    /// Whether a component is.
    pub(super) fn has(&self, id: ComponentId) -> bool {
        self.0
            .get(usize::from(id.0))
            .is_some_and(|known| match known.maxima {
                Some(sum) => known.max == Some(sum),
                None => known.holds > 0 && known.fails == 0,
            })
    }

    /// Whether a component is something else, by the maxima of all, or else by other rows than one.
    pub(super) fn has_not(&self, id: ComponentId, but: &Entry<'_>) -> bool {
        let Some(known) = self.0.get(usize::from(id.0)) else {
            return false;
        };
        if let Some((sum, max)) = known.maxima.zip(known.max) {
            return sum != max;
        }
        let own = makes(but, id, &known.parts) == Some(false);
        known.fails > usize::from(own)
    }
}

/// Whether the parts of a component make it together in a row; nothing where not all are published.
fn makes(row: &Entry<'_>, id: ComponentId, parts: &[ComponentId]) -> Option<bool> {
    let score = |id: ComponentId| {
        let mut all = row.result.parts.iter();
        all.find(|part| part.component == id)?.score.score()
    };
    let sum: Decimal = parts.iter().map(|part| score(*part)).sum::<Option<_>>()?;
    let count = Decimal::from(parts.len() + 1);
    let off = Decimal::new(5, row.index.decimals + 1) * count;
    Some((score(id)? - sum).abs() <= off)
}
