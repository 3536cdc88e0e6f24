//! Every name that a template uses is one that its page has: held before anything is rendered.
//!
//! The engine takes an unknown name in a condition for "no", and sees one in a branch only when some page takes that
//! branch. Here all branches of all templates are gone through, for each kind of page that shows them. What may be
//! missing is said so by the author: `x is defined`, `x?.y`, `x | default(value=…)`.

use std::collections::{BTreeMap, BTreeSet};

use super::parts;
use page::shape::{Field, Shape, Shapes};
use template::scan::{self, Tag};

mod blocks;
mod path;
mod walk;

/// A name that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unknown {
    /// The template, by its name in the theme.
    pub(super) template: String,
    /// The place in it.
    pub(super) range: (usize, usize),
    /// The name.
    pub(super) name: String,
    /// What it was looked for in: a path, or nothing for the page itself.
    pub(super) of: String,
    /// The kind of page on which it is missed.
    pub(super) kind: &'static str,
    /// A name that is there and may have been meant.
    pub(super) meant: Option<String>,
}

/// What stands for a kind of page where a name in a template of tables or cells is unknown.
pub(super) const CELLS: &str = "cells";

/// How many templates may stand within one another.
const DEEPEST: usize = 32;

/// A template that was taken apart.
type Tags<'a> = BTreeMap<&'a str, Vec<Tag<'a>>>;

/// Everything unknown in the templates of a theme, each place once. `added` is what the theme itself gives them.
pub(super) fn unknown(
    templates: &[(&str, &str)],
    shapes: &Shapes,
    added: Vec<Field>,
) -> Vec<Unknown> {
    let tags: Tags = templates
        .iter()
        .map(|&(name, text)| (name, scan::tags(text)))
        .collect();
    let mut frame = shapes.frame.clone();
    frame.extend(added);
    let mut found = BTreeSet::new();
    if let Some((&name, _)) = tags.get_key_value("card.svg") {
        let mut known = frame.clone();
        known.push(field("paint", Shape::Text));
        known.extend(shapes.card.iter().cloned());
        found.extend(walk::page(&tags, name, "card", known));
    }
    let known: Vec<Field> = frame.iter().cloned().chain(parts::fields(shapes)).collect();
    let framing: Vec<Field> = tags
        .keys()
        .filter_map(|&template| {
            let part = parts::name(template)?;
            found.extend(walk::page(&tags, template, parts::KIND, known.clone()));
            Some(field(part, Shape::Markup))
        })
        .collect();
    frame.push(field("frame", Shape::Fields(framing.into())));
    frame.extend(shapes.page.iter().cloned());
    for (kind, fields) in &shapes.kinds {
        let name = format!("{kind}.html");
        let Some((&name, _)) = tags.get_key_value(name.as_str()) else {
            continue;
        };
        let mut known = frame.clone();
        known.extend(fields.iter().cloned());
        found.extend(walk::page(&tags, name, kind, known));
    }
    let mut places = BTreeSet::new();
    found.retain(|one| places.insert((one.template.clone(), one.range)));
    found.into_iter().collect()
}

