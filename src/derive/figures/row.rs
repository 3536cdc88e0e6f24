//! The figures of one result, and of one field of a table.

use rust_decimal::Decimal;

use super::known::{Known, change};
use super::{Figure, Quantity, Unknown, missing};
use crate::parts::find;
use crate::{
    Analysis, By, Changes, Entry, FieldStanding, PartStanding, Spread, contribution, near,
    part_share, points_lost,
};
use model::{Component, ComponentId, Framework, Index, IndexId, Record, Total, Value, Year};

/// The result of a unit in the table at a place.
pub(super) fn named<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, table): (usize, usize),
    unit: &str,
) -> Result<Entry<'a>, Unknown> {
    let id = record.find_unit(unit);
    let id = id.ok_or_else(|| Unknown::Unit(unit.to_owned()))?;
    let (year, authored) = (
        record.editions[edition].year,
        &record.editions[edition].tables[table],
    );
    let found = Entry::find(record, analysis, (authored.index, id), year);
    found.ok_or_else(|| {
        let (index, unit) = (record.index(authored.index), record.unit(id));
        Unknown::Absent(missing::of_unit(index, authored, unit, year))
    })
}

/// A figure of a unit's result, or of the component of a code.
pub(super) fn get(
    entry: &Entry,
    component: Option<&str>,
    quantity: Quantity,
    since: Option<Year>,
) -> Result<Figure, Unknown> {
    let component = component
        .map(|code| component_of(entry.index, entry.table, code))
        .transpose()?;
    let found = entry.figure(component, quantity, since);
    found.ok_or_else(|| Unknown::Absent(missing::of_row(entry, component, quantity, since)))
}

