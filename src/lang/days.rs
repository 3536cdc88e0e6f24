//! Days and months as people write them (31/02/2024, "ngày 31 tháng 2", "31 June 2023"), and which of them no calendar has.

use std::ops::Range;

use super::date::MONTHS;
use super::letters::is_alphanumeric;
use model::{Date, Lang, LangId};

/// A word or a run of digits and marks, with its place.
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

impl Token<'_> {
    /// Whether it is a word, which is given in small letters; those of our words are as long as the great ones.
    pub(super) fn is(&self, word: &str) -> bool {
        let same = || self.text == word || self.text.to_lowercase() == word;
        self.text.len() == word.len() && same()
    }
}

/// A day as it is written, whether any calendar has it or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The day of the month; none where only a month is named.
    pub day: Option<u32>,
    /// The month.
    pub month: u32,
    /// The year, where it is named.
    pub year: Option<u32>,
}

impl Day {
    fn new(day: u32, month: u32, year: Option<u32>) -> Self {
        Self {
            day: Some(day),
            month,
            year,
        }
    }

    /// Whether there is such a day; without a year, whether any has it.
    #[must_use]
    pub fn exists(self) -> bool {
        self.date().is_some()
    }

    fn date(self) -> Option<Date> {
        let (year, month) = (self.year.unwrap_or(2024), self.month);
        let day = self.day.unwrap_or(1);
        Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The day of the week, 1 for Monday to 7 for Sunday, where day and year are named.
    fn weekday(self) -> Option<i8> {
        self.day.and(self.year)?;
        self.date()?.weekday()
    }
}

/// Every day in a text that does not exist, or not on the day of the week that stands before it, in order.
#[must_use]
pub fn impossible(text: &str, lang: Lang) -> Vec<Range<usize>> {
    let all = all(text, lang).into_iter();
    let wrong = all.filter_map(|(range, day)| {
        if !day.exists() {
            return Some(range);
        }
        let (start, told) = weekday_before(&text[..range.start], lang)?;
        (day.weekday()? != told).then_some(start..range.end)
    });
    wrong.collect()
}

/// The days of the week from Monday on, in small letters.
const WEEK: [[&str; 7]; 2] = [
    [
        "thứ hai",
        "thứ ba",
        "thứ tư",
        "thứ năm",
        "thứ sáu",
        "thứ bảy",
        "chủ nhật",
    ],
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ],
];

/// Words before a Vietnamese day of the week: the same words count sessions, "kỳ họp thứ sáu, ngày 8/12/2023".
const AT: [&str; 7] = ["vào", "sáng", "chiều", "tối", "trưa", "ngày", "từ"];

/// The day of the week that a text ends with, and where it begins.
fn weekday_before(text: &str, lang: Lang) -> Option<(usize, i8)> {
    let before = text.trim_end().trim_end_matches("ngày").trim_end();
    let before = before.trim_end_matches([',', '(']).trim_end();
    let (place, start) = (1..)
        .zip(WEEK[lang.id() as usize])
        .find_map(|(place, name)| {
            // The marks of a letter are as long in small letters as in great ones.
            let start = before.len().checked_sub(name.len())?;
            let last = before.get(start..)?;
            (last.to_lowercase() == name).then_some((place, start))
        })?;
    let lead = before[..start].trim_end();
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    let opens = lead.is_empty() || lead.ends_with(['.', ',', ';', ':', '(', '–', '—']);
    let counts = lang == Lang::VI && !opens && !AT.contains(&last.to_lowercase().as_str());
    (!counts).then_some((start, place))
}

