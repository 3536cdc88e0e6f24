//! A total that no values of the parts which are not published could make.

use rust_decimal::Decimal;

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::form::Adds;
use model::{Component, ComponentId, Framework, Making};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-beyond-parts",
    severity: Severity::Error,
    summary: Docs {
        vi: "tổng điểm nằm ngoài mức mà các phần chưa công bố có thể bù",
        en: "a total lies beyond what the parts that are not published can make up",
    },
    why: Docs {
        vi: "Khi chỉ một số thành phần được công bố, tổng điểm không thể nhỏ hơn tổng các phần đã biết, và không thể lớn hơn tổng ấy cộng \
             mức tối đa của các phần chưa biết: với 40 điểm đã biết và 10 điểm tối đa chưa biết, tổng nằm từ 40 đến 50. Sai số làm tròn \
             được trừ ra. Trong khoảng ấy thì không biết được con số nào sai. Thành phần nào chưa ghi `max` thì chỉ xét mức dưới. Với \
             `total: weighted-mean` mỗi phần tính theo `weight` của nó.",
        en: "Where only some components are published, the total cannot be less than the sum of those that are known, nor more than that \
             sum and the maxima of the others: with 40 points known and a maximum of 10 unknown it lies from 40 to 50. Rounding is allowed \
             for. Within that range nothing can be known. Where a component states no `max` only the lower end is looked at. With \
             `total: weighted-mean` each part counts by its `weight`.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let Some(making) = &rows.making else {
        return Vec::new();
    };
    let all = rows.all.iter().filter(|entry| !entry.has_own_max());
    all.flat_map(|entry| of_row(entry, making)).collect()
}

fn of_row(entry: &Entry<'_>, making: &Making) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if entry.result.parts.is_empty() {
        return found;
    }
    if let Some(total) = entry.result.score.score() {
        let at = || entry.result.origin.key("score");
        found.extend(of_total(entry, None, (total, making), &at));
    }
    for part in &entry.result.parts {
        let component = entry.component(part);
        if let (Some(total), true) = (
            part.score.score(),
            adds_up(entry.framework, part.component, component),
        ) {
            let at = || entry.part_origin(part, "score");
            let above = Some(part.component);
            found.extend(of_total(entry, above, (total, making), &at));
        }
    }
    found
}

fn below(
    framework: &Framework,
    above: Option<ComponentId>,
) -> impl Iterator<Item = (ComponentId, &Component)> {
    let all = framework.all();
    all.filter(move |(_, component)| component.parent == above)
}

/// Whether the maxima of a component's parts make its own.
fn adds_up(framework: &Framework, id: ComponentId, component: &Component) -> bool {
    let mut sum = Decimal::ZERO;
    for (_, part) in below(framework, Some(id)) {
        match part.max {
            Some(max) => sum += max,
            None => return false,
        }
    }
    component.max == Some(sum)
}

/// What the parts make that are published, and what the others can add.
struct Range {
    known: Decimal,
    /// What all that are known count for together.
    count: Decimal,
    open: Option<Decimal>,
    /// What penalties that are not published can take away.
    less: Option<Decimal>,
    decimals: u32,
}