impl Entry<'_> {
    /// The figure of a quantity of the result, or of a component of it; a change against a year, or the one that is
    /// told. Nothing where it is not there.
    #[must_use]
    pub fn figure(
        &self,
        component: Option<ComponentId>,
        quantity: Quantity,
        since: Option<Year>,
    ) -> Option<Figure> {
        let known = match component {
            None => self.known_total(quantity, since),
            Some(id) => self.known_part(id, quantity, since),
        }?;
        Some(self.told(&known, quantity, component.is_some()))
    }

    fn told(&self, known: &Known, quantity: Quantity, is_component: bool) -> Figure {
        Figure {
            quantity,
            value: known.value,
            of: known.of,
            decimals: known.decimals(quantity, self.index.decimals),
            digits: known.digits(quantity, is_component, self.index.decimals),
            year: self.year,
            index: Some(self.table.index),
            unit: Some(self.result.unit),
            by: known.by,
            since: known.since,
            among: known.among,
            boundaries: None,
        }
    }

    /// A number of another published value of the result.
    pub(super) fn also(&self, place: usize, quantity: Quantity) -> Option<Figure> {
        let other = self.result.also.get(place)?;
        let of = other.of;
        let value = match quantity {
            Quantity::Score => other.score,
            Quantity::Rank => other.rank.map(Decimal::from),
            Quantity::Of => of.map(Decimal::from),
            _ => None,
        }?;
        let known = Known {
            of: of.filter(|_| quantity == Quantity::Rank),
            ..Known::published(value)
        };
        Some(self.told(&known, quantity, false))
    }

    /// A number of the result itself.
    fn known_total(&self, quantity: Quantity, since: Option<Year>) -> Option<Known> {
        let score = self.result.score.score();
        let distance = |row: Option<u32>| {
            let other = self.table.rows[row? as usize].score.score()?;
            Some(Known::computed(other - score?))
        };
        match quantity {
            _ if quantity.is_kept() => self.kept(quantity).map(Known::published),
            Quantity::Score => score.map(Known::published),
            Quantity::Max => self.max().map(Known::published),
            Quantity::Percent => self.known_percent(),
            Quantity::Rank => self.known_rank(),
            Quantity::Of => self.known_of(),
            Quantity::Change | Quantity::RankChange => {
                change(&Changes::of(self.result, self.standing), quantity, since)
            }
            Quantity::Lost => self.lost().map(Known::computed),
            Quantity::ToNext => distance(self.standing.next),
            Quantity::ToLeader => distance(self.standing.leader),
            Quantity::ToMean => {
                let mean = self.field?.total.as_ref()?.mean;
                Some(Known::computed(score? - mean))
            }
            Quantity::Near => near(self).map(|near| Known::computed(near.n.into())),
            Quantity::Unexplained => {
                let rest = self.standing.unexplained.as_deref();
                rest.map(|rest| Known::computed(*rest))
            }
            // They are a field's, a component's or a framework's.
            _ => None,
        }
    }

    fn known_percent(&self) -> Option<Known> {
        match self.result.declared_percent() {
            Some(declared) => Some(Known::published(declared)),
            None => self.standing.share.map(Known::computed),
        }
    }

    fn known_rank(&self) -> Option<Known> {
        let rank = self.standing.rank?;
        let by = match (rank.computed, self.result.rank) {
            (true, Some(_)) => By::Both,
            (true, None) => By::Computed,
            (false, _) => By::Published,
        };
        Some(Known {
            of: self.known_of().and_then(|of| u32::try_from(of.value).ok()),
            ..Known::new(rank.place.into(), by)
        })
    }

    fn known_of(&self) -> Option<Known> {
        let rank = self.standing.rank;
        let stated = self.result.of.or(self.table.of);
        match rank.and_then(|rank| rank.of) {
            Some(of) if rank.is_some_and(|rank| rank.computed) => {
                let by = match stated {
                    Some(_) => By::Both,
                    None => By::Computed,
                };
                Some(Known::new(of.into(), by))
            }
            of => of.or(stated).map(|of| Known::published(of.into())),
        }
    }

    /// A number of a component of it.
    fn known_part(
        &self,
        id: ComponentId,
        quantity: Quantity,
        since: Option<Year>,
    ) -> Option<Known> {
        let component = self.framework.component(id);
        let part = find(self.result, id);
        let score = part.map(|part| part.score).and_then(Value::score);
        match quantity {
            Quantity::Score => score.map(Known::published),
            Quantity::Max => component.max.map(Known::published),
            Quantity::Percent => part_share(component, part?).map(Known::computed),
            Quantity::Rank => self.known_part_rank(id),
            Quantity::Change | Quantity::RankChange => {
                let told = Changes::of_part(self.result, self.standing, id);
                change(&told, quantity, since)
            }
            Quantity::Lost => points_lost(component, part?).map(Known::computed),
            // Of a sum it is the change itself, and no figure of its own.
            Quantity::Contribution if self.framework.total == Total::WeightedMean => {
                contribution(self, id).map(Known::computed)
            }
            Quantity::ToMean => {
                let mean = component_spread(self.field?, id)?.mean;
                Some(Known::computed(score? - mean))
            }
            _ => None,
        }
    }

    fn known_part_rank(&self, id: ComponentId) -> Option<Known> {
        let derived = self.standing.parts.get(usize::from(id.0));
        let stated = self.result.part_rank(id);
        let place = derived.and_then(PartStanding::rank).or(stated)?;
        let field = self.field.filter(|_| self.is_complete());
        let spread = field.and_then(|field| component_spread(field, id));
        let by = match (spread, stated) {
            (Some(_), Some(_)) => By::Both,
            (Some(_), None) => By::Computed,
            (None, _) => By::Published,
        };
        let among = self.standing.rank.and_then(|rank| rank.of);
        let of = spread.map(|spread| spread.n).or(among).or(self.table.of);
        Some(Known {
            of,
            ..Known::new(place.into(), by)
        })
    }
}

fn component_spread(field: &FieldStanding, id: ComponentId) -> Option<&Spread> {
    field.components.get(usize::from(id.0))?.as_ref()
}

/// The component of a table by its code.
pub(super) fn component_of(
    index: &Index,
    table: &model::Table,
    code: &str,
) -> Result<ComponentId, Unknown> {
    let mut all = index.framework(table.framework).all();
    let found = all.find(|(_, component): &(_, &Component)| component.code == code);
    found
        .map(|(id, _)| id)
        .ok_or_else(|| Unknown::Component(code.to_owned()))
}

/// A field of a table.
#[derive(Debug, Clone, Copy)]
pub struct FieldRow<'a> {
    /// The year.
    pub year: Year,
    /// The index.
    pub id: IndexId,
    /// The same with all that it says.
    pub index: &'a Index,
    /// The table.
    pub table: &'a model::Table,
    /// What is derived for the field.
    pub standing: &'a FieldStanding,
}

