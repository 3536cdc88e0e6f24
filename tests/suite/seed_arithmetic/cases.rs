//! What was worked out by hand: each figure of the five documents and of the tables, with its verdict.

use super::{Case, Found};

/// A case that does not hold: what is found as printed, and nothing once it is put right.
const fn fails(
    id: &'static str,
    finds: &'static [Found],
    right: &'static [(&'static str, &'static str)],
) -> Case {
    Case {
        id,
        finds,
        turned: right,
        then: &[],
    }
}

/// A case that holds: nothing is found as printed, and what is once it is put wrong.
const fn holds(
    id: &'static str,
    wrong: &'static [(&'static str, &'static str)],
    then: &'static [Found],
) -> Case {
    Case {
        id,
        finds: &[],
        turned: wrong,
        then,
    }
}

/// A number in prose that differs, with the words that its text has.
const fn differs(words: &'static [&'static str]) -> Found {
    ("figure-differs", words)
}

/// The common end of a case that holds: another number in its place differs.
const DIFFERS: &[Found] = &[differs(&[])];

/// What does not hold, or holds only in one reading.
pub(super) const FAILING: &[Case] = &[
    fails(
        "F01",
        &[(
            "claim-differs",
            &["đạt 5/9", "cho thấy 4/9", "đạt một phần 1"],
        )],
        &[("met: 5", "met: 4")],
    ),
    fails(
        "F02",
        &[
            differs(&["764%", "115.061", "thiếu"]),
            ("thousands-unmarked", &["15061", "15.061"]),
        ],
        &[
            ("=115061/15061", "=115061/115061"),
            ("115.061/15061", "115.061/115.061"),
        ],
    ),
    fails(
        "F03",
        &[differs(&["102,0%", "bị đảo"])],
        &[("=11383/11160", "=11160/11383")],
    ),
    fails(
        "F04",
        &[differs(&["2.166"]), differs(&["4,96%"])],
        &[("+103)", "+12)"), ("=103/2075", "=12/2075")],
    ),
    fails(
        "F05",
        &[differs(&["102,99"])],
        &[("[100,00%]", "[102,99%]")],
    ),
    fails("F06", &[differs(&["37,32%"])], &[("[37,36%]", "[37,32%]")]),
    fails("F07", &[differs(&["37%"])], &[("gần [38%]", "trên [37%]")]),
    fails("F08", &[differs(&["100,00%"])], &[("=299/299", "=299/300")]),
    fails(
        "F09",
        &[differs(&["64,8%", "cắt"])],
        &[("[64,7%]", "[64,8%]")],
    ),
    fails(
        "F10",
        &[differs(&["36,67%", "làm tròn lên"])],
        &[("[36,68%]", "[36,67%]")],
    ),
    fails(
        "F11",
        &[differs(&["71,42%", "làm tròn lên"])],
        &[("[71,43%]", "[71,42%]")],
    ),
    fails("F12", &[differs(&["1.921"])], &[("=1921", "=1491")]),
    fails("F13", &[differs(&["172.048"])], &[("=172048", "=163059")]),
    fails(
        "F14",
        &[
            ("report-before-data", &["14/02/2021", "14/01/2022"]),
            ("source-before-data", &["2021-02-14", "2022-01-14"]),
        ],
        &[
            ("14/02/2021", "14/02/2022"),
            ("date: 2021-02-14", "date: 2022-02-14"),
        ],
    ),
    fails("F15", &[differs(&["13"])], &[("[18]", "[13]")]),
    fails(
        "F16",
        &[("figure-unit-differs", &["điểm phần trăm"])],
        &[("[vượt 6,92%]", "[vượt 6,92 điểm phần trăm]")],
    ),
    fails("F17", &[differs(&["7"])], &[("[8]", "[7]")]),
    fails(
        "F18",
        &[
            differs(&["18/61"]),
            ("field-size-differs", &["63", "61 đơn vị có kết quả"]),
        ],
        &[("[18/63]", "[18/61]"), ("of: 63", "of: 61")],
    ),
    fails(
        "F19",
        &[
            (
                "rank-change-across-break",
                &["+37", "2017", "2018", "Sáu chỉ số", "Tám chỉ số"],
            ),
            ("rank-change-across-fields", &["+37", "63", "61"]),
        ],
        &[(", change: {since: 2017, rank: 37}", "")],
    ),
    fails(
        "F23",
        &[
            ("thousands-unmarked", &["5949", "5.949"]),
            ("thousands-unmarked", &["2672", "2.672"]),
            ("thousands-unmarked", &["3004", "3.004"]),
            ("thousands-unmarked", &["3265", "3.265"]),
            ("thousands-unmarked", &["2055", "2.055"]),
            ("thousands-unmarked", &["2075", "2.075"]),
            ("thousands-unmarked", &["1586", "1.586"]),
            ("thousands-unmarked", &["1174", "1.174"]),
            ("thousands-unmarked", &["1482", "1.482"]),
            ("thousands-unmarked", &["15061", "15.061"]),
        ],
        &[
            ("5949", "5.949"),
            ("2672", "2.672"),
            ("3004", "3.004"),
            ("3265", "3.265"),
            ("2055", "2.055"),
            ("2075", "2.075"),
            ("1586", "1.586"),
            ("1174", "1.174"),
            ("1482", "1.482"),
            ("/15061", "/15.061"),
        ],
    ),
    fails(
        "F24",
        &[
            ("foreign-decimal-mark", &["99.5", "99,5"]),
            ("foreign-decimal-mark", &["96.9", "96,9"]),
            ("foreign-decimal-mark", &["98.0", "98,0"]),
            ("foreign-decimal-mark", &["81.08", "81,08"]),
            ("foreign-decimal-mark", &["0.66", "0,66"]),
        ],
        &[
            ("99.5", "99,5"),
            ("96.9", "96,9"),
            ("98.0", "98,0"),
            ("81.08", "81,08"),
            ("0.66", "0,66"),
        ],
    ),
];

