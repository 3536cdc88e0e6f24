//! Pictures of pages are drawn for those who keep them.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use congbo::files::{self, Failure, Sink, Stamp};
use congbo::model::Moment;

/// Keeps no pictures of pages; counts pages, and how often it was asked whether it wants a picture.
#[derive(Default)]
struct Plain {
    pages: AtomicUsize,
    refused: AtomicUsize,
}

impl Sink for Plain {
    fn wants(&self, path: &str) -> bool {
        let is_card = path.starts_with("assets/card/");
        self.refused
            .fetch_add(usize::from(is_card), Ordering::Relaxed);
        !is_card
    }

    fn put(&self, path: &str, _: &[u8]) -> Result<(), Failure> {
        assert!(!path.starts_with("assets/card/"), "{path} was drawn");
        let is_page = path.rsplit('.').next() == Some("html");
        self.pages
            .fetch_add(usize::from(is_page), Ordering::Relaxed);
        Ok(())
    }

    fn before(&self, path: &str) -> Option<Vec<u8>> {
        assert!(!path.starts_with("assets/card/"), "{path} was sought");
        None
    }
}

#[test]
fn pictures_that_nobody_keeps_are_neither_sought_nor_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = files::read(&root.join("tests/sites/small"), "content").expect("a site");
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let sink = Plain::default();
    let now = Moment(1_900_000_000);
    let built = congbo::build(&content, &congbo::theme::embedded(), &stamp, now, &sink);
    assert!(built.is_ok());
    assert!(sink.pages.into_inner() > 0);
    assert!(sink.refused.into_inner() > 10);
}

#[test]
fn no_line_of_a_picture_is_wider_than_its_room() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = congbo::files::read(root, "content").expect("our own content");
    let checked = congbo::check(&content, super::sites::NOW).unwrap_or_else(|_| panic!("it holds"));
    let plan = congbo::page::plan(&checked.record, &checked.analysis);
    let mut beside = 0;
    for page in &plan.pages {
        let Some(card) = plan.card(page, &plan.fill(page)) else {
            continue;
        };
        if card.value.is_empty() {
            continue;
        }
        let most = if card.chart.is_some() { 520 } else { 1080 };
        let set = [
            (27, &card.label),
            (card.value_size, &card.value),
            (22, &card.change),
        ];
        for (size, line) in set
            .iter()
            .flat_map(|(size, lines)| lines.iter().map(move |line| (size, line)))
        {
            let width = congbo::chart::width(line) * size / 1000;
            assert!(width <= most, "{}: {line}", page.path);
            beside += 1;
        }
    }
    assert!(beside > 100, "{beside}");
}
