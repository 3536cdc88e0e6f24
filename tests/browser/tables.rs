//! Tables: sorted by any column, narrowed by a word, with heads in sight, and copied as numbers.

use congbo::lang::order;
use serde_json::Value;

use crate::chromium::Chromium;
use crate::site::{Place, SITES};

/// A ranking of all provinces, with some that have no result.
fn open(page: &str) -> Chromium {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    browser.navigate(&format!("{}{page}", SITES[0].base(Place::Disk)));
    browser
}

/// Presses the head of a column, counted from nought.
fn sort(browser: &mut Chromium, column: usize) {
    browser.click(&format!(
        ".ranking thead th:nth-child({}) .sort",
        column + 1
    ));
}

fn column(browser: &mut Chromium, selector: &str) -> Vec<String> {
    let selector = Value::from(selector);
    browser.list(&format!(
        "[...document.querySelectorAll('.ranking tbody tr')].map(row => {{
          const one = row.querySelector({selector});
          return one ? one.value ?? one.textContent : '';
        }})"
    ))
}

#[test]
fn tools_stand_over_their_table_and_on_its_side() {
    for (page, width) in [
        ("don-vi/lai-chau.html", 1280),
        ("don-vi/lai-chau.html", 375),
        ("2019/don-vi/lai-chau.html", 1280),
        ("muc-tieu/nq-08.html", 768),
    ] {
        let mut browser = open(page);
        browser.viewport(width, 900);
        let tools = browser.list(
            "[...document.querySelectorAll('.table-tools')].map(tools => {
               const [own, table] = [tools, tools.nextElementSibling].map(it => it.getBoundingClientRect());
               const over = own.bottom <= table.top + 1 && Math.abs(own.left - table.left) <= 1;
               return over ? '' : `${JSON.stringify(own)} ${JSON.stringify(table)}`;
             })",
        );
        assert!(!tools.is_empty(), "{page} has a long table");
        assert!(
            tools.iter().all(String::is_empty),
            "{page}, {width}: {tools:?}"
        );
    }
}

#[test]
fn the_row_of_the_home_unit_is_of_one_ground() {
    for page in [
        "2023/papi.html",
        "2024/par.html",
        "chi-so/papi.html",
        "2023/index.html",
    ] {
        let mut browser = open(page);
        for width in [1280, 375] {
            browser.viewport(width, 900);
            let grounds = browser.list(
                "[...document.querySelectorAll('tr.own')].map(row => {
                   const of = cell => getComputedStyle(cell).backgroundColor;
                   return [...new Set([...row.cells].map(of))].join(' and ');
                 })",
            );
            assert!(!grounds.is_empty(), "{page} has a row of the home unit");
            assert!(
                grounds.iter().all(|ground| !ground.contains(" and ")),
                "{page}, {width}: {grounds:?}"
            );
        }
    }
}

#[test]
fn a_ranking_sorts_by_names_and_numbers_with_the_absent_last() {
    let mut browser = open("2023/papi.html");
    let before = column(&mut browser, "th");
    sort(&mut browser, 1);
    let names = column(&mut browser, "th");
    let mut sorted = names.clone();
    sorted.sort_by_cached_key(|name| order::key(name));
    assert_eq!(names, sorted);
    assert_ne!(names, before);
    let head = ".ranking thead th:nth-child(2)";
    let told = |browser: &mut Chromium| {
        let told = browser.evaluate(&format!(
            "document.querySelector('{head}').getAttribute('aria-sort')"
        ));
        told.as_str().map(str::to_owned)
    };
    assert_eq!(told(&mut browser).as_deref(), Some("ascending"));
    sort(&mut browser, 1);
    sorted.reverse();
    assert_eq!(column(&mut browser, "th"), sorted);
    assert_eq!(told(&mut browser).as_deref(), Some("descending"));
    sort(&mut browser, 1);
    assert_eq!(column(&mut browser, "th"), before, "the page's own order");
    assert_eq!(told(&mut browser), None);
    for way in ["highest first", "lowest first"] {
        sort(&mut browser, 2);
        let scores = column(&mut browser, "td + th + td data");
        let known: Vec<f64> = scores.iter().map_while(|it| it.parse().ok()).collect();
        assert!(known.len() > 50, "{way}: {scores:?}");
        assert!(scores[known.len()..].iter().all(String::is_empty), "{way}");
        let ordered = known.is_sorted_by(|a, b| {
            if way == "highest first" {
                a >= b
            } else {
                a <= b
            }
        });
        assert!(ordered, "{way}: {known:?}");
    }
}

#[test]
fn rows_are_narrowed_by_a_word_without_marks_and_paper_has_all() {
    let mut browser = open("2023/papi.html");
    let seen = "[...document.querySelectorAll('.ranking tbody tr')].filter(row => row.checkVisibility()).length";
    let all = browser.evaluate(seen);
    browser.click(".table-tools input");
    browser.write("quang");
    assert_eq!(browser.evaluate(seen), 6);
    let status =
        browser.evaluate("document.querySelector('.table-tools [role=status]').textContent");
    assert_eq!(status, format!("6/{all} hàng"));
    browser.media("print", &[]);
    assert_eq!(browser.evaluate(seen), all);
}

