//! Bindings and insertions in the manner of other tools: `{% score %}`, `((score("par", 2018)))`, `[72,23][par/2018/x/score]`.

use std::ops::Range;

use memchr::memmem;

use super::unread::{is_address, is_call, reach};

/// Every place that looks like one, in no order that matters.
pub(super) fn places(source: &str) -> impl Iterator<Item = Range<usize>> {
    let tags = between(source, "{%", "%}").filter(|(inner, _)| !inner.trim().is_empty());
    let calls = between(source, "((", "))").filter(|(inner, _)| is_call(inner));
    let links = between(source, "][", "]").filter(|(inner, _)| is_address(inner));
    tags.chain(calls).chain(links).map(|(_, range)| range)
}

/// What stands between two marks on one line and close to each other, and the place of all of it.
fn between<'s>(
    source: &'s str,
    open: &'static str,
    close: &'static str,
) -> impl Iterator<Item = (&'s str, Range<usize>)> {
    // Every text is searched, and hardly any has one: many bytes are looked at at a time.
    memmem::find_iter(source.as_bytes(), open).filter_map(move |at| {
        let line = source[at + open.len()..reach(source, at + open.len())]
            .lines()
            .next()?;
        let inner = &line[..line.find(close)?];
        let end = at + open.len() + inner.len() + close.len();
        Some((inner, at..end))
    })
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn the_manner_of_other_tools_is_known_and_brackets_of_all_days_are_let_be() {
        let found = |text: &str| {
            places(text)
                .map(|at| text[at].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("a {% score par %} ((score(\"par\", 2018))) [1][par/2018/x/score]"),
            [
                "{% score par %}",
                "((score(\"par\", 2018))",
                "][par/2018/x/score]"
            ]
        );
        assert_eq!(
            found("((a) và (b)) [1][2] {%} 5% ((8+9)) [a][năm 2018/2019]"),
            [""; 0]
        );
    }
}
