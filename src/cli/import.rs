//! `congbo import`: results from spreadsheets into the content, every value with its cell. What was understood is told;
//! what cannot be told is asked, and then nothing is written but the questions.

use std::path::PathBuf;
use std::process::ExitCode;

use super::console::{err, out};
use super::{Console, Global, Input};
use diagnostic::{Diagnostic, Severity};
use files::{Failure, Files};
use intake::{Request, Taken};
use model::{Framework, IndexId, LangId, Mapping, Record, Status, Year};

mod asking;
mod change;
mod groups;
mod interactive;
mod kept;
mod opened;
pub(super) mod template;
mod text;
mod units;
mod units_change;
mod words;

use asking::Asking;
use interactive::Person;
pub(super) use units::of_country;

use opened::{File, name, read};
use words::Refusal;

/// What the command takes.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct Args {
    /// Files of results: xlsx, xls, ods, csv, tsv, docx; or a folder of workbooks that units filled in
    #[arg(value_name = "FILE", required = true)]
    tables: Vec<PathBuf>,
    /// The index by its code; otherwise that of the mapping; several with commas
    #[arg(long = "index", value_name = "CODE", value_delimiter = ',')]
    of_index: Vec<String>,
    /// The year whose results they are; several with commas
    #[arg(long = "year", visible_alias = "edition", value_name = "YEAR", value_delimiter = ',', value_parser = clap::value_parser!(i32).range(1000..=9999), required_unless_present_any = ["of_units", "of_text"])]
    of_year: Vec<Year>,
    /// The files are lists of units: shows which would be made, with the lines of units.yaml that change
    #[arg(long = "units", conflicts_with_all = ["of_index", "of_year", "force"])]
    of_units: bool,
    /// Writes the units into units.yaml
    #[arg(long, requires = "of_units")]
    write: bool,
    /// The files are documents of Word: prints their text as Markdown, with the numbers bound that exactly one figure fits
    #[arg(long = "text", conflicts_with = "of_units")]
    of_text: bool,
    /// A sheet that is read; otherwise all that hold a table
    #[arg(long = "sheet", value_name = "NAME")]
    sheets: Vec<String>,
    /// The mapping: how the tables of this index are read; otherwise content/intake/CODE.yaml
    #[arg(long = "map", value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Replaces results that are there already
    #[arg(long)]
    force: bool,
    /// With --force: also where something that was written into the old table by hand cannot be kept
    #[arg(long, requires = "force")]
    discard: bool,
    /// Writes nothing; prints the file of results
    #[arg(long)]
    dry_run: bool,
    /// Asks at the terminal: choices by number or first letters; the answers are kept in the mapping
    #[arg(long, conflicts_with_all = ["of_text", "dry_run"])]
    interactive: bool,
    /// Lists everything that is asked or changed, and not only the first of each kind
    #[arg(long)]
    explain: bool,
}

/// Why a command ends early.
enum Stop {
    Refused(Refusal),
    Found(Vec<Diagnostic>, Files),
    Machine(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Machine(failure)
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Takes the files in.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    if args.of_units {
        return ended(units::import(args, global, console), console);
    }
    if args.of_text {
        return ended(text::import(args, global, console), console);
    }
    let (all, mut worst) = (Wanted::all(args), 0);
    for wanted in &all {
        if all.len() > 1 {
            let code = wanted.code.unwrap_or_default();
            console.line(&format!("\n{code} {}", wanted.year));
        }
        let code = ended(import(args, wanted, global, console), console)?;
        // A code has no order of its own.
        let is = |number: &u8| ExitCode::from(*number) == code;
        worst = (worst..=u8::MAX).rfind(is).unwrap_or(worst);
    }
    Ok(ExitCode::from(worst))
}

/// A table that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wanted<'a> {
    /// The code of its index, where it is named.
    code: Option<&'a str>,
    year: Year,
}

impl<'a> Wanted<'a> {
    /// A table for each index and year, each once.
    fn all(args: &'a Args) -> Vec<Self> {
        let codes = args.of_index.iter().map(|code| Some(code.as_str()));
        let mut codes: Vec<Option<&str>> = codes.collect();
        if codes.is_empty() {
            codes.push(None);
        }
        let mut all = Vec::new();
        for code in codes {
            for year in args.of_year.iter().copied() {
                let wanted = Self { code, year };
                if !all.contains(&wanted) {
                    all.push(wanted);
                }
            }
        }
        all
    }

