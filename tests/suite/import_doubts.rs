//! `congbo import` of numbers that look like results and are none, or are those of other units than it seems: places, values
//! beside keys of their own or beside what is hidden, a smaller scale, an earlier day.

use rust_xlsxwriter::Workbook;

use super::import::{congbo, said, site};
use super::import_tables::imported;

const NAMES: [&str; 4] = ["Một", "Hai", "Ba", "Bốn"];

/// A table of the four units, with what stands behind each name.
fn table(head: &str, rows: [&str; 4]) -> String {
    let rows = NAMES.into_iter().zip(rows);
    let rows = rows.map(|(name, rest)| format!("Sở Mẫu {name};{rest}\n"));
    format!("Đơn vị;{head}\n{}", rows.collect::<String>())
}

/// What is said of a table that is not taken in.
fn asked(table: &str) -> String {
    let (folder, output) = imported(table);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{table}\n{told}");
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    assert!(!place.exists(), "{told}");
    told
}

fn is_taken(table: &str) {
    let (_, output) = imported(table);
    assert_eq!(output.status.code(), Some(0), "{table}\n{}", said(&output));
}

#[test]
fn places_are_no_points() {
    let head = "Tổng điểm;Chuyển đổi số";
    let told = asked(&table(head, ["91,50;2", "88,50;1", "83,75;4", "80,25;3"]));
    assert!(told.contains("parts.so-hoa.rank"), "{told}");
    let told = asked(&table("Tổng điểm", ["2", "1", "4", "2"]));
    assert!(told.contains("(gần nhất: rank)"), "{told}");
    for rows in [
        ["91,50;2", "88,50;1", "83,75;1,5", "80,25;3"],
        ["91,50;22", "88,50;21", "83,75;24", "80,25;23"],
        ["91,50;2", "88,50;2", "83,75;2", "80,25;1"],
    ] {
        is_taken(&table(head, rows));
    }
}

#[test]
fn values_beside_keys_of_their_own_may_be_those_of_others() {
    let rows = |keys: [&str; 4]| {
        let points = ["24,00", "23,25", "19,50", "18,00"];
        let totals = ["91,50", "88,50", "83,75", "80,25"];
        let all = totals.into_iter().zip(keys).zip(points);
        let all: Vec<String> = all
            .map(|((total, key), points)| format!("{total};{key};{points}"))
            .collect();
        all
    };
    let table = |head: &str, keys| {
        let rows = rows(keys);
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        table(
            &format!("Tổng điểm;{head};Chuyển đổi số"),
            rows.try_into().unwrap(),
        )
    };
    for (head, keys) in [
        ("Ký hiệu", ["S03", "S01", "S04", "S02"]),
        ("Đơn vị", ["SM3", "SM1", "SM4", "SM2"]),
        ("TT", ["3", "1", "4", "2"]),
    ] {
        let told = asked(&table(head, keys));
        assert!(told.contains("{\"=C\": leave}"), "{told}");
    }
    is_taken(&table("TT", ["1", "2", "3", "4"]));
    is_taken(&table("Ghi chú", ["", "vắng họp", "", ""]));
}

#[test]
fn numbers_of_a_smaller_scale_are_asked() {
    let (folder, _) = imported("");
    let place = folder.path().join("content/units.yaml");
    let units = std::fs::read_to_string(&place).unwrap();
    let fifth = "  - code: so-mau-nam\n    name: Sở Mẫu Năm\n    kind: so\n    parent: tinh-mau\n";
    let whole = units.replacen(
        "  - code: so-mau-mot\n",
        &format!("{fifth}  - code: so-mau-mot\n"),
        1,
    );
    assert_ne!(units, whole);
    std::fs::write(place, whole).unwrap();
    let csv = table("Tổng điểm", ["9,15", "8,85", "8,38", "8,03"]) + "Sở Mẫu Năm;7,11\n";
    std::fs::write(folder.path().join("so.csv"), csv).unwrap();
    let command = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(folder.path(), &command);
    let told = said(&output);
    assert!(
        told.contains("nhân 10") && told.contains("score x10"),
        "{told}"
    );
    assert_eq!(output.status.code(), Some(1), "{told}");
}

#[test]
fn values_of_an_earlier_day_are_asked() {
    let rows =
        |day: &str| ["91,50", "88,50", "83,75", "80,25"].map(|total| format!("{total};{day}"));
    let with_day = |day: &str| {
        let rows = rows(day);
        table("Tổng điểm;Thời điểm", rows.each_ref().map(String::as_str))
    };
    for day in ["31/12/2025", "2025-12-31", "Năm 2025"] {
        assert!(asked(&with_day(day)).contains("2025"), "{day}");
    }
    for day in ["31/12/2026", "15/3/2027"] {
        is_taken(&with_day(day));
    }
    let plain = table("Tổng điểm", ["91,50", "88,50", "83,75 (*)", "80,25"]);
    for (above, below, is_open) in [
        ("", "(*) Số liệu năm 2025 do năm 2026 không khảo sát", true),
        ("", "(*) Tăng mạnh so với điểm năm 2025", false),
        ("", "Lai Châu, ngày 12 tháng 3 năm 2025", true),
        ("", "Lai Châu, ngày 12 tháng 3 năm 2027", false),
        (
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 15/3/2025)\n",
            "",
            true,
        ),
        (
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 15/3/2027)\n",
            "",
            false,
        ),
    ] {
        let whole = format!("{above}{plain}\n{below}\n");
        if is_open {
            assert!(asked(&whole).contains("2025"), "{whole}");
        } else {
            is_taken(&whole);
        }
    }
}

