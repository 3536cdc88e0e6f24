//! `congbo import` of tables that say a maximum: in a head, in a row or a column of maxima, in a title. It is that of the
//! framework, or it is asked about.

use super::import::said;
use super::import_tables::imported;

/// Names with totals and one part, of tens or of hundreds.
fn rows(of_ten: bool) -> String {
    let rows = [
        ("Một", "91,50", "24,00"),
        ("Hai", "88,50", "23,25"),
        ("Ba", "83,75", "19,50"),
        ("Bốn", "80,25", "18,00"),
    ];
    let tenth = [
        ("Một", "9,15", "2,40"),
        ("Hai", "8,85", "2,33"),
        ("Ba", "8,38", "1,95"),
        ("Bốn", "8,03", "1,80"),
    ];
    let rows = if of_ten { tenth } else { rows };
    let rows = rows.map(|(name, total, part)| format!("Sở Mẫu {name};{total};{part}\n"));
    rows.concat()
}

fn table(total: &str, part: &str, of_ten: bool) -> String {
    format!("Đơn vị;{total};{part}\n{}", rows(of_ten))
}

fn is_asked(table: &str) -> String {
    let (folder, output) = imported(table);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{table}{told}");
    assert!(told.matches("• ").count() <= 2, "{table}{told}");
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    assert!(!place.exists(), "{table}");
    told
}

