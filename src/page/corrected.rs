//! What was corrected: by the address of a figure, for its mark, and by page, for what is told in front of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Plan, address};
use derive::{Analysis, figures};
use finding::{Finding, InField, Revised};
use model::{Correction, Date, Edition, Record, Year};
use seal::NOTHING;

/// What was corrected, by address and by page. Worked out once for all pages.
#[derive(Debug, Default)]
pub(super) struct Marks {
    by_figure: BTreeMap<String, Mark>,
    /// The addresses of scores among them, by the field in which they are ranked.
    scores: BTreeMap<InField, Vec<String>>,
    /// Of which indices and years figures are marked: pages of all others need not look for any.
    reached: BTreeSet<(Year, String)>,
    /// Whether something is marked that is of no year: a maximum of a framework, a bound of a band.
    of_no_year: bool,
    /// The corrections of what a page shows, by its address without language: places of editions and of corrections.
    pub(super) by_page: BTreeMap<address::Tail, Vec<(usize, usize)>>,
    /// What nobody states and follows, with the place of its edition.
    pub(super) followed: Vec<(usize, seal::Change)>,
    /// The places of corrections on the page of all of them, by the place of their edition.
    places: Vec<Vec<String>>,
}

/// That a figure was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// The place on the page of all corrections.
    pub place: String,
    /// What is said of it.
    pub said: Revised,
}

impl Marks {
    /// All that was corrected, and what follows from it.
    fn of(record: &Record, analysis: &Analysis) -> Self {
        let mut marks = Self::default();
        if record.editions.iter().all(|one| one.corrections.is_empty()) {
            return marks;
        }
        marks.followed = seal::followed(record, analysis);
        for (place, edition) in record.editions.iter().enumerate() {
            let anchors = seal::anchors(edition).into_iter();
            let places: Vec<String> = anchors
                .map(|one| format!("sua-{}-{one}", edition.year))
                .collect();
            for (number, correction) in edition.corrections.iter().enumerate() {
                for tail in shown_on(record, edition, correction) {
                    let shown = marks.by_page.entry(tail).or_default();
                    shown.push((place, number));
                }
            }
            // Of several corrections of one figure the last one holds, against what stood there first: what follows from
            // them is told against that as well.
            let mut own: Vec<_> = edition.corrections.iter().enumerate().collect();
            own.sort_by_key(|(_, correction)| correction.date);
            for (number, correction) in own {
                let figure = figures::canonical_path(record, analysis, &correction.figure);
                let first = marks.by_figure.get(&*figure).map(|mark| &mark.said.old);
                // Where it is again what it was first, that it was another one in between is what happened.
                let first = first.filter(|first| **first != correction.new);
                let mark = Mark {
                    place: places[number].clone(),
                    said: Revised {
                        kind: Some(correction.kind),
                        figure: correction.figure.clone(),
                        old: first.unwrap_or(&correction.old).clone(),
                        named: false,
                    },
                };
                marks.by_figure.insert(figure.into_owned(), mark);
            }
            marks.places.push(places);
        }
        for (place, change) in &marks.followed {
            let mark = Mark {
                place: followed_place(&record.editions[*place], change),
                said: Revised {
                    kind: None,
                    figure: change.address.clone(),
                    old: change.before.as_deref().unwrap_or(NOTHING).to_owned(),
                    named: false,
                },
            };
            let own = marks.by_figure.entry(change.address.clone());
            own.or_insert(mark);
        }
        for address in marks.by_figure.keys() {
            if let Some(field) = score_of(record, address) {
                marks.scores.entry(field).or_default().push(address.clone());
            }
            let mut steps = address.split('/');
            let index = steps.next().unwrap_or_default().to_owned();
            match steps.next().map(str::parse) {
                Some(Ok(year)) => drop(marks.reached.insert((year, index))),
                _ => marks.of_no_year = true,
            }
        }
        marks
    }

    /// Whether something may be marked that is said of some years; of none if it does not tell which.
    pub(super) fn may_reach(&self, years: &[Year]) -> bool {
        let reached = |year: &Year| self.of_year(*year).next().is_some();
        self.of_no_year || years.is_empty() || years.iter().any(reached)
    }

    fn of_year(&self, year: Year) -> impl Iterator<Item = &str> {
        let of_year = (year, String::new())..(year + 1, String::new());
        self.reached.range(of_year).map(|(_, index)| index.as_str())
    }

    /// Whether a figure of an index in a year is marked.
    pub(super) fn reach(&self, (index, year): (&str, Year)) -> bool {
        self.of_year(year).any(|known| known == index)
    }

    /// Whether nothing was corrected.
    pub(super) fn is_empty(&self) -> bool {
        self.by_figure.is_empty()
    }

    /// The place of a correction on the page of all of them, by the places of edition and correction.
    pub(super) fn place(&self, edition: usize, number: usize) -> &str {
        &self.places[edition][number]
    }
}

