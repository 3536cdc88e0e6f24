//! Bands of an index whose bounds overlap or leave a gap.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Band, BandBasis, BandScheme, Index, Lang, LangId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "bands-do-not-meet",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--bands-do-not-meet"),
    why: Docs {
        vi: "Lào Cai năm 2015 in “Khá: từ 45 đến 55” và “Tốt: từ 55”: 55 điểm thuộc cả hai loại. In “từ 45 đến 54” thì \
             54,5 điểm không thuộc loại nào. Ghi cận dưới ở `from`, và cận trên như nguồn in ở `to` nếu có; trang xếp \
             loại theo cận dưới của loại tốt nhất mà kết quả đạt. Cận dưới phải giảm dần từ loại tốt nhất, và mỗi năm chỉ \
             có một bảng xếp loại.",
        en: "Lao Cai in 2015 printed \"fair: 45 to 55\" and \"good: from 55\": 55 points belong to both. \"45 to 54\" would \
             leave 54.5 without a band. Give the lower bound as `from` and the upper one, where it is printed, as `to`; \
             the site goes by the lower bound of the best band that is reached. Lower bounds have to fall from the best \
             band on, and each year has one scheme.",
    },
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
        let label = Words::new(
            format!("{value} cũng thuộc loại “{}”", better.name.vi),
            format!("{value} also belongs to “{}”", better.name.get(Lang::EN)),
        );
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
        let label = Words::new(
            format!("kết quả trên {to} và dưới {from} không thuộc loại nào"),
            format!("a result above {to} and below {from} has no band"),
        );
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
    let name = |lang| {
        let (worse, better, index) = (
            worse.name.get(lang),
            better.name.get(lang),
            index.short.get(lang),
        );
        match (fault, lang.id()) {
            (Fault::Overlap, LangId::Vi) => {
                format!("khoảng của loại “{worse}” chồng lên loại “{better}” trong {index}")
            }
            (Fault::Overlap, LangId::En) => {
                format!("band “{worse}” overlaps “{better}” in {index}")
            }
            (Fault::Gap, LangId::Vi) => {
                format!("giữa loại “{worse}” và loại “{better}” trong {index} có khoảng hở")
            }
            (Fault::Gap, LangId::En) => {
                format!("there is a gap between “{worse}” and “{better}” in {index}")
            }
        }
    };
    let from = better.from.unwrap_or_default();
    let second = Words::new(
        format!("loại “{}” từ {from}", better.name.vi),
        format!("“{}” is from {from}", better.name.get(Lang::EN)),
    );
    RULE.found(at, Words::new(name(Lang::VI), name(Lang::EN)), label)
        .against(better.origin.key("from"), second)
        .help(
            "đối chiếu các cận với văn bản quy định; cận trên phải đứng ngay dưới cận dưới của loại trên",
            "compare the bounds with the act; an upper bound has to stand right below the next lower bound",
        )
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
        Words::new(
            format!(
                "hai bảng xếp loại của {} cùng áp dụng cho năm {year}",
                index.short.vi
            ),
            format!(
                "two schemes of bands of {} are in force for {year}",
                index.short.get(Lang::EN)
            ),
        ),
        Words::new("bảng trước chưa hết hạn", "the one before has not ended"),
    );
    Some(found.help(
        "ghi năm cuối `to` cho bảng xếp loại trước",
        "give the earlier scheme its last year, `to`",
    ))
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
