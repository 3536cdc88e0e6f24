//! YAML text → schema values. The only file that knows `serde_yaml`; what it says is told again in words of our own, never
//! shown raw.

mod walk;

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::fault::{self, Add as _, Given, Wanted};
use super::schema::shape::Shaped;
use crate::diagnostic::place::{self, Sheet};
use crate::diagnostic::{Diagnostic, Origin, Words};

/// Reads the YAML at `range` of a file's text.
///
/// # Errors
/// Everything that is wrong with its shape, at once; or the place from which it cannot be read at all.
pub(super) fn read<T: DeserializeOwned + Shaped>(
    file: &Arc<str>,
    text: &str,
    range: Range<usize>,
) -> Result<T, Vec<Diagnostic>> {
    if let Some(refused) = beyond(file, &text[range.clone()], range.start) {
        return Err(vec![refused]);
    }
    serde_yaml::from_str(&text[range]).map_err(|error| {
        let sheet = Sheet::new(file, text);
        let message = error.to_string();
        let mistake = classify(&message);
        if !matches!(mistake, Mistake::Unreadable(_)) {
            let found = walk::faults(T::SHAPE, &sheet, file);
            if !found.is_empty() {
                return found;
            }
        }
        vec![explain(&error, &message, &mistake, &sheet, file)]
    })
}

/// What a small file could make endless work of, before it is read: references, of which each can stand for all that
/// stands before it, and nests within nests. Nearly every file is told from its bytes alone to have neither.
fn beyond(file: &Arc<str>, text: &str, start: usize) -> Option<Diagnostic> {
    if !place::may_be_beyond(text) {
        return None;
    }
    let at = |range: Range<usize>| Origin::bytes(file, start + range.start..start + range.end);
    match place::beyond(text)? {
        place::Beyond::Reference(range) => Some(fault::reference(&text[range.clone()], at(range))),
        place::Beyond::Depth(range) => Some(fault::nested(at(range))),
    }
}

