//! `congbo import` of tables that are not what they look like: another scale, a part of a year, what units give themselves,
//! names that stand once for several rows.

use super::import::said;
use super::import_tables::imported;

#[test]
fn a_head_that_names_another_maximum_than_the_framework_is_asked_about() {
    let table = |head: &str| {
        format!(
            "Đơn vị;{head}\nSở Mẫu Một;9,15\nSở Mẫu Hai;8,85\nSở Mẫu Ba;8,38\nSở Mẫu Bốn;8,02\n"
        )
    };
    for head in [
        "Tổng điểm (thang điểm 10)",
        "Tổng điểm (tối đa 10)",
        "Tổng điểm (/10)",
        "Tổng điểm - thang 10",
    ] {
        let (folder, output) = imported(&table(head));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{head}: {told}");
        assert!(told.contains("không rõ là gì"), "{head}: {told}");
        assert!(
            !folder
                .path()
                .join("content/editions/2026/mau-so.yaml")
                .exists()
        );
    }
    for head in [
        "Tổng điểm (thang điểm 100)",
        "Tổng điểm (/100)",
        "Tổng điểm (1)",
    ] {
        let right = table(head)
            .replace("9,15", "91,50")
            .replace("8,85", "88,50");
        let (_, output) = imported(&right.replace("8,38", "83,80").replace("8,02", "80,20"));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
    }
}

#[test]
fn a_title_of_no_final_result_of_a_whole_year_is_asked_about() {
    let table = |title: &str| {
        format!(
            "{title}\n\nĐơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n"
        )
    };
    for (title, says) in [
        ("BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2026", "tự chấm"),
        ("KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026", "6 tháng"),
        ("Kết quả chấm điểm quý III/2026", "quý iii"),
        ("Dự kiến kết quả năm 2026", "dự kiến"),
    ] {
        let (folder, output) = imported(&table(title));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert!(told.contains(&format!("ghi “{says}”")), "{title}: {told}");
        let line = format!("titles: {{\"{says}\": \"mau-so\"}}");
        assert!(told.contains(&line), "{title}: {told}");
        assert!(
            !folder
                .path()
                .join("content/editions/2026/mau-so.yaml")
                .exists()
        );
    }
    for title in [
        "KẾT QUẢ TỰ CHẤM VÀ THẨM ĐỊNH NĂM 2026",
        "Kèm theo Quyết định số 12 ngày 9 tháng 6 năm 2026",
        "Kết quả năm 2026",
    ] {
        let (_, output) = imported(&table(title));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
}

#[test]
fn a_name_that_stands_once_for_two_rows_is_that_of_both() {
    let rows = |first: &str, second: &str| {
        let names = ["Một", "Hai", "Ba", "Bốn"].into_iter();
        let rows = names.zip([91, 88, 83, 80]).map(|(name, score)| {
            format!("Sở Mẫu {name};{first};{score},50\n;{second};{score},00\n")
        });
        rows.collect::<String>()
    };
    let head = "Đơn vị;Nội dung;Tổng điểm\n";
    let (_, output) = imported(&format!("{head}{}", rows("Tự chấm", "Thẩm định")));
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("4 đơn vị có hai dòng với giá trị khác nhau"),
        "{told}"
    );
    let (folder, output) = imported(&format!(
        "{}{}",
        head.replace("Nội dung", "Năm"),
        rows("2025", "2026")
    ));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    assert!(
        written.contains("unit: so-mau-mot, row: 3, score: 91.00"),
        "{written}"
    );
}

