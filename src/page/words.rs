//! Findings and reasons as sentences. A sentence says only what was derived; it never guesses a cause.

use rust_decimal::Decimal;

use super::entry::{self, Entry};
use crate::derive::{Against, Change, NoChange, Rank, RankChange};
use crate::lang::{Phrase, change, number};
use crate::model::Lang;

/// What a quantity of a result is called in the middle of a sentence, by its name in the content.
pub(super) fn quantity(name: &str, lang: Lang) -> Option<&'static str> {
    let words = match name {
        "score" => Phrase("điểm", "score"),
        "rank" => Phrase("hạng", "rank"),
        "of" => Phrase("số đơn vị", "number of units"),
        "percent" => Phrase("tỷ lệ", "share"),
        "band" => Phrase("xếp loại", "band"),
        _ => return None,
    };
    Some(words.get(lang))
}

/// "hạng 58/63", "đồng hạng 12/63", "hạng 58".
pub(super) fn rank(rank: Rank, lang: Lang) -> String {
    let tied = match (rank.tied, lang) {
        (true, Lang::Vi) => "đồng hạng",
        (false, Lang::Vi) => "hạng",
        (true, Lang::En) => "tied at rank",
        (false, Lang::En) => "rank",
    };
    match (rank.of, lang) {
        (Some(of), Lang::Vi) => format!("{tied} {}/{of}", rank.place),
        (Some(of), Lang::En) => format!("{tied} {} of {of}", rank.place),
        (None, _) => format!("{tied} {}", rank.place),
    }
}

/// How a unit did, in a sentence: "Lai Châu đạt 72,23 điểm, hạng 58/63; so với năm 2017: giảm 1,20 điểm, giảm 1 hạng."
pub(super) fn finding(entry: &Entry, lang: Lang) -> String {
    let name = entry.unit.name.get(lang);
    let mut text = match (entry.result.score.score(), lang) {
        (Some(score), Lang::Vi) => format!("{name} đạt {}", entry.spoken(score, lang)),
        (Some(score), Lang::En) => format!("{name} scored {}", entry.spoken(score, lang)),
        (None, _) => match entry.standing.rank {
            Some(_) => name.to_owned(),
            None => return no_result(entry, lang),
        },
    };
    if let Some(place) = entry.standing.rank {
        text.push_str(if entry.result.score.score().is_some() {
            ", "
        } else {
            Phrase(" xếp ", ": ").get(lang)
        });
        text.push_str(&rank(place, lang));
    }
    for told in changes(entry, lang) {
        text.push_str("; ");
        text.push_str(&told);
    }
    text.push('.');
    text
}

/// "Quảng Ninh: chưa công bố."
fn no_result(entry: &Entry, lang: Lang) -> String {
    let name = entry.unit.name.get(lang);
    match entry.result.score {
        crate::model::Value::Absent(reason) => {
            let words = crate::lang::phrases::absence(reason).get(lang);
            match lang {
                Lang::Vi => format!("{name} không có kết quả: {words}."),
                Lang::En => format!("{name} has no result: {words}."),
            }
        }
        crate::model::Value::Score(_) => String::new(),
    }
}

/// The changes of score and rank in words, one a year that they are against, the nearest first: "so với năm 2017: tăng
/// 1,62 điểm, tăng 7 hạng". None where there is none to tell.
pub(super) fn changes(entry: &Entry, lang: Lang) -> Vec<String> {
    let told = entry.told();
    let of = |year| {
        let here = |since| since == year;
        let score = told.score.filter(|score| here(score.since));
        let rank = told.rank.filter(|rank| here(rank.since));
        let way = told.direction.filter(|way| here(way.since));
        let by = [
            score.map(|one| one.by),
            rank.map(|one| one.by),
            way.map(|one| one.by),
        ];
        let words = [
            score.map(|score| score_change(entry, score.change, lang)),
            rank.map(|rank| rank_change(&rank, lang)),
            way.map(|way| up_or_down(way, lang).to_owned()),
        ];
        let words: Vec<String> = words.into_iter().flatten().collect();
        let mut text = match lang {
            Lang::Vi => format!("so với năm {year}: {}", words.join(", ")),
            Lang::En => format!("against {year}: {}", words.join(", ")),
        };
        if by.iter().flatten().all(|by| by.is_only_stated()) {
            text.push_str(Phrase(" (theo nguồn công bố)", " (as the source states)").get(lang));
        }
        text
    };
    told.years().into_iter().map(of).collect()
}

/// "tăng 1,62 điểm", "điểm không đổi".
pub(super) fn score_change(entry: &Entry, by: Decimal, lang: Lang) -> String {
    if by.is_zero() {
        return Phrase("điểm không đổi", "score unchanged")
            .get(lang)
            .to_owned();
    }
    entry.spoken_change(by, lang)
}

/// "giảm 12 hạng trong 59 đơn vị có kết quả cả hai năm", "giữ nguyên hạng".
pub(super) fn rank_change(told: &Against<RankChange>, lang: Lang) -> String {
    let RankChange { by, among } = told.change;
    let mut words = match (by, lang) {
        (0, Lang::En) => "rank unchanged".to_owned(),
        _ => change::rank(by, lang),
    };
    if let Some(n) = among {
        words.push(' ');
        words.push_str(&super::changes::among(n, lang));
    }
    words
}

