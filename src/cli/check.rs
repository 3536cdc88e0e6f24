//! `congbo check`: every problem of the content at once; nothing is written.

use std::process::ExitCode;

use super::{Global, Talk, end, now};
use crate::files::Failure;

/// Shows every problem.
pub(super) fn run(global: &Global, talk: &Talk) -> Result<ExitCode, Failure> {
    let input = global.input()?;
    match crate::check(&input.content, now()) {
        Err(trouble) => end(trouble, &input, talk),
        Ok(checked) => {
            if let Err(found) = crate::theme::parse(&input.themes, &checked.record.site.theme) {
                return end(crate::Trouble::Author(found), &input, talk);
            }
            talk.problems(&checked.warnings, &input);
            if checked.warnings.is_empty() {
                talk.line(talk.say("Không có vấn đề nào.", "No problems found."));
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}
