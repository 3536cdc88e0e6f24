//! Charts as readers get them: fixtures in `tests/charts/<kind>/` become markup, and the markup holds its promises.

use congbo::chart::{Svg, Width, bump, goals, heat, places, ranking, spark, strip};
use congbo::model::Lang;

use crate::chart_fixtures::{
    Fixture, as_bump, as_goals, as_heat, as_places, as_ranking, as_spark, as_strip, draw, tiles,
};

/// What holds for the markup of every chart.
fn keeps_its_promises(kind: &str, svg: &Svg) {
    let markup = &svg.0;
    assert!(!markup.contains('\n'), "{kind} takes more than one line");
    well_formed(markup);
    for piece in [
        " role=",
        "aria-labelledby=c1-title ",
        "<title id=c1-title>Kết quả “đã” &amp; &lt;sẽ&gt; công bố</title>",
        "<desc>",
        &format!(" data-chart={kind} "),
        &format!("class=\"chart chart-{kind} "),
    ] {
        assert!(markup.contains(piece), "{kind} lacks {piece}");
    }
    let ids = markup.split(" id=").skip(1);
    assert!(ids.clone().count() > 0);
    assert!(ids.into_iter().all(|id| id.starts_with("c1")));
    for banned in ["style=", "fill=", "stroke=", "font-family", "NaN", "inf"] {
        assert!(!markup.contains(banned), "{kind} holds {banned}");
    }
    assert_eq!(markup.contains("<a href"), !markup.contains(" role=img "));
}

/// Tags nest, and nothing but entities follows an ampersand.
fn well_formed(markup: &str) {
    let mut open = Vec::new();
    for tag in markup.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap();
        assert!(!text.contains('>'));
        let first = tag.split(' ').next().unwrap();
        if let Some(name) = first.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if let Some(closed) = tag.strip_suffix('/') {
            assert!(closed.ends_with('"'), "the slash is part of a value: {tag}");
        } else {
            open.push(first);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
    }
    assert!(open.is_empty());
    let entities = ["amp;", "lt;", "gt;", "quot;"];
    for rest in markup.split('&').skip(1) {
        assert!(entities.iter().any(|entity| rest.starts_with(entity)));
    }
}

#[test]
fn fixtures_become_the_markup_that_was_read() {
    insta::glob!("../charts", "*/*.yaml", |path| {
        let kind = path
            .parent()
            .unwrap()
            .file_name()
            .unwrap()
            .to_str()
            .unwrap();
        let svg = draw(kind, &std::fs::read_to_string(path).unwrap());
        keeps_its_promises(kind, &svg);
        // One element a line, so that a change is read where it is.
        insta::assert_snapshot!(svg.0.replace("><", ">\n<"));
    });
}

#[test]
fn a_chart_without_data_is_still_a_chart() {
    let width = Width::Phone;
    let empty = [
        (
            "ranking",
            ranking::draw(&as_ranking(Fixture::default()), width, Lang::EN),
        ),
        (
            "bump",
            bump::draw(&as_bump(Fixture::default()), width, Lang::EN),
        ),
        (
            "heat",
            heat::draw(&as_heat(Fixture::default()), width, Lang::EN),
        ),
        (
            "goals",
            goals::draw(&as_goals(Fixture::default()), width, Lang::EN),
        ),
        (
            "strip",
            strip::draw(&as_strip(Fixture::default()), width, Lang::EN),
        ),
        (
            "spark",
            spark::draw(&as_spark(Fixture::default()), width, Lang::EN),
        ),
        ("tiles", tiles::draw(Fixture::default(), width, Lang::EN)),
        (
            "places",
            places::draw(&as_places(Fixture::default()), width, Lang::EN),
        ),
    ];
    for (kind, svg) in empty {
        keeps_its_promises(kind, &svg);
    }
}

#[test]
fn a_phone_gets_a_drawing_of_its_own() {
    let fixture = include_str!("../charts/ranking/departments.yaml");
    let phone = draw("ranking", fixture);
    assert!(phone.0.contains("viewBox=\"0 0 340 "));
    let desk = draw("ranking", &fixture.replace("width: phone", "width: desk"));
    assert!(desk.0.contains("viewBox=\"0 0 720 "));
}
