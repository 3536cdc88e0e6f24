//! Long markup that goes past the engine: the page has a mark in its place, and what stands for it is written when the
//! mark comes by. The engine keeps a copy of everything it is given, and the table of a ranking is most of its page.

use std::io::{self, Write};

use memchr::memchr;

use page::html::Html;

/// Begins and ends a mark. No file of an author's may hold it; one who spells it out in YAML has the table twice.
const MARK: u8 = 1;

/// What was put aside of a page.
#[derive(Debug, Default)]
pub(super) struct Aside(Vec<Html>);

impl Aside {
    /// Puts markup aside and leaves marks in its place.
    pub(super) fn of<'a>(long: impl IntoIterator<Item = &'a mut Html>) -> Self {
        let mark = char::from(MARK);
        let put = |(number, html): (usize, &mut Html)| {
            std::mem::replace(html, Html(format!("{mark}{number}{mark}")))
        };
        Self(long.into_iter().enumerate().map(put).collect())
    }

    /// A page into which everything is put back.
    pub(super) fn put_back<'a>(&'a self, out: &'a mut dyn Write) -> Finished<'a> {
        Finished { aside: self, out }
    }

    /// What stands for the mark at the beginning of a text, and the length of the mark.
    fn at(&self, text: &[u8]) -> Option<(&[u8], usize)> {
        let end = 1 + memchr(MARK, text.get(1..)?)?;
        let number: usize = str::from_utf8(&text[1..end]).ok()?.parse().ok()?;
        Some((self.0.get(number)?.0.as_bytes(), end + 1))
    }
}

/// A page on its way out, with everything in its place.
pub(super) struct Finished<'a> {
    aside: &'a Aside,
    out: &'a mut dyn Write,
}

impl Write for Finished<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.write_all(piece)?;
        Ok(piece.len())
    }

    fn write_all(&mut self, mut piece: &[u8]) -> io::Result<()> {
        if self.aside.0.is_empty() {
            return self.out.write_all(piece);
        }
        while let Some(at) = memchr(MARK, piece) {
            let (before, rest) = piece.split_at(at);
            let (html, length) = self.aside.at(rest).unwrap_or((&rest[..1], 1));
            self.out.write_all(before)?;
            self.out.write_all(html)?;
            piece = &rest[length..];
        }
        self.out.write_all(piece)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::Aside;
    use page::html::Html;

    #[test]
    fn what_was_put_aside_comes_back_wherever_its_mark_stands() {
        let mut long = [Html("<table>".into()), Html("<svg>".into())];
        let aside = Aside::of(&mut long);
        let [table, chart] = long.map(|html| html.0);
        let mut page = Vec::new();
        let mut out = aside.put_back(&mut page);
        for piece in [
            "<p>",
            &*format!("{chart}a{table}{chart}"),
            "\u{1}",
            "\u{1}9\u{1}",
        ] {
            out.write_all(piece.as_bytes()).expect("a place in memory");
        }
        let text = String::from_utf8(page).expect("text");
        assert_eq!(text, "<p><svg>a<table><svg>\u{1}\u{1}9\u{1}");
    }
}
