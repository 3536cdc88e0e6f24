//! Light and dark by the reader's choice: what a style says for those who prefer the dark holds as well for those who
//! choose it on the page, and not for those who choose the light.
//!
//! A theme writes `@media (prefers-color-scheme: dark) { … }` and no more; the choice is `data-theme` on the root.

/// The style with its dark parts made to follow the choice. They weigh what they weighed before.
pub(super) fn switchable(style: &str) -> String {
    let mut out = String::with_capacity(style.len() * 5 / 4);
    let mut rest = style;
    while let Some(at) = rest.find("@media") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let block = rest.find('{').zip(end(rest));
        let Some((open, close)) = block.filter(|&(open, _)| is_dark(&rest[..open])) else {
            out.push_str("@media");
            rest = &rest["@media".len()..];
            continue;
        };
        let rules = rules(&rest[open + 1..close]);
        out.push_str(&rest[..=open]);
        for (selector, block) in &rules {
            write(&mut out, selector, ":not([data-theme=\"light\"])", block);
        }
        out.push_str("}\n@media screen{");
        for (selector, block) in &rules {
            write(&mut out, selector, "[data-theme=\"dark\"]", block);
        }
        out.push('}');
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    out
}

fn is_dark(prelude: &str) -> bool {
    let mut plain = prelude.to_owned();
    plain.retain(|c| !c.is_whitespace());
    plain == "@media(prefers-color-scheme:dark)"
}

/// Where the first block of a text ends.
fn end(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Selectors with their blocks, braces included.
fn rules(text: &str) -> Vec<(String, &str)> {
    let mut rules = Vec::new();
    let mut rest = text;
    while let Some((open, close)) = rest.find('{').zip(end(rest)) {
        rules.push((without_comments(&rest[..open]), &rest[open..=close]));
        rest = &rest[close + 1..];
    }
    rules
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// A rule for a root of which `state` is true.
fn write(out: &mut String, selector: &str, state: &str, block: &str) {
    if selector.starts_with('@') {
        out.push_str(selector);
    } else {
        for (at, one) in apart(selector).into_iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            let root = one.strip_prefix(":root").or(one.strip_prefix("html"));
            let parts = match root {
                Some(tail) => [":root:where(", state, ")", tail],
                None => [":where(:root", state, ") ", one],
            };
            out.extend(parts);
        }
    }
    out.push_str(block);
}

/// The parts of a list of selectors.
fn apart(selector: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0i32, 0);
    for (at, byte) in selector.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(selector[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(selector[from..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::switchable;

    #[test]
    fn what_is_dark_follows_the_choice() {
        assert_eq!(
            switchable(
                "a{b:c}@media (prefers-color-scheme: dark) {\n/* d */ :root { e: f }\n .g, :is(.h, i) { j: k } }l{m:n}"
            ),
            "a{b:c}@media (prefers-color-scheme: dark) {\
             :root:where(:not([data-theme=\"light\"])){ e: f }\
             :where(:root:not([data-theme=\"light\"])) .g,:where(:root:not([data-theme=\"light\"])) :is(.h, i){ j: k }}\n\
             @media screen{:root:where([data-theme=\"dark\"]){ e: f }\
             :where(:root[data-theme=\"dark\"]) .g,:where(:root[data-theme=\"dark\"]) :is(.h, i){ j: k }}l{m:n}"
        );
    }

    #[test]
    fn all_else_stays_as_it_is() {
        for style in [
            "",
            "@media print{a{b:c}}",
            "@media (prefers-color-scheme: light){a{b:c}}",
            "@media (prefers-color-scheme: dark){a{b:c}",
            "}}@media{",
        ] {
            assert_eq!(switchable(style), style);
        }
    }
}
