//! What of a title is not understood: it is taken apart into words, those that say nothing of what numbers are go, and what
//! remains is asked about: a thing that is measured, a part of a year, a plan, other people than the index is about.

mod reader;
mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::called;
use super::take::Request;
use lang::names::{bare, same};
use model::{Index, Level, Measure, Record, Text};
use reader::Reader;
use text::words;

pub(super) use text::{Line, without_codes};

/// A text of more words explains, and is not taken apart.
const LONG: usize = 60;

/// No phrase has more words.
const PHRASE: usize = 30;

/// Nor is one of more bytes.
const MOST: usize = 2000;

/// Phrases, and of how many words the longest are by their first one.
#[derive(Debug, Default)]
struct Phrases {
    all: BTreeSet<String>,
    most: BTreeMap<String, usize>,
}

impl Phrases {
    fn add(&mut self, phrase: &str) {
        let first = phrase.split(' ').next().unwrap_or_default();
        if !first.is_empty() {
            let most = self.most.entry(first.to_owned()).or_default();
            *most = (*most).max(phrase.split(' ').count());
            self.all.insert(phrase.to_owned());
        }
    }

    /// How many words the longest phrase has with which words begin; 0 where none is known.
    fn longest(&self, words: &[&str]) -> usize {
        let most = words.first().and_then(|first| self.most.get(*first));
        let most = most.map_or(0, |most| words.len().min(*most));
        let mut counts = (1..=most).rev();
        let found = counts.find(|count| self.all.contains(&words[..*count].join(" ")));
        found.unwrap_or(0)
    }
}

/// What titles of the tables of an index may say.
#[derive(Debug)]
pub(super) struct Frame {
    /// As they are written.
    marked: Phrases,
    /// Without marks, for texts that have none.
    bare: Phrases,
    /// Names, which are known without marks as well.
    names: Phrases,
    /// Words of names of files that are glued: "ketqua".
    glued: BTreeSet<String>,
    short: BTreeSet<&'static str>,
    per_cent: bool,
}

impl Frame {
    pub(super) fn new(request: &Request<'_>) -> Self {
        let mut frame = Self {
            marked: Phrases::default(),
            bare: Phrases::default(),
            names: Phrases::default(),
            glued: BTreeSet::new(),
            short: words::SHORT.split(['|', '\n']).collect(),
            per_cent: request.index().measure == Measure::Percent
                || request.framework.max == Some(rust_decimal::Decimal::ONE_HUNDRED),
        };
        for phrase in words::HARMLESS.split(['|', '\n']) {
            frame.marked.add(&same(phrase));
            frame.bare.add(&bare(phrase));
            frame.glued.insert(bare(phrase).replace(' ', ""));
        }
        frame.index(request.index(), request);
        frame.units(request.record);
        let titles = request.mapping.map_or(&[][..], |mapping| &mapping.titles);
        for (says, _) in titles {
            frame.marked.add(&same(says));
            frame.bare.add(&bare(says));
        }
        frame
    }

    fn name(&mut self, name: &Text) {
        for name in name.words() {
            let words = bare(name);
            if words.contains(' ') {
                self.names.add(&words);
            } else {
                // Without its mark "sở" would be "số" as well.
                self.bare.add(&words);
                self.marked.add(&same(name));
            }
        }
    }

    /// What the index and its parts of titles are called: whole, and any words of it that stand together.
    fn index(&mut self, index: &Index, request: &Request<'_>) {
        let names = called::names(index);
        let is_of_satisfaction =
            |name: &String| name.contains("hai long") || name.contains("sipas");
        for words in words::ASKED
            .iter()
            .filter(|_| names.iter().any(is_of_satisfaction))
        {
            self.names.add(words);
        }
        for name in names {
            let words: Vec<&str> = name.split(' ').collect();
            for start in 0..words.len() {
                let counts = ["so", "do", "le", "diem", "muc", "ty"].contains(&words[start]);
                for end in (start + 2..=words.len()).filter(|_| !counts || start == 0) {
                    self.names.add(&words[start..end].join(" "));
                    // "TTHC"
                    let first = words[start..end].iter().map(|word| &word[..1]);
                    self.names.add(&first.collect::<String>());
                }
            }
            self.names.add(&name);
        }
        for (_, other) in request.record.all_indices() {
            let names = called::names(other);
            for name in &names {
                self.names.add(name);
            }
        }
        for name in called::known() {
            self.names.add(name);
        }
        self.name(&index.publisher);
        let kinds = index.fields.iter().flat_map(|field| &field.kinds);
        for kind in kinds {
            self.name(&request.record.kind(*kind).name);
        }
        for field in &index.fields {
            self.name(&field.name);
        }
        let bands = index.bands.iter().flat_map(|scheme| &scheme.bands);
        for band in bands {
            for kind in ["loại", "mức", "nhóm"] {
                self.marked.add(&same(&format!("{kind} {}", band.name.vi)));
                self.bare.add(&bare(&format!("{kind} {}", band.name.vi)));
            }
        }
        self.name(&request.framework.name);
    }

    /// The names of provinces and of the site's own unit; of others only where they say what they are.
    fn units(&mut self, record: &Record) {
        for (id, unit) in record.all_units() {
            let kind = record.kind(unit.kind);
            let is_clear = kind.level == Level::Province || id == record.site.home;
            let name = unit.name.vi.split(" (").next().unwrap_or_default();
            if is_clear || name.split(' ').count() > 2 {
                self.name(&unit.name);
                self.names.add(&bare(name));
            }
            if let Some(full) = &unit.full {
                self.name(full);
            }
            self.names.add(&bare(&format!("{} {name}", kind.name.vi)));
        }
    }

    /// What of a text is not understood, in its own words; `said` are words of it that are known otherwise.
    pub(super) fn unclear(&self, line: &Line<'_>, said: &[String]) -> Option<String> {
        if line.text.len() > MOST {
            return None;
        }
        let words = words(line.text);
        if words.len() > LONG {
            return None;
        }
        let mut other = Phrases::default();
        for text in said {
            other.add(&same(text));
        }
        let is_bare = words.iter().all(|word| word.marked == word.bare);
        let reader = Reader {
            frame: self,
            words: &words,
            other,
            is_bare,
            line,
        };
        let known = reader.known();
        reader.says(&known)
    }
}
