//! What was imported names its cell only while the cell still holds that value.

use std::path::Path;

use super::import::congbo;

pub(super) fn after_a_correction_nothing_names_the_cell(root: &Path) {
    let data = |path: &str| std::fs::read_to_string(root.join("rehearsal").join(path)).unwrap();
    correct(root);
    // The year of the table is to come.
    let rehearsed = congbo(root, &["build", "--as-of", "2999-03-20"]);
    assert!(rehearsed.status.success());
    let page = std::fs::read_to_string(root.join("rehearsal/2027/don-vi/so-mau-bon.html")).unwrap();
    assert!(
        page.contains("Trong tệp nguồn: dòng 7, ô H7 (xếp loại), ô C7 (thành phần), ô E7–F7"),
        "{page}"
    );
    assert!(
        page.contains("không theo tệp: tổng điểm<a class=revised"),
        "{page}"
    );
    let parts = data("2027/don-vi/so-mau-bon.csv");
    assert!(
        parts.contains(",source_sheet,source_cell,source_correction\r\n"),
        "{parts}"
    );
    let row = |code: &str| parts.lines().find(|line| line.contains(code)).unwrap();
    assert!(row(",,Chỉ số sở,").ends_with(",,,2024-03-01"), "{parts}");
    assert!(row(",thu-tuc,").ends_with(",,,2024-03-01"), "{parts}");
    assert!(row(",chi-dao,").ends_with(",,C7,"), "{parts}");
}

/// A component of a unit that was imported and published turns out to be wrong, and with it the total.
fn correct(root: &Path) {
    let table = root.join("content/editions/2027/mau-so.yaml");
    let text = std::fs::read_to_string(&table).unwrap();
    let mended = text.replace("19.00", "19.50").replace("75.50", "76.00");
    assert_ne!(text, mended);
    std::fs::write(table, mended).unwrap();
    let corrections = "- {figure: mau-so/2027/so-mau-bon/thu-tuc/score, old: \"19.00\", new: \"19.50\", reason: Nhầm, date: 2024-03-01}\n\
                       - {figure: mau-so/2027/so-mau-bon/score, old: \"75.50\", new: \"76.00\", reason: Nhầm, date: 2024-03-01}\n";
    let place = root.join("content/editions/2027/corrections.yaml");
    std::fs::write(place, corrections).unwrap();
}
