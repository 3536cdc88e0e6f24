//! Which unit or component a name in a table means, however it is spelt: marks or none, Hòa and Hoà, TP.HCM, TT-Huế,
//! BRVT, Sở NN&PTNT, Tỉnh Lai Châu.
//!
//! A reading counts only if it is the only one. What merely resembles is offered, never taken.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::kinds::Kind;
use super::spelling::{Form, Word, forms, glued, is_short_for, is_unmarked, joined, words};
use lang::names::{bare, same};
use model::Level;

/// Names by what they name.
#[derive(Debug)]
pub(super) struct Lexicon<Id> {
    same: BTreeMap<String, Vec<Id>>,
    /// Names without blanks: `KonTum`.
    joined: BTreeMap<String, Vec<Id>>,
    pub(super) bare: BTreeMap<String, Vec<Id>>,
    /// Names without marks and without blanks: `Hanoi`.
    glued: BTreeMap<String, Vec<Id>>,
    /// The words of each name, without "và".
    words: Vec<(Vec<Word>, Id)>,
    /// What is known of a thing beside its names, and spellings that belong to no kind: "Huế" is a city and a province.
    about: BTreeMap<Id, About>,
    free: BTreeSet<(String, Id)>,
    /// Codes that stand for a thing only where a column says that it holds codes.
    codes: BTreeMap<String, Id>,
    /// What may be left away of a name that is looked up.
    freedom: Freedom,
    /// The names that were looked up: a table is gone through many times, and to fold a name costs more than to find it.
    met: RefCell<BTreeMap<String, Option<Match<Id>>>>,
}

