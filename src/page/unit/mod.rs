//! A unit over the years: every index it was measured in, where it comes from, and what is asked of it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::Entry;
use super::figure::{Figure, Note};
use super::html::Html;
use super::sources::Sources;
use super::{
    Body, Filled, Kind, Link, Page, Plan, Sentence, address, communes, given, links, message,
    places, tasks,
};
use derive::{Analysis, Series};
use finding::{About, Best, Finding, Form, Heading, Run, Standing, names, namesakes};
use lang::Phrase;
use model::{Record, UnitId};

mod apart;
mod charts;
pub(crate) mod former;
mod leads;
mod years;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Unit {
    /// The short name.
    pub unit: String,
    /// The full name, where it differs.
    pub full: Option<String>,
    /// What kind of unit it is.
    pub kind_name: String,
    /// Life, parent, predecessors, successors: pairs of a head and its markup.
    pub life: Vec<Fact>,
    /// A remark of the author's.
    pub note: Option<String>,
    /// Where the unit stands in each index.
    pub places: Option<Figure>,
    /// Index by index.
    pub cards: Vec<Card>,
    /// What those have that it came of, index by index.
    pub former: Vec<former::Former>,
    /// Components that it answers for.
    pub leads: Option<Html>,
    /// What documents ask of it.
    pub tasks: Option<Html>,
    /// Its pages in the editions, newest first.
    pub editions: Vec<Link>,
    /// Where the values come from.
    pub sources: Html,
    /// Its results as data files; none where there are none.
    pub files: Vec<Link>,
}

impl Unit {
    /// The sentences that its values are.
    pub(super) fn sentences(&self) -> Vec<&Sentence> {
        let figure = self.places.iter().flat_map(Figure::sentences);
        let cards = self.cards.iter().flat_map(|card| {
            let own = [&card.short, &card.finding];
            let own = own.into_iter().chain(&card.remarks);
            let notes = card.notes.iter().map(|note| &note.text);
            let figures = card.scores.iter().chain(&card.ranks);
            own.chain(notes).chain(figures.flat_map(Figure::sentences))
        });
        let former = self.former.iter().flat_map(former::Former::sentences);
        figure.chain(cards).chain(former).collect()
    }
}

/// A head and what stands under it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Fact {
    /// The head.
    pub name: String,
    /// The markup.
    pub value: Html,
}

/// One index of the unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Card {
    /// The index's code: unique on the page.
    pub id: String,
    /// Its name in headings.
    pub short: Sentence,
    /// The index over the years.
    pub index: Link,
    /// How it is measured.
    pub methodology: Option<Link>,
    /// A message that a figure is wrong.
    pub message: Option<Link>,
    /// The newest finding, with its year.
    pub finding: Sentence,
    /// Runs and extremes, in sentences.
    pub remarks: Vec<Sentence>,
    /// Scores over the years.
    pub scores: Option<Figure>,
    /// Ranks over the years.
    pub ranks: Option<Figure>,
    /// What breaks and gaps of the charts mean.
    pub notes: Vec<Note>,
    /// Year by year.
    pub table: Html,
}

/// One page a unit; communes and their districts of which nothing is told but what they were made of are listed together.
#[must_use]
pub fn plan(record: &Record, analysis: &Analysis) -> Vec<(address::Tail, Kind)> {
    let named = named_elsewhere(record, analysis);
    let listed = communes::listed(record);
    record
        .all_units()
        .filter(|(id, _)| named.contains(id) || !listed.contains(id))
        .map(|(id, unit)| (address::unit(&unit.code), Kind::Unit(id)))
        .collect()
}

/// Units that something is told of: results of their own or of those before them, components, tasks, targets.
fn named_elsewhere(record: &Record, analysis: &Analysis) -> BTreeSet<UnitId> {
    let mut named: BTreeSet<UnitId> = analysis.series.keys().map(|(_, unit)| *unit).collect();
    named.insert(record.site.home);
    let succeeded = record.all_units().filter(|(_, unit)| {
        !(unit.predecessors.is_empty() && unit.successors.is_empty()) || unit.note.is_some()
    });
    named.extend(succeeded.map(|(id, _)| id));
    let frameworks = record.indices.iter().flat_map(|index| &index.frameworks);
    let components = frameworks.flat_map(model::Framework::all);
    named.extend(components.filter_map(|(_, component)| component.lead));
    let tasks = record.documents.iter().flat_map(|one| &one.assigns);
    named.extend(tasks.map(|task| task.unit));
    named.extend(record.programmes.iter().map(|programme| programme.unit));
    named
}

