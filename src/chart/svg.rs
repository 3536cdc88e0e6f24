//! The sheet a chart is drawn on: plotters writes through it into one line of SVG.
//!
//! Places are whole tenths of a unit, so plotters' whole numbers lose nothing. A colour that plotters hands over is the
//! number of a class of the theme's style sheet; the markup itself knows no colour and no font. Never lays anything
//! out: what is asked for is drawn where it is asked for.

use std::convert::Infallible;

use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use super::words::{Anchor, Style};
use super::{Name, Svg, Width};

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
    Grid "grid", Axis "axis", Break "break", Leader "leader",
    Bar "bar", BarOwn "bar-own", BarOther "bar-other", Track "track", Band "band",
    LinePlain "line", Thread "thread", LineOwn "line-own", LineOther "line-other",
    DotPlain "dot", DotOwn "dot-own", DotOther "dot-other", Badge "badge",
    Mean "mean", Best "best", Goal "goal", Reach "reach", Met "met", Missed "missed", Unknown "unknown",
    Heat0 "heat-0", Heat1 "heat-1", Heat2 "heat-2", Heat3 "heat-3", Heat4 "heat-4", Outline "outline",
}

impl Class {
    fn style(self, filled: bool) -> ShapeStyle {
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

/// The drawing in the making.
pub(super) struct Sheet<'a>(DrawingArea<Canvas<'a>, plotters::coord::Shift>);

/// What sort of chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    /// As the style sheet knows it.
    pub(super) name: &'static str,
    /// Whether there is something to follow.
    pub(super) links: Links,
}

/// Whether a chart holds links. The role of an image hides all that is inside, which links must not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// There are none: the chart is an image.
    None,
    /// There are some: the chart is a document of its own.
    Some,
}

impl Links {
    /// Whether any of the marks leads anywhere.
    pub(super) fn of<'h>(mut hrefs: impl Iterator<Item = Option<&'h str>>) -> Self {
        if hrefs.any(|href| href.is_some()) {
            Self::Some
        } else {
            Self::None
        }
    }
}

impl Kind {
    /// A chart without links.
    pub(super) const fn image(name: &'static str) -> Self {
        Self {
            name,
            links: Links::None,
        }
    }
}

/// Draws a chart of `height` tenths: opens the markup, lets `paint` fill it, closes it.
pub(super) fn draw(
    kind: Kind,
    name: &Name,
    width: Width,
    height: i32,
    paint: impl FnOnce(&Sheet<'_>),
) -> Svg {
    let mut out = String::with_capacity(8 * 1024);
    open(&mut out, kind, name, width, height);
    let canvas = Canvas {
        out: &mut out,
        size: (width.units() * 10, height),
    };
    paint(&Sheet(canvas.into_drawing_area()));
    out.push_str("</svg>");
    Svg(out)
}

fn open(out: &mut String, kind: Kind, name: &Name, width: Width, height: i32) {
    let role = match kind.links {
        Links::None => "img",
        Links::Some => "graphics-document",
    };
    let layout = match width {
        Width::Phone => "phone",
        Width::Desk => "desk",
    };
    let id = escaped(&name.id);
    let kind = kind.name;
    let xmlns = "xmlns=\"http://www.w3.org/2000/svg\"";
    push(out, &["<svg ", xmlns, " class=\"chart chart-", kind]);
    push(out, &[" chart-", layout, "\" data-chart=\"", kind]);
    push(out, &["\" id=\"", &id, "\" role=\"", role]);
    push(out, &["\" aria-labelledby=\"", &id, "-title"]);
    push(out, &["\" aria-describedby=\"", &id, "-desc"]);
    let (mut across, mut down) = (String::new(), String::new());
    tenths(&mut across, width.units() * 10);
    tenths(&mut down, height);
    push(out, &["\" viewBox=\"0 0 ", &across, " ", &down]);
    push(out, &["\" width=\"", &across, "\" height=\"", &down]);
    push(out, &["\" font-size=\"13\"><title id=\"", &id, "-title\">"]);
    escape(out, &name.title);
    push(out, &["</title><desc id=\"", &id, "-desc\">"]);
    escape(out, &name.desc);
    out.push_str("</desc>");
}

fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

impl Sheet<'_> {
    /// A filled rectangle between two corners.
    pub(super) fn rect(&self, class: Class, from: Place, to: Place) {
        self.put(&Rectangle::new([from, to], class.style(true)));
    }

    /// An open line through the places.
    pub(super) fn line(&self, class: Class, places: &[Place]) {
        self.put(&PathElement::new(places, class.style(false)));
    }

    /// A filled figure with the places as corners.
    pub(super) fn polygon(&self, class: Class, places: &[Place]) {
        self.put(&Polygon::new(places, class.style(true)));
    }

    /// A circle; its radius in tenths.
    pub(super) fn circle(&self, class: Class, centre: Place, radius: i32) {
        self.put(&Circle::new(centre, radius, class.style(true)));
    }

    /// A text whose base line begins, is centred or ends at a place.
    pub(super) fn text(&self, place: Place, style: Style, text: &str) {
        self.direct(|out| text_markup(out, place, style, text));
    }

    /// Lines of a text, one under the other.
    pub(super) fn lines<S: AsRef<str>>(&self, place: Place, style: Style, lines: &[S]) {
        for (line, text) in (0..).zip(lines) {
            self.text(
                (place.0, place.1 + line * style.line_height()),
                style,
                text.as_ref(),
            );
        }
    }

    /// Lines of a text, centred together on the height of a place.
    pub(super) fn centred<S: AsRef<str>>(&self, (x, middle): Place, style: Style, lines: &[S]) {
        let count = i32::try_from(lines.len()).expect("a label has few lines");
        let first = middle - (count - 1) * style.line_height() / 2 + style.drop();
        self.lines((x, first), style, lines);
    }

    /// Text that runs upwards from a place.
    pub(super) fn upward(&self, place: Place, style: Style, text: &str) {
        self.direct(|out| {
            out.push_str("<g transform=\"translate(");
            tenths(out, place.0);
            out.push(' ');
            tenths(out, place.1);
            out.push_str(")rotate(-90)\">");
            text_markup(out, (0, 0), style, text);
            out.push_str("</g>");
        });
    }

    /// What `inside` draws belongs together and says of itself what `title` says.
    pub(super) fn group(&self, title: &str, inside: impl FnOnce(&Self)) {
        self.direct(|out| {
            out.push_str("<g>");
            if !title.is_empty() {
                out.push_str("<title>");
                escape(out, title);
                out.push_str("</title>");
            }
        });
        inside(self);
        self.direct(|out| out.push_str("</g>"));
    }

    /// What `inside` draws leads to `href`, where there is one.
    pub(super) fn link(&self, href: Option<&str>, inside: impl FnOnce(&Self)) {
        let Some(href) = href else {
            return inside(self);
        };
        self.direct(|out| {
            out.push_str("<a href=\"");
            escape(out, href);
            out.push_str("\">");
        });
        inside(self);
        self.direct(|out| out.push_str("</a>"));
    }

    fn direct(&self, write: impl Fn(&mut String)) {
        self.put(&Direct(write));
    }

    fn put<'e, E>(&self, element: &'e E)
    where
        &'e E: PointCollection<'e, BackendCoord>,
        E: for<'c> Drawable<Canvas<'c>>,
    {
        self.0
            .draw(element)
            .expect("writing to a string cannot fail");
    }
}

