//! Tables as data: what their columns, rows and cells hold. How they look is the theme's.

use std::borrow::Cow;
use std::cell::RefCell;

use super::datum::{InRow, On};
use super::drawn::{self, Cell, More, Row, Table};
use super::html::Html;
use model::Lang;

/// What a column holds; its head is aligned as its cells are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Words,
    Figures,
    /// Figures of one component among many: its head may be narrow.
    Component,
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Figures => "figures",
            Self::Component => "component",
        }
    }
}

/// A head of a column: what the column holds by its key, its words, and what its cells are.
pub(super) type Head<'a> = (&'static str, Cow<'a, str>, Column);

impl Table {
    /// A table without rows.
    pub(super) fn new<'a>(
        kind: &'static str,
        name: impl Into<String>,
        heads: impl IntoIterator<Item = Head<'a>>,
    ) -> Self {
        let column = |(key, words, column): Head| drawn::Column {
            key,
            kind: column.name(),
            text: words.into(),
        };
        Self {
            kind,
            name: name.into(),
            captioned: false,
            among: None,
            result: None,
            columns: heads.into_iter().map(column).collect(),
            rows: Vec::new(),
        }
    }

    /// It drawn.
    pub(super) fn drawn(self, on: On) -> Html {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let written: usize = cells().map(|cell| cell.content.0.len() + 32).sum();
        let mut html = Html::with_room(512 + 64 * self.rows.len() + written);
        self.draw(&mut html, on);
        html
    }

    /// Draws it at the end of `html`.
    pub(super) fn draw(mut self, html: &mut Html, on: On) {
        for row in &mut self.rows {
            let mut columns = self.columns.iter();
            for cell in &mut row.cells {
                if let Some(column) = columns.next() {
                    cell.key = column.key;
                    cell.head = Some(column.text.clone());
                }
                let span = cell.more.as_ref().and_then(|more| more.span);
                let more = span.map_or(0, |span| span - 1);
                columns.by_ref().take(more).for_each(drop);
            }
        }
        on.draw(html, &self);
        let cells = self.rows.into_iter().flat_map(|row| row.cells);
        SPARE.with_borrow_mut(|spare| {
            let room = MOST_SPARE.saturating_sub(spare.len());
            spare.extend(cells.take(room).map(|cell| cell.content));
        });
    }
}

/// More cells than a page mostly has: what a long ranking needed is let go of.
const MOST_SPARE: usize = 2048;

thread_local! {
    /// What cells that were drawn stood in, for the next ones: a site has hundreds of thousands of them.
    static SPARE: RefCell<Vec<Html>> = const { RefCell::new(Vec::new()) };
}

impl Row {
    /// A row of a result, or of none.
    pub(super) fn new(result: Option<String>, kind: &'static str) -> Self {
        Self {
            id: None,
            result,
            kind,
            cells: Vec::with_capacity(8),
        }
    }

    /// The same with an address of its own.
    pub(super) fn at(mut self, id: String) -> Self {
        self.id = Some(id);
        self
    }

    /// Names the row.
    pub(super) fn name(&mut self, write: impl FnOnce(&mut Html)) -> &mut Self {
        self.add("", write);
        if let Some(cell) = self.cells.last_mut() {
            cell.names = true;
        }
        self
    }

    /// Names the row by what it leads to.
    pub(super) fn lead(&mut self, on: On, href: &str, text: &str) -> &mut Self {
        self.name(|html| on.draw(html, &drawn::Way { href, text }))
    }

    /// Adds a cell; of what kind it is, is empty where its column tells.
    pub(super) fn add(&mut self, kind: &'static str, write: impl FnOnce(&mut Html)) -> &mut Self {
        let spare = SPARE.with_borrow_mut(Vec::pop);
        let mut content = spare.unwrap_or_else(|| Html::with_room(160));
        content.0.clear();
        write(&mut content);
        self.cells.push(Cell {
            key: "",
            head: None,
            names: false,
            kind,
            way: "",
            more: None,
            content,
        });
        self
    }

    /// The same, where there is such a column.
    pub(super) fn add_if(
        &mut self,
        is_there: bool,
        kind: &'static str,
        write: impl FnOnce(&mut Html),
    ) -> &mut Self {
        if is_there {
            self.add(kind, write);
        }
        self
    }

