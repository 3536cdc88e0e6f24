//! Markdown with figures: read, checked, and rendered without anything that acts.
#![no_main]

use congbo::markdown::{Wrap, parse};
use congbo::model::Subject;
use congbo_fuzz::{load, site};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some(record) = load(&site("content/editions/2021/index.md", bytes)) else {
        return;
    };
    let Some(narrative) = record.narratives.get(&Subject::Edition(2021)) else {
        return;
    };
    let html = parse(&narrative.vi).html(&|_| Wrap::default()).to_lowercase();
    for acting in ["<script", "<iframe", "<style", "<object", "href=\"javascript:", "href=\"data:"] {
        assert!(!html.contains(acting), "{acting} got through");
    }
});
