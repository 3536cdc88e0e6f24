//! Which numbers are figures.

use proptest::prelude::*;

use super::{Kind, numerals};
use model::Lang;

fn figures(text: &str, lang: Lang) -> Vec<&str> {
    numerals(text, lang)
        .into_iter()
        .filter(|numeral| numeral.kind == Kind::Figure)
        .map(|numeral| &text[numeral.range])
        .collect()
}

/// Texts with their figures.
fn check(lang: Lang, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(figures(text, lang), *expected, "{text}");
    }
}

#[test]
fn amounts_shares_and_ranks_are_figures() {
    check(
        Lang::VI,
        &[
            ("Đạt 72,23 điểm, xếp 58/63.", &["72,23", "58/63"]),
            ("tiết kiệm 10.741.056.503 đồng", &["10.741.056.503"]),
            ("giảm 2 hạng, tăng 37,59%", &["2", "37,59"]),
            ("nhóm 45–50", &["45", "50"]),
            ("thay đổi −0,61 và +28", &["0,61", "28"]),
            ("5/9 mục tiêu, 7/12 kết nối", &["5/9", "7/12"]),
            ("Cấp xã có 2075 người; 2055 khác", &["2075", "2055"]),
            ("còn 1996 hồ sơ", &["1996"]),
            ("115.061/15061 = 100%", &["115.061/15061", "100"]),
            ("con số 37 và tổng số 99", &["37", "99"]),
            ("xếp thứ 4", &["4"]),
            ("dân tộc thiểu số 5949 (34,78%)", &["5949", "34,78"]),
        ],
    );
    check(
        Lang::EN,
        &[
            ("72.23 points, 18th of 61", &["72.23", "18", "61"]),
            ("1,668 conferences in 1,996 places", &["1,668", "1,996"]),
        ],
    );
}

#[test]
fn years_dates_documents_codes_and_ordinals_are_none() {
    check(
        Lang::VI,
        &[
            ("Năm 2018, giai đoạn 2021–2025 và 2026-2030", &[]),
            ("PAPI 2018 và năm 2020 đơn vị nào", &[]),
            (
                "ngày 21/8/2019, tháng 8/2019, đến 30/8, quý IV/2023, 01/6/2021",
                &[],
            ),
            ("ngày 5 tháng 9 năm 2023 lúc 14:30", &[]),
            ("6 tháng đầu năm 2023", &[]),
            (
                "Chỉ thị số 13/CT-UBND, Nghị quyết 08-NQ/TU, Nghị định 61/2018/NĐ-CP",
                &[],
            ),
            ("Chỉ thị 13, Đề án 06, Nghị quyết 08", &[]),
            ("mức độ 3, 4 và mục tiêu 6; Điều 5, khoản 2", &[]),
            ("1. Cắt giảm thời gian", &[]),
            (
                "COVID-19, mã H35, thủ tục 1.004227, phiên bản 2.3.1, chính quyền số 4.0",
                &[],
            ),
            ("điện thoại 0213 3876", &["3876"]),
        ],
    );
    check(
        Lang::EN,
        &[
            ("On 21 August 2019 and May 23, 2023, the 3rd May", &[]),
            (
                "Directive 13/CT-UBND, Resolution 08, levels 3 and 4, target 6",
                &[],
            ),
            ("the first 6 months of 2023", &[]),
            ("2. Next", &[]),
        ],
    );
}

#[test]
fn other_marks_are_still_figures() {
    check(Lang::VI, &[("đạt 99.5% và 0.66 %", &["99.5", "0.66"])]);
    check(Lang::EN, &[("reached 99,5% of it", &["99,5"])]);
}

proptest! {
    #[test]
    fn ranges_are_in_order_and_on_letters(text in "\\PC*") {
        for lang in [Lang::VI, Lang::EN] {
            let mut end = 0;
            for numeral in numerals(&text, lang) {
                prop_assert!(numeral.range.start >= end && numeral.range.end > numeral.range.start);
                end = numeral.range.end;
                prop_assert!(text.get(numeral.range).is_some());
            }
        }
    }

    #[test]
    fn digits_and_marks_bring_nothing_down(text in "[-–−0-9.,/:%a-cđ() ]{0,40}") {
        let _ = (numerals(&text, Lang::VI), numerals(&text, Lang::EN));
    }
}
