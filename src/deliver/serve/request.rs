//! What a browser asks for, read with strict limits, and everything that is refused.
//!
//! The preview shows what is not public yet. So it answers under its own name only (another name that leads to this
//! machine is an attempt to read it from a foreign page), and never gives a part of itself to another site.

use std::io::Read;
use std::time::{Duration, Instant};

use percent_encoding::percent_decode_str;

/// The most bytes of a request; there is no body to what may be asked.
const LARGEST: usize = 16 << 10;

/// The most headers.
const HEADERS: usize = 96;

/// How long a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    /// By which of its names the preview was asked: `127.0.0.1:4747`.
    pub(super) host: String,
    /// Whether only the head of the answer is wanted.
    pub(super) head_only: bool,
    /// The path below the site's root, decoded: `2018/par.html`, or `2018/` for a folder.
    pub(super) path: String,
    /// What stands after the question mark, as it was sent.
    pub(super) query: String,
    /// The tag of the bytes that the browser has already.
    pub(super) tag: Option<String>,
}

impl Request {
    /// Whether a page is asked for that is made to stand within others.
    pub(super) fn may_be_framed(&self) -> bool {
        model::Lang::of_path(&self.path).1.starts_with("nhung/")
    }
}

/// Why something is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Nobody asks any more, or not in time.
    Gone,
    /// What was sent is no request.
    Malformed,
    /// The preview goes by another name.
    Host,
    /// Another site asks for a part of this one.
    Foreign,
    /// The path leads out of the site.
    Outside,
    /// Something else than reading is asked for.
    Method,
    /// The request is too large.
    TooLarge,
}

impl Refusal {
    /// The status line.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Gone | Self::Malformed => "400 Bad Request",
            Self::Host | Self::Foreign | Self::Outside => "403 Forbidden",
            Self::Method => "405 Method Not Allowed",
            Self::TooLarge => "431 Request Header Fields Too Large",
        }
    }

    /// Why, for whoever reads it.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Gone | Self::Malformed => "Yêu cầu không đọc được. The request cannot be read.\n",
            Self::Host => {
                "Bản xem trước chỉ mở tại 127.0.0.1 hoặc localhost. The preview answers to 127.0.0.1 and localhost only.\n"
            }
            Self::Foreign => {
                "Trang khác không được lấy nội dung xem trước. Other sites may not take parts of the preview.\n"
            }
            Self::Outside => "Đường dẫn nằm ngoài trang. The path leads out of the site.\n",
            Self::Method => "Chỉ đọc được. Reading is all there is.\n",
            Self::TooLarge => "Yêu cầu quá dài. The request is too long.\n",
        }
    }
}

/// Reads a request from a connection to `port`.
pub(super) fn read(from: &mut impl Read, port: u16) -> Result<Request, Refusal> {
    let begun = Instant::now();
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let many = from.read(&mut chunk).map_err(|_| Refusal::Gone)?;
        if many == 0 || begun.elapsed() > PATIENCE {
            return Err(Refusal::Gone);
        }
        bytes.extend_from_slice(&chunk[..many]);
        if let Some(request) = parse(&bytes, port)? {
            return Ok(request);
        }
        if bytes.len() > LARGEST {
            return Err(Refusal::TooLarge);
        }
    }
}

/// The request, once its head is whole.
fn parse(bytes: &[u8], port: u16) -> Result<Option<Request>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut sent = httparse::Request::new(&mut headers);
    match sent.parse(bytes) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::TooLarge),
        Err(_) => return Err(Refusal::Malformed),
    }
    let values = |name: &'static str| {
        sent.headers
            .iter()
            .filter(move |header| header.name.eq_ignore_ascii_case(name))
            .map(|header| String::from_utf8_lossy(header.value).into_owned())
    };
    let hosts: Vec<String> = values("host").collect();
    let host = own_name(&hosts, port)?;
    let first = |name| values(name).next();
    if is_foreign(
        first("sec-fetch-site").as_deref(),
        first("sec-fetch-mode").as_deref(),
        first("sec-fetch-dest").as_deref(),
    ) {
        return Err(Refusal::Foreign);
    }
    let head_only = match sent.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refusal::Method),
    };
    let target = sent.path.ok_or(Refusal::Malformed)?;
    let target = target.split('#').next().unwrap_or(target);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Ok(Some(Request {
        host,
        head_only,
        path: below(path)?,
        query: query.to_owned(),
        tag: first("if-none-match"),
    }))
}

/// The one name in the request, if it is one of ours.
fn own_name(hosts: &[String], port: u16) -> Result<String, Refusal> {
    let [host] = hosts else {
        return Err(Refusal::Malformed);
    };
    let host = host.trim().to_ascii_lowercase();
    let (name, number) = host.rsplit_once(':').unwrap_or((&host, "80"));
    let ours = ["127.0.0.1", "localhost"].contains(&name) && number == port.to_string();
    if ours { Ok(host) } else { Err(Refusal::Host) }
}

