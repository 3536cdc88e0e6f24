//! A command line that cannot be used is told what is wrong with it, in the author's language.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::start::{congbo, said, site};

/// What one language says where the other is asked for.
const ENGLISH: [&str; 7] = [
    "error",
    "Usage",
    "required",
    "invalid",
    "unexpected",
    "For more",
    "tip:",
];

/// A wrong use, and what it is told.
const WRONG: [(&[&str], &str); 9] = [
    (&["bild"], "không có lệnh “bild”"),
    (&["seal"], "thiếu <YEAR>"),
    (&["build", "--khong-co"], "lệnh này không nhận “--khong-co”"),
    (&["build", "--out"], "thiếu giá trị sau --out <DIR>"),
    (
        &["build", "--lang", "fr"],
        "--lang <LANG> không nhận giá trị “fr”",
    ),
    (
        &["seal", "20x"],
        "<YEAR> phải là một năm gồm bốn chữ số, không phải “20x”",
    ),
    (
        &["seal", "99"],
        "<YEAR> phải là một năm gồm bốn chữ số, không phải “99”",
    ),
    (
        &["build", "--as-of", "mai"],
        "không đọc được giá trị “mai” của --as-of <TIME>; viết như:",
    ),
    (&["check", "--figures", "--findings"], "không dùng"),
];

#[test]
fn wrong_usage_is_told_in_vietnamese() {
    for (words, told) in WRONG {
        let output = congbo(Path::new("."), words);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words:?}: {said}");
        assert!(
            said.starts_with("lỗi: ") && said.contains(told),
            "{words:?}: {said}"
        );
        for english in ENGLISH {
            assert!(!said.contains(english), "{words:?}: {said}");
        }
    }
    assert!(said(&congbo(Path::new("."), &["bild"])).contains("có phải: build"));
    assert!(
        said(&congbo(Path::new("."), &["build", "--lang", "fr"]))
            .contains("chọn một trong: vi, en")
    );
}

#[test]
fn wrong_usage_is_told_in_english_where_it_is_asked_for() {
    let said = said(&congbo(Path::new("."), &["--lang", "en", "bild"]));
    assert!(
        said.starts_with("error: ") && !said.contains("lỗi"),
        "{said}"
    );
}

/// Everything in a folder.
fn there(root: &Path) -> BTreeSet<PathBuf> {
    let all = walkdir::WalkDir::new(root).into_iter();
    all.map(|entry| entry.unwrap().into_path()).collect()
}

#[test]
fn nothing_is_built_into_a_folder_that_is_read_or_kept() {
    let folder = site();
    let root = folder.path();
    assert!(congbo(root, &["build"]).status.success());
    let refused = |words: &[&str]| {
        let before = there(root);
        let output = congbo(root, words);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words:?}: {said}");
        assert!(said.contains("trang được đọc từ đó"), "{words:?}: {said}");
        assert_eq!(there(root), before, "{words:?}");
    };
    let folders = [
        ".",
        "content",
        "content/moi",
        "themes",
        "moi/../themes",
        "private",
        "private/moi",
        "archives",
    ];
    for out in folders {
        refused(&["build", "--out", out]);
        refused(&["publish", out]);
    }
    std::fs::remove_dir_all(root.join("themes")).unwrap();
    refused(&["build", "--out", "themes"]);
    refused(&["build", "--themes", "giao-dien", "--out", "giao-dien"]);
}
