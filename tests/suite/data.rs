//! The data files of a site say the same in every format, and the data package tells what is in each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader as _};
use congbo::export;
use congbo::files::{Files, Memory, digest};
use congbo::model::{Absence, Export};
use serde_json::Value;

use super::numbers::numbers;
use super::sites::{NOW, build, build_changed};

pub(super) fn json(site: &Files, path: &str) -> Value {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    serde_json::from_slice(bytes).unwrap()
}

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

/// The paths that end with one of the endings of data files, beside a page.
fn data_files(site: &Files) -> BTreeSet<String> {
    let paths = site.iter().map(|(path, _)| path);
    let beside = |path: &&str| {
        let (stem, ending) = path.rsplit_once('.').unwrap_or_default();
        // What is known of fields and of a survey has no page of its own.
        let page = stem.replace("/nhom/", "/").replace("/khao-sat/", "/") + ".html";
        // What tells programs how to show a figure is no data.
        let is_data = ["csv", "json", "xlsx"].contains(&ending) && !super::embeds::is_embed(path);
        is_data && site.get(&page).is_some()
    };
    paths.filter(beside).map(str::to_owned).collect()
}

#[test]
fn the_package_lists_every_data_file_with_its_size_and_fingerprint() {
    for name in ["tests/sites/small", "."] {
        let site = build(name);
        let package = json(&site, export::package::PATH);
        let mut listed = BTreeSet::new();
        let mut names = BTreeSet::new();
        for resource in package["resources"].as_array().unwrap() {
            assert!(names.insert(resource["name"].as_str().unwrap().to_owned()));
            let others = resource["alternates"].as_array();
            for file in std::iter::once(resource).chain(others.into_iter().flatten()) {
                let path = file["path"].as_str().unwrap();
                let bytes = site.get(path).unwrap_or_else(|| panic!("{path}"));
                assert_eq!(file["bytes"], bytes.len(), "{path}");
                assert_eq!(file["hash"], format!("sha256:{}", digest::sha256(bytes)));
                assert!(listed.insert(path.to_owned()), "{path} twice");
            }
        }
        assert_eq!(listed, data_files(&site), "{name}");
    }
}

/// The columns of a resource, wherever they stand.
fn fields(site: &Files, resource: &Value) -> Value {
    match resource["schema"].as_str() {
        Some(path) => json(site, path),
        None => resource["schema"].clone(),
    }
}

#[test]
fn every_cell_is_of_the_type_that_the_package_names() {
    let missing: BTreeSet<&str> = Absence::ALL.iter().map(|reason| reason.code()).collect();
    let site = build("tests/sites/small");
    let package = json(&site, export::package::PATH);
    let mut cells = 0;
    for resource in package["resources"].as_array().unwrap() {
        let schema = fields(&site, resource);
        let fields = schema["fields"].as_array().unwrap();
        let rows = rows(site.get(resource["path"].as_str().unwrap()).unwrap());
        let heads: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
        assert_eq!(rows[0], heads);
        for row in &rows[1..] {
            for (cell, field) in row.iter().zip(fields) {
                if cell.is_empty() || missing.contains(cell.as_str()) {
                    continue;
                }
                let fits = match field["type"].as_str().unwrap() {
                    "string" => true,
                    "year" => cell.len() == 4 && cell.parse::<u16>().is_ok(),
                    "integer" => cell.parse::<i64>().is_ok(),
                    "number" => cell.parse::<rust_decimal::Decimal>().is_ok(),
                    "boolean" => ["yes", "no"].contains(&cell.as_str()),
                    other => panic!("{other} is no type"),
                };
                assert!(fits, "{}: {cell} in {}", resource["path"], field["name"]);
                cells += 1;
            }
        }
    }
    assert!(cells > 100);
}

/// A cell of a workbook as CSV writes it, as far as a number of a spreadsheet tells.
fn plain(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        other => panic!("{other:?} is no cell of ours"),
    }
}

/// A cell of a CSV file as a spreadsheet keeps it: without zeros at the end, without the apostrophe before a formula.
fn kept(cell: &str) -> String {
    match cell.parse::<f64>() {
        Ok(number) => number.to_string(),
        Err(_) => cell.strip_prefix('\'').unwrap_or(cell).to_owned(),
    }
}