/// Whether a page of another origin asks for a part of this site, as browsers tell. A link that is followed is no part.
fn is_foreign(site: Option<&str>, mode: Option<&str>, dest: Option<&str>) -> bool {
    let own = matches!(site, None | Some("none" | "same-origin"));
    let followed = mode == Some("navigate") && dest == Some("document");
    !own && !followed
}

/// The decoded path below the root, if it stays there.
fn below(path: &str) -> Result<String, Refusal> {
    let path = path.strip_prefix('/').ok_or(Refusal::Malformed)?;
    let path = percent_decode_str(path)
        .decode_utf8()
        .map_err(|_| Refusal::Malformed)?;
    let odd = |letter: char| letter.is_control() || letter == '\\';
    let mut parts = path.split('/').rev().skip_while(|last| last.is_empty());
    let astray = parts.any(|part| matches!(part, "" | "." | ".."));
    if astray || path.contains(odd) || path.contains("//") {
        return Err(Refusal::Outside);
    }
    Ok(path.into_owned())
}

/// The value of a name in a query.
pub(super) fn asked(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(known, _)| *known == name)?;
    Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Refusal, asked, parse, read};

    fn path_of(line: &str, headers: &str) -> Result<String, Refusal> {
        let text = format!("{line}\r\nHost: 127.0.0.1:4747\r\n{headers}\r\n");
        let request = parse(text.as_bytes(), 4747)?;
        Ok(request.expect("a whole head").path)
    }

    #[test]
    fn a_path_is_decoded() {
        for (line, path) in [
            ("GET / HTTP/1.1", ""),
            ("HEAD /2018/par.html?a=b HTTP/1.1", "2018/par.html"),
            ("GET /2018/ HTTP/1.1", "2018/"),
            ("GET /t%E1%BB%87p.md HTTP/1.1", "tệp.md"),
        ] {
            assert_eq!(path_of(line, "").as_deref(), Ok(path), "{line}");
        }
    }

    #[test]
    fn a_path_out_of_the_site_is_refused_however_it_is_written() {
        for path in [
            "/../etc/passwd",
            "/a/../../b",
            "/%2e%2e/b",
            "/a/%2E%2e%2fb",
            "/..%5cb",
            "/a\\b",
            "//b",
            "/a//b",
            "/./b",
            "/a/..",
            "/a%00b",
            "/a/.",
        ] {
            let line = format!("GET {path} HTTP/1.1");
            let refused = path_of(&line, "").unwrap_err();
            assert!(
                matches!(refused, Refusal::Outside | Refusal::Malformed),
                "{path}"
            );
        }
        let whole = path_of("GET http://127.0.0.1:4747/ HTTP/1.1", "");
        assert_eq!(whole, Err(Refusal::Malformed));
    }

    #[test]
    fn another_name_is_refused() {
        for host in [
            "evil.example",
            "evil.example:4747",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.0.0.1.evil.example:4747",
            "0.0.0.0:4747",
            "[::1]:4747",
            "",
        ] {
            let text = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
            let refused = parse(text.as_bytes(), 4747).unwrap_err();
            assert_eq!(refused, Refusal::Host, "{host}");
        }
        for host in ["localhost:4747", "LocalHost:4747"] {
            let text = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
            assert!(parse(text.as_bytes(), 4747).is_ok(), "{host}");
        }
        for twice in ["", "Host: 127.0.0.1:4747\r\nHost: evil.example\r\n"] {
            let text = format!("GET / HTTP/1.1\r\n{twice}\r\n");
            let refused = parse(text.as_bytes(), 4747).unwrap_err();
            assert_eq!(refused, Refusal::Malformed, "{twice}");
        }
    }

    #[test]
    fn another_site_takes_no_part_but_may_link_here() {
        let line = "GET /2025/par.json HTTP/1.1";
        for headers in [
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n",
            "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
        ] {
            assert_eq!(path_of(line, headers), Err(Refusal::Foreign), "{headers}");
        }
        let followed = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
        assert!(path_of(line, followed).is_ok());
        let own =
            "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: style\r\n";
        assert!(path_of(line, own).is_ok());
    }

    #[test]
    fn nothing_is_changed_and_nothing_is_endless() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"] {
            let refused = path_of(&format!("{method} / HTTP/1.1"), "").unwrap_err();
            assert_eq!(refused, Refusal::Method, "{method}");
        }
        let long = format!("GET /{} HTTP/1.1\r\n", "a".repeat(40_000));
        assert_eq!(read(&mut long.as_bytes(), 4747), Err(Refusal::TooLarge));
        let many = "A: b\r\n".repeat(200);
        assert_eq!(path_of("GET / HTTP/1.1", &many), Err(Refusal::TooLarge));
        assert_eq!(read(&mut &b"GET / HT"[..], 4747), Err(Refusal::Gone));
        assert_eq!(
            read(&mut &b"\x16\x03\x01\x02"[..], 4747),
            Err(Refusal::Malformed)
        );
    }

    #[test]
    fn a_query_is_read() {
        assert_eq!(
            asked("page=%2Fa%20b&print=1", "page").as_deref(),
            Some("/a b")
        );
        assert_eq!(asked("page=", "print"), None);
    }
}
