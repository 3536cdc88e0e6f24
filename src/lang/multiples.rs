//! Words behind a number that multiply it: 5 nghìn tỷ, 3 hundred thousand.

/// The words, and by how much they multiply.
const WORDS: [(&str, u64); 17] = [
    ("chục", 10),
    ("trăm", 100),
    ("nghìn", 1_000),
    ("ngàn", 1_000),
    ("vạn", 10_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
    ("k", 1_000),
    ("K", 1_000),
    ("M", 1_000_000),
    ("bn", 1_000_000_000),
];

/// What follows "tỷ" where it is no number: a share, a weight, a rate, a ratio; in "tỉ mỉ" with care.
const NO_NUMBER: [&str; 7] = ["lệ", "số", "trọng", "suất", "giá", "phú", "mỉ"];

/// By how much the words at the start of a text multiply the number before it; by one where they do not.
#[must_use]
pub fn multiple(text: &str) -> u64 {
    let mut words = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .peekable();
    let mut by: u64 = 1;
    let mut rest = text;
    while let Some(word) = words.next() {
        let (before, after) = rest.split_once(word).unwrap_or_default();
        // Any mark between them ends the number.
        if !before.chars().all(char::is_whitespace) {
            break;
        }
        rest = after;
        // "5 K'Ho" are people.
        if word.len() == 1 && after.starts_with(['\'', '’']) {
            break;
        }
        let one = word.strip_suffix('s').unwrap_or(word);
        let Some((_, unit)) = WORDS.iter().find(|(known, _)| *known == one) else {
            break;
        };
        let is_share = matches!(word, "tỷ" | "tỉ");
        if is_share && words.peek().is_some_and(|next| NO_NUMBER.contains(next)) {
            break;
        }
        by = by.saturating_mul(*unit);
    }
    by
}

#[cfg(test)]
mod tests {
    use super::multiple;

    #[test]
    fn words_behind_a_number_multiply_it_and_those_that_begin_alike_do_not() {
        for (text, by) in [
            (" M", 1_000_000),
            (" K'Ho", 1),
            (" nghìn tỷ đồng", 1_000_000_000_000),
            (" nghìn tỉ đồng", 1_000_000_000_000),
            (" tỉ đồng", 1_000_000_000),
            (" tỷ, tăng", 1_000_000_000),
            (" trăm triệu", 100_000_000),
            (" chục nghìn hồ sơ", 10_000),
            (" vạn", 10_000),
            ("\u{a0}triệu", 1_000_000),
            (" hundred thousand", 100_000),
            (" millions of", 1_000_000),
            (" trillion", 1_000_000_000_000),
            (" tỷ lệ hài lòng", 1),
            (" tỉ lệ", 1),
            (" tỷ trọng", 1),
            (" tỷ suất", 1),
            (" nghìn. Tỷ lệ", 1_000),
            (" nghìn (triệu)", 1_000),
            (" điểm", 1),
            (". Triệu", 1),
            (" Vạn Ninh", 1),
            ("", 1),
        ] {
            assert_eq!(multiple(text), by, "{text}");
        }
    }
}
