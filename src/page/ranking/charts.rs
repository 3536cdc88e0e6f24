//! The charts of a ranking: bars of all units, the strip of the field, the heat table of components.

use rust_decimal::Decimal;

use super::{Scene, moved};
use crate::chart::{self, Labelled, Mark, Name};
use crate::derive::{FieldStanding, Spread};
use crate::lang::{Phrase, number, phrases};
use crate::model::{self, Lang, Value};
use crate::page::drawing;
use crate::page::entry::{self, Entry};
use crate::page::figure::Figure;
use crate::page::words;

/// All units by score. Nothing where no unit has one.
pub(super) fn bars(scene: &Scene, standing: &FieldStanding, rows: &[u32]) -> Option<Figure> {
    let lang = scene.lang();
    let drawn: Vec<chart::ranking::Row> = rows.iter().map(|&row| bar(scene, row)).collect();
    let best = drawn
        .iter()
        .filter_map(|row| row.value.as_ref())
        .map(|v| v.value)
        .max()?;
    if rows.len() < 2 {
        return None;
    }
    let line = standing.total.as_ref().map(|spread| Labelled {
        value: spread.mean,
        text: number::fixed(spread.mean, scene.index.decimals, lang),
    });
    let data = chart::ranking::Ranking {
        name: Name {
            title: title(scene, rows),
            desc: Phrase(
                "Mỗi thanh là một đơn vị, xếp từ cao đến thấp; số liệu có trong bảng bên dưới.",
                "One bar a unit, best first; the numbers are in the table below.",
            )
            .get(lang)
            .into(),
            id: format!("bars-{}", standing.field),
        },
        max: scale(scene, best),
        unit: entry::measure(scene.index, lang).to_owned(),
        rows: drawn,
        line,
    };
    Some(Figure {
        id: format!("thanh-{}", standing.field),
        title: leads(scene, rows),
        about: about(
            scene,
            standing,
            Phrase(
                "mỗi thanh là một đơn vị, vạch đứt là trung bình",
                "one bar a unit, the dashed line is the average",
            ),
        ),
        chart: drawing::both(data, chart::ranking::draw, lang),
        notes: Vec::new(),
    })
}

/// "Quảng Ninh dẫn đầu với 47,88 điểm; Lai Châu xếp hạng 27/61".
fn leads(scene: &Scene, rows: &[u32]) -> String {
    let lang = scene.lang();
    let entry = |row: &u32| scene.entry(*row);
    let first = rows.iter().map(entry).find(|entry| {
        let rank = entry.standing.rank;
        rank.is_some_and(|rank| rank.place == 1)
    });
    let score = first.and_then(|first| Some((first, first.result.score.score()?)));
    let mut parts: Vec<String> = Vec::new();
    if let Some((first, score)) = score {
        let (name, score) = (first.unit.name.get(lang), first.spoken(score, lang));
        parts.push(match lang {
            Lang::Vi => format!("{name} dẫn đầu với {score}"),
            Lang::En => format!("{name} is first with {score}"),
        });
    }
    let home = scene.home.filter(|home| rows.contains(home));
    let home = home.map(|row| scene.entry(row));
    let home = home.filter(|home| home.standing.rank.is_none_or(|rank| rank.place > 1));
    if let Some((home, rank)) = home.and_then(|home| Some((home, home.standing.rank?))) {
        let name = home.unit.name.get(lang);
        parts.push(format!("{name}: {}", words::rank(rank, lang)));
    }
    parts.join("; ")
}

/// "Điểm PAPI 2022, tỉnh, thành phố; mỗi vạch là một đơn vị".
fn about(scene: &Scene, standing: &FieldStanding, marks: Phrase) -> String {
    let lang = scene.lang();
    let (short, year) = (scene.index.short.get(lang), scene.year);
    let field = scene.index.fields[standing.field].name.get(lang);
    let marks = marks.get(lang);
    match lang {
        Lang::Vi => format!("Điểm {short} {year}, {field}; {marks}"),
        Lang::En => format!("{short} scores of {year}, {field}; {marks}"),
    }
}

