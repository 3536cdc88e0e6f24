//! Finished pages are nearly as small as the minifier would make them, although it never sees them, and say the same.

use std::path::Path;

use congbo::files::{self, Files, Memory, Stamp};

use crate::sites::NOW;

/// Hundredths of the pages that may still be taken away.
const MOST: usize = 2;

fn minified(page: &[u8]) -> Vec<u8> {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    minify_html::minify(page, &settings)
}

/// The words a reader sees, white space made even and tags taken for none at all.
fn words(page: &[u8]) -> String {
    let page = String::from_utf8_lossy(page);
    let mut words = String::new();
    let mut rest = page.as_ref();
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |end| start + end + 1);
        rest = &rest[end..];
    }
    words.push_str(rest);
    let words = words.replace("&quot;", "\"").replace("&#39;", "'");
    let words = words.replace("&lt;", "<").replace("&gt;", ">");
    words.split_whitespace().collect()
}

fn site(root: &str, every: usize) {
    let content = files::read(Path::new(root), "content").unwrap();
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0".into(),
    };
    congbo::build(content, &congbo::theme::embedded(), &stamp, NOW, &memory).unwrap();
    let built: Files = memory.into_files();
    let pages = built.iter().filter(|(path, _)| crate::sites::is_page(path));
    let (mut before, mut after) = (0, 0);
    for (path, page) in pages.step_by(every) {
        let small = minified(page);
        assert_eq!(words(page), words(&small), "{path}");
        before += page.len();
        after += small.len();
    }
    assert!(
        (before - after) * 100 <= before * MOST,
        "{root}: of {before} bytes {} would go",
        before - after
    );
}

#[test]
fn pages_of_the_record_hold_next_to_nothing_to_take_away() {
    site(".", 7);
}

#[test]
fn pages_of_a_small_site_hold_next_to_nothing_to_take_away() {
    site("tests/sites/small", 1);
}