    /// Adds a cell with a change that went some way.
    pub(super) fn change(&mut self, way: &'static str, write: impl FnOnce(&mut Html)) {
        self.add("num", write).way(way);
    }

    /// Has the last cell say which way something went.
    pub(super) fn way(&mut self, way: &'static str) -> &mut Self {
        if let Some(cell) = self.cells.last_mut() {
            cell.way = way;
        }
        self
    }

    /// Has the last cell be of another result than its row.
    pub(super) fn of(&mut self, row: &InRow) {
        self.more(|more| more.result = Some(result(row)));
    }

    /// Has the last cell span some columns.
    pub(super) fn span(&mut self, columns: usize) -> &mut Self {
        if columns > 1 {
            self.more(|more| more.span = Some(columns));
        }
        self
    }

    fn more(&mut self, set: impl FnOnce(&mut More)) {
        if let Some(cell) = self.cells.last_mut() {
            set(cell.more.get_or_insert_default());
        }
    }
}

/// The kind of a row that may be of the home unit.
pub(super) fn own(is_own: bool) -> &'static str {
    if is_own { "own" } else { "" }
}

/// The kind of a row of a component or a target, by its level.
pub(super) fn level(level: u8) -> &'static str {
    match level {
        1 => "l1",
        2 => "l2",
        3 => "l3",
        _ => "l4",
    }
}

/// The address of the result that a row is of.
pub(super) fn result(row: &InRow) -> String {
    let mut written = String::with_capacity(32);
    row.write_row(&mut written);
    written
}

/// Opens a table of an author's up to its first row.
fn region(html: &mut Html, name: &str) {
    html.raw("<div class=table tabindex=0 role=region aria-label=\"");
    html.text(name).raw("\"><table>");
}

/// The prose with every table in a region of its own, which scrolls where a window is narrower than the table.
pub(super) fn scrolling(html: Html, lang: Lang) -> Html {
    const OPEN: &str = "<table>";
    const CLOSE: &str = "</table>";
    let places = |tag: &'static str| memchr::memmem::find_iter(html.0.as_bytes(), tag);
    // Markup by hand may leave a table open; then nothing is known about where a region would end.
    let tables = places(OPEN).count();
    if tables == 0 || tables != places(CLOSE).count() {
        return html;
    }
    let mut out = Html::with_room(html.0.len() + tables * 128);
    let mut done = 0;
    let mut ends = places(CLOSE).map(|at| at + CLOSE.len()).peekable();
    for (number, open) in (1..).zip(places(OPEN)) {
        while let Some(end) = ends.next_if(|end| *end <= open) {
            out.raw(&html.0[done..end]).raw("</div>");
            done = end;
        }
        out.raw(&html.0[done..open]);
        let name = lang::say!(lang, "table-numbered", number);
        region(&mut out, &name);
        done = open + OPEN.len();
    }
    for end in ends {
        out.raw(&html.0[done..end]).raw("</div>");
        done = end;
    }
    out.raw(&html.0[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::{Column, Row, Table};
    use crate::datum::on_home;
    use model::Lang;

    #[test]
    fn a_table_has_a_name_and_its_heads_say_what_they_head() {
        let heads = [
            ("unit", "Đơn vị".into(), Column::Words),
            ("score", "R&D".into(), Column::Figures),
            ("part", "1a".into(), Column::Component),
        ];
        let mut table = Table::new("matrix", "\"PAPI\"", heads);
        let mut row = Row::new(None, "own");
        row.name(|html| {
            html.text("R&D");
        });
        row.add("num", |html| {
            html.text("1");
        });
        row.span(2);
        table.rows.push(row);
        assert_eq!(
            on_home(Lang::VI, |on| table.drawn(on)).0,
            "<div class=table tabindex=0 role=region aria-label=\"&quot;PAPI&quot;\"><table class=matrix>\
             <thead><tr><th scope=col>Đơn vị</th><th scope=col class=num>R&amp;D</th>\
             <th scope=col class=\"num part\">1a</th></tr></thead><tbody><tr class=own>\
             <th scope=row>R&amp;D</th><td class=num colspan=2>1</td></tr></tbody></table></div>"
        );
    }
}
