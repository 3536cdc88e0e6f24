//! A result of a unit for a year in which it did not exist.

use super::{Docs, Entry, Rule, entries};
use crate::derive::Analysis;
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-outside-life",
    severity: Severity::Error,
    summary: Docs {
        vi: "đơn vị có kết quả cho năm mà đơn vị không tồn tại",
        en: "a unit has a result for a year in which it did not exist",
    },
    why: Docs {
        vi: "Sau sáp nhập, tên cũ có thể được dùng lại cho một đơn vị khác. Kết quả của năm nằm ngoài thời gian tồn tại \
             của đơn vị thường thuộc về đơn vị trước hoặc sau nó, và không được nối vào cùng một chuỗi số liệu. Nếu đơn \
             vị không được đánh giá vì chưa có hoặc không còn, hãy ghi `did-not-exist` thay cho điểm.",
        en: "After a merger an old name may live on in another unit. A result outside the life of a unit mostly belongs \
             to its predecessor or successor, and must not join the same series. If there is no result because the unit \
             did not exist, write `did-not-exist` in place of the score.",
    },
    check,
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    entries(record, analysis)
        .filter_map(|entry| outside(&entry))
        .collect()
}

fn outside(entry: &Entry<'_>) -> Option<Diagnostic> {
    let row = entry.row;
    if row.score.score().is_none() && row.rank.is_none() {
        return None;
    }
    let early = entry.unit.from.filter(|from| entry.year < from.year());
    let late = entry.unit.to.filter(|to| entry.year > to.year());
    let name = &entry.unit.name;
    let (key, label) = match (early, late) {
        (Some(from), _) => (
            "from",
            Words::new(
                format!("đơn vị có từ {from}"),
                format!("the unit exists since {from}"),
            ),
        ),
        (None, Some(to)) => (
            "to",
            Words::new(
                format!("đơn vị tồn tại đến {to}"),
                format!("the unit existed until {to}"),
            ),
        ),
        (None, None) => return None,
    };
    let found = RULE.found(
        row.origin.key("unit"),
        Words::new(
            format!(
                "{} có kết quả năm {}, năm mà đơn vị không tồn tại",
                name.vi, entry.year
            ),
            format!(
                "{} has a result for {}, when it did not exist",
                name.get(Lang::En),
                entry.year
            ),
        ),
        Words::new(
            format!("không tồn tại trong năm {}", entry.year),
            format!("did not exist in {}", entry.year),
        ),
    );
    let found = found.against(entry.unit.origin.key(key), label);
    Some(found.help(
        "dùng mã của đơn vị tồn tại trong năm đó, hoặc sửa thời gian tồn tại của đơn vị",
        "use the code of the unit that existed in that year, or correct the life of this one",
    ))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::derive::{analyse, sample};
    use crate::model::Date;

    fn count(year: i32, score: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.0.units[0].from = Date::parse("2014-07-01");
            record.0.units[0].to = Date::parse("2017-06-30");
            record.table(year, 0, &[(0, score)]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_years_of_birth_and_end_belong_to_the_life() {
        let found: Vec<usize> = (2013..2019).map(|year| count(year, Some("60"))).collect();
        assert_eq!(found, [1, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn a_stated_absence_is_no_result() {
        assert_eq!(count(2018, None), 0);
    }
}
