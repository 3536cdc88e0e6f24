//! `congbo import` of an index that ranks several groups by one form: a file of one group is all of that, and says nothing of
//! the others.

use std::path::Path;

use super::import::{congbo, said, site};

/// The sample site with two communes, which its index ranks by themselves.
fn with_communes() -> tempfile::TempDir {
    let folder = site();
    let edit = |place: &str, from: &str, to: &str| {
        let place = folder.path().join(place);
        let text = std::fs::read_to_string(&place).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(place, text.replace(from, to)).unwrap();
    };
    edit(
        "content/units.yaml",
        "  so: {name: Sở, level: department}\n",
        "  so: {name: Sở, level: department}\n  xa: {name: Xã, level: commune}\n",
    );
    edit(
        "content/units.yaml",
        "  - code: so-mau-mot\n",
        "  - {code: xa-dong, name: Xã Đông, kind: xa, parent: tinh-mau}\n  - {code: xa-tay, name: Xã Tây, kind: xa, parent: tinh-mau}\n  - code: so-mau-mot\n",
    );
    edit(
        "content/indices/mau-so.yaml",
        "  - {code: so, name: các sở, kinds: [so]}\n",
        "  - {code: so, name: các sở, kinds: [so]}\n  - {code: xa, name: các xã, kinds: [xa]}\n",
    );
    edit(
        "content/editions/2025/mau-so.yaml",
        "coverage: complete\n",
        "coverage: complete\nfields: [so]\n",
    );
    folder
}

fn import(root: &Path, name: &str, rows: &[(&str, &str)]) -> String {
    let rows = rows.iter().map(|(unit, score)| format!("{unit};{score}\n"));
    let table = format!("Đơn vị;Tổng điểm\n{}", rows.collect::<String>());
    std::fs::write(root.join(name), table).unwrap();
    let words = ["import", name, "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    told
}

#[test]
fn a_file_of_one_group_is_complete_for_it_and_leaves_the_others() {
    let folder = with_communes();
    let root = folder.path();
    let departments = [
        ("Sở Mẫu Một", "91,50"),
        ("Sở Mẫu Hai", "88,50"),
        ("Sở Mẫu Ba", "83,75"),
        ("Sở Mẫu Bốn", "80,25"),
    ];
    let told = import(root, "so.csv", &departments);
    assert!(told.contains("các sở: 4 kết quả"), "{told}");
    let place = root.join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(&place).unwrap();
    assert!(table.contains("\nfields: [so]\n"), "{table}");
    import(root, "xa.csv", &[("Xã Đông", "77,25"), ("Xã Tây", "79,00")]);
    let table = std::fs::read_to_string(&place).unwrap();
    for line in [
        "unit: so-mau-mot",
        "score: 91.50",
        "unit: xa-tay",
        "score: 79.00",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
    assert!(
        !table.contains("fields:") && table.contains("coverage: complete"),
        "{table}"
    );
}
