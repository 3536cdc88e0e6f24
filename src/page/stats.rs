//! Key figures: a row of names, each over its value.

use super::datum::{self, InRow};
use super::html::Html;

/// The row of names, while it is written; and how long it is without a figure.
pub(super) struct Stats(Html, usize);

impl Stats {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::opened(None)
    }

    /// Nothing yet, of a row of the record: its figures are written in it.
    pub(super) fn of(row: &InRow) -> Self {
        Self::opened(Some(row))
    }

    fn opened(row: Option<&InRow>) -> Self {
        let mut html = Html::with_room(1000);
        html.raw("<dl class=stats");
        if let Some(row) = row {
            datum::name_row(&mut html, row);
        }
        html.raw(">");
        let empty = html.0.len();
        Self(html, empty)
    }

    /// Adds a figure; `of` says more about it, in small letters, and may be empty.
    pub(super) fn figure(&mut self, name: &str, value: &Html, of: &Html) {
        let html = &mut self.0;
        html.raw("<div><dt>").text(name).raw("</dt><dd>");
        html.raw(&value.0);
        if !of.0.is_empty() {
            html.raw(" <span class=of>").raw(&of.0).raw("</span>");
        }
        html.raw("</dd></div>");
    }

    /// The markup; empty where there is no figure.
    pub(super) fn close(self) -> Html {
        let Self(mut html, empty) = self;
        if html.0.len() == empty {
            return Html::default();
        }
        html.raw("</dl>");
        html
    }
}

#[cfg(test)]
mod tests {
    use super::Stats;
    use crate::html::Html;

    #[test]
    fn no_figures_leave_no_list() {
        assert_eq!(Stats::new().close().0, "");
    }

    #[test]
    fn each_figure_has_a_name_and_may_have_more() {
        let mut stats = Stats::new();
        let text = |words: &str| {
            let mut html = Html::default();
            html.text(words);
            html
        };
        stats.figure("N", &text("63"), &text(""));
        stats.figure("Cao nhất", &text("47,05"), &text("Lạng Sơn & Bến Tre"));
        assert_eq!(
            stats.close().0,
            "<dl class=stats><div><dt>N</dt><dd>63</dd></div>\
             <div><dt>Cao nhất</dt><dd>47,05 <span class=of>Lạng Sơn &amp; Bến Tre</span></dd></div></dl>"
        );
    }
}
