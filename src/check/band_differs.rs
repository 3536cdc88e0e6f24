//! A declared band within whose bounds the result does not lie.

use super::{Check, Docs, Entry, Rows, Rule};
use derive::band_reached;
use diagnostic::{Diagnostic, Severity, Words};
use model::{BandBasis, Lang};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "band-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--band-differs"),
    why: Docs {
        vi: "Mỗi loại (Xuất sắc, Tốt, Khá …) có một ngưỡng dưới. Xếp loại công bố phải là loại tốt nhất mà kết quả đạt \
             ngưỡng. Nếu cơ quan công bố xếp loại không theo ngưỡng cố định, hãy ghi `of: stated` cho bảng xếp loại.",
        en: "Every band has a lower bound, and the declared band has to be the best whose bound the result reaches. If \
             the publisher does not go by fixed bounds, say `of: stated` in the scheme of bands.",
    },
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
        Some(other) => Words::new(
            format!("{value} thuộc loại “{}”", other.name.vi),
            format!("{value} is “{}”", other.name.get(Lang::EN)),
        ),
        None => Words::new(
            format!("{value} không đạt ngưỡng nào"),
            format!("{value} reaches no bound"),
        ),
    };
    let found = RULE.found(
        entry.result.origin.key("band"),
        Words::new(
            format!(
                "xếp loại công bố “{}” của {} không khớp với kết quả {value}",
                band.name.vi, name.vi
            ),
            format!(
                "declared band “{}” of {} does not fit the result {value}",
                band.name.get(Lang::EN),
                name.en
            ),
        ),
        label,
    );
    let found = found.against(
        band.origin.clone(),
        Words::new("loại này được định nghĩa ở đây", "the band is defined here"),
    );
    Some(found.help(
        "đối chiếu điểm và xếp loại với nguồn, rồi sửa số sai",
        "compare score and band with the source and correct the wrong one",
    ))
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
