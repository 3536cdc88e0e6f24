//! The order in which things become known: first all names, then everything that uses them.

mod beside;

use std::collections::BTreeMap;

use super::fault::{self, Noun};
use super::folder::{self, EditionFiles, Folder, Translated};
use super::read::{self, Page, Read};
use super::resolve::{Known, Names, documents, editions, indices, site, tables, targets, units};
use super::schema::{self, shape::Shaped};
use super::{Input, Visibility, ledger, lines, seal};
use diagnostic::{Diagnostic, Origin};
use files::Files;
use model::{Edition, Index, IndexId, Lookups, Narrative, Record, Subject, Table, Year};

/// A stage's own view: the files, what is known of them, and the moment.
struct Desk<'a> {
    files: &'a Files,
    known: &'a Known,
    indices: &'a [Index],
    units: &'a [model::Unit],
    visibility: Visibility,
}

/// Notes a fault and goes on without the value.
pub(super) fn keep<T>(result: Result<T, Vec<Diagnostic>>, said: &mut Vec<Diagnostic>) -> Option<T> {
    result.map_err(|faults| said.extend(faults)).ok()
}

/// Reads a file that may be left out.
fn some<T: serde::de::DeserializeOwned + Shaped>(
    files: &Files,
    path: Option<&str>,
    said: &mut Vec<Diagnostic>,
) -> Option<Read<T>> {
    keep(read::file(files, path?), said)
}

/// The record, as far as it can be read; whole only where nothing of error's weight was said.
pub(super) fn record(input: Input<'_>, said: &mut Vec<Diagnostic>) -> Option<Record> {
    let (files, visibility) = (input.files, input.visibility);
    let folder = folder::sort(files, said);
    let raw_site = keep(
        read::required(files, folder.site, "content/site.yaml"),
        said,
    );
    let units = read::required(files, folder.units, "content/units.yaml");
    let mut raw_units = keep(units, said);
    let (kinds, unit_names) = match &raw_units {
        Some(read) => units::names(read, said),
        None => units::unknown(),
    };
    let (sources, raw_sources) = sources(files, &folder, said);
    let (document_names, raw_documents) = document_files(files, &folder, said);
    let mut known = Known {
        kinds,
        units: unit_names,
        sources,
        documents: document_names,
        indices: Names::new(Noun::Index),
        components: Vec::new(),
    };
    let indices = all_indices(files, &folder, &mut known, said);
    let known = &known;
    let kinds = raw_units.as_mut().map(|read| units::kinds(read, said));
    let units = raw_units.map(|read| units::units(read, known, said));
    let site = raw_site.map(|read| site::site(read, known, said));
    let sources = raw_sources.map_or_else(Vec::new, |read| units::sources(read, known, said));
    let documents = documents::documents(raw_documents, &indices, known, said);
    let desk = Desk {
        files,
        known,
        indices: &indices,
        units: units.as_deref().unwrap_or_default(),
        visibility,
    };
    let (editions, mut narratives) = all_editions(&desk, &folder, said);
    pages(files, &folder, &mut narratives, said);
    let programmes = programmes(&desk, &folder, said);
    let archives = beside::offered(files, &folder, &editions, said);
    let ledger = ledger::of(files, folder.ledger, visibility, said);
    let record = editions::with_rows_in_order(Record {
        waivers: beside::waived(input, &folder, &editions, said),
        calendar: beside::planned(&desk, &folder, said),
        objections: beside::objected(&desk, &folder, said),
        archives,
        ledger,
        site: site?,
        kinds: kinds?,
        units: units?,
        indices,
        editions,
        sources,
        documents,
        programmes,
        narratives,
        lines: Vec::new(),
        lookups: Lookups::default(),
    });
    Some(lines::kept(targets::with_figures(record)))
}

