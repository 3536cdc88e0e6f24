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
    use super::words;

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
