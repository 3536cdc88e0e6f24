//! What a text says a table is, where that is no final result of a whole year: what units give themselves, some months, a
//! draft. Titles are taken apart beyond that; of remarks, which explain much, nothing else is asked.

use super::comparison::years;
use lang::names::bare;

/// Words for what units give themselves.
const OWN: [&str; 5] = [
    "tự chấm",
    "tự đánh giá",
    "tu cham",
    "self-assess",
    "self-scor",
];

/// Words that say that others have judged it as well.
const JUDGED: [&str; 4] = ["thẩm định", "hội đồng", "tham dinh", "apprais"];

/// Words for what is not final.
const OPEN: [&str; 17] = [
    "chưa chính thức",
    "chưa phúc tra",
    "chưa thẩm định",
    "vòng 1",
    "lần 1",
    "đợt 1",
    "dự kiến",
    "dự thảo",
    "du thao",
    "tạm tính",
    "sơ bộ",
    "ước tính",
    "ước thực hiện",
    "draft",
    "preliminary",
    "provisional",
    "trước phúc tra",
];

/// Whether a text speaks of what units give themselves.
pub(super) fn says_own(text: &str) -> bool {
    OWN.iter().any(|word| text.contains(word))
}

/// What a text says of values that are no final result; what units give themselves may be told apart in the head.
pub(super) fn no_result(text: &str, is_told_apart: bool) -> Option<String> {
    let find = |words: &[&'static str]| {
        let mut words = words.iter().copied();
        words.find(|word| text.contains(word))
    };
    let own = find(&OWN).filter(|own| !is_told_apart && !is_judged(text, own));
    own.or_else(|| find(&OPEN))
        .map(str::to_owned)
        .or_else(|| part_of_a_year(text))
        .or_else(|| earlier(text))
        .or_else(|| leaves_out(text))
}

/// "chưa tính điểm điều tra xã hội học", "excluding the survey": what a text says its values lack.
fn leaves_out(text: &str) -> Option<String> {
    const VERBS: [&str; 10] = [
        "bao",
        "co",
        "cong",
        "gom",
        "include",
        "included",
        "including",
        "ke",
        "tinh",
        "tru",
    ];
    const BETWEEN: [&str; 18] = [
        "any", "ca", "cac", "den", "diem", "duoc", "gom", "ham", "ket", "nhung", "phan", "points",
        "qua", "so", "the", "theo", "vao", "ve",
    ];
    const THINGS: [&str; 9] = [
        "bonus",
        "cong",
        "deductions",
        "dtxhh",
        "penalty",
        "phat",
        "survey",
        "thuong",
        "tru",
    ];
    const PAIRS: [[&str; 2]; 6] = [
        ["dieu", "tra"],
        ["hai", "long"],
        ["khao", "sat"],
        ["phuc", "tra"],
        ["tham", "dinh"],
        ["xa", "hoi"],
    ];
    let shown = text.split(|c: char| !c.is_alphanumeric());
    let shown: Vec<&str> = shown.filter(|word| !word.is_empty()).collect();
    let words: Vec<String> = shown.iter().map(|word| bare(word)).collect();
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).find_map(|at| {
        let start = match (word(at), word(at + 1)) {
            // That a unit has no deductions takes nothing away from its total.
            ("khong" | "not", "co") => return None,
            ("chua" | "khong" | "not", verb) if VERBS.contains(&verb) => at + 2,
            ("excluding" | "excludes", _) => at + 1,
            _ => return None,
        };
        let thing = (start..words.len()).find(|at| !BETWEEN.contains(&word(*at)))?;
        let is_pair = PAIRS.contains(&[word(thing), word(thing + 1)]);
        let end = thing + usize::from(is_pair);
        (is_pair || THINGS.contains(&word(thing))).then(|| shown[at..=end].join(" "))
    })
}

/// Words for what units give themselves, of a text that also says that it was judged, or beside columns that tell it apart.
pub(super) fn judged_own(text: &str, is_told_apart: bool) -> Option<String> {
    let mut own = OWN.iter().filter(|own| text.contains(**own));
    let own = own.find(|own| is_told_apart || is_judged(text, own));
    own.map(|own| (*own).to_owned())
}

/// "năm trước", "bản cũ", where a text names no year and compares nothing.
fn earlier(text: &str) -> Option<String> {
    let compares = ["so với", "so sánh", "compared"];
    let known = [
        "năm trước",
        "năm cũ",
        "kỳ trước",
        "bản cũ",
        "last year",
        "previous",
    ];
    let is_open = years(text).is_empty() && !compares.iter().any(|word| text.contains(word));
    let mut known = known.into_iter();
    known
        .find(|known| is_open && text.contains(known))
        .map(str::to_owned)
}

