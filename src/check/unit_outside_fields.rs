//! A row of a unit whose kind is in no field of the index.

use super::{Check, Docs, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-outside-fields",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unit-outside-fields"),
    why: Docs {
        vi: "Chỉ số xếp hạng các tỉnh thì không có kết quả của một sở. Dòng như vậy không được xếp hạng, không tính vào trung bình, \
             và thường là gõ nhầm mã: `lai-chau-tp` thay cho `lai-chau`. Nếu chỉ số có xếp hạng loại đơn vị ấy, thêm loại vào \
             `fields` của chỉ số. Nhầm sang một đơn vị khác cùng loại thì phải nhìn vào tên mới thấy.",
        en: "An index of provinces has no result of a department. Such a row is not ranked, enters no mean, and is mostly a slip \
             in a code: `lai-chau-tp` for `lai-chau`. If the index does rank that kind, add it to the `fields` of the index. \
             Another unit of the same kind in its place is not seen by this.",
    },
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.filter_map(|entry| outside(rows.record, entry))
        .collect()
}

fn outside(record: &Record, entry: &Entry<'_>) -> Option<Diagnostic> {
    let kind = entry.unit.kind;
    if entry.index.field_of(entry.unit).is_some() {
        return None;
    }
    let mut of_kind = entry.index.fields.iter();
    if of_kind.any(|field| field.kinds.contains(&kind)) {
        return Some(below_another(record, entry));
    }
    let (name, kind) = (entry.name(), record.kind(kind));
    let found = RULE.found(
        entry.result.origin.key("unit"),
        Words::new(
            format!(
                "{}: loại đơn vị “{}” không thuộc nhóm nào của chỉ số",
                name.vi, kind.name.vi
            ),
            format!(
                "{}: the kind “{}” is in no field of the index",
                name.en,
                kind.name.get(Lang::EN)
            ),
        ),
        Words::new(
            format!("chỉ số xếp hạng: {}", fields(entry, Lang::VI)),
            format!("the index ranks: {}", fields(entry, Lang::EN)),
        ),
    );
    let found = found.against(
        entry.unit.origin.key("kind"),
        Words::new("loại đơn vị ghi ở đây", "its kind is given here"),
    );
    Some(found.help(
        "sửa mã đơn vị, hoặc thêm loại đơn vị vào fields của chỉ số",
        "correct the code of the unit, or add its kind to the fields of the index",
    ))
}

/// What the index ranks.
fn fields(entry: &Entry<'_>, lang: Lang) -> String {
    let names = entry.index.fields.iter().map(|field| field.name.get(lang));
    names.collect::<Vec<_>>().join("; ")
}

/// A unit of a kind that is ranked, below another unit than those that are ranked.
fn below_another(record: &Record, entry: &Entry<'_>) -> Diagnostic {
    let name = entry.name();
    let parent = |lang| {
        let parent = entry.unit.parent.map(|id| record.unit(id).name.get(lang));
        parent.map_or_else(|| "–".to_owned(), |name| format!("“{name}”"))
    };
    let found = RULE.found(
        entry.result.origin.key("unit"),
        Words::new(
            format!(
                "{}: đơn vị cấp trên {} không thuộc nhóm nào của chỉ số",
                name.vi,
                parent(Lang::VI)
            ),
            format!(
                "{}: units below {} are in no field of the index",
                name.en,
                parent(Lang::EN)
            ),
        ),
        Words::new(
            format!("chỉ số xếp hạng: {}", fields(entry, Lang::VI)),
            format!("the index ranks: {}", fields(entry, Lang::EN)),
        ),
    );
    let found = found.against(
        entry.unit.origin.key("parent"),
        Words::new("đơn vị cấp trên ghi ở đây", "the unit above is given here"),
    );
    found.help(
        "sửa mã đơn vị, hoặc thêm đơn vị cấp trên vào parents của nhóm",
        "correct the code of the unit, or add the unit above to the parents of the field",
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{KindId, UnitId};

    #[test]
    fn a_kind_that_no_field_has_is_told() {
        let count = |kinds: Vec<KindId>| {
            let record = sample::record(|record| {
                let other = record.0.kinds[0].clone();
                record.0.kinds.push(other);
                record.0.indices[0].fields[0].kinds = kinds;
                record.table(2018, 0, &[(0, Some("70"))]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(vec![KindId(0)]), 0);
        assert_eq!(count(vec![KindId(1)]), 1);
    }

    #[test]
    fn a_unit_below_another_than_those_of_the_field_is_told() {
        let told = |parent: u32| {
            let record = sample::record(|record| {
                record.0.indices[0].fields[0].parents = vec![UnitId(1)];
                record.0.units[0].parent = Some(UnitId(parent));
                record.table(2018, 0, &[(0, Some("70"))]);
            });
            let found = RULE.check(&record, &analyse(&record));
            found
                .into_iter()
                .map(|one| one.message.en)
                .collect::<Vec<_>>()
        };
        assert_eq!(told(1), Vec::<String>::new());
        let [said] = &told(2)[..] else {
            panic!("one is told")
        };
        assert!(
            said.ends_with("units below “Unit 2” are in no field of the index"),
            "{said}"
        );
    }
}
