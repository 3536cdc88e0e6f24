//! What a unit was before, with days that cannot be, or with a kind that another field ranks.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Earlier, Lang, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "was-does-not-fit",
    severity: Severity::Error,
    summary: lang::phrase!("rule--was-does-not-fit"),
    why: Docs {
        vi: "Đồng Nai là tỉnh đến hết ngày 29/4/2026, là thành phố từ 30/4/2026: trang của năm 2025 phải gọi là tỉnh, trang năm 2026 \
             gọi là thành phố. Mỗi mục của `was` ghi ngày cuối cùng (`to`) trong thời gian tồn tại của đơn vị, mục sau muộn hơn mục \
             trước, và chỉ ghi điều khác hiện nay. Loại mới mà chỉ số xếp ở nhóm khác thì kết quả các năm không còn so được với \
             nhau: khi đó kết thúc đơn vị cũ và khai báo đơn vị kế tục.",
        en: "Đồng Nai was a province until 29 April 2026 and is a city since 30 April 2026: pages of 2025 must call it a province, \
             pages of 2026 a city. Each entry of `was` has its last day (`to`) within the life of the unit, a later one than the \
             entry before, and says only what differs from today. Where an index ranks the new kind in another field, results of \
             the years do not compare any more: then end the unit, and let another succeed it.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let units = record.all_units();
    units
        .flat_map(|(id, unit)| of_unit((record, analysis), id, unit))
        .collect()
}

fn of_unit(of: (&Record, &Analysis), id: UnitId, unit: &Unit) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut before: Option<&Earlier> = None;
    for was in &unit.was {
        found.extend(
            before
                .filter(|before| was.to.last_day() <= before.to.last_day())
                .map(|before| out_of_order(unit, before, was))
                .or_else(|| outside(unit, was))
                .or_else(|| (!differs(unit, was)).then(|| same(unit, was)))
                .or_else(|| moved(of, (id, unit), was)),
        );
        before = Some(was);
    }
    found
}

fn told(unit: &Unit, origin: Origin, said: (&str, &str), label: Words) -> Diagnostic {
    let (vi, en) = (&unit.name.vi, unit.name.get(Lang::EN));
    let message = Words::new(format!("{vi}: {}", said.0), format!("{en}: {}", said.1));
    RULE.found(origin, message, label)
}

fn out_of_order(unit: &Unit, before: &Earlier, was: &Earlier) -> Diagnostic {
    let said = (
        "các mục của was không theo thứ tự thời gian",
        "the entries of was are not in order of time",
    );
    let label = Words::new(
        format!("không muộn hơn {}", before.to),
        format!("not later than {}", before.to),
    );
    let found = told(unit, was.origin.key("to"), said, label);
    let there = Words::new("mục trước ở đây", "the entry before is here");
    found.against(before.origin.key("to"), there).help(
        "xếp mục cũ nhất lên đầu, mỗi mục một ngày cuối khác nhau",
        "put the oldest first, each with another last day",
    )
}

/// The last day of what a unit was lies within its life, and before its end: what it was then it is no more.
fn outside(unit: &Unit, was: &Earlier) -> Option<Diagnostic> {
    let early = unit
        .from
        .filter(|from| was.to.last_day() < from.first_day());
    let late = unit.to.filter(|to| was.to.last_day() >= to.last_day());
    let (key, day) = match (early, late) {
        (Some(from), _) => ("from", from),
        (None, Some(to)) => ("to", to),
        (None, None) => return None,
    };
    let said = (
        "ngày cuối của tên, loại trước đây nằm ngoài thời gian tồn tại",
        "the last day of what it was lies outside its life",
    );
    let label = Words::new(
        format!("không nằm trong thời gian tồn tại ({key}: {day})"),
        format!("not within its life ({key}: {day})"),
    );
    let found = told(unit, was.origin.key("to"), said, label);
    let there = Words::new("thời gian tồn tại ghi ở đây", "its life is given here");
    Some(found.against(unit.origin.key(key), there).help(
        "sửa một trong hai ngày; điều đúng đến ngày cuối cùng của đơn vị thì ghi thẳng vào đơn vị",
        "correct one of the days; what held until the end of the unit is said of the unit itself",
    ))
}

fn differs(unit: &Unit, was: &Earlier) -> bool {
    let name = was.name.as_ref().is_some_and(|name| *name != unit.name);
    let full = was
        .full
        .as_ref()
        .is_some_and(|full| full != unit.full_name());
    let kind = was.kind.is_some_and(|kind| kind != unit.kind);
    name || full || kind || was.parent.is_some_and(|parent| Some(parent) != unit.parent)
}

fn same(unit: &Unit, was: &Earlier) -> Diagnostic {
    let said = (
        "mục was không có gì khác hiện nay",
        "an entry of was says nothing that differs from today",
    );
    let label = Words::new("không khác hiện nay", "the same as today");
    told(unit, was.origin.clone(), said, label).help(
        "ghi name, full, kind hoặc parent khi ấy, hoặc bỏ mục này",
        "write the name, full, kind or parent of then, or remove the entry",
    )
}

