//! Numbers that people typed as words: 79,50 and 79.50, 1.668,5, 72,23%, 85,10(*), −0,35.
//!
//! A point or comma before three digits can mean either thing. What it means is settled by the table as a whole, or
//! asked.

use rust_decimal::Decimal;

use model::mapping::Separator as Mark;

/// Which marks are met in a table as decimal ones beyond doubt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) comma: bool,
    pub(super) point: bool,
}

/// A typed number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) value: Decimal,
    pub(super) percent: bool,
    /// The sign of a footnote that stood behind it.
    pub(super) footnote: Option<String>,
}

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is something else.
    Other,
    /// It is 1.234 or 1,234, and nothing tells which.
    Ambiguous,
}

/// A text without what stands around a number.
struct Bare<'a> {
    digits: String,
    /// Whether blanks part its thousands.
    parted: bool,
    negative: bool,
    percent: bool,
    footnote: Option<&'a str>,
}

/// Takes away sign, per-cent sign, the word for points and the mark of a footnote.
fn bare(text: &str) -> Option<Bare<'_>> {
    let mut rest = text.trim().trim_start_matches('\'');
    let mut footnote = None;
    let mut percent = false;
    loop {
        let before = rest;
        for word in ["điểm", "đ", "điểm."] {
            if let Some(cut) = rest.strip_suffix(word) {
                rest = cut.trim_end();
            }
        }
        if let Some(cut) = rest.strip_suffix('%') {
            (rest, percent) = (cut.trim_end(), true);
        }
        let cut = without_footnote(rest);
        if cut.len() < rest.len() {
            footnote = footnote.or(Some(rest[cut.len()..].trim()));
            rest = cut;
        }
        if rest == before {
            break;
        }
    }
    let unsigned = rest.strip_prefix(['-', '−', '–', '+']).map(str::trim_start);
    let negative = unsigned.is_some() && !rest.starts_with('+');
    let (digits, parted) = together(unsigned.unwrap_or(rest))?;
    let fits = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    (digits.chars().any(|c| c.is_ascii_digit()) && digits.chars().all(fits)).then_some(Bare {
        digits,
        parted,
        negative,
        percent,
        footnote,
    })
}

/// The digits of a number, and whether blanks part its thousands: "1 668,5". Elsewhere a blank is no part of a number, and a
/// line break never is one: "88,4 3" are two.
fn together(text: &str) -> Option<(String, bool)> {
    let mut groups = text.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let Some((last, between)) = rest.split_last() else {
        return Some((first.to_owned(), false));
    };
    let is_group =
        |group: &str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let whole = last.split(['.', ',']).next().unwrap_or_default();
    let begins = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && first.bytes().all(|byte| byte.is_ascii_digit());
    let fits = begins && between.iter().chain([&whole]).all(|group| is_group(group));
    fits.then(|| (format!("{first}{}", rest.concat()), true))
}

/// A text without the mark of a footnote at its end: `(*)`, `**`, `¹`, `[1]`, ` (1)`. Letters are none: "(tb)" is a mean.
pub(super) fn without_footnote(text: &str) -> &str {
    let text = text.trim_end();
    let superscript = |c: char| matches!(c, '*' | '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' | '†' | '‡');
    let cut = text.trim_end_matches(superscript).trim_end();
    if cut.len() < text.len() && !cut.is_empty() {
        return cut;
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        let Some(inner) = text.strip_suffix(close) else {
            continue;
        };
        if let Some(at) = inner.rfind(open) {
            let mark = &inner[at + open.len_utf8()..];
            let short = mark.chars().count() <= 2 && !mark.is_empty();
            if short && at > 0 && mark.chars().all(|c| c.is_ascii_digit() || superscript(c)) {
                return text[..at].trim_end();
            }
        }
    }
    text
}

/// What the separators of a number say for themselves.
enum Said {
    Whole,
    Decimal(Mark),
    Thousands,
    Doubt(Mark),
    Nonsense,
}

