//! Bands of an index whose bounds overlap or leave a gap.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Band, BandBasis, BandScheme, Index, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "bands-do-not-meet",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--bands-do-not-meet"),
    why: message!("why--bands-do-not-meet"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    record.indices.iter().flat_map(of_index).collect()
}

fn of_index(index: &Index) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = index
        .bands
        .iter()
        .filter(|scheme| scheme.basis != BandBasis::Stated)
        .flat_map(|scheme| {
            scheme
                .bands
                .windows(2)
                .filter_map(|pair| meeting(index, &pair[0], &pair[1]))
        })
        .collect();
    // What is wrong for several fields is told once.
    let mut seen = BTreeSet::new();
    for field in 0..index.fields.len() {
        let schemes = index.bands.iter().enumerate();
        let schemes = schemes.filter(|(_, scheme)| scheme.is_for(Some(field)));
        let mut schemes: Vec<(usize, &BandScheme)> = schemes.collect();
        schemes.sort_by_key(|(_, scheme)| scheme.from);
        let pairs = schemes.windows(2);
        let pairs = pairs.filter(|pair| seen.insert((pair[0].0, pair[1].0)));
        found.extend(pairs.filter_map(|pair| years(index, pair[0], pair[1])));
    }
    found
}

/// What is wrong between a band and the one below it.
fn meeting(index: &Index, better: &Band, worse: &Band) -> Option<Diagnostic> {
    let from = better.from?;
    let overlap = |value: Decimal, key: &str| {
        let label = tell!("bands-do-not-meet-also-belongs", value, better => better.name);
        found(
            index,
            (better, worse),
            Fault::Overlap,
            (worse.origin.key(key), label),
        )
    };
    if let Some(own) = worse.from.filter(|&own| own >= from) {
        return Some(overlap(own, "from"));
    }
    let to = worse.to?;
    let step = Decimal::new(1, index.decimals.max(to.scale()));
    if to >= from {
        return Some(overlap(from, "to"));
    }
    (to + step < from).then(|| {
        let label = tell!("bands-do-not-meet-result-above-below-no", to, from);
        found(
            index,
            (better, worse),
            Fault::Gap,
            (worse.origin.key("to"), label),
        )
    })
}

#[derive(Clone, Copy)]
enum Fault {
    Overlap,
    Gap,
}

fn found(
    index: &Index,
    (better, worse): (&Band, &Band),
    fault: Fault,
    (at, label): (Origin, Words),
) -> Diagnostic {
    let (worse, index) = (&worse.name, &index.short);
    let message = match fault {
        Fault::Overlap => tell!(
            "bands-do-not-meet-overlap",
            worse => worse,
            better => better.name,
            index => index,
        ),
        Fault::Gap => tell!(
            "bands-do-not-meet-gap",
            worse => worse,
            better => better.name,
            index => index,
        ),
    };
    let from = better.from.unwrap_or_default();
    let second = tell!("bands-do-not-meet-is-from", better => better.name, from);
    RULE.found(at, message, label)
        .against(better.origin.key("from"), second)
        .help(tell!("bands-do-not-meet-help-compare-bounds-act-upper"))
}

/// Two schemes for one year.
fn years(
    index: &Index,
    (_, early): (usize, &BandScheme),
    (place, late): (usize, &BandScheme),
) -> Option<Diagnostic> {
    if early.to.is_some_and(|to| to < late.from) {
        return None;
    }
    let at = index.origin.key("bands").item(place).key("from");
    let year = late.from;
    let found = RULE.found(
        at,
        tell!("bands-do-not-meet-two-schemes-force", index => index.short, year),
        tell!("bands-do-not-meet-one-before-ended"),
    );
    Some(found.help(tell!("bands-do-not-meet-help-give-earlier-scheme-last")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::BandBasis;

    fn labels(bounds: &[(Option<&str>, Option<&str>)]) -> Vec<String> {
        let record = sample::record(|record| {
            let from: Vec<Option<&str>> = bounds.iter().map(|bound| bound.0).collect();
            let mut scheme = sample::bands(BandBasis::Score, &from);
            for (band, (_, to)) in scheme.bands.iter_mut().zip(bounds) {
                band.to = to.map(sample::decimal);
            }
            record.0.indices[0].bands = vec![scheme];
        });
        check(&record, &analyse(&record))
            .into_iter()
            .map(|d| d.label.text.en)
            .collect()
    }

    #[test]
    fn bands_that_meet_are_silent() {
        assert!(labels(&[(Some("80"), None), (Some("50"), None), (None, None)]).is_empty());
        assert!(
            labels(&[
                (Some("55"), None),
                (Some("45"), Some("54.99")),
                (None, Some("44.99"))
            ])
            .is_empty()
        );
    }

    #[test]
    fn an_overlap_and_a_gap_are_found() {
        assert_eq!(
            labels(&[(Some("55"), None), (Some("45"), Some("55"))]),
            ["55 also belongs to “Band 0”"]
        );
        assert_eq!(
            labels(&[(Some("55"), None), (Some("45"), Some("54"))]),
            ["a result above 54 and below 55 has no band"]
        );
        assert_eq!(
            labels(&[(Some("50"), None), (Some("80"), None)]),
            ["80 also belongs to “Band 0”"]
        );
    }

    #[test]
    fn a_year_has_one_scheme() {
        let count = |to: Option<i32>| {
            let record = sample::record(|record| {
                let mut early = sample::bands(BandBasis::Stated, &[None]);
                let mut late = early.clone();
                early.to = to;
                late.from = 2020;
                record.0.indices[0].bands = vec![early, late];
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(
            (count(Some(2019)), count(Some(2020)), count(None)),
            (0, 1, 1)
        );
    }
}
