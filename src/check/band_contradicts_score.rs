//! A unit with the better result in the worse band, or equals in two bands, where the publisher gives bands without bounds.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule, fields, in_order};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::BandBasis;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "band-contradicts-score",
    severity: Severity::Error,
    summary: lang::phrase!("rule--band-contradicts-score"),
    why: message!("why--band-contradicts-score"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let stated = |entry: &Entry<'_>| {
        let scheme = entry.index.bands_for(entry.year, entry.unit);
        scheme.is_some_and(|scheme| scheme.basis == BandBasis::Stated)
    };
    for field in fields(&rows.all) {
        if field.first().is_some_and(|entry| stated(entry)) {
            found.extend(of_field(&field));
        }
    }
    found
}

/// What says which of two units is better, the better the smaller: of like with like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Merit {
    Value(std::cmp::Reverse<Decimal>),
    Rank(u32),
}

impl Merit {
    fn by_value(entry: &Entry<'_>) -> Option<Self> {
        Some(Self::Value(std::cmp::Reverse(entry.compared_by()?)))
    }

    fn by_rank(entry: &Entry<'_>) -> Option<Self> {
        entry.result.rank.map(Self::Rank)
    }
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let found = of_merit(rows, Merit::by_value);
    if found.is_empty() {
        return of_merit(rows, Merit::by_rank);
    }
    found
}

fn of_merit(rows: &[&Entry<'_>], merit: fn(&Entry<'_>) -> Option<Merit>) -> Vec<Diagnostic> {
    let banded = rows
        .iter()
        .filter_map(|entry| Some((merit(entry)?, entry.result.band?, *entry)));
    let mut banded: Vec<(Merit, u8, &Entry<'_>)> = banded.collect();
    banded.sort_by_key(|(merit, band, _)| (*merit, *band));
    let bands: Vec<u8> = banded.iter().map(|(_, band, _)| *band).collect();
    let astray = in_order::astray(&bands);
    let against = |place: usize| {
        let (_, band, _) = banded[place];
        let better = (place + 1..banded.len()).find(|&other| bands[other] < band);
        better.or_else(|| (0..place).rfind(|&other| bands[other] > band))
    };
    let out_of_order = astray
        .iter()
        .filter_map(|place| Some((*place, against(*place)?)));
    // Equals stand beside each other, by their bands.
    let apart = (1..banded.len()).filter(|place| {
        let (one, other) = (&banded[*place], &banded[place - 1]);
        let found = [*place, place - 1].iter().any(|at| astray.contains(at));
        one.0 == other.0 && one.1 != other.1 && !found
    });
    let pairs = out_of_order.chain(apart.map(|place| (place, place - 1)));
    pairs
        .map(|(one, other)| (banded[one], banded[other]))
        .map(|(one, other)| contradicts(one.2, other.2))
        .collect()
}

fn contradicts(entry: &Entry<'_>, other: &Entry<'_>) -> Diagnostic {
    let band = |entry: &Entry<'_>, lang| {
        let scheme = entry.index.bands_for(entry.year, entry.unit);
        let band = scheme
            .zip(entry.result.band)
            .and_then(|(scheme, band)| scheme.bands.get(usize::from(band)));
        band.map_or("", |band| band.name.get(lang)).to_owned()
    };
    let value = |entry: &Entry<'_>| {
        let value = entry.result.score.score().map(|score| score.to_string());
        value.unwrap_or_else(|| format!("#{}", entry.result.rank.unwrap_or_default()))
    };
    let name = entry.name();
    let found = RULE.found(
        entry.result.origin.key("band"),
        tell!(
            "band-contradicts-score-of-better",
            own => Words::of(|lang| band(entry, lang)),
            name => name,
            value = value(entry),
            other => Words::of(|lang| band(other, lang)),
            unit => other.unit.name,
            there = value(other),
        ),
        tell!("band-contradicts-score-result-do-not-go"),
    );
    let found = found.against(
        other.result.origin.key("band"),
        tell!("band-contradicts-score-other"),
    );
    found.help(tell!("band-contradicts-score-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::BandBasis;

    fn count(rows: &[(&str, u8)]) -> usize {
        let record = sample::record(|record| {
            record.0.indices[0].bands = vec![sample::bands(BandBasis::Stated, &[None, None, None])];
            let scores: Vec<(u32, Option<&str>)> = (0..)
                .zip(rows)
                .map(|(unit, row)| (unit, Some(row.0)))
                .collect();
            let table = record.table(2018, 0, &scores);
            for (row, (_, band)) in table.rows.iter_mut().zip(rows) {
                row.band = Some(*band);
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn bands_follow_results() {
        assert_eq!(count(&[("90", 0), ("80", 0), ("70", 1), ("60", 2)]), 0);
        assert_eq!(count(&[("90", 1), ("80", 0), ("70", 1), ("60", 2)]), 1);
        assert_eq!(
            count(&[("90", 0), ("80", 0), ("70", 2), ("60", 1), ("50", 2)]),
            1
        );
        // Equals are in one band.
        assert_eq!(count(&[("90", 0), ("90.0", 0), ("80", 1)]), 0);
        assert_eq!(count(&[("90", 1), ("90", 0), ("90", 1)]), 1);
        assert_eq!(count(&[("90", 0), ("70", 1), ("70", 2), ("60", 2)]), 1);
    }
}