/// An index that has results of the unit and ranks it in another field than what it was.
fn moved(
    (record, analysis): (&Record, &Analysis),
    (id, unit): (UnitId, &Unit),
    was: &Earlier,
) -> Option<Diagnostic> {
    let (kind, parent) = (was.kind.unwrap_or(unit.kind), was.parent.or(unit.parent));
    let then = |index: &model::Index| {
        let mut fields = index.fields.iter();
        fields.position(|field| field.has_such(kind, parent))
    };
    let mut indices = record.all_indices();
    let (_, index) = indices.find(|(own, index)| {
        let has_results = analysis.series.contains_key(&(*own, id));
        has_results && then(index) != index.field_of(unit)
    })?;
    if kind == unit.kind {
        return Some(below_another(unit, was, index));
    }
    let said = (
        "loại trước đây và loại hiện nay thuộc hai nhóm xếp hạng",
        "its kind then and its kind now are of two fields",
    );
    let label = Words::new(
        format!("{} không xếp hai loại này cùng một nhóm", index.short.vi),
        format!(
            "{} does not rank both in one field",
            index.short.get(Lang::EN)
        ),
    );
    let found = told(unit, was.origin.key("kind"), said, label);
    let there = Words::new("loại hiện nay ghi ở đây", "its kind of today is given here");
    Some(found.against(unit.origin.key("kind"), there).help(
        "thêm loại vào cùng nhóm trong fields của chỉ số, hoặc kết thúc đơn vị và khai báo đơn vị kế tục",
        "add the kind to the same field of the index, or end the unit and let another succeed it",
    ))
}

/// A field has only units right below some: it had the unit below another, or has it now.
fn below_another(unit: &Unit, was: &Earlier, index: &model::Index) -> Diagnostic {
    let said = (
        "đơn vị cấp trên trước đây và hiện nay thuộc hai nhóm xếp hạng",
        "the units above it then and now are of two fields",
    );
    let (vi, en) = (&index.short.vi, index.short.get(Lang::EN));
    let label = Words::new(
        format!("{vi} không xếp đơn vị của cả hai cùng một nhóm"),
        format!("{en} does not rank units below both in one field"),
    );
    let found = told(unit, was.origin.key("parent"), said, label);
    let there = Words::new("hiện nay ghi ở đây", "that of today is given here");
    found.against(unit.origin.key("parent"), there).help(
        "thêm đơn vị cấp trên vào parents của nhóm, hoặc kết thúc đơn vị và khai báo đơn vị kế tục",
        "add the unit above to the parents of the field, or end the unit and let another succeed it",
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Earlier, KindId, Record, Text};

    /// How many are found of a unit that was something else until some days.
    fn count(days: &[&str], change: impl FnOnce(&mut Record)) -> usize {
        let record = sample::record(|sample| {
            sample.table(2024, 0, &[(0, Some("60"))]);
            let record = &mut sample.0;
            let mut kind = record.kinds[0].clone();
            kind.code = "other".to_owned();
            record.kinds.push(kind);
            for index in &mut record.indices {
                index.fields[0].kinds = vec![KindId(0), KindId(1)];
            }
            let unit = &mut record.units[0];
            unit.was = days
                .iter()
                .enumerate()
                .map(|(place, day)| Earlier {
                    to: Date::parse(day).expect("a day"),
                    name: Some(Text::same(format!("Before {day}"))),
                    full: None,
                    kind: Some(KindId(1)),
                    parent: None,
                    origin: unit.origin.key("was").item(place),
                })
                .collect();
            change(record);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn what_a_unit_was_follows_in_time_within_its_life() {
        assert_eq!(count(&["2020-01-31", "2026-04-29"], |_| ()), 0);
        assert_eq!(count(&["2026-04-29", "2020-01-31"], |_| ()), 1);
        assert_eq!(count(&["2026-04-29", "2026-04-29"], |_| ()), 1);
        let born = |record: &mut Record| record.units[0].from = Date::parse("2025-07-01");
        assert_eq!(count(&["2025-07-01"], born), 0);
        assert_eq!(count(&["2025-06-30"], born), 1);
        let over = |record: &mut Record| record.units[0].to = Date::parse("2026-04-29");
        assert_eq!(count(&["2026-04-29"], over), 1);
        assert_eq!(count(&["2026-04-28"], over), 0);
    }

    #[test]
    fn what_is_as_today_is_no_past() {
        let plain = |record: &mut Record| {
            let unit = &mut record.units[0];
            unit.was[0].name = Some(unit.name.clone());
            unit.was[0].kind = Some(unit.kind);
        };
        assert_eq!(count(&["2026-04-29"], plain), 1);
    }

    #[test]
    fn another_field_is_another_series() {
        let apart = |record: &mut Record| record.indices[0].fields[0].kinds = vec![KindId(0)];
        assert_eq!(count(&["2026-04-29"], apart), 1);
        // Where there is no result of the unit nothing is compared.
        let apart = |record: &mut Record| record.indices[1].fields[0].kinds = vec![KindId(0)];
        assert_eq!(count(&["2026-04-29"], apart), 0);
    }
}
