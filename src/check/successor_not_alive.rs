//! A successor that does not exist when it should take over.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Record, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "successor-not-alive",
    severity: Severity::Error,
    summary: lang::phrase!("rule--successor-not-alive"),
    why: Docs {
        vi: "Đơn vị kết thúc ngày 30/6/2025 thì đơn vị kế tục phải có mặt từ ngày 01/7/2025. Để trống một khoảng, hay ghi đơn \
             vị kế tục đã giải thể từ trước, thì không ai nhận phần việc và chuỗi số liệu bị đứt ở chỗ không có thật. Đơn vị \
             còn hoạt động thì chưa có đơn vị kế tục.",
        en: "If a unit ends on 30 June 2025, its successor has to be there on 1 July 2025. With a gap between, or a successor \
             that ended before, nobody takes over and the series breaks where nothing broke. A unit that still works has no \
             successor yet.",
    },
    check: Check::Record(check),
};

/// One finding a wrong succession.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    record
        .units
        .iter()
        .flat_map(|unit| {
            let successors = unit.successors.iter().enumerate();
            successors.filter_map(move |(place, successor)| {
                let at = unit.origin.key("successors").item(place);
                wrong(unit, record.unit(*successor), at)
            })
        })
        .collect()
}

fn wrong(unit: &Unit, successor: &Unit, at: Origin) -> Option<Diagnostic> {
    let Some(end) = unit.to else {
        return Some(endless(unit, successor, at));
    };
    let late = successor
        .from
        .filter(|from| from.first_day() > end.next_day());
    let gone = successor.to.filter(|to| to.last_day() <= end.first_day());
    let (key, date, vi, en) = match (late, gone) {
        (Some(from), _) => ("from", from, "chỉ có từ", "begins only on"),
        (None, Some(to)) => ("to", to, "đã hết từ", "ended on"),
        (None, None) => return None,
    };
    let (heir, heir_en) = names(successor);
    let found = RULE.found(
        at,
        Words::new(
            format!("{heir} không tồn tại khi {} kết thúc {end}", names(unit).0),
            format!(
                "{heir_en} does not exist when {} ends on {end}",
                names(unit).1
            ),
        ),
        Words::new(format!("{vi} {date}"), format!("{en} {date}")),
    );
    let found = found.against(
        successor.origin.key(key),
        Words::new("thời gian tồn tại ghi ở đây", "its life is given here"),
    );
    Some(found.help(
        "sửa ngày, hoặc ghi đúng đơn vị nhận bàn giao",
        "correct the date, or name the unit that took over",
    ))
}

fn endless(unit: &Unit, successor: &Unit, at: Origin) -> Diagnostic {
    let ((name, name_en), (heir, heir_en)) = (names(unit), names(successor));
    let found = RULE.found(
        at,
        Words::new(
            format!("{name} có đơn vị kế tục là {heir} mà không có ngày kết thúc"),
            format!("{name_en} has the successor {heir_en} and no last day"),
        ),
        Words::new(
            "kế tục từ ngày nào thì không rõ",
            "from which day on is not said",
        ),
    );
    found.help(
        "ghi ngày cuối cùng của đơn vị (to), hoặc bỏ đơn vị kế tục",
        "give the last day of the unit (to), or remove the successor",
    )
}

fn names(unit: &Unit) -> (&str, &str) {
    (&unit.name.vi, unit.name.get(model::Lang::EN))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, UnitId};

    fn count(to: Option<&str>, heir_from: Option<&str>, heir_to: Option<&str>) -> usize {
        let record = sample::record(|record| {
            let units = &mut record.0.units;
            units[0].to = to.and_then(Date::parse);
            units[0].successors = vec![UnitId(1)];
            units[1].from = heir_from.and_then(Date::parse);
            units[1].to = heir_to.and_then(Date::parse);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_successor_is_there_on_the_next_day() {
        assert_eq!(count(Some("2025-06-30"), Some("2025-07-01"), None), 0);
        assert_eq!(count(Some("2025-06-30"), Some("2025-07-02"), None), 1);
        assert_eq!(count(Some("2025-06-30"), None, None), 0);
        assert_eq!(count(Some("2025-06-30"), None, Some("2025-06-30")), 1);
        assert_eq!(count(Some("2025-06-30"), None, Some("2025-07-01")), 0);
    }

    #[test]
    fn what_is_known_to_the_year_only_is_not_doubted() {
        assert_eq!(count(Some("2025"), Some("2025"), None), 0);
        assert_eq!(count(Some("2025"), Some("2026"), None), 0);
        assert_eq!(count(Some("2024"), Some("2026"), None), 1);
    }

    #[test]
    fn a_unit_that_lives_has_no_successor() {
        assert_eq!(count(None, None, None), 1);
    }
}
