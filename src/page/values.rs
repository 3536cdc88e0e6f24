//! What a row says beside its score and rank: share, maximum and band, and the values of its components.

use rust_decimal::Decimal;

use super::cells::{absent, none};
use super::datum::{self, Address, On};
use super::entry::{DASH, Entry};
use super::html::Html;
use derive::PartStanding;
use derive::figures::{self, Quantity};
use lang::{digits, number};
use model::{Adds, Component, Value};

impl Entry<'_> {
    /// The share of the maximum in some words, or a dash.
    pub(super) fn share_figure(
        &self,
        html: &mut Html,
        on: On,
        words: impl Fn(&mut String, Decimal),
    ) {
        let Some(share) = self.figure(None, Quantity::Percent, None) else {
            html.raw(DASH);
            return;
        };
        self.own(html, on, (share.written(), "percent"), |out| {
            words(out, share.value);
        });
    }

    /// The highest score that the unit could have: its own, or that of the framework. Whether there is one.
    pub(super) fn max_figure(&self, html: &mut Html, on: On) -> bool {
        let Some(max) = self.max() else {
            return false;
        };
        let words = |out: &mut String| number::write_exact(out, max, on.lang());
        if self.has_own_max() {
            self.own(html, on, (max, "max"), words);
        } else {
            let address = ["framework", &self.index.code, &self.framework.code, "max"];
            datum::number(html, on, max, &address, words);
        }
        true
    }

    /// The highest score of a component.
    pub(super) fn part_max(&self, html: &mut Html, on: On, component: &Component, max: Decimal) {
        let of = self.address(Some(component), "max");
        let framework = &self.framework.code;
        exact(html, on, max, &datum::PartMax { framework, of });
    }

    /// The address of the mean of the field that the row is in.
    pub(super) fn mean_place(&self) -> Option<datum::InField<'_>> {
        Some(datum::InField {
            index: self.index,
            year: self.year,
            field: self.field?.field,
            quantity: Quantity::Mean,
        })
    }

    /// The mean of the field that the row is in, as a score is spoken.
    pub(super) fn mean_figure(
        &self,
        html: &mut Html,
        on: On,
        words: impl Fn(&mut String, Decimal),
    ) {
        let mean = self.field.and_then(|field| field.total.as_ref());
        let Some((place, mean)) = self.mean_place().zip(mean.map(|spread| spread.mean)) else {
            none(html, on);
            return;
        };
        of_field(html, on, place, mean, |out| words(out, mean));
    }

    /// The name of the band.
    pub(super) fn band_figure(&self, on: On) -> Option<Html> {
        let scheme = self.index.bands_for(self.year, self.unit)?;
        let band = scheme.bands.get(usize::from(self.standing.band?))?;
        let mut html = Html::default();
        let name = band.name.get(on.lang());
        datum::code(&mut html, on, &band.code, &self.address(None, "band"), name);
        Some(html)
    }

    /// The name of the band, or a dash.
    pub(super) fn band_or_dash(&self, html: &mut Html, on: On) {
        match self.band_figure(on) {
            Some(band) => html.raw(&band.0),
            None => html.raw(DASH),
        };
    }

    /// A component's score, or why there is none.
    pub(super) fn part(
        &self,
        html: &mut Html,
        component: &Component,
        part: Option<&model::Part>,
        on: On,
    ) {
        let lang = on.lang();
        match part.map(|part| part.score) {
            Some(Value::Score(score)) => {
                let address = self.address(Some(component), "score");
                // What comes on top is told from what is part of the whole by its sign.
                datum::number(html, on, score, &address, |out| match component.adds {
                    Adds::Bonus if score > Decimal::ZERO => {
                        number::write_signed(out, score, self.index.decimals, lang);
                    }
                    _ => self.print(out, score, lang),
                });
            }
            Some(Value::Absent(reason)) => absent(html, reason, self.life(), on),
            None => absent(html, model::Absence::NotPublished, self.life(), on),
        }
    }

    /// A component's rank.
    pub(super) fn part_rank(
        &self,
        html: &mut Html,
        component: &Component,
        standing: &PartStanding,
        on: On,
    ) {
        match standing.rank() {
            Some(rank) => {
                let address = self.address(Some(component), "rank");
                datum::number(html, on, rank.into(), &address, |out| {
                    digits::write(out, rank.into());
                });
            }
            None => none(html, on),
        }
    }
}

/// A figure of a field in some words, as markup.
pub(super) fn of_field(
    html: &mut Html,
    on: On,
    place: datum::InField,
    value: Decimal,
    words: impl Fn(&mut String),
) {
    let digits = place.quantity.digits(false, place.index.decimals);
    let value = digits.map_or(value, |digits| figures::rounded(value, digits));
    datum::number(html, on, value, &place, words);
}

/// The highest score of a component, by the codes of index, framework and component.
pub(super) fn part_max(
    html: &mut Html,
    on: On,
    (index, framework, component): (&str, &str, &str),
    max: Decimal,
) {
    let address = ["framework", index, framework, component, "max"];
    exact(html, on, max, &address);
}

/// A number with all its digits.
pub(super) fn exact(html: &mut Html, on: On, value: Decimal, address: &impl Address) {
    datum::number(html, on, value, address, |out| {
        number::write_exact(out, value, on.lang());
    });
}
