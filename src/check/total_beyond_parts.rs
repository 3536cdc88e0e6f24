//! A total that no values of the parts which are not published could make.

mod over_whole;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::adding::Sums;
use super::entry::OfForm;
use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Adds, Component, ComponentId, Framework, Making};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-beyond-parts",
    severity: Severity::Error,
    summary: lang::phrase!("rule--total-beyond-parts"),
    why: message!("why--total-beyond-parts"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    rows.forms().iter().flat_map(of_form).collect()
}

fn of_form(form: &OfForm<'_, '_>) -> Vec<Diagnostic> {
    let Some(making) = &form.making else {
        return Vec::new();
    };
    let all = form.rows.iter().filter(|entry| !entry.has_own_max());
    let all = all.filter(|entry| !entry.result.parts.is_empty());
    let all: Vec<&Entry<'_>> = all.copied().collect();
    let Some(first) = all.first() else {
        return Vec::new();
    };
    let sums = Sums::of(first.framework, &all);
    all.iter()
        .flat_map(|entry| {
            let over = over_whole::find(entry, &sums).filter(|_| making.is_sum());
            of_row(entry, making, &sums).into_iter().chain(over)
        })
        .collect()
}

fn of_row(entry: &Entry<'_>, making: &Making, sums: &Sums) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(total) = entry.result.score.score() {
        let at = || entry.result.origin.key("score");
        found.extend(of_total(entry, None, (total, making), &at));
    }
    for part in &entry.result.parts {
        if let (Some(total), true) = (part.score.score(), sums.has(part.component)) {
            let at = || entry.part_origin(part, "score");
            let above = Some(part.component);
            found.extend(of_total(entry, above, (total, making), &at));
        }
    }
    found.extend(over_maxima(entry, sums));
    found
}

/// Components that are not published themselves, whose published parts are more than they can be.
fn over_maxima(entry: &Entry<'_>, sums: &Sums) -> Vec<Diagnostic> {
    let mut known: BTreeMap<ComponentId, (Decimal, Decimal)> = BTreeMap::new();
    for part in &entry.result.parts {
        let component = entry.component(part);
        let (Some(above), Some(score)) = (component.parent, part.score.score()) else {
            continue;
        };
        if component.adds == Adds::Points {
            let (sum, off) = known.entry(above).or_default();
            *sum += score;
            *off += Decimal::new(5, score.scale().max(entry.index.decimals) + 1);
        }
    }
    for part in &entry.result.parts {
        if part.score.score().is_some() {
            known.remove(&part.component);
        }
    }
    let all = known.into_iter().filter_map(|(id, (sum, off))| {
        let component = entry.framework.component(id);
        let max = component.max.filter(|max| sum > max + off)?;
        sums.has(id).then(|| over(entry, component, sum, max))
    });
    all.collect()
}

fn below(
    framework: &Framework,
    above: Option<ComponentId>,
) -> impl Iterator<Item = (ComponentId, &Component)> {
    let all = framework.all();
    all.filter(move |(_, component)| component.parent == above)
}