impl<'a> FieldRow<'a> {
    /// Whether every unit of the field is listed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.table.is_complete(Some(self.standing.field))
    }

    /// A field of a table of a year.
    #[must_use]
    pub fn new(
        record: &'a Record,
        year: Year,
        table: &'a model::Table,
        standing: &'a FieldStanding,
    ) -> Self {
        Self {
            year,
            id: table.index,
            index: record.index(table.index),
            table,
            standing,
        }
    }

    /// The framework as it is for the units of the field.
    #[must_use]
    pub fn framework(&self) -> &'a Framework {
        let framework = self.index.framework(self.table.framework);
        framework.of_field(Some(self.standing.field))
    }

    /// The field of a code in the table at a place.
    pub(super) fn named(
        record: &'a Record,
        analysis: &'a Analysis,
        (edition, table): (usize, usize),
        field: &str,
    ) -> Result<Self, Unknown> {
        let authored = &record.editions[edition].tables[table];
        let index = record.index(authored.index);
        let mut fields = analysis.tables[edition][table].fields.iter();
        let standing = fields.find(|one| index.fields[one.field].code == field);
        let standing = standing.ok_or_else(|| Unknown::Unit(format!("@{field}")))?;
        let year = record.editions[edition].year;
        Ok(Self::new(record, year, authored, standing))
    }

    /// A figure of the field or of a component of it.
    pub(super) fn get(
        &self,
        component: Option<&str>,
        quantity: Quantity,
        since: Option<Year>,
    ) -> Result<Figure, Unknown> {
        let component = component
            .map(|code| component_of(self.index, self.table, code))
            .transpose()?;
        let found = self.figure(component, quantity);
        let found = found.filter(|figure| since.is_none_or(|since| figure.since == Some(since)));
        found.ok_or_else(|| Unknown::Absent(missing::of_field(self, component, quantity)))
    }

    /// The figure of a quantity of the field, or of a component of it; nothing where it is not there.
    #[must_use]
    pub fn figure(&self, component: Option<ComponentId>, quantity: Quantity) -> Option<Figure> {
        let known = self.known(component, quantity)?;
        let of_later = matches!(quantity, Quantity::LaterUnits | Quantity::LaterLacking);
        let later = self.standing.later.as_ref().filter(|_| of_later);
        Some(Figure {
            boundaries: later.map(|later| later.since),
            ..self.told(&known, quantity, component.is_some())
        })
    }

    /// A number of the field, or of a unit of it.
    pub(super) fn told(&self, known: &Known, quantity: Quantity, is_component: bool) -> Figure {
        Figure {
            quantity,
            value: known.value,
            of: known.of,
            decimals: known.decimals(quantity, self.index.decimals),
            digits: known.digits(quantity, is_component, self.index.decimals),
            year: self.year,
            index: Some(self.id),
            unit: None,
            by: known.by,
            since: known.since,
            among: known.among,
            boundaries: None,
        }
    }

    fn known(&self, component: Option<ComponentId>, quantity: Quantity) -> Option<Known> {
        if quantity == Quantity::Ranked {
            let by = match (self.is_complete(), self.table.of) {
                (true, Some(_)) => By::Both,
                (true, None) => By::Computed,
                (false, _) => By::Published,
            };
            return Some(Known::new(Decimal::from(self.standing.n?), by));
        }
        if quantity.is_only_said() {
            return self.known_of_all(quantity);
        }
        let spread = match component {
            None => self.standing.total.as_ref()?,
            Some(id) => component_spread(self.standing, id)?,
        };
        let value = match quantity {
            Quantity::Mean => spread.mean,
            Quantity::Median => spread.median,
            Quantity::Best => spread.best.0,
            Quantity::Worst => spread.worst.0,
            _ => return None,
        };
        Some(Known::computed(value))
    }

    /// What is worked out over all units of the field and told in a sentence.
    fn known_of_all(&self, quantity: Quantity) -> Option<Known> {
        let later = self.standing.later.as_ref();
        match quantity {
            Quantity::MeanChange => {
                let moved = self.standing.moved?;
                Some(Known {
                    since: Some(moved.since),
                    among: Some(moved.n),
                    ..Known::computed(moved.by)
                })
            }
            Quantity::LaterUnits => Some(Known::computed(later?.of.into())),
            Quantity::LaterLacking => Some(Known::computed(later?.lacking.into())),
            _ => None,
        }
    }
}
