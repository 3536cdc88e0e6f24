//! The whole truth about congbo: one binary, data beside it.
#![allow(
    clippy::disallowed_methods,
    reason = "tests read folders and the environment"
)]

mod checks;
mod staging;
