//! `congbo import` of what names a group of columns, a sheet or a whole table, and of columns that only look like years.

use super::import::{congbo, said};
use super::import_tables::imported;

/// The table that was written.
fn written(folder: &tempfile::TempDir) -> String {
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    std::fs::read_to_string(place).unwrap_or_default()
}

/// Names and totals, with two more columns under heads in two rows.
fn grouped(group: &str) -> String {
    let rows = [
        "Sở Mẫu Một;91,50;24,00;21,75",
        "Sở Mẫu Hai;88,50;23,25;22,50",
        "Sở Mẫu Ba;83,75;19,50;22,25",
        "Sở Mẫu Bốn;80,25;18,00;21,00",
    ];
    format!(
        "Đơn vị;Tổng điểm;{group};\n;;Chuyển đổi số;Mức độ hài lòng\n{}\n",
        rows.join("\n")
    )
}

#[test]
fn a_group_that_is_understood_has_its_parts_taken() {
    for group in [
        "Điểm các chỉ số thành phần",
        "Điểm thành phần năm 2026",
        "Các nội dung",
        "Kết quả thẩm định",
        "Điểm thẩm định của Hội đồng",
        "Năm 2026",
        "Trong đó",
        "4 chỉ số thành phần",
    ] {
        let (folder, output) = imported(&grouped(group));
        assert_eq!(output.status.code(), Some(0), "{group}: {}", said(&output));
        let table = written(&folder);
        assert!(
            table.contains("parts: {so-hoa: 24.00, hai-long: 21.75}"),
            "{group}: {table}"
        );
    }
}

#[test]
fn a_group_that_is_known_to_be_something_else_has_no_parts() {
    for group in [
        "STT",
        "Ghi chú",
        "Số phiếu",
        "Cỡ mẫu",
        "Số người trả lời",
        "Xếp loại",
        "Quý I",
        "6 tháng đầu năm",
        "Mục tiêu",
        "Kế hoạch giao",
        "Trung bình của khối",
        "Điểm tự chấm",
    ] {
        let (folder, output) = imported(&grouped(group));
        assert_eq!(output.status.code(), Some(0), "{group}: {}", said(&output));
        let table = written(&folder);
        assert!(
            table.contains("score: 91.50") && !table.contains("parts: {so-hoa"),
            "{group}: {table}"
        );
    }
}

