//! The words by which heads say what a column is besides its name: ranks, maxima, shares, votes, another index.

use rust_decimal::Decimal;

use super::comparison::{is_year, years};
use super::{maximum, own};
use lang::names::bare;
use model::mapping::Column as Role;

/// What a head says of what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quality {
    /// Nothing more: "(điểm)", "(2016)".
    Plain,
    Rank,
    Max,
    /// The most that can be reached, in numbers.
    MaxIs(Decimal),
    /// A number alone: of the column, of a note, or the most.
    Number(Decimal),
    Percent,
    /// What is counted or weighed, and is no result: votes, respondents, weights, deductions, deviations.
    Thing,
    /// What units give themselves.
    OwnScore,
    /// Which of its kind a group is: "Nội dung 2".
    Nth(usize),
    /// Words that are not understood.
    Open,
}

const RANKS: [&str; 10] = [
    "hang", "rank", "ranking", "thu bac", "thu hang", "thu tu", "vi thu", "vi tri", "xep hang",
    "xep thu",
];

const MAXIMA: [&str; 6] = [
    "diem chuan",
    "diem toi da",
    "max",
    "maximum",
    "thang diem",
    "toi da",
];

const SHARES: [&str; 6] = [
    "percent",
    "phan tram",
    "ti le",
    "ty le",
    "ty le dat",
    "ti le dat",
];

const POINTS: [&str; 10] = [
    "d", "diem", "diem so", "ket qua", "point", "points", "result", "score", "scores", "so diem",
];

/// First words of what is counted or weighed.
const THINGS: [&str; 38] = [
    "cao nhat",
    "ci",
    "co mau",
    "do lech",
    "he so",
    "highest",
    "khoang tin cay",
    "lowest",
    "mau",
    "mean",
    "median",
    "n",
    "phieu",
    "respondents",
    "sai so",
    "sd",
    "se",
    "so bac",
    "so co quan",
    "so doanh nghiep",
    "so don vi",
    "so ho so",
    "so luong",
    "so mau",
    "so nguoi",
    "so phieu",
    "so tieu chi",
    "so y kien",
    "standard",
    "std",
    "tan suat",
    "thap nhat",
    "trong so",
    "trung binh",
    "trung vi",
    "votes",
    "weight",
    "weights",
];

/// First words of what is added to a total or taken away from it: whoever leaves it out should know.
const EXTRAS: [&str; 11] = [
    "bonus",
    "cong diem",
    "deduction",
    "diem cong",
    "diem phat",
    "diem thuong",
    "diem tru",
    "penalty",
    "phat",
    "thuong",
    "tru diem",
];

/// What stands before a name and changes what a column is.
pub(super) const LEADS: [(&str, Quality); 17] = [
    ("diem toi da", Quality::Max),
    ("diem chuan", Quality::Max),
    ("toi da", Quality::Max),
    ("thu hang", Quality::Rank),
    ("xep hang", Quality::Rank),
    ("xep thu", Quality::Rank),
    ("hang", Quality::Rank),
    ("rank in", Quality::Rank),
    ("rank", Quality::Rank),
    ("ty le", Quality::Percent),
    ("so phieu", Quality::Thing),
    ("trong so", Quality::Thing),
    ("so nguoi", Quality::Thing),
    ("co mau", Quality::Thing),
    ("diem tru", Quality::Open),
    ("tu cham", Quality::OwnScore),
    ("tu danh gia", Quality::OwnScore),
];

/// What stands behind a name and changes what a column is.
pub(super) const ENDS: [(&str, Quality); 9] = [
    ("thu hang", Quality::Rank),
    ("xep hang", Quality::Rank),
    ("hang", Quality::Rank),
    ("rank", Quality::Rank),
    ("toi da", Quality::Max),
    ("so phieu", Quality::Thing),
    ("trong so", Quality::Thing),
    ("phan tram", Quality::Percent),
    ("tu cham", Quality::OwnScore),
];

