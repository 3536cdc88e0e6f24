//! Which unit or component a name in a table means, however it is spelt: marks or none, Hòa and Hoà, TP.HCM, TT-Huế,
//! BRVT, Sở NN&PTNT, Tỉnh Lai Châu.
//!
//! A reading counts only if it is the only one. What merely resembles is offered, never taken.

use std::collections::BTreeMap;

use super::number::without_footnote;
use crate::lang::names::{bare, same};

/// Names by what they name.
#[derive(Debug)]
pub(super) struct Lexicon<Id> {
    same: BTreeMap<String, Vec<Id>>,
    bare: BTreeMap<String, Vec<Id>>,
    /// The words of each name, without marks and without "và".
    words: Vec<(Vec<String>, Id)>,
}

/// What a name was found to mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match<Id> {
    /// One thing, and how the name says it.
    One(Id, How),
    /// Several things, equally.
    Several(Vec<Id>),
    /// Nothing.
    Nothing,
}

/// How a name says what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// As it is spelt in the record.
    Exactly,
    /// Otherwise spelt, shortened, or with something added.
    Otherwise,
}

impl<Id: Copy + Eq + Ord> Lexicon<Id> {
    pub(super) fn new() -> Self {
        Self {
            same: BTreeMap::new(),
            bare: BTreeMap::new(),
            words: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, name: &str, id: Id) {
        let put = |map: &mut BTreeMap<String, Vec<Id>>, key: String| {
            let ids = map.entry(key).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        put(&mut self.same, same(name));
        put(&mut self.bare, bare(name));
        self.words.push((words(name), id));
    }

    /// Looks a name up in the ways that cost little.
    pub(super) fn spelt(&self, name: &str) -> Option<Match<Id>> {
        for (place, form) in forms(name).iter().enumerate() {
            for (map, key) in [(&self.same, same(form)), (&self.bare, bare(form))] {
                let Some(ids) = map.get(&key).filter(|_| !key.is_empty()) else {
                    continue;
                };
                return Some(match ids[..] {
                    [id] if place == 0 && std::ptr::eq(map, &raw const self.same) => {
                        Match::One(id, How::Exactly)
                    }
                    [id] => Match::One(id, How::Otherwise),
                    _ => Match::Several(ids.clone()),
                });
            }
        }
        None
    }

    /// Looks a name up in every way.
    pub(super) fn find(&self, name: &str) -> Match<Id> {
        if let Some(found) = self.spelt(name) {
            return found;
        }
        for form in forms(name) {
            let tokens = words(&form);
            let ids = self.all(|words| is_short_for(&tokens, words));
            match ids[..] {
                [] => {}
                [id] => return Match::One(id, How::Otherwise),
                _ => return Match::Several(ids),
            }
        }
        Match::Nothing
    }

    /// As `find`, and also takes the first words of a longer name, or a longer name that begins with one.
    pub(super) fn find_part(&self, name: &str) -> Match<Id> {
        let found = self.find(name);
        if found != Match::Nothing {
            return found;
        }
        let tokens = words(name);
        let ids = self.all(|words| {
            let common = tokens.len().min(words.len());
            common >= 2
                && tokens[..common] == words[..common]
                && common * 3 >= words.len().max(tokens.len())
        });
        match ids[..] {
            [] => found,
            [id] => Match::One(id, How::Otherwise),
            _ => Match::Several(ids),
        }
    }

    fn all(&self, is_meant: impl Fn(&[String]) -> bool) -> Vec<Id> {
        let meant = self.words.iter().filter(|(words, _)| is_meant(words));
        let mut ids: Vec<Id> = meant.map(|(_, id)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The three that resemble a name most.
    pub(super) fn near(&self, name: &str) -> Vec<Id> {
        let name = bare(name);
        let limit = (name.chars().count() / 2).max(2);
        let mut near: Vec<(usize, Id)> = self
            .bare
            .iter()
            .map(|(known, ids)| (strsim::damerau_levenshtein(&name, known), ids[0]))
            .filter(|(distance, _)| *distance <= limit)
            .collect();
        near.sort_unstable();
        let mut ids: Vec<Id> = Vec::new();
        for (_, id) in near {
            if !ids.contains(&id) && ids.len() < 3 {
                ids.push(id);
            }
        }
        ids
    }
}

/// A name and what is left of it without number, footnote, rank of unit and province.
fn forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.trim().to_owned()];
    let mut add = |form: &str| {
        let form = form.trim();
        if !form.is_empty() && forms.iter().all(|known| known != form) {
            forms.push(form.to_owned());
        }
    };
    let plain = without_footnote(name);
    add(plain);
    let plain = without_number(plain);
    add(plain);
    let lower = plain.to_lowercase();
    for word in [
        "tỉnh ",
        "thành phố ",
        "tp. ",
        "tp.",
        "tp ",
        "t. ",
        "ubnd tỉnh ",
        "ubnd thành phố ",
        "ubnd ",
    ] {
        // The words are as long in either case.
        if lower.starts_with(word) && plain.is_char_boundary(word.len()) {
            add(&plain[word.len()..]);
        }
    }
    if let Some(at) = lower
        .rfind(" tỉnh")
        .filter(|at| plain.is_char_boundary(*at))
    {
        add(&plain[..at]);
    }
    if let Some(at) = plain
        .find(" (")
        .or_else(|| plain.find(" - "))
        .filter(|at| *at > 0)
    {
        add(&plain[..at]);
    }
    forms
}

/// A text without the number of an item before it: `1.`, `01)`, `(3)`, `II.`, `a)`.
pub(super) fn without_number(text: &str) -> &str {
    let trimmed = text.trim_start().trim_start_matches('(');
    let end = trimmed.find(|c: char| !(c.is_ascii_digit() || c == '.'));
    let roman = trimmed.find(|c: char| !matches!(c, 'I' | 'V' | 'X'));
    let letter = trimmed
        .chars()
        .next()
        .filter(char::is_ascii_alphabetic)
        .map(|_| 1);
    for end in [end, roman, letter]
        .into_iter()
        .flatten()
        .filter(|end| (1..=6).contains(end))
    {
        let rest = &trimmed[end..];
        let before = &trimmed[..end];
        let closed = rest
            .strip_prefix([')', '.', ':', '-'])
            .or_else(|| before.ends_with('.').then_some(rest));
        if let Some(rest) = closed
            .map(str::trim_start)
            .filter(|rest| rest.chars().any(char::is_alphabetic))
        {
            return rest;
        }
    }
    text
}

/// The words of a name without marks, without "và" and "&".
fn words(name: &str) -> Vec<String> {
    let bare = bare(name);
    bare.split(' ')
        .filter(|word| !word.is_empty() && *word != "va")
        .map(str::to_owned)
        .collect()
}

/// Whether every token is a word of the name or the first letters of several, in order and without a rest.
fn is_short_for(tokens: &[String], words: &[String]) -> bool {
    let Some((token, tokens)) = tokens.split_first() else {
        return words.is_empty();
    };
    if words.first() == Some(token) && is_short_for(tokens, &words[1..]) {
        return true;
    }
    let count = token.len();
    if !(2..=8).contains(&count) || words.len() < count {
        return false;
    }
    let letters = words.iter().take(count).map(|word| word.bytes().next());
    token.bytes().map(Some).eq(letters) && is_short_for(tokens, &words[count..])
}

#[cfg(test)]
mod tests {
    use super::{How, Lexicon, Match, without_number};

    fn lexicon() -> Lexicon<u8> {
        let mut all = Lexicon::new();
        for (id, names) in [
            (1, &["Hồ Chí Minh", "Thành phố Hồ Chí Minh"][..]),
            (2, &["Thừa Thiên Huế", "Tỉnh Thừa Thiên Huế"]),
            (3, &["Bà Rịa – Vũng Tàu"]),
            (4, &["Lai Châu", "Tỉnh Lai Châu"]),
            (5, &["Hòa Bình"]),
            (6, &["Sở Văn hóa, Thể thao và Du lịch"]),
            (7, &["Sở Nông nghiệp và Phát triển nông thôn"]),
            (8, &["Sở Lao động – Thương binh và Xã hội"]),
            (9, &["Văn phòng UBND tỉnh Lai Châu"]),
            (10, &["Hà Nội"]),
            (11, &["Hà Nam"]),
            (12, &["Sở Tài nguyên và Môi trường"]),
        ] {
            for name in names {
                all.add(name, id);
            }
        }
        all
    }

    #[test]
    fn names_are_known_however_they_are_spelt() {
        let all = lexicon();
        for (name, id) in [
            ("TP.HCM", 1),
            ("TP. Hồ Chí Minh", 1),
            ("TP HCM", 1),
            ("TPHCM", 1),
            ("Tp.Hồ Chí Minh", 1),
            ("TT-Huế", 2),
            ("TT. Huế", 2),
            ("THỪA THIÊN-HUẾ", 2),
            ("BRVT", 3),
            ("BR-VT", 3),
            ("Bà Rịa-Vũng Tàu", 3),
            ("Bà Rịa - VT", 3),
            ("Tỉnh Lai Châu", 4),
            ("12. Lai Châu (*)", 4),
            ("lai chau", 4),
            ("Hoà Bình", 5),
            ("Hoa Binh", 5),
            ("Sở VHTT&DL", 6),
            ("Sở Văn hóa Thể thao & DL", 6),
            ("Sở VH,TT&DL", 6),
            ("Sở NN&PTNT", 7),
            ("Sở Nông nghiệp & PTNT", 7),
            ("Sở LĐTB&XH", 8),
            ("Sở LĐ-TB&XH", 8),
            ("Sở Lao động TB&XH", 8),
            ("Sở TN&MT", 12),
            ("Sở Tài nguyên và Môi trường tỉnh", 12),
        ] {
            assert!(
                matches!(all.find(name), Match::One(found, _) if found == id),
                "{name}: {:?}",
                all.find(name)
            );
        }
        assert_eq!(all.find("Lai Châu"), Match::One(4, How::Exactly));
        assert_eq!(all.find("HN"), Match::Several(vec![10, 11]));
        assert_eq!(all.find("Lai Chây"), Match::Nothing);
        assert_eq!(all.near("Lai Chây"), [4]);
        assert_eq!(all.find(""), Match::Nothing);
        assert_eq!(all.find("Tổng cộng"), Match::Nothing);
    }

    #[test]
    fn numbers_before_names_go() {
        for (text, rest) in [
            ("1. Lai Châu", "Lai Châu"),
            ("01) Lai Châu", "Lai Châu"),
            ("(3) Lai Châu", "Lai Châu"),
            ("II. Cấp huyện", "Cấp huyện"),
            ("1.2. Cải cách", "Cải cách"),
            ("a) Cải cách", "Cải cách"),
            ("Phường 1", "Phường 1"),
            ("Việt Nam", "Việt Nam"),
            ("1.", "1."),
        ] {
            assert_eq!(without_number(text), rest);
        }
    }
}