fn sources(
    files: &Files,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> (Names<model::SourceId>, Option<Read<schema::Sources>>) {
    match folder.sources.map(|path| read::file(files, path)) {
        None => (Names::new(Noun::Source), None),
        Some(Err(faults)) => {
            said.extend(faults);
            (Names::new(Noun::Source).partly(), None)
        }
        Some(Ok(read)) => (units::source_names(&read, said), Some(read)),
    }
}

fn document_files(
    files: &Files,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> (Names<model::DocumentId>, Vec<documents::File>) {
    let inputs: Vec<_> = folder.documents.iter().collect();
    let read = read::each(&inputs, |(slug, pair)| document_file(files, slug, pair));
    let all = read.len();
    let mut found: Vec<_> = read
        .into_iter()
        .filter_map(|file| keep(file, said))
        .collect();
    let names = documents::names(&mut found, said);
    let names = if found.len() < all {
        names.partly()
    } else {
        names
    };
    (names, found)
}

fn document_file(
    files: &Files,
    slug: &str,
    pair: &Translated<'_>,
) -> Result<documents::File, Vec<Diagnostic>> {
    let path = read::vietnamese(pair)?;
    let page: Page<schema::Document> = read::page(files, path)?;
    let origin = Origin::file(path);
    let Some(front) = page.front else {
        return Err(vec![fault::missing_key("title", origin)]);
    };
    let mut text = Narrative {
        title: Some(front.title.0.clone()),
        summary: None,
        vi: page.prose,
        others: model::Others::default(),
    };
    read::others(files, pair, &mut text)?;
    Ok(documents::File {
        slug: slug.to_owned(),
        origin,
        front,
        text,
    })
}

fn all_indices(
    files: &Files,
    folder: &Folder<'_>,
    known: &mut Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Index> {
    let mut read: Vec<(&str, Read<schema::Index>)> = folder
        .indices
        .iter()
        .filter_map(|(code, path)| Some((*code, keep(read::file(files, path), said)?)))
        .collect();
    read.sort_by_key(|(code, read)| (read.value.order.unwrap_or(i64::MAX), *code));
    let mut names = Names::new(Noun::Index);
    for (id, (code, _)) in (0..).map(IndexId).zip(&read) {
        names.add(code, id);
    }
    let whole = read.len() == folder.indices.len();
    let (indices, components) = read
        .into_iter()
        .map(|(code, read)| indices::index(code, read, known, said))
        .unzip();
    known.indices = if whole { names } else { names.partly() };
    known.components = components;
    indices
}

/// What a file of an edition gave, beside what was said about it.
enum Piece {
    Table(Option<Table>),
    Story(Option<(Subject, Narrative)>),
}

/// A file of an edition that is still to be read.
struct Task<'a> {
    year: Year,
    public: bool,
    kind: TaskKind<'a>,
}

enum TaskKind<'a> {
    Table(&'a str, &'a str),
    Edition(&'a Translated<'a>),
    Index(&'a str, &'a Translated<'a>),
    Unit(&'a str, &'a Translated<'a>),
}

fn all_editions(
    desk: &Desk<'_>,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> (Vec<Edition>, BTreeMap<Subject, Narrative>) {
    let mut heads = BTreeMap::new();
    let mut tasks = Vec::new();
    for (year, files) in &folder.editions {
        let head = head(desk, *year, files, said);
        tasks.extend(tasks_of(*year, head.is_some(), files));
        heads.extend(head.map(|head| (*year, head)));
    }
    let mut found: BTreeMap<Year, Vec<Table>> = BTreeMap::new();
    let mut narratives = Vec::new();
    let pieces = read::each(&tasks, |task| piece(desk, task));
    for (task, (piece, faults)) in tasks.iter().zip(pieces) {
        said.extend(faults);
        match piece {
            Piece::Table(table) => found.entry(task.year).or_default().extend(table),
            Piece::Story(story) => narratives.extend(story),
        }
    }
    let editions = heads
        .into_iter()
        .map(|(year, head)| {
            let tables = found.remove(&year).unwrap_or_default();
            editions::edition(year, head, tables, desk.known, said)
        })
        .collect();
    (editions, narratives.into_iter().collect())
}

/// An edition's own files; nothing where it is not public.
fn head(
    desk: &Desk<'_>,
    year: Year,
    files: &EditionFiles<'_>,
    said: &mut Vec<Diagnostic>,
) -> Option<editions::Head> {
    let path = format!("content/editions/{year}/edition.yaml");
    let read = read::required(desk.files, files.edition, &path);
    let corrections = files.corrections.map(|path| read::file(desk.files, path));
    let corrections = corrections.and_then(|read| keep(read, said));
    let edition = keep(read, said)?;
    let status = editions::status(&edition, desk.visibility, said);
    let seal = seal::of(desk.files, year, files.seal, &edition, status);
    let seal = keep(seal, said).flatten().map(Box::new);
    desk.visibility.shows(status).then_some(editions::Head {
        status,
        edition,
        corrections,
        seal,
    })
}

fn tasks_of<'a>(year: Year, public: bool, files: &'a EditionFiles<'a>) -> Vec<Task<'a>> {
    let tables = files.tables.iter();
    let tables = tables.map(|(code, path)| TaskKind::Table(code, path));
    let story = files.story.iter().map(TaskKind::Edition);
    let indices = files.indices.iter();
    let indices = indices.map(|(code, pair)| TaskKind::Index(code, pair));
    let units = files.units.iter();
    let units = units.map(|(code, pair)| TaskKind::Unit(code, pair));
    let kinds = tables.chain(story).chain(indices).chain(units);
    kinds.map(|kind| Task { year, public, kind }).collect()
}

fn piece(desk: &Desk<'_>, task: &Task<'_>) -> (Piece, Vec<Diagnostic>) {
    let mut said = Vec::new();
    let piece = match task.kind {
        TaskKind::Table(code, path) => Piece::Table(table(desk, task, code, path, &mut said)),
        TaskKind::Edition(pair) => Piece::Story(story(desk, task, pair, &mut said, |_| {
            Some(Subject::Edition(task.year))
        })),
        TaskKind::Index(code, pair) => Piece::Story(story(desk, task, pair, &mut said, |said| {
            let at = || narrative_file(pair);
            let id = desk.known.indices.find(code, at, said)?;
            Some(Subject::Table(task.year, id))
        })),
        TaskKind::Unit(code, pair) => Piece::Story(story(desk, task, pair, &mut said, |said| {
            let at = || narrative_file(pair);
            let id = desk.known.units.find(code, at, said)?;
            Some(Subject::Unit(task.year, id))
        })),
    };
    (piece, said)
}

fn narrative_file(pair: &Translated<'_>) -> Origin {
    Origin::file(pair.path())
}

fn table(
    desk: &Desk<'_>,
    task: &Task<'_>,
    code: &str,
    path: &str,
    said: &mut Vec<Diagnostic>,
) -> Option<Table> {
    let read = keep(read::file(desk.files, path), said)?;
    if !task.public {
        return None;
    }
    let names = &desk.known.indices;
    let id = names.find(code, || Origin::file(path), said)?;
    let index = &desk.indices[usize::from(id.0)];
    tables::table(read, (id, index), task.year, (desk.known, desk.units), said)
}

fn story(
    desk: &Desk<'_>,
    task: &Task<'_>,
    pair: &Translated<'_>,
    said: &mut Vec<Diagnostic>,
    subject: impl FnOnce(&mut Vec<Diagnostic>) -> Option<Subject>,
) -> Option<(Subject, Narrative)> {
    let narrative = keep(read::narrative(desk.files, pair), said)?;
    if !task.public {
        return None;
    }
    Some((subject(said)?, narrative))
}

fn pages(
    files: &Files,
    folder: &Folder<'_>,
    narratives: &mut BTreeMap<Subject, Narrative>,
    said: &mut Vec<Diagnostic>,
) {
    for (slug, pair) in &folder.pages {
        super::resolve::code(slug, || narrative_file(pair), said);
        let Some(narrative) = keep(read::article(files, pair), said) else {
            continue;
        };
        if narrative.title.is_none() {
            said.push(fault::missing_key("title", narrative_file(pair)));
        }
        narratives.insert(Subject::Page((*slug).to_owned()), narrative);
    }
}

fn programmes(
    desk: &Desk<'_>,
    folder: &Folder<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<model::Programme> {
    let mut programmes = Vec::new();
    for (slug, path) in &folder.targets {
        let story = folder.stories.get(slug);
        let story = story.and_then(|pair| keep(read::narrative(desk.files, pair), said));
        let read = keep(read::file(desk.files, path), said);
        programmes.extend(read.map(|read| targets::programme(slug, read, story, desk.known, said)));
    }
    for (slug, pair) in &folder.stories {
        if !folder.targets.contains_key(slug) {
            let path = format!("content/targets/{slug}.yaml");
            said.push(fault::missing_file(&path, narrative_file(pair)));
        }
    }
    programmes
}