/// What no arithmetic decides, and why.
pub(super) const EXCUSED: &[(&str, &str)] = &[
    (
        "F20",
        "the letters of a list are no figures: that e is skipped and f is no Vietnamese letter is told by reading",
    ),
    (
        "F21",
        "one man under two spellings: only who knows him can tell it from two men",
    ),
    (
        "F22",
        "the order in which a document treats the parts of an index is its own; no figure depends on it",
    ),
    (
        "F25",
        "a number and a day left blank are no figures; that an exact amount is called 'over' is a matter of wording",
    ),
    (
        "F26",
        "7/12 is right as a count; that the target speaks of systems and the count is of links is told by reading",
    ),
];

/// What holds.
pub(super) const HOLDING: &[Case] = &[
    holds(
        "H01",
        &[("rank: 7}", "rank: 8}")],
        &[("change-differs", &["+8", "+7"])],
    ),
    holds(
        "H02",
        &[("score: 1.62", "score: 1.26")],
        &[("change-differs", &["+1.26", "+1.62"])],
    ),
    holds("H03", &[("[37](figure", "[36](figure")], DIFFERS),
    holds("H04", &[("[27](figure", "[26](figure")], DIFFERS),
    holds("H05", &[("[57/63]", "[57/61]")], DIFFERS),
    holds("H06", &[("[24/63]", "[34/63]")], DIFFERS),
    holds("H07", &[("=99.3", "=99.2")], DIFFERS),
    holds("H08", &[("[10]", "[11]")], DIFFERS),
    holds("H09", &[("[2]", "[3]")], DIFFERS),
    holds("H10", &[("[11,29%]", "[11,92%]")], DIFFERS),
    holds("H11", &[("[58,3%]", "[58,4%]")], DIFFERS),
    holds("H12", &[("=603+327", "=603+372")], DIFFERS),
    holds("H13", &[("[385]", "[358]")], DIFFERS),
    holds("H14", &[("=7124335344", "=7124335434")], DIFFERS),
    holds("H15", &[("[115]", "[116]")], DIFFERS),
    holds("H16", &[("[19]", "[18]")], DIFFERS),
    holds("H17", &[("[2]", "[3]")], DIFFERS),
    holds("H18", &[("[25]", "[35]")], DIFFERS),
    holds("H19", &[("[52,6%]", "[52,7%]")], DIFFERS),
    holds("H20", &[("[79,4%]", "[79,3%]")], DIFFERS),
    holds("H21", &[("[96%]", "[95%]")], DIFFERS),
    holds("H22", &[("[99,5%]", "[99,6%]")], DIFFERS),
    holds("H23", &[("[91%]", "[90%]")], DIFFERS),
    holds("H24", &[("[96,9%]", "[97,0%]")], DIFFERS),
    holds("H25", &[("[56,2%]", "[56,1%]")], DIFFERS),
    holds("H26", &[("=1491/1491", "=1491/1921")], DIFFERS),
    holds("H27", &[("[722]", "[732]")], DIFFERS),
    holds("H28", &[("[359]", "[395]")], DIFFERS),
    holds("H29", &[("[63,43%]", "[63,42%]")], DIFFERS),
    holds("H30", &[("=103+1482", "=103+1428")], DIFFERS),
    holds("H31", &[("[118]", "[108]")], DIFFERS),
    holds("H32", &[("[tăng 156,0]", "[tăng 165,0]")], DIFFERS),
    holds(
        "H33",
        &[("[^36]: Chú thích số 36.", "")],
        &[("footnote-unmatched", &["36"])],
    ),
    holds("H34", &[("[4]", "[5]")], DIFFERS),
    // Two dates of one decree: nothing is counted or compared, and nothing must be found.
    holds("H35", &[], &[]),
];

