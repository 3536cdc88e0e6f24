//! `congbo import` of what stands around a table: a line of which each word is understood asks nothing, and one with a word
//! that is not is asked about, once, and the answer is kept.

use std::process::Output;

use super::import::{congbo, said};
use super::import_tables::imported;

const TABLE: &str =
    "Đơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";

/// What says that numbers are no official result of the whole year, or not of this index.
const OTHERWISE: [&str; 66] = [
    "Điểm trung bình 2026",
    "6 tháng đầu năm",
    "Tháng 12/2026",
    "Tháng 12/2025",
    "12/2026",
    "Khảo sát doanh nghiệp",
    "Tỷ lệ hoàn thành",
    "Tỷ lệ hoàn thành nhiệm vụ năm 2026",
    "KẾT QUẢ KHẢO SÁT NĂM 2026",
    "KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2026",
    "Dự thảo",
    "DỰ THẢO KẾT QUẢ NĂM 2026",
    "Kết quả chưa chính thức năm 2026",
    "Số liệu ước tính năm 2026",
    "Dự kiến",
    "Số liệu dự báo",
    "So với cùng kỳ",
    "Mức độ hài lòng của doanh nghiệp",
    "Chỉ số hài lòng của người dân năm 2026",
    "Trọng số",
    "Số phiếu",
    "Số phiếu thu về",
    "Số đơn vị đạt loại Tốt",
    "Provisional",
    "Provisional results 2026",
    "Q3 2026",
    "Results of Q3 2026",
    "First half of 2026",
    "Target",
    "Targets 2026",
    "Baseline",
    "Average score 2026",
    "Self-assessment",
    "Quý IV năm 2026",
    "9 tháng năm 2026",
    "9T/2026",
    "Kế hoạch năm 2026",
    "Chỉ tiêu giao năm 2026",
    "Mục tiêu phấn đấu",
    "Điểm thưởng",
    "Điểm trừ",
    "Điểm sàn",
    "Điểm tối đa",
    "Điểm chuẩn",
    "Điểm tự chấm của đơn vị",
    "Điểm đề nghị",
    "Điểm thi đua năm 2026",
    "Kết quả giai đoạn 2021 - 2026",
    "Bình quân 3 năm",
    "Mức tăng, giảm",
    "Chênh lệch so với năm 2025",
    "Số hồ sơ trễ hạn",
    "Tỷ lệ giải ngân vốn đầu tư công năm 2026",
    "Thu ngân sách năm 2026",
    "Đơn vị tính: triệu đồng",
    "Đơn vị tính: phiếu",
    "Số người được hỏi",
    "Ý kiến của cán bộ, công chức",
    "Điểm kiểm tra nội bộ",
    "Kết quả rà soát lần 2",
    "Kết quả vòng sơ khảo",
    "Bảng điểm mẫu để tham khảo",
    "Kịch bản 2026",
    "Điểm trước khi phúc tra",
    "KE HOACH NAM 2026",
    "KET QUA KHAO SAT NAM 2026",
];

