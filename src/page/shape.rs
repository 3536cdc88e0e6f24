//! What templates can count on: the context of every kind of page, as types with their remarks.
//!
//! Read off the structs that contexts are made of, so that it cannot differ from them. Templates are held against it
//! before anything is rendered, and the reference page for authors of themes is made from it.

use std::sync::Arc;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

use super::{
    Context, Frame, archive, article, calendar, card, communes, compare, corrections, document,
    documents, downloads, drawn, edition, embed, glossary, home, index, indices, ledger,
    methodology, methods, objections, programme, programmes, ranking, search, unit,
    unit_in_edition, units,
};

/// What a name in a template stands for. Cheap to copy: every value of every template is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// Finished markup, to be printed with `safe`.
    Markup,
    /// A number.
    Number,
    /// Yes or no.
    Truth,
    /// Items of one shape.
    List(Arc<Shape>),
    /// A few values in order.
    Row(Arc<[Shape]>),
    /// Named values.
    Fields(Arc<[Field]>),
    /// A value that may be absent.
    Maybe(Arc<Shape>),
    /// What is not known.
    Any,
}

/// A named value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: Arc<str>,
    /// What it is.
    pub shape: Shape,
    /// What it is, in words.
    pub about: Arc<str>,
}

/// The contexts of all templates.
#[derive(Debug, Clone)]
pub struct Shapes {
    /// What every page of a language has.
    pub frame: Vec<Field>,
    /// What every page has of its own.
    pub page: Vec<Field>,
    /// What only pages of a kind have, by the kind's name.
    pub kinds: Vec<(&'static str, Vec<Field>)>,
    /// What the picture of a page has.
    pub card: Vec<Field>,
    /// What templates of tables and cells have, by their names.
    pub cells: Vec<(&'static str, Vec<Field>)>,
}

/// The schema of a type.
type Schema = fn(&mut SchemaGenerator) -> schemars::Schema;

/// The body of every kind of page, by the name of the kind.
const BODIES: &[(&str, Schema)] = &[
    ("404", of::<()>),
    ("archive", of::<archive::Archive>),
    ("article", of::<article::Article>),
    ("calendar", of::<calendar::Calendar>),
    ("communes", of::<communes::Communes>),
    ("compare", of::<compare::Compare>),
    ("corrections", of::<corrections::Corrections>),
    ("document", of::<document::Document>),
    ("documents", of::<documents::Documents>),
    ("downloads", of::<downloads::Downloads>),
    ("edition", of::<edition::Edition>),
    ("embed", of::<embed::Embed>),
    ("glossary", of::<glossary::Glossary>),
    ("home", of::<home::Home>),
    ("index", of::<index::Index>),
    ("indices", of::<indices::Indices>),
    ("ledger", of::<ledger::Ledger>),
    ("methodology", of::<methodology::Methodology>),
    ("methods", of::<methods::Methods>),
    ("objections", of::<objections::Objections>),
    ("programme", of::<programme::Programme>),
    ("programmes", of::<programmes::Programmes>),
    ("ranking", of::<ranking::Ranking>),
    ("search", of::<search::Search>),
    ("unit", of::<unit::Unit>),
    ("unit-in-edition", of::<unit_in_edition::UnitInEdition>),
    ("units", of::<units::Units>),
];

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> schemars::Schema {
    T::json_schema(generator)
}

/// The contexts of all templates.
#[must_use]
pub fn shapes() -> Shapes {
    let settings =
        SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut generator = settings.into_generator();
    let mut fields = |schema: Schema| match shape(schema(&mut generator).as_value()) {
        Shape::Fields(fields) => fields.to_vec(),
        _ => Vec::new(),
    };
    Shapes {
        frame: fields(of::<Frame>),
        page: fields(of::<Context>),
        kinds: BODIES
            .iter()
            .map(|&(kind, schema)| (kind, fields(schema)))
            .collect(),
        card: fields(of::<card::Card>),
        cells: drawn::fields()
            .into_iter()
            .map(|(name, fields)| (name, fields.iter().map(drawn_field).collect()))
            .collect(),
    }
}

/// A schema as a shape. What a context cannot hold comes out as `Any`.
fn shape(schema: &Value) -> Shape {
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        let mut known = choices.iter().filter(|choice| choice["type"] != "null");
        return match (known.next(), known.next()) {
            (Some(one), None) => Shape::Maybe(Arc::new(shape(one))),
            _ => Shape::Any,
        };
    }
    match &schema["type"] {
        Value::String(name) => named(name, schema),
        Value::Array(names) => {
            let mut known = names.iter().filter_map(Value::as_str);
            let name = known.find(|name| *name != "null").unwrap_or_default();
            Shape::Maybe(Arc::new(named(name, schema)))
        }
        _ => Shape::Any,
    }
}

fn named(name: &str, schema: &Value) -> Shape {
    match name {
        "string" if schema["format"] == "html" => Shape::Markup,
        "string" => Shape::Text,
        "integer" | "number" => Shape::Number,
        "boolean" => Shape::Truth,
        "array" => match schema["prefixItems"].as_array() {
            Some(items) => Shape::Row(items.iter().map(shape).collect()),
            None => Shape::List(Arc::new(shape(&schema["items"]))),
        },
        "object" => match schema["properties"].as_object() {
            Some(fields) => Shape::Fields(fields.iter().map(field).collect()),
            None => Shape::Any,
        },
        _ => Shape::Any,
    }
}

fn field((name, schema): (&String, &Value)) -> Field {
    let about = schema["description"].as_str().unwrap_or_default();
    Field {
        name: name.as_str().into(),
        shape: shape(schema),
        about: about
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .into(),
    }
}

/// A field of a template of cells, as those of pages are told.
fn drawn_field(field: &template::Field) -> Field {
    Field {
        name: field.name.into(),
        shape: drawn_shape(field.kind),
        about: field.about.trim().into(),
    }
}

fn drawn_shape(kind: template::Kind) -> Shape {
    let fields =
        |fields: &[template::Field]| Shape::Fields(fields.iter().map(drawn_field).collect());
    match kind {
        template::Kind::Truth => Shape::Truth,
        template::Kind::Whole => Shape::Number,
        template::Kind::Text | template::Kind::Written => Shape::Text,
        template::Kind::Markup => Shape::Markup,
        template::Kind::One(of) => fields(of),
        template::Kind::Many(of) => Shape::List(Arc::new(fields(of))),
        template::Kind::Maybe(kind) => Shape::Maybe(Arc::new(drawn_shape(*kind))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Shape, shapes};

    #[test]
    fn every_name_says_what_it_is() {
        fn look(at: &str, fields: &[super::Field], wrong: &mut Vec<String>) {
            for field in fields {
                let at = format!("{at}.{}", field.name);
                if field.about.is_empty() || !known(&field.shape) {
                    wrong.push(format!("{at}: {:?}", field.shape));
                }
                inner(&at, &field.shape, wrong);
            }
        }
        fn inner(at: &str, shape: &Shape, wrong: &mut Vec<String>) {
            match shape {
                Shape::Fields(fields) => look(at, fields, wrong),
                Shape::List(one) | Shape::Maybe(one) => inner(at, one, wrong),
                _ => {}
            }
        }
        fn known(shape: &Shape) -> bool {
            match shape {
                Shape::Any => false,
                Shape::List(one) | Shape::Maybe(one) => known(one),
                Shape::Row(all) => all.iter().all(known),
                _ => true,
            }
        }
        let shapes = shapes();
        let mut wrong = Vec::new();
        look("frame", &shapes.frame, &mut wrong);
        look("page", &shapes.page, &mut wrong);
        look("card", &shapes.card, &mut wrong);
        for (name, fields) in &shapes.cells {
            look(name, fields, &mut wrong);
        }
        for (kind, fields) in &shapes.kinds {
            assert_eq!(fields.is_empty(), *kind == "404", "{kind}");
            look(kind, fields, &mut wrong);
        }
        assert_eq!(wrong, [""; 0]);
    }
}
