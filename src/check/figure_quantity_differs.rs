//! A bound number whose words say that it is something else: a score told as a place, a place as a change.

use super::clauses::{self, CLAUSE};
use super::prose::{self, Said};
use super::{Check, OfText, Rule, impossible_place};
use derive::Analysis;
use derive::figures::{self, Quantity};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-quantity-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--figure-quantity-differs"),
    why: message!("why--figure-quantity-differs"),
    check: Check::Texts(check),
};

/// Every number that is called something else.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

/// What words call a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    Place,
    Places,
    Change,
    Mean,
    Maximum,
}

impl Called {
    /// Whether a quantity is called that.
    fn is(self, quantity: Quantity) -> bool {
        let result = matches!(
            quantity,
            Quantity::Score | Quantity::Rank | Quantity::Percent
        );
        let field = matches!(
            quantity,
            Quantity::Mean | Quantity::Median | Quantity::Best | Quantity::Worst
        );
        let fixed = matches!(
            quantity,
            Quantity::Max | Quantity::Min | Quantity::Of | Quantity::Ranked | Quantity::Weight
        );
        match self {
            Self::Place => quantity.is_whole() && !quantity.is_change(),
            Self::Places => quantity != Quantity::Rank,
            Self::Change => !(result || field || fixed),
            Self::Mean => !result,
            Self::Maximum => quantity != Quantity::Score,
        }
    }

    fn name(self) -> Words {
        match self {
            Self::Place => tell!("figure-quantity-differs-place"),
            Self::Places => tell!("figure-quantity-differs-number-places-moved"),
            Self::Change => tell!("figure-quantity-differs-change"),
            Self::Mean => tell!("figure-quantity-differs-average"),
            Self::Maximum => tell!("figure-quantity-differs-maximum"),
        }
    }
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let path = prose::address(record, &said.bound.ask)?;
    let called = called(said)?;
    let figure = figures::find(record, analysis, &path).ok()?;
    // "đạt điểm tối đa 10"
    let is_full =
        called == Called::Maximum && prose::highest(record, analysis, &path) == Some(figure.value);
    (!called.is(figure.quantity) && !is_full).then(|| differs(said, called, &path))
}

/// Words right before a change.
const CHANGES: [&str; 10] = [
    "tăng",
    "giảm",
    "tăng thêm",
    "giảm thêm",
    "giảm đi",
    "rose by",
    "fell by",
    "up by",
    "down by",
    "gained",
];

/// Words that make a place before them part of something else: "tăng hạng 6 bậc".
const MOVES: [&str; 10] = [
    "tăng",
    "giảm",
    "thăng",
    "tụt",
    "thay đổi",
    "biến động",
    "up",
    "down",
    "change",
    "moved",
];

/// Words that begin what is said of all.
const MEANS: [&str; 11] = [
    "bình quân",
    "trung bình",
    "điểm bình quân",
    "điểm trung bình",
    "mức bình quân",
    "mức trung bình",
    "trung vị",
    "the average",
    "the mean",
    "the median",
    "average",
];

/// Words that compare what follows with the mean.
const COMPARES: [&str; 8] = [
    "hơn", "kém", "so với", "vượt", "above", "below", "than", "higher",
];

/// Words right before the highest score.
const MAXIMA: [&str; 5] = [
    "tối đa",
    "tối đa là",
    "tối đa:",
    "maximum of",
    "the maximum is",
];

/// What the words around a number call it.
fn called(said: Said) -> Option<Called> {
    let text = &said.passage.text;
    let number = said.number()?;
    let clause = clauses::around(text, &number, &CLAUSE);
    let before = text[clause.start..number.start].trim().to_lowercase();
    let after = text[number.end..clause.end.max(number.end)].trim_start();
    let ends = |all: &[&str]| {
        all.iter()
            .any(|word| clauses::before(&before, word).is_some())
    };
    if ends(&MAXIMA) {
        return Some(Called::Maximum);
    }
    if ends(&CHANGES) {
        return Some(Called::Change);
    }
    if impossible_place::ranks(&before) && !has_any(&before, &MOVES) {
        return Some(Called::Place);
    }
    if starts_with(after, "bậc") || starts_with(after, "places") {
        return Some(Called::Places);
    }
    let begins = MEANS.iter().any(|word| starts_with(&before, word));
    (begins && !has_any(&before, &COMPARES)).then_some(Called::Mean)
}

/// Whether a text starts with whole words.
fn starts_with(text: &str, words: &str) -> bool {
    let rest = text.strip_prefix(words);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether any of some words stand in a text whole.
fn has_any(text: &str, all: &[&str]) -> bool {
    all.iter().any(|words| {
        text.match_indices(words).any(|(at, _)| {
            starts_with(&text[at..], words) && !text[..at].ends_with(char::is_alphanumeric)
        })
    })
}

fn differs(said: Said, called: Called, path: &str) -> Diagnostic {
    let (words, name) = (said.words(), called.name());
    RULE.found(
        said.bound.origin.clone(),
        tell!("figure-quantity-differs-words-around-call-not", words, name => name, path),
        tell!("figure-quantity-differs-address-another"),
    )
    .help(tell!("figure-quantity-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn found(markdown: &str) -> usize {
        let record = sample::record(|record| {
            record.table(2017, 0, &[(0, Some("20")), (1, Some("30"))]);
            record.table(2018, 0, &[(0, Some("30")), (1, Some("25"))]);
            record.tell(2018, markdown);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_number_is_called_what_it_is() {
        let at = |quantity: &str| format!("figure:one/2018/unit-0/{quantity}");
        let (score, rank, change) = (at("score"), at("rank"), at("change"));
        let moved = at("rank-change");
        for (text, count) in [
            (format!("Xã xếp hạng [30]({score})."), 1),
            (format!("Xã đạt [hạng 30]({score})."), 1),
            (format!("Xã xếp [hạng 1]({rank})."), 0),
            (format!("Xã xếp [hạng 1]({moved})."), 1),
            (format!("Xã tăng hạng [1 bậc]({moved})."), 0),
            (format!("Xã tăng [1 bậc]({rank})."), 1),
            (format!("Xã tăng [30 điểm]({score})."), 1),
            (format!("Xã tăng [10 điểm]({change})."), 0),
            (format!("Xã tăng lên [30 điểm]({score})."), 0),
            (format!("Bình quân các xã đạt [30 điểm]({score})."), 1),
            (format!("Cao hơn bình quân, xã đạt [30 điểm]({score})."), 0),
            (format!("Bình quân kém hơn [30 điểm]({score})."), 0),
            (format!("Điểm tối đa [30]({score})."), 1),
            (
                "Xã tăng {{ score(\"one\", 2018, \"unit-0\") }}.".to_owned(),
                1,
            ),
        ] {
            assert_eq!(found(&text), count, "{text}");
        }
    }
}
