//! `congbo check`: every problem of the content at once, also of what is not public yet; nothing is written.

use std::process::ExitCode;

use clap::Args as Arguments;

use super::moment::AsOf;
use super::{Console, Global, end, figures, findings};
use diagnostic::{Diagnostic, Severity};
use files::{Failure, Files};

/// What the command takes.
#[derive(Debug, Arguments)]
pub(super) struct Args {
    /// Shows instead which numbers of the prose are bound to the data, and where the others are
    #[arg(long)]
    figures: bool,
    /// Shows instead every sentence that the pages will say, with its page and the figures that it rests on
    #[arg(long, conflicts_with = "figures")]
    findings: bool,
    #[command(flatten)]
    as_of: AsOf,
}

/// Shows every problem, or the numbers of the prose.
pub(super) fn run(args: &Args, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    if args.figures {
        return count(args.as_of, global, console);
    }
    if args.findings {
        return list(args.as_of, global, console);
    }
    let input = global.input()?;
    let mut all = crate::inspect(&input.content, args.as_of.moment());
    if let Some(record) = &all.public {
        let theme = theme::parse(&input.themes, &record.site.theme);
        all.found.extend(theme.err().into_iter().flatten());
    }
    console.problems(&all.found, &input)?;
    if all.found.is_empty() {
        console.line(console.say("Không có vấn đề nào.", "No problems found."));
    }
    let mut found = all.found.iter();
    let is_wrong = found.any(|one| one.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(is_wrong)))
}

/// Shows which numbers of the prose are bound. Content that contradicts itself has numbers too.
fn count(as_of: AsOf, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let input = global.input()?;
    match content::record(&input.content, as_of.moment()) {
        Err(found) => end(crate::BuildError::Author(found), &input, console),
        Ok(loaded) => {
            let all = match held_back(&input.content, as_of, console, crate::read_everything) {
                Some(all) => check::coverage(&all),
                None => Vec::new(),
            };
            let all = figures::counted(check::coverage(&loaded.record), all);
            console.result(
                || figures::text(&all, &input.content, console.lang),
                || figures::json(&all, &input.content),
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Shows what the pages will say. Content that contradicts itself says nothing.
fn list(as_of: AsOf, global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let input = global.input()?;
    match crate::check(&input.content, as_of.moment()) {
        Err(error) => end(error, &input, console),
        Ok(checked) => {
            let plan = page::plan(&checked.record, &checked.analysis)
                .checked_by(check::told(&checked.record))
                .listing_findings();
            let all = findings::all(&plan);
            let everything = held_back(&input.content, as_of, console, crate::check_everything);
            let (mut text, mut json) = (String::new(), String::new());
            if let Some(whole) = &everything {
                let plan = page::plan(&whole.record, &whole.analysis)
                    .checked_by(check::told(&whole.record))
                    .listing_findings();
                let early = findings::early(&plan, &all);
                text = findings::text(&early, &whole.record, console.lang);
                json = findings::json(&early, &whole.record);
            }
            console.result(
                || findings::text(&all, &checked.record, console.lang) + &text,
                || findings::json(&all, &checked.record) + &json,
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// All of the content by one way to read it, where some of it is not public yet. Where it cannot be read, that is said.
fn held_back<T>(
    files: &Files,
    as_of: AsOf,
    console: &Console,
    read: impl Fn(&Files) -> Result<T, Vec<Diagnostic>>,
) -> Option<T> {
    content::withheld(files, as_of.moment())?;
    let read = read(files);
    if read.is_err() {
        console.warning(console.say(
            "phần chưa công khai có lỗi nên không được liệt kê; chạy `congbo check` để xem",
            "what is not public yet has errors and is not listed; `congbo check` tells them",
        ));
    }
    read.ok()
}
