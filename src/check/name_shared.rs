//! Two units of one level and one parent that bear the same name at the same time.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::names;
use model::{Level, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "name-shared",
    severity: Severity::Error,
    summary: Docs {
        vi: "hai đơn vị cùng cấp mang một tên trong cùng một thời gian",
        en: "two units of one level bear one name at the same time",
    },
    why: Docs {
        vi: "Người đọc thấy hai dòng “Hòa Bình” và “Hoà Bình” thì không biết dòng nào của ai; bảng điểm nhập từ tệp của bộ cũng \
             không biết ghép vào đâu. Tên được so sau khi bỏ khác biệt về cách đặt dấu, chữ hoa, dấu cách, và kể cả tên gọi \
             khác (aliases). Tên cũ dùng lại sau sáp nhập thì không sao, nếu thời gian tồn tại được ghi và không chồng nhau.",
        en: "Readers who see \"Hòa Bình\" and \"Hoà Bình\" in two rows cannot tell whose is whose, and a ministry's table cannot \
             be matched. Names are compared without regard to the place of tone marks, case and spaces, aliases included. \
             A name that is used again after a merger is fine where the lives of the two are given and do not overlap.",
    },
    check: Check::Record(check),
};

/// What must be told apart by name.
type Circle<'a> = (Level, Option<UnitId>, &'a str);

/// One finding a unit that bears the name of another.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let named: Vec<(String, &Unit, Origin)> = record.units.iter().flat_map(all_names).collect();
    let mut bearers: BTreeMap<Circle<'_>, Vec<(&Unit, &Origin)>> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, unit, origin) in &named {
        let circle = (record.kind(unit.kind).level, unit.parent, name.as_str());
        let others = bearers.entry(circle).or_default();
        let other = others
            .iter()
            .find(|(other, _)| other.code != unit.code && meet(other, unit));
        if let Some((other, at)) = other {
            found.push(shared(unit, origin, other, at));
        }
        // A name that all of history used is compared with the nearest bearers only.
        if others.len() < NEAREST {
            others.push((unit, origin));
        }
    }
    found
}

/// With how many earlier bearers a name is compared.
const NEAREST: usize = 16;

/// A unit's name and aliases as they are compared, each once.
fn all_names(unit: &Unit) -> Vec<(String, &Unit, Origin)> {
    let name = (names::same(&unit.name.vi), unit, unit.origin.key("name"));
    let mut known = BTreeSet::from([name.0.clone()]);
    let mut all = vec![name];
    for (place, alias) in unit.aliases.iter().enumerate() {
        let alias = names::same(alias);
        if known.insert(alias.clone()) {
            all.push((alias, unit, unit.origin.key("aliases").item(place)));
        }
    }
    all
}

/// Whether two units certainly exist on one day.
fn meet(a: &Unit, b: &Unit) -> bool {
    let before = |a: &Unit, b: &Unit| match (a.to, b.from) {
        (Some(to), Some(from)) => to.first_day() <= from.last_day(),
        _ => false,
    };
    !before(a, b) && !before(b, a)
}

fn shared(unit: &Unit, at: &Origin, other: &Unit, there: &Origin) -> Diagnostic {
    let found = RULE.found(
        at.clone(),
        Words::new(
            format!(
                "{} và {} có chung một tên trong cùng thời gian: “{}”",
                other.code, unit.code, unit.name.vi
            ),
            format!(
                "{} and {} share a name at the same time: “{}”",
                other.code, unit.code, unit.name.vi
            ),
        ),
        Words::new(
            format!("tên này cũng là của {}", other.code),
            format!("{} has this name too", other.code),
        ),
    );
    let found = found.against(
        there.clone(),
        Words::new(
            format!("của {} ở đây", other.code),
            format!("that of {} is here", other.code),
        ),
    );
    found.help(
        "bỏ đơn vị bị khai báo hai lần, thêm từ phân biệt vào tên, hoặc ghi thời gian tồn tại (from, to)",
        "remove the unit that is declared twice, add a word that tells them apart, or give their lives (from, to)",
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Record, Text, UnitId};

    fn count(change: impl FnOnce(&mut Record)) -> usize {
        let record = sample::record(|record| {
            record.0.units[0].name = Text::same("Hòa Bình");
            record.0.units[1].name = Text::same("Hoà  bình");
            change(&mut record.0);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn spelling_does_not_tell_two_units_apart() {
        assert_eq!(count(|_| ()), 1);
        assert_eq!(
            count(|record| record.units[1].name = Text::same("Hóa Bình")),
            0
        );
    }

    #[test]
    fn one_name_in_two_provinces_or_two_times_is_fine() {
        assert_eq!(count(|record| record.units[1].parent = Some(UnitId(2))), 0);
        let lives = |to, from| {
            count(|record| {
                record.units[0].to = Date::parse(to);
                record.units[1].from = Date::parse(from);
            })
        };
        assert_eq!(lives("2025-06-30", "2025-07-01"), 0);
        assert_eq!(lives("2025", "2025"), 0);
        assert_eq!(lives("2025-06-30", "2025-06-01"), 1);
    }

    #[test]
    fn an_alias_is_a_name_too() {
        let one = count(|record| {
            record.units[1].name = Text::same("Tên khác");
            record.units[1].aliases = vec!["HOÀ BÌNH".to_owned(), "Hòa Bình".to_owned()];
        });
        assert_eq!(one, 1);
    }
}
