//! Two units of one level and one parent that bear the same name at the same time; two kinds, indices, bands or components
//! of one name.

mod things;

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::names;
use model::{Lang, Level, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "name-shared",
    severity: Severity::Error,
    summary: Docs {
        vi: "hai đơn vị cùng cấp mang một tên trong cùng một thời gian, hoặc hai loại đơn vị, mức xếp loại, chỉ số, thành phần trùng tên",
        en: "two units of one level bear one name at the same time, or two kinds, indices, bands or components",
    },
    why: Docs {
        vi: "Người đọc thấy hai dòng “Hòa Bình” và “Hoà Bình” thì không biết dòng nào của ai; bảng điểm nhập từ tệp của bộ cũng \
             không biết ghép vào đâu. Tên được so sau khi bỏ khác biệt về cách đặt dấu, chữ hoa, dấu cách, và kể cả tên gọi \
             khác (aliases); tên tiếng Anh được so với tên tiếng Anh. Tên cũ dùng lại sau sáp nhập thì không sao, nếu thời gian tồn tại được ghi và không chồng nhau. Hai loại đơn vị, hai chỉ số (name, short), hai mức của một bảng xếp loại, hai \
             thành phần cạnh nhau của một bộ chỉ số cũng không được trùng tên, ở cả hai ngôn ngữ.",
        en: "Readers who see \"Hòa Bình\" and \"Hoà Bình\" in two rows cannot tell whose is whose, and a ministry's table cannot \
             be matched. Names are compared without regard to the place of tone marks, case and spaces, aliases included, \
             and English ones with English ones. \
             A name that is used again after a merger is fine where the lives of the two are given and do not overlap. Nor may two kinds of unit, two indices (name, short), two bands of one scheme or two \
             components beside each other bear one name, in either language.",
    },
    check: Check::Record(check),
};

/// What must be told apart by name.
type Circle<'a> = (Level, Option<UnitId>, Lang, &'a str);

/// One finding a unit that bears the name of another.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut units: Vec<&Unit> = record.units.iter().collect();
    // Of two the one is told that stands below the other.
    units.sort_by(|a, b| a.origin.cmp(&b.origin));
    let named: Vec<Name<'_>> = units.into_iter().flat_map(all_names).collect();
    let mut bearers: BTreeMap<Circle<'_>, Vec<(&Unit, &Origin)>> = BTreeMap::new();
    let mut found = things::shared(record);
    let mut told = BTreeSet::new();
    for Name {
        words,
        lang,
        unit,
        origin,
    } in &named
    {
        let level = record.kind(unit.kind).level;
        let circle = (level, unit.parent, *lang, words.as_str());
        let others = bearers.entry(circle).or_default();
        let other = others
            .iter()
            .find(|(other, _)| other.code != unit.code && meet(other, unit));
        let pair = |other: &Unit| (unit.code.clone(), other.code.clone());
        if let Some((other, at)) = other
            && (*lang == Lang::Vi || !told.contains(&pair(other)))
        {
            told.insert(pair(other));
            found.push(shared(unit, (origin, *lang), other, at));
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

/// A name as it is compared, and where it stands.
struct Name<'a> {
    words: String,
    lang: Lang,
    unit: &'a Unit,
    origin: Origin,
}

/// A unit's name and aliases, each once, and its name in English.
fn all_names(unit: &Unit) -> Vec<Name<'_>> {
    let name = |words: &str, lang, origin| Name {
        words: names::same(words),
        lang,
        unit,
        origin,
    };
    let own = || unit.origin.key("name");
    let mut all = vec![name(&unit.name.vi, Lang::Vi, own())];
    let mut known = BTreeSet::from([all[0].words.clone()]);
    for (place, alias) in unit.aliases.iter().enumerate() {
        let alias = name(alias, Lang::Vi, unit.origin.key("aliases").item(place));
        if known.insert(alias.words.clone()) {
            all.push(alias);
        }
    }
    let english = unit.name.en.as_deref();
    all.extend(english.map(|words| name(words, Lang::En, own().key("en"))));
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

fn shared(unit: &Unit, (at, lang): (&Origin, Lang), other: &Unit, there: &Origin) -> Diagnostic {
    let name = unit.name.get(lang);
    let (name_vi, name_en) = match lang {
        Lang::Vi => ("tên", "a name"),
        Lang::En => ("tên tiếng Anh", "an English name"),
    };
    let found = RULE.found(
        at.clone(),
        Words::new(
            format!(
                "{} và {} có chung một {name_vi} trong cùng thời gian: “{name}”",
                other.code, unit.code
            ),
            format!(
                "{} and {} share {name_en} at the same time: “{name}”",
                other.code, unit.code
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
    fn an_english_name_belongs_to_one_unit() {
        let count = |english: &str| {
            count(|record| {
                for (place, name) in [(0, "Sở Xây dựng"), (1, "Sở Kiến trúc")] {
                    record.units[place].name = Text::same(name);
                }
                record.units[0].name.en = Some("Department of Construction".to_owned());
                record.units[1].name.en = Some(english.to_owned());
            })
        };
        assert_eq!(count("Department of construction"), 1);
        assert_eq!(count("Department of Architecture"), 0);
        // Both are told once, by the name that authors read.
        let both = super::tests::count(|record| {
            for unit in &mut record.units[..2] {
                unit.name.en = Some("Hoa Binh".to_owned());
            }
        });
        assert_eq!(both, 1);
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
