//! Cells and marks that tables on any page write alike: what is missing, what changed, who says so.

use rust_decimal::Decimal;

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
    computed: Option<Decimal>,
    stated: Option<Decimal>,
    decimals: u32,
    lang: Lang,
) {
    let by = computed.or(stated);
    html.raw("<td class=\"")
        .raw(class_of(by, decimals))
        .raw("\">");
    match by {
        Some(by) => {
            amount(html, by, decimals, lang);
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
    use crate::model::Lang::{En, Vi};
    use crate::page::html::Html;

    fn cell(by: Option<i64>, lang: crate::model::Lang) -> String {
        let mut html = Html::default();
        change_cell(&mut html, by.map(|by| Decimal::new(by, 3)), None, 2, lang);
        html.0
    }

    #[test]
    fn a_change_has_a_sign_a_class_and_a_word() {
        assert_eq!(
            cell(Some(-1234), Vi),
            "<td class=\"num down\">−1,23<span class=visually-hidden> (giảm)</span></td>"
        );
        assert_eq!(
            cell(Some(1234), En),
            "<td class=\"num up\">+1.23<span class=visually-hidden> (up)</span></td>"
        );
        assert_eq!(
            cell(Some(0), Vi),
            "<td class=\"num same\">0<span class=visually-hidden> (không đổi)</span></td>"
        );
    }

    #[test]
    fn a_change_that_rounds_to_nothing_is_neither_up_nor_down() {
        assert_eq!(
            cell(Some(-4), Vi),
            "<td class=\"num same\">≈ 0<span class=visually-hidden> (giảm chưa đến 0,01)</span></td>"
        );
        assert_eq!(
            cell(Some(4), En),
            "<td class=\"num same\">≈ 0<span class=visually-hidden> (up less than 0.01)</span></td>"
        );
        assert_eq!(class_of(Some(Decimal::new(-5, 3)), 2), "num down");
    }

    #[test]
    fn what_only_the_source_states_is_marked() {
        let mut html = Html::default();
        change_cell(&mut html, None, Some(Decimal::from(-10)), 0, Vi);
        assert!(html.0.contains("−10"));
        assert!(html.0.ends_with("<span class=of>(theo nguồn)</span></td>"));
    }
}
