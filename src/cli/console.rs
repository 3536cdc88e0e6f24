//! What a command says: problems, a line at the end, in the language of whoever reads it.

use std::io::{IsTerminal as _, Write as _};

use clap::ValueEnum;

use super::{Global, Input, refusals};
use diagnostic::{Diagnostic, Severity, Words, json, place, sarif, short, summary, terminal};
use files::Failure;
use lang::Pair;
use model::Lang;

/// How problems are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// In full, with the line quoted
    Text,
    /// One line each
    Short,
    /// One JSON object a line, on stdout
    Json,
    /// A SARIF 2.1.0 log, on stdout
    Sarif,
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Volume {
    Normal,
    Quiet,
}

/// To whom a command speaks.
#[derive(Debug)]
pub(super) struct Console {
    pub(super) lang: Lang,
    format: Format,
    volume: Volume,
    color: terminal::Color,
}

impl Console {
    pub(super) fn new(global: &Global) -> Self {
        let plain = environment("NO_COLOR").is_some_and(|value| !value.is_empty())
            || environment("TERM").is_some_and(|value| value == "dumb");
        Self {
            lang: global.lang.map_or_else(spoken, Lang::from),
            format: global.format,
            volume: if global.quiet {
                Volume::Quiet
            } else {
                Volume::Normal
            },
            color: if std::io::stderr().is_terminal() && !plain {
                terminal::Color::Always
            } else {
                terminal::Color::Never
            },
        }
    }

    /// The sentence in the reader's language.
    pub(super) fn say(&self, vi: &'static str, en: &'static str) -> &'static str {
        Pair(vi, en).get(self.lang)
    }

    /// Whether anything but problems is said.
    pub(super) fn is_quiet(&self) -> bool {
        self.volume == Volume::Quiet
    }

    /// Says a line, unless asked to be quiet.
    pub(super) fn line(&self, text: &str) {
        if !self.is_quiet() {
            err(&format!("{text}\n"));
        }
    }

    /// Says what is worth a thought, also when asked to be quiet.
    pub(super) fn warning(&self, text: &str) {
        err(&format!("congbo: {}: {text}\n", self.say("lưu ý", "note")));
    }

    /// Shows problems in order of their places: JSON is a result, everything else is talk. Quiet hides warnings.
    ///
    /// # Errors
    /// A result finds no room.
    pub(super) fn problems(&self, found: &[Diagnostic], input: &Input) -> Result<(), Failure> {
        let shown = found
            .iter()
            .filter(|one| one.severity == Severity::Error || !self.is_quiet())
            .cloned()
            .collect();
        let files = input.content.clone().with(input.themes.clone());
        let shown = place::sorted(shown, &files);
        match self.format {
            Format::Text => err(&terminal::render(&shown, &files, self.lang, self.color)),
            Format::Short => err(&short::render(&shown, &files, self.lang)),
            Format::Json => out(&json::render(&shown, &files, self.lang))?,
            Format::Sarif => {
                let version = env!("CARGO_PKG_VERSION");
                out(&sarif::render(
                    &shown,
                    &files,
                    self.lang,
                    &meanings(),
                    version,
                ))?;
            }
        }
        if !found.is_empty() {
            self.line(&format!("\n{}.", summary::render(found, self.lang)));
        }
        Ok(())
    }

    /// Gives a result, for people or for programs.
    ///
    /// # Errors
    /// It finds no room.
    pub(super) fn result(
        &self,
        people: impl FnOnce() -> String,
        programs: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        match self.format {
            Format::Text | Format::Short => out(&people()),
            Format::Json | Format::Sarif => out(&programs()),
        }
    }

    /// Says that the machine refused.
    pub(super) fn failure(&self, failure: &Failure) {
        let word = self.say("không thực hiện được", "failed");
        let told = refusals::told(failure, self.lang);
        err(&format!("congbo: {word}: {told}\n"));
    }
}

/// What the codes of rules mean.
fn meanings() -> Vec<sarif::Meaning> {
    check::RULES
        .iter()
        .map(|rule| sarif::Meaning {
            code: rule.name,
            summary: Words::new(rule.summary.get(Lang::VI), rule.summary.get(Lang::EN)),
            why: Words::of(|lang| rule.why.get(lang)),
        })
        .collect()
}

/// The language in which a command line is answered before it is understood.
pub(super) fn wished(arguments: &[std::ffi::OsString]) -> Lang {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let lang = match word {
            "--lang" => words.next(),
            _ => word.strip_prefix("--lang="),
        };
        match lang {
            Some("vi") => return Lang::VI,
            Some("en") => return Lang::EN,
            _ => {}
        }
    }
    spoken()
}

/// The language of the environment: Vietnamese, unless another is asked for.
fn spoken() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| environment(name).filter(|value| !value.is_empty()));
    match locale.as_deref() {
        Some(locale) if locale.starts_with("en") => Lang::EN,
        _ => Lang::VI,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the command reads the environment"
)]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Writes talk. Nobody is left to be told when stderr is closed.
pub(super) fn err(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Writes a result, all of it.
///
/// # Errors
/// It finds no room: whoever reads it later would take a part for the whole.
pub(super) fn out(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    given(
        stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush()),
    )
}

/// Whether a result has reached its reader. One that has seen enough, as `head`, closes the pipe.
///
/// # Errors
/// It found no room.
pub(super) fn given(written: std::io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure {
            tried: "write the result to",
            path: "stdout".into(),
            source: error,
        }),
        _ => Ok(()),
    }
}
