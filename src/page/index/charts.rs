//! The charts of an index over the years.

use rust_decimal::Decimal;

use super::Year;
use crate::chart::{self, Mark, Name};
use crate::derive::Series;
use crate::lang::{Phrase, phrases};
use crate::model::{self, Lang, UnitId};
use crate::page::figure::{self, Figure};
use crate::page::{Page, Plan, drawing, moved, series};

/// The home unit's scores and the mean of its field; nothing where there are fewer than two scores.
pub(super) fn trend(
    plan: &Plan,
    page: &Page,
    index: &model::Index,
    own: &Series,
    years: &[Year],
) -> Option<Figure> {
    let lang = page.lang;
    let unit = plan.record.unit(plan.record.site.home);
    let runs = series::scores(index, own, lang);
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let means = means(index, unit.kind, years);
    let means = series::means(index, &means, lang);
    let span = (years.first()?.year, years.last()?.year);
    let title = moved::scores(index, &runs, lang)?;
    let remarks = figure::remarks(index, span, lang);
    let notes = figure::notes(index, &remarks, &figure::gaps(&runs, span), lang);
    let about = about(index, unit, !means.is_empty(), span, lang);
    let mut lines = vec![chart::trend::Line {
        label: if means.is_empty() {
            String::new()
        } else {
            unit.name.get(lang).to_owned()
        },
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
            title: format!("{}: {title}.", unit.name.get(lang)),
            desc: Phrase("Đường điểm qua các năm, ngắt ở năm không có kết quả và ở năm đổi bộ chỉ số; số liệu có trong bảng bên dưới.", "A line over the years, broken where there is no result or a new framework; the numbers are in the table below.").get(lang)
            .into(),
            id: "bieu-do-diem".into(),
        },
        years: span,
        scale: None,
        inverted: false,
        unit: series::axis(index, lang),
        lines,
        remarks,
    };
    Some(Figure {
        id: "bieu-do".to_owned(),
        title,
        about,
        chart: drawing::both(data, chart::trend::draw, lang),
        notes,
    })
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

/// "Điểm PAPI của Lai Châu và trung bình các đơn vị, 2011–2024".
fn about(
    index: &model::Index,
    unit: &model::Unit,
    with_mean: bool,
    (from, to): (i32, i32),
    lang: Lang,
) -> String {
    let (short, name) = (index.short.get(lang), unit.name.get(lang));
    match (with_mean, lang) {
        (true, Lang::Vi) => format!("Điểm {short} của {name} và trung bình của nhóm, {from}–{to}"),
        (false, Lang::Vi) => format!("Điểm {short} của {name}, {from}–{to}"),
        (true, Lang::En) => {
            format!("{short} scores of {name} and the average of its field, {from}–{to}")
        }
        (false, Lang::En) => format!("{short} scores of {name}, {from}–{to}"),
    }
}

/// Most lines that a bump chart can carry and still be read.
const LINES: usize = 9;

/// Ranks of the home unit and of those in front of it and beside it in the newest year; nothing where fewer than two years are complete.
pub(super) fn bump(
    plan: &Plan,
    page: &Page,
    index: &model::Index,
    years: &[Year],
) -> Option<Figure> {
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
    let title = title(plan, index, lines.get(&home)?, &complete, lang);
    let remarks = figure::remarks(index, span, lang);
    let data = chart::bump::Bump {
        name: Name {
            title: format!("{title}."),
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
        remarks,
    };
    let short = index.short.get(lang);
    Some(Figure {
        id: "bieu-do-hang".to_owned(),
        title,
        about: match lang {
            Lang::Vi => format!(
                "Hạng {short}; hạng 1 ở trên cùng. Các đường xám là đơn vị dẫn đầu và đơn vị xếp liền kề năm {}",
                span.1
            ),
            Lang::En => format!(
                "{short} ranks; rank 1 is at the top. Grey lines are the units in front and those next in rank in {}",
                span.1
            ),
        },
        chart: drawing::both(data, chart::bump::draw, lang),
        notes: Vec::new(),
    })
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
            format!("{unit}, {short}: hạng {a} năm {from}, hạng {b} năm {to}")
        }
        (Some((a, from)), Some((b, to)), Lang::En) => {
            format!("{unit}, {short}: rank {a} in {from}, rank {b} in {to}")
        }
        _ => format!("{unit}, {short}"),
    }
}
