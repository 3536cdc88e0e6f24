//! `congbo import --units`: an official list of units becomes units. What is proposed is shown with the lines that change;
//! it is written when that is asked for.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::interactive::Person;
use super::{Args, Stop, change, name, read, units_change, whole, words};
use crate::cli::console::{err, out};
use crate::cli::{Console, Global};
use files::{Failure, Files};
use intake::units::{self, Grown, OfCountry, Proposal, Request, Whence};
use model::{LangId, Record, UnitList};

/// Where it is kept how lists of units are read.
const MAPPING: &str = "content/intake/units.yaml";

/// The file that grows.
const UNITS: &str = "content/units.yaml";

/// Imports; with a person at the terminal, once more after each of the answers that open others.
pub(super) fn import(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Stop> {
    if !args.interactive {
        return once(args, global, console, None)?.map_or(Ok(ExitCode::SUCCESS), Ok);
    }
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stderr());
    let mut person = Person::new(&mut input, &mut output, console.lang);
    loop {
        if let Some(code) = once(args, global, console, Some(&mut person))? {
            return Ok(code);
        }
    }
}

/// Imports once; no end where a person answered what is then read again.
fn once(
    args: &Args,
    global: &Global,
    console: &Console,
    person: Option<&mut Person<'_>>,
) -> Result<Option<ExitCode>, Stop> {
    let (content, record) = whole(global.content()?)?;
    let list = list(args, &content, &record)?;
    let (books, read) = read(&args.tables)?;
    let names: Vec<String> = read.iter().map(|file| file.name.clone()).collect();
    let request = Request {
        record: &record,
        files: &books,
        list: list.as_ref(),
        sheets: &args.sheets,
    };
    let said = units::propose(&request);
    let told = (console.lang, args.explain);
    let is_again = person.as_ref().is_some_and(|person| person.has_answered);
    if !is_again || said.questions.is_empty() {
        console.line(units::understood(&request, &said, &names, told).trim_end());
    }
    if !said.questions.is_empty() {
        let text = open(args, &request, &said, &names, &content)?;
        let place = place(args, global);
        if let (Some(person), Some(text)) = (person, text.grown.as_ref().or(text.old.as_ref()))
            && let Some(answered) = person.answer_list(&record, &said, text)
        {
            files::replace(&place, answered.as_bytes())?;
            person.has_answered = true;
            return Ok(None);
        }
        let questions = units::questions(&request, &said, &names, told);
        return asked(args, &place, text.grown, &questions, console).map(Some);
    }
    proposed(args, global, console, (&request, &said, &names), &content).map(Some)
}