    /// What else is taken from the same files.
    fn beside(args: &Args, index: IndexId, record: &Record) -> Vec<(IndexId, Year)> {
        let all = Wanted::all(args).into_iter();
        all.map(|one| {
            let named = one.code.and_then(|code| record.find_index(code));
            (named.unwrap_or(index), one.year)
        })
        .collect()
    }
}

/// How a command ends.
fn ended(done: Result<ExitCode, Stop>, console: &Console) -> Result<ExitCode, Failure> {
    match done {
        Ok(code) => Ok(code),
        Err(Stop::Machine(failure)) => Err(failure),
        Err(Stop::Refused(refusal)) => {
            err(&format!("congbo: {}\n", refusal.words.get(console.lang)));
            Ok(ExitCode::from(refusal.code))
        }
        Err(Stop::Found(found, content)) => {
            let themes = Files::default();
            console.problems(&found, &Input { content, themes })?;
            console.line(console.say("Chưa nhập gì cả.", "Nothing was imported."));
            Ok(ExitCode::from(1))
        }
    }
}

/// Imports; with a person at the terminal, once more after each of the answers that open others.
fn import(
    args: &Args,
    wanted: &Wanted<'_>,
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Stop> {
    if !args.interactive {
        return once(args, wanted, global, console, None)?.map_or(Ok(ExitCode::SUCCESS), Ok);
    }
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stderr());
    let mut person = Person::new(&mut input, &mut output, console.lang);
    loop {
        if let Some(code) = once(args, wanted, global, console, Some(&mut person))? {
            return Ok(code);
        }
    }
}

/// Imports once; no end where a person answered what is then read again.
fn once(
    args: &Args,
    wanted: &Wanted<'_>,
    global: &Global,
    console: &Console,
    person: Option<&mut Person<'_>>,
) -> Result<Option<ExitCode>, Stop> {
    let (content, record) = whole(global.content()?)?;
    let year = wanted.year;
    let mapping = mapping(args, wanted, &content, &record)?;
    let index = index(wanted, mapping.as_ref(), &record)?;
    let beside = Wanted::beside(args, index, &record);
    let framework = framework(index, year, &record)?;
    let sealed = record
        .edition(year)
        .is_some_and(|edition| edition.status == Status::Sealed);
    if sealed {
        return Err(words::sealed(year).into());
    }
    let (books, read) = read(&args.tables)?;
    let names: Vec<String> = read.iter().map(|file| file.name.clone()).collect();
    let request = Request {
        record: &record,
        index,
        framework,
        year,
        files: &books,
        mapping: mapping.as_ref(),
        sheets: &args.sheets,
        beside: &beside,
        group: None,
    };
    let taken = intake::take(&request);
    let is_again = person.as_ref().is_some_and(|person| person.has_answered);
    if !is_again || taken.questions.is_empty() {
        console.line(intake::understood(&request, &taken, &names, console.lang).trim_end());
    }
    if !taken.questions.is_empty() {
        let asking = Asking {
            args,
            global,
            request: &request,
            taken: &taken,
            names: &names,
            content: &content,
            console,
        };
        return asking.ask(person);
    }
    let change = change::plan(&request, &taken, &read, &content, args.force)?;
    change::changed(args.explain, &request, &taken, console);
    change.tell_lost(console);
    if args.dry_run {
        out(&change.table)?;
        return Ok(Some(ExitCode::SUCCESS));
    }
    if change.loses() && !args.discard && !person.is_some_and(Person::discards) {
        return Err(words::kept_nothing().into());
    }
    change.write(global, console)?;
    told(&request, &taken, console);
    Ok(Some(check(change.after(content), console)?))
}

/// The content with its record, drafts and what is held back included.
fn whole(content: Files) -> Result<(Files, Record), Stop> {
    match content::everything(&content) {
        Ok(loaded) => Ok((content, loaded.record)),
        Err(found) => Err(Stop::Found(found, content)),
    }
}

