//! `congbo completions` and `congbo man`: made from the one definition of the command line.

use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;

use super::console::out;
use super::{Console, Global, command};
use files::Failure;
use model::Lang;

/// The headings of a manual page, as they are written for it and in Vietnamese.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "TÊN"),
    ("SYNOPSIS", "CÁCH DÙNG"),
    ("DESCRIPTION", "MÔ TẢ"),
    ("OPTIONS", "TÙY CHỌN"),
    ("SUBCOMMANDS", "LỆNH"),
    ("VERSION", "PHIÊN BẢN"),
];

/// Prints what completes commands in a shell.
pub(super) fn completions(shell: Shell, lang: Lang) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(lang), "congbo", &mut script);
    out(&String::from_utf8_lossy(&script))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the manual page of the program, or writes the pages of all commands into the folder that is named.
pub(super) fn run(global: &Global, console: &Console) -> Result<ExitCode, Failure> {
    let mut whole = command(console.lang);
    whole.build();
    let Some(folder) = &global.out else {
        out(&page(&whole, console.lang))?;
        return Ok(ExitCode::SUCCESS);
    };
    let mut pages = Vec::new();
    gather(&whole, "congbo", console.lang, &mut pages);
    for (name, text) in pages {
        let place = folder.join(format!("{name}.1"));
        files::replace(&place, text.as_bytes())?;
        console.line(&place.display().to_string());
    }
    Ok(ExitCode::SUCCESS)
}

/// The page of a command and those of the commands below it.
fn gather(command: &Command, name: &str, lang: Lang, pages: &mut Vec<(String, String)>) {
    pages.push((name.to_owned(), page(command, lang)));
    let below = command.get_subcommands();
    for inner in below.filter(|inner| inner.get_name() != "help") {
        let name = format!("{name}-{}", inner.get_name());
        gather(inner, &name, lang, pages);
    }
}

fn page(command: &Command, lang: Lang) -> String {
    let mut roff = Vec::new();
    clap_mangen::Man::new(command.clone())
        .render(&mut roff)
        .expect("memory takes all");
    let text = String::from_utf8_lossy(&roff);
    let lines = text.lines().map(|line| match line.strip_prefix(".SH ") {
        Some(heading) if lang == Lang::VI => format!(".SH {}", vietnamese(heading)),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn vietnamese(heading: &str) -> String {
    let bare = heading.trim_matches('"');
    let known = HEADINGS.iter().find(|(english, _)| *english == bare);
    known.map_or_else(
        || heading.to_owned(),
        |(_, vietnamese)| format!("\"{vietnamese}\""),
    )
}
