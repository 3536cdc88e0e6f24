//! The charts of a unit over the years: scores and ranks, small enough to stand side by side.

use rust_decimal::Decimal;

use super::Measured;
use crate::chart::{Labelled, Mark, Name, Width, trend};
use crate::derive::Series;
use crate::lang::{Phrase, phrases};
use crate::model::{Lang, Year};
use crate::page::entry::Entry;
use crate::page::figure::{self, Figure};
use crate::page::{drawing, moved, series};

type Runs = Vec<Vec<(Year, Labelled)>>;

/// Scores over the years, with the mean of the field where it is known; nothing where there are fewer than two.
pub(super) fn scores(of: &Measured, lang: Lang) -> Option<Figure> {
    let newest = of.entries.last()?;
    let index = newest.index;
    let runs = series::scores(index, of.series, lang);
    let title = moved::scores(index, &runs, lang)?;
    let means: Vec<_> = of.entries.iter().map(mean).collect();
    let means = series::means(index, &means, lang);
    let with_mean = means.iter().map(Vec::len).sum::<usize>() > 1;
    let (name, short) = (newest.unit.name.get(lang), index.short.get(lang));
    let what = match (with_mean, lang) {
        (true, Lang::Vi) => format!("Điểm {short} của {name} và trung bình của nhóm"),
        (true, Lang::En) => format!("{short} scores of {name} and the average of its field"),
        (false, Lang::Vi) => format!("Điểm {short} của {name}"),
        (false, Lang::En) => format!("{short} scores of {name}"),
    };
    let mut lines = vec![line(if with_mean { name } else { "" }, Mark::Own, runs)];
    if with_mean {
        lines.push(line(phrases::MEAN.get(lang), Mark::Other, means));
    }
    let unit = series::axis(index, lang);
    draw(
        newest,
        of.series,
        lang,
        Shown {
            title,
            what,
            unit,
            lines,
            kind: "score",
            scale: None,
        },
    )
}

/// Ranks over the years; nothing where there are fewer than two.
pub(super) fn ranks(of: &Measured, lang: Lang) -> Option<Figure> {
    let newest = of.entries.last()?;
    let title = moved::ranks(of.series, lang)?;
    let (name, short) = (newest.unit.name.get(lang), newest.index.short.get(lang));
    let what = match lang {
        Lang::Vi => format!("Hạng {short} của {name}; hạng 1 ở trên cùng"),
        Lang::En => format!("{short} ranks of {name}; rank 1 is at the top"),
    };
    let shown = Shown {
        title,
        what,
        unit: phrases::RANK.get(lang).to_lowercase(),
        lines: vec![line("", Mark::Own, series::ranks(of.series))],
        kind: "rank",
        scale: rank_scale(of.series),
    };
    draw(newest, of.series, lang, shown)
}

fn line(label: &str, mark: Mark, runs: Runs) -> trend::Line {
    trend::Line {
        label: label.to_owned(),
        mark,
        runs,
    }
}

fn mean(entry: &Entry) -> (Year, crate::model::FrameworkId, Option<Decimal>) {
    let spread = entry.field.and_then(|field| field.total.as_ref());
    let mean = spread.map(|spread| spread.mean);
    (entry.year, entry.table.framework, mean)
}

/// What a chart shows.
struct Shown {
    title: String,
    what: String,
    unit: String,
    lines: Vec<trend::Line>,
    kind: &'static str,
    scale: Option<(Decimal, Decimal)>,
}

/// From the first place to the last that there was, or else to the worst rank.
fn rank_scale(own: &Series) -> Option<(Decimal, Decimal)> {
    let ranks = own.points.iter().filter_map(|point| point.rank);
    let last = ranks.map(|rank| rank.of.unwrap_or(rank.place).max(rank.place));
    Some((Decimal::ONE, last.max()?.max(2).into()))
}

fn draw(newest: &Entry, own: &Series, lang: Lang, shown: Shown) -> Option<Figure> {
    let runs = &shown.lines.first()?.runs;
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let index = newest.index;
    let years = series::span(own)?;
    let remarks = figure::remarks(index, years, lang);
    let gaps = figure::gaps(runs, years);
    let notes = figure::notes(index, &remarks, &gaps, lang);
    let id = format!("{}-{}", index.code, shown.kind);
    let data = trend::Trend {
        name: Name {
            title: format!("{}: {}.", newest.unit.name.get(lang), shown.title),
            desc: Phrase("Đường ngắt ở năm không có kết quả và ở năm đổi bộ chỉ số; số liệu có trong bảng bên dưới.", "The line breaks where there is no result or a new framework; the numbers are in the table below.").get(lang)
            .into(),
            id: format!("bieu-do-{id}"),
        },
        years,
        scale: shown.scale,
        inverted: shown.kind == "rank",
        unit: shown.unit,
        remarks,
        lines: shown.lines,
    };
    Some(Figure {
        id,
        title: shown.title,
        about: format!("{}, {}–{}", shown.what, years.0, years.1),
        chart: drawing::beside(data, trend::draw, Width::Column, lang),
        notes,
    })
}
