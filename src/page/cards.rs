//! One result as a card: score, rank, change in words, small trend, and where to read on.

use serde::Serialize;

use super::entry::{self, Entry};
use super::html::Html;
use super::told::{By, Told};
use super::{Page, Plan, address, drawing, words};
use crate::chart::{self, Labelled, Mark, Name, trend};
use crate::derive::{Point, Series};
use crate::lang::{Phrase, change, number, phrases};
use crate::model::{Index, IndexId, Lang, Year};

/// What the template gets of one result.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// The index.
    pub index: String,
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
    pub band: Option<String>,
    /// Changes of score and rank.
    pub changes: Vec<Way>,
    /// "so với năm 2017", "so với năm 2017, theo nguồn công bố".
    pub since: Option<String>,
    /// Why no change is told.
    pub why: Option<String>,
    /// The scores up to the edition that is shown, drawn small.
    pub trend: Option<Html>,
    /// Up to which year there are scores, where the newest result has a rank only.
    pub trend_note: Option<String>,
    /// The ranking that the result stands in.
    pub ranking: Option<String>,
}

/// A change in words, with its direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// `up`, `down`, `same`.
    pub class: &'static str,
    /// ▲, ▼, =.
    pub sign: &'static str,
    /// "tăng 1,62 điểm".
    pub words: String,
}

/// The card of a result; `shown` is the year of the edition that the page is about.
pub(super) fn card(plan: &Plan, page: &Page, id: IndexId, entry: &Entry, shown: i32) -> Card {
    let lang = page.lang;
    let trend = small_trend(plan, page, id, shown);
    let told = entry.told();
    let changes = told.map_or_else(Vec::new, |told| ways(entry, &told, lang));
    let why = changes
        .is_empty()
        .then(|| words::why_no_change(entry, lang));
    Card {
        index: entry.index.short.get(lang).to_owned(),
        name: entry.index.name.get(lang).to_owned(),
        index_href: plan.link_if(page, &address::index(&entry.index.code)),
        year: entry.year,
        older: entry.year < shown,
        score: entry.result.score.score().map(|_| {
            let mut html = Html::default();
            entry.spoken_score(&mut html, lang);
            html
        }),
        rank: entry.standing.rank.map(|_| {
            let mut html = Html::default();
            html.raw(Phrase("hạng ", "rank ").get(lang));
            entry.rank_of(&mut html, lang);
            html
        }),
        band: entry.band(lang).map(str::to_owned),
        since: told
            .filter(|_| !changes.is_empty())
            .map(|told| since(&told, lang)),
        changes,
        why: why.flatten(),
        trend_note: trend
            .as_ref()
            .and_then(|(_, last)| trend_note(*last, entry.year, lang)),
        trend: trend.map(|(html, _)| html),
        ranking: plan.link_if(page, &address::ranking(entry.year, &entry.index.code)),
    }
}

fn trend_note(last: Year, shown: Year, lang: Lang) -> Option<String> {
    (last < shown).then(|| match lang {
        Lang::Vi => format!("Điểm đã công bố đến năm {last}."),
        Lang::En => format!("Scores are public up to {last}."),
    })
}

fn since(told: &Told, lang: Lang) -> String {
    let against = match lang {
        Lang::Vi => format!("so với năm {}", told.year),
        Lang::En => format!("against {}", told.year),
    };
    match told.by {
        By::Computed => against,
        By::Source => against + Phrase(", theo nguồn công bố", ", as the source states").get(lang),
    }
}

