//! `congbo import` of tables beside each other under titles of their own, and of rows that are groups of others.

use super::import::said;
use super::import_tables::imported;

/// Two blocks under titles, with so many empty rows below these.
fn blocks(titles: [&str; 2], gap: usize) -> String {
    let units = ["Một", "Hai", "Ba", "Bốn"];
    let left = ["91,50", "88,50", "83,75", "80,25"];
    let right = [
        ("Bốn", "18,00"),
        ("Ba", "19,50"),
        ("Hai", "23,25"),
        ("Một", "24,00"),
    ];
    let rows = units.iter().zip(left).zip(right);
    let rows = rows.map(|((unit, total), (other, part))| {
        format!("Sở Mẫu {unit};{total};;Sở Mẫu {other};{part}\n")
    });
    let [first, second] = titles;
    format!(
        "{first};;;{second};\n{}Đơn vị;Tổng điểm;;Đơn vị;Chuyển đổi số\n{}",
        ";;;;\n".repeat(gap),
        rows.collect::<String>()
    )
}

#[test]
fn the_title_of_a_block_speaks_of_all_its_columns() {
    for gap in [0, 1, 2] {
        let (_, output) = imported(&blocks(["Năm 2026", "Năm 2026"], gap));
        assert_eq!(output.status.code(), Some(0), "{gap}: {}", said(&output));
        for titles in [
            ["Năm 2025", "Năm 2026"],
            ["Kết quả sơ bộ", "Kết quả chính thức"],
            ["Mục tiêu năm 2027", "Kết quả năm 2026"],
        ] {
            for titles in [titles, [titles[1], titles[0]]] {
                let (folder, output) = imported(&blocks(titles, gap));
                let place = folder.path().join("content/editions/2026/mau-so.yaml");
                let table = std::fs::read_to_string(place).unwrap_or_default();
                // The block of this year may be taken without the other.
                let other = if titles[0].contains("2026") || titles[0].contains("chính thức") {
                    "24.00"
                } else {
                    "91.50"
                };
                assert!(
                    !table.contains(other),
                    "{titles:?} {gap}: {}",
                    said(&output)
                );
            }
        }
    }
}

#[test]
fn a_head_of_names_that_says_more_is_asked() {
    let rows = "Sở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";
    for (head, code) in [
        ("Tên cơ quan, đơn vị", 0),
        ("Tiêu chí / Đơn vị", 0),
        ("Đơn vị (năm 2026)", 0),
        ("Năm 2025", 1),
        ("Đơn vị (năm 2025)", 1),
        ("Kết quả tự chấm", 1),
        ("Dự thảo", 1),
        ("Chỉ số SIPAS", 1),
        ("NĂM 2025;Đơn vị tính: điểm\nĐơn vị", 1),
    ] {
        let (_, output) = imported(&format!("{head};Tổng điểm\n{rows}"));
        assert_eq!(
            output.status.code(),
            Some(code),
            "{head}: {}",
            said(&output)
        );
    }
}

#[test]
fn a_numbered_row_between_units_says_what_those_below_it_are() {
    let table = |first: &str, second: &str| {
        format!(
            "TT;Đơn vị;Tổng điểm\nI;{first};\n1;Sở Mẫu Một;91,50\n2;Sở Mẫu Hai;88,50\nII;{second};\n1;Sở Mẫu Ba;83,75\n2;Sở Mẫu Bốn;80,25\n"
        )
    };
    for (first, second, code) in [
        ("Các sở", "Các ban, ngành", 0),
        ("Năm 2025", "Năm 2026", 1),
        ("Các sở đã thẩm định", "Các sở tự chấm, chưa thẩm định", 1),
    ] {
        let (_, output) = imported(&table(first, second));
        assert_eq!(
            output.status.code(),
            Some(code),
            "{second}: {}",
            said(&output)
        );
    }
}

#[test]
fn a_row_that_is_numbered_as_a_group_is_no_unit_without_a_word() {
    let table = |number: &str| {
        format!(
            "TT;Đơn vị;Tổng điểm\n{number};Sở Mẫu Bốn;70,00\n1;Sở Mẫu Một;91,50\n2;Sở Mẫu Hai;88,50\n3;Sở Mẫu Ba;83,75\n"
        )
    };
    let (_, output) = imported(&table("4"));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for number in ["I", "A"] {
        let (_, output) = imported(&table(number));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{number}: {told}");
        assert!(
            told.contains("units: {\"Sở Mẫu Bốn\": so-mau-bon}"),
            "{told}"
        );
    }
}
