//! `congbo serve` in a browser: a save is on the page within a blink, problems stand above the last good page, and what is
//! not public is marked. Whatever the page's policy forbids stays forbidden.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use congbo::files;

use crate::chromium::{Chromium, PATIENCE};

/// How often a save is timed.
const SAVES: usize = 20;

/// A preview of a copy of the repository's own content.
struct Preview {
    child: Child,
    address: String,
    root: tempfile::TempDir,
}

impl Preview {
    fn start() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in ["content", "themes"] {
            let all = files::read(repository, folder).expect("the folder is read");
            files::add(root.path(), &all).expect("a copy");
        }
        let mut child = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(["serve", "--port", "0", "--lang", "vi", "--root"])
            .arg(root.path())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut said = BufReader::new(child.stderr.take().expect("its stderr is ours")).lines();
        let first = said.next().expect("it speaks").expect("it speaks UTF-8");
        std::thread::spawn(move || said.for_each(drop));
        let from = first.find("http://").expect("it tells its address");
        let address = first[from..]
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_owned();
        Self {
            child,
            address,
            root,
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).expect(path)
    }

    fn save(&self, path: &str, text: &str) {
        std::fs::write(self.path(path), text).expect(path);
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended on its own; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What stands above the page.
const PANEL: &str = "document.querySelector('congbo-preview')?.shadowRoot.textContent ?? ''";

/// Waits until the panel holds `words`, and gives its text.
fn panel_with(browser: &mut Chromium, words: &str) -> String {
    let begun = Instant::now();
    loop {
        let panel = browser.evaluate(PANEL);
        let panel = panel.as_str().unwrap_or_default().to_owned();
        if panel.contains(words) {
            return panel;
        }
        assert!(begun.elapsed() < PATIENCE, "{words}: {panel}");
    }
}

#[test]
fn every_save_comes_to_the_page() {
    let preview = Preview::start();
    let story = "content/editions/2018/index.md";
    let before = preview.text(story);
    let mut browser = Chromium::start();
    browser.navigate(&format!("{}2018/index.html", preview.address));
    panel_with(&mut browser, "");
    let mut times = Vec::new();
    for turn in 0..SAVES {
        let mark = format!("Lần lưu thứ {turn} của bài thử.");
        let text = format!("{before}\n{mark}\n");
        browser.forget();
        let begun = Instant::now();
        preview.save(story, &text);
        browser.loaded();
        times.push(begun.elapsed());
        let words = browser.evaluate("document.body.textContent");
        assert!(
            words.as_str().is_some_and(|words| words.contains(&mark)),
            "{mark}"
        );
        // A person does not save faster, and the page needs its line to the preview.
        std::thread::sleep(Duration::from_millis(150));
    }
    times.sort();
    let (median, last) = (times[SAVES / 2], times[SAVES - 1]);
    let said =
        format!("from save to loaded page, {SAVES} saves: median {median:?}, longest {last:?}\n");
    // The figure is for whoever runs this; nobody reads it when stderr is closed.
    let _ = std::io::stderr().write_all(said.as_bytes());
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn problems_stand_above_the_last_good_page() {
    let preview = Preview::start();
    let mut browser = Chromium::start();
    browser.navigate(&preview.address);
    let good = preview.text("content/site.yaml");
    let heading = browser.evaluate("document.querySelector('h1').textContent");
    preview.save("content/site.yaml", &good.replace("home: ", "hoem: "));
    let panel = panel_with(&mut browser, "unknown-key");
    assert!(
        panel.contains("content/site.yaml:") && panel.contains("hoem"),
        "{panel}"
    );
    assert_eq!(
        browser.evaluate("document.querySelector('h1').textContent"),
        heading
    );
    let above = "document.querySelector('congbo-preview').getBoundingClientRect().bottom \
                 <= document.querySelector('h1').getBoundingClientRect().top";
    assert_eq!(browser.evaluate(above), true);
    preview.save("content/site.yaml", &good);
    let begun = Instant::now();
    while browser.evaluate(&format!("({PANEL}).includes('unknown-key')")) == true {
        assert!(begun.elapsed() < PATIENCE, "the problem is still shown");
    }
    let template = preview.text("themes/default/home.html");
    preview.save("themes/default/home.html", &format!("{template}{{% if %}}"));
    panel_with(&mut browser, "themes/default/home.html");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn what_is_not_public_is_shown_and_marked() {
    let preview = Preview::start();
    let head = preview.text("content/editions/2018/edition.yaml");
    preview.save(
        "content/editions/2018/edition.yaml",
        &head.replace("status: published", "status: draft"),
    );
    let mut browser = Chromium::start();
    browser.navigate(&format!("{}2018/par.html", preview.address));
    panel_with(&mut browser, "2018 (Bản nháp – chưa công bố)");
    let mark = browser.evaluate("document.querySelector('.held-draft').textContent.trim()");
    assert_eq!(mark, "Bản nháp – chưa công bố");
    browser.navigate(&preview.address);
    panel_with(&mut browser, "2018 (Bản nháp – chưa công bố)");
    assert_eq!(
        browser.evaluate("document.querySelector('.held-draft')"),
        serde_json::Value::Null
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
