//! Codes of units that are to be made: their name without marks, and what tells them from others that bear it.

use std::collections::BTreeSet;

use lang::names::bare;

/// Codes that are taken.
#[derive(Debug, Default)]
pub(super) struct Codes(BTreeSet<String>);

impl Codes {
    pub(super) fn take(&mut self, code: &str) {
        self.0.insert(code.to_owned());
    }

    /// The first of these that is free: the code that the list has, the name, the name with what tells it apart, the name
    /// with a number.
    pub(super) fn find(&mut self, wanted: Option<&str>, name: &str, apart: &[String]) -> String {
        let stem = slug(name);
        let with = apart.iter().filter(|text| !text.is_empty());
        let with = with.map(|text| format!("{stem}-{}", slug(text)));
        let first = wanted.map(str::to_owned).into_iter().chain([stem.clone()]);
        let numbers = (2..).map(|number| format!("{stem}-{number}"));
        let mut all = first.chain(with).chain(numbers);
        let code = all
            .find(|code| !self.0.contains(code))
            .unwrap_or(stem.clone());
        self.0.insert(code.clone());
        code
    }
}

/// A name as part of an address.
pub(super) fn slug(name: &str) -> String {
    let bare = bare(name);
    let words = bare.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return "don-vi".to_owned();
    }
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::Codes;

    #[test]
    fn a_code_that_is_taken_gets_the_year() {
        let mut codes = Codes::default();
        codes.take("muong-than");
        let apart = ["2025".to_owned(), "lai-chau".to_owned()];
        assert_eq!(codes.find(None, "Mường Than", &apart), "muong-than-2025");
        assert_eq!(
            codes.find(None, "Mường Than", &apart),
            "muong-than-lai-chau"
        );
        assert_eq!(codes.find(None, "Mường Than", &apart), "muong-than-2");
        assert_eq!(codes.find(Some("x"), "Mường Than", &apart), "x");
    }
}
