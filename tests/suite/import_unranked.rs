//! `congbo import` of rows whose units the site knows and the index does not rank: the true cause is told.

use super::import::{congbo, said, site};

const ALL: &str =
    "Đơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";

/// Imports a table into a site with two communes more and a department that has ended.
fn import(table: &str) -> (Option<i32>, String) {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/units.yaml");
    let units = std::fs::read_to_string(&place).unwrap();
    let kinds = "kinds:\n  xa: {name: Xã, level: commune}\n";
    let more = "  - {code: xa-a, name: Xã Đồi Thông, kind: xa}\n  - {code: xa-b, name: Xã Suối Đá, kind: xa}\n  \
                - {code: so-cu, name: Sở Mẫu Cũ, kind: so, to: 2024-12-31}\n";
    let units = units.replacen("kinds:\n", kinds, 1);
    std::fs::write(place, format!("{}\n{more}", units.trim_end())).unwrap();
    std::fs::write(root.join("so.csv"), table).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    (output.status.code(), said(&output))
}

#[test]
fn a_unit_of_a_kind_that_is_in_no_group_is_told_so() {
    for table in [
        format!("{ALL}Xã Đồi Thông;70,25\nXã Suối Đá;71,25\n"),
        "Đơn vị;Tổng điểm\nXã Đồi Thông;70,25\nXã Suối Đá;71,25\n".to_owned(),
    ] {
        let (code, told) = import(&table);
        assert_eq!(code, Some(1), "{told}");
        assert_eq!(told.matches('•').count(), 1, "{told}");
        for words in [
            "2 dòng là đơn vị có trong units.yaml, nhưng loại “Xã” không thuộc nhóm nào (fields) của chỉ số “mau-so”",
            "indices/mau-so.yaml\n    kinds: [xa]",
        ] {
            assert!(told.contains(words), "{words}\n{told}");
        }
        assert!(!told.contains("chưa có trong units.yaml"), "{told}");
    }
}

#[test]
fn a_unit_that_has_ended_and_one_that_nobody_knows_have_causes_of_their_own() {
    let (code, told) = import(&format!("{ALL}Sở Mẫu Cũ;70,25\nSở Hải Đảo;71,25\n"));
    assert_eq!(code, Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 2, "{told}");
    assert!(told.contains("không có vào cuối năm 2026"), "{told}");
    assert!(
        told.contains("1 dòng có tên chưa có trong units.yaml"),
        "{told}"
    );
}
