//! The payload of an edition's archive: what is opened, read and proved in many years, with nothing but a browser, an
//! editor and any program for SHA-256.
//!
//! Pages stand as they were built, byte for byte, so that the seal proves them. Where they lead to a page that the
//! archive does not keep, a short page stands at its place and says so. Nothing that is not public gets in.

mod links;
mod readme;
mod stub;

use files::Files;
use model::{Edition, Lang, Record, SourceId, Year};
use page::address;
use std::collections::BTreeSet;

/// What an archive is made of.
#[derive(Debug)]
pub struct Parts<'a> {
    /// What is public.
    pub record: &'a Record,
    /// The edition that is archived: its place in the record.
    pub place: usize,
    /// The content without what is not public.
    pub content: &'a Files,
    /// The files that the edition is made of, by their paths.
    pub inputs: &'a [String],
    /// All themes.
    pub themes: &'a Files,
    /// The whole site, as it was when the edition was the newest.
    pub site: &'a Files,
    /// The edition's data in every format, with its data package.
    pub data: &'a Files,
    /// The program's version.
    pub version: &'a str,
}

/// Where pages and data stand in the payload.
pub const PAGES: &str = "trang";

/// Puts the payload together; paths are those below `data/`.
#[must_use]
pub fn payload(parts: &Parts<'_>) -> Files {
    let edition = &parts.record.editions[parts.place];
    let mut payload = Files::default();
    for (path, bytes) in pages(parts, edition).with(parts.data.clone()).iter() {
        payload.insert(format!("{PAGES}/{path}"), bytes);
    }
    let own = format!("content/editions/{}/", edition.year);
    let beside = ["seal.yaml", "corrections.yaml"].map(|name| format!("{own}{name}"));
    for path in parts.inputs.iter().chain(&beside) {
        if let Some(bytes) = parts.content.get(path) {
            payload.insert(&**path, bytes);
        }
    }
    if let Some(ledger) = &parts.record.ledger {
        let ledger = ledger.clone().up_to(edition.year);
        payload.insert("content/ledger.yaml", ledger.text());
    }
    let theme = format!("themes/{}/", parts.record.site.theme);
    for (path, bytes) in parts.themes.iter() {
        if path.starts_with(&theme) || path.starts_with("themes/default/") {
            payload.insert(path, bytes);
        }
    }
    payload.insert("nguon.csv", sources(parts.record, edition));
    // English too where no page is in it: who opens an archive may be anybody.
    let site = &parts.record.site;
    let english = (!site.languages.contains(&Lang::EN)).then(|| site.lang(Lang::EN));
    for lang in site.languages.iter().copied().chain(english) {
        let path = format!("README.{}.md", lang.tag());
        payload.insert(path, readme::text(parts, edition, lang));
    }
    payload
}

/// The edition's pages, what they show and lead to within the site, and a word at the place of every other page.
fn pages(parts: &Parts<'_>, edition: &Edition) -> Files {
    let site = parts.site;
    let kept = kept(parts.record, edition);
    let folder = format!("{}/", edition.year);
    let is_own = |path: &str| {
        let (_, tail) = Lang::of_path(path);
        let is_kept = path.starts_with("assets/") || kept.contains(tail);
        tail.starts_with(&folder) || (is_kept && has_room(path, edition.year))
    };
    let mut pages = Files::default();
    let mut open: Vec<String> = site
        .iter()
        .map(|(path, _)| path.to_owned())
        .filter(|path| is_own(path))
        .collect();
    while let Some(path) = open.pop() {
        if pages.get(&path).is_some() {
            continue;
        }
        let Some(bytes) = site.get(&path) else {
            continue;
        };
        if !links::is_page(&path) {
            pages.insert(path, bytes);
            continue;
        }
        if !is_own(&path) {
            pages.insert(&*path, stub::page(parts.record, edition.year, &path));
            continue;
        }
        open.extend(links::targets(&path, &String::from_utf8_lossy(bytes)));
        pages.insert(path, bytes);
    }
    pages
}

/// Whether a bag may need a file of the site, by its path. Pictures of pages lie as their pages do; there are many, and none
/// is shown on a page: those of other pages than the edition's own are not kept.
#[must_use]
pub fn has_room(path: &str, year: Year) -> bool {
    let Some(page) = path.strip_prefix("assets/card/") else {
        return true;
    };
    let (_, tail) = Lang::of_path(page);
    tail.starts_with(&format!("{year}/"))
}

/// Pages outside the edition's own folder that are kept whole: what explains its figures.
fn kept(record: &Record, edition: &Edition) -> BTreeSet<String> {
    let mut kept = BTreeSet::from([
        address::home(),
        address::methods(),
        "dinh-chinh.html".to_owned(),
    ]);
    for table in &edition.tables {
        kept.insert(address::methodology(&record.index(table.index).code));
    }
    let documents = edition.documents.iter();
    kept.extend(documents.map(|id| address::document(&record.document(*id).slug)));
    kept
}

/// The sources of the edition's figures.
fn sources(record: &Record, edition: &Edition) -> Vec<u8> {
    use export::table::{Cell, Column, Kind, Table};
    let mut named: BTreeSet<SourceId> = BTreeSet::new();
    for table in &edition.tables {
        named.insert(table.source);
        for row in &table.rows {
            named.insert(row.source);
            named.extend(row.also.iter().map(|other| other.source));
        }
    }
    let dates: Vec<Option<String>> = named
        .iter()
        .map(|id| record.source(*id).date.map(|date| date.to_string()))
        .collect();
    let rows = named.iter().zip(&dates).map(|(id, date)| {
        let source = record.source(*id);
        vec![
            Cell::Text(&source.code),
            Cell::Text(&source.title.vi),
            Cell::text(source.publisher.as_ref().map(|text| text.vi.as_str())),
            Cell::text(source.url.as_deref()),
            Cell::text(date.as_deref()),
            Cell::text(source.licence.as_ref().map(|text| text.vi.as_str())),
        ]
    });
    let columns = [
        ("source", lang::phrase!("archive-source")),
        ("title", lang::phrase!("archive-title")),
        ("publisher", lang::phrase!("archive-publisher")),
        ("url", lang::phrase!("archive-address")),
        ("date", lang::phrase!("archive-date")),
        ("licence", lang::phrase!("archive-licence")),
    ];
    let columns = columns.map(|(code, name)| Column::fixed(code, name, Kind::Text));
    let table = Table {
        columns: columns.into(),
        rows: rows.collect(),
        ..Table::default()
    };
    export::csv::write(&table)
}

/// The name of an edition's archive: "lai-chau-2023".
#[must_use]
pub fn name(record: &Record, year: Year) -> String {
    format!("{}-{year}", record.unit(record.site.home).code)
}
