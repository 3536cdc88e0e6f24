//! A server that speaks S3 on this machine, and what readers fetch from it over plain HTTP.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Where `tests/run` installs programs written in Python.
const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/python/bin");

/// Makes a bucket over a line that is encrypted: address, file of the authority.
const MAKE: &str = "import ssl, sys, urllib.request as web\n\
    ask = web.Request(sys.argv[1], method='PUT', headers={'Authorization': 'AWS test:test'})\n\
    safe = web.HTTPSHandler(context=ssl.create_default_context(cafile=sys.argv[2]))\n\
    web.build_opener(web.ProxyHandler({}), safe).open(ask)";

/// A running server.
pub(crate) struct Storage {
    child: Child,
    pub(crate) port: u16,
}

impl Storage {
    /// Starts a server with one empty bucket.
    pub(crate) fn start(bucket: &str) -> Self {
        let storage = Self::run(&[]);
        // A server that takes connections may not answer them yet.
        for _ in 0..600 {
            match storage.try_ask("PUT", &format!("/{bucket}")) {
                Ok((head, _)) => {
                    assert!(head.contains(" 200 "), "{head}");
                    return storage;
                }
                Err(_) => std::thread::sleep(Duration::from_millis(100)),
            }
        }
        panic!("the server does not answer");
    }

    /// Starts a server that speaks to `localhost` over TLS only, with one empty bucket. Who vouches for it stands in
    /// `client.pem` of the folder.
    pub(crate) fn start_encrypted(bucket: &str, folder: &Path) -> Self {
        let folder = folder.to_str().unwrap();
        python(&["-m", "trustme", "-q", "-d", folder, "-i", "localhost"]);
        let [certificate, key, authority] =
            ["server.pem", "server.key", "client.pem"].map(|name| format!("{folder}/{name}"));
        let storage = Self::run(&["-c", &certificate, "-k", &key]);
        let address = format!("https://localhost:{}/{bucket}", storage.port);
        python(&["-c", MAKE, &address, &authority]);
        storage
    }

    fn run(more: &[&str]) -> Self {
        // It takes a port that is free and says which: one chosen here could be taken by the server of another test before.
        let mut child = Command::new(format!("{PROGRAMS}/moto_server"))
            .args(["-H", "127.0.0.1", "-p", "0"])
            .args(more)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("tests/run installs the server");
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut told = String::new();
        let port = loop {
            let line = lines
                .next()
                .unwrap_or_else(|| panic!("the server does not start: {told}"))
                .unwrap();
            if let Some(port) = line.split("://127.0.0.1:").nth(1) {
                break port.trim().parse().unwrap();
            }
            told.push_str(&line);
        };
        // A line for each request follows; unread, they would stop the server.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port }
    }

    fn ask(&self, method: &str, path: &str) -> (String, Vec<u8>) {
        self.try_ask(method, path).unwrap()
    }

    fn try_ask(&self, method: &str, path: &str) -> std::io::Result<(String, Vec<u8>)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let ask = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAuthorization: AWS test:test\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            self.port
        );
        stream.write_all(ask.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(super::answer::split(answer))
    }

    /// The head with which a reader gets an object.
    pub(crate) fn head(&self, path: &str) -> String {
        self.ask("GET", path).0
    }

    /// Every object below a prefix, as readers get it. The server may still be doing what a killed run asked of it: where an
    /// object goes between the list and its turn, all are read once more.
    pub(crate) fn objects(&self, bucket: &str, prefix: &str) -> BTreeMap<String, Vec<u8>> {
        loop {
            if let Some(objects) = self.objects_at_once(bucket, prefix) {
                return objects;
            }
        }
    }

    /// Nothing where an object of the list is there no more.
    fn objects_at_once(&self, bucket: &str, prefix: &str) -> Option<BTreeMap<String, Vec<u8>>> {
        let mut objects = BTreeMap::new();
        let mut after = String::new();
        loop {
            let (_, list) = self.ask(
                "GET",
                &format!("/{bucket}?list-type=2&max-keys=500&prefix={prefix}&start-after={after}"),
            );
            let list = String::from_utf8(list).unwrap();
            let keys: Vec<&str> = list
                .split("<Key>")
                .skip(1)
                .filter_map(|rest| rest.split("</Key>").next())
                .collect();
            let Some(furthest) = keys.last() else {
                return Some(objects);
            };
            (*furthest).clone_into(&mut after);
            for key in keys {
                let (head, body) = self.ask("GET", &format!("/{bucket}/{key}"));
                if head.contains(" 404 ") {
                    return None;
                }
                assert!(head.contains(" 200 "), "{key}: {head}");
                objects.insert(key.strip_prefix(prefix).unwrap().to_owned(), body);
            }
        }
    }
}

fn python(words: &[&str]) {
    let mut python = Command::new(format!("{PROGRAMS}/python"));
    assert!(python.args(words).status().unwrap().success(), "{words:?}");
}

impl Drop for Storage {
    fn drop(&mut self) {
        // It may have ended on its own; there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
