//! Listed units against the record: which are there, which are to be made, and which end for them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sheets::asked;
use super::super::taken::Spot;
use super::kinds;
use super::old::{Old, day_after, day_before};
use super::{
    Doubt, Ended, Former, Listed, NewUnit, Proposal, Question, Request, Table, columns, rows,
};
use lang::names::same;
use model::unit_list::Meant;
use model::{Date, Level, UnitId};

pub(super) mod kind;
mod merge;
mod named;
mod parent;
mod settle;
mod standing;

/// A unit, there or to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Known(UnitId),
    New(usize),
}

/// A unit that is to be made, as far as it is known.
struct Draft {
    listed: Option<usize>,
    unit: NewUnit,
    wanted: Option<String>,
    successors: Vec<usize>,
    known: Vec<UnitId>,
}

/// What is at work.
struct Maker<'a> {
    request: &'a Request<'a>,
    old: Old<'a>,
    said: Proposal,
    drafts: Vec<Draft>,
    /// The first day of units that were made of others, where their rows give none.
    from: Option<Date>,
    /// The unit above, where rows give none.
    parent: Option<UnitId>,
    level: Option<Level>,
    /// Cells of questions that are asked once for all.
    no_from: Vec<Spot>,
    no_parent: Vec<Spot>,
    unknown_parents: Vec<String>,
    no_kind: Vec<(String, Vec<Spot>)>,
    no_former_kind: Vec<Spot>,
    names: Vec<(Doubt, String, Spot, Vec<UnitId>)>,
    /// The places of answers by their keys, and by the names that they are.
    answers: BTreeMap<String, usize>,
    /// The places of former units that are to be made, by their names and kinds.
    formers: BTreeMap<(String, String), usize>,
    /// What became of former units that are kept by name, by their names, kinds and districts.
    by_name: BTreeMap<(String, String, Option<String>), Standing>,
    /// The places of units of the record among those that end.
    ended: BTreeMap<UnitId, usize>,
    ends: Vec<(UnitId, Spot, Date, Date)>,
}

/// What the lists of the files come to.
#[must_use]
pub fn propose(request: &Request<'_>) -> Proposal {
    let mut said = Proposal::default();
    let mut listed = Vec::new();
    let mut titles = String::new();
    let old = Old::new(request.record);
    for (file, book) in request.files.iter().enumerate() {
        for sheet in book.sheets.iter().filter(|sheet| is_read(sheet, request)) {
            if let Some(table) = columns::find(file, sheet, request, &mut said) {
                listed.extend(rows::read(&table, &old, &mut said));
                titles.push_str(&table_words(&table));
            }
        }
    }
    let mut listed = turned(listed);
    if listed.is_empty() && said.questions.is_empty() {
        said.questions.push(Question::NoList);
    }
    let level = level(&mut listed, &old);
    let list = request.list;
    let from = list.and_then(|list| list.from).or_else(|| day_of(&titles));
    let mut maker = Maker {
        request,
        old,
        said,
        drafts: Vec::new(),
        from,
        parent: list.and_then(|list| list.parent),
        level,
        no_from: Vec::new(),
        no_parent: Vec::new(),
        unknown_parents: Vec::new(),
        no_kind: Vec::new(),
        no_former_kind: Vec::new(),
        names: Vec::new(),
        answers: standing::answers(request),
        formers: BTreeMap::new(),
        by_name: BTreeMap::new(),
        ended: BTreeMap::new(),
        ends: Vec::new(),
    };
    maker.parent = maker.parent.or_else(|| maker.above(&titles));
    maker.all(&listed);
    maker.done()
}

/// The level of most units, by the words for their kinds, or else by units of the record that bear their names. Cities
/// among provinces are such of the country.
fn level(listed: &mut [Listed], old: &Old<'_>) -> Option<Level> {
    let mut votes: BTreeMap<Level, usize> = BTreeMap::new();
    for one in listed.iter() {
        let kind = one.kind.filter(|kind| *kind != kinds::TOWN);
        let named = match kind {
            Some(_) => Vec::new(),
            None => old.called(&[&one.written, &one.name], None),
        };
        let named: BTreeSet<Level> = named.iter().map(|id| old.level(*id)).collect();
        for level in named.into_iter().chain(kind.map(|kind| kind.level)) {
            *votes.entry(level).or_default() += 1;
        }
    }
    let towns = listed.iter().any(|one| one.kind == Some(kinds::TOWN));
    let most = votes
        .iter()
        .max_by_key(|(_, count)| **count)
        .map(|(level, _)| *level);
    if most == Some(Level::Province) {
        for one in listed.iter_mut() {
            let former = one.former.iter_mut().map(|former| &mut former.kind);
            for kind in former.chain([&mut one.kind]) {
                *kind = kind.map(|kind| {
                    if kind == kinds::TOWN {
                        kinds::CITY
                    } else {
                        kind
                    }
                });
            }
        }
    }
    most.or(towns.then_some(Level::District))
}

