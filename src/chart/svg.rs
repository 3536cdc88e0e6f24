//! The backend of plotters: shapes in, one line of SVG out.
//!
//! Places are whole tenths of a unit, so plotters' whole numbers lose nothing. A colour that plotters hands over is the
//! number of a class of the theme's style sheet; the markup itself knows no colour and no font.

use std::convert::Infallible;

use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use lang::digits;

/// A place in tenths of a unit, from the top left.
pub(super) type Place = (i32, i32);

/// What a shape is, as the style sheet knows it.
macro_rules! classes {
    ($($name:ident $class:literal),+ $(,)?) => {
        /// What a shape is; the theme's style sheet gives each its paint.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Class { $(#[doc = $class] $name),+ }

        const CLASSES: &[&str] = &[$($class),+];
    };
}

classes! {
    Grid "grid", Axis "axis", Break "break", Moment "moment", Sign "sign", Leader "leader",
    Bar "bar", BarOwn "bar-own", BarOther "bar-other", Track "track", Band "band",
    LinePlain "line", Thread "thread", LineOwn "line-own", LineOther "line-other",
    DotPlain "dot", DotOwn "dot-own", DotOther "dot-other", Badge "badge", Hit "hit",
    Mean "mean", Rim "rim",
    Goal "goal", Reach "reach", Met "met", Missed "missed", Unknown "unknown",
    Heat0 "heat-0", Heat1 "heat-1", Heat2 "heat-2", Heat3 "heat-3", Heat4 "heat-4", Outline "outline",
}

impl Class {
    /// As the style sheet knows it.
    pub(super) fn name(self) -> &'static str {
        CLASSES[self as usize]
    }

    /// As plotters wants it.
    pub(super) fn style(self, filled: bool) -> ShapeStyle {
        ShapeStyle {
            color: RGBAColor(self as u8, 0, 0, 1.0),
            filled,
            stroke_width: 1,
        }
    }
}

fn class_of(color: BackendColor) -> &'static str {
    CLASSES[usize::from(color.rgb.0)]
}

/// The backend: shapes in, markup out.
pub(super) struct Canvas<'a> {
    /// The markup so far.
    pub(super) out: &'a mut String,
    /// Width and height in tenths.
    pub(super) size: Place,
}

impl Canvas<'_> {
    fn element(&mut self, tag: &str, color: BackendColor) {
        push(self.out, &["<", tag, " class=", class_of(color)]);
    }

    fn attribute(&mut self, name: &str, value: i32) {
        self.out.push_str(name);
        tenths(self.out, value);
    }

    /// The last attribute of an element. It keeps its quotation marks: a slash after a bare value would be part of it.
    fn last(&mut self, name: &str, value: i32) {
        push(self.out, &[name, "\""]);
        tenths(self.out, value);
        self.out.push_str("\"/>");
    }

    fn path(&mut self, color: BackendColor, places: impl IntoIterator<Item = BackendCoord>) {
        self.element("path", color);
        self.out.push_str(" d=\"");
        Trace::new(self.out).line(places);
        self.out.push_str("\"/>");
    }
}

/// What drawing gives: nothing, and it cannot fail.
pub(super) type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0.unsigned_abs(), self.size.1.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, place: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(place, (place.0 + 10, place.1 + 10), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.path(style.color(), [from, to]);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.element("path", style.color());
        self.out.push_str(" d=\"");
        Trace::new(self.out).figure(&corners(from, to));
        self.out.push_str("\"/>");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(style.color(), path);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.element("circle", style.color());
        self.attribute(" cx=", centre.0);
        self.attribute(" cy=", centre.1);
        self.last(" r=", i32::try_from(radius).unwrap_or(i32::MAX));
        Ok(())
    }
}

/// The corners of a rectangle, from two that lie across.
pub(super) fn corners((left, top): Place, (right, bottom): Place) -> [Place; 4] {
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

/// Path data in the making: every step is written as where it leads to or as how far, whichever is shorter.
pub(super) struct Trace<'a> {
    out: &'a mut String,
    /// Where the last step led.
    at: Option<Place>,
}

impl<'a> Trace<'a> {
    /// Nothing yet.
    pub(super) fn new(out: &'a mut String) -> Self {
        Self { out, at: None }
    }

    /// A line from place to place.
    pub(super) fn line(&mut self, places: impl IntoIterator<Item = Place>) {
        let mut places = places.into_iter();
        if let Some(first) = places.next() {
            self.both('m', first);
        }
        for place in places {
            self.step(place);
        }
    }

    /// The same, back to its beginning.
    pub(super) fn figure(&mut self, places: &[Place]) {
        self.line(places.iter().copied());
        self.out.push('z');
        self.at = places.first().copied();
    }

    fn step(&mut self, (x, y): Place) {
        match self.at {
            Some((from, above)) if above == y => self.one('h', x - from, x),
            Some((from, above)) if from == x => self.one('v', y - above, y),
            _ => self.both('l', (x, y)),
        }
        self.at = Some((x, y));
    }

    fn one(&mut self, letter: char, by: i32, to: i32) {
        let is_shorter = length(to) < length(by);
        let (letter, value) = if is_shorter {
            (letter.to_ascii_uppercase(), to)
        } else {
            (letter, by)
        };
        self.out.push(letter);
        tenths(self.out, value);
    }

