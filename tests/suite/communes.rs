//! The communes of a province: `congbo new units` brings them with what each was made of, and whoever knows an old name is
//! led to the right place. By names alone the old xã Mường Than would lead to the new one, which is two others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congbo::content;
use congbo::files;
use congbo::lang::fold;
use congbo::model::{Lang, Moment, Record};

use super::import::{congbo, said};
use super::import_units::with;
use super::sites::built;

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

/// "Xã Mường Than".
fn full(line: &str) -> String {
    let kinds = [
        ('x', "Xã"),
        ('p', "Phường"),
        ('t', "Thị trấn"),
        ('d', "Đặc khu"),
    ];
    let (head, name) = line.split_once(' ').unwrap();
    let (_, kind) = kinds
        .iter()
        .find(|(sign, _)| head.starts_with(*sign))
        .unwrap();
    format!("{kind} {name}")
}

/// Of each former commune of Lai Châu its number, its name and the name of what it is part of, read from the list alone.
fn before() -> Vec<(String, String, String)> {
    let province = COUNTRY.split("\n=").find(|part| part.starts_with("t12 "));
    let mut now = String::new();
    let mut all = Vec::new();
    for line in province.unwrap().lines() {
        if let Some(commune) = line.strip_prefix('+') {
            now = full(commune);
        } else if let Some(former) = line.strip_prefix('*') {
            let own = former.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
            all.push((own[1..6].to_owned(), full(own), now.clone()));
        }
    }
    all
}

fn hold_the_communes_of_lai_chau(record: &Record) {
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
    hold_the_communes_of_lai_chau(&record);

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

    let former = congbo(root, &["new", "units", "thua thien hue"]);
    assert_eq!(former.status.code(), Some(0), "{}", said(&former));

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

/// The place of former names among the kinds of entries.
const FORMER: u64 = 8;

/// The former names in our search index in a language: name, address, what stands beside it, and other names.
fn entries(lang: &str) -> Vec<[String; 4]> {
    let site = built(".");
    let start = format!("assets/search.{lang}.");
    let mut all = Vec::new();
    for (_, bytes) in site.iter().filter(|(path, _)| path.starts_with(&start)) {
        let text = std::str::from_utf8(bytes).unwrap();
        let lines = text.lines().filter(|line| line.starts_with('['));
        for line in lines {
            let line = line.trim_end_matches(',');
            let Ok(serde_json::Value::Array(fields)) = serde_json::from_str(line) else {
                continue;
            };
            if fields[0] != FORMER {
                continue;
            }
            let field = |at: usize| {
                fields
                    .get(at)
                    .and_then(|one| one.as_str())
                    .unwrap_or_default()
            };
            all.push([1, 2, 3, 4].map(|at| field(at).to_owned()));
        }
    }
    all
}

#[test]
fn each_of_the_106_old_names_leads_to_what_it_is_part_of() {
    let site = built(".");
    let page = std::str::from_utf8(site.get("xa-phuong.html").expect("there is a page")).unwrap();
    let old = before();
    assert_eq!(old.len(), 106);
    let (vi, en) = (entries("vi"), entries("en"));
    let record = record(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (number, name, now) in &old {
        named.entry(name).or_default().insert(now);
        // In the list: the row of the number names the right one, and leads there.
        let row = page
            .split("<li ")
            .find(|row| row.contains(&format!("cu-{number}")));
        let row = row.unwrap_or_else(|| panic!("{number} {name}"));
        assert!(row.contains(&format!(">{name}: nay thuộc ")), "{row}");
        assert!(row.contains(&format!(">{now}</a>")), "{row}");
        // In the search, in both languages, with and without marks, and for short.
        let unit = record.units.iter().find(|unit| unit.full_name().vi == *now);
        let code = &unit.unwrap_or_else(|| panic!("{now}")).code;
        for (lang, entries) in [(Lang::VI, &vi), (Lang::EN, &en)] {
            let found = entries.iter().find(|[text, _, _, also]| {
                let all = also.split('\n').chain([text.as_str()]);
                let all: Vec<&str> = all.collect();
                all.contains(&number.as_str()) && all.iter().any(|one| fold(one) == fold(name))
            });
            let [text, href, detail, also] = found.unwrap_or_else(|| panic!("{lang:?} {name}"));
            let own = [
                format!("don-vi/{code}.html"),
                format!("xa-phuong.html#{code}"),
            ];
            assert!(own.contains(href), "{name}: {href}");
            let now = unit.unwrap().full_name().get(lang);
            assert!(detail.contains(now), "{text}: {detail}");
            let short = name.split_once(' ').unwrap().1;
            assert!(also.split('\n').any(|one| one.ends_with(short)) || text.ends_with(short));
        }
    }
    // The trap: a name that is there before and today, and of another place.
    assert_eq!(named["Xã Mường Than"], BTreeSet::from(["Xã Than Uyên"]));
    // Two of one name are told apart by their districts.
    for (name, _) in named.iter().filter(|(_, all)| all.len() > 1) {
        let of_name = vi.iter().filter(|[text, ..]| text == name);
        let details: BTreeSet<&String> = of_name.map(|[_, _, detail, _]| detail).collect();
        assert!(details.len() > 1, "{name}: {details:?}");
    }
}
