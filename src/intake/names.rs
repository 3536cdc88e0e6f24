//! Which unit or component a name in a table means, however it is spelt: marks or none, Hòa and Hoà, TP.HCM, TT-Huế,
//! BRVT, Sở NN&PTNT, Tỉnh Lai Châu.
//!
//! A reading counts only if it is the only one. What merely resembles is offered, never taken.

use std::collections::BTreeMap;

use super::number::without_footnote;
use super::times::{is_of_a_time, without_time};
use lang::names::{bare, same};

/// Names by what they name.
#[derive(Debug)]
pub(super) struct Lexicon<Id> {
    same: BTreeMap<String, Vec<Id>>,
    bare: BTreeMap<String, Vec<Id>>,
    /// The words of each name, without marks and without "và".
    words: Vec<(Vec<String>, Id)>,
    /// What may be left away of a name that is looked up.
    freedom: Freedom,
}

/// What may be left away of a name that is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Freedom {
    /// Its number and the mark of a footnote.
    Little,
    /// Also the rank of a unit, its province, and what follows in brackets or behind a dash.
    Much,
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
    pub(super) fn new(freedom: Freedom) -> Self {
        Self {
            same: BTreeMap::new(),
            bare: BTreeMap::new(),
            words: Vec::new(),
            freedom,
        }
    }

    /// Adds what stands for a thing only as it is spelt: a code, or a number.
    pub(super) fn add_code(&mut self, code: &str, id: Id) {
        let ids = self.same.entry(same(code)).or_default();
        if !ids.contains(&id) {
            ids.push(id);
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

    /// The only thing of a code, however many zeros stand before its digits.
    pub(super) fn coded(&self, code: &str) -> Option<Id> {
        let code = code.trim();
        let digits = code.trim_start_matches('0');
        let forms = [
            code.to_owned(),
            digits.to_owned(),
            format!("0{digits}"),
            format!("00{digits}"),
        ];
        let found = forms.iter().find_map(|form| self.same.get(&same(form)))?;
        match found[..] {
            [id] => Some(id),
            _ => None,
        }
    }

    /// Looks a name up in the ways that cost little.
    pub(super) fn spelt(&self, name: &str) -> Option<Match<Id>> {
        for (place, form) in forms(name, self.freedom).iter().enumerate() {
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
        for form in forms(name, self.freedom) {
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

    /// As `find`, and also takes the first words of a longer name. A text that says more than a name is another matter.
    pub(super) fn find_part(&self, name: &str) -> Match<Id> {
        let found = self.find(name);
        if found != Match::Nothing {
            return found;
        }
        let tokens = words(name);
        let ids = self.all(|words| {
            let count = tokens.len();
            count >= 2 && words.starts_with(&tokens) && count * 3 >= words.len()
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

    /// Those that resemble a name most, all of them equally; none where nothing is close.
    pub(super) fn near(&self, name: &str) -> Vec<Id> {
        if without_time(name).is_some() {
            return Vec::new();
        }
        let name = bare(name);
        let limit = (name.chars().count() / 3).max(1);
        let near = self.bare.iter().filter(|(known, _)| !known.is_empty());
        let near = near.map(|(known, ids)| (strsim::damerau_levenshtein(&name, known), ids));
        let near: Vec<_> = near.filter(|(distance, _)| *distance <= limit).collect();
        let least = near.iter().map(|(distance, _)| *distance).min();
        let mut ids: Vec<Id> = near
            .into_iter()
            .filter(|(distance, _)| Some(*distance) == least)
            .flat_map(|(_, ids)| ids.clone())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids.truncate(3);
        ids
    }
}

/// A name and what is left of it without number, footnote, rank of unit and province.
fn forms(name: &str, freedom: Freedom) -> Vec<String> {
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
    if freedom == Freedom::Little {
        return forms;
    }
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
    let cut = plain.find(" (").or_else(|| plain.find(" - "));
    if let Some(at) = cut.filter(|at| *at > 0 && !is_of_a_time(&plain[*at..])) {
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
    use super::{Freedom, How, Lexicon, Match, without_number, without_time};

    fn lexicon() -> Lexicon<u8> {
        let mut all = Lexicon::new(Freedom::Much);
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
        assert_eq!(
            all.find("Lai Châu (thành phố)"),
            Match::One(4, How::Otherwise)
        );
        for name in [
            "Lai Châu (cũ)",
            "Lai Châu (trước sáp nhập)",
            "Lai Châu (từ 7/2025)",
        ] {
            assert_eq!(all.find(name), Match::Nothing, "{name}");
        }
        assert_eq!(without_time("Gia Lai (từ 7/2025)"), Some("Gia Lai"));
        assert_eq!(without_time("Sở Y tế (SYT)"), None);
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
