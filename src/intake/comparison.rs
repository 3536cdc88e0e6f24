//! Heads that stand beside this year's results: those of a change, and those of an earlier year. Neither is ever taken for
//! a score of this year.

use super::margin;
use lang::names::bare;
use model::Year;

/// Words by which a head speaks of a change, anywhere in it.
const ANYWHERE: [&str; 18] = [
    "bien dong",
    "chenh lech",
    "change from",
    "change in",
    "compared",
    "giam bac",
    "giam diem",
    "giam hang",
    "increase decrease",
    "muc giam",
    "muc tang",
    "rank change",
    "score change",
    "tang bac",
    "tang diem",
    "tang giam",
    "tang hang",
    "thay doi",
];

/// Heads that are a change and nothing else.
const WHOLE: [&str; 14] = [
    "chenh",
    "change",
    "cong tru",
    "diff",
    "difference",
    "giam",
    "muc cai thien",
    "so sanh",
    "tang",
    "tang tru",
    "trend",
    "up down",
    "xu huong",
    "yoy",
];

/// Signs by which a head speaks of a change.
const SIGNS: [&str; 11] = [
    "+/-", "-/+", "±", "Δ", "∆", "△", "▲", "▼", "↑", "↓", "(+)(-)",
];

/// What a result is held against where it is no change: the most that can be reached.
const MOST: [&str; 6] = [
    "diem chuan",
    "diem toi da",
    "muc toi da",
    "thang diem",
    "toi da",
    "tong diem",
];

/// Words by which a head speaks of an earlier year without naming it.
const EARLIER: [&str; 10] = [
    "dot truoc",
    "ky lien truoc",
    "ky truoc",
    "lan truoc",
    "last year",
    "nam lien truoc",
    "nam ngoai",
    "nam truoc",
    "previous",
    "prior year",
];

/// Whether a head speaks of a change.
pub(super) fn is_change(text: &str) -> bool {
    // The sign of a margin is one of a change as well.
    if margin::said(text).is_some() {
        return false;
    }
    let signs: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '−' | '–' | '—' => '-',
            other => other,
        })
        .collect();
    if SIGNS.iter().any(|sign| signs.contains(sign)) {
        return true;
    }
    let words = without_years(text);
    has(&words, &ANYWHERE) || WHOLE.contains(&words.as_str()) || is_held_against(text)
}

/// Whether a head holds something against another time: `so với năm 2022`, `vs 2022`.
fn is_held_against(text: &str) -> bool {
    let words = bare(text);
    let words: Vec<&str> = words.split(' ').collect();
    (0..words.len()).any(|at| match &words[at..] {
        // `hồ sơ với …` is no comparison.
        ["so", "voi", ..] if at > 0 && words[at - 1] == "ho" => false,
        ["so", "voi", rest @ ..] | ["so", "sanh", "voi", rest @ ..] => !begins(rest, &MOST),
        ["versus", ..] => true,
        // `VS` is short for more than one thing.
        ["vs", "nam", year, ..] | ["vs", year, ..] if is_year(year) => true,
        ["vs", rest @ ..] => begins(rest, &EARLIER) || begins(rest, &["cung ky"]),
        _ => false,
    })
}

/// Whether words begin with one of those that are known.
fn begins(words: &[&str], known: &[&str]) -> bool {
    let words = format!("{} ", words.join(" "));
    known
        .iter()
        .any(|known| words.starts_with(&format!("{known} ")))
}

/// Whether a head speaks of an earlier year without naming it.
pub(super) fn is_earlier(text: &str) -> bool {
    has(&without_years(text), &EARLIER)
}

fn has(words: &str, known: &[&str]) -> bool {
    let words = format!(" {words} ");
    known
        .iter()
        .any(|known| words.contains(&format!(" {known} ")))
}

/// The words of a text without marks and without years.
fn without_years(text: &str) -> String {
    let words = bare(text);
    let kept: Vec<&str> = words.split(' ').filter(|word| !is_year(word)).collect();
    kept.join(" ")
}

/// Whether a word is a year.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The years that a text names.
pub(super) fn years(text: &str) -> Vec<Year> {
    let words = text.split(|c: char| !c.is_ascii_digit());
    words
        .filter(|word| is_year(word))
        .filter_map(|word| word.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_change, is_earlier};

    #[test]
    fn heads_of_a_change_are_known_however_they_are_written() {
        for text in [
            "Tăng/giảm so với 2022",
            "Tăng, giảm",
            "TĂNG (+), GIẢM (-)",
            "Tăng (giảm) so với năm trước",
            "Thay đổi",
            "Thay đổi thứ hạng",
            "+/-",
            "( + / – )",
            "±",
            "Δ 2022",
            "▲▼",
            "So với 2022",
            "So với cùng kỳ",
            "So sánh với năm 2022",
            "Số bậc tăng, giảm",
            "Tăng hạng",
            "Chênh lệch điểm",
            "Biến động",
            "Xu hướng",
            "Change",
            "Change from 2022",
            "Rank change",
            "2023 vs 2022",
            "vs. năm 2022",
            "Điểm vs cùng kỳ",
            "Score versus last year",
            "Số hồ sơ với kết quả đúng hạn so với năm 2022",
        ] {
            assert!(is_change(text), "{text}");
        }
    }

    #[test]
    fn what_is_held_against_the_most_that_can_be_reached_is_no_change() {
        for text in [
            "Tỷ lệ so với điểm tối đa",
            "Tỷ lệ % so với tối đa",
            "Điểm",
            "Xếp hạng",
            "Tính minh bạch",
            "Kiểm soát tham nhũng trong khu vực công",
            "Giải quyết thủ tục hành chính",
        ] {
            assert!(!is_change(text) && !is_earlier(text), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_a_comparison_are_none() {
        for text in [
            "Tỷ lệ hồ sơ với kết quả đúng hạn",
            "HỒ SƠ VỚI TỔ CHỨC",
            "Ho so voi to chuc",
            "Điểm VS",
            "VS môi trường",
            "VS và an toàn thực phẩm",
        ] {
            assert!(!is_change(text), "{text}");
        }
    }

    #[test]
    fn an_earlier_year_need_not_be_named() {
        for text in [
            "Xếp hạng năm trước",
            "Điểm kỳ trước",
            "Hạng năm liền trước (2022)",
            "Last year",
            "Previous rank",
        ] {
            assert!(is_earlier(text), "{text}");
        }
    }
}