/// The right end of the scale: the highest score possible, unless all scores are far below it.
fn scale(scene: &Scene, best: Decimal) -> Decimal {
    match scene.framework.max {
        Some(max) if best <= max && max <= best * Decimal::TWO => max,
        _ => best,
    }
}

fn title(scene: &Scene, rows: &[u32]) -> String {
    let lang = scene.lang();
    let home = scene.home.filter(|home| rows.contains(home));
    let first = rows.first().copied();
    home.or(first)
        .map(|row| words::finding(&scene.entry(row), lang))
        .unwrap_or_default()
}

fn bar(scene: &Scene, row: u32) -> chart::ranking::Row {
    let lang = scene.lang();
    let entry = scene.entry(row);
    let value = entry.result.score.score().map(|score| Labelled {
        value: score,
        text: entry.printed(score, lang),
    });
    let note = match entry.result.score {
        Value::Absent(reason) => phrases::absence(reason).get(lang).to_owned(),
        Value::Score(_) => moved(&entry, lang),
    };
    chart::ranking::Row {
        rank: rank(&entry),
        label: entry.unit.name.get(lang).to_owned(),
        href: Some(format!("don-vi/{}.html", entry.unit.code)),
        value,
        note,
        mark: mark(scene, row),
    }
}

fn rank(entry: &Entry) -> String {
    entry.standing.rank.map_or_else(String::new, |rank| {
        format!("{}{}", rank.place, if rank.tied { "=" } else { "" })
    })
}

fn mark(scene: &Scene, row: u32) -> Mark {
    if scene.home == Some(row) {
        Mark::Own
    } else {
        Mark::Plain
    }
}

/// Where the home unit stands among all; only where it is one of them and all are known.
pub(super) fn strip(scene: &Scene, standing: &FieldStanding, rows: &[u32]) -> Option<Figure> {
    let lang = scene.lang();
    let spread = standing.total.as_ref()?;
    let home = scene.home.filter(|home| rows.contains(home));
    home?;
    let units = rows
        .iter()
        .filter_map(|&row| {
            let entry = scene.entry(row);
            let score = entry.result.score.score()?;
            let text = entry.printed(score, lang);
            Some((
                entry.unit.name.get(lang).to_owned(),
                Labelled { value: score, text },
                mark(scene, row),
            ))
        })
        .collect();
    let data = chart::strip::Strip {
        name: Name {
            title: title(scene, rows),
            desc: Phrase(
                "Mỗi vạch là một đơn vị trên cùng một thang điểm; số liệu có trong bảng bên dưới.",
                "Each tick is a unit on one scale; the numbers are in the table below.",
            )
            .get(lang)
            .into(),
            id: format!("strip-{}", standing.field),
        },
        rows: vec![chart::strip::Row {
            label: String::new(),
            units,
            mean: Some(Labelled {
                value: spread.mean,
                text: number::fixed(spread.mean, scene.index.decimals, lang),
            }),
        }],
        scale: None,
        unit: entry::measure(scene.index, lang).to_owned(),
    };
    let entry = home.map(|row| scene.entry(row));
    let apart = entry.filter(|entry| entry.result.score.score() != Some(spread.mean));
    let against = apart.and_then(|entry| words::against_mean(&entry, spread.mean, lang));
    let than = Phrase(" so với trung bình", " the average").get(lang);
    Some(Figure {
        id: format!("vi-tri-{}", standing.field),
        title: against.map_or_else(|| title(scene, rows), |against| against + than),
        about: about(
            scene,
            standing,
            Phrase(
                "mỗi vạch là một đơn vị, vạch đứt là trung bình",
                "one tick a unit, the dashed line is the average",
            ),
        ),
        chart: drawing::both(data, chart::strip::draw, lang),
        notes: Vec::new(),
    })
}