fn ways(entry: &Entry, told: &Told, lang: Lang) -> Vec<Way> {
    let mut ways = Vec::new();
    if let Some(by) = told.score {
        let (class, sign) = direction(by.cmp(&rust_decimal::Decimal::ZERO));
        let words = match class {
            "same" => Phrase("điểm không đổi", "score unchanged")
                .get(lang)
                .to_owned(),
            _ => entry.spoken_change(by, lang),
        };
        ways.push(Way { class, sign, words });
    }
    if let Some(by) = told.rank {
        let (class, sign) = direction(by.cmp(&0));
        let words = match class {
            "same" => Phrase("giữ nguyên hạng", "rank unchanged")
                .get(lang)
                .to_owned(),
            _ => change::rank(by, lang),
        };
        ways.push(Way { class, sign, words });
    }
    if let (true, Some(by)) = (ways.is_empty(), told.direction) {
        let (class, sign) = direction(by.cmp(&0));
        let words = match class {
            "up" => Phrase("tăng", "up").get(lang),
            "down" => Phrase("giảm", "down").get(lang),
            _ => Phrase("không đổi", "unchanged").get(lang),
        };
        let words = words.to_owned();
        ways.push(Way { class, sign, words });
    }
    ways
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

/// The home unit's scores up to a year, with the year of the last one; ranks where fewer than two scores are known;
/// nothing where there is no line to draw. Later years stay out: an old edition tells what was known in its year.
fn small_trend(plan: &Plan, page: &Page, index: IndexId, until: Year) -> Option<(Html, Year)> {
    let home = plan.record.site.home;
    let series = &up_to(plan.analysis.series.get(&(index, home))?, until);
    let count = |known: fn(&Point) -> bool| series.points.iter().filter(|p| known(p)).count();
    let shows = if count(|point| point.score.is_some()) >= 2 {
        Shows::Scores
    } else if count(|point| point.rank.is_some()) >= 2 {
        Shows::Ranks
    } else {
        return None;
    };
    let data = trend_of(plan, page, index, series, shows)?;
    let html = drawing::small(&data, chart::trend::draw, page.lang);
    Some((html, data.years.1))
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

fn trend_of(
    plan: &Plan,
    page: &Page,
    id: IndexId,
    series: &Series,
    shows: Shows,
) -> Option<trend::Trend> {
    let lang = page.lang;
    let index = plan.record.index(id);
    let value = |point: &Point| match shows {
        Shows::Scores => point.score.map(|score| Labelled {
            value: score,
            text: number::fixed(score, index.decimals, lang),
        }),
        Shows::Ranks => point.rank.map(|rank| Labelled {
            value: rank.place.into(),
            text: rank.place.to_string(),
        }),
    };
    let known: Vec<(i32, Labelled)> = series
        .points
        .iter()
        .filter_map(|point| Some((point.year, value(point)?)))
        .collect();
    let (first, last) = (known.first()?, known.last()?);
    let home = plan.record.unit(plan.record.site.home).name.get(lang);
    let short = index.short.get(lang);
    Some(trend::Trend {
        name: Name {
            title: title(index, home, first, last, shows, lang),
            desc: match lang {
                Lang::Vi => {
                    format!("Đường {short} qua các năm; số liệu trong bảng ở trang của chỉ số.")
                }
                Lang::En => format!(
                    "{short} over the years; the figures stand in the table on the page of the index."
                ),
            },
            id: format!("xu-huong-{}", index.code),
        },
        years: (first.0, last.0),
        scale: None,
        inverted: shows == Shows::Ranks,
        unit: match shows {
            Shows::Scores => entry::measure(index, lang).to_owned(),
            Shows::Ranks => phrases::RANK.get(lang).to_lowercase(),
        },
        lines: vec![trend::Line {
            label: String::new(),
            mark: Mark::Own,
            runs: runs(series, value),
        }],
        breaks: breaks(series, lang),
    })
}

fn title(
    index: &Index,
    home: &str,
    first: &(i32, Labelled),
    last: &(i32, Labelled),
    shows: Shows,
    lang: Lang,
) -> String {
    let short = index.short.get(lang);
    let what = match shows {
        Shows::Scores => entry::measure(index, lang),
        Shows::Ranks => "",
    };
    let rank = match shows {
        Shows::Scores => "",
        Shows::Ranks => Phrase("hạng ", "rank ").get(lang),
    };
    let glue = if what == "%" || what.is_empty() {
        ""
    } else {
        " "
    };
    let (a, b) = (&first.1.text, &last.1.text);
    match lang {
        Lang::Vi => format!(
            "{short} của {home}: {rank}{a}{glue}{what} năm {}, {rank}{b}{glue}{what} năm {}",
            first.0, last.0
        ),
        Lang::En => format!(
            "{short} of {home}: {rank}{a}{glue}{what} in {}, {rank}{b}{glue}{what} in {}",
            first.0, last.0
        ),
    }
}

/// Runs of known points that compare; a year without a value parts a run.
fn runs(series: &Series, value: impl Fn(&Point) -> Option<Labelled>) -> Vec<Vec<(i32, Labelled)>> {
    let mut runs = Vec::new();
    for range in &series.runs {
        let mut run: Vec<(i32, Labelled)> = Vec::new();
        for point in &series.points[range.clone()] {
            let follows = run.last().is_none_or(|(year, _)| year + 1 == point.year);
            if !follows && !run.is_empty() {
                runs.push(std::mem::take(&mut run));
            }
            match value(point) {
                Some(value) => run.push((point.year, value)),
                None if !run.is_empty() => runs.push(std::mem::take(&mut run)),
                None => {}
            }
        }
        if !run.is_empty() {
            runs.push(run);
        }
    }
    runs
}

fn breaks(series: &Series, lang: Lang) -> Vec<trend::Break> {
    series
        .runs
        .iter()
        .skip(1)
        .filter_map(|range| series.points.get(range.start))
        .map(|point| trend::Break {
            year: point.year,
            label: Phrase("đổi cách đo", "new method").get(lang).to_owned(),
        })
        .collect()
}
