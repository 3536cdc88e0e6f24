//! Text within markup.

fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// Whether a text is markup of itself, as nearly every one is: all bytes are looked at, many at a time.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    !text.bytes().fold(false, |any, byte| any | is_special(byte))
}

/// Appends `text` to `out`, made safe for content and for quoted attributes.
pub fn escape(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
