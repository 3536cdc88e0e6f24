//! Names and counts within sentences: in the order of the alphabet, never in that of a file, and each count with what it
//! counts.

use lang::names::same;
use lang::{date, order};
use model::{Date, Document, Earlier, Field, Former, Index, KindId, Lang, Record, UnitId, Year};

/// "Lai Châu, Lào Cai và Sơn La", by name.
#[must_use]
pub fn list(record: &Record, units: &[UnitId], lang: Lang) -> String {
    let names = units.iter().map(|unit| record.unit(*unit).name.get(lang));
    let mut names: Vec<&str> = names.collect();
    names.sort_by_cached_key(|name| order::key(name));
    joined(&names, lang)
}

/// "một, hai và ba".
#[must_use]
pub fn joined(names: &[&str], lang: Lang) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => lang::say!(lang, "names-and", first = first.join(", "), last),
    }
}

/// The field of an index that ranks a unit.
pub(super) fn field_of(record: &Record, index: &Index, unit: UnitId) -> Option<usize> {
    index.field_of(record.unit(unit))
}

/// "34 tỉnh, thành phố", "4 sở", "1 department": how many units of a field. `one` is the unit where there is only one,
/// whose kind gives the singular.
#[must_use]
pub fn count(
    record: &Record,
    (index, field): (&Index, Option<usize>),
    n: usize,
    one: Option<UnitId>,
    lang: Lang,
) -> String {
    let named = field.and_then(|field| index.fields.get(field));
    let named = named.filter(|field| is_of_all(record, field));
    if let (1, Some(unit)) = (n, one) {
        let kind = record.kind(record.unit(unit).kind).name.get(lang);
        return lang::say!(lang, "names-count-one", kind = within(kind));
    }
    match named {
        Some(field) => {
            let units = after_number(field.name.get(lang), lang);
            lang::say!(lang, "names-count-of-field", n, units)
        }
        None => lang::say!(lang, "names-count", n),
    }
}

/// Whether the name of a field is fit for all its units: where there are several kinds it is not that of one of them.
fn is_of_all(record: &Record, field: &Field) -> bool {
    let name = after_number(&field.name.vi, Lang::VI);
    let is_named = |kind: &KindId| {
        let kind = &record.kind(*kind).name.vi;
        // Spelt alike, both have as many letters: most are told apart by that.
        kind.chars().count() == name.chars().count() && same(kind) == same(name)
    };
    field.kinds.len() < 2 || !field.kinds.iter().any(is_named)
}

/// "Xã Mường Than", "Muong Than Commune"; where a number is the name, the kind stands before it in both languages.
#[must_use]
pub fn former(record: &Record, former: &Former, lang: Lang) -> String {
    let (kind, name) = (
        record.kind(former.kind).name.get(lang),
        former.name.get(lang),
    );
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    lang::say!(lang, "names-former", is_number, kind, name)
}

/// "Xã, đến 30/06/2025": what kind of unit it is, and where others bear its name, of which of them it is: that of which unit
/// above, and of which time.
#[must_use]
pub fn told_apart(record: &Record, id: UnitId, lang: Lang) -> String {
    let unit = record.unit(id);
    let mut text = record.kind(unit.kind).name.get(lang).to_owned();
    let mut others = record.all_units();
    let is_shared = others.any(|(other, one)| other != id && one.name.vi == unit.name.vi);
    if let Some(parent) = unit.parent.filter(|_| is_shared) {
        text.extend([", ", record.unit(parent).full_name().get(lang)]);
    }
    let time = match (unit.from, unit.to) {
        (_, Some(to)) => Some(until_day(to, lang)),
        (from, None) => from.filter(|_| is_shared).map(|from| since_day(from, lang)),
    };
    if let Some(time) = time {
        text.extend([", ", &time]);
    }
    text
}

/// "đến 30/06/2025".
pub(super) fn until_day(day: Date, lang: Lang) -> String {
    lang::say!(lang, "names-until", day = date::short(day, lang))
}

/// "từ 01/07/2025".
pub(super) fn since_day(day: Date, lang: Lang) -> String {
    lang::say!(lang, "names-since", day = date::short(day, lang))
}

/// "Hòa Bình (đến 30/06/2025)": a unit with its last day, where it has one.
#[must_use]
pub fn until(record: &Record, unit: UnitId, lang: Lang) -> String {
    let unit = record.unit(unit);
    let name = unit.name.get(lang);
    unit.to.map_or_else(
        || name.to_owned(),
        |to| lang::text!("{name} ({})", until_day(to, lang)),
    )
}

/// What a unit was, and until when: "Tỉnh Đồng Nai, đến 29/04/2026".
#[must_use]
pub fn before(record: &Record, was: &Earlier, lang: Lang) -> String {
    let kind = was.kind.map(|kind| record.kind(kind).name.get(lang));
    let name = was.name.as_ref().map(|name| name.get(lang));
    let mut text = match (&was.full, name, kind) {
        (Some(full), ..) => full.get(lang).to_owned(),
        (None, Some(name), Some(kind)) => lang::text!("{name} ({kind})"),
        (None, name, kind) => name.or(kind).unwrap_or_default().to_owned(),
    };
    if let Some(parent) = was.parent {
        let parent = record.unit(parent).full_name().get(lang);
        let part = lang::say!(lang, "names-part-of", parent);
        text.push_str(if text.is_empty() { "" } else { ", " });
        text.push_str(&part);
    }
    lang::text!("{text}, {}", until_day(was.to, lang))
}

/// "TT Than Uyên", "X Mường Than": how it is written for short.
#[must_use]
pub fn former_in_short(record: &Record, former: &Former) -> String {
    let kind = record.kind(former.kind).name.vi.split_whitespace();
    let first = kind.filter_map(|word| word.chars().next());
    let short: String = first.flat_map(char::to_uppercase).collect();
    lang::text!("{short} {}", former.name.vi)
}