    fn both(&mut self, letter: char, to: Place) {
        let size = |(x, y): Place| length(x) + length(y) + u32::from(y >= 0);
        let by = self.at.map(|(x, y)| (to.0 - x, to.1 - y));
        let by = by.filter(|by| size(*by) <= size(to));
        let letter = by.map_or(letter.to_ascii_uppercase(), |_| letter);
        self.out.push(letter);
        let (x, y) = by.unwrap_or(to);
        pair(self.out, x, y);
        self.at = Some(to);
    }
}

/// How many signs a number of tenths takes.
fn length(value: i32) -> u32 {
    let all = value.unsigned_abs();
    let whole = (all / 10).checked_ilog10().map_or(1, |digits| digits + 1);
    u32::from(value < 0) + whole + if all.is_multiple_of(10) { 0 } else { 2 }
}

/// Writes a place: `12.5 40`.
fn pair(out: &mut String, x: i32, y: i32) {
    tenths(out, x);
    if y >= 0 {
        out.push(' ');
    }
    tenths(out, y);
}

/// Writes parts one after the other.
pub(super) fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Writes a number of tenths: 125 is 12.5, 120 is 12.
pub(super) fn tenths(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let value = value.unsigned_abs();
    digits::write(out, u64::from(value / 10));
    // A point and a digit, of which there are ten.
    let tenth = 2 * (value % 10) as usize;
    if tenth > 0 {
        out.push_str(&TENTHS[tenth..tenth + 2]);
    }
}

const TENTHS: &str = ".0.1.2.3.4.5.6.7.8.9";

/// Writes a text so that it stays text, in an element as in an attribute.
pub(super) fn escape(out: &mut String, text: &str) {
    // Hardly any text has one: all bytes are looked at, many at a time, and no letter is taken apart.
    let special =
        |byte: u8| (byte < b' ') | matches!(byte, b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2);
    if !text.bytes().fold(false, |any, byte| any | special(byte)) {
        out.push_str(text);
        return;
    }
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
}

/// Writes the value of an attribute: bare where a browser reads it so, which is shorter, else in quotation marks.
pub(super) fn value(out: &mut String, text: &str) {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./#:".contains(&byte);
    if !text.is_empty() && text.bytes().all(bare) {
        out.push_str(text);
        return;
    }
    out.push('"');
    escape(out, text);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{Place, Trace, pair, tenths};

    /// The numbers behind a letter of path data, in tenths.
    fn numbers(text: &str) -> Vec<i32> {
        let parted = text.replace('-', " -");
        let one = |number: &str| {
            let sign = if number.starts_with('-') { -1 } else { 1 };
            let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
            let whole = whole.trim_start_matches('-').parse::<i32>().unwrap();
            sign * (10 * whole + tenth.parse::<i32>().unwrap())
        };
        parted.split_whitespace().map(one).collect()
    }

    /// The figures that path data draw, followed step by step.
    fn followed(path: &str) -> Vec<Vec<Place>> {
        let mut figures: Vec<Vec<Place>> = Vec::new();
        let (mut x, mut y) = (0, 0);
        for (at, letter) in path.match_indices(char::is_alphabetic) {
            let rest = path[at + 1..].split(char::is_alphabetic).next().unwrap();
            let to = numbers(rest);
            (x, y) = match letter {
                "M" | "L" => (to[0], to[1]),
                "m" | "l" => (x + to[0], y + to[1]),
                "H" => (to[0], y),
                "h" => (x + to[0], y),
                "V" => (x, to[0]),
                "v" => (x, y + to[0]),
                _ => figures.last().unwrap()[0],
            };
            match letter {
                "M" | "m" => figures.push(vec![(x, y)]),
                "z" => {}
                _ => figures.last_mut().unwrap().push((x, y)),
            }
        }
        figures
    }

    proptest! {
        #[test]
        fn path_data_lead_through_their_places_by_the_shorter_way(
            figures in proptest::collection::vec(proptest::collection::vec((-400..9000, -400..9000), 1..6), 1..6),
        ) {
            let mut path = String::new();
            let mut trace = Trace::new(&mut path);
            for figure in &figures {
                trace.figure(figure);
            }
            prop_assert_eq!(followed(&path), figures.clone());
            let mut whole = String::new();
            for (x, y) in figures.into_iter().flatten() {
                pair(&mut whole, x, y);
                whole.push('L');
            }
            prop_assert!(path.replace('z', "").len() <= whole.len(), "{}", path);
        }
    }

    #[test]
    fn cells_beside_each_other_are_told_by_their_distance() {
        let mut path = String::new();
        let mut trace = Trace::new(&mut path);
        for left in [3195, 4195] {
            let right = left + 990;
            trace.figure(&[(left, 2765), (right, 2765), (right, 2965), (left, 2965)]);
        }
        assert_eq!(path, "M319.5 276.5h99v20h-99zm100 0h99v20h-99z");
    }

    #[test]
    fn tenths_are_written_as_decimals_without_a_needless_zero() {
        for value in (-20_000..20_000).chain([i32::MIN, i32::MAX]) {
            let mut written = String::new();
            tenths(&mut written, value);
            let (sign, all) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
            let expected = match all % 10 {
                0 => format!("{sign}{}", all / 10),
                tenth => format!("{sign}{}.{tenth}", all / 10),
            };
            assert_eq!(written, expected);
        }
    }
}
