//! What beside a number makes another number of it.
//!
//! Not a rule: what stands before and after is looked at by itself.

use lang::multiples::multiple;

/// Marks between the digits of one number, of whatever writing.
const MARKS: [char; 8] = ['.', ',', '٫', '٬', '’', '\'', '·', '˙'];

/// Blanks so narrow that they part groups of digits, not words.
const NARROW: [char; 9] = [
    '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}', '\u{202f}',
    '\u{205f}',
];

/// Whether what stands before a number goes on in it.
pub(super) fn before(text: &str) -> bool {
    let mut back = text.chars().rev();
    match back.next() {
        Some('√' | '±') => true,
        Some(last) if MARKS.contains(&last) || NARROW.contains(&last) => {
            back.next().is_some_and(char::is_numeric)
        }
        last => last.is_some_and(char::is_numeric),
    }
}

/// Whether a number goes on in what stands after it. Raised digits are the mark of a footnote: they do not lengthen it.
pub(super) fn after(text: &str) -> bool {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let mut ahead = text.chars();
    match ahead.next() {
        Some('‰' | '‱') => true,
        Some(first) if overlays(first) => true,
        Some(first) if MARKS.contains(&first) || NARROW.contains(&first) || first == ':' => ahead
            .next()
            .is_some_and(|next| next.is_numeric() && !is_raised(next)),
        Some('e' | 'E') => digit(
            ahead
                .as_str()
                .trim_start_matches(['-', '+', '−'])
                .chars()
                .next(),
        ),
        first => {
            first.is_some_and(|first| first.is_numeric() && !is_raised(first))
                || is_multiplied(text)
        }
    }
}

/// Whether a blank at which no line breaks makes one number of the digits on both sides of it, as it stands between thousands.
pub(super) fn groups(before: &str, number: &str, after: &str) -> bool {
    const TIED: char = '\u{a0}';
    let digits =
        |text: &mut dyn Iterator<Item = char>| text.take_while(char::is_ascii_digit).count();
    let first = |text: &str| digits(&mut text.chars());
    let last = |text: &str| (1..=3).contains(&digits(&mut text.chars().rev()));
    let goes_on = |lead: Option<&str>, rest: Option<&str>| {
        lead.is_some_and(last) && rest.is_some_and(|rest| first(rest) == 3)
    };
    goes_on(before.strip_suffix(TIED), Some(number))
        || goes_on(Some(number), after.strip_prefix(TIED))
}

/// "× 10".
fn is_multiplied(text: &str) -> bool {
    let rest = text.trim_start().strip_prefix(['×', '⋅', '∙', '✕']);
    rest.is_some_and(|rest| {
        rest.trim_start()
            .starts_with(|next: char| next.is_ascii_digit())
    })
}

fn is_raised(letter: char) -> bool {
    matches!(letter, '²' | '³' | '¹' | '\u{2070}'..='\u{209f}')
}

