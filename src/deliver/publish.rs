//! A finished site → the place where the public reads it: only what has changed, in an order in which no reader meets a
//! page whose parts are missing.
//!
//! First what pages show (styles, typefaces, pictures), then data, new pages, changed pages, home, feeds; what is gone is
//! removed last. What lies at the target is known from a manifest that is kept there and is held against the target
//! itself, so that neither a lost manifest nor a foreign hand makes it wrong. Before the first file a list of intents is
//! written, after the last the manifest: whatever breaks off in between, the next run knows what is ours and goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use files::{Failure, Place};

pub mod folder;
pub mod gzip;
mod manifest;
mod phase;
#[cfg(feature = "s3")]
pub mod s3;

use manifest::Manifest;

/// Whether a site was published in a folder, or is about to be.
///
/// # Errors
/// The folder does not answer.
pub fn is_target(folder: &Place) -> Result<bool, Failure> {
    manifest::is_there(|path| folder.get(path).map(|bytes| bytes.is_some()))
}
use phase::Phase;

/// Where the site is published.
pub trait Target: Sync {
    /// What tells the files at these paths from others with the same names; of a file that is not there, nothing.
    ///
    /// # Errors
    /// The target does not answer.
    fn versions(&self, paths: &BTreeSet<String>) -> Result<BTreeMap<String, String>, Failure>;

    /// The bytes of a file, or nothing where there is none.
    ///
    /// # Errors
    /// The target does not answer.
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// The key that a file was put with, or nothing where that is not known.
    ///
    /// # Errors
    /// The target does not answer.
    fn key(&self, path: &str) -> Result<Option<String>, Failure>;

    /// Puts a file in its place in one step. Gives what tells it from others.
    ///
    /// # Errors
    /// The target refuses; what was there is then still there.
    fn put(&self, path: &str, bytes: &[u8], head: &Head) -> Result<String, Failure>;

    /// Removes a file, if it is there.
    ///
    /// # Errors
    /// The target refuses.
    fn remove(&self, path: &str) -> Result<(), Failure>;

    /// Makes sure that what was put and removed stays so, whatever becomes of the machine.
    ///
    /// # Errors
    /// The target refuses.
    fn settle(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// How many files may be under way at a time.
    fn lanes(&self) -> usize;
}

/// What is told of a file to whoever fetches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What kind of file it is.
    pub kind: &'static str,
    /// How long a copy is good.
    pub cache: &'static str,
    /// How it is packed.
    pub encoding: Option<&'static str>,
    /// The key of its content.
    pub key: String,
}

/// Whether copies packed with gzip lie beside the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// Files only.
    Plain,
    /// Texts have a packed copy beside them.
    Gzip,
}

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It is new.
    Add,
    /// It takes the place of an older one.
    Change,
    /// It is gone.
    Remove,
}

/// One file's turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    phase: Phase,
    /// What is done.
    pub act: Act,
    /// With which file.
    pub path: String,
}

/// What is to be done at a target.
#[derive(Debug)]
pub struct Plan {
    /// In this order.
    pub steps: Vec<Step>,
    /// How many files are there already.
    pub same: usize,
    /// The keys of all files of the site.
    keys: BTreeMap<String, String>,
    /// What is known of the target.
    before: Manifest,
    foreign: Vec<String>,
}

/// The files of a site with the keys of their contents.
///
/// # Errors
/// The site cannot be read.
pub fn keys(site: &Place, copies: Copies) -> Result<BTreeMap<String, String>, Failure> {
    let mut keys = BTreeMap::new();
    for path in site.paths()? {
        let bytes = site.get(&path)?.unwrap_or_default();
        let key = files::digest::sha256(&bytes);
        if copies == Copies::Gzip && gzip::is_worth_it(&path, bytes.len()) {
            keys.insert(
                format!("{path}{}", gzip::ENDING),
                format!("{}{key}", gzip::KEY),
            );
        }
        keys.insert(path, key);
    }
    Ok(keys)
}

