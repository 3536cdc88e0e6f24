//! What authors wrote, as far as it tells who names whom. Only read where something is held back.

use std::collections::{BTreeMap, BTreeSet};

use super::links;
use crate::folder::{EditionFiles, Folder};
use crate::read::{self, Page};
use crate::schema;
use crate::schema::shape::Shaped;
use files::{Files, text};
use model::{Moment, Year};

/// A thing that others name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Document(String),
    /// A field of an index, by its place there.
    Field(String, usize),
    /// By its index and its place there.
    Framework(String, usize),
    Index(String),
    Kind(String),
    Programme(String),
    /// A scheme of bands, by its index and its place there.
    Scheme(String, usize),
    Source(String),
    Unit(String),
}

/// An edition with what it names.
#[derive(Debug, Default)]
pub(super) struct Edition {
    pub(super) year: Year,
    pub(super) documents: Vec<String>,
    /// Indices of which it has a table.
    pub(super) tables: BTreeSet<String>,
    pub(super) names: BTreeSet<Thing>,
}

/// Year, month and day.
type Day = (Year, i8, i8);

/// A document with the years of the figures that its text binds, and of the editions that it links to.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) front: schema::Document,
    pub(super) years: BTreeSet<Year>,
}

/// Everything.
#[derive(Debug, Default)]
pub(super) struct Authored {
    /// The day of the build.
    pub(super) today: Option<Day>,
    /// What the settings of the site name: units, and a source.
    pub(super) own: Vec<Thing>,
    /// Where the site stands.
    pub(super) base: Option<String>,
    pub(super) kinds: Vec<String>,
    pub(super) units: Vec<schema::Unit>,
    pub(super) unit_places: BTreeMap<String, usize>,
    pub(super) sources: Vec<(String, schema::Source)>,
    pub(super) source_places: BTreeMap<String, usize>,
    pub(super) indices: BTreeMap<String, schema::Index>,
    pub(super) programmes: BTreeMap<String, schema::Programme>,
    pub(super) documents: BTreeMap<String, Document>,
    pub(super) calendar: Vec<schema::Announcement>,
    pub(super) public: Vec<Edition>,
    pub(super) held: Vec<Edition>,
}

impl Authored {
    /// Whether an actual tells a figure of an edition that is held back: by the address it is given, or as that of its
    /// target's own index in its year.
    pub(super) fn is_ahead(&self, target: &schema::Target, actual: &schema::Actual) -> bool {
        let year_of = |text: &str| -> Option<Year> { text.get(..4)?.parse().ok() };
        if let Some(figure) = &actual.figure {
            let year = figure.split('/').nth(1).and_then(year_of);
            return self.held.iter().any(|edition| Some(edition.year) == year);
        }
        let Some(index) = target.index.as_ref().filter(|_| target.quantity != "count") else {
            return false;
        };
        let year = year_of(&actual.date);
        let mut held = self.held.iter();
        held.any(|edition| Some(edition.year) == year && edition.tables.contains(index))
    }
}

/// Reads a file, where it can be read. What is wrong with it is told where it is resolved.
fn value<T: serde::de::DeserializeOwned + Shaped>(files: &Files, path: Option<&str>) -> Option<T> {
    Some(read::file(files, path?).ok()?.value)
}

