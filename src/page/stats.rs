//! Key figures: a row of names, each over its value.

use super::datum::{InRow, On};
use super::drawn::{Fact, Facts};
use super::html::Html;
use super::table;

/// Figures with names, while they are found.
pub(super) struct Stats(Facts);

impl Stats {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self(Facts {
            result: None,
            facts: Vec::new(),
        })
    }

    /// Nothing yet, of a row of the record: its figures are written in it.
    pub(super) fn of(row: &InRow) -> Self {
        let mut stats = Self::new();
        stats.0.result = Some(table::result(row));
        stats
    }

    /// Adds a figure; `about` says more about it, in small letters, and may be empty.
    pub(super) fn figure(&mut self, name: &str, value: Html, about: Html) {
        self.0.facts.push(Fact {
            name: name.to_owned(),
            value,
            about,
        });
    }

    /// The figures as they are drawn; empty where there is none.
    pub(super) fn close(self, on: On) -> Html {
        if self.0.facts.is_empty() {
            return Html::default();
        }
        on.drawn(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Stats;
    use crate::datum::on_home;
    use crate::html::Html;
    use model::Lang;

    /// What is drawn of some figures with what is told about them.
    fn drawn(figures: &[[&str; 3]]) -> String {
        let text = |words: &str| {
            let mut html = Html::default();
            html.text(words);
            html
        };
        let mut stats = Stats::new();
        for [name, value, about] in figures {
            stats.figure(name, text(value), text(about));
        }
        on_home(Lang::VI, |on| stats.close(on).0)
    }

    #[test]
    fn no_figures_leave_no_list() {
        assert_eq!(drawn(&[]), "");
    }

    #[test]
    fn each_figure_has_a_name_and_may_have_more() {
        assert_eq!(
            drawn(&[["N", "63", ""], ["Cao nhất", "47,05", "Lạng Sơn & Bến Tre"]]),
            "<dl class=stats><div><dt>N</dt><dd>63</dd></div>\
             <div><dt>Cao nhất</dt><dd>47,05 <span class=of>Lạng Sơn &amp; Bến Tre</span></dd></div></dl>"
        );
    }
}
