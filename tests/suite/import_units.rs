//! `congbo import --units` as an officer meets it: a list is shown as what it would change, asked about where it leaves
//! something open, and written when that is asked for.

use std::path::Path;

use congbo::content;
use congbo::files;
use congbo::model::{Moment, Record};

use super::import::{congbo, said, site};

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intake/units");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn units(root: &Path) -> String {
    std::fs::read_to_string(root.join("content/units.yaml")).unwrap()
}

fn record(root: &Path) -> Record {
    let content = files::read(root, "content").unwrap();
    content::record(&content, Moment(1_900_000_000))
        .unwrap()
        .record
}

/// A site with units beside its own.
pub(super) fn with(more: &str) -> tempfile::TempDir {
    let folder = site();
    let place = folder.path().join("content/units.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    std::fs::write(&place, format!("{}\n{more}", text.trim_end())).unwrap();
    folder
}

/// The codes of a unit's successors, with its last day.
fn end(record: &Record, code: &str) -> (Vec<String>, Option<String>) {
    let unit = record.unit(record.find_unit(code).unwrap_or_else(|| panic!("{code}")));
    let codes = unit
        .successors
        .iter()
        .map(|id| record.unit(*id).code.clone());
    (codes.collect(), unit.to.map(|to| to.to_string()))
}

const LAI_CHAU: &str =
    "  - code: lai-chau\n    name: Lai Châu\n    full: Tỉnh Lai Châu\n    kind: tinh\n";

#[test]
fn the_communes_of_a_province_come_with_the_former_ones_and_names_lead_nowhere_wrong() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    std::fs::write(root.join("xa.csv"), fixture("lai-chau.csv")).unwrap();
    let before = units(root);
    let shown = congbo(root, &["import", "--units", "xa.csv"]);
    assert_eq!(shown.status.code(), Some(0), "{}", said(&shown));
    assert_eq!(units(root), before, "shown only");
    let diff = String::from_utf8_lossy(&shown.stdout);
    assert!(
        diff.contains("+  - code: muong-than-2025 # B33\n"),
        "{diff}"
    );
    assert!(
        said(&shown).contains("chạy lại với --write"),
        "{}",
        said(&shown)
    );

    let done = congbo(root, &["import", "--units", "xa.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let after = units(root);
    assert!(
        before
            .lines()
            .all(|line| after.lines().any(|kept| kept == line))
    );
    let record = record(root);
    let communes = record
        .units
        .iter()
        .filter(|unit| unit.parent == record.find_unit("lai-chau") && unit.to.is_none());
    assert_eq!(communes.count(), 38);
    // Two of the 106 became nothing else, the other 104 ended.
    assert_eq!(
        record.units.iter().filter(|unit| unit.to.is_some()).count(),
        104
    );
    let day = Some("2025-06-30".to_owned());
    assert_eq!(
        end(&record, "muong-than"),
        (vec!["than-uyen-2025".to_owned()], day.clone())
    );
    assert_eq!(
        end(&record, "phuc-than"),
        (vec!["muong-than-2025".to_owned()], day)
    );
    let new = record.unit(record.find_unit("muong-than-2025").unwrap());
    assert_eq!(new.aliases, ["03618"]);
    assert_eq!(new.predecessors.len(), 2);
    // The township and the commune of one name are told apart.
    let both = ["thi-tran-muong-te", "xa-muong-te"].map(|code| record.find_unit(code).is_some());
    assert_eq!(both, [true, true]);

    let again = congbo(root, &["import", "--units", "xa.csv", "--write"]);
    assert!(
        said(&again).contains("không có gì để thêm"),
        "{}",
        said(&again)
    );
}

#[test]
fn the_list_of_34_provinces_adds_nothing_to_a_record_that_has_them() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("34.csv");
    std::fs::write(&list, fixture("63-34.csv")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = ["import", "--units", list.to_str().unwrap(), "--dry-run"];
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(said(&done).contains("= 34 đơn vị đã có"), "{}", said(&done));
    assert!(done.stdout.is_empty());
}

pub(super) const OLD: &str = "  - {code: ha-giang, name: \"Hà Giang\", kind: tinh} # dòng\n  - code: tuyen-quang\n    name: Tuyên Quang\n    kind: tinh\n    note: Có ghi chú.\n\n  # hết\n  - code: dong-nai\n    name: Đồng Nai\n    full: Tỉnh Đồng Nai\n    kind: tinh\n";

#[test]
fn units_that_end_are_told_so_where_they_stand() {
    let folder = with(OLD);
    let root = folder.path();
    let list = "Tỉnh, thành phố mới;Hợp nhất từ;Từ ngày\nTỉnh Tuyên Quang;Hà Giang, Tuyên Quang;1/7/2025\n";
    std::fs::write(root.join("tinh.csv"), list).unwrap();
    let done = congbo(root, &["import", "--units", "tinh.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let text = units(root);
    for line in [
        "  - {code: ha-giang, name: \"Hà Giang\", kind: tinh, to: 2025-06-30, successors: [tuyen-quang-2025]} # dòng\n",
        "    note: Có ghi chú.\n    to: 2025-06-30\n    successors: [tuyen-quang-2025]\n\n  # hết\n",
        "  - code: tuyen-quang-2025 # A2\n    name: \"Tuyên Quang\"\n    full: \"Tỉnh Tuyên Quang\"\n    kind: tinh\n    from: 2025-07-01\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn what_a_list_leaves_open_is_asked_once_and_the_answers_are_kept() {
    let folder = with(OLD);
    let root = folder.path();
    let list = "Tên đơn vị;Được hợp nhất từ;Phụ trách\nTuyên Quang;Hà Giang và Tuyên Quang;Chị Lan\nThành phố Đồng Nai;;Anh Ba\n";
    std::fs::write(root.join("tinh.csv"), list).unwrap();
    let place = root.join("content/intake/units.yaml");
    for (open, settled) in [
        ("\"Phụ trách\": \"?\"", "\"Phụ trách\": leave"),
        ("from: \"?\"", "from: 2026-04-30"),
        (
            "\"Thành phố Đồng Nai\": \"?\"",
            "\"Thành phố Đồng Nai\": new",
        ),
        ("\"\": \"?\"", "\"\": tinh"),
    ] {
        let asked = congbo(root, &["import", "--units", "tinh.csv", "--write"]);
        let told = said(&asked);
        assert_eq!(asked.status.code(), Some(1), "{open}\n{told}");
        let text = std::fs::read_to_string(&place).unwrap();
        assert!(text.contains(open), "{open}\n{told}\n{text}");
        std::fs::write(&place, text.replace(open, settled)).unwrap();
    }
    let done = congbo(root, &["import", "--units", "tinh.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let record = record(root);
    assert_eq!(
        end(&record, "dong-nai"),
        (
            vec!["dong-nai-2026".to_owned()],
            Some("2026-04-29".to_owned())
        )
    );
    assert_eq!(end(&record, "ha-giang").0, ["tuyen-quang-2026"]);
}

#[test]
fn a_word_that_another_section_answers_is_asked_in_its_own() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    let list = "Tên xã;Loại\nTa Gia;Loại\nPha Mu;Loại\n";
    std::fs::write(root.join("xa.csv"), list).unwrap();
    let place = root.join("content/intake/units.yaml");
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mapping = "columns:\n  \"Tên xã\": name\n  \"Loại\": kind\nparent: lai-chau\n";
    std::fs::write(&place, mapping).unwrap();
    let asked = congbo(root, &["import", "--units", "xa.csv"]);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    let text = std::fs::read_to_string(&place).unwrap();
    assert!(text.contains("kinds:\n  \"Loại\": \"?\"\n"), "{text}");
}

#[test]
fn a_former_unit_that_stands_with_two_new_ones_is_asked_about_unless_a_part_is_said() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    let list = |part: &str| {
        format!(
            "Xã mới;Hình thành từ;Từ ngày\nXã Một;Xã A, {part}xã B;1/7/2025\nXã Hai;{part}xã B, xã C;1/7/2025\n"
        )
    };
    let mapping = root.join("content/intake/units.yaml");
    std::fs::create_dir_all(mapping.parent().unwrap()).unwrap();
    std::fs::write(&mapping, "parent: lai-chau\n").unwrap();
    std::fs::write(root.join("xa.csv"), list("")).unwrap();
    let asked = congbo(root, &["import", "--units", "xa.csv"]);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert!(said(&asked).contains("B3 “B (cũ)”"), "{}", said(&asked));
    std::fs::write(root.join("xa.csv"), list("một phần ")).unwrap();
    std::fs::write(&mapping, "parent: lai-chau\n").unwrap();
    let done = congbo(root, &["import", "--units", "xa.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert_eq!(end(&record(root), "b").0, ["mot", "hai"]);
}

/// Where a list says in which districts former communes lay, these are kept by name with what they became part of.
#[test]
fn former_communes_are_kept_by_name_where_their_districts_are_said() {
    let folder = with(&format!(
        "{LAI_CHAU}  - {{code: huyen-than-uyen, name: Than Uyên, full: Huyện Than Uyên, kind: huyen, parent: lai-chau, to: 2025-06-30}}\n"
    ));
    let root = folder.path();
    let place = root.join("content/units.yaml");
    let kinds = "  so: {name: Sở, level: department}\n";
    let text = units(root);
    assert!(text.contains(kinds), "{text}");
    let more = format!("{kinds}  huyen: {{name: Huyện, level: district}}\n");
    std::fs::write(&place, text.replacen(kinds, &more, 1)).unwrap();
    let list = |other: &str| {
        format!(
            "Xã mới;Hình thành từ;Thuộc huyện (trước 1/7/2025);Từ ngày\nXã Mường Than;xã Phúc Than, xã Mường Mít;Huyện Than Uyên;1/7/2025\nXã Than Uyên;thị trấn Than Uyên, một phần xã Mường Cang;Huyện Than Uyên;1/7/2025\n{other}"
        )
    };
    let mapping = root.join("content/intake/units.yaml");
    std::fs::create_dir_all(mapping.parent().unwrap()).unwrap();
    std::fs::write(&mapping, "parent: lai-chau\n").unwrap();
    let unknown = "Xã Nậm Sỏ;xã Nậm Sỏ cũ, xã Tà Mít;Huyện Tân Uyên;1/7/2025\nXã Mường Khoa;xã Mường Khoa cũ, xã Phúc Khoa;Huyện Tân Uyên;1/7/2025\n";
    std::fs::write(root.join("xa.csv"), list(unknown)).unwrap();
    let asked = congbo(root, &["import", "--units", "xa.csv"]);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert_eq!(
        said(&asked).matches("“Huyện Tân Uyên”").count(),
        1,
        "{}",
        said(&asked)
    );
    let answer = "parent: lai-chau\nunits: {\"Huyện Tân Uyên\": leave}\n";
    std::fs::write(&mapping, answer).unwrap();
    let done = congbo(root, &["import", "--units", "xa.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let text = units(root);
    for line in [
        "- {name: {vi: \"Phúc Than\", en: \"Phuc Than\"}, kind: xa, parent: huyen-than-uyen}",
        "- {name: {vi: \"Than Uyên\", en: \"Than Uyen\"}, kind: thi-tran, parent: huyen-than-uyen}",
        "- {name: {vi: \"Mường Cang\", en: \"Muong Cang\"}, kind: xa, parent: huyen-than-uyen, part: true}",
        "- {name: {vi: \"Tà Mít\", en: \"Ta Mit\"}, kind: xa}",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let record = record(root);
    assert_eq!(record.find_unit("phuc-than"), None, "{text}");
    let new = record.unit(record.find_unit("muong-than").unwrap());
    assert_eq!(new.formerly.len(), 2);
    assert_eq!(end(&record, "huyen-than-uyen").0, [""; 0]);
    let again = congbo(root, &["import", "--units", "xa.csv", "--write"]);
    assert!(
        said(&again).contains("không có gì để thêm"),
        "{}",
        said(&again)
    );
}

#[test]
fn former_districts_lie_below_the_province_of_their_time_and_kinds_are_called_as_the_list_does() {
    let folder = with(
        "  - {code: song-mo, name: Sông Mơ, full: Tỉnh Sông Mơ, kind: tinh, to: 2025-06-30, successors: [song-mo-2025]}\n  - {code: song-mo-2025, name: Sông Mơ, full: Tỉnh Sông Mơ, kind: tinh, from: 2025-07-01}\n",
    );
    let root = folder.path();
    let list = "Tên huyện;Loại;Thuộc tỉnh;Đến ngày\nThành phố Bến Đá;Cấp huyện cũ;Tỉnh Sông Mơ (cũ);30/6/2025\nHuyện Chợ Cũ;Cấp huyện cũ;Tỉnh Sông Mơ;30/6/2025\n";
    std::fs::write(root.join("huyen.csv"), list).unwrap();
    let mapping = root.join("content/intake/units.yaml");
    std::fs::create_dir_all(mapping.parent().unwrap()).unwrap();
    std::fs::write(&mapping, "kinds: {\"Cấp huyện cũ\": huyen-cu district}\n").unwrap();
    let done = congbo(root, &["import", "--units", "huyen.csv", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let text = units(root);
    assert!(
        text.contains("  huyen-cu: {name: \"Cấp huyện cũ\", level: district}\n"),
        "{text}"
    );
    let record = record(root);
    for code in ["ben-da", "cho-cu"] {
        let unit = record.unit(record.find_unit(code).unwrap_or_else(|| panic!("{text}")));
        assert_eq!(unit.parent, record.find_unit("song-mo"), "{code}");
    }
    let again = congbo(root, &["import", "--units", "huyen.csv", "--write"]);
    assert!(
        said(&again).contains("không có gì để thêm"),
        "{}",
        said(&again)
    );
}

#[test]
fn whatever_lies_in_a_list_nothing_breaks() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    for text in [
        "x\n",
        "Tên;Loại\n",
        "Tên;Loại\n;;;\n=;+\n",
        "Tên;Từ ngày\nXã A;31/2/2025\n",
        "Tên;Mã\n,,,;9\n/;/\n",
    ] {
        std::fs::write(root.join("xa.csv"), text).unwrap();
        let done = congbo(root, &["import", "--units", "xa.csv", "--dry-run"]);
        assert!(
            matches!(done.status.code(), Some(0 | 1)),
            "{text}: {}",
            said(&done)
        );
        assert!(!said(&done).contains("panicked"), "{}", said(&done));
    }
}