/// "tăng", "giảm", "không đổi", where a source gives no number.
pub(super) fn up_or_down(told: Against<i8>, lang: Lang) -> &'static str {
    let words = match told.change.signum() {
        1 => Phrase("tăng", "up"),
        -1 => Phrase("giảm", "down"),
        _ => Phrase("không đổi", "unchanged"),
    };
    words.get(lang)
}

/// Why a change is not told, or what it does not tell, in a sentence.
pub(super) fn why_no_change(entry: &Entry, lang: Lang) -> Option<String> {
    let told = entry.told();
    match entry.standing.change {
        Change::None(_) if told.score.is_some() => None,
        Change::None(reason) if told.is_empty() => Some(no_change(reason, entry, lang)),
        Change::None(reason) => only_stated(reason, lang),
        Change::Since {
            year,
            fields: Some((before, now)),
            ..
        } if told.rank.is_none() => Some(match lang {
            Lang::Vi => format!(
                "Không so sánh hạng với năm {year} vì số đơn vị được xếp hạng thay đổi ({before} rồi {now}) và không rõ \
                 là những đơn vị nào."
            ),
            Lang::En => format!(
                "Ranks are not compared with {year}: the number of units ranked changed ({before}, then {now}), and which \
                 they are is not known."
            ),
        }),
        Change::Since { .. } => None,
    }
}

/// Why the score does not compare where the source states how the rank moved.
fn only_stated(reason: NoChange, lang: Lang) -> Option<String> {
    let text = match (reason, lang) {
        (NoChange::Framework(year), Lang::Vi) => {
            format!("Không so sánh điểm với năm {year} vì bộ chỉ số đã thay đổi.")
        }
        (NoChange::Framework(year), Lang::En) => {
            format!("Scores are not compared with {year}: the framework has changed.")
        }
        (NoChange::Maximum(year), Lang::Vi) => {
            format!("Không so sánh điểm với năm {year} vì điểm tối đa của đơn vị đã thay đổi.")
        }
        (NoChange::Maximum(year), Lang::En) => {
            format!("Scores are not compared with {year}: the unit's maximum has changed.")
        }
        _ => return None,
    };
    Some(text)
}

fn no_change(reason: NoChange, entry: &Entry, lang: Lang) -> String {
    let fixed = |words: Phrase| words.get(lang).to_owned();
    match reason {
        NoChange::First => fixed(Phrase(
            "Chưa có kết quả của năm trước để so sánh.",
            "There is no earlier result to compare with.",
        )),
        NoChange::Absent => fixed(Phrase(
            "Không có kết quả trong năm này nên không có thay đổi.",
            "There is no result in this year, hence no change.",
        )),
        NoChange::Framework(year) => {
            let why = entry
                .framework
                .break_note
                .as_ref()
                .map(|note| note.get(lang));
            let name = entry.framework.name.get(lang);
            let mut text = match lang {
                Lang::Vi => format!(
                    "Không so sánh với năm {year} vì bộ chỉ số đã thay đổi (nay là “{name}”)."
                ),
                Lang::En => format!(
                    "Not compared with {year}: the framework has changed (it is “{name}” since)."
                ),
            };
            if let Some(why) = why {
                text.push(' ');
                text.push_str(why);
            }
            text
        }
        NoChange::Maximum(year) => match lang {
            Lang::Vi => {
                format!("Không so sánh với năm {year} vì điểm tối đa của đơn vị hai năm khác nhau.")
            }
            Lang::En => format!(
                "Not compared with {year}: the unit's maximum differs between the two years."
            ),
        },
        NoChange::Unit => fixed(Phrase(
            "Không so sánh với các năm trước vì đơn vị được thành lập từ những đơn vị khác.",
            "Not compared with earlier years: the unit was formed out of other units.",
        )),
    }
}

/// A name as a heading: its first letter is a capital.
pub(super) fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// How far a unit is from the average: "Lai Châu cao hơn 1,20 điểm"; nothing where it has no score.
pub(super) fn against_mean(entry: &Entry, mean: Decimal, lang: Lang) -> Option<String> {
    let by = entry.result.score.score()? - mean;
    let name = entry.unit.name.get(lang);
    let unit = entry::unit_of_change(entry.index, lang);
    let decimals = entry.index.decimals;
    let amount = if by.is_zero() || !number::round(by, decimals).is_zero() {
        number::fixed(by.abs(), decimals, lang)
    } else {
        let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
        format!("{} {least}", Phrase("chưa đến", "less than").get(lang))
    };
    Some(match (by.is_zero(), by.is_sign_positive(), lang) {
        (true, _, Lang::Vi) => format!("{name} bằng mức này"),
        (true, _, Lang::En) => format!("{name} is at the average"),
        (_, true, Lang::Vi) => format!("{name} cao hơn {amount} {unit}"),
        (_, false, Lang::Vi) => format!("{name} thấp hơn {amount} {unit}"),
        (_, true, Lang::En) => format!("{name} is {amount} {unit} above"),
        (_, false, Lang::En) => format!("{name} is {amount} {unit} below"),
    })
}

/// "2011–2017", "từ năm 2018", "2016".
pub(super) fn years(from: i32, to: Option<i32>, lang: Lang) -> String {
    match (to, lang) {
        (Some(to), _) if to == from => from.to_string(),
        (Some(to), _) => format!("{from}–{to}"),
        (None, Lang::Vi) => format!("từ năm {from}"),
        (None, Lang::En) => format!("since {from}"),
    }
}
