//! The paint of charts as plain values, for drawings that stand outside a page.
//!
//! On a page the theme's styles paint charts with variables. What draws pictures knows none, so that here each is
//! replaced by what it stands for by day. Only plain rules on `.chart` are read: what depends on a screen, a pointer or
//! a scheme has no place in a picture.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Styles as declarations under selectors, in order; no more is read than is needed.
type Rules<'a> = Vec<(&'a str, Vec<(&'a str, &'a str)>)>;

/// How deep variables may stand for one another.
const DEEPEST: usize = 8;

/// Properties that a picture knows.
const KNOWN: [&str; 14] = [
    "fill",
    "fill-opacity",
    "font-size",
    "font-style",
    "font-weight",
    "opacity",
    "paint-order",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
];

/// The rules on charts in a theme's styles, with `settings` of variables that the site makes.
pub(super) fn charts(style: &str, settings: &[(&str, String)]) -> String {
    let bare = uncommented(style);
    let rules = rules(&bare);
    let mut variables: BTreeMap<&str, &str> = BTreeMap::new();
    for (selector, declarations) in &rules {
        if *selector == ":root" || *selector == ".chart" {
            let own = declarations
                .iter()
                .filter(|(name, _)| name.starts_with("--"));
            variables.extend(own.copied());
        }
    }
    variables.extend(settings.iter().map(|(name, value)| (*name, value.as_str())));
    let mut out = String::new();
    for (selectors, declarations) in &rules {
        let plain = |one: &&str| one.starts_with(".chart") && !one.contains([':', '>', '[', '+']);
        let selectors: Vec<&str> = selectors.split(',').map(str::trim).filter(plain).collect();
        let declarations: Vec<String> = declarations
            .iter()
            .filter(|(name, _)| KNOWN.contains(name))
            .map(|(name, value)| format!("{name}:{}", resolved(value, &variables, DEEPEST)))
            .collect();
        if !selectors.is_empty() && !declarations.is_empty() {
            let _ = write!(out, "{}{{{}}}", selectors.join(","), declarations.join(";"));
        }
    }
    out
}

fn uncommented(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = comment.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// The rules that stand in no other: `@media` and its like are passed over.
fn rules(style: &str) -> Rules<'_> {
    let mut rules = Vec::new();
    let mut rest = style;
    while let Some(open) = rest.find('{') {
        let head = rest[..open].trim();
        // A statement without a block, such as @import, stands before it.
        let head = head.rsplit(';').next().unwrap_or(head).trim();
        let inner = &rest[open + 1..];
        let close = closing(inner);
        if !head.starts_with('@') {
            rules.push((head, declarations(&inner[..close])));
        }
        rest = inner.get(close + 1..).unwrap_or_default();
    }
    rules
}

/// Where the block ends that `text` is within.
fn closing(text: &str) -> usize {
    let mut open = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    text.len()
}

fn declarations(block: &str) -> Vec<(&str, &str)> {
    let all = block.split(';').filter_map(|one| one.split_once(':'));
    all.map(|(name, value)| (name.trim(), value.trim()))
        .collect()
}

/// A value in which every variable is what it stands for, and of `light-dark(…)` the first is taken.
fn resolved(value: &str, variables: &BTreeMap<&str, &str>, deepest: usize) -> String {
    for (word, is_variable) in [("var(", true), ("light-dark(", false)] {
        let Some((before, rest)) = value.split_once(word) else {
            continue;
        };
        let Some(end) = bracket(rest) else { continue };
        let (inner, after) = (&rest[..end], &rest[end + 1..]);
        let (first, other) = comma(inner);
        let stands_for = if is_variable {
            variables.get(first).copied().or(other).unwrap_or("none")
        } else {
            first
        };
        if deepest == 0 {
            return "none".to_owned();
        }
        let whole = format!("{before}{stands_for}{after}");
        return resolved(&whole, variables, deepest - 1);
    }
    value.to_owned()
}

/// Where the bracket closes that `text` is within.
fn bracket(text: &str) -> Option<usize> {
    let mut open = 1;
    text.bytes().position(|byte| {
        match byte {
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        open == 0
    })
}

/// What stands before the first comma outside brackets, and what after it.
fn comma(text: &str) -> (&str, Option<&str>) {
    let mut open = 0;
    let at = text.bytes().position(|byte| {
        match byte {
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        open == 0 && byte == b','
    });
    match at {
        Some(at) => (text[..at].trim(), Some(text[at + 1..].trim())),
        None => (text.trim(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::charts;

    #[test]
    fn variables_become_what_they_stand_for_by_day() {
        let style = "
            :root { --ink: #111; --bar: light-dark(#aaa, #555); }
            /* night */ @media (prefers-color-scheme: dark) { :root { --ink: #eee; } .chart .bar { fill: red; } }
            .chart { --own: var(--accent, #900); fill: none; display: block; }
            .chart .bar, p .x { fill: var(--bar); }
            .chart .own { fill: var(--own); stroke: var(--none, var(--ink)); }
            .chart a:hover text { fill: blue; }";
        assert_eq!(
            charts(style, &[("--accent", "#123456".to_owned())]),
            ".chart{fill:none}.chart .bar{fill:#aaa}.chart .own{fill:#123456;stroke:#111}"
        );
    }

    #[test]
    fn a_circle_of_variables_ends() {
        let style = ":root{--a:var(--b);--b:var(--a)}.chart{fill:var(--a)}";
        assert_eq!(charts(style, &[]), ".chart{fill:none}");
    }

    proptest::proptest! {
        #[test]
        fn no_style_is_too_much(style in "[.a:;{}()/*@,ộ \\-]{0,60}") {
            charts(&style, &[]);
            charts(&format!(".chart{{fill:{style}}}"), &[]);
        }
    }
}
