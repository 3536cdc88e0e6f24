//! A result of a unit for a year in which the unit it belongs to was no more.

use super::{Check, Docs, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Lang;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "parent-ended",
    severity: Severity::Error,
    summary: lang::phrase!("rule--parent-ended"),
    why: Docs {
        vi: "Tỉnh Yên Bái kết thúc ngày 30/6/2025 thì các sở của tỉnh ấy cũng kết thúc: kết quả năm 2026 là của sở thuộc tỉnh \
             Lào Cai mới, dù tên không đổi. Ghi vào sở cũ thì hai cơ quan khác nhau thành một chuỗi số liệu.",
        en: "Yen Bai Province ended on 30 June 2025, and so did its departments: a result of 2026 belongs to a department of the \
             new Lao Cai, though the name be the same. Written to the old one, two bodies become one series.",
    },
    check: Check::Rows(check),
};

/// One finding a row.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        let (row, unit) = (entry.result, entry.unit);
        let Some(parent) = unit.parent.map(|parent| rows.record.unit(parent)) else {
            continue;
        };
        let told = row.score.score().is_some() || row.rank.is_some();
        let Some(end) = parent.to.filter(|to| told && entry.year > to.year()) else {
            continue;
        };
        // A unit that ended before the year is reported by its own life.
        if unit.to.is_some_and(|to| entry.year > to.year()) {
            continue;
        }
        let (vi, en) = (&unit.name.vi, unit.name.get(Lang::EN));
        let (above, above_en) = (&parent.name.vi, parent.name.get(Lang::EN));
        let year = entry.year;
        let said = RULE.found(
            row.origin.key("unit"),
            Words::new(
                format!("{vi} có kết quả năm {year}, khi {above} không còn"),
                format!("{en} has a result for {year}, when {above_en} was no more"),
            ),
            Words::new(
                format!("thuộc {above}, kết thúc {end}"),
                format!("belongs to {above_en}, which ended on {end}"),
            ),
        );
        let said = said.against(
            parent.origin.key("to"),
            Words::new(
                "đơn vị cấp trên kết thúc ở đây",
                "the end of the unit above it",
            ),
        );
        found.push(said.help(
            "dùng mã của đơn vị thuộc đơn vị cấp trên mới, và ghi ngày kết thúc của đơn vị cũ",
            "use the code of the unit below the new one, and give the old unit its last day",
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Date, UnitId};

    fn count(year: i32, own_end: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.0.units[1].to = Date::parse("2025-06-30");
            record.0.units[0].parent = Some(UnitId(1));
            record.0.units[0].to = own_end.and_then(Date::parse);
            record.table(year, 0, &[(0, Some("60"))]);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_unit_does_not_outlive_the_one_above_it() {
        assert_eq!(count(2025, None), 0);
        assert_eq!(count(2026, None), 1);
        assert_eq!(count(2026, Some("2025-06-30")), 0);
    }
}
