//! What each column is, by the words of its head: all of them. What stands in brackets, behind a dash or above can change
//! what a column is, and what is not understood is asked.

mod beside;
mod counted;
mod groups;
mod joined;
mod languages;
mod most;

use rust_decimal::Decimal;

use super::called::{Index as Named, holds};
use super::comparison::is_year;
use super::names::{Freedom, How, Lexicon, Match};
use super::spelling::without_number;
use super::words::{Quality, ROLES, cut, is_spoken_of, lead, quality};
use super::{margin, maximum};
pub(super) use counted::counted;
use lang::names::bare;
use model::mapping::Column as Role;
use model::{Component, ComponentId, Framework, Measure, Record, Year};

/// What the head of a column is found to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// One thing, and how.
    One(Role, How),
    /// Several components, equally.
    Several(Vec<ComponentId>),
    /// Results of another year, or of the one before.
    OtherYear(Option<Year>),
    /// A change against another year: what its sign means differs from publisher to publisher.
    Change,
    /// The result of another index, as it is called.
    OtherIndex(String),
    /// What is no result though it speaks of one: a maximum, votes, a weight, what units give themselves.
    Aside,
    /// A remark.
    Remark,
    /// Nothing that is known; these components resemble it.
    Nothing(Vec<ComponentId>),
}

/// Words of remarks.
const REMARKS: [&str; 5] = ["ghi chu", "chu thich", "note", "notes", "remark"];

/// What heads are read against.
#[derive(Debug)]
pub(super) struct Heads {
    components: Lexicon<ComponentId>,
    names: Vec<(ComponentId, String)>,
    maxima: Vec<Option<Decimal>>,
    /// The maximum of the total.
    most: Option<Decimal>,
    parents: Vec<Option<ComponentId>>,
    /// The numbers that components have in their codes or names.
    numbers: Vec<(ComponentId, Vec<u32>)>,
    named: Named,
    year: Year,
    /// Whether the index is measured in per cent.
    counts_per_cent: bool,
    /// Whether the total reads the same in per cent.
    per_cent: bool,
}

/// What a text of a head is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    Role(Role),
    Part(ComponentId, How),
    /// The index itself.
    Own,
    /// Nothing that tells one column from another: "Điểm các chỉ số thành phần".
    Neutral,
    Other(String),
    Several(Vec<ComponentId>),
    Unknown(Vec<ComponentId>),
}

/// A text of a head, and what it says of what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    about: About,
    qualities: Vec<Quality>,
}

impl Piece {
    fn is(&self, quality: Quality) -> bool {
        self.qualities.contains(&quality)
    }

    fn is_aside(&self) -> bool {
        self.is(Quality::Thing) || self.is(Quality::OwnScore)
    }
}

impl Heads {
    pub(super) fn new(
        record: &Record,
        index: model::IndexId,
        framework: &Framework,
        year: Year,
    ) -> Self {
        let mut components = Lexicon::new(Freedom::Little);
        let mut spoken = Vec::new();
        for (id, component) in framework.all() {
            components.add_code(&component.code, id);
            for name in names_of(component) {
                components.add(name, id);
                spoken.push((id, name.to_owned()));
                // Heads are read without their numbers.
                let alone = counted(name).filter(|found| found.has_kind);
                let alone = alone.map_or_else(|| without_number(name), |found| found.rest);
                if alone != name && !alone.is_empty() {
                    components.add(alone, id);
                    spoken.push((id, alone.to_owned()));
                }
            }
        }
        // What does not apply is known by its name, where no other has it: a value of it is told.
        let others = (0..).map(ComponentId).zip(&framework.components);
        for (id, component) in others.filter(|(_, component)| !component.applies) {
            components.add_code(&component.code, id);
            for name in names_of(component) {
                if spoken.iter().all(|(_, known)| bare(known) != bare(name)) {
                    components.add(name, id);
                    spoken.push((id, name.to_owned()));
                }
            }
        }
        Self {
            components,
            names: spoken,
            maxima: framework.components.iter().map(|one| one.max).collect(),
            most: framework.max,
            parents: framework.components.iter().map(|one| one.parent).collect(),
            numbers: counted::numbers(framework),
            named: Named::new(record, index),
            year,
            counts_per_cent: record.index(index).measure == Measure::Percent,
            per_cent: record.index(index).measure == Measure::Percent
                || framework.max == Some(Decimal::ONE_HUNDRED),
        }
    }

