//! Units that bear one name: each called so that it is taken for no other, by no more words than that takes.

use super::names;
use lang::Phrase;
use model::{Lang, Record, Unit, UnitId};

/// Of what is called as something else is today.
pub const FORMER: Phrase = lang::phrase!("namesakes-former");

/// What tells a unit from its namesakes, each with all before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    /// "Sông Mơ".
    Name,
    /// "Tỉnh Sông Mơ", or "Sông Mơ (tỉnh)" where no full name is given.
    Kind,
    /// "Tỉnh Sông Mơ (cũ)".
    Time,
    /// "Xã Tân Lập (cũ, Huyện Mộc Châu)".
    Parent,
    /// "Xã Tân Lập (cũ, Huyện Mộc Châu, đến 30/06/2025)".
    Day,
}

/// What a unit is called where it stands alone, as in the title of a page: its name, and where others bear it what tells it
/// from them. Of several that bear a name the only one that there still is needs no more.
#[must_use]
pub fn distinct(record: &Record, id: UnitId, lang: Lang) -> String {
    called(record, id, (By::Name, lang))
}

/// The same with its full name, as among the units that another was made of.
#[must_use]
pub fn in_full(record: &Record, id: UnitId, lang: Lang) -> String {
    let unit = record.unit(id);
    let full = unit.full_name().get(lang);
    if full == unit.name.get(lang) && namesakes(record, id, lang).is_empty() {
        return full.to_owned();
    }
    called(record, id, (By::Kind, lang))
}

fn namesakes(record: &Record, id: UnitId, lang: Lang) -> Vec<UnitId> {
    let name = record.unit(id).name.get(lang);
    let others = record
        .all_units()
        .filter(|(other, unit)| *other != id && unit.name.get(lang) == name);
    others.map(|(other, _)| other).collect()
}

fn called(record: &Record, id: UnitId, (least, lang): (By, Lang)) -> String {
    let others = namesakes(record, id, lang);
    let unit = record.unit(id);
    let is_told = |by: By| {
        let own = form(record, unit, (by, lang));
        let mut others = others.iter().map(|other| record.unit(*other));
        // One that is gone says so, unless its kind alone tells it apart.
        others.all(|other| {
            let is_gone = unit.to.is_none() && other.to.is_some() && by < By::Time;
            is_gone || form(record, other, (by, lang)) != own
        })
    };
    let all = [By::Name, By::Kind, By::Time, By::Parent];
    // The bare name is that of one that is there.
    let bare = unit.to.is_none() || others.is_empty();
    let mut all = all
        .into_iter()
        .filter(|by| *by >= least && (bare || *by > By::Name));
    let by = all.find(|by| is_told(*by)).unwrap_or(By::Day);
    form(record, unit, (by, lang))
}

fn form(record: &Record, unit: &Unit, (by, lang): (By, Lang)) -> String {
    let name = unit.name.get(lang);
    if by == By::Name {
        return name.to_owned();
    }
    let full = unit.full_name().get(lang);
    let mut marks: Vec<String> = Vec::new();
    if full == name {
        marks.push(names::within(record.kind(unit.kind).name.get(lang)));
    }
    if by >= By::Time && unit.to.is_some() {
        marks.push(FORMER.get(lang).to_owned());
    }
    if let Some(parent) = unit.parent.filter(|_| by >= By::Parent) {
        marks.push(record.unit(parent).full_name().get(lang).to_owned());
    }
    if by == By::Day {
        let until = unit.to.map(|day| names::until_day(day, lang));
        marks.extend(until.or_else(|| Some(names::since_day(unit.from?, lang))));
    }
    if marks.is_empty() {
        return full.to_owned();
    }
    lang::text!("{full} ({})", marks.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{distinct, in_full};
    use model::Lang;
    use model::{Date, Record, Text, Unit, UnitId};

    fn record(fill: impl FnOnce(&mut [Unit])) -> Record {
        sample::record(|sample| {
            for unit in &mut sample.0.units[..3] {
                unit.name = Text::same("Tân Lập");
                unit.full = None;
            }
            fill(&mut sample.0.units);
        })
    }

    #[test]
    fn a_name_that_nobody_else_bears_is_enough() {
        let record = record(|_| ());
        assert_eq!(distinct(&record, UnitId(3), Lang::VI), "Unit 3");
    }

    #[test]
    fn the_only_one_that_there_is_keeps_the_name_and_those_that_are_gone_say_so() {
        let record = record(|units| {
            for unit in &mut units[1..3] {
                unit.to = Date::parse("2025-06-30");
            }
            units[0].full = Some(Text::same("Tỉnh Tân Lập"));
            units[1].full = Some(Text::same("Tỉnh Tân Lập"));
            units[2].full = Some(Text::same("Xã Tân Lập"));
        });
        let said = |unit, lang| distinct(&record, UnitId(unit), lang);
        assert_eq!(said(0, Lang::VI), "Tân Lập");
        assert_eq!(said(1, Lang::VI), "Tỉnh Tân Lập (cũ)");
        assert_eq!(said(1, Lang::EN), "Tỉnh Tân Lập (former)");
        assert_eq!(said(2, Lang::VI), "Xã Tân Lập");
        assert_eq!(in_full(&record, UnitId(0), Lang::VI), "Tỉnh Tân Lập");
    }

    #[test]
    fn where_kind_and_time_are_the_same_the_unit_above_tells_and_then_the_day() {
        let record = record(|units| {
            units[0].parent = Some(UnitId(4));
            units[1].from = Date::parse("2025-07-01");
            units[2].from = Date::parse("2026-01-01");
        });
        let kind = record.kinds[0].name.vi.to_lowercase();
        let said = |unit| distinct(&record, UnitId(unit), Lang::VI);
        assert_eq!(said(0), format!("Tân Lập ({kind}, Unit 4)"));
        assert_eq!(said(1), format!("Tân Lập ({kind}, từ 01/07/2025)"));
        assert_eq!(said(2), format!("Tân Lập ({kind}, từ 01/01/2026)"));
    }
}
