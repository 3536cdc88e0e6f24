//! Copies of texts packed with gzip, for servers that give them away as they are. The only file that knows flate2.

use std::io::Write as _;

use flate2::{Compression, GzBuilder};

/// What the name of a packed copy ends with.
pub(super) const ENDING: &str = ".gz";

/// What the key of a packed copy begins with; the key of what is packed follows.
pub(super) const KEY: &str = "gzip:";

/// Smaller files fit into one packet of the network anyway.
const SMALLEST: usize = 1024;

/// Whether packing makes a file much smaller: texts are packed, pictures and typefaces are already.
pub(super) fn is_worth_it(path: &str, bytes: usize) -> bool {
    let kind = crate::media::kind(path);
    let text = [
        "text/",
        "application/json",
        "application/ld+json",
        "application/xml",
        "application/atom+xml",
        "image/svg",
    ];
    bytes >= SMALLEST && text.iter().any(|start| kind.starts_with(start))
}

/// The packed bytes: the same for the same bytes, whenever and wherever.
pub(super) fn pack(bytes: &[u8]) -> Vec<u8> {
    // Neither time nor name nor system stands in the head.
    let mut packer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    packer
        .write_all(bytes)
        .and_then(|()| packer.finish())
        .expect("a Vec takes whatever is written to it")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::{is_worth_it, pack};

    #[test]
    fn what_is_packed_comes_back_and_has_no_time_in_it() {
        let text = "Chỉ số cải cách hành chính ".repeat(100);
        let packed = pack(text.as_bytes());
        assert!(packed.len() < text.len() / 10);
        assert_eq!(packed[4..8], [0; 4]);
        assert_eq!(packed, pack(text.as_bytes()));
        let mut back = String::new();
        let mut reader = flate2::read::GzDecoder::new(&*packed);
        reader.read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn only_large_texts_are_packed() {
        assert!(is_worth_it("2018/par.html", 5000) && is_worth_it("a.svg", 5000));
        assert!(!is_worth_it("2018/par.html", 500));
        assert!(!is_worth_it("assets/fonts/inter-400.woff2", 50_000));
    }
}
