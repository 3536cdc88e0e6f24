//! The keyboard reaches everything, in order, and shows where it is.

use crate::chromium::{Chromium, Key};
use crate::faults::Faults;
use crate::site::{self, Place, Sample};

/// As many keys are pressed on a page; the links after that are like those before.
const PRESSES: usize = 60;

/// Everything that a key should reach, in order, numbered.
const EXPECTED: &str = r#"(() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility() && one.getClientRects().length && !one.disabled);
  all.forEach((one, at) => one.dataset.at = at);
  return all.length;
})()"#;

/// Where the focus is, and whether it is seen.
const FOCUS: &str = r#"(() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return {
    at: one.dataset.at ?? null,
    name: `<${one.localName}> “${one.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`,
    skip: one.matches("a.skip"),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  };
})()"#;

/// Boxes that scroll sideways, and that no key reaches.
const SCROLLERS: &str = r#"(() => [...document.querySelectorAll("body *")]
  .filter(one => ["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
  .flatMap(one => {
    const name = `<${one.localName} class="${one.getAttribute("class") ?? ""}">`;
    const amiss = [];
    if (one.getAttribute("tabindex") !== "0") amiss.push(`${name} scrolls, but no key reaches it`);
    else if (!one.getAttribute("role")) amiss.push(`${name} is reached, but has no role`);
    else if (!one.getAttribute("aria-label") && !one.getAttribute("aria-labelledby")) amiss.push(`${name} is reached, but has no name`);
    return amiss;
  }))()"#;

#[test]
fn tab_reaches_everything_in_order_and_shows_where_it_is() {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let mut faults = Faults::default();
    for sample in site::one_a_kind() {
        if sample.page.lang == "vi" {
            tab_through(&mut browser, sample, &mut faults);
        }
    }
    faults.settle();
}

/// A figure within a page of somebody else has nothing before its content.
fn has_menu(sample: Sample) -> bool {
    sample.page.kind != "embed"
}

fn tab_through(browser: &mut Chromium, sample: Sample, faults: &mut Faults) {
    browser.navigate(&sample.address(Place::Disk));
    let all = browser.evaluate(EXPECTED).as_u64().expect("a count");
    let all = usize::try_from(all).expect("not that many");
    for at in 0..all.min(PRESSES) {
        browser.press(Key::Tab);
        let focus = browser.evaluate(FOCUS);
        let name = focus["name"].as_str().unwrap_or_default().to_owned();
        if focus["at"].as_str() != Some(at.to_string().as_str()) {
            faults.add(sample, format!("the {}th key leads to {name}", at + 1));
            return;
        }
        if at == 0 && focus["skip"] != true && has_menu(sample) {
            faults.add(
                sample,
                format!("the first key leads to {name}, not past the menu"),
            );
        }
        if focus["outlined"] != true {
            faults.add(sample, format!("{name} has the focus and does not show it"));
        }
        if focus["inside"] != true {
            faults.add(
                sample,
                format!("{name} has the focus and is not in the window"),
            );
        }
    }
}

#[test]
fn the_skip_link_leads_to_the_content() {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let mut faults = Faults::default();
    for sample in site::one_a_kind() {
        if !has_menu(sample) {
            continue;
        }
        browser.navigate(&sample.address(Place::Disk));
        browser.press(Key::Tab);
        browser.press(Key::Enter);
        browser.press(Key::Tab);
        let past = "document.querySelectorAll('main a[href], main summary, main [tabindex], footer a').length === 0 \
                    || document.activeElement.closest('main, footer') !== null";
        if browser.evaluate(past) != true {
            faults.add(
                sample,
                "after the skip link the next key is still before the content",
            );
        }
    }
    faults.settle();
}

#[test]
fn what_scrolls_sideways_is_reached_by_keyboard() {
    let mut browser = Chromium::start();
    browser.viewport(320, 700);
    let mut faults = Faults::default();
    for sample in site::sample() {
        browser.navigate(&sample.address(Place::Disk));
        faults.extend(sample, browser.list(SCROLLERS));
    }
    faults.settle();
}
