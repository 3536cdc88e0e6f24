//! From an empty folder to a site: `init`, each `new`, then `check` and `build`, as an officer would.

use std::path::Path;
use std::process::{Command, Output};

use congbo::files::{self, Files};

pub(super) fn congbo(root: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "vi_VN.UTF-8")
        .output()
        .unwrap()
}

pub(super) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Runs a command that must succeed, and gives back what it said.
pub(super) fn done(root: &Path, words: &[&str]) -> String {
    let output = congbo(root, words);
    let said = said(&output);
    assert!(output.status.success(), "{words:?}: {said}");
    said
}

/// Every problem of a site, warnings too; none is wanted.
fn clean(root: &Path) {
    let said = done(root, &["check"]);
    assert!(said.contains("Không có vấn đề nào."), "{said}");
}

/// What `new` lays down, and what an author writes there.
const WRITTEN: [(&str, &str); 14] = [
    (
        "Viết thuyết minh của kỳ công bố năm 2026 ở đây.",
        "Kết quả của năm.",
    ),
    ("name: Chỉ số ddci", "name: Chỉ số năng lực điều hành"),
    ("Cơ quan công bố chỉ số", "Tỉnh Mẫu"),
    ("Thành phần thứ nhất", "Gia nhập thị trường"),
    ("Thành phần thứ hai", "Tính minh bạch"),
    ("Đơn vị xa-mau", "Xã Mẫu"),
    ("Đơn vị so-mau-nam", "Sở Mẫu Năm"),
    ("Trích yếu của văn bản", "Về việc công bố các chỉ số"),
    ("Chép lời của văn bản vào đây.", "Các sở thực hiện."),
    ("Chương trình nq-01", "Nghị quyết số 01"),
    ("Mục tiêu thứ nhất", "Cắt giảm thời gian giải quyết"),
    ("Trang lien-he", "Liên hệ"),
    ("Viết nội dung trang ở đây.", "Viết thư cho chúng tôi."),
    ("Kết quả công bố năm 2026", "Thông báo kết quả năm 2026"),
];

/// Writes real words in place of those that `new` laid down.
fn written(root: &Path) {
    for (path, bytes) in content(root).iter() {
        let mut text = String::from_utf8(bytes.to_vec()).unwrap();
        for (laid, words) in WRITTEN {
            text = text.replace(laid, words);
        }
        std::fs::write(root.join(path), text).unwrap();
    }
}

pub(super) fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["init", "."]);
    folder
}

fn content(root: &Path) -> Files {
    files::read(root, "content").unwrap()
}

