//! Light or dark by the reader's choice: it is seen at once, holds on other pages, and goes before what the system says.

use crate::chromium::{Chromium, Scripts};
use crate::faults::Faults;
use crate::site::{Place, SITES};

/// The colour behind the text, and what the button says.
const LOOK: &str = "[getComputedStyle(document.body).backgroundColor, document.querySelector('.scheme').getAttribute('aria-label')]";

/// The paper of a page that is light, or dark, by the system's word.
fn paper(browser: &mut Chromium, address: &str, scheme: &str) -> String {
    browser.media("screen", &[("prefers-color-scheme", scheme)]);
    browser.navigate(address);
    browser.list(LOOK).swap_remove(0)
}

#[test]
fn the_choice_is_seen_kept_and_taken_back() {
    let mut faults = Faults::default();
    for place in [Place::Disk, Place::Served] {
        let mut browser = Chromium::start();
        let base = SITES[0].base(place);
        let home = format!("{base}index.html");
        let dark = paper(&mut browser, &home, "dark");
        let light = paper(&mut browser, &home, "light");
        assert_ne!(dark, light);
        let mut expect = |browser: &mut Chromium, what: &str, colour: &str, word: &str| {
            let look = browser.list(LOOK);
            if look[0] != colour || !look[1].ends_with(word) {
                faults.add(&base, format!("{what}: {look:?}"));
            }
        };
        expect(&mut browser, "at first", &light, "theo hệ thống");
        browser.click(".scheme");
        expect(&mut browser, "after the first press", &dark, "tối");
        open(&mut browser, &format!("{base}2018/par.html"), "tối");
        expect(&mut browser, "on the next page", &dark, "tối");
        browser.click(".scheme");
        expect(&mut browser, "after the second press", &light, "sáng");
        browser.media("screen", &[("prefers-color-scheme", "dark")]);
        expect(&mut browser, "although the system is dark", &light, "sáng");
        browser.media("screen", &[("prefers-color-scheme", "light")]);
        browser.click(".scheme");
        open(&mut browser, &home, "theo hệ thống");
        expect(&mut browser, "taken back", &light, "theo hệ thống");
        faults.extend(&base, browser.complaints());
    }
    faults.settle();
}

/// Opens a page, again where it does not show what was chosen: on a busy machine what a page kept may reach the browser only
/// after the next page was opened.
fn open(browser: &mut Chromium, page: &str, word: &str) {
    for _ in 0..20 {
        browser.navigate(page);
        if browser.list(LOOK)[1].ends_with(word) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn paper_is_white_whatever_was_chosen() {
    let mut browser = Chromium::start();
    browser.navigate(&format!("{}index.html", SITES[0].base(Place::Disk)));
    browser.evaluate("document.documentElement.dataset.theme = 'dark'");
    browser.media("print", &[("prefers-color-scheme", "light")]);
    let look = browser.list(LOOK);
    assert_eq!(look[0], "rgb(255, 255, 255)");
}

#[test]
fn there_is_no_button_without_script() {
    let mut browser = Chromium::start();
    browser.scripts(Scripts::Off);
    browser.navigate(&format!("{}index.html", SITES[0].base(Place::Disk)));
    let seen = browser.evaluate("document.querySelector('.scheme').checkVisibility()");
    assert_eq!(seen, false);
}
