//! Numbers as people write them in prose: "72,23 điểm", "58/63", "giảm 1,2%", "72.23 points".

use rust_decimal::Decimal;

use model::Lang;

/// A number read from prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Literal {
    /// Its value, without the direction that its words give.
    pub value: Decimal,
    /// How many decimals are printed.
    pub decimals: u32,
    /// Among how many: 63 in "58/63".
    pub of: Option<Decimal>,
    /// What it is measured in, as far as the words after it say.
    pub measured: Option<Measured>,
    /// Up or down, where a sign or a word says so.
    pub direction: Option<Direction>,
}

/// What a number is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// Per cent.
    Percent,
    /// The difference of two numbers of per cent.
    PercentagePoints,
    /// Points of a score.
    Points,
    /// Places of a ranking.
    Places,
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

/// What stands after a number: the longer words before those they begin with.
const MEASURED: [(&str, Measured); 18] = [
    ("điểm phần trăm", Measured::PercentagePoints),
    ("điểm %", Measured::PercentagePoints),
    ("percentage point", Measured::PercentagePoints),
    ("percentage points", Measured::PercentagePoints),
    ("% points", Measured::PercentagePoints),
    ("% điểm", Measured::PercentagePoints),
    ("%", Measured::Percent),
    ("phần trăm", Measured::Percent),
    ("per cent", Measured::Percent),
    ("percent", Measured::Percent),
    ("điểm", Measured::Points),
    ("points", Measured::Points),
    ("point", Measured::Points),
    ("hạng", Measured::Places),
    ("bậc", Measured::Places),
    ("places", Measured::Places),
    ("place", Measured::Places),
    ("ranks", Measured::Places),
];

/// Words for a number that goes up.
const UP: [&str; 24] = [
    "tăng",
    "lên",
    "thêm",
    "cao hơn",
    "vượt",
    "nhích",
    "leo",
    "cải thiện",
    "up",
    "rose",
    "rises",
    "risen",
    "gained",
    "gains",
    "higher",
    "more",
    "improved",
    "improves",
    "increased",
    "increases",
    "climbed",
    "better",
    "grew",
    "exceeds",
];

/// Words for a number that goes down.
const DOWN: [&str; 24] = [
    "giảm",
    "tụt",
    "mất",
    "xuống",
    "thấp hơn",
    "kém",
    "sụt",
    "lùi",
    "hụt",
    "down",
    "fell",
    "falls",
    "fallen",
    "lost",
    "loses",
    "lower",
    "dropped",
    "drops",
    "less",
    "declined",
    "decreased",
    "decreases",
    "worse",
    "slipped",
];

/// The one number of `text`, which is written as the language writes it; nothing where there is none or several.
#[must_use]
pub fn read(text: &str, lang: Lang) -> Option<Literal> {
    let (start, end) = next_number(text, 0, lang)?;
    let number = parse(&text[start..end], lang)?;
    let mut literal = Literal {
        value: number,
        decimals: number.scale(),
        of: None,
        measured: None,
        direction: direction(&text[..start]),
    };
    let mut after = &text[end..];
    if let Some((next, last)) = next_number(text, end, lang) {
        if !OF.contains(&text[end..next].trim()) || next_number(text, last, lang).is_some() {
            return None;
        }
        literal.of = Some(parse(&text[next..last], lang)?);
        after = &text[last..];
    }
    literal.measured = measured(after);
    Some(literal)
}

/// What the words after a number say that it is measured in.
#[must_use]
pub fn measured(after: &str) -> Option<Measured> {
    let after = after.trim_start();
    MEASURED
        .iter()
        .find(|(word, _)| {
            after.strip_prefix(word).is_some_and(|rest| {
                word.ends_with('%') || !rest.starts_with(|next: char| next.is_alphabetic())
            })
        })
        .map(|(_, measured)| *measured)
}

/// A number as the language writes it; else as the other does, where it can be nothing else.
fn parse(text: &str, lang: Lang) -> Option<Decimal> {
    number(text, lang).or_else(|| foreign(text, lang))
}

/// A number with the decimal mark of the other language, which is none in `lang`.
#[must_use]
pub fn foreign(text: &str, lang: Lang) -> Option<Decimal> {
    let (mark, between) = match super::number::mark(lang) {
        ',' => ('.', ','),
        _ => (',', '.'),
    };
    let value = number_with(text, mark, between).filter(|value| value.scale() > 0)?;
    number(text, lang).is_none().then_some(value)
}

/// The blanks that may stand between thousands, in languages that set them apart so: none at which a line may end.
const BLANKS: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Where the next run of digits is, with the marks between them.
fn next_number(text: &str, from: usize, lang: Lang) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let start = (from..bytes.len()).find(|&at| digit(at))?;
    let is_apart = BLANKS.contains(&lang.marks().1);
    let mut end = start;
    loop {
        if digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1)) {
            end += 1;
        } else if let Some(blank) = text[end..].chars().next().filter(|_| is_apart)
            && BLANKS.contains(&blank)
            && (0..3).all(|at| digit(end + blank.len_utf8() + at))
        {
            end += blank.len_utf8();
        } else {
            return Some((start, end));
        }
    }
}

