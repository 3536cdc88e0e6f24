//! The sheet a chart is drawn on: shapes through plotters, texts, groups and links beside them.
//!
//! Never lays anything out: what is asked for is drawn where it is asked for.

use std::borrow::Cow;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, Drawable, PointCollection, Rectangle};
use plotters::style::ShapeStyle;
use plotters_backend::{BackendCoord, DrawingBackend as _};

use super::svg::{Canvas, Drawn, Trace, escape, push, tenths, value};
pub(super) use super::svg::{Class, Place, corners};
use super::words::{Anchor, Style};
use super::{Label, Name, Svg, Width};

/// The drawing in the making.
pub(super) struct Sheet<'a>(DrawingArea<Canvas<'a>, Shift>);

/// The line around a rectangle, back to where it began.
pub(super) fn around(from: Place, to: Place) -> [Place; 5] {
    let [first, second, third, fourth] = corners(from, to);
    [first, second, third, fourth, first]
}

/// What sort of chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    /// As the style sheet knows it.
    pub(super) name: &'static str,
    /// Whether there is something to follow.
    pub(super) links: Links,
    /// How many bytes it takes, more or less.
    pub(super) room: usize,
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
            room: 8 * 1024,
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
    let mut out = String::with_capacity(kind.room);
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
        Width::Card => "card",
        Width::Phone => "phone",
        Width::Desk => "desk",
    };
    let id = code(&name.id);
    let kind = kind.name;
    push(out, &["<svg class=\"chart chart-", kind]);
    push(out, &[" chart-", layout, "\" data-chart=", kind]);
    push(out, &[" id=", &id, " role=", role]);
    match &name.label {
        Label::By(other) => push(out, &[" aria-labelledby=", &code(other)]),
        Label::Own(_) => push(out, &[" aria-labelledby=", &id, "-title"]),
    }
    let (mut across, mut down) = (String::new(), String::new());
    tenths(&mut across, width.units() * 10);
    tenths(&mut down, height);
    push(out, &[" viewBox=\"0 0 ", &across, " ", &down]);
    push(out, &["\" width=", &across, " height=", &down]);
    out.push_str(" font-size=13>");
    if let Label::Own(title) = &name.label {
        push(out, &["<title id=", &id, "-title>"]);
        escape(out, title);
        out.push_str("</title>");
    }
    out.push_str("<desc>");
    escape(out, &name.desc);
    out.push_str("</desc>");
}

/// An id as the bare value of an attribute. Ids are codes; whatever else came here would end the value.
fn code(id: &str) -> Cow<'_, str> {
    let fits = |letter: char| letter == '-' || letter.is_ascii_alphanumeric();
    if id.chars().all(fits) {
        Cow::Borrowed(id)
    } else {
        Cow::Owned(id.replace(|letter| !fits(letter), "-"))
    }
}

impl Sheet<'_> {
    /// A filled rectangle between two corners.
    pub(super) fn rect(&self, class: Class, from: Place, to: Place) {
        self.put(&Rectangle::new([from, to], class.style(true)));
    }

    /// Filled figures of a class as one shape: a chart has one for every row or cell.
    pub(super) fn figures<const N: usize>(&self, class: Class, figures: &[[Place; N]]) {
        self.many(class, figures, true);
    }

    /// Open lines of a class as one shape.
    pub(super) fn strokes<const N: usize>(&self, class: Class, lines: &[[Place; N]]) {
        self.many(class, lines, false);
    }

    fn many<const N: usize>(&self, class: Class, shapes: &[[Place; N]], closed: bool) {
        if shapes.is_empty() {
            return;
        }
        self.direct(|out| {
            push(out, &["<path class=", class.name(), " d=\""]);
            let mut trace = Trace::new(out);
            for places in shapes {
                if closed {
                    trace.figure(places);
                } else {
                    trace.line(places.iter().copied());
                }
            }
            out.push_str("\"/>");
        });
    }

    /// An open line through the places.
    pub(super) fn line(&self, class: Class, places: &[Place]) {
        self.put(&Outline(places, class.style(false)));
    }

    /// A circle; its radius in tenths.
    pub(super) fn circle(&self, class: Class, centre: Place, radius: i32) {
        self.put(&Circle::new(centre, radius, class.style(true)));
    }

    /// A text whose base line begins, is centred or ends at a place.
    pub(super) fn text(&self, place: Place, style: Style, text: &str) {
        self.direct(|out| text_markup(out, place, style, text));
    }

    /// The texts that `inside` draws with `within` are set so: what they have in common is written once.
    pub(super) fn set(&self, style: Style, inside: impl FnOnce(&Self)) {
        self.direct(|out| {
            out.push_str("<g");
            set(out, style);
        });
        inside(self);
        self.direct(|out| out.push_str("</g>"));
    }

    /// A text of a set: where it differs from it, it is semi-bold.
    pub(super) fn within(&self, place: Place, style: Style, text: &str) {
        self.direct(|out| {
            out.push_str("<text x=");
            tenths(out, place.0);
            out.push_str(" y=");
            tenths(out, place.1);
            out.push_str(style.weight());
            out.push('>');
            escape(out, text);
            out.push_str("</text>");
        });
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

    /// Texts beside each other on one base line, set alike.
    pub(super) fn beside(&self, line: i32, style: Style, texts: &[(i32, &str)]) {
        if texts.is_empty() {
            return;
        }
        self.direct(|out| {
            out.push_str("<g transform=\"translate(0 ");
            tenths(out, line);
            out.push_str(")\"");
            set(out, style);
            for (x, text) in texts {
                out.push_str("<text x=");
                tenths(out, *x);
                out.push('>');
                escape(out, text);
                out.push_str("</text>");
            }
            out.push_str("</g>");
        });
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
            out.push_str("<a href=");
            value(out, href);
            out.push('>');
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

/// A line. Those of plotters keep places of their own, and charts have thousands.
struct Outline<'p>(&'p [Place], ShapeStyle);

impl<'a> PointCollection<'a, BackendCoord> for &'a Outline<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord];

    fn point_iter(self) -> Self::IntoIter {
        self.0
    }
}

impl Drawable<Canvas<'_>> for Outline<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        places: I,
        canvas: &mut Canvas<'_>,
        _: (u32, u32),
    ) -> Drawn {
        canvas.draw_path(places, &self.1)
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
    ) -> Drawn {
        (self.0)(canvas.out);
        Ok(())
    }
}

fn text_markup(out: &mut String, place: Place, style: Style, text: &str) {
    out.push_str("<text x=");
    tenths(out, place.0);
    out.push_str(" y=");
    tenths(out, place.1);
    set(out, style);
    escape(out, text);
    out.push_str("</text>");
}

/// How a text is set, to the end of its opening tag.
fn set(out: &mut String, style: Style) {
    let class = style.class();
    if !class.is_empty() {
        push(out, &[" class=", class]);
    }
    out.push_str(match style.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=middle",
        Anchor::End => " text-anchor=end",
    });
    out.push_str(style.attributes());
    out.push('>');
}