/// What tells things of one name apart.
#[derive(Debug, Clone, Default)]
pub(super) struct About {
    pub(super) kind: Option<Kind>,
    /// Its level, where the words for its kind are the author's own.
    pub(super) level: Option<Level>,
    /// The name of what it belongs to, without marks.
    pub(super) parent: String,
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
            joined: BTreeMap::new(),
            bare: BTreeMap::new(),
            glued: BTreeMap::new(),
            words: Vec::new(),
            about: BTreeMap::new(),
            free: BTreeSet::new(),
            codes: BTreeMap::new(),
            freedom,
            met: RefCell::default(),
        }
    }

    /// Adds what stands for a thing only as it is spelt: a code, or a number.
    pub(super) fn add_code(&mut self, code: &str, id: Id) {
        self.met.get_mut().clear();
        let ids = self.same.entry(same(code)).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    pub(super) fn add(&mut self, name: &str, id: Id) {
        self.met.get_mut().clear();
        let put = |map: &mut BTreeMap<String, Vec<Id>>, key: String| {
            let ids = map.entry(key).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        put(&mut self.same, same(name));
        put(&mut self.joined, joined(name));
        put(&mut self.bare, bare(name));
        put(&mut self.glued, glued(name));
        self.words.push((words(name), id));
    }

    /// Adds a spelling that says nothing of the kind of a thing.
    pub(super) fn add_free(&mut self, name: &str, id: Id) {
        self.add(name, id);
        self.free.insert((bare(name), id));
    }

    /// What tells a thing from others of its name.
    pub(super) fn about(&self, id: Id) -> Option<&About> {
        self.about.get(&id)
    }

    /// Says what tells a thing from others of its name.
    pub(super) fn tell(&mut self, id: Id, about: About) {
        self.met.get_mut().clear();
        self.about.insert(id, about);
    }

    /// Adds a code that is one only in a column of codes.
    pub(super) fn add_national(&mut self, code: &str, id: Id) {
        self.codes.insert(code.to_owned(), id);
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
        match forms.iter().find_map(|form| self.same.get(&same(form))) {
            Some(found) => match found[..] {
                [id] => Some(id),
                _ => None,
            },
            None => forms.iter().find_map(|form| self.codes.get(form)).copied(),
        }
    }

    /// Looks a name up in the ways that cost little.
    pub(super) fn spelt(&self, name: &str) -> Option<Match<Id>> {
        if let Some(found) = self.met.borrow().get(name) {
            return found.clone();
        }
        let found = self.looked_up(name);
        self.met.borrow_mut().insert(name.to_owned(), found.clone());
        found
    }

    fn looked_up(&self, name: &str) -> Option<Match<Id>> {
        for (place, form) in forms(name, self.freedom).iter().enumerate() {
            for (map, key) in self.keys(&form.text) {
                let Some(ids) = map.get(&key) else {
                    continue;
                };
                let how = if place == 0 && std::ptr::eq(map, &raw const self.same) {
                    How::Exactly
                } else {
                    How::Otherwise
                };
                if let Some(found) = self.among(name, form, ids, how) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// By what a text is looked up, and where. A text with marks means no name that has others.
    fn keys(&self, text: &str) -> Vec<(&BTreeMap<String, Vec<Id>>, String)> {
        let mut keys = vec![(&self.same, same(text)), (&self.joined, joined(text))];
        if is_unmarked(text) {
            keys.extend([(&self.bare, bare(text)), (&self.glued, glued(text))]);
        }
        keys.retain(|(_, key)| !key.is_empty());
        keys
    }

    /// Whether a text is a name of a thing, or short for one.
    pub(super) fn is_name_of(&self, text: &str, id: Id) -> bool {
        let mut keys = self.keys(text).into_iter();
        let has = |ids: &Vec<Id>| ids.contains(&id);
        let tokens = words(text);
        let is_short = |(words, of): &(Vec<Word>, Id)| {
            *of == id && !tokens.is_empty() && is_short_for(&tokens, words, is_unmarked(text))
        };
        keys.any(|(map, key)| map.get(&key).is_some_and(has)) || self.words.iter().any(is_short)
    }

    /// What a name means of those that have it: one of another kind than the name says is not meant, and of several that
    /// one whose place the name tells.
    fn among(&self, name: &str, form: &Form, ids: &[Id], how: How) -> Option<Match<Id>> {
        let key = bare(&form.text);
        let fits = |id: &&Id| {
            let is_called = |kind: Kind| self.may_be_called(**id, kind);
            form.rest
                .as_ref()
                .is_none_or(|rest| self.adds_nothing(**id, rest))
                && (form.kind.is_none_or(is_called) || self.free.contains(&(key.clone(), **id)))
        };
        let ids: Vec<Id> = ids.iter().filter(fits).copied().collect();
        match ids[..] {
            [] => None,
            [id] => Some(Match::One(id, how)),
            _ => {
                let text = format!(" {} ", bare(name));
                let told = ids.iter().filter(|id| {
                    let parent = self.about.get(*id).map_or("", |about| &about.parent);
                    !parent.is_empty() && parent != key && text.contains(&format!(" {parent} "))
                });
                let told: Vec<Id> = told.copied().collect();
                Some(match told[..] {
                    [id] => Match::One(id, How::Otherwise),
                    _ => Match::Several(ids),
                })
            }
        }
    }

    /// Looks a name up in every way.
    pub(super) fn find(&self, name: &str) -> Match<Id> {
        if let Some(found) = self.spelt(name) {
            return found;
        }
        for form in forms(name, self.freedom) {
            let (tokens, unmarked) = (words(&form.text), is_unmarked(&form.text));
            let ids = self.all(|words| is_short_for(&tokens, words, unmarked));
            if let Some(found) = self.among(name, &form, &ids, How::Otherwise) {
                return found;
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
        let (tokens, unmarked) = (words(name), is_unmarked(name));
        let ids = self.all(|words| {
            let count = tokens.len();
            let begun = || {
                words
                    .iter()
                    .zip(&tokens)
                    .all(|(word, token)| token.says(word, unmarked))
            };
            count >= 2 && count <= words.len() && begun() && count * 3 >= words.len()
        });
        match ids[..] {
            [] => found,
            [id] => Match::One(id, How::Otherwise),
            _ => Match::Several(ids),
        }
    }

    fn all(&self, is_meant: impl Fn(&[Word]) -> bool) -> Vec<Id> {
        let meant = self.words.iter().filter(|(words, _)| is_meant(words));
        let mut ids: Vec<Id> = meant.map(|(_, id)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::{Freedom, How, Lexicon, Match};
    use crate::spelling::without_number;
    use crate::times::without_time;

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
        assert_eq!(all.find("Lai Châu (tỉnh)"), Match::One(4, How::Otherwise));
        for name in [
            "Hạ Nội",
            "Hà Nối",
            "Hoa Bình",
            "Sở Tài nguyên và Môi trương",
        ] {
            assert_eq!(all.find(name), Match::Nothing, "{name}");
        }
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
