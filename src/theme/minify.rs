//! Takes away what a browser does not need from templates, once, when they are loaded.
//!
//! Finished pages are never minified: what is minified when it is loaded stays small on every page. The templates that
//! the program brings along are written as the minifier leaves them, but for a few line breaks, and only joined; so are all
//! without the feature `minify`. The pages say the same.

use template::joined;

/// A template with the white space between its tags taken away. One whose directives would not all survive in their
/// order is kept as it is.
#[cfg(feature = "minify")]
pub(super) fn small(text: &str) -> String {
    let joined = joined(text);
    let small = minified(&joined);
    if directives(&small) == directives(text) {
        small
    } else {
        joined
    }
}

#[cfg(feature = "minify")]
fn minified(text: &str) -> String {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.preserve_brace_template_syntax = true;
    String::from_utf8(minify_html::minify(text.as_bytes(), &settings))
        .unwrap_or_else(|_| text.to_owned())
}

/// The template's own tags in their order, white space aside; comments are no directives.
#[cfg(feature = "minify")]
fn directives(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let end = if rest[start..].starts_with("{{") {
            "}}"
        } else {
            "%}"
        };
        let Some(length) = rest[start..].find(end) else {
            break;
        };
        found.push(rest[start..start + length].split_whitespace().collect());
        rest = &rest[start + length..];
    }
    found
}

/// A template with the white space between its tags taken away.
#[cfg(not(feature = "minify"))]
pub(super) fn small(text: &str) -> String {
    joined(text)
}

#[cfg(all(test, feature = "minify"))]
mod tests {
    use super::small;
    use crate::{brought, has_ending};
    use ::template::joined;

    #[test]
    fn expressions_survive_in_text_and_attributes() {
        let text = "<ul>\n  {% for x in xs %}\n  <li><a href=\"{{ x.href }}\">{{ x.text }}</a> {{ x.year }}</li>\n  {% endfor %}\n</ul>\n";
        assert_eq!(
            small(text),
            "<ul>{% for x in xs %}<li><a href=\"{{ x.href }}\">{{ x.text }}</a> {{ x.year }}</li>{% endfor %}</ul>"
        );
    }

    /// Some templates have a line break more beside an expression, and the minifier sorts attributes.
    #[test]
    fn the_themes_that_come_along_leave_it_nothing_to_do() {
        let mut count = 0;
        for (path, bytes) in brought()
            .iter()
            .filter(|(path, _)| has_ending(path, "html"))
        {
            let text = std::str::from_utf8(bytes).expect("templates are text");
            let (long, short) = (joined(text), small(text));
            assert!(long.len() <= short.len() + 5, "{path}:\n{long}\n{short}");
            count += 1;
        }
        assert!(count > 30);
    }
}
