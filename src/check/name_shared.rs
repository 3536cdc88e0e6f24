//! Two units of one level and one parent that bear the same name at the same time; two kinds, indices, bands or components
//! of one name.

mod things;

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::names;
use model::{Date, KindId, Lang, LangId, Level, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "name-shared",
    severity: Severity::Error,
    summary: lang::phrase!("rule--name-shared"),
    why: message!("why--name-shared"),
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
    let mut bearers: BTreeMap<Circle<'_>, Vec<&Name<'_>>> = BTreeMap::new();
    let mut found = things::shared(record);
    let mut told = BTreeSet::new();
    for name in &named {
        let (unit, lang) = (name.unit, name.lang);
        let level = record.kind(name.kind).level;
        let circle = (level, name.parent, lang, name.words.as_str());
        let others = bearers.entry(circle).or_default();
        let other = others
            .iter()
            .find(|other| other.unit.code != unit.code && meet(other.life, name.life));
        let pair = |other: &Unit| (unit.code.clone(), other.code.clone());
        if let Some(other) = other
            && (lang == Lang::VI || !told.contains(&pair(other.unit)))
        {
            told.insert(pair(other.unit));
            found.push(shared(name, other));
        }
        // A name that all of history used is compared with the nearest bearers only.
        if others.len() < NEAREST {
            others.push(name);
        }
    }
    found
}

/// With how many earlier bearers a name is compared.
const NEAREST: usize = 16;

/// A name as it is compared, and where it stands.
struct Name<'a> {
    words: String,
    shown: &'a str,
    lang: Lang,
    unit: &'a Unit,
    /// The kind and the unit above while it bore the name.
    kind: KindId,
    parent: Option<UnitId>,
    life: Life,
    origin: Origin,
}

/// The first and the last day of a name, as far as they are known.
type Life = (Option<Date>, Option<Date>);

/// A unit's name and aliases, each once, its name in other languages, and what it was called before.
fn all_names(unit: &Unit) -> Vec<Name<'_>> {
    let name = |shown, lang, origin| Name {
        words: names::same(shown),
        shown,
        lang,
        unit,
        kind: unit.kind,
        parent: unit.parent,
        life: (unit.from, unit.to),
        origin,
    };
    let (mut all, mut since) = (Vec::new(), unit.from);
    for was in &unit.was {
        let Some(then) = &was.name else { continue };
        let own = || was.origin.key("name");
        let others = then.others.iter();
        let others = others.map(|(lang, words)| (&**words, lang, own().key(lang.tag())));
        let names = std::iter::once((&*then.vi, Lang::VI, own())).chain(others);
        all.extend(names.map(|(shown, lang, origin)| Name {
            kind: was.kind.unwrap_or(unit.kind),
            parent: was.parent.or(unit.parent),
            life: (since, Some(was.to)),
            ..name(shown, lang, origin)
        }));
        since = Some(was.to);
    }
    let own = || unit.origin.key("name");
    let first = Name {
        life: (since, unit.to),
        ..name(&unit.name.vi, Lang::VI, own())
    };
    let mut known = BTreeSet::from([first.words.clone()]);
    all.push(first);
    for (place, alias) in unit.aliases.iter().enumerate() {
        let alias = name(alias, Lang::VI, unit.origin.key("aliases").item(place));
        if known.insert(alias.words.clone()) {
            all.push(alias);
        }
    }
    let others = unit.name.others.iter();
    all.extend(others.map(|(lang, words)| Name {
        life: (since, unit.to),
        ..name(words, lang, own().key(lang.tag()))
    }));
    all
}

/// Whether two names are certainly borne on one day.
fn meet(a: Life, b: Life) -> bool {
    let before = |a: Life, b: Life| match (a.1, b.0) {
        (Some(to), Some(from)) => to.first_day() <= from.last_day(),
        _ => false,
    };
    !before(a, b) && !before(b, a)
}

fn shared(of: &Name<'_>, others: &Name<'_>) -> Diagnostic {
    let (unit, other, name) = (of.unit, others.unit, of.shown);
    let (one, two) = (&other.code, &unit.code);
    let message = match of.lang.id() {
        LangId::Vi => tell!("name-shared-same-name", one, two, name),
        LangId::En => tell!("name-shared-same-english-name", one, two, name),
    };
    let found = RULE.found(
        of.origin.clone(),
        message,
        tell!("name-shared-too", other = other.code),
    );
    let found = found.against(
        others.origin.clone(),
        tell!("name-shared-that-of-is-here", other = other.code),
    );
    found.help(tell!("name-shared-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Earlier, Record, Text, UnitId};

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
                record.units[0]
                    .name
                    .others
                    .set(model::Lang::EN, "Department of Construction".to_owned());
                record.units[1]
                    .name
                    .others
                    .set(model::Lang::EN, english.to_owned());
            })
        };
        assert_eq!(count("Department of construction"), 1);
        assert_eq!(count("Department of Architecture"), 0);
        // Both are told once, by the name that authors read.
        let both = super::tests::count(|record| {
            for unit in &mut record.units[..2] {
                unit.name.others.set(model::Lang::EN, "Hoa Binh".to_owned());
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
    fn a_name_of_before_is_borne_as_long_as_it_was() {
        let count = |from| {
            count(|record| {
                record.units[1].from = Date::parse(from);
                let name = std::mem::replace(&mut record.units[0].name, Text::same("Tên mới"));
                record.units[1].name = name.clone();
                record.units[0].was = vec![Earlier {
                    to: Date::parse("2025-06-30").expect("a day"),
                    name: Some(name),
                    full: None,
                    kind: None,
                    parent: None,
                    origin: record.units[0].origin.key("was").item(0),
                }];
            })
        };
        assert_eq!(count("2025-07-01"), 0);
        assert_eq!(count("2025-06-01"), 1);
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
