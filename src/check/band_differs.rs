//! A declared band within whose bounds the result does not lie.

use super::{Check, Entry, Rows, Rule};
use derive::band_reached;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::BandBasis;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "band-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--band-differs"),
    why: message!("why--band-differs"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    rows.all.iter().filter_map(differs).collect()
}

fn differs(entry: &Entry<'_>) -> Option<Diagnostic> {
    let scheme = entry.index.bands_for(entry.year, entry.unit)?;
    let declared = entry.result.band?;
    let value = match scheme.basis {
        BandBasis::Score => entry.result.score.score()?,
        BandBasis::Share => entry.standing.share?,
        BandBasis::Stated => return None,
    };
    let reached = band_reached(scheme, Some(value), Some(value));
    if reached == Some(declared) {
        return None;
    }
    let band = scheme.bands.get(usize::from(declared))?;
    let (name, value) = (entry.name(), super::rounded(value, 2));
    let label = match reached.and_then(|place| scheme.bands.get(usize::from(place))) {
        Some(other) => tell!("band-differs-value-is-band", value, other => other.name),
        None => tell!("band-differs-reaches-no-bound", value),
    };
    let found = RULE.found(
        entry.result.origin.key("band"),
        tell!("band-differs-declared-does-not-fit", band => band.name, name => name, value),
        label,
    );
    let found = found.against(band.origin.clone(), tell!("band-differs-defined"));
    Some(found.help(tell!("band-differs-help")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::BandBasis;

    fn count(basis: BandBasis, score: &str, band: u8) -> usize {
        let record = sample::record(|record| {
            let bounds = if basis == BandBasis::Stated {
                [None, None]
            } else {
                [Some("80"), Some("50")]
            };
            record.0.indices[0].bands = vec![sample::bands(basis, &bounds)];
            record.table(2018, 0, &[(0, Some(score))]).rows[0].band = Some(band);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_band_must_be_the_best_one_reached() {
        assert_eq!(count(BandBasis::Score, "80", 0), 0);
        assert_eq!(count(BandBasis::Score, "79.99", 0), 1);
        assert_eq!(count(BandBasis::Share, "85", 1), 1);
        assert_eq!(count(BandBasis::Score, "49", 1), 1);
    }

    #[test]
    fn stated_bands_are_believed() {
        assert_eq!(count(BandBasis::Stated, "10", 0), 0);
    }
}
