//! Small whole numbers in words: "tám nhiệm vụ", "eight tasks". What one language counts in words the other may count in digits.

use std::ops::Range;

use super::letters::is_alphanumeric;

/// A word, as it stands between letters and hyphens, with its place.
type Word<'t> = (&'t str, Range<usize>);

/// Every number in words from 2 on that an English text says, in order. "One" is too often no number.
#[must_use]
pub fn english(text: &str) -> Vec<(Range<usize>, u32)> {
    let words = words(text);
    let mut found = Vec::new();
    for (at, (word, range)) in words.iter().enumerate() {
        let lower = word.to_ascii_lowercase();
        let value = match lower.split_once('-') {
            Some((tens, ones)) => tens_in_english(tens)
                .zip(ones_in_english(ones).filter(|ones| *ones < 10))
                .map(|(tens, ones)| tens + ones),
            None => ones_in_english(&lower).or_else(|| tens_in_english(&lower)),
        };
        let larger = words.get(at + 1).is_some_and(|(next, _)| {
            [
                "hundred", "thousand", "million", "billion", "trillion", "thirds", "quarters",
                "fifths",
            ]
            .contains(next)
        });
        found.extend(
            value
                .filter(|_| !larger)
                .map(|value| (range.clone(), value)),
        );
    }
    found
}

fn ones_in_english(word: &str) -> Option<u32> {
    let words = [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    (2..)
        .zip(words)
        .find(|(_, one)| *one == word)
        .map(|(value, _)| value)
}

fn tens_in_english(word: &str) -> Option<u32> {
    let words = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    (2..)
        .zip(words)
        .find(|(_, ten)| *ten == word)
        .map(|(value, _)| 10 * value)
}

/// Every number up to 99 that a Vietnamese text may say, in words or digits. In doubt it is one: "hai mươi ba" is 23, and 2 and
/// 3 too, and "năm" is 5 where no year follows.
#[must_use]
pub fn vietnamese(text: &str) -> Vec<u32> {
    let words: Vec<String> = words(text)
        .iter()
        .map(|(word, _)| word.to_lowercase())
        .collect();
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let mut found = Vec::new();
    for at in 0..words.len() {
        let before = at.checked_sub(1).map_or("", word);
        let Some(ones) = ones_in_vietnamese(word(at), before) else {
            continue;
        };
        let year =
            word(at) == "năm" && word(at + 1).starts_with(|letter: char| letter.is_ascii_digit());
        if !year {
            found.push(ones);
        }
        if before == "mười" && ones < 10 {
            found.push(10 + ones);
        }
        if word(at + 1) == "mươi" {
            found.push(10 * ones);
            found.extend(ones_in_vietnamese(word(at + 2), "mươi").map(|more| 10 * ones + more));
        }
    }
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    found.extend(
        digits
            .filter(|run| run.len() <= 2)
            .filter_map(|run| run.parse::<u32>().ok()),
    );
    found
}

fn ones_in_vietnamese(word: &str, before: &str) -> Option<u32> {
    Some(match word {
        "một" | "mốt" | "nhất" => 1,
        "hai" | "đôi" | "cặp" => 2,
        "ba" => 3,
        "bốn" => 4,
        // Most often it is a part of another word: "đầu tư".
        "tư" if matches!(before, "thứ" | "mươi" | "tháng") => 4,
        "năm" => 5,
        "lăm" if matches!(before, "mười" | "mươi") => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" | "chục" => 10,
        "tá" => 12,
        _ => return None,
    })
}

fn words(text: &str) -> Vec<Word<'_>> {
    let joins = |letter: char| is_alphanumeric(letter) || letter == '-';
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(joins).map(|next| at + next) {
        let end = text[start..].find(|letter| !joins(letter));
        at = end.map_or(text.len(), |length| start + length);
        words.push((&text[start..at], start..at));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{english, vietnamese};

    #[test]
    fn english_words_are_numbers() {
        let values = |text| {
            english(text)
                .into_iter()
                .map(|(_, value)| value)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            values("Eight tasks for twenty-three bodies, one each"),
            [8, 23]
        );
        assert!(values("two thirds of three hundred; often, forty-ish").is_empty());
        assert!(values("two-thirds").is_empty());
        assert_eq!(&"the eight"[english("the eight")[0].0.clone()], "eight");
    }

    #[test]
    fn vietnamese_words_are_numbers() {
        assert_eq!(vietnamese("Tám nhiệm vụ năm 2019, đầu tư"), [8]);
        assert_eq!(vietnamese("hai mươi lăm xã"), [2, 20, 25, 5]);
        assert_eq!(vietnamese("mười hai điểm, 7/2024"), [10, 2, 12, 7]);
        assert_eq!(vietnamese("năm nhóm, thứ tư"), [5, 4]);
    }
}
