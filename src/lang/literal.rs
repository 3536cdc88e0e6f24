//! Numbers as people write them in prose: "72,23 điểm", "58/63", "giảm 1,2%", "72.23 points".

use rust_decimal::Decimal;

use crate::model::Lang;

/// A number read from prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Literal {
    /// Its value, without the direction that its words give.
    pub value: Decimal,
    /// How many decimals are printed.
    pub decimals: u32,
    /// Among how many: 63 in "58/63".
    pub of: Option<Decimal>,
    /// Whether it is followed by a word or sign for per cent.
    pub percent: bool,
    /// Up or down, where a sign or a word says so.
    pub direction: Option<Direction>,
}

/// Where a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Better, more.
    Up,
    /// Worse, less.
    Down,
}

/// What stands between a rank and its number of units.
const OF: [&str; 6] = ["/", "trên", "trên tổng số", "trong số", "of", "out of"];

/// What stands after a number of per cent.
const PERCENT: [&str; 4] = ["%", "phần trăm", "per cent", "percent"];

/// Words before a number that goes up.
const UP: [&str; 11] = [
    "tăng", "lên", "thêm", "cao hơn", "vượt", "up", "rose", "gained", "higher", "more", "improved",
];

/// Words before a number that goes down.
const DOWN: [&str; 13] = [
    "giảm",
    "tụt",
    "mất",
    "xuống",
    "thấp hơn",
    "kém",
    "sụt",
    "down",
    "fell",
    "lost",
    "lower",
    "dropped",
    "less",
];

/// The one number of `text`, which is written as the language writes it; nothing where there is none or several.
#[must_use]
pub fn read(text: &str, lang: Lang) -> Option<Literal> {
    let (start, end) = next_number(text, 0)?;
    let number = parse(&text[start..end], lang)?;
    let mut literal = Literal {
        value: number,
        decimals: number.scale(),
        of: None,
        percent: false,
        direction: direction(&text[..start]),
    };
    let mut after = &text[end..];
    if let Some((next, last)) = next_number(text, end) {
        if !OF.contains(&text[end..next].trim()) || next_number(text, last).is_some() {
            return None;
        }
        literal.of = Some(parse(&text[next..last], lang)?);
        after = &text[last..];
    }
    let after = after.trim_start();
    literal.percent = PERCENT.iter().any(|word| after.starts_with(word));
    Some(literal)
}

/// Where the next run of digits is, with the marks between them.
fn next_number(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let start = (from..bytes.len()).find(|&at| digit(at))?;
    let mut end = start;
    while digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1)) {
        end += 1;
    }
    Some((start, end))
}

/// A number with the marks of the language: whole thousands, then decimals.
fn parse(number: &str, lang: Lang) -> Option<Decimal> {
    let (comma, dot) = match lang {
        Lang::Vi => (',', '.'),
        Lang::En => ('.', ','),
    };
    let (whole, decimals) = match number.split_once(comma) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (number, None),
    };
    let groups: Vec<&str> = whole.split(dot).collect();
    let grouped = groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    if groups.len() > 1 && !grouped {
        return None;
    }
    let mut plain = groups.concat();
    if let Some(decimals) = decimals {
        plain.push('.');
        plain.push_str(decimals);
    }
    plain.parse().ok()
}

/// The direction that the words or the sign before a number give.
fn direction(before: &str) -> Option<Direction> {
    let before = before.trim_end().to_lowercase();
    if before.ends_with('+') {
        return Some(Direction::Up);
    }
    if before.ends_with(['-', '−', '–']) {
        return Some(Direction::Down);
    }
    let said = |words: &[&str]| {
        let place = |word: &&str| {
            let at = before.rfind(word)?;
            let apart = |side: Option<char>| side.is_none_or(|letter| !letter.is_alphabetic());
            let whole = apart(before[..at].chars().next_back())
                && apart(before[at + word.len()..].chars().next());
            whole.then_some(at + word.len())
        };
        words.iter().filter_map(place).max()
    };
    match (said(&UP), said(&DOWN)) {
        (None, None) => None,
        (up, down) if up >= down => Some(Direction::Up),
        _ => Some(Direction::Down),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Direction, read};
    use crate::model::Lang;

    fn value(text: &str, lang: Lang) -> Option<String> {
        read(text, lang).map(|literal| literal.value.to_string())
    }

    #[test]
    fn each_language_has_its_marks() {
        for (text, lang, expected) in [
            ("72,23 điểm", Lang::Vi, "72.23"),
            ("72.23 points", Lang::En, "72.23"),
            ("10.741.056.503 đồng", Lang::Vi, "10741056503"),
            ("10,741,056,503 dong", Lang::En, "10741056503"),
            ("1.234,50", Lang::Vi, "1234.50"),
            ("hạng 58.", Lang::Vi, "58"),
            ("2166", Lang::Vi, "2166"),
        ] {
            assert_eq!(value(text, lang).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn marks_of_the_other_language_are_refused() {
        for (text, lang) in [
            ("72.23 điểm", Lang::Vi),
            ("72,23 points", Lang::En),
            ("1.2.3", Lang::Vi),
            ("1.234.5", Lang::Vi),
            ("1,2,3", Lang::Vi),
        ] {
            assert_eq!(value(text, lang), None, "{text}");
        }
    }

    #[test]
    fn none_or_two_numbers_are_none() {
        assert_eq!(value("nhiều điểm", Lang::Vi), None);
        assert_eq!(value("58 năm 2018", Lang::Vi), None);
        assert_eq!(value("1/2/3", Lang::Vi), None);
    }

    #[test]
    fn a_rank_may_name_its_field() {
        for text in [
            "58/63",
            "hạng 58 trên 63",
            "58 of 63",
            "thứ 58 trong số 63 tỉnh",
        ] {
            let literal = read(text, Lang::Vi).unwrap();
            assert_eq!(
                (literal.value, literal.of),
                (58.into(), Some(63.into())),
                "{text}"
            );
        }
    }

    #[test]
    fn per_cent_is_noticed() {
        let literal = read("11,29 %", Lang::Vi).unwrap();
        assert_eq!(
            (literal.value, literal.decimals),
            (Decimal::new(1129, 2), 2)
        );
        assert!(literal.percent && read("3 phần trăm", Lang::Vi).unwrap().percent);
        assert!(!read("3 điểm", Lang::Vi).unwrap().percent);
    }

    #[test]
    fn words_and_signs_give_a_direction() {
        for (text, expected) in [
            ("giảm 1,2 điểm", Some(Direction::Down)),
            ("Tăng 3 hạng", Some(Direction::Up)),
            ("−1,2", Some(Direction::Down)),
            ("+3", Some(Direction::Up)),
            ("thấp hơn 2", Some(Direction::Down)),
            ("tăng trưởng giảm 2", Some(Direction::Down)),
            ("3 hạng", None),
            ("grup 3", None),
        ] {
            assert_eq!(read(text, Lang::Vi).unwrap().direction, expected, "{text}");
        }
    }
}
