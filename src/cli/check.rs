//! `congbo check`: every problem of the content at once, also of what is not public yet; nothing is written.

use std::process::ExitCode;

use clap::Args as Arguments;

use super::moment::AsOf;
use super::{Global, Talk, end, figures, findings};
use diagnostic::Severity;
use files::Failure;

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
pub(super) fn run(args: &Args, global: &Global, talk: &Talk) -> Result<ExitCode, Failure> {
    if args.figures {
        return count(args.as_of, global, talk);
    }
    if args.findings {
        return list(args.as_of, global, talk);
    }
    let input = global.input()?;
    let mut all = crate::inspect(&input.content, args.as_of.moment());
    if let Some(record) = &all.public {
        let theme = theme::parse(&input.themes, &record.site.theme);
        all.found.extend(theme.err().into_iter().flatten());
    }
    talk.problems(&all.found, &input)?;
    if all.found.is_empty() {
        talk.line(talk.say("Không có vấn đề nào.", "No problems found."));
    }
    let mut found = all.found.iter();
    let is_wrong = found.any(|one| one.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(is_wrong)))
}

/// Shows which numbers of the prose are bound. Content that contradicts itself has numbers too.
fn count(as_of: AsOf, global: &Global, talk: &Talk) -> Result<ExitCode, Failure> {
    let input = global.input()?;
    match content::record(&input.content, as_of.moment()) {
        Err(found) => end(crate::Trouble::Author(found), &input, talk),
        Ok(loaded) => {
            let all = check::coverage(&loaded.record);
            talk.result(
                || figures::text(&all, &input.content, talk.lang),
                || figures::json(&all, &input.content),
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Shows what the pages will say. Content that contradicts itself says nothing.
fn list(as_of: AsOf, global: &Global, talk: &Talk) -> Result<ExitCode, Failure> {
    let input = global.input()?;
    match crate::check(&input.content, as_of.moment()) {
        Err(trouble) => end(trouble, &input, talk),
        Ok(checked) => {
            let plan = page::plan(&checked.record, &checked.analysis)
                .checked_by(check::told(&checked.record));
            let all = findings::all(&plan);
            talk.result(
                || findings::text(&all, &checked.record),
                || findings::json(&all, &checked.record),
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
