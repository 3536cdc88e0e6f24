//! Markup that is finished, and how words become part of it. What it looks like is the theme's: see [`super::drawn`].

use std::fmt::Write as _;

use lang::digits;
pub use template::escape;
use template::{Kind, Slot, View};

/// Markup that is finished: templates print it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, schemars::JsonSchema)]
#[serde(transparent)]
#[schemars(extend("format" = "html"))]
pub struct Html(pub String);

impl Html {
    /// Nothing yet, with room for so many bytes: text that grows step by step is copied at each.
    #[must_use]
    pub fn with_room(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Adds markup as it is.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds text, made safe for content and for quoted attributes.
    pub fn text(&mut self, text: &str) -> &mut Self {
        escape(&mut self.0, text);
        self
    }

    /// Adds a whole number: a rank, a level.
    pub fn whole(&mut self, value: u32) -> &mut Self {
        digits::write(&mut self.0, value.into());
        self
    }

    /// Adds anything printed, as it is.
    pub fn show(&mut self, value: impl std::fmt::Display) -> &mut Self {
        write!(self.0, "{value}").expect("a String takes all");
        self
    }
}

impl Slot for &Html {
    const KIND: Kind = Kind::Markup;

    fn view(&self) -> View<'_> {
        View::Markup(&self.0)
    }
}

impl Slot for Html {
    const KIND: Kind = Kind::Markup;

    fn view(&self) -> View<'_> {
        View::Markup(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn text_is_made_inert() {
        let mut html = Html::default();
        html.raw("<p>").text("<b title=\"x\">'&'</b>").raw("</p>");
        assert_eq!(
            html.0,
            "<p>&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;</p>"
        );
    }
}