/// Shows what is proposed, and writes it where that is asked for.
fn proposed(
    args: &Args,
    global: &Global,
    console: &Console,
    (request, said, names): (&Request<'_>, &Proposal, &[String]),
    content: &Files,
) -> Result<ExitCode, Stop> {
    let from = Whence::Lists(names);
    let is_written = args.write && !args.dry_run;
    let written = grown((request.record, said, from), is_written, console, content)?;
    let Some(text) = written else {
        return Ok(ExitCode::SUCCESS);
    };
    if request.list.is_none() {
        let mapping = units_change::mapping(said, names);
        files::replace(&change::on_disk(MAPPING, global), mapping.as_bytes())?;
    }
    write(&text, global, console, content)
}

/// Adds the units of a province of the country.
pub(in crate::cli) fn of_country(
    (province, is_written, whole): (&str, bool, bool),
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Failure> {
    let run = || -> Result<ExitCode, Stop> {
        let (content, record) = super::whole(global.content()?)?;
        let said = match units::of_country(&record, province) {
            OfCountry::Proposed(said) => said,
            OfCountry::Unknown(near) => return Err(words::no_province(province, &near).into()),
            OfCountry::Undated(all) => {
                let all = all.iter().map(|id| record.unit(*id).code.as_str());
                return Err(words::undated_units(&all.collect::<Vec<_>>()).into());
            }
        };
        let request = Request {
            record: &record,
            files: &[],
            list: None,
            sheets: &[],
        };
        let told = units::understood(&request, &said, &[], (console.lang, whole));
        console.line(told.trim_end());
        let from = Whence::Country;
        match grown((&record, &said, from), is_written, console, &content)? {
            Some(text) => write(&text, global, console, &content),
            None => Ok(ExitCode::SUCCESS),
        }
    };
    super::ended(run(), console)
}

/// Shows how `units.yaml` changes; its text where it is to be written.
fn grown(
    (record, said, from): (&Record, &Proposal, Whence<'_>),
    is_written: bool,
    console: &Console,
    content: &Files,
) -> Result<Option<String>, Stop> {
    if said.units.is_empty() && said.ended.is_empty() && said.kinds.is_empty() {
        console.line(console.say(
            "units.yaml đã có đủ; không có gì để thêm.",
            "units.yaml has all of them; there is nothing to add.",
        ));
        return Ok(None);
    }
    let old = content.get(UNITS).unwrap_or_default();
    let old = String::from_utf8_lossy(old).into_owned();
    let text = match units::grown(&old, said, record, from) {
        Grown::Text(text) => text,
        Grown::ByHand(piece) => return Err(words::units_by_hand(&piece).into()),
    };
    units_change::refuse_faults(content, &after(content, &text))?;
    out(&units_change::diff(&old, &text))?;
    if is_written {
        return Ok(Some(text));
    }
    console.line(console.say(
        "Chưa ghi gì cả. Đúng như trên thì chạy lại với --write.",
        "Nothing was written. If this is right, run it again with --write.",
    ));
    Ok(None)
}

fn after(content: &Files, text: &str) -> Files {
    let mut files = Files::default();
    files.insert(UNITS, text.as_bytes());
    content.clone().with(files)
}

fn write(
    text: &str,
    global: &Global,
    console: &Console,
    content: &Files,
) -> Result<ExitCode, Stop> {
    let place = change::on_disk(UNITS, global);
    files::replace(&place, text.as_bytes())?;
    console.line(&format!(
        "{} {}",
        console.say("Đã ghi", "Wrote"),
        place.display()
    ));
    Ok(super::check(after(content, text), console)?)
}

/// The mapping that is named, or the one that an earlier import left.
fn list(args: &Args, content: &Files, record: &Record) -> Result<Option<UnitList>, Stop> {
    let (files, path) = match &args.mapping {
        Some(place) => {
            let path = name(place);
            let mut files = Files::default();
            files.insert(path.clone(), files::read::one(place)?);
            (files, path)
        }
        None if content.get(MAPPING).is_none() => return Ok(None),
        None => (content.clone(), MAPPING.to_owned()),
    };
    match content::unit_list(&files, &path, record) {
        Ok(list) => Ok(Some(list)),
        Err(found) => Err(Stop::Found(found, files)),
    }
}

/// A mapping as it is and as it becomes with what is open.
struct Open {
    old: Option<String>,
    grown: Option<String>,
}

fn place(args: &Args, global: &Global) -> PathBuf {
    match &args.mapping {
        Some(place) => place.clone(),
        None => change::on_disk(MAPPING, global),
    }
}

/// The mapping with everything that is open, or a new one where there is none.
fn open(
    args: &Args,
    request: &Request<'_>,
    said: &Proposal,
    names: &[String],
    content: &Files,
) -> Result<Open, Stop> {
    if request.list.is_none() {
        let grown = (!said.columns.is_empty()).then(|| units_change::mapping(said, names));
        return Ok(Open { old: None, grown });
    }
    let old = match &args.mapping {
        Some(place) => files::read::one(place)?,
        None => content.get(MAPPING).unwrap_or_default().to_vec(),
    };
    let old = String::from_utf8_lossy(&old).into_owned();
    Ok(Open {
        grown: units::added(request, said, &old),
        old: Some(old),
    })
}

/// Asks, and leaves what is open in the mapping.
fn asked(
    args: &Args,
    place: &Path,
    text: Option<String>,
    questions: &str,
    console: &Console,
) -> Result<ExitCode, Stop> {
    err(&format!(
        "\n{}\n{questions}",
        console.say(
            "Cần trả lời trước khi nhập:",
            "To be settled before anything is taken in:"
        ),
    ));
    match text.filter(|_| !args.dry_run) {
        Some(text) => {
            files::replace(place, text.as_bytes())?;
            console.line(&match console.lang.id() {
                LangId::Vi => format!("Đã ghi các câu hỏi vào {}: thay mỗi dấu \"?\" rồi chạy lại lệnh. Chưa ghi gì vào units.yaml.", place.display()),
                LangId::En => format!("The questions are in {}: replace each \"?\" and run this again. units.yaml was not changed.", place.display()),
            });
        }
        None => {
            console.line(console.say("Chưa ghi gì vào units.yaml.", "units.yaml was not changed."));
        }
    }
    Ok(ExitCode::from(1))
}
