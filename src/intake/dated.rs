//! Of which year titles speak: the days in them, and the numbers of documents, are another matter.

use std::collections::BTreeMap;
use std::ops::Range;

use super::comparison::is_year;
use super::grid::{Row, Sheet};
use lang::fold;
use model::Year;

/// Words before a year that a title speaks of.
const BEFORE: [&str; 11] = [
    "do", "doan", "fy", "ky", "lieu", "nam", "ranking", "result", "results", "sanh", "year",
];

/// The year of which titles in some rows speak, where they speak of others only; `names` says whether words end with a
/// name of the index.
pub(super) fn other_year(
    sheet: &Sheet,
    rows: Range<Row>,
    year: Year,
    names: impl Fn(&str) -> bool,
) -> Option<Year> {
    let mut titles: BTreeMap<Row, String> = BTreeMap::new();
    for ((row, _), content) in sheet.cells.range((rows.start, 0)..(rows.end, 0)) {
        let title = titles.entry(*row).or_default();
        title.push(' ');
        title.push_str(&content.text());
    }
    let titles: Vec<Vec<String>> = titles.values().map(|title| words(title)).collect();
    if titles.iter().flatten().any(|word| of(word) == Some(year)) {
        return None;
    }
    titles.iter().find_map(|words| {
        let mut all = words.iter().enumerate();
        all.find_map(|(at, word)| {
            let before = words[..at].join(" ");
            let is_spoken_of = word.starts_with("fy")
                || words[..at]
                    .last()
                    .is_some_and(|last| BEFORE.contains(&last.as_str()))
                || before.ends_with("ky danh gia")
                || names(&before);
            of(word).filter(|_| is_spoken_of)
        })
    })
}

/// The year of which a text of a few words speaks, where it speaks of others only.
pub(super) fn other_of_text(text: &str, year: Year) -> Option<Year> {
    let words = words(text);
    if words.iter().any(|word| of(word) == Some(year)) {
        return None;
    }
    let mut all = words.iter().enumerate();
    all.find_map(|(at, word)| {
        let before = at.checked_sub(1).map(|before| words[before].as_str());
        let is_spoken_of = before.is_some_and(|before| BEFORE.contains(&before));
        of(word).filter(|_| is_spoken_of)
    })
}

/// The year of a text that is a day and nothing else: "31/12/2025", "2025-12-31".
pub(super) fn day(text: &str) -> Option<Year> {
    let parts: Vec<&str> = text.trim().split(['/', '-', '.']).collect();
    let are_numbers = parts
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let ends = [parts.first(), parts.last()].into_iter().flatten();
    let mut years = ends.filter_map(|part| of(part));
    years.next().filter(|_| parts.len() == 3 && are_numbers)
}

/// The years of the days of which a text speaks: "ngày 15/3/2025", "ngày 5 tháng 1 năm 2025".
pub(super) fn days(text: &str) -> Vec<Year> {
    let folded = fold(text);
    let is_sign = |c: char| !c.is_alphanumeric();
    let chunks = folded.split_whitespace();
    let chunks: Vec<&str> = chunks.map(|chunk| chunk.trim_matches(is_sign)).collect();
    let written = |at: usize| match chunks[at..] {
        ["thang", _, "nam", year, ..] => of(year),
        [chunk, ..] => day(chunk),
        [] => None,
    };
    (0..chunks.len()).filter_map(written).collect()
}

/// The year that a word is.
fn of(word: &str) -> Option<Year> {
    let word = word.strip_prefix("fy").unwrap_or(word);
    is_year(word).then(|| word.parse().ok()).flatten()
}

/// The words of a title without its days; nothing stands for each of them.
fn words(title: &str) -> Vec<String> {
    let folded = fold(title);
    let mut words: Vec<String> = Vec::new();
    for chunk in folded.split([' ', '\n', '\u{a0}', '(', ')', ',', ';', ':']) {
        let parts: Vec<&str> = chunk
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_day = parts.len() > 1
            && parts.iter().all(is_number)
            && (parts.len() == 3 || chunk.contains('/') && !is_year(parts[0]));
        let is_document = chunk.contains('/') && parts.first().is_some_and(is_number) && !is_day;
        if is_day || is_document {
            words.push(String::new());
        } else {
            words.extend(parts.into_iter().map(str::to_owned));
        }
    }
    // "ngày 5 tháng 1 năm 2024"
    for at in 0..words.len() {
        if let [month, number, word, year] = &words[at..words.len().min(at + 4)]
            && month == "thang"
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && word == "nam"
            && is_year(year)
        {
            words[at + 3].clear();
        }
        // "ngày … tháng … năm 2024"
        if let [month, word, year] = &words[at..words.len().min(at + 3)]
            && month == "thang"
            && word == "nam"
            && is_year(year)
        {
            words[at + 2].clear();
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{day, words};

    #[test]
    fn a_day_alone_is_of_a_year() {
        for (text, wanted) in [
            ("31/12/2025", Some(2025)),
            ("2025-12-31", Some(2025)),
            ("31.12.2025", Some(2025)),
            ("12/2025", None),
            ("12,05", None),
            ("", None),
            ("31/12/2025 (QĐ)", None),
        ] {
            assert_eq!(day(text), wanted, "{text}");
        }
    }

    #[test]
    fn days_and_numbers_of_documents_are_no_years() {
        for (title, wanted) in [
            ("Năm 2023 (QĐ ngày 05/01/2024)", "nam 2023 qd ngay "),
            ("ngày 5 tháng 1 năm 2024", "ngay 5 thang 1 nam "),
            ("Kèm theo 2023/QĐ-UBND", "kem theo "),
            ("QĐ ngày    tháng … năm 2024", "qd ngay thang nam "),
            ("DDCI-2023", "ddci 2023"),
            ("Năm: 2023", "nam 2023"),
        ] {
            assert_eq!(words(title).join(" "), wanted, "{title}");
        }
    }
}
