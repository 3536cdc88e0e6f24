//! A made-up site, made by rule: two indices over four years, with ties, a gap and a unit that is merged into another.

use std::path::Path;

use congbo::files::{self, Files};

const UNITS: usize = 12;
const YEARS: std::ops::RangeInclusive<u32> = 2019..=2022;
const CODES: [&str; 2] = ["ca", "cb"];

/// The content of the small site.
pub(super) fn small() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    files::read(&root, "content").unwrap()
}

/// A made-up site: two indices over four years, ties, a gap, a unit that is merged into another.
pub(super) fn generated() -> Files {
    let mut files = small();
    files.retain(|path| path == "content/site.yaml");
    let settings = String::from_utf8(files.get("content/site.yaml").unwrap().to_vec()).unwrap();
    files.insert(
        "content/site.yaml",
        settings.replace("home: song-mo", "home: don-vi-d"),
    );
    let mut units =
        String::from("kinds:\n  tinh: {name: {vi: Tỉnh, en: Province}, level: province}\nunits:\n");
    for unit in 0..UNITS {
        let (code, name) = (code(unit), name(unit));
        let life = if unit == UNITS - 1 {
            format!(", to: 2021-12-31, successors: [{}]", self::code(0))
        } else {
            String::new()
        };
        units.extend([format!(
            "  - {{code: {code}, name: {name}, kind: tinh{life}}}\n"
        )]);
    }
    files.insert("content/units.yaml", units);
    let mut sources = String::new();
    for year in YEARS {
        let day = format!("{}-05-20", year + 1);
        sources.extend([format!(
            "nguon-{year}:\n  title: {{vi: Công bố năm {year}, en: Announcement of {year}}}\n  date: {day}\n"
        )]);
        let folder = format!("content/editions/{year}");
        files.insert(
            format!("{folder}/edition.yaml"),
            format!(
                "status: published\nheadline: {{vi: Kết quả, en: Results}}\nannounced: {day}\n"
            ),
        );
        for (index, code) in CODES.iter().enumerate() {
            files.insert(format!("{folder}/{code}.yaml"), table(index, year));
        }
    }
    files.insert("content/sources.yaml", sources);
    for (order, code) in CODES.iter().enumerate() {
        files.insert(
            format!("content/indices/{code}.yaml"),
            format!(
                "order: {order}\nname: {{vi: Phép đo {code}, en: Measure {code}}}\nshort: {code}\npublisher: {{vi: Bộ, en: Ministry}}\n\
                 measure: points\ndecimals: 2\nranking: ranks\n\
                 fields:\n  - {{code: tinh, name: {{vi: tỉnh, en: provinces}}, kinds: [tinh]}}\n\
                 frameworks:\n  - code: khung\n    name: {{vi: Bộ chỉ số, en: Framework}}\n    from: 2019\n    max: 100\n    total: sum\n\
                 \x20   components:\n      - {{code: px, name: {{vi: Phần một, en: Part one}}, max: 60}}\n\
                 \x20     - {{code: py, name: {{vi: Phần hai, en: Part two}}, max: 40}}\n"
            ),
        );
    }
    files
}

/// Codes and names in two orders, so that what sorts by one is told from what sorts by the other.
fn code(unit: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(unit * 5 % UNITS).unwrap());
    format!("don-vi-{letter}")
}

fn name(unit: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(unit).unwrap());
    format!("Tỉnh {letter}{letter}")
}

/// A row: a unit with its parts in hundredths; nothing where it was not published.
pub(super) type Row = (usize, Option<(u32, u32)>);

pub(super) fn rows(index: usize, year: u32) -> Vec<Row> {
    let units = (0..UNITS).filter(|&unit| year < 2022 || unit != UNITS - 1);
    units
        .map(|unit| {
            // Two units are equal in all years.
            let like = if unit == 4 { 3 } else { unit };
            let seed = u32::try_from(like * 7 + index * 3).unwrap() + year * 11;
            let parts = (3_000 + seed * 7_919 % 2_900, 1_500 + seed * 104_729 % 2_300);
            (unit, (unit != 5 || year != 2020).then_some(parts))
        })
        .collect()
}

fn table(index: usize, year: u32) -> String {
    written(&rows(index, year), year)
}

pub(super) fn written(rows: &[Row], year: u32) -> String {
    let totals: Vec<u32> = rows
        .iter()
        .filter_map(|(_, parts)| parts.map(|(x, y)| x + y))
        .collect();
    let mut text = format!("coverage: complete\nsource: nguon-{year}\nresults:\n");
    for (unit, parts) in rows {
        let code = code(*unit);
        text.extend([match parts {
            None => format!("  - {{unit: {code}, score: not-published}}\n"),
            Some((x, y)) => {
                let rank = totals.iter().filter(|total| **total > x + y).count() + 1;
                let [score, x, y] =
                    [x + y, *x, *y].map(|sum| format!("{}.{:02}", sum / 100, sum % 100));
                format!(
                    "  - {{unit: {code}, score: {score}, rank: {rank}, parts: {{px: {x}, py: {y}}}}}\n"
                )
            }
        }]);
    }
    text
}
