//! Writing markup by hand where a page is mostly a table: faster than a template by far, and the same everywhere.

use std::fmt::Write as _;

use lang::digits;

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

fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// Whether a text is markup of itself, as nearly every one is: all bytes are looked at, many at a time.
pub(super) fn is_plain(text: &str) -> bool {
    !text.bytes().fold(false, |any, byte| any | is_special(byte))
}

/// Appends `text` to `out`, made safe for content and for quoted attributes.
pub fn escape(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
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
