//! Corrections, taken back: what they say was there is there again.
//!
//! Every kind of fact is looked at: one that is forgotten does not compile. Where what was there cannot be put back, since
//! it is not known or does not fit what is there, nothing of its index is said to have followed.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::NOTHING;
use super::old;
use super::put_back::{self, empty, of_part, of_row};
use super::reach::index_of;
use derive::figures::{Address, Quantity, Whose};
use derive::{FactAddress, Subject, Word};
use model::{
    Band, BandScheme, ComponentId, Correction, Framework, Index, IndexId, Record, Result, Table,
    UnitId, Year,
};

/// A record of which corrections are taken back.
pub(super) struct Undoing {
    record: Record,
    /// In which row of a table a unit stands, for the tables that were asked.
    rows: BTreeMap<(usize, usize), BTreeMap<UnitId, usize>>,
    lost: BTreeSet<String>,
    is_all_lost: bool,
}

/// The record without what was corrected.
pub(super) struct Undone {
    pub(super) record: Record,
    /// Indices of which something could not be put back.
    lost: BTreeSet<String>,
    is_all_lost: bool,
}

impl Undone {
    /// Whether all that was corrected of an index could be put back.
    pub(super) fn knows(&self, index: &str) -> bool {
        !self.is_all_lost && !self.lost.contains(index)
    }
}

/// Where a row stands: the places of edition and table, and the unit.
#[derive(Clone, Copy)]
struct At {
    edition: usize,
    table: usize,
    unit: UnitId,
}

impl Undoing {
    pub(super) fn new(record: Record) -> Self {
        Self {
            record,
            rows: BTreeMap::new(),
            lost: BTreeSet::new(),
            is_all_lost: false,
        }
    }

    /// Puts back what a correction says was there. The newest comes first.
    pub(super) fn take_back(&mut self, correction: &Correction) {
        if self.put_back(correction).is_none() {
            match index_of(correction) {
                Some(index) => drop(self.lost.insert(index.to_owned())),
                None => self.is_all_lost = true,
            }
        }
    }

    pub(super) fn done(self) -> Undone {
        Undone {
            record: self.record,
            lost: self.lost,
            is_all_lost: self.is_all_lost,
        }
    }

    fn put_back(&mut self, correction: &Correction) -> Option<()> {
        match FactAddress::parse(&correction.figure)? {
            FactAddress::Figure(address) => self.figure(correction, address),
            FactAddress::Word(subject, word) => self.word(correction, subject, word),
            // Nothing is worked out from words.
            FactAddress::Translation(..) => Some(()),
            // Nothing is worked out from the others.
            FactAddress::Also { .. } | FactAddress::Correction { .. } | FactAddress::Text(_) => {
                Some(())
            }
        }
    }

    fn figure(&mut self, correction: &Correction, address: Address) -> Option<()> {
        let old = correction.old.as_str();
        match address {
            // Nothing is worked out from the first two; what is worked out over a field is worked out anew.
            Address::Also { .. }
            | Address::Actual(_)
            | Address::Result {
                whose: Whose::Field(_),
                ..
            } => Some(()),
            Address::Result {
                index,
                year,
                whose: Whose::Table,
                component,
                quantity,
                ..
            } => self.survey((&index, year), component.as_deref(), quantity, old),
            // A unit that came of others has a place and no row.
            Address::Result { quantity, .. } if quantity.is_only_said() => Some(()),
            Address::Result {
                index,
                year,
                whose: Whose::Unit(unit),
                component,
                quantity,
                since,
            } => {
                let at = self.at(&index, year, &unit)?;
                let since = since.or_else(|| old::against(old));
                if quantity == Quantity::Max
                    && !self.is_own_max(at, component.as_deref(), correction)
                {
                    let own = self.framework_at(at).code.clone();
                    let framework = self.framework(&index, &own)?;
                    return put_back::set(framework, component.as_deref(), quantity, old);
                }
                if quantity.is_kept() {
                    let tables = &mut self.record.editions[at.edition].tables;
                    return put_back::kept(&mut tables[at.table], at.unit, quantity, old);
                }
                match component {
                    None => of_row(self.row(at, correction), quantity, old, since),
                    Some(code) => {
                        let id = self.component_at(at, &code)?;
                        of_part(self.row(at, correction), id, quantity, old, since)
                    }
                }
            }
            Address::Set {
                index,
                framework,
                component,
                quantity,
            } => {
                let framework = self.framework(&index, &framework)?;
                put_back::set(framework, component.as_deref(), quantity, old)
            }
        }
    }