pub(super) fn text(root: &Path, path: &str) -> String {
    std::fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn a_new_site_builds_at_once_and_says_that_it_is_a_sample() {
    let folder = site();
    let root = folder.path();
    clean(root);
    done(root, &["build"]);
    let site = files::read(root, "output").unwrap();
    let pages: Vec<_> = site
        .iter()
        .filter(|(path, _)| super::sites::is_page(path))
        .collect();
    assert!(pages.len() > 15, "{}", pages.len());
    for (path, bytes) in pages {
        let html = String::from_utf8_lossy(bytes);
        assert!(html.contains("mọi con số đều là giả định"), "{path}");
        // The sample's own emblem: its shape, however the minifier writes the element. A figure for others has none.
        let has_emblem = html.contains("emblem-mark") && html.contains("M20 8");
        let own = path.strip_prefix("output/").unwrap();
        assert_eq!(has_emblem, !super::embeds::is_embed(own), "{path}");
    }
}

#[test]
fn every_file_of_a_new_site_has_its_schema_beside_it() {
    let folder = site();
    let root = folder.path();
    for (path, bytes) in content(root).iter() {
        let text = std::str::from_utf8(bytes).unwrap();
        if path.strip_suffix(".yaml").is_none() {
            continue;
        }
        let first = text.lines().next().unwrap();
        let named = first.strip_prefix("# yaml-language-server: $schema=");
        let named = named.unwrap_or_else(|| panic!("{path}: {first}"));
        let place = root.join(path).parent().unwrap().join(named);
        let schema = std::fs::read_to_string(&place).unwrap();
        jsonschema::draft7::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    }
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("thu.txt"), "x").unwrap();
    let output = congbo(folder.path(), &["init", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("thư mục không trống"),
        "{}",
        said(&output)
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// What `new` adds, and the file that it makes or lets grow.
const PIECES: [([&str; 2], &str); 6] = [
    (["edition", "2026"], "content/editions/2026/edition.yaml"),
    (["index", "ddci"], "content/indices/ddci.yaml"),
    (["unit", "xa-mau"], "content/units.yaml"),
    (
        ["document", "2026-05-01-thong-bao"],
        "content/documents/2026-05-01-thong-bao.md",
    ),
    (["target", "nq-01"], "content/targets/nq-01.yaml"),
    (["page", "lien-he"], "content/pages/lien-he.md"),
];

#[test]
fn each_piece_is_valid_at_once_and_never_written_over() {
    let folder = site();
    let root = folder.path();
    for ([kind, name], path) in PIECES {
        done(root, &["new", kind, name]);
        written(root);
        clean(root);
        let before = content(root);
        let again = congbo(root, &["new", kind, name]);
        assert!(!again.status.success(), "{kind}");
        assert!(said(&again).contains("đã có"), "{}", said(&again));
        assert!(before.get(path).is_some(), "{path}");
        assert!(before == content(root), "{kind} changed something");
    }
    done(root, &["build"]);
    for page in [
        "chi-so/ddci.html",
        "lien-he.html",
        "muc-tieu/nq-01.html",
        "van-ban/2026-05-01-thong-bao.html",
    ] {
        assert!(root.join("output").join(page).is_file(), "{page}");
    }
    assert!(!root.join("output/2026").exists(), "a draft shows");
}

#[test]
fn a_new_edition_is_valid_on_the_day_it_is_published() {
    let folder = site();
    let root = folder.path();
    done(root, &["new", "index", "ddci"]);
    done(root, &["new", "unit", "so-mau-nam"]);
    done(root, &["new", "edition", "2026"]);
    let path = "content/editions/2026/edition.yaml";
    let head = text(root, path);
    std::fs::write(
        root.join(path),
        head.replace("status: draft", "status: published"),
    )
    .unwrap();
    let stopped = congbo(root, &["build"]);
    assert_eq!(stopped.status.code(), Some(1));
    let told = said(&stopped);
    for words in [
        "Chỉ số ddci",
        "Đơn vị so-mau-nam",
        "Viết thuyết minh của kỳ công bố năm 2026 ở đây.",
        "Kết quả công bố năm 2026",
    ] {
        assert!(
            told.contains(&format!("chữ mẫu “{words}”")),
            "{words}: {told}"
        );
    }
    written(root);
    clean(root);
    done(root, &["build"]);
    for page in ["2026/index.html", "2026/mau-so.html", "2026/ddci.html"] {
        assert!(root.join("output").join(page).is_file(), "{page}");
    }
    assert!(text(root, "content/editions/2026/mau-so.yaml").contains("unit: so-mau-nam"));
}

#[test]
fn files_that_grow_keep_every_byte() {
    let folder = site();
    let root = folder.path();
    for (words, path) in [
        (["new", "unit", "so-mau-nam"], "content/units.yaml"),
        (["new", "edition", "2026"], "content/sources.yaml"),
    ] {
        let text = text(root, path).replace('\n', "\r\n") + "# cuối tệp";
        std::fs::write(root.join(path), &text).unwrap();
        done(root, &words);
        let grown = std::fs::read_to_string(root.join(path)).unwrap();
        let added = grown.strip_prefix(&text).unwrap();
        assert!(!added.is_empty() && !added.replace("\r\n", "").contains('\n'));
        written(root);
        clean(root);
    }
}

#[test]
fn a_unit_that_is_held_back_is_known_all_the_same() {
    let folder = site();
    let root = folder.path();
    done(root, &["new", "unit", "so-mau-nam"]);
    done(root, &["new", "edition", "2026"]);
    let before = content(root);
    let again = congbo(root, &["new", "unit", "so-mau-nam"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again).contains("đã có đơn vị"), "{}", said(&again));
    assert!(before == content(root));
}

#[test]
fn a_rehearsal_shows_what_is_to_come_in_a_folder_of_its_own() {
    let folder = site();
    let root = folder.path();
    done(root, &["new", "edition", "2026"]);
    written(root);
    let path = "content/editions/2026/edition.yaml";
    let head = text(root, path);
    let embargoed = head.replace(
        "\nstatus: draft",
        "\nstatus: embargoed\nuntil: 2999-03-20T08:00:00+07:00",
    );
    std::fs::write(root.join(path), embargoed).unwrap();
    done(root, &["build"]);
    let words = done(root, &["build", "--as-of", "20/03/2999 08:00"]);
    assert!(words.contains("không đăng lên mạng"), "{words}");
    assert!(root.join("rehearsal/2026/index.html").is_file());
    assert!(!root.join("output/2026").exists());
    done(root, &["build", "--out", "other"]);
    done(root, &["publish", "www"]);
    for public in [
        "output",
        "./other/../output",
        "other",
        "output/thu",
        "other/a/b",
        "www",
        "www/a",
    ] {
        let words = ["build", "--as-of", "20/03/2999 08:00", "--out", public];
        let refused = congbo(root, &words);
        assert_eq!(refused.status.code(), Some(2), "{public}");
        assert!(
            said(&refused).contains("trang công khai"),
            "{}",
            said(&refused)
        );
        assert!(!root.join(public).join("2026").exists());
    }
    done(root, &["build", "--as-of", "20/03/2999 07:59"]);
    assert!(!root.join("rehearsal/2026").exists());
    let ignored = text(root, ".gitignore");
    assert!(ignored.contains("/rehearsal/"), "{ignored}");
}

#[test]
fn a_code_that_cannot_be_one_is_mended_in_words() {
    let folder = site();
    let output = congbo(folder.path(), &["new", "unit", "Sở Nội vụ"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("so-noi-vu"), "{}", said(&output));
}

#[test]
fn what_is_wrong_already_is_shown_and_nothing_is_added() {
    let folder = site();
    let root = folder.path();
    let path = root.join("content/units.yaml");
    std::fs::write(&path, text(root, "content/units.yaml") + "  - {nmae: x}\n").unwrap();
    let output = congbo(root, &["new", "page", "lien-he"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("nmae"), "{}", said(&output));
    assert!(!root.join("content/pages/lien-he.md").exists());
}

#[test]
fn a_name_that_the_site_needs_itself_is_refused() {
    let folder = site();
    let output = congbo(folder.path(), &["new", "page", "so-sanh"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("address-shared"),
        "{}",
        said(&output)
    );
    assert!(!folder.path().join("content/pages/so-sanh.md").exists());
}

#[test]
fn the_theme_is_written_out_and_used() {
    let folder = site();
    let root = folder.path();
    done(root, &["new", "theme", "cua-tinh"]);
    let own = files::read_as(&root.join("themes/cua-tinh"), "themes/default").unwrap();
    assert!(own == congbo::theme::embedded());
    let settings = text(root, "content/site.yaml") + "theme: cua-tinh\n";
    std::fs::write(root.join("content/site.yaml"), settings).unwrap();
    let base = text(root, "themes/cua-tinh/base.html");
    let base = base.replace("</body>", "<!-- của tỉnh --><p>dấu riêng</p></body>");
    std::fs::write(root.join("themes/cua-tinh/base.html"), base).unwrap();
    done(root, &["build"]);
    assert!(text(root, "output/index.html").contains("dấu riêng"));
    let again = congbo(root, &["new", "theme", "cua-tinh"]);
    assert_eq!(again.status.code(), Some(2));
}

#[test]
fn schemas_are_printed_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let all = congbo(root, &["schema"]);
    let all: serde_json::Value = serde_json::from_slice(&all.stdout).unwrap();
    let one = congbo(root, &["schema", "units"]);
    let one: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    assert_eq!(all["units"], one);
    done(root, &["schema", "--out", "a/b"]);
    let written = std::fs::read_dir(root.join("a/b")).unwrap().count();
    assert_eq!(written, all.as_object().unwrap().len());
    let none = congbo(root, &["schema", "unit"]);
    assert_eq!(none.status.code(), Some(2));
    assert!(said(&none).contains("“units”"), "{}", said(&none));
}

#[test]
fn shells_and_manual_know_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let commands = [
        "init",
        "new",
        "build",
        "check",
        "explain",
        "schema",
        "completions",
        "man",
    ];
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = String::from_utf8(congbo(root, &["completions", shell]).stdout).unwrap();
        for command in commands {
            assert!(script.contains(command), "{shell}: {command}");
        }
        assert!(script.contains("root"), "{shell}");
    }
    let page = |lang| String::from_utf8(congbo(root, &["man", "--lang", lang]).stdout).unwrap();
    let (vi, en) = (page("vi"), page("en"));
    assert!(
        vi.starts_with('.') && vi.contains("CÁCH DÙNG") && vi.contains("Kiểm tra nội dung"),
        "{vi}"
    );
    assert!(en.contains("SYNOPSIS") && !en.contains("Kiểm tra"), "{en}");
    for command in commands {
        assert!(vi.contains(command) && en.contains(command), "{command}");
    }
    done(root, &["man", "--out", "man"]);
    for name in ["congbo", "congbo-build", "congbo-new-edition"] {
        assert!(root.join(format!("man/{name}.1")).is_file(), "{name}");
    }
}
