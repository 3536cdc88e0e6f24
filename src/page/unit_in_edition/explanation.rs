//! What explains the change of a total: a sentence, and what each component adds to it.

use rust_decimal::Decimal;

use crate::derive::Change;
use crate::lang::{Phrase, number};
use crate::model::Lang;
use crate::page::entry::{self, Entry};
use crate::page::html::Html;

/// What the components of the first level contribute to the change of the total, in all digits: they add up exactly.
pub(super) fn list(entry: &Entry, lang: Lang) -> Option<Html> {
    let Change::Since {
        year,
        score: Some(total),
        ..
    } = entry.standing.change
    else {
        return None;
    };
    let unexplained = *entry.standing.unexplained.as_deref()?;
    let mut parts: Vec<(Decimal, &str)> = entry
        .framework
        .top()
        .filter_map(|(id, component)| {
            let by = entry.standing.parts.get(usize::from(id.0))?.change?;
            Some((by, component.name.get(lang)))
        })
        .collect();
    parts.sort_by_key(|(by, _)| std::cmp::Reverse(by.abs()));
    let exact = |value: &Decimal| value.normalize().scale();
    let mut html = Html(String::with_capacity(100 * parts.len() + 100));
    html.raw("<p>");
    let unit = entry::unit_of_change(entry.index, lang);
    let total = number::signed(total, exact(&total), lang);
    html.text(&match lang {
        Lang::Vi => format!("So với năm {year}, tổng điểm thay đổi {total} {unit}, gồm:"),
        Lang::En => format!("Against {year} the total changed by {total} {unit}, made up of:"),
    });
    html.raw("</p><dl class=made-of>");
    let rounding = Phrase("phần do làm tròn", "rounding of the parts").get(lang);
    let rounded = (!unexplained.is_zero()).then_some((unexplained, rounding));
    parts.extend(rounded);
    // As many for all as one of them needs, so that they can be added by eye.
    let digits = parts.iter().map(|(by, _)| exact(by)).max().unwrap_or(0);
    for (by, name) in parts {
        html.raw("<div><dt>").text(name).raw("</dt><dd>");
        number::write_signed(&mut html.0, by, digits, lang);
        html.raw("</dd></div>");
    }
    html.raw("</dl>");
    Some(html)
}
