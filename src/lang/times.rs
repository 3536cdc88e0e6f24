//! Times of a day, quarters and spans of years as people write them, of which no clock and no calendar has some: "8 giờ 75
//! phút", "quý V", "giai đoạn 2025–2021".

use std::ops::Range;

use super::days::{Token, number, tokens, year};
use model::{Lang, LangId};

/// Words before a span of years. Without one a hyphen may be that of a number: "TCVN 2020-1999".
const SPANS: [[&str; 4]; 2] = [
    ["đoạn", "kỳ", "năm", "từ"],
    ["period", "term", "years", "from"],
];

/// Every time, quarter or span of years that cannot be, in order.
#[must_use]
pub fn impossible(text: &str, lang: Lang) -> Vec<Range<usize>> {
    if !text
        .bytes()
        .any(|byte| byte.is_ascii_digit() || byte == b'V' || byte == b'X')
    {
        return Vec::new();
    }
    let tokens = tokens(text);
    let wrong = |at| {
        let last = match super::read_as(lang) {
            Some(LangId::Vi) => hour(&tokens, at).or_else(|| quarter(&tokens, at)),
            Some(LangId::En) => english_quarter(&tokens, at),
            None => None,
        };
        let last = last.or_else(|| span(text, &tokens, at, lang))?;
        Some(tokens[at].range.start..tokens[last].range.end)
    };
    (0..tokens.len()).filter_map(wrong).collect()
}

fn is(tokens: &[Token], at: usize, word: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(word))
}

/// "8 giờ 75 phút", "lúc 25 giờ": the last token. "26 giờ 30 phút" may be how long something took.
fn hour(tokens: &[Token], at: usize) -> Option<usize> {
    let digits = |at: usize| number(tokens.get(at)?.text, 2);
    let hour = digits(at).filter(|_| is(tokens, at + 1, "giờ"))?;
    let minute = digits(at + 2).filter(|_| is(tokens, at + 3, "phút"));
    let is_of_day = at > 0 && tokens[at - 1].is("lúc");
    match minute {
        Some(minute) if minute > 59 => Some(at + 3),
        _ => (hour > 24 && is_of_day).then_some(at + 1),
    }
}

/// "quý V", "quý 5/2024": the last token. "quý vị" is no quarter.
fn quarter(tokens: &[Token], at: usize) -> Option<usize> {
    if !tokens[at].is("quý") {
        return None;
    }
    let word = tokens.get(at + 1)?.text;
    let (place, rest) = word.split_once('/').unwrap_or((word, ""));
    let is_roman = !place.is_empty() && place.bytes().all(|byte| b"IVX".contains(&byte));
    let is_place = is_roman || number(place, 2).is_some();
    let is_known =
        ["I", "II", "III", "IV", "1", "2", "3", "4"].contains(&place.trim_start_matches('0'));
    let ends = rest.is_empty() || year(rest).is_some();
    (is_place && ends && !is_known).then_some(at + 1)
}

/// "Q5 2024": the last token.
fn english_quarter(tokens: &[Token], at: usize) -> Option<usize> {
    let place = number(tokens[at].text.strip_prefix('Q')?, 1)?;
    let is_dated = tokens
        .get(at + 1)
        .and_then(|next| year(next.text))
        .is_some();
    (is_dated && !(1..=4).contains(&place)).then_some(at + 1)
}

/// "2025–2021", after a word that says so also "2025-2021": the last token.
fn span(text: &str, tokens: &[Token], at: usize, lang: Lang) -> Option<usize> {
    let words = super::read_as(lang).map_or(&[][..], |id| &SPANS[id as usize]);
    let told = |token: &Token| words.iter().any(|word| token.is(word));
    let token = &tokens[at];
    if let Some((from, to)) = token.text.split_once('-') {
        let is_told = at > 0 && told(&tokens[at - 1]);
        return (is_told && year(from)? > year(to)?).then_some(at);
    }
    let next = tokens.get(at + 1)?;
    let between = text[token.range.end..next.range.start].trim();
    (between == "–" && year(token.text)? > year(next.text)?).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::impossible;
    use model::Lang;

    #[test]
    fn what_no_clock_and_no_calendar_has_is_found() {
        for (text, lang, wrong) in [
            ("khai mạc 8 giờ 75 phút", Lang::VI, "8 giờ 75 phút"),
            ("vào lúc 25 giờ", Lang::VI, "25 giờ"),
            ("trong quý V", Lang::VI, "quý V"),
            ("Quý 5/2024.", Lang::VI, "Quý 5/2024"),
            ("in Q5 2024", Lang::EN, "Q5 2024"),
            ("giai đoạn 2025–2021", Lang::VI, "2025–2021"),
            ("giai đoạn 2025-2021", Lang::VI, "2025-2021"),
            ("the period 2025 – 2021", Lang::EN, "2025 – 2021"),
        ] {
            let found: Vec<&str> = impossible(text, lang)
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, [wrong], "{text}");
        }
    }

    #[test]
    fn what_can_be_is_left() {
        for text in [
            "8 giờ 30 phút, trong 48 giờ, 26 giờ 30 phút, lúc 24 giờ",
            "quý IV/2024, quý 3, quý 01, quý vị, Quý X2, quý IV-2024",
            "2021–2025, 2021-2025, TCVN 2020-1999, số 2022-2018/QĐ",
            "năm 2025 – 63 tỉnh",
        ] {
            assert!(impossible(text, Lang::VI).is_empty(), "{text}");
        }
        assert!(impossible("Q4 2024, Q5, from 2021 to 2025", Lang::EN).is_empty());
    }
}