fn is_taken(table: &str) {
    let (folder, output) = imported(table);
    assert_eq!(output.status.code(), Some(0), "{table}{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    let line = "{unit: so-mau-mot, row: ";
    let values = "score: 91.50, parts: {so-hoa: 24.00}";
    assert!(
        written.contains(line) && written.contains(values),
        "{table}{written}"
    );
}

#[test]
fn a_maximum_in_a_head_is_that_of_its_column() {
    for head in [
        "Tổng điểm (10)",
        "Tổng điểm /10",
        "Tổng điểm/10",
        "Tổng điểm (10đ)",
        "Tổng điểm (10 điểm)",
        "Tổng điểm (max 10)",
        "Tổng điểm (tối đa: 10)",
        "Tổng điểm (từ 0 đến 10)",
        "Tổng điểm - thang điểm 10",
        "Tổng điểm (10,0)",
        "Tổng điểm (25)",
        "Điểm chuẩn 10",
        "Tổng điểm chuẩn 100",
    ] {
        is_asked(&table(head, "Chuyển đổi số", true));
    }
    for head in [
        "Chuyển đổi số (2,5)",
        "Chuyển đổi số (5)",
        "Chuyển đổi số /5",
        "Chuyển đổi số: 5 điểm",
        "Chuyển đổi số (tối đa 5đ)",
    ] {
        is_asked(&table("Tổng điểm (100)", head, true));
    }
    for (total, part) in [
        ("Tổng điểm (100)", "Chuyển đổi số (25)"),
        ("Tổng điểm/100", "Chuyển đổi số /25"),
        ("Tổng điểm (100,0 điểm)", "Chuyển đổi số (25đ)"),
        ("Tổng điểm (1)", "Chuyển đổi số (2)"),
        ("Tổng điểm (tối đa 100)", "Chuyển đổi số (tối đa: 25 điểm)"),
        ("Điểm (tối đa 100)", "Chuyển đổi số"),
        ("Điểm (100 điểm)", "Chuyển đổi số"),
        ("Điểm thẩm định", "Chuyển đổi số"),
    ] {
        is_taken(&table(total, part, false));
    }
}

#[test]
fn a_maximum_in_a_line_of_a_head_is_that_of_its_column() {
    let table = |total: &str, part: &str, of_ten| {
        let head = format!("Đơn vị;Tổng điểm;Chuyển đổi số\n;{total};{part}\n");
        head + &rows(of_ten)
    };
    for (total, part) in [
        ("(10)", "(2,5)"),
        ("(10)", "(5)"),
        ("10", "2,5"),
        ("10đ", "2,5đ"),
        ("/10", "/2,5"),
        ("Tối đa 10", "Tối đa 2,5"),
        ("Thang điểm 10", ""),
        ("(10)", ""),
        ("10", ""),
    ] {
        is_asked(&table(total, part, true));
    }
    for (total, part) in [
        ("(100)", "(25)"),
        ("100", "25"),
        ("100đ", "25đ"),
        ("/100", "/25"),
        ("Tối đa 100", "Tối đa 25"),
        ("Thang điểm 100", ""),
        ("(2)", "(3)"),
        ("(1)", "(2)"),
    ] {
        is_taken(&table(total, part, false));
    }
}

#[test]
fn numbers_of_columns_are_no_maxima() {
    let rows = ["Một", "Hai", "Ba", "Bốn"].into_iter().zip([3, 2, 2, 1]);
    let rows = rows.map(|(name, part)| format!("1;Sở Mẫu {name};9{part},50;{part}\n"));
    let rows: String = rows.collect();
    let (_, output) = imported(&format!(
        "TT (1);Đơn vị (2);Tổng điểm (3);Chuyển đổi số (4)\n{rows}"
    ));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    is_asked(&format!("TT;Đơn vị;Tổng điểm;Chuyển đổi số (4)\n{rows}"));
}

#[test]
fn rows_of_maxima_and_of_weights_are_those_of_the_framework() {
    let table = |name: &str, total: &str, part: &str, of_ten| {
        let head = format!("Đơn vị;Tổng điểm;Chuyển đổi số\n{name};{total};{part}\n");
        head + &rows(of_ten)
    };
    for name in [
        "Điểm chuẩn",
        "Tối đa",
        "Tổng điểm tối đa",
        "Trọng số",
        "Hệ số",
    ] {
        let told = is_asked(&table(name, "10", "2,5", true));
        assert!(
            told.contains("hàng hoặc cột điểm tối đa khác bộ chỉ số"),
            "{told}"
        );
        is_taken(&table(name, "100", "25", false));
    }
    for (total, part) in [("100%", "25%"), ("1", "0,25"), ("", "25%"), ("", "0,25")] {
        is_taken(&table("Trọng số", total, part, false));
    }
    for (total, part) in [("100%", "20%"), ("", "0,4")] {
        is_asked(&table("Trọng số", total, part, false));
    }
}

#[test]
fn columns_of_maxima_are_those_of_the_framework() {
    let table = |most: &str| {
        let rows = [
            ("Một", "9,60"),
            ("Hai", "9,30"),
            ("Ba", "7,80"),
            ("Bốn", "7,20"),
        ];
        let rows = rows.map(|(name, part)| format!("Sở Mẫu {name};{most};{part}\n"));
        let head = "Đơn vị;Chuyển đổi số;\n;Điểm tối đa;Điểm đạt\n";
        format!("{head}{}", rows.concat())
    };
    let none = |table: &str| {
        table
            .replace("Đơn vị;", "Đơn vị;Tổng điểm;")
            .replace("\n;", "\n;;")
    };
    let total = |table: String| {
        let lines = table.lines().enumerate().map(|(at, line)| match at {
            0 | 1 => format!("{line}\n"),
            _ => format!("{}\n", line.replacen(';', ";90;", 1)),
        });
        lines.collect::<String>()
    };
    let told = is_asked(&total(none(&table("10"))));
    assert!(
        told.contains("hàng hoặc cột điểm tối đa khác bộ chỉ số"),
        "{told}"
    );
    let (_, output) = imported(&total(none(&table("25"))));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_scale_in_a_title_or_below_the_table_is_that_of_the_framework() {
    let titled = |title: &str, of_ten| {
        let table = table("Tổng điểm", "Chuyển đổi số", of_ten);
        [format!("{title}\n\n{table}"), format!("{table}\n{title}\n")]
    };
    for title in [
        "(Thang điểm 10)",
        "Ghi chú: thang điểm 10",
        "Điểm tối đa: 10 điểm",
    ] {
        for table in titled(title, true) {
            is_asked(&table);
        }
    }
    for title in [
        "(Thang điểm 100)",
        "Mỗi tiêu chí tối đa 25 điểm",
        "Báo cáo chậm tối đa 5 ngày",
        "Tháng 10 năm 2026",
    ] {
        for table in titled(title, false) {
            is_taken(&table);
        }
    }
}

#[test]
fn a_group_over_components_says_their_maximum_or_that_of_the_total() {
    let table = |group: &str| format!("Đơn vị;Tổng điểm;{group}\n;;Chuyển đổi số\n{}", rows(false));
    for group in ["Tối đa 10", "Điểm thành phần (tối đa 10)", "Thang điểm 40"] {
        is_asked(&table(group));
    }
    for group in [
        "Tối đa 25",
        "Điểm thành phần (thang điểm 100)",
        "Điểm thành phần (tối đa 25)",
    ] {
        is_taken(&table(group));
    }
}
