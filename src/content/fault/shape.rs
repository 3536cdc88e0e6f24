//! Files whose keys and values are not of the shape that is wanted.

use super::error;
use diagnostic::{Diagnostic, Origin, Words};

/// What belongs in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Words,
    Number,
    Count,
    Whole,
    Truth,
    Pair,
    List,
    Group,
}

/// What stands in a place instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Given {
    Words(Box<str>),
    Number(Box<str>),
    Truth(Box<str>),
    Nothing,
    List,
    Group,
    Something,
}

impl Wanted {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Words => ("chữ", "a text"),
            Self::Number => ("một con số", "a number"),
            Self::Count => ("một số nguyên không âm", "a whole number from 0"),
            Self::Whole => ("một số nguyên", "a whole number"),
            Self::Truth => ("true hoặc false", "true or false"),
            Self::Pair => ("một cặp số [a, b]", "a pair of numbers [a, b]"),
            Self::List => ("một danh sách", "a list"),
            Self::Group => ("một nhóm khóa và giá trị", "a group of keys and values"),
        }
    }
}

impl Given {
    fn words(&self) -> (String, String) {
        let value = |vi: &str, en: &str, shown: &str| {
            let shown = short(shown);
            (format!("{vi} “{shown}”"), format!("{en} “{shown}”"))
        };
        match self {
            Self::Words(shown) => value("chữ", "the text", shown),
            Self::Number(shown) => value("số", "the number", shown),
            Self::Truth(shown) => value("giá trị đúng/sai", "the truth value", shown),
            Self::Nothing => ("chỗ trống".into(), "nothing".into()),
            Self::List => ("một danh sách".into(), "a list".into()),
            Self::Group => (
                "một nhóm khóa và giá trị".into(),
                "a group of keys and values".into(),
            ),
            Self::Something => ("giá trị này".into(), "this value".into()),
        }
    }
}

/// The beginning of words that are too long for a message.
fn short(words: &str) -> String {
    const MOST: usize = 60;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}

pub(crate) fn wrong_type(given: &Given, wanted: Wanted, origin: Origin) -> Diagnostic {
    let (vi, en) = wanted.words();
    let (is_vi, is_en) = given.words();
    let diagnostic = error(
        "wrong-type",
        Words::new(
            format!("ở đây cần {vi}, không phải {is_vi}"),
            format!("{en} belongs here, not {is_en}"),
        ),
        origin,
        Words::new(format!("cần {vi}"), format!("must be {en}")),
    );
    if wanted == Wanted::Words && matches!(given, Given::Number(_) | Given::Truth(_)) {
        return diagnostic.help(
            "đặt phần chữ trong dấu nháy kép: \"…\"",
            "put the words in double quotes: \"…\"",
        );
    }
    diagnostic
}

pub(crate) fn duplicate_key(name: &str, first: Origin, again: Origin) -> Diagnostic {
    error(
        "duplicate-key",
        Words::new(
            format!("khóa “{name}” được viết hai lần"),
            format!("the key “{name}” is written twice"),
        ),
        again,
        Words::new("lần thứ hai ở đây", "the second time is here"),
    )
    .against(first, Words::new("lần đầu ở đây", "the first time is here"))
    .help("giữ lại một dòng", "keep one of the two lines")
}

pub(crate) fn reference(words: &str, origin: Origin) -> Diagnostic {
    error(
        "reference",
        Words::new(
            format!("“{words}” dùng dấu tham chiếu (&, *), mà tệp nội dung không dùng"),
            format!("“{words}” uses a reference (&, *), which content files do not have"),
        ),
        origin,
        Words::new(
            "một đoạn được đánh dấu hoặc gọi lại ở đây",
            "something is marked or referred to here",
        ),
    )
    .help(
        "viết đầy đủ giá trị; chữ bắt đầu bằng & hay * thì đặt trong dấu nháy kép",
        "write the value itself; put words that begin with & or * in double quotes",
    )
}

pub(crate) fn nested(origin: Origin) -> Diagnostic {
    error(
        "nested",
        Words::new(
            "các nhóm lồng vào nhau quá sâu",
            "groups are nested too deeply",
        ),
        origin,
        Words::new("cấp thứ 101 ở đây", "the 101st level is here"),
    )
    .help(
        "kiểm tra dấu ngoặc và khoảng thụt đầu dòng",
        "check the brackets and the indentation",
    )
}
