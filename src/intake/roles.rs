//! What each column is, by the words of its head.

use super::comparison::{is_change, is_earlier, is_year, years};
use super::names::{Freedom, How, Lexicon, Match, without_number};
use crate::lang::names::bare;
use crate::model::mapping::Column as Role;
use crate::model::{ComponentId, Framework, Index, Year};

/// What the head of a column is found to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// One thing, and how.
    One(Role, How),
    /// Several components, equally.
    Several(Vec<ComponentId>),
    /// Results of another year, or of the one before.
    OtherYear(Option<Year>),
    /// A change against another year: what its sign means differs from publisher to publisher.
    Change,
    /// A remark.
    Remark,
    /// Nothing that is known; these components resemble it.
    Nothing(Vec<ComponentId>),
}

/// What is known of heads, by their words without marks.
const WORDS: &[(&str, Role)] = &[
    ("chi so", Role::Score),
    ("diem", Role::Score),
    ("diem chi so", Role::Score),
    ("diem danh gia", Role::Score),
    ("diem dat", Role::Score),
    ("diem dat duoc", Role::Score),
    ("diem so", Role::Score),
    ("diem tong", Role::Score),
    ("diem tong hop", Role::Score),
    ("ket qua", Role::Score),
    ("ket qua chi so", Role::Score),
    ("overall", Role::Score),
    ("overall score", Role::Score),
    ("score", Role::Score),
    ("tong", Role::Score),
    ("tong cong", Role::Score),
    ("tong diem", Role::Score),
    ("tong diem dat duoc", Role::Score),
    ("tong diem danh gia", Role::Score),
    ("tong so", Role::Score),
    ("tong so diem", Role::Score),
    ("total", Role::Score),
    ("total score", Role::Score),
    ("diem chuan", Role::Max),
    ("diem toi da", Role::Max),
    ("max", Role::Max),
    ("maximum", Role::Max),
    ("thang diem", Role::Max),
    ("toi da", Role::Max),
    ("tong diem toi da", Role::Max),
    ("chi so phan tram", Role::Percent),
    ("dat ty le phan tram", Role::Percent),
    ("ket qua phan tram", Role::Percent),
    ("percent", Role::Percent),
    ("percentage", Role::Percent),
    ("phan tram", Role::Percent),
    ("ty le", Role::Percent),
    ("ty le dat", Role::Percent),
    ("ty le dat duoc", Role::Percent),
    ("ty le phan tram", Role::Percent),
    ("ti le", Role::Percent),
    ("ti le phan tram", Role::Percent),
    ("hang", Role::Rank),
    ("rank", Role::Rank),
    ("ranking", Role::Rank),
    ("thu bac", Role::Rank),
    ("thu hang", Role::Rank),
    ("thu tu xep hang", Role::Rank),
    ("vi tri", Role::Rank),
    ("vi thu", Role::Rank),
    ("xep hang", Role::Rank),
    ("xep thu", Role::Rank),
    ("xep thu hang", Role::Rank),
    ("band", Role::Band),
    ("grade", Role::Band),
    ("group", Role::Band),
    ("muc xep loai", Role::Band),
    ("nhom", Role::Band),
    ("nhom diem", Role::Band),
    ("phan loai", Role::Band),
    ("tier", Role::Band),
    ("xep loai", Role::Band),
    ("xep nhom", Role::Band),
    ("danh gia xep loai", Role::Band),
    ("ket qua xep loai", Role::Band),
    ("no", Role::Leave),
    ("so thu tu", Role::Leave),
    ("so tt", Role::Leave),
    ("stt", Role::Leave),
    ("tt", Role::Leave),
];

/// Words of remarks.
const REMARKS: [&str; 5] = ["ghi chu", "chu thich", "note", "notes", "remark"];

/// What heads are read against.
#[derive(Debug)]
pub(super) struct Heads {
    components: Lexicon<ComponentId>,
    names: Vec<(ComponentId, String)>,
    /// Names of the index itself: a column of that name is the total.
    own: Vec<String>,
    year: Year,
}

impl Heads {
    pub(super) fn new(index: &Index, framework: &Framework, year: Year) -> Self {
        let mut components = Lexicon::new(Freedom::Little);
        let mut spoken = Vec::new();
        for (id, component) in framework.all() {
            components.add_code(&component.code, id);
            for name in [
                Some(component.name.vi.as_str()),
                component.name.en.as_deref(),
            ]
            .into_iter()
            .flatten()
            {
                components.add(name, id);
                components.add(without_brackets(name), id);
                spoken.push((id, name.to_owned()));
            }
        }
        let names = [
            Some(index.code.as_str()),
            Some(&index.name.vi),
            index.name.en.as_deref(),
            Some(&index.short.vi),
            index.short.en.as_deref(),
        ];
        let own = names
            .into_iter()
            .flatten()
            .map(bare)
            .filter(|name| !name.is_empty())
            .collect();
        Self {
            components,
            names: spoken,
            own,
            year,
        }
    }

    /// Reads the texts of a head, the uppermost first.
    pub(super) fn read(&self, path: &[String]) -> Said {
        if let Some(said) = self.beside(path) {
            return said;
        }
        let path = self.without_year(path);
        let Some((leaf, above)) = path.split_last() else {
            return Said::Nothing(Vec::new());
        };
        if REMARKS.contains(&bare(leaf).as_str()) {
            return Said::Remark;
        }
        let role = self.role(leaf);
        if let Some(Said::One(part @ Role::Part(component), how)) = above
            .iter()
            .rev()
            .map(|text| self.component(text))
            .find(|said| matches!(said, Said::One(..)))
        {
            return match role {
                Some(Role::Score) => Said::One(part, how),
                Some(Role::Rank) => Said::One(Role::PartRank(component), how),
                Some(_) => Said::Nothing(vec![component]),
                None => self.component(leaf),
            };
        }
        match role {
            Some(role) => Said::One(role, How::Exactly),
            None => self.component(leaf),
        }
    }