    /// Reads the texts of a head, the uppermost first.
    pub(super) fn read(&self, path: &[String]) -> Said {
        if let Some(said) = self.beside(path) {
            return said;
        }
        if path
            .last()
            .is_some_and(|leaf| REMARKS.contains(&bare(leaf).as_str()))
        {
            return Said::Remark;
        }
        let Some((leaf, above)) = self.pieces(path) else {
            return Said::Nothing(Vec::new());
        };
        let ours = above
            .iter()
            .chain([&leaf])
            .any(|piece| piece.about == About::Own);
        for piece in above.iter().chain([&leaf]) {
            if let About::Other(name) = &piece.about
                && !ours
            {
                return Said::OtherIndex(name.clone());
            }
        }
        if let Some(said) = Self::own(&leaf, &above) {
            return said;
        }
        if above.iter().chain([&leaf]).any(Piece::is_aside) {
            return Said::Aside;
        }
        self.joined(&leaf, &above)
    }

    /// Reads a text in one language: what it is about, and what its brackets, its dashes and its first word add to that.
    fn one(&self, text: &str) -> Piece {
        let mut qualities = Vec::new();
        let mut rest = without_number(text);
        loop {
            if let Match::One(id, how) = self.components.find(rest) {
                let names = || self.names.iter().filter(|(of, _)| *of == id);
                if rest.contains('%') && !names().any(|(_, name)| name.contains('%')) {
                    qualities.push(Quality::Percent);
                }
                let number = maximum::alone(rest);
                let number =
                    number.filter(|_| names().all(|(_, name)| maximum::alone(name).is_none()));
                qualities.extend(number.map(Quality::Number));
                let about = About::Part(id, how);
                return Piece { about, qualities };
            }
            // "Điểm tối đa: 10" is no column of maxima, but says the one.
            let is_score =
                || cut(rest).is_some_and(|(name, _)| self.role(name) == Some(Role::Score));
            if let Some(maximum::Said::Most(most)) = maximum::said(rest)
                && qualities.is_empty()
                && !is_score()
            {
                let (about, qualities) = (About::Neutral, vec![Quality::MaxIs(most)]);
                return Piece { about, qualities };
            }
            // What says rank, share or most may be a name of its own: "Thứ hạng", "Tỷ lệ (%)".
            if qualities.is_empty() && self.role(rest).is_some() {
                break;
            }
            let Some((shorter, tail)) = cut(rest) else {
                break;
            };
            let said = self.tail(tail).unwrap_or(Quality::Open);
            qualities.push(said);
            rest = shorter;
        }
        let about = self.about(rest, &mut qualities);
        Piece { about, qualities }
    }

    /// What stands behind a name: nothing where it is not understood.
    fn tail(&self, tail: &str) -> Option<Quality> {
        let words = plain(tail);
        if words.is_empty() && !tail.contains('%') || self.named.is_own(&words) {
            return Some(Quality::Plain);
        }
        quality(tail)
    }

