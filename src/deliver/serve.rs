//! A web server for one author on one machine: it shows the site while it is written, and tells open pages what has
//! changed.
//!
//! It listens on 127.0.0.1 only, reads and never writes, and gives away only what the site hands it: no path of a
//! request ever meets the disk. Connections have a thread each; all of them ask one `PageServer`, whose thread alone knows the
//! site, so that nothing is shared and nothing is locked.

use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::media;
use files::Failure;
use insert::OWN;
use request::{Refusal, Request};

pub use page_server::{Found, PageServer, Site, Turn};
pub use panel::Panel;

mod insert;
mod page_server;
pub mod panel;
mod request;

/// The port that is taken where none is named, or one of the next that is free.
const PORT: u16 = 4747;

/// How many ports are tried.
const TRIES: u16 = 20;

/// The most connections at a time; a browser holds six to a host.
const CONNECTIONS: usize = 64;

/// How long a browser may keep a write waiting.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a page that waits for news is asked whether it still does.
const PULSE: Duration = Duration::from_secs(5);

/// The script that a served page has beyond the page.
const SCRIPT: &str = include_str!("serve/preview.js");

/// What the desk is asked or told.
#[derive(Debug)]
pub enum Call {
    /// A file of the site is wanted.
    Ask {
        /// Its path.
        path: String,
        /// Who waits for it.
        reply: Sender<Answer>,
    },
    /// An open page wants to know what changes.
    Follow(Follower),
    /// A file that the site is made from has changed.
    Changed,
    /// The author has seen enough.
    Stop,
}

/// What the desk says to an open page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// The page is another one.
    Reload,
    /// The page is the same; this is what is to be shown above it.
    State(String),
}

/// An open page.
#[derive(Debug)]
pub struct Follower {
    /// Its path.
    pub page: String,
    /// Which bytes it shows.
    pub print: String,
    /// Where news go.
    pub news: Sender<News>,
}

/// What the desk has for a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A page, and what tells its bytes from others.
    Page(Arc<[u8]>, String),
    /// The page for an address that does not exist.
    Missing(Arc<[u8]>, String),
    /// There is no page that could be shown: only what is wrong.
    Nothing,
    /// Another file.
    File(Arc<[u8]>),
    /// A folder: its page is below this path.
    Folder(String),
}

/// An open port.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    port: u16,
}

impl Door {
    /// Opens a port of this machine that only this machine can reach.
    ///
    /// # Errors
    /// The port is taken.
    pub fn open(port: Option<u16>) -> Result<Self, Failure> {
        let wanted = port.unwrap_or(PORT);
        let others = if port.is_some() { 0 } else { TRIES };
        let mut refused = None;
        for port in wanted..=wanted.saturating_add(others) {
            let opened = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
            match opened.and_then(|listener| Ok((listener.local_addr()?.port(), listener))) {
                Ok((port, listener)) => return Ok(Self { listener, port }),
                Err(source) => refused = refused.or(Some(source)),
            }
        }
        Err(Failure {
            tried: "listen at",
            path: PathBuf::from(format!("127.0.0.1:{wanted}")),
            source: refused.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()),
        })
    }

    /// The address of the home page.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers whoever comes, in threads of its own, until the program ends.
    pub fn serve(self, server: Sender<Call>) {
        let open = Arc::new(AtomicUsize::new(0));
        std::thread::spawn(move || {
            for stream in self.listener.incoming().flatten() {
                let guest = Guest::enter(&open);
                let (server, port) = (server.clone(), self.port);
                std::thread::spawn(move || {
                    if let Some(guest) = guest {
                        // A browser that has hung up needs no answer.
                        let _ = answer(stream, port, &server);
                        drop(guest);
                    }
                });
            }
        });
    }
}

/// One of the connections that there may be.
struct Guest(Arc<AtomicUsize>);

