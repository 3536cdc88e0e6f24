//! What explains the change of a total: a sentence, and what each component adds to it.

use rust_decimal::Decimal;

use crate::finding::MadeOf;
use crate::lang::{Phrase, number};
use crate::page::entry::Entry;
use crate::page::html::Html;
use crate::page::{Page, Plan};

/// What the components of the first level contribute to the change of the total, in all digits: they add up exactly.
pub(super) fn list(plan: &Plan, page: &Page, entry: &Entry) -> Option<Html> {
    let lang = page.lang;
    let made_of = MadeOf::of(entry)?;
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
    html.text(plan.say(page, made_of).as_str());
    html.raw("</p><dl class=made-of>");
    let rounding = Phrase("chênh do làm tròn", "rounding of the parts").get(lang);
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