/// What is said of a workbook in which a column is hidden.
fn with_hidden(rows: &[&[&str]], column: u16) -> (Option<i32>, String) {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            let number = text.replace(',', ".").parse::<f64>();
            let done = match number {
                Ok(number) => page.write_number(row, column, number),
                Err(_) => page.write_string(row, column, *text),
            };
            done.unwrap();
        }
    }
    page.set_column_hidden(column).unwrap();
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, index.replace("total: sum", "total: unstated")).unwrap();
    std::fs::write(root.join("so.xlsx"), book.save_to_buffer().unwrap()).unwrap();
    let command = ["import", "so.xlsx", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &command);
    (output.status.code(), said(&output))
}

#[test]
fn what_is_hidden_beside_values_still_says_what_they_are() {
    let head = ["Đơn vị", "Tổng điểm", "Đơn vị", "Chuyển đổi số"];
    let rows = |names: [&'static str; 4]| {
        [
            ["Sở Mẫu Một", "91,5", names[0], "24,25"],
            ["Sở Mẫu Hai", "88,5", names[1], "23,25"],
            ["Sở Mẫu Ba", "83,75", names[2], "19,5"],
            ["Sở Mẫu Bốn", "80,25", names[3], "18,75"],
        ]
    };
    let of_others = rows(["Sở Mẫu Ba", "Sở Mẫu Một", "Sở Mẫu Bốn", "Sở Mẫu Hai"]);
    let table: Vec<&[&str]> = std::iter::once(&head[..])
        .chain(of_others.iter().map(|row| &row[..]))
        .collect();
    let (code, told) = with_hidden(&table, 2);
    assert!(told.contains("hidden: true"), "{told}");
    assert_eq!(code, Some(1), "{told}");
    let same = rows(["Sở Mẫu Một", "Sở Mẫu Hai", "Sở Mẫu Ba", "Sở Mẫu Bốn"]);
    let table: Vec<&[&str]> = std::iter::once(&head[..])
        .chain(same.iter().map(|row| &row[..]))
        .collect();
    let (code, told) = with_hidden(&table, 2);
    assert_eq!(code, Some(0), "{told}");
    for (head, text, is_open) in [
        ("Năm", "2025", true),
        ("Nội dung", "Tự chấm", true),
        ("Năm", "2026", false),
        ("Nội dung", "Thẩm định", false),
    ] {
        let head = ["Đơn vị", head, "Tổng điểm"];
        let rows = of_others.map(|row| [row[0], text, row[1]]);
        let table: Vec<&[&str]> = std::iter::once(&head[..])
            .chain(rows.iter().map(|row| &row[..]))
            .collect();
        let (code, told) = with_hidden(&table, 1);
        assert_eq!(code, Some(i32::from(is_open)), "{text}: {told}");
    }
}

#[test]
fn a_title_of_a_second_round_goes_into_the_same_draft() {
    let (folder, output) = imported(&table(
        "Tổng điểm;Điểm lạ",
        ["91,5;1,5", "88,5;2,5", "83,7;1,7", "80,2;1,9"],
    ));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let draft = folder.path().join("content/intake/mau-so.yaml");
    let text = std::fs::read_to_string(&draft).unwrap();
    let answered = text.replace("\"?\"", "leave");
    assert_ne!(answered, text);
    std::fs::write(&draft, &answered).unwrap();
    let csv = format!(
        "KẾT QUẢ QUÝ III/2026\n{}",
        table(
            "Tổng điểm;Điểm lạ",
            ["91,5;1,5", "88,5;2,5", "83,7;1,7", "80,2;1,9"]
        )
    );
    std::fs::write(folder.path().join("so.csv"), csv).unwrap();
    let command = [
        "import",
        "so.csv",
        "--index",
        "mau-so",
        "--year",
        "2026",
        "--map",
        "content/intake/mau-so.yaml",
    ];
    let again = || {
        let output = congbo(folder.path(), &command);
        (
            output.status.code(),
            said(&output),
            std::fs::read_to_string(&draft).unwrap(),
        )
    };
    let (code, told, grown) = again();
    assert_eq!(code, Some(1), "{told}");
    let line = "# titles: {\"quý iii\": \"mau-so\"}\n";
    assert!(
        grown.starts_with(&answered) && grown.ends_with(line),
        "{grown}"
    );
    let (_, _, same) = again();
    assert_eq!(same, grown);
    std::fs::write(&draft, grown.replace(line, &line[2..])).unwrap();
    let (code, told, _) = again();
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn a_column_of_years_may_name_them_in_words() {
    let totals = ["91,50", "88,50", "83,75", "80,25"];
    let rows = NAMES.into_iter().zip(totals);
    let rows = rows.map(|(name, total)| {
        format!("Năm 2025;Sở Mẫu {name};77,77\nNăm 2026;Sở Mẫu {name};{total}\n")
    });
    let table = format!("Kỳ;Đơn vị;Tổng điểm\n{}", rows.collect::<String>());
    let (folder, output) = imported(&table);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let taken = std::fs::read_to_string(place).unwrap();
    assert!(
        totals
            .iter()
            .all(|total| taken.contains(&total.replace(',', "."))),
        "{taken}"
    );
    assert!(!taken.contains("77.77"), "{taken}");
}
