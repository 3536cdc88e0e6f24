//! The charts of a unit over the years: scores and ranks, small enough to stand side by side.

use rust_decimal::Decimal;

use crate::chart::{Mark, Name, trend};
use crate::derive::Series;
use crate::lang::{Phrase, phrases};
use crate::model::Lang;
use crate::page::entry::Entry;
use crate::page::html::Html;
use crate::page::{drawing, series};

/// Scores over the years; nothing where there are fewer than two.
pub(super) fn scores(newest: &Entry, own: &Series, lang: Lang) -> Option<Html> {
    let runs = series::scores(newest.index, own, lang);
    let unit = series::axis(newest.index, lang);
    draw(
        newest,
        own,
        lang,
        Shown {
            runs,
            unit,
            what: "score",
            scale: None,
        },
    )
}

/// Ranks over the years; nothing where there are fewer than two.
pub(super) fn ranks(newest: &Entry, own: &Series, lang: Lang) -> Option<Html> {
    let runs = series::ranks(own);
    let unit = phrases::RANK.get(lang).to_lowercase();
    draw(
        newest,
        own,
        lang,
        Shown {
            runs,
            unit,
            what: "rank",
            scale: rank_scale(own),
        },
    )
}

/// What a chart shows.
struct Shown {
    runs: Vec<Vec<(i32, crate::chart::Labelled)>>,
    unit: String,
    what: &'static str,
    scale: Option<(Decimal, Decimal)>,
}

/// From the first place to the last that there was, or else to the worst rank.
fn rank_scale(own: &Series) -> Option<(Decimal, Decimal)> {
    let ranks = own.points.iter().filter_map(|point| point.rank);
    let last = ranks.map(|rank| rank.of.unwrap_or(rank.place).max(rank.place));
    Some((Decimal::ONE, last.max()?.max(2).into()))
}

fn draw(newest: &Entry, own: &Series, lang: Lang, shown: Shown) -> Option<Html> {
    if shown.runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let index = newest.index;
    let years = series::span(own)?;
    let name = newest.unit.name.get(lang);
    let last = shown.runs.last()?.last()?;
    let first = shown.runs.first()?.first()?;
    let head = match shown.what {
        "rank" => phrases::RANK.get(lang),
        _ => phrases::SCORE.get(lang),
    };
    let title = match lang {
        Lang::Vi => format!(
            "{head} {} của {name}: {} năm {}, {} năm {}.",
            index.short.get(lang),
            first.1.text,
            first.0,
            last.1.text,
            last.0
        ),
        Lang::En => format!(
            "{head} of {name} in {}: {} in {}, {} in {}.",
            index.short.get(lang),
            first.1.text,
            first.0,
            last.1.text,
            last.0
        ),
    };
    let data = trend::Trend {
        name: Name {
            title,
            desc: Phrase("Đường ngắt ở năm không có kết quả và ở năm đổi bộ chỉ số; số liệu có trong bảng bên dưới.", "The line breaks where there is no result or a new framework; the numbers are in the table below.").get(lang)
            .into(),
            id: format!("{}-{}", index.code, shown.what),
        },
        years,
        scale: shown.scale,
        inverted: shown.what == "rank",
        unit: shown.unit,
        breaks: series::breaks(index, years, lang),
        lines: vec![trend::Line {
            label: name.to_owned(),
            mark: Mark::Own,
            runs: shown.runs,
        }],
    };
    Some(drawing::small(&data, trend::draw, lang))
}
