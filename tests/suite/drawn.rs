//! Tables and cells as a theme draws them: with no Rust, everywhere at once, and every fault at its place.

use std::collections::BTreeMap;
use std::path::Path;

use congbo::files::{self, Files};

use super::sites::{broken_links, build_themed, built};
use super::themes::{pages, with_theme};

const INHERITS: (&str, &str) = ("theme.yaml", "inherits: default\n");

#[test]
fn a_figure_is_drawn_by_one_template_wherever_it_stands() {
    let own = "<var title=\"{{ value }} {{ address }}\">{{ text }}</var>{{ mark | safe }}";
    let usual = built("tests/sites/small");
    let drawn = with_theme(&[INHERITS, ("cells/figure.html", own)]).unwrap();
    let mut seen = 0;
    for ((path, usual), (_, drawn)) in pages(&usual).zip(pages(&drawn)) {
        // Figures in the prose of authors are of the author's words, and stay.
        let prose = usual.matches(" data-figure=\"").count();
        let figures = usual.matches(" data-figure=").count() - prose;
        assert_eq!(drawn.matches("<var title=").count(), figures, "{path}");
        seen += figures;
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn what_is_wrong_with_a_template_of_cells_is_told_at_its_place() {
    for (text, place, told) in [
        ("<b>{{ valeu }}</b>", "1:7", "valeu"),
        ("<b>\n{{ text | upper }}</b>", "2:1", "do not know"),
        ("{{ text | safe }}", "1:1", "`text`"),
        ("{% for one in text %}{% endfor %}", "1:1", "`text`"),
        ("<b>{% if valeu %}{% endif %}</b>", "1:10", "valeu"),
    ] {
        let theme = [INHERITS, ("cells/figure.html", text)];
        let said = with_theme(&theme).expect_err(text);
        let expected = format!("themes/cua-tinh/cells/figure.html:{place}:");
        assert!(said.starts_with(&expected) && said.contains(told), "{said}");
    }
}

#[test]
fn a_theme_without_templates_of_cells_has_those_that_come_along() {
    let theme = (
        "theme.yaml",
        "inherits: default\ntakes: [\"*.html\", assets/]\n",
    );
    let usual = built("tests/sites/small");
    let drawn = with_theme(&[theme]).unwrap();
    for ((path, usual), (_, drawn)) in pages(&usual).zip(pages(&drawn)) {
        let figures = |html: &str| html.matches(" data-figure=").count();
        assert_eq!(figures(usual), figures(drawn), "{path}");
    }
}

/// The site of Lào Cai in the theme of `tests/themes/bac`, and as it is drawn by the one that comes along.
fn drawn_otherwise() -> (Files, Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = files::read(&root.join("tests/sites/lao-cai"), "content").unwrap();
    let mut themes = congbo::theme::embedded();
    let usual = build_themed("a theme of lists", &content, &themes);
    for (path, bytes) in files::read(&root.join("tests"), "themes").unwrap().iter() {
        themes.insert(path, bytes);
    }
    let mut settings = content.get("content/site.yaml").unwrap().to_vec();
    settings.extend_from_slice(b"\ntheme: bac\n");
    let mut content = content;
    content.insert("content/site.yaml", settings);
    (build_themed("a theme of lists", &content, &themes), usual)
}

/// The rows of what is drawn, each by its address, with its figures in their order.
fn rows(html: &str) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::<String, Vec<String>>::new();
    let mut row = String::new();
    let end = |letter: char| letter == ' ' || letter == '>';
    for tag in html.split('<').skip(1) {
        if let Some((_, rest)) = tag.split_once(" data-row=") {
            row = rest.split(end).next().unwrap().into();
        }
        if let Some((value, figure)) = tag.split_once(" data-figure=") {
            let figure = figure.split(end).next().unwrap();
            rows.entry(row.clone())
                .or_default()
                .push(format!("{value} {figure}"));
        }
    }
    rows
}

#[test]
fn a_theme_draws_a_ranking_as_a_list_and_a_unit_as_a_report_card() {
    let (drawn, usual) = drawn_otherwise();
    let (mut lists, mut cards) = (0, 0);
    for ((path, drawn), (_, usual)) in pages(&drawn).zip(pages(&usual)) {
        assert!(!drawn.contains("<table class=ranking"), "{path}");
        assert!(!drawn.contains("<table class=overview"), "{path}");
        assert_eq!(
            drawn.matches("<ol class=ranked").count(),
            usual.matches("<table class=ranking").count(),
            "{path}"
        );
        lists += drawn.matches("<ol class=ranked").count();
        cards += drawn.matches("<div class=report>").count();
        // No figure is lost, and each is of the row that it was of.
        assert_eq!(rows(drawn), rows(usual), "{path}");
    }
    assert!(lists > 0 && cards > 0, "{lists} {cards}");
    let wrong = broken_links(&drawn);
    assert_eq!(wrong, [""; 0]);
}

/// What is read from a folder is made small when it is loaded; what comes along is small already. Both say the same.
#[test]
fn templates_of_cells_are_the_same_wherever_they_are_read_from() {
    let usual = built("tests/sites/small");
    let copied: Vec<(String, String)> = congbo::theme::embedded()
        .iter()
        .filter_map(|(path, bytes)| {
            let tail = path.strip_prefix("themes/default/")?;
            tail.starts_with("cells/")
                .then(|| (tail.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        })
        .collect();
    let mut theme = vec![INHERITS];
    theme.extend(copied.iter().map(|(path, text)| (&**path, &**text)));
    assert!(theme.len() > 20);
    let drawn = with_theme(&theme).unwrap();
    let mains = |html: &str| html[html.find("<main").unwrap()..].matches('<').count();
    for ((path, usual), (_, drawn)) in pages(&usual).zip(pages(&drawn)) {
        if usual.contains("<main") {
            assert_eq!(mains(drawn), mains(usual), "{path}");
        }
    }
}
