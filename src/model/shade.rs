//! The shades of the site's accent colour, and how well they can be read.

/// A colour: red, green, blue.
pub type Rgb = [u8; 3];

/// The paper that text stands on, by day and by night.
pub const PAPER: [Rgb; 2] = [[255; 3], [21, 24, 28]];

/// The least contrast of text with what it stands on: level AA of the WCAG.
pub const LEAST: f64 = 4.5;

/// The accent as it is used on one paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// The paper.
    pub paper: Rgb,
    /// Links and marks.
    pub accent: Rgb,
    /// What the rows of the home unit stand on.
    pub soft: Rgb,
}

/// The accent by day, as it is, and by night, lighter.
#[must_use]
pub fn shades(accent: Rgb) -> [Shades; 2] {
    let [light, dark] = PAPER;
    [
        Shades {
            paper: light,
            accent,
            soft: mix(accent, light, 90),
        },
        Shades {
            paper: dark,
            accent: mix(accent, light, 55),
            soft: mix(accent, dark, 70),
        },
    ]
}

/// The colour written as `#rrggbb`.
#[must_use]
pub fn parse(colour: &str) -> Option<Rgb> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6)?;
    let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([r, g, b])
}

/// The colour as `#rrggbb`.
#[must_use]
pub fn hex([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// `share` per cent of `b` in `a`.
fn mix(a: Rgb, b: Rgb, share: u16) -> Rgb {
    std::array::from_fn(|i| {
        let sum = u16::from(a[i]) * (100 - share) + u16::from(b[i]) * share;
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    })
}

/// The contrast of two colours, from 1 to 21, as the WCAG measure it.
#[must_use]
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    let (light, dark) = if a > b { (a, b) } else { (b, a) };
    (light + 0.05) / (dark + 0.05)
}

fn luminance([r, g, b]: Rgb) -> f64 {
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/// A channel without the bend of screens.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        let base = (value + 0.055) / 1.055;
        // To the power of 2.4: its square, times the fifth root of its square.
        let square = base * base;
        square * fifth_root(square)
    }
}

/// By Newton's way, from one side only: the same digits on every machine.
fn fifth_root(value: f64) -> f64 {
    let mut root = 1.0_f64;
    for _ in 0..60 {
        let fourth = root * root * root * root;
        root -= (root * fourth - value) / (5.0 * fourth);
    }
    root
}

/// Text in the accent colour and what it stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The text.
    pub text: Rgb,
    /// The ground.
    pub ground: Rgb,
    /// How well one is told from the other.
    pub contrast: f64,
}

/// The worst pair that a site with this accent shows: on paper or on the tint of its own rows, by day or by night.
#[must_use]
pub fn worst(accent: Rgb) -> Pair {
    let [day, night] = shades(accent);
    let pair = |shades: Shades, ground: Rgb| Pair {
        text: shades.accent,
        ground,
        contrast: contrast(shades.accent, ground),
    };
    let first = pair(day, day.paper);
    [
        pair(day, day.soft),
        pair(night, night.paper),
        pair(night, night.soft),
    ]
    .into_iter()
    .fold(first, |worst, one| {
        if one.contrast < worst.contrast {
            one
        } else {
            worst
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{LEAST, contrast, hex, parse, shades, worst};

    #[test]
    fn contrast_is_as_others_measure_it() {
        for (a, b, known) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.478),
            ("#9b1c31", "#ffffff", 8.064),
            ("#ff0000", "#ffffff", 3.998),
        ] {
            let (a, b) = (parse(a).expect("a colour"), parse(b).expect("a colour"));
            let measured = contrast(a, b);
            assert!((measured - known).abs() < 0.01, "{measured} {known}");
            assert!((measured - contrast(b, a)).abs() < 1e-9);
        }
    }

    #[test]
    fn the_accent_is_lighter_by_night() {
        let [day, night] = shades([0; 3]);
        assert_eq!(
            (hex(day.accent), hex(day.soft)),
            ("#000000".into(), "#e5e5e5".into())
        );
        assert_eq!(
            (hex(night.accent), hex(night.soft)),
            ("#8c8c8c".into(), "#0e1013".into())
        );
    }

    #[test]
    fn pale_colours_are_too_pale_and_usual_ones_are_not() {
        let contrast = |colour| worst(parse(colour).expect("a colour")).contrast;
        for colour in ["#9b1c31", "#1d4f91", "#14693a", "#000000", "#6b3fa0"] {
            assert!(contrast(colour) >= LEAST, "{colour}: {}", contrast(colour));
        }
        for colour in ["#ffcc00", "#ffffff", "#8899aa", "#e4572e"] {
            assert!(contrast(colour) < LEAST, "{colour}: {}", contrast(colour));
        }
    }
}
