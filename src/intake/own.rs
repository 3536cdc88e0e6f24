//! Words of what units give themselves: a score is kept beside the one they were given, a rank or a share is no result.

use super::words::{Quality, is_spoken_of};

/// By which it is known.
const OWN: [&str; 6] = [
    "self assessed",
    "self scored",
    "tu cham",
    "tu cham diem",
    "tu danh gia",
    "tu xep",
];

/// Words for who gives themselves something.
const WHO: [&str; 8] = ["co", "huyen", "nganh", "quan", "self", "to", "ubnd", "xa"];

/// What words say that speak of what units give themselves.
pub(super) fn said(words: &str) -> Option<Quality> {
    let spaced = format!(" {words} ");
    let own = OWN.iter().map(|known| format!(" {known} "));
    let own = own.into_iter().find(|own| spaced.contains(own))?;
    let rest = spaced.replacen(&own, " ", 1);
    // "Xếp hạng tự chấm" and "Tỷ lệ tự chấm" are no scores.
    let mut rest = rest.split(' ');
    let is_score = rest.all(|word| is_spoken_of(word) || WHO.contains(&word));
    Some(if is_score {
        Quality::OwnScore
    } else {
        Quality::Thing
    })
}
