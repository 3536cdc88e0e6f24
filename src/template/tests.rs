//! What a template writes, and what is wrong with one.

use proptest::prelude::{any, proptest};

use super::{Described, Fault, Field, Template, What, data};

data! {
    struct Cell {
        /// What it says.
        text: String,
        /// Of what column.
        key: &'static str,
    }

    struct Row {
        id: &'static str,
        own: bool,
        span: usize,
        cells: Vec<Cell>,
        title: Option<&'static str>,
    }
}

const ROW: &[Field] = Row::FIELDS;

fn row() -> Row {
    let cell = |key, text: &str| Cell {
        text: text.into(),
        key,
    };
    Row {
        id: "lai-chau",
        own: true,
        span: 12,
        cells: vec![cell("rank", "24"), cell("score", "<R&D>")],
        title: None,
    }
}

fn read(text: &str) -> Result<Template, Vec<Fault>> {
    let source = |name: &str| match name {
        "row.html" => Some(text),
        "cell.html" => Some("<i>{{ cell.text }}{{ id }}</i>"),
        "loop.html" => Some("{% include \"loop.html\" %}"),
        _ => None,
    };
    Template::read("row.html", ROW, &source)
}

fn drawn(text: &str) -> String {
    let mut out = String::new();
    let template = read(text).unwrap_or_else(|faults| panic!("{text}: {faults:?}"));
    template.draw(&row(), &mut out);
    out
}

#[test]
fn values_are_put_into_their_places() {
    for (text, expected) in [
        ("<tr id={{ id }}>{# no #}</tr>", "<tr id=lai-chau></tr>"),
        ("{{ span }}{{ \" \" }}{{ title }}.", "12 ."),
        ("{% if own %}a{% else %}b{% endif %}", "a"),
        (
            "{% if title %}a{% elif not own %}b{% else %}c{% endif %}",
            "c",
        ),
        ("{% if not title and id == \"lai-chau\" %}a{% endif %}", "a"),
        ("{% if title or id != 'x' and not own %}a{% endif %}b", "b"),
        (
            "{% for c in cells %}{{ c.text }};{% endfor %}",
            "24;&lt;R&amp;D&gt;;",
        ),
        (
            "{% for c in cells %}{% if c.key == \"rank\" %}{{ c.text }}{{ id }}{% endif %}{% endfor %}",
            "24lai-chau",
        ),
        (
            "{% for cell in cells %}{% include \"cell.html\" %}{% endfor %}",
            "<i>24lai-chau</i><i>&lt;R&amp;D&gt;lai-chau</i>",
        ),
        (
            "{% for c in cells %}{% if c.key == id or c.text != c.key %}1{% endif %}{% endfor %}",
            "11",
        ),
        ("a {%- if own -%} b {%- endif %} c", "ab c"),
        (
            "{% for a in cells %}{% for b in cells %}{{ b.key }}{{ a.key }} {% endfor %}{% endfor %}",
            "rankrank scorerank rankscore scorescore ",
        ),
    ] {
        assert_eq!(drawn(text), expected, "{text}");
    }
}

/// Templates, with the place of what is wrong in each.
fn wrong() -> Vec<(&'static str, &'static str, What)> {
    let unfit = |name: &str| What::Unfit(name.to_owned());
    let fields = || vec!["id", "own", "span", "cells", "title"];
    vec![
        ("<b>{{ idd }}", "idd", What::Unknown("idd".into(), fields())),
        (
            "{% if false_name %}{% endif %}",
            "false_name",
            What::Unknown("false_name".into(), fields()),
        ),
        (
            "{% for c in cells %}{{ c.txt }}{% endfor %}",
            "txt",
            What::Unknown("txt".into(), vec!["text", "key"]),
        ),
        ("{{ cells }}", "{{ cells }}", unfit("cells")),
        ("{{ id | safe }}", "{{ id | safe }}", unfit("id")),
        (
            "{% for c in id %}{% endfor %}",
            "{% for c in id %}",
            unfit("id"),
        ),
        (
            "{% if own == \"a\" %}{% endif %}",
            "{% if own == \"a\" %}",
            unfit("own"),
        ),
        (
            "{% for c in cells %}{{ c }}{% endfor %}",
            "{{ c }}",
            unfit("c"),
        ),
        ("{{ id | upper }}", "{{ id | upper }}", What::Beyond),
        ("{% set a = id %}", "{% set a = id %}", What::Beyond),
        ("{{ cells[0].text }}", "{{ cells[0].text }}", What::Beyond),
        ("{{ }}", "{{ }}", What::Beyond),
        ("{% if own %}", "{% if own %}", What::Open),
        ("a{% endif %}", "{% endif %}", What::Open),
        ("{% for c in cells %}", "{% for c in cells %}", What::Open),
        (
            "{% if own %}{% else %}{% else %}{% endif %}",
            "{% else %}",
            What::Open,
        ),
        (
            "{% include \"none.html\" %}",
            "{% include \"none.html\" %}",
            What::Include("none.html".into()),
        ),
    ]
}

#[test]
fn what_is_wrong_is_found_where_it_stands() {
    for (text, place, what) in wrong() {
        let faults = read(text).expect_err(text);
        let first = &faults[0];
        assert_eq!(first.what, what, "{text}");
        assert_eq!(&text[first.range.clone()], place, "{text}");
        assert_eq!(first.template, "row.html");
    }
    let faults = read("{% include \"loop.html\" %}").expect_err("a circle");
    assert_eq!(faults[0].template, "loop.html");
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = read("{{ a }}{% if b %}{{ c }}{% endif %}{{ id }}").expect_err("three names");
    assert_eq!(faults.len(), 3);
}

#[test]
fn what_is_deep_is_refused() {
    for (open, close) in [
        ("{% if own %}", "{% endif %}"),
        ("{% for c in cells %}", "{% endfor %}"),
    ] {
        let text = open.repeat(100_000) + &close.repeat(100_000);
        read(&text).expect_err("too deep");
    }
    read(&format!(
        "{{% if {}own %}}a{{% endif %}}",
        "not ".repeat(100_000)
    ))
    .expect_err("too long");
    read(&format!(
        "{{% if {}own %}}a{{% endif %}}",
        "own or ".repeat(100_000)
    ))
    .expect_err("too long");
}

proptest! {
    #[test]
    fn no_text_is_too_much(text in any::<String>()) {
        let _ = read(&text);
    }

    #[test]
    fn no_tag_is_too_much(text in "([{}%#\"'a.| =đ€-]|if |for c in cells|endif|endfor|else|include |own|id){0,40}") {
        if let Ok(template) = read(&text) {
            template.draw(&row(), &mut String::new());
        }
    }
}
