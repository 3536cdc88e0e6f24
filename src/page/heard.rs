//! What is said within markup: whoever writes it there says it here, so that no list of it is kept by hand.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Page, Plan, Sentence};
use finding::Finding;

/// What was said within markup, by the path of its page.
pub(super) type Heard = Mutex<BTreeMap<String, Vec<Sentence>>>;

impl Plan<'_> {
    /// A finding that stands within markup, with its marks.
    pub(super) fn heard(&self, page: &Page, finding: impl Into<Finding>) -> Sentence {
        let sentence = self.say(page, finding);
        self.keep(page, || sentence.clone());
        sentence
    }

    /// The words alone of a finding that stands within markup.
    pub(super) fn words(&self, page: &Page, finding: impl Into<Finding>) -> String {
        let sentence = Sentence::of(finding, self.record, page.lang);
        let words = sentence.as_str().to_owned();
        self.keep(page, || sentence);
        words
    }

    /// Keeps what was written as markup, where it is asked for, without the marks of its figures.
    pub(super) fn hear(&self, page: &Page, finding: impl Into<Finding>) {
        self.keep(page, || Sentence::of(finding, self.record, page.lang));
    }

    /// Keeps a sentence, each once as far as that is soon known.
    pub(super) fn keep(&self, page: &Page, sentence: impl FnOnce() -> Sentence) {
        const NEAR: usize = 64;
        let Some(heard) = &self.heard else { return };
        let sentence = sentence();
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        let of_page = heard.entry(page.path.clone()).or_default();
        if !of_page.iter().rev().take(NEAR).any(|one| *one == sentence) {
            of_page.push(sentence);
        }
    }

    /// Takes what was heard of a page.
    pub(super) fn all_heard(&self, page: &Page) -> Vec<Sentence> {
        let Some(heard) = &self.heard else {
            return Vec::new();
        };
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.remove(&page.path).unwrap_or_default()
    }
}
