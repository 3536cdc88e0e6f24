//! Cells and marks that tables on any page write alike: what is missing, what changed, who says so.

use rust_decimal::Decimal;

use super::datum::On;
use super::drawn;
use super::entry::DASH;
use super::html::Html;
use derive::By;
use finding::Remark;
use lang::number;
use model::Lang;

/// A missing value of a unit: why.
pub(super) fn absent(html: &mut Html, reason: model::Absence, life: model::Life, on: On) {
    let text = &on.remark(Remark::Absent(reason, life));
    on.draw(html, &drawn::Absent { text });
}

/// A cell that has nothing to say.
pub(super) fn none(html: &mut Html, on: On) {
    let text = lang::phrase!("written-none").get(on.lang());
    on.draw(html, &drawn::Nothing { sign: DASH, text });
}

/// A change with its sign, as its digits say it: what rounds to nothing has neither sign nor colour.
pub(super) fn amount(out: &mut String, by: Decimal, decimals: u32, lang: Lang) {
    if by.is_zero() || !number::round(by, decimals).is_zero() {
        number::write_signed(out, by, decimals, lang);
    } else {
        out.push_str("≈ 0");
    }
}

/// The direction of a change in words, for those who hear the page.
pub(super) fn direction(html: &mut Html, by: Decimal, decimals: u32, on: On) {
    let text = &on.remark(Remark::way(by, decimals));
    on.draw(html, &drawn::Heard { text });
}

/// Marks a change that the source states and that cannot be worked out here.
pub(super) fn whose(html: &mut Html, by: By, on: On) {
    if by.is_only_stated() {
        beside(html, ["", &on.remark(Remark::Stated), ""], on);
    }
}

/// A remark beside a figure, of whose parts only the second is seen.
pub(super) fn beside(html: &mut Html, [before, text, after]: [&str; 3], on: On) {
    let beside = drawn::Beside {
        before,
        text,
        after,
    };
    on.draw(html, &beside);
}

/// Which way a change went, as the number is printed.
pub(super) fn way_by(by: Option<Decimal>, decimals: u32) -> &'static str {
    match by {
        Some(by) if by.is_zero() || number::round(by, decimals).is_zero() => "same",
        Some(by) if by.is_sign_positive() => "up",
        Some(_) => "down",
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{amount, direction, way_by};
    use crate::datum::on_home;
    use crate::html::Html;
    use model::Lang;

    fn written(by: i64, lang: Lang) -> String {
        let mut html = Html::default();
        let by = Decimal::new(by, 3);
        html.raw(way_by(Some(by), 2)).raw(" ");
        amount(&mut html.0, by, 2, lang);
        on_home(lang, |on| direction(&mut html, by, 2, on));
        html.0
    }

    #[test]
    fn a_change_has_a_sign_a_class_and_a_word() {
        assert_eq!(
            written(-1234, Lang::VI),
            "down −1,23<span class=heard> (giảm)</span>"
        );
        assert_eq!(
            written(1234, Lang::EN),
            "up +1.23<span class=heard> (up)</span>"
        );
        assert_eq!(
            written(0, Lang::VI),
            "same 0<span class=heard> (không đổi)</span>"
        );
    }

    #[test]
    fn a_change_that_rounds_to_nothing_is_neither_up_nor_down() {
        assert_eq!(
            written(-4, Lang::VI),
            "same ≈ 0<span class=heard> (giảm chưa đến 0,01)</span>"
        );
        assert_eq!(
            written(4, Lang::EN),
            "same ≈ 0<span class=heard> (up less than 0.01)</span>"
        );
        assert_eq!(way_by(Some(Decimal::new(-5, 3)), 2), "down");
    }
}
