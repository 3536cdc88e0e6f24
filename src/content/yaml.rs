//! YAML text → schema values. The only file that knows `serde_yaml`; what it says is told again in words of our own, never
//! shown raw.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::fault::{self, Add as _};
use crate::diagnostic::place::Sheet;
use crate::diagnostic::{Diagnostic, Origin, Words};

/// Reads the YAML at `range` of a file's text.
pub(super) fn read<T: DeserializeOwned>(
    file: &Arc<str>,
    text: &str,
    range: Range<usize>,
) -> Result<T, Box<Diagnostic>> {
    serde_yaml::from_str(&text[range]).map_err(|error| Box::new(explain(&error, file, text)))
}

/// What a message of `serde_yaml` is about.
#[derive(Debug, PartialEq)]
enum Mistake<'a> {
    UnknownKey(&'a str, Vec<&'a str>),
    MissingKey(&'a str),
    DuplicateKey(&'a str),
    WrongType(&'a str, &'a str),
    Unreadable(&'a str),
}

fn classify(message: &str) -> Mistake<'_> {
    let after = |mark: &str| message.find(mark).map(|at| &message[at + mark.len()..]);
    if let Some(rest) = after("unknown field `")
        && let Some((name, expected)) = rest.split_once("`, expected ")
    {
        let keys = expected.split('`').skip(1).step_by(2).collect();
        return Mistake::UnknownKey(name, keys);
    }
    let quoted = |rest: &'_ str| rest.find('`').unwrap_or(rest.len());
    if let Some(rest) = after("missing field `") {
        return Mistake::MissingKey(&rest[..quoted(rest)]);
    }
    if let Some(rest) = after("duplicate field `") {
        return Mistake::DuplicateKey(&rest[..quoted(rest)]);
    }
    for mark in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let Some(rest) = after(mark)
            && let Some((found, expected)) = rest.rsplit_once(", expected ")
        {
            let end = expected.find(" at line ").unwrap_or(expected.len());
            return Mistake::WrongType(found, &expected[..end]);
        }
    }
    Mistake::Unreadable(message)
}

fn explain(error: &serde_yaml::Error, file: &Arc<str>, text: &str) -> Diagnostic {
    let sheet = Sheet::new(file, text);
    let message = error.to_string();
    let (line, column) = opening(&message)
        .or_else(|| error.location().map(|at| (at.line(), at.column())))
        .unwrap_or((1, 1));
    let at = sheet.yaml_byte(line, column);
    let origin = Origin::bytes(file, sheet.token(at));
    match classify(&message) {
        Mistake::UnknownKey(name, keys) => fault::unknown_key(name, &keys, origin),
        Mistake::MissingKey(name) => fault::missing_key(name, origin),
        Mistake::DuplicateKey(name) => repeated(name, &sheet, file, origin),
        Mistake::WrongType(found, expected) => wrong_type(found, expected, origin),
        Mistake::Unreadable(message) => unreadable(message, text[at..].chars().next(), origin),
    }
}

