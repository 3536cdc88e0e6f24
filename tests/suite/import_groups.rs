//! `congbo import` of what names a group of columns, a sheet or a whole table, and of columns that only look like years.

use super::import::said;
use super::import_tables::imported;

/// The table that was written.
fn written(folder: &tempfile::TempDir) -> String {
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    std::fs::read_to_string(place).unwrap_or_default()
}

/// Names, a column of what looks like years, and totals.
fn dated(head: &str, dates: [u16; 4]) -> String {
    let names = ["Một", "Hai", "Ba", "Bốn"].into_iter();
    let rows = names.zip(dates).zip([91, 88, 83, 80]);
    let rows = rows.map(|((name, date), score)| format!("Sở Mẫu {name};{date};{score},50\n"));
    format!("Đơn vị;{head};Tổng điểm\n{}", rows.collect::<String>())
}

#[test]
fn a_column_is_the_year_of_each_row_where_its_head_says_so() {
    let dates = [2019, 2026, 2020, 2026];
    for head in ["Năm", "Year", "Kỳ báo cáo", "Năm đánh giá", ""] {
        let (folder, output) = imported(&dated(head, dates));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
        assert_eq!(written(&folder).matches(", row: ").count(), 2, "{head}");
    }
    for head in [
        "Năm thành lập",
        "Năm sáp nhập",
        "Mã số",
        "Số biên chế",
        "Số hồ sơ",
        "Ghi chú",
        "Kế hoạch năm",
    ] {
        let (folder, output) = imported(&dated(head, dates));
        let told = said(&output);
        assert!(!told.contains("dòng của năm khác"), "{head}: {told}");
        match output.status.code() {
            Some(0) => assert_eq!(written(&folder).matches(", row: ").count(), 4, "{head}"),
            code => assert!(
                code == Some(1) && told.contains("1 cột không rõ là gì"),
                "{head}: {told}"
            ),
        }
    }
}

#[test]
fn a_table_of_which_no_row_is_taken_is_refused() {
    let (folder, output) = imported(&dated("Năm", [2025; 4]));
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains(
            "không lấy được đơn vị nào: bỏ 4 dòng, trong đó 4 dòng của năm khác 2026. congbo không ghi bảng trống"
        ),
        "{told}"
    );
    assert_eq!(written(&folder), "");
}