impl Authored {
    /// Reads what is there; `held` are the years of editions that are not public at `now`.
    pub(super) fn read(
        files: &Files,
        folder: &Folder<'_>,
        held: &BTreeSet<Year>,
        now: Moment,
    ) -> Self {
        let mut all = Self {
            today: now.today(),
            ..Self::default()
        };
        let site: Option<schema::Site> = value(files, folder.site);
        if let Some(site) = site {
            let peers = site.peers.into_iter().flat_map(|group| group.units);
            let units = std::iter::once(site.home).chain(peers);
            all.own = units.map(Thing::Unit).collect();
            if let Some(populations) = site.populations {
                let units = populations.of.0.into_iter();
                all.own
                    .extend(units.map(|(code, _)| Thing::Unit(code.into_string())));
                all.own.push(Thing::Source(populations.source));
            }
            all.base = site.base;
        }
        if let Some(list) = value::<schema::Units>(files, folder.units) {
            let kinds = list.kinds.0.into_iter();
            all.kinds = kinds.map(|(code, _)| code.into_string()).collect();
            let units = list.units.iter().enumerate();
            all.unit_places = units
                .map(|(place, unit)| (unit.code.clone(), place))
                .collect();
            all.units = list.units;
        }
        if let Some(list) = value::<schema::Sources>(files, folder.sources) {
            let sources = list.0.into_iter();
            all.sources = sources
                .map(|(code, source)| (code.into_string(), source))
                .collect();
            let sources = all.sources.iter().enumerate();
            all.source_places = sources
                .map(|(place, (code, _))| (code.clone(), place))
                .collect();
        }
        all.calendar = value(files, folder.calendar).unwrap_or_default();
        for (code, path) in &folder.indices {
            let index = value(files, Some(path));
            all.indices
                .extend(index.map(|index| ((*code).to_owned(), index)));
        }
        for (slug, path) in &folder.targets {
            let programme = value(files, Some(path));
            let programme = programme.map(|programme| ((*slug).to_owned(), programme));
            all.programmes.extend(programme);
        }
        all.documents = documents(files, folder, held, all.base.as_deref());
        for (year, edition) in &folder.editions {
            let read = all.edition(files, *year, edition);
            let list = if held.contains(year) {
                &mut all.held
            } else {
                &mut all.public
            };
            list.push(read);
        }
        all
    }

    fn edition(&self, files: &Files, year: Year, of: &EditionFiles<'_>) -> Edition {
        let mut edition = Edition {
            year,
            ..Edition::default()
        };
        if let Some(head) = value::<schema::Edition>(files, of.edition) {
            edition.documents = head.documents;
        }
        let corrections = value::<schema::Corrections>(files, of.corrections);
        let corrections = corrections.into_iter().flatten();
        let documents = corrections.filter_map(|correction| correction.document);
        let documents = documents.chain(edition.documents.iter().cloned());
        let mut names: BTreeSet<Thing> = documents.map(Thing::Document).collect();
        names.extend(of.units.keys().map(|code| Thing::Unit((*code).to_owned())));
        names.extend(
            of.indices
                .keys()
                .map(|code| Thing::Index((*code).to_owned())),
        );
        let paths: Vec<&str> = of.tables.values().copied().collect();
        let tables = read::each(&paths, |path| value::<schema::Table>(files, Some(path)));
        for ((code, path), table) in of.tables.iter().zip(tables) {
            edition.tables.insert((*code).to_owned());
            names.extend(self.in_force(code, year));
            let listed = table.iter().flat_map(schema::Table::fields);
            names.extend(listed.filter_map(|field| self.field(code, field)));
            let own = match table {
                Some(table) => in_table(table),
                None => self.mentioned(files.get(path).unwrap_or_default()),
            };
            names.extend(self.fields_of(code, &own));
            names.extend(own);
        }
        edition.names = names;
        edition
    }

    /// Whatever a file that cannot be read may name, by its words.
    fn mentioned(&self, bytes: &[u8]) -> BTreeSet<Thing> {
        let text = text::lossy(bytes);
        let is_code = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let words: BTreeSet<&str> = text.split(|letter| !is_code(letter)).collect();
        let mut found = BTreeSet::new();
        for word in words {
            if self.unit_places.contains_key(word) {
                found.insert(Thing::Unit(word.to_owned()));
            }
            if self.source_places.contains_key(word) {
                found.insert(Thing::Source(word.to_owned()));
            }
        }
        found
    }

    /// A field of an index by its code.
    pub(super) fn field(&self, index: &str, code: &str) -> Option<Thing> {
        let mut fields = self.indices.get(index)?.fields.iter();
        let place = fields.position(|field| field.code == code)?;
        Some(Thing::Field(index.to_owned(), place))
    }

    /// The units above those of a field, where it has not all of its kinds.
    pub(super) fn above(&self, code: &str, place: usize) -> Vec<Thing> {
        let index = self.indices.get(code);
        let field = index.and_then(|index| index.fields.get(place));
        let parents = field.map_or(&[][..], |field| &field.parents);
        parents.iter().cloned().map(Thing::Unit).collect()
    }

