//! `congbo new`: one more edition, index, unit, document, objection, target programme, page or theme, in its place and valid at
//! once. What is there already is never touched; of a file that grows, every byte stays.

use std::path::Path;
use std::process::ExitCode;

use clap::Subcommand;

use super::console::err;
use super::{Console, Global, Input, now, scaffold};
use diagnostic::{Diagnostic, Severity};
use files::{Failure, Files};
use lang::names;
use model::{LangId, Record, Year};

mod begin;
mod edition;
mod grow;

pub(super) use begin::{Begun, Wanted, begun};

/// What is added.
#[derive(Debug, Subcommand)]
pub(super) enum Piece {
    /// A year's announcement, as a draft, with a table for each index
    Edition {
        /// The year whose results are announced
        #[arg(value_parser = clap::value_parser!(i32).range(1000..=9999))]
        year: Year,
    },
    /// An index
    Index {
        /// Its code: a–z, digits and hyphens
        code: String,
    },
    /// A unit, at the end of units.yaml
    Unit {
        /// Its code: a–z, digits and hyphens
        code: String,
    },
    /// The units of a province: its communes with their national numbers and what each was made of; shows what it would add
    #[cfg(feature = "import")]
    Units {
        /// The province: its name of today or before, with or without marks, or its national number
        province: String,
        /// Writes the units into units.yaml
        #[arg(long)]
        write: bool,
        /// Lists every unit
        #[arg(long)]
        explain: bool,
    },
    /// A document; a name that begins with its date puts it in order
    Document {
        /// The name of its file: a–z, digits and hyphens
        slug: String,
    },
    /// An entry of the calendar of announcements
    Announcement {
        /// Its code: a–z, digits and hyphens
        code: String,
    },
    /// An objection to a published figure, at the end of objections.yaml
    Objection {
        /// Its code: a–z, digits and hyphens
        code: String,
    },
    /// A programme of targets
    Target {
        /// The name of its file: a–z, digits and hyphens
        slug: String,
    },
    /// A page of text
    Page {
        /// The name of its file: a–z, digits and hyphens
        slug: String,
    },
    /// A theme: the one that the program brings along, to be changed
    Theme {
        /// The name of its folder: a–z, digits and hyphens
        slug: String,
    },
}

/// The head of an edition as `new edition` makes it, a draft.
#[cfg(feature = "import")]
pub(super) fn edition_file(year: Year) -> String {
    edition::head(year)
}

/// `sources.yaml` with one source more; nothing where it cannot be seen how it goes on.
#[cfg(feature = "import")]
pub(super) fn grown_sources(text: Option<&[u8]>, code: &str, entry: &str) -> Option<String> {
    grow::sources_with(text, code, entry)
}

/// What a command is about to do to `content/`, by paths below it.
#[derive(Debug, Default)]
struct Change {
    added: Files,
    grown: Files,
}

impl Change {
    fn add(&mut self, path: &str, text: &str) {
        self.added.insert(path, scaffold::with_schema(path, text));
    }

    /// Every file with the path by which the content knows it.
    fn files(&self) -> Files {
        let mut files = Files::default();
        for (path, bytes) in self.added.iter().chain(self.grown.iter()) {
            files.insert(format!("content/{path}"), bytes);
        }
        files
    }
}

/// Why nothing is added, in two languages.
#[derive(Debug)]
pub(super) struct Refusal {
    vi: String,
    en: String,
}

/// Adds a piece.
pub(super) fn run(piece: &Piece, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    if let Some(refusal) = piece.code().and_then(bad_code) {
        return Ok(refuse(&refusal, console, 2));
    }
    match piece {
        Piece::Theme { slug } => return theme(slug, global, console),
        #[cfg(feature = "import")]
        Piece::Units {
            province,
            write,
            explain,
        } => {
            let wanted = (province.as_str(), *write, *explain);
            return super::import::of_country(wanted, global, console);
        }
        _ => {}
    }
    let content = global.content()?;
    let record = match content::record(&content, now()) {
        Ok(loaded) => loaded.record,
        Err(found) => {
            show(&found, content, console)?;
            console.line(console.say(
                "Chưa thêm gì cả: hãy sửa các lỗi trên trước.",
                "Nothing was added: mend these first.",
            ));
            return Ok(ExitCode::from(1));
        }
    };
    let change = match plan(piece, &content, &record) {
        Ok(change) => change,
        Err(refusal) => return Ok(refuse(&refusal, console, 1)),
    };
    let after = content.with(change.files());
    let faults = faults(&after, &change);
    if !faults.is_empty() {
        show(&faults, after, console)?;
        console.line(console.say("Chưa thêm gì cả.", "Nothing was added."));
        return Ok(ExitCode::from(1));
    }
    write(&change, global, console)
}

impl Piece {
    /// The code or name that becomes part of an address.
    fn code(&self) -> Option<&str> {
        match self {
            Self::Edition { .. } => None,
            #[cfg(feature = "import")]
            Self::Units { .. } => None,
            Self::Index { code }
            | Self::Unit { code }
            | Self::Announcement { code }
            | Self::Objection { code } => Some(code),
            Self::Document { slug }
            | Self::Target { slug }
            | Self::Page { slug }
            | Self::Theme { slug } => Some(slug),
        }
    }
}

