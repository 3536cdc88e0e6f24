//! The charts of a unit over the years: scores and ranks, small enough to stand side by side.

use rust_decimal::Decimal;

use super::Measured;
use crate::entry::Entry;
use crate::figure::{self, Figure};
use crate::series::MeanOf;
use crate::signs::Signs;
use crate::{Page, Plan, Sentence, drawing, series};
use chart::{Mark, Width, trend};
use derive::Series;
use finding::{Drawn, Finding, Lacks, Moved, Named, OverYears, Ranks, What};
use lang::phrases;

/// Scores over the years, with the mean of the field where it is known; nothing where there are fewer than two.
pub(super) fn scores(plan: &Plan, page: &Page, of: &Measured) -> Option<Figure> {
    let lang = page.lang;
    let newest = of.entries.last()?;
    let index = newest.index;
    let signs = Signs::on(plan, page);
    let runs = series::scores((index, newest.unit), of.series, &signs, lang);
    let title = Moved::of(&Entry::results(&of.entries))?;
    let known: Vec<_> = of.entries.iter().map(mean).collect();
    let means = series::means(index, &known, &signs, lang);
    let with_mean = means.iter().map(Vec::len).sum::<usize>() > 1;
    let name = newest.unit.name.get(lang);
    let naming = if with_mean { Named::Yes } else { Named::No };
    let label = if with_mean { name } else { "" };
    let said = series::said_scores(plan, page, &of.entries, naming);
    let mut lines = vec![series::line((label, Mark::Own), runs, &said)];
    let mut all = said;
    if with_mean {
        let said = series::said_means(plan, page, newest.table.index, &known);
        let label = (phrases::MEAN.get(lang), Mark::Other);
        lines.push(series::line(label, means, &said));
        all.extend(said);
    }
    let unit = series::axis(index, lang);
    let shown = Shown {
        title: title.into(),
        mean: with_mean,
        unit,
        lines,
        said: all.into_iter().map(|(_, said)| said).collect(),
        kind: "score",
        scale: None,
    };
    draw(plan, page, of, shown, signs)
}

/// Ranks over the years; nothing where there are fewer than two.
pub(super) fn ranks(plan: &Plan, page: &Page, of: &Measured) -> Option<Figure> {
    let title = Ranks::of(&Entry::results(&of.entries))?;
    let newest = of.entries.last()?;
    let signs = Signs::on(plan, page);
    let ranks = series::ranks((newest.index, newest.unit), of.series, &signs);
    let said = series::said_ranks(plan, page, &of.entries);
    let shown = Shown {
        title: title.into(),
        mean: false,
        unit: lang::phrase!("cards-unit-of-ranks")
            .get(page.lang)
            .to_owned(),
        lines: vec![series::line(("", Mark::Own), ranks, &said)],
        said: said.into_iter().map(|(_, said)| said).collect(),
        kind: "rank",
        scale: rank_scale(of.series),
    };
    draw(plan, page, of, shown, signs)
}

fn mean(entry: &Entry) -> MeanOf {
    let field = entry.field;
    MeanOf {
        year: entry.year,
        framework: entry.table.framework,
        mean: field.and_then(|field| Some((field.field, field.total.as_ref()?.mean))),
    }
}

/// What a chart shows.
struct Shown {
    title: Finding,
    mean: bool,
    unit: String,
    lines: Vec<trend::Line>,
    said: Vec<Sentence>,
    kind: &'static str,
    scale: Option<(Decimal, Decimal)>,
}

/// From the first place to the last that there was, or else to the worst rank.
fn rank_scale(own: &Series) -> Option<(Decimal, Decimal)> {
    let ranks = own.points.iter().filter_map(|point| point.rank);
    let last = ranks.map(|rank| rank.of.unwrap_or(rank.place).max(rank.place));
    Some((Decimal::ONE, last.max()?.max(2).into()))
}

fn draw(plan: &Plan, page: &Page, of: &Measured, shown: Shown, signs: Signs) -> Option<Figure> {
    let (newest, own, lang) = (of.entries.last()?, of.series, page.lang);
    let runs = &shown.lines.first()?.runs;
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let index = newest.index;
    let years = series::span(own)?;
    let remarks = figure::remarks(index, years, lang);
    let gaps = figure::gaps(runs, years);
    let lacks = match shown.kind {
        "rank" => Lacks::Ranks,
        _ => Lacks::Scores,
    };
    let lacks = (figure::lacks(own, lacks), gaps);
    let notes = figure::notes(plan, page, newest.table.index, &remarks, lacks);
    let id = format!("{}-{}", index.code, shown.kind);
    let over = OverYears {
        index: newest.table.index,
        unit: newest.result.unit,
        years,
        broken: runs.len() > 1,
    };
    let what = match shown.kind {
        "rank" => What::Ranks(over),
        _ => What::Scores(over, shown.mean),
    };
    let drawn_as = (id.as_str(), lang::text!("bieu-do-{id}"));
    let (name, mut names) = drawing::in_figure(plan, page, drawn_as, what);
    names.extend(shown.said);
    let data = trend::Trend {
        name,
        years,
        scale: shown.scale,
        inverted: shown.kind == "rank",
        unit: shown.unit,
        remarks,
        lines: shown.lines,
    };
    let said = plan.say(page, shown.title);
    Some(Figure {
        id,
        title: said,
        about: plan.say(page, Drawn::caption(what)),
        chart: drawing::one(&data, trend::draw, Width::Phone, lang),
        notes,
        signs: signs.notes(),
        embed: Vec::new(),
        names,
    })
}
