//! The value of a cell, by what its column is.

use rust_decimal::Decimal;

use super::grid::{Content, Number, Odd};
use super::number::{self, Fault, Marks};
use super::rank;
use super::taken::CellFault;
use model::mapping::{Digits, Separator};
use model::{Absence, Mapping, Measure};

/// What numbers of a table are read by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) marks: Marks,
    pub(super) mapping: Option<&'a Mapping>,
    pub(super) measure: Measure,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Read {
    Value(Decimal, Option<String>),
    /// No value, as the source or the mapping says why.
    Absent(Absence, Because),
    /// A sign whose meaning is open.
    Sign(String),
    Fault(CellFault),
    /// Three digits behind a mark.
    Ambiguous,
}

/// Who says why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Because {
    Source,
    Mapping,
}

/// What sources write where there is no value, and why there is none.
const MARKED: [(&str, Absence); 14] = [
    ("chua cong bo", Absence::NotPublished),
    ("khong cong bo", Absence::NotPublished),
    ("not published", Absence::NotPublished),
    ("chua danh gia", Absence::NotAssessed),
    ("khong danh gia", Absence::NotAssessed),
    ("khong cham", Absence::NotAssessed),
    ("khong cham diem", Absence::NotAssessed),
    ("khong khao sat", Absence::NotAssessed),
    ("khong xep hang", Absence::NotAssessed),
    ("khong xep loai", Absence::NotAssessed),
    ("kdg", Absence::NotAssessed),
    ("not assessed", Absence::NotAssessed),
    ("chua thanh lap", Absence::DidNotExist),
    ("khong so sanh", Absence::NotComparable),
];

impl Reading<'_> {
    /// A number.
    pub(super) fn number(&self, content: Option<&Content>, most: Option<Decimal>) -> Read {
        match content {
            Some(Content::Number(number)) => {
                self.checked(self.digits(*number), number.percent, None, most)
            }
            Some(Content::Odd(odd, text)) => self.odd(*odd, text),
            Some(Content::Words(text)) => match number::read(text, self.settled(), most) {
                Ok(typed) => self.checked(typed.value, typed.percent, typed.footnote, most),
                Err(Fault::Ambiguous) => Read::Ambiguous,
                Err(Fault::Other) => self.absent(text, CellFault::Number),
            },
            None => self.absent("", CellFault::Number),
        }
    }

    /// A rank, and among how many. Nothing where there is a sign in its place: a rank needs no reason.
    pub(super) fn rank(
        &self,
        content: Option<&Content>,
    ) -> Result<Option<(u32, Option<u32>)>, CellFault> {
        let text = match content {
            None => return Ok(None),
            Some(Content::Odd(Odd::Day, _)) => return Err(CellFault::Day),
            Some(Content::Odd(..)) => return Err(CellFault::Rank),
            Some(Content::Number(number)) => number.stored.normalize().to_string(),
            Some(Content::Words(text)) => text.clone(),
        };
        match rank::rank(&text) {
            Some(rank) => Ok(Some(rank)),
            None => match self.absent(&text, CellFault::Rank) {
                Read::Fault(fault) => Err(fault),
                _ => Ok(None),
            },
        }
    }

    fn digits(&self, number: Number) -> Decimal {
        match self
            .mapping
            .and_then(|mapping| mapping.digits)
            .unwrap_or_default()
        {
            Digits::Shown => number.shown,
            Digits::Stored | Digits::Rounded => number.stored,
        }
    }

    /// Per cent and points are the same only where the maximum is a hundred.
    fn checked(
        &self,
        value: Decimal,
        percent: bool,
        footnote: Option<String>,
        most: Option<Decimal>,
    ) -> Read {
        let hundred = most == Some(Decimal::ONE_HUNDRED);
        if percent && self.measure == Measure::Points && !hundred {
            return Read::Fault(CellFault::Percent);
        }
        Read::Value(value, footnote)
    }

    fn settled(&self) -> Marks {
        match self.mapping.and_then(|mapping| mapping.decimal) {
            Some(Separator::Comma) => Marks {
                comma: true,
                point: false,
            },
            Some(Separator::Point) => Marks {
                comma: false,
                point: true,
            },
            None => self.marks,
        }
    }

    fn odd(&self, odd: Odd, text: &str) -> Read {
        match odd {
            Odd::Fault => self.absent(text, CellFault::Error),
            Odd::Day => Read::Fault(CellFault::Day),
            Odd::Truth => Read::Fault(CellFault::Truth),
            Odd::Formula => Read::Fault(CellFault::Formula),
            Odd::Struck => Read::Fault(CellFault::Struck),
            Odd::Form => Read::Fault(CellFault::Form),
        }
    }

    /// The reason that stands in place of a number.
    fn absent(&self, text: &str, otherwise: CellFault) -> Read {
        let Some(sign) = sign(text) else {
            let words = lang::names::bare(text);
            let marked = MARKED.iter().find(|(known, _)| *known == words);
            if let Some((_, absence)) = marked {
                return Read::Absent(*absence, Because::Source);
            }
            return match self.mapped(text) {
                Some(absence) => Read::Absent(absence, Because::Mapping),
                _ => Read::Fault(otherwise),
            };
        };
        match self.mapped(&sign) {
            Some(absence) => Read::Absent(absence, Because::Mapping),
            _ => Read::Sign(sign),
        }
    }

    fn mapped(&self, sign: &str) -> Option<Absence> {
        let absent = &self.mapping?.absent;
        absent.iter().find(|(known, _)| known == sign)?.1
    }
}

/// The sign that a text is, as the mapping calls it: nothing at all, a dash, dots, N/A, a cross.
pub(super) fn sign(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return Some(String::new());
    }
    if text
        .chars()
        .all(|c| matches!(c, '-' | '–' | '—' | '−' | '_' | ' '))
    {
        return Some("-".to_owned());
    }
    if text.chars().all(|c| matches!(c, '.' | '…' | ' ')) {
        return Some("…".to_owned());
    }
    let letters: String = text
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect::<String>()
        .to_lowercase();
    match letters.as_str() {
        "na" | "null" | "nan" => Some("N/A".to_owned()),
        "x" => Some("x".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::sign;

    #[test]
    fn signs_are_few() {
        for (text, wanted) in [
            ("", ""),
            (" ", ""),
            ("-", "-"),
            ("–", "-"),
            ("...", "…"),
            ("…", "…"),
            ("N/A", "N/A"),
            ("#N/A", "N/A"),
            ("n.a.", "N/A"),
            ("X", "x"),
        ] {
            assert_eq!(sign(text).as_deref(), Some(wanted), "{text}");
        }
        for text in ["0", "Tốt", "#DIV/0!", "-1", "Nam"] {
            assert_eq!(sign(text), None, "{text}");
        }
    }
}
