//! `congbo build`: checks, then content and themes become the site in the output folder, whole or not at all.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use super::moment::AsOf;
use super::progress::Progress;
use super::{Console, Global, Input, PUBLIC, end, ledger, stamp};
use diagnostic::{Diagnostic, Severity};
use files::{Failure, Mark, Place, Staging, Written};
use lang::number;
use model::{Lang, LangId};

/// Where the site of a day to come is built, so that it is never taken for the public one.
const REHEARSAL: &str = "rehearsal";

/// Builds the site, or the site of a day to come in a folder of its own.
pub(super) fn run(as_of: AsOf, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let begun = Instant::now();
    let output = match &global.out {
        None if as_of.is_rehearsal() => global.root.join(REHEARSAL),
        _ => global.output(),
    };
    global.refuse_output_over_input(&output)?;
    if as_of.is_rehearsal() {
        refuse_rehearsal_in_public(&output, global)?;
    }
    let mark = if as_of.is_rehearsal() {
        Mark::Rehearsal
    } else {
        Mark::Site
    };
    let input = global.input()?;
    if mark == Mark::Site
        && let Some(ended) = ledger::behind(&output, &input, console)?
    {
        console.line(console.say("Chưa ghi gì cả.", "Nothing was written."));
        return Ok(ended);
    }
    let Input { content, themes } = input;
    let staging = Progress::new(Staging::marked(&output, mark)?, console);
    match crate::build(content, &themes, &stamp(), as_of.moment(), &staging) {
        Err(error) => {
            drop(staging);
            // The texts are read again to quote from them: while pages are made they are not kept.
            let ended = end(error, &global.input()?, console)?;
            console.line(console.say("Chưa ghi gì cả.", "Nothing was written."));
            Ok(ended)
        }
        Ok(built) => {
            let charts = staging.charts();
            let written = staging.finish().commit()?;
            if !built.warnings.is_empty() {
                let shown = if console.is_quiet() {
                    &[][..]
                } else {
                    &built.warnings
                };
                console.problems(&built.warnings, &global.quoted(shown)?)?;
            }
            let counts = Counts {
                pages: built.pages,
                charts,
                written,
                seconds: begun.elapsed().as_secs_f64(),
            };
            console.line(&counts.line(&built.warnings, console.lang));
            if as_of.is_rehearsal() {
                let shown = output.display();
                console.line(&match console.lang.id() {
                    LangId::Vi => format!("Bản tập duyệt ở {shown}: có nội dung chưa đến giờ công bố, không đăng lên mạng."),
                    LangId::En => format!("A rehearsal, in {shown}: it shows what is not public yet; do not publish it."),
                });
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Refuses to put what is not public yet where the public site is, or where one was built before.
fn refuse_rehearsal_in_public(output: &Path, global: &Global) -> Result<(), Failure> {
    let place = Place::at(output);
    let public = Place::at(&global.root.join(PUBLIC));
    let mut is_public = place.root().starts_with(public.root());
    // What lies below a public folder is public with it.
    for folder in place.root().ancestors() {
        let folder = Place::at(folder);
        is_public |= folder.mark()? == Some(Mark::Site) || deliver::publish::is_target(&folder)?;
    }
    if !is_public {
        return Ok(());
    }
    Err(Failure {
        tried: "build into",
        path: output.to_owned(),
        source: std::io::Error::other(
            "it is the folder of the public site; leave --out away, or name another folder for what is to come",
        ),
    })
}

/// What the line at the end tells.
struct Counts {
    pages: usize,
    charts: u64,
    written: Written,
    seconds: f64,
}

impl Counts {
    fn line(&self, warnings: &[Diagnostic], lang: Lang) -> String {
        let whole = |count: u64| number::integer(i64::try_from(count).unwrap_or(i64::MAX), lang);
        let pages = whole(self.pages as u64);
        let charts = whole(self.charts);
        let kilobytes = whole(self.written.bytes.div_ceil(1000));
        let files = whole(self.written.files);
        let seconds = format!("{:.2}", self.seconds);
        let warnings = warnings.iter();
        let warned = warnings.filter(|found| found.severity == Severity::Warning);
        let warned = whole(warned.count() as u64);
        match lang.id() {
            LangId::Vi => format!(
                "{pages} trang, {charts} biểu đồ, {files} tệp, {kilobytes} kB trong {} giây; {warned} cảnh báo.",
                seconds.replace('.', ",")
            ),
            LangId::En => format!(
                "{pages} pages, {charts} charts, {files} files, {kilobytes} kB in {seconds} s; {warned} warnings."
            ),
        }
    }
}