/// What stands around tables that publishers make, and says nothing of what their numbers are.
const HARMLESS: [&str; 52] = [
    "PHỤ LỤC I",
    "Phụ lục số 02",
    "Biểu số 1",
    "UBND TỈNH MẪU",
    "ỦY BAN NHÂN DÂN TỈNH MẪU",
    "SỞ NỘI VỤ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 123/BC-SNV",
    "Số:      /QĐ-UBND",
    "KẾT QUẢ NĂM 2026",
    "KET QUA NAM 2026",
    "BẢNG TỔNG HỢP KẾT QUẢ NĂM 2026",
    "BẢNG XẾP HẠNG CÁC SỞ NĂM 2026",
    "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CÁC SỞ, BAN, NGÀNH NĂM 2026",
    "Kết quả chấm điểm và xếp loại các đơn vị năm 2026",
    "KẾT QUẢ XÁC ĐỊNH CHỈ SỐ MẪU CỦA CÁC SỞ NĂM 2026",
    "CHỈ SỐ SỞ NĂM 2026",
    "Chỉ số mẫu của các sở, ban, ngành, UBND các huyện, thành phố trên địa bàn tỉnh năm 2026",
    "KẾT QUẢ CHỈ SỐ SỞ VÀ CÁC CHỈ SỐ THÀNH PHẦN NĂM 2026",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2027 của Chủ tịch Ủy ban nhân dân tỉnh)",
    "(Ban hành kèm theo Quyết định số      /QĐ-UBND ngày    tháng    năm 2027 của UBND tỉnh)",
    "(Kèm theo Báo cáo ngày 30 tháng 12 năm 2026 của Sở Nội vụ về tình hình cải cách hành chính)",
    "(Đính kèm Công văn số 45/SNV-CCHC ngày 5/1/2027)",
    "Kèm theo Quyết định số 12 ngày 9 tháng 6 năm 2026",
    "(Công bố tại Quyết định số 12/QĐ-UBND ngày 05/01/2027)",
    "Lai Châu, ngày 05 tháng 01 năm 2027",
    "Đơn vị tính: điểm",
    "ĐVT: Điểm",
    "Đơn vị tính: %",
    "(Thang điểm 100)",
    "Điểm tối đa: 100 điểm",
    "Kết quả so với năm trước",
    "Kết quả năm 2026 và thay đổi so với năm 2025",
    "Bảng 2. Điểm số và thứ hạng",
    "Xếp theo thứ tự điểm từ cao xuống thấp",
    "Kết quả chính thức năm 2026",
    "Kết quả sau thẩm định năm 2026",
    "KẾT QUẢ THẨM ĐỊNH CỦA HỘI ĐỒNG NĂM 2026",
    "KẾT QUẢ TỰ CHẤM VÀ THẨM ĐỊNH NĂM 2026",
    "Tổng hợp điểm theo lĩnh vực",
    "Results of 2026",
    "Appendix 1. Ranking of departments, 2026",
    "Table 2: Final scores and ranks, 2026",
    "(attached to Decision No. 12/QD-UBND of 5 January 2027)",
    "17 sở, 8 huyện, thành phố",
    "Chỉ số sở của các bộ, cơ quan ngang bộ, UBND các tỉnh năm 2026",
    "Nguồn: Trung tâm Nghiên cứu Mẫu",
    "Điểm chỉ số nội dung năm 2026",
    "Aggregate scores 2026",
    "TT",
    "(tiếp theo)",
];

fn above(line: &str) -> Output {
    imported(&format!("{line}\n\n{TABLE}")).1
}

#[test]
fn a_line_with_words_that_are_not_understood_is_asked_about_once() {
    let mut taken = Vec::new();
    for line in OTHERWISE {
        for (place, output) in [
            ("above", above(line)),
            ("below", imported(&format!("{TABLE}\n{line}\n")).1),
            (
                "between",
                imported(&TABLE.replacen('\n', &format!("\n{line};\n"), 1)).1,
            ),
        ] {
            let told = said(&output);
            if output.status.code() != Some(1) || told.matches("• ").count() != 1 {
                taken.push(format!("{place}, {line}: {told}"));
            }
        }
    }
    assert!(taken.is_empty(), "{}", taken.join("\n"));
}

#[test]
fn a_line_of_which_each_word_is_understood_asks_nothing() {
    let mut asked = Vec::new();
    for line in HARMLESS {
        for (place, output) in [
            ("above", above(line)),
            ("below", imported(&format!("{TABLE}\n{line}\n")).1),
        ] {
            if output.status.code() != Some(0) {
                asked.push(format!("{place}, {line}: {}", said(&output)));
            }
        }
    }
    assert!(asked.is_empty(), "{}", asked.join("\n"));
}

