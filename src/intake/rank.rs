//! Ranks that people typed as words: 3/63, Thứ 3, Hạng 12.

use super::number::without_footnote;

/// A rank, and among how many.
pub(super) fn rank(text: &str) -> Option<(u32, Option<u32>)> {
    let text = without_footnote(text).trim().to_lowercase();
    let mut rest = text.as_str();
    for word in [
        "xếp",
        "hạng",
        "vị trí",
        "thứ",
        "số",
        "thu",
        "hang",
        "rank",
        "#",
    ] {
        rest = rest
            .strip_prefix(word)
            .unwrap_or(rest)
            .trim_start_matches([' ', ':', '.']);
    }
    for (word, rank) in [("nhất", 1), ("nhì", 2), ("ba", 3), ("tư", 4)] {
        if rest == word && rest.len() < text.len() {
            return Some((rank, None));
        }
    }
    let rest = rest.trim_end_matches(['.', '=']).trim_end();
    let (rank, of) = match rest.split_once('/') {
        Some((rank, of)) => (rank.trim(), Some(whole(of.trim())?)),
        None => (rest, None),
    };
    Some((whole(rank)?, of))
}

fn whole(text: &str) -> Option<u32> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let fits =
        !digits.is_empty() && digits.len() <= 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| digits.parse().ok())?.filter(|rank| *rank > 0)
}

#[cfg(test)]
mod tests {
    use super::rank;

    #[test]
    fn ranks_are_read_as_they_are_said() {
        for (text, wanted) in [
            ("3", (3, None)),
            ("3/63", (3, Some(63))),
            ("Thứ 3", (3, None)),
            ("Hạng 12", (12, None)),
            ("Xếp thứ 58/63", (58, Some(63))),
            ("thứ nhất", (1, None)),
            ("3.", (3, None)),
            ("3.0", (3, None)),
            ("03", (3, None)),
            ("7 (*)", (7, None)),
        ] {
            assert_eq!(rank(text), Some(wanted), "{text}");
        }
        for text in ["", "-", "5-6", "0", "Tốt", "nhất", "3,5", "1/2/3", "3/"] {
            assert_eq!(rank(text), None, "{text}");
        }
    }
}
