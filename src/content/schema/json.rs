//! JSON Schemas of content files, for editors: made from the shape by which files are judged, never written by hand.
//!
//! They say what a file may hold, not whether it is right. What a key is for stands in `keys.txt`.

use serde_json::{Map, Value, json};

use super::shape::{CODE, Field, Need, Shape, Shaped, private};
use diagnostic::Key;
use model::{Absence, Lang};

const KEYS: &str = include_str!("keys.txt");

/// A kind of content file as JSON Schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// Its name.
    pub name: &'static str,
    /// Which files of `content/` are of this kind.
    pub files: &'static str,
    /// The schema, draft 07.
    pub json: Value,
}

impl Schema {
    /// The schema as the text of a file.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{:#}\n", self.json)
    }
}

/// Every kind of content file: name, files, title in two languages, shape.
const KINDS: [(&str, &str, &str, &Shape); 16] = [
    (
        "archive",
        "archives/*.yaml",
        "Gói lưu trữ đăng trên trang · An archive that the site offers",
        super::Archive::SHAPE,
    ),
    (
        "calendar",
        "calendar.yaml",
        "Lịch công bố · Calendar of announcements",
        super::Calendar::SHAPE,
    ),
    (
        "corrections",
        "editions/*/corrections.yaml",
        "Đính chính của một kỳ công bố · Corrections of an edition",
        super::Corrections::SHAPE,
    ),
    (
        "document",
        "documents/*.md",
        "Phần đầu của văn bản · Front matter of a document",
        super::Document::SHAPE,
    ),
    (
        "edition",
        "editions/*/edition.yaml",
        "Kỳ công bố · Edition",
        super::Edition::SHAPE,
    ),
    (
        "index",
        "indices/*.yaml",
        "Chỉ số · Index",
        super::Index::SHAPE,
    ),
    (
        "mapping",
        "intake/*.yaml",
        "Cách đọc bảng của một chỉ số · How tables of an index are read",
        super::Mapping::SHAPE,
    ),
    (
        "objections",
        "objections.yaml",
        "Kiến nghị về con số đã công bố · Objections to published figures",
        super::Objections::SHAPE,
    ),
    (
        "site",
        "site.yaml",
        "Thiết lập của trang · The site",
        super::Site::SHAPE,
    ),
    (
        "sources",
        "sources.yaml",
        "Nguồn số liệu · Sources",
        super::Sources::SHAPE,
    ),
    (
        "table",
        "editions/*/*.yaml",
        "Kết quả một chỉ số trong một kỳ công bố · Results of an index in an edition",
        super::Table::SHAPE,
    ),
    (
        "targets",
        "targets/*.yaml",
        "Chương trình mục tiêu · Target programme",
        super::Programme::SHAPE,
    ),
    (
        "text",
        "**/*.md",
        "Phần đầu của bài viết · Front matter of a text",
        super::Heading::SHAPE,
    ),
    (
        "unit-list",
        "intake/units.yaml",
        "Cách đọc danh sách đơn vị · How lists of units are read",
        super::UnitList::SHAPE,
    ),
    ("units", "units.yaml", "Đơn vị · Units", super::Units::SHAPE),
    (
        "waivers",
        "waivers.yaml",
        "Ngoại lệ · Exceptions",
        super::Waivers::SHAPE,
    ),
];

/// The schemas of all kinds of content files, in order of their names.
#[must_use]
pub fn schemas() -> Vec<Schema> {
    let kinds = KINDS.iter();
    kinds
        .map(|&(name, files, title, shape)| {
            let mut maker = Maker::default();
            maker.path.push(name);
            let mut json = maker.value(shape, "#");
            json["$schema"] = "http://json-schema.org/draft-07/schema#".into();
            json["title"] = format!("congbo: {title}").into();
            Schema { name, files, json }
        })
        .collect()
}