/// Nothing, or why a code cannot be one, with one that can.
fn bad_code(code: &str) -> Option<Refusal> {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if !code.is_empty() && code.chars().all(|letter| fits(letter) || letter == '-') {
        return None;
    }
    let bare = names::bare(code);
    let parts = bare.split(|letter: char| !fits(letter));
    let better: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let (vi, en) = match better.join("-") {
        none if none.is_empty() => (String::new(), String::new()),
        better => (
            format!("; có thể dùng: {better}"),
            format!("; you could use: {better}"),
        ),
    };
    Some(Refusal {
        vi: format!(
            "“{code}” không dùng làm mã được: chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối{vi}."
        ),
        en: format!("“{code}” cannot be a code: it has only a–z, digits and hyphens{en}."),
    })
}

fn plan(piece: &Piece, content: &Files, record: &Record) -> Result<Change, Refusal> {
    let mut change = Change::default();
    let year = record.editions.last().map_or_else(this_year, |e| e.year);
    let (next, end) = (year.to_string(), (year + 5).to_string());
    let home = record.unit(record.site.home).code.as_str();
    match piece {
        Piece::Edition { year } => return edition::plan(*year, content, record),
        Piece::Unit { code } => return grow::unit(code, content, record),
        Piece::Announcement { code } => return grow::announcement(code, content, year),
        Piece::Objection { code } => return grow::objection(code, content, record),
        Piece::Index { code } => {
            let words = [("code", &**code), ("kind", ranked(record)), ("year", &next)];
            let text = scaffold::piece("index.yaml", &words);
            change.add(&format!("indices/{code}.yaml"), &text);
        }
        Piece::Document { slug } => {
            let date = dated(slug);
            let text = scaffold::piece("document.md", &[("date", &date), ("home", home)]);
            change.add(&format!("documents/{slug}.md"), &text);
        }
        Piece::Target { slug } => {
            let words = [
                ("code", &**slug),
                ("home", home),
                ("year", &next),
                ("end", &end),
            ];
            let text = scaffold::piece("target.yaml", &words);
            change.add(&format!("targets/{slug}.yaml"), &text);
        }
        Piece::Page { slug } => {
            let text = scaffold::piece("page.md", &[("code", slug)]);
            change.add(&format!("pages/{slug}.md"), &text);
        }
        Piece::Theme { .. } => {}
        #[cfg(feature = "import")]
        Piece::Units { .. } => {}
    }
    Ok(change)
}

/// The code of the first kind of unit that a province ranks itself, or of the first there is.
fn ranked(record: &Record) -> &str {
    let kinds = &record.kinds;
    let departments = kinds
        .iter()
        .find(|kind| kind.level == model::Level::Department);
    departments
        .or(kinds.first())
        .map_or("don-vi", |kind| &kind.code)
}

/// The line for a document's date, from a name that begins with one.
fn dated(slug: &str) -> String {
    let day = slug.get(..10).and_then(model::Date::parse);
    day.map_or_else(
        || "# date: 2026-03-20".to_owned(),
        |day| format!("date: {day}"),
    )
}

pub(super) fn this_year() -> Year {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    now.year().into()
}

/// Everything that would be wrong because of a change: nothing was, before.
fn faults(after: &Files, change: &Change) -> Vec<Diagnostic> {
    match crate::check(after, now()) {
        Ok(_) | Err(crate::BuildError::Machine(_)) => Vec::new(),
        Err(crate::BuildError::Author(found)) => {
            let formed = content::record(after, now()).is_ok();
            let ours = |found: &Diagnostic| {
                let file = &found.label.origin.file;
                let file = file.strip_prefix("content/").unwrap_or(file);
                // What is laid down is to be replaced before it is built.
                let is_laid_down = found.code == check::PLACEHOLDER;
                let is_error = found.severity == Severity::Error && !is_laid_down;
                is_error && (!formed || change.added.get(file).is_some())
            };
            found.into_iter().filter(ours).collect()
        }
    }
}

fn write(change: &Change, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let folder = global.content_folder();
    files::add(&folder, &change.added)?;
    for (path, bytes) in change.grown.iter() {
        files::replace(&folder.join(path), bytes)?;
    }
    for (path, _) in change.added.iter() {
        told(&folder.join(path), ("Đã tạo", "Made"), console);
    }
    for (path, _) in change.grown.iter() {
        told(&folder.join(path), ("Đã thêm vào", "Added to"), console);
    }
    for (path, bytes) in scaffold::schemas().iter() {
        files::replace(&folder.join(path), bytes)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the theme of the program under a name of its own.
fn theme(name: &str, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let mut theme = Files::default();
    for (path, bytes) in theme::embedded().iter() {
        let tail = path.strip_prefix("themes/default/").unwrap_or(path);
        theme.insert(tail, bytes);
    }
    let folder = global.themes_folder().join(name);
    files::found(&folder, &theme)?;
    told(&folder, ("Đã tạo", "Made"), console);
    if name != "default" {
        console.line(&match console.lang.id() {
            LangId::Vi => format!("Để dùng giao diện này, ghi “theme: {name}” trong site.yaml."),
            LangId::En => format!("To use it, write “theme: {name}” in site.yaml."),
        });
    }
    Ok(ExitCode::SUCCESS)
}

fn told(place: &Path, (vi, en): (&'static str, &'static str), console: &Console) {
    console.line(&format!("{} {}", console.say(vi, en), place.display()));
}

fn show(found: &[Diagnostic], content: Files, console: &Console) -> Result<(), Failure> {
    let themes = Files::default();
    console.problems(found, &Input { content, themes })
}

pub(super) fn refuse(refusal: &Refusal, console: &Console, code: u8) -> ExitCode {
    let words = match console.lang.id() {
        LangId::Vi => &refusal.vi,
        LangId::En => &refusal.en,
    };
    err(&format!("congbo: {words}\n"));
    ExitCode::from(code)
}
