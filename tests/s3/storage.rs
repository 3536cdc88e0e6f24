//! A server that speaks S3 on this machine, and what readers fetch from it over plain HTTP.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
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
        let (head, _) = storage.ask("PUT", &format!("/{bucket}"));
        assert!(head.contains(" 200 "), "{head}");
        storage
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
        // A port that was free a moment ago.
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let child = Command::new(format!("{PROGRAMS}/moto_server"))
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .args(more)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tests/run installs the server");
        let storage = Self { child, port };
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return storage;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the server does not start");
    }

    fn ask(&self, method: &str, path: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let ask = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAuthorization: AWS test:test\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            self.port
        );
        stream.write_all(ask.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        super::answer::split(answer)
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
