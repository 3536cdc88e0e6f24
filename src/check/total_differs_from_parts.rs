//! A total that is not the sum of its parts, beyond what the rounding of printed figures can explain.

use rust_decimal::Decimal;

use super::{Docs, Entry, Rule, entries};
use crate::derive::Analysis;
use crate::diagnostic::{Diagnostic, Origin, Severity, Words};
use crate::model::{ComponentId, Part, Record, Total};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-differs-from-parts",
    severity: Severity::Error,
    summary: Docs {
        vi: "tổng điểm khác tổng các điểm thành phần",
        en: "a total differs from the sum of its parts",
    },
    why: Docs {
        vi: "Khi bộ chỉ số ghi `total: sum`, tổng điểm là tổng các điểm thành phần. Mỗi con số in ra được làm tròn nên có \
             thể lệch tối đa nửa đơn vị của chữ số cuối; chênh lệch lớn hơn tổng các phần lệch đó chứng tỏ có số chép \
             sai. Nếu cơ quan công bố tính theo trọng số, hãy ghi `total: unstated`.",
        en: "Where the framework says `total: sum`, the total is the sum of its parts. Each printed figure may be off by \
             half a unit of its last digit; a difference beyond all of these together shows that a figure was copied \
             wrongly. If the publisher weights the parts, say `total: unstated`.",
    },
    check,
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let summed =
        |entry: &Entry<'_>| entry.framework.total == Total::Sum && !entry.row.parts.is_empty();
    entries(record, analysis)
        .filter(summed)
        .flat_map(|entry| whole(&entry).into_iter().chain(inner(&entry)))
        .collect()
}

/// The total of the row against the components of the first level.
fn whole(entry: &Entry<'_>) -> Option<Diagnostic> {
    let total = entry.row.score.score()?;
    let at = entry.row.origin.key("score");
    differs(
        total,
        &scores_below(entry, None)?,
        at,
        &entry.row.origin.key("parts"),
        &entry.name(),
    )
}

/// Components against their own parts, where the maxima show that they sum up in the same way.
fn inner(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let differs = |part: &Part| {
        let total = part.score.score()?;
        if !maxima_add_up(entry, part.component) {
            return None;
        }
        let scores = scores_below(entry, Some(part.component))?;
        differs(
            total,
            &scores,
            entry.part_origin(part, "score"),
            &entry.row.origin.key("parts"),
            &entry.part_name(part),
        )
    };
    entry.row.parts.iter().filter_map(differs).collect()
}

/// The scores of all components directly below `parent`; absent unless there are some and every one has a score.
fn scores_below(entry: &Entry<'_>, parent: Option<ComponentId>) -> Option<Vec<Decimal>> {
    let below = entry
        .framework
        .components
        .iter()
        .filter(|component| component.parent == parent)
        .count();
    let parts = entry
        .row
        .parts
        .iter()
        .filter(|part| entry.component(part).parent == parent);
    let scores: Vec<Decimal> = parts.filter_map(|part| part.score.score()).collect();
    (below > 0 && scores.len() == below).then_some(scores)
}

fn maxima_add_up(entry: &Entry<'_>, parent: ComponentId) -> bool {
    let below = entry
        .framework
        .components
        .iter()
        .filter(|component| component.parent == Some(parent));
    let sum = below
        .map(|component| component.max)
        .try_fold(Decimal::ZERO, |sum, max| Some(sum + max?));
    sum.is_some() && sum == entry.framework.component(parent).max
}

fn differs(
    total: Decimal,
    scores: &[Decimal],
    at: Origin,
    parts: &Origin,
    of: &Words,
) -> Option<Diagnostic> {
    let sum: Decimal = scores.iter().sum();
    let allowed: Decimal = scores
        .iter()
        .chain([&total])
        .map(|score| half_a_unit(*score))
        .sum();
    if (total - sum).abs() <= allowed {
        return None;
    }
    let (n, off, allowed) = (scores.len(), (total - sum).normalize(), allowed.normalize());
    let found = RULE.found(
        at,
        Words::new(
            format!(
                "tổng điểm {total} của {} khác tổng {sum} của {n} điểm thành phần",
                of.vi
            ),
            format!(
                "total {total} of {} differs from {sum}, the sum of its {n} parts",
                of.en
            ),
        ),
        Words::new(
            format!("lệch {off}, trong khi làm tròn chỉ có thể gây lệch {allowed}"),
            format!("off by {off}, while rounding explains no more than {allowed}"),
        ),
    );
    let sum_here = Words::new(
        format!("các điểm này cộng lại là {sum}"),
        format!("these add up to {sum}"),
    );
    Some(found.against(parts.clone(), sum_here).help(
        "đối chiếu tổng điểm và từng điểm thành phần với nguồn, rồi sửa số sai",
        "compare the total and each part with the source and correct the wrong one",
    ))
}

/// Half a unit of the last printed decimal.
fn half_a_unit(score: Decimal) -> Decimal {
    Decimal::new(1, score.scale()) / Decimal::TWO
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::derive::{analyse, sample};

    fn messages(index: u16, total: &str, parts: &[Option<&str>]) -> Vec<String> {
        let record = sample::record(|record| {
            sample::parts(
                &mut record.table(2018, index, &[(0, Some(total))]).rows[0],
                parts,
            );
        });
        check(&record, &analyse(&record))
            .into_iter()
            .map(|d| d.message.en)
            .collect()
    }

    #[test]
    fn what_rounding_explains_is_silent() {
        let parts = [Some("20.11"), Some("20.11"), Some("20.11"), None];
        assert!(messages(0, "60.33", &parts).is_empty());
        // Four figures of two decimals: off by 0.02 at most.
        assert!(messages(0, "60.35", &parts).is_empty());
        assert_eq!(
            messages(0, "60.36", &parts),
            ["total 60.36 of Unit 0, one 2018 differs from 60.33, the sum of its 3 parts"]
        );
    }

    #[test]
    fn figures_of_one_decimal_explain_more() {
        let parts = [Some("20.1"), Some("20.1"), Some("20.1")];
        assert!(messages(0, "60.45", &parts).is_empty());
        assert_eq!(messages(0, "60.46", &parts).len(), 1);
    }

    #[test]
    fn nothing_is_said_where_a_part_is_missing_or_the_total_is_weighted() {
        assert!(messages(0, "90", &[Some("20"), Some("20"), None]).is_empty());
        assert!(messages(1, "90", &[Some("20"), Some("20")]).is_empty());
    }

    #[test]
    fn a_component_adds_up_only_where_its_maxima_do() {
        // The sample's fourth component is a part of the third, with less than its maximum.
        assert!(messages(0, "60", &[Some("20"), Some("20"), Some("20"), Some("3")]).is_empty());
    }
}