/// Where a quotation begins that never ends: a better place than the end of the file.
fn opening(message: &str) -> Option<(usize, usize)> {
    let (_, place) = message.split_once("while scanning a quoted scalar at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

fn repeated(name: &str, sheet: &Sheet, file: &Arc<str>, origin: Origin) -> Diagnostic {
    let (first, again) = match sheet.repeated() {
        Some((first, again)) => (Origin::bytes(file, first), Origin::bytes(file, again)),
        None => (origin.clone(), origin),
    };
    fault::error(
        "duplicate-key",
        Words::new(
            format!("khóa “{name}” được viết hai lần"),
            format!("the key “{name}” is written twice"),
        ),
        again,
        Words::new("lần thứ hai ở đây", "the second time is here"),
    )
    .second(first, "lần đầu ở đây", "the first time is here")
    .help("giữ lại một dòng", "keep one of the two lines")
}

fn wrong_type(found: &str, expected: &str, origin: Origin) -> Diagnostic {
    let (vi, en) = wanted(expected);
    let (is_vi, is_en) = given(found);
    let diagnostic = fault::error(
        "wrong-type",
        Words::new(
            format!("ở đây cần {vi}, không phải {is_vi}"),
            format!("{en} belongs here, not {is_en}"),
        ),
        origin,
        Words::new(format!("cần {vi}"), format!("must be {en}")),
    );
    if vi == "chữ" && !found.starts_with("map") && !found.starts_with("sequence") {
        return diagnostic.help(
            "đặt phần chữ trong dấu nháy kép: \"…\"",
            "put the words in double quotes: \"…\"",
        );
    }
    diagnostic
}

fn wanted(expected: &str) -> (&'static str, &'static str) {
    match expected {
        "a score" | "a YAML tag starting with '!'" => ("một con số", "a number"),
        "u32" => ("một số nguyên không âm", "a whole number from 0"),
        "i32" | "i64" => ("một số nguyên", "a whole number"),
        "a sequence" => ("một danh sách", "a list"),
        text if text.contains("size 2") || text.contains("2 elements") => {
            ("một cặp số [a, b]", "a pair of numbers [a, b]")
        }
        "a text" | "a string" | "a borrowed string" => ("chữ", "a text"),
        _ => ("một nhóm khóa và giá trị", "a group of keys and values"),
    }
}

fn given(found: &str) -> (String, String) {
    let value = |vi: &str, en: &str| {
        let shown = found.split_once([' ']).map_or("", |(_, rest)| rest);
        let shown = shown.trim_start_matches("point ").trim_matches(['`', '"']);
        (format!("{vi} “{shown}”"), format!("{en} “{shown}”"))
    };
    match found.split(' ').next().unwrap_or("") {
        "string" => value("chữ", "the text"),
        "integer" | "floating" => value("số", "the number"),
        "boolean" => value("giá trị đúng/sai", "the truth value"),
        "map" => (
            "một nhóm khóa và giá trị".into(),
            "a group of keys and values".into(),
        ),
        "sequence" => ("một danh sách".into(), "a list".into()),
        "unit" | "null" | "Option" => ("chỗ trống".into(), "nothing".into()),
        _ => ("giá trị này".into(), "this value".into()),
    }
}

/// Reasons why YAML cannot be read: part of the parser's message, then what is said about it.
const REASONS: [(&str, &str, &str); 9] = [
    (
        "more than one document",
        "bỏ dòng “---” ở giữa tệp: mỗi tệp chỉ có một phần",
        "remove the line “---” in the middle: a file has one part only",
    ),
    (
        "mapping values are not allowed",
        "đặt chữ có dấu hai chấm trong dấu nháy kép, hoặc sửa khoảng thụt đầu dòng",
        "put words that have a colon in double quotes, or correct the indentation",
    ),
    (
        "did not find expected key",
        "sửa khoảng thụt đầu dòng cho thẳng với dòng trên, hoặc thêm dấu nháy còn thiếu",
        "align the line with those above it, or add the missing quotation mark",
    ),
    (
        "did not find expected '-'",
        "sửa khoảng thụt đầu dòng cho thẳng với các mục của danh sách",
        "align the line with the items of the list",
    ),
    (
        "did not find expected ','",
        "thêm dấu phẩy giữa hai mục, hoặc đóng ngoặc ] hay }",
        "put a comma between the items, or close the bracket ] or }",
    ),
    (
        "could not find expected ':'",
        "thêm dấu hai chấm và một dấu cách sau tên khóa",
        "put a colon and a space after the key",
    ),
    (
        "unexpected end of stream",
        "đóng dấu nháy đã mở",
        "close the quotation mark that was opened",
    ),
    (
        "unknown anchor",
        "đặt chữ bắt đầu bằng dấu * trong dấu nháy kép",
        "put words that begin with * in double quotes",
    ),
    (
        "cannot start any token",
        "đặt chữ bắt đầu bằng ký tự đặc biệt (@, %, `) trong dấu nháy kép",
        "put words that begin with a special character (@, %, `) in double quotes",
    ),
];

fn unreadable(message: &str, found: Option<char>, origin: Origin) -> Diagnostic {
    let diagnostic = fault::error(
        "unreadable-yaml",
        Words::new(
            "không đọc được tệp YAML từ chỗ này",
            "the YAML cannot be read from here on",
        ),
        origin,
        Words::new("cách viết bị gãy ở đây", "the notation breaks here"),
    );
    if found == Some('\t') {
        return diagnostic.help(
            "thụt đầu dòng bằng dấu cách, không dùng phím Tab",
            "indent with spaces, never with the Tab key",
        );
    }
    let reason = REASONS.iter().find(|(part, ..)| message.contains(part));
    match reason {
        Some((_, vi, en)) => diagnostic.help(*vi, *en),
        None => diagnostic.help(
            "so dòng này với một tệp mẫu: khoảng thụt, dấu hai chấm, dấu nháy",
            "compare the line with a sample: indentation, colon, quotation marks",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mistake, classify};

    #[test]
    fn messages_are_understood() {
        assert_eq!(
            classify(
                "units[0]: unknown field `nme`, expected one of `code`, `name` at line 2 column 3"
            ),
            Mistake::UnknownKey("nme", vec!["code", "name"])
        );
        assert_eq!(
            classify("a: missing field `vi` at line 1 column 4"),
            Mistake::MissingKey("vi")
        );
        assert_eq!(
            classify("of: invalid type: string \"x\", expected u32 at line 1 column 5"),
            Mistake::WrongType("string \"x\"", "u32")
        );
        assert_eq!(classify("else"), Mistake::Unreadable("else"));
    }
}
