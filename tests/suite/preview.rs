//! What an author sees before anybody else: the same bytes as a build, and beside them what is held back, marked.

use std::path::Path;

use congbo::files::{self, Files, Memory, Stamp};
use congbo::model::{Lang, Moment};
use congbo::preview::Proof;

/// Everything in the fixtures is public by then.
const NOW: Moment = Moment(1_900_000_000);

fn stamp() -> Stamp {
    Stamp {
        version: "0.0.0".into(),
    }
}

fn site(name: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    files::read(&root.join(name), "content").unwrap()
}

/// A site without the editions that are not public.
fn public(name: &str) -> Files {
    if name != "small" {
        return site(name);
    }
    let all = site(name);
    let mut public = Files::default();
    let kept = all
        .iter()
        .filter(|(path, _)| !path.starts_with("content/editions/2023/"));
    for (path, bytes) in kept {
        public.insert(path, bytes);
    }
    public
}

fn built(content: &Files) -> Files {
    let memory = Memory::default();
    congbo::build(content, &congbo::theme::embedded(), &stamp(), NOW, &memory).unwrap();
    memory.into_files()
}

/// A preview is passed on to nobody, so it draws no pictures of pages, and no page names one.
fn without_pictures(mut content: Files) -> Files {
    let path = "content/site.yaml";
    let mut settings = content.get(path).unwrap().to_vec();
    settings.extend(b"\ncards: false\n");
    content.insert(path, settings);
    content
}

#[test]
fn a_page_that_is_asked_for_is_the_page_that_is_built() {
    for name in ["small", "lao-cai"] {
        let content = without_pictures(public(name));
        let proof = Proof::read(&content, &congbo::theme::embedded()).unwrap();
        let plan = proof.plan(NOW);
        let preview = plan.preview(&stamp()).unwrap();
        let built = built(&content);
        assert!(preview.held(Lang::VI).is_empty(), "{name}");
        for (path, bytes) in built.iter() {
            let page = preview.page(path).unwrap();
            let shown = page.as_deref().or_else(|| preview.file(path).unwrap());
            assert!(shown == Some(bytes), "{name}: {path}");
        }
        let pages = preview.paths().count();
        let built = built.iter().map(|(path, _)| path);
        assert_eq!(
            pages,
            built.filter(|path| super::sites::is_page(path)).count()
        );
        assert!(preview.page("none.html").unwrap().is_none());
        assert!(preview.file("none.csv").unwrap().is_none());
    }
}

/// The small site, whose newest edition is a draft, with another status for it.
fn held(status: &str) -> (Files, i32) {
    let mut content = site("small");
    let (path, year) = content
        .iter()
        .filter_map(|(path, _)| {
            let year = path.strip_prefix("content/editions/")?;
            let year = year.strip_suffix("/edition.yaml")?;
            Some((path.to_owned(), year.parse().unwrap()))
        })
        .max_by_key(|(_, year)| *year)
        .unwrap();
    let text = String::from_utf8(content.get(&path).unwrap().to_vec()).unwrap();
    let text = text.replace("status: draft", status);
    assert!(text.contains(status), "{text}");
    content.insert(path, text);
    (content, year)
}

#[test]
fn what_is_held_back_is_shown_and_marked_and_never_built() {
    for (status, mark) in [
        ("status: draft", "Bản nháp – chưa công bố"),
        (
            "status: embargoed\nuntil: 2031-03-20T08:00:00+07:00",
            "Giữ đến 08:00 ngày 20/03/2031 (giờ Việt Nam) – chưa công bố",
        ),
    ] {
        let (content, year) = held(status);
        let proof = Proof::read(&content, &congbo::theme::embedded()).unwrap();
        let plan = proof.plan(NOW);
        let preview = plan.preview(&stamp()).unwrap();
        let all = preview.held(Lang::VI);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].0, all[0].1.text.as_str()), (year, mark));
        let of_the_year = format!("{year}/");
        let mut marked = 0;
        for path in preview.paths() {
            let page = String::from_utf8(preview.page(path).unwrap().unwrap()).unwrap();
            let below = path.trim_start_matches("en/");
            let below = below.trim_start_matches("nhung/");
            let is_of_the_year = below.starts_with(&of_the_year);
            assert_eq!(page.contains("held-"), is_of_the_year, "{path}");
            marked += usize::from(page.contains(mark));
        }
        assert!(marked > 1, "{marked}");
        for (path, bytes) in built(&content).iter() {
            assert!(!path.contains(&of_the_year), "{path}");
            assert!(!String::from_utf8_lossy(bytes).contains("held-"), "{path}");
        }
    }
}

#[test]
fn an_edition_whose_moment_has_come_is_not_marked() {
    let (content, year) = held("status: embargoed\nuntil: 2026-03-20T08:00:00+07:00");
    let proof = Proof::read(&content, &congbo::theme::embedded()).unwrap();
    let until = Moment::parse("2026-03-20T08:00:00+07:00").unwrap();
    assert_eq!(
        proof
            .plan(Moment(until.0 - 1))
            .preview(&stamp())
            .unwrap()
            .held(Lang::EN)[0]
            .0,
        year
    );
    assert!(
        proof
            .plan(until)
            .preview(&stamp())
            .unwrap()
            .held(Lang::EN)
            .is_empty()
    );
}
