//! A web server as small as can be, for folders under sub-paths of one address: `/bao-cao/` stands for a site that does
//! not own its host.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;

/// Serves each folder under its name until the program ends, and gives the address: `http://127.0.0.1:4711/`.
pub(crate) fn serve(folders: BTreeMap<String, PathBuf>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = listener.local_addr().expect("the port's number");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folders = folders.clone();
            thread::spawn(move || answer(stream, &folders));
        }
    });
    format!("http://{address}/")
}

/// Answers one question and hangs up. A browser that has hung up before is no concern of the server's.
fn answer(mut stream: TcpStream, folders: &BTreeMap<String, PathBuf>) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let Some(asked) = lines.next() else { return };
    // The rest of the question is read, for a socket that is closed over unread bytes takes its answer back.
    lines
        .by_ref()
        .take_while(|line| !line.is_empty())
        .for_each(drop);
    let path = asked.split(' ').nth(1).unwrap_or_default();
    let found = find(path, folders);
    let status = found.as_ref().map_or("404 Not Found", |_| "200 OK");
    let (kind, body) = found.unwrap_or_else(|| missing(path, folders));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(&body);
}

/// The page that a site has for addresses that do not exist.
fn missing(path: &str, folders: &BTreeMap<String, PathBuf>) -> (&'static str, Vec<u8>) {
    let name = path.split('/').nth(1).unwrap_or_default();
    let page = find(&format!("/{name}/404.html"), folders);
    page.unwrap_or_else(|| ("text/plain", b"not here".to_vec()))
}

/// The file of a path, with its kind. A folder is its `index.html`.
fn find(path: &str, folders: &BTreeMap<String, PathBuf>) -> Option<(&'static str, Vec<u8>)> {
    let path = path.split(['?', '#']).next()?;
    let (name, inner) = path.strip_prefix('/')?.split_once('/')?;
    if inner.split('/').any(|part| part == "..") {
        return None;
    }
    let mut file = folders.get(name)?.join(inner);
    if inner.is_empty() || inner.ends_with('/') {
        file.push("index.html");
    }
    let kind = match file.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    fs::read(file).ok().map(|body| (kind, body))
}
