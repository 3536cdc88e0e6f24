//! Signs of corrected figures within a drawing, where no link can stand, and what is told of them below it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::corrections::TAIL;
use super::datum::{self, Address, InRow};
use super::drawn;
use super::entry::Entry;
use super::html::Html;
use super::{Page, Plan};
use lang::order;
use model::Component;

/// What stands behind a number that was corrected; a mark in the open has the same.
pub(super) const SIGN: &str = "*";

/// The corrected figures of one drawing, found while its words are written.
pub(super) struct Signs<'p> {
    plan: &'p Plan<'p>,
    page: &'p Page,
    seen: RefCell<BTreeSet<String>>,
}

impl<'p> Signs<'p> {
    /// None found yet.
    pub(super) fn on(plan: &'p Plan<'p>, page: &'p Page) -> Self {
        Self {
            plan,
            page,
            seen: RefCell::default(),
        }
    }

    /// The words of a figure, with the sign behind them where it was corrected.
    pub(super) fn words(&self, mut words: String, address: &impl Address) -> String {
        if self.has(address) {
            words.push_str(SIGN);
        }
        words
    }

    /// Whether the figure at an address was corrected.
    pub(super) fn has(&self, address: &impl Address) -> bool {
        self.plan.may_mark(address) && self.is_corrected(datum::path(address))
    }

    /// The same for an address that is written already.
    pub(super) fn is_corrected(&self, address: String) -> bool {
        let is_corrected = self.plan.corrected_at(&address).is_some();
        if is_corrected {
            self.seen.borrow_mut().insert(address);
        }
        is_corrected
    }

    /// A score of a row or of a component of it, as it is printed.
    pub(super) fn score(
        &self,
        entry: &Entry,
        component: Option<&Component>,
        words: String,
    ) -> String {
        self.words(words, &entry.address(component, "score"))
    }

    /// Another figure of a row.
    pub(super) fn of_row(&self, entry: &Entry, quantity: &str, words: String) -> String {
        let address = InRow {
            quantity,
            ..entry.address(None, "score")
        };
        self.words(words, &address)
    }

    /// What is told of them below the drawing, each in a line with a link to its correction.
    pub(super) fn notes(self) -> Vec<Html> {
        let (plan, page) = (self.plan, self.page);
        let seen = self.seen.into_inner().into_iter();
        let note = |address: String| {
            let mark = plan.corrected_at(&address)?;
            let said = plan.words(page, mark.said.clone().named());
            let sign = drawn::Corrected {
                href: format!("{}#{}", plan.link(page, TAIL), mark.place),
                sign: SIGN,
                text: &said,
            };
            Some((order::key(&said), plan.on(page).drawn(&sign)))
        };
        let mut notes: Vec<_> = seen.filter_map(note).collect();
        // By what they are called: codes show nowhere.
        notes.sort_by(|(a, _), (b, _)| a.cmp(b));
        notes.into_iter().map(|(_, html)| html).collect()
    }
}
