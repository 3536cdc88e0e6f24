//! What a theme draws of tables and cells: their data, and the templates that were read for them.
//!
//! No page writes markup for a figure, a missing value or a row by itself: it says what there is, and the theme's template in
//! `cells/` says how it looks. What a theme has no template for is drawn as the one that comes along draws it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use template::{Data, Described as _, Fault, Field, Markup, Template, Write, data};

use super::html::Html;

data! {
    /// A number of the record, or what has a code instead of a value, as a band.
    pub(super) struct Figure<'a> {
        /// The value with a decimal point, or the code: `72.23`.
        pub(super) value: &'a dyn Write,
        /// The address of the figure, relative to that of the row it stands in: `score`, `/the-che/score`, `par/2018/lai-chau/score`.
        pub(super) address: &'a dyn Write,
        /// The value as it is written in the language of the page: `72,23`.
        pub(super) text: &'a dyn Write,
        /// The mark of a correction, where it was corrected.
        pub(super) mark: Option<Html>,
    }

    /// The mark of a corrected figure.
    pub(super) struct Mark<'a> {
        /// Where the correction is told; absent within a link.
        pub(super) href: Option<String>,
        /// The sign.
        pub(super) sign: &'a str,
        /// What was corrected, in words.
        pub(super) text: &'a str,
    }

    /// A value that a unit has not.
    pub(super) struct Absent<'a> {
        /// Why.
        pub(super) text: &'a str,
    }

    /// A cell that has nothing to say.
    pub(super) struct Nothing<'a> {
        /// The sign for those who see it.
        pub(super) sign: &'a str,
        /// The words for those who hear it.
        pub(super) text: &'a str,
    }

    /// Words for those only who hear the page.
    pub(super) struct Heard<'a> {
        /// The words.
        pub(super) text: &'a str,
    }

    /// A remark beside a figure.
    pub(super) struct Beside<'a> {
        /// What of it is only heard, before what is seen.
        pub(super) before: &'a str,
        /// What is seen.
        pub(super) text: &'a str,
        /// What of it is only heard, behind what is seen.
        pub(super) after: &'a str,
    }

    /// That a rank is shared.
    pub(super) struct Tied<'a> {
        /// The sign for those who see it.
        pub(super) sign: &'a str,
        /// The words for those who hear it.
        pub(super) text: &'a str,
    }

    /// A rank among how many.
    pub(super) struct Rank<'a> {
        /// The rank.
        pub(super) place: Markup<'a>,
        /// Among how many.
        pub(super) of: Option<Markup<'a>>,
        /// That it is shared, in words.
        pub(super) tied: Option<Cow<'static, str>>,
    }

    /// A score, and the rank that it has.
    pub(super) struct ScoreAndRank<'a> {
        /// The score.
        pub(super) score: Markup<'a>,
        /// The rank.
        pub(super) rank: Option<Markup<'a>>,
        /// Among how many.
        pub(super) of: Option<Markup<'a>>,
    }

    /// A table: what its columns and rows hold. One drawn with rows and columns is `cells/grid.html`, for those who draw some in another way.
    pub(super) struct Table {
        /// Which table it is: `ranking`, `parts`, `years`, `matrix`, `overview`; a theme may draw each in its own way.
        pub(super) kind: &'static str,
        /// Its name, for those who do not see it.
        pub(super) name: String,
        /// Whether its name stands above it.
        pub(super) captioned: bool,
        /// Among which units changes of rank were worked out, where that is said of the whole table.
        pub(super) among: Option<String>,
        /// The address of the result of which every row is a component.
        pub(super) result: Option<String>,
        /// The columns.
        pub(super) columns: Vec<Column>,
        /// The rows.
        pub(super) rows: Vec<Row>,
    }

    /// A column of a table.
    pub(super) struct Column {
        /// What it holds: `rank`, `unit`, `score`, `max`, `share`, `score-change`, `rank-change`, `band`, `component`, `source` and others.
        pub(super) key: &'static str,
        /// What its cells are: `words`, `figures`, or `component`, the figures of one component among many.
        pub(super) kind: &'static str,
        /// Its head.
        pub(super) text: Rc<str>,
    }

    /// A row of a table.
    pub(super) struct Row {
        /// By what a link leads to it.
        pub(super) id: Option<String>,
        /// The address of the result that it is of: `par/2018/lai-chau`, `/the-che` within that of the table.
        pub(super) result: Option<String>,
        /// What is special about it: `own` of the home unit, `why` that says why there is no change, `l1`, `l2` for the level of a component.
        pub(super) kind: &'static str,
        /// The cells.
        pub(super) cells: Vec<Cell>,
    }

    /// A cell of a row.
    pub(super) struct Cell {
        /// The key of its column; of the first one where it spans several.
        pub(super) key: &'static str,
        /// The head of that column.
        pub(super) head: Option<Rc<str>>,
        /// Whether it names the row.
        pub(super) names: bool,
        /// What it holds where its column does not tell: `num`, `words`, `source`, `absent`.
        pub(super) kind: &'static str,
        /// Which way a change went: `up`, `down`, `same`; `absent` where it cannot be told.
        pub(super) way: &'static str,
        /// What only few cells have.
        pub(super) more: Option<Box<More>>,
        /// What stands in it.
        pub(super) content: Html,
    }

    /// What only few cells have.
    #[derive(Default)]
    pub(super) struct More {
        /// The address of the result that its figures are of, where it is not that of the row.
        pub(super) result: Option<String>,
        /// How many columns it spans, where it is more than one.
        pub(super) span: Option<u64>,
    }

    /// A link to a source in the list of sources of the page.
    pub(super) struct Source<'a> {
        /// Its number there.
        pub(super) number: u64,
        /// What a source is called.
        pub(super) name: &'a str,
    }

    /// A word that sets something apart, as a group or a role.
    pub(super) struct Badge<'a> {
        /// The word.
        pub(super) text: &'a str,
    }

    /// A sentence beside a table or a list.
    pub(super) struct Note<'a> {
        /// The sentence.
        pub(super) text: &'a Html,
    }

    /// Figures in a row, each with a name.
    pub(super) struct Facts {
        /// The address of the result that they are of.
        pub(super) result: Option<String>,
        /// The figures.
        pub(super) facts: Vec<Fact>,
    }

    /// A figure with its name.
    pub(super) struct Fact {
        /// The name.
        pub(super) name: String,
        /// The figure.
        pub(super) value: Html,
        /// More about it.
        pub(super) about: Html,
    }

    /// What makes up a change, drawn and in figures.
    pub(super) struct Steps {
        /// The address of the result.
        pub(super) result: String,
        /// What it is made of, in a sentence.
        pub(super) said: Html,
        /// The drawing.
        pub(super) chart: Html,
        /// The steps, from the total before to that after.
        pub(super) facts: Vec<Fact>,
    }

    /// What documents ask of a unit.
    pub(super) struct Tasks {
        /// The tasks.
        pub(super) tasks: Vec<Task>,
    }

    /// What a document asks of a unit.
    pub(super) struct Task {
        /// Whether it leads or helps.
        pub(super) role: String,
        /// What is to be done.
        pub(super) text: String,
        /// The index that it is about, with a link.
        pub(super) index: Option<Html>,
        /// The component of it.
        pub(super) component: Option<String>,
        /// The document, with a link.
        pub(super) document: Html,
    }

    /// The components that a unit answers for.
    pub(super) struct Leads {
        /// The components.
        pub(super) leads: Vec<Lead>,
    }

    /// A component that a unit answers for.
    pub(super) struct Lead {
        /// The index, with a link.
        pub(super) index: Html,
        /// The component.
        pub(super) component: String,
        /// In which years.
        pub(super) years: String,
    }

    /// A text that leads somewhere.
    pub(super) struct Way<'a> {
        /// Where to.
        pub(super) href: &'a str,
        /// The text.
        pub(super) text: &'a str,
    }
}

/// Every template of tables and cells, by the name of what it draws.
macro_rules! cells {
    ($($(#[doc = $about:literal])* $name:ident: $data:ty = $file:literal,)*) => {
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