/// What public tables show.
pub(super) const TABLES: &[Case] = &[
    fails(
        "X01",
        &[(
            "total-differs-from-parts",
            &["Sở Kế hoạch và đầu tư", "13.859", "12.859"],
        )],
        &[("c9: 0.34", "c9: 1.34")],
    ),
    fails(
        "X02",
        &[(
            "total-off-by-rounding",
            &["91.04", "91.05", "làm tròn", "còn 2 chỗ"],
        )],
        &[("91.04", "91.05"), ("86.77", "86.76"), ("85.74", "85.73")],
    ),
    fails(
        "X03",
        &[("rank-differs", &["27", "28"])],
        &[("rank: 27", "rank: 28")],
    ),
    fails(
        "X04",
        &[
            differs(&["45,79", "cắt"]),
            differs(&["45,62", "cắt"]),
            differs(&["45,58", "cắt"]),
        ],
        &[
            ("[45,78 điểm]", "[45,79 điểm]"),
            ("[45,61 điểm]", "[45,62 điểm]"),
            ("[45,57 điểm]", "[45,58 điểm]"),
        ],
    ),
    holds(
        "X05",
        &[("rank: -6", "rank: 6")],
        &[("change-differs", &["+6", "-6"])],
    ),
    fails(
        "X06",
        &[("change-across-break", &["97.5", "100"])],
        &[("score: -11.71, ", "")],
    ),
    holds(
        "X07",
        &[("max: 84, ", "")],
        &[("percent-differs", &["81.33", "68.32"])],
    ),
    fails(
        "X08",
        &[("change-differs", &["+1.72", "+1.78"])],
        &[("score: 91.87", "score: 91.81")],
    ),
    holds("X09", &[("=13-11", "=14-11")], DIFFERS),
    holds(
        "X10",
        &[("cong-khai: 9.2,", "cong-khai: 9.3,")],
        &[("total-differs-from-parts", &["58.84", "58.94"])],
    ),
    holds(
        "X11",
        &[("rank: 57", "rank: 56")],
        &[("rank-differs", &["57"])],
    ),
    holds(
        "X12",
        &[("tham-dinh: 52.90", "tham-dinh: 52.09")],
        &[("total-differs-from-parts", &["82.85", "82.04"])],
    ),
    fails(
        "X13",
        &[("tie-ranked-apart", &["Phú Thọ", "Đồng Tháp", "70.35"])],
        &[("score: 70.35, rank: 9", "score: 70.35, rank: 8")],
    ),
];