    /// What a survey states of itself.
    fn survey(
        &mut self,
        (index, year): (&str, Year),
        component: Option<&str>,
        quantity: Quantity,
        old: &str,
    ) -> Option<()> {
        let framework = self.table_of(index, year)?.framework;
        let framework = self.index_at(index)?.framework(framework).clone();
        let table = self.table_of(index, year)?;
        put_back::surveyed(table, &framework, component, quantity, old)
    }

    fn coverage(&mut self, subject: Subject, old: &str) -> Option<()> {
        let Subject::Table(index, year) = subject else {
            return None;
        };
        let (coverage, fields) = old::coverage(old, self.index_at(index)?)?;
        let table = self.table_of(index, year)?;
        (table.coverage, table.fields) = (coverage, fields);
        Some(())
    }

    /// Whether a maximum at the address of a row is that of the row and not that of its framework.
    fn is_own_max(&mut self, at: At, component: Option<&str>, correction: &Correction) -> bool {
        component.is_none() && (correction.new == NOTHING || self.row(at, correction).max.is_some())
    }

    fn word(&mut self, correction: &Correction, subject: Subject, word: Word) -> Option<()> {
        let (old, new) = (correction.old.as_str(), correction.new.as_str());
        match word {
            // Nothing is worked out from them.
            Word::Announced
            | Word::Event
            | Word::Headline
            | Word::Note
            | Word::Documents
            | Word::Published
            | Word::Source
            | Word::Group
            | Word::Publisher
            | Word::Title
            | Word::Date
            | Word::Document => {}
            // What has another name is what it was; what came or went had more than a name. A unit comes with its row.
            Word::Name => {
                let is_there = old != NOTHING && new != NOTHING;
                return (is_there || matches!(subject, Subject::Unit(_))).then_some(());
            }
            // Its rows have the components of the one that holds.
            Word::Framework => return None,
            Word::Of => match subject {
                Subject::Table(index, year) => {
                    self.table_of(index, year)?.of = old::whole(old).ok()?;
                }
                Subject::Bands(index, year) => self.bands(index, year)?.basis = old::basis(old)?,
                _ => return None,
            },
            Word::Coverage => return self.coverage(subject, old),
            Word::Band | Word::Direction | Word::StatedChange | Word::StatedRankChange => {
                return self.stated(correction, subject, word);
            }
            Word::Measure => self.index(&subject)?.measure = old::measure(old)?,
            Word::Decimals => self.index(&subject)?.decimals = old.parse().ok()?,
            Word::Ranking => self.index(&subject)?.ranking = old::ranking(old)?,
            Word::Total => self.framework_of(subject)?.total = old::total(old)?,
            Word::Adds | Word::Parent => {
                let Subject::Component(.., component) = subject else {
                    return None;
                };
                return put_back::said_of_component(
                    self.framework_of(subject)?,
                    component,
                    word,
                    old,
                );
            }
            Word::From => self.band(&subject)?.from = old::number(old).ok()?,
            Word::To => self.band(&subject)?.to = old::number(old).ok()?,
            Word::Kind => return self.kind(subject, old),
        }
        Some(())
    }

    fn kind(&mut self, subject: Subject, old: &str) -> Option<()> {
        let Subject::Unit(unit) = subject else {
            return None;
        };
        // A unit that came has a kind and a row, and the row is taken back.
        if old == NOTHING {
            return Some(());
        }
        let unit = self.record.find_unit(unit)?;
        let mut kinds = (0..).map(model::KindId).zip(&self.record.kinds);
        let (kind, _) = kinds.find(|(_, kind)| kind.code == old)?;
        self.record.units[unit.0 as usize].set_kind(kind);
        Some(())
    }

