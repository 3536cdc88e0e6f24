//! `congbo import` of what is said of a table beside it: by the name of its file, a title below it, a label that stands alone
//! above its head, the number of a group.

use std::process::Output;

use super::import::{congbo, said};
use super::import_tables::imported;

const TABLE: &str =
    "Đơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";

/// What an import of a table says whose file has a name.
fn named(name: &str, table: &str) -> Output {
    let (folder, _) = imported("");
    std::fs::write(folder.path().join(name), table).unwrap();
    let words = ["import", name, "--index", "mau-so", "--year", "2026"];
    congbo(folder.path(), &words)
}

#[test]
fn the_name_of_a_file_speaks_of_its_year_and_index() {
    for (name, says) in [
        ("mau-so-2025.csv", "2025"),
        ("ket qua 2027.csv", "2027"),
        ("papi.csv", "PAPI"),
        ("DDCI2026.csv", "DDCI"),
        ("tu cham 2026.csv", "tu cham"),
        ("Dự thảo kết quả.csv", "du thao"),
        ("diem-tru.csv", "diem tru"),
        ("6 tháng 2026.csv", "6 thang"),
    ] {
        let output = named(name, TABLE);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{name}: {told}");
        assert_eq!(told.matches("• ").count(), 1, "{name}: {told}");
        assert!(
            told.contains(&format!("tên tệp nói về {says}")),
            "{name}: {told}"
        );
        assert!(
            told.contains(&format!("titles: {{\"{says}\": ")),
            "{name}: {told}"
        );
    }
    for name in [
        "mau-so-2026.csv",
        "bang 2.csv",
        "QD 12 2027.csv",
        "20-01-2027.csv",
        "2025-2026.csv",
    ] {
        let output = named(name, TABLE);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", said(&output));
    }
    // A title is nearer than the name of a file.
    let output = named("cong-bo-2027.csv", &format!("KẾT QUẢ NĂM 2026\n\n{TABLE}"));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_title_may_stand_below_its_table() {
    for (title, says) in [
        ("Bảng 1. Kết quả chấm điểm năm 2025", "2025"),
        ("KẾT QUẢ NĂM 2024", "2024"),
        ("Bảng 2: Chỉ số PAPI", "PAPI"),
        ("DDCI 2026", "DDCI"),
        ("(Số liệu năm 2025)", "2025"),
        ("Ghi chú: số liệu năm 2025", "2025"),
        ("So sánh 2025", "2025"),
        ("Kết quả tự chấm năm 2026", "tự chấm"),
        ("Bảng điểm tạm tính", "tạm tính"),
        ("(*) Điểm chưa thẩm định", "chưa thẩm định"),
        ("Điểm trừ các sở", "điểm trừ"),
    ] {
        let (_, output) = imported(&format!("{TABLE}\n{title}\n"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}: {told}");
        assert!(
            told.contains(&format!("tiêu đề dưới bảng nói về {says}")),
            "{title}: {told}"
        );
    }
    for title in [
        "Ghi chú: tăng 2 bậc so với năm 2025",
        "Nguồn: Báo cáo năm 2025",
        "Điểm trừ đã được tính vào tổng điểm của các sở",
        "Ghi chú: số liệu đã được rà soát, năm 2010 tính khác",
        "Bảng 1. Kết quả năm 2026, có so với năm 2025",
    ] {
        let (_, output) = imported(&format!("{TABLE}\n{title}\n"));
        assert_eq!(output.status.code(), Some(0), "{title}: {}", said(&output));
    }
}

/// Parts and totals below a row in which one text stands over the third column.
fn labelled(label: &str) -> Output {
    let rows = [
        "Sở Mẫu Một;91,50;24,00;21,75",
        "Sở Mẫu Hai;88,50;23,25;22,50",
        "Sở Mẫu Ba;83,75;19,50;22,25",
        "Sở Mẫu Bốn;80,25;18,00;21,00",
    ];
    let head = "Đơn vị;Tổng điểm;Chuyển đổi số;Mức độ hài lòng";
    imported(&format!(";;{label};\n{head}\n{}\n", rows.join("\n"))).1
}

#[test]
fn a_label_that_stands_alone_may_stand_over_columns_before_it() {
    for label in [
        "Tự chấm",
        "Năm 2021",
        "Mục tiêu",
        "Quý I",
        "Thứ hạng",
        "Điểm trừ",
        "Kỳ trước",
    ] {
        let output = labelled(label);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{label}: {told}");
        assert_eq!(told.matches("• ").count(), 1, "{label}: {told}");
    }
    for label in ["Điểm", "Năm 2026", "Kết quả thẩm định", "Điểm các tiêu chí"] {
        let output = labelled(label);
        assert_eq!(output.status.code(), Some(0), "{label}: {}", said(&output));
    }
}

#[test]
fn a_group_with_a_number_has_the_parts_of_that_number() {
    let table = |group: &str| {
        let rows = [
            "Một;91,50;24,00",
            "Hai;88,50;23,25",
            "Ba;83,75;19,50",
            "Bốn;80,25;18,00",
        ];
        let rows = rows.map(|row| format!("Sở Mẫu {row};1\n")).concat();
        imported(&format!(
            "Đơn vị;Tổng điểm;{group};\n;;Chuyển đổi số;Ghi chú\n{rows}"
        ))
        .1
    };
    for group in [
        "Nội dung 2",
        "Tiêu chí 4",
        "Lĩnh vực II",
        "Chỉ tiêu",
        "Đơn vị tính",
    ] {
        let output = table(group);
        assert_eq!(output.status.code(), Some(1), "{group}: {}", said(&output));
    }
    for group in ["Nội dung 3", "Lĩnh vực III", "4 tiêu chí", "Nội dung"] {
        let output = table(group);
        assert_eq!(output.status.code(), Some(0), "{group}: {}", said(&output));
    }
}

#[test]
fn points_on_top_or_taken_away_are_never_left_out_in_silence() {
    for head in [
        "Điểm cộng",
        "Điểm thưởng",
        "Điểm phạt",
        "Điểm trừ",
        "Điểm thưởng (tối đa 5)",
        "Bonus",
        "Điểm trừ (nếu có)",
    ] {
        let rows = ["Một;91,50;1", "Hai;88,50;0", "Ba;83,75;2", "Bốn;80,25;0,5"];
        let rows = rows.map(|row| format!("Sở Mẫu {row}\n")).concat();
        let (_, output) = imported(&format!("Đơn vị;Tổng điểm;{head}\n{rows}"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{head}: {told}");
        assert!(told.contains("1 cột không rõ là gì"), "{head}: {told}");
    }
}

#[test]
fn rows_between_units_and_remarks_beside_them_say_what_values_are() {
    let totals = TABLE.lines().skip(1);
    let beside = |head: &str, text: &str| {
        let rows = totals
            .clone()
            .map(|row| row.replacen(';', &format!(";{text};"), 1) + "\n");
        format!("Đơn vị;{head};Tổng điểm\n{}", rows.collect::<String>())
    };
    for (head, text) in [
        ("Kỳ", "Quý I"),
        ("Giai đoạn", "Tự chấm"),
        ("Nội dung", "Kế hoạch"),
        ("Tiêu chí", "Chuyển đổi số"),
        ("Năm", "năm 2025"),
        ("Trạng thái", "Chưa thẩm định"),
        ("Ghi chú", "Số liệu năm 2025"),
        ("Nguồn", "PAPI"),
    ] {
        let (_, output) = imported(&beside(head, text));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{head}: {told}");
        assert_eq!(told.matches("• ").count(), 1, "{head}: {told}");
        let between = TABLE.replacen('\n', &format!("\n{text};\n"), 1);
        let (_, output) = imported(&between);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{text}: {told}");
        assert!(told.contains("nói về"), "{text}: {told}");
    }
    for (head, text) in [
        ("Ghi chú", "Tăng 2 bậc so với năm 2025"),
        ("Ghi chú", "Theo Quyết định 12/QĐ-UBND ngày 05/01/2025"),
        ("Khối", "Khối tổng hợp"),
        ("Năm", "năm 2026"),
    ] {
        let (_, output) = imported(&beside(head, text));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
    }
    let (_, output) = imported(&TABLE.replacen('\n', "\nI. Khối sở, ngành;\n", 1));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}