#[test]
fn a_group_that_is_not_understood_is_asked_once() {
    for group in [
        "Đề nghị của đơn vị",
        "Đợt 1",
        "Lần 1",
        "Điểm sơ bộ",
        "Dự kiến",
        "Kết quả năm cũ",
        "Điểm tốt nhất",
        "Doanh nghiệp đánh giá",
        "Trước thẩm định",
    ] {
        let (_, output) = imported(&grouped(group));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{group}: {told}");
        assert_eq!(told.matches("• ").count(), 1, "{group}: {told}");
        assert!(told.contains("2 cột không rõ là gì"), "{group}: {told}");
    }
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

/// A title over names and totals.
fn titled(title: &str) -> String {
    format!(
        "{title}\n\nĐơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n"
    )
}

#[test]
fn a_title_of_another_year_is_asked_about_however_it_is_written() {
    for title in [
        "KẾT QUẢ NĂM 2025 (kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026)",
        "Kết quả năm 2025, công bố ngày 5 tháng 1 năm 2026",
        "Năm: 2025",
        "Năm;2025",
        "Kỳ đánh giá: 2025",
        "FY2025",
        "Year 2025",
        "Niên độ 2025",
        "So sánh 2025",
    ] {
        let (_, output) = imported(&titled(title));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert!(
            told.contains("tiêu đề bảng nói năm 2025"),
            "{title}: {told}"
        );
    }
    for title in [
        "Kết quả năm 2026 (QĐ ngày 05/01/2025)",
        "Kèm theo Quyết định số 2025/QĐ-UBND ngày 20/01/2027",
        "Kết quả năm 2026, có so với năm 2025",
    ] {
        let (_, output) = imported(&titled(title));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
}

#[test]
fn a_title_of_what_is_no_result_is_asked_about() {
    for (title, says) in [
        ("ĐIỂM THƯỞNG NĂM 2026", "điểm thưởng"),
        ("Phụ lục 2. Điểm trừ", "điểm trừ"),
        (
            "BẢNG TỔNG HỢP SỐ PHIẾU KHẢO SÁT NĂM 2026",
            "số phiếu khảo sát",
        ),
        ("Trọng số", "trọng số"),
        ("Điểm tối đa", "điểm tối đa"),
        ("KẾ HOẠCH NĂM 2026", "kế hoạch"),
        ("Mức tăng, giảm", "mức tăng giảm"),
        ("Chênh lệch", "chênh lệch"),
        ("MỤC TIÊU PHẤN ĐẤU NĂM 2026", "mục tiêu phấn đấu"),
        ("Kết quả năm trước", "năm trước"),
        ("Bản cũ", "bản cũ"),
        ("ĐIỂM ĐỀ XUẤT NĂM 2026", "điểm đề xuất"),
        ("Thẩm định lần 1", "lần 1"),
        ("Kết quả bình quân 3 năm", "bình quân 3 năm"),
        ("Nội dung 1", "nội dung 1"),
        ("Tối đa 10", "tối đa 10"),
    ] {
        let (_, output) = imported(&titled(title));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert!(told.contains(&format!("ghi “{says}”")), "{title}: {told}");
    }
    for title in [
        "Điểm công bố năm 2026",
        "Kết quả xếp hạng và số phiếu",
        "Kết quả so với năm trước",
    ] {
        let (_, output) = imported(&titled(title));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
}

#[test]
fn a_total_of_another_sheet_must_be_one() {
    let told = |name: &str, head: &str, scores: [f64; 4]| {
        let (folder, _) = imported("");
        let root = folder.path();
        let mut book = rust_xlsxwriter::Workbook::new();
        for (name, head, values) in [
            ("Kết quả", "Chuyển đổi số", [24.0, 23.25, 19.5, 18.0]),
            (name, head, scores),
        ] {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            sheet.write(0, 0, "Đơn vị").unwrap();
            sheet.write(0, 1, head).unwrap();
            let units = ["Một", "Hai", "Ba", "Bốn"].into_iter().zip(values);
            for (row, (unit, value)) in (1..).zip(units) {
                sheet.write(row, 0, format!("Sở Mẫu {unit}")).unwrap();
                sheet.write(row, 1, value).unwrap();
            }
        }
        book.save(root.join("hai.xlsx")).unwrap();
        let words = ["import", "hai.xlsx", "--index", "mau-so", "--year", "2026"];
        let output = congbo(root, &words);
        (output.status.code(), said(&output))
    };
    let right = [91.5, 88.5, 83.75, 80.25];
    for (name, head) in [
        ("Bảng 2", "Điểm"),
        ("Xếp hạng", "Điểm"),
        ("Tổng hợp 2026", "Tổng số"),
        ("Danh mục", "Tổng điểm"),
    ] {
        let (code, told) = told(name, head, right);
        assert_eq!(code, Some(0), "{name}: {told}");
    }
    for (name, says) in [
        ("Biên chế", "biên chế"),
        ("Mẫu", "mẫu"),
        ("Điểm thưởng", "điểm thưởng"),
        ("Đề nghị", "đề nghị"),
        ("Năm trước", "năm trước"),
    ] {
        let (code, told) = told(name, "Điểm", right);
        assert_eq!(code, Some(1), "{name}: {told}");
        assert!(told.contains(&format!("ghi “{says}”")), "{name}: {told}");
    }
    let (code, told) = told("Bảng 2", "Tổng điểm", [1.5, 2.0, 1.0, 0.5]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("ghi “Bảng 2”"), "{told}");
}

#[test]
fn a_sheet_of_any_name_has_the_totals_that_are_the_sums_of_another() {
    let told = |last: f64| {
        let (folder, _) = imported("");
        let root = folder.path();
        let parts = [
            "Chỉ đạo, điều hành",
            "Giải quyết thủ tục hành chính",
            "Chuyển đổi số",
            "Mức độ hài lòng",
        ];
        let mut book = rust_xlsxwriter::Workbook::new();
        for (name, heads, values) in [
            ("Chấm điểm", &parts[..], [20.0, 19.0, 18.0, 17.5]),
            ("Công bố", &["Điểm"], [80.0, 76.0, 72.0, last]),
        ] {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            sheet.write(0, 0, "Đơn vị").unwrap();
            let units = ["Một", "Hai", "Ba", "Bốn"].into_iter().zip(values);
            for (row, (unit, value)) in (1..).zip(units) {
                sheet.write(row, 0, format!("Sở Mẫu {unit}")).unwrap();
                for (column, head) in (1..).zip(heads) {
                    sheet.write(0, column, *head).unwrap();
                    sheet.write(row, column, value).unwrap();
                }
            }
        }
        book.save(root.join("hai.xlsx")).unwrap();
        let words = ["import", "hai.xlsx", "--index", "mau-so", "--year", "2026"];
        let output = congbo(root, &words);
        (output.status.code(), said(&output))
    };
    let (code, right) = told(70.0);
    assert_eq!(code, Some(0), "{right}");
    let (code, other) = told(60.0);
    assert_eq!(code, Some(1), "{other}");
}
