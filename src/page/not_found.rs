//! What is shown for an address that does not exist.

use super::{Body, Filled, Kind, Page, Plan, address};
use crate::derive::Analysis;
use crate::lang::Phrase;
use crate::model::Record;

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![("404.html".into(), Kind::NotFound)]
}

/// Fills it.
#[must_use]
pub fn fill(_: &Plan, page: &Page) -> Filled {
    Filled {
        title: Phrase("Không tìm thấy trang", "Page not found")
            .get(page.lang)
            .into(),
        description: Phrase(
            "Địa chỉ này không có trên trang.",
            "There is no page at this address.",
        )
        .get(page.lang)
        .into(),
        crumbs: Vec::new(),
        body: Body::Plain {},
    }
}
