//! Publishing to storage that speaks S3, against a real server of that kind. `tests/run` installs it.
#![allow(
    clippy::disallowed_methods,
    reason = "tests read folders and the environment"
)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../http/answer.rs"]
mod answer;
mod proxy;
mod storage;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use congbo::files::{self, Files};

use proxy::Proxy;
use storage::Storage;

const BIN: &str = env!("CARGO_BIN_EXE_congbo");

/// A copy of the small site, built.
struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
        files::add(site.root(), &files::read(&from, "content").unwrap()).unwrap();
        site.build();
        site
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn build(&self) {
        let mut build = Command::new(BIN);
        build.args(["build", "--quiet", "--root"]).arg(self.root());
        assert!(build.status().unwrap().success());
    }

    /// Changes the accent, so that every page has another style, and takes a page away.
    fn change(&self) {
        let settings = self.root().join("content/site.yaml");
        let text = std::fs::read_to_string(&settings).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with("accent:"));
        let text: Vec<&str> = lines.chain(["accent: \"#123456\""]).collect();
        std::fs::write(&settings, text.join("\n")).unwrap();
        std::fs::write(
            self.root().join("content/pages/moi.md"),
            "---\ntitle: Trang mới\n---\n\nLời.\n",
        )
        .unwrap();
        self.build();
    }

    fn command(&self, port: u16, more: &[&str]) -> Command {
        let mut publish = Command::new(BIN);
        publish
            .args(["publish", "s3://cong-bo/chi-so", "--lang", "en", "--root"])
            .arg(self.root())
            .args(more)
            .env("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{port}"))
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("NO_PROXY", "127.0.0.1,localhost")
            .env("no_proxy", "127.0.0.1,localhost")
            .stderr(Stdio::piped());
        publish
    }

    fn publish(&self, port: u16, more: &[&str]) -> Output {
        self.command(port, more).output().unwrap()
    }

    /// What is built, as readers should see it.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let all: Files = files::read(self.root(), "output").unwrap();
        let all = all.iter().map(|(path, bytes)| {
            let path = path.strip_prefix("output/").unwrap().to_owned();
            (path, bytes.to_vec())
        });
        all.collect()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What readers find in the storage.
fn seen(storage: &Storage) -> BTreeMap<String, Vec<u8>> {
    let mut all = storage.objects("cong-bo", "chi-so/");
    all.retain(|path, _| !path.starts_with(".congbo"));
    all
}

/// Every page has the style that it asks for; that for missing addresses holds its own.
fn assert_whole(storage: &Storage, when: &str) {
    let all = seen(storage);
    for (path, bytes) in all.iter().filter(|(path, _)| {
        path.strip_suffix(".html")
            .is_some_and(|name| !name.ends_with("404"))
    }) {
        let page = String::from_utf8_lossy(bytes);
        let style = page.split("assets/style.").nth(1).unwrap();
        let style = format!("assets/style.{}", style.split(['"', '\'']).next().unwrap());
        assert!(all.contains_key(&style), "{when}: {path} lacks {style}");
    }
}

#[test]
fn a_site_is_published_with_its_heads_and_then_only_what_changed() {
    let storage = Storage::start("cong-bo");
    let site = Site::new();
    let output = site.publish(storage.port, &["--gzip"]);
    assert!(output.status.success(), "{}", said(&output));
    let all = seen(&storage);
    let mut plain = all.clone();
    plain.retain(|path, _| path.strip_suffix(".gz").is_none());
    assert!(plain == site.files());
    let head = storage.head("/cong-bo/chi-so/index.html");
    assert!(head.contains("text/html; charset=utf-8"), "{head}");
    assert!(head.contains("no-cache"), "{head}");
    let packed = storage.head("/cong-bo/chi-so/index.html.gz").to_lowercase();
    assert!(packed.contains("content-encoding: gzip"), "{packed}");
    assert!(packed.contains("text/html"), "{packed}");
    let style = all
        .keys()
        .find(|path| path.starts_with("assets/style."))
        .unwrap();
    let head = storage.head(&format!("/cong-bo/chi-so/{style}"));
    assert!(head.contains("immutable"), "{head}");
    let again = said(&site.publish(storage.port, &["--gzip"]));
    assert!(again.contains("0 new, 0 changed, 0 removed"), "{again}");
    site.change();
    let dry = site.publish(storage.port, &["--gzip", "--dry-run"]);
    let listed = String::from_utf8(dry.stdout).unwrap();
    assert!(listed.contains("+ moi.html\n"), "{listed}");
    assert!(seen(&storage) == all, "a dry run changes nothing");
    let output = site.publish(storage.port, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(seen(&storage) == site.files());
}

#[test]
fn wherever_the_connection_breaks_the_site_is_whole_and_the_next_run_goes_on() {
    let storage = Storage::start("cong-bo");
    let (old, new) = (Site::new(), Site::new());
    new.change();
    for connections in [1, 3, 10, 25, 60] {
        assert!(old.publish(storage.port, &["--force"]).status.success());
        let proxy = Proxy::start(storage.port, connections * 4_000);
        let broken = new.publish(proxy.port, &[]);
        let when = format!("after {} bytes: {}", connections * 4_000, said(&broken));
        assert_eq!(broken.status.code(), Some(2), "{when}");
        assert_whole(&storage, &when);
        let output = new.publish(storage.port, &[]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(seen(&storage) == new.files(), "{when}");
    }
}

#[test]
fn a_killed_run_leaves_whole_pages_and_the_next_goes_on() {
    let storage = Storage::start("cong-bo");
    let (old, new) = (Site::new(), Site::new());
    new.change();
    for round in 0..6_u64 {
        let (from, to) = if round % 2 == 0 {
            (&old, &new)
        } else {
            (&new, &old)
        };
        assert!(from.publish(storage.port, &[]).status.success());
        let mut child = to.command(storage.port, &[]).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(60 + round * 170));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_whole(&storage, &format!("round {round}"));
        let output = to.publish(storage.port, &[]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(seen(&storage) == to.files(), "round {round}");
    }
}

#[test]
fn an_encrypted_line_is_used_only_to_a_server_that_the_system_trusts() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::start_encrypted("cong-bo", folder.path());
    let site = Site::new();
    let publish = |authority: Option<&Path>| {
        let mut publish = site.command(storage.port, &[]);
        let address = format!("https://localhost:{}", storage.port);
        publish
            .env("AWS_ENDPOINT_URL", address)
            .env_remove("SSL_CERT_FILE")
            .env_remove("SSL_CERT_DIR");
        if let Some(authority) = authority {
            publish.env("SSL_CERT_FILE", authority);
        }
        publish.output().unwrap()
    };
    let unknown = publish(None);
    assert_eq!(unknown.status.code(), Some(2), "{}", said(&unknown));
    assert!(said(&unknown).contains("certificate"), "{}", said(&unknown));
    let authority = folder.path().join("client.pem");
    let output = publish(Some(&authority));
    assert!(output.status.success(), "{}", said(&output));
    let again = said(&publish(Some(&authority)));
    assert!(again.contains("0 new, 0 changed, 0 removed"), "{again}");
}

#[test]
fn without_a_key_nothing_is_tried() {
    let site = Site::new();
    let mut publish = site.command(1, &[]);
    let output = publish.env_remove("AWS_ACCESS_KEY_ID").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("AWS_ACCESS_KEY_ID"),
        "{}",
        said(&output)
    );
}