/// What is known of heads, by their words without marks.
pub(super) const ROLES: &[(&str, Role)] = &[
    ("chi so", Role::Score),
    ("diem", Role::Score),
    ("diem chi so", Role::Score),
    ("diem danh gia", Role::Score),
    ("diem dat", Role::Score),
    ("diem dat duoc", Role::Score),
    ("diem so", Role::Score),
    ("diem tong", Role::Score),
    ("diem tong hop", Role::Score),
    ("diem chinh thuc", Role::Score),
    ("diem hoi dong tham dinh", Role::Score),
    ("diem sau tham dinh", Role::Score),
    ("diem tham dinh", Role::Score),
    ("ket qua", Role::Score),
    ("ket qua danh gia", Role::Score),
    ("ket qua tham dinh", Role::Score),
    ("tham dinh", Role::Score),
    ("tong diem tham dinh", Role::Score),
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
    ("hang cua tinh", Role::Rank),
    ("xep thu", Role::Rank),
    ("xep thu hang", Role::Rank),
    ("band", Role::Band),
    ("grade", Role::Band),
    ("group", Role::Band),
    ("muc xep loai", Role::Band),
    ("nhom", Role::Band),
    ("nhom xep hang", Role::Band),
    ("nhom xep loai", Role::Band),
    ("nhom chi so", Role::Band),
    ("ket qua xep hang", Role::Rank),
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
    ("co mau", Role::Respondents),
    ("n", Role::Respondents),
    ("respondents", Role::Respondents),
    ("sample size", Role::Respondents),
    ("so mau", Role::Respondents),
    ("so nguoi duoc hoi", Role::Respondents),
    ("so nguoi duoc khao sat", Role::Respondents),
    ("so nguoi khao sat", Role::Respondents),
    ("so nguoi tra loi", Role::Respondents),
    ("so phieu hop le", Role::Respondents),
    ("so phieu khao sat", Role::Respondents),
    ("so phieu thu ve", Role::Respondents),
    ("so phieu", Role::Votes),
    ("so phieu bau", Role::Votes),
    ("votes", Role::Votes),
];

/// Words that tell no column from another: the group head "Điểm các chỉ số thành phần năm 2016".
const SPOKEN: [&str; 46] = [
    "bang",
    "by",
    "cac",
    "cap",
    "chi",
    "components",
    "component",
    "cua",
    "danh",
    "dia",
    "diem",
    "dimension",
    "dimensions",
    "do",
    "don",
    "dung",
    "ca",
    "gia",
    "hop",
    "index",
    "indicators",
    "ket",
    "linh",
    "nam",
    "noi",
    "of",
    "phan",
    "phuong",
    "pho",
    "qua",
    "result",
    "results",
    "score",
    "scores",
    "so",
    "sub",
    "thanh",
    "the",
    "theo",
    "tieu",
    "tinh",
    "tong",
    "trong",
    "vi",
    "vuc",
    "year",
];

/// What a text says of the name before it; nothing where it is not understood.
pub(super) fn quality(text: &str) -> Option<Quality> {
    let words = bare(text);
    let kept: Vec<&str> = words.split(' ').filter(|word| !is_year(word)).collect();
    let words = kept.join(" ");
    let words = words.strip_suffix(" nam").unwrap_or(&words);
    let begins = |known: &&str| {
        let rest = words.strip_prefix(*known);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    if let Some(said) = own::said(words) {
        return Some(said);
    }
    if RANKS.contains(&words)
        || words
            .strip_prefix("theo ")
            .is_some_and(|rest| RANKS.contains(&rest))
    {
        return Some(Quality::Rank);
    }
    match maximum::said(text) {
        Some(maximum::Said::Most(most)) => return Some(Quality::MaxIs(most)),
        Some(maximum::Said::Alone(number)) => return Some(Quality::Number(number)),
        None => {}
    }
    if MAXIMA.contains(&words) {
        return Some(Quality::Max);
    }
    if text.contains('%') && words.chars().all(|c| !c.is_ascii_digit()) || SHARES.contains(&words) {
        return Some(Quality::Percent);
    }
    if POINTS.contains(&words) || words.is_empty() && !years(text).is_empty() {
        return Some(Quality::Plain);
    }
    if EXTRAS.iter().any(begins) {
        return Some(Quality::Open);
    }
    THINGS.iter().any(begins).then_some(Quality::Thing)
}

/// A text and what stands in brackets at its end, or behind its last dash.
pub(super) fn cut(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some(inner) = text.strip_suffix(close)
            && let Some(at) = inner.rfind(open).filter(|at| *at > 0)
        {
            return Some((text[..at].trim_end(), &inner[at + 1..]));
        }
    }
    if let Some(cut) = maximum::behind_a_stroke(text) {
        return Some(cut);
    }
    let dash = [" - ", " – ", " — ", ": ", " / ", "\n"];
    let (at, sign) = dash
        .iter()
        .filter_map(|sign| Some((text.rfind(sign)?, sign)))
        .max()?;
    Some((text[..at].trim_end(), text[at + sign.len()..].trim_start()))
}

/// Whether words tell no column from another.
pub(super) fn is_spoken_of(words: &str) -> bool {
    words
        .split(' ')
        .all(|word| word.is_empty() || SPOKEN.contains(&word))
}

/// A head without the words that name its kind.
pub(super) fn lead(text: &str) -> &str {
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
