//! The tree of components of an index that is valid for some years.

use super::{Adds, Score, SourceId, Text, UnitId, Year};
use diagnostic::Origin;

/// What stands between the code of a thing and that of the field of an index that it is for.
pub const FOR: char = '@';

/// A framework's place in `Index::frameworks`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameworkId(pub u16);

/// A component's place in `Framework::components`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComponentId(pub u16);

/// How a total comes from its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// The plain sum of the components of the first level.
    Sum,
    /// The mean of the components of the first level, each by its weight.
    WeightedMean,
    /// The publisher weights them and has not made the weights public, or does not say.
    Unstated,
}

/// A set of components with their maxima. A new framework breaks the series unless it is declared comparable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// The code, unique within the index; of a form for a field with the code of that behind an @: `2025@xa`.
    pub code: String,
    /// Its name, as the publisher calls it.
    pub name: Text,
    /// The first year it was used for.
    pub from: Year,
    /// The last year, while it is not in force any more.
    pub to: Option<Year>,
    /// The highest total possible, where the publisher states it; absent where there are forms for fields.
    pub max: Option<Score>,
    /// Where the author wrote it.
    pub max_at: Origin,
    /// The lowest total possible, where that is below zero; absent where there are forms for fields.
    pub min: Option<Score>,
    /// How the total comes from the parts.
    pub total: Total,
    /// Codes of frameworks of the same index whose totals compare with this one's.
    pub comparable: Vec<FrameworkId>,
    /// The decision that set it.
    pub basis: Option<Text>,
    /// Why totals under it do not compare with those before.
    pub break_note: Option<Text>,
    /// Where the structure is taken from.
    pub source: Option<SourceId>,
    /// The tree in order of display: a component stands before its parts.
    pub components: Vec<Component>,
    /// As it is for each field of the index, in their order, where it is not the same for all; else empty. The components
    /// have the same places, so that a score of one is a score of the same one everywhere.
    pub groups: Vec<Framework>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// A node of the tree: an area, a criterion, a sub-criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// The code, unique within the framework.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// What it measures, in a sentence.
    pub about: Option<Text>,
    /// Whether it applies to the units that this framework is for; what does not is no part of it.
    pub applies: bool,
    /// What it adds to a total.
    pub adds: Adds,
    /// The highest score possible, where stated; absent where there are forms for fields.
    pub max: Option<Score>,
    /// Where the author wrote it.
    pub max_at: Origin,
    /// The lowest score possible, where that is below zero; absent where there are forms for fields.
    pub min: Option<Score>,
    /// What it counts for in a total that is a weighted mean; only its share of the sum of all weights matters. Absent
    /// where there are forms for fields.
    pub weight: Option<Score>,
    /// Where the author wrote it.
    pub weight_at: Origin,
    /// The component it is a part of.
    pub parent: Option<ComponentId>,
    /// 1 for a component directly below the index, at most 3.
    pub level: u8,
    /// The unit that answers for it in the home province.
    pub lead: Option<UnitId>,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Framework {
    /// The components of the first level with their places, in order of display.
    pub fn top(&self) -> impl Iterator<Item = (ComponentId, &Component)> {
        self.all().filter(|(_, component)| component.level == 1)
    }

    /// All components that apply with their places, in order of display.
    pub fn all(&self) -> impl Iterator<Item = (ComponentId, &Component)> {
        let all = (0..).map(ComponentId).zip(&self.components);
        all.filter(|(_, component)| component.applies)
    }

    /// The framework as it is for the units of a field of the index: its maxima, and the components that apply to them.
    #[must_use]
    pub fn of_field(&self, field: Option<usize>) -> &Self {
        field
            .and_then(|field| self.groups.get(field))
            .unwrap_or(self)
    }

    /// The framework in every form that it has: one for all units, or one a field of the index.
    #[must_use]
    pub fn forms(&self) -> &[Self] {
        match &*self.groups {
            [] => std::slice::from_ref(self),
            groups => groups,
        }
    }

    /// The component that says to whom one applies: itself, or the nearest above it of which that is said.
    #[must_use]
    pub fn says_to_whom(&self, id: ComponentId) -> &Component {
        let mut own = id;
        while let Some(above) = self.component(own).parent {
            if self.applies_to(above) != self.applies_to(own) {
                break;
            }
            own = above;
        }
        self.component(own)
    }

    /// The fields of the index that a component applies to; nothing where it applies to all.
    #[must_use]
    pub fn applies_to(&self, id: ComponentId) -> Option<Vec<usize>> {
        let applies = |field: &usize| self.groups[*field].component(id).applies;
        let fields: Vec<usize> = (0..self.groups.len()).filter(applies).collect();
        (fields.len() < self.groups.len()).then_some(fields)
    }

    /// A component.
    #[must_use]
    pub fn component(&self, id: ComponentId) -> &Component {
        &self.components[usize::from(id.0)]
    }
}
