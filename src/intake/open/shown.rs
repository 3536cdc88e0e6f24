//! Stored numbers → the digits that a reader sees, by the number format of the cell.

use rust_decimal::Decimal;

use crate::intake::grid::Number;
use crate::lang::number::round;

/// What a number format makes of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Format {
    /// How many decimals are always shown, and how many at most; nothing where the format leaves it to the number.
    decimals: Option<(u32, u32)>,
    percent: bool,
}

/// As many decimals as the number needs.
pub(super) const GENERAL: Format = Format {
    decimals: None,
    percent: false,
};

/// More than any table has.
const MOST: u32 = 12;

/// Reads the first section of a number format, which is the one of positive numbers.
pub(super) fn format(code: &str) -> Format {
    let mut letters = code.chars();
    let (mut fraction, mut always, mut most) = (false, 0, 0);
    let (mut digits, mut percent) = (false, false);
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => {
                let _ = letters.by_ref().find(|next| *next == '"');
            }
            '[' => {
                let _ = letters.by_ref().find(|next| *next == ']');
            }
            '\\' | '_' | '*' => {
                let _ = letters.next();
            }
            '.' => fraction = true,
            '%' => percent = true,
            '0' | '#' | '?' => {
                digits = true;
                if fraction {
                    most += 1;
                    always += u32::from(letter == '0');
                }
            }
            'E' | 'e' | '/' | '@' | 'G' => {
                return Format {
                    decimals: None,
                    percent,
                };
            }
            _ => {}
        }
    }
    Format {
        decimals: digits.then_some((always.min(MOST), most.min(MOST))),
        percent,
    }
}

/// What a number shows. Binary fractions hold fifteen digits, as spreadsheets do; nothing that is larger is a result.
pub(super) fn number(value: f64, format: Format) -> Option<Number> {
    let mut stored = exact(value)?;
    if format.percent {
        stored = stored.checked_mul(Decimal::ONE_HUNDRED)?.normalize();
    }
    let shown = match format.decimals {
        None => stored,
        Some((always, most)) => {
            let mut shown = round(stored, most).normalize();
            if shown.scale() < always {
                shown.rescale(always);
            }
            shown
        }
    };
    Some(Number {
        shown,
        stored,
        percent: format.percent,
    })
}

/// The decimal that was typed or worked out, without the dust of binary fractions.
fn exact(value: f64) -> Option<Decimal> {
    if !value.is_finite() || value.abs() >= 1e12 {
        return None;
    }
    let text = format!("{value:.14e}");
    let decimal = Decimal::from_scientific(&text).ok()?;
    Some(round(decimal, MOST).normalize())
}

#[cfg(test)]
mod tests {
    use super::{GENERAL, format, number};

    fn shown(value: f64, code: &str) -> String {
        number(value, format(code)).unwrap().shown.to_string()
    }

    #[test]
    fn digits_are_those_that_are_seen() {
        assert_eq!(shown(79.5, "0.00"), "79.50");
        assert_eq!(shown(79.5, "General"), "79.5");
        assert_eq!(shown(79.505, "0.00"), "79.51");
        assert_eq!(shown(0.722_3, "0.00%"), "72.23");
        assert_eq!(shown(1_234.5, "#,##0.00"), "1234.50");
        assert_eq!(shown(1.5, "0.0##"), "1.5");
        assert_eq!(shown(3.0, "0"), "3");
        assert_eq!(shown(3.0, "_(* #,##0.00_);_(* \\(#,##0.00\\)"), "3.00");
        assert_eq!(shown(3.0, "0.0 \"điểm\""), "3.0");
        assert_eq!(shown(36.405, "[Red]0.0000"), "36.4050");
    }

    #[test]
    fn the_dust_of_binary_fractions_goes() {
        assert_eq!(
            number(15.753_000_000_000_002, GENERAL)
                .unwrap()
                .shown
                .to_string(),
            "15.753"
        );
        assert_eq!(
            number(0.1 + 0.2, GENERAL).unwrap().stored.to_string(),
            "0.3"
        );
        assert_eq!(number(-0.0, GENERAL).unwrap().shown.to_string(), "0");
        for value in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(number(value, GENERAL), None);
        }
    }

    #[test]
    fn what_is_stored_beyond_what_is_shown_is_kept_apart() {
        let number = number(79.5049, format("0.00")).unwrap();
        assert_eq!(
            (number.shown.to_string(), number.stored.to_string()),
            ("79.50".into(), "79.5049".into())
        );
    }

    #[test]
    fn odd_formats_do_no_harm() {
        for code in [
            "",
            ";",
            "\"",
            "[",
            "\\",
            "0.0000000000000000000000000000000000000",
            "%",
            "dd/mm/yyyy",
            "@",
        ] {
            assert!(number(1.25, format(code)).is_some(), "{code}");
        }
    }
}
