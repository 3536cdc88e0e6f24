//! The words by which names say of which kind a unit is: "Tỉnh", "TP.", "UBND huyện", "Ha Noi City".

use lang::names::bare;
use model::Level;

/// What a unit is called besides its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Province,
    City,
    District,
    UrbanDistrict,
    Town,
    Commune,
    Ward,
    Township,
    Zone,
    Department,
}

impl Kind {
    /// Whether a unit of this kind may have a word of another before its name. A city may be a province or below one, and
    /// officers write "TP" of either.
    pub(super) fn may_be_called(self, word: Self) -> bool {
        self == word
    }

    /// Whether units of a level may have a word of this kind before their name.
    pub(super) fn may_be_of(self, level: Level) -> bool {
        match self {
            Self::Province => level == Level::Province,
            Self::City => matches!(level, Level::Province | Level::District),
            Self::District | Self::UrbanDistrict | Self::Town => level == Level::District,
            Self::Commune | Self::Ward | Self::Township | Self::Zone => level == Level::Commune,
            Self::Department => level == Level::Department,
        }
    }

    /// The kind of units that a site's author calls so.
    pub(super) fn of(name: &str) -> Option<Self> {
        let name = bare(name);
        let begins =
            |words: &&(&str, Self)| name == words.0 || name.starts_with(&format!("{} ", words.0));
        WHOLE.iter().find(begins).map(|(_, kind)| *kind)
    }
}

/// Kinds by the words that are written out.
const WHOLE: [(&str, Kind); 10] = [
    ("tinh", Kind::Province),
    ("thanh pho", Kind::City),
    ("huyen", Kind::District),
    ("quan", Kind::UrbanDistrict),
    ("thi xa", Kind::Town),
    ("xa", Kind::Commune),
    ("phuong", Kind::Ward),
    ("thi tran", Kind::Township),
    ("dac khu", Kind::Zone),
    ("so", Kind::Department),
];

/// Whether a text is a word for a kind and nothing more: "tỉnh", "(thành phố)".
pub(super) fn is_whole(text: &str) -> bool {
    let words = bare(text);
    WHOLE.iter().any(|(known, _)| *known == words)
}

/// What stands before a name.
const BEFORE: [(&str, Kind); 31] = [
    ("sở ", Kind::Department),
    ("thành phố ", Kind::City),
    ("thị trấn ", Kind::Township),
    ("đặc khu ", Kind::Zone),
    ("phường ", Kind::Ward),
    ("thị xã ", Kind::Town),
    ("huyện ", Kind::District),
    ("tỉnh ", Kind::Province),
    ("quận ", Kind::UrbanDistrict),
    ("t.p. ", Kind::City),
    ("tp. ", Kind::City),
    ("tx. ", Kind::Town),
    ("t.x. ", Kind::Town),
    ("t.t. ", Kind::Township),
    ("đk. ", Kind::Zone),
    ("xã ", Kind::Commune),
    ("t.p.", Kind::City),
    ("tp.", Kind::City),
    ("tx.", Kind::Town),
    ("tp ", Kind::City),
    ("tx ", Kind::Town),
    ("đk ", Kind::Zone),
    ("t. ", Kind::Province),
    ("h. ", Kind::District),
    ("q. ", Kind::UrbanDistrict),
    ("x. ", Kind::Commune),
    ("p. ", Kind::Ward),
    ("t.", Kind::Province),
    ("h.", Kind::District),
    ("x.", Kind::Commune),
    ("p.", Kind::Ward),
];

/// What stands before a name, in English.
const BEFORE_ENGLISH: [(&str, Kind); 3] = [
    ("province of ", Kind::Province),
    ("city of ", Kind::City),
    ("district of ", Kind::District),
];

/// What stands behind a name, in English.
const BEHIND: [(&str, Kind); 7] = [
    (" province", Kind::Province),
    (" city", Kind::City),
    (" district", Kind::District),
    (" town", Kind::Town),
    (" commune", Kind::Commune),
    (" ward", Kind::Ward),
    (" township", Kind::Township),
];

/// Whose table it is says nothing of a name.
const COMMITTEE: [&str; 4] = ["ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân ", "u.b.n.d "];

/// A name without the words of its kind, and the kind that they say.
pub(super) fn without(name: &str) -> (&str, Option<Kind>) {
    let mut rest = name.trim();
    for word in COMMITTEE {
        if let Some(cut) = cut(rest, word) {
            rest = cut;
        }
    }
    let before = BEFORE.iter().chain(&BEFORE_ENGLISH);
    let mut found = before.filter_map(|(word, kind)| Some((cut(rest, word)?, *kind)));
    if let Some((cut, kind)) = found.next() {
        return (cut, Some(kind));
    }
    let lower = rest.to_lowercase();
    for (word, kind) in BEHIND {
        if lower.ends_with(word) && rest.is_char_boundary(rest.len() - word.len()) {
            return (&rest[..rest.len() - word.len()], Some(kind));
        }
    }
    (rest, None)
}

/// A text without the word at its start, in either case.
fn cut<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let start = text.get(..word.len())?;
    let rest = &text[word.len()..];
    (start.to_lowercase() == word && rest.chars().any(char::is_alphanumeric))
        .then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::{Kind, without};

    #[test]
    fn kinds_are_taken_off_and_known() {
        for (name, rest, kind) in [
            ("Tỉnh Lai Châu", "Lai Châu", Some(Kind::Province)),
            ("TP.Huế", "Huế", Some(Kind::City)),
            ("T.P. Hồ Chí Minh", "Hồ Chí Minh", Some(Kind::City)),
            ("UBND xã Tân Phong", "Tân Phong", Some(Kind::Commune)),
            ("UBND HUYỆN MƯỜNG TÈ", "MƯỜNG TÈ", Some(Kind::District)),
            ("P. Đoàn Kết", "Đoàn Kết", Some(Kind::Ward)),
            ("Ha Noi City", "Ha Noi", Some(Kind::City)),
            ("Province of Lai Chau", "Lai Chau", Some(Kind::Province)),
            ("Lai Châu", "Lai Châu", None),
            ("Tỉnh", "Tỉnh", None),
        ] {
            assert_eq!(without(name), (rest, kind), "{name}");
        }
        assert_eq!(Kind::of("Thành phố thuộc tỉnh"), Some(Kind::City));
        assert_eq!(Kind::of("Tỉnh"), Some(Kind::Province));
        assert_eq!(Kind::of("Sở"), Some(Kind::Department));
        assert_eq!(Kind::of("Văn phòng"), None);
    }
}
