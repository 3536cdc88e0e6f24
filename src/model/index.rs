//! A yearly measurement: what it is, who publishes it, whom it ranks, and how its results are read.

use std::borrow::Cow;

use super::framework::FOR;
use super::{Framework, FrameworkId, KindId, Score, Text, Unit, UnitId, Year};
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
    /// The units right above those in it, where it has not all of these kinds: of districts those of one province.
    pub parents: Vec<UnitId>,
}

impl Field {
    /// Whether a unit is ranked in it, as the unit is in the record that is asked.
    #[must_use]
    pub fn has(&self, unit: &Unit) -> bool {
        self.has_such(unit.kind, unit.parent)
    }

    /// Whether units of a kind below a unit are ranked in it.
    #[must_use]
    pub fn has_such(&self, kind: KindId, parent: Option<UnitId>) -> bool {
        let below = |parent| self.parents.contains(&parent);
        self.kinds.contains(&kind) && (self.parents.is_empty() || parent.is_some_and(below))
    }
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
    /// The fields of the index that it is for; empty where it is for all.
    pub fields: Vec<usize>,
    /// What the bounds are compared with.
    pub basis: BandBasis,
    /// From the best to the worst.
    pub bands: Vec<Band>,
}

impl BandScheme {
    /// Whether it is in force for `year`.
    #[must_use]
    pub fn is_in_force(&self, year: Year) -> bool {
        self.from <= year && self.to.is_none_or(|to| year <= to)
    }

    /// Whether it is for the units of a field.
    #[must_use]
    pub fn is_for(&self, field: Option<usize>) -> bool {
        self.fields.is_empty() || field.is_some_and(|field| self.fields.contains(&field))
    }
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
    /// Whether the index ranks a unit for a year: one of its fields has it, and it is there when the year ends.
    #[must_use]
    pub fn ranks(&self, unit: &Unit, year: Year) -> bool {
        self.field_of(unit).is_some() && unit.lives_at_end_of(year)
    }

    /// The place of the field in which a unit is ranked.
    #[must_use]
    pub fn field_of(&self, unit: &Unit) -> Option<usize> {
        self.fields.iter().position(|field| field.has(unit))
    }

    /// Whether components, maxima or bands of a year are not the same for all fields.
    #[must_use]
    pub fn has_groups(&self, year: Year) -> bool {
        let framework = self.framework_of(year);
        let framework = framework.map(|id| self.framework(id));
        let mut bands = self.bands.iter().filter(|scheme| scheme.is_in_force(year));
        framework.is_some_and(|one| !one.groups.is_empty())
            || bands.any(|scheme| !scheme.fields.is_empty())
    }

    /// A framework as it is for a unit: its maxima, and the components that apply to it.
    #[must_use]
    pub fn framework_for(&self, id: FrameworkId, unit: &Unit) -> &Framework {
        let framework = self.framework(id);
        if framework.groups.is_empty() {
            return framework;
        }
        framework.of_field(self.field_of(unit))
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

    /// The framework of a code, or the form of one for a field.
    #[must_use]
    pub fn framework_named(&self, code: &str) -> Option<&Framework> {
        let mut all = self.frameworks.iter();
        all.find_map(|one| {
            let mut forms = std::iter::once(one).chain(&one.groups);
            forms.find(|form| form.code == code)
        })
    }

    /// The code of the index in the address of bands: where they are for some fields, with that of the first of them.
    #[must_use]
    pub fn code_of_bands(&self, scheme: &BandScheme) -> Cow<'_, str> {
        match scheme.fields.first() {
            None => Cow::Borrowed(&self.code),
            Some(field) => Cow::Owned(format!("{}{FOR}{}", self.code, self.fields[*field].code)),
        }
    }

    /// The place of the bands of a year, by what stands behind the @ in their address.
    #[must_use]
    pub fn place_of_bands(&self, year: Year, field: Option<&str>) -> Option<usize> {
        let field = match field {
            None => None,
            Some(code) => Some(self.fields.iter().position(|one| one.code == code)?),
        };
        let mut bands = self.bands.iter();
        bands.position(|one| one.is_in_force(year) && one.fields.first().copied() == field)
    }

    /// A framework, for all fields at once: where it has forms for them, with all components and no number.
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

    /// The bands in force for `year` among the units of a field.
    #[must_use]
    pub fn bands_of(&self, year: Year, field: Option<usize>) -> Option<&BandScheme> {
        let mut bands = self.bands.iter();
        bands.find(|scheme| scheme.is_in_force(year) && scheme.is_for(field))
    }

    /// The bands in force for `year` for a unit.
    #[must_use]
    pub fn bands_for(&self, year: Year, unit: &Unit) -> Option<&BandScheme> {
        self.bands_of(year, self.field_of(unit))
    }
}
