//! From values to places: scales through plotters' coordinates, ticks at round decimals.
//!
//! Ticks are exact decimals. Floats only place marks, by sums and products alone, which every machine does alike.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use model::Lang;

/// A scale: values between two ends, places between two others.
pub(super) struct Scale {
    coord: RangedCoordf64,
    places: (i32, i32),
}

impl Scale {
    /// From `ends` (the first at the first place; they may fall) to `places` in tenths.
    pub(super) fn new(ends: (Decimal, Decimal), places: (i32, i32)) -> Self {
        let (low, high) = if ends.0 == ends.1 {
            (ends.0, ends.0 + Decimal::ONE)
        } else {
            ends
        };
        Self {
            coord: (float(low)..float(high)).into(),
            places,
        }
    }

    /// Where a value lies; values beyond the ends lie at the ends.
    pub(super) fn at(&self, value: Decimal) -> i32 {
        let (low, high) = (
            self.places.0.min(self.places.1),
            self.places.0.max(self.places.1),
        );
        self.coord.map(&float(value), self.places).clamp(low, high)
    }
}

/// The float that is nearest to a decimal. Those of a page have few digits: one division of two exact floats gives it.
fn float(value: Decimal) -> f64 {
    let power = POWERS.get(value.scale() as usize);
    match (i32::try_from(value.mantissa()), power) {
        (Ok(digits), Some(power)) => f64::from(digits) / power,
        _ => value.to_f64().expect("a decimal has a nearest float"),
    }
}

/// Powers of ten as far as digits go that fit.
const POWERS: [f64; 10] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/// Steps that people count in, as multiples of a power of ten.
const STEPS: [u32; 3] = [1, 2, 5];

/// The smallest round step that cuts `span` into at most `most` pieces.
fn step(span: Decimal, most: u32) -> Decimal {
    let least = span / Decimal::from(most.max(1));
    let mut power = Decimal::new(1, 4);
    loop {
        for step in STEPS {
            let step = Decimal::from(step) * power;
            if step >= least {
                return step.normalize();
            }
        }
        power *= Decimal::TEN;
    }
}

/// Round values from `low` to `high`, both ends included where they are round; at most `most` + 1 of them.
pub(super) fn ticks(low: Decimal, high: Decimal, most: u32) -> Vec<Decimal> {
    let step = step(high - low, most);
    let mut ticks = Vec::new();
    let mut tick = (low / step).ceil() * step;
    while tick <= high {
        ticks.push(tick.normalize());
        tick += step;
    }
    ticks
}

/// Round ends around the values with some room, never below zero where no value is; absent without values.
pub(super) fn fit(values: impl Iterator<Item = Decimal>, most: u32) -> Option<(Decimal, Decimal)> {
    let (low, high) = extremes(values)?;
    let span = if low == high {
        Decimal::ONE
    } else {
        high - low
    };
    let step = step(span, most.saturating_sub(1).max(1));
    let bottom = (low / step).floor() * step;
    let top = (high / step).ceil() * step;
    let top = if top == bottom { top + step } else { top };
    Some((bottom.normalize(), top.normalize()))
}

/// The ends of the values themselves, with a little room beyond; absent without values.
pub(super) fn close(values: impl Iterator<Item = Decimal>) -> Option<(Decimal, Decimal)> {
    let (low, high) = extremes(values)?;
    let room = if low == high {
        Decimal::ONE
    } else {
        (high - low) / Decimal::from(25)
    };
    Some((low - room, high + room))
}

fn extremes(values: impl Iterator<Item = Decimal>) -> Option<(Decimal, Decimal)> {
    values.fold(None, |ends: Option<(Decimal, Decimal)>, value| {
        Some(ends.map_or((value, value), |(low, high)| {
            (low.min(value), high.max(value))
        }))
    })
}

/// A tick's number, with the language's mark before decimals.
pub(super) fn number(value: Decimal, lang: Lang) -> String {
    let mark = lang::number::mark(lang);
    let text = value.normalize().to_string();
    text.chars()
        .map(|sign| if sign == '.' { mark } else { sign })
        .collect()
}
