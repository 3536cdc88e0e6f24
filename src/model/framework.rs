//! The tree of components of an index that is valid for some years.

use super::{Score, SourceId, Text, UnitId, Year};
use diagnostic::Origin;

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
    /// The code, unique within the index.
    pub code: String,
    /// Its name, as the publisher calls it.
    pub name: Text,
    /// The first year it was used for.
    pub from: Year,
    /// The last year, while it is not in force any more.
    pub to: Option<Year>,
    /// The highest total possible, where the publisher states it.
    pub max: Option<Score>,
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
    /// The highest score possible, where stated.
    pub max: Option<Score>,
    /// What it counts for in a total that is a weighted mean; only its share of the sum of all weights matters.
    pub weight: Option<Score>,
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

    /// All components with their places, in order of display.
    pub fn all(&self) -> impl Iterator<Item = (ComponentId, &Component)> {
        (0..).map(ComponentId).zip(&self.components)
    }

    /// A component.
    #[must_use]
    pub fn component(&self, id: ComponentId) -> &Component {
        &self.components[usize::from(id.0)]
    }
}