/// Whether a text that speaks of a unit's own word also says that its values were judged: "tự chấm và thẩm định", "thẩm định
/// điểm tự chấm"; not "tự chấm trình hội đồng thẩm định", which is still to be judged.
fn is_judged(text: &str, own: &str) -> bool {
    let Some((before, after)) = text.split_once(own) else {
        return false;
    };
    let after = after.trim_start();
    let joined = ["và ", "and ", "& ", ",", "/"];
    let judged = |text: &str| JUDGED.iter().any(|word| text.contains(word));
    before.contains("thẩm định")
        || joined.iter().any(|sign| after.starts_with(sign)) && judged(after)
}

/// "quý iii", "6 tháng đầu năm"; no day ("ngày 9 tháng 6") and no fund ("quỹ").
pub(super) fn part_of_a_year(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_quarter = |word: &str| matches!(word, "i" | "ii" | "iii" | "iv" | "1" | "2" | "3" | "4");
    let is_within = |word: &str, most: u32| {
        let number = word.parse::<u32>();
        number.is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_months = |word: &str| is_within(word, 11) || ["ba", "sáu", "chín"].contains(&word);
    let short = ["q1", "q2", "q3", "q4"];
    if let Some(quarter) = words.iter().find(|word| short.contains(*word)) {
        return Some((*quarter).to_owned());
    }
    words.windows(2).enumerate().find_map(|(at, pair)| {
        let before = at.checked_sub(1).map(|at| words[at]);
        let after = words.get(at + 2).copied().unwrap_or_default();
        let is_day = before == Some("ngày") || is_within(after, 12);
        let is_part = match pair {
            ["quý" | "quarter" | "q", number] => is_quarter(number),
            [number, "tháng"] => is_months(number) && !is_day,
            [number, "months"] => matches!(
                bare(number).as_str(),
                "3" | "6" | "9" | "three" | "six" | "nine"
            ),
            ["half", "year"]
            | ["nửa", "đầu" | "cuối"]
            | [
                "first" | "second" | "third" | "fourth" | "1st" | "2nd" | "3rd" | "4th",
                "quarter",
            ] => true,
            _ => false,
        };
        is_part.then(|| pair.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_judged, leaves_out, part_of_a_year};

    #[test]
    fn what_lacks_a_part_is_no_total() {
        for (text, wanted) in [
            (
                "(1) chưa tính điểm điều tra xã hội học",
                Some("chưa tính điểm điều tra"),
            ),
            ("chưa bao gồm điểm đtxhh", Some("chưa bao gồm điểm đtxhh")),
            ("(*) không tính điểm thưởng", Some("không tính điểm thưởng")),
            (
                "ghi chú: chưa có điểm khảo sát",
                Some("chưa có điểm khảo sát"),
            ),
            ("(*) excluding the survey", Some("excluding the survey")),
            ("không bao gồm các đơn vị ngành dọc", None),
            ("đơn vị không tính điểm: sở a", None),
            ("điểm khảo sát đã được tính", None),
            ("đơn vị không có điểm trừ", None),
            ("không có điều kiện khảo sát", None),
        ] {
            assert_eq!(leaves_out(text).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_still_to_be_judged_is_not() {
        for (text, wanted) in [
            ("bảng điểm tự chấm và điểm thẩm định", true),
            ("điểm tự chấm/hội đồng chấm", true),
            ("kết quả thẩm định điểm tự chấm", true),
            ("bảng điểm tự chấm trình hội đồng thẩm định", false),
            ("bảng tự chấm", false),
        ] {
            assert_eq!(is_judged(text, "tự chấm"), wanted, "{text}");
        }
    }

    #[test]
    fn parts_of_a_year_are_no_days_and_no_funds() {
        for (text, wanted) in [
            ("kết quả quý iii/2026", Some("quý iii")),
            ("kết quả 6 tháng đầu năm 2026", Some("6 tháng")),
            ("sáu tháng cuối năm", Some("sáu tháng")),
            ("first half-year 2026", Some("half year")),
            ("kết quả 6 tháng 2026", Some("6 tháng")),
            ("kết quả 10 tháng năm 2026", Some("10 tháng")),
            ("nửa đầu năm 2026", Some("nửa đầu")),
            ("first quarter 2026", Some("first quarter")),
            ("3rd quarter", Some("3rd quarter")),
            ("kết quả q1/2026", Some("q1")),
            ("q.iii 2026", Some("q iii")),
            ("kèm theo quyết định ngày 9 tháng 6 năm 2026", None),
            ("lai châu, 6 tháng 9 năm 2026", None),
            ("quỹ 1 của sở, quý vị", None),
            ("kết quả năm 2026", None),
        ] {
            assert_eq!(part_of_a_year(text).as_deref(), wanted, "{text}");
        }
    }
}