/// Whether words without quotation marks are a value of a kind.
fn reads_as<T: DeserializeOwned>(words: &str) -> bool {
    serde_yaml::from_str::<T>(words).is_ok()
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

fn explain(
    error: &serde_yaml::Error,
    message: &str,
    mistake: &Mistake<'_>,
    sheet: &Sheet,
    file: &Arc<str>,
) -> Diagnostic {
    let (line, column) = opening(message)
        .or_else(|| error.location().map(|at| (at.line(), at.column())))
        .unwrap_or((1, 1));
    let at = sheet.yaml_byte(line, column);
    let origin = Origin::bytes(file, sheet.token(at));
    match mistake {
        Mistake::UnknownKey(name, keys) => fault::unknown_key(name, keys, origin),
        Mistake::MissingKey(name) => fault::missing_key(name, origin),
        Mistake::DuplicateKey(name) => fault::duplicate_key(name, origin.clone(), origin),
        Mistake::WrongType(found, expected) => {
            fault::wrong_type(&given(found), wanted(expected), origin)
        }
        Mistake::Unreadable(message) => {
            unreadable(message, sheet.text()[at..].chars().next(), origin)
        }
    }
}

/// Where a quotation begins that never ends: a better place than the end of the file.
fn opening(message: &str) -> Option<(usize, usize)> {
    let (_, place) = message.split_once("while scanning a quoted scalar at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

fn wanted(expected: &str) -> Wanted {
    match expected {
        "a score" | "a YAML tag starting with '!'" => Wanted::Number,
        "a boolean" => Wanted::Truth,
        "u32" => Wanted::Count,
        "i32" | "i64" => Wanted::Whole,
        "a sequence" => Wanted::List,
        text if text.contains("size 2") || text.contains("2 elements") => Wanted::Pair,
        "a text" | "a string" | "a borrowed string" => Wanted::Words,
        _ => Wanted::Group,
    }
}

fn given(found: &str) -> Given {
    let shown = found.split_once(' ').map_or("", |(_, rest)| rest);
    let shown = shown.trim_start_matches("point ").trim_matches(['`', '"']);
    match found.split(' ').next().unwrap_or("") {
        "string" => Given::Words(shown.into()),
        "integer" | "floating" => Given::Number(shown.into()),
        "boolean" => Given::Truth(shown.into()),
        "map" => Given::Group,
        "sequence" => Given::List,
        "unit" | "null" | "Option" => Given::Nothing,
        _ => Given::Something,
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
            "không đọc tiếp được tệp từ chỗ này",
            "the file cannot be read from here on",
        ),
        origin,
        Words::new("cách viết sai ở đây", "the notation breaks here"),
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
    use std::fmt::Debug;

    use serde::de::DeserializeOwned;

    use super::super::schema::shape::{Field, Need, Shape, Shaped};
    use super::super::schema::{
        Corrections, Document, Edition, Heading, Index, Programme, Site, Sources, Table, Units,
    };
    use super::{Mistake, classify, walk};
    use crate::diagnostic::place::Sheet;

    /// What is tried in place of every value.
    const STRANGERS: [&str; 10] = [
        "[[1]]",
        "{zz: 1}",
        "true",
        "-1",
        "\"\"",
        "~",
        "5.5",
        "chữ",
        "[]",
        "{vi: a, en: b}",
    ];

    /// Writes a file of a shape with one thing wrong in it, the `turn`th that can be.
    struct Writer {
        turn: usize,
    }

    impl Writer {
        fn strikes(&mut self) -> bool {
            self.turn = self.turn.wrapping_sub(1);
            self.turn == usize::MAX
        }

        fn value(&mut self, shape: &Shape, depth: usize) -> String {
            for stranger in STRANGERS {
                if self.strikes() {
                    return stranger.to_owned();
                }
            }
            match shape {
                Shape::Words | Shape::Choice(_) | Shape::Form(_) | Shape::Text => "chữ".into(),
                Shape::Score | Shape::Count | Shape::Whole => "1".into(),
                Shape::Truth => "false".into(),
                Shape::Pair(inner) => {
                    format!(
                        "[{}, {}]",
                        self.value(inner, depth),
                        self.value(inner, depth)
                    )
                }
                Shape::List(_) if depth > 5 => "[]".into(),
                Shape::List(inner) => format!("[{}]", self.value(inner, depth + 1)),
                Shape::Entries(inner) => {
                    let twice = if self.strikes() { "k: 1, " } else { "" };
                    format!("{{{twice}k: {}}}", self.value(inner, depth + 1))
                }
                Shape::Group(fields) | Shape::Part(fields) => self.group(fields, depth),
                Shape::Names => "{a: {vi: chữ, en: words}}".into(),
            }
        }

        fn group(&mut self, fields: &[Field], depth: usize) -> String {
            let mut pairs = Vec::new();
            for field in fields {
                let pair = format!("{}: {}", field.name, self.value(&field.shape, depth));
                if self.strikes() {
                    continue;
                }
                if self.strikes() {
                    pairs.push(pair.clone());
                }
                pairs.push(pair);
            }
            if self.strikes() {
                pairs.push("zz: 1".into());
            }
            format!("{{{}}}", pairs.join(", "))
        }
    }

    fn both_say_the_same<T: DeserializeOwned + Shaped + Debug>(name: &str) {
        for turn in 0.. {
            let mut writer = Writer { turn };
            let text = writer.value(T::SHAPE, 0);
            let read = serde_yaml::from_str::<T>(&text);
            let sheet = Sheet::new("a.yaml", text.as_str());
            let said = walk::faults(T::SHAPE, &sheet, &"a.yaml".into());
            assert_eq!(
                read.is_ok(),
                said.is_empty(),
                "{name}: {text}\n{:?}\n{said:?}",
                read.err()
            );
            if writer.turn < usize::MAX / 2 {
                assert!(turn > 0 && said.is_empty(), "{name}: what is whole is read");
                break;
            }
        }
    }

    #[test]
    fn shapes_are_what_is_read_and_tell_whatever_is_refused() {
        both_say_the_same::<Site>("site");
        both_say_the_same::<Sources>("sources");
        both_say_the_same::<Units>("units");
        both_say_the_same::<Index>("index");
        both_say_the_same::<Edition>("edition");
        both_say_the_same::<Table>("table");
        both_say_the_same::<Corrections>("corrections");
        both_say_the_same::<Programme>("programme");
        both_say_the_same::<Heading>("heading");
        both_say_the_same::<Document>("document");
    }

    /// The keys that serde names when it meets one that nobody has.
    fn keys_of<T: DeserializeOwned + Debug>(text: &str) -> Vec<String> {
        let refused = serde_yaml::from_str::<T>(text).unwrap_err().to_string();
        match classify(&refused) {
            Mistake::UnknownKey(_, keys) => keys.into_iter().map(str::to_owned).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn no_key_is_left_out_of_a_shape() {
        fn compare<T: DeserializeOwned + Shaped + Debug>() {
            let Shape::Group(fields) = T::SHAPE else {
                panic!("a group")
            };
            let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
            assert_eq!(keys_of::<T>("{zz: 1}"), names);
            let must = fields.iter().filter(|field| field.need == Need::Must);
            assert!(must.count() <= names.len());
        }
        compare::<Site>();
        compare::<Units>();
        compare::<Index>();
        compare::<Edition>();
        compare::<Table>();
        compare::<Programme>();
        compare::<Heading>();
        compare::<Document>();
    }

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