/// The name of the schema for a file of `content/`, by its path below that folder.
#[must_use]
pub fn schema_of(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split('/').collect();
    let yaml = |name: &str| name.strip_suffix(".yaml").is_some();
    let markdown = |name: &str| name.strip_suffix(".md").is_some();
    let vietnamese = |name: &str| {
        let stem = name.strip_suffix(".md");
        stem.is_some_and(|stem| Lang::of_stem(stem).0 == Lang::VI)
    };
    Some(match parts[..] {
        ["site.yaml"] => "site",
        ["sources.yaml"] => "sources",
        ["units.yaml"] => "units",
        ["waivers.yaml"] => "waivers",
        ["archives", name] if yaml(name) => "archive",
        ["calendar.yaml"] => "calendar",
        ["objections.yaml"] => "objections",
        ["indices", name] if yaml(name) => "index",
        ["intake", "units.yaml"] => "unit-list",
        ["intake", name] if yaml(name) => "mapping",
        ["targets", name] if yaml(name) => "targets",
        ["editions", _, "edition.yaml"] => "edition",
        ["editions", _, "corrections.yaml"] => "corrections",
        ["editions", _, "seal.yaml"] => return None,
        ["editions", _, name] if yaml(name) => "table",
        ["documents", name] if vietnamese(name) => "document",
        [.., name] if markdown(name) => "text",
        _ => return None,
    })
}

/// Whether a value of a file of `content/`, or one below it, is for the office only; `path` lies below that folder.
pub(crate) fn is_private(path: &str, keys: &[Key]) -> bool {
    let kind = schema_of(path).and_then(|name| KINDS.iter().find(|kind| kind.0 == name));
    kind.is_some_and(|kind| private::is_private(kind.3, keys))
}

/// Makes one schema. A shape within itself is told by reference to where it was first met.
#[derive(Default)]
struct Maker {
    path: Vec<&'static str>,
    open: Vec<(*const Shape, String)>,
}

impl Maker {
    fn value(&mut self, shape: &'static Shape, at: &str) -> Value {
        let here = std::ptr::from_ref(shape);
        if let Some((_, known)) = self.open.iter().find(|(seen, _)| *seen == here) {
            return json!({ "$ref": known });
        }
        self.open.push((here, at.to_owned()));
        let made = match shape {
            Shape::Words => json!({"type": ["string", "number", "boolean"]}),
            Shape::Line | Shape::Private => {
                json!({"type": ["string", "number", "boolean"], "pattern": "\\S"})
            }
            Shape::Choice(words) => json!({ "enum": words }),
            Shape::Form(pattern) => json!({"type": ["string", "integer"], "pattern": pattern}),
            Shape::Text => text(),
            Shape::Score => json!({ "anyOf": score() }),
            Shape::Count => json!({"type": "integer", "minimum": 0}),
            Shape::Whole => json!({"type": "integer"}),
            Shape::Truth => json!({"type": "boolean"}),
            Shape::Pair(inner) => {
                let items = self.value(inner, &format!("{at}/items"));
                json!({"type": "array", "items": items, "minItems": 2, "maxItems": 2})
            }
            Shape::List(inner) => {
                let items = self.value(inner, &format!("{at}/items"));
                json!({"type": "array", "items": items})
            }
            Shape::Entries(inner) => {
                let inner = self.value(inner, &format!("{at}/additionalProperties"));
                json!({"type": "object", "propertyNames": {"pattern": CODE}, "additionalProperties": inner})
            }
            Shape::Spoken(inner) => {
                let inner = self.value(inner, &format!("{at}/additionalProperties"));
                json!({"type": "object", "additionalProperties": inner})
            }
            Shape::ByField(words) => json!({"anyOf": [
                { "enum": words },
                {"type": "object", "propertyNames": {"pattern": CODE}, "additionalProperties": { "enum": words }},
            ]}),
            Shape::Group(fields) => self.group(fields, at),
            Shape::Names => json!({"type": "object"}),
            Shape::Part(fields) => {
                let mut either = score();
                let place = format!("{at}/anyOf/{}", either.len());
                either.push(self.group(fields, &place));
                json!({ "anyOf": either })
            }
        };
        self.open.pop();
        made
    }

