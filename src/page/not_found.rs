//! What is shown for an address that does not exist.

use super::{Body, Filled, Kind, Page, Plan, address, say};
use crate::derive::Analysis;
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
        title: say(page.lang, "Không tìm thấy trang", "Page not found").into(),
        description: say(
            page.lang,
            "Địa chỉ này không có trên trang.",
            "There is no page at this address.",
        )
        .into(),
        crumbs: Vec::new(),
        body: Body::Plain {},
    }
}
