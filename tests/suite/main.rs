//! One test binary: what holds for the program as a whole. Its data lie in the folders beside it.
#![allow(
    clippy::disallowed_methods,
    reason = "tests read folders and the environment"
)]

mod charts;
mod checks;
mod sites;
mod staging;
mod tidy;
