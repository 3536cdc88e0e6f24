//! One result as a card: score, rank, change in words, small trend, and where to read on.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::datum::On;
use super::embed::Way as Embedded;
use super::entry::{self, Entry};
use super::html::{Html, escape};
use super::signs::Signs;
use super::{Page, Plan, Sentence, address, drawing, figure};
use chart::{Width, spark};
use derive::{Point, Series};
use finding::{Against, Finding, Heading, Moved, Named, Ranks, Step, Titled, What, Why};
use lang::date;
use model::{Date, IndexId, Year};

/// What the template gets of one result.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Card {
    /// The index.
    pub index: Sentence,
    /// "năm 2018".
    pub in_year: Sentence,
    /// Its full name.
    pub name: String,
    /// Its page over the years.
    pub index_href: Option<String>,
    /// The year of the result.
    pub year: i32,
    /// Whether the result is older than the edition that is shown.
    pub older: bool,
    /// "72,23 điểm".
    pub score: Option<Html>,
    /// "hạng 58/63".
    pub rank: Option<Html>,
    /// The band.
    pub band: Option<Html>,
    /// Changes of score and rank.
    pub changes: Vec<Way>,
    /// "so với năm 2017", "so với năm 2017, theo nguồn công bố"; absent where each change says it of itself.
    pub since: Option<String>,
    /// Why no change is told.
    pub why: Option<Sentence>,
    /// The ranks up to the edition that is shown, drawn small; scores where there are no ranks.
    pub trend: Option<Html>,
    /// Whether a line in it marks a new framework.
    pub breaks: bool,
    /// What was corrected of what is drawn: the drawing has a sign there.
    pub signs: Vec<Html>,
    /// When the result was last heard of: announced, corrected, or printed in its source.
    pub updated: Option<String>,
    /// The same for machines.
    pub updated_at: Option<String>,
    /// The ranking that the result stands in.
    pub ranking: Option<String>,
    /// How the result is put into pages of others.
    pub embed: Vec<Embedded>,
    /// What the drawing says about itself.
    #[serde(skip)]
    pub names: Vec<Sentence>,
}

/// A change in words, with its direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Way {
    /// `up`, `down`, `same`.
    pub class: &'static str,
    /// ▲, ▼, =.
    pub sign: &'static str,
    /// "tăng 1,62 điểm".
    pub words: Html,
}

/// The scales that all cards of a page share, so that their drawings compare.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scales {
    /// The year of the edition that the page is about: later ones stay out of every drawing.
    shown: Year,
    years: (Year, Year),
    worst: u32,
}

/// The scales for the home unit's results up to a year.
pub(super) fn scales(plan: &Plan, shown: Year) -> Scales {
    let home = plan.record.site.home;
    let mut scales = Scales {
        shown,
        years: (shown, Year::MIN),
        worst: 2,
    };
    for (id, _) in plan.record.all_indices() {
        let Some(series) = plan.analysis.series.get(&(id, home)) else {
            continue;
        };
        for point in series.points.iter().filter(|point| point.year <= shown) {
            scales.years.0 = scales.years.0.min(point.year);
            scales.years.1 = scales.years.1.max(point.year);
            if let Some(rank) = point.rank {
                scales.worst = scales.worst.max(rank.of.unwrap_or(rank.place));
            }
        }
    }
    scales
}

/// The card of a result.
pub(super) fn card(plan: &Plan, page: &Page, id: IndexId, entry: &Entry, on: &Scales) -> Card {
    let lang = page.lang;
    let shown = on.shown;
    let signs = Signs::on(plan, page);
    let trend = small_trend(plan, page, id, on, &signs);
    let names = trend.iter().flat_map(|trend| trend.names.clone()).collect();
    let updated = updated(plan, entry);
    let steps = Step::all(entry);
    hear(plan, page, &steps);
    let changes = ways(plan, entry, &steps, plan.on(page));
    let why = changes
        .is_empty()
        .then(|| Why::of(entry))
        .flatten()
        .map(|why| plan.say(page, why));
    Card {
        index: plan.say(page, Heading::Index(id, None)),
        in_year: plan.say(page, Heading::InYear(entry.year)),
        name: entry.index.name.get(lang).to_owned(),
        index_href: plan.link_if(page, &address::index(&entry.index.code)),
        year: entry.year,
        older: entry.year < shown,
        score: entry.result.score.score().map(|_| {
            let mut html = Html::default();
            entry.spoken_score(&mut html, plan.on(page));
            html
        }),
        rank: entry.standing.rank.map(|_| {
            let mut rank = Html::default();
            entry.rank_of(&mut rank, plan.on(page));
            Html(lang::say_markup!(
                crate::html::escape,
                lang,
                "cards-rank",
                rank = rank.0
            ))
        }),
        band: entry.band_figure(plan.on(page)),
        since: Against::of(&steps).map(|against| against.words(lang)),
        changes,
        why,
        breaks: trend.as_ref().is_some_and(|trend| trend.breaks),
        trend: trend.map(|trend| trend.html),
        signs: signs.notes(),
        updated: updated.map(|day| date::short(day, lang)),
        updated_at: updated.map(date::iso),
        embed: plan.ways_of(page, entry),
        ranking: plan.link_if(page, &address::ranking(entry.year, &entry.index.code)),
        names,
    }
}

/// The last day on which the result was made public or corrected; where neither is known, that of its source.
pub(super) fn updated(plan: &Plan, entry: &Entry) -> Option<Date> {
    let record = plan.record;
    let edition = record.edition(entry.year)?;
    let of_row = format!("{}/{}/{}/", entry.index.code, entry.year, entry.unit.code);
    let corrected = plan.corrected_last(&of_row);
    corrected
        .max(edition.published(entry.table))
        .or(record.source(entry.result.source).date)
}