fn field(name: &str, shape: Shape) -> Field {
    Field {
        name: name.into(),
        shape,
        about: "".into(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Shape, unknown};
    use page::shape::{Field, Shapes};

    fn one(name: &str, shape: Shape) -> Field {
        super::field(name, shape)
    }

    fn fields(fields: [Field; 1]) -> Shape {
        Shape::Fields(fields.into())
    }

    /// What is unknown in templates of a page with `title`, `list[].href` and `newest?.year`.
    fn said(templates: &[(&str, &str)]) -> Vec<String> {
        let shapes = Shapes {
            frame: vec![one("site", fields([one("title", Shape::Text)]))],
            page: vec![one("root", Shape::Text), one("title", Shape::Text)],
            card: Vec::new(),
            cells: Vec::new(),
            kinds: vec![
                (
                    "home",
                    vec![
                        one(
                            "list",
                            Shape::List(Arc::new(fields([one("href", Shape::Text)]))),
                        ),
                        one(
                            "newest",
                            Shape::Maybe(Arc::new(fields([one("year", Shape::Number)]))),
                        ),
                    ],
                ),
                ("unit", Vec::new()),
            ],
        };
        let strings = fields([one("skip", Shape::Text)]);
        let found = unknown(templates, &shapes, vec![one("t", strings)]);
        let texts: std::collections::BTreeMap<_, _> = templates.iter().copied().collect();
        found
            .into_iter()
            .map(|one| {
                let text = &texts[one.template.as_str()][one.range.0..one.range.1];
                format!("{} {}:{text}", one.template, one.of)
            })
            .collect()
    }

    fn home(text: &str) -> Vec<String> {
        said(&[("home.html", text)])
    }

    #[test]
    fn what_is_there_is_known() {
        for text in [
            "{{ title }}{{ t.skip }}{{ site.title | upper }}",
            "{% for x in list %}{{ x.href }}{{ loop.index }}{% endfor %}",
            "{% for x in list %}{% if loop.last and not x.href == 'a.b' %}{% endif %}{% endfor %}",
            "{% set all = list %}{% for x in all %}{{ x.href }}{% endfor %}",
            "{% if newest %}{{ newest.year }}{% endif %}{{ 'x' if title else 'y' }}",
            "{% if other is defined %}{{ other.thing }}{% endif %}{{ other?.thing }}",
            "{{ other | default(value=title) }}{{ list[0].href }}",
            "{% raw %}{{ nothing }}{% endraw %}{# {{ nothing }} #}",
            "{% if newest is not none %}{{ title | replace(from='a', to='b') }}{% endif %}",
        ] {
            assert_eq!(home(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_part_of_the_frame_knows_no_page() {
        let shown = (
            "home.html",
            "{{ frame.menu | safe }}{{ frame.foot | safe }}",
        );
        let menu = ("frame/menu.html", "{{ t.skip }}{{ site.title }}{{ root }}");
        let foot = ("frame/foot.html", "{{ title }}");
        assert_eq!(
            said(&[menu, shown]),
            ["home.html frame:foot"],
            "what the theme has not cannot be shown"
        );
        assert_eq!(said(&[menu, foot, shown]), ["frame/foot.html :title"]);
    }

    #[test]
    fn what_is_misspelt_is_found_in_every_branch() {
        for (text, name) in [
            ("{{ titel }}", "titel"),
            ("{% if titel %}{% endif %}", "titel"),
            ("{% if title == titel %}{% endif %}", "titel"),
            ("{% if not newest %}{{ titel }}{% endif %}", "titel"),
            ("{% for x in list %}{{ x.link }}{% endfor %}", "link"),
            ("{% for x in lists %}{{ x.link }}{% endfor %}", "lists"),
            ("{% set a = list[0] %}{{ a.link }}", "link"),
            ("{% for x in list %}{% endfor %}{{ x }}", "x"),
            ("{{ t.skipp }}", "skipp"),
            ("{{ newest.month }}", "month"),
            (
                "{% if site.titel is defined and site.titel.x %}{% endif %}",
                "titel",
            ),
            ("{{ title.x }}", "x"),
            ("{{ list[titel].href }}", "titel"),
            ("{{ 'a' ~ titel | upper }}", "titel"),
        ] {
            let found = home(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(found[0].ends_with(&format!(":{name}")), "{text}: {found:?}");
        }
    }

    #[test]
    fn parts_know_what_the_page_knows() {
        let base = "{{ title }}{% block main %}{{ titel }}{% endblock %}";
        let home = "{% extends \"base.html\" %}{% block main %}{% set one = list %}{% include \"part.html\" %}{% endblock %}";
        let part = "{% for x in one %}{{ x.href }}{{ x.text }}{% endfor %}";
        let templates = [
            ("base.html", base),
            ("home.html", home),
            ("part.html", part),
        ];
        assert_eq!(said(&templates), ["part.html x:text"]);
        let unit = "{% extends \"base.html\" %}{% block main %}{{ super() }}{% endblock %}";
        let templates = [("base.html", base), ("unit.html", unit)];
        assert_eq!(said(&templates), ["base.html :titel"]);
        let unit = "{% include \"part.html\" %}";
        let templates = [("part.html", part), ("unit.html", unit)];
        assert_eq!(said(&templates), ["part.html :one"]);
    }
}
