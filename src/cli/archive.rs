//! `congbo archive`: a sealed edition as a bag, in a folder or a zip file; with --publish the site offers it.

use std::process::ExitCode;

use clap::Args as Arguments;

use super::console::out;
use super::moment::AsOf;
use super::seal::{public, refuse, sources};
use super::{Console, Global, Input, end, stamp};
use crate::{BuildError, Checked};
use archive::{Parts, name, payload};
use deliver::{bag, zipped};
use files::manifest::sha256;
use files::{Failure, Files, Memory, Sink as _, Staging};
use lang::number;
use model::{Edition, Export, Lang, LangId, Moment, Record, Year};

/// Where bags are put, beside content.
pub(super) const FOLDER: &str = "archives";

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// The year whose edition is archived
    #[arg(value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Year,
    /// One zip file instead of a folder
    #[arg(long)]
    zip: bool,
    /// Puts the zip file into content/archives/, so that the site offers it with its hash
    #[arg(long = "publish")]
    offer: bool,
    #[command(flatten)]
    as_of: AsOf,
}

/// Archives an edition.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let year = args.year;
    let input = global.input()?;
    let checked = match crate::check(&input.content, args.as_of.moment()) {
        Ok(checked) => checked,
        Err(error) => return end(error, &input, console),
    };
    let mut editions = checked.record.editions.iter();
    let place = editions.position(|edition| edition.year == year && edition.seal.is_some());
    let Some(place) = place else {
        return Ok(refuse(
            console,
            &format!("kỳ {year} chưa niêm phong; chạy `congbo seal {year}` trước"),
            &format!("the edition of {year} is not sealed; run `congbo seal {year}` first"),
        ));
    };
    let bag = match made(&checked, place, &input, args.as_of.moment()) {
        Ok(payload) => {
            let edition = &checked.record.editions[place];
            bag::packed(&payload, &info(&checked.record, edition))
        }
        Err(error) => return end(error, &input, console),
    };
    put(&bag, &name(&checked.record, year), args, global, console)?;
    Ok(ExitCode::SUCCESS)
}

/// The payload of the bag of the edition at a place.
fn made(checked: &Checked, place: usize, input: &Input, now: Moment) -> Result<Files, BuildError> {
    let year = checked.record.editions[place].year;
    let stamp = stamp();
    let site = Memory::default();
    let has_room = |path: &str| archive::has_room(path, year);
    crate::edition(checked, year, &has_room, &input.themes, &stamp, &site)?;
    let data = Memory::default();
    let then = seal::then(checked.record.clone(), year);
    let analysis = derive::analyse(&then);
    let formats = [Export::Csv, Export::Json, Export::Xlsx, Export::UnitXlsx];
    export::edition(&then, &analysis, year, &formats, &data)?;
    let public = public(&input.content, now);
    Ok(payload(&Parts {
        record: &checked.record,
        place,
        content: &public,
        inputs: &sources(&public, &checked.record, place),
        themes: &input.themes,
        site: &site.into_files(),
        data: &data.into_files(),
        version: &stamp.version,
    }))
}

/// What `bag-info.txt` says. Its day is that of the seal, so that the same edition gives the same bag.
fn info(record: &Record, edition: &Edition) -> Vec<(&'static str, String)> {
    let site = &record.site;
    let year = edition.year;
    let mut info = vec![
        ("Source-Organization", site.publisher().vi.clone()),
        (
            "External-Description",
            format!(
                "{}: kỳ công bố {year} · {}: edition of {year}",
                site.title.vi,
                site.title.get(Lang::EN)
            ),
        ),
    ];
    if let Some(contact) = &site.contact {
        info.push(("Contact-Name", contact.vi.clone()));
    }
    if let Some(base) = &site.base {
        info.push(("External-Identifier", format!("{base}{year}/")));
    }
    if let Some(seal) = &edition.seal {
        info.push(("Bagging-Date", seal.date.to_string()));
        info.push((
            "Internal-Sender-Description",
            format!("sha256 {}", seal.digest),
        ));
    }
    info.push(("Bag-Software-Agent", format!("congbo {}", stamp().version)));
    info
}

/// Puts the bag where it belongs, whole or not at all.
fn put(
    bag: &Files,
    name: &str,
    args: &Args,
    global: &Global,
    console: &Console,
) -> Result<(), Failure> {
    let folder = global.root.join(FOLDER);
    if !args.zip && !args.offer {
        let place = global.out.clone().unwrap_or_else(|| folder.join(name));
        global.refuse_output_over_input(&place)?;
        let staging = Staging::new(&place)?;
        for (path, bytes) in bag.iter() {
            staging.put(path, bytes)?;
        }
        staging.commit()?;
        console.line(&counted(bag, console.lang));
        out(&format!("{}\n", place.display()))?;
        return Ok(());
    }
    let packed = zipped::packed(bag, name);
    let hash = sha256(&packed);
    let file = format!("{name}.zip");
    let place = match &global.out {
        _ if args.offer => global.content_folder().join(FOLDER).join(&file),
        Some(place) => {
            global.refuse_output_over_input(place)?;
            place.clone()
        }
        None => folder.join(&file),
    };
    files::replace(&place, &packed)?;
    if args.offer {
        let note = format!(
            "# Gói lưu trữ đăng trên trang, do `congbo archive --publish` ghi.\n\
             # An archive that the site offers, written by `congbo archive --publish`.\n\
             edition: {}\nfile: {file}\nsha256: {hash}\n",
            args.year
        );
        let record = place.with_file_name(format!("{name}.yaml"));
        files::replace(&record, note.as_bytes())?;
    }
    console.line(&counted(bag, console.lang));
    out(&format!("{hash}  {}\n", place.display()))?;
    Ok(())
}

fn counted(bag: &Files, lang: Lang) -> String {
    let whole = |count: usize| number::integer(i64::try_from(count).unwrap_or(i64::MAX), lang);
    let files = whole(bag.len());
    let bytes: usize = bag.iter().map(|(_, bytes)| bytes.len()).sum();
    let kilobytes = whole(bytes.div_ceil(1000));
    match lang.id() {
        LangId::Vi => format!("Gói lưu trữ BagIt: {files} tệp, {kilobytes} kB."),
        LangId::En => format!("A bag of {files} files, {kilobytes} kB."),
    }
}
