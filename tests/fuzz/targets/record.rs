//! YAML files of the record. Which file the bytes are, their first letter says, so that fixtures serve as seeds as they
//! are: each kind of file opens with a key of its own.
#![no_main]

use congbo_fuzz::{load, site};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let path = match bytes.first() {
        Some(b'c') => "content/editions/2021/par.yaml",
        Some(b't') => "content/site.yaml",
        Some(b'k') => "content/units.yaml",
        Some(b'n') if bytes.windows(8).any(|part| part == b"targets:") => "content/targets/nq.yaml",
        Some(b'n' | b'o') => "content/indices/par.yaml",
        Some(b's') if bytes.starts_with(b"status") => "content/editions/2021/edition.yaml",
        Some(b'-') if bytes.starts_with(b"- rule") => "content/waivers.yaml",
        Some(b'-') if bytes.starts_with(b"- code: kn") => "content/objections.yaml",
        Some(b'-') => "content/editions/2021/corrections.yaml",
        _ => "content/sources.yaml",
    };
    let _ = load(&site(path, bytes));
});
