//! `congbo import` of surveys: what their total is called besides the name of the index.

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

/// Imports a table with a component and a column of another head, into a site whose index is a survey.
fn import(head: &str, part: &str) -> (Option<i32>, String, String) {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let survey = index
        .replace(
            "Chỉ số mẫu của các sở",
            "{vi: Chỉ số hài lòng về sự phục vụ, en: Satisfaction Index of Services}",
        )
        .replace("Mức độ hài lòng", part)
        .replace("total: sum", "total: unstated");
    assert_ne!(index, survey);
    std::fs::write(place, survey).unwrap();
    let rows = NAMES.map(|name| format!("{name};20,25;80,25\n")).concat();
    std::fs::write(
        root.join("so.csv"),
        format!("Đơn vị;Chuyển đổi số;{head}\n{rows}"),
    )
    .unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml"));
    (
        output.status.code(),
        said(&output),
        table.unwrap_or_default(),
    )
}

#[test]
fn the_total_is_called_by_what_is_asked_about() {
    for head in [
        "Chỉ số hài lòng chung",
        "Mức độ hài lòng chung",
        "Mức độ hài lòng chung (%)",
        "Tỷ lệ hài lòng chung (%)",
        "Chỉ số hài lòng",
        "Điểm tổng hợp",
        "Chỉ số tổng hợp",
        "Overall satisfaction",
        "Overall satisfaction index",
    ] {
        let (code, told, table) = import(head, "Thái độ phục vụ");
        assert_eq!(code, Some(0), "{head}: {told}");
        assert!(
            table.contains("score: 80.25, parts: {so-hoa: 20.25}"),
            "{head}: {table}"
        );
    }
}

#[test]
fn answers_and_components_of_that_name_are_not_the_total() {
    for head in [
        "Hài lòng",
        "Rất hài lòng",
        "Tỷ lệ hài lòng",
        "Hài lòng về thái độ",
    ] {
        let (code, told, _) = import(head, "Thái độ phục vụ");
        assert_eq!(code, Some(1), "{head}: {told}");
    }
    // 80.25 is no value of a component of 25 points.
    let (code, told, _) = import("Mức độ hài lòng chung", "Mức độ hài lòng chung");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("Mức độ hài lòng chung (hai-long)"), "{told}");
}
