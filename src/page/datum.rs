//! A figure on a page: its value, its address, its words, and behind it the mark of a correction.
//!
//! In an element that names a row (`data-row=par/2018/lai-chau`, which may be a row of a component) the figures of that row
//! have their quantity alone for an address: `data-figure=score`. An address that begins with a slash goes on from that row,
//! be it of a figure (`data-figure=/the-che/score`) or of a row within it (`data-row=/the-che`). Every other one is whole. What
//! has two addresses, as the maximum of a component, stands in a row under that of the row, and is marked under its own.
//!
//! Whoever shows a number or a word of the record that has an address writes it here, so that no corrected one stands
//! unmarked. A mark is a link to where the correction is told; within a link it is a sign with the same words.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::corrected::Mark;
use super::corrections::TAIL;
use super::drawn::{self, Drawn};
use super::html::{Html, escape};
use super::signs::SIGN;
use super::{Page, Plan};
use derive::figures::Quantity;
use finding::{Finding, Remark};
use lang::{date, digits, number};
use model::{Index, Lang, Record, Year};
use template::Write;

/// Where figures are written: on a page, in the open or within a link.
#[derive(Clone, Copy)]
pub(super) struct On<'p> {
    plan: &'p Plan<'p>,
    page: &'p Page,
    within_link: bool,
    row: Option<&'p InRow<'p>>,
}

impl Plan<'_> {
    /// On a page, in the open.
    pub(super) fn on<'p>(&'p self, page: &'p Page) -> On<'p> {
        On {
            plan: self,
            page,
            within_link: false,
            row: None,
        }
    }

    /// Whether what is at an address may be marked: most addresses need not be looked up, nor written for it.
    pub(super) fn may_mark(&self, address: &impl Address) -> bool {
        let marks = self.marks();
        !marks.is_empty() && address.place().is_none_or(|place| marks.reach(place))
    }
}

impl<'p> On<'p> {
    /// On the same page, in an element that names a row.
    pub(super) fn in_row<'r>(self, row: &'r InRow<'r>) -> On<'r>
    where
        'p: 'r,
    {
        On {
            row: Some(row),
            ..self
        }
    }

    /// The language of the page.
    pub(super) fn lang(&self) -> Lang {
        self.page.lang
    }

    /// The same page, within a link.
    pub(super) fn within_link(self) -> Self {
        Self {
            within_link: true,
            ..self
        }
    }

    /// What is known.
    pub(super) fn record(&self) -> &'p Record {
        self.plan.record
    }

    /// Words beside a figure.
    pub(super) fn remark(&self, remark: Remark) -> Cow<'static, str> {
        let words = remark.words(self.lang());
        self.plan.hear(self.page, remark);
        words
    }

    /// Keeps what was written as markup, whose figures have each its own mark.
    pub(super) fn hear(&self, finding: impl Into<Finding>) {
        self.plan.hear(self.page, finding);
    }

    /// The words of a finding that stands within markup.
    pub(super) fn words(&self, finding: impl Into<Finding>) -> String {
        self.plan.words(self.page, finding)
    }

    /// The mark of what is at an address; nothing where it was not corrected.
    pub(super) fn mark(&self, address: &str) -> Html {
        let mut html = Html::default();
        self.add_mark(&mut html, address);
        html
    }

    fn add_mark(&self, html: &mut Html, address: &str) {
        let Some(mark) = self.plan.corrected_at(address) else {
            return;
        };
        let words = self.plan.words(self.page, mark.said.clone());
        self.write_mark(html, mark, &words);
    }

    /// The same with its words, for a sentence that is listed with its marks if it is shown.
    pub(super) fn write_mark(&self, html: &mut Html, mark: &Mark, words: &str) {
        let href = || format!("{}#{}", self.plan.link(self.page, TAIL), mark.place);
        let mark = drawn::Mark {
            href: (!self.within_link).then(href),
            sign: SIGN,
            text: words,
        };
        self.draw(html, &mark);
    }

    /// A day as it is written.
    pub(super) fn day(&self, day: model::Date) -> Html {
        let date = date::iso(day);
        let text = date::short(day, self.lang());
        self.drawn(&drawn::Day { date, text })
    }

    /// A sentence of its own, in small letters.
    pub(super) fn note(&self, html: &mut Html, text: &str) {
        self.noted(html, |html| {
            html.text(text);
        });
    }

    /// The same of what stands within markup.
    pub(super) fn noted(&self, html: &mut Html, write: impl FnOnce(&mut Html)) {
        let mut text = Html::default();
        write(&mut text);
        self.draw(html, &drawn::Note { text: &text });
    }

    /// A link, or only its text where it leads nowhere.
    pub(super) fn link(&self, html: &mut Html, href: Option<&str>, text: &str) {
        match href {
            Some(href) => self.draw(html, &drawn::Way { href, text }),
            None => {
                html.text(text);
            }
        }
    }

    /// Something drawn.
    pub(super) fn drawn<T: Drawn>(&self, what: &T) -> Html {
        let mut html = Html::default();
        self.draw(&mut html, what);
        html
    }

    /// Draws something at the end of `html`.
    pub(super) fn draw<T: Drawn>(&self, html: &mut Html, what: &T) {
        self.plan.cells.draw(html, what);
    }
}

