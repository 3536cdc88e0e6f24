//! An annotation of a year in which the index has no result.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{IndexId, Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "annotation-without-result",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--annotation-without-result"),
    why: Docs {
        vi: "Chú thích hiện trên biểu đồ, ở chỗ của năm ấy. Năm không có kết quả nào thì không có chỗ để hiện: năm bị gõ nhầm, hoặc \
             chú thích thuộc về một chỉ số khác. Năm có kết quả mà chú thích nói về năm khác thì không thấy được.",
        en: "An annotation stands in charts at the place of its year. Without a result there is no such place: the year is a slip, \
             or the annotation belongs to another index. A year with results, but not the one that is meant, cannot be seen.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, index) in record.all_indices() {
        let list = index.origin.key("annotations");
        for (place, annotation) in index.annotations.iter().enumerate() {
            if has_result(record, id, annotation.year) {
                continue;
            }
            let (year, at) = (annotation.year, list.item(place).key("year"));
            let said = RULE.found(
                at,
                Words::new(
                    format!(
                        "chú thích cho năm {year}, mà {} không có kết quả năm ấy",
                        index.short.vi
                    ),
                    format!(
                        "an annotation of {year}, in which {} has no result",
                        index.short.get(Lang::EN)
                    ),
                ),
                Words::new(
                    "không có kết quả năm này",
                    "there is no result in this year",
                ),
            );
            found.push(said.help(
                "sửa năm, hoặc bỏ chú thích",
                "correct the year, or remove the annotation",
            ));
        }
    }
    found
}

fn has_result(record: &Record, id: IndexId, year: i32) -> bool {
    let table = record.edition(year).and_then(|edition| edition.table(id));
    table.is_some_and(|table| {
        let mut rows = table.rows.iter();
        rows.any(|row| row.score.score().is_some() || row.rank.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Annotation, Text};

    #[test]
    fn an_annotation_has_a_result_to_stand_at() {
        let count = |year: i32, score: Option<&str>| {
            let record = sample::record(|record| {
                record.0.indices[0].annotations.push(Annotation {
                    year,
                    text: Text::same("Text"),
                });
                record.table(2018, 0, &[(0, score)]);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(2018, Some("70")), 0);
        assert_eq!(count(2017, Some("70")), 1);
        assert_eq!(count(2018, None), 1);
    }
}
