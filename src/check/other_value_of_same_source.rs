//! Another published value that is said to come from the source of the one in use.

use super::{Check, Docs, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Lang;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "other-value-of-same-source",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--other-value-of-same-source"),
    why: Docs {
        vi: "Trang viết “nguồn khác ghi …”, mà hai giá trị lại dẫn về một nguồn: một trong hai mã nguồn bị chép nhầm. Ghi đúng nguồn của \
             từng giá trị. Nếu chính một tài liệu in hai giá trị, nói điều đó ở `reason` và miễn trừ phép kiểm tra này. Hai mã nguồn \
             khác nhau mà đổi chỗ cho nhau thì không thấy được.",
        en: "The page says \"another source has …\", and both values lead to one source: one of the two keys was mistaken. Give each value \
             its own source. Where one paper prints both values, say so in `reason` and except this check. Two keys that stand in \
             each other's place cannot be seen.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        let used = entry.result.source;
        for (place, other) in entry.result.also.iter().enumerate() {
            if other.source != used {
                continue;
            }
            let (name, source) = (entry.name(), rows.record.source(used));
            let at = entry.result.origin.key("also").item(place).key("source");
            let own = used != entry.table.source;
            let there = if own {
                &entry.result.origin
            } else {
                &entry.table.origin
            };
            let there = there.key("source");
            let found_here = RULE.found(
                at,
                Words::new(
                    format!(
                        "giá trị khác của {} ghi cùng nguồn “{}” với giá trị đang dùng",
                        name.vi, source.code
                    ),
                    format!(
                        "the other value of {} names “{}”, the source of the one in use",
                        name.en, source.code
                    ),
                ),
                Words::new(source.title.vi.clone(), source.title.get(Lang::EN)),
            );
            found.push(
                found_here
                    .against(
                        there,
                        Words::new(
                            "nguồn của giá trị đang dùng",
                            "the source of the value in use",
                        ),
                    )
                    .help(
                        "ghi đúng nguồn của giá trị khác",
                        "name the source of the other value",
                    ),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    #[test]
    fn two_values_have_two_sources() {
        let count = |source| {
            let record = sample::record(|record| {
                let other = record.0.sources[0].clone();
                record.0.sources.push(other);
                let table = record.table(2018, 0, &[(0, Some("70.0"))]);
                table.rows[0].also = Box::new([Alternative {
                    score: Some(decimal("71")),
                    rank: None,
                    of: None,
                    source: SourceId(source),
                    reason: Text::same("Reason"),
                }]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(0), 1);
        assert_eq!(count(1), 0);
    }
}
