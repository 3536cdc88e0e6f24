//! Everything that was read, resolved.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use diagnostic::{Origin, Spot};

use super::framework::FOR;
use super::index::BandScheme;
use super::{
    Announcement, Archive, Date, Document, DocumentId, Edition, Former, Index, IndexId, Kind,
    KindId, Lang, Ledger, Lookups, Narrative, Objection, Programme, Prose, Site, Source, SourceId,
    Subject, Unit, UnitId, Waiver, Year,
};

/// The whole record: every unit, year, index and component that is named in it exists in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The site's settings.
    pub site: Site,
    /// Kinds of unit, in the author's order.
    pub kinds: Vec<Kind>,
    /// Units, in the order of their names.
    pub units: Vec<Unit>,
    /// Indices, in the order of their `order` key, then code.
    pub indices: Vec<Index>,
    /// Public editions, oldest first.
    pub editions: Vec<Edition>,
    /// Sources, in the author's order.
    pub sources: Vec<Source>,
    /// Documents, oldest first.
    pub documents: Vec<Document>,
    /// Target programmes, in order of their slugs.
    pub programmes: Vec<Programme>,
    /// Archives that the site offers, oldest edition first.
    pub archives: Vec<Archive>,
    /// What was sealed and corrected, where the site keeps a ledger of it.
    pub ledger: Option<Ledger>,
    /// Prose by what it is about.
    pub narratives: BTreeMap<Subject, Narrative>,
    /// What will be announced and when, in the author's order.
    pub calendar: Vec<Announcement>,
    /// Objections to figures, oldest first.
    pub objections: Vec<Objection>,
    /// Exceptions, in order of their places.
    pub waivers: Vec<Waiver>,
    /// Short texts in which something is bound to figures, as they were written.
    pub lines: Vec<(Prose, Lang)>,
    /// Where things are by their codes.
    pub lookups: Lookups,
}

