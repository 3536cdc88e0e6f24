//! The profile of a unit: its components against average and best of its field.

use rust_decimal::Decimal;

use crate::chart::profile::{self, Level};
use crate::chart::{Labelled, Name, Width};
use crate::derive::{self, Share};
use crate::lang::{Phrase, phrases};
use crate::model::{Absence, Lang, Value};
use crate::page::drawing;
use crate::page::entry::Entry;
use crate::page::figure::Figure;

/// The chart; nothing where fewer than two components have a share.
pub(super) fn profile(entry: &Entry, lang: Lang) -> Option<Figure> {
    let rows = rows(entry, lang);
    if rows.iter().filter(|row| row.own.is_some()).count() < 2 {
        return None;
    }
    let compares = rows.iter().any(|row| row.mean.is_some());
    let caption = |phrase: Phrase| {
        if compares { phrase.get(lang) } else { "" }
    };
    let finding = finding(&rows, lang);
    let short = entry.index.short.get(lang);
    let (name, year) = (entry.unit.name.get(lang), entry.year);
    let data = profile::Profile {
        name: Name {
            title: format!("{name}, {short} {year}: {finding}."),
            desc: Phrase("Mỗi thanh là tỷ lệ điểm so với mức tối đa của chỉ số thành phần; số liệu có trong bảng bên cạnh.", "Each bar is the share of a component's maximum; the numbers are in the table beside it.").get(lang)
            .into(),
            id: format!("profile-{}", entry.index.code),
        },
        own: name,
        mean: caption(phrases::MEAN),
        best: caption(phrases::BEST),
        rows,
    };
    Some(Figure {
        id: format!("ho-so-{}", entry.index.code),
        title: finding,
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

fn rows<'a>(entry: &Entry<'a>, lang: Lang) -> Vec<profile::Row<'a>> {
    let level = |share: Share| Level {
        value: share.near,
        whole: share.whole,
    };
    let top = entry.framework.top();
    let measured = top.filter(|(_, component)| component.max.is_some());
    measured
        .map(|(id, component)| {
            let part = entry.result.part(id);
            let share = part.and_then(|part| derive::part_share(component, part));
            let shares = entry.field.and_then(|field| {
                let spread = field.components.get(usize::from(id.0))?.as_ref()?;
                spread.shares
            });
            let score = part.map(|part| part.score);
            profile::Row {
                label: component.name.get(lang),
                own: score
                    .and_then(Value::score)
                    .zip(share)
                    .map(|(score, share)| Labelled {
                        value: share,
                        text: entry.printed(score, lang),
                    }),
                mean: shares.map(|shares| level(shares.mean)),
                best: shares.map(|shares| level(shares.best)),
                note: match score {
                    Some(Value::Score(_)) => "",
                    Some(Value::Absent(reason)) => phrases::absence(reason).get(lang),
                    None => phrases::absence(Absence::NotPublished).get(lang),
                },
            }
        })
        .collect()
}

/// The finding: the component with the highest and the one with the lowest share.
fn finding(rows: &[profile::Row], lang: Lang) -> String {
    let mut best: Option<(Decimal, &str)> = None;
    let mut worst: Option<(Decimal, &str)> = None;
    for row in rows {
        let Some(own) = &row.own else { continue };
        if best.is_none_or(|(most, _)| own.value > most) {
            best = Some((own.value, row.label));
        }
        if worst.is_none_or(|(least, _)| own.value < least) {
            worst = Some((own.value, row.label));
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
