//! `congbo seal`: fixes a published edition. Writes `seal.yaml`, sets the status and enters both into the ledger, as it does
//! later with corrections; a kill in between leaves an edition that asks for the command again, and nothing half done.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::Args as Arguments;

use super::console::err;
use super::moment::AsOf;
use super::{Console, Global, Input, end, ledger, stamp};
use crate::{BuildError, Checked};
use diagnostic::place::Sheet;
use diagnostic::{Key, Spot};
use files::manifest::{self, Hashes};
use files::{Failure, Files, text};
use model::{Date, Lang, LangId, Moment, Record, Seal, Status, Year};

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// The year whose results are fixed
    #[arg(value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Year,
    #[command(flatten)]
    as_of: AsOf,
}

/// Seals an edition.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    if args.as_of.is_rehearsal() {
        return Ok(refuse(
            console,
            "niêm phong ghi điều đã công bố; thời điểm trong --as-of chưa tới",
            "a seal fixes what was announced; the moment of --as-of has not come",
        ));
    }
    match sealed(args, global, console) {
        Ok(code) | Err(Ended::Told(code)) => Ok(code),
        Err(Ended::Refused(failure)) => Err(failure),
    }
}

/// Why the command ends before all is done.
pub(super) enum Ended {
    /// Something is wrong with the content, and was told.
    Told(ExitCode),
    /// The machine refuses.
    Refused(Failure),
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

fn sealed(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Ended> {
    let year = args.year;
    let mut input = global.input()?;
    let head = head(year);
    let written = input.content.get(&head).unwrap_or_default();
    let Some(fixed) = with_status(written, "sealed") else {
        return Ok(refuse(
            console,
            &format!("không có kỳ công bố {year}, hoặc {head} chưa có dòng status"),
            &format!("there is no edition of {year}, or {head} has no status"),
        ));
    };
    let is_sealed = fixed == written;
    if input.content.get(&seal_file(year)).is_some() {
        // Where the status is another, a kill came between seal and status, or somebody took the status back: the seal
        // decides what may be sealed.
        input.content.insert(&*head, fixed);
        return enter(is_sealed, args, input, global, console);
    }
    let checked = checked(&input, args.as_of.moment(), console)?;
    if checked.record.edition(year).is_none() {
        return Ok(refuse(
            console,
            &format!(
                "kỳ {year} chưa công bố nên chưa niêm phong được; để cam kết trước lễ công bố, dùng `congbo commitment {year}`"
            ),
            &format!(
                "the edition of {year} is not public yet; to commit to it before the ceremony, use `congbo commitment {year}`"
            ),
        ));
    }
    let left = check::placeholders(&checked.record, &checked.analysis);
    if !left.is_empty() {
        return Ok(unsealed(BuildError::Author(left), &input, console)?);
    }
    input.content.insert(&*head, fixed);
    write(checked, args, input, global, console)
}

/// The content as it is checked before anything is sealed or entered.
fn checked(input: &Input, now: Moment, console: &Console) -> Result<Checked, Ended> {
    crate::check(&input.content, now)
        .or_else(|error| Err(Ended::Told(unsealed(error, input, console)?)))
}

/// Tells what is wrong, and that nothing came of it.
pub(super) fn unsealed(
    error: BuildError,
    input: &Input,
    console: &Console,
) -> Result<ExitCode, Failure> {
    let ended = end(error, input, console)?;
    console.line(console.say("Chưa niêm phong.", "Nothing was sealed."));
    Ok(ended)
}

/// Of an edition that has its seal: puts the status back where it was taken, and enters into the ledger what is not in it.
fn enter(
    is_sealed: bool,
    args: &Args,
    mut input: Input,
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Ended> {
    let (year, now) = (args.year, args.as_of.moment());
    let added = ledger::enter(&mut input, now, console)?;
    if is_sealed && added.is_empty() {
        return Ok(refuse(
            console,
            &format!("kỳ {year} đã niêm phong rồi; sửa con số đã công bố thì ghi corrections.yaml"),
            &format!(
                "the edition of {year} is sealed already; a published figure is changed by corrections.yaml"
            ),
        ));
    }
    checked(&input, now, console)?;
    if !is_sealed {
        put(&head(year), &input, global)?;
        console.line(&match console.lang.id() {
            LangId::Vi => {
                format!("Niêm phong của kỳ {year} vẫn nguyên; đã ghi lại status: sealed.")
            }
            LangId::En => format!("The seal of {year} holds; status: sealed is written again."),
        });
    }
    ledger::keep(&added, args.as_of, &input, global, console)?;
    Ok(ExitCode::SUCCESS)
}

/// Makes the seal and puts it in its place, then the status and the entry in the ledger. Before anything is written all of
/// it is read back and checked.
fn write(
    checked_then: Checked,
    args: &Args,
    mut input: Input,
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Ended> {
    let (year, now) = (args.year, args.as_of.moment());
    let seal = match made(checked_then, year, now, &input) {
        Ok(seal) => seal,
        Err(error) => return Ok(end(error, &input, console)?),
    };
    input.content.insert(seal_file(year), seal::write(&seal));
    let added = ledger::enter(&mut input, now, console)?;
    checked(&input, now, console)?;
    put(&seal_file(year), &input, global)?;
    put(&head(year), &input, global)?;
    ledger::keep(&added, args.as_of, &input, global, console)?;
    tell(&seal, console)?;
    Ok(ExitCode::SUCCESS)
}

/// Puts a content file in its place on disk, whole or not at all.
pub(super) fn put(path: &str, input: &Input, global: &Global) -> Result<(), Failure> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let bytes = input.content.get(path).unwrap_or_default();
    files::replace(&global.content_folder().join(below), bytes)
}

/// The file of an edition that has its status.
pub(super) fn head(year: Year) -> String {
    format!("content/editions/{year}/edition.yaml")
}

/// The file of an edition's seal.
fn seal_file(year: Year) -> String {
    format!("content/editions/{year}/seal.yaml")
}

/// The seal of an edition as the record has it, with the hashes of all that it was made of and of its pages.
fn made(checked: Checked, year: Year, now: Moment, input: &Input) -> Result<Seal, BuildError> {
    let mut checked = checked;
    let mut editions = checked.record.editions.iter();
    let place = editions.position(|edition| edition.year == year);
    let place = place.unwrap_or_default();
    let version = stamp().version;
    let (record, analysis) = (&checked.record, &checked.analysis);
    let mut seal = seal::draft(record, analysis, place, day(now), &version);
    let edition = &mut checked.record.editions[place];
    edition.status = Status::Sealed;
    edition.seal = Some(Box::new(seal.clone()));
    let public = public(&input.content, now);
    seal.inputs = seal::listed(&inputs(&public, &checked.record, place));
    seal.pages = seal::listed(&pages(&checked, year, &input.themes)?);
    Ok(seal)
}

/// The hashes of an edition's pages and data files, as they are when it is the newest.
pub(super) fn pages(
    checked: &Checked,
    year: Year,
    themes: &Files,
) -> Result<BTreeMap<String, String>, BuildError> {
    let hashes = Hashes::default();
    crate::edition(checked, year, &|_| false, themes, &stamp(), &hashes)?;
    let mut pages = hashes.into_map();
    let folder = format!("{year}/");
    pages.retain(|path, _| Lang::of_path(path).1.starts_with(&folder));
    Ok(pages)
}

/// The content as a bag has it: without a trace of what is held back at a moment.
pub(super) fn public(content: &Files, now: Moment) -> Cow<'_, Files> {
    match content::withheld(content, now) {
        Some(withheld) => Cow::Owned(withheld.cut(content)),
        None => Cow::Borrowed(content),
    }
}

/// The hashes of all files that an edition is made of.
pub(super) fn inputs(content: &Files, record: &Record, place: usize) -> BTreeMap<String, String> {
    let own = sources(content, record, place);
    let bytes = own
        .iter()
        .filter_map(|path| Some((path, content.get(path)?)));
    bytes
        .map(|(path, bytes)| (path.clone(), manifest::sha256(bytes)))
        .collect()
}

/// The files that an edition is made of: its own, and those of what it names.
pub(super) fn sources(content: &Files, record: &Record, place: usize) -> Vec<String> {
    let edition = &record.editions[place];
    let own = format!("content/editions/{}/", edition.year);
    let apart = ["seal.yaml", "corrections.yaml"].map(|name| format!("{own}{name}"));
    let mut documents: Vec<_> = edition.documents.clone();
    let mut indices = Vec::new();
    for table in &edition.tables {
        indices.push(format!(
            "content/indices/{}.yaml",
            record.index(table.index).code
        ));
        let rows = table.rows.iter().map(|row| row.source);
        let named = rows.chain([table.source]);
        documents.extend(named.filter_map(|id| record.source(id).document));
    }
    let slugs: Vec<&str> = documents
        .iter()
        .map(|id| &*record.document(*id).slug)
        .collect();
    let lists = ["site", "sources", "units", "waivers"].map(|name| format!("content/{name}.yaml"));
    let is_input = |path: &str| {
        let document = path.strip_prefix("content/documents/");
        let document = document.and_then(|name| name.strip_suffix(".md"));
        let document = document.map(|stem| Lang::of_stem(stem).1);
        path.starts_with(&own) && !apart.iter().any(|name| name == path)
            || lists.iter().any(|name| name == path)
            || indices.iter().any(|name| name == path)
            || document.is_some_and(|slug| slugs.contains(&slug))
    };
    let paths = content.iter().map(|(path, _)| path);
    paths
        .filter(|path| is_input(path))
        .map(str::to_owned)
        .collect()
}

/// The file with another status; every other byte stays.
pub(super) fn with_status(bytes: &[u8], status: &str) -> Option<Vec<u8>> {
    let sheet = Sheet::new("edition.yaml", text::read(bytes).ok()?);
    let keys = [Key::Name("status".into())].into_iter().collect();
    let old = sheet.scalar(&keys)?.to_owned();
    let line = sheet.place(&Spot::Keys(keys)).line;
    // The place is that in the text as read; line ends and accents may be written otherwise in the bytes.
    let mut lines: Vec<String> = std::str::from_utf8(bytes)
        .ok()?
        .split('\n')
        .map(str::to_owned)
        .collect();
    let own = lines.get_mut(line.checked_sub(1)?)?;
    let from = own.find("status").map_or(0, |at| at + "status".len());
    let at = from + own[from..].find(&old)?;
    own.replace_range(at..at + old.len(), status);
    Some(lines.join("\n").into_bytes())
}

/// The day of a moment in Vietnam.
pub(super) fn day(moment: Moment) -> Date {
    let offset = jiff::tz::Offset::constant(7);
    let day =
        jiff::Timestamp::from_second(moment.0).map(|moment| offset.to_datetime(moment).date());
    let day = day.unwrap_or_else(|_| jiff::civil::date(1970, 1, 1));
    Date::new(day.year(), Some(day.month()), Some(day.day())).unwrap_or_else(|| {
        Date::new(1970, Some(1), Some(1)).expect("the first day of 1970 is in the calendar")
    })
}

fn tell(seal: &Seal, console: &Console) -> Result<(), Failure> {
    let counts = [&seal.figures, &seal.texts, &seal.inputs, &seal.pages].map(|block| {
        let count = i64::try_from(block.iter().count()).unwrap_or(i64::MAX);
        lang::number::integer(count, console.lang)
    });
    let [figures, texts, inputs, pages] = counts;
    let year = seal.year;
    let place = seal_file(year);
    console.line(&match console.lang.id() {
        LangId::Vi => format!(
            "Đã niêm phong kỳ {year}: {figures} con số và thông tin, {texts} bài viết; {inputs} tệp nguồn, {pages} trang và tệp số liệu ({place}).\n\
             Từ nay build, check và verify từ chối mọi thay đổi không có đính chính. Mã niêm phong:"
        ),
        LangId::En => format!(
            "The edition of {year} is sealed: {figures} figures and facts, {texts} texts; {inputs} source files, {pages} pages and data files ({place}).\n\
             From now on build, check and verify refuse any change without a correction. The number of the seal:"
        ),
    });
    console.result(
        || format!("{}\n", seal.digest),
        || {
            format!(
                "{}\n",
                serde_json::json!({"edition": year, "sha256": seal.digest})
            )
        },
    )
}

/// Says why nothing is done.
pub(super) fn refuse(console: &Console, vi: &str, en: &str) -> ExitCode {
    let said = match console.lang.id() {
        LangId::Vi => vi,
        LangId::En => en,
    };
    err(&format!("congbo: {said}.\n"));
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use super::{day, with_status};
    use model::Moment;

    #[test]
    fn only_the_status_changes() {
        for (before, after) in [
            ("status: published\n", "status: sealed\n"),
            (
                "# status: draft\r\nstatus: published # published\r\nannounced: 2024\r\n",
                "# status: draft\r\nstatus: sealed # published\r\nannounced: 2024\r\n",
            ),
            (
                "\u{feff}status: 'published'\n",
                "\u{feff}status: 'sealed'\n",
            ),
            (
                "{status: embargoed, until: x}",
                "{status: sealed, until: x}",
            ),
        ] {
            let done = with_status(before.as_bytes(), "sealed").unwrap();
            assert_eq!(String::from_utf8(done).unwrap(), after);
        }
        assert_eq!(with_status(b"announced: 2024\n", "sealed"), None);
    }

    #[test]
    fn a_day_is_one_in_vietnam() {
        let moment = Moment::parse("2024-12-31T17:00:00Z").unwrap();
        assert_eq!(day(moment).to_string(), "2025-01-01");
    }
}