/// An address that is written already.
impl Address for String {
    fn write(&self, out: &mut String) {
        out.push_str(self);
    }
}

/// The address of a figure.
pub(super) trait Address {
    /// Writes it. It consists of codes and numbers, which need neither quotation marks nor escapes.
    fn write(&self, out: &mut String);

    /// The index and the year that it is of, where it is of one.
    fn place(&self) -> Option<(&str, Year)> {
        None
    }

    /// Writes what of it is not named by the row it stands in.
    fn write_in(&self, out: &mut String, _row: Option<&InRow>) {
        self.write(out);
    }
}

/// A figure of a row or of a component of it: `par/2018/lai-chau/score`; without a quantity, the row.
#[derive(Clone, Copy)]
pub(super) struct InRow<'a> {
    pub index: &'a str,
    pub year: Year,
    pub unit: &'a str,
    pub component: Option<&'a str>,
    pub quantity: &'a str,
}

impl InRow<'_> {
    /// Writes what names the row.
    pub(super) fn write_row(&self, out: &mut String) {
        steps(out, [self.index, ""]);
        digits::write(out, self.year.unsigned_abs().into());
        steps(out, ["", self.unit]);
        if let Some(component) = self.component {
            steps(out, ["", component]);
        }
    }

    /// Whether it is of that row, or of a component where that is the row of a whole result.
    fn is_within(&self, row: &InRow) -> bool {
        // Codes are those of the record: the same one mostly lies at the same place.
        let same = |one: &str, other: &str| std::ptr::eq(one, other) || one == other;
        let component = match (self.component, row.component) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => other.is_none() || one == other,
        };
        self.year == row.year
            && component
            && same(self.unit, row.unit)
            && same(self.index, row.index)
    }
}

impl Address for InRow<'_> {
    fn write(&self, out: &mut String) {
        self.write_row(out);
        steps(out, ["", self.quantity]);
    }

    fn place(&self) -> Option<(&str, Year)> {
        Some((self.index, self.year))
    }

    fn write_in(&self, out: &mut String, row: Option<&InRow>) {
        let Some(row) = row.filter(|row| self.is_within(row)) else {
            return self.write(out);
        };
        let component = self.component.filter(|_| row.component.is_none());
        if let Some(component) = component {
            steps(out, ["", component]);
        }
        let is_path = component.is_some() || self.quantity.contains('/');
        out.push_str(if is_path { "/" } else { "" });
        out.push_str(self.quantity);
    }
}

/// The maximum of a component: `framework/par/2018-2020/the-che/max`. The row of a component has it too, as its `max`.
#[derive(Clone, Copy)]
pub(super) struct PartMax<'a> {
    pub framework: &'a str,
    pub of: InRow<'a>,
}

