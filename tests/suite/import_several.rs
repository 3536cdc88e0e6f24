//! Several years and indices in one run, from one file: each is taken in on its own, and nothing of one is taken for the
//! other. What its author wrote to a row stays when its results are replaced.

use super::import::{congbo, said, site};

const TWO: &str = "KẾT QUẢ CÁC SỞ NĂM 2026\n\nĐơn vị;Chỉ đạo, điều hành;Tổng điểm\n\
Sở Mẫu Một;23,75;91,50\nSở Mẫu Hai;22,25;88,50\nSở Mẫu Ba;20,25;83,75\nSở Mẫu Bốn;18,25;75,50\n\n\
KẾT QUẢ CÁC SỞ NĂM 2027\n\nĐơn vị;Chỉ đạo, điều hành;Tổng điểm\n\
Sở Mẫu Một;23,25;91,25\nSở Mẫu Hai;22,00;88,25\nSở Mẫu Ba;20,00;83,25\nSở Mẫu Bốn;18,00;75,25\n";

const YEARS: [&str; 6] = [
    "import",
    "so.csv",
    "--index",
    "mau-so",
    "--year",
    "2026,2027",
];

#[test]
fn tables_of_two_years_below_each_other_are_two_editions() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("so.csv"), TWO).unwrap();
    let done = congbo(root, &YEARS);
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    let table = |year: &str| {
        let place = root.join(format!("content/editions/{year}/mau-so.yaml"));
        std::fs::read_to_string(place).unwrap()
    };
    let (first, second) = (table("2026"), table("2027"));
    assert!(
        first.contains("{unit: so-mau-bon, row: 7, score: 75.50"),
        "{first}"
    );
    assert!(
        second.contains("{unit: so-mau-bon, row: 15, score: 75.25"),
        "{second}"
    );
}

#[test]
fn a_table_of_another_year_below_is_not_taken_for_this_one() {
    let folder = site();
    let root = folder.path();
    // Each year names other units: nothing but the title tells them apart.
    let text = TWO.replace("Sở Mẫu Ba;20,25;83,75\nSở Mẫu Bốn;18,25;75,50\n", "");
    let text = text.replace("Sở Mẫu Một;23,25;91,25\nSở Mẫu Hai;22,00;88,25\n", "");
    std::fs::write(root.join("so.csv"), text).unwrap();
    let asked = congbo(root, &[&YEARS[..5], &["2026"]].concat());
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert!(told.contains("tiêu đề bảng nói năm 2027"), "{told}");
    let done = congbo(root, &YEARS);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    for (year, units) in [("2026", ["mot", "hai"]), ("2027", ["ba", "bon"])] {
        let place = root.join(format!("content/editions/{year}/mau-so.yaml"));
        let table = std::fs::read_to_string(place).unwrap();
        assert_eq!(table.matches("{unit: so-mau-").count(), 2, "{table}");
        for unit in units {
            assert!(table.contains(&format!("so-mau-{unit},")), "{table}");
        }
    }
}

#[test]
fn columns_of_two_years_and_two_indices_are_told_apart() {
    let folder = site();
    let root = folder.path();
    let text = "Đơn vị;Năm 2026;;Năm 2027;\n;Tổng điểm;Xếp hạng;Tổng điểm;Xếp hạng\n\
        Sở Mẫu Một;91,50;1;90,50;1\nSở Mẫu Hai;88,50;2;86,50;3\nSở Mẫu Ba;83,75;3;87,75;2\nSở Mẫu Bốn;75,50;4;77,50;4\n";
    std::fs::write(root.join("so.csv"), text).unwrap();
    let done = congbo(root, &YEARS);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let place = root.join("content/editions/2027/mau-so.yaml");
    let table = std::fs::read_to_string(place).unwrap();
    assert!(
        table.contains("so-mau-hai, row: 4, score: 86.50, rank: 3"),
        "{table}"
    );

    let index = root.join("content/indices/mau-so.yaml");
    let other = std::fs::read_to_string(&index).unwrap();
    let other = other.replace("Chỉ số mẫu của các sở", "Chỉ số hài lòng của các sở");
    let other = other.replace("short: Chỉ số sở", "short: Hài lòng sở");
    let other = other
        .replace("order: 2", "order: 3")
        .replace("mau-so-2025", "hai-long-2025");
    std::fs::write(root.join("content/indices/hai-long-so.yaml"), other).unwrap();
    let rows =
        "Đơn vị;Tổng điểm\nSở Mẫu Một;81,50\nSở Mẫu Hai;78,50\nSở Mẫu Ba;73,75\nSở Mẫu Bốn;65,50\n";
    let text = format!(
        "CHỈ SỐ SỞ NĂM 2028\n{rows}\nHÀI LÒNG SỞ NĂM 2028\n{}",
        rows.replace("81,50", "82,50")
    );
    std::fs::write(root.join("hai.csv"), text).unwrap();
    let words = [
        "import",
        "hai.csv",
        "--index",
        "mau-so,hai-long-so",
        "--year",
        "2028",
    ];
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    for (code, score) in [("mau-so", "81.50"), ("hai-long-so", "82.50")] {
        let place = root.join(format!("content/editions/2028/{code}.yaml"));
        let table = std::fs::read_to_string(place).unwrap();
        assert!(table.contains(&format!("score: {score}")), "{table}");
    }
}

