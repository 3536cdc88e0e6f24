//! The charts of an index over the years.

use rust_decimal::Decimal;

use super::Year;
use crate::chart::{self, Mark, Name};
use crate::derive::Series;
use crate::lang::{Phrase, phrases};
use crate::model::{self, Lang, UnitId};
use crate::page::html::Html;
use crate::page::{Page, Plan, drawing, series};

/// The home unit's scores and the mean of its field; nothing where there are fewer than two scores.
pub(super) fn trend(
    plan: &Plan,
    page: &Page,
    index: &model::Index,
    own: &Series,
    years: &[Year],
) -> Option<Html> {
    let lang = page.lang;
    let unit = plan.record.unit(plan.record.site.home);
    let runs = series::scores(index, own, lang);
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let means = means(index, unit.kind, years);
    let means = series::means(index, &means, lang);
    let span = (years.first()?.year, years.last()?.year);
    let mut lines = vec![chart::trend::Line {
        label: unit.name.get(lang).to_owned(),
        mark: Mark::Own,
        runs,
    }];
    if !means.is_empty() {
        lines.push(chart::trend::Line {
            label: phrases::MEAN.get(lang).to_owned(),
            mark: Mark::Other,
            runs: means,
        });
    }
    let data = chart::trend::Trend {
        name: Name {
            title: finding(index, &lines[0], lang),
            desc: Phrase("Đường điểm qua các năm, ngắt ở năm không có kết quả và ở năm đổi bộ chỉ số; số liệu có trong bảng bên dưới.", "A line over the years, broken where there is no result or a new framework; the numbers are in the table below.").get(lang)
            .into(),
            id: "trend".into(),
        },
        years: span,
        scale: None,
        inverted: false,
        unit: series::axis(index, lang),
        lines,
        breaks: series::breaks(index, span, lang),
    };
    Some(drawing::both(data, chart::trend::draw, lang))
}

/// Year, framework and mean of the field that ranks a kind of unit.
fn means(
    index: &model::Index,
    kind: model::KindId,
    years: &[Year],
) -> Vec<(model::Year, model::FrameworkId, Option<Decimal>)> {
    let field = index
        .fields
        .iter()
        .position(|field| field.kinds.contains(&kind));
    years
        .iter()
        .map(|year| {
            let spread = year
                .standing
                .fields
                .iter()
                .find(|standing| Some(standing.field) == field)
                .and_then(|standing| standing.total.as_ref());
            (
                year.year,
                year.table.framework,
                spread.map(|spread| spread.mean),
            )
        })
        .collect()
}

/// "Lai Châu, PAPI: từ 41,97 (năm 2019) đến 43,48 (năm 2024)." within the last run.
fn finding(index: &model::Index, line: &chart::trend::Line, lang: Lang) -> String {
    let short = index.short.get(lang);
    let ends = line.runs.last().and_then(|run| run.first().zip(run.last()));
    let Some(((from, first), (to, last))) = ends else {
        return format!("{}, {short}", line.label);
    };
    match lang {
        Lang::Vi if from == to => {
            format!("{}, {short}: {} năm {to}.", line.label, last.text)
        }
        Lang::En if from == to => format!("{}, {short}: {} in {to}.", line.label, last.text),
        Lang::Vi => format!(
            "{}, {short}: từ {} năm {from} đến {} năm {to}.",
            line.label, first.text, last.text
        ),
        Lang::En => format!(
            "{}, {short}: from {} in {from} to {} in {to}.",
            line.label, first.text, last.text
        ),
    }
}

/// Most lines that a bump chart can carry and still be read.
const LINES: usize = 9;

/// Ranks of the home unit and of those in front of it and beside it in the newest year; nothing where fewer than two years are complete.
pub(super) fn bump(plan: &Plan, page: &Page, index: &model::Index, years: &[Year]) -> Option<Html> {
    let lang = page.lang;
    let home = plan.record.site.home;
    let kind = plan.record.unit(home).kind;
    let field = index
        .fields
        .iter()
        .find(|field| field.kinds.contains(&kind))?;
    let complete: Vec<&Year> = years
        .iter()
        .filter(|year| year.table.coverage == model::Coverage::Complete)
        .collect();
    if complete.len() < 2 {
        return None;
    }
    let lines = ranks(plan, field, &complete)?;
    let worst = lines.values().flatten().flatten().copied().max()?;
    let span = (complete.first()?.year, complete.last()?.year);
    let data = chart::bump::Bump {
        name: Name {
            title: title(plan, index, lines.get(&home)?, &complete, lang),
            desc: Phrase("Mỗi đường là hạng của một đơn vị qua các năm, hạng tốt hơn ở phía trên; có các đơn vị dẫn đầu và các đơn vị xếp liền kề ở năm mới nhất. Số liệu của mọi đơn vị có trong bảng bên dưới.", "One line a unit, better ranks higher: those in front and those next in rank in the newest year. The numbers of all units are in the table below.").get(lang)
            .into(),
            id: "bump".into(),
        },
        years: complete.iter().map(|year| year.year).collect(),
        worst,
        lines: lines
            .into_iter()
            .map(|(unit, ranks)| chart::bump::Line {
                label: plan.record.unit(unit).name.get(lang).to_owned(),
                mark: if unit == home { Mark::Own } else { Mark::Other },
                ranks,
            })
            .collect(),
        breaks: series::breaks(index, span, lang)
            .into_iter()
            .map(|found| (found.year, found.label))
            .collect(),
    };
    Some(drawing::both(data, chart::bump::draw, lang))
}

/// Ranks by year of the home unit and, where there are many units, of those in front and beside it only.
fn ranks(
    plan: &Plan,
    field: &model::Field,
    complete: &[&Year],
) -> Option<std::collections::BTreeMap<UnitId, Vec<Option<u32>>>> {
    let home = plan.record.site.home;
    let mut lines = std::collections::BTreeMap::<UnitId, Vec<Option<u32>>>::new();
    for (column, year) in complete.iter().enumerate() {
        for (row, standing) in year.table.rows.iter().zip(&year.standing.rows) {
            if field.kinds.contains(&plan.record.unit(row.unit).kind) {
                let line = lines
                    .entry(row.unit)
                    .or_insert_with(|| vec![None; complete.len()]);
                line[column] = standing.rank.map(|rank| rank.place);
            }
        }
    }
    let last = lines.get(&home)?.last().copied().flatten();
    if lines.len() > LINES {
        let near = |rank: &u32| *rank <= 2 || last.is_some_and(|own| rank.abs_diff(own) <= 2);
        lines.retain(|unit, ranks| {
            *unit == home
                || ranks
                    .last()
                    .is_some_and(|rank| rank.as_ref().is_some_and(near))
        });
    }
    Some(lines)
}

fn title(
    plan: &Plan,
    index: &model::Index,
    ranks: &[Option<u32>],
    years: &[&Year],
    lang: Lang,
) -> String {
    let known = ranks
        .iter()
        .zip(years)
        .filter_map(|(rank, year)| Some((*rank.as_ref()?, year.year)));
    let known: Vec<(u32, i32)> = known.collect();
    let unit = plan.record.unit(plan.record.site.home).name.get(lang);
    let short = index.short.get(lang);
    match (known.first(), known.last(), lang) {
        (Some((a, from)), Some((b, to)), Lang::Vi) => {
            format!("{unit}, {short}: hạng {a} năm {from}, hạng {b} năm {to}.")
        }
        (Some((a, from)), Some((b, to)), Lang::En) => {
            format!("{unit}, {short}: rank {a} in {from}, rank {b} in {to}.")
        }
        _ => format!("{unit}, {short}"),
    }
}
