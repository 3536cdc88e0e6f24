//! A number in prose with the unit of something else: points told as per cent, percentage points told as per cent.

use super::prose::{self, Said};
use super::{Check, OfText, Rule};
use derive::Analysis;
use derive::arithmetic::Ratio;
use derive::expression::Expression;
use derive::figures::{self, Figure, Quantity};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::literal::{Literal, Measured};
use markdown::Ask;
use model::{Measure, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-unit-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--figure-unit-differs"),
    why: message!("why--figure-unit-differs"),
    check: Check::Texts(check),
};

/// Every number with another unit.
fn check<'a>(record: &'a Record, analysis: &'a Analysis) -> OfText<'a> {
    prose::each_bound(record, analysis, check_said)
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let literal = said.literal()?;
    let told = said.measured(&literal)?;
    let is = match &said.bound.ask {
        Ask::Figure(_) | Ask::Insert(_) => {
            let path = prose::address(record, &said.bound.ask)?;
            let figure = figures::find(record, analysis, &path).ok()?;
            // A weight of 20 among weights of 100 is said in per cent as well.
            if figure.quantity == Quantity::Weight {
                return None;
            }
            measured_in(record, &figure)
        }
        Ask::Arithmetic(text) => {
            let (expression, result) = figures::work_out(record, analysis, text).ok()?;
            excess(record, analysis, said, (&expression, result), &literal)?
        }
        _ => return None,
    };
    // Per cent has points too, and people call them so.
    let short = is == Measured::PercentagePoints && told == Measured::Points;
    (told != is && !short).then(|| differs(said, told, is))
}

/// What a figure is measured in.
fn measured_in(record: &Record, figure: &Figure) -> Measured {
    let index = figure.index.map(|index| record.index(index));
    let percent = index.is_some_and(|index| index.measure == Measure::Percent);
    match (figure.quantity, percent) {
        (quantity, _) if quantity.is_whole() => Measured::Places,
        (Quantity::Percent, _)
        | (
            Quantity::Score
            | Quantity::Max
            | Quantity::Mean
            | Quantity::Median
            | Quantity::Best
            | Quantity::Worst,
            true,
        ) => Measured::Percent,
        // Differences of two scores.
        (_, true) => Measured::PercentagePoints,
        (_, false) => Measured::Points,
    }
}

/// What a difference is measured in: percentage points where both sides are per cent and the words tell of a change.
fn excess(
    record: &Record,
    analysis: &Analysis,
    said: Said,
    (expression, result): (&Expression, Ratio),
    literal: &Literal,
) -> Option<Measured> {
    let (from, less) = expression.difference()?;
    if let (Expression::Figure(from), Expression::Figure(less)) = (from, less) {
        let of = |path: &str| {
            let figure = figures::find(record, analysis, path).ok()?;
            Some(measured_in(record, &figure))
        };
        return match (of(from)?, of(less)?) {
            (Measured::Percent, Measured::Percent) => Some(Measured::PercentagePoints),
            (Measured::Points, Measured::Points) => Some(Measured::Points),
            (Measured::Places, Measured::Places) => Some(Measured::Places),
            _ => None,
        };
    }
    let percent = literal.measured == Some(Measured::Percent)
        || (literal.measured.is_none() && said.measured(literal) == Some(Measured::Percent));
    let bare = |side: &Expression| matches!(side, Expression::Number(_));
    let remainder = *from == Expression::Number(Ratio::new(100, 1)?);
    let plain = result.rounds_to(literal.value, literal.decimals)
        || result
            .negative()?
            .rounds_to(literal.value, literal.decimals);
    let change = said.direction(literal).is_some();
    (percent && bare(from) && bare(less) && !remainder && plain && change)
        .then_some(Measured::PercentagePoints)
}

fn name(measured: Measured) -> Words {
    match measured {
        Measured::Percent => tell!("figure-unit-differs-per-cent"),
        Measured::PercentagePoints => tell!("figure-unit-differs-percentage-points"),
        Measured::Points => tell!("figure-unit-differs-points"),
        Measured::Places => tell!("figure-unit-differs-places-ranking"),
    }
}

fn differs(said: Said, told: Measured, is: Measured) -> Diagnostic {
    let words = said.words();
    let (told, is) = (name(told), name(is));
    RULE.found(
        said.bound.origin.clone(),
        tell!("figure-unit-differs-speaks-where", words, told => told, is => is),
        tell!("figure-unit-differs-unit-is", is => is),
    )
    .help(tell!("figure-unit-differs-help"))
}

#[cfg(test)]
mod tests {
    use super::{RULE, name};
    use derive::analyse;
    use lang::literal::Measured;
    use model::Lang;

    #[test]
    fn every_unit_has_its_own_name() {
        let all = [
            Measured::Percent,
            Measured::PercentagePoints,
            Measured::Points,
            Measured::Places,
        ];
        for lang in [Lang::VI, Lang::EN] {
            let names: std::collections::BTreeSet<_> = all
                .iter()
                .map(|measured| name(*measured).get(lang).to_owned())
                .collect();
            assert_eq!(names.len(), all.len());
        }
    }
    #[test]
    fn what_is_put_in_is_measured_as_what_is_bound() {
        let found = |markdown: &str| {
            let record = sample::record(|record| {
                record.table(2018, 0, &[(0, Some("30"))]);
                record.tell(2018, markdown);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        let score = "{{ score(\"one\", 2018, \"unit-0\") }}";
        assert_eq!(found(&format!("Xã đạt {score} điểm.")), 0);
        assert_eq!(found(&format!("Xã đạt {score}%.")), 1);
    }
}
