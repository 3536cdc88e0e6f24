//! `congbo template`: workbooks that units fill in, from the framework of a year. What is there already stays.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{Stop, words};
use crate::cli::{Console, Global};
use export::form::{self, Form};
use files::{Failure, Files};
use model::{LangId, Record, Unit, Year};

/// What the command takes.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// The code of the index
    #[arg(value_name = "INDEX")]
    of_index: String,
    /// The year that is measured
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1000..=9999))]
    of_year: Year,
    /// One workbook with a sheet for each unit, instead of a workbook for each
    #[arg(long)]
    together: bool,
}

/// Writes the workbooks.
pub(in crate::cli) fn run(
    args: &Args,
    global: &Global,
    console: &Console,
) -> Result<ExitCode, Failure> {
    super::ended(make(args, global, console), console)
}

fn make(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Stop> {
    let (_, record) = super::whole(global.content()?)?;
    let files = workbooks(args, &record)?;
    let folder = folder(args, global);
    files::add(&folder, &files)?;
    console.line(&match console.lang.id() {
        LangId::Vi => format!(
            "Đã tạo {} tệp trong {}. Khi các đơn vị gửi lại, bỏ chung vào một thư mục rồi chạy: congbo import THƯ-MỤC --index {} --year {}",
            files.len(), folder.display(), args.of_index, args.of_year
        ),
        LangId::En => format!(
            "Made {} files in {}. When units send them back, put them into one folder and run: congbo import FOLDER --index {} --year {}",
            files.len(), folder.display(), args.of_index, args.of_year
        ),
    });
    Ok(ExitCode::SUCCESS)
}

/// Where they go: the folder that is named, or one beside the content.
fn folder(args: &Args, global: &Global) -> PathBuf {
    let name = format!("bieu-mau/{}-{}", args.of_index, args.of_year);
    global.out.clone().unwrap_or_else(|| global.root.join(name))
}

fn workbooks(args: &Args, record: &Record) -> Result<Files, words::Refusal> {
    let (code, year) = (&args.of_index, args.of_year);
    let id = record
        .find_index(code)
        .ok_or_else(|| words::no_index(code, record))?;
    let index = record.index(id);
    let framework = index
        .framework_of(year)
        .ok_or_else(|| words::no_framework(code, year))?;
    let framework = index.framework(framework);
    let all = record.units.iter();
    let units: Vec<&Unit> = all.filter(|unit| index.ranks(unit, year)).collect();
    if units.is_empty() {
        return Err(words::no_units(code, year));
    }
    let form = Form {
        index,
        framework,
        year,
    };
    let write = |units: &[&Unit]| form::write(form, units).map_err(|error| words::no_form(&error));
    let mut files = Files::default();
    if args.together {
        files.insert(format!("{code}-{year}.xlsx"), write(&units)?);
    } else {
        for unit in units {
            files.insert(format!("{}.xlsx", unit.code), write(&[unit])?);
        }
    }
    Ok(files)
}