#[test]
fn titles_that_are_put_together_as_publishers_do_ask_nothing() {
    let heads = [
        "",
        "UBND TỈNH MẪU;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ;Độc lập - Tự do - Hạnh phúc\n\n",
    ];
    let labels = ["", "PHỤ LỤC II\n", "Biểu số 03\n", "Bảng 1. "];
    let kinds = [
        "KẾT QUẢ",
        "BẢNG XẾP HẠNG",
        "Tổng hợp kết quả đánh giá",
        "Kết quả xác định và xếp hạng",
    ];
    let names = [
        "CHỈ SỐ SỞ",
        "Chỉ số mẫu của các sở",
        "các sở, ban, ngành",
        "CỦA CÁC CƠ QUAN, ĐƠN VỊ THUỘC TỈNH",
    ];
    let years = ["NĂM 2026", "năm 2026", "- 2026", "(2026)"];
    let notes = [
        "",
        "\n(Kèm theo Quyết định số 7/QĐ-UBND ngày 04/02/2027 của Chủ tịch UBND tỉnh)",
        "\nĐơn vị tính: điểm",
    ];
    let feet = [
        "",
        "Nguồn: Sở Nội vụ",
        "Ghi chú: điểm làm tròn đến hai chữ số.",
        "Nơi nhận: như trên\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Mẫu",
        "Người lập biểu\nNguyễn Thị Mẫu",
    ];
    let mut asked = Vec::new();
    for at in 0..60 {
        // Strides that share no divisor with the counts: all meet all in some.
        let title = [
            heads[at % 2],
            labels[(at / 2) % 4],
            kinds[(at * 7 / 3) % 4],
            " ",
            names[(at * 5 / 4) % 4],
            " ",
            years[(at * 3 / 2) % 4],
            notes[at % 3],
        ];
        let text = format!("{}\n\n{TABLE}\n{}\n", title.concat(), feet[at % 5]);
        let (_, output) = imported(&text);
        if output.status.code() != Some(0) {
            asked.push(format!("{text}: {}", said(&output)));
        }
    }
    assert!(asked.is_empty(), "{}", asked.join("\n"));
}

#[test]
fn what_is_asked_is_quoted_and_its_answer_is_kept() {
    let (folder, output) = imported(&format!(
        "PHỤ LỤC I\nTỷ lệ hoàn thành nhiệm vụ năm 2026\n\n{TABLE}"
    ));
    let told = said(&output);
    for words in [
        "ghi “tỷ lệ hoàn thành nhiệm vụ” (“Tỷ lệ hoàn thành nhiệm vụ năm 2026”)",
        "Đó có phải kết quả chính thức, cuối cùng của Chỉ số sở cả năm 2026 không?",
        "titles: {\"tỷ lệ hoàn thành nhiệm vụ\": \"mau-so\"}",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let root = folder.path();
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    let line = "# titles: {\"tỷ lệ hoàn thành nhiệm vụ\": \"mau-so\"}\n";
    assert!(draft.contains(line), "{draft}");
    std::fs::write(&place, draft.replace(line, &line[2..])).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_remark_below_a_table_is_asked_about_where_it_says_what_all_numbers_are() {
    for (line, code) in [
        ("Ghi chú: điểm tự chấm của đơn vị", 1),
        ("(*) Điểm chưa thẩm định", 1),
        (
            "Ghi chú: số liệu tạm tính, sẽ được rà soát sau khi có ý kiến của các đơn vị liên quan",
            1,
        ),
        ("Ghi chú: số liệu 6 tháng đầu năm", 1),
        ("Ghi chú: Sở Mẫu Ba chưa nộp báo cáo", 0),
        ("Nguồn: Cổng dịch vụ công quốc gia", 0),
        ("1. Điểm được làm tròn theo quy tắc nửa lên.", 0),
        ("(*) Không xếp hạng do thiếu mẫu.", 0),
    ] {
        let (_, output) = imported(&format!("{TABLE}\n{line}\n"));
        assert_eq!(
            output.status.code(),
            Some(code),
            "{line}: {}",
            said(&output)
        );
    }
}

#[test]
fn columns_of_words_and_names_of_files_are_understood_or_asked() {
    for (text, code) in [
        ("Trừ điểm", 1),
        ("Cộng điểm", 1),
        ("Kế hoạch", 1),
        ("Doanh nghiệp đánh giá", 1),
        ("Khối tổng hợp", 0),
        ("Kết quả", 0),
        ("Cấp tỉnh", 0),
    ] {
        let table = TABLE.replace("Đơn vị;", "Đơn vị;Nội dung;");
        let table = ["Một", "Hai", "Ba", "Bốn"]
            .iter()
            .fold(table, |table, name| {
                table.replace(&format!("Mẫu {name};"), &format!("Mẫu {name};{text};"))
            });
        let (_, output) = imported(&table);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{text}: {}",
            said(&output)
        );
    }
    for (name, code) in [
        ("KH2026.csv", 1),
        ("ke-hoach.csv", 1),
        ("KetQuaKhaoSat_2026.csv", 1),
        ("6T2026.csv", 1),
        ("ket-qua-trung-binh-2026.csv", 1),
        ("KetQua_2026_final (1).csv", 0),
        ("ketqua2026.csv", 0),
        ("BangDiem-2026.csv", 0),
        ("xep hang chi so so 2026 v2.csv", 0),
        ("gui-anh-ba.csv", 0),
    ] {
        let (folder, _) = imported("");
        std::fs::write(folder.path().join(name), TABLE).unwrap();
        let words = ["import", name, "--index", "mau-so", "--year", "2026"];
        let output = congbo(folder.path(), &words);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{name}: {}",
            said(&output)
        );
    }
}