#[test]
fn heads_and_names_stay_in_sight() {
    for width in [320, 1280] {
        let mut browser = open("2023/papi.html");
        browser.viewport(width, 700);
        let stays = browser.list(
            "(() => {
              const region = document.querySelector('.table:has(> .ranking)');
              region.scrollIntoView();
              region.scrollTo(400, 900);
              if (region.classList.contains('fits')) scrollBy(0, 900);
              const frame = region.getBoundingClientRect();
              const top = Math.max(frame.top, 0);
              const head = region.querySelector('thead th:nth-child(2)').getBoundingClientRect();
              const row = [...region.querySelectorAll('tbody th')].find(one => one.getBoundingClientRect().top > top + 100);
              const amiss = [];
              if (Math.abs(head.top - top) > 2) amiss.push(`the head is ${head.top - top} px off`);
              if (row.getBoundingClientRect().left < frame.left - 2) amiss.push('the name has gone');
              if (document.documentElement.scrollWidth > innerWidth) amiss.push('the page scrolls sideways');
              return amiss;
            })()",
        );
        assert_eq!(stays, [""; 0], "at {width} px");
    }
}

#[test]
fn no_row_and_no_column_is_hidden_without_a_sign() {
    for (page, width) in [
        ("2023/papi.html", 320),
        ("2023/papi.html", 1280),
        ("chi-so/papi.html", 1280),
        ("phuong-phap/papi.html", 1280),
        ("muc-tieu/nq-08.html", 375),
        ("2019/don-vi/lai-chau.html", 375),
    ] {
        let mut browser = open(page);
        browser.viewport(width, 700);
        let amiss = browser.list(
            "new Promise(done => requestAnimationFrame(() => setTimeout(() => {
              const amiss = [];
              for (const one of document.querySelectorAll('main .table')) {
                const [right, down] = [one.scrollWidth - one.clientWidth > 1, one.scrollHeight - one.clientHeight > 1];
                const shown = getComputedStyle(one).boxShadow !== 'none';
                if ((right || down) !== shown) amiss.push(`${one.ariaLabel}: right ${right}, down ${down}, a sign ${shown}`);
                if (down && !one.querySelector('.ranking, .matrix')) amiss.push(`${one.ariaLabel} hides rows`);
              }
              done(amiss);
            })))",
        );
        assert_eq!(amiss, [""; 0], "{page} at {width} px");
    }
}

#[test]
fn a_ranking_with_its_components_has_room_on_a_desk() {
    for page in ["2023/papi.html", "en/2023/papi.html"] {
        let mut browser = open(page);
        browser.viewport(1280, 900);
        let hidden = "(() => { const it = document.querySelector('.table:has(> .ranking)'); return it.scrollWidth - it.clientWidth; })()";
        assert_eq!(browser.evaluate(hidden), 0, "{page}");
    }
}

/// What is copied of a table, as text and as markup.
fn copied(page: &str, table: &str) -> Vec<String> {
    open(page).list(&format!(
        "new Promise(done => {{
          document.addEventListener('copy', event => setTimeout(() => done([
            event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'),
          ])));
          const carried = new DataTransfer();
          getSelection().selectAllChildren(document.querySelector('{table}'));
          const event = new ClipboardEvent('copy', {{ clipboardData: carried, bubbles: true }});
          document.dispatchEvent(event);
        }})"
    ))
}

#[test]
fn the_share_of_a_component_is_copied_without_its_drawing() {
    let copied = copied("2020/don-vi/lai-chau.html", ".parts");
    assert!(copied[0].lines().count() > 8, "{copied:?}");
    for words in ["Cao nhất", "svg"] {
        let has = copied.iter().any(|text| text.contains(words));
        assert!(!has, "{words} in {copied:?}");
    }
}

#[test]
fn what_is_copied_is_numbers() {
    let copied = copied("2023/papi.html", ".ranking");
    let lines: Vec<Vec<&str>> = copied[0]
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(lines.len() > 60);
    let first = &lines[1];
    assert_eq!(first[0], "1");
    assert!(!first[1].is_empty());
    let is_number = |text: &str| {
        text.strip_prefix('-')
            .unwrap_or(text)
            .chars()
            .all(|c| c.is_ascii_digit() || c == ',')
    };
    for cell in first.iter().skip(2).filter(|cell| !cell.starts_with('[')) {
        assert!(is_number(cell), "{cell} in {first:?}");
    }
    assert!(copied[1].contains("x:num=\""), "{}", &copied[1][..300]);
    let width = lines[0].len();
    let whole = lines.iter().filter(|line| line.len() == width).count();
    assert!(whole > 50, "rows are as wide as the head");
}