/// What the parts make that are published, and what the others can add.
struct Range {
    known: Decimal,
    /// What all that are known count for together.
    count: Decimal,
    open: Option<Decimal>,
    /// What those that are not published can take away.
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
            let (least, most) = component.bounds();
            let less = least.map(|least| -least * weight);
            range.less = range.less.zip(less).map(|(known, less)| known + less);
            // What is taken away adds nothing.
            if component.adds != Adds::Penalty {
                let most = most.map(|most| most * weight);
                range.open = range.open.zip(most).map(|(open, most)| open + most);
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

/// Says that parts are more than what they are parts of can be.
fn over(entry: &Entry<'_>, component: &Component, sum: Decimal, max: Decimal) -> Diagnostic {
    let name = entry.name();
    RULE.found(
        entry.result.origin.key("parts"),
        tell!(
            "total-beyond-parts-make-above-maximum",
            component => component.name,
            name => name,
            sum,
            max,
        ),
        tell!("total-beyond-parts-must-not-more", max),
    )
    .against(component.max_at.clone(), tell!("maximum-set-here"))
    .help(tell!("total-beyond-parts-help-compare-each-part-source"))
}

fn beyond(
    entry: &Entry<'_>,
    total: Decimal,
    (least, most): (Option<Decimal>, Option<Decimal>),
    at: Origin,
) -> Diagnostic {
    let name = entry.name();
    let label = match (least, most) {
        (Some(least), Some(most)) => tell!("total-beyond-parts-must-lie", least, most),
        (Some(least), None) => tell!("total-beyond-parts-must-more", least),
        (None, most) => {
            let most = most.unwrap_or_default();
            tell!("total-beyond-parts-total-at-most", most)
        }
    };
    RULE.found(
        at,
        tell!("total-beyond-parts-does-not-go-published", total, name => name),
        label,
    )
    .against(
        entry.result.origin.key("parts"),
        tell!("total-beyond-parts-published"),
    )
    .help(tell!("total-beyond-parts-help-compare-total-and-parts"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::ComponentId;

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

    /// Rows with the first component and its two parts, whose maxima are given.
    fn nested(maxima: [Option<&str>; 2], rows: &[[Option<&str>; 3]]) -> Vec<String> {
        let record = sample::record(|record| {
            let framework = &mut record.0.indices[0].frameworks[0];
            framework.components.truncate(1);
            for (place, max) in maxima.into_iter().enumerate() {
                let mut part = framework.components[0].clone();
                part.code = format!("nested-{place}");
                part.parent = Some(ComponentId(0));
                part.level = 2;
                part.max = max.map(sample::decimal);
                framework.components.push(part);
            }
            let units: Vec<(u32, Option<&str>)> =
                (0..).zip(rows.iter().map(|row| row[0])).collect();
            let table = record.table(2018, 0, &units);
            for (row, parts) in table.rows.iter_mut().zip(rows) {
                sample::parts(row, parts);
            }
        });
        let found = RULE.check(&record, &analyse(&record));
        found.into_iter().map(|one| one.message.en).collect()
    }

    #[test]
    fn parts_of_a_component_are_no_more_than_it() {
        let whole = [Some("20"), Some("12"), Some("8")];
        let less = [Some("10"), Some("12"), None];
        let over = [None, Some("26"), None];
        let halves = [Some("15"), Some("10")];
        for (maxima, rows, count) in [
            (halves, &[[Some("14"), Some("15"), None]][..], 1),
            (halves, &[[Some("16"), Some("15"), None]], 0),
            // Without maxima the rows that have all say whether parts add up.
            ([None, None], &[less], 1),
            ([None, None], &[[Some("10"), Some("10"), None]], 0),
            ([None, None], &[[Some("10"), None, Some("10.1")]], 1),
            ([None, None], &[[Some("10"), Some("12"), Some("3")]], 1),
            ([None, None], &[whole, less], 1),
            (
                [None, None],
                &[[Some("20"), Some("80"), Some("90")], less],
                0,
            ),
            ([None, None], &[whole, over], 1),
            ([None, None], &[over], 0),
        ] {
            assert_eq!(nested(maxima, rows).len(), count, "{maxima:?} {rows:?}");
        }
        let found = nested([None, None], &[whole, over]);
        assert!(
            found[0].contains("make 26, above its maximum of 25"),
            "{found:?}"
        );
    }

    #[test]
    fn a_penalty_that_is_not_published_takes_away() {
        let count = |total: &str, (max, min): (Option<&str>, Option<&str>)| {
            let record = sample::record(|record| {
                let framework = &mut record.0.indices[0].frameworks[0];
                framework.components[1].adds = model::Adds::Penalty;
                framework.components[1].max = max.map(sample::decimal);
                framework.components[1].min = min.map(sample::decimal);
                let table = record.table(2018, 0, &[(0, Some(total))]);
                sample::parts(&mut table.rows[0], &[Some("20.00"), None, Some("20.00")]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        for bounds in [(Some("5"), None), (None, Some("-5"))] {
            assert_eq!(
                ["34.00", "35.00", "40.00", "41.00"].map(|total| count(total, bounds)),
                [1, 0, 0, 1]
            );
        }
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