/// Every day that a text names, in order.
#[must_use]
pub fn all(text: &str, lang: Lang) -> Vec<(Range<usize>, Day)> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let told = match super::read_as(lang) {
            Some(LangId::Vi) => vietnamese(&tokens, at),
            Some(LangId::En) => english(&tokens, at),
            None => None,
        };
        let (length, day) = told.or_else(|| written(&tokens, at)).unwrap_or((1, None));
        if let Some(day) = day {
            found.push((
                tokens[at].range.start..tokens[at + length - 1].range.end,
                day,
            ));
        }
        at += length;
    }
    found
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let joins =
        |letter: char| is_alphanumeric(letter) || matches!(letter, '/' | '-' | '.' | '_' | '+');
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(joins).map(|next| at + next) {
        let end = text[start..]
            .find(|letter| !joins(letter))
            .map_or(text.len(), |next| start + next);
        at = end;
        let word = text[start..end].trim_end_matches(['.', '-']);
        let trimmed = word.trim_start_matches(['.', '-', '/']);
        let start = start + word.len() - trimmed.len();
        if !trimmed.is_empty() {
            tokens.push(Token {
                text: trimmed,
                range: start..start + trimmed.len(),
            });
        }
    }
    tokens
}

pub(super) fn number(text: &str, most: usize) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

pub(super) fn year(text: &str) -> Option<u32> {
    number(text, 4).filter(|year| (1900..=2100).contains(year))
}

/// `31/02/2024`, `2024-02-31`; after "ngày" also `31/02`. How many tokens it takes, and the day.
fn written(tokens: &[Token], at: usize) -> Option<(usize, Option<Day>)> {
    let word = tokens[at].text;
    let mark = word.chars().find(|letter| !letter.is_ascii_digit())?;
    if !matches!(mark, '/' | '-' | '.') {
        return None;
    }
    let steps: Vec<&str> = word.split(mark).collect();
    let told = match steps.as_slice() {
        [day, month, last] if last.len() == 4 => {
            let (day, month, year) = (number(day, 2)?, number(month, 2)?, year(last)?);
            Day::new(day, month, Some(year))
        }
        [first, month, day] if first.len() == 4 && mark == '-' => {
            let (year, month, day) = (year(first)?, number(month, 2)?, number(day, 2)?);
            Day::new(day, month, Some(year))
        }
        [day, month] if mark == '/' && at > 0 => {
            let (day, month) = (number(day, 2)?, number(month, 2)?);
            return Some((
                1,
                tokens[at - 1]
                    .is("ngày")
                    .then_some(Day::new(day, month, None)),
            ));
        }
        _ => return None,
    };
    Some((1, Some(told)))
}

/// "ngày 31 tháng 2 năm 2024", "tháng 13/2022".
fn vietnamese(tokens: &[Token], at: usize) -> Option<(usize, Option<Day>)> {
    let is = |place: usize, word: &str| tokens.get(place).is_some_and(|token| token.is(word));
    let digits = |place: usize| tokens.get(place).and_then(|token| number(token.text, 2));
    if is(at, "ngày") && is(at + 2, "tháng") {
        let (day, month) = (digits(at + 1)?, digits(at + 3)?);
        let told = if is(at + 4, "năm") {
            tokens.get(at + 5).and_then(|token| year(token.text))
        } else {
            None
        };
        let length = if told.is_some() { 6 } else { 4 };
        return Some((length, Some(Day::new(day, month, told))));
    }
    // "6 tháng 13 …" counts months.
    let counted = at > 0 && digits(at - 1).is_some();
    if is(at, "tháng") && !counted {
        let word = tokens.get(at + 1)?.text;
        let (month, rest) = word.split_once('/').unwrap_or((word, ""));
        let month = number(month, 2)?;
        let spelt = rest.is_empty() && is(at + 2, "năm");
        let spelt = spelt.then(|| year(tokens.get(at + 3)?.text)).flatten();
        let told = year(rest).or(spelt);
        let named = Day {
            day: None,
            month,
            year: told,
        };
        let length = if spelt.is_some() { 4 } else { 2 };
        let is_month = rest.is_empty() || told.is_some();
        return Some((length, is_month.then_some(named)));
    }
    None
}

