//! Takes away what a browser does not need, once: from templates when they are loaded, from styles.
//!
//! Finished pages are never minified: what is minified when it is loaded stays small on every page. Without the
//! feature `minify` templates stay as written, and the pages say the same.
//!
//! Styles lose comments and white space only, by hand: the minifier's style parser makes them a tenth smaller still,
//! and costs every build 3 MB and 10 ms for a file that is read once and sent compressed.

/// A style without comments and without the white space that says nothing.
pub(super) fn style(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '/' if rest.starts_with("/*") => {
                let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
                space(&mut small);
                length
            }
            '"' | '\'' => {
                let length = quoted(rest, letter);
                small.push_str(&rest[..length]);
                length
            }
            letter if letter.is_ascii_whitespace() => {
                space(&mut small);
                1
            }
            '}' => {
                trim(&mut small, &[' ', ';']);
                small.push('}');
                1
            }
            '{' | ';' | ',' | ')' | '>' => {
                trim(&mut small, &[' ']);
                small.push(letter);
                1
            }
            _ => {
                small.push(letter);
                letter.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    trim(&mut small, &[' ']);
    small
}

/// A space, unless what stands before it needs none. Before a colon it tells `a :hover` from `a:hover`; after one, and
/// after what opens or ends something, it tells nothing.
fn space(small: &mut String) {
    if !small.is_empty() && !small.ends_with([' ', '{', '}', ';', ',', '(', '>', ':']) {
        small.push(' ');
    }
}

fn trim(small: &mut String, letters: &[char]) {
    let length = small.trim_end_matches(letters).len();
    small.truncate(length);
}

/// How long the string is that `text` begins with, quotation marks included.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if letter == mark && !escaped {
            return at + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    text.len()
}

/// A template with the white space between its tags taken away. One whose directives would not all survive in their
/// order is kept as it is.
#[cfg(feature = "minify")]
pub(super) fn template(text: &str) -> String {
    let joined = joined(text);
    let small = minified(&joined);
    if directives(&small) == directives(text) {
        small
    } else {
        joined
    }
}

/// The template with every line break between two tags taken away. What is to stand apart on the page stands on one
/// line in the template, so nothing that a reader sees is lost.
#[cfg(feature = "minify")]
fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_start) {
        let closed = joined.ends_with('>') || joined.ends_with("%}") || joined.ends_with("#}");
        let opens = line.starts_with('<') || line.starts_with("{%") || line.starts_with("{#");
        if !(joined.is_empty() || closed && opens) {
            joined.push('\n');
        }
        joined.push_str(line);
    }
    joined
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

/// The template as written.
#[cfg(not(feature = "minify"))]
pub(super) fn template(text: &str) -> String {
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::style;

    #[cfg(feature = "minify")]
    #[test]
    fn expressions_survive_in_text_and_attributes() {
        let text = "<ul>\n  {% for x in xs %}\n  <li><a href=\"{{ x.href }}\">{{ x.text }}</a> {{ x.year }}</li>\n  {% endfor %}\n</ul>\n";
        assert_eq!(
            super::template(text),
            "<ul>{% for x in xs %}<li><a href=\"{{ x.href }}\">{{ x.text }}</a> {{ x.year }}</li>{% endfor %}</ul>"
        );
    }

    #[test]
    fn a_style_keeps_what_it_says() {
        let says = |long: &str, short: &str| assert_eq!(style(long), short);
        says("a {\n  color: red;\n}\n/* b */\n", "a{color:red}");
        says("a :hover > b , c { top : 0 }", "a :hover>b,c{top :0}");
        says(
            "@media ( width > 9px ) and (hover) { a{} }",
            "@media (width>9px) and (hover){a{}}",
        );
        says("a { width: calc( 1px + 2px ) }", "a{width:calc(1px + 2px)}");
        says(
            "a::after { content: \" ; \\\" } /* \" ; }",
            "a::after{content:\" ; \\\" } /* \"}",
        );
        says("a { content: 'never closed", "a{content:'never closed");
        says("a/* b */b /* never closed", "a b");
    }

    /// The minifier's own parser reads the same rules in the short form of the default theme's styles.
    #[cfg(feature = "minify")]
    #[test]
    fn a_parser_reads_the_same_rules() {
        let mut settings = minify_html::Cfg::new();
        settings.minify_css = true;
        let parsed = |text: &str| {
            let page = format!("<style>{text}</style>");
            let read = minify_html::minify(page.as_bytes(), &settings);
            // The values of custom properties are passed on as they stand.
            String::from_utf8_lossy(&read).replace(", ", ",")
        };
        let files = crate::theme::embedded();
        let styles = files
            .iter()
            .filter(|(path, _)| crate::theme::has_ending(path, "css"));
        let mut count = 0;
        for (path, bytes) in styles {
            let text = std::str::from_utf8(bytes).expect("styles are text");
            assert_eq!(parsed(&style(text)), parsed(text), "{path}");
            count += 1;
        }
        assert!(count > 2);
    }
}
