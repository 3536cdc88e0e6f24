//! The `congbo` command.

fn main() {}
