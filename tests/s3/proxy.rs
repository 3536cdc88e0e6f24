//! A line to a server that is cut for good after so many bytes.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The line.
pub(crate) struct Proxy {
    pub(crate) port: u16,
}

impl Proxy {
    /// Passes `bytes` to the server at `port`, in whatever connections, and then hangs up on everybody.
    pub(crate) fn start(port: u16, bytes: i64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = listener.local_addr().unwrap().port();
        let left = Arc::new(AtomicI64::new(bytes));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(("127.0.0.1", port)) else {
                    continue;
                };
                let back = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let count = Arc::clone(&left);
                std::thread::spawn(move || pass(client, server, &count));
                let count = Arc::clone(&left);
                std::thread::spawn(move || pass(back.0, back.1, &count));
            }
        });
        Self { port: own }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, left: &AtomicI64) {
    let mut part = [0; 1024];
    while let Ok(many @ 1..) = from.read(&mut part) {
        let many_left = left.fetch_sub(i64::try_from(many).unwrap(), Ordering::Relaxed);
        if many_left <= 0 || to.write_all(&part[..many]).is_err() {
            break;
        }
    }
    for stream in [from, to] {
        // It may be closed on the other side.
        let _ = stream.shutdown(Shutdown::Both);
    }
}
