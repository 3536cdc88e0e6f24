//! Finding: everything that has a name, from A to Z on a page, and as an index that the theme's script searches.
//!
//! Both are made from the same entries, so that what the script finds the page has without it.

use schemars::JsonSchema;
use serde::Serialize;

use super::datum::On;
use super::drawn;
use super::html::Html;
use super::{Body, Filled, Kind, Page, Plan, Sentence, address};
use derive::Analysis;
use finding::{Fixed, InSearch};
use lang::{Phrase, order};
use model::{Lang, Record, Year};

mod entries;
mod headings;
mod index;

pub use index::{Index, index};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Search {
    /// Everything by first letters, in the order of the alphabet.
    pub letters: Vec<Letter>,
    /// How many entries there are.
    pub count: usize,
}

/// What begins with one letter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Letter {
    /// "Đ"; "0–9" for what begins with a number.
    pub letter: String,
    /// Unique on the page.
    pub id: String,
    /// Items of a list.
    pub items: Html,
}

/// What an entry is. The order is that of their weight in a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Unit,
    Index,
    Edition,
    Programme,
    Document,
    Page,
    Component,
    Heading,
    Former,
}

impl What {
    /// All of them, in order.
    const ALL: [Self; 9] = [
        Self::Unit,
        Self::Index,
        Self::Edition,
        Self::Programme,
        Self::Document,
        Self::Page,
        Self::Component,
        Self::Heading,
        Self::Former,
    ];

    /// What readers call it.
    fn name(self) -> Phrase {
        match self {
            Self::Unit => finding::in_search::UNIT,
            Self::Index => finding::in_search::INDEX,
            Self::Edition => finding::in_search::EDITION,
            Self::Programme => finding::in_search::PROGRAMME,
            Self::Document => finding::in_search::DOCUMENT,
            Self::Page => lang::phrase!("message-page"),
            Self::Component => finding::in_search::COMPONENT,
            Self::Heading => lang::phrase!("search-heading"),
            Self::Former => finding::in_search::FORMER,
        }
    }
}

/// Something with a name and an address.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    what: What,
    /// What it is called.
    text: String,
    /// Below the home page of the language, with the place on the page.
    href: String,
    /// What tells it from others of its name.
    detail: String,
    /// Other names, not shown but found.
    also: Vec<String>,
    /// Years of which it has pages of its own.
    years: Vec<Year>,
    /// What gives it its words; nothing where they are an author's.
    of: Option<InSearch>,
}

/// What the program says in its entries.
pub(super) fn said(plan: &Plan, lang: Lang) -> Vec<Sentence> {
    let all = entries::all(plan, lang).into_iter();
    let mut all: Vec<InSearch> = all.filter_map(|entry| entry.of).collect();
    // The alphabet of a language is no order of what is said.
    all.sort_unstable();
    all.into_iter()
        .map(|of| Sentence::of(of, plan.record, lang))
        .collect()
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(address::search(), Kind::Search)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let lang = page.lang;
    let entries = entries::all(plan, lang);
    let alike = |a: &Entry, b: &Entry| head(&a.text) == head(&b.text);
    let letters = entries.chunk_by(alike).map(|entries| {
        let (letter, id) = head(&entries[0].text);
        let mut items = Html::default();
        for entry in entries {
            item(&mut items, entry, plan.on(page));
        }
        Letter { letter, id, items }
    });
    let letters = letters.collect();
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("search-title"))),
        description: plan.say(page, Fixed(lang::phrase!("search-summary"))),
        crumbs: Vec::new(),
        body: Body::Search(Search {
            count: entries.len(),
            letters,
        }),
    }
}

/// A letter as it is typed without its marks, so that an address needs no escapes.
fn typed(letter: char) -> String {
    match letter {
        'ă' => "aw".into(),
        'â' => "aa".into(),
        'đ' => "dd".into(),
        'ê' => "ee".into(),
        'ô' => "oo".into(),
        'ơ' => "ow".into(),
        'ư' => "uw".into(),
        plain => plain.into(),
    }
}

/// Under which head a text stands, and the head's place on the page.
fn head(text: &str) -> (String, String) {
    let first = text.chars().find(|c| c.is_alphanumeric());
    match order::letter(text) {
        Some(letter) => (
            letter.to_uppercase().to_string(),
            format!("chu-{}", typed(letter)),
        ),
        None if first.is_some_and(char::is_numeric) => ("0–9".into(), "chu-so".into()),
        None => ("…".into(), "chu-khac".into()),
    }
}

/// The page stands beside the home page of its language, as addresses of entries ask.
fn item(html: &mut Html, entry: &Entry, on: On) {
    let item = drawn::Entry {
        href: &entry.href,
        text: &entry.text,
        what: entry.what.name().get(on.lang()),
        about: &entry.detail,
    };
    on.draw(html, &item);
}

#[cfg(test)]
mod tests {
    use super::fill;
    use crate::{Body, Kind, Page, plan};
    use derive::analyse;
    use model::Lang;

    #[test]
    fn letters_follow_each_other_as_in_the_alphabet_and_each_stands_once() {
        let record = sample::record(|sample| {
            sample.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
        });
        let analysis = analyse(&record);
        let page = Page {
            path: "tim-kiem.html".into(),
            tail: "tim-kiem.html".into(),
            lang: Lang::VI,
            kind: Kind::Search,
        };
        let plan = plan(&record, &analysis);
        let Body::Search(search) = fill(&plan, &page).body else {
            panic!("another body");
        };
        let mut ids: Vec<&str> = search.letters.iter().map(|it| it.id.as_str()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        let items: usize = search
            .letters
            .iter()
            .map(|letter| letter.items.0.matches("<li>").count())
            .sum();
        assert_eq!(items, search.count);
        assert!(search.count > 4);
    }
}