/// Each change in words, with its number as a figure; where they are against several years, each with its own.
fn ways(plan: &Plan, entry: &Entry, steps: &[Step], on: On) -> Vec<Way> {
    let lang = on.lang();
    let apart = Against::of(steps).is_none();
    let way = |step: &Step| {
        let (class, sign) = direction(step.way());
        let said = step.words(plan.record, lang);
        let mut words = Html::default();
        if let Some(figure) = step.figure() {
            entry.own(&mut words, on, figure, |out| {
                escape(out, &said);
            });
        } else {
            words.text(&said);
            words.raw(&entry.mark(on, "direction").0);
        }
        if apart {
            words.raw(" ").text(&step.against().words(lang));
        }
        Way { class, sign, words }
    };
    steps.iter().map(way).collect()
}

/// Says what a card writes of changes: each, and what they are against. Each number has its own mark.
fn hear(plan: &Plan, page: &Page, steps: &[Step]) {
    for step in steps {
        plan.hear(page, *step);
    }
    match Against::of(steps) {
        Some(all) => plan.hear(page, all),
        None => steps
            .iter()
            .for_each(|step| plan.hear(page, step.against())),
    }
}

fn direction(order: std::cmp::Ordering) -> (&'static str, &'static str) {
    match order {
        std::cmp::Ordering::Greater => ("up", "▲"),
        std::cmp::Ordering::Less => ("down", "▼"),
        std::cmp::Ordering::Equal => ("same", "="),
    }
}

/// What a small trend shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Scores,
    Ranks,
}

/// The home unit's ranks up to a year: the one scale that all indices have in common. Scores where fewer than two ranks
/// are known; nothing where there is no line to draw.
fn small_trend(plan: &Plan, page: &Page, id: IndexId, on: &Scales, signs: &Signs) -> Option<Trend> {
    let home = plan.record.site.home;
    let series = &up_to(plan.analysis.series.get(&(id, home))?, on.shown);
    let count = |known: fn(&Point) -> bool| series.points.iter().filter(|p| known(p)).count();
    let shows = if count(|point| point.rank.is_some()) >= 2 {
        Shows::Ranks
    } else if count(|point| point.score.is_some()) >= 2 {
        Shows::Scores
    } else {
        return None;
    };
    let (data, names) = spark_of(plan, page, (id, shows), series, on, signs)?;
    let html = drawing::one(&data, spark::draw, Width::Card, page.lang);
    Some(Trend {
        html,
        names,
        breaks: !data.breaks.is_empty(),
    })
}

/// A small drawing, what it says about itself, and whether it marks a new framework.
struct Trend {
    html: Html,
    names: Vec<Sentence>,
    breaks: bool,
}

/// The points of a series up to a year, with their runs.
fn up_to(series: &Series, year: Year) -> Series {
    let end = series.points.partition_point(|point| point.year <= year);
    let runs = series.runs.iter().filter(|run| run.start < end);
    Series {
        points: series.points[..end].to_vec(),
        runs: runs.map(|run| run.start..run.end.min(end)).collect(),
        ..series.clone()
    }
}

fn spark_of(
    plan: &Plan,
    page: &Page,
    (id, shows): (IndexId, Shows),
    series: &Series,
    on: &Scales,
    signs: &Signs,
) -> Option<(spark::Spark, Vec<Sentence>)> {
    let lang = page.lang;
    let index = plan.record.index(id);
    let unit = plan.record.site.home;
    let of = (index, plan.record.unit(unit));
    let runs = match shows {
        Shows::Scores => super::series::scores(of, series, signs, lang),
        Shows::Ranks => super::series::ranks(of, series, signs),
    };
    let points = || runs.iter().flatten();
    let (first, last) = (points().next()?, points().next_back()?);
    let values = || points().map(|(_, labelled)| labelled.value);
    let entries = series.points.iter();
    let entries = entries.map(|at| plan.entry(at.edition, at.table, at.row));
    let entries: Vec<Entry> = entries.collect();
    let results = Entry::results(&entries);
    let title = match shows {
        Shows::Scores => Finding::from(Moved::of(&results)?),
        Shows::Ranks => Finding::from(Titled::index(id, Ranks::of(&results)?)),
    };
    let name = format!("xu-huong-{}", index.code);
    let (name, mut names) = drawing::named(plan, page, name, (unit, title), What::Spark);
    let said = match shows {
        Shows::Scores => super::series::said_scores(plan, page, &entries, Named::No),
        Shows::Ranks => super::series::said_ranks(plan, page, &entries),
    };
    let words = said.iter();
    let words = words.map(|(year, said)| (*year, said.plain()));
    let words = words.collect();
    names.extend(said.into_iter().map(|(_, said)| said));
    let spark = spark::Spark {
        name,
        said: words,
        years: on.years,
        scale: match shows {
            Shows::Ranks => (Decimal::ONE, on.worst.into()),
            Shows::Scores => (values().min()?.floor(), values().max()?.ceil()),
        },
        inverted: shows == Shows::Ranks,
        unit: match shows {
            Shows::Scores => entry::measure(index, lang).to_owned(),
            Shows::Ranks => lang::phrase!("cards-unit-of-ranks").get(lang).to_owned(),
        },
        breaks: figure::remarks(index, on.years, lang)
            .into_iter()
            .filter(|remark| remark.cut && first.0 < remark.year && remark.year <= last.0)
            .map(|remark| remark.year)
            .collect(),
        runs,
    };
    Some((spark, names))
}
