//! Whether shapes and what is read agree, and what is said of what is refused.

use std::fmt::Debug;

use serde::de::DeserializeOwned;

use super::super::schema::shape::{Field, Need, Shape, Shaped};
use super::super::schema::{
    Corrections, Document, Edition, Heading, Index, Programme, Site, Sources, Table, Units,
};
use super::{Mistake, classify, walk};
use diagnostic::place::Sheet;

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
            Shape::Words
            | Shape::Line
            | Shape::Private
            | Shape::Choice(_)
            | Shape::ByField(_)
            | Shape::Form(_)
            | Shape::Text => "chữ".into(),
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
            Shape::Entries(inner) | Shape::Spoken(inner) => {
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
fn words_that_say_nothing_are_told_where_they_stand() {
    let codes = |text: &str| {
        let refused = super::read::<Heading>(&"a.md".into(), text, 0..text.len());
        let said = refused.err().unwrap_or_default();
        said.into_iter().map(|said| said.code).collect::<Vec<_>>()
    };
    for text in [
        "title: \"\"",
        "title: ' '",
        "title: \"\\u00a0\\u200b\"",
        "title: {vi: a, en: ''}",
        "title: {vi: \"\\t\"}",
        "title: …",
        "title: '-'",
        "title: \"**\"",
    ] {
        assert_eq!(codes(text), ["empty-text"], "{text}");
    }
    assert_eq!(codes("title: ''\nsummary: ' '").len(), 2);
    assert_eq!(codes("title: a"), [""; 0]);
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
