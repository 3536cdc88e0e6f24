//! What was published: a list that is kept at the target, with the key of each file's content and what told the file from
//! others when it was put there. It is believed only as far as the target bears it out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Act, Head, Step, Target};
use files::{Failure, digest::sha256};

/// The list of what is there.
const MANIFEST: &str = ".congbo-manifest";

/// The list of what a run that is under way, or has broken off, may have put there.
const INTENTS: &str = ".congbo-intents";

/// How the list begins; a hash of all lines after it follows.
const HEAD: &str = "congbo manifest 1 ";

/// Whether there is a list of either kind.
pub(super) fn is_there(has: impl Fn(&str) -> Result<bool, Failure>) -> Result<bool, Failure> {
    Ok(has(MANIFEST)? || has(INTENTS)?)
}

/// What is known of a target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// By path the key of the content and the version of the file.
    entries: BTreeMap<String, (String, String)>,
    /// Paths that a run which broke off may have put there.
    intents: BTreeSet<String>,
    /// Whether the last run came to its end.
    settled: bool,
}

impl Manifest {
    /// What is known of a target.
    pub(super) fn read(target: &dyn Target) -> Result<Self, Failure> {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let (list, intents) = (
            target.get(MANIFEST)?.map(text),
            target.get(INTENTS)?.map(text),
        );
        let entries = match &list {
            None => BTreeMap::new(),
            Some(list) => parse(list).ok_or_else(damaged)?,
        };
        Ok(Self {
            entries,
            settled: intents.is_none(),
            intents: intents
                .iter()
                .flat_map(|text| text.lines())
                .map(str::to_owned)
                .collect(),
        })
    }

    /// Every path that is, or may be, ours.
    pub(super) fn paths(&self) -> impl Iterator<Item = &String> {
        let more = self
            .intents
            .iter()
            .filter(|path| !self.entries.contains_key(*path));
        self.entries.keys().chain(more)
    }

    /// Whether a file at this path was put there by us, whatever it holds.
    pub(super) fn is_ours(&self, path: &str) -> bool {
        self.entries.contains_key(path) || self.intents.contains(path)
    }

    /// The key of the content at a path, where it is known.
    pub(super) fn key(&self, path: &str) -> Option<&String> {
        self.entries
            .get(path)
            .map(|(key, _)| key)
            .filter(|key| !key.is_empty())
    }

    /// Whether nothing is left to be done of the last run.
    pub(super) fn is_settled(&self) -> bool {
        self.settled
    }

    /// Forgets what the target does not bear out, and learns what a run that broke off has put there.
    pub(super) fn hold_against(
        &mut self,
        there: &BTreeMap<String, String>,
        target: &dyn Target,
    ) -> Result<(), Failure> {
        for (path, (key, version)) in &mut self.entries {
            if there.get(path) != Some(&*version) {
                key.clear();
            }
        }
        for path in &self.intents {
            let Some(version) = there.get(path) else {
                continue;
            };
            let known = self
                .entries
                .get(path)
                .is_some_and(|(key, _)| !key.is_empty());
            if !known {
                let key = target.key(path)?.unwrap_or_default();
                self.entries.insert(path.clone(), (key, version.clone()));
            }
        }
        Ok(())
    }

    /// Says, before anything is done, which files will come.
    pub(super) fn write_intents(&self, steps: &[Step], target: &dyn Target) -> Result<(), Failure> {
        let coming = steps.iter().filter(|step| step.act != Act::Remove);
        let coming = coming.map(|step| &step.path);
        let all: BTreeSet<&String> = coming.chain(&self.intents).collect();
        let text: String = all.into_iter().flat_map(|path| [path, "\n"]).collect();
        target.put(INTENTS, text.as_bytes(), &head(&text)).map(drop)
    }

    /// Notes a file with its key and version, or that it is gone.
    pub(super) fn note(&mut self, path: String, put: Option<(String, String)>) {
        match put {
            Some(entry) => drop(self.entries.insert(path, entry)),
            None => drop(self.entries.remove(&path)),
        }
    }

    /// Writes the list, and takes back the intents.
    pub(super) fn write(&self, target: &dyn Target) -> Result<(), Failure> {
        let mut lines = String::new();
        for (path, (key, version)) in &self.entries {
            writeln!(lines, "{key} {version} {path}")
                .expect("a String takes whatever is written to it");
        }
        let text = format!("{HEAD}{}\n{lines}", sha256(lines.as_bytes()));
        target.put(MANIFEST, text.as_bytes(), &head(&text))?;
        target.remove(INTENTS)
    }
}

fn parse(text: &str) -> Option<BTreeMap<String, (String, String)>> {
    let (first, lines) = text.split_once('\n')?;
    if first.strip_prefix(HEAD)? != sha256(lines.as_bytes()) {
        return None;
    }
    let entry = |line: &str| {
        let mut parts = line.splitn(3, ' ');
        let (key, version, path) = (parts.next()?, parts.next()?, parts.next()?);
        Some((path.to_owned(), (key.to_owned(), version.to_owned())))
    };
    lines.lines().map(entry).collect()
}

fn head(text: &str) -> Head {
    Head {
        kind: "text/plain; charset=utf-8",
        cache: "no-store",
        encoding: None,
        key: sha256(text.as_bytes()),
    }
}

fn damaged() -> Failure {
    Failure {
        tried: "read",
        path: MANIFEST.into(),
        source: std::io::Error::other(
            "the list of what was published there is damaged; remove it, then publish with --force",
        ),
    }
}