fn is_read(sheet: &super::super::grid::Sheet, request: &Request<'_>) -> bool {
    let asked = asked(request.sheets, request.list.map(|list| &list.sheets));
    if asked.is_empty() {
        return !sheet.hidden && !sheet.cells.is_empty();
    }
    asked.iter().any(|name| same(name) == same(&sheet.name))
}

/// The words of a list that speak of all of it.
fn table_words(table: &Table<'_>) -> String {
    format!("{} · {} · ", table.title, table.sheet.name)
}

/// A list of former units with what became of them, as a list of what became of them.
fn turned(listed: Vec<Listed>) -> Vec<Listed> {
    let mut all: Vec<Listed> = Vec::new();
    let mut called: BTreeMap<(String, Option<&str>), usize> = BTreeMap::new();
    let key = |name: &str, kind: Option<kinds::Word>| (same(name), kind.map(|kind| kind.code));
    for one in listed {
        if one.now.is_empty() {
            called.entry(key(&one.name, one.kind)).or_insert(all.len());
            all.push(one);
            continue;
        }
        let from = one.until.and_then(day_after).or(one.from);
        for now in &one.now {
            let former = Former {
                at: one.at.clone(),
                name: one.name.clone(),
                kind: one.kind,
                part: one.now.len() > 1,
                district: None,
            };
            let place = *called.entry(key(&now.name, now.kind)).or_insert(all.len());
            match all.get_mut(place) {
                Some(known) => known.former.push(former),
                None => all.push(Listed {
                    at: now.at.clone(),
                    written: now.name.clone(),
                    name: now.name.clone(),
                    kind: now.kind,
                    word: now.kind.map_or(String::new(), |kind| kind.vi.to_owned()),
                    english: None,
                    full: None,
                    code: None,
                    parent: one.parent.clone(),
                    from,
                    until: None,
                    former: vec![former],
                    now: Vec::new(),
                }),
            }
        }
    }
    all
}

/// The day behind "từ ngày" in a title.
fn day_of(title: &str) -> Option<Date> {
    let folded: Vec<String> = title.split_whitespace().map(lang::fold).collect();
    let words: Vec<&str> = title.split_whitespace().collect();
    (2..words.len())
        .filter(|at| folded[at - 1] == "ngay" && folded[at - 2].ends_with("tu"))
        .find_map(|at| rows::read_day(words[at].trim_matches([',', ')', '.', ';'])))
}

impl Maker<'_> {
    fn all(&mut self, listed: &[Listed]) {
        let mut seen = BTreeSet::new();
        for (place, one) in listed.iter().enumerate() {
            let Some(standing) = self.standing(place, one) else {
                continue;
            };
            if let Standing::Known(id) = standing
                && seen.insert(id)
            {
                self.said.same.push(id);
            }
            self.merge(one, standing);
        }
    }

    /// A unit of the record ends for one that is to be made.
    fn ends_for(&mut self, id: UnitId, day: Date, made: usize, (at, part): (&Spot, bool)) {
        let unit = self.old.unit(id);
        let last = day_before(day);
        if let (Some(to), Some(last)) = (unit.to, last)
            && to.last_day() != last.last_day()
        {
            self.ends.push((id, at.clone(), to, last));
            return;
        }
        let to = last.filter(|_| unit.to.is_none());
        // Codes are given when all units are known: until then a unit to be made is called by its place.
        let code = format!("@{made}");
        self.end((id, to), code, (at, part));
    }

    /// Adds a successor. Several of one unit each took a part, or it is asked.
    fn end(&mut self, (id, to): (UnitId, Option<Date>), code: String, (at, part): (&Spot, bool)) {
        let name = self.old.unit(id).name.vi.clone();
        let key = format!("{name} (cũ)");
        let divided = part || self.meant(at, &[&key]) == Some(Meant::Divided);
        let place = *self.ended.entry(id).or_insert(self.said.ended.len());
        match self.said.ended.get_mut(place) {
            Some(ended) if ended.successors.contains(&code) => {}
            Some(ended) if divided => ended.successors.push(code),
            Some(_) => {
                let _ = self.doubt(Doubt::Divided, &key, at, &[]);
            }
            None => self.said.ended.push(Ended {
                unit: id,
                to,
                successors: vec![code],
                formerly: Vec::new(),
            }),
        }
    }
}

/// Whether a unit was made of others than itself.
fn is_merged(one: &Listed) -> bool {
    let is_self = match &one.former[..] {
        [only] => {
            let kinds = one.kind.zip(only.kind);
            same(&only.name) == same(&one.name) && !only.part && kinds.is_none_or(|(a, b)| a == b)
        }
        _ => false,
    };
    !one.former.is_empty() && !is_self
}