/// The mapping that is named, or the one that an earlier import left for the index.
fn mapping(
    args: &Args,
    wanted: &Wanted<'_>,
    content: &Files,
    record: &Record,
) -> Result<Option<Mapping>, Stop> {
    let (files, path) = match (&args.mapping, wanted.code) {
        (Some(place), _) => {
            let path = place.display().to_string();
            let mut files = Files::default();
            files.insert(path.clone(), files::read::one(place)?);
            (files, path)
        }
        (None, Some(code)) => {
            let path = change::mapping_path(code);
            if content.get(&path).is_none() {
                return Ok(None);
            }
            (content.clone(), path)
        }
        (None, None) => return Ok(None),
    };
    match content::mapping(&files, &path, record, wanted.year) {
        Ok(mapping) => Ok(Some(mapping)),
        Err(found) => Err(Stop::Found(found, files)),
    }
}

fn index(
    wanted: &Wanted<'_>,
    mapping: Option<&Mapping>,
    record: &Record,
) -> Result<IndexId, Refusal> {
    let named = match wanted.code {
        Some(code) => Some(
            record
                .find_index(code)
                .ok_or_else(|| words::no_index(code, record))?,
        ),
        None => None,
    };
    match (named, mapping) {
        (Some(named), Some(mapping)) if named != mapping.index => Err(words::other_index(
            &record.index(named).code,
            &record.index(mapping.index).code,
        )),
        (Some(index), _) => Ok(index),
        (None, Some(mapping)) => Ok(mapping.index),
        (None, None) => Err(words::which_index(record)),
    }
}

fn framework(index: IndexId, year: Year, record: &Record) -> Result<&Framework, Refusal> {
    let index = record.index(index);
    let framework = index.framework_of(year).map(|id| index.framework(id));
    framework.ok_or_else(|| words::no_framework(&index.code, year))
}

/// Says how many results there are, and whether they are all.
fn told(request: &Request<'_>, taken: &Taken, console: &Console) {
    for covers in intake::covers(request, taken) {
        told_of(request, &covers, console);
    }
}

fn told_of(request: &Request<'_>, covers: &intake::Covers, console: &Console) {
    let (coverage, missing) = (covers.coverage, &covers.missing);
    let names: Vec<&str> = missing
        .iter()
        .take(8)
        .map(|id| request.record.unit(*id).name.get(console.lang))
        .collect();
    let names = format!(
        "{}{}",
        names.join(", "),
        if missing.len() > 8 { ", …" } else { "" }
    );
    let count = covers.count;
    let group = covers.field.map_or_else(String::new, |field| {
        let name = request.index().fields[field].name.get(console.lang);
        format!("{name}: ")
    });
    let said = match (console.lang.id(), coverage, missing.is_empty()) {
        (LangId::Vi, model::Coverage::Complete, _) => {
            format!("{count} kết quả; bảng đủ mọi đơn vị (coverage: complete).")
        }
        (LangId::En, model::Coverage::Complete, _) => {
            format!("{count} results; every ranked unit is there (coverage: complete).")
        }
        (LangId::Vi, _, false) => format!(
            "{count} kết quả; bảng chưa đủ (coverage: partial), thiếu {}: {names}.",
            missing.len()
        ),
        (LangId::En, _, false) => format!(
            "{count} results; not all ranked units (coverage: partial), {} are missing: {names}.",
            missing.len()
        ),
        (LangId::Vi, ..) => format!("{count} kết quả (coverage: partial)."),
        (LangId::En, ..) => format!("{count} results (coverage: partial)."),
    };
    console.line(&format!("{group}{said}"));
}

/// Checks the content as it is after the import, what is not public yet included.
fn check(content: Files, console: &Console) -> Result<ExitCode, Failure> {
    let mut found = match crate::check_everything(&content) {
        Ok(checked) => checked.warnings,
        Err(found) => found,
    };
    // A draft is not yet written when its results come in.
    found.retain(|one| one.code != check::PLACEHOLDER || one.severity == Severity::Error);
    if found.is_empty() {
        console.line(console.say(
            "Kiểm tra: không có vấn đề nào.",
            "Checked: no problems found.",
        ));
        return Ok(ExitCode::SUCCESS);
    }
    let themes = Files::default();
    console.problems(&found, &Input { content, themes })?;
    let faulty = found.iter().any(|one| one.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(faulty)))
}