impl Record {
    /// A unit.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> &Unit {
        &self.units[id.0 as usize]
    }

    /// A kind of unit.
    #[must_use]
    pub fn kind(&self, id: KindId) -> &Kind {
        &self.kinds[usize::from(id.0)]
    }

    /// An index.
    #[must_use]
    #[expect(
        clippy::should_implement_trait,
        reason = "an index is a yearly measurement here, not a subscript"
    )]
    pub fn index(&self, id: IndexId) -> &Index {
        &self.indices[usize::from(id.0)]
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[usize::from(id.0)]
    }

    /// A document.
    #[must_use]
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[usize::from(id.0)]
    }

    /// The edition of a year.
    #[must_use]
    pub fn edition(&self, year: Year) -> Option<&Edition> {
        self.editions
            .binary_search_by_key(&year, |edition| edition.year)
            .ok()
            .map(|place| &self.editions[place])
    }

    /// All indices with their places.
    pub fn all_indices(&self) -> impl Iterator<Item = (IndexId, &Index)> {
        (0..).map(IndexId).zip(&self.indices)
    }

    /// All units with their places.
    pub fn all_units(&self) -> impl Iterator<Item = (UnitId, &Unit)> {
        (0..).map(UnitId).zip(&self.units)
    }

    /// The record with every unit as it was when a year of an edition ended: its names, kind and parent. Whatever is said on a
    /// page of that year is said of this record, so that nothing there can ask what a unit is called today.
    #[must_use]
    pub fn in_year(&self, year: Year) -> &Self {
        let then = self.lookups.then.0.get_or_init(|| self.by_year());
        then.get(&year).map_or(self, |then| then)
    }

    /// The records of years in which a unit was something else. Years that saw the same share one.
    fn by_year(&self) -> BTreeMap<Year, Arc<Self>> {
        /// Units that were something else, each with the last day of that.
        type Earlier = Vec<(UnitId, Date)>;
        let mut known: Vec<(Earlier, Arc<Self>)> = Vec::new();
        let mut all = BTreeMap::new();
        for Edition { year, .. } in &self.editions {
            let units = self.all_units();
            let earlier = units.filter_map(|(id, unit)| Some((id, unit.earlier(*year)?.to)));
            let earlier: Earlier = earlier.collect();
            if earlier.is_empty() {
                continue;
            }
            let then = known.iter().find(|(of, _)| *of == earlier);
            let then = then.map(|(_, then)| Arc::clone(then));
            let then = then.unwrap_or_else(|| {
                let units = self.units.iter().map(|unit| unit.in_year(*year));
                let then = Arc::new(Self {
                    units: units.collect(),
                    ..self.clone()
                });
                known.push((earlier, Arc::clone(&then)));
                then
            });
            all.insert(*year, then);
        }
        all
    }

    /// The units of which a former one is part: the unit that says so at a place, and where that has only a part of it, all
    /// that have another.
    #[must_use]
    pub fn heirs(&self, unit: UnitId, place: usize) -> Vec<UnitId> {
        let former = &self.unit(unit).formerly[place];
        if !former.part {
            return vec![unit];
        }
        let known = self.lookups.formers.0.get_or_init(|| self.by_former());
        let alike = former.words().filter_map(|word| known.get(word)).flatten();
        let has = |id: &UnitId| {
            let mut formers = self.unit(*id).formerly.iter();
            formers.any(|one| one.is(former))
        };
        let all: BTreeSet<UnitId> = alike.copied().filter(has).collect();
        all.into_iter().collect()
    }

    /// The units that have a former one, by each word that it may be known by.
    fn by_former(&self) -> BTreeMap<String, Vec<UnitId>> {
        let mut all: BTreeMap<String, Vec<UnitId>> = BTreeMap::new();
        for (id, unit) in self.all_units() {
            for word in unit.formerly.iter().flat_map(Former::words) {
                all.entry(word.to_owned()).or_default().push(id);
            }
        }
        all
    }

    /// Exceptions for places in a file.
    #[must_use]
    pub fn waivers_in(&self, file: &str) -> &[Waiver] {
        let from = self
            .waivers
            .partition_point(|waiver| *waiver.place.file < *file);
        let rest = &self.waivers[from..];
        &rest[..rest.partition_point(|waiver| *waiver.place.file == *file)]
    }

    /// Exceptions for a place and what lies below its keys.
    #[must_use]
    pub fn waivers_below(&self, origin: &Origin) -> &[Waiver] {
        let here = self.waivers_in(&origin.file);
        let keys = origin.spot.keys();
        let before = |waiver: &Waiver| match &waiver.place.spot {
            Spot::File => true,
            Spot::Keys(own) => **own < *keys,
            Spot::Name(_) | Spot::Result(_) | Spot::Bytes(..) => false,
        };
        let rest = &here[here.partition_point(before)..];
        let below = |waiver: &Waiver| match &waiver.place.spot {
            Spot::Keys(own) => own.starts_with(&keys),
            _ => false,
        };
        &rest[..rest.partition_point(below)]
    }

    /// The unit whose code is `code`.
    #[must_use]
    pub fn find_unit(&self, code: &str) -> Option<UnitId> {
        let place = self
            .lookups
            .units
            .find(&self.units, |unit| &unit.code, code);
        place.map(UnitId)
    }

    /// The document whose slug is `slug`.
    #[must_use]
    pub fn find_document(&self, slug: &str) -> Option<DocumentId> {
        let slugs = &self.lookups.documents;
        let place = slugs.find(&self.documents, |document| &document.slug, slug)?;
        u16::try_from(place).ok().map(DocumentId)
    }

    /// The programme whose file name is `slug`.
    #[must_use]
    pub fn find_programme(&self, slug: &str) -> Option<&Programme> {
        let slugs = &self.lookups.programmes;
        let place = slugs.find(&self.programmes, |programme| &programme.slug, slug)?;
        self.programmes.get(place as usize)
    }

    /// The bands of a year, by the code of the index in their address: `ddci`, `ddci@xa`.
    #[must_use]
    pub fn find_bands(&self, code: &str, year: Year) -> Option<&BandScheme> {
        let (index, field) = of_field(code);
        let index = self.index(self.find_index(index)?);
        Some(&index.bands[index.place_of_bands(year, field)?])
    }

    /// The index whose code is `code`.
    #[must_use]
    pub fn find_index(&self, code: &str) -> Option<IndexId> {
        let codes = &self.lookups.indices;
        let place = codes.find(&self.indices, |index| &index.code, code)?;
        u16::try_from(place).ok().map(IndexId)
    }
}

/// A code in an address, and that of the field of an index behind it.
#[must_use]
pub fn of_field(code: &str) -> (&str, Option<&str>) {
    match code.split_once(FOR) {
        Some((code, field)) => (code, Some(field)),
        None => (code, None),
    }
}
