//! The words by which official lists say of what kind a unit is, as they stand before its name: xã, phường, tỉnh.

use lang::names::bare;
use model::Level;

/// A word for a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    /// The word without marks.
    pub(super) bare: &'static str,
    /// The word as it is written.
    pub(super) vi: &'static str,
    /// The same in English.
    pub(super) en: &'static str,
    /// The code of the kind, where it has to be made.
    pub(super) code: &'static str,
    /// The level.
    pub(super) level: Level,
}

const fn word(
    bare: &'static str,
    vi: &'static str,
    en: &'static str,
    code: &'static str,
    level: Level,
) -> Word {
    Word {
        bare,
        vi,
        en,
        code,
        level,
    }
}

/// Cities under the central government, where the list says no more than "thành phố".
pub(super) const CITY: Word = word(
    "thanh pho truc thuoc trung uong",
    "Thành phố trực thuộc trung ương",
    "Centrally run city",
    "thanh-pho-tw",
    Level::Province,
);

/// Cities of a province.
pub(super) const TOWN: Word = word(
    "thanh pho thuoc tinh",
    "Thành phố thuộc tỉnh",
    "Provincial city",
    "thanh-pho",
    Level::District,
);

/// All words; of those that begin alike the longer first.
const WORDS: [Word; 16] = [
    CITY,
    TOWN,
    word("tinh", "Tỉnh", "Province", "tinh", Level::Province),
    word("quan", "Quận", "Urban district", "quan", Level::District),
    word("huyen", "Huyện", "District", "huyen", Level::District),
    word("thi xa", "Thị xã", "Town", "thi-xa", Level::District),
    word(
        "thi tran",
        "Thị trấn",
        "Township",
        "thi-tran",
        Level::Commune,
    ),
    word(
        "dac khu",
        "Đặc khu",
        "Special zone",
        "dac-khu",
        Level::Commune,
    ),
    word("xa", "Xã", "Commune", "xa", Level::Commune),
    word("phuong", "Phường", "Ward", "phuong", Level::Commune),
    word("so", "Sở", "Department", "so", Level::Department),
    word(
        "thanh tra",
        "Thanh tra",
        "Inspectorate",
        "thanh-tra",
        Level::Department,
    ),
    word(
        "van phong",
        "Văn phòng",
        "Office",
        "van-phong",
        Level::Department,
    ),
    word(
        "ban quan ly",
        "Ban quản lý",
        "Management board",
        "ban-quan-ly",
        Level::Department,
    ),
    word("ban", "Ban", "Committee", "ban", Level::Department),
    word(
        "chi cuc",
        "Chi cục",
        "Sub-department",
        "chi-cuc",
        Level::Department,
    ),
];

/// How "thành phố" and its abbreviations begin.
const CITIES: [&str; 3] = ["thanh pho", "tp", "t p"];

/// The kind that a word alone means. A city is one of the country where `above` says so.
pub(super) fn named(text: &str, above: Option<Level>) -> Option<Word> {
    let wanted = bare(text);
    if CITIES.contains(&wanted.as_str()) {
        return Some(city(above));
    }
    WORDS.into_iter().find(|word| word.bare == wanted)
}

/// What a city is among units of a level.
fn city(among: Option<Level>) -> Word {
    if among == Some(Level::Province) {
        CITY
    } else {
        TOWN
    }
}

/// A name without the word for its kind, where it begins with one. Names of departments keep theirs: it is part of them.
/// A number is no name: "Phường 1" is called that.
pub(super) fn cut(name: &str, among: Option<Level>) -> (Option<Word>, &str) {
    let words: Vec<&str> = name.split(' ').collect();
    for count in (1..words.len().min(6)).rev() {
        let end: usize = words[..count].iter().map(|word| word.len() + 1).sum();
        let (head, rest) = (name[..end - 1].trim_end_matches('.'), &name[end..]);
        if let Some(kind) = named(head, among) {
            let is_name = rest.chars().any(char::is_alphabetic);
            let kept = kind.level == Level::Department || !is_name;
            return (Some(kind), if kept { name } else { rest });
        }
    }
    // TP.Huế, TX.Sơn Tây
    if let Some((head, rest)) = name.split_once('.')
        && CITIES.contains(&bare(head).as_str())
    {
        return (Some(city(among)), rest.trim());
    }
    (None, name)
}

#[cfg(test)]
mod tests {
    use super::cut;
    use model::Level;

    #[test]
    fn kinds_stand_before_names() {
        let all = [
            ("Xã Mường Than", Some("xa"), "Mường Than"),
            ("Thị trấn Than Uyên", Some("thi-tran"), "Than Uyên"),
            ("Phường 1", Some("phuong"), "Phường 1"),
            ("Sở Nội vụ", Some("so"), "Sở Nội vụ"),
            ("TP. Huế", Some("thanh-pho-tw"), "Huế"),
            ("TP.Huế", Some("thanh-pho-tw"), "Huế"),
            ("Tỉnh Lai Châu", Some("tinh"), "Lai Châu"),
            ("Lai Châu", None, "Lai Châu"),
            ("Xã", None, "Xã"),
        ];
        for (text, kind, rest) in all {
            let (found, name) = cut(text, Some(Level::Province));
            assert_eq!((found.map(|word| word.code), name), (kind, rest), "{text}");
        }
        let (town, _) = cut("Thành phố Lai Châu", None);
        assert_eq!(town.map(|word| word.code), Some("thanh-pho"));
    }
}
