//! A stated number of ranked units that the listed results contradict.

use super::{Check, Docs, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::Lang;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "field-size-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--field-size-differs"),
    why: Docs {
        vi: "PAPI 2023 hay được viết “hạng 18/63”, nhưng hai tỉnh không có kết quả năm đó nên mẫu số đúng là 61. Bảng ghi \
             đủ đơn vị thì số `of` phải bằng số đơn vị có kết quả; bảng chưa đủ thì không thể có nhiều kết quả hơn `of`, \
             và các dòng không được nêu những mẫu số khác nhau.",
        en: "PAPI 2023 is often quoted as \"18th of 63\", but two provinces have no result in that year, so it is 61. Where \
             a table is complete, `of` has to be the number of units with a result; where it is not, there cannot be more \
             results than `of`, and rows must not state different numbers.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let fields = fields(&rows.all);
    // The table's own number speaks of its only field.
    let whole = fields.len() == 1;
    let first = rows.all.first().filter(|_| fields.len() > 1);
    found.extend(first.and_then(of_several));
    for field in fields {
        found.extend(of_field(&field, whole));
    }
    found
}

/// One number for several groups, each of which would be said to rank as many.
fn of_several(entry: &Entry<'_>) -> Option<Diagnostic> {
    let of = entry.table.of?;
    let found = RULE.found(
        entry.table.origin.key("of"),
        Words::new(
            format!("số đơn vị được xếp hạng {of} ghi chung cho nhiều nhóm"),
            format!("the number of ranked units {of} is stated for several groups at once"),
        ),
        Words::new(
            "mỗi nhóm được xếp hạng riêng, có số đơn vị riêng",
            "each group is ranked by itself, among as many as it has",
        ),
    );
    Some(found.help(
        "bỏ `of` ở đây, ghi nó ở từng dòng có hạng",
        "remove `of` here, and state it with each row that has a rank",
    ))
}

fn of_field(rows: &[&Entry<'_>], whole: bool) -> Vec<Diagnostic> {
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let table = first.table;
    let results = rows
        .iter()
        .filter(|entry| entry.result.score.score().is_some() || entry.result.rank.is_some());
    let n = u32::try_from(results.count()).unwrap_or(u32::MAX);
    let stated = table.of.filter(|_| whole);
    let wrong = |of: u32| {
        if first.is_complete() {
            n > 0 && of != n
        } else {
            of < n
        }
    };
    let mut found = Vec::new();
    if let Some(of) = stated.filter(|&of| wrong(of)) {
        found.push(differs(
            first,
            (of, table.origin.key("of")),
            n,
            Named::Table,
        ));
    }
    for entry in rows {
        let Some(of) = entry.result.of else { continue };
        let at = entry.result.origin.key("of");
        match stated {
            Some(stated) if of != stated => found.push(disagrees(entry, (of, at), stated)),
            None if wrong(of) => found.push(differs(entry, (of, at), n, Named::Row)),
            _ => {}
        }
    }
    found
}

/// Whom a number is stated for.
#[derive(Clone, Copy)]
enum Named {
    Table,
    Row,
}

fn differs(entry: &Entry<'_>, (of, at): (u32, Origin), n: u32, named: Named) -> Diagnostic {
    let name = match named {
        Named::Row => entry.name(),
        Named::Table => {
            let table = |lang| format!("{} {}", entry.index.short.get(lang), entry.year);
            Words::new(table(Lang::VI), table(Lang::EN))
        }
    };
    RULE.found(
        at,
        Words::new(
            format!(
                "số đơn vị được xếp hạng {of} của {} khác {n} đơn vị có kết quả",
                name.vi
            ),
            format!(
                "stated number {of} of ranked units of {} differs from the {n} that have a result",
                name.en
            ),
        ),
        Words::new(
            format!("bảng có kết quả của {n} đơn vị"),
            format!("the table has results of {n} units"),
        ),
    )
    .help(
        "sửa `of` theo số đơn vị có kết quả, hoặc bổ sung đơn vị còn thiếu",
        "correct `of` to the number of units with a result, or add those that are missing",
    )
}

fn disagrees(entry: &Entry<'_>, (of, at): (u32, Origin), stated: u32) -> Diagnostic {
    let name = entry.name();
    RULE.found(
        at,
        Words::new(
            format!(
                "số đơn vị được xếp hạng {of} của {} khác số {stated} của cả bảng",
                name.vi
            ),
            format!(
                "stated number {of} of ranked units of {} differs from {stated} for the table",
                name.en
            ),
        ),
        Words::new(
            format!("cả bảng ghi {stated}"),
            format!("the table says {stated}"),
        ),
    )
    .against(
        entry.table.origin.key("of"),
        Words::new("số của cả bảng", "the number for the table"),
    )
    .help(
        "đối chiếu số đơn vị được xếp hạng với nguồn, rồi sửa số sai",
        "compare the number of ranked units with the source and correct the wrong one",
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Coverage;

    fn count(coverage: Coverage, of: Option<u32>, own: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70")), (1, Some("60")), (2, None)]);
            table.coverage = coverage.into();
            table.of = of;
            table.rows[0].of = own;
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_complete_table_has_as_many_results_as_it_says() {
        assert_eq!(count(Coverage::Complete, Some(2), None), 0);
        assert_eq!(
            count(Coverage::Complete, Some(3), None),
            1,
            "the unit without a result is not ranked"
        );
        assert_eq!(count(Coverage::Complete, None, Some(3)), 1);
        assert_eq!(count(Coverage::Complete, Some(2), Some(3)), 1);
    }

    #[test]
    fn a_partial_table_has_no_more() {
        assert_eq!(count(Coverage::Partial, Some(63), None), 0);
        assert_eq!(count(Coverage::Partial, Some(1), None), 1);
        assert_eq!(count(Coverage::Partial, Some(63), Some(61)), 1);
        assert_eq!(count(Coverage::Partial, None, Some(61)), 0);
    }
}
