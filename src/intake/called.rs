//! What the index is called, and what others are called.

use lang::names::bare;
use model::{IndexId, Record};

/// Indices that are announced in every province, by the words of their names.
const KNOWN: [&str; 13] = [
    "cchc",
    "ddci",
    "dti",
    "ict index",
    "papi",
    "par index",
    "parindex",
    "pci",
    "pgi",
    "pii",
    "sipas",
    "hdi",
    "grdp",
];

/// The same indices as titles write them out, by words that only titles have: a column can be called "Mức độ hài lòng".
const WRITTEN_OUT: [(&str, &str); 24] = [
    ("chi so cai cach hanh chinh", "par index"),
    ("public administration reform index", "par index"),
    ("chi so hai long", "sipas"),
    ("hai long ve su phuc vu hanh chinh", "sipas"),
    ("hai long cua nguoi dan", "sipas"),
    ("satisfaction index", "sipas"),
    ("hieu qua quan tri va hanh chinh cong", "papi"),
    ("governance and public administration performance", "papi"),
    ("nang luc canh tranh cap tinh", "pci"),
    ("provincial competitiveness index", "pci"),
    ("nang luc canh tranh cap so", "ddci"),
    ("nang luc canh tranh so", "ddci"),
    ("nang luc canh tranh cac so", "ddci"),
    ("department and district competitiveness", "ddci"),
    ("chi so xanh", "pgi"),
    ("green index", "pgi"),
    ("chi so chuyen doi so", "dti"),
    ("digital transformation index", "dti"),
    ("ung dung cong nghe thong tin va truyen thong", "ict index"),
    ("doi moi sang tao cap dia phuong", "pii"),
    ("provincial innovation index", "pii"),
    ("chi so phat trien con nguoi", "hdi"),
    ("human development index", "hdi"),
    ("tong san pham tren dia ban", "grdp"),
];

/// What surveys ask about.
const ASKED: [&str; 4] = ["hai long", "satisfaction", "tin nhiem", "tin cay"];

/// What stands before that.
const LEADS: [&str; 13] = [
    "chi so",
    "chi so ve muc do",
    "diem",
    "diem chi so",
    "diem muc do",
    "ket qua",
    "muc",
    "muc do",
    "su",
    "ti le",
    "tong diem",
    "tong diem chi so",
    "ty le",
];

/// Words that say that a result is that of all parts together.
const WHOLE: [&str; 16] = [
    "chung",
    "chung ca nuoc",
    "chung ca tinh",
    "chung cua tinh",
    "chung toan",
    "chung toan tinh",
    "general",
    "overall",
    "overall index",
    "tong cong",
    "tong hop",
    "tong the",
    "toan",
    "toan dien",
    "toan tinh",
    "total",
];

/// What stands behind it in English.
const KINDS: [&str; 5] = ["index", "level", "rate", "result", "score"];

/// What the index is called, and what others are called.
#[derive(Debug)]
pub(super) struct Index {
    own: Vec<String>,
    others: Vec<String>,
}

impl Index {
    pub(super) fn new(record: &Record, index: IndexId) -> Self {
        let own = names(record.index(index));
        let all = record.all_indices().filter(|(id, _)| *id != index);
        let mut others: Vec<String> = all.flat_map(|(_, about)| names(about)).collect();
        others.extend(KNOWN.map(str::to_owned));
        let is_ours = |name: &String| own.iter().any(|own| holds(own, name));
        others.retain(|name| !is_ours(name));
        Self { own, others }
    }

    pub(super) fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// Whether words are a name of this index, with or without "chỉ số".
    pub(super) fn is_own(&self, words: &str) -> bool {
        let whole = words;
        let words = [
            "diem chi so ",
            "chi so ",
            "ket qua ",
            "diem so ",
            "diem ",
            "tong diem ",
        ]
        .iter()
        .find_map(|lead| words.strip_prefix(lead))
        .unwrap_or(words);
        !words.is_empty()
            && (self
                .own
                .iter()
                .any(|own| own == words || own.strip_prefix("chi so ") == Some(words))
                || self.is_asked_by_ours(whole))
    }

    /// Whether words call the result of a survey as a whole, by what it asks about: "mức độ hài lòng chung", "overall
    /// satisfaction". Only where the index itself is called by that.
    fn is_asked_by_ours(&self, words: &str) -> bool {
        let mut asked = ASKED.iter().filter(|asked| {
            let mut own = self.own.iter();
            own.any(|own| holds(own, asked))
        });
        asked.any(|asked| {
            let Some((before, behind)) = apart(words, asked) else {
                return false;
            };
            let is_led = LEADS.contains(&before);
            let is_whole = WHOLE.contains(&before) || WHOLE.contains(&behind);
            let rest = [before, behind].into_iter().filter(|rest| !rest.is_empty());
            let mut rest = rest.filter(|rest| !WHOLE.contains(rest));
            // "Hài lòng" alone is an answer as well, and so may be its share.
            let names_an_index = ["chi so", "index"]
                .iter()
                .any(|index| before == *index || behind == *index);
            (is_whole || names_an_index)
                && rest.all(|rest| is_led && rest == before || KINDS.contains(&rest))
        })
    }