#[test]
fn what_was_reached_of_targets_stands_in_a_file_beside_their_page() {
    let mut found = 0;
    for name in ["tests/sites/small", "."] {
        let site = build(name);
        let is_programme = |path: &str| {
            let slug = path.strip_prefix("muc-tieu/");
            let slug = slug.and_then(|slug| slug.strip_suffix(".html"));
            slug.is_some_and(|slug| slug != "index")
        };
        for (path, html) in site.iter().filter(|(path, _)| is_programme(path)) {
            let html = std::str::from_utf8(html).unwrap();
            let table = html
                .split("class=targets")
                .nth(1)
                .expect("a table of targets");
            let table = table.split("</table>").next().unwrap();
            let rows = rows(site.get(&path.replace(".html", ".csv")).expect("a file"));
            let column = |code| rows[0].iter().position(|head| head == code).unwrap();
            let (value, figure) = (column("value"), column("figure"));
            let told: Vec<(&str, &str)> = rows[1..]
                .iter()
                .map(|row| (row[figure].as_str(), row[value].as_str()))
                .filter(|(figure, _)| !figure.is_empty())
                .collect();
            let shown = numbers(table);
            let shown: Vec<_> = shown.iter().map(|one| (&*one.address, one.value)).collect();
            assert_eq!(told, shown, "{path}");
            found += told.len();
        }
    }
    assert!(found > 10, "{found}");
}

#[test]
fn a_workbook_lies_beside_a_unit_of_an_edition_only_where_it_is_asked_for() {
    let of_units = |name: &str| {
        let site = build(name);
        let beside = |path: &str, ending: &str| {
            let of_edition = path.starts_with("20") && path.contains("/don-vi/");
            of_edition && path.ends_with(ending)
        };
        let count = |ending| site.iter().filter(|(path, _)| beside(path, ending)).count();
        let (books, tables) = (count(".xlsx"), count(".csv"));
        assert!(tables > 5, "{name}");
        (books, tables)
    };
    assert_eq!(of_units(".").0, 0);
    let (books, tables) = of_units("tests/sites/small");
    assert_eq!(books, tables);
}

#[test]
fn the_page_of_data_lists_nothing_without_a_file() {
    let formats = (
        "content/site.yaml",
        "[csv, json, xlsx, unit-xlsx]",
        "[unit-xlsx]",
    );
    let site = build_changed("tests/sites/small", &[formats]);
    let html = std::str::from_utf8(site.get("du-lieu.html").unwrap()).unwrap();
    assert!(html.contains("datapackage.json"), "{html}");
    assert!(
        !html.contains("Theo chỉ số") && !html.contains("Mọi chỉ số, mọi năm"),
        "{html}"
    );
}

#[test]
fn a_workbook_has_the_rows_of_the_csv_file() {
    let site = build("tests/sites/small");
    let mut books = 0;
    for (path, bytes) in site.iter() {
        let Some(stem) = path.strip_suffix(".xlsx") else {
            continue;
        };
        let mut book = calamine::Xlsx::new(Cursor::new(bytes)).unwrap();
        assert_eq!(book.sheet_names(), ["Số liệu", "Giải thích"]);
        let sheet = book.worksheet_range("Số liệu").unwrap();
        let csv = rows(site.get(&format!("{stem}.csv")).unwrap());
        for (down, row) in csv.iter().enumerate() {
            for (at, cell) in row.iter().enumerate() {
                let place = (u32::try_from(down).unwrap(), u32::try_from(at).unwrap());
                let here = sheet.get_value(place).map(plain).unwrap_or_default();
                assert_eq!(here, kept(cell), "{path} {place:?}");
            }
        }
        let formulas = book.worksheet_formula("Số liệu").unwrap();
        assert!(formulas.is_empty(), "{path}");
        let notes = book.worksheet_range("Giải thích").unwrap();
        let words: Vec<String> = notes.rows().flatten().map(plain).collect();
        let cites = |word: &String| word.starts_with("Sở Nội vụ tỉnh Sông Mơ: ");
        assert!(words.iter().any(cites), "{path}: {words:?}");
        books += 1;
    }
    assert!(books > 10);
}

#[test]
fn an_edition_has_a_package_of_its_own() {
    let content = congbo::files::read(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small"),
        "content",
    );
    let checked = congbo::check(content.unwrap(), NOW).unwrap();
    let year = checked.record.editions.last().unwrap().year;
    let memory = Memory::default();
    let formats = [Export::Csv, Export::Json, Export::Xlsx];
    export::edition(&checked.record, &checked.analysis, year, &formats, &memory).unwrap();
    let files = memory.into_files();
    let site = build("tests/sites/small");
    let package = json(&files, export::package::PATH);
    assert!(
        package["name"]
            .as_str()
            .unwrap()
            .ends_with(&format!("-{year}"))
    );
    let resources = package["resources"].as_array().unwrap();
    assert!(!resources.is_empty());
    for resource in resources {
        let path = resource["path"].as_str().unwrap();
        let of_year = path.starts_with(&format!("{year}/"));
        // How its indices are measured is of no year.
        assert!(of_year || path.starts_with("phuong-phap/"), "{path}");
        assert_eq!(files.get(path), site.get(path), "{path}");
        fields(&files, resource);
    }
    let written: BTreeMap<_, _> = files.iter().collect();
    let csv = written
        .keys()
        .filter(|path| path.strip_suffix(".csv").is_some());
    assert_eq!(csv.count(), resources.len());
}
