//! How a table opens and closes, the same on every page: a region of its own that takes the focus and scrolls, heads,
//! rows. What stands in a row is said where the row is known.

use super::datum::{self, InRow};
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
    fn class(self) -> &'static str {
        match self {
            Self::Words => "",
            Self::Figures => " class=num",
            Self::Component => " class=\"num part\"",
        }
    }
}

/// Opens a table up to its first row. `name` tells it to those who do not see it; `class` may be empty.
pub(super) fn open<Words: AsRef<str>>(
    html: &mut Html,
    name: &str,
    class: &str,
    columns: impl IntoIterator<Item = (Words, Column)>,
) {
    region(html, name, class);
    heads(html, columns);
}

/// Opens a table up to where its caption may stand.
pub(super) fn region(html: &mut Html, name: &str, class: &str) {
    begin(html, name, class);
    html.raw(">");
}

/// The same of a table in which each row is of a component of one result, which it names.
pub(super) fn region_of(html: &mut Html, name: &str, class: &str, result: &InRow) {
    begin(html, name, class);
    datum::name_row(html, result);
    html.raw(">");
}

fn begin(html: &mut Html, name: &str, class: &str) {
    html.raw("<div class=table tabindex=0 role=region aria-label=\"");
    html.text(name).raw("\"><table");
    if !class.is_empty() {
        html.raw(" class=").raw(class);
    }
}

/// The row of heads, and the start of the rows below it.
pub(super) fn heads<Words: AsRef<str>>(
    html: &mut Html,
    columns: impl IntoIterator<Item = (Words, Column)>,
) {
    html.raw("<thead><tr>");
    for (words, column) in columns {
        html.raw("<th scope=col").raw(column.class()).raw(">");
        html.text(words.as_ref()).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
}

/// Closes a table.
pub(super) fn close(html: &mut Html) {
    html.raw("</tbody></table></div>");
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
        region(&mut out, &name, "");
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
    use super::{Column, close, open};
    use crate::html::Html;

    #[test]
    fn a_table_has_a_name_and_its_heads_say_what_they_head() {
        let mut html = Html::default();
        let columns = [
            ("Đơn vị", Column::Words),
            ("R&D", Column::Figures),
            ("1a", Column::Component),
        ];
        open(&mut html, "\"PAPI\"", "matrix", columns);
        close(&mut html);
        assert_eq!(
            html.0,
            "<div class=table tabindex=0 role=region aria-label=\"&quot;PAPI&quot;\"><table class=matrix>\
             <thead><tr><th scope=col>Đơn vị</th><th scope=col class=num>R&amp;D</th>\
             <th scope=col class=\"num part\">1a</th></tr></thead><tbody></tbody></table></div>"
        );
    }
}