    /// Words without the names of this index.
    pub(super) fn without_own(&self, words: &str) -> String {
        let mut own: Vec<&String> = self.own.iter().collect();
        own.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let mut words = format!(" {words} ");
        for name in own {
            words = words.replace(&format!(" {name} "), " ");
        }
        words.trim().to_owned()
    }

    /// Another index of which a title speaks, by its short name or by one written out.
    pub(super) fn other_of_title(&self, title: &str) -> Option<String> {
        let words = bare(title);
        let ours = |name: &str| {
            self.own
                .iter()
                .any(|own| holds(own, name) || holds(&words, own))
        };
        self.other(title).or_else(|| {
            let mut all = WRITTEN_OUT.iter().filter(|(name, _)| holds(&words, name));
            let (_, short) = all.find(|(name, short)| !ours(name) && !ours(short))?;
            Some(short.to_uppercase())
        })
    }

    /// Another index of which a text speaks, where it does not speak of this one.
    pub(super) fn other(&self, text: &str) -> Option<String> {
        let words = bare(text);
        let other = self.others.iter().filter(|name| holds(&words, name));
        let other = other.max_by_key(|name| name.len())?;
        let ours = self.own.iter().filter(|name| holds(&words, name));
        let ours = ours.map(String::len).max().unwrap_or(0);
        (ours == 0 || other.len() > ours && self.own.iter().any(|own| holds(other, own)))
            .then(|| other.to_uppercase())
    }
}

/// What indices are called that are announced in every province.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    let written = WRITTEN_OUT.iter().map(|(name, _)| *name);
    KNOWN.into_iter().chain(written)
}

/// The names of an index, without marks.
pub(super) fn names(about: &model::Index) -> Vec<String> {
    let words = about.name.words().chain(about.short.words());
    let names = std::iter::once(&*about.code).chain(words).map(bare);
    names.filter(|name| !name.is_empty()).collect()
}

/// What stands before and behind words in others.
fn apart<'a>(words: &'a str, inner: &str) -> Option<(&'a str, &'a str)> {
    let mut starts = words.match_indices(inner).map(|(at, _)| at);
    let at = starts.find(|at| {
        let (before, behind) = (&words[..*at], &words[at + inner.len()..]);
        (before.is_empty() || before.ends_with(' '))
            && (behind.is_empty() || behind.starts_with(' '))
    })?;
    Some((words[..at].trim(), words[at + inner.len()..].trim()))
}

/// Whether words hold a name as words of their own. It is asked of each row, and makes no text.
pub(super) fn holds(words: &str, name: &str) -> bool {
    let mut rest = Some(words);
    while let Some(words) = rest {
        let behind = words.strip_prefix(name);
        if behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(' ')) {
            return true;
        }
        rest = words.split_once(' ').map(|(_, rest)| rest);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Index, holds};

    #[test]
    fn a_survey_is_called_by_what_it_asks_about_where_the_index_is() {
        let index = |own: &str| Index {
            own: vec![own.to_owned()],
            others: Vec::new(),
        };
        let survey = index("chi so hai long ve su phuc vu hanh chinh");
        let english = index("satisfaction index of services");
        for (index, words, wanted) in [
            (&survey, "chi so hai long chung", true),
            (&survey, "muc do hai long chung", true),
            (&survey, "ty le hai long chung", true),
            (&survey, "chi so hai long", true),
            (&survey, "hai long tong the", true),
            (&survey, "hai long", false),
            (&survey, "ty le hai long", false),
            (&survey, "muc do hai long", false),
            (&survey, "rat hai long", false),
            (&survey, "khong hai long chung", false),
            (&survey, "chi so hai long ve tiep can", false),
            (&english, "overall satisfaction", true),
            (&english, "satisfaction index", true),
            (&english, "overall satisfaction score", true),
            (&english, "satisfaction", false),
            (&index("ddci"), "chi so hai long chung", false),
        ] {
            assert_eq!(index.is_own(words), wanted, "{words}");
        }
    }

    #[test]
    fn a_name_is_held_as_words_of_its_own() {
        for (words, name, wanted) in [
            ("diem pci nam", "pci", true),
            ("pci", "pci", true),
            ("diem dpci", "pci", false),
            ("pcid", "pci", false),
            ("ax x x", "x x", true),
            ("par index nam", "par index", true),
            ("par indexes", "par index", false),
            ("", "pci", false),
        ] {
            assert_eq!(holds(words, name), wanted, "{words}: {name}");
        }
    }
}