    /// What a head says that stands beside this year's results, if it does: a change, another year, or both years at once.
    fn beside(&self, path: &[String]) -> Option<Said> {
        let (leaf, above) = path.split_last()?;
        let of_ours = |text: &str, is: fn(&str) -> bool| is(text) && !self.is_named(text, is);
        let speaks = |text: &String| {
            let earlier = || of_ours(text, is_earlier).then_some(Said::OtherYear(None));
            of_ours(text, is_change)
                .then_some(Said::Change)
                .or_else(earlier)
        };
        if let Some(said) = speaks(leaf) {
            return Some(said);
        }
        if let Some(said) = above.iter().rev().find_map(speaks) {
            // Under a head of several columns, the one that names this year may be the change or what has changed.
            let is_open = years(leaf) == [self.year];
            return Some(if is_open {
                Said::Nothing(Vec::new())
            } else {
                said
            });
        }
        let dated = |text: &&String| of_ours(text, |text| !years(text).is_empty());
        let nearest = years(path.iter().rev().find(dated)?);
        let other = nearest.iter().find(|year| **year != self.year);
        match other {
            Some(other) if !nearest.contains(&self.year) => Some(Said::OtherYear(Some(*other))),
            // One against the other, or a span: nobody can know.
            Some(_) if dated(&leaf) => Some(Said::Nothing(Vec::new())),
            _ => None,
        }
    }

    /// Whether the text is the name of a component that speaks like that itself: "Tăng thu ngân sách so với năm trước".
    fn is_named(&self, text: &str, speaks: fn(&str) -> bool) -> bool {
        let Said::One(Role::Part(part), _) = self.component(text) else {
            return false;
        };
        self.names
            .iter()
            .any(|(named, name)| *named == part && speaks(name))
    }

    /// A head without a last line that only names this year.
    fn without_year<'a>(&self, path: &'a [String]) -> &'a [String] {
        match path.split_last() {
            Some((leaf, above)) if !above.is_empty() => {
                let is_ours = plain(leaf).is_empty() && years(leaf).contains(&self.year);
                if is_ours { above } else { path }
            }
            _ => path,
        }
    }

    /// The role that words name which are the same for every index.
    fn role(&self, text: &str) -> Option<Role> {
        let words = plain(text);
        let known = |words: &str| {
            WORDS
                .iter()
                .find(|(known, _)| *known == words)
                .map(|(_, role)| *role)
        };
        if let Some(role) = known(&words) {
            return Some(role);
        }
        if self
            .own
            .iter()
            .any(|own| *own == words || own.strip_prefix("chi so ") == Some(words.as_str()))
        {
            return Some(Role::Score);
        }
        let whole = ["ca nuoc", "toan quoc", "toan tinh", "chung"];
        let tails = self.own.iter().map(String::as_str).chain(whole);
        let mut rests = tails.filter_map(|tail| words.strip_suffix(tail)?.strip_suffix(' '));
        rests.find_map(known)
    }

    fn component(&self, text: &str) -> Said {
        let plain = without_brackets(without_number(text));
        let plain = without_number(lead(plain));
        let whole = self.components.find(text);
        let found = match whole {
            Match::Nothing => self.components.find_part(plain),
            found => found,
        };
        match found {
            Match::One(id, how) => Said::One(Role::Part(id), how),
            Match::Several(ids) => Said::Several(ids),
            Match::Nothing => Said::Nothing(self.components.near(plain)),
        }
    }

    /// How many of a row's texts are words of heads.
    pub(super) fn count(&self, texts: impl Iterator<Item = String>) -> usize {
        texts.filter(|text| matches!(self.role(text), Some(role) if role != Role::Leave || bare(text).contains("tt"))).count()
    }
}

/// A head without marks, brackets and the year; a per-cent sign in words.
fn plain(text: &str) -> String {
    let percent = text.contains('%');
    let words = bare(without_brackets(without_number(text)));
    let mut kept: Vec<&str> = words.split(' ').filter(|word| !is_year(word)).collect();
    while kept
        .last()
        .is_some_and(|word| ["nam", "tinh", "cua"].contains(word))
    {
        kept.pop();
    }
    if percent {
        kept.push("phan tram");
    }
    kept.join(" ")
}

/// A head without what stands in brackets at its end: `(10 điểm)`, `(%)`, `(tối đa 10)`.
fn without_brackets(text: &str) -> &str {
    let text = text.trim();
    match text.strip_suffix(')').and_then(|inner| inner.rfind('(')) {
        Some(at) if at > 0 => text[..at].trim_end(),
        _ => text,
    }
}

/// A head without the words that name its kind.
fn lead(text: &str) -> &str {
    let lower = text.to_lowercase();
    let words = [
        "chỉ số thành phần ",
        "chỉ số nội dung ",
        "csnd ",
        "cstp ",
        "lĩnh vực ",
        "trục nội dung ",
        "trục ",
        "điểm ",
    ];
    let found = words
        .iter()
        .find(|word| lower.starts_with(**word) && text.is_char_boundary(word.len()));
    found.map_or(text, |word| {
        text[word.len()..].trim_start_matches([':', ' '])
    })
}