/// A heat table shows a pattern at a glance; one of many screens shows none, and the table has the same numbers.
const MOST_HEAT_ROWS: usize = 150;

/// Units by components, shaded by share of the column's range. Nothing where components are not known for all.
pub(super) fn heat(scene: &Scene, standing: &FieldStanding, rows: &[u32]) -> Option<Figure> {
    let lang = scene.lang();
    let parts: Vec<_> = scene
        .framework
        .top()
        .filter_map(|(id, component)| {
            let spread = standing.components.get(usize::from(id.0))?.as_ref()?;
            Some((id, component, spread))
        })
        .collect();
    if parts.len() < 2 || rows.len() > MOST_HEAT_ROWS {
        return None;
    }
    let row_of = |&row: &u32| {
        let entry = scene.entry(row);
        let cells: Vec<_> = parts
            .iter()
            .map(|(id, _, spread)| {
                let score = entry.result.part(*id)?.score.score()?;
                Some(chart::heat::Cell {
                    position: position(score, spread.worst.0, spread.best.0),
                    text: entry.printed(score, lang),
                })
            })
            .collect();
        cells.iter().any(Option::is_some).then(|| chart::heat::Row {
            label: entry.unit.name.get(lang).to_owned(),
            href: Some(format!("don-vi/{}.html", entry.unit.code)),
            mark: mark(scene, row),
            cells,
        })
    };
    let finding = widest(&parts, scene.index.decimals, lang);
    let data = chart::heat::Heat {
        name: Name {
            title: format!("{} {}: {finding}", scene.index.short.get(lang), scene.year),
            desc: Phrase("Ô càng đậm thì điểm càng gần mức cao nhất của cột; số liệu có trong bảng bên dưới.", "The darker a cell, the closer to the column's best; the numbers are in the table below.").get(lang)
            .into(),
            id: format!("heat-{}", standing.field),
        },
        columns: parts
            .iter()
            .map(|(_, component, _)| component.name.get(lang).to_owned())
            .collect(),
        rows: rows.iter().filter_map(row_of).collect(),
    };
    Some(Figure {
        id: format!("thanh-phan-{}", standing.field),
        title: finding,
        about: about(
            scene,
            standing,
            Phrase(
                "ô càng đậm thì càng gần mức cao nhất của cột",
                "the darker a cell, the closer to the column's best",
            ),
        ),
        chart: drawing::both(data, chart::heat::draw, lang),
        notes: Vec::new(),
    })
}

/// "Các đơn vị cách xa nhau nhất ở “Quản trị điện tử”: từ 2,38 đến 3,95".
fn widest(
    parts: &[(model::ComponentId, &model::Component, &Spread)],
    decimals: u32,
    lang: Lang,
) -> String {
    let range = |part: &(model::ComponentId, &model::Component, &Spread)| {
        let (best, worst) = (part.2.best.0, part.2.worst.0);
        let max = part.1.max.filter(|max| !max.is_zero());
        max.map_or(best - worst, |max| (best - worst) / max)
    };
    let Some((_, component, spread)) = parts.iter().max_by_key(|part| range(part)) else {
        return String::new();
    };
    let name = component.name.get(lang);
    let printed = |value: Decimal| number::fixed(value, decimals, lang);
    let (low, high) = (printed(spread.worst.0), printed(spread.best.0));
    match lang {
        Lang::Vi => format!("Các đơn vị cách xa nhau nhất ở “{name}”: từ {low} đến {high}"),
        Lang::En => format!("Units are farthest apart in “{name}”: from {low} to {high}"),
    }
}

/// From 0 at the worst to 1 at the best of a column.
fn position(score: Decimal, worst: Decimal, best: Decimal) -> Decimal {
    let range = best - worst;
    if range.is_zero() {
        Decimal::ONE
    } else {
        (score - worst) / range
    }
}