fn said(digits: &str) -> Said {
    let (points, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let groups = |text: &str, sign: char| {
        let mut parts = text.split(sign);
        let first = parts
            .next()
            .is_some_and(|part| (1..=3).contains(&part.len()));
        first && parts.all(|part| part.len() == 3)
    };
    match (points, commas) {
        (0, 0) => Said::Whole,
        (1, 0) | (0, 1) => {
            let (sign, mark) = if points == 1 {
                ('.', Mark::Point)
            } else {
                (',', Mark::Comma)
            };
            let (whole, part) = digits.split_once(sign).unwrap_or((digits, ""));
            match (whole.len(), part.len()) {
                (_, 0) => Said::Nonsense,
                (1..=3, 3) if !whole.starts_with('0') => Said::Doubt(mark),
                _ => Said::Decimal(mark),
            }
        }
        (1, _) | (_, 1) => {
            let (at, mark, other) = if commas == 1 && digits.rfind(',') > digits.rfind('.') {
                (digits.rfind(','), Mark::Comma, '.')
            } else if points == 1 && digits.rfind('.') > digits.rfind(',') {
                (digits.rfind('.'), Mark::Point, ',')
            } else {
                return Said::Nonsense;
            };
            let (whole, part) = digits.split_at(at.unwrap_or(0));
            if groups(whole, other) && part.len() > 1 {
                Said::Decimal(mark)
            } else {
                Said::Nonsense
            }
        }
        (_, 0) if groups(digits, '.') => Said::Thousands,
        (0, _) if groups(digits, ',') => Said::Thousands,
        _ => Said::Nonsense,
    }
}

impl Marks {
    /// Learns from a text what its separator is beyond doubt.
    pub(super) fn learn(&mut self, text: &str) {
        if let Some(bare) = bare(text)
            && let Said::Decimal(mark) = said(&bare.digits)
        {
            match mark {
                Mark::Comma => self.comma = true,
                Mark::Point => self.point = true,
            }
        }
    }

    fn has(self, mark: Mark) -> bool {
        match mark {
            Mark::Comma => self.comma,
            Mark::Point => self.point,
        }
    }
}

/// Reads a typed number. `most` is the highest value that makes sense in its place.
pub(super) fn read(text: &str, marks: Marks, most: Option<Decimal>) -> Result<Typed, Fault> {
    let bare = bare(text).ok_or(Fault::Other)?;
    // Where nothing reaches a thousand, nothing parts them.
    if bare.parted && most.is_some_and(|most| most < Decimal::ONE_THOUSAND) {
        return Err(Fault::Other);
    }
    let decimal = match said(&bare.digits) {
        Said::Whole | Said::Thousands => None,
        Said::Decimal(mark) => Some(mark),
        Said::Nonsense => return Err(Fault::Other),
        Said::Doubt(mark) => {
            let other = match mark {
                Mark::Comma => Mark::Point,
                Mark::Point => Mark::Comma,
            };
            let thousands = plain(&bare.digits, None).ok_or(Fault::Other)?;
            if most.is_some_and(|most| thousands > most) || marks.has(mark) {
                Some(mark)
            } else if marks.has(other) {
                None
            } else {
                return Err(Fault::Ambiguous);
            }
        }
    };
    let mut value = plain(&bare.digits, decimal).ok_or(Fault::Other)?;
    if bare.negative {
        value.set_sign_negative(true);
    }
    Ok(Typed {
        value,
        percent: bare.percent,
        footnote: bare.footnote.map(str::to_owned),
    })
}

/// The decimal of digits with separators.
fn plain(digits: &str, decimal: Option<Mark>) -> Option<Decimal> {
    let sign = match decimal {
        Some(Mark::Comma) => Some(','),
        Some(Mark::Point) => Some('.'),
        None => None,
    };
    let at = sign.and_then(|sign| digits.rfind(sign));
    let mut text = String::with_capacity(digits.len() + 1);
    for (place, c) in digits.char_indices() {
        if Some(place) == at {
            if text.is_empty() {
                text.push('0');
            }
            text.push('.');
        } else if c.is_ascii_digit() {
            text.push(c);
        }
    }
    // Longer ones than the record takes are no scores.
    if text.len() > 18 {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Fault, Marks, read, without_footnote};

    fn value(text: &str) -> Result<String, Fault> {
        read(text, Marks::default(), None).map(|typed| typed.value.to_string())
    }

    #[test]
    fn commas_and_points_are_read_as_meant() {
        for (text, read) in [
            ("79,50", "79.50"),
            ("79.50", "79.50"),
            ("1.668,5", "1668.5"),
            ("1,668.50", "1668.50"),
            ("1.234.567", "1234567"),
            ("0,125", "0.125"),
            ("0.125", "0.125"),
            ("36,4050", "36.4050"),
            ("12", "12"),
            (".34", "0.34"),
            ("72,23%", "72.23"),
            ("72,23 %", "72.23"),
            ("−0,35", "-0.35"),
            ("- 0,35", "-0.35"),
            ("+1,62", "1.62"),
            ("85,10(*)", "85.10"),
            ("85,10 (1)", "85.10"),
            ("85,10¹", "85.10"),
            ("85,10**", "85.10"),
            ("72,23 điểm", "72.23"),
            ("72,23đ", "72.23"),
            ("'79,5", "79.5"),
            ("1 668,5", "1668.5"),
        ] {
            assert_eq!(value(text).as_deref(), Ok(read), "{text}");
        }
        for text in [
            "",
            "-",
            "…",
            "N/A",
            "a",
            "1,2,3",
            "1.2.3,4",
            "5-6",
            "12/3",
            "1e3",
            "5.",
            "88,4 3",
            "72\n23",
            "1 66",
            "0 668",
            "12 3456",
            "85,10 (tb)",
            "85,10 (a)",
            "%",
            "(*)",
            "1.2345.678",
        ] {
            assert_eq!(value(text), Err(Fault::Other), "{text}");
        }
    }

    #[test]
    fn three_digits_behind_a_mark_need_the_table() {
        assert_eq!(value("1.978"), Err(Fault::Ambiguous));
        let mut marks = Marks::default();
        marks.learn("1.8");
        assert_eq!(
            read("1.978", marks, None).unwrap().value.to_string(),
            "1.978"
        );
        assert_eq!(
            read("1,978", marks, None).unwrap().value.to_string(),
            "1978"
        );
        let ten = Some(10.into());
        assert_eq!(read("1 668", Marks::default(), ten), Err(Fault::Other));
        assert_eq!(
            read("1,978", Marks::default(), ten)
                .unwrap()
                .value
                .to_string(),
            "1.978"
        );
    }

    #[test]
    fn footnotes_are_told_from_names() {
        assert_eq!(without_footnote("Lai Châu (*)"), "Lai Châu");
        assert_eq!(without_footnote("Lai Châu [1]"), "Lai Châu");
        for text in ["Sở Y tế (SYT)", "Điểm (tb)", "Lai Châu (a)"] {
            assert_eq!(without_footnote(text), text);
        }
        assert_eq!(without_footnote("(1)"), "(1)");
        assert_eq!(without_footnote("***"), "***");
    }
}