/// "31 June 2023", "June 31, 2023".
fn english(tokens: &[Token], at: usize) -> Option<(usize, Option<Day>)> {
    let month = |place: usize| {
        let token = tokens.get(place)?;
        let place = MONTHS.iter().position(|month| token.is(month))?;
        u32::try_from(place + 1).ok()
    };
    let day = |place: usize| {
        let word = tokens.get(place)?.text;
        let digits = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
        number(digits, 2)
    };
    let year = |place: usize| tokens.get(place).and_then(|token| year(token.text));
    let (day, month) = match (day(at), month(at)) {
        (Some(day), _) => (day, month(at + 1)?),
        (None, Some(month)) => match (day(at + 1), year(at + 1)) {
            (Some(day), _) => (day, month),
            (None, Some(told)) => {
                let named = Day {
                    day: None,
                    month,
                    year: Some(told),
                };
                return Some((2, Some(named)));
            }
            (None, None) => return None,
        },
        (None, None) => return None,
    };
    let told = year(at + 2);
    Some((
        if told.is_some() { 3 } else { 2 },
        Some(Day::new(day, month, told)),
    ))
}

#[cfg(test)]
mod tests {
    use super::{all, impossible};
    use model::Lang;

    fn found(text: &str, lang: Lang) -> Vec<&str> {
        let found = impossible(text, lang).into_iter();
        found.map(|range| &text[range]).collect()
    }

    #[test]
    fn days_that_no_calendar_has_are_found() {
        for (text, lang, day) in [
            ("họp ngày 31/02/2024.", Lang::VI, "31/02/2024"),
            ("(45/13/2022)", Lang::VI, "45/13/2022"),
            ("ngày 31/4", Lang::VI, "31/4"),
            (
                "ngày 30 tháng 2 năm 2023",
                Lang::VI,
                "ngày 30 tháng 2 năm 2023",
            ),
            ("tháng 13/2022", Lang::VI, "tháng 13/2022"),
            ("29-02-2023", Lang::VI, "29-02-2023"),
            ("on 31 June 2023", Lang::EN, "31 June 2023"),
            ("February 30, 2024", Lang::EN, "February 30, 2024"),
            ("2024-02-31", Lang::EN, "2024-02-31"),
            (
                "Sáng thứ Hai, ngày 21/8/2019, tỉnh họp",
                Lang::VI,
                "thứ Hai, ngày 21/8/2019",
            ),
            ("Chủ nhật 21/8/2019", Lang::VI, "Chủ nhật 21/8/2019"),
            (
                "on Monday, 21 August 2019",
                Lang::EN,
                "Monday, 21 August 2019",
            ),
        ] {
            assert_eq!(found(text, lang), [day], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_days() {
        for text in [
            "ngày 29/02/2024 và ngày 29/2",
            "Quyết định 45/13/2022/QĐ-UBND",
            "hạng 58/63, 24/7, 1.234.567, 6,5 tháng 12 ngày",
            "trong 15 tháng 3 lần",
            "7/2022–15/2023",
            "Thứ Tư, ngày 21/8/2019",
            "kỳ họp thứ sáu, ngày 21/8/2019",
            "thứ hai, ngày 21/8",
        ] {
            assert_eq!(found(text, Lang::VI), [""; 0], "{text}");
        }
        assert_eq!(found("in May 2023, 12 may do", Lang::EN), [""; 0]);
    }

    #[test]
    fn a_month_is_read_however_its_year_stands() {
        for (text, lang) in [
            ("kế hoạch tháng 6/2024", Lang::VI),
            ("kế hoạch tháng 6 năm 2024", Lang::VI),
            ("the plan of June 2024", Lang::EN),
        ] {
            let found: Vec<_> = all(text, lang)
                .into_iter()
                .map(|(_, day)| (day.day, day.month, day.year))
                .collect();
            assert_eq!(found, [(None, 6, Some(2024))], "{text}");
        }
    }
}
