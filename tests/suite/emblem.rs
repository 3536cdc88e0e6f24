//! The emblem of a new site: a picture by its name, and a drawing whose styles the pages' policy makes void.

use std::path::Path;

use super::start::{congbo, done, said, site, text};

/// A command's exit code with what it said.
fn told(root: &Path, words: &[&str]) -> (i32, String) {
    let output = congbo(root, words);
    (output.status.code().unwrap_or(-1), said(&output))
}

/// The picture as drawing programs leave it: with styles of its own.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<style>.a{fill:#da251d}</style>\n<circle class=\"a\" r=\"4\"/><rect style=\"fill:#ff0\" width=\"2\" height=\"2\"/></svg>\n";

#[test]
fn a_new_site_takes_an_emblem_by_its_name() {
    let folder = site();
    let root = folder.path();
    let picture = root.join("themes/default/assets/huy.svg");
    std::fs::create_dir_all(picture.parent().unwrap()).unwrap();
    std::fs::write(picture, PICTURE).unwrap();
    let settings = text(root, "content/site.yaml") + "emblem: huy.svg\n";
    std::fs::write(root.join("content/site.yaml"), settings).unwrap();
    done(root, &["build"]);
    assert!(text(root, "output/index.html").contains("assets/huy.svg"));
    std::fs::write(root.join("themes/default/parts/emblem.html"), "<b>★</b>").unwrap();
    let (code, said) = told(root, &["build", "--format", "short"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("[emblem-unshown]") && said.contains("content/site.yaml:"),
        "{said}"
    );
}

#[test]
fn a_drawing_that_the_policy_makes_void_is_told_at_its_place() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("themes/default/parts/emblem.html"), PICTURE).unwrap();
    let (code, said) = told(root, &["build", "--format", "short"]);
    assert_eq!(code, 1, "{said}");
    for place in ["emblem.html:2:1", "emblem.html:3:32"] {
        let line = said.lines().find(|line| line.contains(place));
        assert!(
            line.is_some_and(|line| line.contains("[markup-void]")),
            "{place}: {said}"
        );
    }
}