/// Whether a letter is drawn on top of the one before it.
pub(super) fn overlays(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// Whether a word after a number multiplies it.
pub(super) fn multiplies(text: &str) -> bool {
    text.starts_with(char::is_whitespace) && multiple(text) > 1
}

/// Words between a rank and among how many it is, the longer ones first.
pub(super) const AMONG: [&str; 9] = [
    "trên tổng số",
    "trong tổng số",
    "trong số",
    "trên cả",
    "trên",
    "trong",
    "out of",
    "among",
    "of",
];

/// What is counted in words like these is no unit: "trên 2 năm", "of 3 indices".
const NO_UNITS: [&str; 26] = [
    "bậc",
    "ngày",
    "tuần",
    "days",
    "weeks",
    "chỉ",
    "hạng",
    "kỳ",
    "lần",
    "lĩnh",
    "năm",
    "nội",
    "quý",
    "tháng",
    "thành",
    "tiêu",
    "điểm",
    "areas",
    "consecutive",
    "criteria",
    "indices",
    "months",
    "of",
    "places",
    "times",
    "years",
];

/// Whether a number counts something else than units, by the word behind it.
pub(super) fn counts_no_units(after: &str) -> bool {
    let words = after
        .trim_start()
        .split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words.take(2).map(str::to_lowercase).collect();
    let (first, next) = (&words[0], words.get(1).map_or("", String::as_str));
    // "63 thành phố" are units, "8 thành phần" are none.
    NO_UNITS.contains(&first.as_str()) && !(first == "thành" && next == "phố")
}

/// The number that a word after a rank says it is among: "trên 63 tỉnh". A year is none.
pub(super) fn among(text: &str) -> Option<&str> {
    let text = text.strip_prefix(char::is_whitespace)?.trim_start();
    let rest = AMONG.iter().find_map(|word| text.strip_prefix(word))?;
    let rest = rest.strip_prefix(char::is_whitespace)?.trim_start();
    let end = rest.find(|letter: char| !letter.is_ascii_digit());
    let (digits, after) = rest.split_at(end.unwrap_or(rest.len()));
    let is_whole = !after.starts_with(['/', '%', '-', '–']) && !self::after(after);
    let counts_units = is_whole && !counts_no_units(after);
    ((1..=3).contains(&digits.len()) && counts_units).then_some(digits)
}

/// Whether a true minus sign with a blank, or a word for it, stands before a number, and nothing from which to take away.
pub(super) fn is_minus_apart(text: &str) -> bool {
    let rest = text.trim_end();
    if rest.len() == text.len() {
        return false;
    }
    if let Some(from) = rest.strip_suffix(['−', '－', '﹣']) {
        let last = from.trim_end().chars().next_back();
        return last
            .is_some_and(|last| !(last.is_numeric() || matches!(last, '%' | ')' | ']' | '}')));
    }
    ["âm", "minus", "negative"].iter().any(|word| {
        let from = rest.strip_suffix(word);
        from.is_some_and(|from| from.ends_with(char::is_whitespace))
    })
}

#[cfg(test)]
mod tests {
    use super::{after, among, before, groups, is_minus_apart, multiplies};

    #[test]
    fn what_goes_on_is_one_number() {
        for text in ["8", "1.", "8\u{202f}", "±", "½"] {
            assert!(before(text), "{text}");
        }
        for text in ["đạt ", "năm 2023 ", "(", "8 ", "8\n", "."] {
            assert!(!before(text), "{text}");
        }
        for text in [
            "5",
            ",5",
            "½",
            "\u{338}",
            "‰",
            "e3",
            " × 10",
            ":2",
            "\u{2009}5",
            "٫5",
            "①",
        ] {
            assert!(after(text), "{text}");
        }
        for text in [
            "", " điểm", "²", ", 5", ": 5", ". Năm", "em", "%", "/63", " x",
        ] {
            assert!(!after(text), "{text}");
        }
    }

    #[test]
    fn a_blank_that_holds_thousands_together_makes_one_number() {
        assert!(groups("chi 1\u{a0}", "148", " tỷ") && groups("1.234\u{a0}", "148,5", ""));
        assert!(groups("", "1", "\u{a0}148 tỷ") && groups("", "58", "\u{a0}000."));
        assert!(!groups("năm 2023\u{a0}", "148", "") && !groups("1 ", "148", ""));
        assert!(!groups("quý 1\u{a0}", "72,23", "") && !groups("", "58", "\u{a0}2023"));
        assert!(!groups("hạng\u{a0}", "148", "\u{a0}điểm"));
    }

    #[test]
    fn a_rank_is_among_a_number_in_words_too() {
        for text in [
            " trên 63 tỉnh",
            " trong tổng số 63",
            " out of 63.",
            " of 63 provinces",
            " trên 63 thành phố",
            " trong 63 tỉnh, thành phố",
            " trên cả 63 tỉnh",
        ] {
            assert_eq!(among(text), Some("63"), "{text}");
        }
        for text in [
            " trong 2023",
            "trên 63",
            " trên 6,3",
            " of 63/64",
            " và 63",
            " trong 5% số",
            " trên 2 năm",
            " of 3 consecutive years",
            " trên 8 thành phần",
            " trong 3 năm liền",
            " in 2 of the last 3 years",
        ] {
            assert_eq!(among(text), None, "{text}");
        }
    }

    #[test]
    fn words_multiply_and_turn() {
        assert!(multiplies(" nghìn điểm") && multiplies(" trillion") && multiplies("\u{a0}M"));
        assert!(!multiplies(" tỉ lệ hài lòng") && !multiplies(" điểm") && !multiplies(""));
        assert!(
            is_minus_apart("đạt âm ") && is_minus_apart("đạt − ") && is_minus_apart("of minus ")
        );
        assert!(!is_minus_apart("43 − ") && !is_minus_apart("đạt – ") && !is_minus_apart("− "));
        assert!(!is_minus_apart("đạt "));
    }
}