fn of_total(
    entry: &Entry<'_>,
    above: Option<ComponentId>,
    (total, making): (Decimal, &Making),
    at: &dyn Fn() -> Origin,
) -> Option<Diagnostic> {
    let mut range = Range {
        known: Decimal::ZERO,
        count: Decimal::ZERO,
        open: Some(Decimal::ZERO),
        less: Some(Decimal::ZERO),
        decimals: total.scale().max(entry.index.decimals),
    };
    let mut lacking = false;
    for (id, component) in below(entry.framework, above) {
        let weight = making.weight(id).unwrap_or(Decimal::ONE);
        let score = entry.result.parts.iter().find(|part| part.component == id);
        if let Some(score) = score.and_then(|part| part.score.score()) {
            range.known += score * weight;
            range.count += weight;
            range.decimals = range.decimals.min(score.scale().max(entry.index.decimals));
        } else {
            lacking = true;
            // What is taken away from a total is at most its maximum, and adds nothing.
            let max = component.max.map(|max| max * weight);
            match Adds::of(component) {
                Adds::Penalty => range.less = range.less.zip(max).map(|(less, max)| less + max),
                Adds::Points | Adds::Bonus => {
                    range.open = range.open.zip(max).map(|(open, max)| open + max);
                }
            }
        }
    }
    if !lacking || range.count.is_zero() {
        return None;
    }
    // A total is held as many times as the whole, so that nothing is rounded.
    let whole = above.map_or(making.whole(), |_| Decimal::ONE);
    let off = Decimal::new(5, range.decimals + 1) * (range.count + whole);
    let most = range.open.map(|open| range.known + open);
    let least = range.less.map(|less| range.known - less);
    let less = least.is_some_and(|least| total * whole < least - off);
    let more = most.is_some_and(|most| total * whole > most + off);
    let told = |value: Decimal| match above {
        None if !making.is_sum() => (value / whole).round_dp(range.decimals + 2).normalize(),
        _ => value,
    };
    (less || more).then(|| beyond(entry, total, (least.map(told), most.map(told)), at()))
}

fn beyond(
    entry: &Entry<'_>,
    total: Decimal,
    (least, most): (Option<Decimal>, Option<Decimal>),
    at: Origin,
) -> Diagnostic {
    let name = entry.name();
    let (vi, en) = match (least, most) {
        (Some(least), Some(most)) => (
            format!("phải từ {least} đến {most}"),
            format!("must lie from {least} to {most}"),
        ),
        (Some(least), None) => (
            format!("phải từ {least} trở lên"),
            format!("must be {least} or more"),
        ),
        (None, most) => {
            let most = most.unwrap_or_default();
            (
                format!("không được quá {most}"),
                format!("must not be more than {most}"),
            )
        }
    };
    RULE.found(
        at,
        Words::new(
            format!(
                "tổng {total} ({}) không hợp với các phần đã công bố",
                name.vi
            ),
            format!(
                "the total {total} ({}) does not go with the parts that are published",
                name.en
            ),
        ),
        Words::new(vi, en),
    )
    .against(
        entry.result.origin.key("parts"),
        Words::new("các phần đã công bố", "the parts that are published"),
    )
    .help(
        "đối chiếu tổng và từng phần với nguồn",
        "compare the total and each part with the source",
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn count(total: &str, parts: &[Option<&str>]) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some(total))]);
            sample::parts(&mut table.rows[0], parts);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn what_is_known_is_the_least() {
        assert_eq!(count("60.00", &[Some("30.00")]), 0);
        assert_eq!(count("29.99", &[Some("30.00")]), 0, "rounding may do that");
        assert_eq!(count("28.00", &[Some("30.00")]), 1);
        assert_eq!(count("28.00", &[]), 0);
    }

    #[test]
    fn a_penalty_that_is_not_published_takes_away() {
        let count = |total: &str| {
            let record = sample::record(|record| {
                let framework = &mut record.0.indices[0].frameworks[0];
                framework.components[1].name = model::Text::same("Điểm trừ");
                framework.components[1].max = Some(sample::decimal("5"));
                let table = record.table(2018, 0, &[(0, Some(total))]);
                sample::parts(&mut table.rows[0], &[Some("20.00"), None, Some("20.00")]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(
            ["34.00", "35.00", "40.00", "41.00"].map(count),
            [1, 0, 0, 1]
        );
    }

    #[test]
    fn in_a_mean_each_part_counts_by_its_weight() {
        let count = |total: &str| {
            let record = sample::record(|record| {
                sample::weigh(record, &["20", "30", "50"]);
                let row = &mut record.table(2018, 0, &[(0, Some(total))]).rows[0];
                sample::parts(row, &[Some("80"), None, Some("90")]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        // 61 without the second, 91 with all of its hundred points.
        assert_eq!(["60.9", "61", "91", "91.1"].map(count), [1, 0, 0, 1]);
    }
}
