//! The units of a province, from what the program knows of the country: itself with those before it, its former districts,
//! its communes with what each was made of. What the record has stays; what is not sure is left to the author.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::{Codes, slug};
use super::country::{self, FormerProvince, Listed, Province, english, full};
use super::kinds::Word;
use super::old::{self, Old};
use super::propose::kind;
use super::{Ended, NewEarlier, NewFormer, NewUnit, Proposal, Spot};
use lang::names::same;
use model::{Date, Level, Record, Unit, UnitId};

/// What a province comes to.
#[derive(Debug)]
pub enum OfCountry {
    /// There is no such province; these are called alike.
    Unknown(Vec<String>),
    /// Units of the record of which nobody can tell whether they are the ones of before or of today.
    Undated(Vec<UnitId>),
    /// What is to be made.
    Proposed(Proposal),
}

/// The first day of the communes of today, and the last of what was before.
const SINCE: &str = "2025-07-01";
const UNTIL: &str = "2025-06-30";

/// Proposes the units of a province that the record does not have.
#[must_use]
pub fn of_country(record: &Record, province: &str) -> OfCountry {
    let province = match country::meant(province) {
        Ok(province) => province,
        Err(near) => return OfCountry::Unknown(near),
    };
    let mut codes = Codes::default();
    for (_, unit) in record.all_units() {
        codes.take(&unit.code);
    }
    let mut maker = Maker {
        record,
        old: Old::new(record),
        codes,
        said: Proposal::default(),
        undated: Vec::new(),
        districts: BTreeMap::new(),
        islands: BTreeMap::new(),
        above: Vec::new(),
    };
    maker.make(&province);
    if maker.undated.is_empty() {
        OfCountry::Proposed(maker.said)
    } else {
        OfCountry::Undated(maker.undated)
    }
}

/// A unit above: its code, and itself where the record has it.
type Above = (String, Option<UnitId>);

struct Maker<'a> {
    record: &'a Record,
    old: Old<'a>,
    codes: Codes,
    said: Proposal,
    undated: Vec<UnitId>,
    /// The former districts by their numbers.
    districts: BTreeMap<&'static str, Above>,
    /// Districts that had no communes, with the code of their province.
    islands: BTreeMap<&'static str, (Listed, String)>,
    /// The province and those before it.
    above: Vec<Above>,
}

fn day(text: &str) -> Option<Date> {
    Date::parse(text)
}

