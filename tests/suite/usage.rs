//! A command line that cannot be used is told what is wrong with it, in the author's language.

use std::path::Path;

use super::start::{congbo, said};

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
