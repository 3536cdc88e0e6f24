//! The preview over its socket: who is answered and who is not, and what an open page is told.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use congbo::files;

/// Longer than anything may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running `congbo serve` on a copy of the small site.
struct Preview {
    child: Child,
    port: u16,
    root: tempfile::TempDir,
}

impl Preview {
    fn start() -> Self {
        let root = tempfile::tempdir().unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
        files::add(root.path(), &files::read(&from, "content").unwrap()).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(["serve", "--port", "0", "--lang", "vi", "--root"])
            .arg(root.path())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
        let first = said.next().unwrap().unwrap();
        std::thread::spawn(move || said.for_each(drop));
        let port = first.split("127.0.0.1:").nth(1).unwrap();
        let port = port.split('/').next().unwrap().parse().unwrap();
        Self { child, port, root }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends a request as it is, and gives back status, head and body.
    fn send(&self, text: &str) -> (u16, String, Vec<u8>) {
        let mut stream = self.connect();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let (head, body) = super::answer::split(answer);
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head, body)
    }

    fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        let port = self.port;
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
        ))
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(self.get(path).2).unwrap()
    }

    /// Follows a page as its script does.
    fn follow(&self, page: &str, print: &str) -> Events {
        let mut stream = self.connect();
        let port = self.port;
        let ask = format!(
            "GET /.congbo/events?page={page}&print={print} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
        );
        stream.write_all(ask.as_bytes()).unwrap();
        Events(BufReader::new(stream).lines())
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let place = self.root.path().join(path);
        let text = std::fs::read_to_string(&place).unwrap();
        assert!(text.contains(from), "{text}");
        std::fs::write(place, text.replace(from, to)).unwrap();
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What an open page is told.
struct Events(std::io::Lines<BufReader<TcpStream>>);

impl Events {
    /// The next event: its name and what comes with it.
    fn next(&mut self) -> (String, String) {
        let mut name = String::new();
        loop {
            let line = self.0.next().unwrap().unwrap();
            if let Some(found) = line.strip_prefix("event: ") {
                found.clone_into(&mut name);
            }
            if let Some(found) = line.strip_prefix("data:") {
                return (name, found.trim().to_owned());
            }
        }
    }
}

/// What tells the bytes of a served page from others.
fn print(page: &str) -> &str {
    let after = page.split("data-print=\"").nth(1).unwrap();
    after.split('"').next().unwrap()
}

#[test]
fn only_this_machine_reads_and_only_the_site() {
    let preview = Preview::start();
    let port = preview.port;
    let (status, head, home) = preview.get("/");
    assert_eq!(status, 200, "{head}");
    let own = format!("http://127.0.0.1:{port}/.congbo/");
    assert_eq!(head.matches(&own).count(), 2, "script and news: {head}");
    let home = String::from_utf8(home).unwrap();
    assert!(!home.to_lowercase().contains("content-security-policy"));
    for (request, wanted) in [
        ("GET / HTTP/1.1\r\nHost: congbo.example:PORT\r\n\r\n", 403),
        ("GET / HTTP/1.1\r\nHost: congbo.example\r\n\r\n", 403),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        (
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n",
            403,
        ),
        (
            "GET /../content/site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
            403,
        ),
        (
            "GET /%2e%2e/content/site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
            403,
        ),
        (
            "GET //etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
            403,
        ),
        (
            "GET /content/site.yaml HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
            404,
        ),
        (
            "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 1\r\n\r\n",
            405,
        ),
        ("\r\n\r\n\0", 400),
        ("HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 200),
    ] {
        let request = request.replace("PORT", &port.to_string());
        let (status, head, body) = preview.send(&request);
        assert_eq!(status, wanted, "{request}{head}");
        assert!(!request.starts_with("HEAD") || body.is_empty());
        assert!(status == 200 || body.len() < 200 || status == 404, "{head}");
    }
    assert!(TcpStream::connect(("127.0.0.2", port)).is_err());
}

#[test]
fn files_have_their_kinds_and_what_is_missing_has_its_page() {
    let preview = Preview::start();
    let page = preview.text("/");
    let style = page
        .split("href=\"")
        .find(|part| part.starts_with("assets/style"))
        .unwrap();
    let style = format!("/{}", style.split('"').next().unwrap());
    let (status, head, bytes) = preview.get(&style);
    assert!(
        status == 200 && head.contains("text/css") && !bytes.is_empty(),
        "{head}"
    );
    let tag = head.split("ETag: ").nth(1).unwrap().lines().next().unwrap();
    let again = format!(
        "GET {style} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nIf-None-Match: {tag}\r\n\r\n",
        preview.port
    );
    assert_eq!(preview.send(&again).0, 304);
    for (path, framing) in [
        ("/", "DENY"),
        ("/2022/par.html", "DENY"),
        ("/nhung/2022/par.html", "SAMEORIGIN"),
        ("/en/nhung/chi-so/par.html", "SAMEORIGIN"),
        ("/nhung/khong-co.html", "DENY"),
    ] {
        let (_, head, _) = preview.get(path);
        let wanted = format!("X-Frame-Options: {framing}\r\n");
        assert!(head.contains(&wanted), "{path}: {head}");
    }
    let (status, head, _) = preview.get("/2023");
    assert!(status == 302 && head.contains("Location: /2023/"), "{head}");
    let (status, _, missing) = preview.get("/khong/co.html");
    let missing = String::from_utf8(missing).unwrap();
    assert_eq!(status, 404);
    for link in [
        "\"/index.html\"",
        "\"/chi-so/index.html\"",
        "\"/en/404.html\"",
    ] {
        assert!(
            missing.contains(&format!("href={link}")),
            "{link}: {missing}"
        );
    }
    assert!(
        !missing.contains("example.org/song-mo/index.html"),
        "{missing}"
    );
}

#[test]
fn an_open_page_is_told_of_changes_of_its_own_and_of_problems() {
    let preview = Preview::start();
    let (home, list) = (preview.text("/"), preview.text("/van-ban/index.html"));
    let mut at_home = preview.follow("index.html", print(&home));
    let mut at_list = preview.follow("van-ban%2Findex.html", print(&list));
    for events in [&mut at_home, &mut at_list] {
        assert_eq!(events.next().0, "state");
    }
    preview.change("content/site.yaml", "title: ", "titel: ");
    for events in [&mut at_home, &mut at_list] {
        let (name, state) = events.next();
        let state: serde_json::Value = serde_json::from_str(&state).unwrap();
        assert_eq!((name.as_str(), &state["errors"]), ("state", &1.into()));
        let problems = state["problems"].as_array().unwrap();
        let unknown = problems
            .iter()
            .find(|one| one["code"] == "unknown-key")
            .unwrap();
        assert_eq!(unknown["labels"][0]["place"], "content/site.yaml:1:1");
        assert_eq!(unknown["labels"][0]["quote"][1], "titel");
    }
    assert_eq!(preview.text("/"), home, "the last good page stays");
    preview.change("content/site.yaml", "titel: ", "title: ");
    for events in [&mut at_home, &mut at_list] {
        let (name, state) = events.next();
        assert_eq!(name, "state");
        assert!(state.contains("\"errors\":0"), "{state}");
    }
    assert!(list.contains("van-ban"));
    let summary =
        std::fs::read_to_string(preview.root.path().join("content/editions/2023/index.md"))
            .unwrap();
    std::fs::write(
        preview.root.path().join("content/editions/2023/index.md"),
        format!("{summary}\nMột đoạn mới.\n"),
    )
    .unwrap();
    assert_eq!(
        at_list.next().0,
        "state",
        "a page that stays the same is not loaded anew"
    );
    assert!(preview.text("/2023/").contains("Một đoạn mới."));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_well() {
    let mut preview = Preview::start();
    assert_eq!(preview.get("/").0, 200);
    let id = preview.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(preview.child.wait().unwrap().success());
}

#[test]
fn a_port_that_is_taken_is_said_to_be() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/small");
    let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(["serve", "--lang", "vi", "--root", root, "--port", &port])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("--port"), "{said}");
}
