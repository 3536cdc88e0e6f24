//! What explains the change of a total, in a sentence.

use rust_decimal::Decimal;

use crate::derive::Change;
use crate::lang::{Phrase, number};
use crate::model::Lang;
use crate::page::entry::{self, Entry};
use crate::page::html::Html;

/// What the components of the first level contribute to the change of the total, in all digits: they add up exactly.
pub(super) fn sentence(entry: &Entry, lang: Lang) -> Option<Html> {
    let Change::Since {
        year,
        score: Some(total),
        ..
    } = entry.standing.change
    else {
        return None;
    };
    let unexplained = entry.standing.unexplained?;
    let mut parts: Vec<(Decimal, &str)> = entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let by = entry.standing.parts.get(usize::from(id.0))?.change?;
            Some((by, component.name.get(lang)))
        })
        .collect();
    parts.sort_by_key(|(by, _)| std::cmp::Reverse(by.abs()));
    let digits = |html: &mut Html, value: Decimal| {
        html.raw("<span class=nowrap>");
        number::write_signed(&mut html.0, value, value.normalize().scale(), lang);
        html.raw("</span>");
    };
    let mut html = Html(String::with_capacity(100 * parts.len()));
    html.raw("<p>");
    let unit = entry::unit_of_change(entry.index, lang);
    let total = number::signed(total, total.normalize().scale(), lang);
    html.text(&match lang {
        Lang::Vi => format!("So với năm {year}, tổng điểm thay đổi {total} {unit}, gồm: "),
        Lang::En => format!("Against {year} the total changed by {total} {unit}, made up of: "),
    });
    for (place, (by, name)) in parts.iter().enumerate() {
        html.raw(if place == 0 { "" } else { "; " });
        html.text(name).raw(" ");
        digits(&mut html, *by);
    }
    if !unexplained.is_zero() {
        html.raw(Phrase("; phần do làm tròn ", "; rounding of the parts ").get(lang));
        digits(&mut html, unexplained);
    }
    html.raw(".</p>");
    Some(html)
}