impl Maker<'_> {
    fn make(&mut self, province: &Province) {
        let is_merged = province.former.len() > 1;
        let own = self.province(province, is_merged);
        let communes = province.communes.iter().flat_map(|one| &one.former);
        let islands: BTreeSet<&str> = communes
            .filter(|former| former.unit.is_none())
            .map(|former| former.district)
            .collect();
        for former in &province.former {
            let above = if is_merged {
                self.former_province(former, &own)
            } else {
                own.clone()
            };
            for district in &former.districts {
                if islands.contains(district.number) {
                    self.islands
                        .insert(district.number, (*district, above.0.clone()));
                    continue;
                }
                let known = self.district(*district, &above);
                self.districts.insert(district.number, known);
            }
            self.above.push(above);
        }
        self.above.push(own.clone());
        for commune in &province.communes {
            self.commune(commune, &own);
        }
    }

    /// The units of a name and level that live on the first day of today's communes, and those of which that is not known.
    fn province(&mut self, of: &Province, is_merged: bool) -> Above {
        let unit = of.unit;
        let all = self
            .old
            .called(&[unit.name, &full(unit).0], Some(Level::Province));
        let since = day(SINCE);
        let today: Vec<UnitId> = if is_merged {
            self.doubtful(&all);
            let begins = |id: &UnitId| since.is_some_and(|day| self.old.begins(*id, day));
            all.into_iter().filter(begins).collect()
        } else {
            let lives = |id: &UnitId| self.old.lives(*id, since);
            all.into_iter().filter(lives).collect()
        };
        if let Some(known) = self.known(&today) {
            return known;
        }
        let mut new = self.new_unit(unit, None);
        new.from = since.filter(|_| is_merged);
        new.was = of.since.and_then(|since| self.was(unit, since));
        let (name, own) = (slug(unit.name), unit.name);
        let taken = of
            .former
            .iter()
            .any(|one| is_merged && same(one.unit.name) == same(own));
        let wanted = if taken { format!("{name}-2025") } else { name };
        new.code = self.codes.find(Some(wanted.as_str()), unit.name, &[]);
        self.add(new)
    }

    fn former_province(&mut self, of: &FormerProvince, own: &Above) -> Above {
        let unit = of.unit;
        let all = self
            .old
            .called(&[unit.name, &full(unit).0], Some(Level::Province));
        let since = day(SINCE);
        let begins = |id: &UnitId| since.is_some_and(|day| self.old.begins(*id, day));
        let before: Vec<UnitId> = all.into_iter().filter(|id| !begins(id)).collect();
        if let Some(known) = self.known(&before) {
            if let Some(id) = known.1 {
                self.follows(id, (own.0.as_str(), own.1));
            }
            return known;
        }
        let mut new = self.new_unit(unit, None);
        new.to = day(UNTIL);
        new.successors = vec![own.0.clone()];
        new.code = self.codes.find(None, unit.name, &["cu".to_owned()]);
        self.add(new)
    }

    fn district(&mut self, unit: Listed, above: &Above) -> Above {
        let (vi, _) = full(unit);
        let mut all = self.old.called(&[&vi, unit.name], Some(Level::District));
        all.retain(|id| {
            let parent = self.old.unit(*id).parent;
            parent == above.1 || parent.is_none()
        });
        // "Huyện Cao Lãnh" and "Thành phố Cao Lãnh" lie beside each other.
        if all.len() > 1 {
            all.retain(|id| kind::is(self.record.kind(self.old.unit(*id).kind), unit.word));
        }
        if let Some(known) = self.known(&all) {
            return known;
        }
        let mut new = self.new_unit(unit, Some(above));
        new.to = day(UNTIL);
        self.named_in_full(&mut new, unit);
        new.code = self
            .codes
            .find(None, &new.name, std::slice::from_ref(&above.0));
        self.add(new)
    }

    fn commune(&mut self, of: &country::Commune, own: &Above) {
        let unit = of.unit;
        let (vi, _) = full(unit);
        let mut all = self.old.called(&[&vi, unit.name], Some(Level::Commune));
        all.retain(|id| self.is_below(self.old.unit(*id)));
        self.doubtful(&all);
        let since = day(SINCE);
        all.retain(|id| since.is_some_and(|day| self.old.begins(*id, day)));
        let known = self.known(&all);
        let code = match &known {
            Some((code, _)) => code.clone(),
            None => self.codes.find(None, &vi, &[unit.number.to_owned()]),
        };
        let former = self.formerly(
            of,
            (code.as_str(), known.as_ref().and_then(|known| known.1)),
        );
        if let Some((_, Some(id))) = known {
            if self.old.unit(id).formerly.is_empty() && !former.is_empty() {
                self.said.ended.push(Ended {
                    unit: id,
                    to: None,
                    successors: Vec::new(),
                    formerly: former,
                });
            }
            return;
        }
        let mut new = self.new_unit(unit, Some(own));
        self.named_in_full(&mut new, unit);
        new.code = code;
        new.from = since;
        new.number = Some(unit.number.to_owned());
        new.formerly = former;
        self.said.units.push(new);
    }

    /// What a commune was made of, but for units of the record, which are followed by it.
    fn formerly(&mut self, of: &country::Commune, now: (&str, Option<UnitId>)) -> Vec<NewFormer> {
        let mut all = Vec::new();
        for former in &of.former {
            let district = self.districts.get(former.district).cloned();
            let Some(unit) = former.unit else {
                all.extend(self.island(former.district));
                continue;
            };
            if let Some(id) = self.unit_of_record(unit, district.as_ref()) {
                self.follows(id, now);
                continue;
            }
            all.push(NewFormer {
                name: unit.name.to_owned(),
                kind: self.kind(unit),
                parent: district.map(|(code, _)| code),
                number: Some(unit.number.to_owned()),
                part: former.part,
            });
        }
        all
    }

    /// A district that had no communes became a special zone itself.
    fn island(&mut self, district: &str) -> Option<NewFormer> {
        let (unit, above) = self.islands.get(district).cloned()?;
        Some(NewFormer {
            name: unit.name.to_owned(),
            kind: self.kind(unit),
            parent: Some(above),
            number: None,
            part: false,
        })
    }

    /// A former commune that the record has as a unit that ended.
    fn unit_of_record(&self, unit: Listed, district: Option<&Above>) -> Option<UnitId> {
        let (vi, _) = full(unit);
        let mut all = self.old.called(&[&vi, unit.name], Some(Level::Commune));
        let above = district.and_then(|(_, id)| *id);
        all.retain(|id| {
            let own = self.old.unit(*id);
            let has_number = own.aliases.iter().any(|alias| alias == unit.number);
            own.to.is_some() && (has_number || above.is_some() && own.parent == above)
        });
        match all[..] {
            [id] => Some(id),
            _ => None,
        }
    }

    /// A unit of the record is followed by another, if it is not yet.
    fn follows(&mut self, id: UnitId, (code, now): (&str, Option<UnitId>)) {
        let unit = self.old.unit(id);
        if now.is_some_and(|now| unit.successors.contains(&now)) {
            return;
        }
        if let Some(ended) = self.said.ended.iter_mut().find(|one| one.unit == id) {
            ended.successors.push(code.to_owned());
            return;
        }
        self.said.ended.push(Ended {
            unit: id,
            to: day(UNTIL).filter(|_| unit.to.is_none()),
            successors: vec![code.to_owned()],
            formerly: Vec::new(),
        });
    }

    /// Whether a unit is below the province, those before it or one of their districts; one that says nothing may be.
    fn is_below(&self, unit: &Unit) -> bool {
        let Some(parent) = unit.parent else {
            return true;
        };
        let mut all = self.above.iter().chain(self.districts.values());
        all.any(|(_, id)| *id == Some(parent))
    }

    /// Units without a first and a last day may be those of before or of today.
    fn doubtful(&mut self, all: &[UnitId]) {
        let is_undated = |id: &&UnitId| {
            let unit = self.old.unit(**id);
            unit.from.is_none() && unit.to.is_none()
        };
        let undated: Vec<UnitId> = all.iter().filter(is_undated).copied().collect();
        self.undated.extend(undated);
    }

    /// The one that the record has; of several nobody can tell which is meant.
    fn known(&mut self, all: &[UnitId]) -> Option<Above> {
        match all[..] {
            [] => None,
            [id] => {
                self.said.same.push(id);
                Some((self.old.unit(id).code.clone(), Some(id)))
            }
            [first, ..] => {
                self.undated.extend(all);
                Some((self.old.unit(first).code.clone(), Some(first)))
            }
        }
    }

    fn kind(&mut self, unit: Listed) -> String {
        kind::code_of(unit.word, &self.record.kinds, &mut self.said.kinds)
    }

    /// What a province was until it was of the kind that it is of.
    fn was(&mut self, unit: Listed, (word, first): (Word, &str)) -> Option<NewEarlier> {
        let before = Listed { word, ..unit };
        Some(NewEarlier {
            to: old::day_before(day(first)?)?,
            kind: self.kind(before),
            full: full(before),
        })
    }

    fn new_unit(&mut self, unit: Listed, above: Option<&Above>) -> NewUnit {
        let (vi, en) = full(unit);
        NewUnit {
            at: Spot {
                file: 0,
                sheet: String::new(),
                cell: (0, 0),
            },
            code: String::new(),
            name: unit.name.to_owned(),
            english: Some(english(unit.name)),
            full: Some(vi),
            full_english: Some(en),
            kind: self.kind(unit),
            parent: above.map(|(code, _)| code.clone()),
            number: None,
            from: None,
            to: None,
            successors: Vec::new(),
            formerly: Vec::new(),
            was: None,
        }
    }

    /// Districts and communes share their names with each other: they are called with the word for their kind. Where only
    /// marks tell two of them apart, the English name has them too.
    fn named_in_full(&mut self, new: &mut NewUnit, unit: Listed) {
        let (vi, en) = full(unit);
        let is_taken =
            |other: &NewUnit| other.parent == new.parent && other.english.as_ref() == Some(&en);
        let en = if self.said.units.iter().any(is_taken) {
            en.replacen(&english(unit.name), unit.name, 1)
        } else {
            en
        };
        (new.name, new.english) = (vi, Some(en));
        (new.full, new.full_english) = (None, None);
    }

    fn add(&mut self, new: NewUnit) -> Above {
        let code = new.code.clone();
        self.said.units.push(new);
        (code, None)
    }
}
