//! JSON: one object a table, its rows as objects. Numbers are written digit by digit as they were published. A row has no
//! key for what it has no value of, and the list of columns none that no row has: `datapackage.json` tells of them all.

use std::io::Write as _;

use super::table::{Cell, Table};
use lang::number;

/// The file's ending.
pub const ENDING: &str = "json";

/// Writes the table.
#[must_use]
pub fn write(table: &Table) -> Vec<u8> {
    let mut out = Vec::with_capacity(256 * (table.rows.len() + 1));
    out.push(b'{');
    key(&mut out, "title");
    string(&mut out, &table.title);
    for (name, value) in [
        ("index", table.index),
        ("unit", table.unit),
        ("publisher", Some(table.publisher)),
        ("citation", Some(&*table.citation)),
        (
            "licence",
            table.licence.map(|licence| licence.name.vi.as_str()),
        ),
        (
            "licence_url",
            table.licence.and_then(|licence| licence.url.as_deref()),
        ),
        ("address", table.address.as_deref()),
    ] {
        if let Some(value) = value {
            out.push(b',');
            key(&mut out, name);
            string(&mut out, value);
        }
    }
    if let Some(year) = table.year {
        write!(out, ",\"year\":{year}").expect("memory takes all");
    }
    sources(&mut out, table);
    columns(&mut out, table);
    rows(&mut out, table);
    out.extend_from_slice(b"}\n");
    out
}

fn sources(out: &mut Vec<u8>, table: &Table) {
    out.extend_from_slice(b",\"sources\":[");
    for (place, source) in table.sources.iter().enumerate() {
        out.extend_from_slice(if place == 0 { b"\n{" } else { b",\n{" });
        key(out, "code");
        string(out, &source.code);
        out.push(b',');
        key(out, "title");
        string(out, &source.title.vi);
        if let Some(url) = &source.url {
            out.push(b',');
            key(out, "url");
            string(out, url);
        }
        if let Some(file) = &source.file {
            out.push(b',');
            key(out, "file");
            string(out, &file.name);
        }
        out.push(b'}');
    }
    out.push(b']');
}

fn columns(out: &mut Vec<u8>, table: &Table) {
    out.extend_from_slice(b",\"columns\":[");
    let is_used = |place: usize| table.rows.iter().any(|row| row[place] != Cell::Empty);
    let columns = table.columns.iter().enumerate();
    let columns = columns.filter(|(place, _)| is_used(*place));
    for (number, (_, column)) in columns.enumerate() {
        out.extend_from_slice(if number == 0 { b"\n{" } else { b",\n{" });
        key(out, "code");
        string(out, &column.code);
        out.push(b',');
        key(out, "name");
        string(out, &column.name);
        out.push(b'}');
    }
    out.push(b']');
}

fn rows(out: &mut Vec<u8>, table: &Table) {
    out.extend_from_slice(b",\"rows\":[");
    for (place, row) in table.rows.iter().enumerate() {
        out.extend_from_slice(if place == 0 { b"\n{" } else { b",\n{" });
        let cells = table.columns.iter().zip(row);
        let known = cells.filter(|(_, cell)| **cell != Cell::Empty);
        for (place, (column, cell)) in known.enumerate() {
            if place > 0 {
                out.push(b',');
            }
            key(out, &column.code);
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => string(out, text),
                Cell::Number(value) => out.extend_from_slice(number::plain(*value).as_bytes()),
                Cell::Absent(reason) => string(out, reason.code()),
                Cell::Place(cell) => string(out, &cell.to_string()),
                Cell::Day(day) => string(out, &day.to_string()),
            }
        }
        out.push(b'}');
    }
    out.push(b']');
}

fn key(out: &mut Vec<u8>, name: &str) {
    string(out, name);
    out.push(b':');
}

fn string(out: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(out, text).expect("memory takes all");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::write;
    use crate::table::{Cell, Column, Kind, Table};
    use model::Absence;

    fn table(rows: Vec<Vec<Cell<'_>>>) -> Table<'_> {
        let columns = ["a", "b"].map(|code| Column {
            code: code.into(),
            name: "Tên".into(),
            english: None,
            kind: Kind::Text,
        });
        Table {
            title: "Bảng \"1\"".into(),
            year: Some(2018),
            columns: columns.to_vec(),
            rows,
            ..Table::default()
        }
    }

    #[test]
    fn digits_stay_as_published_and_the_missing_is_a_reason() {
        let rows = vec![vec![
            Cell::Number(Decimal::new(150, 2)),
            Cell::Absent(Absence::NotAssessed),
        ]];
        let text = String::from_utf8(write(&table(rows))).unwrap();
        assert!(text.contains(r#"{"a":1.50,"b":"not-assessed"}"#), "{text}");
    }

    #[test]
    fn what_has_no_value_has_no_key() {
        let rows = vec![
            vec![Cell::Empty, Cell::Text("x")],
            vec![Cell::Empty, Cell::Empty],
        ];
        let text = String::from_utf8(write(&table(rows))).unwrap();
        let columns = "\"columns\":[\n{\"code\":\"b\",\"name\":\"Tên\"}]";
        let rows = "\"rows\":[\n{\"b\":\"x\"},\n{}]";
        assert!(text.contains(columns) && text.contains(rows), "{text}");
    }

    #[test]
    fn a_table_without_rows_is_an_object_too() {
        let back: serde_json::Value = serde_json::from_slice(&write(&table(vec![]))).unwrap();
        assert_eq!(back["title"], "Bảng \"1\"");
        assert_eq!(back["year"], 2018);
        assert_eq!(back["rows"].as_array().unwrap().len(), 0);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in "\\PC{0,12}", mantissa in -9_999_999i64..9_999_999, scale in 0u32..5) {
            let value = Decimal::new(mantissa, scale);
            let bytes = write(&table(vec![vec![Cell::Text(&text), Cell::Number(value)]]));
            let back: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            let row = &back["rows"][0];
            prop_assert_eq!(row["a"].as_str().unwrap(), &text);
            let expected: f64 = value.to_string().parse().unwrap();
            prop_assert_eq!(row["b"].as_f64().map(f64::to_bits), Some(expected.to_bits()));
        }
    }
}
