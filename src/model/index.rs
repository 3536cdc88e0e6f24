//! A yearly measurement: what it is, who publishes it, whom it ranks, and how its results are read.

use super::{Framework, FrameworkId, KindId, Score, Text, Unit, Year};
use diagnostic::Origin;

/// An index's place in `Record::indices`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexId(pub u16);

/// The unit in which scores of an index are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Points (điểm).
    Points,
    /// Per cent of the maximum, or of those asked (%).
    Percent,
}

/// What the publisher says about order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ranking {
    /// Units are ranked by score; where units have different maxima, by share of the maximum.
    Ranks,
    /// The publisher gives groups only and declines to rank; ranks are worked out here and said to be so.
    Groups,
}

/// What merging does to the scores of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mergers {
    /// Nothing is known about it.
    Unstated,
    /// The score of a merged unit lies between those of its parts, as that of a survey does of all who were asked.
    Between,
}

/// A set of units ranked against each other: all provinces; departments; districts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The code, unique within the index.
    pub code: String,
    /// What its units are called together: "tỉnh, thành phố".
    pub name: Text,
    /// The kinds of unit in it.
    pub kinds: Vec<KindId>,
}

/// What a band's bounds are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BandBasis {
    /// The score.
    Score,
    /// The score as per cent of the maximum.
    Share,
    /// Bands are stated by the publisher without bounds (tiers, quartile groups): never computed.
    Stated,
}

/// Named intervals in force for some years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandScheme {
    /// The first year.
    pub from: Year,
    /// The last year.
    pub to: Option<Year>,
    /// What the bounds are compared with.
    pub basis: BandBasis,
    /// From the best to the worst.
    pub bands: Vec<Band>,
}

/// A named interval: at least `from`, and below the next better band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The code, unique within the scheme.
    pub code: String,
    /// Its name: Xuất sắc, Tốt, Khá …
    pub name: Text,
    /// The lower bound, included.
    pub from: Option<Score>,
    /// The upper bound as the publisher prints it, included; only compared with the next band, never used to decide.
    pub to: Option<Score>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// A few words about a year of an index, for charts over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// The year; where a framework begins with it, the words name that break.
    pub year: Year,
    /// The words: "tám nội dung".
    pub text: Text,
}

/// A yearly measurement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// The code in content, addresses and data files.
    pub code: String,
    /// The full name.
    pub name: Text,
    /// The name in headings and tables: "PAR INDEX".
    pub short: Text,
    /// Who measures and announces it.
    pub publisher: Text,
    /// What it measures, in a paragraph.
    pub about: Option<Text>,
    /// The unit of its scores.
    pub measure: Measure,
    /// How many decimals its totals are shown with.
    pub decimals: u32,
    /// What the publisher says about order.
    pub ranking: Ranking,
    /// What merging does to its scores.
    pub mergers: Mergers,
    /// The fields within which units are ranked.
    pub fields: Vec<Field>,
    /// Bands by years.
    pub bands: Vec<BandScheme>,
    /// Frameworks by years, oldest first, no two for one year.
    pub frameworks: Vec<Framework>,
    /// What there is to know about single years, for charts over time.
    pub annotations: Vec<Annotation>,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Index {
    /// Whether the index ranks a unit for a year: it is of a ranked kind, and there when the year ends.
    #[must_use]
    pub fn ranks(&self, unit: &Unit, year: Year) -> bool {
        let mut fields = self.fields.iter();
        fields.any(|field| field.kinds.contains(&unit.kind)) && unit.lives_at_end_of(year)
    }

    /// The framework in force for `year`.
    #[must_use]
    pub fn framework_of(&self, year: Year) -> Option<FrameworkId> {
        let place = self
            .frameworks
            .iter()
            .position(|f| f.from <= year && f.to.is_none_or(|to| year <= to))?;
        u16::try_from(place).ok().map(FrameworkId)
    }

    /// A framework.
    #[must_use]
    pub fn framework(&self, id: FrameworkId) -> &Framework {
        &self.frameworks[usize::from(id.0)]
    }

    /// Whether totals under `a` and `b` compare.
    #[must_use]
    pub fn compare(&self, a: FrameworkId, b: FrameworkId) -> bool {
        a == b
            || self.framework(a).comparable.contains(&b)
            || self.framework(b).comparable.contains(&a)
    }

    /// The bands in force for `year`.
    #[must_use]
    pub fn bands_of(&self, year: Year) -> Option<&BandScheme> {
        self.bands
            .iter()
            .find(|scheme| scheme.from <= year && scheme.to.is_none_or(|to| year <= to))
    }
}
