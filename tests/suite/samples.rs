//! What `init` lays down as a sample is no real site: once it no longer says so, its words are told.

use super::start::{congbo, said, site, text};

#[test]
fn words_of_the_sample_are_told_once_its_banner_is_gone() {
    let folder = site();
    let root = folder.path();
    let path = "content/site.yaml";
    let settings = text(root, path).replace("\nbanner:", "\n# banner:");
    std::fs::write(root.join(path), settings).unwrap();
    let stopped = congbo(root, &["build"]);
    assert_eq!(stopped.status.code(), Some(1));
    let told = said(&stopped);
    for (path, words) in [
        ("content/pages/gioi-thieu.md", "Trang mẫu này do"),
        ("content/site.yaml", "Tỉnh Mẫu"),
        ("content/editions/2025/index.md", "Sở Mẫu "),
        ("content/sources.yaml", "Quyết định mẫu"),
    ] {
        assert!(
            told.contains(path) && told.contains(words),
            "{path}: {told}"
        );
    }
}