    /// The fields of an index in which some units are ranked.
    fn fields_of(&self, code: &str, named: &BTreeSet<Thing>) -> Vec<Thing> {
        let units = named.iter().filter_map(|thing| match thing {
            Thing::Unit(unit) => self.unit(unit),
            _ => None,
        });
        // Each kind with the units above, also those of former years.
        let kinds: BTreeSet<(&String, Option<&String>)> = units
            .flat_map(|unit| {
                let was = unit.was.iter().filter_map(|was| was.parent.as_ref());
                let parents = [unit.parent.as_ref()].into_iter().chain(was.map(Some));
                parents.map(|parent| (&unit.kind, parent))
            })
            .collect();
        let fields = self
            .indices
            .get(code)
            .map_or(&[][..], |index| &index.fields);
        let ranks = |field: &schema::Field| {
            let all = field.parents.is_empty();
            let below = |parent: &&String| field.parents.contains(parent);
            let mut kinds = kinds.iter();
            kinds.any(|(kind, parent)| {
                field.kinds.contains(kind) && (all || parent.as_ref().is_some_and(below))
            })
        };
        let places = (0..fields.len()).filter(|place| ranks(&fields[*place]));
        places
            .map(|place| Thing::Field(code.to_owned(), place))
            .collect()
    }

    /// An index with its framework and bands of a year.
    fn in_force(&self, code: &str, year: Year) -> Vec<Thing> {
        let mut names = vec![Thing::Index(code.to_owned())];
        if let Some(index) = self.indices.get(code) {
            let covers =
                |from: i32, to: Option<i32>| from <= year && to.is_none_or(|to| year <= to);
            let place = index
                .frameworks
                .iter()
                .position(|one| covers(one.from, one.to));
            names.extend(place.map(|place| Thing::Framework(code.to_owned(), place)));
            // Of two for the same fields the first holds.
            let mut fields = BTreeSet::new();
            let bands = index.bands.iter().enumerate();
            let bands = bands.filter(|(_, one)| covers(one.from, one.to));
            let bands = bands.filter(|(_, one)| fields.insert(&one.fields));
            names.extend(bands.map(|(place, _)| Thing::Scheme(code.to_owned(), place)));
        }
        names
    }
}

/// Units and sources that a table names.
fn in_table(table: schema::Table) -> BTreeSet<Thing> {
    let mut sources = BTreeSet::from([table.source]);
    sources.extend(table.cells.into_iter().filter_map(|cells| cells.source));
    let mut names = BTreeSet::new();
    for row in table.results {
        names.insert(Thing::Unit(row.unit));
        sources.extend(row.source);
        sources.extend(row.also.into_iter().map(|other| other.source));
    }
    names.extend(sources.into_iter().map(Thing::Source));
    names
}

fn documents(
    files: &Files,
    folder: &Folder<'_>,
    held: &BTreeSet<Year>,
    base: Option<&str>,
) -> BTreeMap<String, Document> {
    let all: Vec<_> = folder.documents.iter().collect();
    let read = read::each(&all, |(slug, pair)| {
        let page: Page<schema::Document> = read::page(files, pair.vi?).ok()?;
        let texts = pair
            .paths()
            .filter_map(|path| Some((path, text::lossy(files.get(path)?))));
        let years = texts.flat_map(|(path, text)| {
            let mut years = bound(&text, held);
            years.extend(links::years(path, &text, base, held));
            years
        });
        let years = years.collect();
        let front = page.front?;
        Some(((**slug).to_owned(), Document { front, years }))
    });
    read.into_iter().flatten().collect()
}

/// Of some years those whose figures a file binds or puts in, also in its title and notes. What only looks like that is
/// told where texts are checked.
fn bound(text: &str, years: &BTreeSet<Year>) -> BTreeSet<Year> {
    let after = |mark: &str, end: char| {
        let asked = text.split(mark).skip(1).map(move |rest| {
            let own = rest.split([end, '\n']).next().unwrap_or(rest);
            own.to_owned()
        });
        asked.collect::<Vec<String>>()
    };
    let mut found = BTreeSet::new();
    for year in years {
        let year_word = year.to_string();
        let is_year = |word: &str| word == year_word;
        let figures = after("figure:", ')');
        let inserted = after("{{", '}');
        if figures.iter().any(|path| path.split('/').any(is_year))
            || inserted.iter().any(|call| {
                call.split(|letter: char| !letter.is_ascii_digit())
                    .any(is_year)
            })
        {
            found.insert(*year);
        }
    }
    found
}
