//! The YAML of objections. What is the office's own has a type that lets nothing out.

use std::fmt;

use serde::{Deserialize, Deserializer};

use super::shape::Shape::{Choice, Form, Private as Own, Text as Words, Words as Plain};
use super::shape::{CODE, Field, may, must};
use super::value::{Line, Text, words};
use lang::persons;
use model::Outcome;

pub(crate) type Objections = Vec<Objection>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Objection {
    pub(crate) code: String,
    pub(crate) figure: String,
    pub(crate) said: Text,
    pub(crate) received: String,
    pub(crate) answered: Option<String>,
    pub(crate) outcome: Option<String>,
    pub(crate) answer: Option<Text>,
    pub(crate) from: Option<Private>,
    pub(crate) contact: Option<Private>,
    /// Read so that it may be there, and looked at by nobody.
    #[expect(dead_code, reason = "notes of the office go no further than this")]
    pub(crate) internal: Option<Private>,
}

/// A day, and nothing less: days are counted from it.
const WHOLE_DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

pub(super) static OBJECTION: &[Field] = &[
    must("code", Form(CODE)),
    must("figure", Plain),
    must("said", Words),
    must("received", Form(WHOLE_DAY)),
    may("answered", Form(WHOLE_DAY)),
    may("outcome", Choice(&words(&Outcome::ALL))),
    may("answer", Words),
    may("from", Own),
    may("contact", Own),
    may("internal", Own),
];

/// Words that only the office reads. They can be asked whether a text tells them, and nothing else: there is no way to
/// take them out, so that none is ever shown.
pub(crate) struct Private(String);

impl fmt::Debug for Private {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Private")
    }
}

impl<'de> Deserialize<'de> for Private {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        Line::deserialize(yaml).map(|line| Self(line.0))
    }
}

impl Private {
    /// Whether a text tells any of what stands here, however it is spelt. What `is_known` of is no secret: a unit may object,
    /// and is named.
    pub(crate) fn is_told_in(&self, text: &str, is_known: impl Fn(&str) -> bool) -> bool {
        persons::tells(text, &self.0, is_known)
    }
}

#[cfg(test)]
mod tests {
    use super::Private;

    #[test]
    fn a_private_word_is_known_again_and_never_shown() {
        let from = Private("Nguyễn Văn Quýt, thôn Bản Lướt".to_owned());
        let told = |text| from.is_told_in(text, |_| false);
        assert!(told("Theo ông NGUYỄN VĂN QUÝT, điểm này sai."));
        assert!(told("Người dân thôn bản Lướt nói điểm này sai"));
        assert!(!told("Ông Nguyễn Văn Quýtt nói điểm này sai"));
        assert!(!from.is_told_in("Nguyễn Văn Quýt", |name| name.starts_with("Nguyễn")));
        assert_eq!(format!("{from:?}"), "Private");
    }
}
