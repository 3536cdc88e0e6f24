//! The whole truth about congbo: one binary, data beside it.

mod checks;
