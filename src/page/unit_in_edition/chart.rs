//! The profile of a unit: its components against average and best of its field.

use rust_decimal::Decimal;

use crate::chart::{Labelled, Name, Width, profile};
use crate::derive::{self, Spread};
use crate::lang::{Phrase, phrases};
use crate::model::{Lang, Value};
use crate::page::drawing;
use crate::page::entry::Entry;
use crate::page::figure::Figure;

/// The chart; nothing where fewer than two components have a share.
pub(super) fn profile(entry: &Entry, lang: Lang) -> Option<Figure> {
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
            title: format!("{}, {} {}: {}.", entry.unit.name.get(lang), entry.index.short.get(lang), entry.year, finding(entry, lang)),
            desc: Phrase("Mỗi thanh là tỷ lệ điểm so với mức tối đa của chỉ số thành phần; số liệu có trong bảng bên cạnh.", "Each bar is the share of a component's maximum; the numbers are in the table beside it.").get(lang)
            .into(),
            id: format!("profile-{}", entry.index.code),
        },
        own: entry.unit.name.get(lang).to_owned(),
        mean: caption(phrases::MEAN),
        best: caption(phrases::BEST),
        rows,
    };
    let short = entry.index.short.get(lang);
    let (name, year) = (entry.unit.name.get(lang), entry.year);
    Some(Figure {
        id: format!("ho-so-{}", entry.index.code),
        title: finding(entry, lang),
        about: match lang {
            Lang::Vi => format!(
                "Tỷ lệ so với điểm tối đa của từng chỉ số thành phần {short} {year}, {name}"
            ),
            Lang::En => format!("Share of the maximum in each component of {short} {year}, {name}"),
        },
        chart: drawing::one(&data, profile::draw, Width::Phone, lang),
        notes: Vec::new(),
    })
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
fn finding(entry: &Entry, lang: Lang) -> String {
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
    match lang {
        Lang::Vi => format!("Gần mức tối đa nhất: “{best}”; xa nhất: “{worst}”"),
        Lang::En => format!("Closest to the maximum: “{best}”; farthest: “{worst}”"),
    }
}
