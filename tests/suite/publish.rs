//! Publishing into a folder as an officer does it: only what changed, never a rehearsal, and whole whenever it is killed.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use congbo::files::{self, Files};

/// A copy of the small site, with a folder beside it that is published into.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
        files::add(&site.root(), &files::read(&from, "content").unwrap()).unwrap();
        site.done(&["build"]);
        site
    }

    fn root(&self) -> std::path::PathBuf {
        self.0.path().join("site")
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_congbo"));
        command
            .args(words)
            .args(["--lang", "vi"])
            .current_dir(self.root())
            .stderr(Stdio::piped())
            .stdout(Stdio::piped());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// Runs a command that must succeed, and gives back what it said.
    fn done(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = said(&output);
        assert!(output.status.success(), "{words:?}: {said}");
        said
    }

    /// Runs a command that the machine must refuse, and gives back why.
    fn refused(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        said(&output)
    }

    /// The accent, and with it the style of all pages.
    /// Pictures of pages, which have the accent too, are left out.
    fn repaint(&self, accent: &str) {
        let settings = self.root().join("content/site.yaml");
        let text = std::fs::read_to_string(&settings).unwrap();
        let accent = format!("accent: \"{accent}\"");
        let kept = |line: &&str| !line.starts_with("accent:") && !line.starts_with("cards:");
        let lines = text.lines().filter(kept);
        let text: Vec<&str> = lines.chain([&*accent, "cards: false"]).collect();
        std::fs::write(&settings, text.join("\n")).unwrap();
        self.done(&["build"]);
    }

    fn output(&self) -> Files {
        files::read_as(&self.root().join("output"), "").unwrap()
    }

    fn public(&self) -> Files {
        files::read_as(&self.0.path().join("public"), "").unwrap()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const PUBLISH: [&str; 2] = ["publish", "../public"];

#[test]
fn only_what_changed_is_published_and_nothing_on_a_dry_run() {
    let site = Site::new();
    site.repaint("#1f5f8b");
    let dry = site.run(&["publish", "../public", "--dry-run"]);
    assert!(String::from_utf8_lossy(&dry.stdout).contains("+ index.html\n"));
    assert!(!site.0.path().join("public").exists());
    site.done(&PUBLISH);
    assert!(site.public() == site.output());
    let again = site.done(&PUBLISH);
    assert!(
        again.contains("0 tệp mới, 0 tệp thay đổi, 0 tệp gỡ bỏ"),
        "{again}"
    );
    site.repaint("#123456");
    let said = site.done(&PUBLISH);
    assert!(
        said.contains("1 tệp mới,") && said.contains(" 1 tệp gỡ bỏ"),
        "{said}"
    );
    assert!(site.public() == site.output());
    let page = site.0.path().join("public/index.html");
    std::fs::write(&page, "tampered").unwrap();
    let said = site.done(&PUBLISH);
    assert!(
        said.contains("0 tệp mới, 1 tệp thay đổi, 0 tệp gỡ bỏ"),
        "{said}"
    );
}

#[test]
fn what_the_content_holds_back_by_now_is_refused() {
    let site = Site::new();
    site.done(&["build"]);
    let file = site.root().join("content/editions/2022/edition.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    for status in ["draft", "embargoed\nuntil: 2999-03-20T08:00:00+07:00"] {
        let kept = text.replace("status: published", &format!("status: {status}"));
        assert_ne!(kept, text);
        std::fs::write(&file, kept).unwrap();
        let said = site.refused(&PUBLISH);
        assert!(said.contains("2022") && said.contains("giữ kín"), "{said}");
        assert!(!site.0.path().join("public").exists());
    }
    for unclear in [
        "status: embargoed\nuntill: 2999-03-20T08:00:00+07:00",
        "Status: draft",
        "status: draft\nheadlin: {vi: Sai, en: Wrong}",
        "status: [",
    ] {
        std::fs::write(&file, text.replace("status: published", unclear)).unwrap();
        let said = site.refused(&PUBLISH);
        assert!(
            said.contains("2022") && said.contains("edition.yaml"),
            "{said}"
        );
        assert!(!site.0.path().join("public").exists());
    }
    std::fs::write(&file, text.replace("status: published", "status: draft")).unwrap();
    site.done(&["build"]);
    site.done(&PUBLISH);
    assert!(site.public().iter().all(|(path, _)| !path.contains("2022")));
}

#[test]
fn what_must_not_be_public_is_refused() {
    let site = Site::new();
    site.done(&["build", "--as-of", "20/03/2999 08:00"]);
    let said = site.refused(&["publish", "../public", "--out", "rehearsal"]);
    assert!(said.contains("bản tập duyệt"), "{said}");
    let said = site.refused(&["publish", "../public", "--out", "content"]);
    assert!(said.contains("không do congbo dựng"), "{said}");
    for target in [
        "output",
        "output/public",
        ".",
        "content",
        "../site/content/public",
    ] {
        let said = site.refused(&["publish", target]);
        assert!(!said.contains("../public"), "{said}");
    }
    let said = site.refused(&["publish", "../public", "--out", "none"]);
    assert!(said.contains("congbo build"), "{said}");
    assert!(!site.0.path().join("public").exists());
}

#[test]
fn files_of_others_are_not_written_over_unless_asked() {
    let site = Site::new();
    let public = site.0.path().join("public");
    std::fs::create_dir_all(public.join(".well-known")).unwrap();
    std::fs::write(public.join("index.html"), "của người khác").unwrap();
    std::fs::write(public.join(".well-known/a.txt"), "giữ nguyên").unwrap();
    let said = site.refused(&PUBLISH);
    assert!(
        said.contains("index.html") && said.contains("--force"),
        "{said}"
    );
    assert_eq!(site.public().len(), 1, "nothing was done");
    site.done(&["publish", "../public", "--force"]);
    assert!(site.public() == site.output());
    let kept = std::fs::read_to_string(public.join(".well-known/a.txt")).unwrap();
    assert_eq!(kept, "giữ nguyên");
}

#[test]
fn a_site_older_than_its_content_is_remarked_on() {
    let site = Site::new();
    let said = site.done(&PUBLISH);
    assert!(!said.contains("lưu ý"), "{said}");
    let path = site.root().join("content/editions/2022/index.md");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}\nMột đoạn mới.\n")).unwrap();
    let said = site.done(&PUBLISH);
    assert!(said.contains("khác với nội dung hiện tại"), "{said}");
    std::fs::write(&path, "---\n").unwrap();
    let said = site.done(&PUBLISH);
    assert!(said.contains("đang có lỗi"), "{said}");
}

#[test]
fn a_killed_run_leaves_whole_pages_and_the_next_goes_on() {
    let (old, new) = (Site::new(), Site::new());
    new.repaint("#123456");
    let public = old.0.path().join("public");
    let target = public.to_str().unwrap();
    for round in 0..24_u64 {
        let (from, to) = if round % 2 == 0 {
            (&old, &new)
        } else {
            (&new, &old)
        };
        from.done(&["publish", target]);
        let mut child = to.command(&["publish", target]).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(2_000 + round * 3_511));
        child.kill().unwrap();
        child.wait().unwrap();
        let seen = old.public();
        for (path, bytes) in seen.iter().filter(|(path, _)| super::sites::is_page(path)) {
            let page = String::from_utf8_lossy(bytes);
            let Some(style) = page.split("assets/style.").nth(1) else {
                // The page for missing addresses has its style in it.
                assert!(path.ends_with("/404.html"), "round {round}: {path}");
                continue;
            };
            let style = format!("/assets/style.{}", style.split(['"', '\'']).next().unwrap());
            assert!(
                seen.get(&style).is_some(),
                "round {round}: {path} lacks {style}"
            );
        }
        to.done(&["publish", target]);
        assert!(old.public() == to.output(), "round {round}");
        assert!(!public.join(".congbo-intents").exists(), "round {round}");
    }
}

#[test]
fn packed_copies_are_those_of_their_files() {
    let site = Site::new();
    site.done(&["publish", "../public", "--gzip"]);
    let seen = site.public();
    let packed: Vec<_> = seen
        .iter()
        .filter(|(path, _)| path.strip_suffix(".gz").is_some())
        .collect();
    assert!(packed.len() > 10);
    for (path, bytes) in packed {
        let plain = seen.get(path.strip_suffix(".gz").unwrap()).unwrap();
        assert!(bytes.len() < plain.len(), "{path}");
        assert_eq!(bytes[..2], [0x1f, 0x8b], "{path}");
    }
    let again = site.done(&["publish", "../public", "--gzip"]);
    assert!(
        again.contains("0 tệp mới, 0 tệp thay đổi, 0 tệp gỡ bỏ"),
        "{again}"
    );
}
