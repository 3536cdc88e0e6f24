//! Tables and cells as a theme draws them: with no Rust, everywhere at once, and every fault at its place.

use super::sites::built;
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
