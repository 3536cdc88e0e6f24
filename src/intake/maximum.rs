//! The most that can be reached, as heads and titles say it: "(thang điểm 10)", "/10", "tối đa 2,5 điểm"; and a number
//! alone, "(10)", which counts columns or notes, or is the most of its column.

use rust_decimal::Decimal;

use super::comparison::is_year;
use lang::fold;

/// A number in a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Words or a stroke say that it is the most.
    Most(Decimal),
    /// It stands alone.
    Alone(Decimal),
}

/// Words that say that a number is the most.
const MOST: [&str; 13] = [
    "chuan", "d", "da", "diem", "khung", "marks", "max", "maximum", "muc", "points", "pts",
    "thang", "toi",
];

/// Words that may stand between them.
const BETWEEN: [&str; 8] = ["den", "is", "la", "of", "out", "so", "to", "tu"];

/// What a text says that is nothing but a number and words for the most.
pub(super) fn said(text: &str) -> Option<Said> {
    let folded = fold(text);
    let mut numbers: Vec<Decimal> = Vec::new();
    let mut most = folded.trim_start().starts_with('/');
    for word in words(&folded) {
        let digits = word.trim_end_matches('d');
        if MOST.contains(&word) {
            most = true;
        } else if let Some(number) = number(digits) {
            most |= digits.len() < word.len();
            numbers.push(number);
        } else if !BETWEEN.contains(&word) {
            return None;
        }
    }
    match numbers[..] {
        [number] if most => Some(Said::Most(number)),
        [number] if words(&folded).count() == 1 => Some(Said::Alone(number)),
        [least, number] if least.is_zero() => Some(Said::Most(number)),
        _ => None,
    }
}

/// A text and the most behind its last stroke: "Điểm/10".
pub(super) fn behind_a_stroke(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind('/').filter(|at| *at > 0)?;
    let digits = text[at + 1..].trim_start();
    let begins = digits.starts_with(|c: char| c.is_ascii_digit());
    let is_most = begins && matches!(said(&text[at..]), Some(Said::Most(_)));
    is_most.then(|| (text[..at].trim_end(), &text[at..]))
}

/// The whole number that stands alone at the end of a head, or is all of it.
pub(super) fn alone(text: &str) -> Option<Decimal> {
    let end = text.trim_end();
    let inner = end.strip_suffix([')', ']']);
    let inner = inner.and_then(|inner| Some(&inner[inner.rfind(['(', '['])? + 1..]));
    match said(inner.unwrap_or(end)) {
        Some(Said::Alone(number)) if number.is_integer() => Some(number),
        _ => None,
    }
}

/// Words of a title or a remark that say the most: "thang điểm 10", "điểm tối đa: 10".
pub(super) fn of_title(text: &str) -> Option<(String, Decimal)> {
    const STARTS: [&[&str]; 4] = [
        &["thang", "diem"],
        &["thang"],
        &["diem", "toi", "da"],
        &["toi", "da"],
    ];
    let lower = text.to_lowercase();
    let shown: Vec<&str> = words(&lower).collect();
    let all: Vec<String> = shown.iter().map(|word| fold(word)).collect();
    (0..all.len()).find_map(|at| {
        let begins = |start: &&&[&str]| all[at..].iter().take(start.len()).eq(start.iter());
        let start = STARTS.iter().find(begins)?;
        let rest = &all[at + start.len()..];
        let is_between = |word: &&String| BETWEEN.contains(&word.as_str()) || *word == "0";
        let place = rest.iter().take_while(is_between).count();
        let most = number(rest.get(place)?.trim_end_matches('d'))?;
        let is_of_points = || {
            let next = rest
                .get(place + 1)
                .is_some_and(|word| word == "d" || word == "diem");
            next || rest[place].ends_with('d')
        };
        let is_points = match **start {
            // Without marks it may be a month.
            ["thang"] => {
                let is_month =
                    most <= Decimal::from(12) && shown.iter().all(|word| word.is_ascii());
                shown[at] == "thang" && !is_month
            }
            // "tối đa 5 ngày" is no number of points.
            ["toi", ..] => is_of_points(),
            _ => true,
        };
        is_points.then(|| (shown[at..=at + start.len() + place].join(" "), most))
    })
}

/// A number with or without decimals; no year.
fn number(word: &str) -> Option<Decimal> {
    if is_year(word) || !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    word.replace(',', ".").parse::<Decimal>().ok()
}

/// The words of a text without marks, numbers with their decimals.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, '.' | ',');
    let words = folded.split(is_sign);
    words
        .map(|word| word.trim_matches(['.', ',']))
        .filter(|word| !word.is_empty() && !is_year(word))
}

#[cfg(test)]
mod tests {
    use super::{Said, alone, behind_a_stroke, of_title, said};

    #[test]
    fn a_maximum_is_said_in_words_by_a_stroke_or_alone() {
        for (text, wanted) in [
            ("thang điểm 10", Some(Said::Most(10.into()))),
            ("Điểm tối đa: 10", Some(Said::Most(10.into()))),
            ("/100", Some(Said::Most(100.into()))),
            ("10đ", Some(Said::Most(10.into()))),
            ("tối đa 2,5 điểm", Some(Said::Most("2.5".parse().unwrap()))),
            ("từ 0 đến 10", Some(Said::Most(10.into()))),
            ("Điểm chuẩn 100", Some(Said::Most(100.into()))),
            ("10", Some(Said::Alone(10.into()))),
            ("2,5", Some(Said::Alone("2.5".parse().unwrap()))),
            ("2016", None),
            ("điểm", None),
            ("hạng 10", None),
            ("3-5", None),
            ("", None),
        ] {
            assert_eq!(said(text), wanted, "{text}");
        }
        assert_eq!(behind_a_stroke("Điểm /10"), Some(("Điểm", "/10")));
        assert_eq!(
            behind_a_stroke("Tổng điểm/100 điểm").unwrap().0,
            "Tổng điểm"
        );
        assert_eq!(behind_a_stroke("Tỉnh/thành phố"), None);
        assert_eq!(alone("Tổng điểm (10)"), Some(10.into()));
        assert_eq!(alone("(3)"), Some(3.into()));
        assert_eq!(alone("Điểm (tối đa 10)"), None);
    }

    #[test]
    fn a_title_says_a_scale_and_no_number_of_days() {
        for (text, wanted) in [
            ("Bảng điểm (thang điểm 10)", Some(("thang điểm 10", 10))),
            ("Thang 100", Some(("thang 100", 100))),
            ("Điểm tối đa: 100", Some(("điểm tối đa 100", 100))),
            ("mỗi tiêu chí tối đa 5 điểm", Some(("tối đa 5", 5))),
            ("giải quyết tối đa 5 ngày", None),
            ("Tháng 10", None),
        ] {
            let found = of_title(text);
            let found = found.as_ref().map(|(says, most)| (says.as_str(), *most));
            let wanted = wanted.map(|(says, most)| (says, most.into()));
            assert_eq!(found, wanted, "{text}");
        }
    }
}
