//! What reads spreadsheets, documents and text files, alone: whatever the bytes are, there is a book or a refusal.
#![no_main]

use std::sync::Once;

use congbo::intake;
use congbo_fuzz::packed;

static QUIET: Once = Once::new();

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // A reader that is not ours may stumble; that is caught, and not to be told at each try.
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    let _ = intake::read(bytes);
    let _ = intake::document(bytes).map(|document| document.markdown());
});

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    packed::changed(data, size, most, seed)
        .unwrap_or_else(|| libfuzzer_sys::fuzzer_mutate(data, size, most))
});