#[test]
fn a_row_of_maxima_is_that_of_the_framework() {
    let table = |name: &str, most: &str| {
        format!(
            "Đơn vị;Tổng điểm;Chuyển đổi số\n{name};{most}\nSở Mẫu Một;9,15;2,40\nSở Mẫu Hai;8,85;2,32\nSở Mẫu Ba;8,38;1,95\nSở Mẫu Bốn;8,02;2,07\n"
        )
    };
    for name in ["", "Điểm tối đa"] {
        let (_, output) = imported(&table(name, "10;2,5"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{name}: {told}");
        assert!(
            told.contains("hàng hoặc cột điểm tối đa khác bộ chỉ số"),
            "{name}: {told}"
        );
        let (_, output) = imported(&table(name, "100;25"));
        assert_eq!(output.status.code(), Some(0), "{name}: {}", said(&output));
    }
}

const ROWS: &str =
    "Đơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";

#[test]
fn a_year_that_a_title_compares_with_is_not_that_of_the_table() {
    for (title, says) in [
        ("Kết quả so với năm 2026", "so với năm 2026"),
        ("So sánh kết quả với 2026", "so sánh kết quả với 2026"),
        (
            "XẾP HẠNG SO VỚI CÙNG KỲ NĂM 2026",
            "so với cùng kỳ năm 2026",
        ),
        ("Kết quả năm 2027 so với năm 2026", "2027"),
    ] {
        let (folder, output) = imported(&format!("{title}\n\n{ROWS}"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert_eq!(told.matches("• ").count(), 1, "{title}: {told}");
        let line = format!("titles: {{\"{says}\": ");
        assert!(told.contains(&line), "{title}: {told}");
        let place = folder.path().join("content/editions/2026/mau-so.yaml");
        assert!(!place.exists(), "{title}");
    }
    for title in [
        "Kết quả năm 2026 so với năm 2025",
        "KẾT QUẢ NĂM 2026\n(so với năm 2026 đã rà soát)",
    ] {
        let (_, output) = imported(&format!("{title}\n\n{ROWS}"));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
    // The head says which of both years a column is of.
    let both = ROWS
        .replace("Tổng điểm", "Năm 2026;Năm 2027")
        .replace('\n', ";90,00\n");
    let both = both.replace("Năm 2027;90,00", "Năm 2027");
    let title = "Kết quả năm 2027 so với năm 2026";
    let (_, output) = imported(&format!("{title}\n\n{both}"));
    assert!(!said(&output).contains("titles:"), "{}", said(&output));
}

#[test]
fn a_remark_that_scores_lack_a_part_is_asked_about() {
    for (remark, says) in [
        (
            "(1) Chưa tính điểm điều tra xã hội học",
            "chưa tính điểm điều tra",
        ),
        ("Ghi chú: chưa có điểm khảo sát", "chưa có điểm khảo sát"),
        ("(*) Không tính điểm thưởng", "không tính điểm thưởng"),
        ("(*) Excluding the survey", "excluding the survey"),
    ] {
        for table in [format!("{ROWS}\n{remark}\n"), format!("{remark}\n\n{ROWS}")] {
            let (_, output) = imported(&table);
            let told = said(&output);
            assert_eq!(output.status.code(), Some(1), "{remark}: {told}");
            assert!(
                told.contains(&format!("titles: {{\"{says}\": ")),
                "{remark}: {told}"
            );
        }
    }
    for remark in [
        "(*) Đơn vị không có điểm trừ",
        "Ghi chú: không bao gồm các đơn vị ngành dọc",
        "Ghi chú: điểm khảo sát đã được tính vào tổng điểm",
    ] {
        let (_, output) = imported(&format!("{ROWS}\n{remark}\n"));
        assert_eq!(output.status.code(), Some(0), "{remark}: {}", said(&output));
    }
}

#[test]
fn a_title_that_only_numbers_a_component_is_none_of_a_total() {
    for title in [
        "TP 2",
        "TP2",
        "Thành phần II",
        "BẢNG ĐIỂM THÀNH PHẦN 2",
        "Component 2",
    ] {
        let table = ROWS.replace("Tổng điểm", "Điểm");
        let (folder, output) = imported(&format!("{title}\n\n{table}"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert!(told.contains("columns: {\"Điểm\": "), "{title}: {told}");
        let place = folder.path().join("content/editions/2026/mau-so.yaml");
        assert!(!place.exists(), "{title}");
    }
    for title in ["Bảng 2", "Phụ lục II", "Điểm thành phần năm 2026"] {
        let (_, output) = imported(&format!("{title}\n\n{ROWS}"));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
}
