//! How texts in charts are set: size, weight, tone, anchor, and how wide they come out.
//!
//! Sizes and weights are part of the drawing, because the layout depends on them; the tone is a class of the theme.

use super::metrics::{self, Weight};

/// Which end of a text its place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// How loud a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tone {
    Ink,
    Soft,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Which end its place is.
    pub(super) anchor: Anchor,
    size: Size,
    weight: Weight,
    tone: Tone,
    halo: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    Label,
    Small,
}

/// Names and values.
pub(super) const PLAIN: Style = Style {
    anchor: Anchor::Start,
    size: Size::Label,
    weight: Weight::Regular,
    tone: Tone::Ink,
    halo: false,
};

/// The page's own unit.
pub(super) const STRONG: Style = Style {
    weight: Weight::SemiBold,
    ..PLAIN
};

/// Axes, means, notes.
pub(super) const SMALL: Style = Style {
    size: Size::Small,
    tone: Tone::Soft,
    ..PLAIN
};

/// Numbers in narrow cells.
pub(super) const CELL: Style = Style {
    size: Size::Small,
    ..PLAIN
};

impl Style {
    /// Ends at its place.
    pub(super) const fn end(self) -> Self {
        Self {
            anchor: Anchor::End,
            ..self
        }
    }

    /// Is centred at its place.
    pub(super) const fn middle(self) -> Self {
        Self {
            anchor: Anchor::Middle,
            ..self
        }
    }

    /// Keeps a rim of paper around it, to stand on lines.
    pub(super) const fn halo(self) -> Self {
        Self { halo: true, ..self }
    }

    /// The same, semi-bold.
    pub(super) const fn strong(self) -> Self {
        Self {
            weight: Weight::SemiBold,
            tone: Tone::Ink,
            ..self
        }
    }

    /// How wide a text comes out, in tenths, rounded up.
    pub(super) fn width(self, text: &str) -> i32 {
        (self.exact(text) + 99) / 100
    }

    /// The same in thousandths of a unit: sums of it are the widths of whole lines.
    pub(super) fn exact(self, text: &str) -> i32 {
        let size = match self.size {
            Size::Label => 13,
            Size::Small => 12,
        };
        metrics::width(text, self.weight) * size
    }

    /// From one base line to the next, in tenths: no less than the typeface's own box from ascent to descent, which
    /// browsers round up, so that no two lines share a pixel.
    pub(super) fn line_height(self) -> i32 {
        match self.size {
            Size::Label => 170,
            Size::Small => 150,
        }
    }

    /// From the middle of a line down to its base line, in tenths.
    pub(super) fn drop(self) -> i32 {
        match self.size {
            Size::Label => 47,
            Size::Small => 43,
        }
    }

    /// Its class, as an attribute takes it.
    pub(super) fn class(self) -> &'static str {
        match (self.tone, self.halo) {
            (Tone::Ink, false) => "",
            (Tone::Ink, true) => "halo",
            (Tone::Soft, false) => "soft",
            (Tone::Soft, true) => "\"soft halo\"",
        }
    }

    /// Weight alone, where it is not that of the whole chart.
    pub(super) fn weight(self) -> &'static str {
        match self.weight {
            Weight::Regular => "",
            Weight::SemiBold => " font-weight=600",
        }
    }

    /// Size and weight where they are not those of the whole chart.
    pub(super) fn attributes(self) -> &'static str {
        match (self.size, self.weight) {
            (Size::Label, Weight::Regular) => "",
            (Size::Small, Weight::Regular) => " font-size=12",
            (Size::Label, Weight::SemiBold) => " font-weight=600",
            (Size::Small, Weight::SemiBold) => " font-size=12 font-weight=600",
        }
    }
}