/// A site into which the results of both years were taken.
fn imported() -> tempfile::TempDir {
    let folder = site();
    std::fs::write(folder.path().join("so.csv"), TWO).unwrap();
    let done = congbo(folder.path(), &YEARS);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    folder
}

#[test]
fn what_an_author_wrote_to_a_row_stays_when_results_are_replaced() {
    let folder = imported();
    let root = folder.path();
    let place = root.join("content/editions/2026/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let (before, after) = text.split_once("  - {unit: so-mau-hai").unwrap();
    let (line, after) = after.split_once('\n').unwrap();
    let line = line.strip_suffix('}').unwrap();
    let written =
        format!("{before}  - {{unit: so-mau-hai{line}, note: Theo báo cáo của sở.}}\n{after}");
    let bon = "  - {unit: so-mau-bon";
    let (before, _) = written.split_once(bon).unwrap();
    let written = format!(
        "{before}  - unit: so-mau-bon\n    score: 70\n    also:\n      - score: 75.75\n        source: bang-mau-so-2026\n        reason: Bản đầu.\n"
    );
    std::fs::write(&place, written).unwrap();
    let again = congbo(root, &[&YEARS[..5], &["2026", "--force"]].concat());
    assert_eq!(
        again.status.code(),
        Some(0),
        "the table under the title of the year after is left out: {}",
        said(&again)
    );
    assert!(
        said(&again).contains("bỏ qua, vì của năm 2027"),
        "{}",
        said(&again)
    );
    let again = congbo(root, &[&YEARS[..], &["--force"]].concat());
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    let table = std::fs::read_to_string(&place).unwrap();
    for words in [
        "score: 88.50, parts: {chi-dao: 22.25}, note: Theo báo cáo của sở.}",
        "  - unit: so-mau-bon\n    row: 7\n    score: 75.50\n",
        "    also:\n      - score: 75.75\n        source: bang-mau-so-2026\n        reason: Bản đầu.\n",
    ] {
        assert!(table.contains(words), "{words}\n{table}");
    }
}

#[test]
fn what_an_author_wrote_and_cannot_be_kept_stops_an_import_until_it_is_given_up() {
    let folder = imported();
    let root = folder.path();
    let place = root.join("content/editions/2026/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let lines = text.lines().map(|line| {
        if line.contains("so-mau-hai") {
            let line = line.replace(
                "parts: {chi-dao: 22.25}",
                "parts: {chi-dao: {score: 22.25, group: Nhóm đầu}}",
            );
            format!("  # Đã đối chiếu bản giấy.\n{line} # dòng 3\n")
        } else {
            format!("{line}\n")
        }
    });
    let written: String = lines.collect();
    std::fs::write(&place, &written).unwrap();
    let once = [&YEARS[..], &["--force"]].concat();
    let again = congbo(root, &once);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    assert_eq!(std::fs::read_to_string(&place).unwrap(), written);
    // The unit is in the table no more: nowhere does what was written to it have a place.
    let less = TWO.lines().filter(|line| !line.contains("Sở Mẫu Hai"));
    let less: String = less.flat_map(|line| [line, "\n"]).collect();
    std::fs::write(root.join("so.csv"), less).unwrap();
    let stopped = congbo(root, &once);
    let told = said(&stopped);
    assert_eq!(stopped.status.code(), Some(1), "{told}");
    for lost in [
        "# dòng 3; # Đã đối chiếu bản giấy.; parts.chi-dao.group (so-mau-hai)",
        "thêm --discard",
    ] {
        assert!(told.contains(lost), "{lost}\n{told}");
    }
    assert_eq!(std::fs::read_to_string(&place).unwrap(), written);
    let given_up = congbo(root, &[&once[..], &["--discard"]].concat());
    assert!(
        !said(&given_up).contains("thêm --discard"),
        "{}",
        said(&given_up)
    );
    assert_ne!(std::fs::read_to_string(&place).unwrap(), written);
}

#[test]
fn a_table_goes_on_in_the_next_file_where_its_numbers_prove_it() {
    let folder = site();
    let root = folder.path();
    let first = "Đơn vị;Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng;Tổng điểm\n\
        Sở Mẫu Một;23,75;22,00;24,00;21,75;91,50\nSở Mẫu Hai;22,25;20,50;23,25;22,50;88,50\n";
    let second =
        "Sở Mẫu Ba;20,25;21,75;19,50;22,25;83,75\nSở Mẫu Bốn;18,25;19,00;20,75;17,50;75,50\n";
    std::fs::write(root.join("mot.csv"), first).unwrap();
    let words = [
        "import", "mot.csv", "hai.csv", "--index", "mau-so", "--year", "2026",
    ];
    for (text, code) in [
        (second.replace("75,50", "75,75"), 1),
        (second.to_owned(), 0),
    ] {
        std::fs::write(root.join("hai.csv"), text).unwrap();
        let done = congbo(root, &words);
        assert_eq!(done.status.code(), Some(code), "{}", said(&done));
        std::fs::remove_file(root.join("content/intake/mau-so.yaml")).unwrap();
    }
    let place = root.join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(place).unwrap();
    assert!(
        table.contains("{unit: so-mau-bon, row: 2, score: 75.50"),
        "{table}"
    );
    assert!(table.contains("source: bang-mau-so-2026-2"), "{table}");
}

#[test]
fn a_table_goes_on_over_many_files_where_rows_go_on_being_numbered() {
    let folder = site();
    let root = folder.path();
    for (name, text) in [
        (
            "1.csv",
            "TT;Đơn vị;Tổng điểm\n1;Sở Mẫu Một;91,50\n2;Sở Mẫu Hai;88,50\n",
        ),
        ("2.csv", "3;Sở Mẫu Ba;83,75\n"),
        ("3.csv", "4;Sở Mẫu Bốn;75,50\n"),
    ] {
        std::fs::write(root.join(name), text).unwrap();
    }
    let words = ["import", "1.csv", "2.csv", "3.csv", "--index", "mau-so"];
    let words = [&words[..], &["--year", "2026"]].concat();
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let place = root.join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(place).unwrap();
    assert!(
        table.contains("{unit: so-mau-bon, row: 1, score: 75.50"),
        "{table}"
    );
}

#[test]
fn codes_of_a_publisher_are_asked_one_by_one() {
    let folder = site();
    let root = folder.path();
    let table = "Mã đơn vị;Tổng điểm\nP01;91,50\nP02;88,50\nP03;83,75\nP04;75,50\n";
    std::fs::write(root.join("ma.csv"), table).unwrap();
    let words = ["import", "ma.csv", "--index", "mau-so", "--year", "2026"];
    let asked = congbo(root, &words);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    let place = root.join("content/intake/mau-so.yaml");
    let mut draft = std::fs::read_to_string(&place).unwrap();
    for (code, unit) in [
        ("P01", "mot"),
        ("P02", "ba"),
        ("P03", "hai"),
        ("P04", "bon"),
    ] {
        let open = format!("\"{code}\": \"?\"");
        assert!(draft.contains(&open), "{draft}");
        draft = draft.replace(&open, &format!("\"{code}\": so-mau-{unit}"));
    }
    std::fs::write(&place, draft).unwrap();
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let place = root.join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(place).unwrap();
    assert!(
        table.contains("{unit: so-mau-ba, row: 3, score: 88.50"),
        "{table}"
    );
}

#[test]
fn of_several_tables_the_worst_end_counts_and_not_the_last() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("so.csv"), TWO).unwrap();
    for (codes, end) in [("mau-so,khong-co", 2), ("khong-co,mau-so", 2)] {
        let words = ["import", "so.csv", "--index", codes, "--year", "1990"];
        let done = congbo(root, &words);
        assert_eq!(done.status.code(), Some(end), "{codes}: {}", said(&done));
    }
}

