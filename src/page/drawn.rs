//! What a theme draws of tables and cells: their data, and the templates that were read for them.
//!
//! No page writes markup for a figure, a missing value or a row by itself: it says what there is, and the theme's template in
//! `cells/` says how it looks. What a theme has no template for is drawn as the one that comes along draws it.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use template::{Data, Described as _, Fault, Field, Template};

use super::html::Html;

mod figures;
mod notes;

pub(super) use figures::*;
pub(super) use notes::*;

/// Every template of tables and cells, by the name of what it draws.
macro_rules! cells {
    ($($name:ident: $data:ty = $file:literal,)*) => {
        /// The templates of tables and cells of a theme.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Cells {
            $($name: Template,)*
        }

        /// The names of all templates, and what each of them can use.
        #[must_use]
        pub fn fields() -> Vec<(&'static str, &'static [Field])> {
            vec![$((concat!("cells/", $file, ".html"), <$data>::FIELDS),)*]
        }

        impl Cells {
            /// Reads the templates of a theme; `source` gives the text of each by its name. What it has not comes along.
            ///
            /// # Errors
            /// Everything that is wrong with them.
            pub fn read<'a>(source: &dyn Fn(&str) -> Option<&'a str>) -> Result<Self, Vec<Fault>> {
                let mut faults = Vec::new();
                let source = |name: &str| {
                    let brought = || BROUGHT.get(name).map(String::as_str);
                    source(name).or_else(brought)
                };
                let mut read = |name, fields| {
                    Template::read(name, fields, &source).unwrap_or_else(|found| {
                        faults.extend(found);
                        Template::default()
                    })
                };
                let cells = Self {
                    $($name: read(concat!("cells/", $file, ".html"), <$data>::FIELDS),)*
                };
                if faults.is_empty() {
                    Ok(cells)
                } else {
                    Err(faults)
                }
            }
        }

        $(impl Drawn for $data {
            fn template(cells: &Cells) -> &Template {
                &cells.$name
            }
        })*

        /// The texts of those that come along.
        const TEXTS: &[(&str, &str)] = &[$((
            concat!("cells/", $file, ".html"),
            include_str!(concat!("../../themes/default/cells/", $file, ".html")),
        ),)* (
            "cells/grid.html",
            include_str!("../../themes/default/cells/grid.html"),
        )];
    };
}

cells! {
    figure: Figure<'_> = "figure",
    mark: Mark<'_> = "mark",
    absent: Absent<'_> = "absent",
    nothing: Nothing<'_> = "none",
    heard: Heard<'_> = "heard",
    beside: Beside<'_> = "beside",
    tied: Tied<'_> = "tied",
    rank: Rank<'_> = "rank",
    score_and_rank: ScoreAndRank<'_> = "score-and-rank",
    table: Table = "table",
    source: Source<'_> = "source",
    badge: Badge<'_> = "badge",
    note: Note<'_> = "note",
    facts: Facts = "facts",
    steps: Steps = "steps",
    tasks: Tasks = "tasks",
    leads: Leads = "leads",
    way: Way<'_> = "link",
    day: Day = "day",
    file: File<'_> = "file",
    citation: Citation<'_> = "citation",
    sources: Cited<'_> = "sources",
    notes: Notes = "notes",
    waived: Waived<'_> = "waived",
    waiver: Waiver<'_> = "waiver",
    waivers: Exceptions<'_> = "waivers",
    actual: Actual<'_> = "actual",
    origin: Origin = "origin",
    entry: Entry<'_> = "entry",
    choose: Choose = "choose",
    choice: Choice<'_> = "choice",
    sign: Corrected<'_> = "sign",
}

/// The texts of those that come along, by their names, as they are read.
static BROUGHT: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    let texts = TEXTS.iter();
    texts
        .map(|&(name, text)| (name, template::joined(text)))
        .collect()
});

/// Those that come along.
#[must_use]
pub fn brought() -> Arc<Cells> {
    static CELLS: LazyLock<Arc<Cells>> = LazyLock::new(|| {
        let cells = Cells::read(&|_| None);
        Arc::new(cells.expect("what comes along was read when it was tested"))
    });
    Arc::clone(&CELLS)
}

/// What a theme has a template for.
pub(super) trait Drawn: Data {
    /// The template.
    fn template(cells: &Cells) -> &Template;
}

impl Cells {
    /// Draws something at the end of `html`.
    pub(super) fn draw<T: Drawn>(&self, html: &mut Html, what: &T) {
        T::template(self).draw(what, &mut html.0);
    }
}
