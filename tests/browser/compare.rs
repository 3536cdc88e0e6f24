//! Comparing by choice: units, components and years are chosen, the address holds them, and the numbers are those of the
//! record.

use crate::chromium::{Chromium, Scripts};
use crate::site::{Place, SITES};

/// The rows of the comparison, cell by cell.
const ROWS: &str = "[...document.querySelectorAll('.choice-result tr')].map(row => [...row.cells].map(cell => cell.textContent).join(' | '))";

fn choose(browser: &mut Chromium, which: &str, value: &str) {
    browser.evaluate(&format!(
        "(() => {{
          const one = document.querySelector(`{which}`);
          one.value = '{value}';
          one.dispatchEvent(new Event('change'));
        }})()"
    ));
}

fn there(browser: &mut Chromium, what: &str) {
    let there = browser.waits_for(&format!("document.querySelector(`{what}`) !== null"));
    assert!(there, "{what} does not come");
}

fn compared(place: Place) {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let address = format!("{}so-sanh.html", SITES[0].base(place));
    browser.navigate(&address);
    browser.click("details.choice summary");
    there(&mut browser, ".choice-form select");
    choose(&mut browser, ".choice-form > label select", "papi");
    there(&mut browser, ".choice-form option[value=ha-noi]");
    choose(&mut browser, "[data-which=units] select", "ha-noi");
    there(&mut browser, ".choice-result table");
    choose(
        &mut browser,
        ".choice-form > label:nth-last-child(2) select",
        "2022",
    );
    let settled = browser.waits_for("location.hash.endsWith('nam=2022-2024')");
    assert!(settled);
    let rows = browser.list(ROWS);
    assert_eq!(rows[0], "Đơn vị | 2022 | 2023 | 2024");
    assert!(
        rows[1].starts_with("Lai Châu | 42,69 (27/61) | 43,62 (18/61) | "),
        "{rows:?}"
    );
    assert!(rows[2].starts_with("Hà Nội | "), "{rows:?}");
    assert!(rows[3].starts_with("Chênh lệch | "), "{rows:?}");
    let hash = browser.evaluate("location.hash");
    let hash = hash.as_str().expect("a text");
    browser.navigate("about:blank");
    browser.navigate(&format!("{address}{hash}"));
    there(&mut browser, ".choice-result table");
    assert_eq!(browser.list(ROWS), rows, "the address holds the choice");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn a_choice_is_compared_and_kept_in_the_address_from_disk() {
    compared(Place::Disk);
}

#[test]
fn a_choice_is_compared_and_kept_in_the_address_when_served() {
    compared(Place::Served);
}

#[test]
fn components_and_averages_are_those_of_the_pages() {
    let mut browser = Chromium::start();
    let base = SITES[0].base(Place::Disk);
    browser.navigate(&format!("{base}2023/papi.html"));
    let row = "#lai-chau";
    let part = browser.list(&format!(
        "(() => {{
          // An address that begins with a slash goes on from its row.
          const steps = one => (one.dataset.figure.startsWith('/') ? one.closest('[data-row]').dataset.row : '') + one.dataset.figure;
          const one = [...document.querySelectorAll('{row} data')].find(one => steps(one).split('/').length === 5);
          return [steps(one).split('/')[3], one.textContent];
        }})()"
    ));
    let (code, printed) = (&part[0], &part[1]);
    browser.navigate(&format!(
        "{base}so-sanh.html#chi-so=papi&don-vi=lai-chau,tb:tinh&thanh-phan={code}&nam=2023-2023"
    ));
    there(&mut browser, ".choice-result table");
    let rows = browser.list(ROWS);
    assert_eq!(rows[1], format!("Lai Châu | {printed}"));
}

#[test]
fn an_address_that_means_nothing_compares_the_home_unit() {
    let mut browser = Chromium::start();
    let base = SITES[0].base(Place::Disk);
    browser.navigate(&format!(
        "{base}so-sanh.html#chi-so=papi&don-vi=%3Cb%3E,none&thanh-phan=none&nam=1900-x"
    ));
    there(&mut browser, ".choice-result table");
    let rows = browser.list(ROWS);
    assert_eq!(rows.len(), 2);
    assert!(rows[1].starts_with("Lai Châu | "), "{rows:?}");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
fn without_script_the_common_pairs_are_there_and_no_empty_box() {
    let mut browser = Chromium::start();
    browser.scripts(Scripts::Off);
    browser.navigate(&format!("{}so-sanh.html", SITES[0].base(Place::Disk)));
    let seen = browser.list(
        "[...document.querySelectorAll('main table, details.choice')].filter(one => one.checkVisibility()).map(one => one.localName)",
    );
    assert!(seen.len() > 2);
    assert!(seen.iter().all(|one| one == "table"), "{seen:?}");
}