#[test]
fn notes_of_any_form_leave_a_table_that_can_be_read() {
    let folder = imported();
    let root = folder.path();
    let place = root.join("content/editions/2026/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let (head, _) = text.split_once("results:").unwrap();
    let old = "results: # đã rà soát\n  - unit: so-mau-hai\n    score: 1\n    note: Theo báo cáo, có điều chỉnh # xem sau\n  - {unit: so-mau-nam, score: not-published, note: Mới.}\n";
    let units = root.join("content/units.yaml");
    let all = std::fs::read_to_string(&units).unwrap();
    let more = "  - code: so-mau-nam\n    name: Sở Mẫu Năm\n    kind: so\n    parent: tinh-mau\n";
    std::fs::write(&units, format!("{all}{more}")).unwrap();
    std::fs::write(&place, format!("{head}{old}")).unwrap();
    let again = congbo(root, &[&YEARS[..], &["--force", "--discard"]].concat());
    let table = std::fs::read_to_string(&place).unwrap();
    let note = "    note: Theo báo cáo, có điều chỉnh # xem sau\n";
    assert!(table.contains(note), "{}\n{table}", said(&again));
    let lost = "(khóa và đơn vị): note (so-mau-nam)";
    assert!(said(&again).contains(lost), "{}", said(&again));
}

#[test]
fn codes_of_a_sheet_that_is_left_out_are_not_asked() {
    let folder = site();
    let root = folder.path();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("2019").unwrap();
    for (row, text) in (0..).zip(["Mã đơn vị", "QX01", "QX02", "QX03", "QX04"]) {
        sheet.write(row, 0, text).unwrap();
        sheet.write(row, 1, 80 + row).unwrap();
    }
    book.save(root.join("ma.xlsx")).unwrap();
    let words = ["import", "ma.xlsx", "--index", "mau-so", "--year", "2026"];
    let asked = congbo(root, &words);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert!(!said(&asked).contains("QX01"), "{}", said(&asked));
}
