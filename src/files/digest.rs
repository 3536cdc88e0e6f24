//! The fingerprint of bytes by which anyone can tell that they are the same.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// SHA-256 in 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            write!(out, "{byte:02x}").expect("memory takes all");
            out
        })
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn the_fingerprint_is_that_of_the_standard() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
    }
}
