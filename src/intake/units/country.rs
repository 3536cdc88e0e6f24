//! The provinces and communes of the whole country since 1 July 2025, with those of which each was made, by their national
//! numbers: names alone would lead to the wrong place. The file says where it comes from and how it is written.

use lang::names::bare;
use model::Level;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::super::national;
use super::kinds::{self, Word};
use super::propose;

/// What the list says.
const TEXT: &str = include_str!("country/units.txt");

/// Where it comes from, as it is written into content.
pub(super) const SOURCE: &str = "danh mục trong chương trình (vietnamadminunits 1.0.4, MIT)";

/// A unit by its kind, number and name; what has no number has an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) word: Word,
    pub(super) number: &'static str,
    pub(super) name: &'static str,
}

/// A province of today.
#[derive(Debug)]
pub(super) struct Province {
    pub(super) unit: Listed,
    /// The kind that it was of before, and the day since which it is of another.
    pub(super) since: Option<(Word, &'static str)>,
    pub(super) former: Vec<FormerProvince>,
    pub(super) communes: Vec<Commune>,
}

/// A province before, with its districts.
#[derive(Debug)]
pub(super) struct FormerProvince {
    pub(super) unit: Listed,
    pub(super) districts: Vec<Listed>,
}

/// A commune of today with what it was made of.
#[derive(Debug)]
pub(super) struct Commune {
    pub(super) unit: Listed,
    pub(super) former: Vec<Former>,
}

/// A former commune, or a district that had none.
#[derive(Debug)]
pub(super) struct Former {
    /// The number of its district.
    pub(super) district: &'static str,
    /// Nothing where the district itself is meant.
    pub(super) unit: Option<Listed>,
    pub(super) part: bool,
}

/// All provinces, by their numbers.
pub(super) fn provinces() -> Vec<Province> {
    let mut all: Vec<Province> = Vec::new();
    let mut district = "";
    for line in TEXT.lines() {
        let Some(sign) = line.chars().next() else {
            continue;
        };
        let rest = &line[sign.len_utf8()..];
        match (sign, all.last_mut()) {
            ('=', _) => {
                let (rest, since) = since(rest);
                all.extend(listed(rest, Level::Province).map(|unit| Province {
                    unit,
                    since,
                    former: Vec::new(),
                    communes: Vec::new(),
                }));
            }
            ('<', Some(last)) => {
                let unit = listed(rest, Level::Province);
                last.former.extend(unit.map(|unit| FormerProvince {
                    unit,
                    districts: Vec::new(),
                }));
            }
            (':', Some(last)) => {
                if let Some(last) = last.former.last_mut() {
                    last.districts.extend(listed(rest, Level::District));
                }
            }
            ('+', Some(last)) => {
                let unit = listed(rest, Level::Commune);
                last.communes.extend(unit.map(|unit| Commune {
                    unit,
                    former: Vec::new(),
                }));
            }
            ('*' | '~', Some(last)) => {
                let rest = match rest.split_once(' ') {
                    Some((head, tail)) if head.bytes().all(|byte| byte.is_ascii_digit()) => {
                        district = head;
                        tail
                    }
                    _ => rest,
                };
                if let Some(commune) = last.communes.last_mut() {
                    commune.former.push(Former {
                        district,
                        unit: listed(rest, Level::Commune),
                        part: sign == '~',
                    });
                }
            }
            _ => {}
        }
    }
    all
}

/// A line of a province, and what it says of an earlier kind: "c75 Đồng Nai t2026-04-30".
fn since(line: &'static str) -> (&'static str, Option<(Word, &'static str)>) {
    let Some((name, tail)) = line.rsplit_once(' ') else {
        return (line, None);
    };
    let word = tail
        .chars()
        .next()
        .and_then(|sign| word(sign, Level::Province));
    match word {
        Some(word) if tail[1..].starts_with("20") => (name, Some((word, &tail[1..]))),
        _ => (line, None),
    }
}

/// "x03618 Mường Than".
fn listed(text: &'static str, level: Level) -> Option<Listed> {
    let (head, name) = text.split_once(' ')?;
    let sign = head.chars().next()?;
    Some(Listed {
        word: word(sign, level)?,
        number: &head[sign.len_utf8()..],
        name,
    })
}

fn word(sign: char, level: Level) -> Option<Word> {
    let bare = match (sign, level) {
        ('c', Level::Province) => return Some(kinds::CITY),
        ('c', _) => return Some(kinds::TOWN),
        ('t', Level::Province) => "tinh",
        ('t', _) => "thi tran",
        ('h', _) => "huyen",
        ('q', _) => "quan",
        ('y', _) => "thi xa",
        ('x', _) => "xa",
        ('p', _) => "phuong",
        ('d', _) => "dac khu",
        _ => return None,
    };
    kinds::named(bare, Some(level))
}

/// A Vietnamese name as English writes it: without marks.
pub(super) fn english(name: &str) -> String {
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    letters
        .map(|letter| match letter {
            'đ' => 'd',
            'Đ' => 'D',
            letter => letter,
        })
        .collect()
}

/// The name with the word for its kind, in both languages.
pub(super) fn full(unit: Listed) -> (String, String) {
    let word = propose::kind::short(unit.word);
    let kind = match unit.word {
        kinds::CITY | kinds::TOWN => "City".to_owned(),
        word => {
            let words = word.en.split(' ').map(|word| {
                let (first, rest) = word.split_at(1);
                format!("{}{rest}", first.to_uppercase())
            });
            words.collect::<Vec<_>>().join(" ")
        }
    };
    let name = english(unit.name);
    (format!("{word} {}", unit.name), format!("{name} {kind}"))
}

/// The provinces that a name or a number means, of today or before; where none is meant, the names that are nearest.
pub(super) fn meant(wanted: &str) -> Result<Province, Vec<String>> {
    let wanted = wanted.trim();
    let alone = bare(kinds::cut(wanted, Some(Level::Province)).1);
    let mut all = provinces();
    let names = |one: &Province| -> Vec<Listed> {
        let former = one.former.iter().map(|former| former.unit);
        [one.unit].into_iter().chain(former).collect()
    };
    let is_number = |unit: &Listed| unit.number == wanted;
    // A name of before that the list does not have: Thừa Thiên Huế.
    let mut before = national::codes(2024).iter();
    let before = before.find(|(_, name)| bare(name) == alone);
    let is_name = |unit: &Listed| {
        bare(unit.name) == alone || before.is_some_and(|(number, _)| *number == unit.number)
    };
    let is_short = |unit: &Listed| alone.len() > 2 && initials(unit.name) == alone;
    let found = [&is_number as &dyn Fn(&Listed) -> bool, &is_name, &is_short]
        .into_iter()
        .find_map(|is| all.iter().position(|one| names(one).iter().any(is)));
    if let Some(place) = found {
        return Ok(all.swap_remove(place));
    }
    let mut near: Vec<(usize, String)> = all
        .iter()
        .flat_map(names)
        .map(|unit| {
            let far = strsim::damerau_levenshtein(&bare(unit.name), &alone);
            (far, unit.name.to_owned())
        })
        .collect();
    near.sort();
    near.dedup();
    Err(near.into_iter().take(3).map(|(_, name)| name).collect())
}

/// "hcm" of Hồ Chí Minh.
fn initials(name: &str) -> String {
    let bare = bare(name);
    let first = bare.split(' ').filter_map(|word| word.chars().next());
    first.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{meant, provinces};

    #[test]
    fn the_list_is_whole() {
        let all = provinces();
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        let mut former: BTreeMap<&str, BTreeSet<bool>> = BTreeMap::new();
        let (mut districts, mut islands) = (BTreeSet::new(), 0);
        for province in &all {
            for commune in &province.communes {
                *kinds.entry(commune.unit.word.bare).or_default() += 1;
                assert!(!commune.former.is_empty(), "{}", commune.unit.name);
                for one in &commune.former {
                    match one.unit {
                        Some(unit) => {
                            former.entry(unit.number).or_default().insert(one.part);
                        }
                        None => islands += 1,
                    }
                }
            }
            let of_province = province.former.iter().flat_map(|one| &one.districts);
            districts.extend(of_province.map(|one| one.number));
        }
        assert_eq!(all.len(), 34);
        let wanted = [("dac khu", 13), ("phuong", 687), ("xa", 2621)];
        assert_eq!(kinds.into_iter().collect::<Vec<_>>(), wanted);
        assert_eq!((former.len(), districts.len(), islands), (10_035, 696, 5));
        // A commune went as a whole or in parts, never both.
        assert!(former.values().all(|ways| ways.len() == 1));
        let divided = former.values().filter(|ways| ways.contains(&true));
        assert_eq!(divided.count(), 471);
    }

    #[test]
    fn a_name_leads_to_no_other_place_than_its_number() {
        let lai_chau = meant("lai chau").expect("there is one");
        let of = |name: &str| -> Vec<&str> {
            let mut all = lai_chau.communes.iter();
            let commune = all.find(|one| one.unit.name == name);
            let former = commune.into_iter().flat_map(|one| &one.former);
            former.filter_map(|one| Some(one.unit?.name)).collect()
        };
        assert_eq!(of("Mường Than"), ["Phúc Than", "Mường Mít"]);
        assert!(of("Than Uyên").contains(&"Mường Than"));
        let all = lai_chau.communes.iter().flat_map(|one| &one.former);
        assert_eq!(all.clone().count(), 106);
        assert!(all.clone().all(|one| !one.part));
        assert_eq!(lai_chau.communes.len(), 38);
    }

    #[test]
    fn a_province_is_meant_by_any_of_its_names() {
        let of = |wanted: &str| meant(wanted).map(|one| one.unit.name);
        for wanted in ["Lào Cai", "lao cai", "tỉnh Yên Bái", "15", "10", "YEN BAI"] {
            assert_eq!(of(wanted), Ok("Lào Cai"), "{wanted}");
        }
        for wanted in ["TP.HCM", "tp hcm", "Bà Rịa – Vũng Tàu", "BRVT", "79"] {
            assert_eq!(of(wanted), Ok("Hồ Chí Minh"), "{wanted}");
        }
        assert_eq!(of("Thừa Thiên Huế"), Ok("Huế"));
        let near = of("Lai Chao").expect_err("there is none");
        assert!(near.contains(&"Lai Châu".to_owned()), "{near:?}");
        for wanted in ["", "—", "đ", "\u{feff}", "0"] {
            assert!(of(wanted).is_err(), "{wanted}");
        }
    }

    #[test]
    fn a_kind_that_changed_is_known_with_its_day() {
        let dong_nai = meant("Đồng Nai").expect("there is one");
        let (before, day) = dong_nai.since.expect("it changed");
        assert_eq!((before.code, day), ("tinh", "2026-04-30"));
        assert_eq!(dong_nai.unit.name, "Đồng Nai");
        assert_eq!(dong_nai.unit.word.code, "thanh-pho-tw");
    }
}
