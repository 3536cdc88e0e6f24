//! Searching: from any page, by keyboard and by mouse, with and without marks, in both languages, from disk and served.

use crate::chromium::{Chromium, Key};
use crate::faults::Faults;
use crate::site::{Place, SITES};

/// What the list shows, and where its first entry leads; waits until it is there.
const FOUND: &str = r#"new Promise(done => {
  const look = tries => {
    const options = [...document.querySelectorAll("[role=option]")];
    const status = document.querySelector(".search-status").textContent;
    const busy = document.querySelector("[role=combobox][aria-busy]");
    if (options.length || (status && !busy) || !tries) {
      done(options.map(one => `${one.querySelector(".search-name").textContent} → ${one.getAttribute("href").split("/").slice(-2).join("/")}`));
    } else setTimeout(look, 50, tries - 1);
  };
  look(60);
})"#;

/// The first entry that a query must find, on pages of a language.
const QUERIES: &[(&str, &str, &str)] = &[
    ("vi", "lai chau", "Lai Châu → don-vi/lai-chau.html"),
    ("vi", "Lai Châu", "Lai Châu → don-vi/lai-chau.html"),
    ("vi", "so noi vu", "Sở Nội vụ → don-vi/so-noi-vu.html"),
    ("vi", "dak lak", "Đắk Lắk → don-vi/dak-lak.html"),
    ("vi", "hoà bình", "Hòa Bình → don-vi/hoa-binh.html"),
    (
        "vi",
        "lai chau 2018",
        "Lai Châu 2018 → don-vi/lai-chau.html",
    ),
    ("vi", "papi 2020", "PAPI 2020 → 2020/papi.html"),
    ("vi", "so sanh", "So sánh → vi/so-sanh.html"),
    (
        "en",
        "so noi vu",
        "Department of Home Affairs → don-vi/so-noi-vu.html",
    ),
    (
        "en",
        "department home",
        "Department of Home Affairs → don-vi/so-noi-vu.html",
    ),
];

fn open(place: Place, lang: &str) -> Chromium {
    let folder = if lang == "en" { "en/" } else { "" };
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    browser.navigate(&format!("{}{folder}2018/par.html", SITES[0].base(place)));
    browser
}

fn finds_all(place: Place) {
    let mut faults = Faults::default();
    for lang in ["vi", "en"] {
        let mut browser = open(place, lang);
        let before = browser.requests().len();
        browser.press(Key::Slash);
        assert_eq!(
            browser.evaluate("document.querySelector('dialog').open"),
            true
        );
        for &(_, typed, first) in QUERIES.iter().filter(|query| query.0 == lang) {
            browser.evaluate("document.activeElement.value = ''");
            browser.write(typed);
            let found = browser.list(FOUND);
            let first = first.replace("vi/so-sanh", &format!("{}/so-sanh", last_folder(place)));
            if found.first() != Some(&first) {
                faults.add(typed, format!("{found:?}, not first {first}"));
            }
        }
        assert!(browser.requests().len() > before, "the index is fetched");
        faults.extend(lang, browser.complaints());
    }
    faults.settle();
}

/// The folder that the site's root is, as addresses have it.
fn last_folder(place: Place) -> String {
    let base = SITES[0].base(place);
    let base = base.trim_end_matches('/');
    base.rsplit('/').next().unwrap_or_default().to_owned()
}

#[test]
fn words_are_found_with_and_without_marks_from_disk() {
    finds_all(Place::Disk);
}

#[test]
fn words_are_found_with_and_without_marks_when_served() {
    finds_all(Place::Served);
}

/// The 106 communes of before in Lai Châu, each with the name of what it is part of, as the page lists them without a script.
const LISTED: &str = r#"[...document.querySelectorAll("li[id^=cu-]")].map(row =>
  `${row.textContent.split(":")[0].trim()}|${[...row.querySelectorAll("a")].map(one => one.textContent).join("+")}`)"#;