/// Whether the full name says more than kind and name, which stand above it: "Tỉnh Lai Châu" does not.
fn says_more(full: &str, kind: &str, name: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.sort_unstable();
        words
    };
    words(full) != words(&format!("{kind} {name}"))
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, id: UnitId) -> Filled {
    let record = plan.record;
    let unit = record.unit(id);
    let lang = page.lang;
    let measured = measured(plan, id);
    let before = former::measured(plan, id);
    let all = measured.iter().flat_map(|measured| &measured.entries);
    let all = all.chain(former::entries(&before));
    let mut sources = Sources::of(all.map(|entry| entry.result));
    let cards: Vec<Card> = measured
        .iter()
        .filter_map(|measured| card(plan, page, measured, &mut sources))
        .collect();
    // A year of which nothing is published yet hides no place of the year before.
    let ranked = |entry: &&Entry| entry.standing.rank.is_some();
    let newest = measured
        .iter()
        .filter_map(|one| one.entries.iter().rev().find(ranked));
    let places = places::chart(plan, page, &newest.copied().collect::<Vec<_>>());
    let name = unit.name.get(lang);
    let kind_name = record.kind(unit.kind).name.get(lang);
    Filled {
        title: plan.say(page, Heading::Unit(id, None)),
        description: newest_of(&measured).map_or_else(
            || plan.say(page, About::Unit(id)),
            |entry| plan.say(page, Standing::of(entry, Form::IndexAndYear)),
        ),
        crumbs: Vec::new(),
        body: Body::Unit(Unit {
            unit: name.to_owned(),
            full: given(unit.full.as_ref(), lang).filter(|full| says_more(full, kind_name, name)),
            kind_name: kind_name.to_owned(),
            life: life(plan, page, id),
            note: given(unit.note.as_ref(), lang),
            places,
            former: former::tell(plan, page, (id, &measured, &before), &mut sources),
            leads: leads::list(plan, page, id),
            tasks: tasks::of(plan, page, id),
            editions: editions(plan, page, &unit.code),
            sources: sources.list(plan, page),
            files: if cards.is_empty() {
                Vec::new()
            } else {
                links::files(plan, page)
            },
            cards,
        }),
    }
}

/// An index that the unit was measured in.
struct Measured<'a> {
    series: &'a Series,
    /// Oldest first.
    entries: Vec<Entry<'a>>,
}

/// Every index that a unit was measured in.
fn measured<'a>(plan: &Plan<'a>, id: UnitId) -> Vec<Measured<'a>> {
    let all = plan.record.all_indices().filter_map(|(index, _)| {
        let series = plan.analysis.series.get(&(index, id))?;
        let points = series.points.iter();
        let entries = points.map(|at| plan.entry(at.edition, at.table, at.row));
        let entries = entries.collect();
        Some(Measured { series, entries })
    });
    all.collect()
}

fn card(plan: &Plan, page: &Page, of: &Measured, sources: &mut Sources) -> Option<Card> {
    let newest = of.entries.last()?;
    let index = newest.index;
    let short = plan.say(page, Heading::Index(newest.table.index, None));
    let mut scores = charts::scores(plan, page, of);
    let mut ranks = charts::ranks(plan, page, of);
    // Both stand side by side: what is to be known about the years is said once, below them.
    let mut notes: Vec<Note> = Vec::new();
    for figure in [&mut scores, &mut ranks].into_iter().flatten() {
        let own = std::mem::take(&mut figure.notes);
        let new = own.into_iter().filter(|note| !notes.contains(note));
        notes.extend(new.collect::<Vec<_>>());
    }
    notes.extend(plan.finer(page, &of.entries).map(Note::of));
    let table = years::table(plan, page, (short.as_str(), &of.entries), sources);
    Some(Card {
        id: index.code.clone(),
        short,
        index: Link {
            text: plan.words(page, Heading::IndexOverYears(newest.table.index)),
            href: plan.link(page, &address::index(&index.code)),
        },
        methodology: links::methodology(plan, page, newest.table.index),
        message: message::of_result(
            plan,
            page,
            (newest.table.index, newest.year, newest.result.unit),
        ),
        finding: plan.say(page, Standing::of(newest, Form::Year)),
        remarks: remarks(plan, page, &of.entries),
        scores,
        ranks,
        notes,
        table,
    })
}