/// An element that writes its own markup: plotters knows neither groups nor titles nor links.
struct Direct<F>(F);

impl<'a, F> PointCollection<'a, BackendCoord> for &'a Direct<F> {
    type Point = BackendCoord;
    type IntoIter = std::iter::Empty<BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::empty()
    }
}

impl<F: Fn(&mut String)> Drawable<Canvas<'_>> for Direct<F> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        _: I,
        canvas: &mut Canvas<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        (self.0)(canvas.out);
        Ok(())
    }
}

/// The backend: shapes in, markup out.
struct Canvas<'a> {
    out: &'a mut String,
    size: Place,
}

impl Canvas<'_> {
    fn element(&mut self, tag: &str, color: BackendColor) {
        push(self.out, &["<", tag, " class=\"", class_of(color), "\""]);
    }

    fn attribute(&mut self, name: &str, value: i32) {
        self.out.push_str(name);
        tenths(self.out, value);
        self.out.push('"');
    }

    /// Places as path data: the first absolute, those after it relative, which is shorter.
    fn path(
        &mut self,
        color: BackendColor,
        places: impl IntoIterator<Item = BackendCoord>,
        end: &str,
    ) {
        self.element("path", color);
        self.out.push_str(" d=\"");
        let mut last: Option<BackendCoord> = None;
        for (x, y) in places {
            match last {
                None => {
                    self.out.push('M');
                    pair(self.out, x, y);
                }
                Some((_, before)) if before == y => {
                    self.out.push('h');
                    tenths(self.out, x - last.map_or(0, |place| place.0));
                }
                Some((before, above)) if before == x => {
                    self.out.push('v');
                    tenths(self.out, y - above);
                }
                Some((before, above)) => {
                    self.out.push('l');
                    pair(self.out, x - before, y - above);
                }
            }
            last = Some((x, y));
        }
        self.out.push_str(end);
        self.out.push_str("\"/>");
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

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
        self.path(style.color(), [from, to], "");
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.element("rect", style.color());
        self.attribute(" x=\"", from.0);
        self.attribute(" y=\"", from.1);
        self.attribute(" width=\"", to.0 - from.0);
        self.attribute(" height=\"", to.1 - from.1);
        self.out.push_str("/>");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(style.color(), path, "");
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
        self.attribute(" cx=\"", centre.0);
        self.attribute(" cy=\"", centre.1);
        self.attribute(" r=\"", i32::try_from(radius).unwrap_or(i32::MAX));
        self.out.push_str("/>");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path(style.color(), corners, "z");
        Ok(())
    }
}

fn text_markup(out: &mut String, place: Place, style: Style, text: &str) {
    out.push_str("<text");
    let class = style.class();
    if !class.is_empty() {
        push(out, &[" class=\"", class, "\""]);
    }
    out.push_str(" x=\"");
    tenths(out, place.0);
    out.push_str("\" y=\"");
    tenths(out, place.1);
    out.push('"');
    out.push_str(match style.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    });
    out.push_str(style.attributes());
    out.push('>');
    escape(out, text);
    out.push_str("</text>");
}

fn pair(out: &mut String, x: i32, y: i32) {
    tenths(out, x);
    if y >= 0 {
        out.push(' ');
    }
    tenths(out, y);
}

/// Writes a number of tenths: 125 is 12.5, 120 is 12.
fn tenths(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let value = value.unsigned_abs();
    whole(out, value / 10);
    if !value.is_multiple_of(10) {
        out.push('.');
        whole(out, value % 10);
    }
}

fn whole(out: &mut String, value: u32) {
    if value >= 10 {
        whole(out, value / 10);
    }
    out.push(char::from_digit(value % 10, 10).expect("a digit is below ten"));
}

/// Writes a text so that it stays text, in an element as in an attribute.
fn escape(out: &mut String, text: &str) {
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

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}