#[test]
fn old_names_lead_to_what_they_are_part_of_on_a_telephone() {
    let mut browser = Chromium::start();
    browser.viewport(360, 740);
    browser.navigate(&format!("{}xa-phuong.html", SITES[0].base(Place::Disk)));
    let rows = browser.list(LISTED);
    assert_eq!(rows.len(), 106, "{rows:?}");
    let mut faults = Faults::default();
    browser.evaluate("document.querySelector('[role=combobox]').focus()");
    for row in &rows {
        let (name, now) = row.split_once('|').expect("both are there");
        for typed in [name.to_owned(), congbo::lang::fold(name)] {
            browser.evaluate("document.activeElement.value = ''");
            browser.write(&typed);
            browser.list(FOUND);
            let about = browser.list(
                "[...document.querySelectorAll('[role=option]')].map(one => one.textContent)",
            );
            let leads =
                |one: &String| one.contains(name) && one.contains(&format!("nay thuộc {now}"));
            if !about.iter().any(leads) {
                faults.add(&typed, format!("{about:?} do not lead to {now}"));
            }
        }
    }
    faults.extend("360", browser.complaints());
    faults.settle();
}

#[test]
fn the_index_is_fetched_only_when_somebody_searches() {
    let browser = open(Place::Disk, "vi");
    let asked = browser.requests();
    assert!(
        !asked.iter().any(|address| address.contains("search.")),
        "{asked:?}"
    );
}

#[test]
fn the_keyboard_opens_chooses_and_closes() {
    let mut browser = open(Place::Disk, "vi");
    for key in [Key::Slash, Key::CtrlK] {
        browser.press(key);
        let state =
            "[document.querySelector('dialog').open, document.activeElement.getAttribute('role')]";
        assert_eq!(
            browser.evaluate(state),
            serde_json::json!([true, "combobox"])
        );
        browser.press(Key::Escape);
        assert_eq!(
            browser.evaluate("document.querySelector('dialog').open"),
            false
        );
    }
    browser.press(Key::CtrlK);
    browser.write("lai chau");
    browser.list(FOUND);
    let active = "(() => {
      const input = document.activeElement;
      const one = document.getElementById(input.getAttribute('aria-activedescendant'));
      return [input.getAttribute('aria-expanded'), one.getAttribute('aria-selected'), String([...one.parentElement.children].indexOf(one))];
    })()";
    assert_eq!(browser.list(active), ["true", "true", "0"]);
    browser.press(Key::ArrowDown);
    assert_eq!(browser.list(active), ["true", "true", "1"]);
    browser.press(Key::ArrowUp);
    browser.press(Key::Enter);
    let gone = browser.waits_for(
        "document.readyState === 'complete' && location.pathname.endsWith('don-vi/lai-chau.html')",
    );
    assert!(gone, "Enter leads to the first entry");
}

#[test]
fn the_mouse_opens_and_chooses() {
    let mut browser = open(Place::Disk, "vi");
    browser.click("a.find");
    browser.write("đắk");
    browser.list(FOUND);
    browser.click("[role=option]");
    assert!(browser.waits_for("location.pathname.endsWith('don-vi/dak-lak.html')"));
}

#[test]
fn the_page_of_all_has_what_the_index_has() {
    let site = &SITES[0];
    for folder in ["", "en/"] {
        let mut browser = Chromium::start();
        browser.navigate(&format!("{}{folder}tim-kiem.html", site.base(Place::Disk)));
        let items = browser.evaluate("document.querySelectorAll('.letter li').length");
        let lang = if folder.is_empty() { "vi" } else { "en" };
        let start = format!("assets/search.{lang}.");
        let pieces = site
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(&start));
        // Each entry stands on a line of its own, between the first line and the last.
        let entries: usize = pieces
            .map(|(_, text)| text.split(|byte| *byte == b'\n').count() - 3)
            .sum();
        assert!(entries > 300, "{entries} entries");
        assert_eq!(items.as_u64(), u64::try_from(entries).ok(), "{lang}");
    }
}

#[test]
fn letters_fold_in_the_browser_as_in_the_program() {
    let site = &SITES[0];
    let mut browser = Chromium::start();
    browser.navigate(&format!("{}tim-kiem.html", site.base(Place::Disk)));
    let words =
        browser.list("[...document.querySelectorAll('.letter a')].map(one => one.textContent)");
    let fold = site_fold();
    let quoted = serde_json::to_string(&words).expect("words are JSON");
    let folded = browser.list(&format!("{quoted}.map({fold})"));
    for (word, folded) in words.iter().zip(&folded) {
        assert_eq!(&congbo::lang::fold(word), folded);
    }
}

/// The function of the theme's script, as an expression.
fn site_fold() -> String {
    let module = include_str!("../../themes/default/assets/script/fold.js");
    let start = module.find("function fold").expect("it is there");
    let end = module[start..].find("\n}").expect("it ends") + start + 2;
    format!("({})", &module[start..end])
}
