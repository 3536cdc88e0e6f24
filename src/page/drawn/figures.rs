//! Figures, tables and lists of them, as what they hold.

use std::borrow::Cow;
use std::rc::Rc;

use template::{Markup, Write, data};

use crate::html::Html;

data! {
    /// A number of the record, or what has a code instead of a value, as a band.
    pub(crate) struct Figure<'a> {
        /// The value with a decimal point, or the code: `72.23`.
        pub(crate) value: &'a dyn Write,
        /// The address of the figure, relative to that of the row it stands in: `score`, `/the-che/score`, `par/2018/lai-chau/score`.
        pub(crate) address: &'a dyn Write,
        /// The value as it is written in the language of the page: `72,23`.
        pub(crate) text: &'a dyn Write,
        /// The mark of a correction, where it was corrected.
        pub(crate) mark: Option<Html>,
    }

    /// The mark of a corrected figure.
    pub(crate) struct Mark<'a> {
        /// Where the correction is told; absent within a link.
        pub(crate) href: Option<String>,
        /// The sign.
        pub(crate) sign: &'a str,
        /// What was corrected, in words.
        pub(crate) text: &'a str,
    }

    /// A value that a unit has not.
    pub(crate) struct Absent<'a> {
        /// Why.
        pub(crate) text: &'a str,
    }

    /// A cell that has nothing to say.
    pub(crate) struct Nothing<'a> {
        /// The sign for those who see it.
        pub(crate) sign: &'a str,
        /// The words for those who hear it.
        pub(crate) text: &'a str,
    }

    /// Words for those only who hear the page.
    pub(crate) struct Heard<'a> {
        /// The words.
        pub(crate) text: &'a str,
    }

    /// A remark beside a figure.
    pub(crate) struct Beside<'a> {
        /// What of it is only heard, before what is seen.
        pub(crate) before: &'a str,
        /// What is seen.
        pub(crate) text: &'a str,
        /// What of it is only heard, behind what is seen.
        pub(crate) after: &'a str,
    }

    /// That a rank is shared.
    pub(crate) struct Tied<'a> {
        /// The sign for those who see it.
        pub(crate) sign: &'a str,
        /// The words for those who hear it.
        pub(crate) text: &'a str,
    }

    /// A rank among how many.
    pub(crate) struct Rank<'a> {
        /// The rank.
        pub(crate) place: Markup<'a>,
        /// Among how many.
        pub(crate) of: Option<Markup<'a>>,
        /// That it is shared, in words.
        pub(crate) tied: Option<Cow<'static, str>>,
    }

    /// A score, and the rank that it has.
    pub(crate) struct ScoreAndRank<'a> {
        /// The score.
        pub(crate) score: Markup<'a>,
        /// The rank.
        pub(crate) rank: Option<Markup<'a>>,
        /// Among how many.
        pub(crate) of: Option<Markup<'a>>,
    }

    /// A table: what its columns and rows hold. One drawn with rows and columns is `cells/grid.html`, for those who draw some in another way.
    pub(crate) struct Table {
        /// Which table it is: `ranking`, `parts`, `years`, `matrix`, `overview`; a theme may draw each in its own way.
        pub(crate) kind: &'static str,
        /// Its name, for those who do not see it.
        pub(crate) name: String,
        /// Whether its name stands above it.
        pub(crate) captioned: bool,
        /// Among which units changes of rank were worked out, where that is said of the whole table.
        pub(crate) among: Option<String>,
        /// The address of the result of which every row is a component.
        pub(crate) result: Option<String>,
        /// The columns.
        pub(crate) columns: Vec<Column>,
        /// The rows.
        pub(crate) rows: Vec<Row>,
    }

    /// A column of a table.
    pub(crate) struct Column {
        /// What it holds: `rank`, `unit`, `score`, `max`, `share`, `score-change`, `rank-change`, `band`, `component`, `source` and others.
        pub(crate) key: &'static str,
        /// What its cells are: `words`, `figures`, or `component`, the figures of one component among many.
        pub(crate) kind: &'static str,
        /// Its head.
        pub(crate) text: Rc<str>,
    }

    /// A row of a table.
    pub(crate) struct Row {
        /// By what a link leads to it.
        pub(crate) id: Option<String>,
        /// The address of the result that it is of: `par/2018/lai-chau`, `/the-che` within that of the table.
        pub(crate) result: Option<String>,
        /// What is special about it: `own` of the home unit, `why` that says why there is no change, `l1`, `l2` for the level of a component.
        pub(crate) kind: &'static str,
        /// The cells.
        pub(crate) cells: Vec<Cell>,
    }

    /// A cell of a row.
    pub(crate) struct Cell {
        /// The key of its column; of the first one where it spans several.
        pub(crate) key: &'static str,
        /// The head of that column.
        pub(crate) head: Option<Rc<str>>,
        /// Whether it names the row.
        pub(crate) names: bool,
        /// What it holds where its column does not tell: `num`, `words`, `source`, `absent`.
        pub(crate) kind: &'static str,
        /// Which way a change went: `up`, `down`, `same`; `absent` where it cannot be told.
        pub(crate) way: &'static str,
        /// What only few cells have.
        pub(crate) more: Option<Box<More>>,
        /// What stands in it.
        pub(crate) content: Html,
    }

    /// What only few cells have.
    #[derive(Default)]
    pub(crate) struct More {
        /// The address of the result that its figures are of, where it is not that of the row.
        pub(crate) result: Option<String>,
        /// How many columns it spans, where it is more than one.
        pub(crate) span: Option<usize>,
    }

    /// A link to a source in the list of sources of the page.
    pub(crate) struct Source<'a> {
        /// Its number there.
        pub(crate) number: usize,
        /// What a source is called.
        pub(crate) name: &'a str,
    }

    /// A word that sets something apart, as a group or a role.
    pub(crate) struct Badge<'a> {
        /// The word.
        pub(crate) text: &'a str,
    }

    /// A sentence beside a table or a list.
    pub(crate) struct Note<'a> {
        /// The sentence.
        pub(crate) text: &'a Html,
    }

    /// Figures in a row, each with a name.
    pub(crate) struct Facts {
        /// The address of the result that they are of.
        pub(crate) result: Option<String>,
        /// The figures.
        pub(crate) facts: Vec<Fact>,
    }

    /// A figure with its name.
    pub(crate) struct Fact {
        /// The name.
        pub(crate) name: String,
        /// The figure.
        pub(crate) value: Html,
        /// More about it.
        pub(crate) about: Html,
    }

    /// What makes up a change, drawn and in figures.
    pub(crate) struct Steps {
        /// The address of the result.
        pub(crate) result: String,
        /// What it is made of, in a sentence.
        pub(crate) said: Html,
        /// The drawing.
        pub(crate) chart: Html,
        /// The steps, from the total before to that after.
        pub(crate) facts: Vec<Fact>,
    }

    /// What documents ask of a unit.
    pub(crate) struct Tasks {
        /// The tasks.
        pub(crate) tasks: Vec<Task>,
    }

    /// What a document asks of a unit.
    pub(crate) struct Task {
        /// Whether it leads or helps.
        pub(crate) role: String,
        /// What is to be done.
        pub(crate) text: String,
        /// The index that it is about, with a link.
        pub(crate) index: Option<Html>,
        /// The component of it.
        pub(crate) component: Option<String>,
        /// The document, with a link.
        pub(crate) document: Html,
    }

    /// The components that a unit answers for.
    pub(crate) struct Leads {
        /// The components.
        pub(crate) leads: Vec<Lead>,
    }

    /// A component that a unit answers for.
    pub(crate) struct Lead {
        /// The index, with a link.
        pub(crate) index: Html,
        /// The component.
        pub(crate) component: String,
        /// In which years.
        pub(crate) years: String,
    }

    /// A text that leads somewhere.
    pub(crate) struct Way<'a> {
        /// Where to.
        pub(crate) href: &'a str,
        /// The text.
        pub(crate) text: &'a str,
    }
}
