//! The profile of a unit: its components against average and best of its field.

use rust_decimal::Decimal;

use crate::chart::{Labelled, Mark, Name, profile, trend};
use crate::derive::{self, Analysis, Spread};
use crate::lang::{Phrase, phrases};
use crate::model::{Lang, Record, UnitId, Value};
use crate::page::drawing;
use crate::page::entry::Entry;
use crate::page::html::Html;
use crate::page::series;

/// All indices of a unit over the years on the one scale they have in common; nothing where there are fewer than
/// two points.
pub(super) fn trend(
    record: &Record,
    analysis: &Analysis,
    unit: UnitId,
    lang: Lang,
) -> Option<Html> {
    let mut lines: Vec<trend::Line> = Vec::new();
    for (id, index) in record.all_indices() {
        let Some(series) = analysis.series.get(&(id, unit)) else {
            continue;
        };
        let runs = series::shares(series, lang);
        if !runs.is_empty() {
            lines.push(trend::Line {
                label: index.short.get(lang).to_owned(),
                mark: Mark::Other,
                runs,
            });
        }
    }
    let points = || lines.iter().flat_map(|line| line.runs.iter().flatten());
    let years = points().map(|(year, _)| *year);
    let years = (years.clone().min()?, years.max()?);
    if points().count() < 2 {
        return None;
    }
    let data = trend::Trend {
        name: Name {
            title: match lang {
                Lang::Vi => format!(
                    "{}: các chỉ số từ năm {} đến năm {}, tính theo tỷ lệ so với điểm tối đa.",
                    record.unit(unit).name.get(lang),
                    years.0,
                    years.1
                ),
                Lang::En => format!(
                    "{}: all indices from {} to {}, as shares of their maxima.",
                    record.unit(unit).name.get(lang),
                    years.0,
                    years.1
                ),
            },
            desc: Phrase("Đường ngắt ở năm không có kết quả và ở năm đổi bộ chỉ số; số liệu có ở trang của đơn vị qua các năm.", "Lines break where there is no result or a new framework; the numbers are on the unit's page over the years.").get(lang)
            .into(),
            id: "trend".into(),
        },
        years,
        scale: None,
        inverted: false,
        unit: "%".into(),
        lines,
        breaks: Vec::new(),
    };
    Some(drawing::small(&data, trend::draw, lang))
}

/// The chart; nothing where fewer than two components have a share.
pub(super) fn profile(entry: &Entry, lang: Lang) -> Option<Html> {
    let rows: Vec<profile::Row> = rows(entry, lang);
    if rows.iter().filter(|row| row.own.is_some()).count() < 2 {
        return None;
    }
    let compares = rows.iter().any(|row| row.mean.is_some());
    let caption = |phrase: crate::lang::Phrase| {
        if compares {
            phrase.get(lang).to_owned()
        } else {
            String::new()
        }
    };
    let data = profile::Profile {
        name: Name {
            title: title(entry, lang),
            desc: Phrase("Mỗi thanh là tỷ lệ điểm so với mức tối đa của chỉ số thành phần; số liệu có trong bảng bên cạnh.", "Each bar is the share of a component's maximum; the numbers are in the table beside it.").get(lang)
            .into(),
            id: format!("profile-{}", entry.index.code),
        },
        own: entry.unit.name.get(lang).to_owned(),
        mean: caption(phrases::MEAN),
        best: caption(phrases::BEST),
        rows,
    };
    Some(drawing::small(&data, profile::draw, lang))
}

fn rows(entry: &Entry, lang: Lang) -> Vec<profile::Row> {
    entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let max = component.max?;
            let place = usize::from(id.0);
            let part = entry.result.part(id);
            let share = part.and_then(|part| derive::part_share(component, part));
            let spread = entry
                .field
                .and_then(|field| field.components.get(place)?.as_ref());
            let of_max = |value: Decimal| value * Decimal::ONE_HUNDRED / max;
            let score = part.map(|part| part.score);
            Some(profile::Row {
                label: component.name.get(lang).to_owned(),
                own: score
                    .and_then(Value::score)
                    .zip(share)
                    .map(|(score, share)| Labelled {
                        value: share,
                        text: entry.printed(score, lang),
                    }),
                mean: spread.map(|spread: &Spread| of_max(spread.mean)),
                best: spread.map(|spread| of_max(spread.best.0)),
                note: match score {
                    Some(Value::Score(_)) => String::new(),
                    Some(Value::Absent(reason)) => phrases::absence(reason).get(lang).to_owned(),
                    None => phrases::absence(crate::model::Absence::NotPublished)
                        .get(lang)
                        .to_owned(),
                },
            })
        })
        .collect()
}

/// The finding: the component with the highest and the one with the lowest share.
fn title(entry: &Entry, lang: Lang) -> String {
    let shares = entry.framework.top().filter_map(|(id, component)| {
        let share = derive::part_share(component, entry.result.part(id)?)?;
        Some((share, component.name.get(lang)))
    });
    let mut best: Option<(Decimal, &str)> = None;
    let mut worst: Option<(Decimal, &str)> = None;
    for (share, name) in shares {
        if best.is_none_or(|(most, _)| share > most) {
            best = Some((share, name));
        }
        if worst.is_none_or(|(least, _)| share < least) {
            worst = Some((share, name));
        }
    }
    let (Some((_, best)), Some((_, worst))) = (best, worst) else {
        return String::new();
    };
    let (index, year) = (entry.index.short.get(lang), entry.year);
    let unit = entry.unit.name.get(lang);
    match lang {
        Lang::Vi => {
            format!("{unit}, {index} {year}: gần mức tối đa nhất ở “{best}”, xa nhất ở “{worst}”.")
        }
        Lang::En => format!(
            "{unit}, {index} {year}: closest to the maximum in “{best}”, farthest in “{worst}”."
        ),
    }
}