/// Of the newest results the first index's.
fn newest_of<'m, 'a>(measured: &'m [Measured<'a>]) -> Option<&'m Entry<'a>> {
    let newest = measured.iter().filter_map(|one| one.entries.last());
    newest.reduce(|best, one| if one.year > best.year { one } else { best })
}

/// Runs and extremes in sentences; only what the results can tell.
fn remarks(plan: &Plan, page: &Page, entries: &[Entry]) -> Vec<Sentence> {
    let entries = &Entry::results(entries);
    let runs = Run::of(entries).into_iter().map(Finding::from);
    let ends = Best::of(entries).into_iter().map(Finding::from);
    runs.chain(ends).map(|one| plan.say(page, one)).collect()
}

/// The unit's pages in the editions, newest first.
fn editions(plan: &Plan, page: &Page, code: &str) -> Vec<Link> {
    let newest_first = plan.record.editions.iter().rev();
    newest_first
        .filter_map(|edition| {
            let href = plan.link_if(page, &address::unit_in_edition(edition.year, code))?;
            Some(Link {
                text: plan.words(page, Heading::Only(edition.year)),
                href,
            })
        })
        .collect()
}

fn life(plan: &Plan, page: &Page, id: UnitId) -> Vec<Fact> {
    let unit = plan.record.unit(id);
    let lang = page.lang;
    let mut facts = Vec::new();
    let mut fact = |name: Phrase, value: Html| {
        if !value.0.is_empty() {
            facts.push(Fact {
                name: name.get(lang).to_owned(),
                value,
            });
        }
    };
    let day = |day: Option<model::Date>| day.map(|day| plan.on(page).day(day)).unwrap_or_default();
    fact(
        lang::phrase!("unit-belongs-to"),
        named(plan, page, unit.parent.as_slice()),
    );
    let mut was = Html::default();
    for (place, one) in unit.was.iter().enumerate() {
        was.raw(if place == 0 { "" } else { "; " });
        was.text(&names::before(plan.record, one, lang));
    }
    fact(lang::phrase!("unit-before"), was);
    fact(lang::phrase!("unit-since"), day(unit.from));
    fact(lang::phrase!("unit-until"), day(unit.to));
    let mut before = named(plan, page, &unit.predecessors);
    if let Some(made_of) = communes::made_of(plan.record, unit, lang) {
        before.raw(if before.0.is_empty() { "" } else { "; " });
        before.text(&made_of);
    }
    fact(lang::phrase!("unit-formed-out-of"), before);
    let lay_in = unit.formerly.iter().filter_map(|former| former.parent);
    let lay_in: BTreeSet<UnitId> = lay_in.filter(|id| plan.place_of(*id).is_some()).collect();
    let lay_in: Vec<UnitId> = lay_in.into_iter().collect();
    fact(
        lang::phrase!("unit-formerly-in"),
        named(plan, page, &lay_in),
    );
    fact(
        lang::phrase!("unit-succeeded-by"),
        named(plan, page, &unit.successors),
    );
    if plan.has_formers(id) {
        let mut html = Html::default();
        let href = plan.link(page, &communes::place(&unit.code));
        plan.on(page)
            .link(&mut html, Some(&href), &communes::title(plan, page));
        fact(lang::phrase!("unit-its-communes"), html);
    }
    facts
}

fn named(plan: &Plan, page: &Page, units: &[UnitId]) -> Html {
    let mut html = Html::default();
    for (place, unit) in units.iter().enumerate() {
        let href = plan.place_of(*unit).map(|tail| plan.link(page, &tail));
        let name = namesakes::in_full(plan.record, *unit, page.lang);
        html.raw(if place == 0 { "" } else { ", " });
        plan.on(page).link(&mut html, href.as_deref(), &name);
    }
    html
}

#[cfg(test)]
mod tests {
    use super::says_more;

    #[test]
    fn a_full_name_that_only_repeats_kind_and_name_is_left_out() {
        for (full, kind, name, more) in [
            ("Tỉnh Lai Châu", "Tỉnh", "Lai Châu", false),
            ("Lai Chau Province", "Province", "Lai Chau", false),
            (
                "Thành phố Hà Nội",
                "Thành phố trực thuộc trung ương",
                "Hà Nội",
                true,
            ),
        ] {
            assert_eq!(says_more(full, kind, name), more, "{full}");
        }
    }
}
