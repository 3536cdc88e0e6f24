//! Of which year titles speak: the days in them, and the numbers of documents, are another matter.

use super::comparison::is_year;
use lang::fold;
use model::Year;

/// Words before a year that a title speaks of.
const BEFORE: [&str; 11] = [
    "do", "doan", "fy", "ky", "lieu", "nam", "ranking", "result", "results", "sanh", "year",
];

/// Words that may stand between those of a comparison and the year against which something is held.
const BETWEEN: [&str; 9] = [
    "cua", "cung", "diem", "hang", "ket", "ky", "nam", "qua", "year",
];

/// Words that may stand between those for data and the year that they are of.
const OF_DATA: [&str; 10] = [
    "cua", "la", "lay", "tu", "theo", "nam", "ky", "for", "of", "from",
];

/// Another year whose data a text says that these are, whatever years stand beside that: "số liệu năm 2024".
pub(super) fn data_of(text: &str, year: Year) -> Option<Year> {
    let words = words(text);
    if words.windows(2).any(|pair| pair == ["so", "sanh"]) {
        return None;
    }
    words.iter().enumerate().find_map(|(at, word)| {
        let other = of(word).filter(|other| *other != year)?;
        let mut before = words[..at].iter();
        let end = before.rposition(|word| !OF_DATA.contains(&word.as_str()))?;
        let is_data = match words[end].as_str() {
            "lieu" => end > 0 && words[end - 1] == "so",
            word => word == "data",
        };
        is_data.then_some(other)
    })
}

/// The year of which titles speak, where they speak of others only, or say that the data are of another; `names` says
/// whether words end with a name of the index.
pub(super) fn other_year(
    titles: &[String],
    year: Year,
    names: impl Fn(&str) -> bool,
) -> Option<Year> {
    let data = titles.iter().find_map(|title| data_of(title, year));
    if data.is_some() || titles.iter().any(|title| speaks_of(title, year)) {
        return data;
    }
    titles.iter().find_map(|title| {
        let words = words(title);
        let mut all = words.iter().enumerate();
        all.find_map(|(at, word)| {
            let before = words[..at].join(" ");
            let is_spoken_of = word.starts_with("fy")
                || words[..at]
                    .last()
                    .is_some_and(|last| BEFORE.contains(&last.as_str()))
                || before.ends_with("ky danh gia")
                || names(&before);
            of(word).filter(|other| is_spoken_of && *other != year)
        })
    })
}

/// Whether a text speaks of a year otherwise than by holding another against it.
pub(super) fn speaks_of(text: &str, year: Year) -> bool {
    let words = words(text);
    let mut places = (0..words.len()).filter(|at| of(&words[*at]) == Some(year));
    places.any(|at| base(&words, at).is_none())
}

/// The words by which a text holds something against a year: what it speaks of is then of another.
pub(super) fn held_against(text: &str, year: Year) -> Option<String> {
    let words = words(text);
    let mut places = (0..words.len()).filter(|at| of(&words[*at]) == Some(year));
    places.find_map(|at| Some(words[base(&words, at)?..=at].join(" ")))
}

/// Where the comparison begins whose base the year at a place is: "so với cùng kỳ năm 2025", "so sánh kết quả với năm 2025",
/// "compared to 2025".
fn base(words: &[String], at: usize) -> Option<usize> {
    let mut before = words[..at].iter();
    let end = before.rposition(|word| !BETWEEN.contains(&word.as_str()))?;
    let has = |start: usize, known: [&str; 2]| {
        words
            .get(start..start + 2)
            .is_some_and(|pair| pair == known)
    };
    match words[end].as_str() {
        "versus" | "vs" => Some(end),
        "to" | "with" if end > 0 && words[end - 1] == "compared" => Some(end - 1),
        "voi" => {
            // "hồ sơ với" is no comparison.
            let is_file = |start: usize| start > 0 && words[start - 1] == "ho";
            let start = (0..end).rev().find(|start| has(*start, ["so", "sanh"]));
            let near = end
                .checked_sub(1)
                .filter(|start| words[*start] == "so" && !is_file(*start));
            near.or(start)
        }
        _ => None,
    }
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
    use super::{day, held_against, other_year, speaks_of, words};

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

    #[test]
    fn a_year_against_which_something_is_held_is_not_that_of_the_table() {
        for (title, wanted) in [
            ("Kết quả so với năm 2026", Some("so voi nam 2026")),
            ("So sánh kết quả với 2026", Some("so sanh ket qua voi 2026")),
            (
                "Tăng so với cùng kỳ năm 2026",
                Some("so voi cung ky nam 2026"),
            ),
            ("Results compared to 2026", Some("compared to 2026")),
            ("2027 vs 2026", Some("vs 2026")),
            ("Kết quả năm 2026 so với năm 2025", None),
            ("Số hồ sơ với năm 2026", None),
            ("So sánh năm 2026", None),
            ("So sánh các năm 2024, 2025, 2026", None),
        ] {
            assert_eq!(held_against(title, 2026).as_deref(), wanted, "{title}");
            assert_eq!(speaks_of(title, 2026), wanted.is_none(), "{title}");
        }
        let year = |title: &str| other_year(&[title.to_owned()], 2026, |_| false);
        assert_eq!(year("Kết quả năm 2027 so với năm 2026"), Some(2027));
        assert_eq!(year("Kết quả năm 2026 so với năm 2027"), None);
        assert_eq!(year("Kết quả so với năm 2026"), None);
    }

    #[test]
    fn data_of_another_year_are_told_beside_the_right_one() {
        let year = |titles: &[&str]| {
            let titles: Vec<String> = titles.iter().map(|title| (*title).to_owned()).collect();
            other_year(&titles, 2026, |_| false)
        };
        assert_eq!(
            year(&["Kết quả năm 2026", "Ghi chú: số liệu năm 2024"]),
            Some(2024)
        );
        assert_eq!(
            year(&["Kết quả năm 2026, số liệu của năm 2025"]),
            Some(2025)
        );
        assert_eq!(year(&["Results of 2026 from data of 2025"]), Some(2025));
        assert_eq!(year(&["Kết quả năm 2026", "Số liệu đến 31/12/2025"]), None);
        assert_eq!(
            year(&["Số liệu năm 2026, so sánh với số liệu năm 2025"]),
            None
        );
    }
}