impl Address for PartMax<'_> {
    fn write(&self, out: &mut String) {
        let component = self.of.component.unwrap_or_default();
        ["framework", self.of.index, self.framework, component, "max"].write(out);
    }

    fn write_in(&self, out: &mut String, row: Option<&InRow>) {
        let row = row.filter(|row| row.component.is_some() && self.of.is_within(row));
        match row {
            Some(_) => out.push_str(self.of.quantity),
            None => self.write(out),
        }
    }
}

/// A figure of a field: `par/2018/@tinh/mean`.
#[derive(Clone, Copy)]
pub(super) struct InField<'a> {
    pub index: &'a Index,
    pub year: Year,
    pub field: usize,
    pub quantity: Quantity,
}

impl Address for InField<'_> {
    fn write(&self, out: &mut String) {
        steps(out, [&self.index.code, ""]);
        digits::write(out, self.year.unsigned_abs().into());
        out.push_str("/@");
        let field = &self.index.fields[self.field].code;
        steps(out, [field, self.quantity.name()]);
    }

    fn place(&self) -> Option<(&str, Year)> {
        Some((&self.index.code, self.year))
    }
}

/// Any other, step by step: `framework/par/2018-2020/max`.
impl<const N: usize> Address for [&str; N] {
    fn write(&self, out: &mut String) {
        steps(out, *self);
    }
}

/// Writes steps with strokes between them.
fn steps<const N: usize>(out: &mut String, steps: [&str; N]) {
    for (at, step) in steps.into_iter().enumerate() {
        out.push_str(if at > 0 { "/" } else { "" });
        out.push_str(step);
    }
}

/// An address in letters.
pub(super) fn path(address: &impl Address) -> String {
    let mut written = String::new();
    address.write(&mut written);
    written
}

/// The mark of what is at an address; nothing where it was not corrected.
pub(super) fn mark(on: On, address: &impl Address) -> Html {
    on.mark(&path(address))
}

/// Opens a number whose address and words an author wrote: `<data value=72.23 data-figure="par/2018/lai-chau/score">`.
pub(super) fn open(value: &str, address: &str) -> Html {
    let mut html = Html::default();
    html.raw("<data value=").text(value);
    html.raw(" data-figure=\"").text(address).raw("\">");
    html
}

/// Writes a number in words, with its value and its address, and its mark.
pub(super) fn number(
    html: &mut Html,
    on: On,
    value: Decimal,
    address: &impl Address,
    words: impl Fn(&mut String),
) {
    let value = |out: &mut String| number::write_plain(out, value);
    write(html, on, &value, address, &words);
}

/// Writes what has a code instead of a value, such as a band, in the same way.
pub(super) fn code(html: &mut Html, on: On, code: &str, address: &impl Address, words: &str) {
    let value = |out: &mut String| out.push_str(code);
    write(html, on, &value, address, &|out: &mut String| {
        escape(out, words);
    });
}

fn write(html: &mut Html, on: On, value: &dyn Write, address: &impl Address, text: &dyn Write) {
    let is_marked = on.plan.may_mark(address);
    let mark = is_marked.then(|| on.mark(&path(address)));
    let figure = drawn::Figure {
        value,
        address: &|out: &mut String| address.write_in(out, on.row),
        text,
        mark: mark.filter(|mark| !mark.0.is_empty()),
    };
    on.draw(html, &figure);
}

/// Does something on the home page of a small record.
#[cfg(test)]
pub(super) fn on_home<T>(lang: Lang, act: impl FnOnce(On) -> T) -> T {
    let record = sample::record(|_| {});
    let analysis = derive::analyse(&record);
    let plan = crate::plan(&record, &analysis);
    let page = Page {
        path: "index.html".into(),
        tail: "index.html".into(),
        lang,
        kind: crate::Kind::Home,
    };
    act(plan.on(&page))
}
