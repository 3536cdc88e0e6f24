//! What a series says as the title of a chart: a short sentence that names only what was derived.

use super::entry;
use crate::chart::Labelled;
use crate::derive::Series;
use crate::model::{Index, Lang, Year};

/// How the scores moved within the last run of years that compare: "PAPI giảm từ 44,42 xuống 43,48 điểm, 2018–2024".
pub(super) fn scores(index: &Index, runs: &[Vec<(Year, Labelled)>], lang: Lang) -> Option<String> {
    let short = index.short.get(lang);
    let run = runs.iter().rev().find(|run| !run.is_empty())?;
    let ((from, first), (to, last)) = run.first().zip(run.last())?;
    let unit = match (entry::measure(index, lang), lang) {
        ("%", _) => "%".to_owned(),
        (unit, _) => format!(" {unit}"),
    };
    let (a, b) = (&first.text, &last.text);
    if from == to {
        return Some(match lang {
            Lang::Vi => format!("{short} đạt {b}{unit} năm {to}"),
            Lang::En => format!("{short} reached {b}{unit} in {to}"),
        });
    }
    Some(match (last.value.cmp(&first.value), lang) {
        (std::cmp::Ordering::Greater, Lang::Vi) => {
            format!("{short} tăng từ {a} lên {b}{unit}, {from}–{to}")
        }
        (std::cmp::Ordering::Less, Lang::Vi) => {
            format!("{short} giảm từ {a} xuống {b}{unit}, {from}–{to}")
        }
        (std::cmp::Ordering::Equal, Lang::Vi) => {
            format!("{short} năm {to} bằng năm {from}: {b}{unit}")
        }
        (std::cmp::Ordering::Greater, Lang::En) => {
            format!("{short} rose from {a} to {b}{unit}, {from}–{to}")
        }
        (std::cmp::Ordering::Less, Lang::En) => {
            format!("{short} fell from {a} to {b}{unit}, {from}–{to}")
        }
        (std::cmp::Ordering::Equal, Lang::En) => {
            format!("{short} in {to} equals that of {from}: {b}{unit}")
        }
    })
}

/// Where the newest rank stands among all: "Hạng 24 năm 2022 là hạng tốt nhất trong 8 năm có số liệu".
pub(super) fn ranks(series: &Series, lang: Lang) -> Option<String> {
    let known = series
        .points
        .iter()
        .filter_map(|point| Some((point.year, point.rank?.place)));
    let known: Vec<(Year, u32)> = known.collect();
    let &(year, place) = known.last()?;
    let n = known.len();
    if n < 2 {
        return None;
    }
    let before = &known[..n - 1];
    let &(best_year, best) = known.iter().rev().min_by_key(|(_, place)| *place)?;
    Some(if before.iter().all(|(_, other)| place < *other) {
        match lang {
            Lang::Vi => format!("Hạng {place} năm {year} là tốt nhất trong {n} năm có số liệu"),
            Lang::En => format!("Rank {place} in {year} is the best of {n} years on record"),
        }
    } else if before.iter().all(|(_, other)| place > *other) {
        match lang {
            Lang::Vi => format!("Hạng {place} năm {year} là thấp nhất trong {n} năm có số liệu"),
            Lang::En => format!("Rank {place} in {year} is the lowest of {n} years on record"),
        }
    } else {
        match lang {
            Lang::Vi => {
                format!("Hạng {place} năm {year}; hạng tốt nhất là {best} (năm {best_year})")
            }
            Lang::En => format!("Rank {place} in {year}; the best was {best} ({best_year})"),
        }
    })
}
