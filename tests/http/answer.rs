//! An answer of a web server, for tests that speak to one themselves.

/// Its head, and its body.
pub(crate) fn split(mut answer: Vec<u8>) -> (String, Vec<u8>) {
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let body = answer.split_off(end + 4);
    (String::from_utf8(answer).unwrap(), body)
}