/// "Chỉ thị số 13/CT-UBND": what a document is, with its number where it has one.
#[must_use]
pub fn document(document: &Document, lang: Lang) -> String {
    let form = document.form.get(lang);
    document.number.as_ref().map_or_else(
        || form.to_owned(),
        |number| lang::say!(lang, "names-document", form, number),
    )
}

/// "2011–2017", "từ năm 2018", "2016".
#[must_use]
pub fn years(from: Year, to: Option<Year>, lang: Lang) -> String {
    match to {
        Some(to) if to == from => from.to_string(),
        Some(to) => lang::text!("{from}–{to}"),
        None => lang::say!(lang, "names-years-since", year = from),
    }
}

/// A name of many as it stands after a number: "các sở" is "sở".
#[must_use]
pub fn after_number(name: &str, lang: Lang) -> &str {
    let Some((first, rest)) = name.split_once(' ') else {
        return name;
    };
    let mut words = lang::phrase!("names-words-for-many").get(lang).split(", ");
    let is_first = |word: &str| first.chars().flat_map(char::to_lowercase).eq(word.chars());
    if words.any(is_first) { rest } else { name }
}

/// A name as a heading: its first letter is a capital.
#[must_use]
pub fn capital(text: &str) -> String {
    with_first(text, char::to_uppercase)
}

/// A heading within a sentence: "Department" is "department", "PAR" stays.
pub(super) fn within(name: &str) -> String {
    let is_word = name.chars().nth(1).is_none_or(char::is_lowercase);
    if is_word {
        with_first(name, char::to_lowercase)
    } else {
        name.to_owned()
    }
}

/// A text with its first letter in another case.
fn with_first<C: Iterator<Item = char>>(text: &str, case: fn(char) -> C) -> String {
    let mut changed = String::with_capacity(text.len() + 4);
    let mut letters = text.chars();
    changed.extend(letters.next().into_iter().flat_map(case));
    changed.push_str(letters.as_str());
    changed
}

#[cfg(test)]
mod tests {
    use super::{after_number, count, joined, told_apart, within};
    use model::Lang;
    use model::{Date, KindId, Text, UnitId};

    #[test]
    fn a_number_takes_the_name_without_its_word_for_many() {
        assert_eq!(after_number("các sở", Lang::VI), "sở");
        assert_eq!(after_number("tỉnh, thành phố", Lang::VI), "tỉnh, thành phố");
        assert_eq!(within("Department"), "department");
        assert_eq!(within("PAR INDEX"), "PAR INDEX");
    }

    #[test]
    fn one_of_a_kind_is_not_called_many() {
        let record = sample::record(|sample| {
            let field = &mut sample.0.indices[0].fields[0];
            field.name = Text::both("các sở", "departments");
            let kind = &mut sample.0.kinds[0];
            kind.name = Text::both("Sở", "Department");
        });
        let index = &record.indices[0];
        let said = |n, lang| count(&record, (index, Some(0)), n, Some(UnitId(0)), lang);
        assert_eq!(said(4, Lang::VI), "4 sở");
        assert_eq!(said(4, Lang::EN), "4 departments");
        assert_eq!(said(1, Lang::EN), "1 department");
        assert_eq!(said(1, Lang::VI), "1 sở");
        assert_eq!(count(&record, (index, None), 2, None, Lang::VI), "2 đơn vị");
    }

    #[test]
    fn what_is_called_by_one_of_several_kinds_does_not_count_the_others() {
        let text = |vi: &str, en: &str| Text::both(vi, en);
        let said = |name: &str, lang| {
            let record = sample::record(|sample| {
                let record = &mut sample.0;
                record.kinds[0].name = text("Sở", "Department");
                let mut firm = record.kinds[0].clone();
                firm.name = text("Công ty", "Company");
                record.kinds.push(firm);
                let field = &mut record.indices[0].fields[0];
                field.name = text(name, "departments");
                field.kinds = vec![KindId(0), KindId(1)];
            });
            count(&record, (&record.indices[0], Some(0)), 5, None, lang)
        };
        assert_eq!(said("các sở", Lang::VI), "5 đơn vị");
        assert_eq!(said("các sở", Lang::EN), "5 units");
        assert_eq!(said("sở và công ty", Lang::VI), "5 sở và công ty");
    }

    #[test]
    fn units_of_one_name_are_told_apart_by_what_is_above_and_by_their_time() {
        let record = sample::record(|sample| {
            let units = &mut sample.0.units;
            for unit in &mut units[..3] {
                unit.name = Text::same("Tân Lập");
            }
            units[0].parent = Some(UnitId(4));
            units[1].to = Date::parse("2025-06-30");
            units[2].from = Date::parse("2025-07-01");
        });
        let kind = record.kinds[0].name.vi.clone();
        let said = |unit, lang| told_apart(&record, UnitId(unit), lang);
        assert_eq!(said(0, Lang::VI), format!("{kind}, Unit 4"));
        assert_eq!(said(1, Lang::VI), format!("{kind}, đến 30/06/2025"));
        assert_eq!(
            said(2, Lang::EN),
            format!("{}, since 1 July 2025", record.kinds[0].name.get(Lang::EN))
        );
        assert_eq!(said(3, Lang::VI), kind, "nobody else is called so");
    }

    #[test]
    fn names_are_joined_as_one_speaks() {
        assert_eq!(joined(&["a", "b", "c"], Lang::VI), "a, b và c");
        assert_eq!(joined(&["a", "b"], Lang::EN), "a and b");
        assert_eq!(joined(&[], Lang::EN), "");
    }
}
