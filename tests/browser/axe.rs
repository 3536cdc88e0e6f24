//! What the rules of accessibility that a machine can hold say of every kind of page: at every width, light and dark, with
//! letters twice as large, colours of the system's own, nothing moving, without script, and with the search open.

use std::path::Path;

use crate::chromium::{Chromium, Key, Scripts};
use crate::faults::Faults;
use crate::site::{self, Place, Sample};

/// Which rules a page is held to. The size of targets is one of WCAG 2.2, which has to be asked for.
#[derive(Clone, Copy)]
enum Rules {
    /// All of them.
    All,
    /// Those that look at colours, where the page is laid out as in another state in which it is held to all.
    Colours,
}

impl Rules {
    /// Runs them and gives what they find.
    fn run(self) -> String {
        let (which, one) = match self {
            Self::All => ("rules: { 'target-size': { enabled: true } }", "target-size"),
            Self::Colours => (
                "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }",
                "color-contrast",
            ),
        };
        RUN.replace("WHICH", which).replace("ONE", one)
    }
}

const RUN: &str = "axe.run(document, { preload: false, resultTypes: ['violations'], WHICH }).then(({ violations, passes, incomplete, inapplicable }) => [
    ...violations.map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ')}`),
    ...([violations, passes, incomplete, inapplicable].flat().some(one => one.id === 'ONE') ? [] : ['ONE was not measured']),
  ])";

/// What a reader's device and settings make of a page.
struct State {
    what: &'static str,
    width: u32,
    prefers: &'static [(&'static str, &'static str)],
    letters: &'static str,
    rules: Rules,
}

/// As most readers see it, and the two ends of what they choose.
const USUAL: [State; 2] = [
    State {
        what: "dark on a small phone",
        width: 320,
        prefers: &[("prefers-color-scheme", "dark")],
        letters: "100%",
        rules: Rules::All,
    },
    State {
        what: "light on a desk",
        width: 1280,
        prefers: &[("prefers-color-scheme", "light")],
        letters: "100%",
        rules: Rules::All,
    },
];

/// Everything else that a page has to stand.
const OTHERS: [State; 7] = [
    State {
        what: "light on a small phone, nothing moving",
        width: 320,
        prefers: &[("prefers-reduced-motion", "reduce")],
        letters: "100%",
        rules: Rules::Colours,
    },
    State {
        what: "light on a phone",
        width: 375,
        prefers: &[("prefers-color-scheme", "light")],
        letters: "100%",
        rules: Rules::All,
    },
    State {
        what: "dark on a phone",
        width: 375,
        prefers: &[("prefers-color-scheme", "dark")],
        letters: "100%",
        rules: Rules::Colours,
    },
    State {
        what: "light on a tablet",
        width: 768,
        prefers: &[("prefers-color-scheme", "light")],
        letters: "100%",
        rules: Rules::All,
    },
    State {
        what: "dark on a desk",
        width: 1280,
        prefers: &[("prefers-color-scheme", "dark")],
        letters: "100%",
        rules: Rules::Colours,
    },
    State {
        what: "in colours of the system's own",
        width: 1280,
        prefers: &[("forced-colors", "active")],
        letters: "100%",
        rules: Rules::Colours,
    },
    State {
        what: "with letters twice as large",
        width: 1280,
        prefers: &[("prefers-color-scheme", "light")],
        letters: "200%",
        rules: Rules::All,
    },
];

fn rules() -> String {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/script/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(file)
        .expect("this test needs the packages of tests/script: npm ci --prefix tests/script")
}

fn look(browser: &mut Chromium, sample: Sample, rules: Rules, what: &str, faults: &mut Faults) {
    for found in browser.list(&rules.run()) {
        faults.add(format!("{sample} {what}"), found);
    }
}

/// Shows the page that is open in each of the states, and runs the rules.
fn look_at_all(browser: &mut Chromium, sample: Sample, states: &[State], faults: &mut Faults) {
    for state in states {
        browser.viewport(state.width, 900);
        browser.media("screen", state.prefers);
        browser.evaluate(&format!(
            "document.documentElement.style.fontSize = '{}'",
            state.letters
        ));
        look(browser, sample, state.rules, state.what, faults);
    }
}

#[test]
fn every_kind_of_page_is_accessible() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::one_a_kind() {
        browser.navigate(&sample.address(Place::Disk));
        browser.evaluate(&rules);
        look_at_all(&mut browser, sample, &USUAL, &mut faults);
    }
    faults.settle();
}

#[test]
fn every_kind_of_page_is_accessible_whatever_its_reader_chose() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    let one_language = |sample: &Sample| sample.page.lang == "vi";
    for sample in site::one_a_kind().into_iter().filter(one_language) {
        browser.navigate(&sample.address(Place::Disk));
        browser.evaluate(&rules);
        look_at_all(&mut browser, sample, &OTHERS, &mut faults);
    }
    faults.settle();
}

#[test]
fn every_kind_of_page_is_accessible_without_script() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    browser.viewport(375, 900);
    browser.media("screen", &[("prefers-color-scheme", "light")]);
    let one_language = |sample: &Sample| sample.page.lang == "vi";
    for sample in site::one_a_kind().into_iter().filter(one_language) {
        browser.scripts(Scripts::Off);
        browser.navigate(&sample.address(Place::Disk));
        // The page has been read without them; the rules are a script too.
        browser.scripts(Scripts::On);
        browser.evaluate(&rules);
        look(
            &mut browser,
            sample,
            Rules::All,
            "without script",
            &mut faults,
        );
    }
    faults.settle();
}

#[test]
fn the_search_is_accessible() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::one_a_kind()
        .into_iter()
        .filter(|sample| sample.page.kind == "home")
    {
        browser.navigate(&sample.address(Place::Disk));
        browser.press(Key::Slash);
        browser.write("a");
        assert!(browser.waits_for("document.querySelector('[role=option]') !== null"));
        browser.evaluate(&rules);
        look(&mut browser, sample, Rules::All, "searching", &mut faults);
    }
    faults.settle();
}