/// A number with the marks of the language: whole thousands, then decimals.
#[must_use]
pub fn number(number: &str, lang: Lang) -> Option<Decimal> {
    let (mark, between) = lang.marks();
    number_with(number, mark, between)
}

fn number_with(number: &str, mark: char, between: char) -> Option<Decimal> {
    let (whole, decimals) = match number.split_once(mark) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (number, None),
    };
    let is_between = |sign| sign == between || BLANKS.contains(&between) && BLANKS.contains(&sign);
    let groups: Vec<&str> = whole.split(is_between).collect();
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
#[must_use]
pub fn direction(before: &str) -> Option<Direction> {
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

    use super::{Direction, Measured, foreign, read};
    use model::Lang;

    fn value(text: &str, lang: Lang) -> Option<String> {
        read(text, lang).map(|literal| literal.value.to_string())
    }

    #[test]
    fn thousands_are_set_apart_by_the_blanks_of_the_language() {
        let fr = Lang::of("fr").unwrap();
        let read = |text: &str, lang| read(text, lang).map(|literal| literal.value.to_string());
        for text in ["1\u{202f}234,5 points", "1\u{a0}234,5"] {
            assert_eq!(read(text, fr).as_deref(), Some("1234.5"), "{text:?}");
        }
        assert_eq!(read("1\u{a0}234,5", Lang::VI), None);
        assert_eq!(read("12\u{a0}34", fr), None);
        assert_eq!(read("72,23", fr).as_deref(), Some("72.23"));
    }

    #[test]
    fn each_language_has_its_marks() {
        for (text, lang, expected) in [
            ("72,23 điểm", Lang::VI, "72.23"),
            ("72.23 points", Lang::EN, "72.23"),
            ("10.741.056.503 đồng", Lang::VI, "10741056503"),
            ("10,741,056,503 dong", Lang::EN, "10741056503"),
            ("1.234,50", Lang::VI, "1234.50"),
            ("hạng 58.", Lang::VI, "58"),
            ("2166", Lang::VI, "2166"),
        ] {
            assert_eq!(value(text, lang).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_decimal_mark_of_the_other_language_is_understood() {
        assert_eq!(value("72.23 điểm", Lang::VI).as_deref(), Some("72.23"));
        assert_eq!(value("72,23 points", Lang::EN).as_deref(), Some("72.23"));
        assert_eq!(value("1.234", Lang::VI).as_deref(), Some("1234"));
        assert_eq!(foreign("1.5", Lang::VI), Some(Decimal::new(15, 1)));
        assert_eq!(foreign("1,5", Lang::VI), None);
        assert_eq!(foreign("15", Lang::VI), None);
    }

    #[test]
    fn marks_of_no_language_are_refused() {
        for (text, lang) in [
            ("1.2.3", Lang::VI),
            ("1.234.5", Lang::VI),
            ("1,2,3", Lang::EN),
        ] {
            assert_eq!(value(text, lang), None, "{text}");
        }
    }

    #[test]
    fn none_or_two_numbers_are_none() {
        assert_eq!(value("nhiều điểm", Lang::VI), None);
        assert_eq!(value("58 năm 2018", Lang::VI), None);
        assert_eq!(value("1/2/3", Lang::VI), None);
    }

    #[test]
    fn a_rank_may_name_its_field() {
        for text in [
            "58/63",
            "hạng 58 trên 63",
            "58 of 63",
            "thứ 58 trong số 63 tỉnh",
        ] {
            let literal = read(text, Lang::VI).unwrap();
            assert_eq!(
                (literal.value, literal.of),
                (58.into(), Some(63.into())),
                "{text}"
            );
        }
    }

    #[test]
    fn per_cent_is_noticed() {
        let literal = read("11,29 %", Lang::VI).unwrap();
        assert_eq!(
            (literal.value, literal.decimals),
            (Decimal::new(1129, 2), 2)
        );
        let measured = |text| read(text, Lang::VI).unwrap().measured;
        assert_eq!(literal.measured, Some(Measured::Percent));
        assert_eq!(measured("3 phần trăm"), Some(Measured::Percent));
        assert_eq!(measured("3 điểm"), Some(Measured::Points));
        assert_eq!(
            measured("3 điểm phần trăm"),
            Some(Measured::PercentagePoints)
        );
        assert_eq!(measured("3 điểmx"), None);
        assert_eq!(measured("3 hạng"), Some(Measured::Places));
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
            assert_eq!(read(text, Lang::VI).unwrap().direction, expected, "{text}");
        }
    }
}
