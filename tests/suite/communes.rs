//! The communes of a province: `congbo new units` brings them with what each was made of, and whoever knows an old name is
//! led to the right place. By names alone the old xã Mường Than would lead to the new one, which is two others.

use std::path::Path;

use congbo::content;
use congbo::files;
use congbo::model::{Moment, Record};

use super::import::{congbo, said};
use super::import_units::with;

const LAI_CHAU: &str =
    "  - code: lai-chau\n    name: Lai Châu\n    full: Tỉnh Lai Châu\n    kind: tinh\n";

/// The country as the program has it.
const COUNTRY: &str = include_str!("../../src/intake/units/country/units.txt");

fn units(root: &Path) -> String {
    std::fs::read_to_string(root.join("content/units.yaml")).unwrap()
}

fn record(root: &Path) -> Record {
    let content = files::read(root, "content").unwrap();
    content::record(&content, Moment(1_900_000_000))
        .unwrap()
        .record
}

/// The names of what a unit was made of.
fn formerly(record: &Record, code: &str) -> Vec<String> {
    let unit = record.unit(record.find_unit(code).unwrap_or_else(|| panic!("{code}")));
    let names = unit.formerly.iter().map(|one| one.name.vi.clone());
    names.collect()
}

#[test]
fn the_units_of_a_province_are_shown_then_written_and_come_once() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    let old = units(root);
    let shown = congbo(root, &["new", "units", "lai chau"]);
    assert_eq!(shown.status.code(), Some(0), "{}", said(&shown));
    assert_eq!(units(root), old, "shown only");
    let diff = String::from_utf8_lossy(&shown.stdout);
    assert!(diff.contains("+  - code: xa-muong-than\n"), "{diff}");
    assert!(
        said(&shown).contains("chạy lại với --write"),
        "{}",
        said(&shown)
    );

    let done = congbo(root, &["new", "units", "12", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let text = units(root);
    let mut lines = text.lines();
    for line in old.lines() {
        assert!(lines.any(|one| one == line), "what was there stays: {line}");
    }
    let record = record(root);
    assert_eq!(
        formerly(&record, "xa-muong-than"),
        ["Phúc Than", "Mường Mít"]
    );
    assert!(formerly(&record, "xa-than-uyen").contains(&"Mường Than".to_owned()));
    let communes = record.units.iter().filter(|unit| !unit.formerly.is_empty());
    let communes: Vec<_> = communes.collect();
    assert_eq!(communes.len(), 38);
    assert_eq!(
        communes
            .iter()
            .map(|unit| unit.formerly.len())
            .sum::<usize>(),
        106
    );
    for unit in communes {
        assert_eq!(
            unit.from.unwrap().to_string(),
            "2025-07-01",
            "{}",
            unit.code
        );
        assert_eq!(
            unit.aliases.len(),
            1,
            "the national number of {}",
            unit.code
        );
        for former in &unit.formerly {
            let district = record.unit(former.parent.unwrap());
            assert_eq!(district.to.unwrap().to_string(), "2025-06-30");
        }
    }

    let again = congbo(root, &["new", "units", "Tỉnh Lai Châu", "--write"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    assert!(
        said(&again).contains("không có gì để thêm"),
        "{}",
        said(&again)
    );
    assert_eq!(units(root), text, "nothing comes twice");
}

#[test]
fn a_commune_that_is_there_stays_and_gets_what_it_was_made_of() {
    let more =
        "  - {code: than-uyen, name: Xã Than Uyên, kind: xa, parent: lai-chau, from: 2025-07-01}\n";
    let folder = with(&format!("{LAI_CHAU}{more}"));
    let root = folder.path();
    let kinds = units(root).replacen("kinds:\n", "kinds:\n  xa: {name: Xã, level: commune}\n", 1);
    std::fs::write(root.join("content/units.yaml"), kinds).unwrap();
    let done = congbo(
        root,
        &["new", "units", "Lai Châu", "--write", "--lang", "en"],
    );
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(
        said(&done).contains("= 2 units are there already"),
        "{}",
        said(&done)
    );
    let record = record(root);
    assert!(formerly(&record, "than-uyen").contains(&"Mường Than".to_owned()));
    assert!(record.find_unit("xa-than-uyen").is_none());
}

#[test]
fn nothing_is_written_where_it_is_not_sure_what_is_meant() {
    let folder = with(LAI_CHAU);
    let root = folder.path();
    let old = units(root);
    let unknown = congbo(root, &["new", "units", "Lai Chao", "--write"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(said(&unknown).contains("Lai Châu"), "{}", said(&unknown));
    assert_eq!(units(root), old);

    // A province that was merged: the one of before or the one of today?
    let more = "  - {code: lao-cai, name: Lào Cai, kind: tinh}\n";
    let folder = with(&format!("{LAI_CHAU}{more}"));
    let root = folder.path();
    let old = units(root);
    let doubtful = congbo(
        root,
        &["new", "units", "yen bai", "--write", "--lang", "en"],
    );
    assert_eq!(doubtful.status.code(), Some(1));
    assert!(said(&doubtful).contains("lao-cai"), "{}", said(&doubtful));
    assert_eq!(units(root), old);

    std::fs::write(
        root.join("content/units.yaml"),
        old.replace("name: Lào Cai,", "name: Lào Cai, to: 2025-06-30,"),
    )
    .unwrap();
    let done = congbo(
        root,
        &["new", "units", "yen bai", "--write", "--lang", "en"],
    );
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let record = record(root);
    for code in ["lao-cai", "yen-bai"] {
        let unit = record.unit(record.find_unit(code).unwrap());
        let heirs = unit.successors.iter().map(|id| &*record.unit(*id).code);
        assert_eq!(heirs.collect::<Vec<_>>(), ["lao-cai-2025"], "{code}");
    }
}

/// Every province in turn, in a site that has nothing of them: what comes is sound, and nothing is lost.
#[test]
fn every_province_of_the_country_can_be_added() {
    let mut communes = 0;
    let numbers = COUNTRY.lines().filter_map(|line| line.strip_prefix('='));
    for number in numbers.map(|line| &line[1..3]) {
        let folder = with(LAI_CHAU);
        let root = folder.path();
        let done = congbo(root, &["new", "units", number, "--write"]);
        assert_eq!(done.status.code(), Some(0), "{number}: {}", said(&done));
        let again = congbo(root, &["new", "units", number]);
        assert!(
            said(&again).contains("không có gì để thêm"),
            "{number}: {}",
            said(&again)
        );
        let record = record(root);
        communes += record
            .units
            .iter()
            .filter(|one| !one.formerly.is_empty())
            .count();
    }
    assert_eq!(communes, 3_321);
}
