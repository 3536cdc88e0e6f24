//! A score below zero or above its maximum.

use rust_decimal::Decimal;

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::form::Adds;
use model::{Measure, Part};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "score-out-of-range",
    severity: Severity::Error,
    summary: Docs {
        vi: "điểm nằm ngoài khoảng từ 0 đến mức tối đa",
        en: "a score lies outside 0 and its maximum",
    },
    why: Docs {
        vi: "Điểm vượt mức tối đa hoặc âm gần như luôn là lỗi gõ: thiếu dấu chấm thập phân, nhầm cột, nhầm năm. Nếu mức \
             tối đa của bộ chỉ số đã đổi, hãy khai báo một bộ chỉ số mới cho năm đó; nếu chỉ riêng đơn vị có mức tối đa \
             khác, hãy ghi `max` ở dòng kết quả của đơn vị.",
        en: "A score above its maximum or below zero is nearly always a slip: a lost decimal point, the wrong column, \
             the wrong year. If the framework's maximum has changed, declare another framework for that year; if only \
             this unit has another maximum, state `max` in its row.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| total(entry).into_iter().chain(parts(entry)))
        .collect()
}

fn total(entry: &Entry<'_>) -> Option<Diagnostic> {
    let score = entry.result.score.score()?;
    let percent = entry.index.measure == Measure::Percent;
    let hundred = percent.then_some(Decimal::ONE_HUNDRED);
    if fits(score, entry.max().or(hundred)) {
        return None;
    }
    let hundred = || hundred.map(|max| (max, entry.index.origin.key("measure")));
    let limit = entry.maximum().or_else(hundred);
    outside(
        score,
        limit,
        entry.result.origin.key("score"),
        &entry.name(),
    )
}

fn parts(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let part = |part: &Part| {
        let score = part.score.score()?;
        let component = entry.component(part);
        if fits(score, component.max) {
            return None;
        }
        // What is taken away may be told as what it is, or as less than nothing.
        let taken = Adds::of(component) == Adds::Penalty;
        if taken && fits(-score, component.max) {
            return None;
        }
        let limit = component.max.map(|max| (max, component.max_at.clone()));
        let name = entry.part_name(part);
        let at = entry.part_origin(part, "score");
        match limit {
            Some(limit) if taken && score < Decimal::ZERO => Some(beyond(score, limit, at, &name)),
            _ => outside(score, limit, at, &name),
        }
    };
    entry.result.parts.iter().filter_map(part).collect()
}

/// Nearly all scores do, and nothing is to be made up for them.
fn fits(score: Decimal, max: Option<Decimal>) -> bool {
    score >= Decimal::ZERO && max.is_none_or(|max| score <= max)
}

/// More is taken away than may be.
fn beyond(score: Decimal, (max, set): (Decimal, Origin), at: Origin, of: &Words) -> Diagnostic {
    let found = RULE.found(
        at,
        Words::new(
            format!("điểm trừ {score} của {} vượt mức {max}", of.vi),
            format!("penalty {score} of {} is more than {max}", of.en),
        ),
        Words::new(
            format!("không được trừ quá {max}"),
            format!("must not take away more than {max}"),
        ),
    );
    let found = found.against(
        set,
        Words::new("mức tối đa được đặt ở đây", "the maximum is set here"),
    );
    found.help(
        "ghi lại điểm đúng như nguồn công bố, hoặc sửa mức tối đa",
        "copy the score as published, or correct the maximum",
    )
}

fn outside(
    score: Decimal,
    limit: Option<(Decimal, Origin)>,
    at: Origin,
    of: &Words,
) -> Option<Diagnostic> {
    if score < Decimal::ZERO {
        let found = RULE.found(
            at,
            Words::new(
                format!("điểm {score} của {} là số âm", of.vi),
                format!("score {score} of {} is below zero", of.en),
            ),
            Words::new("không được nhỏ hơn 0", "must not be below 0"),
        );
        return Some(found.help(
            "ghi lại điểm đúng như nguồn công bố",
            "copy the score as published",
        ));
    }
    let (max, set) = limit?;
    if score <= max {
        return None;
    }
    let found = RULE.found(
        at,
        Words::new(
            format!("điểm {score} của {} vượt mức tối đa {max}", of.vi),
            format!("score {score} of {} lies above the maximum of {max}", of.en),
        ),
        Words::new(
            format!("phải nằm trong khoảng từ 0 đến {max}"),
            format!("must lie between 0 and {max}"),
        ),
    );
    let found = found.against(
        set,
        Words::new("mức tối đa được đặt ở đây", "the maximum is set here"),
    );
    Some(found.help(
        "ghi lại điểm đúng như nguồn công bố, hoặc sửa mức tối đa",
        "copy the score as published, or correct the maximum",
    ))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    #[test]
    fn scores_up_to_the_maximum_are_fine() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("100")), (1, Some("0"))]);
            sample::parts(&mut table.rows[0], &[Some("25"), Some("0.00")]);
        });
        assert_eq!(RULE.check(&record, &analyse(&record)), []);
    }

    #[test]
    fn both_places_are_shown() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("100.01")), (1, Some("-1"))]);
            sample::parts(&mut table.rows[1], &[None, Some("25.5")]);
        });
        let found = RULE.check(&record, &analyse(&record));
        let results = diagnostic::Origin::file("content/editions/2018/one.yaml").key("results");
        let places: Vec<_> = found.iter().map(|d| d.label.origin.clone()).collect();
        let parts = results.item(1).key("parts").key("part-1");
        assert_eq!(
            places,
            [
                results.item(0).key("score"),
                results.item(1).key("score"),
                parts
            ]
        );
        let set = &record.indices[0].frameworks[0].components[1].origin;
        assert_eq!(found[2].second.as_ref().unwrap().origin, set.key("max"));
        assert_eq!(
            found[0].message.en,
            "score 100.01 of Unit 0, one 2018 lies above the maximum of 100"
        );
    }

    #[test]
    fn what_is_taken_away_may_be_less_than_nothing() {
        let record = sample::record(|record| {
            record.0.indices[0].frameworks[0].components[0].name.vi = "Điểm trừ".to_owned();
            let table = record.table(2018, 0, &[(0, Some("90")), (1, Some("90"))]);
            sample::parts(&mut table.rows[0], &[Some("-25"), Some("-1")]);
            sample::parts(&mut table.rows[1], &[Some("-25.5"), Some("1")]);
        });
        let found = RULE.check(&record, &analyse(&record));
        let told: Vec<&str> = found.iter().map(|d| d.message.en.as_str()).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].starts_with("score -1 of"), "{told:?}");
        assert!(told[1].starts_with("penalty -25.5 of"), "{told:?}");
    }

    #[test]
    fn a_unit_can_have_a_maximum_of_its_own() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("98"))]);
            table.rows[0].max = Some(Box::new(sample::decimal("97.5")));
        });
        assert_eq!(RULE.check(&record, &analyse(&record)).len(), 1);
    }
}
