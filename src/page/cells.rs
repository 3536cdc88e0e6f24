//! Cells and marks that tables on any page write alike: what is missing, what changed, who says so.

use rust_decimal::Decimal;

use super::datum::{self, Address, On};
use super::entry::DASH;
use super::html::Html;
use super::told::By;
use crate::lang::{Phrase, number, phrases};
use crate::model::{self, Lang};

/// A missing value: why.
pub(super) fn absent(html: &mut Html, reason: model::Absence, lang: Lang) {
    html.raw("<span class=absent>")
        .raw(phrases::absence(reason).get(lang))
        .raw("</span>");
}

/// A cell that has nothing to say.
pub(super) fn none(html: &mut Html, lang: Lang) {
    html.raw("<span aria-hidden=true>")
        .raw(DASH)
        .raw("</span><span class=visually-hidden>")
        .raw(Phrase("không có", "none").get(lang))
        .raw("</span>");
}

/// A change with its sign, as its digits say it: what rounds to nothing has neither sign nor colour.
pub(super) fn amount(html: &mut Html, by: Decimal, decimals: u32, lang: Lang) {
    if by.is_zero() || !number::round(by, decimals).is_zero() {
        number::write_signed(&mut html.0, by, decimals, lang);
    } else {
        html.raw("≈ 0");
    }
}

/// The direction of a change in words, for those who hear the page.
pub(super) fn direction(html: &mut Html, by: Decimal, decimals: u32, lang: Lang) {
    let word = match (by.is_zero(), by.is_sign_positive()) {
        (true, _) => Phrase("không đổi", "unchanged").get(lang),
        (_, true) => Phrase("tăng", "up").get(lang),
        _ => Phrase("giảm", "down").get(lang),
    };
    html.raw("<span class=visually-hidden> (").raw(word);
    if !by.is_zero() && number::round(by, decimals).is_zero() {
        let least = Decimal::new(1, decimals);
        html.raw(Phrase(" chưa đến ", " less than ").get(lang));
        html.raw(&number::fixed(least, decimals, lang));
    }
    html.raw(")</span>");
}

/// A cell with a change of a component: what was worked out here, or what the source states.
pub(super) fn change_cell(
    html: &mut Html,
    on: On,
    (computed, stated): (Option<Decimal>, Option<Decimal>),
    decimals: u32,
    address: &impl Address,
) {
    let lang = on.lang();
    let by = computed.or(stated);
    html.raw("<td class=\"")
        .raw(class_of(by, decimals))
        .raw("\">");
    match by {
        Some(by) => {
            datum::number(html, on, by, address, |html| {
                amount(html, by, decimals, lang);
            });
            direction(html, by, decimals, lang);
            if computed.is_none() {
                whose(html, By::Source, lang);
            }
        }
        None => none(html, lang),
    }
    html.raw("</td>");
}

/// Marks a change that the source states and that cannot be worked out here.
pub(super) fn whose(html: &mut Html, by: By, lang: Lang) {
    if by == By::Source {
        html.raw(" <span class=of>");
        html.raw(Phrase("(theo nguồn)", "(as stated)").get(lang))
            .raw("</span>");
    }
}

/// The class of a cell with a change: that of the number as it is printed.
pub(super) fn class_of(by: Option<Decimal>, decimals: u32) -> &'static str {
    match by {
        Some(by) if by.is_zero() || number::round(by, decimals).is_zero() => "num same",
        Some(by) if by.is_sign_positive() => "num up",
        Some(_) => "num down",
        None => "num",
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{change_cell, class_of};
    use crate::derive::{analyse, sample};
    use crate::model::Lang::{self, En, Vi};
    use crate::page::html::Html;
    use crate::page::{Kind, Page, plan};

    fn written(computed: Option<Decimal>, stated: Option<Decimal>, lang: Lang) -> String {
        let record = sample::record(|_| {});
        let analysis = analyse(&record);
        let plan = plan(&record, &analysis);
        let page = Page {
            path: String::new(),
            tail: String::new(),
            lang,
            kind: Kind::Home,
        };
        let mut html = Html::default();
        let address = ["a", "change"];
        change_cell(&mut html, plan.on(&page), (computed, stated), 2, &address);
        html.0
    }

    fn cell(by: i64, lang: Lang) -> String {
        written(Some(Decimal::new(by, 3)), None, lang)
    }

    #[test]
    fn a_change_has_a_sign_a_class_and_a_word() {
        assert_eq!(
            cell(-1234, Vi),
            "<td class=\"num down\"><data value=-1.234 data-figure=a/change>−1,23</data>\
             <span class=visually-hidden> (giảm)</span></td>"
        );
        assert!(cell(1234, En).starts_with("<td class=\"num up\">"));
        assert!(cell(1234, En).contains(">+1.23</data><span class=visually-hidden> (up)</span>"));
        assert!(cell(0, Vi).starts_with("<td class=\"num same\">"));
        assert!(cell(0, Vi).contains(">0</data><span class=visually-hidden> (không đổi)</span>"));
    }

    #[test]
    fn a_change_that_rounds_to_nothing_is_neither_up_nor_down() {
        assert!(cell(-4, Vi).starts_with("<td class=\"num same\">"));
        assert!(
            cell(-4, Vi).contains(">≈ 0</data><span class=visually-hidden> (giảm chưa đến 0,01)<")
        );
        assert!(
            cell(4, En).contains(">≈ 0</data><span class=visually-hidden> (up less than 0.01)<")
        );
        assert_eq!(class_of(Some(Decimal::new(-5, 3)), 2), "num down");
    }

    #[test]
    fn what_only_the_source_states_is_marked() {
        let html = written(None, Some(Decimal::from(-10)), Vi);
        assert!(html.contains("−10"));
        assert!(html.ends_with("<span class=of>(theo nguồn)</span></td>"));
    }
}