/// Compares a site with a target.
///
/// # Errors
/// The target does not answer, or its manifest is damaged.
pub fn plan(keys: BTreeMap<String, String>, target: &dyn Target) -> Result<Plan, Failure> {
    let mut before = Manifest::read(target)?;
    let mut paths: BTreeSet<String> = keys.keys().cloned().collect();
    paths.extend(before.paths().cloned());
    let there = target.versions(&paths)?;
    before.hold_against(&there, target)?;
    let mut steps = Vec::new();
    let (mut same, mut foreign) = (0, Vec::new());
    for (path, key) in &keys {
        let act = match (there.contains_key(path), before.key(path)) {
            (true, Some(known)) if known == key => {
                same += 1;
                continue;
            }
            (true, known) => {
                if known.is_none() && !before.is_ours(path) {
                    foreign.push(path.clone());
                }
                Act::Change
            }
            (false, _) => Act::Add,
        };
        let (phase, path) = (Phase::of(path, act), path.clone());
        steps.push(Step { phase, act, path });
    }
    for path in before.paths().filter(|path| !keys.contains_key(*path)) {
        if there.contains_key(path) {
            let (act, path) = (Act::Remove, path.clone());
            let phase = Phase::of(&path, act);
            steps.push(Step { phase, act, path });
        }
    }
    steps.sort_by(|a, b| (a.phase, &a.path).cmp(&(b.phase, &b.path)));
    Ok(Plan {
        steps,
        same,
        keys,
        before,
        foreign,
    })
}

impl Plan {
    /// Files at the target that would be written over and that were not published from here.
    #[must_use]
    pub fn foreign(&self) -> &[String] {
        &self.foreign
    }

    /// Does it all, and tells each step when it is done.
    ///
    /// # Errors
    /// The site or the target refuses. What is done stays done, and another run goes on from there.
    pub fn run(
        self,
        site: &Place,
        target: &dyn Target,
        told: &(dyn Fn(&Step) + Sync),
    ) -> Result<(), Failure> {
        if self.steps.is_empty() && self.before.is_settled() {
            return Ok(());
        }
        self.before.write_intents(&self.steps, target)?;
        let mut after = self.before;
        for phase in self.steps.chunk_by(|a, b| a.phase == b.phase) {
            let done = lanes(phase, target.lanes(), |step| {
                let version = perform(step, &self.keys, site, target)?;
                told(step);
                Ok(version)
            });
            for (step, version) in phase.iter().zip(done?) {
                after.note(step.path.clone(), version);
            }
        }
        // The manifest is never ahead of what it tells of.
        target.settle()?;
        after.write(target)?;
        target.settle()
    }
}

/// One step: the version of what was put, with its key.
fn perform(
    step: &Step,
    keys: &BTreeMap<String, String>,
    site: &Place,
    target: &dyn Target,
) -> Result<Option<(String, String)>, Failure> {
    let Some(key) = keys.get(&step.path) else {
        target.remove(&step.path)?;
        return Ok(None);
    };
    let packed = step.path.strip_suffix(gzip::ENDING);
    let packed = packed.filter(|_| key.starts_with(gzip::KEY));
    let path = packed.unwrap_or(&step.path);
    let bytes = site.get(path)?.unwrap_or_default();
    let found = files::digest::sha256(&bytes);
    if key.strip_prefix(gzip::KEY).unwrap_or(key) != found {
        return Err(changed(site, path));
    }
    let head = Head {
        kind: super::media::kind(path),
        cache: phase::cache(path),
        encoding: packed.map(|_| "gzip"),
        key: key.clone(),
    };
    let bytes = if packed.is_some() {
        gzip::pack(&bytes)
    } else {
        bytes
    };
    let version = target.put(&step.path, &bytes, &head)?;
    Ok(Some((key.clone(), version)))
}

/// The site is not the one that was looked at.
fn changed(site: &Place, path: &str) -> Failure {
    Failure {
        tried: "publish",
        path: site.root().join(path),
        source: std::io::Error::other("the site changed meanwhile; publish again"),
    }
}

/// Does the work of all steps, some at a time, and gives the results in their order; after a refusal nothing more is
/// begun.
fn lanes<T: Send>(
    steps: &[Step],
    lanes: usize,
    work: impl Fn(&Step) -> Result<T, Failure> + Sync,
) -> Result<Vec<T>, Failure> {
    let (next, broken) = (AtomicUsize::new(0), AtomicBool::new(false));
    let refused: Mutex<Option<Failure>> = Mutex::new(None);
    let lane = || {
        let mut done = Vec::new();
        while !broken.load(Ordering::Relaxed) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(step) = steps.get(at) else { break };
            match work(step) {
                Ok(one) => done.push((at, one)),
                Err(failure) => {
                    broken.store(true, Ordering::Relaxed);
                    let mut refused = refused
                        .lock()
                        .unwrap_or_else(std::sync::PoisonError::into_inner);
                    refused.get_or_insert(failure);
                }
            }
        }
        done
    };
    let mut done: Vec<(usize, T)> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..lanes.clamp(1, steps.len().max(1)))
            .map(|_| scope.spawn(lane))
            .collect();
        let finished = running
            .into_iter()
            .flat_map(|lane| lane.join().unwrap_or_default());
        finished.collect()
    });
    let refused = refused
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(failure) = refused {
        return Err(failure);
    }
    done.sort_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, one)| one).collect())
}

#[cfg(test)]
mod tests;