impl Plan<'_> {
    /// What was corrected, and what follows from it.
    pub(super) fn marks(&self) -> &Marks {
        let all = || Marks::of(self.record, self.analysis);
        self.marks.get_or_init(all)
    }

    /// What is known of the figure at an address, under whichever of its addresses it was corrected.
    pub(super) fn corrected_at(&self, figure: &str) -> Option<&Mark> {
        let marks = self.marks();
        if marks.is_empty() {
            return None;
        }
        let figure = figures::canonical_path(self.record, self.analysis, figure);
        let own = marks.by_figure.get(&*figure);
        own.or_else(|| marks.by_figure.get(figures::whole(&figure)?))
    }

    /// The marks of what a finding rests on, each once, but no more than `most`, and how many there are: of its figures, and of
    /// the scores of whole fields.
    pub(super) fn corrected_in(&self, finding: &Finding, most: usize) -> (Vec<&Mark>, usize) {
        let marks = self.marks();
        let over = finding.over();
        let mut found: BTreeMap<&str, &Mark> = BTreeMap::new();
        for figure in finding.figures(self.record) {
            if let Some(mark) = self.corrected_at(&figure) {
                found.insert(&mark.said.figure, mark);
            }
        }
        let is_over = |address: &str| {
            score_of(self.record, address).is_some_and(|place| over.contains(&place))
        };
        let apart = found.keys().filter(|address| !is_over(address)).count();
        let fields = over.iter().filter_map(|field| marks.scores.get(field));
        let n = apart + fields.clone().map(Vec::len).sum::<usize>();
        for address in fields.flatten().take(most) {
            let mark = &marks.by_figure[address];
            found.insert(&mark.said.figure, mark);
        }
        (found.into_values().collect(), n)
    }

    /// The day of the last correction that reached what a card shows of a row, given as its addresses begin; of what follows
    /// from corrections, that of the last one of its index.
    pub(super) fn corrected_last(&self, row: &str) -> Option<Date> {
        const SHOWN: [&str; 6] = ["score", "rank", "of", "change", "rank-change", "band"];
        let marks = self.marks().by_figure.range(row.to_owned()..);
        let marks = marks.take_while(|(address, _)| address.starts_with(row));
        let follows = marks
            .filter(|(_, mark)| mark.said.kind.is_none())
            .filter_map(|(address, _)| address[row.len()..].split('/').next())
            .any(|quantity| SHOWN.contains(&quantity));
        let index = row.split('/').next()?;
        let is_meant = |one: &&Correction| {
            let of_index = |start: &str| {
                let rest = one.figure.strip_prefix(start);
                let rest = rest.and_then(|rest| rest.strip_prefix(index));
                rest.is_some_and(|rest| rest.starts_with(['/', model::FOR]))
            };
            let of_any = || ["", "framework/", "bands/"].into_iter().any(of_index);
            one.figure.starts_with(row) || (follows && of_any())
        };
        let all = self.record.editions.iter();
        let all = all.flat_map(|edition| &edition.corrections);
        all.filter(is_meant).map(|one| one.date).max()
    }

    /// Every corrected figure by its address, with its place on the page of all corrections and what is said of it to those
    /// who hear the page.
    pub fn corrected(&self) -> impl Iterator<Item = (String, String, Vec<String>)> + '_ {
        let marks = self.marks().by_figure.iter();
        marks.map(|(figure, mark)| {
            let said = Finding::from(mark.said.clone());
            let languages = self.record.site.languages.iter();
            let words = languages.map(|lang| said.say(self.record, *lang));
            (figure.clone(), mark.place.clone(), words.collect())
        })
    }
}

/// The place of what follows from a correction, on the page of all of them: made of the figure, so that it stays.
pub(super) fn followed_place(edition: &Edition, change: &seal::Change) -> String {
    format!(
        "tinh-lai-{}-{}",
        edition.year,
        seal::anchor(&change.address)
    )
}

/// The field of whose scores an address names one.
fn score_of(record: &Record, address: &str) -> Option<InField> {
    let steps: Vec<&str> = address.split('/').collect();
    let [index, year, unit, "score"] = steps[..] else {
        return None;
    };
    let (index, unit) = (record.find_index(index)?, record.find_unit(unit)?);
    finding::Mark::field_of(record, index, unit, year.parse().ok()?)
}

/// The pages in front of which a correction is told, by their addresses without language.
fn shown_on(record: &Record, edition: &Edition, correction: &Correction) -> Vec<address::Tail> {
    let year = edition.year;
    let steps: Vec<&str> = correction.figure.split('/').collect();
    let (index, unit) = match steps[..] {
        ["text", "documents", name] => {
            let slug = name.split('.').next().unwrap_or(name);
            return vec![address::edition(year), address::document(slug)];
        }
        ["text", "editions", _, name] => (name.split('.').next(), None),
        ["text", "editions", _, "units", name] => (None, name.split('.').next()),
        ["targets", slug, ..] => {
            return vec![address::edition(year), address::programme(slug)];
        }
        ["framework" | "bands", index, ..] => (Some(model::of_field(index).0), None),
        [index, _, unit, _, ..] => (Some(index), Some(unit)),
        _ => (None, None),
    };
    let index = index.filter(|code| record.find_index(code).is_some());
    let unit = unit.filter(|code| record.find_unit(code).is_some());
    let mut tails = vec![address::edition(year)];
    if let Some(index) = index {
        tails.extend([address::ranking(year, index), address::index(index)]);
        if unit.is_none() {
            tails.push(address::methodology(index));
        }
    }
    if let Some(unit) = unit {
        tails.extend([address::unit_in_edition(year, unit), address::unit(unit)]);
        let newest = record.editions.last();
        let is_newest = newest.is_some_and(|newest| newest.year == year);
        if is_newest && record.unit(record.site.home).code == unit {
            tails.push(address::home());
        }
    }
    tails
}
