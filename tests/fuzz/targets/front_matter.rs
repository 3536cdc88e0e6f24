//! A document: front matter and Markdown in one file.
#![no_main]

use congbo::files::text;
use congbo_fuzz::{load, site};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = text::read(bytes)
        && let text::Front::Closed { yaml, body } = text::front(&text)
    {
        assert!(yaml.start <= yaml.end && yaml.end <= body && body <= text.len());
        let _ = (&text[yaml], &text[body..]);
    }
    let _ = load(&site("content/documents/ct.md", bytes));
});
