//! The YAML of content files, key by key, with unknown and repeated keys refused.
//!
//! Names are not looked up here. Values whose mistakes deserve a sentence (scores, dates, codes) are kept as written.

mod archive;
mod by_field;
mod calendar;
mod intake;
pub(super) mod json;
mod objection;
mod programme;
mod row;
pub(super) mod shape;
mod site;
mod unit;
pub(super) mod value;

use serde::Deserialize;

pub(super) use archive::Archive;
pub(super) use by_field::ByField;
pub(super) use calendar::{Announcement, Calendar};
pub(super) use intake::{Cells, Mapping, UnitList};
pub(super) use objection::{Objection, Objections};
pub(super) use programme::{Actual, Goal, Programme, Target};
pub(super) use row::{Change, Row, Surveyed};
pub(super) use site::{Peers, Populations, Site};
pub(super) use unit::{Earlier, Former, Unit, Units};
use value::{Cell, Entries, Line, Part, Text};

/// A key without a value is as good as no key.
fn or_nothing<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

pub(super) type Waivers = Vec<Waiver>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Waiver {
    pub(super) rule: String,
    pub(super) file: String,
    pub(super) at: Option<String>,
    pub(super) value: Option<Line>,
    pub(super) numbers: Option<Line>,
    pub(super) reason: Text,
    pub(super) right: Option<Text>,
    pub(super) date: String,
}

pub(super) type Sources = Entries<Source>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) title: Text,
    pub(super) publisher: Option<Text>,
    pub(super) url: Option<String>,
    pub(super) date: Option<String>,
    pub(super) document: Option<String>,
    pub(super) file: Option<String>,
    pub(super) sha256: Option<String>,
    pub(super) licence: Option<Text>,
    pub(super) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Index {
    pub(super) order: Option<i64>,
    pub(super) name: Text,
    pub(super) short: Option<Text>,
    pub(super) publisher: Text,
    pub(super) about: Option<Text>,
    pub(super) measure: String,
    pub(super) decimals: u32,
    pub(super) ranking: String,
    pub(super) mergers: Option<String>,
    pub(super) fields: Vec<Field>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) bands: Vec<BandScheme>,
    pub(super) frameworks: Vec<Framework>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) annotations: Vec<Annotation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Annotation {
    pub(super) year: i32,
    pub(super) text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Field {
    pub(super) code: String,
    pub(super) name: Text,
    pub(super) kinds: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) parents: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BandScheme {
    pub(super) from: i32,
    pub(super) to: Option<i32>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) fields: Vec<String>,
    pub(super) of: String,
    pub(super) bands: Vec<Band>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Band {
    pub(super) code: String,
    pub(super) name: Text,
    pub(super) from: Option<Cell>,
    pub(super) to: Option<Cell>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Framework {
    pub(super) code: String,
    pub(super) name: Text,
    pub(super) from: i32,
    pub(super) to: Option<i32>,
    pub(super) max: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) maxima: Entries<Cell>,
    pub(super) min: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) minima: Entries<Cell>,
    pub(super) total: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) comparable: Vec<String>,
    pub(super) basis: Option<Text>,
    pub(super) r#break: Option<Text>,
    pub(super) source: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) components: Vec<Component>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Component {
    pub(super) code: String,
    pub(super) name: Text,
    pub(super) about: Option<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) fields: Vec<String>,
    pub(super) max: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) maxima: Entries<Cell>,
    pub(super) adds: Option<String>,
    pub(super) min: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) minima: Entries<Cell>,
    pub(super) weight: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) weights: Entries<Cell>,
    pub(super) lead: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) parts: Vec<Component>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edition {
    pub(super) status: String,
    pub(super) until: Option<String>,
    pub(super) headline: Option<Text>,
    pub(super) announced: Option<String>,
    pub(super) event: Option<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) documents: Vec<String>,
    pub(super) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) coverage: ByField,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) fields: Vec<String>,
    pub(super) of: Option<u32>,
    pub(super) published: Option<String>,
    pub(super) totals: Option<String>,
    pub(super) source: String,
    pub(super) respondents: Option<u32>,
    pub(super) margin: Option<Cell>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) parts: Entries<Surveyed>,
    pub(super) note: Option<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) cells: Vec<Cells>,
    pub(super) results: Vec<Row>,
}

impl Table {
    /// The codes of the fields of its index that it names.
    pub(super) fn fields(&self) -> impl Iterator<Item = &str> {
        let listed = self.fields.iter().map(String::as_str);
        listed.chain(self.coverage.codes())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FullPart {
    pub(super) score: Option<Cell>,
    pub(super) rank: Option<u32>,
    pub(super) change: Option<Change>,
    pub(super) group: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Alternative {
    pub(super) score: Option<Cell>,
    pub(super) rank: Option<u32>,
    pub(super) of: Option<u32>,
    pub(super) source: String,
    pub(super) reason: Text,
}

pub(super) type Corrections = Vec<Correction>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    pub(super) kind: Option<String>,
    pub(super) figure: String,
    pub(super) old: String,
    pub(super) new: String,
    pub(super) reason: Text,
    pub(super) date: String,
    pub(super) document: Option<String>,
}

/// The front matter of narratives and pages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Heading {
    pub(super) title: Option<Text>,
    pub(super) summary: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) title: Text,
    pub(super) form: Text,
    pub(super) number: Option<Line>,
    pub(super) place: Option<Text>,
    pub(super) date: Option<String>,
    pub(super) issuer: Option<Text>,
    pub(super) signatory: Option<Signatory>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) recipients: Vec<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) decides: Vec<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) assigns: Vec<Assignment>,
    pub(super) source: Option<String>,
    pub(super) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signatory {
    pub(super) name: Line,
    pub(super) capacity: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assignment {
    pub(super) unit: String,
    pub(super) role: String,
    pub(super) index: Option<String>,
    pub(super) component: Option<String>,
    pub(super) framework: Option<String>,
    pub(super) task: Text,
}
