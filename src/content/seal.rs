//! `seal.yaml`: what an edition said when it was sealed. Written by the program, so that it is read to the letter, and
//! refused where a letter of it is not as it was written.

use std::ops::Range;
use std::sync::Arc;

use super::fault;
use super::read::Read;
use super::schema;
use diagnostic::{Diagnostic, Origin, tell};
use files::manifest::{is_sha256, sha256};
use files::{Files, text};
use model::seal::{Block, Format, entry};
use model::{Date, Seal, Status, Year};

/// The seal of an edition, where its status says that there is one.
pub(super) fn of(
    files: &Files,
    year: Year,
    path: Option<&str>,
    edition: &Read<schema::Edition>,
    status: Status,
) -> Result<Option<Seal>, Vec<Diagnostic>> {
    let at = || edition.origin.key("status");
    match (path, status) {
        (None, Status::Sealed) => Err(vec![missing(year, at())]),
        (None, _) => Ok(None),
        (Some(path), Status::Sealed) => read(files, year, path).map(Some),
        (Some(path), _) => Err(vec![ignored(year, path, at())]),
    }
}

/// Reads a seal and holds it against its own hashes.
///
/// # Errors
/// It was changed or is damaged.
pub fn read(files: &Files, year: Year, path: &str) -> Result<Seal, Vec<Diagnostic>> {
    let file: Arc<str> = path.into();
    let bytes = files.get(path).unwrap_or_default();
    let damaged = |range| vec![damaged(year, Origin::bytes(&file, range))];
    let text = text::read(bytes).map_err(|_| damaged(0..0))?;
    let mut sheet = Lines { text: &text, at: 0 };
    let seal = sheet.seal(Origin::file(path)).map_err(damaged)?;
    if seal.year == year {
        Ok(seal)
    } else {
        Err(damaged(0..0))
    }
}

/// The lines of a seal that are still to be read.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

/// The place of a line that is not as it was written.
type Wrong = Range<usize>;

impl<'a> Lines<'a> {
    fn seal(&mut self, origin: Origin) -> Result<Seal, Wrong> {
        while self.text[self.at..].starts_with('#') {
            self.line();
        }
        let format = self.value("format", Format::numbered)?;
        let year = self.value("edition", |text| text.parse().ok())?;
        let date = self.value("sealed", Date::parse)?;
        let program = self.value("program", |text| Some(text.to_owned()))?;
        let hash = |text: &str| is_sha256(text).then(|| text.to_owned());
        let digest_at = self.at;
        let digest = self.value("digest", hash)?;
        let from = self.at;
        let figures = self.block("figures")?;
        let texts = self.block("texts")?;
        if sha256(&self.text.as_bytes()[from..self.at]) != digest {
            return Err(digest_at..from);
        }
        let inputs = self.block("inputs")?;
        let pages = self.block("pages")?;
        let above = self.at;
        let whole = self.value("whole", hash)?;
        if sha256(&self.text.as_bytes()[..above]) != whole || self.at != self.text.len() {
            return Err(above..self.text.len());
        }
        Ok(Seal {
            format,
            year,
            date,
            program,
            digest,
            figures,
            texts,
            inputs,
            pages,
            whole,
            origin,
        })
    }

    fn line(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
        self.at += end;
        rest[..end].trim_end_matches('\n')
    }

    fn value<T>(&mut self, key: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<T, Wrong> {
        let from = self.at;
        let line = self.line();
        let value = line.strip_prefix(key);
        let value = value.and_then(|rest| rest.strip_prefix(": "));
        value.and_then(read).ok_or(from..self.at)
    }

    fn block(&mut self, key: &str) -> Result<Block, Wrong> {
        let from = self.at;
        if self.line().strip_suffix(':') != Some(key) {
            return Err(from..self.at);
        }
        let start = self.at;
        let mut last = "";
        while self.text[self.at..].starts_with("  ") {
            let from = self.at;
            let found = entry(self.line()).filter(|entry| entry.name > last);
            last = found.ok_or(from..self.at)?.name;
        }
        Ok(Block(self.text[start..self.at].to_owned()))
    }
}

fn missing(year: Year, origin: Origin) -> Diagnostic {
    fault::error(
        "seal-missing",
        tell!("seal-edition-said-sealed-no", year),
        origin,
        tell!("seal-content-editions-yaml-belongs", year),
    )
    .help(tell!("seal-help-bring-yaml-back-copy", year))
}

fn ignored(year: Year, path: &str, origin: Origin) -> Diagnostic {
    fault::error(
        "seal-ignored",
        tell!("seal-edition-status-not-sealed", year),
        origin,
        tell!("seal-passes-over"),
    )
    .against(Origin::file(path), tell!("seal-the-is-here"))
    .help(tell!("seal-help-write-status-sealed-again", year))
}

fn damaged(year: Year, origin: Origin) -> Diagnostic {
    fault::error(
        "seal-damaged",
        tell!("seal-edition-changed-damaged", year),
        origin,
        tell!("seal-does-not-agree-hash"),
    )
    .help(tell!("seal-help-bring-file-back-copy"))
}