    /// A band, or what a source states of a change of a row or of a component of it, beside the one that is told.
    fn stated(&mut self, correction: &Correction, subject: Subject, word: Word) -> Option<()> {
        let old = correction.old.as_str();
        match subject {
            Subject::Row(index, year, unit) if word == Word::Band => {
                let at = self.at(index, year, unit)?;
                let index = self.record.index(self.table(at).index);
                let scheme = index.bands_for(year, self.record.unit(at.unit));
                self.row(at, correction).band = old::band(scheme, old).ok()?;
                Some(())
            }
            Subject::Row(index, year, unit) => {
                let at = self.at(index, year, unit)?;
                put_back::direction_or_change(&mut self.row(at, correction).change, word, old)
            }
            Subject::Part(index, year, unit, component) => {
                let at = self.at(index, year, unit)?;
                let id = self.component_at(at, component)?;
                put_back::with_stated(self.row(at, correction), id, |stated| {
                    let mut change = stated.change.map(Box::new);
                    put_back::direction_or_change(&mut change, word, old)?;
                    stated.change = change.map(|change| *change);
                    Some(())
                })
            }
            _ => None,
        }
    }

    fn table_of(&mut self, index: &str, year: Year) -> Option<&mut Table> {
        let index = self.record.find_index(index)?;
        let mut editions = self.record.editions.iter_mut();
        let edition = editions.find(|one| one.year == year)?;
        edition.tables.iter_mut().find(|one| one.index == index)
    }

    fn at(&self, index: &str, year: Year, unit: &str) -> Option<At> {
        let unit = self.record.find_unit(unit)?;
        let index = self.record.find_index(index)?;
        let mut editions = self.record.editions.iter().map(|edition| edition.year);
        let edition = editions.position(|one| one == year)?;
        let mut tables = self.record.editions[edition].tables.iter();
        let table = tables.position(|table| table.index == index)?;
        Some(At {
            edition,
            table,
            unit,
        })
    }

    fn table(&self, at: At) -> &Table {
        &self.record.editions[at.edition].tables[at.table]
    }

    fn framework_at(&self, at: At) -> &Framework {
        let table = self.table(at);
        let unit = self.record.unit(at.unit);
        self.record
            .index(table.index)
            .framework_for(table.framework, unit)
    }

    fn component_at(&self, at: At, code: &str) -> Option<ComponentId> {
        let mut all = self.framework_at(at).all();
        all.find(|(_, one)| one.code == code).map(|(id, _)| id)
    }

    fn index_at(&mut self, code: &str) -> Option<&mut Index> {
        let IndexId(place) = self.record.find_index(code)?;
        self.record.indices.get_mut(usize::from(place))
    }

    fn index(&mut self, subject: &Subject) -> Option<&mut Index> {
        match subject {
            Subject::Index(code) => self.index_at(code),
            _ => None,
        }
    }

    fn framework(&mut self, index: &str, code: &str) -> Option<&mut Framework> {
        for one in &mut self.index_at(index)?.frameworks {
            if one.code == code {
                return Some(one);
            }
            // A form for a field is changed by itself: what holds for the others is theirs.
            if let Some(form) = one.groups.iter_mut().find(|form| form.code == code) {
                return Some(form);
            }
        }
        None
    }

    /// The framework, also of a component of it.
    fn framework_of(&mut self, subject: Subject) -> Option<&mut Framework> {
        match subject {
            Subject::Framework(index, own) | Subject::Component(index, own, _) => {
                self.framework(index, own)
            }
            _ => None,
        }
    }

    fn bands(&mut self, index: &str, year: Year) -> Option<&mut BandScheme> {
        let (index, field) = model::of_field(index);
        let index = self.index_at(index)?;
        let place = index.place_of_bands(year, field)?;
        index.bands.get_mut(place)
    }

    fn band(&mut self, subject: &Subject) -> Option<&mut Band> {
        let Subject::Band(index, year, code) = *subject else {
            return None;
        };
        let mut bands = self.bands(index, year)?.bands.iter_mut();
        bands.find(|one| one.code == code)
    }

    /// The row of a unit; one that a correction took away is there again, with nothing in it.
    fn row(&mut self, at: At, correction: &Correction) -> &mut Result {
        let table = &mut self.record.editions[at.edition].tables[at.table];
        let rows = self.rows.entry((at.edition, at.table)).or_insert_with(|| {
            // The first row of a unit is the one that is found.
            let all = table.rows.iter().enumerate().rev();
            all.map(|(place, row)| (row.unit, place)).collect()
        });
        let place = *rows.entry(at.unit).or_insert_with(|| {
            table.rows.push(empty(at.unit, table.source, correction));
            table.rows.len() - 1
        });
        &mut table.rows[place]
    }
}

#[cfg(test)]
mod tests;