#[test]
fn a_long_table_says_what_its_values_are_in_every_column() {
    let table = |head: &str, beside: &str, value: &str| {
        let rows = [
            ("Một", 24, 91),
            ("Hai", 23, 88),
            ("Ba", 19, 83),
            ("Bốn", 18, 80),
        ];
        let rows = rows.map(|(name, part, total)| {
            let start = format!("{beside};Sở Mẫu {name}");
            format!("{start};Chuyển đổi số;{part},50\n{start};Tổng điểm;{total},50\n")
        });
        let text = format!("{head};Đơn vị;Tiêu chí;{value}\n{}", rows.concat());
        imported(&text)
    };
    for (head, beside, value, code) in [
        ("Nhóm", "Khối 1", "Giá trị", 0),
        ("ĐVT", "điểm", "Giá trị", 0),
        ("Điểm tối đa", "100", "Điểm", 1),
        ("Điểm tự chấm", "25", "Điểm thẩm định", 0),
        ("2025", "9,99", "2026", 0),
        ("Tăng giảm", "1,5", "Giá trị", 0),
        ("ĐVT", "phiếu", "Giá trị", 1),
        ("Chỉ số", "PCI", "Giá trị", 1),
        ("Quý", "I", "Giá trị", 1),
        ("Quý", "1", "Giá trị", 1),
        ("Số hồ sơ", "40", "Giá trị", 0),
        ("Biên chế", "40", "Giá trị", 1),
        ("Nội dung", "Kế hoạch", "Giá trị", 1),
        ("Nhóm", "Khối 1", "Kế hoạch", 1),
        ("Nhóm", "Khối 1", "Điểm tự chấm", 1),
        ("Nhóm", "Khối 1", "Trung bình", 1),
        ("Nhóm", "Khối 1", "2025", 1),
        ("Nhóm", "Khối 1", "Số phiếu", 1),
    ] {
        let (folder, output) = table(head, beside, value);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(code), "{head}, {value}: {told}");
        let place = folder.path().join("content/editions/2026/mau-so.yaml");
        let written = std::fs::read_to_string(place).unwrap_or_default();
        let is_right = written.contains("score: 83.50") && written.contains("so-hoa: 19.50");
        assert!(is_right || code != 0, "{head}, {value}: {written}");
    }
    let (_, output) = imported(
        &TABLE
            .replace("Đơn vị;", "Quý;Đơn vị;")
            .replace("\nSở", "\nI;Sở"),
    );
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
}
