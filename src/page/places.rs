//! Where a unit stands in each index that ranks it: one chart for home, for a unit and for a unit in an edition.

use super::drawing;
use super::entry::Entry;
use super::figure::Figure;
use crate::chart::places::{Places, Row, draw};
use crate::chart::{Name, Width};
use crate::lang::Phrase;
use crate::model::Lang;

/// The chart; nothing where fewer than two of the results have a rank.
pub(super) fn chart(entries: &[Entry], lang: Lang) -> Option<Figure> {
    let ranked: Vec<(&Entry, crate::derive::Rank)> = entries
        .iter()
        .filter_map(|entry| Some((entry, entry.standing.rank?)))
        .collect();
    let name = ranked.first()?.0.unit.name.get(lang);
    let years = ranked.iter().map(|(entry, _)| entry.year);
    let (first, last) = (years.clone().min()?, years.max()?);
    if ranked.len() < 2 {
        return None;
    }
    let title = title(&ranked, lang);
    let rows = ranked.iter().map(|(entry, rank)| Row {
        label: if first == last {
            entry.index.short.get(lang).to_owned()
        } else {
            format!("{} {}", entry.index.short.get(lang), entry.year)
        },
        place: rank.place,
        of: rank.of,
        before: before(entry, rank.place),
    });
    let data = Places {
        name: Name {
            title: format!("{name}: {title}."),
            desc: Phrase(
                "Mỗi vạch ngang đi từ hạng 1 đến hạng cuối của một chỉ số; số liệu có trong trang này.",
                "One rail an index, from rank 1 to the last; the numbers are on this page.",
            )
            .get(lang)
            .to_owned(),
            id: "thu-hang".to_owned(),
        },
        year: last,
        rows: rows.collect(),
    };
    let moves = data.rows.iter().any(|row| row.before.is_some());
    Some(Figure {
        id: "hang-cac-chi-so".to_owned(),
        title,
        about: about(name, (first, last), moves, lang),
        chart: drawing::beside(data, draw, Width::Column, lang),
        notes: Vec::new(),
    })
}

/// The rank in the year compared with, where this page tells how it moved.
fn before(entry: &Entry, place: u32) -> Option<(i32, u32)> {
    let told = entry.told().rank?;
    let by = told.change.by;
    // A ring among other units than the dot's would stand in the wrong place.
    if by == 0 || told.by.is_only_stated() || told.change.among.is_some() {
        return None;
    }
    let before = i64::from(place) + i64::from(by);
    Some((told.since, u32::try_from(before).ok()?))
}

fn about(name: &str, (first, last): (i32, i32), moves: bool, lang: Lang) -> String {
    let years = if first == last {
        last.to_string()
    } else {
        format!("{first}–{last}")
    };
    let mut text = match lang {
        Lang::Vi => format!("Hạng của {name}, {years}; càng về bên trái càng tốt"),
        Lang::En => format!("Ranks of {name}, {years}; further left is better"),
    };
    if moves {
        text.push_str(
            Phrase(
                ". Chấm đặc: năm này; vòng rỗng: năm so sánh trước đó",
                ". Dot: this year; ring: the year compared with",
            )
            .get(lang),
        );
    }
    text
}

/// "Cao nhất ở PAPI (18/61), thấp nhất ở PCI (57/63)", by the share of the field that is in front.
fn title(ranked: &[(&Entry, crate::derive::Rank)], lang: Lang) -> String {
    let of = |rank: &crate::derive::Rank| u64::from(rank.of.unwrap_or(rank.place).max(1));
    let order = |a: &crate::derive::Rank, b: &crate::derive::Rank| {
        (u64::from(a.place) * of(b)).cmp(&(u64::from(b.place) * of(a)))
    };
    let best = ranked.iter().min_by(|a, b| order(&a.1, &b.1));
    let worst = ranked.iter().max_by(|a, b| order(&a.1, &b.1));
    let (Some(best), Some(worst)) = (best, worst) else {
        return String::new();
    };
    let said = |(entry, rank): &(&Entry, crate::derive::Rank)| {
        let of = rank.of.map_or_else(String::new, |of| format!("/{of}"));
        format!("{} ({}{of})", entry.index.short.get(lang), rank.place)
    };
    match lang {
        Lang::Vi => format!("Cao nhất ở {}, thấp nhất ở {}", said(best), said(worst)),
        Lang::En => format!("Highest in {}, lowest in {}", said(best), said(worst)),
    }
}
