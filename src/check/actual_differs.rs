//! What a programme says was reached in an index of this site, against the index's own result.

use rust_decimal::Decimal;

use super::{Check, Rule, agree, goals, rounded};
use derive::Analysis;
use derive::figures::{self, Figure};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Actual, Measure, Quantity, Record, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "actual-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--actual-differs"),
    why: message!("why--actual-differs"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in goals::all(record, analysis) {
        for actual in &entry.target.actuals {
            found.extend(of_actual(record, analysis, &entry, actual));
        }
    }
    found
}

fn of_actual(
    record: &Record,
    analysis: &Analysis,
    entry: &goals::Entry<'_>,
    actual: &Actual,
) -> Option<Diagnostic> {
    let path = derive::actual_figure(record, entry.programme, entry.target, actual);
    let figure = path
        .as_deref()
        .and_then(|path| figures::find(record, analysis, path).ok());
    match (figure, actual.value) {
        (Some(figure), _) if actual.figure.is_some() && figure.year != actual.date.year() => {
            Some(another_year(entry, actual, figure.year))
        }
        (Some(figure), _) if actual.figure.is_some() && !is_of(record, entry, &figure) => {
            let path = path.as_deref().unwrap_or_default();
            Some(of_another(record, entry, actual, (path, &figure)))
        }
        (Some(figure), Some(value)) if !agree(value, figure.value) => Some(differs(
            entry,
            actual,
            value,
            (path.as_deref().unwrap_or_default(), figure.value),
        )),
        (None, None) => Some(absent(entry, actual, path.as_deref())),
        (None, Some(_)) if actual.figure.is_some() => Some(absent(entry, actual, path.as_deref())),
        _ => None,
    }
}

/// Whether a figure is of the unit and the index of a target, and says what the target is measured in.
fn is_of(record: &Record, entry: &goals::Entry<'_>, figure: &Figure) -> bool {
    let (target, programme) = (entry.target, entry.programme);
    let own = |unit: UnitId| match target.units.as_slice() {
        [] => programme.unit == unit,
        units => units.contains(&unit),
    };
    let index = target.index.zip(figure.index);
    figure.unit.is_none_or(own)
        && index.is_none_or(|(wanted, index)| wanted == index)
        && measures(record, figure, target.quantity)
}

/// Whether a figure says what is measured in per cent, as a rank, in points or by counting.
fn measures(record: &Record, figure: &Figure, wanted: Quantity) -> bool {
    use figures::Quantity as Of;
    let counts = matches!(figure.quantity, Of::Of | Of::Ranked | Of::RankChange);
    match wanted {
        Quantity::Rank => figure.quantity == Of::Rank,
        Quantity::Count => counts,
        Quantity::Points => !counts && !matches!(figure.quantity, Of::Rank | Of::Percent),
        Quantity::Percent => {
            let index = figure.index.map(|index| record.index(index));
            let in_percent = index.is_some_and(|index| index.measure == Measure::Percent);
            figure.quantity == Of::Percent || (in_percent && !counts && figure.quantity != Of::Rank)
        }
    }
}

fn of_another(
    record: &Record,
    entry: &goals::Entry<'_>,
    actual: &Actual,
    (path, figure): (&str, &Figure),
) -> Diagnostic {
    let whose = Words::of(|lang| {
        let unit = figure.unit.map(|unit| record.unit(unit).name.get(lang));
        let index = figure
            .index
            .map(|index| record.index(index).short.get(lang));
        let names: Vec<&str> = unit.into_iter().chain(index).collect();
        format!("{} ({})", names.join(", "), figure.quantity.name())
    });
    RULE.found(
        actual.origin.key("figure"),
        tell!("actual-differs-not-measures", path, entry => entry.name()),
        tell!("actual-differs-number", whose => whose),
    )
    .against(
        entry.target.origin.clone(),
        tell!("actual-differs-unit-index-quantity-target"),
    )
    .help(tell!("actual-differs-help-correct-address-unit-index"))
}

fn differs(
    entry: &goals::Entry<'_>,
    actual: &Actual,
    value: Decimal,
    (path, holds): (&str, Decimal),
) -> Diagnostic {
    let holds = rounded(holds, 4).normalize();
    let date = actual.date;
    RULE.found(
        actual.value_at(),
        tell!("actual-differs-value-record", value, date, entry => entry.name(), holds),
        tell!("actual-differs-figure-is", path, holds),
    )
    .help(tell!("actual-differs-help-leave-value-out-take"))
}

fn another_year(entry: &goals::Entry<'_>, actual: &Actual, year: i32) -> Diagnostic {
    let date = actual.date;
    RULE.found(
        actual.origin.key("figure"),
        tell!("actual-differs-figure-stands", year, date, entry => entry.name()),
        tell!("actual-differs-figure-of-year", year),
    )
    .against(
        actual.origin.key("date"),
        tell!("actual-differs-date-given"),
    )
    .help(tell!("actual-differs-help-correct-address-date"))
}

fn absent(entry: &goals::Entry<'_>, actual: &Actual, path: Option<&str>) -> Diagnostic {
    let date = actual.date;
    let at = if actual.figure.is_some() {
        actual.origin.key("figure")
    } else {
        actual.origin.clone()
    };
    let label = match path {
        Some(path) => tell!("actual-differs-there-is-no", path),
        None => tell!("actual-differs-of-which-not-clear"),
    };
    RULE.found(
        at,
        tell!("actual-differs-record-no-figure", date, entry => entry.name()),
        label,
    )
    .help(tell!("actual-differs-help-correct-address-give-value"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Goal, IndexId, Quantity};

    fn found(value: Option<&str>, figure: Option<&str>) -> Vec<String> {
        let record = sample::record(|record| {
            let goal = Goal::RankWithin(1, 2);
            let mut programme = sample::programme(1, &[(goal, &["1"])]);
            let target = &mut programme.targets[0];
            target.quantity = Quantity::Rank;
            target.index = Some(IndexId(0));
            target.actuals[0].value = value.map(sample::decimal);
            target.actuals[0].figure = figure.map(str::to_owned);
            record.0.programmes.push(programme);
            record.table(2021, 0, &[(1, Some("70")), (0, Some("60"))]);
        });
        let found = check(&record, &analyse(&record));
        found.into_iter().map(|one| one.message.en).collect()
    }

    #[test]
    fn a_typed_value_agrees_with_the_record() {
        assert_eq!(found(Some("2"), None), [""; 0]);
        assert_eq!(
            found(Some("1"), None),
            ["the value 1 (2021) of target 1 of “One” differs from 2 in the record"]
        );
    }

    #[test]
    fn a_value_may_be_left_to_the_record() {
        assert_eq!(found(None, None), [""; 0]);
        assert_eq!(found(None, Some("one/2021/unit-0/rank")), [""; 0]);
        assert_eq!(found(None, Some("one/2021/unit-5/rank")).len(), 1);
        assert_eq!(found(Some("1"), Some("one/2021/unit-5/rank")).len(), 1);
        assert_eq!(found(Some("2"), Some("one/2021/unit-0/rank")), [""; 0]);
    }

    #[test]
    fn a_figure_that_is_named_is_what_the_target_measures() {
        for other in ["unit-1/rank", "unit-0/score"] {
            let path = format!("one/2021/{other}");
            let one = found(None, Some(&path));
            assert_eq!(
                one,
                [format!("{path} is not what target 1 of “One” measures")]
            );
            assert_eq!(found(Some("1"), Some(&path)).len(), 1);
        }
    }
}