impl Guest {
    fn enter(open: &Arc<AtomicUsize>) -> Option<Self> {
        let guest = Self(Arc::clone(open));
        (open.fetch_add(1, Ordering::Relaxed) < CONNECTIONS).then_some(guest)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers one request and hangs up.
fn answer(mut stream: TcpStream, port: u16, server: &Sender<Call>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let request = match request::read(&mut stream, port) {
        Ok(request) => request,
        Err(Refusal::Gone) => return Ok(()),
        Err(refusal) => {
            let mut reply = Reply::new(refusal.status(), media::kind("a.txt"));
            if refusal == Refusal::Method {
                reply.header("Allow", "GET, HEAD");
            }
            return reply.send(&mut stream, refusal.words().as_bytes(), false);
        }
    };
    match request.path.strip_prefix(OWN) {
        Some("preview.js") => Reply::new("200 OK", media::kind("a.js")).send(
            &mut stream,
            SCRIPT.as_bytes(),
            request.head_only,
        ),
        Some("events") => follow(&mut stream, &request, server),
        _ => {
            let (reply, news) = mpsc::channel();
            let path = request.path.clone();
            let asked = server.send(Call::Ask { path, reply });
            let found = asked.ok().and_then(|()| news.recv().ok());
            found.map_or(Ok(()), |found| give(&mut stream, &request, found))
        }
    }
}

/// Sends what the desk has found.
fn give(stream: &mut TcpStream, request: &Request, found: Answer) -> io::Result<()> {
    let html = media::kind("a.html");
    let dressed =
        |page: &[u8], print: &str| insert::script(page, &request.path, print, &request.host);
    let (status, served) = match found {
        Answer::Page(bytes, print) => ("200 OK", dressed(&bytes, &print)),
        Answer::Missing(bytes, print) => ("404 Not Found", dressed(&bytes, &print)),
        Answer::Nothing => ("500 Internal Server Error", dressed(panel::BLANK, "")),
        Answer::File(bytes) => return file(stream, request, &bytes),
        Answer::Folder(path) => {
            let mut reply = Reply::new("302 Found", html);
            reply.header("Location", &path);
            return reply.send(stream, b"", request.head_only);
        }
    };
    let mut reply = Reply::new(status, html);
    if status == "200 OK" && request.may_be_framed() {
        reply.let_be_framed();
    }
    if let Some(policy) = &served.policy {
        reply.header("Content-Security-Policy", policy);
    }
    reply.send(stream, &served.bytes, request.head_only)
}

/// Sends a file that is no page, unless the browser has it already.
fn file(stream: &mut TcpStream, request: &Request, bytes: &[u8]) -> io::Result<()> {
    let tag = format!("\"{}\"", page_server::print(bytes));
    let same = request.tag.as_deref() == Some(&*tag);
    if same {
        let reply =
            format!("HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\nConnection: close\r\n\r\n");
        return stream.write_all(reply.as_bytes());
    }
    let mut reply = Reply::new("200 OK", media::kind(&request.path));
    reply.header("ETag", &tag);
    reply.send(stream, bytes, request.head_only)
}

/// Tells an open page what changes, as long as it listens.
fn follow(stream: &mut TcpStream, request: &Request, server: &Sender<Call>) -> io::Result<()> {
    let (news, heard) = mpsc::channel();
    let follower = Follower {
        page: request::asked(&request.query, "page").unwrap_or_default(),
        print: request::asked(&request.query, "print").unwrap_or_default(),
        news,
    };
    let opening = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n";
    stream.write_all(opening.as_bytes())?;
    if request.head_only || server.send(Call::Follow(follower)).is_err() {
        return Ok(());
    }
    hear(stream, &heard)
}

fn hear(stream: &mut TcpStream, heard: &Receiver<News>) -> io::Result<()> {
    loop {
        let event = match heard.recv_timeout(PULSE) {
            Ok(News::Reload) => "event: anew\ndata:\n\n".to_owned(),
            Ok(News::State(state)) => format!("event: state\ndata: {state}\n\n"),
            Err(RecvTimeoutError::Timeout) => ": \n\n".to_owned(),
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        stream.write_all(event.as_bytes())?;
    }
}

/// The head of an answer.
struct Reply(String);

impl Reply {
    fn new(status: &str, kind: &str) -> Self {
        // What is shown is nobody else's to frame, to embed or to keep.
        Self(format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nCache-Control: no-cache\r\nConnection: close\r\n\
             X-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nReferrer-Policy: no-referrer\r\n\
             Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\n"
        ))
    }

    /// By a page of the preview itself, such as one on which an author tries it. Other sites frame nothing that is not public.
    fn let_be_framed(&mut self) {
        self.0 = self
            .0
            .replace("X-Frame-Options: DENY", "X-Frame-Options: SAMEORIGIN");
    }

    fn header(&mut self, name: &str, value: &str) {
        let plain = |letter: &char| !letter.is_control();
        self.0.extend([name, ": "]);
        self.0.extend(value.chars().filter(plain));
        self.0.push_str("\r\n");
    }

    fn send(mut self, stream: &mut TcpStream, body: &[u8], head_only: bool) -> io::Result<()> {
        self.header("Content-Length", &body.len().to_string());
        self.0.push_str("\r\n");
        let mut bytes = self.0.into_bytes();
        if !head_only {
            bytes.extend_from_slice(body);
        }
        stream.write_all(&bytes)
    }
}