    fn group(&mut self, fields: &'static [Field], at: &str) -> Value {
        let mut properties = Map::new();
        for field in fields {
            self.path.push(field.name);
            let place = format!("{at}/properties/{}", field.name);
            let mut value = self.value(&field.shape, &place);
            if field.need == Need::May {
                or_nothing(&mut value);
            }
            if let Some((vi, en)) = about(&self.path.join(".")) {
                value["description"] = format!("{vi}\n\n{en}").into();
            }
            properties.insert(field.name.to_owned(), value);
            self.path.pop();
        }
        let must = fields.iter().filter(|field| field.need == Need::Must);
        let must: Vec<&str> = must.map(|field| field.name).collect();
        json!({
            "type": "object", "properties": properties, "required": must, "additionalProperties": false,
        })
    }
}

/// Lets a key stand without a value, which is as good as no key.
fn or_nothing(value: &mut Value) {
    let nothing = json!("null");
    if let Some(either) = value.get_mut("anyOf").and_then(Value::as_array_mut) {
        either.push(json!({ "type": nothing }));
    } else if let Some(words) = value.get_mut("enum").and_then(Value::as_array_mut) {
        words.push(Value::Null);
    } else if let Some(types) = value.get_mut("type") {
        match types {
            Value::Array(types) => types.push(nothing),
            one => *one = json!([one.take(), nothing]),
        }
    }
}

fn text() -> Value {
    let words = json!({"type": ["string", "number", "boolean"], "pattern": "\\S"});
    json!({"anyOf": [
        {"type": ["string", "integer"], "pattern": "\\S"},
        {
            "type": "object", "properties": {"vi": words, "en": words},
            "patternProperties": {(super::shape::LANGUAGE): words},
            "required": ["vi"], "additionalProperties": false,
        },
    ]})
}

fn score() -> Vec<Value> {
    let absences = Absence::ALL.map(Absence::code);
    vec![
        json!({"type": "number"}),
        json!({ "enum": absences }),
        json!({"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}),
    ]
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    KEYS.lines().filter_map(|line| {
        let (path, words) = line.split_once(" | ")?;
        let (vi, en) = words.split_once(" | ")?;
        Some((path, vi, en))
    })
}

/// What the key at a path is for: the line of the longest path that this one ends with.
fn about(path: &str) -> Option<(&'static str, &'static str)> {
    let found = lines()
        .filter(|(tail, _, _)| {
            let head = path.strip_suffix(tail);
            head.is_some_and(|head| head.is_empty() || head.ends_with('.'))
        })
        .max_by_key(|(tail, _, _)| tail.len());
    found.map(|(_, vi, en)| (vi, en))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{KINDS, lines, private, schemas};

    #[test]
    fn of_files_with_private_values_no_line_is_quoted() {
        for (name, files, _, shape) in KINDS {
            let is_secret = diagnostic::place::is_secret(files);
            assert_eq!(private::is_private(shape, &[]), is_secret, "{name}");
        }
    }

    /// Every description below a value, and every key without one.
    fn gather(value: &Value, told: &mut BTreeSet<String>, untold: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (name, inner) in properties {
                match inner.get("description").and_then(Value::as_str) {
                    Some(words) => _ = told.insert(words.to_owned()),
                    None if ["vi", "en"].contains(&name.as_str()) => {}
                    None => untold.push(name.clone()),
                }
            }
        }
        match value {
            Value::Object(all) => all.values().for_each(|inner| gather(inner, told, untold)),
            Value::Array(all) => all.iter().for_each(|inner| gather(inner, told, untold)),
            _ => {}
        }
    }

    #[test]
    fn every_key_is_explained_and_no_explanation_is_idle() {
        let (mut told, mut untold) = (BTreeSet::new(), Vec::new());
        for schema in schemas() {
            gather(&schema.json, &mut told, &mut untold);
        }
        assert_eq!(untold, Vec::<String>::new());
        for (path, vi, en) in lines() {
            assert!(told.contains(&format!("{vi}\n\n{en}")), "{path} is idle");
        }
    }

    #[test]
    fn components_hold_components() {
        let schemas = schemas();
        let index = schemas
            .iter()
            .find(|schema| schema.name == "index")
            .unwrap();
        let components = "/properties/frameworks/items/properties/components/items";
        let parts = index
            .json
            .pointer(&format!("{components}/properties/parts/items"));
        assert_eq!(parts.unwrap()["$ref"], format!("#{components}"));
        assert!(index.json.pointer(components).unwrap()["properties"]["code"].is_object());
    }
}
