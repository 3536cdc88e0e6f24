//! Charts are read value by value, with the pointer and with arrow keys, and a unit is raised in all of them.

use serde_json::json;

use crate::chromium::{Chromium, Key};
use crate::site::{Place, SITES};

fn open(page: &str) -> Chromium {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    browser.navigate(&(SITES[0].base(Place::Disk) + page));
    browser
}

/// What is told of the chart of a figure, or nothing; and how many of its parts are titled for the browser itself.
fn told(browser: &mut Chromium, figure: &str) -> (String, u64) {
    let seen = browser.evaluate(&format!(
        "(() => {{
          const chart = [...document.querySelectorAll('{figure} svg.chart')].find(one => one.getClientRects().length);
          const told = chart.nextElementSibling;
          return [told.hidden ? '' : told.textContent, chart.querySelectorAll('g > title').length];
        }})()"
    ));
    let text = seen[0].as_str().unwrap_or_default().to_owned();
    (text, seen[1].as_u64().unwrap_or_default())
}

/// The part of the strip on the page that has a unit's name.
fn part(unit: &str) -> String {
    format!(
        "[...document.querySelectorAll('#vi-tri-0 .value')].find(one => one.getClientRects().length \
         && [...one.children].some(title => title.textContent.startsWith('{unit}: ')))"
    )
}

#[test]
fn what_is_pointed_at_is_told_and_no_longer_when_the_pointer_goes() {
    let mut browser = open("2018/papi.html");
    let (before, titles) = told(&mut browser, "#vi-tri-0");
    assert_eq!(before, "");
    assert!(titles > 60, "{titles}");
    browser.point_at(&part("Bình Định"));
    assert_eq!(
        told(&mut browser, "#vi-tri-0"),
        ("Bình Định: 41,04, hạng 61/61".to_owned(), 0)
    );
    browser.point(&json!([2, 2]));
    assert_eq!(told(&mut browser, "#vi-tri-0"), (String::new(), titles));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn arrow_keys_go_through_a_chart_and_screen_readers_are_told() {
    let mut browser = open("2018/papi.html");
    let keys = "[...document.querySelectorAll('#vi-tri-0 input')].find(one => one.getClientRects().length)";
    browser.evaluate(&format!("{keys}.focus()"));
    let heard = format!("{keys}.getAttribute('aria-valuetext')");
    // It begins at the unit that the site is about.
    assert_eq!(browser.evaluate(&heard), "Lai Châu: 44,42, hạng 26/61");
    browser.press(Key::ArrowDown);
    let next = browser.evaluate(&heard);
    assert_ne!(next, "Lai Châu: 44,42, hạng 26/61");
    assert_eq!(told(&mut browser, "#vi-tri-0").0, next);
    browser.press(Key::Escape);
    assert_eq!(told(&mut browser, "#vi-tri-0").0, "");
}

#[test]
fn tiles_are_told_with_their_places_and_a_broken_address_raises_nobody() {
    let mut browser = open("2018/papi.html#%E0%A4%A");
    assert_eq!(
        browser.evaluate("document.querySelectorAll('.raised').length"),
        0
    );
    browser.point_at(
        "[...document.querySelectorAll('#luoi-0 a[href$=\"lang-son.html\"]')].find(one => one.getClientRects().length)",
    );
    assert_eq!(told(&mut browser, "#luoi-0").0, "Lạng Sơn: hạng 1");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_unit_is_raised_in_every_chart_and_named_in_the_address() {
    let raised = "[...document.querySelectorAll('.raised')].map(one => \
        `${one.closest('svg')?.dataset.chart ?? one.localName} ${one.querySelector('title, text, th a')?.textContent ?? ''}`)";
    let mut browser = open("2018/papi.html");
    assert_eq!(browser.list(raised), Vec::<String>::new());
    browser.point_at(&part("Bình Định"));
    browser.click("#vi-tri-0 .read");
    assert_eq!(browser.evaluate("location.hash"), "#binh-dinh");
    browser.point(&json!([2, 2]));
    let by_hand = browser.list(raised);
    for chart in ["strip", "ranking", "tiles", "heat", "tr"] {
        assert!(
            by_hand.iter().any(|one| one.starts_with(chart)),
            "{chart}: {by_hand:?}"
        );
    }
    let by_address = open("2018/papi.html#binh-dinh").list(raised);
    assert_eq!(by_address, by_hand);
}