    fn about(&self, text: &str, qualities: &mut Vec<Quality>) -> About {
        if let Some(role) = self.role(text) {
            return About::Role(role);
        }
        if let Some(about) = self.by_number(text) {
            return about;
        }
        // A unit of measure or a target says nothing of components, or that they are none.
        if ["chi tieu", "don vi tinh", "dvt"].contains(&bare(text).as_str()) {
            qualities.push(Quality::Open);
            return About::Neutral;
        }
        let words = plain(text);
        if self.named.is_own(&words) {
            return About::Own;
        }
        for (lead, said) in super::words::LEADS {
            let rest = words
                .strip_prefix(lead)
                .and_then(|rest| rest.strip_prefix(' '));
            let Some(rest) = rest else { continue };
            if self.named.is_own(rest) {
                qualities.push(said);
                return About::Own;
            }
            if let Match::One(id, _) = self.components.find_part(rest) {
                qualities.push(said);
                return About::Part(id, How::Otherwise);
            }
        }
        for (end, said) in super::words::ENDS {
            let rest = words
                .strip_suffix(end)
                .and_then(|rest| rest.strip_suffix(' '));
            if let Some(Match::One(id, _)) = rest.map(|rest| self.components.find(rest)) {
                qualities.push(said);
                return About::Part(id, How::Otherwise);
            }
        }
        if let Some(name) = self.named.other(text) {
            return About::Other(name);
        }
        let adds_nothing = |said: &Quality| matches!(said, Quality::Plain | Quality::Number(_));
        if let Some(said) = quality(text).filter(|said| !adds_nothing(said)) {
            qualities.push(said);
            return About::Neutral;
        }
        let lead = without_number(lead(text));
        match self.components.find_part(lead) {
            Match::One(id, how) => About::Part(id, how),
            Match::Several(ids) => About::Several(ids),
            Match::Nothing if is_spoken_of(&self.named.without_own(&words)) => About::Neutral,
            Match::Nothing => About::Unknown(self.components.near(lead)),
        }
    }

    /// The role that words name which are the same for every index.
    fn role(&self, text: &str) -> Option<Role> {
        // Of points nobody can tell whether it is a share of them.
        let margin = margin::said(text);
        if margin.is_some_and(|said| self.counts_per_cent || !said.percent) {
            return Some(Role::Margin);
        }
        let mut words = plain(text);
        if text.contains('%') && !words.ends_with("phan tram") {
            words += " phan tram";
        }
        let words = words.trim();
        let known = |words: &str| {
            ROLES
                .iter()
                .find(|(known, _)| *known == words)
                .map(|(_, role)| *role)
        };
        if let Some(role) = known(words) {
            return Some(role);
        }
        let whole = [
            "ca nuoc",
            "toan quoc",
            "toan tinh",
            "chung",
            "tong hop",
            "tong the",
        ];
        let tails = self.named.own().chain(whole);
        let mut rests = tails.filter_map(|tail| words.strip_suffix(tail)?.strip_suffix(' '));
        rests.find_map(known)
    }

    /// The component that a text outside the head is named after: a sheet, or a title.
    pub(super) fn names_a_part(&self, text: &str) -> bool {
        matches!(self.components.find(without_number(text)), Match::One(..))
    }

    /// Another index of which a title speaks, where it does not speak of this one.
    pub(super) fn other_index(&self, title: &str) -> Option<String> {
        self.named
            .other_of_title(&crate::frame::without_codes(title))
    }

    /// Whether a text speaks of the index.
    pub(super) fn speaks_of_ours(&self, text: &str) -> bool {
        let words = bare(text);
        self.named.own().any(|own| holds(&words, own))
    }

    /// How many of a row's texts are words of heads.
    pub(super) fn count(&self, texts: impl Iterator<Item = String>) -> usize {
        texts.filter(|text| matches!(self.role(text), Some(role) if role != Role::Leave || bare(text).contains("tt"))).count()
    }
}

/// The names of a component.
fn names_of(component: &Component) -> impl Iterator<Item = &str> {
    component.name.words()
}

/// A head without marks and the year.
fn plain(text: &str) -> String {
    let words = bare(without_number(text));
    let mut kept: Vec<&str> = words.split(' ').filter(|word| !is_year(word)).collect();
    while kept
        .last()
        .is_some_and(|word| ["nam", "nay", "tinh", "cua"].contains(word))
    {
        kept.pop();
    }
    kept.join(" ")
}
